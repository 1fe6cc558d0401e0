//! One column of raw cells.

use super::{RawCell, Texts};
use crate::exchange::number::Decimal;

/// What a stored cell is; values from `NUMBER` on are numbers with that many decimals more.
pub(super) mod kind {
    pub(crate) const EMPTY: u8 = 0;
    pub(crate) const TEXT: u8 = 1;
    pub(crate) const UNHELD: u8 = 2;
    pub(crate) const BOOL: u8 = 3;
    pub(crate) const ERROR: u8 = 4;
    pub(crate) const DATE: u8 = 5;
    pub(crate) const NUMBER: u8 = 16;
}

/// Four bytes a value until one does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Values {
    Narrow(Vec<i32>),
    Wide(Vec<i64>),
}

/// A column, as long as its last cell that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub(super) kinds: Vec<u8>,
    pub(super) values: Values,
}

/// A cell as stored: its kind and its value, which is a mantissa, a truth value or the number of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Stored {
    pub(super) kind: u8,
    pub(super) value: i64,
}

impl Stored {
    pub(super) const EMPTY: Self = Self { kind: kind::EMPTY, value: 0 };

    #[inline(always)]
    pub(super) fn number(decimal: Decimal) -> Option<Self> {
        Some(Self { kind: kind::NUMBER.checked_add(decimal.decimals)?, value: decimal.mantissa })
    }

    #[inline(always)]
    pub(super) fn count(value: u32) -> Self {
        Self { kind: kind::NUMBER, value: i64::from(value) }
    }

    /// The exact number, where the cell is one.
    #[inline(always)]
    pub fn decimal(self) -> Option<Decimal> {
        let decimals = self.kind.checked_sub(kind::NUMBER)?;
        Some(Decimal { mantissa: self.value, decimals })
    }

    /// The digits of a number that has so many decimals.
    #[inline(always)]
    pub fn with_decimals(self, decimals: u8) -> Option<i64> {
        (kind::NUMBER.checked_add(decimals) == Some(self.kind)).then_some(self.value)
    }

    /// Whether there is no cell.
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        self.kind == kind::EMPTY
    }

    /// The number of the cell's text in the pool, where the cell is a text: equal texts have equal numbers.
    #[inline(always)]
    pub fn text_number(self) -> Option<u32> {
        (self.kind == kind::TEXT).then(|| u32::try_from(self.value).unwrap_or(u32::MAX))
    }

    /// The cell that this stands for, with the sheet's texts.
    pub fn resolve(self, texts: &Texts) -> RawCell<'_> {
        let text = || texts.get(u32::try_from(self.value).unwrap_or(u32::MAX));
        match self.kind {
            kind::TEXT => RawCell::Text(text()),
            kind::UNHELD => RawCell::Unheld(text()),
            kind::BOOL => RawCell::Bool(self.value != 0),
            kind::ERROR => RawCell::Error(text()),
            kind::DATE => RawCell::Date(text()),
            _ => self.decimal().map_or(RawCell::Empty, RawCell::Number),
        }
    }
}

impl Column {
    pub(super) fn with_room(rows: usize) -> Self {
        Self { kinds: Vec::with_capacity(rows), values: Values::Narrow(Vec::with_capacity(rows)) }
    }

    /// The cell of a row; below the last one all is empty.
    #[inline(always)]
    pub fn get(&self, row: usize) -> Stored {
        let Some(kind) = self.kinds.get(row) else { return Stored::EMPTY };
        let value = match &self.values {
            Values::Narrow(values) => values.get(row).map(|it| i64::from(*it)),
            Values::Wide(values) => values.get(row).copied(),
        };
        Stored { kind: *kind, value: value.unwrap_or_default() }
    }

    /// The digits of numbers in rows one after another, where all of them have so many decimals and fit 32 bits.
    pub fn run(&self, first: usize, rows: usize, decimals: u8) -> Option<&[i32]> {
        let Values::Narrow(values) = &self.values else { return None };
        let (end, kind) = (first.checked_add(rows)?, kind::NUMBER.checked_add(decimals)?);
        let kinds = self.kinds.get(first..end)?;
        // Without a way out of the loop it goes many cells at a step.
        let others = kinds.iter().fold(0, |others, it| others | (it ^ kind));
        values.get(first..end).filter(|_| others == 0)
    }

    /// Rows up to the last cell that holds something.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether the column holds nothing.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Puts a cell in a row at or below the end, with empty cells between; an earlier row is overwritten.
    #[inline(always)]
    pub(super) fn set(&mut self, row: usize, cell: Stored) {
        if row >= self.kinds.len() {
            if row > self.kinds.len() {
                self.skip_to(row);
            }
            self.kinds.push(cell.kind);
            self.push_value(cell.value);
        } else {
            self.replace(row, cell);
        }
    }

    fn replace(&mut self, row: usize, cell: Stored) {
        if let Some(kind) = self.kinds.get_mut(row) {
            *kind = cell.kind;
        }
        if i32::try_from(cell.value).is_err() {
            self.widen();
        }
        match &mut self.values {
            Values::Narrow(values) => {
                if let (Some(slot), Ok(value)) = (values.get_mut(row), i32::try_from(cell.value)) {
                    *slot = value;
                }
            }
            Values::Wide(values) => {
                if let Some(slot) = values.get_mut(row) {
                    *slot = cell.value;
                }
            }
        }
    }

    fn skip_to(&mut self, row: usize) {
        self.kinds.resize(row, kind::EMPTY);
        match &mut self.values {
            Values::Narrow(values) => values.resize(row, 0),
            Values::Wide(values) => values.resize(row, 0),
        }
    }

    #[inline(always)]
    fn push_value(&mut self, value: i64) {
        if let Values::Narrow(values) = &mut self.values {
            if let Ok(narrow) = i32::try_from(value) {
                values.push(narrow);
                return;
            }
            self.widen();
        }
        if let Values::Wide(values) = &mut self.values {
            values.push(value);
        }
    }

    fn widen(&mut self) {
        if let Values::Narrow(values) = &self.values {
            self.values = Values::Wide(values.iter().map(|it| i64::from(*it)).collect());
        }
    }
}
