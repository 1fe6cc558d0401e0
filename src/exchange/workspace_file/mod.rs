//! The workspace file: one JSON file that holds all of a workspace, readable by other programs.
//!
//! `workspace.schema.json` beside this folder describes it. Reading either gives the whole workspace or one
//! problem with its place: a file that is damaged never opens in part. Fields of the current version that are
//! unknown are refused, so that nothing is lost in silence.

mod figures;
mod older;
mod read;
mod rows;
mod write;

#[cfg(test)]
mod schema_tests;
#[cfg(test)]
mod tests;

pub use read::read;
pub use write::write;

/// What the file says it is.
const FORMAT: &str = "biaochi-workspace";
/// The version that is written. It counts up when an older reader would misread or lose something.
///
/// 2: targets that are a share of a plan, a step on a benchmark or a milestone; records.
const VERSION: u64 = 2;
