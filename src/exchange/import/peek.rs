//! The first rows of a table, and what becomes of them.

use super::{Problem, ProblemKind};
use crate::exchange::layout::{Layout, RowKind, RowKinds};
use crate::exchange::sheet::{RawCell, Sheet, column_letters};
use crate::exchange::wire::{Reader, Writer};

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

const USES: [RowUse; 3] = [RowUse::Data, RowUse::Header, RowUse::Left];

impl PeekRow {
    pub(super) fn pack(&self, out: &mut Writer) {
        out.number(self.number);
        out.of(&USES, &self.used);
        out.list(&self.cells, |out, it| {
            out.text(&it.text);
            out.byte(u8::from(it.number) | u8::from(it.bad) << 1);
        });
    }

    pub(super) fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (number, used) = (from.number()?, from.of(&USES)?);
        let cells = from.list(|from| {
            let (text, signs) = (from.text()?, from.byte()?);
            Some(PeekCell { text, number: signs & 1 != 0, bad: signs & 2 != 0 })
        })?;
        Some(Self { number, used, cells })
    }
}
