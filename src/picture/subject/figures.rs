//! The grid of figures, with the layout, items and depth of its page.

use super::{Place, Subject};
use crate::exchange::results::reports_of_year;
use crate::measure::{ItemSheet, ItemTotal};
use crate::picture::{Context, Everything, Picture, Table};
use crate::view::grid::lines::{Line, Lines, Mode, Show, Slot, Wish, line_name};
use crate::view::grid::look::Look;
use crate::view::grid::place::Place as At;
use std::collections::BTreeMap;

pub(super) fn subject(place: &Place<'_>) -> Subject {
    let (workspace, lang, call, text) = (place.workspace, place.lang, place.call, place.text());
    let show = match (call.asked("indicator"), call.asked("items")) {
        (Some(code), _) => Show::Indicator(code.to_owned()),
        // An item without a figure says nothing on paper.
        (None, _) => Show::Filled,
    };
    let mode = Mode::parse(call.asked("mode"));
    let deep = call.asked("deep").is_some();
    let lines = Lines::new(workspace, &Wish { mode, area: place.area, period: place.period, show, deep });
    let name = |it: &Line| {
        let unit = match it {
            Line::Item(item) => workspace.catalog.item(*item).map_or("", |it| it.unit.names.get(lang)),
            _ => "",
        };
        let name = line_name(workspace, lang, *it);
        if unit.is_empty() { name } else { format!("{name} ({unit})") }
    };
    let head = std::iter::once(String::new()).chain(lines.cols.iter().map(name)).collect();
    let mut totals: BTreeMap<usize, ItemSheet> = BTreeMap::new();
    let mut rows = Vec::new();
    for (at, line) in lines.rows.iter().enumerate() {
        let mut cells = vec![name(line)];
        for col in 0..lines.cols.len() {
            let slot = lines.slot(At::new(at, col));
            // One sheet a column where columns are items, one a cell where they are months of one area.
            let key = if mode == Mode::Items { col } else { at * lines.cols.len() + col };
            let says = slot.map(|slot| {
                let total = total(place, slot, totals.entry(key));
                Look::new(workspace, slot, total.as_ref()).text(lang)
            });
            cells.push(says.unwrap_or_default());
        }
        rows.push(cells);
    }
    let periods = reports_of_year(workspace, place.period);
    let count = place.number(text.n_rows, rows.len());
    let context = Context { count, ..place.context(text.figures_title.to_owned()) };
    let picture = Picture { context, table: Table { head, rows, ..Table::default() }, ..Picture::default() };
    let all = Everything { areas: workspace.areas.branch(place.area), periods, indicator: None, figures: true };
    Subject { picture, all: Some(all), back: "figures".to_owned() }
}

/// The total of an area with areas in it.
fn total(
    place: &Place<'_>,
    slot: Slot,
    kept: std::collections::btree_map::Entry<'_, usize, ItemSheet>,
) -> Option<ItemTotal> {
    let workspace = place.workspace;
    if workspace.areas.children(slot.area).is_empty() {
        return None;
    }
    kept.or_insert_with(|| ItemSheet::branch(workspace, slot.period, slot.item, place.area)).get(slot.area)
}
