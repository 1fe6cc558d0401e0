//! From a sheet to a plan of changes: nothing is applied until the user has seen it and said yes.
//!
//! The work is done in the worker, which keeps the sheet; the plan travels to the page, which knows the figures.

mod areas;
mod items;
mod peek;
mod period;
mod places;
mod plan;
mod rows;
mod travel;
mod values;

pub use items::{ColumnMatch, MatchedBy};
pub use peek::{PeekCell, PeekRow, RowUse, peek};
pub use period::{find_period, parse_period};
pub use plan::{Counts, NewArea, Plan, Problem, ProblemKind};
pub use rows::{Importer, guessed};
pub use travel::{Answer, Ask};

use super::layout::Role;
use crate::catalog::ItemId;
use crate::figures::{AreaId, Period};
use std::collections::BTreeMap;

/// What to do with rows that add up others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Totals {
    /// Leave them away: the areas above are the sums of those below.
    #[default]
    Skip,
    /// Take them as the figures that the area above has reported itself.
    AsReported,
}

/// What the user has set by hand; what is not set is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The last row of the header, from zero.
    pub header_row: Option<u32>,
    /// Roles of columns.
    pub roles: BTreeMap<u32, Role>,
    /// Items of columns; `None` leaves a column away.
    pub items: BTreeMap<u32, Option<ItemId>>,
    /// The period of a table that has no column of periods.
    pub period: Option<Period>,
    /// The area that the table's highest areas belong to, where the table does not say.
    pub parent: Option<AreaId>,
    /// What to do with rows that add up others.
    pub totals: Totals,
    /// Whether the figures of a month are those from the year's start to its end.
    pub cumulative: bool,
}
