//! Files in and out: csv, spreadsheets, paste, workspace file.

pub mod blocks;
mod file_problem;
mod saved;
pub mod workspace_file;

pub use file_problem::{FileProblem, RowPlace, file_problem_text};
