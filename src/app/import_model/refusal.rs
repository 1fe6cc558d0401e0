//! Why a file cannot be read at all, in one sentence.

use crate::exchange::layout::personal::{Personal, Sign};
use crate::exchange::problem::{Content, FileProblem};
use crate::locale::{Lang, ReadingText, fill};

/// Why a file cannot be read, and what can be done about it.
#[must_use]
pub fn refusal_text(lang: Lang, problem: &FileProblem) -> String {
    let text = ReadingText::of(lang);
    match problem {
        FileProblem::Empty => text.empty.to_owned(),
        FileProblem::TooManyBytes { seen, accepted } => {
            fill(text.too_many_bytes, &[("seen", &megabytes(*seen)), ("accepted", &megabytes(*accepted))])
        }
        FileProblem::TooManyParts { seen, .. } => fill(text.too_many_parts, &[("seen", &seen.to_string())]),
        FileProblem::InflatesTooFar { accepted } => fill(text.inflates, &[("accepted", &megabytes(*accepted))]),
        FileProblem::CellTooFar { sheet, row, column } => {
            let cell = format!("{column}{row}");
            let says = if sheet.is_empty() { text.far_cell_text } else { text.far_cell };
            fill(says, &[("sheet", sheet), ("cell", &cell)])
        }
        FileProblem::Damaged { .. } => text.damaged.to_owned(),
        FileProblem::Password => text.password.to_owned(),
        FileProblem::NotATable { content } => content_text(text, *content),
        FileProblem::Undecodable => text.undecodable.to_owned(),
        FileProblem::NoSuchSheet { sheet } => fill(text.no_such_sheet, &[("sheet", sheet)]),
        FileProblem::Personal(found) => personal_text(text, found),
        FileProblem::Crashed { .. } | FileProblem::BadMessage => text.crashed.to_owned(),
    }
}

fn personal_text(text: &ReadingText, found: &Personal) -> String {
    let says = match found.sign {
        Sign::Heading => text.personal_heading,
        Sign::IdentityNumber => text.personal_identity,
        Sign::Telephone => text.personal_telephone,
    };
    let place = if found.sheet.is_empty() { text.this_table } else { &found.sheet };
    fill(says, &[("row", &found.row.to_string()), ("column", &found.column), ("where", place)])
}

fn content_text(text: &ReadingText, content: Content) -> String {
    let name = match content {
        Content::Html => return text.empty_html.to_owned(),
        Content::Xlsb => return text.xlsb.to_owned(),
        Content::SpreadsheetXml => return text.spreadsheet_xml.to_owned(),
        Content::Pdf => text.content_pdf,
        Content::Picture => text.content_picture,
        Content::Archive | Content::OtherZip => text.content_archive,
        Content::OtherOffice => text.content_document,
        Content::Text => text.content_text,
        Content::Xlsx | Content::Xls | Content::Ods => text.content_book,
        Content::Binary => text.content_binary,
    };
    fill(text.not_a_table, &[("content", name)])
}

/// Bytes in whole megabytes, at least one.
fn megabytes(bytes: u64) -> String {
    (bytes >> 20).max(1).to_string()
}
