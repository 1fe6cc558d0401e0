//! What was typed, put into a scheme's JSON: a field's name is a JSON pointer, the draft keeps its last good value.

use super::super::mark::number;
use serde_json::Value;

/// Why a field was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bad {
    /// No number.
    Number,
    /// No whole number.
    Whole,
    /// Nothing, where something is needed.
    Empty,
}

/// A field that was not taken: its pointer, what stood there, and why.
pub(super) type BadField = (String, String, Bad);

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Text,
    /// A choice among codes; an empty one takes the value away.
    Code,
    Number,
    OptionalNumber,
    Whole,
    YesNo,
}

fn holds(pointer: &str) -> Holds {
    let mut steps = pointer.rsplit('/');
    let (last, above) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    match (above, last) {
        // Points of an area type are under the codes of lines, and a quota's side stands beside its entry.
        ("points", _) => Holds::OptionalNumber,
        ("entered", "1") => Holds::Code,
        (_, "hans" | "hant" | "en") => Holds::Text,
        (_, "decimals" | "years") => Holds::Whole,
        (_, "renormalise" | "history") => Holds::YesNo,
        (_, "floor" | "cap" | "first" | "most" | "below") => Holds::OptionalNumber,
        (_, "weight") if pointer.starts_with("/groups/") => Holds::OptionalNumber,
        (_, "full" | "points" | "weight" | "amount" | "per" | "free" | "0" | "1" | "total-below") => Holds::Number,
        (_, "from") if pointer.starts_with("/bands/") => Holds::Number,
        ("fixed", _) => Holds::Number,
        _ => Holds::Code,
    }
}

/// Puts what was typed into the draft. Fields that cannot be taken are given back and leave the draft as it is.
pub(super) fn put(draft: &mut Value, form: &[(String, String)]) -> Vec<BadField> {
    let mut bad = Vec::new();
    for (pointer, typed) in form.iter().filter(|(name, _)| name.starts_with('/')) {
        match value(pointer, typed.trim()) {
            Ok(value) => set(draft, pointer, value),
            Err(why) => bad.push((pointer.clone(), typed.clone(), why)),
        }
    }
    bad
}

fn value(pointer: &str, typed: &str) -> Result<Value, Bad> {
    let holds = holds(pointer);
    Ok(match holds {
        Holds::Text => Value::from(typed),
        Holds::YesNo => Value::from(typed == "yes"),
        Holds::Code | Holds::OptionalNumber if typed.is_empty() => Value::Null,
        Holds::Code => Value::from(typed),
        Holds::Number | Holds::Whole if typed.is_empty() => return Err(Bad::Empty),
        Holds::Number | Holds::OptionalNumber => Value::from(number(typed).ok_or(Bad::Number)?.to_string()),
        Holds::Whole => Value::from(typed.parse::<u8>().map_err(|_| Bad::Whole)?),
    })
}

