//! What page and worker say to each other.
//!
//! A message is an object `{ text, buffers }`: `text` is the JSON of [`Request`] or [`Reply`], `buffers` are
//! ArrayBuffers that change hands without a copy. To cancel, the page ends the worker.

use super::problem::FileProblem;
use super::read::{How, Overrides, Progress};
use super::sheet::Sheet;
use super::write::Book;
use serde::{Deserialize, Serialize};

/// What the page knows of a sheet that the worker keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetHead {
    /// Name of the sheet; a delimited file has none.
    pub name: String,
    /// Rows down to the last cell that holds something.
    pub rows: u32,
    /// Columns up to the last cell that holds something.
    pub columns: u32,
}

impl SheetHead {
    /// The head of a sheet.
    #[must_use]
    pub fn of(sheet: &Sheet) -> Self {
        Self { name: sheet.name.clone(), rows: sheet.rows(), columns: sheet.columns() }
    }
}

/// From the page to the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Request {
    /// Read a file, whose bytes are the only buffer.
    Read {
        /// Number that the replies repeat.
        id: u32,
        /// Name of the file, for messages only: what it is, its content tells.
        name: String,
        /// What the user has set by hand.
        overrides: Overrides,
    },
    /// Plan the import of a sheet of the file read last; the only buffer is an `import::Ask`.
    Plan {
        /// Number that the replies repeat.
        id: u32,
    },
    /// Write a workbook.
    Write {
        /// Number that the replies repeat.
        id: u32,
        /// What to write.
        book: Book,
    },
}

/// From the worker to the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reply {
    /// Rows read so far, at most every 50 ms.
    Progress {
        /// Number of the request.
        id: u32,
        /// How far it is.
        progress: Progress,
    },
    /// A file was read. The worker keeps its sheets until the next is read.
    Read {
        /// Number of the request.
        id: u32,
        /// How it was read.
        how: How,
        /// Its sheets that hold something.
        sheets: Vec<SheetHead>,
    },
    /// A plan was made; the only buffer is an `import::Answer`.
    Planned {
        /// Number of the request.
        id: u32,
    },
    /// A workbook was written; the only buffer is its bytes.
    Written {
        /// Number of the request.
        id: u32,
    },
    /// The request ended without a result. After `crashed` the worker has to be ended.
    Problem {
        /// Number of the request.
        id: u32,
        /// Why.
        problem: FileProblem,
    },
}

impl Request {
    /// The request's number.
    pub fn id(&self) -> u32 {
        match self {
            Self::Read { id, .. } | Self::Plan { id } | Self::Write { id, .. } => *id,
        }
    }
}

impl Reply {
    /// Whether more replies to the same request will come.
    pub fn is_progress(&self) -> bool {
        matches!(self, Self::Progress { .. })
    }

    /// The number of the request that is answered.
    pub fn id(&self) -> u32 {
        match self {
            Self::Progress { id, .. } | Self::Read { id, .. } | Self::Problem { id, .. } => *id,
            Self::Planned { id } | Self::Written { id } => *id,
        }
    }
}
