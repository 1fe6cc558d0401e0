//! Files in and out: csv, spreadsheets, paste, workspace file.
//!
//! A table passes these stations, each of which can end in a typed refusal:
//! `kind` (what it is, by its content) → `text` or `container` (bounded bytes) → `delimited`, `workbook` or
//! `html` (a [`sheet::Sheet`]) → `layout` (where header, areas and items are).
//! A workspace goes whole into its [`workspace_file`], or area by area into the browser's store as [`blocks`].
//! Nothing here touches the clock, the disk or the page.

pub mod blocks;
pub mod delimited;
pub mod entry;
pub mod html;
pub mod import;
pub mod kind;
pub mod layout;
pub mod number;
pub mod paste;
pub mod problem;
pub mod protocol;
pub mod read;
pub mod results;
mod saved;
pub mod sheet;
pub mod snapshot;
pub mod text;
mod wire;
pub mod words;
pub mod workspace_file;
mod workspace_problem;
pub mod write;

#[cfg(feature = "worker")]
pub mod container;
#[cfg(feature = "worker")]
pub mod ods_extent;
#[cfg(feature = "worker")]
pub mod ole;
#[cfg(feature = "worker")]
pub mod shared_xml;
#[cfg(feature = "worker")]
pub mod sheet_xml;
#[cfg(feature = "worker")]
mod watched;
#[cfg(feature = "worker")]
pub mod workbook;

pub use workspace_problem::{RowPlace, TargetProblem, WorkspaceProblem, workspace_problem_text};

#[cfg(test)]
mod packs_tests;
