//! Wording: the templates of reports and slides, those that a user edited before the shipped ones.
//!
//! A template has named places, `{area}`, and parts in square brackets that are left out where one of their places has
//! nothing to say. It holds no digit: every number comes from the figures.

use super::kinds::{KINDS, Kind};
use crate::figures::personal::{Sign, in_note};
use crate::figures::{Records, Workspace};
use crate::locale::{Lang, ReportWordsText};

/// Under which keys edited templates are kept: `template/zh-Hans/indicator`. Each is a JSON string.
pub const TEMPLATE: &str = "template/";

/// Most characters of a template.
pub const MOST_CHARS: usize = 600;

/// The values of places.
pub type Values<'a> = [(&'a str, &'a str)];

/// What is wrong with a template.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TemplateProblem {
    /// A place that this kind does not have.
    Place(String),
    /// A brace or a bracket without its fellow.
    Open(char),
    /// A part in brackets inside another.
    Nested,
    /// A digit: numbers come from the figures.
    Digit(char),
    /// It looks like a record of a person.
    Personal(Sign),
    /// It is longer than 600 characters.
    TooLong(usize),
}

/// The wording in one language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The language.
    pub lang: Lang,
    records: &'a Records,
}

impl<'a> Wording<'a> {
    /// The wording of a workspace in a language.
    #[must_use]
    pub const fn new(workspace: &'a Workspace, lang: Lang) -> Self {
        Self { lang, records: &workspace.records }
    }

    /// The key under which a kind's edited template is kept.
    #[must_use]
    pub fn key(self, kind: &str) -> String {
        format!("{TEMPLATE}{}/{kind}", self.lang.tag())
    }

    /// The shipped template of a kind.
    #[must_use]
    pub fn shipped(self, kind: &Kind) -> &'static str {
        (kind.text)(ReportWordsText::of(self.lang))
    }

    /// The edited template of a kind, where there is a sound one.
    #[must_use]
    pub fn edited(self, kind: &Kind) -> Option<String> {
        let document = self.records.get(&self.key(kind.key))?;
        let text: String = serde_json::from_str(document).ok()?;
        problem(kind, &text).is_none().then_some(text)
    }

    /// Puts values into a kind's template. An unknown kind says nothing.
    #[must_use]
    pub fn say(self, kind: &str, values: &Values<'_>) -> String {
        match KINDS.iter().find(|it| it.key == kind) {
            Some(it) => match self.edited(it) {
                Some(text) => put(&text, values),
                None => put(self.shipped(it), values),
            },
            None => String::new(),
        }
    }
}

/// What is wrong with a template of a kind; `None` where it is sound.
#[must_use]
pub fn problem(kind: &Kind, text: &str) -> Option<TemplateProblem> {
    let count = text.chars().count();
    if count > MOST_CHARS {
        return Some(TemplateProblem::TooLong(count));
    }
    if let Some(sign) = in_note(text) {
        return Some(TemplateProblem::Personal(sign));
    }
    let mut place: Option<String> = None;
    let mut in_part = false;
    for it in text.chars() {
        match (it, &mut place) {
            ('}', Some(name)) => {
                if !kind.has(name) {
                    return Some(TemplateProblem::Place(std::mem::take(name)));
                }
                place = None;
            }
            ('{' | '[' | ']', Some(_)) => return Some(TemplateProblem::Open('{')),
            (it, Some(name)) => name.push(it),
            ('{', None) => place = Some(String::new()),
            ('}', None) => return Some(TemplateProblem::Open('}')),
            ('[', None) if in_part => return Some(TemplateProblem::Nested),
            ('[', None) => in_part = true,
            (']', None) if !in_part => return Some(TemplateProblem::Open(']')),
            (']', None) => in_part = false,
            (it, None) if it.is_numeric() => return Some(TemplateProblem::Digit(it)),
            _ => {}
        }
    }
    match (place, in_part) {
        (Some(_), _) => Some(TemplateProblem::Open('{')),
        (None, true) => Some(TemplateProblem::Open('[')),
        _ => None,
    }
}

/// Puts values into a sound template. A place without a value is empty.
#[must_use]
pub fn put(template: &str, values: &Values<'_>) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        fill(before, values, &mut out);
        let (part, tail) = after.split_once(']').unwrap_or((after, ""));
        let mut said = String::new();
        if fill(part, values, &mut said) {
            out.push_str(&said);
        }
        rest = tail;
    }
    fill(rest, values, &mut out);
    out
}

