//! Finds the rows of the header: below titles, above the first figures.

use super::heading::{fold, is_one_of};
use super::{LayoutProblem, roles};
use crate::exchange::number::{Expected, Read, read};
use crate::exchange::sheet::{RawCell, Sheet};
use crate::exchange::words;

/// Rows in which a header is looked for.
const SEARCHED: u32 = 40;

/// Where the header stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Texts above the header: the title, the period, the unit of the whole table.
    pub titles: Vec<String>,
    /// Rows that name the columns, from the top, counted from zero.
    pub rows: Vec<u32>,
    /// The row of units below the names.
    pub units_row: Option<u32>,
    /// The first row of data.
    pub first_data_row: u32,
}

pub(super) fn find(sheet: &Sheet, forced: Option<u32>) -> Result<Header, LayoutProblem> {
    let searched = sheet.rows().min(SEARCHED);
    let width = (0..searched).map(|row| filled(sheet, row)).max().unwrap_or_default();
    match width {
        0 => return Err(LayoutProblem::Blank),
        1 => return Err(LayoutProblem::OneColumn),
        _ => {}
    }
    let first = match forced {
        Some(row) => row,
        None => (0..searched).find(|row| !is_title(sheet, *row, width)).ok_or(LayoutProblem::NoHeader)?,
    };
    if forced.is_none() && !is_names(sheet, first) {
        return Err(LayoutProblem::NoHeader);
    }
    let mut header = Header { titles: titles(sheet, first), rows: vec![first], ..Header::default() };
    let mut next = first + 1;
    while next < sheet.rows() {
        if is_units(sheet, next) {
            header.units_row = Some(next);
        } else if is_sub_header(sheet, &header, next) {
            header.rows.push(next);
        } else if !is_ordinals(sheet, next) && !sheet.row_is_blank(next) {
            break;
        }
        next += 1;
    }
    if next >= sheet.rows() {
        return Err(LayoutProblem::NoRows);
    }
    header.first_data_row = next;
    Ok(header)
}

fn filled(sheet: &Sheet, row: u32) -> usize {
    sheet.row(row).filter(|cell| !cell.is_blank()).count()
}

fn titles(sheet: &Sheet, first: u32) -> Vec<String> {
    let cells = (0..first).flat_map(|row| sheet.row(row));
    cells.filter(|cell| !cell.is_blank()).map(|cell| cell.text().trim().to_owned()).collect()
}

/// A title, a line of unit or date, or a blank row: few cells, and none that names a column.
fn is_title(sheet: &Sheet, row: u32, width: usize) -> bool {
    let cells = filled(sheet, row);
    if cells <= 1 {
        return true;
    }
    let texts: Vec<String> = sheet.row(row).filter(|it| !it.is_blank()).map(|it| fold(&it.text())).collect();
    if texts.iter().any(|text| roles::by_name(text).is_some()) {
        return false;
    }
    let has_colon = texts.iter().any(|text| text.contains(':'));
    let begins_unit = texts.iter().any(|text| words::UNIT_LINE.iter().any(|word| text.starts_with(word)));
    begins_unit || (has_colon && cells * 2 <= width.max(4)) || cells * 3 <= width
}

/// A row that can name columns: texts, or numbers that are years or months.
fn is_names(sheet: &Sheet, row: u32) -> bool {
    let mut texts = 0;
    for cell in sheet.row(row) {
        match cell {
            RawCell::Empty | RawCell::Date(_) => {}
            RawCell::Text(text) => texts += usize::from(!text.trim().is_empty() && !is_figure(cell)),
            RawCell::Number(it)
                if it.decimals == 0 && ((1900..=2100).contains(&it.mantissa) || (1..=12).contains(&it.mantissa)) => {}
            _ => return false,
        }
    }
    // `甲村, 12, 15` is data: names must be the most of it.
    let plain_texts = sheet.row(row).all(|cell| cell.is_blank() || !is_figure(cell));
    texts >= 2 || (texts >= 1 && plain_texts)
}

/// A further row of the header: texts only, and blank below a name that spans both rows.
fn is_sub_header(sheet: &Sheet, header: &Header, row: u32) -> bool {
    let above = header.rows.last().copied().unwrap_or_default();
    let (mut below_blank, mut below_name, mut spanning) = (0, 0, 0);
    for column in 0..sheet.columns() {
        let cell = sheet.cell(row, column);
        let named = !sheet.cell(above, column).is_blank();
        if cell.is_blank() {
            spanning += usize::from(named);
            continue;
        }
        if !matches!(cell, RawCell::Text(_)) || is_figure(cell) {
            return false;
        }
        if named {
            below_name += 1;
        } else {
            below_blank += 1;
        }
    }
    // The first column is filled in every row of data, so a row that leaves it blank under a name is header still.
    let leads_blank = (0..sheet.columns())
        .find(|column| !sheet.cell(above, *column).is_blank())
        .is_some_and(|column| sheet.cell(row, column).is_blank());
    below_name + below_blank > 0 && leads_blank && spanning > 0
}

fn is_units(sheet: &Sheet, row: u32) -> bool {
    let texts: Vec<String> = sheet.row(row).filter(|it| !it.is_blank()).map(|it| fold(&it.text())).collect();
    let units =
        texts.iter().filter(|text| is_one_of(text.trim_start_matches('(').trim_end_matches(')'), words::UNITS)).count();
    units > 0 && units + 2 >= texts.len() && units * 2 >= texts.len()
}

/// The row `甲 乙 1 2 3` by which official forms number their columns.
fn is_ordinals(sheet: &Sheet, row: u32) -> bool {
    let cells: Vec<String> = sheet.row(row).filter(|it| !it.is_blank()).map(|it| fold(&it.text())).collect();
    let numbers: Vec<i64> = cells.iter().filter_map(|it| it.trim_matches(['(', ')']).parse().ok()).collect();
    let stems =
        cells.iter().filter(|it| it.chars().count() == 1 && it.chars().all(|c| words::STEMS.contains(c))).count();
    let consecutive = numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == *a + 1));
    numbers.len() + stems == cells.len()
        && numbers.first() == Some(&1)
        && numbers.len() >= 2
        && consecutive
        && (stems > 0 || numbers.len() >= 3)
}

/// Whether a cell holds a figure, typed in any way.
pub(super) fn is_figure(cell: RawCell<'_>) -> bool {
    match cell {
        RawCell::Number(_) | RawCell::Unheld(_) => true,
        RawCell::Text(text) => {
            let expected = Expected { decimals: 6, units: words::UNITS, negatives: true };
            matches!(read(text, expected), Ok(Read::Value(_)))
        }
        _ => false,
    }
}
