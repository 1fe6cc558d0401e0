//! CSV as Excel and WPS open it right: UTF-8 with byte order mark, CRLF, quotes by RFC 4180.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do, so that -3
//! stays a number.

use super::{OutCell, OutSheet};
use crate::exchange::number::Decimal;
use crate::figures::csv_cell::push_text;
pub use crate::figures::csv_cell::{FORMULA_LEADS, unguarded};
use std::fmt::Write;

/// The bytes of a sheet.
pub fn bytes(sheet: &OutSheet) -> Vec<u8> {
    let mut out = String::from('\u{feff}');
    line(&mut out, sheet.columns.iter().map(|it| OutCell::Text(it.heading.clone())));
    for row in &sheet.rows {
        line(&mut out, row.iter().cloned());
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: impl Iterator<Item = OutCell>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        match cell {
            OutCell::Empty => {}
            OutCell::Text(text) => push_text(out, &text),
            // Writing to a text cannot fail.
            OutCell::Number(mantissa, decimals) => _ = write!(out, "{}", Decimal { mantissa, decimals }),
        }
    }
    out.push_str("\r\n");
}
