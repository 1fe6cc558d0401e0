//! Where a fault is, in words of the page, and which field holds it.

use super::form::label;
use crate::catalog::Names;
use crate::locale::{AssessEditText, Lang, fill};
use serde_json::Value;

/// The pointer of a fault's path: `groups[0].lines[1].terms[0].rule.per` leads to `/groups/0/…/rule/deduct/per`.
pub(super) fn pointer(draft: &Value, path: &str) -> String {
    let mut out = String::new();
    let flat = path.replace('[', ".").replace(']', "");
    for step in flat.split('.').filter(|it| !it.is_empty()) {
        let here = draft.pointer(&out);
        // Where a form stands between, as `deduct`, the path does not name it.
        if let Some(Value::Object(fields)) = here
            && !fields.contains_key(step)
            && fields.len() == 1
            && let Some((form, Value::Object(_))) = fields.iter().next()
        {
            out = format!("{out}/{form}");
        }
        out = format!("{out}/{step}");
    }
    out
}

/// The id of the field that holds a fault.
pub(super) fn field(draft: &Value, path: &str) -> String {
    let pointer = pointer(draft, path);
    let last = pointer.rsplit('/').next().unwrap_or_default();
    match (last, draft.pointer(&pointer)) {
        ("groups", _) => "/full".to_owned(),
        ("what" | "target" | "rule", _) => format!("kind:{last}:{pointer}"),
        (_, Some(Value::Object(fields))) if fields.contains_key("hans") => format!("{pointer}/hans"),
        _ => pointer,
    }
}

/// The place of a pointer in words: the group, the line, the field.
pub(super) fn says(draft: &Value, pointer: &str, lang: Lang) -> String {
    let text = AssessEditText::of(lang);
    let mut said: Vec<String> = Vec::new();
    let mut at = String::new();
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let mut list = "";
    for step in &steps {
        at = format!("{at}/{step}");
        if step.parse::<usize>().is_ok() {
            let names =
                draft.pointer(&at).and_then(|it| serde_json::from_value::<Names>(it.get("names")?.clone()).ok());
            match names {
                Some(names) if !names.get(lang).is_empty() => said.push(names.get(lang).to_owned()),
                Some(_) => said.push(section(text, list).to_owned()),
                None if list == "terms" => {
                    let several = at.rsplit_once('/').and_then(|(all, _)| draft.pointer(all)?.as_array());
                    if several.is_some_and(|it| it.len() > 1) {
                        let n = step.parse::<usize>().unwrap_or(0).saturating_add(1).to_string();
                        said.push(fill(text.term, &[("n", &n)]));
                    }
                }
                None => {}
            }
        }
        list = step;
    }
    // The field itself; a language or a limit's end belongs to the word before it.
    let field = steps.iter().rev().find_map(|it| label(lang, pointer, it));
    said.extend(field.map(str::to_owned));
    if said.is_empty() {
        return pointer.trim_start_matches('/').to_owned();
    }
    said.into_iter().reduce(|a, b| fill(text.in_place, &[("a", &a), ("b", &b)])).unwrap_or_default()
}

const fn section(text: &AssessEditText, list: &str) -> &'static str {
    match list.as_bytes() {
        b"groups" | b"lines" => text.groups,
        b"types" => text.types,
        b"parts" => text.parts,
        b"bands" => text.bands,
        _ => text.vetoes,
    }
}
