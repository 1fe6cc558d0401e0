//! The columnar table: a row an area and period, a column an item.

use super::column::Column;
use super::{AreaId, Cell, Period};
use crate::catalog::ItemId;

/// A row's place in the columns.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RowId(pub u32);

/// Some rows.
#[derive(Clone, Copy, Debug)]
pub enum Rows<'a> {
    /// So many from this one on.
    Range(RowId, usize),
    /// These.
    Each(&'a [RowId]),
}

/// All figures of a workspace.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    pub(super) columns: Vec<Column>,
    /// For each area its periods with their rows, sorted by period.
    pub(super) rows: Vec<Vec<(Period, RowId)>>,
    pub(super) len: u32,
}

impl Table {
    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether there is no row.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The rows of an area, sorted by first month, then by length.
    #[must_use]
    pub fn rows_of(&self, area: AreaId) -> &[(Period, RowId)] {
        self.rows.get(area.index()).map_or(&[], Vec::as_slice)
    }

    /// The row of an area and period, where there is one.
    #[must_use]
    pub fn row(&self, area: AreaId, period: Period) -> Option<RowId> {
        let rows = self.rows_of(area);
        let at = rows.binary_search_by_key(&period, |(it, _)| *it).ok()?;
        rows.get(at).map(|(_, row)| *row)
    }

    /// A cell by row.
    #[must_use]
    pub fn at(&self, row: RowId, item: ItemId) -> Cell {
        self.columns.get(item.index()).map_or(Cell::EMPTY, |column| column.get(row.0 as usize))
    }

    /// A cell.
    #[must_use]
    pub fn get(&self, area: AreaId, period: Period, item: ItemId) -> Cell {
        self.row(area, period).map_or(Cell::EMPTY, |row| self.at(row, item))
    }

    /// Sets a cell and gives what stood there.
    pub fn set(&mut self, area: AreaId, period: Period, item: ItemId, cell: Cell) -> Cell {
        let row = self.row_or_add(area, period);
        self.set_at(row, item, cell)
    }

    /// The row of an area and period, added where there is none.
    pub fn row_or_add(&mut self, area: AreaId, period: Period) -> RowId {
        if self.rows.len() <= area.index() {
            self.rows.resize_with(area.index() + 1, Vec::new);
        }
        let next = RowId(self.len);
        let Some(rows) = self.rows.get_mut(area.index()) else {
            return next;
        };
        match rows.binary_search_by_key(&period, |(it, _)| *it) {
            Ok(at) => rows.get(at).map_or(next, |(_, row)| *row),
            Err(at) => {
                rows.insert(at, (period, next));
                self.len += 1;
                next
            }
        }
    }

    /// Sets a cell by row and gives what stood there.
    pub fn set_at(&mut self, row: RowId, item: ItemId, cell: Cell) -> Cell {
        if self.columns.len() <= item.index() {
            if cell == Cell::EMPTY {
                return Cell::EMPTY;
            }
            self.columns.resize_with(item.index() + 1, Column::default);
        }
        let Some(column) = self.columns.get_mut(item.index()) else {
            return Cell::EMPTY;
        };
        let before = column.get(row.0 as usize);
        if before != cell {
            column.set(row.0 as usize, cell);
        }
        before
    }

    /// The column of an item, where some cell was set in it.
    pub(super) fn column(&self, item: ItemId) -> Option<&Column> {
        self.columns.get(item.index())
    }

    /// The column of an item, added where there is none.
    pub(super) fn column_mut(&mut self, item: ItemId) -> Option<&mut Column> {
        let index = item.index();
        if self.columns.len() <= index {
            self.columns.resize_with(index + 1, Column::default);
        }
        self.columns.get_mut(index)
    }

    /// Whether some row has a figure of this item, or a reason why there is none.
    #[must_use]
    pub fn holds(&self, item: ItemId) -> bool {
        self.columns.get(item.index()).is_some_and(|column| !column.is_empty())
    }

    /// Whether some row has a figure of this item or a reason that was stated.
    #[must_use]
    pub fn has_figures(&self, item: ItemId) -> bool {
        (0..self.len as usize).any(|row| self.columns.get(item.index()).is_some_and(|it| it.get(row) != Cell::EMPTY))
    }

    /// Gives the columns other places; one without a place is dropped.
    pub(super) fn move_columns(&mut self, places: &[Option<ItemId>]) {
        for (column, place) in std::mem::take(&mut self.columns).into_iter().zip(places) {
            if let Some(moved) = place.and_then(|it| self.column_mut(it)) {
                *moved = column;
            }
        }
    }

    /// The sum of an item over some rows; `None` where one of them has no figure.
    ///
    /// Most areas have their months in rows one after another: then the rows are a range.
    #[must_use]
    pub fn sum(&self, item: ItemId, rows: Rows<'_>) -> Option<i128> {
        let column = self.columns.get(item.index())?;
        match rows {
            Rows::Range(first, len) => column.sum(first.0 as usize, len),
            Rows::Each(rows) => {
                rows.iter().map(|row| column.get(row.0 as usize).value().map(i128::from)).sum::<Option<i128>>()
            }
        }
    }

    /// Every period that some area has a row for, sorted.
    #[must_use]
    pub fn periods(&self) -> Vec<Period> {
        let mut found: Vec<Period> = Vec::new();
        for rows in &self.rows {
            for (period, _) in rows {
                if let Err(at) = found.binary_search(period) {
                    found.insert(at, *period);
                }
            }
        }
        found
    }

    /// The memory that the figures take, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let rows: usize = self.rows.iter().map(|it| it.capacity() * size_of::<(Period, RowId)>()).sum();
        rows + self.columns.iter().map(Column::bytes).sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::catalog::ItemId;
    use crate::figures::{AreaId, Cell, Period};

    #[test]
    fn a_cell_reads_back_and_its_neighbours_stay_empty() {
        let mut table = Table::default();
        let (october, november) = (Period::parse("2005-10").unwrap(), Period::parse("2005-11").unwrap());
        assert_eq!(table.set(AreaId(3), november, ItemId(2), Cell::Value(7)), Cell::EMPTY);
        assert_eq!(table.set(AreaId(3), october, ItemId(2), Cell::Value(5)), Cell::EMPTY);
        assert_eq!(table.set(AreaId(3), october, ItemId(2), Cell::Value(6)), Cell::Value(5));
        assert_eq!(table.get(AreaId(3), october, ItemId(2)), Cell::Value(6));
        assert_eq!(table.get(AreaId(3), november, ItemId(2)), Cell::Value(7));
        assert_eq!(table.get(AreaId(3), november, ItemId(9)), Cell::EMPTY);
        assert_eq!(table.get(AreaId(0), november, ItemId(2)), Cell::EMPTY);
        assert_eq!(table.periods(), [october, november]);
        assert_eq!(table.len(), 2);
    }
}
