//! Delimited text: comma, semicolon, tab, bar or the full-width comma.

use super::sheet::{Sheet, SheetBuilder, TooLarge};
use super::write::csv::unguarded;
use serde::{Deserialize, Serialize};

/// What separates the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The tab character.
    Tab,
    /// `|`
    Bar,
    /// `，`
    WideComma,
}

impl Delimiter {
    const ALL: [Self; 5] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar, Self::WideComma];

    /// The character itself.
    pub fn char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Bar => '|',
            Self::WideComma => '，',
        }
    }
}

/// Rows between two reports of progress.
const REPORT_EVERY: u32 = 2048;
/// Lines that are enough to tell the delimiter.
const SNIFFED_LINES: usize = 40;
/// Stands for the full-width comma while cells are split, because the splitter takes single bytes.
const STAND_IN: char = '\u{1F}';

/// The delimiter that cuts most lines into the same number of cells; a line `sep=;` at the top decides.
pub fn sniff(text: &str) -> Delimiter {
    if let Some(told) = told(text) {
        return told;
    }
    let mut best = (0usize, 0usize, Delimiter::Comma);
    for delimiter in Delimiter::ALL {
        let counts = counts(text, delimiter.char());
        let widest = counts.iter().copied().filter(|it| *it > 0);
        for candidate in widest.clone() {
            let agreeing = counts.iter().filter(|it| **it == candidate).count();
            if (agreeing, candidate) > (best.0, best.1) {
                best = (agreeing, candidate, delimiter);
            }
        }
    }
    best.2
}

/// Reads delimited text into a sheet; `progress` is told rows read and bytes used from time to time.
pub fn read(text: &str, delimiter: Delimiter, progress: &mut dyn FnMut(u32, u64)) -> Result<Sheet, TooLarge> {
    let replaced;
    let (text, byte) = match delimiter {
        Delimiter::WideComma => {
            replaced = text.replace('，', "\u{1F}");
            (replaced.as_str(), 0x1F)
        }
        other => (text, u8::try_from(other.char()).unwrap_or(b',')),
    };
    let body = if told(text).is_some() { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
    let lines = body.bytes().filter(|it| *it == b'\n').count();
    let mut sheet = SheetBuilder::new("").expecting(lines);
    // Spreadsheets count the `sep=` line and blank lines as rows, so problems must too.
    let first = u32::from(body.len() < text.len());
    let way = if body.contains('"') { quoted } else { plain };
    way(
        &mut sheet,
        body,
        byte,
        first,
        &mut |sheet, row, column, cell| put(sheet, row, column, cell, delimiter),
        progress,
    )?;
    Ok(sheet.build())
}

/// Stores a cell.
type Put<'a> = &'a mut dyn FnMut(&mut SheetBuilder, u32, u32, &str) -> Result<(), TooLarge>;

/// Text without a quote, as most is: a row ends where a line ends, and a cell at each delimiter.
fn plain(
    sheet: &mut SheetBuilder,
    body: &str,
    delimiter: u8,
    mut row: u32,
    put: Put<'_>,
    progress: &mut dyn FnMut(u32, u64),
) -> Result<(), TooLarge> {
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    let bytes = body.as_bytes();
    let (mut start, mut column) = (0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        let byte = *byte;
        let is_end = byte == b'\n' || byte == b'\r';
        if byte != delimiter && !is_end {
            continue;
        }
        if at > start {
            put(sheet, row, column, body.get(start..at).unwrap_or_default())?;
        }
        column += 1;
        start = at + 1;
        if is_end {
            // The second half of CRLF ends nothing.
            let is_half = byte == b'\n' && column == 1 && at > 0 && bytes.get(at - 1) == Some(&b'\r');
            row = row.saturating_add(u32::from(!is_half));
            column = 0;
            if row.is_multiple_of(REPORT_EVERY) {
                progress(row, at as u64);
            }
        }
    }
    match body.get(start..) {
        Some(cell) if !cell.is_empty() => put(sheet, row, column, cell),
        _ => Ok(()),
    }
}

/// Text with quotes, within which delimiters and line ends mean nothing.
fn quoted(
    sheet: &mut SheetBuilder,
    body: &str,
    delimiter: u8,
    mut row: u32,
    put: Put<'_>,
    progress: &mut dyn FnMut(u32, u64),
) -> Result<(), TooLarge> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(body.as_bytes());
    let mut record = csv::ByteRecord::new();
    let mut end = 0;
    while let Ok(true) = reader.read_byte_record(&mut record) {
        row = row.saturating_add(blank_lines(body.as_bytes(), end));
        end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        for (column, cell) in (0u32..).zip(record.iter()) {
            // The whole text is valid and is cut at ASCII bytes only, so every cell is valid too.
            put(sheet, row, column, std::str::from_utf8(cell).unwrap_or_default())?;
        }
        row = row.saturating_add(1);
        if row.is_multiple_of(REPORT_EVERY) {
            progress(row, reader.position().byte());
        }
    }
    Ok(())
}

