//! What the grid says in words: what a figure means, what it is compared with, what is wrong, what was not taken.

use super::block::BlockProblem;
pub use super::lines::line_name;
use super::lines::{Line, Lines, Slot};
use super::look::{Beside, Look, Source};
use super::place::Place;
use super::wrong::Fault;
use crate::catalog::{Item, Timing};
use crate::exchange::number::NumberProblem;
use crate::figures::{Period, Workspace};
use crate::locale::{GridText, Lang, fill};
use crate::measure::{Exact, Trouble};
use crate::speak::{month_name, reason_text};

/// An exact number as the item writes its figures, without the unit.
fn number(item: &Item, it: Exact) -> String {
    it.round(item.decimals).map(|it| it.grouped()).unwrap_or_default()
}

fn signed(item: &Item, it: Exact) -> String {
    it.round(item.decimals).map(|it| it.signed()).unwrap_or_default()
}

/// The cell's name: its row and its column.
#[must_use]
pub fn place_name(workspace: &Workspace, lang: Lang, lines: &Lines, at: Place) -> String {
    let name = |line: Option<&Line>| line.map(|it| line_name(workspace, lang, *it)).unwrap_or_default();
    format!("{} · {}", name(lines.rows.get(at.row)), name(lines.cols.get(at.col)))
}

/// What a figure that is typed here stands for.
#[must_use]
pub fn meaning(workspace: &Workspace, lang: Lang, slot: Slot) -> String {
    let text = GridText::of(lang);
    let Some(item) = workspace.catalog.item(slot.item) else { return String::new() };
    let period = slot.period;
    let (from, to) = (month_name(lang, period.start), month_name(lang, period.last()));
    let (count, unit) = (period.months.to_string(), item.unit.names.get(lang));
    let (start, end) = (fill(text.start_of, &[("month", &from)]), fill(text.end_of, &[("month", &to)]));
    let (says, date) = match (item.timing, period.months) {
        (Timing::Opening, _) => (text.means_start, start.as_str()),
        (Timing::Closing, _) => (text.means_end, end.as_str()),
        (_, 1) => (text.means_month, ""),
        (Timing::Average, _) => (text.means_average, ""),
        (Timing::Flow, _) if is_cumulative(workspace, period) => (text.means_cumulative, ""),
        (Timing::Flow, _) => (text.means_span, ""),
    };
    fill(says, &[("month", &from), ("from", &from), ("to", &to), ("n", &count), ("unit", unit), ("date", date)])
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
    let text = GridText::of(lang);
    let pair = |says: &str, rule: &str, a: Exact, b: Exact| {
        let difference = a.minus(b).map(|it| signed(item, it)).unwrap_or_default();
        fill(says, &[("says", rule), ("a", &number(item, a)), ("b", &number(item, b)), ("d", &difference)])
    };
    match *it {
        Fault::Trouble(Trouble::Check { check, left, right }) => {
            let rule = workspace.catalog.checks().get(check).map_or("", |it| it.says.get(lang));
            pair(text.wrong_check, rule, left, right)
        }
        Fault::Trouble(Trouble::DoesNotFollow { before, now }) => {
            let difference = now.minus(before).map(|it| signed(item, it)).unwrap_or_default();
            let values = [("a", number(item, before)), ("b", number(item, now)), ("d", difference)];
            fill(text.wrong_follows, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        Fault::Trouble(Trouble::Negative) => text.wrong_negative.to_owned(),
        Fault::Trouble(Trouble::NotTheSum { own, sum }) => pair(text.wrong_sum, "", own, sum),
        Fault::NotTheMonths { own, sum } => pair(text.wrong_months, "", own, sum),
    }
}

/// Why a figure cannot be read, and what is accepted.
#[must_use]
pub fn unreadable(lang: Lang, item: &Item, why: NumberProblem) -> String {
    let text = GridText::of(lang);
    match why {
        NumberProblem::NotANumber => text.bad_number.to_owned(),
        NumberProblem::Grouping => text.bad_grouping.to_owned(),
        NumberProblem::TooManyDecimals { accepted: 0 } => text.bad_no_decimals.to_owned(),
        NumberProblem::TooManyDecimals { accepted } => fill(text.bad_decimals, &[("n", &accepted.to_string())]),
        NumberProblem::TooLarge => text.bad_large.to_owned(),
        NumberProblem::Negative => text.bad_negative.to_owned(),
        NumberProblem::Exponent => text.bad_exponent.to_owned(),
        NumberProblem::OtherUnit => fill(text.bad_unit, &[("unit", item.unit.names.get(lang))]),
        NumberProblem::NotAFigure => text.bad_kind.to_owned(),
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
