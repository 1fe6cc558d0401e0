//! Files in and out: csv, spreadsheets, paste.
//!
//! A file passes these stations, each of which can end in a typed refusal:
//! `kind` (what it is, by its content) → `text` or `container` (bounded bytes) → `delimited`, `workbook` or
//! `html` (a [`sheet::Sheet`]) → `layout` (where header, areas and items are).
//! Nothing here touches the clock, the disk or the page.

pub mod delimited;
pub mod html;
pub mod import;
pub mod kind;
pub mod layout;
pub mod number;
pub mod paste;
pub mod problem;
pub mod protocol;
pub mod read;
pub mod sheet;
pub mod text;
pub mod words;
pub mod write;

#[cfg(feature = "worker")]
pub mod container;
#[cfg(feature = "worker")]
pub mod ods_extent;
#[cfg(feature = "worker")]
pub mod ole;
#[cfg(feature = "worker")]
pub mod workbook;
pub struct FileProblem;
pub fn file_problem_text(_: crate::locale::Lang, _: &FileProblem) -> String {
    String::new()
}
pub mod blocks {
    use super::*;
    use crate::figures::*;
    pub fn meta(_: &Workspace) -> String {
        String::new()
    }
    pub fn block(_: &Workspace, _: AreaId) -> String {
        String::new()
    }
    pub fn restore(
        _: &str,
        _: &[(String, String)],
        _: impl FnOnce(Origin) -> Option<Workspace>,
    ) -> Result<(Workspace, Vec<FileProblem>), FileProblem> {
        Err(FileProblem)
    }
}
pub mod workspace_file {
    use super::*;
    use crate::figures::*;
    pub fn write(_: &Workspace, _: &str) -> String {
        String::new()
    }
    pub fn read(_: &str) -> Result<Workspace, FileProblem> {
        Err(FileProblem)
    }
}
