//! Why a file as a whole cannot be read. Texts come from `locale`; here are only reasons and what was seen.

use super::layout::personal::Personal;
use serde::{Deserialize, Serialize};

/// A reason to refuse a file; nothing of the workspace has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum FileProblem {
    /// No bytes, or nothing but blank cells.
    Empty,
    /// More bytes than are read.
    TooManyBytes {
        /// Bytes of the file.
        seen: u64,
        /// Bytes that are accepted.
        accepted: u64,
    },
    /// A container with more parts than a spreadsheet has.
    TooManyParts {
        /// Parts of the container.
        seen: u64,
        /// Parts that are accepted.
        accepted: u64,
    },
    /// Inflates to more than is read: a zip bomb, or a huge sheet.
    InflatesTooFar {
        /// Bytes that are accepted, inflated.
        accepted: u64,
    },
    /// A cell lies beyond the rows, columns or cells that are read.
    CellTooFar {
        /// Sheet of the cell.
        sheet: String,
        /// Row as spreadsheets count, from one.
        row: u32,
        /// Column letters as spreadsheets write them.
        column: String,
    },
    /// Cut short or damaged.
    Damaged {
        /// What the reader said, for a report of the fault; it is not shown as text of ours.
        detail: String,
    },
    /// Protected by a password.
    Password,
    /// A kind of file that holds no table: a picture, a program, a document.
    NotATable {
        /// What the content is.
        content: Content,
    },
    /// The content is something else than the override or the reader can read.
    Undecodable,
    /// The sheet asked for is not in the file.
    NoSuchSheet {
        /// The name asked for.
        sheet: String,
    },
    /// The file has records of persons; only counts are taken in.
    Personal(Personal),
    /// The reader itself failed; the page goes on.
    Crashed {
        /// What it said.
        detail: String,
    },
    /// The message to the reader was malformed.
    BadMessage,
}

/// What a file's content is, by its first bytes and not by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Workbook of Excel 2007 and later, and of WPS.
    Xlsx,
    /// Binary workbook of Excel 2007 and later.
    Xlsb,
    /// Workbook of Excel 97 to 2003.
    Xls,
    /// OpenDocument sheet.
    Ods,
    /// A web page, often named .xls by systems that export.
    Html,
    /// The XML form of Excel 2003.
    SpreadsheetXml,
    /// Text: comma, tab or otherwise delimited.
    Text,
    /// A container that holds no spreadsheet.
    OtherZip,
    /// A document of an office program that holds no spreadsheet.
    OtherOffice,
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// Another archive, such as rar or 7z.
    Archive,
    /// Bytes of no known kind.
    Binary,
}
