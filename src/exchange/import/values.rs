//! Figures of a sheet's cells, in units of their item.

use crate::catalog::Item;
use crate::exchange::number::{self, Expected, NumberProblem, Read};
use crate::exchange::results::reason_of;
use crate::exchange::sheet::{Column, RawCell, Sheet, Stored};
use crate::figures::{Cell, Reason};

/// Reads the figures of one item under one heading.
pub(super) struct Values<'a> {
    units: [&'a str; 3],
    /// Figures under a heading in `万` are read in that unit first; its power then takes up their decimals, so the
    /// value comes out in units of 10^-decimals of the item, times 10^power.
    decimals: u8,
    signed: bool,
}

impl<'a> Values<'a> {
    pub(super) fn new(item: &'a Item, power: u32) -> Self {
        let unit = &item.unit.names;
        let shift = u8::try_from(power).unwrap_or(u8::MAX);
        Self {
            units: [unit.hans.as_str(), unit.hant.as_str(), unit.en.as_str()],
            decimals: item.decimals.saturating_add(shift),
            signed: item.signed,
        }
    }

    /// The figure of a cell that is a plain number with just the item's decimals, as nearly all are.
    #[inline(always)]
    pub(super) fn plain(&self, stored: Stored) -> Option<i64> {
        stored.with_decimals(self.decimals).filter(|it| self.signed || *it >= 0)
    }

    /// The figures of rows one after another, where all of them are such plain numbers.
    pub(super) fn run<'b>(&self, cells: &'b Column, first: u32, rows: usize) -> Option<&'b [i32]> {
        let run = cells.run(first as usize, rows, self.decimals)?;
        (self.signed || run.iter().all(|it| *it >= 0)).then_some(run)
    }

    /// What any cell holds; nothing for a blank one.
    pub(super) fn read(&self, sheet: &Sheet, stored: Stored) -> Result<Option<Cell>, NumberProblem> {
        let expected = Expected { decimals: self.decimals, units: &self.units, negatives: self.signed };
        let read = match stored.resolve(sheet.texts()) {
            RawCell::Empty => return Ok(None),
            RawCell::Number(decimal) => number::read_decimal(decimal, expected),
            // Our own tables write a reason in words or by its code: it comes back as the same reason.
            RawCell::Text(text) => match reason_of(text) {
                Some(reason) => return Ok(Some(Cell::Absent(reason))),
                None => number::read(text, expected),
            },
            RawCell::Unheld(_) => Err(NumberProblem::TooLarge),
            RawCell::Bool(_) | RawCell::Date(_) | RawCell::Error(_) => Err(NumberProblem::NotAFigure),
        };
        Ok(match read? {
            Read::Blank => None,
            Read::Value(value) => Some(Cell::Value(value)),
            Read::MissingCode(_) => Some(Cell::Absent(Reason::NotCollected)),
            Read::Missing(_) => Some(Cell::Absent(Reason::Missing)),
        })
    }
}
