//! Putting a workspace together from what the browser kept.

use super::VERSION;
use crate::catalog::Catalog;
use crate::exchange::saved::{Column, Found, Head, Text, Value, columns, parser_problem, trimmed};
use crate::exchange::{RowPlace, WorkspaceProblem};
use crate::figures::{AreaId, Cell, Origin, Period, RowId, Table, Workspace};
use serde::Deserialize;

#[derive(Deserialize)]
struct Stamp {
    version: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBlock<'a> {
    #[serde(rename = "version")]
    _version: u64,
    items: Vec<String>,
    #[serde(borrow)]
    rows: Vec<(Text<'a>, Vec<Value<'a>>)>,
}

/// The workspace that a head and its blocks make. A head that cannot be read ends in its problem. A block that
/// cannot be read is left out and told; the others are there.
///
/// `base` gives what lies under the blocks: the sample, grown again from its seed. A block takes the place of
/// all figures that the base has of its area.
pub fn restore(
    meta: &str,
    blocks: &[(String, String)],
    base: impl FnOnce(Origin) -> Option<Workspace>,
) -> Result<(Workspace, Vec<WorkspaceProblem>), WorkspaceProblem> {
    let meta = trimmed(meta).ok_or(WorkspaceProblem::Empty)?;
    check_version(meta)?;
    let head: Head<'_> = serde_json::from_str(meta).map_err(|it| parser_problem(&it))?;
    let base = base(head.origin());
    let Found { mut workspace, places } = head.open(base)?;
    let mut problems = Vec::new();
    for (code, text) in blocks {
        let read = match places.get(code) {
            Some(area) => put(&mut workspace, *area, code, text),
            None => Err(WorkspaceProblem::UnknownArea(RowPlace { row: 1, area: code.clone(), period: String::new() })),
        };
        if let Err(problem) = read {
            problems.push(WorkspaceProblem::Block { area: code.clone(), problem: Box::new(problem) });
        }
    }
    Ok((workspace, problems))
}

fn check_version(text: &str) -> Result<(), WorkspaceProblem> {
    let Stamp { version } = serde_json::from_str(text).map_err(|it| parser_problem(&it))?;
    if version > VERSION { Err(WorkspaceProblem::NewerVersion { seen: version }) } else { Ok(()) }
}

/// Puts a block in the place of its area's figures. All of it is read before anything is changed.
fn put(workspace: &mut Workspace, area: AreaId, code: &str, text: &str) -> Result<(), WorkspaceProblem> {
    let text = trimmed(text).ok_or(WorkspaceProblem::Empty)?;
    check_version(text)?;
    let block: RawBlock<'_> = serde_json::from_str(text).map_err(|it| parser_problem(&it))?;
    let columns = columns(&block.items, &workspace.catalog)?;
    let mut rows: Vec<(Period, Vec<Cell>)> = Vec::with_capacity(block.rows.len());
    for (index, (Text(period), values)) in block.rows.iter().enumerate() {
        let place = || RowPlace { row: index + 1, area: code.to_owned(), period: period.to_string() };
        let cells = cells(values, &columns, place)?;
        let period = Period::parse(period).ok_or_else(|| WorkspaceProblem::UnknownPeriod(place()))?;
        // Blocks are written in the order of periods, so a row that is there twice stands beside itself.
        if rows.last().is_some_and(|(before, _)| *before >= period) {
            return Err(WorkspaceProblem::RowTwice(place()));
        }
        rows.push((period, cells));
    }
    clear(&mut workspace.table, area, &workspace.catalog);
    for (period, cells) in rows {
        let row = workspace.table.row_or_add(area, period);
        for (cell, column) in cells.iter().zip(&columns) {
            workspace.table.set_at(row, column.item, *cell);
        }
    }
    Ok(())
}

fn cells(
    values: &[Value<'_>],
    columns: &[Column],
    place: impl Fn() -> RowPlace,
) -> Result<Vec<Cell>, WorkspaceProblem> {
    if values.len() != columns.len() {
        return Err(WorkspaceProblem::Length { place: place(), seen: values.len(), expected: columns.len() });
    }
    let read = |(value, column): (&Value<'_>, &Column)| {
        let wrong = || WorkspaceProblem::Number { place: place(), item: column.code.clone(), seen: value.seen() };
        value.cell(column.decimals).ok_or_else(wrong)
    };
    values.iter().zip(columns).map(read).collect()
}

fn clear(table: &mut Table, area: AreaId, catalog: &Catalog) {
    let rows: Vec<RowId> = table.rows_of(area).iter().map(|(_, row)| *row).collect();
    for row in rows {
        for (item, _) in catalog.items_with_ids() {
            table.set_at(row, item, Cell::EMPTY);
        }
    }
}
