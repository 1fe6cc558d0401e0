//! Takes the plain cells out of a worksheet's XML at speed; what is left is for the reader of workbooks.
//!
//! Nearly all cells of a table are plain: a number without a date's style, or a short text. Those are recognised
//! by their exact bytes and stored at once. Everything else (dates, formulas, rich text, entities, truth values) is
//! handed on as it stands, in a worksheet of its own, and so is the whole part where its form is in any way unusual.

use super::number::Decimal;
use super::sheet::{SheetBuilder, TooLarge};

/// Digits that a spreadsheet's binary number holds for certain.
const CERTAIN_DIGITS: usize = 15;
/// Rows between two reports of progress.
const REPORT_EVERY: u32 = 256;

/// What was taken out of a worksheet.
#[derive(Debug)]
pub struct Taken {
    /// The plain cells, or the first that lies beyond bounds.
    pub cells: Result<SheetBuilder, TooLarge>,
    /// Rows seen.
    pub rows: u32,
    /// The cells that are left, each as it stood.
    pub rest: Vec<u8>,
}

/// What cells of all worksheets point to.
#[derive(Debug, Default)]
pub struct Shared {
    /// Whether the style of this number makes a plain number of its cell.
    pub plain_styles: Vec<bool>,
    /// The shared texts, where all of them are plain.
    pub texts: Vec<String>,
}

enum Form {
    /// The cell was stored.
    Plain,
    /// The cell is for the other reader.
    Other,
}

/// Takes the plain cells of a worksheet; nothing where the form is unusual. `progress` is told rows seen and bytes used.
pub fn take(xml: &[u8], shared: &Shared, progress: &mut dyn FnMut(u32, u64)) -> Option<Taken> {
    let open = find(xml, b"<sheetData>")? + b"<sheetData>".len();
    let mut at = open;
    let mut taken = Taken { cells: Ok(SheetBuilder::new("")), rows: 0, rest: Vec::new() };
    loop {
        at += xml.get(at..)?.iter().position(|it| *it == b'<')?;
        let tag = xml.get(at + 1..)?;
        if tag.starts_with(b"c ") {
            at = cell(xml, at, shared, &mut taken)?;
        } else if tag.starts_with(b"row") || tag.starts_with(b"/row>") {
            at += tag.iter().position(|it| *it == b'>')? + 2;
            if tag.starts_with(b"row") {
                taken.rows += 1;
                if taken.rows.is_multiple_of(REPORT_EVERY) {
                    progress(taken.rows, at as u64);
                }
            }
        } else if tag.starts_with(b"/sheetData>") {
            return Some(taken);
        } else {
            return None;
        }
    }
}

/// Reads one cell; where the next tag is to be looked for.
fn cell(xml: &[u8], start: usize, shared: &Shared, taken: &mut Taken) -> Option<usize> {
    let head_end = start + xml.get(start..)?.iter().position(|it| *it == b'>')?;
    let head = xml.get(start + 2..head_end)?;
    let attributes = Attributes::read(head)?;
    if head.ends_with(b"/") {
        return Some(head_end + 1);
    }
    let body = head_end + 1;
    if let Some(value) = xml.get(body..)?.strip_prefix(b"<v>") {
        let length = value.iter().position(|it| *it == b'<')?;
        let text = value.get(..length)?;
        if value.get(length..)?.starts_with(b"</v></c>")
            && let Form::Plain = store(&attributes, text, shared, taken)
        {
            return Some(body + 3 + length + b"</v></c>".len());
        }
    }
    let end = body + find(xml.get(body..)?, b"</c>")? + b"</c>".len();
    let whole = xml.get(start..end)?;
    // A comment or a CDATA part may hold anything, also what looks like the end of the cell.
    if find(whole, b"<!").is_some() {
        return None;
    }
    taken.rest.extend_from_slice(whole);
    Some(end)
}

