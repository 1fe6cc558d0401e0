//! What page and worker say to each other.
//!
//! A message is an object `{ text, buffers }`: `text` is the JSON of [`Request`] or [`Reply`], `buffers` are
//! ArrayBuffers that change hands without a copy. To cancel, the page ends the worker.

use super::problem::FileProblem;
use super::read::{How, Overrides, Progress};
use super::write::Book;
use serde::{Deserialize, Serialize};

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
    /// A file was read; the buffers are its sheets, each to be opened with `Sheet::unpack`.
    Read {
        /// Number of the request.
        id: u32,
        /// How it was read.
        how: How,
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
            Self::Read { id, .. } | Self::Write { id, .. } => *id,
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
            Self::Progress { id, .. } | Self::Read { id, .. } | Self::Written { id } | Self::Problem { id, .. } => *id,
        }
    }
}
