//! One item over all areas: what was reported, and what the areas below add up to.

use super::{Absence, Exact, Gather};
use crate::catalog::{ItemId, Timing};
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
        holds(self.children, self.own, self.reported == self.expected)
    }

    /// Own report less the children's sum, where both are there, all children reported, and they differ.
    #[must_use]
    pub fn difference(&self) -> Option<Exact> {
        let own = self.own.ok()?;
        let difference = own.minus(self.children?)?;
        (self.reported == self.expected && !difference.is_zero()).then_some(difference)
    }
}

/// The figure that holds.
fn holds<T>(children: Option<T>, own: Result<T, Absence>, is_complete: bool) -> Result<T, Absence> {
    match (children, own) {
        (Some(sum), _) if is_complete => Ok(sum),
        (_, Ok(own)) => Ok(own),
        (Some(sum), _) => Ok(sum),
        (None, own) => own,
    }
}

/// The same in whole numbers over one divisor: fractions are made of those only that are asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Raw {
    own: Result<i128, Absence>,
    children: Option<i128>,
    reported: u32,
    expected: u32,
}

/// One item of an area and all below it for one period: what the grid of figures shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemSheet {
    /// The areas in the tree's order, parents before children.
    areas: Vec<AreaId>,
    totals: Vec<Raw>,
    divisor: i128,
}

impl ItemSheet {
    /// Computes all areas for an item.
    #[must_use]
    pub fn new(workspace: &Workspace, period: Period, id: ItemId) -> Self {
        Self::of(workspace, period, id, workspace.areas.iter().map(|(id, _)| id).collect())
    }

    /// Computes one area and those below it for an item.
    #[must_use]
    pub fn branch(workspace: &Workspace, period: Period, id: ItemId, top: AreaId) -> Self {
        let mut areas = vec![top];
        let mut next = 0;
        while let Some(at) = areas.get(next).copied() {
            areas.extend(workspace.areas.children(at));
            next += 1;
        }
        areas.sort_unstable();
        Self::of(workspace, period, id, areas)
    }

    fn of(workspace: &Workspace, period: Period, id: ItemId, areas: Vec<AreaId>) -> Self {
        let nothing = Raw { own: Err(Absence::NothingReported), children: None, reported: 0, expected: 0 };
        let mut it = Self { totals: vec![nothing; areas.len()], areas, divisor: 1 };
        let Some(item) = workspace.catalog.item(id) else {
            return it;
        };
        let places = 10_i128.checked_pow(u32::from(item.decimals)).unwrap_or(1);
        it.divisor = if item.timing == Timing::Average { places * i128::from(period.months) } else { places };
        let mut gather = Gather::new(&workspace.table, AreaId(0), period);
        for place in (0..it.areas.len()).rev() {
            let Some(area) = it.areas.get(place).copied() else { continue };
            gather.turn(area);
            let own = gather.amount(id, item);
            let children = workspace.areas.children(area);
            let mut total = Raw { own, ..nothing };
            if children.is_empty() {
                total.reported = u32::from(own.is_ok());
                total.expected = u32::from(own != Err(Absence::NotApplicable));
            }
            let mut sum = Some(0_i128);
            let mut any = false;
            for child in children.iter().filter_map(|child| it.raw(*child)) {
                total.reported += child.reported;
                total.expected += child.expected;
                if let Ok(value) = holds(child.children, child.own, child.reported == child.expected) {
                    any = true;
                    sum = sum.and_then(|it| it.checked_add(value));
                }
            }
            total.children = sum.filter(|_| any);
            if let Some(at) = it.totals.get_mut(place) {
                *at = total;
            }
        }
        it
    }

    /// The areas, parents before children.
    #[must_use]
    pub fn areas(&self) -> &[AreaId] {
        &self.areas
    }

    fn raw(&self, area: AreaId) -> Option<Raw> {
        self.totals.get(self.areas.binary_search(&area).ok()?).copied()
    }

    /// The item of one area.
    #[must_use]
    pub fn get(&self, area: AreaId) -> Option<ItemTotal> {
        let Raw { own, children, reported, expected } = self.raw(area)?;
        let own = own.and_then(|it| Exact::new(it, self.divisor).ok_or(Absence::TooLarge));
        let children = children.and_then(|it| Exact::new(it, self.divisor));
        Some(ItemTotal { own, children, reported, expected })
    }
}