fn store(cell: &Attributes<'_>, text: &[u8], shared: &Shared, taken: &mut Taken) -> Form {
    let Ok(sheet) = &mut taken.cells else { return Form::Plain };
    let (row, column) = (cell.row, cell.column);
    let stored = match cell.kind {
        b"" | b"n" => {
            let Some(number) = cell.has_plain_style(shared).then(|| certain(text)).flatten() else {
                return Form::Other;
            };
            sheet.decimal(row, column, number)
        }
        b"str" => {
            let Some(text) = plain_text(text) else { return Form::Other };
            sheet.text(row, column, text)
        }
        b"s" => {
            let index = Decimal::from_plain(text).and_then(|it| usize::try_from(it.mantissa).ok());
            let Some(text) = index.and_then(|it| shared.texts.get(it)) else { return Form::Other };
            sheet.text(row, column, text)
        }
        _ => return Form::Other,
    };
    if let Err(far) = stored {
        taken.cells = Err(far);
    }
    Form::Plain
}

/// A number of which the binary form and the text say the same.
fn certain(text: &[u8]) -> Option<Decimal> {
    let number = Decimal::from_plain(text)?;
    let ends_in_zero = number.decimals > 0 && text.ends_with(b"0");
    (text.len() <= CERTAIN_DIGITS && !ends_in_zero).then_some(number)
}

/// A text without entities, escapes, or spaces and line ends that have rules of their own.
pub(super) fn plain_text(text: &[u8]) -> Option<&str> {
    let odd = |it: &u8| matches!(it, b'&' | b'\r' | b'\n' | b'\t');
    if text.iter().any(odd) || text.starts_with(b" ") || text.ends_with(b" ") || find(text, b"_x").is_some() {
        return None;
    }
    std::str::from_utf8(text).ok()
}

/// Where a cell stands, its type and its style.
struct Attributes<'a> {
    row: u32,
    column: u32,
    kind: &'a [u8],
    style: Option<&'a [u8]>,
}

impl<'a> Attributes<'a> {
    /// Reads what follows `<c`; nothing where the cell's place is not told, or told in an unusual way.
    fn read(head: &'a [u8]) -> Option<Self> {
        let mut found = Self { row: 0, column: 0, kind: b"", style: None };
        let (mut rest, mut placed) = (head, false);
        loop {
            rest = rest.trim_ascii_start();
            if rest.is_empty() || rest == b"/" {
                return placed.then_some(found);
            }
            let equals = rest.iter().position(|it| *it == b'=')?;
            let (name, value) = rest.split_at_checked(equals)?;
            let value = value.strip_prefix(b"=\"")?;
            let length = value.iter().position(|it| *it == b'"')?;
            let (value, after) = value.split_at_checked(length)?;
            match name {
                b"r" => {
                    (found.row, found.column) = place(value)?;
                    placed = true;
                }
                b"t" => found.kind = value,
                b"s" => found.style = Some(value),
                _ => {}
            }
            rest = after.get(1..)?;
        }
    }

    fn has_plain_style(&self, shared: &Shared) -> bool {
        let Some(style) = self.style else { return true };
        let number = Decimal::from_plain(style).and_then(|it| usize::try_from(it.mantissa).ok());
        number.and_then(|it| shared.plain_styles.get(it)).copied().unwrap_or(false)
    }
}

/// `B12` as row and column, from zero.
fn place(text: &[u8]) -> Option<(u32, u32)> {
    let letters = text.iter().take_while(|it| it.is_ascii_uppercase()).count();
    let (name, number) = text.split_at_checked(letters)?;
    if !(1..=3).contains(&letters) || !(1..=7).contains(&number.len()) || number.first() == Some(&b'0') {
        return None;
    }
    let column = name.iter().fold(0, |sum, it| sum * 26 + u32::from(it - b'A') + 1);
    let mut row = 0;
    for digit in number {
        row = row * 10 + u32::from(digit.is_ascii_digit().then_some(digit - b'0')?);
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

pub(super) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|it| *it == first)?;
        if bytes.get(at..)?.starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}
