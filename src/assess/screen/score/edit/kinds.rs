//! Kinds: which form a value, a target or a rule has, and what it becomes where another is chosen.

use super::put::set;
use super::shape::free_code;
use crate::figures::Workspace;
use crate::locale::{AssessEditText, Lang};
use serde_json::{Value, json};

/// The kind of a tagged value: its word, or the one key of its object; `none` where there is nothing.
pub(super) fn kind(value: Option<&Value>) -> &str {
    match value {
        Some(Value::String(it)) => it,
        Some(Value::Object(fields)) => fields.keys().next().map_or("none", String::as_str),
        _ => "none",
    }
}

/// The kind of a target: a limit of the scheme is told by its side.
pub(super) fn target_kind(value: Option<&Value>) -> &str {
    match kind(value) {
        "fixed" => kind(value.and_then(|it| it.get("fixed"))),
        other => other,
    }
}

/// The months of a part as one word: `half:2`.
pub(super) fn when_kind(value: Option<&Value>) -> String {
    match value {
        Some(Value::Object(fields)) => fields.iter().next().map_or_else(String::new, |(name, n)| format!("{name}:{n}")),
        Some(Value::String(it)) => it.clone(),
        _ => String::new(),
    }
}

/// One text in three languages.
pub(super) fn names(of: impl Fn(&AssessEditText) -> &'static str) -> Value {
    let one = |lang| of(AssessEditText::of(lang));
    json!({ "hans": one(Lang::Hans), "hant": one(Lang::Hant), "en": one(Lang::En) })
}

/// A new number that people enter.
pub(super) fn entry(draft: &Value) -> Value {
    let unit = json!({ "hans": "", "hant": "", "en": "" });
    json!({ "code": free_code(draft, "entry"), "names": names(|it| it.new_entry), "unit": unit, "decimals": 2 })
}

/// Carries out the choice of a kind: `kind:rule:/groups/0/lines/0/terms/0/rule` and the like.
/// Gives whether it is another than before.
pub(super) fn choose(draft: &mut Value, workspace: &Workspace, name: &str, chosen: &str) -> bool {
    let Some((sort, pointer)) = name.strip_prefix("kind:").and_then(|it| it.split_once(':')) else { return false };
    let before = draft.pointer(pointer).cloned();
    let now = match sort {
        "target" => target_kind(before.as_ref()).to_owned(),
        "what" | "rule" | "share" | "trigger" => kind(before.as_ref()).to_owned(),
        "when" => when_kind(before.as_ref()),
        "least" => before.as_ref().and_then(|it| it.get("item")?.as_str()).unwrap_or_default().to_owned(),
        "group" => pointer.split('/').nth(2).unwrap_or_default().to_owned(),
        _ => return false,
    };
    if now == chosen {
        return false;
    }
    match sort {
        "what" => what(draft, workspace, pointer, chosen),
        "target" => {
            let value = target(draft, before.as_ref(), chosen);
            // Steps are counted from the target where nothing else is said.
            let value = if value == json!("none") && pointer.ends_with("/from") { Value::Null } else { value };
            set(draft, pointer, value);
        }
        "rule" => rule(draft, pointer, before.as_ref(), chosen),
        "share" => {
            let value = if chosen == "entered" { json!({ "entered": entry(draft) }) } else { linear() };
            set(draft, pointer, value);
        }
        "trigger" => {
            let value = trigger(draft, before.as_ref(), chosen);
            set(draft, pointer, value);
        }
        "when" => set(draft, pointer, when(chosen)),
        "least" => {
            let amount = before.as_ref().and_then(|it| it.get("amount")).cloned().unwrap_or_else(|| json!("1"));
            let value = if chosen.is_empty() { Value::Null } else { json!({ "item": chosen, "amount": amount }) };
            set(draft, pointer, value);
        }
        _ => super::shape::to_group(draft, pointer, chosen),
    }
    true
}

fn linear() -> Value {
    json!({ "linear": ["100", "0"] })
}

