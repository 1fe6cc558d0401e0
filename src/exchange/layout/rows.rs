//! What a row below the header is.

use super::heading::{fold, is_one_of};
use super::{Layout, Role, header};
use crate::exchange::sheet::Sheet;
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

pub(super) fn kind(layout: &Layout, sheet: &Sheet, row: u32) -> RowKind {
    let mut filled = 0;
    let (mut figures, mut typed, mut with_colon) = (0, 0, false);
    for (column, role) in (0u32..).zip(&layout.roles) {
        let cell = sheet.cell(row, column);
        if cell.is_blank() {
            continue;
        }
        filled += 1;
        with_colon |= cell.text().contains([':', '：']);
        if matches!(role, Role::Figure | Role::Value) {
            figures += 1;
            typed += usize::from(header::is_figure(cell) || words::NO_FIGURE.contains(&cell.text().trim()));
        }
    }
    if filled == 0 {
        return RowKind::Blank;
    }
    if is_header(layout, sheet, row) {
        return RowKind::Header;
    }
    let mut labels = layout
        .area_columns()
        .into_iter()
        .map(|column| fold(&sheet.cell(row, column).text()))
        .filter(|it| !it.is_empty());
    // The lowest label decides: `甲镇, 小计` is a total, and so is a total above an empty village.
    if labels.next_back().is_some_and(|label| is_one_of(&label, words::TOTALS)) {
        return RowKind::Total;
    }
    // A line of signatures has colons and no figure; a note has few cells and none among the figures.
    let is_note = (typed == 0 && with_colon) || (figures == 0 && filled <= 2 && layout.roles.len() > 2);
    if is_note { RowKind::Note } else { RowKind::Data }
}

fn is_header(layout: &Layout, sheet: &Sheet, row: u32) -> bool {
    let mut same = 0;
    for (column, heading) in (0u32..).zip(&layout.headings) {
        let text = sheet.cell(row, column).text();
        if text.trim().is_empty() {
            continue;
        }
        if heading.is_blank() || fold(&text).split('(').next() != fold(heading.last()).split('(').next() {
            return false;
        }
        same += 1;
    }
    same >= 2
}
