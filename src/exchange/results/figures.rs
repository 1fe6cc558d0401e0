//! The figures as imports take them: a row an area and period, a column an item.

use super::{Selection, columns, path, text};
use crate::catalog::ItemId;
use crate::exchange::write::{OutCell, OutSheet};
use crate::figures::{Cell, Reason, RowId, Workspace};
use crate::locale::{Lang, ResultsText};
use crate::speak::reason_text;

/// The figures that were entered for some areas and periods. Rows and items without any are left out.
#[must_use]
pub fn figures_table(workspace: &Workspace, lang: Lang, selection: &Selection) -> OutSheet {
    let words = ResultsText::of(lang);
    let table = &workspace.table;
    let has_figures = |row: &RowId| workspace.catalog.items_with_ids().any(|(it, _)| table.at(*row, it) != Cell::EMPTY);
    let rows: Vec<_> = selection
        .areas
        .iter()
        .flat_map(|area| selection.periods.iter().map(move |period| (*area, *period)))
        .filter_map(|(area, period)| Some((area, period, table.row(area, period).filter(has_figures)?)))
        .collect();
    let is_used = |item: ItemId| rows.iter().any(|(_, _, row)| table.at(*row, item) != Cell::EMPTY);
    let items: Vec<_> = workspace.catalog.items_with_ids().filter(|(it, _)| is_used(*it)).collect();
    let mut headings = vec![words.area_code, words.area, words.period];
    headings.extend(items.iter().map(|(_, item)| item.names.get(lang)));
    let rows = rows.iter().map(|(area, period, row)| {
        let code = workspace.areas.get(*area).map_or("", |it| it.code.as_str());
        let mut cells = vec![text(code), text(path(&workspace.areas, *area, lang)), text(period.code())];
        cells.extend(items.iter().map(|(item, about)| match table.at(*row, *item) {
            Cell::Value(units) => OutCell::Number(units, about.decimals),
            Cell::Absent(Reason::Empty) => OutCell::Empty,
            Cell::Absent(reason) => text(reason_text(lang, reason)),
        }));
        cells
    });
    OutSheet { name: words.figures.to_owned(), columns: columns(&headings), frozen_columns: 3, rows: rows.collect() }
}
