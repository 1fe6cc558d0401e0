//! Writing the workspace file: the same workspace gives the same bytes.

use super::{FORMAT, VERSION};
use crate::catalog::{Item, ItemId};
use crate::exchange::saved::{push_cell, push_head, push_period, push_text};
use crate::figures::{Cell, Workspace};

/// The workspace as a file. `saved` is the local time as `2026-11-23T15:43`.
#[must_use]
pub fn write(workspace: &Workspace, saved: &str) -> String {
    let table = &workspace.table;
    let columns = used(workspace);
    // A figure takes four bytes or so; a row's area and period some forty.
    let guess = 4096 + workspace.areas.len() * 96 + table.len() * (48 + columns.len() * 5);
    let mut out = String::with_capacity(guess);
    out.push_str("{\n\"format\": ");
    push_text(&mut out, FORMAT);
    out.push_str(&format!(",\n\"version\": {VERSION},\n\"saved\": "));
    push_text(&mut out, saved);
    out.push_str(",\n");
    push_head(&mut out, workspace);
    out.push_str(",\n\"items\": [");
    for (index, (_, item)) in columns.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        push_text(&mut out, &item.code);
    }
    out.push_str("],\n\"rows\": [");
    let mut first = true;
    for (id, area) in workspace.areas.iter() {
        for (period, row) in table.rows_of(id) {
            // A row that was emptied says nothing that its absence does not.
            if columns.iter().all(|(item, _)| table.at(*row, *item) == Cell::EMPTY) {
                continue;
            }
            out.push_str(if first { "\n{\"area\":" } else { ",\n{\"area\":" });
            first = false;
            push_text(&mut out, &area.code);
            out.push_str(",\"period\":");
            push_period(&mut out, *period);
            out.push_str(",\"values\":[");
            for (index, (item, about)) in columns.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                push_cell(&mut out, table.at(*row, *item), about.decimals);
            }
            out.push_str("]}");
        }
    }
    out.push_str(if first { "]\n}\n" } else { "\n]\n}\n" });
    out
}

/// The items that have a figure or a reason somewhere, in the catalog's order.
fn used(workspace: &Workspace) -> Vec<(ItemId, &Item)> {
    let table = &workspace.table;
    let rows = || workspace.areas.iter().flat_map(|(id, _)| table.rows_of(id));
    let is_used = |item: ItemId| rows().any(|(_, row)| table.at(*row, item) != Cell::EMPTY);
    workspace.catalog.items_with_ids().filter(|(item, _)| is_used(*item)).collect()
}
