//! A workspace: everything that one county's file holds.

use super::{AreaId, AreaTree, Calendar, Change, Period, Records, Table, TargetBook};
use crate::catalog::Catalog;

/// Where a workspace's figures are from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The sample county: only its county totals are from the speech, the rest was generated.
    Sample,
    /// The user's own.
    Own,
}

/// Everything that one county's file holds.
#[derive(Clone, PartialEq, Debug)]
pub struct Workspace {
    /// Tells workspaces apart in a store that all local pages may share.
    pub id: String,
    /// What the user calls it.
    pub title: String,
    /// Where the figures are from.
    pub origin: Origin,
    /// When a year begins.
    pub calendar: Calendar,
    /// What is measured.
    pub catalog: Catalog,
    /// The areas.
    pub areas: AreaTree,
    /// The figures.
    pub table: Table,
    /// The targets.
    pub targets: TargetBook,
    /// What pages keep beside the figures: schemes, what people scored, the log.
    pub records: Records,
}

impl Workspace {
    /// How many of these areas have reported anything for a period, or for a part of it or a span around it.
    #[must_use]
    pub fn reported(&self, areas: &[AreaId], period: Period) -> usize {
        let has =
            |id: &&AreaId| self.table.rows_of(**id).iter().any(|(of, _)| period.contains(*of) || of.contains(period));
        areas.iter().filter(has).count()
    }

    /// A workspace without areas and figures.
    #[must_use]
    pub fn empty(id: &str, title: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            origin: Origin::Own,
            calendar: Calendar::ASSESSMENT,
            catalog: Catalog::shipped(),
            areas: AreaTree::default(),
            table: Table::default(),
            targets: TargetBook::default(),
            records: Records::default(),
        }
    }

    /// Carries a change out and gives the change that takes it back.
    pub fn apply(&mut self, change: Change) -> Change {
        change.apply(self)
    }
}
