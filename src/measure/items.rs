//! One item over all areas: what was reported, and what the areas below add up to.

use super::{Absence, Exact, Gather};
use crate::catalog::ItemId;
use crate::figures::{AreaId, Period, Workspace};

/// One item of one area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemTotal {
    /// The area's own report, in the item's unit.
    pub own: Result<Exact, Absence>,
    /// The sum over the areas in it that reported.
    pub children: Option<Exact>,
    /// How many areas at the bottom reported.
    pub reported: u32,
    /// How many there are, less those where the item does not exist.
    pub expected: u32,
}

impl ItemTotal {
    /// The figure that holds: the children's where all reported, else the own, else what there is.
    pub fn value(&self) -> Result<Exact, Absence> {
        match (self.children, self.own) {
            (Some(sum), _) if self.reported == self.expected => Ok(sum),
            (_, Ok(own)) => Ok(own),
            (Some(sum), _) => Ok(sum),
            (None, own) => own,
        }
    }

    /// Own report less the children's sum, where both are there, all children reported, and they differ.
    #[must_use]
    pub fn difference(&self) -> Option<Exact> {
        let own = self.own.ok()?;
        let difference = own.minus(self.children?)?;
        (self.reported == self.expected && !difference.is_zero()).then_some(difference)
    }
}

/// One item for all areas and one period: what the grid of figures shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemSheet {
    totals: Vec<ItemTotal>,
}

impl ItemSheet {
    /// Computes all areas for an item.
    #[must_use]
    pub fn new(workspace: &Workspace, period: Period, id: ItemId) -> Self {
        let areas = &workspace.areas;
        let nothing = ItemTotal { own: Err(Absence::NothingReported), children: None, reported: 0, expected: 0 };
        let mut totals = vec![nothing; areas.len()];
        let Some(item) = workspace.catalog.item(id) else {
            return Self { totals };
        };
        let mut gather = Gather::new(&workspace.table, AreaId(0), period);
        for (area, it) in areas.iter().rev() {
            gather.turn(area);
            let own = gather.figure(id, item);
            let mut total = ItemTotal { own, ..nothing };
            if it.children.is_empty() {
                total.reported = u32::from(own.is_ok());
                total.expected = u32::from(own != Err(Absence::NotApplicable));
            }
            let mut sum = Some(Exact::ZERO);
            let mut any = false;
            for child in &it.children {
                let Some(child) = totals.get(child.index()) else {
                    continue;
                };
                total.reported += child.reported;
                total.expected += child.expected;
                if let Ok(value) = child.value() {
                    any = true;
                    sum = sum.and_then(|it| it.plus(value));
                }
            }
            total.children = sum.filter(|_| any);
            if let Some(place) = totals.get_mut(area.index()) {
                *place = total;
            }
        }
        Self { totals }
    }

    /// The item of one area.
    #[must_use]
    pub fn get(&self, area: AreaId) -> Option<&ItemTotal> {
        self.totals.get(area.index())
    }
}
