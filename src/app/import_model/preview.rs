//! The first rows of a table, and how many figures would change.

use crate::exchange::import::{Plan, Problem, ProblemKind};
use crate::exchange::layout::{Layout, Role, RowKind, RowKinds};
use crate::exchange::sheet::{RawCell, Sheet, column_letters};
use crate::locale::{ImportText, Lang, fill};
use crate::measure::Fixed;

/// What becomes of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowUse {
    /// It is imported.
    Data,
    /// It is part of the header.
    Header,
    /// It is left away: a title, a total, a note.
    Left,
}

/// A cell of the preview.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeekCell {
    /// What stands there.
    pub text: String,
    /// Whether it is a number, and so is set to the right.
    pub number: bool,
    /// Whether it cannot be read.
    pub bad: bool,
}

/// A row of the preview.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeekRow {
    /// The row as spreadsheets count, from one.
    pub number: u32,
    /// What becomes of it.
    pub used: RowUse,
    /// Its cells, as many as columns were asked for.
    pub cells: Vec<PeekCell>,
}

/// Rows of data that are shown.
const DATA_ROWS: usize = 8;
/// Rows in which those are looked for, as blank ones are passed over.
const SEARCHED: u32 = 500;
/// Rows above the data that are shown.
const ROWS_ABOVE: u32 = 4;

/// The first rows of a sheet: the header with what stands above it, then data.
///
/// Without a layout nothing is known of the rows yet, and the first are shown as they are.
#[must_use]
pub fn peek(sheet: &Sheet, layout: Option<&Layout>, problems: &[Problem], columns: u32) -> Vec<PeekRow> {
    let data = layout.map_or(0, |it| it.header.first_data_row);
    let above = data.saturating_sub(ROWS_ABOVE)..data;
    let below =
        (data..sheet.rows().min(data.saturating_add(SEARCHED))).filter(|it| !sheet.row_is_blank(*it)).take(DATA_ROWS);
    let bad = |row: u32, column: u32| {
        let mut here = problems.iter().take_while(|it| it.row <= row + 1).filter(|it| it.row == row + 1);
        here.any(|it| it.column == column_letters(column) && !matches!(it.kind, ProblemKind::NoPeriod))
    };
    let cell = |row: u32, column: u32| {
        let raw = sheet.cell(row, column);
        PeekCell {
            text: raw.text().into_owned(),
            number: matches!(raw, RawCell::Number(_) | RawCell::Unheld(_)),
            bad: bad(row, column),
        }
    };
    let mut kinds = layout.map(|it| (it, RowKinds::new(it, sheet)));
    above
        .chain(below)
        .map(|row| PeekRow {
            number: row + 1,
            used: kinds.as_mut().map_or(RowUse::Data, |(layout, kinds)| used(sheet, layout, kinds, row)),
            cells: (0..columns).map(|column| cell(row, column)).collect(),
        })
        .collect()
}

fn used(sheet: &Sheet, layout: &Layout, kinds: &mut RowKinds, row: u32) -> RowUse {
    let header = &layout.header;
    if header.rows.contains(&row) || header.units_row == Some(row) {
        RowUse::Header
    } else if row < header.first_data_row || kinds.kind(sheet, row) != RowKind::Data {
        RowUse::Left
    } else {
        RowUse::Data
    }
}

/// How many areas a plan touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Touched {
    /// Areas that get figures.
    pub areas: usize,
    /// Areas of those that were there before.
    pub known: usize,
}

impl Touched {
    /// Counts the areas of a plan for a workspace that has so many.
    #[must_use]
    pub fn of(plan: &Plan, areas: usize) -> Self {
        let mut seen = vec![false; areas + plan.new_areas.len()];
        for area in plan.cells.areas() {
            if let Some(seen) = seen.get_mut(area.index()) {
                *seen = true;
            }
        }
        let count = |seen: &[bool]| seen.iter().filter(|it| **it).count();
        Self { areas: count(&seen), known: count(seen.get(..areas).unwrap_or_default()) }
    }
}

/// What the import would do, in numbers: the class of the mark, and the words.
#[must_use]
pub fn tallies(lang: Lang, plan: &Plan, touched: Touched) -> Vec<(&'static str, String)> {
    let text = ImportText::of(lang);
    let counts = plan.counts;
    let all = [
        ("met", text.tally_new, counts.new as usize),
        ("near", text.tally_changed, counts.changed as usize),
        ("few", text.tally_same, counts.same as usize),
        ("few", text.tally_areas, touched.known),
        ("met", text.tally_new_areas, plan.new_areas.len()),
        ("few", text.tally_totals, counts.totals_skipped as usize),
        ("miss", text.tally_problems, listed(plan) as usize),
    ];
    let some = all.into_iter().filter(|(_, _, n)| *n > 0);
    some.map(|(class, text, n)| (class, fill(text, &[("n", &grouped(n))]))).collect()
}

/// Problems of cells and rows. That no period is known is said once, not for each row.
fn listed(plan: &Plan) -> u32 {
    let period_missing = plan.period.is_none() && plan.layout.columns(Role::Period).next().is_none();
    if period_missing && super::needs_period(&plan.layout) { 0 } else { plan.counts.problems }
}

fn grouped(n: usize) -> String {
    Fixed { units: i128::try_from(n).unwrap_or_default(), decimals: 0 }.grouped()
}
