//! A column of cells: 32 bits a cell until a figure needs more.
//!
//! Reasons live in the lowest numbers of the type, which no figure may take.

use super::{Cell, Reason};

/// All cells of one item, by row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Column {
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

/// The least figure that is no reason, in each width.
const FIRST_32: i32 = i32::MIN + 7;
const FIRST_64: i64 = i64::MIN + 7;

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

    /// Sets a cell. A figure in the seven lowest numbers of 64 bits cannot be held and reads as unreadable.
    pub(super) fn set(&mut self, row: usize, cell: Cell) {
        if let Cell::Value(value) = cell
            && let Self::Narrow(cells) = self
            && i32::try_from(value).map_or(true, |it| it < FIRST_32)
        {
            let wide = cells.iter().map(|&it| {
                if it < FIRST_32 { i64::MIN + (i64::from(it) - i64::from(i32::MIN)) } else { i64::from(it) }
            });
            *self = Self::Wide(wide.collect());
        }
        match self {
            Self::Narrow(cells) => {
                let stored = match cell {
                    Cell::Value(value) => i32::try_from(value).unwrap_or(i32::MIN),
                    Cell::Absent(reason) => i32::MIN + reason_code(reason),
                };
                put(cells, row, stored, i32::MIN);
            }
            Self::Wide(cells) => {
                let stored = match cell {
                    Cell::Value(value) if value >= FIRST_64 => value,
                    Cell::Value(_) => i64::MIN + i64::from(reason_code(Reason::Unreadable)),
                    Cell::Absent(reason) => i64::MIN + i64::from(reason_code(reason)),
                };
                put(cells, row, stored, i64::MIN);
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