fn what(draft: &mut Value, workspace: &Workspace, pointer: &str, chosen: &str) {
    let catalog = &workspace.catalog;
    let value = match chosen {
        "item" => json!({ "item": catalog.items().first().map_or("", |it| it.code.as_str()) }),
        "entered" => json!({ "entered": entry(draft) }),
        "open-items" => json!({ "open-items": "overdue" }),
        "spot" | "marked" => json!(chosen),
        _ => json!({ "indicator": catalog.indicators().next().map_or("", |(_, it)| it.code.as_str()) }),
    };
    set(draft, pointer, value);
    let Some(term) = pointer.strip_suffix("/what") else { return };
    // What people mark has a rule of its own and no target; only an indicator is on the target sheet.
    let rule = draft.pointer(&format!("{term}/rule")).cloned();
    let is_marks = kind(rule.as_ref()) == "marks";
    let target = draft.pointer(&format!("{term}/target")).cloned();
    if chosen == "marked" {
        set(draft, &format!("{term}/rule"), json!("marks"));
        set(draft, &format!("{term}/target"), json!("none"));
        return;
    }
    if is_marks {
        let rule = if chosen == "open-items" {
            json!({ "per-case": { "points": "1", "free": "0" } })
        } else {
            steps("deduct")
        };
        set(draft, &format!("{term}/rule"), rule);
    }
    let needs = needs_target(draft, term);
    let is_book = kind(target.as_ref()) == "book";
    if chosen != "indicator" && is_book || needs && kind(target.as_ref()) == "none" {
        let value = match (needs, chosen) {
            (false, _) => json!("none"),
            (true, "indicator") => json!("book"),
            (true, _) => json!({ "fixed": { "at-least": "0" } }),
        };
        set(draft, &format!("{term}/target"), value);
    }
}

/// Whether a term's rule needs a target; a veto always does.
fn needs_target(draft: &Value, term: &str) -> bool {
    match draft.pointer(&format!("{term}/rule")) {
        None => true,
        rule => matches!(kind(rule), "met" | "deduct" | "bonus" | "proportional"),
    }
}

fn target(draft: &Value, before: Option<&Value>, chosen: &str) -> Value {
    // A number that stands there already is taken along.
    let fixed = before.and_then(|it| it.get("fixed")).and_then(Value::as_object).and_then(|it| it.values().next());
    let number = match fixed {
        Some(Value::Array(both)) => both.first().cloned(),
        other => other.cloned(),
    };
    let number = number.unwrap_or_else(|| json!("0"));
    match chosen {
        "at-most" | "at-least" | "equal" => json!({ "fixed": { chosen: number } }),
        "within" => json!({ "fixed": { "within": [number, number] } }),
        "parent" | "last-year" => json!({ chosen: null }),
        "entered" => json!({ "entered": [entry(draft), "at-least"] }),
        "book" => json!("book"),
        _ => json!("none"),
    }
}

pub(super) fn steps(kind: &str) -> Value {
    json!({ kind: { "per": "1", "points": "1", "partial": "proportional" } })
}

fn rule(draft: &mut Value, pointer: &str, before: Option<&Value>, chosen: &str) {
    let value = match chosen {
        "deduct" | "bonus" => match before.and_then(|it| it.get("deduct").or_else(|| it.get("bonus"))) {
            Some(known) => json!({ chosen: known }),
            None => steps(chosen),
        },
        "band" => json!({ "band": ["85", "100"] }),
        "per-case" => json!({ "per-case": { "points": "1", "free": "0" } }),
        "level-progress" => json!({ "level-progress": { "better": ["7", "3"], "worse": ["3", "7"],
            "level": linear(), "progress": { "linear": ["1", "0"] } } }),
        other => json!(other),
    };
    set(draft, pointer, value);
    let Some(term) = pointer.strip_suffix("/rule") else { return };
    let what = kind(draft.pointer(&format!("{term}/what"))).to_owned();
    if (chosen == "marks") != (what == "marked") {
        let value = if chosen == "marks" { json!("marked") } else { json!({ "entered": entry(draft) }) };
        set(draft, &format!("{term}/what"), value);
    }
    if chosen == "marks" {
        set(draft, &format!("{term}/target"), json!("none"));
    }
    let is_none = kind(draft.pointer(&format!("{term}/target"))) == "none";
    if needs_target(draft, term) && is_none {
        let value = if what == "indicator" { json!("book") } else { json!({ "fixed": { "at-least": "0" } }) };
        set(draft, &format!("{term}/target"), value);
    }
}

fn trigger(draft: &Value, before: Option<&Value>, chosen: &str) -> Value {
    let condition = before.and_then(|it| it.get("own").or_else(|| it.get("any-child")));
    match (chosen, condition) {
        ("total-below", _) => json!({ "total-below": "60" }),
        (_, Some(condition)) => json!({ chosen: condition }),
        _ => {
            json!({ chosen: { "what": { "entered": entry(draft) }, "target": { "fixed": { "at-most": "0" } }, "value": "printed", "years": 1 } })
        }
    }
}

fn when(chosen: &str) -> Value {
    match chosen.split_once(':') {
        Some((name, n)) => json!({ name: n.parse::<u8>().unwrap_or(1) }),
        None => json!(chosen),
    }
}