fn put(sheet: &mut SheetBuilder, row: u32, column: u32, cell: &str, delimiter: Delimiter) -> Result<(), TooLarge> {
    if delimiter == Delimiter::WideComma && cell.contains(STAND_IN) {
        return sheet.text(row, column, &cell.replace(STAND_IN, "，"));
    }
    // What was guarded against being run as a formula, by us or by another program, is read as it was.
    let guarded = if cell.as_bytes().first() == Some(&b'\'') { unguarded(cell) } else { None };
    match guarded {
        Some(text) => sheet.text(row, column, text),
        None => sheet.text_or_number(row, column, cell),
    }
}

/// The blank lines between the end of one row and the next, which the splitter leaves out.
fn blank_lines(body: &[u8], end: usize) -> u32 {
    let mut rest = body.get(end..).unwrap_or_default();
    // A row that ends in CRLF may have been cut between the two.
    if end > 0 && body.get(end - 1) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut blank = 0;
    while let Some(after) =
        rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).or_else(|| rest.strip_prefix(b"\r"))
    {
        rest = after;
        blank += 1;
    }
    blank
}

fn told(text: &str) -> Option<Delimiter> {
    let first = text.lines().next()?.trim_end_matches('\r');
    let sign = first.trim_matches('"').strip_prefix("sep=")?;
    Delimiter::ALL.into_iter().find(|it| sign.chars().eq([it.char()]))
}

/// How often the delimiter stands outside quotes, for each of the first lines that are not blank.
fn counts(text: &str, delimiter: char) -> Vec<usize> {
    let mut counts = vec![0usize];
    let (mut quoted, mut blank) = (false, true);
    for c in text.chars().take(256 * 1024) {
        match c {
            '"' => quoted = !quoted,
            '\n' | '\r' if !quoted => {
                if !blank {
                    if counts.len() == SNIFFED_LINES {
                        break;
                    }
                    counts.push(0);
                }
                blank = true;
                continue;
            }
            _ if c == delimiter && !quoted => {
                if let Some(last) = counts.last_mut() {
                    *last += 1;
                }
            }
            _ => {}
        }
        blank = false;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    type Way = fn(&mut SheetBuilder, &str, u8, u32, Put<'_>, &mut dyn FnMut(u32, u64)) -> Result<(), TooLarge>;

    /// What each of the two ways makes of a text without quotes.
    #[track_caller]
    fn check(text: &str) {
        let read = |way: Way| {
            let mut sheet = SheetBuilder::new("");
            way(
                &mut sheet,
                text,
                b',',
                1,
                &mut |sheet, row, column, cell| sheet.text_or_number(row, column, cell),
                &mut |_, _| {},
            )
            .unwrap();
            sheet.build()
        };
        assert_eq!(read(plain), read(quoted), "{text:?}");
    }

    #[test]
    fn a_text_without_quotes_is_read_the_same_either_way() {
        for text in [
            "",
            "\n",
            "\r\n\r\na,1\r\n\n,,2",
            "a\rb\r\rc",
            "\u{feff}a,b",
            "a,b,\r\n,\r\n,x",
            "a\n\r\nb",
            "a\r\n\nb",
            "\r\n,\r\nb",
        ] {
            check(text);
        }
        let mut random = 7_u64;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..16 {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push([',', ',', '\n', '\r', 'a', '1', '0', '中'][(random >> 61) as usize]);
            }
            check(&text);
        }
    }
}
