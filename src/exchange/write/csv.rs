//! CSV as Excel and WPS open it right: UTF-8 with byte order mark, CRLF, quotes by RFC 4180.
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do, so that -3
//! stays a number.

use super::{OutCell, OutSheet};
use crate::exchange::number::Decimal;
use std::fmt::Write;

/// Characters that make a spreadsheet read a text as a formula, in either width.
pub const FORMULA_LEADS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

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
            OutCell::Text(text) => quoted(out, &guarded(&text)),
            // Writing to a text cannot fail.
            OutCell::Number(mantissa, decimals) => _ = write!(out, "{}", Decimal { mantissa, decimals }),
        }
    }
    out.push_str("\r\n");
}

fn guarded(text: &str) -> String {
    let needs = text.starts_with(FORMULA_LEADS) || unguarded(text).is_some();
    if needs { format!("'{text}") } else { text.to_owned() }
}

/// The text behind a guarding apostrophe, for reading back what was written here.
pub fn unguarded(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('\'')?;
    rest.trim_start_matches('\'').starts_with(FORMULA_LEADS).then_some(rest)
}

fn quoted(out: &mut String, text: &str) {
    let needs = text.contains([',', '"', '\r', '\n', '\t']) || text.starts_with(' ') || text.ends_with(' ');
    if needs {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(text);
    }
}
