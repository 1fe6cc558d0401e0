//! The heading of a column, joined from the rows of the header.

use super::Header;
use crate::exchange::sheet::Sheet;
use crate::exchange::words;

/// A column's heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// The texts above the column from top to bottom, without repeats.
    pub parts: Vec<String>,
    /// The unit that stood in brackets after the name or in a row of units.
    pub unit: Option<String>,
}

impl Heading {
    /// The heading in one line.
    pub fn joined(&self) -> String {
        self.parts.join(" ")
    }

    /// The lowest part, which names the column within its group.
    pub fn last(&self) -> &str {
        self.parts.last().map_or("", String::as_str)
    }

    /// Whether there is nothing above the column.
    pub fn is_blank(&self) -> bool {
        self.parts.is_empty()
    }
}

/// A text as it is compared: without spaces, brackets and colons of either width, one kind of apostrophe, ASCII letters
/// small.
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter_map(|c| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0),
            '’' | '‘' => Some('\''),
            c if c.is_whitespace() || c == '\u{feff}' => None,
            c => Some(c),
        })
        .map(|c| c.to_ascii_lowercase())
}

/// Whether a text is one of the words, however it is spaced and bracketed.
pub(super) fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| folded(word).eq(text.chars()))
}

pub(super) fn read(sheet: &Sheet, header: &Header) -> Vec<Heading> {
    let mut headings = vec![Heading::default(); sheet.columns() as usize];
    let last = header.rows.last().copied();
    for row in &header.rows {
        let mut carried = String::new();
        for (column, heading) in (0u32..).zip(&mut headings) {
            let cell = sheet.cell(*row, column);
            let text = cell.text().split_whitespace().collect::<Vec<_>>().join(" ");
            // A merged cell holds its text at the left only; it reaches as far as there are names below.
            let text = if !text.is_empty() {
                carried.clone_from(&text);
                text
            } else if Some(*row) != last
                && header.rows.iter().any(|below| below > row && !sheet.cell(*below, column).is_blank())
            {
                carried.clone()
            } else {
                carried.clear();
                String::new()
            };
            push(heading, &text);
        }
    }
    if let Some(row) = header.units_row {
        for (column, heading) in (0u32..).zip(&mut headings) {
            let text = sheet.cell(row, column).text().trim().to_owned();
            if !text.is_empty() {
                heading.unit = Some(text);
            }
        }
    }
    headings
}

fn push(heading: &mut Heading, text: &str) {
    let (name, unit) = split_unit(text);
    if !name.is_empty() && heading.last() != name {
        heading.parts.push(name.to_owned());
    }
    if let Some(unit) = unit {
        heading.unit = Some(unit.to_owned());
    }
}

/// Parts `出生人数（人）` into the name and the unit, where what is in brackets is a unit.
fn split_unit(text: &str) -> (&str, Option<&str>) {
    let inner = text.strip_suffix([')', '）', ']']);
    let parts = inner.and_then(|it| it.rfind(['(', '（', '[']).map(|at| it.split_at(at)));
    let Some((name, unit)) = parts else { return (text, None) };
    let unit = unit.trim_start_matches(['(', '（', '[']).trim();
    let base = unit.trim_start_matches(|c| words::MAGNITUDES.iter().any(|(sign, _)| *sign == c));
    if is_one_of(&fold(unit), words::UNITS) || is_one_of(&fold(base), words::UNITS) {
        (name.trim_end(), Some(unit))
    } else {
        (text, None)
    }
}
