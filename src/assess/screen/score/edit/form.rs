//! Fields of the form: each is named by its place in the scheme's JSON, and shows what stands there.

use super::super::text;
use crate::catalog::Names;
use crate::locale::{AssessEditText, AssessRoomText, Lang, fill};
use crate::scene::Html;
use serde_json::Value;

/// What a field is called, by the last step of its place that has a name; the whole place tells two alike apart.
pub(super) fn label(lang: Lang, pointer: &str, step: &str) -> Option<&'static str> {
    let (words, room) = (AssessEditText::of(lang), AssessRoomText::of(lang));
    Some(match step {
        "names" if pointer.contains("/entered") => words.entry_name,
        "names" if pointer.contains("/lines/") => words.line_name,
        "names" if pointer.starts_with("/groups/") => words.group_name,
        "names" => room.name,
        "unit" => words.entry_unit,
        "source" => words.line_source,
        "note" => room.note,
        "full" => room.full,
        "decimals" => room.decimals,
        "missing" => room.missing,
        "points" if pointer.contains("per-case") => room.case_points,
        "points" if pointer.contains("/rule/") => room.per_points,
        "points" => room.points,
        "floor" => room.floor,
        "cap" => room.cap,
        "weight" => room.weight,
        "per" => room.per,
        "first" => words.first,
        "most" => words.most,
        "free" => words.free,
        "from" if pointer.contains("/bands/") => room.from_here,
        "from" => words.from,
        "below" => room.to_here,
        "amount" => room.least,
        "item" => words.item,
        "indicator" => words.what_indicator,
        "what" => words.what,
        "target" | "fixed" => words.target,
        "rule" => words.rule,
        "side" => words.side,
        "better" => words.better,
        "worse" => words.worse,
        "level" => words.level,
        "progress" => words.progress,
        "band" => words.rule_band,
        "only" => words.only,
        "omit" => words.omit,
        "kind" => words.kind,
        "when" => words.when,
        "on" => words.trigger,
        "years" => words.years,
        "total-below" => words.trigger_total,
        "groups" => words.groups,
        "lines" => words.groups,
        "terms" => words.rule,
        "bands" => words.bands,
        "types" => words.types,
        _ => return None,
    })
}

/// Makes fields in one language.
#[derive(Clone, Copy)]
pub(super) struct Maker<'a> {
    pub(super) lang: Lang,
    /// Whether they can be changed.
    pub(super) open: bool,
    pub(super) draft: &'a Value,
    /// Ids of fields at fault.
    pub(super) bad: &'a [String],
}

