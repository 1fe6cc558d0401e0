//! Workbooks: real numbers with their decimals, codes as texts, a header that stays in view.

use super::{Book, OutCell, OutSheet};
use crate::exchange::number::Decimal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use std::collections::{BTreeMap, BTreeSet};

/// Digits that a spreadsheet's number holds exactly.
const MOST_DIGITS: u64 = 1_000_000_000_000_000;
/// Characters of a sheet's name at most.
const NAME_LENGTH: usize = 31;

/// The bytes of a workbook; the same book gives the same bytes.
pub fn bytes(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No clock here: a fixed date of creation keeps the bytes reproducible.
    let created = ExcelDateTime::from_ymd(2007, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    for sheet in &book.sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(unique(&sheet.name, &mut names))?;
        fill(worksheet, sheet)?;
    }
    if book.sheets.is_empty() {
        workbook.add_worksheet();
    }
    workbook.save_to_buffer()
}

fn fill(worksheet: &mut Worksheet, sheet: &OutSheet) -> Result<(), XlsxError> {
    let header = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border_bottom(FormatBorder::Thin);
    for (at, column) in (0u16..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, at, &column.heading, &header)?;
        worksheet.set_column_width(at, f64::from(sheet.fitted_width(usize::from(at))))?;
    }
    worksheet.set_freeze_panes(1, sheet.frozen_columns)?;
    let text = Format::new().set_num_format("@");
    let mut by_decimals: BTreeMap<u8, Format> = BTreeMap::new();
    for (row, cells) in (1u32..).zip(&sheet.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                OutCell::Empty => {}
                OutCell::Text(it) if it.is_empty() => {}
                // A text of digits is a code: the text format keeps its zeros when someone edits the cell.
                OutCell::Text(it) if it.starts_with(|c: char| c.is_ascii_digit()) => {
                    worksheet.write_string_with_format(row, column, it, &text)?;
                }
                OutCell::Text(it) => {
                    worksheet.write_string(row, column, it)?;
                }
                OutCell::Number(mantissa, decimals) => {
                    let decimal = Decimal { mantissa: *mantissa, decimals: *decimals };
                    match binary(decimal) {
                        Some(value) => {
                            let format = by_decimals.entry(*decimals).or_insert_with(|| number_format(*decimals));
                            worksheet.write_number_with_format(row, column, value, format)?;
                        }
                        None => {
                            worksheet.write_string_with_format(row, column, decimal.to_string(), &text)?;
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

fn number_format(decimals: u8) -> Format {
    let places = "0".repeat(usize::from(decimals));
    Format::new().set_num_format(if places.is_empty() { "0".to_owned() } else { format!("0.{places}") })
}

/// The nearest binary number, where its digits are held exactly.
fn binary(decimal: Decimal) -> Option<f64> {
    if decimal.mantissa.unsigned_abs() >= MOST_DIGITS {
        return None;
    }
    decimal.to_string().parse().ok()
}

/// A name that a workbook takes: no forbidden sign, not too long, not used before.
fn unique(name: &str, used: &mut BTreeSet<String>) -> String {
    let clean: String =
        name.chars().map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { ' ' } else { c }).collect();
    let clean = clean.trim_matches(['\'', ' ']);
    let base = if clean.is_empty() { "Sheet" } else { clean };
    let cut = |length: usize| base.chars().take(length).collect::<String>();
    let mut candidate = cut(NAME_LENGTH);
    let mut number = 2;
    while !used.insert(candidate.to_ascii_lowercase()) {
        let tail = format!(" {number}");
        candidate = cut(NAME_LENGTH - tail.len()) + &tail;
        number += 1;
    }
    candidate
}
