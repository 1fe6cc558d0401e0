//! Builds a sheet cell by cell, within bounds.

use super::Sheet;
use super::column::{Column, Stored, kind};
use super::texts::Interner;
use crate::exchange::number::Decimal;

/// Rows of the largest sheet that spreadsheets know.
pub const MOST_ROWS: u32 = 1_048_576;
/// Columns that a table of figures can need.
pub const MOST_COLUMNS: u32 = 512;
/// Cells of the rectangle that holds all: 600,000 rows of 30 items with room to spare.
pub const MOST_CELLS: u64 = 25_000_000;

/// The sheet reaches beyond what is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge {
    /// Row of the cell at fault, from zero.
    pub row: u32,
    /// Column of the cell at fault, from zero.
    pub column: u32,
}

/// Takes cells in any order.
#[derive(Debug, Default)]
pub struct SheetBuilder {
    name: String,
    rows: u32,
    columns: Vec<Column>,
    texts: Interner,
    /// The text last stored in each column: areas and periods repeat from row to row.
    last_text: Vec<Option<u32>>,
    /// Rows that there seem to be.
    expected: usize,
}

impl SheetBuilder {
    /// An empty sheet.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same sheet under a name.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }

    /// Makes room ahead for so many rows, because growing many columns at once is slow. A hint, never trusted far.
    #[must_use]
    pub fn expecting(self, rows: usize) -> Self {
        Self { expected: rows, ..self }
    }

    /// Stores a text; a blank one is no cell.
    pub fn text(&mut self, row: u32, column: u32, text: &str) -> Result<(), TooLarge> {
        if text.is_empty() {
            return Ok(());
        }
        let above = self.last_text.get(column as usize).copied().flatten();
        let number = match above {
            Some(number) if self.texts.texts.get(number) == text => number,
            _ => self.texts.intern(text).ok_or(TooLarge { row, column })?,
        };
        self.put(row, column, Stored { kind: kind::TEXT, value: i64::from(number) })?;
        if let Some(last) = self.last_text.get_mut(column as usize) {
            *last = Some(number);
        }
        Ok(())
    }

    /// Stores a text as a number where it is a plain one, so that nothing is lost; otherwise as a text.
    pub fn text_or_number(&mut self, row: u32, column: u32, text: &str) -> Result<(), TooLarge> {
        // Most cells are such.
        if let Some(count) = short_count(text.as_bytes()) {
            return self.put(row, column, Stored::count(count));
        }
        match Decimal::from_plain(text.as_bytes()).and_then(Stored::number) {
            Some(cell) => self.put(row, column, cell),
            None => self.text(row, column, text),
        }
    }

    /// Stores a spreadsheet's number.
    pub fn binary(&mut self, row: u32, column: u32, value: f64) -> Result<(), TooLarge> {
        match Decimal::from_binary(value).and_then(Stored::number) {
            Some(cell) => self.put(row, column, cell),
            None => self.pooled(row, column, kind::UNHELD, &format!("{value:?}")),
        }
    }

    /// Stores an exact number.
    pub fn decimal(&mut self, row: u32, column: u32, value: Decimal) -> Result<(), TooLarge> {
        match Stored::number(value) {
            Some(cell) => self.put(row, column, cell),
            None => self.pooled(row, column, kind::UNHELD, &value.to_string()),
        }
    }

    /// Stores yes or no.
    pub fn bool(&mut self, row: u32, column: u32, value: bool) -> Result<(), TooLarge> {
        self.put(row, column, Stored { kind: kind::BOOL, value: i64::from(value) })
    }

    /// Stores an error such as `#DIV/0!`.
    pub fn error(&mut self, row: u32, column: u32, text: &str) -> Result<(), TooLarge> {
        self.pooled(row, column, kind::ERROR, text)
    }

    /// Stores a date in ISO form.
    pub fn date(&mut self, row: u32, column: u32, text: &str) -> Result<(), TooLarge> {
        self.pooled(row, column, kind::DATE, text)
    }

    /// Rows so far.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// The finished sheet.
    pub fn build(self) -> Sheet {
        Sheet { name: self.name, rows: self.rows, columns: self.columns, texts: self.texts.texts }
    }

    fn pooled(&mut self, row: u32, column: u32, kind: u8, text: &str) -> Result<(), TooLarge> {
        let number = self.texts.intern(text).ok_or(TooLarge { row, column })?;
        self.put(row, column, Stored { kind, value: i64::from(number) })
    }

    #[inline(always)]
    fn put(&mut self, row: u32, column: u32, cell: Stored) -> Result<(), TooLarge> {
        if row >= self.rows || column as usize >= self.columns.len() {
            self.make_room(row, column)?;
        }
        if let Some(it) = self.columns.get_mut(column as usize) {
            it.set(row as usize, cell);
        }
        Ok(())
    }

    fn make_room(&mut self, row: u32, column: u32) -> Result<(), TooLarge> {
        let width = self.columns.len().max(column as usize + 1);
        let height = self.rows.max(row.saturating_add(1));
        // The rectangle is bounded, not only the cells: one far cell must not make a large sheet.
        if row >= MOST_ROWS || column >= MOST_COLUMNS || u64::from(height) * width as u64 > MOST_CELLS {
            return Err(TooLarge { row, column });
        }
        if width > self.columns.len() {
            // Four million cells are room enough for a county, and little enough for a file that lies.
            const AHEAD: usize = 4_000_000;
            let room = self.expected.min(AHEAD / width);
            self.columns.resize_with(width, || Column::with_room(room));
            self.last_text.resize(width, None);
        }
        self.rows = height;
        Ok(())
    }
}

/// Up to nine digits without a zero in front.
#[inline(always)]
fn short_count(text: &[u8]) -> Option<u32> {
    if text.len() > 9 || text.is_empty() || (text.len() > 1 && text.first() == Some(&b'0')) {
        return None;
    }
    let mut count = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        count = count * 10 + u32::from(digit);
    }
    Some(count)
}
