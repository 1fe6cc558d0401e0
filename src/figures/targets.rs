//! The targets of areas and years: set, inherited, overridden.

use super::{AreaId, AreaTree};
use crate::catalog::{Against, Goal, IndicatorId, Milestone, Quota};
use std::collections::BTreeMap;

/// What stands in a target book for one area, year and indicator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SetTarget {
    /// A goal of its own.
    Goal(Goal),
    /// A share of a plan.
    Quota(Quota),
    /// A step on last year, on the area above or on another area.
    Against(Against),
    /// A goal for the year to date at the end of a month.
    Milestone(Milestone),
    /// No goal here, whatever the area above has.
    Waived,
}

/// All targets that were set. What is not set is inherited from the area above.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TargetBook {
    set: BTreeMap<(i32, AreaId, IndicatorId), SetTarget>,
}

impl TargetBook {
    /// What was set for exactly this area.
    #[must_use]
    pub fn own(&self, area: AreaId, year: i32, indicator: IndicatorId) -> Option<SetTarget> {
        self.set.get(&(year, area, indicator)).copied()
    }

    /// Sets a target, or with `None` goes back to inheriting. Gives what stood there.
    pub fn put(
        &mut self,
        area: AreaId,
        year: i32,
        indicator: IndicatorId,
        target: Option<SetTarget>,
    ) -> Option<SetTarget> {
        match target {
            Some(it) => self.set.insert((year, area, indicator), it),
            None => self.set.remove(&(year, area, indicator)),
        }
    }

    /// The target that holds for an area, and the area that set it. It is never [`SetTarget::Waived`].
    ///
    /// What it comes to for a span is said by `measure::outcome`: a target may stand on last year's value.
    #[must_use]
    pub fn holds(
        &self,
        areas: &AreaTree,
        area: AreaId,
        year: i32,
        indicator: IndicatorId,
    ) -> Option<(SetTarget, AreaId)> {
        let mut at = Some(area);
        while let Some(id) = at {
            match self.own(id, year, indicator) {
                Some(SetTarget::Waived) => return None,
                Some(target) => return Some((target, id)),
                None => at = areas.get(id)?.parent,
            }
        }
        None
    }

    /// The same targets of indicators at other places, or the first one that has no place.
    pub(super) fn moved(&self, place: impl Fn(IndicatorId) -> Option<IndicatorId>) -> Result<Self, IndicatorId> {
        let moved = |((year, area, id), target): (&(i32, AreaId, IndicatorId), &SetTarget)| {
            place(*id).map(|it| ((*year, *area, it), *target)).ok_or(*id)
        };
        Ok(Self { set: self.set.iter().map(moved).collect::<Result<_, _>>()? })
    }

    /// All that was set, by year, area and indicator.
    pub fn iter(&self) -> impl Iterator<Item = (AreaId, i32, IndicatorId, SetTarget)> {
        self.set.iter().map(|((year, area, indicator), target)| (*area, *year, *indicator, *target))
    }

    /// The years that have a target, in order.
    #[must_use]
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> = self.set.keys().map(|(year, _, _)| *year).collect();
        years.dedup();
        years
    }
}

#[cfg(test)]
mod tests {
    use super::{SetTarget, TargetBook};
    use crate::catalog::{Goal, IndicatorId, Names};
    use crate::figures::{AreaId, AreaKind, AreaTree};

    fn tree() -> AreaTree {
        let mut tree = AreaTree::default();
        let county = tree.add("c", Names::default(), AreaKind::County, None).unwrap();
        let township = tree.add("t", Names::default(), AreaKind::Township, Some(county)).unwrap();
        tree.add("v", Names::default(), AreaKind::Village, Some(township)).unwrap();
        tree
    }

    #[test]
    fn a_target_is_inherited_until_it_is_overridden_or_waived() {
        let (tree, rate) = (tree(), IndicatorId(0));
        let (county, township, village) = (AreaId(0), AreaId(1), AreaId(2));
        let mut book = TargetBook::default();
        book.put(county, 2006, rate, Some(SetTarget::Goal(Goal::AtMost(1200))));
        assert_eq!(book.holds(&tree, village, 2006, rate), Some((SetTarget::Goal(Goal::AtMost(1200)), county)));
        book.put(township, 2006, rate, Some(SetTarget::Goal(Goal::AtMost(1100))));
        assert_eq!(book.holds(&tree, village, 2006, rate), Some((SetTarget::Goal(Goal::AtMost(1100)), township)));
        book.put(village, 2006, rate, Some(SetTarget::Waived));
        assert_eq!(book.holds(&tree, village, 2006, rate), None);
        assert_eq!(book.holds(&tree, village, 2007, rate), None);
        book.put(village, 2006, rate, None);
        assert_eq!(book.holds(&tree, village, 2006, rate), Some((SetTarget::Goal(Goal::AtMost(1100)), township)));
    }
}