/// Fills a piece without parts; whether every place had something to say.
fn fill(piece: &str, values: &Values<'_>, out: &mut String) -> bool {
    let mut full = true;
    let mut rest = piece;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let value = values.iter().rev().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
        full &= !value.is_empty();
        out.push_str(value);
        rest = tail;
    }
    out.push_str(rest);
    full
}

#[cfg(test)]
mod tests {
    use super::{TemplateProblem, Wording, problem, put};
    use crate::figures::Workspace;
    use crate::locale::{Lang, ReportWordsText};
    use crate::report::kinds::KINDS;

    #[track_caller]
    fn check_put(template: &str, want: &str) {
        assert_eq!(put(template, &[("a", "1"), ("b", ""), ("c", "3")]), want, "{template}");
    }

    #[test]
    fn a_part_with_nothing_to_say_is_left_out() {
        check_put("{a}[, {b}]; {c}", "1; 3");
        check_put("{a}[, {c}]", "1, 3");
        check_put("{b}{d}.", ".");
        check_put("[{a}{b}]x[{c}]", "x3");
    }

    #[track_caller]
    fn check_problem(template: &str, want: Option<TemplateProblem>) {
        let kind = KINDS.iter().find(|it| it.key == "indicator").unwrap();
        assert_eq!(problem(kind, template), want, "{template}");
    }

    #[test]
    fn a_template_that_is_wrong_is_refused_with_what_is_wrong() {
        use TemplateProblem::{Digit, Nested, Open, Personal, Place};
        check_problem("{indicator}：{value}[，{against}]", None);
        check_problem("", None);
        check_problem("{valeu}", Some(Place("valeu".to_owned())));
        check_problem("{of}", Some(Place("of".to_owned())));
        check_problem("{value", Some(Open('{')));
        check_problem("value}", Some(Open('}')));
        check_problem("[{value}", Some(Open('[')));
        check_problem("{value}]", Some(Open(']')));
        check_problem("[{value}[{gap}]]", Some(Nested));
        check_problem("{value} of 12", Some(Digit('1')));
        check_problem("{value} of １２", Some(Digit('１')));
        check_problem("{value} 13812345678", Some(Personal(crate::figures::personal::Sign::Telephone)));
        check_problem(&"长".repeat(601), Some(TemplateProblem::TooLong(601)));
    }

    #[test]
    fn every_shipped_template_is_sound_and_has_its_kind() {
        for lang in Lang::ALL {
            for kind in KINDS {
                let text = (kind.text)(ReportWordsText::of(lang));
                assert_eq!(problem(kind, text), None, "{} in {}", kind.key, lang.tag());
            }
        }
        let mut known: Vec<&str> = KINDS.iter().map(|it| it.key).collect();
        let mut there: Vec<&str> = ReportWordsText::ALL.iter().map(|it| it.name).collect();
        known.sort_unstable();
        there.sort_unstable();
        assert_eq!(known, there);
        for (kind, entry) in KINDS.iter().flat_map(|it| {
            ReportWordsText::ALL.iter().filter(move |entry| entry.name == it.key).map(move |entry| (it, entry))
        }) {
            assert_eq!((kind.text)(ReportWordsText::of(Lang::En)), entry.texts[2], "{}", kind.key);
        }
    }

    #[test]
    fn an_edited_template_is_used_until_it_is_taken_away_and_a_broken_one_is_not() {
        let mut workspace = Workspace::empty("w", "w");
        let say = |workspace: &Workspace| Wording::new(workspace, Lang::En).say("verdict_met", &[]);
        assert_eq!(say(&workspace), "target met");
        let key = Wording::new(&workspace, Lang::En).key("verdict_met");
        assert_eq!(key, "template/en/verdict_met");
        workspace.records.put(&key, Some("\"on target\"".to_owned()));
        assert_eq!(say(&workspace), "on target");
        workspace.records.put(&key, Some("\"{nobody}\"".to_owned()));
        assert_eq!(say(&workspace), "target met");
        workspace.records.put(&key, None);
        assert_eq!(say(&workspace), "target met");
    }
}
