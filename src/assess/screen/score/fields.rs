//! The form of a scheme: every number and choice as a field, named by its place in the scheme's JSON.

use super::mark::number;
use super::{input, select, text};
use crate::assess::scheme::{Rule, Scheme, Share, Target, Term};
use crate::locale::{AssessRoomText, Lang};
use crate::scene::Html;
use serde_json::Value;

/// Puts what was typed into a scheme's JSON. A field's name is a JSON pointer; an empty one takes the value away.
///
/// The error is the name of a field whose number cannot be read, with what stood there.
pub(super) fn put(scheme: &mut Value, form: &[(String, String)]) -> Result<(), (String, String)> {
    for (name, typed) in form.iter().filter(|(name, _)| name.starts_with('/')) {
        let typed = typed.trim();
        let Some((parent, field)) = name.rsplit_once('/') else { continue };
        let is_text = name.starts_with("/names/");
        let value = if field == "decimals" {
            match typed.parse::<u8>() {
                Ok(it) => Value::from(it),
                Err(_) => return Err((name.clone(), typed.to_owned())),
            }
        } else if typed.is_empty() && !is_text {
            Value::Null
        } else if !is_text && typed.chars().next().is_some_and(|c| !c.is_ascii_lowercase()) {
            match number(typed) {
                Some(it) => Value::from(it.to_string()),
                None => return Err((name.clone(), typed.to_owned())),
            }
        } else {
            Value::from(typed)
        };
        match scheme.pointer_mut(parent) {
            Some(Value::Object(fields)) if value.is_null() => {
                fields.remove(field);
            }
            Some(Value::Object(fields)) => {
                fields.insert(field.to_owned(), value);
            }
            Some(Value::Array(list)) => {
                if let Some(slot) = field.parse::<usize>().ok().and_then(|it| list.get_mut(it)) {
                    *slot = value;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Makes fields for one language.
#[derive(Clone, Copy)]
pub(super) struct Maker {
    pub(super) lang: Lang,
    /// Whether they can be changed.
    pub(super) open: bool,
}

impl Maker {
    fn words(self) -> &'static AssessRoomText {
        AssessRoomText::of(self.lang)
    }

    fn field(self, pointer: &str, label: &str, value: &str) -> Html {
        input(pointer, if self.open { "edit" } else { "" }, label, value, "short")
    }

    fn choice(self, pointer: &str, label: &str, options: &[(&str, &str)], chosen: &str) -> Html {
        let options: Vec<(String, String)> = options.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        select(pointer, if self.open { "edit" } else { "" }, label, &options, chosen)
    }

    /// What holds for the whole scheme.
    pub(super) fn head(self, scheme: &Scheme, value: &Value) -> Html {
        let words = self.words();
        let at = |pointer: &str| value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut out = Html::new();
        for lang in Lang::ALL {
            let field = match lang {
                Lang::Hans => "hans",
                Lang::Hant => "hant",
                Lang::En => "en",
            };
            let label = format!("{} ({})", words.name, lang.own_name());
            let does = if self.open { "edit" } else { "" };
            out = out.and(&input(&format!("/names/{field}"), does, &label, scheme.names.get(lang), "wide"));
        }
        out = out.and(&self.field("/full", words.full, &scheme.full.to_string())).and(&self.field(
            "/decimals",
            words.decimals,
            &scheme.decimals.to_string(),
        ));
        let missing =
            [("zero", words.missing_zero), ("leave-out", words.missing_leave_out), ("hold", words.missing_hold)];
        out = out.and(&self.choice("/missing", words.missing, &missing, &at("/missing")));
        let part = [("leave-out", words.part_leave_out), ("pro-rata", words.part_pro_rata)];
        out = out.and(&self.choice("/part_year", words.part_year, &part, &at("/part_year")));
        let counts = [("above", words.counts_above), ("above-else-self", words.counts_else_self)];
        out = out.and(&self.choice("/counts", words.counts, &counts, &at("/counts")));
        if let Some(least) = &scheme.least {
            out = out.and(&self.field("/least/amount", words.least, &least.amount.to_string()));
        }
        Html::new().within("div", "fields", &out)
    }

    /// A line's points, limits and rules.
    pub(super) fn line(self, pointer: &str, line: &crate::assess::scheme::Line, value: &Value) -> Html {
        let words = self.words();
        let optional = |it: Option<crate::assess::scheme::Number>| it.map_or_else(String::new, |it| it.to_string());
        let hint = |label: &str| format!("{label} ({})", words.none_is);
        let mut out = self
            .field(&format!("{pointer}/points"), words.points, &line.points.to_string())
            .and(&self.field(&format!("{pointer}/floor"), &hint(words.floor), &optional(line.floor)))
            .and(&self.field(&format!("{pointer}/cap"), &hint(words.cap), &optional(line.cap)));
        for (at, term) in line.terms.iter().enumerate() {
            out = out.and(&self.term(&format!("{pointer}/terms/{at}"), term, value));
        }
        Html::new().within("div", "fields", &out)
    }

    fn term(self, pointer: &str, term: &Term, value: &Value) -> Html {
        let words = self.words();
        let mut out = Html::new();
        if let Target::Fixed(limit) = &term.target {
            let inside = value.pointer(&format!("{pointer}/target/fixed")).and_then(Value::as_object);
            let sign = match limit.side() {
                Some(crate::assess::scheme::Side::AtMost) => "≤",
                Some(crate::assess::scheme::Side::AtLeast) => "≥",
                Some(crate::assess::scheme::Side::Equal) => "=",
                None => "",
            };
            for (kind, _) in inside.into_iter().flatten() {
                let pointer = format!("{pointer}/target/fixed/{kind}");
                if let crate::assess::scheme::Limit::Within(low, high) = limit {
                    out = out.and(&self.field(&format!("{pointer}/0"), words.limit_low, &low.to_string()));
                    out = out.and(&self.field(&format!("{pointer}/1"), words.limit_high, &high.to_string()));
                } else if let Some(it) = limit.number() {
                    let it = crate::assess::scheme::Number(it).to_string();
                    out = out.and(&self.field(&pointer, &format!("{} {sign}", words.limit), &it));
                }
            }
        }
        match &term.rule {
            Rule::Deduct(steps) | Rule::Bonus(steps) => {
                let name = if matches!(term.rule, Rule::Bonus(_)) { "bonus" } else { "deduct" };
                let pointer = format!("{pointer}/rule/{name}");
                let partial = value.pointer(&format!("{pointer}/partial")).and_then(Value::as_str).unwrap_or_default();
                let score = crate::locale::AssessScoreText::of(self.lang);
                let ways = [
                    ("proportional", score.partial_proportional),
                    ("down", score.partial_down),
                    ("up", score.partial_up),
                ];
                out = out
                    .and(&self.field(&format!("{pointer}/per"), words.per, &steps.per.to_string()))
                    .and(&self.field(&format!("{pointer}/points"), words.per_points, &steps.points.to_string()))
                    .and(&self.choice(&format!("{pointer}/partial"), words.partial, &ways, partial));
            }
            Rule::Band(low, high) => {
                out = out
                    .and(&self.field(&format!("{pointer}/rule/band/0"), words.limit_low, &low.to_string()))
                    .and(&self.field(&format!("{pointer}/rule/band/1"), words.limit_high, &high.to_string()));
            }
            Rule::PerCase { points, .. } => {
                let pointer = format!("{pointer}/rule/per-case/points");
                out = out.and(&self.field(&pointer, words.case_points, &points.to_string()));
            }
            Rule::LevelProgress { level: Share::Linear(full, none), .. } => {
                let pointer = format!("{pointer}/rule/level-progress/level/linear");
                out = out
                    .and(&self.field(&format!("{pointer}/0"), words.limit_low, &full.to_string()))
                    .and(&self.field(&format!("{pointer}/1"), words.limit_high, &none.to_string()));
            }
            _ => {}
        }
        if matches!(term.what, crate::assess::scheme::What::Indicator(_)) {
            let basis = value.pointer(&format!("{pointer}/value")).and_then(Value::as_str).unwrap_or_default();
            let ways = [("printed", words.basis_printed), ("exact", words.basis_exact)];
            out = out.and(&self.choice(&format!("{pointer}/value"), words.basis, &ways, basis));
        }
        out
    }

    /// Parts of the year, grades and vetoes.
    pub(super) fn rest(self, scheme: &Scheme, value: &Value) -> Html {
        let words = self.words();
        let mut out = Html::new();
        let named = |names: &crate::catalog::Names, label: &str| format!("{}: {label}", names.get(self.lang));
        for (at, it) in scheme.parts.iter().enumerate() {
            let label = named(&it.names, words.weight);
            out = out.and(&self.field(&format!("/parts/{at}/weight"), &label, &it.weight.to_string()));
        }
        for (at, it) in scheme.bands.iter().enumerate() {
            let below = it.below.map_or_else(String::new, |it| it.to_string());
            out = out
                .and(&self.field(
                    &format!("/bands/{at}/from"),
                    &named(&it.names, words.from_here),
                    &it.from.to_string(),
                ))
                .and(&self.field(&format!("/bands/{at}/below"), &named(&it.names, words.to_here), &below));
        }
        for (at, it) in scheme.vetoes.iter().enumerate() {
            let pointer = format!("/vetoes/{at}/effect");
            let effect = value.pointer(&pointer).and_then(Value::as_str).unwrap_or("grade");
            let ways = [("grade", words.effect_grade), ("zero", words.effect_zero)];
            out = out.and(&self.choice(&pointer, &named(&it.names, words.veto_effect), &ways, effect));
        }
        if out.is_empty() { out } else { Html::new().within("div", "fields", &out) }
    }
}

/// What a field is called where it is refused: its line or its pointer.
pub(super) fn label(scheme: &Scheme, pointer: &str, lang: Lang) -> String {
    let mut steps = pointer.split('/').skip(1);
    if let (Some("groups"), Some(group), Some("lines"), Some(line)) =
        (steps.next(), steps.next(), steps.next(), steps.next())
    {
        let at = |it: &str| it.parse::<usize>().ok();
        let line = at(group).and_then(|it| scheme.groups.get(it)).and_then(|it| it.lines.get(at(line)?));
        if let Some(line) = line {
            return line.names.get(lang).to_owned();
        }
    }
    pointer.trim_start_matches('/').to_owned()
}

/// A heading with a piece below it.
pub(super) fn under(title: &str, inner: &Html) -> Html {
    if inner.is_empty() { Html::new() } else { Html::new().within("h3", "", &text(title)).and(inner) }
}
