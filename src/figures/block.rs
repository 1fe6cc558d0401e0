//! Many cells that are set at once, in columns: what an import brings, and what stood there before.

use super::column::Column;
use super::{AreaId, Cell, Period, RowId, Table};
use crate::catalog::ItemId;

/// Cells by rows of area and period, and columns of items. Four bytes a cell; a place may be left as it is.
///
/// No row may stand here twice: then taking the block back is putting the old cells in, in any order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Block {
    pub(crate) rows: Vec<(AreaId, Period)>,
    pub(crate) columns: Vec<(ItemId, Column)>,
}

/// How the cells of a block stand to those of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Settled {
    /// Cells that the table has nothing for.
    pub new: u32,
    /// Cells that the table holds otherwise.
    pub changed: u32,
    /// Cells that the table holds already.
    pub same: u32,
}

impl Block {
    /// Adds a row and gives its place. The caller sees to it that the block does not have it yet.
    pub fn add_row(&mut self, area: AreaId, period: Period) -> usize {
        self.rows.push((area, period));
        self.rows.len() - 1
    }

    /// The place of an item's column, added where there is none.
    pub fn column(&mut self, item: ItemId) -> usize {
        self.columns.iter().position(|(it, _)| *it == item).unwrap_or_else(|| {
            self.columns.push((item, Column::default()));
            self.columns.len() - 1
        })
    }

    /// Sets a cell by the places of its column and row.
    pub fn put(&mut self, column: usize, row: usize, cell: Cell) {
        if let Some((_, it)) = self.columns.get_mut(column) {
            it.put(row, cell);
        }
    }

    /// Sets a figure by the places of its column and row: the fast way for what fits 32 bits.
    #[inline(always)]
    pub fn put_value(&mut self, column: usize, row: usize, value: i64) {
        if let Some((_, it)) = self.columns.get_mut(column)
            && !it.push_small(row, value)
        {
            it.put(row, Cell::Value(value));
        }
    }

    /// Sets figures of rows one after another by the places of their column and first row; false, with nothing set, where
    /// some stand there already or do not fit.
    pub fn put_run(&mut self, column: usize, row: usize, values: &[i32]) -> bool {
        self.columns.get_mut(column).is_some_and(|(_, it)| it.push_run(row, values))
    }

    /// How many cells would be set.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.iter().map(|(_, it)| it.filled()).sum()
    }

    /// Whether no cell would be set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.iter().all(|(_, it)| it.filled() == 0)
    }

    /// The areas that get a cell, sorted.
    #[must_use]
    pub fn areas(&self) -> Vec<AreaId> {
        let mut used = vec![false; self.rows.len()];
        for (_, column) in &self.columns {
            column.mark_filled(&mut used);
        }
        let mut found: Vec<AreaId> = self.rows.iter().zip(used).filter(|it| it.1).map(|((area, _), _)| *area).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Compares with a table, and leaves away what it holds already.
    pub fn settle(&mut self, table: &Table) -> Settled {
        let rows: Vec<RowId> =
            self.rows.iter().map(|(area, period)| table.row(*area, *period).unwrap_or(RowId(u32::MAX))).collect();
        let mut settled = Settled::default();
        for (item, column) in &mut self.columns {
            column.settle(table.column(*item), &rows, &mut settled);
        }
        settled
    }

    /// Changes cells with a table: afterwards this holds what stood there.
    pub(super) fn swap(&mut self, table: &mut Table) {
        let rows: Vec<RowId> = self.rows.iter().map(|(area, period)| table.row_or_add(*area, *period)).collect();
        for (item, column) in &mut self.columns {
            if column.filled() > 0
                && let Some(to) = table.column_mut(*item)
            {
                column.swap(to, &rows);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Settled};
    use crate::catalog::ItemId;
    use crate::figures::{AreaId, Cell, Period, Reason, Table};

    const VALUES: [i64; 4] = [7, -3, i32::MAX as i64 + 1, i32::MIN as i64 + 7];

    fn block(cells: &[(usize, u16, Cell)]) -> Block {
        let mut block = Block::default();
        for area in 0..4 {
            block.add_row(AreaId(area), Period::parse("2005-10").unwrap());
        }
        for (row, item, cell) in cells {
            let column = block.column(ItemId(*item));
            match cell {
                Cell::Value(value) => block.put_value(column, *row, *value),
                other => block.put(column, *row, *other),
            }
        }
        block
    }

    /// Puts the cells into a table that holds some, and takes them out again.
    #[track_caller]
    fn check(before: &[(usize, u16, Cell)], cells: &[(usize, u16, Cell)], want: Settled) {
        let mut table = Table::default();
        block(before).swap(&mut table);
        let read = |table: &Table, row: usize, item: u16| {
            table.get(AreaId(u32::try_from(row).unwrap()), Period::parse("2005-10").unwrap(), ItemId(item))
        };
        let old: Vec<Cell> = (0..4)
            .flat_map(|row| (0..3).map(move |item| (row, item)))
            .map(|(row, item)| read(&table, row, item))
            .collect();
        let mut block = block(cells);
        assert_eq!(block.settle(&table), want);
        assert_eq!(block.len(), (want.new + want.changed) as usize);
        block.swap(&mut table);
        for (row, item, cell) in cells {
            assert_eq!(read(&table, *row, *item), *cell, "row {row}, item {item}");
        }
        block.swap(&mut table);
        let back: Vec<Cell> = (0..4)
            .flat_map(|row| (0..3).map(move |item| (row, item)))
            .map(|(row, item)| read(&table, row, item))
            .collect();
        assert_eq!(back, old);
    }

    #[test]
    fn a_block_sets_its_cells_and_gives_the_old_ones_back() {
        let missing = Cell::Absent(Reason::Missing);
        check(&[], &[(0, 0, Cell::Value(5)), (2, 1, missing)], Settled { new: 2, changed: 0, same: 0 });
        check(
            &[(0, 0, Cell::Value(5)), (1, 0, Cell::Value(6)), (3, 2, missing)],
            &[(0, 0, Cell::Value(5)), (1, 0, missing), (3, 2, Cell::Value(1)), (3, 0, Cell::Value(2))],
            Settled { new: 1, changed: 2, same: 1 },
        );
    }

    #[test]
    fn narrow_and_wide_columns_meet() {
        for old in VALUES {
            for new in VALUES {
                let same = u32::from(old == new);
                let want = Settled { new: 1, changed: 1 - same, same };
                check(&[(1, 1, Cell::Value(old))], &[(1, 1, Cell::Value(new)), (0, 1, Cell::Value(3))], want);
            }
        }
    }

    #[test]
    fn only_areas_that_get_a_cell_are_named() {
        let it = block(&[(2, 0, Cell::Value(1)), (1, 1, Cell::Value(1)), (2, 1, Cell::Value(1))]);
        assert_eq!(it.areas(), [AreaId(1), AreaId(2)]);
    }
}
