//! The columns of saved rows.

use crate::catalog::{Catalog, ItemId};
use crate::exchange::WorkspaceProblem;

/// A column: the item and its decimals.
pub(in crate::exchange) struct Column {
    /// The item.
    pub(in crate::exchange) item: ItemId,
    /// Its code.
    pub(in crate::exchange) code: String,
    /// Its decimals.
    pub(in crate::exchange) decimals: u8,
}

/// The columns that a list of item codes names.
pub(in crate::exchange) fn columns(codes: &[String], catalog: &Catalog) -> Result<Vec<Column>, WorkspaceProblem> {
    let mut found: Vec<Column> = Vec::with_capacity(codes.len());
    for code in codes {
        let unknown = || WorkspaceProblem::UnknownItem(code.clone());
        let item = catalog.item_by_code(code).ok_or_else(unknown)?;
        if found.iter().any(|it| it.item == item) {
            return Err(WorkspaceProblem::ItemTwice(code.clone()));
        }
        let decimals = catalog.item(item).ok_or_else(unknown)?.decimals;
        found.push(Column { item, code: code.clone(), decimals });
    }
    Ok(found)
}
