//! A column of cells: 32 bits a cell until a figure needs more.
//!
//! Reasons live in the lowest numbers of the type, which no figure may take.

use super::block::Settled;
use super::{Cell, Reason, RowId};

/// All cells of one item, by row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Column {
    /// Every figure fits 32 bits.
    Narrow(Vec<i32>),
    /// Some figure does not.
    Wide(Vec<i64>),
}

const fn reason_code(reason: Reason) -> i32 {
    match reason {
        Reason::Empty => 0,
        Reason::Missing => 1,
        Reason::NotReported => 2,
        Reason::NotApplicable => 3,
        Reason::Suppressed => 4,
        Reason::NotCollected => 5,
        Reason::Unreadable => 6,
    }
}

const fn reason_of(code: i64) -> Reason {
    match code {
        1 => Reason::Missing,
        2 => Reason::NotReported,
        3 => Reason::NotApplicable,
        4 => Reason::Suppressed,
        5 => Reason::NotCollected,
        6 => Reason::Unreadable,
        _ => Reason::Empty,
    }
}

/// Stands in a block for a place that is left as it is; never in a table.
const LEAVE_32: i32 = i32::MIN + 7;
const LEAVE_64: i64 = i64::MIN + 7;

/// The least figure that is no reason, in each width.
const FIRST_32: i32 = i32::MIN + 8;
const FIRST_64: i64 = i64::MIN + 8;

impl Default for Column {
    fn default() -> Self {
        Self::Narrow(Vec::new())
    }
}

impl Column {
    pub(super) fn get(&self, row: usize) -> Cell {
        match self {
            Self::Narrow(cells) => match cells.get(row) {
                None => Cell::EMPTY,
                Some(&it) if it < FIRST_32 => Cell::Absent(reason_of(i64::from(it) - i64::from(i32::MIN))),
                Some(&it) => Cell::Value(i64::from(it)),
            },
            Self::Wide(cells) => match cells.get(row) {
                None => Cell::EMPTY,
                Some(&it) if it < FIRST_64 => Cell::Absent(reason_of(it - i64::MIN)),
                Some(&it) => Cell::Value(it),
            },
        }
    }

    /// Sets a cell. A figure in the eight lowest numbers of 64 bits cannot be held and reads as unreadable.
    pub(super) fn set(&mut self, row: usize, cell: Cell) {
        self.set_over(row, cell, i32::MIN, i64::MIN);
    }

    /// Sets a cell of a block, where rows without one are left as they are.
    pub(super) fn put(&mut self, row: usize, cell: Cell) {
        self.set_over(row, cell, LEAVE_32, LEAVE_64);
    }

    /// Puts a small figure below the last cell of a block; false where that is not possible.
    #[inline(always)]
    pub(super) fn push_small(&mut self, row: usize, value: i64) -> bool {
        match (self, i32::try_from(value)) {
            (Self::Narrow(cells), Ok(small)) if small >= FIRST_32 && row >= cells.len() => {
                if row > cells.len() {
                    cells.resize(row, LEAVE_32);
                }
                cells.push(small);
                true
            }
            _ => false,
        }
    }

    /// Puts small figures one below the other, the first below the last cell of a block; false where that is not possible.
    pub(super) fn push_run(&mut self, row: usize, values: &[i32]) -> bool {
        match self {
            Self::Narrow(cells) if row >= cells.len() && values.iter().all(|it| *it >= FIRST_32) => {
                cells.resize(row, LEAVE_32);
                cells.extend_from_slice(values);
                true
            }
            _ => false,
        }
    }

    fn widened(&self) -> Option<Vec<i64>> {
        let Self::Narrow(cells) = self else { return None };
        let wide =
            |&it: &i32| if it < FIRST_32 { i64::MIN + (i64::from(it) - i64::from(i32::MIN)) } else { i64::from(it) };
        Some(cells.iter().map(wide).collect())
    }

    fn widen(&mut self) {
        if let Some(wide) = self.widened() {
            *self = Self::Wide(wide);
        }
    }

    /// Cells of a block that are not left as they are.
    pub(super) fn filled(&self) -> usize {
        match self {
            Self::Narrow(cells) => cells.iter().filter(|it| **it != LEAVE_32).count(),
            Self::Wide(cells) => cells.iter().filter(|it| **it != LEAVE_64).count(),
        }
    }

    /// Marks the rows of a block whose cell is not left as it is.
    pub(super) fn mark_filled(&self, used: &mut [bool]) {
        match self {
            Self::Narrow(cells) => used.iter_mut().zip(cells).for_each(|(used, it)| *used |= *it != LEAVE_32),
            Self::Wide(cells) => used.iter_mut().zip(cells).for_each(|(used, it)| *used |= *it != LEAVE_64),
        }
    }

    /// Compares a block's column with a table's, and leaves away what is the same there.
    pub(super) fn settle(&mut self, table: Option<&Self>, rows: &[RowId], settled: &mut Settled) {
        let empty = Self::default();
        let table = table.unwrap_or(&empty);
        if matches!(table, Self::Wide(_)) {
            self.widen();
        }
        match (&mut *self, table) {
            (Self::Narrow(cells), Self::Narrow(table)) => settle(cells, table, rows, (LEAVE_32, i32::MIN), settled),
            (Self::Wide(cells), Self::Wide(table)) => settle(cells, table, rows, (LEAVE_64, i64::MIN), settled),
            (Self::Wide(cells), Self::Narrow(_)) => {
                settle(cells, &table.widened().unwrap_or_default(), rows, (LEAVE_64, i64::MIN), settled);
            }
            (Self::Narrow(_), Self::Wide(_)) => {}
        }
    }

