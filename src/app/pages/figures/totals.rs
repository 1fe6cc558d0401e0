//! The totals of areas with areas in them, computed once until a figure changes.

use crate::app::grid::lines::Slot;
use crate::catalog::ItemId;
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::{ItemSheet, ItemTotal};
use std::collections::BTreeMap;

/// The totals by period and item. Only parents are kept: the areas at the bottom show their own figures.
#[derive(Default)]
pub(super) struct Totals {
    revision: u64,
    kept: BTreeMap<(Period, ItemId), BTreeMap<AreaId, ItemTotal>>,
}

impl Totals {
    /// The total of a slot, where its area has areas in it.
    pub(super) fn get(&mut self, workspace: &Workspace, revision: u64, slot: Slot) -> Option<ItemTotal> {
        if workspace.areas.children(slot.area).is_empty() {
            return None;
        }
        if self.revision != revision {
            self.kept.clear();
            self.revision = revision;
        }
        let totals = self.kept.entry((slot.period, slot.item)).or_default();
        if !totals.contains_key(&slot.area) {
            // The top of a grid is asked for first, so the areas below it mostly are there by then.
            let sheet = ItemSheet::branch(workspace, slot.period, slot.item, slot.area);
            let parents = sheet.areas().iter().filter(|it| !workspace.areas.children(**it).is_empty());
            totals.extend(parents.filter_map(|id| Some((*id, sheet.get(*id)?))));
        }
        totals.get(&slot.area).copied()
    }

    /// Goes to a new revision in which only figures of these items changed.
    pub(super) fn forget(&mut self, before: u64, revision: u64, items: &[ItemId]) {
        if self.revision == before {
            self.kept.retain(|(_, item), _| !items.contains(item));
            self.revision = revision;
        }
    }
}
