//! What the grid says in words: what a figure means, what it is compared with, what is wrong, what was not taken.

use super::block::BlockProblem;
pub use super::lines::line_name;
use super::lines::{Line, Lines, Slot};
use super::look::{Beside, Look, Source};
use super::place::Place;
use super::wrong::Fault;
use crate::catalog::Item;
pub use crate::exchange::entry::unreadable;
use crate::exchange::entry::{self, number};
use crate::figures::{Period, Workspace};
use crate::locale::{GridText, Lang, fill};
use crate::speak::{month_name, reason_text};

/// The cell's name: its row and its column.
#[must_use]
pub fn place_name(workspace: &Workspace, lang: Lang, lines: &Lines, at: Place) -> String {
    let name = |line: Option<&Line>| line.map(|it| line_name(workspace, lang, *it)).unwrap_or_default();
    format!("{} · {}", name(lines.rows.get(at.row)), name(lines.cols.get(at.col)))
}

/// What a figure that is typed here stands for.
#[must_use]
pub fn meaning(workspace: &Workspace, lang: Lang, slot: Slot) -> String {
    entry::meaning(workspace, lang, slot.item, slot.period)
}

/// Whether a span of several months begins with its year.
#[must_use]
pub fn is_cumulative(workspace: &Workspace, period: Period) -> bool {
    let calendar = workspace.calendar;
    period.months > 1 && calendar.cumulative_to(period.last()) == period
}

/// What has to be known before figures of a span are typed; nothing for a single month.
#[must_use]
pub fn span_hint(workspace: &Workspace, lang: Lang, period: Period) -> Option<String> {
    let text = GridText::of(lang);
    let says = if is_cumulative(workspace, period) { text.span_hint_cumulative } else { text.span_hint };
    let (from, to) = (month_name(lang, period.start), month_name(lang, period.last()));
    (period.months > 1).then(|| fill(says, &[("n", &period.months.to_string()), ("from", &from), ("to", &to)]))
}

/// Where the figure is from and what stands beside it.
#[must_use]
pub fn source(lang: Lang, item: &Item, look: &Look) -> String {
    let text = GridText::of(lang);
    let shown = look.figure.map(|it| it.grouped()).unwrap_or_default();
    let mut parts = Vec::new();
    let counted = |says: &str, it: Beside| {
        fill(says, &[("a", &number(item, it.sum)), ("n", &it.parts.to_string()), ("of", &it.of.to_string())])
    };
    let pick =
        |whole: &'static str, part: &'static str, it: Beside| counted(if it.parts == it.of { whole } else { part }, it);
    match (look.source, look.reason(), look.children) {
        (_, Some(reason), _) => parts.push(reason_text(lang, reason).to_owned()),
        (Source::Own, ..) => parts.push(fill(text.is_own, &[("a", &shown)])),
        (Source::Children, _, Some(it)) => parts.push(pick(text.is_children, text.is_children_part, it)),
        (Source::Empty, ..) => parts.push(text.is_empty.to_owned()),
        _ => parts.push(fill(text.is_reports, &[("a", &shown)])),
    }
    if let Some(it) = look.children.filter(|_| look.source != Source::Children) {
        parts.push(pick(text.beside_children, text.beside_children_part, it));
    }
    if let Some(it) = look.months.filter(|_| look.source != Source::Reports) {
        parts.push(pick(text.beside_months, text.beside_months_part, it));
    }
    parts.join(text.joint)
}

/// What is wrong, with both sides' numbers.
#[must_use]
pub fn fault(workspace: &Workspace, lang: Lang, item: &Item, it: &Fault) -> String {
    match it {
        Fault::Trouble(it) => entry::trouble(workspace, lang, item, it),
        Fault::NotTheMonths { own, sum } => entry::pair(GridText::of(lang).wrong_months, item, "", *own, *sum),
    }
}

/// Why a block was not pasted. Rows and columns are counted within the block, from one.
#[must_use]
pub fn refused(workspace: &Workspace, lang: Lang, lines: &Lines, first: Place, it: &BlockProblem) -> String {
    let text = GridText::of(lang);
    match it {
        BlockProblem::Empty => text.paste_empty.to_owned(),
        BlockProblem::TooBig { block, room } => {
            let sizes =
                [("rows", block.rows), ("cols", block.cols), ("room_rows", room.rows), ("room_cols", room.cols)];
            let sizes = sizes.map(|(key, value)| (key, value.to_string()));
            fill(text.paste_big, &sizes.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        BlockProblem::Unreadable { at, slot, text: seen, why } => {
            let why = workspace.catalog.item(slot.item).map(|it| unreadable(lang, it, *why)).unwrap_or_default();
            let (row, col) = (at.row - first.row + 1, at.col - first.col + 1);
            let name = place_name(workspace, lang, lines, *at);
            let values = [
                ("row", row.to_string()),
                ("col", col.to_string()),
                ("name", name),
                ("text", seen.clone()),
                ("why", why),
            ];
            fill(text.paste_cell, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
    }
}
