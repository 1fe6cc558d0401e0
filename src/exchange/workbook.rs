//! Workbooks, through calamine: xlsx by its stream of cells, so that no rectangle is built; xls and ods after
//! their extent was bounded.

use super::container::{self, Container};
use super::ole;
use super::problem::{Content, FileProblem};
use super::read::{Progress, Tables, too_far};
use super::sheet::{Sheet, SheetBuilder, TooLarge};
use super::sheet_xml::Taken;
use super::watched::Watched;
use calamine::{
    Data, DataRef, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use std::io::Cursor;

/// Rows for which room is made on the word of the file.
const SMALL: u32 = 8192;
/// Cells between two reports of progress.
const REPORT_EVERY: u32 = 8192;

/// Reads a workbook: the sheet asked for, or every visible one.
pub fn read(
    bytes: &[u8],
    content: Content,
    only: Option<&str>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Tables, FileProblem> {
    if content == Content::Xls {
        return xls(bytes, only, progress);
    }
    let container = container::open(bytes, progress)?;
    match container.content {
        Content::Ods => ods(container, only, progress),
        _ => xlsx(container, only, progress),
    }
}

fn xlsx(container: Container, only: Option<&str>, progress: &mut dyn FnMut(Progress)) -> Result<Tables, FileProblem> {
    let mut taken = container.taken;
    let mut book = Xlsx::new(Cursor::new(container.bytes)).map_err(xlsx_problem)?;
    let names = visible(book.sheets_metadata());
    let mut sheets = Vec::new();
    let mut before = 0;
    for name in chosen(&names, only)? {
        let sheet = xlsx_sheet(&mut book, name, &mut taken, before, progress)?;
        before += sheet.rows();
        sheets.push(sheet);
    }
    Ok(Tables { content: Content::Xlsx, names, sheets })
}

fn xlsx_sheet(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    taken: &mut [Option<Taken>],
    before: u32,
    progress: &mut dyn FnMut(Progress),
) -> Result<Sheet, FileProblem> {
    let mut cells = book.worksheet_cells_reader(name).map_err(xlsx_problem)?;
    // The extent that the file declares can lie, so it is only shown and never allocated.
    let extent = cells.dimensions();
    let taken = container::taken_from(extent.start, extent.end).and_then(|it| taken.get_mut(it)?.take());
    let (total, mut sheet) = match taken {
        Some(taken) => (taken.rows, taken.cells.map_err(|at| too_far(name, at))?.named(name)),
        None => {
            let total = extent.end.0.saturating_add(1);
            (total, SheetBuilder::new(name).expecting(total.min(SMALL) as usize))
        }
    };
    let mut seen = 0u32;
    while let Some(cell) = cells.next_cell().map_err(xlsx_problem)? {
        let (row, column) = cell.get_position();
        put(&mut sheet, row, column, cell.get_value()).map_err(|at| too_far(name, at))?;
        seen = seen.wrapping_add(1);
        if seen.is_multiple_of(REPORT_EVERY) {
            progress(Progress { rows: before + row, total: Some(before + total.max(row)) });
        }
    }
    Ok(sheet.build())
}

fn put(sheet: &mut SheetBuilder, row: u32, column: u32, value: &DataRef<'_>) -> Result<(), TooLarge> {
    match value {
        DataRef::Empty => Ok(()),
        DataRef::SharedString(text) => sheet.text(row, column, text),
        DataRef::Float(number) => sheet.binary(row, column, *number),
        other => put_owned(sheet, row, column, &Data::from(other.clone())),
    }
}

fn put_owned(sheet: &mut SheetBuilder, row: u32, column: u32, value: &Data) -> Result<(), TooLarge> {
    match value {
        Data::Empty => Ok(()),
        Data::String(text) => sheet.text(row, column, text),
        Data::Float(number) => sheet.binary(row, column, *number),
        Data::Int(number) => sheet.decimal(row, column, super::number::Decimal { mantissa: *number, decimals: 0 }),
        Data::Bool(value) => sheet.bool(row, column, *value),
        Data::DateTime(date) => sheet.date(row, column, &iso(date)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => sheet.date(row, column, text),
        Data::Error(error) => sheet.error(row, column, &error.to_string()),
    }
}

/// A spreadsheet's day count as an ISO date, with the time where there is one.
fn iso(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

fn xls(bytes: &[u8], only: Option<&str>, progress: &mut dyn FnMut(Progress)) -> Result<Tables, FileProblem> {
    if bytes.len() as u64 > container::MOST_BYTES {
        return Err(FileProblem::TooManyBytes { seen: bytes.len() as u64, accepted: container::MOST_BYTES });
    }
    ole::check(bytes)?;
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => FileProblem::Password,
        other => damaged(other),
    })?;
    let names = visible(book.sheets_metadata());
    let ranges = chosen(&names, only)?.into_iter().map(|name| Ok((name, book.worksheet_range(name).map_err(damaged)?)));
    let sheets = from_ranges(ranges.collect::<Result<_, FileProblem>>()?, progress)?;
    Ok(Tables { content: Content::Xls, names, sheets })
}

fn ods(container: Container, only: Option<&str>, progress: &mut dyn FnMut(Progress)) -> Result<Tables, FileProblem> {
    let watched = Watched::new(container.bytes, container.rows.1, container.rows.0, progress);
    let mut book = Ods::new(watched).map_err(|error| match error {
        OdsError::Password => FileProblem::Password,
        other => damaged(other),
    })?;
    let names = visible(book.sheets_metadata());
    let ranges = chosen(&names, only)?.into_iter().map(|name| Ok((name, book.worksheet_range(name).map_err(damaged)?)));
    let ranges = ranges.collect::<Result<_, FileProblem>>()?;
    drop(book);
    let sheets = from_ranges(ranges, progress)?;
    Ok(Tables { content: Content::Ods, names, sheets })
}

fn from_ranges(
    ranges: Vec<(&str, Range<Data>)>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Vec<Sheet>, FileProblem> {
    let height = |it: &Range<Data>| it.end().map_or(0, |it| it.0.saturating_add(1));
    let total = ranges.iter().fold(0, |sum: u32, (_, it)| sum.saturating_add(height(it)));
    let mut before = 0;
    let mut sheets = Vec::new();
    for (name, range) in ranges {
        let mut report = |row: u32| progress(Progress { rows: before + row, total: Some(total) });
        sheets.push(from_range(name, &range, &mut report)?);
        before += height(&range);
    }
    Ok(sheets)
}

fn from_range(name: &str, range: &Range<Data>, report: &mut dyn FnMut(u32)) -> Result<Sheet, FileProblem> {
    let mut sheet = SheetBuilder::new(name);
    let (top, left) = range.start().unwrap_or_default();
    for (seen, (row, column, value)) in range.used_cells().enumerate() {
        let row = top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
        let column = left.saturating_add(u32::try_from(column).unwrap_or(u32::MAX));
        put_owned(&mut sheet, row, column, value).map_err(|at| too_far(name, at))?;
        if seen.is_multiple_of(REPORT_EVERY as usize) {
            report(row);
        }
    }
    Ok(sheet.build())
}

fn visible(sheets: &[calamine::Sheet]) -> Vec<String> {
    let tables = sheets.iter().filter(|it| it.typ == SheetType::WorkSheet && it.visible == SheetVisible::Visible);
    tables.map(|it| it.name.clone()).collect()
}

fn chosen<'a>(names: &'a [String], only: Option<&'a str>) -> Result<Vec<&'a str>, FileProblem> {
    match only {
        None => Ok(names.iter().map(String::as_str).collect()),
        Some(name) if names.iter().any(|it| it == name) => Ok(vec![name]),
        Some(name) => Err(FileProblem::NoSuchSheet { sheet: name.to_owned() }),
    }
}

fn xlsx_problem(error: XlsxError) -> FileProblem {
    match error {
        XlsxError::Password => FileProblem::Password,
        other => damaged(other),
    }
}

fn damaged(error: impl std::fmt::Display) -> FileProblem {
    FileProblem::Damaged { detail: error.to_string() }
}
