//! What the workspace file and the browser's store have in common: the head, and how a figure is written.
//!
//! A figure is a JSON integer where its item has no decimals and every reader holds it exactly (up to 2^53),
//! otherwise a decimal string such as `"12.50"`. No figure is ever a JSON number with a fraction, because most
//! readers would round it. `null` is an empty cell; the other reasons are strings such as `"not_reported"`.

mod columns;
mod head;
mod head_text;
mod json;
mod target;
mod value;

pub(super) use columns::{Column, columns};
pub(super) use head::{Found, Head};
pub(super) use head_text::push_head;
pub(super) use json::{push_cell, push_period, push_text};
pub(super) use value::{Text, Value};

use super::WorkspaceProblem;

/// What went wrong in the JSON parser, told apart by what a user can do about it.
pub(super) fn parser_problem(error: &serde_json::Error) -> WorkspaceProblem {
    use serde_json::error::Category;
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Eof => WorkspaceProblem::Truncated { line },
        Category::Syntax | Category::Io => WorkspaceProblem::NotJson { line, column },
        Category::Data => {
            // The parser adds the place to its words; ours say it themselves.
            let detail = error.to_string();
            let detail = detail.rsplit_once(" at line ").map_or(detail.as_str(), |(words, _)| words).to_owned();
            WorkspaceProblem::Shape { line, column, detail }
        }
    }
}

/// The text without a byte order mark; `None` where nothing is left but blanks and zero bytes.
pub(super) fn trimmed(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let blank = text.chars().all(|it| it == '\0' || it.is_whitespace());
    (!blank).then_some(text)
}

#[cfg(test)]
pub(super) mod tests;
