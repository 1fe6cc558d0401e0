//! What a row below the header is.

use super::heading::fold;
use super::{Layout, Role, header};
use crate::exchange::sheet::{RawCell, Sheet, Stored};
use crate::exchange::words;

/// What a row below the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// Figures of an area.
    Data,
    /// Adds up other rows: its figures are the area's above, not a child's.
    Total,
    /// The header once more, as at the top of each printed page.
    Header,
    /// A note or a signature below the table.
    Note,
    /// Nothing.
    Blank,
}

/// What is known of a text; texts repeat from row to row, so each is looked at once.
mod fact {
    pub(super) const KNOWN: u8 = 1;
    pub(super) const BLANK: u8 = 2;
    pub(super) const COLON: u8 = 4;
    /// A figure, or a sign that there is none.
    pub(super) const TYPED: u8 = 8;
    pub(super) const TOTAL: u8 = 16;
    /// Nothing is left of it once it is folded.
    pub(super) const NAMELESS: u8 = 32;
}

/// Tells what the rows of one sheet are.
#[derive(Debug)]
pub struct RowKinds {
    columns: Vec<Column>,
    areas: Vec<u32>,
    figures: Vec<u32>,
    facts: Vec<u8>,
    totals: Vec<String>,
}

#[derive(Debug)]
struct Column {
    holds_figures: bool,
    /// The heading as it is compared; none where there is no heading.
    head: Option<String>,
    /// The text last compared with the heading, by its number, and whether it was the same.
    compared: Option<(u32, bool)>,
}

impl RowKinds {
    /// For a sheet with this layout.
    pub fn new(layout: &Layout, sheet: &Sheet) -> Self {
        let holds_figures = |role: &Role| matches!(role, Role::Figure | Role::Value);
        let figures = (0u32..).zip(&layout.roles).filter(|(_, it)| holds_figures(it)).map(|(column, _)| column);
        let columns = layout.roles.iter().zip(&layout.headings).map(|(role, heading)| Column {
            holds_figures: holds_figures(role),
            head: (!heading.is_blank()).then(|| without_unit(&fold(heading.last())).to_owned()),
            compared: None,
        });
        Self {
            columns: columns.collect(),
            areas: layout.area_columns(),
            figures: figures.collect(),
            facts: vec![0; sheet.texts().len()],
            totals: words::TOTALS.iter().map(|it| fold(it)).collect(),
        }
    }

    /// What a row is.
    pub fn kind(&mut self, sheet: &Sheet, row: u32) -> RowKind {
        let note = match self.has_figure(sheet, row) {
            true => false,
            false => match self.without_figure(sheet, row) {
                Some(note) => note,
                None => return RowKind::Blank,
            },
        };
        if self.is_header(sheet, row) {
            RowKind::Header
        } else if self.is_total(sheet, row) {
            RowKind::Total
        } else if note {
            RowKind::Note
        } else {
            RowKind::Data
        }
    }

    /// Whether some column of figures holds one, or a sign that there is none: most rows end here, at once.
    fn has_figure(&mut self, sheet: &Sheet, row: u32) -> bool {
        for at in 0..self.figures.len() {
            let column = self.figures.get(at).copied().unwrap_or_default();
            let stored = sheet.stored(row, column);
            if stored.decimal().is_some() || self.facts(sheet, row, column, stored) & fact::TYPED != 0 {
                return true;
            }
        }
        false
    }

    /// Whether a row without a figure is a note; nothing for a blank one.
    fn without_figure(&mut self, sheet: &Sheet, row: u32) -> Option<bool> {
        let (mut filled, mut figures, mut with_colon) = (0, 0, false);
        for column in 0..u32::try_from(self.columns.len()).unwrap_or(u32::MAX) {
            let facts = self.facts(sheet, row, column, sheet.stored(row, column));
            if facts & fact::BLANK != 0 {
                continue;
            }
            filled += 1;
            with_colon |= facts & fact::COLON != 0;
            figures += usize::from(self.columns.get(column as usize).is_some_and(|it| it.holds_figures));
        }
        // A line of signatures has colons and no figure; a note has few cells and none among the figures.
        (filled > 0).then_some(with_colon || (figures == 0 && filled <= 2 && self.columns.len() > 2))
    }

    fn is_header(&mut self, sheet: &Sheet, row: u32) -> bool {
        let mut same = 0;
        for (column, it) in (0u32..).zip(&mut self.columns) {
            let number = sheet.stored(row, column).text_number();
            let is_same = match (number, it.compared) {
                (Some(number), Some((last, is_same))) if number == last => is_same,
                _ => {
                    let text = sheet.cell(row, column).text();
                    if text.trim().is_empty() {
                        continue;
                    }
                    let is_same = it.head.as_deref().is_some_and(|head| without_unit(&fold(&text)) == head);
                    it.compared = number.map(|number| (number, is_same));
                    is_same
                }
            };
            if !is_same {
                return false;
            }
            same += 1;
        }
        same >= 2
    }

    /// The lowest label decides: `甲镇, 小计` is a total, and so is a total above an empty village.
    fn is_total(&mut self, sheet: &Sheet, row: u32) -> bool {
        for at in (0..self.areas.len()).rev() {
            let column = self.areas.get(at).copied().unwrap_or_default();
            let facts = self.facts(sheet, row, column, sheet.stored(row, column));
            if facts & (fact::BLANK | fact::NAMELESS) == 0 {
                return facts & fact::TOTAL != 0;
            }
        }
        false
    }

    fn facts(&mut self, sheet: &Sheet, row: u32, column: u32, stored: Stored) -> u8 {
        let number = stored.text_number();
        let known = number.and_then(|it| self.facts.get(it as usize)).copied().unwrap_or_default();
        if known != 0 {
            return known;
        }
        let found = self.look(sheet.cell(row, column));
        if let Some(slot) = number.and_then(|it| self.facts.get_mut(it as usize)) {
            *slot = found;
        }
        found
    }

    fn look(&self, cell: RawCell<'_>) -> u8 {
        if cell.is_blank() {
            return fact::KNOWN | fact::BLANK;
        }
        let text = cell.text();
        let folded = fold(&text);
        let when = |holds: bool, sign: u8| if holds { sign } else { 0 };
        fact::KNOWN
            | when(text.contains([':', '：']), fact::COLON)
            | when(header::is_figure(cell) || words::NO_FIGURE.contains(&text.trim()), fact::TYPED)
            | when(self.totals.contains(&folded), fact::TOTAL)
            | when(folded.is_empty(), fact::NAMELESS)
    }
}

fn without_unit(folded: &str) -> &str {
    folded.split('(').next().unwrap_or_default()
}
