//! Reading the workspace file.

use super::figures::Figures;
use super::rows::{self, RowsInto};
use super::{FORMAT, VERSION, older};
use crate::exchange::WorkspaceProblem;
use crate::exchange::saved::{Found, Head, columns, parser_problem, trimmed};
use crate::figures::Workspace;
use serde::Deserialize;
use serde_json::Value;
use serde_json::error::Category;

/// What the file says it is. Any kind of value is taken here, to tell a foreign file from a damaged one.
#[derive(Deserialize)]
struct Stamp {
    format: Option<Value>,
    version: Option<Value>,
}

/// Reads a workspace file: all of it, or the first problem.
pub fn read(text: &str) -> Result<Workspace, WorkspaceProblem> {
    let text = trimmed(text).ok_or(WorkspaceProblem::Empty)?;
    match version(text)? {
        it if !older::differs(it) => current(text),
        older => {
            let file = serde_json::from_str(text).map_err(|it| parser_problem(&it))?;
            current(&older::lifted(file, older).to_string())
        }
    }
}

/// The version of a file that is all JSON and says that it is ours.
fn version(text: &str) -> Result<u64, WorkspaceProblem> {
    let stamp: Stamp = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => WorkspaceProblem::WrongFormat,
        _ => parser_problem(&error),
    })?;
    if stamp.format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(WorkspaceProblem::WrongFormat);
    }
    match stamp.version.as_ref().and_then(Value::as_u64) {
        Some(0) | None => Err(WorkspaceProblem::WrongFormat),
        Some(seen) if seen > VERSION => Err(WorkspaceProblem::NewerVersion { seen }),
        Some(it) => Ok(it),
    }
}

/// Reads a file of the current version. The head is read before the rows wherever it stands, so the order of
/// fields does not matter.
fn current(text: &str) -> Result<Workspace, WorkspaceProblem> {
    let mut head: Head<'_> = serde_json::from_str(text).map_err(|it| parser_problem(&it))?;
    let missing = || WorkspaceProblem::Shape { line: 1, column: 1, detail: "missing field `items`".to_owned() };
    let items = head.items.take().ok_or_else(missing)?;
    let Found { mut workspace, places } = head.open(None)?;
    let columns = columns(&items, &workspace.catalog)?;
    let into =
        RowsInto { table: &mut workspace.table, columns: &columns, places: &places, figures: Figures::default() };
    rows::read(text, into)?;
    Ok(workspace)
}
