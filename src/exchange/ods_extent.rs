//! How far an OpenDocument sheet reaches, found before it is expanded.
//!
//! A cell or a row can be repeated by one attribute, so a hundred bytes can stand for millions of cells, and the
//! reader makes all of them. This walks the tags only and keeps nothing.

use super::problem::FileProblem;
use super::sheet::{MOST_COLUMNS, column_letters};

/// Cells of the rectangle that is expanded: this reader takes some 60 bytes for each.
const MOST_CELLS: u64 = 4_000_000;

/// Refuses a document with a table whose rectangle is beyond bounds. Gives the rows down to the last cells of all tables.
pub fn check(content: &[u8]) -> Result<u32, FileProblem> {
    let (mut table, mut rows) = (Extent::default(), 0_u64);
    let mut rest = content;
    while let Some(open) = rest.iter().position(|it| *it == b'<') {
        let (tag, after) = split_tag(rest.get(open + 1..).unwrap_or_default());
        rest = after;
        let name_end = tag.iter().position(|it| it.is_ascii_whitespace() || *it == b'/').unwrap_or(tag.len());
        match tag.get(..name_end).unwrap_or_default() {
            b"table:table" => {
                rows = rows.saturating_add(table.height);
                table = Extent::default();
            }
            b"table:table-row" => table.begin_row(repeats(tag, b"table:number-rows-repeated")),
            b"table:table-cell" | b"table:covered-table-cell" => {
                let holds =
                    !tag.ends_with(b"/") || find(tag, b"office:").is_some() || find(tag, b"table:formula").is_some();
                table.cell(repeats(tag, b"table:number-columns-repeated"), holds)?;
            }
            _ => {}
        }
    }
    Ok(u32::try_from(rows.saturating_add(table.height)).unwrap_or(u32::MAX))
}

#[derive(Default)]
struct Extent {
    /// Rows down to the last that holds a cell.
    height: u64,
    rows: u64,
    repeats: u64,
    column: u64,
    width: u64,
}

impl Extent {
    fn begin_row(&mut self, repeats: u64) {
        self.rows = self.rows.saturating_add(self.repeats);
        self.repeats = repeats;
        self.column = 0;
    }

    fn cell(&mut self, repeats: u64, holds: bool) -> Result<(), FileProblem> {
        self.column = self.column.saturating_add(repeats);
        if !holds {
            return Ok(());
        }
        self.width = self.width.max(self.column);
        let height = self.rows.saturating_add(self.repeats);
        self.height = height;
        if self.width > u64::from(MOST_COLUMNS) || height.saturating_mul(self.width) > MOST_CELLS {
            let column = column_letters(u32::try_from(self.column.saturating_sub(1)).unwrap_or(u32::MAX));
            return Err(FileProblem::CellTooFar {
                sheet: String::new(),
                row: u32::try_from(height).unwrap_or(u32::MAX),
                column,
            });
        }
        Ok(())
    }
}

/// The inside of a tag up to its `>`, which may also stand within quotes, and what follows.
fn split_tag(bytes: &[u8]) -> (&[u8], &[u8]) {
    for (open, close) in [(&b"!--"[..], &b"-->"[..]), (b"![CDATA[", b"]]>")] {
        if bytes.starts_with(open) {
            let end = find(bytes, close).map_or(bytes.len(), |at| at + close.len());
            return (b"", bytes.get(end..).unwrap_or_default());
        }
    }
    let mut quote = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return (bytes.get(..at).unwrap_or_default(), bytes.get(at + 1..).unwrap_or_default()),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), _) if open == *byte => quote = None,
            _ => {}
        }
    }
    (bytes, b"")
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|it| it == word)
}

fn repeats(tag: &[u8], name: &[u8]) -> u64 {
    let value = find(tag, name).and_then(|at| tag.get(at + name.len()..)).unwrap_or_default();
    let digits = value.iter().skip_while(|it| !it.is_ascii_digit()).take_while(|it| it.is_ascii_digit());
    digits
        .fold(None, |number: Option<u64>, digit| {
            Some(number.unwrap_or(0).saturating_mul(10).saturating_add(u64::from(digit - b'0')))
        })
        .unwrap_or(1)
}
