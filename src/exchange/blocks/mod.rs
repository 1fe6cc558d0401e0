//! How the browser's store keeps a workspace: the head, and one block of figures an area.
//!
//! A block names its own items, so that an edit rewrites nothing but the block of its area. The sample county
//! is not kept: it grows again from its seed, and only the blocks of areas that were edited lie over it.

mod restore;

#[cfg(test)]
mod tests;

pub use restore::restore;

use super::saved::{Head, push_cell, push_head, push_period, push_text, trimmed};
use crate::catalog::{Item, ItemId};
use crate::figures::{AreaId, Cell, Origin, Period, RowId, Workspace};
use std::collections::BTreeSet;

/// The version of the head and of blocks. Each has its own stamp, because they are written at different times.
///
/// 2: the head may have targets that are a share of a plan, a step on a benchmark or a milestone.
const VERSION: u64 = 2;

/// Everything of a workspace but its figures.
#[must_use]
pub fn meta(workspace: &Workspace) -> String {
    let mut out = format!("{{\n\"version\": {VERSION},\n");
    push_head(&mut out, workspace);
    out.push_str("\n}\n");
    out
}

/// The figures of one area.
#[must_use]
pub fn block(workspace: &Workspace, area: AreaId) -> String {
    let table = &workspace.table;
    let rows = table.rows_of(area);
    let is_used = |item: ItemId| rows.iter().any(|(_, row)| table.at(*row, item) != Cell::EMPTY);
    let columns: Vec<(ItemId, &Item)> = workspace.catalog.items_with_ids().filter(|(it, _)| is_used(*it)).collect();
    let mut out = String::with_capacity(64 + columns.len() * 20 + rows.len() * (12 + columns.len() * 5));
    out.push_str(&format!("{{\"version\":{VERSION},\"items\":["));
    for (index, (_, item)) in columns.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_text(&mut out, &item.code);
    }
    out.push_str("],\"rows\":[");
    for (period, row) in rows {
        push_row(&mut out, workspace, &columns, *period, *row);
    }
    out.push_str("]}");
    out
}

/// Writes a row unless it is empty.
fn push_row(out: &mut String, workspace: &Workspace, columns: &[(ItemId, &Item)], period: Period, row: RowId) {
    let table = &workspace.table;
    if columns.iter().all(|(item, _)| table.at(row, *item) == Cell::EMPTY) {
        return;
    }
    out.push_str(if out.ends_with('[') { "[" } else { ",[" });
    push_period(out, period);
    out.push_str(",[");
    for (index, (item, about)) in columns.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_cell(out, table.at(row, *item), about.decimals);
    }
    out.push_str("]]");
}

/// The areas whose figures are not those of another workspace with the same areas. A sample that was opened
/// from a file has to be kept in these areas, because the rest grows again.
#[must_use]
pub fn edited(workspace: &Workspace, base: &Workspace) -> BTreeSet<AreaId> {
    workspace.areas.iter().map(|(id, _)| id).filter(|id| is_edited(workspace, base, *id)).collect()
}

/// Whether an area's figures are not those of another workspace with the same areas.
#[must_use]
pub fn is_edited(workspace: &Workspace, base: &Workspace, area: AreaId) -> bool {
    let Some(it) = workspace.areas.get(area) else { return false };
    // Mostly an area has the same place in both.
    let same = base.areas.get(area).filter(|other| other.code == it.code).map(|_| area);
    let there = same.or_else(|| base.areas.by_code(&it.code));
    there.is_none_or(|there| block(base, there) != block(workspace, area))
}

/// Where the figures of a kept workspace are from; `None` where its head cannot be read.
#[must_use]
pub fn origin(meta: &str) -> Option<Origin> {
    serde_json::from_str::<Head<'_>>(trimmed(meta)?).ok().map(|it| it.origin())
}
