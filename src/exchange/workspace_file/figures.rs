//! Reading the figures of one row.

use crate::exchange::saved::{Column, Value};
use crate::exchange::{RowPlace, WorkspaceProblem};
use crate::figures::{AreaId, Cell, Period, Table};
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use std::fmt;

/// The figures of one row, kept between rows so that nothing is allocated for each.
#[derive(Default)]
pub(super) struct Figures {
    cells: Vec<Cell>,
    seen: usize,
    /// The first figure that could not be read: its column and what stood there.
    wrong: Option<(usize, String)>,
}

impl Figures {
    /// Puts the figures into a row of the table, or gives what is wrong with them.
    pub(super) fn put(
        &mut self,
        table: &mut Table,
        columns: &[Column],
        area: AreaId,
        period: Period,
        place: impl Fn() -> RowPlace,
    ) -> Result<(), WorkspaceProblem> {
        if let Some((column, seen)) = self.wrong.take() {
            let item = columns.get(column).map(|it| it.code.clone()).unwrap_or_default();
            return Err(WorkspaceProblem::Number { place: place(), item, seen });
        }
        if self.seen != columns.len() {
            return Err(WorkspaceProblem::Length { place: place(), seen: self.seen, expected: columns.len() });
        }
        let row = table.row_or_add(area, period);
        for (cell, column) in self.cells.iter().zip(columns) {
            table.set_at(row, column.item, *cell);
        }
        Ok(())
    }
}

/// Reads a list of figures into [`Figures`]. A figure that is wrong does not end the reading: the row's place
/// may come after it.
pub(super) struct FiguresSeed<'a> {
    /// Where they go.
    pub(super) into: &'a mut Figures,
    /// The columns.
    pub(super) columns: &'a [Column],
}

impl<'de> DeserializeSeed<'de> for FiguresSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for FiguresSeed<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of figures")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Figures { cells, seen, wrong } = self.into;
        cells.clear();
        *wrong = None;
        *seen = 0;
        while let Some(value) = list.next_element::<Value<'de>>()? {
            if let Some(column) = self.columns.get(*seen) {
                match value.cell(column.decimals) {
                    Some(cell) => cells.push(cell),
                    None if wrong.is_none() => *wrong = Some((*seen, value.seen())),
                    None => {}
                }
            }
            *seen += 1;
        }
        Ok(())
    }
}
