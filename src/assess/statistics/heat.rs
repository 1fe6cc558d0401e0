//! All indicators of an area's children at once: each cell a value with its verdicts.

use super::{Row, view};
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Workspace};
use crate::measure::Sheet;

/// One indicator over the areas.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The indicator.
    pub id: IndicatorId,
    /// Its cells, in the order of the areas.
    pub cells: Vec<Row>,
    /// Whether values may be shown and ranked.
    pub ranks: bool,
}

/// The areas and, for each indicator of which one of them has a value, its cells.
#[must_use]
pub fn heat(workspace: &Workspace, sheet: &Sheet, area: AreaId) -> (Vec<AreaId>, Vec<Line>) {
    let children = workspace.areas.children(area).to_vec();
    let line = |(id, _): (IndicatorId, _)| {
        let it = view(workspace, sheet, area, id)?;
        let some = it.rows.iter().any(|row| row.outcome.value.is_ok());
        some.then_some(Line { id, cells: it.rows, ranks: it.ranks })
    };
    let lines =
        if children.is_empty() { Vec::new() } else { workspace.catalog.indicators().filter_map(line).collect() };
    (children, lines)
}
