//! Tables of a web page. Many systems export one and name it `.xls`; spreadsheets open it, so we do.
//!
//! This reads the simple tables that such systems write: rows, cells, spans, entities. It is no browser.

use super::sheet::{Sheet, SheetBuilder, TooLarge};
use std::collections::BTreeMap;

/// Every table of the page that holds something, in order.
pub fn tables(page: &str) -> Result<Vec<Sheet>, TooLarge> {
    let mut reader = Reader::default();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        let (text, tagged) = rest.split_at(open);
        reader.text(text);
        if let Some(comment) = tagged.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some(close) = tagged.find('>') else { break };
        let (tag, after) = tagged.split_at(close + 1);
        rest = after;
        let name = tag_name(tag);
        if matches!(name.as_str(), "style" | "script") {
            rest = skip_past(rest, &name);
            continue;
        }
        reader.tag(&name, tag)?;
    }
    reader.close_table()?;
    Ok(reader.sheets)
}

#[derive(Default)]
struct Reader {
    sheets: Vec<Sheet>,
    sheet: Option<SheetBuilder>,
    /// Tables within the current one; their text belongs to the cell around them.
    depth: u32,
    row: u32,
    column: u32,
    cell: Option<Cell>,
    /// Columns taken by cells that span rows, each with the rows still to come.
    spanned: BTreeMap<u32, u32>,
    in_row: bool,
}

struct Cell {
    text: String,
    columns: u32,
    rows: u32,
}

impl Reader {
    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            unescape(text, &mut cell.text);
        }
    }

    fn tag(&mut self, name: &str, tag: &str) -> Result<(), TooLarge> {
        match name {
            "table" if self.sheet.is_some() => self.depth += 1,
            "table" => {
                let name = format!("{}", self.sheets.len() + 1);
                *self = Self {
                    sheets: std::mem::take(&mut self.sheets),
                    sheet: Some(SheetBuilder::new(&name)),
                    ..Self::default()
                };
            }
            "/table" if self.depth > 0 => self.depth -= 1,
            "/table" => self.close_table()?,
            _ if self.depth > 0 => {}
            "tr" => {
                self.close_row()?;
                self.in_row = true;
            }
            "/tr" => self.close_row()?,
            "td" | "th" => {
                self.close_cell()?;
                self.in_row = true;
                self.cell =
                    Some(Cell { text: String::new(), columns: span(tag, "colspan"), rows: span(tag, "rowspan") });
            }
            "/td" | "/th" => self.close_cell()?,
            "br" | "br/" | "/p" | "/div" => self.text(" "),
            _ => {}
        }
        Ok(())
    }

    fn close_cell(&mut self) -> Result<(), TooLarge> {
        let (Some(cell), Some(sheet)) = (self.cell.take(), &mut self.sheet) else { return Ok(()) };
        while self.spanned.contains_key(&self.column) {
            self.column += 1;
        }
        let text = cell.text.split_whitespace().collect::<Vec<_>>().join(" ");
        sheet.text_or_number(self.row, self.column, &text)?;
        for _ in 0..cell.columns {
            if cell.rows > 1 {
                self.spanned.insert(self.column, cell.rows);
            }
            self.column = self.column.saturating_add(1);
        }
        Ok(())
    }

    fn close_row(&mut self) -> Result<(), TooLarge> {
        self.close_cell()?;
        if self.in_row {
            self.row = self.row.saturating_add(1);
            self.spanned.retain(|_, rows| {
                *rows -= 1;
                *rows > 0
            });
        }
        self.column = 0;
        self.in_row = false;
        Ok(())
    }

    fn close_table(&mut self) -> Result<(), TooLarge> {
        self.close_row()?;
        if let Some(sheet) = self.sheet.take().map(SheetBuilder::build).filter(|it| it.rows() > 0) {
            self.sheets.push(sheet);
        }
        Ok(())
    }
}

fn tag_name(tag: &str) -> String {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    inner.split(|c: char| c.is_whitespace()).next().unwrap_or_default().to_ascii_lowercase()
}

fn skip_past<'a>(rest: &'a str, name: &str) -> &'a str {
    let end = format!("</{name}");
    let at = rest.as_bytes().windows(end.len()).position(|it| it.eq_ignore_ascii_case(end.as_bytes()));
    at.and_then(|it| rest.get(it..)).unwrap_or_default()
}

/// A span of at most a hundred: larger ones are layout, not data.
fn span(tag: &str, name: &str) -> u32 {
    let lower = tag.to_ascii_lowercase();
    let value = lower.split_once(name).and_then(|(_, rest)| rest.trim_start().strip_prefix('='));
    let digits: String = value
        .unwrap_or_default()
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''))
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1).clamp(1, 100)
}

fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        out.push_str(before);
        let end = entity.char_indices().take(12).find(|(_, c)| *c == ';').map(|(index, _)| index);
        let decoded = end.and_then(|end| entity.get(1..end)).and_then(named);
        match (decoded, end) {
            (Some(c), Some(end)) => {
                out.push(c);
                rest = entity.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('&');
                rest = entity.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

fn named(name: &str) -> Option<char> {
    match name {
        "nbsp" | "ensp" | "emsp" => Some(' '),
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "permil" => Some('‰'),
        "mdash" => Some('—'),
        _ => {
            let code = name.strip_prefix('#')?;
            let number = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => code.parse().ok()?,
            };
            char::from_u32(number)
        }
    }
}
