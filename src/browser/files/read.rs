//! Opening files within bounds: the size is known before anything is read.

use js_sys::ArrayBuffer;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, File, FileList, HtmlInputElement};

use super::called;
use crate::browser::{listen::error_name, worker::Buffer};

/// A file that the reader chose or dropped, not read yet.
#[derive(Clone, Debug)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was last changed, in milliseconds since 1970.
    pub modified_ms: u64,
    file: File,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// It is larger than may be read.
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The most that may be read.
        cap: u64,
    },
    /// The browser could not read it: it is gone, changed since, or a folder.
    Unreadable(String),
}

impl Picked {
    /// The files in a file field, whose value is then emptied so that the same file can be chosen again.
    pub fn from_input(input: &HtmlInputElement) -> Vec<Self> {
        let picked = input.files().map(|it| Self::all(&it)).unwrap_or_default();
        input.set_value("");
        picked
    }

    /// The files that were dropped or pasted.
    pub fn from_transfer(transfer: &DataTransfer) -> Vec<Self> {
        transfer.files().map(|it| Self::all(&it)).unwrap_or_default()
    }

    fn all(files: &FileList) -> Vec<Self> {
        (0..files.length()).filter_map(|it| files.get(it)).map(Self::of).collect()
    }

    fn of(file: File) -> Self {
        Self { name: file.name(), size: file.size() as u64, modified_ms: file.last_modified() as u64, file }
    }

    /// Reads it as a buffer that can be handed to the worker, unless it is larger than `cap` bytes.
    pub async fn buffer(&self, cap: u64) -> Result<Buffer, ReadProblem> {
        if self.size > cap {
            return Err(ReadProblem::TooLarge { size: self.size, cap });
        }
        let read = called(&self.file, "arrayBuffer", &[]).await.and_then(|it| it.dyn_into::<ArrayBuffer>());
        read.map(Buffer::of).map_err(|it| ReadProblem::Unreadable(error_name(&it)))
    }

    /// Reads it, unless it is larger than `cap` bytes.
    pub async fn bytes(&self, cap: u64) -> Result<Vec<u8>, ReadProblem> {
        Ok(self.buffer(cap).await?.to_vec())
    }
}
