//! What looks wrong in a row of the grid: the catalog's checks, and own reports that are not their sums.

use super::lines::Slot;
use super::look::Look;
use crate::catalog::ItemId;
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::{Exact, ItemTotal, Trouble, issues};

/// What is wrong at a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something that the measure found.
    Trouble(Trouble),
    /// The own report of a span is not the sum of its months.
    NotTheMonths {
        /// The own report.
        own: Exact,
        /// The months put together.
        sum: Exact,
    },
}

impl Fault {
    /// Whether two true figures are compared, so that it is not known which is at fault.
    #[must_use]
    pub const fn is_difference(&self) -> bool {
        matches!(self, Self::NotTheMonths { .. } | Self::Trouble(Trouble::NotTheSum { .. }))
    }
}

/// Something wrong, with the items whose cells show it.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    /// The items, in the order of the check.
    pub items: Vec<ItemId>,
    /// What is wrong.
    pub fault: Fault,
}

/// What the catalog's checks find in an area's figures of a period.
#[must_use]
pub fn checks(workspace: &Workspace, area: AreaId, period: Period) -> Vec<Finding> {
    let found = issues(workspace, area, period).into_iter();
    found.map(|it| Finding { area, period, items: it.items, fault: Fault::Trouble(it.trouble) }).collect()
}

/// Where an own report is not the sum of the areas in it, or of its months.
#[must_use]
pub fn differences(workspace: &Workspace, slot: Slot, total: Option<&ItemTotal>) -> Vec<Finding> {
    faults(&Look::new(workspace, slot, total))
        .map(|fault| Finding { area: slot.area, period: slot.period, items: vec![slot.item], fault })
        .collect()
}

/// The differences that a cell's own look shows.
pub fn faults(look: &Look) -> impl Iterator<Item = Fault> {
    let [children, months] = look.differences();
    let add = |difference: Exact, sum: Exact| sum.plus(difference);
    let children = children.zip(look.children).and_then(|(difference, beside)| {
        let own = add(difference, beside.sum)?;
        Some(Fault::Trouble(Trouble::NotTheSum { own, sum: beside.sum }))
    });
    let months = months.zip(look.months).and_then(|(difference, beside)| {
        Some(Fault::NotTheMonths { own: add(difference, beside.sum)?, sum: beside.sum })
    });
    children.into_iter().chain(months)
}

#[cfg(test)]
mod tests {
    use super::{Fault, checks, differences};
    use crate::app::grid::fixture::{EAST, LOWER, UPPER, item, period, put, workspace};
    use crate::app::grid::lines::Slot;
    use crate::measure::{Exact, ItemSheet, Trouble};

    #[test]
    fn a_check_that_fails_is_found_with_both_sides() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "births", 5);
        put(&mut it, UPPER, "2005-10", "births_male", 2);
        assert!(checks(&it, UPPER, period("2005-10")).is_empty());
        put(&mut it, UPPER, "2005-10", "births_female", 2);
        let found = checks(&it, UPPER, period("2005-10"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].items[0], item(&it, "births"));
        let Fault::Trouble(Trouble::Check { left, right, .. }) = found[0].fault else { panic!("{found:?}") };
        assert_eq!((left, right), (Exact::whole(5), Exact::whole(4)));
    }

    #[test]
    fn an_own_report_is_held_against_areas_and_months() {
        let mut it = workspace();
        let births = item(&it, "births");
        for (area, month, value) in
            [(UPPER, "2005-10", 1), (UPPER, "2005-11", 2), (LOWER, "2005-10+2", 4), (EAST, "2005-10+2", 9)]
        {
            put(&mut it, area, month, "births", value);
        }
        put(&mut it, EAST, "2005-10", "births", 5);
        put(&mut it, EAST, "2005-11", "births", 5);
        let slot = Slot { area: EAST, period: period("2005-10+2"), item: births };
        let sheet = ItemSheet::new(&it, slot.period, births);
        let found: Vec<Fault> =
            differences(&it, slot, sheet.get(EAST).as_ref()).into_iter().map(|it| it.fault).collect();
        let (own, seven, ten) = (Exact::whole(9), Exact::whole(7), Exact::whole(10));
        let want = [Fault::Trouble(Trouble::NotTheSum { own, sum: seven }), Fault::NotTheMonths { own, sum: ten }];
        assert_eq!(found, want);
        assert!(found.iter().all(Fault::is_difference));
    }
}