impl Maker<'_> {
    pub(super) const fn words(self) -> &'static AssessEditText {
        AssessEditText::of(self.lang)
    }

    pub(super) const fn room(self) -> &'static AssessRoomText {
        AssessRoomText::of(self.lang)
    }

    /// What stands at a place, as text.
    pub(super) fn at(self, pointer: &str) -> String {
        match self.draft.pointer(pointer) {
            Some(Value::String(it)) => it.clone(),
            Some(Value::Number(it)) => it.to_string(),
            Some(Value::Bool(it)) => (if *it { "yes" } else { "no" }).to_owned(),
            _ => String::new(),
        }
    }

    /// How many there are in a list.
    pub(super) fn count(self, list: &str) -> usize {
        self.draft.pointer(list).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// The name of what stands at a place.
    pub(super) fn name(self, pointer: &str) -> String {
        let names = self.draft.pointer(&format!("{pointer}/names")).cloned().unwrap_or_default();
        serde_json::from_value::<Names>(names).map_or_else(|_| String::new(), |it| it.get(self.lang).to_owned())
    }

    fn input(self, pointer: &str, class: &str, more: &[(&str, &str)]) -> Html {
        let value = self.at(pointer);
        let mut attributes = vec![
            ("name", pointer),
            ("id", pointer),
            ("type", "text"),
            ("autocomplete", "off"),
            ("class", class),
            ("value", value.as_str()),
        ];
        attributes.extend_from_slice(more);
        attributes.push(if self.open { ("data-do", "edit") } else { ("disabled", "") });
        if self.bad.iter().any(|it| it == pointer) {
            attributes.push(("aria-invalid", "true"));
        }
        Html::new().el("input", &attributes, &Html::new())
    }

    /// A number or a short word.
    pub(super) fn field(self, pointer: &str, says: &str) -> Html {
        let inner = Html::new().within("span", "", &text(says)).and(&self.input(pointer, "short", &[]));
        Html::new().within("label", "field", &inner)
    }

    /// A field without a word beside it: its name is heard, and its column says what it is.
    pub(super) fn bare(self, pointer: &str, says: &str) -> Html {
        self.input(pointer, "short", &[("aria-label", says)])
    }

    /// One text in three languages.
    pub(super) fn names(self, pointer: &str, says: &str) -> Html {
        let mut inner = Html::new().within("legend", "", &text(says));
        for (language, lang) in [("hans", Lang::Hans), ("hant", Lang::Hant), ("en", Lang::En)] {
            let field = self.input(&format!("{pointer}/{language}"), "wide", &[("lang", lang.tag())]);
            let one = Html::new().within("span", "", &text(lang.own_name())).and(&field);
            inner = inner.within("label", "", &one);
        }
        Html::new().within("fieldset", "three", &inner)
    }

    fn select(self, name: &str, says: &str, does: &str, options: &[(String, String)], chosen: &str) -> Html {
        let mut list = Html::new();
        for (value, says) in options {
            let chosen = if value == chosen { " selected" } else { "" };
            // An empty value has to stand in the markup: without it the word would be the value.
            list = list.drawn("<option value=\"").text(value).drawn("\"").drawn(chosen).drawn(">").text(says);
            list = list.drawn("</option>");
        }
        let mut attributes = vec![("name", name), ("id", name)];
        attributes.push(if self.open { ("data-do", does) } else { ("disabled", "") });
        if self.bad.iter().any(|it| it == name) {
            attributes.push(("aria-invalid", "true"));
        }
        let inner = Html::new().within("span", "", &text(says)).el("select", &attributes, &list);
        Html::new().within("label", "field", &inner)
    }

    /// A choice among codes. One that stands there and is not offered is offered too.
    pub(super) fn choice(self, pointer: &str, says: &str, options: &[(&str, &str)]) -> Html {
        let mut options: Vec<(String, String)> =
            options.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let chosen = self.at(pointer);
        if !options.iter().any(|(it, _)| *it == chosen) {
            options.push((chosen.clone(), chosen.clone()));
        }
        self.select(pointer, says, "edit", &options, &chosen)
    }

    /// A choice of a kind: what stands below it is made anew.
    pub(super) fn kind(self, sort: &str, pointer: &str, says: &str, options: &[(&str, &str)], chosen: &str) -> Html {
        let options: Vec<(String, String)> = options.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let name = format!("kind:{sort}:{pointer}");
        self.select(&name, says, &format!("shape:{name}"), &options, chosen)
    }

    /// Boxes for codes of a list.
    pub(super) fn ticks(self, list: &str, says: &str, codes: &[(String, String)]) -> Html {
        let ticked: Vec<&str> = self
            .draft
            .pointer(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let marker = format!("ticks:{list}");
        let mut inner = Html::new().within("legend", "", &text(says)).el(
            "input",
            &[("type", "hidden"), ("name", &marker), ("value", "")],
            &Html::new(),
        );
        for (code, name) in codes {
            inner =
                inner.within("label", "check", &self.tick(list, code, ticked.contains(&code.as_str()), "").text(name));
        }
        Html::new().within("fieldset", "ticks", &inner)
    }

    /// One box of such a list.
    pub(super) fn tick(self, list: &str, code: &str, is: bool, says: &str) -> Html {
        let name = format!("tick:{list}:{code}");
        let mut attributes = vec![("type", "checkbox"), ("name", name.as_str())];
        attributes.push(if self.open { ("data-do", "edit") } else { ("disabled", "") });
        if is {
            attributes.push(("checked", ""));
        }
        if !says.is_empty() {
            attributes.push(("aria-label", says));
        }
        Html::new().el("input", &attributes, &Html::new())
    }

    /// A button that does something to one thing; what it is called is heard with it.
    pub(super) fn button(self, does: &str, says: &str, of: &str) -> Html {
        if !self.open {
            return Html::new();
        }
        let spoken = fill(self.words().of, &[("do", says), ("name", of)]);
        let attributes = [
            ("type", "button"),
            ("class", "btn quiet"),
            ("data-do", does),
            ("id", does),
            ("aria-label", if of.is_empty() { says } else { &spoken }),
        ];
        Html::new().el("button", &attributes, &text(says))
    }

    /// Up, down, away.
    pub(super) fn moves(self, pointer: &str, name: &str) -> Html {
        let (list, at) = pointer.rsplit_once('/').unwrap_or_default();
        let (at, count) = (at.parse::<usize>().unwrap_or(0), self.count(list));
        let words = self.words();
        let mut out = Html::new();
        if at > 0 {
            out = out.and(&self.button(&format!("up:{pointer}"), words.up, name));
        }
        if at + 1 < count {
            out = out.and(&self.button(&format!("down:{pointer}"), words.down, name));
        }
        // A scheme without a group, a group without a line and a line without a rule are none.
        if count > 1 || !matches!(list.rsplit('/').next(), Some("groups" | "lines" | "terms")) {
            out = out.and(&self.button(&format!("drop:{pointer}"), words.remove, name));
        }
        out
    }
}
