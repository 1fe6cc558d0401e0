//! Writing the head of a saved workspace: all of it but the figures.

use super::json::{push_text, push_units};
use crate::catalog::{Against, Benchmark, Goal, Milestone, Names, Quota};
use crate::figures::{Area, AreaId, AreaTree, Origin, SetTarget, Workspace};

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
        push_target(out, &workspace.areas, target, indicator.map_or(0, |it| it.decimals));
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

fn push_target(out: &mut String, areas: &AreaTree, target: SetTarget, decimals: u8) {
    match target {
        SetTarget::Goal(goal) => push_goal(out, goal, decimals),
        SetTarget::Waived => out.push_str(",\"waived\":true"),
        SetTarget::Quota(Quota { plan, from, to }) => {
            out.push_str(",\"quota\":{\"plan\":");
            push_units(out, plan, decimals);
            out.push_str(&format!(",\"from\":{from},\"to\":{to}}}"));
        }
        SetTarget::Against(Against { base, bound, by }) => {
            out.push_str(",\"against\":");
            match base {
                Benchmark::LastYear => push_text(out, "last_year"),
                Benchmark::Parent => push_text(out, "parent"),
                Benchmark::Area(place) => {
                    push_text(out, "area");
                    push_field(out, "benchmark", areas.get(AreaId(place)).map_or("", |it| it.code.as_str()));
                }
            }
            // The step on a benchmark is written as a limit is.
            push_goal(out, bound.goal(by), decimals);
        }
        SetTarget::Milestone(Milestone { month, goal }) => {
            out.push_str(&format!(",\"month\":{month}"));
            push_goal(out, goal, decimals);
        }
    }
}

fn push_goal(out: &mut String, goal: Goal, decimals: u8) {
    let mut limit = |name: &str, units: i64| {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_units(out, units, decimals);
    };
    match goal {
        Goal::AtMost(it) => limit("at_most", it),
        Goal::AtLeast(it) => limit("at_least", it),
        Goal::Equal(it) => limit("equal", it),
        Goal::Within(low, high) => {
            out.push_str(",\"within\":[");
            push_units(out, low, decimals);
            out.push(',');
            push_units(out, high, decimals);
            out.push(']');
        }
    }
}
