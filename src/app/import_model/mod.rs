//! What the dialog of the import says and lets choose, apart from how it is drawn.

mod columns;
mod how;
mod preview;
mod problems;
mod refusal;
mod spans;

#[cfg(test)]
mod tests;

pub use columns::{ROLES, Use, choose, choose_shape, current, near_items, role_name};
pub use how::{delimiter_name, encoding_name, how_text, layout_text, shape_name, sheet_name, unmatched};
pub use preview::{Touched, tallies};
pub use problems::{place_text, reason_text, seen_text};
pub use refusal::refusal_text;
pub use spans::spans;

use crate::catalog::Names;
use crate::exchange::import::Plan;
use crate::exchange::layout::{Layout, Role};
use crate::figures::{AreaKind, Workspace};

/// Whether the table needs to be told which period its figures are of.
#[must_use]
pub fn needs_period(layout: &Layout) -> bool {
    let has = |role| layout.columns(role).next().is_some();
    !(has(Role::Period) || has(Role::Year) && has(Role::Month))
}

/// The title of a workspace that a file begins: its name without the ending.
#[must_use]
pub fn title_of(file_name: &str) -> &str {
    match file_name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => file_name,
    }
}

/// Whether a table for a new workspace names several areas that belong to none: they need one above them.
#[must_use]
pub fn lacks_root(workspace: &Workspace, plan: &Plan) -> bool {
    workspace.areas.is_empty() && plan.new_areas.iter().filter(|it| it.parent.is_none()).count() > 1
}

/// Puts an area above all that a table will add, named as the workspace.
pub fn add_root(workspace: &mut Workspace) {
    let name = workspace.title.clone();
    let names = Names { hans: name.clone(), hant: name.clone(), en: name };
    workspace.areas.add("1", names, AreaKind::County, None);
}