/// Sets one place; nothing takes an optional one away. A place whose surroundings are gone is left alone.
pub(super) fn set(draft: &mut Value, pointer: &str, value: Value) {
    let Some((parent, field)) = pointer.rsplit_once('/') else { return };
    // A side that follows from the indicator is written as nothing, but it is written.
    let stays = matches!(field, "parent" | "last-year");
    // A note or the points of an area type begin with the first that is written into them.
    let begins = parent.ends_with("/note") || parent.ends_with("/points");
    if begins && value.as_str().is_some_and(|it| !it.is_empty()) && draft.pointer(parent).is_none() {
        set(draft, parent, Value::Object(serde_json::Map::new()));
    }
    match draft.pointer_mut(parent) {
        Some(Value::Object(fields)) if value.is_null() && !stays => {
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

/// Lists of codes that are ticked: `ticks:/types/0/omit` stands on the page wherever the boxes of that list do.
pub(super) fn ticks(draft: &mut Value, form: &[(String, String)]) {
    for list in form.iter().filter_map(|(name, _)| name.strip_prefix("ticks:")) {
        let start = format!("tick:{list}:");
        let codes: Vec<Value> =
            form.iter().filter_map(|(name, _)| name.strip_prefix(&start)).map(Value::from).collect();
        set(draft, list, if codes.is_empty() { Value::Null } else { Value::from(codes) });
    }
}

const LANGUAGES: [&str; 3] = ["hans", "hant", "en"];

/// Fills a language that is empty from one that is not: whoever names a line in one language has named it.
pub(super) fn complete(draft: &mut Value) {
    match draft {
        Value::Array(list) => list.iter_mut().for_each(complete),
        Value::Object(fields) if !fields.is_empty() && fields.keys().all(|it| LANGUAGES.contains(&it.as_str())) => {
            let full = |it: &&Value| it.as_str().is_some_and(|it| !it.trim().is_empty());
            let order = LANGUAGES.map(|it| fields.get(it).cloned().unwrap_or_default());
            let Some(first) = order.iter().find(full).cloned() else { return };
            // The two Chinese scripts are nearer to each other than to English.
            let chinese = order.iter().take(2).find(full).cloned().unwrap_or_else(|| first.clone());
            for (language, from) in [("hans", &chinese), ("hant", &chinese), ("en", &first)] {
                if !fields.get(language).as_ref().is_some_and(full) {
                    fields.insert(language.to_owned(), from.clone());
                }
            }
        }
        Value::Object(fields) => {
            let has_words = |it: &Value| LANGUAGES.iter().any(|lang| it.get(lang).is_some_and(|it| it != ""));
            // A line's note is what may be missing.
            if fields.contains_key("terms") && fields.get("note").is_some_and(|it| !has_words(it)) {
                fields.remove("note");
            }
            fields.values_mut().for_each(complete);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Bad, complete, put, ticks};
    use serde_json::{Value, json};

    fn form(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[track_caller]
    fn check(mut draft: Value, fields: &[(&str, &str)], want: Value, bad: &[(&str, Bad)]) {
        let form = form(fields);
        let found = put(&mut draft, &form);
        ticks(&mut draft, &form);
        complete(&mut draft);
        assert_eq!(draft, want);
        let found: Vec<(&str, Bad)> = found.iter().map(|(pointer, _, why)| (pointer.as_str(), *why)).collect();
        assert_eq!(found, bad);
    }

    #[test]
    fn each_field_is_read_as_what_it_holds() {
        check(
            json!({ "full": "100", "decimals": 2, "groups": [{ "floor": "0", "lines": [{ "only": ["a"] }] }] }),
            &[
                ("/full", " 1000 "),
                ("/decimals", "3"),
                ("/groups/0/floor", ""),
                ("/groups/0/weight", "1/3"),
                ("ticks:/groups/0/lines/0/only", ""),
                ("tick:/groups/0/lines/0/only:b", "on"),
                ("/nowhere/else", "x"),
                ("other", "x"),
            ],
            json!({ "full": "1000", "decimals": 3, "groups": [{ "weight": "1/3", "lines": [{ "only": ["b"] }] }] }),
            &[],
        );
        check(json!({ "only": ["a"] }), &[("ticks:/only", "")], json!({}), &[]);
        check(
            json!({ "target": { "parent": "at-most" } }),
            &[("/target/parent", "")],
            json!({ "target": { "parent": null } }),
            &[],
        );
    }

    #[test]
    fn what_cannot_be_read_leaves_the_draft_and_is_named() {
        let draft = json!({ "full": "100", "decimals": 2, "rule": { "band": ["1", "2"] } });
        check(
            draft.clone(),
            &[("/full", "x"), ("/decimals", "2.5"), ("/rule/band/1", "")],
            draft,
            &[("/full", Bad::Number), ("/decimals", Bad::Whole), ("/rule/band/1", Bad::Empty)],
        );
    }

    #[test]
    fn a_language_that_is_empty_is_taken_from_one_that_is_not() {
        let names = |a: &str, b: &str, c: &str| json!({ "names": { "hans": a, "hant": b, "en": c } });
        check(names("甲", "", ""), &[], names("甲", "甲", "甲"), &[]);
        check(names("", "甲", "A"), &[], names("甲", "甲", "A"), &[]);
        check(names("", " ", "A"), &[], names("A", "A", "A"), &[]);
        check(names("", "", ""), &[], names("", "", ""), &[]);
    }
}
