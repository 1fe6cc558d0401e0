//! What is doubtful in one area's figures of a month, with a figure as it is about to be set.

use super::Form;
use crate::catalog::ItemId;
use crate::figures::{AreaTree, Cell, Origin, Records, Table, TargetBook, Workspace};
use crate::locale::Lang;
use crate::measure::{Issue, issues};

/// A workspace of this one area: what the checks read, so that a figure can be tried without a copy of the rest.
fn alone(form: &Form<'_>) -> Option<Workspace> {
    let whole = form.workspace;
    let mut areas = AreaTree::default();
    let own = whole.areas.get(form.area)?;
    let id = areas.add(&own.code, own.names.clone(), own.kind, None)?;
    let mut table = Table::default();
    for (period, row) in whole.table.rows_of(form.area) {
        for (item, _) in whole.catalog.items_with_ids() {
            table.set(id, *period, item, whole.table.at(*row, item));
        }
    }
    Some(Workspace {
        id: String::new(),
        title: String::new(),
        origin: Origin::Own,
        calendar: whole.calendar,
        catalog: whole.catalog.clone(),
        areas,
        table,
        targets: TargetBook::default(),
        records: Records::default(),
    })
}

/// What the checks find with the item's cell as it would be.
pub(super) fn with(form: &Form<'_>, item: ItemId, cell: Cell) -> Vec<Issue> {
    let Some(mut it) = alone(form) else { return Vec::new() };
    let Some(area) = it.areas.roots().next() else { return Vec::new() };
    it.table.set(area, form.period, item, cell);
    issues(&it, area, form.period)
}

/// What the checks find now.
pub(super) fn now(form: &Form<'_>) -> Vec<Issue> {
    issues(form.workspace, form.area, form.period)
}

/// What is wrong, in words.
pub(super) fn says(form: &Form<'_>, lang: Lang, issue: &Issue) -> String {
    let item = issue.items.first().and_then(|it| form.workspace.catalog.item(*it));
    item.map(|it| crate::exchange::entry::trouble(form.workspace, lang, it, &issue.trouble)).unwrap_or_default()
}