    /// Changes the cells of a block's column with a table's.
    pub(super) fn swap(&mut self, table: &mut Self, rows: &[RowId]) {
        match (&*self, &*table) {
            (Self::Wide(_), Self::Narrow(_)) => table.widen(),
            (Self::Narrow(_), Self::Wide(_)) => self.widen(),
            _ => {}
        }
        match (self, table) {
            (Self::Narrow(cells), Self::Narrow(table)) => swap(cells, table, rows, (LEAVE_32, i32::MIN)),
            (Self::Wide(cells), Self::Wide(table)) => swap(cells, table, rows, (LEAVE_64, i64::MIN)),
            _ => {}
        }
    }

    fn set_over(&mut self, row: usize, cell: Cell, pad_32: i32, pad_64: i64) {
        if let Cell::Value(value) = cell
            && i32::try_from(value).map_or(true, |it| it < FIRST_32)
        {
            self.widen();
        }
        match self {
            Self::Narrow(cells) => {
                let stored = match cell {
                    Cell::Value(value) => i32::try_from(value).unwrap_or(i32::MIN),
                    Cell::Absent(reason) => i32::MIN + reason_code(reason),
                };
                put(cells, row, stored, pad_32);
            }
            Self::Wide(cells) => {
                let stored = match cell {
                    Cell::Value(value) if value >= FIRST_64 => value,
                    Cell::Value(_) => i64::MIN + i64::from(reason_code(Reason::Unreadable)),
                    Cell::Absent(reason) => i64::MIN + i64::from(reason_code(reason)),
                };
                put(cells, row, stored, pad_64);
            }
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        match self {
            Self::Narrow(cells) => cells.is_empty(),
            Self::Wide(cells) => cells.is_empty(),
        }
    }

    /// The sum of so many cells from a row on; `None` where one of them has no figure.
    pub(super) fn sum(&self, first: usize, len: usize) -> Option<i128> {
        match self {
            Self::Narrow(cells) => {
                let cells = cells.get(first..first + len)?;
                let (sum, least) =
                    cells.iter().fold((0_i64, i32::MAX), |(sum, least), &it| (sum + i64::from(it), least.min(it)));
                (least >= FIRST_32).then(|| i128::from(sum))
            }
            Self::Wide(cells) => {
                let cells = cells.get(first..first + len)?;
                cells.iter().map(|&it| (it >= FIRST_64).then(|| i128::from(it))).sum()
            }
        }
    }

    /// The memory that the cells take, in bytes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Narrow(cells) => cells.capacity() * 4,
            Self::Wide(cells) => cells.capacity() * 8,
        }
    }
}

fn put<T: Copy>(cells: &mut Vec<T>, row: usize, stored: T, empty: T) {
    if cells.len() <= row {
        cells.resize(row + 1, empty);
    }
    if let Some(cell) = cells.get_mut(row) {
        *cell = stored;
    }
}

/// The loop of [`Column::settle`]: the signs are those for "leave it" and "nothing there".
fn settle<T: Copy + PartialEq>(cells: &mut [T], table: &[T], rows: &[RowId], signs: (T, T), settled: &mut Settled) {
    let (leave, empty) = signs;
    for (cell, row) in cells.iter_mut().zip(rows) {
        if *cell == leave {
            continue;
        }
        let before = table.get(row.0 as usize).copied().unwrap_or(empty);
        if before == *cell {
            settled.same += 1;
            *cell = leave;
        } else if before == empty {
            settled.new += 1;
        } else {
            settled.changed += 1;
        }
    }
}

/// The loop of [`Column::swap`].
fn swap<T: Copy + PartialEq>(cells: &mut [T], table: &mut Vec<T>, rows: &[RowId], signs: (T, T)) {
    let (leave, empty) = signs;
    let needed = rows.iter().take(cells.len()).map(|it| it.0 as usize + 1).max().unwrap_or_default();
    if table.len() < needed {
        table.resize(needed, empty);
    }
    for (cell, row) in cells.iter_mut().zip(rows) {
        if *cell != leave
            && let Some(at) = table.get_mut(row.0 as usize)
        {
            std::mem::swap(cell, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Column, Reason};

    #[track_caller]
    fn check(cells: &[Cell]) {
        let mut column = Column::default();
        for (row, cell) in cells.iter().enumerate() {
            column.set(row, *cell);
        }
        for (row, cell) in cells.iter().enumerate() {
            assert_eq!(column.get(row), *cell, "row {row}");
        }
        assert_eq!(column.get(cells.len()), Cell::EMPTY);
    }

    #[test]
    fn a_cell_reads_back_as_it_was_set() {
        let mut cells = vec![Cell::Value(0), Cell::EMPTY, Cell::Value(-3), Cell::Value(5493)];
        cells.extend(Reason::STORED.map(Cell::Absent));
        check(&cells);
        cells.push(Cell::Value(i64::from(i32::MAX) + 1));
        check(&cells);
        cells.push(Cell::Value(i64::from(i32::MIN)));
        cells.push(Cell::Value(i64::MAX));
        check(&cells);
    }
}
