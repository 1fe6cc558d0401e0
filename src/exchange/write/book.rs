//! What is to be written, before it is CSV or a workbook.

use serde::{Deserialize, Serialize};

/// Sheets to be written together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// The sheets, in order.
    pub sheets: Vec<OutSheet>,
}

/// A table with one row of headings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutSheet {
    /// Name shown on the tab; what a workbook cannot take is changed when written.
    pub name: String,
    /// The columns.
    pub columns: Vec<OutColumn>,
    /// Columns at the left that stay in view, as the header row always does.
    #[serde(default)]
    pub frozen_columns: u16,
    /// The cells, row by row.
    pub rows: Vec<Vec<OutCell>>,
}

/// A column to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutColumn {
    /// Its heading.
    pub heading: String,
    /// Width in digits; without it the width is fitted to the content.
    #[serde(default)]
    pub width: Option<u16>,
}

impl OutColumn {
    /// A column whose width is fitted.
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), width: None }
    }
}

/// A cell to be written. In JSON: `null`, a text, or `[mantissa, decimals]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OutCell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, also for codes whose zeros count.
    Text(String),
    /// A number of so many decimals, in units of 10^-decimals.
    Number(i64, u8),
}

/// Width of a text in digits: characters of Chinese take two.
pub fn width_of(text: &str) -> usize {
    text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
}

impl OutSheet {
    /// The width of a column in digits: as set, or fitted to its heading and its first cells within reason.
    pub fn fitted_width(&self, column: usize) -> u16 {
        const SAMPLED: usize = 400;
        let Some(it) = self.columns.get(column) else { return 9 };
        if let Some(width) = it.width {
            return width;
        }
        let cells = self.rows.iter().take(SAMPLED).filter_map(|row| row.get(column)).map(|cell| match cell {
            OutCell::Empty => 0,
            OutCell::Text(text) => width_of(text),
            OutCell::Number(mantissa, decimals) => mantissa.to_string().len() + usize::from(*decimals > 0),
        });
        let widest = cells.chain([width_of(&it.heading)]).max().unwrap_or_default();
        u16::try_from(widest + 2).unwrap_or(u16::MAX).clamp(8, 60)
    }
}
