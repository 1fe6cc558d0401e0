//! A file's bytes to sheets: the one way in for every kind of file.

use super::delimited::{self, Delimiter};
use super::html;
use super::kind;
use super::layout::personal;
use super::problem::{Content, FileProblem};
use super::sheet::{Sheet, TooLarge, column_letters};
use super::text::{self, Decoder, Encoding};
use serde::{Deserialize, Serialize};

/// Bytes of the largest text file that is read: a province's is 67 million.
pub const MOST_TEXT_BYTES: u64 = 160 * 1024 * 1024;

/// What the user has set by hand; what is not set is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Delimiter of a text file.
    pub delimiter: Option<Delimiter>,
    /// The only sheet to read.
    pub sheet: Option<String>,
}

/// How far reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Rows read.
    pub rows: u32,
    /// Rows that there seem to be.
    pub total: Option<u32>,
}

/// Sheets of a workbook.
#[derive(Debug)]
pub struct Tables {
    /// The kind of workbook.
    pub content: Content,
    /// All visible sheets, also those not read.
    pub names: Vec<String>,
    /// The sheets that were read.
    pub sheets: Vec<Sheet>,
}

/// How a file was read, for the sentence that tells the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct How {
    /// What the content is.
    pub content: Content,
    /// Encoding, for text.
    pub encoding: Option<Encoding>,
    /// Whether a byte order mark told the encoding.
    pub marked: bool,
    /// Characters that could not be decoded: more than none means that the encoding is wrong.
    pub undecoded: u32,
    /// Delimiter, for delimited text.
    pub delimiter: Option<Delimiter>,
    /// All visible sheets of the file, also those not read.
    pub names: Vec<String>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// How it was read.
    pub how: How,
    /// Its sheets that hold something, without records of persons.
    pub sheets: Vec<Sheet>,
}

/// Reads a file of any kind that is known here.
///
/// Without the feature `worker` only text is: spreadsheets are left to the second wasm.
pub fn file(
    bytes: Vec<u8>,
    overrides: &Overrides,
    decoder: &dyn Decoder,
    progress: &mut dyn FnMut(Progress),
) -> Result<ReadFile, FileProblem> {
    if bytes.is_empty() {
        return Err(FileProblem::Empty);
    }
    let read = match kind::sniff(&bytes) {
        Content::Text => from_text(bytes, overrides, decoder, progress)?,
        Content::Html => from_html(bytes, overrides, decoder)?,
        content @ (Content::OtherZip | Content::Xls) => from_workbook(&bytes, content, overrides, progress)?,
        content => return Err(FileProblem::NotATable { content }),
    };
    finish(read)
}

/// Whether the page can read these bytes itself, without starting the worker.
pub fn is_small_text(bytes: &[u8]) -> bool {
    const SMALL: usize = 1024 * 1024;
    bytes.len() <= SMALL && matches!(kind::sniff(bytes), Content::Text)
}

fn from_text(
    bytes: Vec<u8>,
    overrides: &Overrides,
    decoder: &dyn Decoder,
    progress: &mut dyn FnMut(Progress),
) -> Result<ReadFile, FileProblem> {
    let decoded = decode(bytes, overrides, decoder)?;
    let delimiter = overrides.delimiter.unwrap_or_else(|| delimited::sniff(&decoded.text));
    let whole = decoded.text.len() as u64;
    let mut report = |rows: u32, used: u64| {
        let total = (u64::from(rows) * whole).checked_div(used).and_then(|it| u32::try_from(it).ok());
        progress(Progress { rows, total });
    };
    let sheet = delimited::read(&decoded.text, delimiter, &mut report).map_err(|at| too_far("", at))?;
    let how = How { delimiter: Some(delimiter), ..how(Content::Text, &decoded) };
    Ok(ReadFile { how, sheets: vec![sheet] })
}

fn from_html(bytes: Vec<u8>, overrides: &Overrides, decoder: &dyn Decoder) -> Result<ReadFile, FileProblem> {
    let decoded = decode(bytes, overrides, decoder)?;
    let mut sheets = html::tables(&decoded.text).map_err(|at| too_far("", at))?;
    if sheets.is_empty() {
        return Err(FileProblem::NotATable { content: Content::Html });
    }
    let names: Vec<String> = sheets.iter().map(|it| it.name.clone()).collect();
    if let Some(only) = &overrides.sheet {
        sheets.retain(|it| it.name == *only);
    }
    Ok(ReadFile { how: How { names, ..how(Content::Html, &decoded) }, sheets })
}

#[cfg(feature = "worker")]
fn from_workbook(
    bytes: &[u8],
    content: Content,
    overrides: &Overrides,
    progress: &mut dyn FnMut(Progress),
) -> Result<ReadFile, FileProblem> {
    let tables = super::workbook::read(bytes, content, overrides.sheet.as_deref(), progress)?;
    let how = How {
        content: tables.content,
        encoding: None,
        marked: false,
        undecoded: 0,
        delimiter: None,
        names: tables.names,
    };
    Ok(ReadFile { how, sheets: tables.sheets })
}

#[cfg(not(feature = "worker"))]
fn from_workbook(
    _: &[u8],
    content: Content,
    _: &Overrides,
    _: &mut dyn FnMut(Progress),
) -> Result<ReadFile, FileProblem> {
    Err(FileProblem::NotATable { content })
}

fn decode(bytes: Vec<u8>, overrides: &Overrides, decoder: &dyn Decoder) -> Result<text::Decoded, FileProblem> {
    let seen = bytes.len() as u64;
    if seen > MOST_TEXT_BYTES {
        return Err(FileProblem::TooManyBytes { seen, accepted: MOST_TEXT_BYTES });
    }
    text::decode(bytes, overrides.encoding, decoder)
}

fn how(content: Content, decoded: &text::Decoded) -> How {
    let undecoded = decoded.text.matches(char::REPLACEMENT_CHARACTER).count();
    How {
        content,
        encoding: Some(decoded.encoding),
        marked: decoded.marked,
        undecoded: u32::try_from(undecoded).unwrap_or(u32::MAX),
        delimiter: None,
        names: Vec::new(),
    }
}

/// Leaves blank sheets away and refuses the whole file where one sheet has records of persons.
fn finish(mut read: ReadFile) -> Result<ReadFile, FileProblem> {
    read.sheets.retain(|sheet| (0..sheet.rows()).any(|row| !sheet.row_is_blank(row)));
    if read.sheets.is_empty() {
        return Err(FileProblem::Empty);
    }
    match read.sheets.iter().find_map(personal::find) {
        Some(found) => Err(FileProblem::Personal(found)),
        None => Ok(read),
    }
}

pub(super) fn too_far(sheet: &str, at: TooLarge) -> FileProblem {
    FileProblem::CellTooFar {
        sheet: sheet.to_owned(),
        row: at.row.saturating_add(1),
        column: column_letters(at.column),
    }
}
