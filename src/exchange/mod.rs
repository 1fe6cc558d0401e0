//! Files in and out: csv, spreadsheets, paste, workspace file.

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
