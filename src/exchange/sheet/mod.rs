//! A sheet as it was read: cells in columns, before anyone knows what they mean.
//!
//! Columns are kept narrow (one byte of kind, four of value a cell) because a province's file has 18 million cells.
//! A sheet stays in the worker; what leaves it is a plan.

mod build;
mod column;
mod texts;

pub use build::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS, SheetBuilder, TooLarge};
pub use column::{Column, Stored};
pub use texts::{Fnv, Texts};

use super::number::Decimal;
use std::borrow::Cow;

/// A cell as the file holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawCell<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(&'a str),
    /// A number, exactly as its decimal text.
    Number(Decimal),
    /// A number that no exact decimal of 15 digits can hold, as its text.
    Unheld(&'a str),
    /// Yes or no.
    Bool(bool),
    /// An error such as `#DIV/0!`.
    Error(&'a str),
    /// A date or time in ISO form.
    Date(&'a str),
}

impl<'a> RawCell<'a> {
    /// Whether there is nothing to see in the cell.
    pub fn is_blank(self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            _ => false,
        }
    }

    /// The cell as a person sees it.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) | Self::Unheld(text) | Self::Error(text) | Self::Date(text) => Cow::Borrowed(text),
            Self::Number(decimal) => Cow::Owned(decimal.to_string()),
            Self::Bool(true) => Cow::Borrowed("TRUE"),
            Self::Bool(false) => Cow::Borrowed("FALSE"),
        }
    }
}

/// A sheet of raw cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Name of the sheet; a delimited file has none.
    pub name: String,
    rows: u32,
    columns: Vec<Column>,
    texts: Texts,
}

impl Sheet {
    /// Number of rows down to the last cell that holds something.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// Number of columns up to the last cell that holds something.
    pub fn columns(&self) -> u32 {
        u32::try_from(self.columns.len()).unwrap_or(u32::MAX)
    }

    /// The cell at a row and a column, counted from zero; outside the sheet all is empty.
    pub fn cell(&self, row: u32, column: u32) -> RawCell<'_> {
        let found = self.columns.get(column as usize).map(|it| it.get(row as usize));
        found.map_or(RawCell::Empty, |stored| stored.resolve(&self.texts))
    }

    /// The cells of a row from left to right.
    pub fn row(&self, row: u32) -> impl Iterator<Item = RawCell<'_>> + '_ {
        (0..self.columns()).map(move |column| self.cell(row, column))
    }

    /// The cell at a row and a column as it is stored.
    pub fn stored(&self, row: u32, column: u32) -> Stored {
        self.columns.get(column as usize).map(|it| it.get(row as usize)).unwrap_or_default()
    }

    /// One column, for reading many cells at speed.
    pub fn column(&self, column: u32) -> Option<&Column> {
        self.columns.get(column as usize)
    }

    /// The texts that the cells point to.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Whether the whole row is blank.
    pub fn row_is_blank(&self, row: u32) -> bool {
        self.row(row).all(RawCell::is_blank)
    }
}

/// The letters that spreadsheets give a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
