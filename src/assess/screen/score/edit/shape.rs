//! The shape of a draft: what is added, taken away and moved, with every mention of it.

use super::kinds::{entry, names, steps};
use crate::assess::scheme::{FORMAT, FORMAT_VERSION};
use serde_json::{Value, json};

/// Every code in a draft.
fn codes<'a>(draft: &'a Value, found: &mut Vec<&'a str>) {
    match draft {
        Value::Array(list) => list.iter().for_each(|it| codes(it, found)),
        Value::Object(fields) => {
            found.extend(fields.get("code").and_then(Value::as_str));
            fields.values().for_each(|it| codes(it, found));
        }
        _ => {}
    }
}

/// A code that nothing in the draft has.
pub(super) fn free_code(draft: &Value, base: &str) -> String {
    let mut found = Vec::new();
    codes(draft, &mut found);
    let all = (1..=found.len() + 1).map(|n| format!("{base}-{n}"));
    all.into_iter().find(|it| !found.contains(&it.as_str())).unwrap_or_else(|| base.to_owned())
}

/// A scheme with one line, to begin with.
pub(in crate::assess::screen::score) fn blank(code: &str) -> Value {
    let mut draft = json!({ "format": FORMAT, "format_version": FORMAT_VERSION, "code": code,
        "names": names(|it| it.new_name), "edition": 1, "history": false, "note": names(|it| it.own_source),
        "source": names(|it| it.own_source), "full": "100", "decimals": 2, "missing": "leave-out",
        "part_year": "leave-out", "counts": "above-else-self", "groups": [] });
    add(&mut draft, "/groups");
    if let Some(points) = draft.pointer_mut("/groups/0/lines/0/points") {
        *points = json!("100");
    }
    draft
}

/// Adds one more to a list, and gives the pointer to it.
pub(super) fn add(draft: &mut Value, list: &str) -> Option<String> {
    let sort = list.rsplit('/').next()?;
    let line = |draft: &Value| {
        json!({ "code": free_code(draft, "line"), "names": names(|it| it.new_line), "points": "5", "floor": "0",
            "terms": [{ "what": "marked", "target": "none", "value": "printed", "rule": "marks" }],
            "source": names(|it| it.own_source) })
    };
    let value = match sort {
        "groups" => {
            json!({ "code": free_code(draft, "group"), "names": names(|it| it.new_group), "lines": [line(draft)] })
        }
        "lines" => line(draft),
        "terms" => json!({ "what": { "entered": entry(draft) }, "target": { "fixed": { "at-least": "0" } },
            "value": "printed", "rule": steps("deduct") }),
        "types" => json!({ "code": free_code(draft, "type"), "names": names(|it| it.new_type), "renormalise": true }),
        "parts" => {
            json!({ "code": free_code(draft, "part"), "names": names(|it| it.new_part), "when": "year", "weight": "1" })
        }
        "bands" => json!({ "code": free_code(draft, "band"), "names": names(|it| it.new_band), "from": top_of(draft) }),
        "vetoes" => json!({ "code": free_code(draft, "veto"), "names": names(|it| it.new_veto),
            "on": { "total-below": "60" }, "effect": "grade", "source": names(|it| it.own_source) }),
        _ => return None,
    };
    if draft.pointer(list).is_none() {
        super::put::set(draft, list, json!([]));
    }
    let all = draft.pointer_mut(list)?.as_array_mut()?;
    all.push(value);
    Some(format!("{list}/{}", all.len() - 1))
}

/// Where the next grade begins: at the highest limit of those there are.
fn top_of(draft: &Value) -> Value {
    let bands = draft.pointer("/bands").and_then(Value::as_array);
    let limits = bands.into_iter().flatten().filter_map(|it| it.get("below")?.as_str());
    let number = |it: &&str| it.parse::<i64>().unwrap_or(i64::MIN);
    limits.max_by_key(number).map_or_else(|| json!("0"), Value::from)
}

fn place(pointer: &str) -> Option<(&str, usize)> {
    let (list, at) = pointer.rsplit_once('/')?;
    Some((list, at.parse().ok()?))
}

/// Takes one away, with every mention of it. The last group, line or scoring stays: a scheme without it is none.
pub(super) fn drop_it(draft: &mut Value, pointer: &str) -> bool {
    let Some((list, at)) = place(pointer) else { return false };
    let sort = list.rsplit('/').next().unwrap_or_default();
    let Some(all) = draft.pointer_mut(list).and_then(Value::as_array_mut) else { return false };
    if at >= all.len() || (all.len() == 1 && matches!(sort, "groups" | "lines" | "terms")) {
        return false;
    }
    let gone = all.remove(at);
    if all.is_empty() {
        super::put::set(draft, list, Value::Null);
    }
    let mut codes_gone = Vec::new();
    codes(&gone, &mut codes_gone);
    forget(draft, &codes_gone);
    true
}

/// Area types and lines no longer name what is gone.
fn forget(draft: &mut Value, gone: &[&str]) {
    let is_gone = |it: &Value| it.as_str().is_some_and(|it| gone.contains(&it));
    for of in draft.get_mut("types").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(omit) = of.get_mut("omit").and_then(Value::as_array_mut) {
            omit.retain(|it| !is_gone(it));
        }
        if let Some(points) = of.get_mut("points").and_then(Value::as_object_mut) {
            points.retain(|code, _| !gone.contains(&code.as_str()));
        }
    }
    let groups = draft.get_mut("groups").and_then(Value::as_array_mut).into_iter().flatten();
    for line in groups.filter_map(|it| it.get_mut("lines")?.as_array_mut()).flatten() {
        if let Some(only) = line.get_mut("only").and_then(Value::as_array_mut) {
            only.retain(|it| !is_gone(it));
        }
    }
}

/// Moves one up or down in its list, and gives the pointer to where it is then.
pub(super) fn step(draft: &mut Value, pointer: &str, down: bool) -> Option<String> {
    let (list, at) = place(pointer)?;
    let other = if down { at.checked_add(1)? } else { at.checked_sub(1)? };
    let all = draft.pointer_mut(list)?.as_array_mut()?;
    if at >= all.len() || other >= all.len() {
        return None;
    }
    all.swap(at, other);
    Some(format!("{list}/{other}"))
}

/// Moves a line to the end of another group, unless it is the last of its own.
pub(super) fn to_group(draft: &mut Value, pointer: &str, group: &str) {
    let Some((list, at)) = place(pointer) else { return };
    let target = format!("/groups/{group}/lines");
    if target == list || draft.pointer(&target).and_then(Value::as_array).is_none() {
        return;
    }
    let Some(all) = draft.pointer_mut(list).and_then(Value::as_array_mut).filter(|it| it.len() > 1 && at < it.len())
    else {
        return;
    };
    let line = all.remove(at);
    if let Some(all) = draft.pointer_mut(&target).and_then(Value::as_array_mut) {
        all.push(line);
    }
}
