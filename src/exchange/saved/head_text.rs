//! Writing the head of a saved workspace: all of it but the figures.

use super::json::{push_text, push_units};
use crate::catalog::{Goal, Names};
use crate::figures::{Area, Origin, SetTarget, Workspace};

/// Writes a list, each entry on a line of its own so that two files can be compared.
fn push_list<T>(out: &mut String, name: &str, entries: impl Iterator<Item = T>, mut push: impl FnMut(&mut String, T)) {
    out.push_str(",\n\"");
    out.push_str(name);
    out.push_str("\": [");
    let mut first = true;
    for entry in entries {
        out.push_str(if first { "\n" } else { ",\n" });
        first = false;
        push(out, entry);
    }
    out.push_str(if first { "]" } else { "\n]" });
}

/// Writes a field of an object that has one already.
fn push_field(out: &mut String, name: &str, text: &str) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    push_text(out, text);
}

/// Writes the head's fields, from `id` to `targets`, without the braces around them.
pub(in crate::exchange) fn push_head(out: &mut String, workspace: &Workspace) {
    out.push_str("\"id\": ");
    push_text(out, &workspace.id);
    out.push_str(",\n\"title\": ");
    push_text(out, &workspace.title);
    out.push_str(",\n\"origin\": ");
    push_text(
        out,
        match workspace.origin {
            Origin::Own => "own",
            Origin::Sample => "sample",
        },
    );
    out.push_str(&format!(",\n\"calendar\": {{\"first_month\":{}}}", workspace.calendar.first_month));
    push_list(out, "packs", workspace.catalog.packs().iter(), |out, pack| {
        out.push_str("{\"code\":");
        push_text(out, &pack.code);
        out.push_str(&format!(",\"version\":{}}}", pack.version));
    });
    push_list(out, "areas", workspace.areas.iter(), |out, (_, area)| {
        let parent = area.parent.and_then(|it| workspace.areas.get(it)).map(|it| it.code.as_str());
        push_area(out, area, parent);
    });
    push_list(out, "targets", workspace.targets.iter(), |out, (area, year, indicator, target)| {
        let indicator = workspace.catalog.indicator(indicator);
        out.push_str("{\"area\":");
        push_text(out, workspace.areas.get(area).map_or("", |it| it.code.as_str()));
        out.push_str(&format!(",\"year\":{year}"));
        push_field(out, "indicator", indicator.map_or("", |it| it.code.as_str()));
        push_target(out, target, indicator.map_or(0, |it| it.decimals));
        out.push('}');
    });
    if !workspace.records.is_empty() {
        push_records(out, workspace);
    }
}

/// Writes the records as one object; their documents are JSON already.
fn push_records(out: &mut String, workspace: &Workspace) {
    out.push_str(",\n\"records\": {");
    for (index, (key, document)) in workspace.records.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        push_text(out, key);
        out.push_str(": ");
        out.push_str(document);
    }
    out.push_str("\n}");
}

fn push_area(out: &mut String, area: &Area, parent: Option<&str>) {
    out.push_str("{\"code\":");
    push_text(out, &area.code);
    let Names { hans, hant, en } = &area.names;
    if hans == hant && hans == en {
        push_field(out, "name", hans);
    } else {
        out.push_str(",\"names\":{\"hans\":");
        push_text(out, hans);
        push_field(out, "hant", hant);
        push_field(out, "en", en);
        out.push('}');
    }
    push_field(out, "kind", area.kind.code());
    if let Some(parent) = parent {
        push_field(out, "parent", parent);
    }
    out.push('}');
}

fn push_target(out: &mut String, target: SetTarget, decimals: u8) {
    let mut limit = |name: &str, units: i64| {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_units(out, units, decimals);
    };
    match target {
        SetTarget::Goal(Goal::AtMost(it)) => limit("at_most", it),
        SetTarget::Goal(Goal::AtLeast(it)) => limit("at_least", it),
        SetTarget::Goal(Goal::Equal(it)) => limit("equal", it),
        SetTarget::Goal(Goal::Within(low, high)) => {
            out.push_str(",\"within\":[");
            push_units(out, low, decimals);
            out.push(',');
            push_units(out, high, decimals);
            out.push(']');
        }
        SetTarget::Waived => out.push_str(",\"waived\":true"),
    }
}
