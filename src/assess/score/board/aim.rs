//! Limits of a board: what a value is set against, cut to a part of the year where that is allowed.

use super::Board;
use crate::assess::scheme::{Limit, Number, PartYear, Side, Target, ValueBasis, What};
use crate::assess::score::value::{Aim, Value, Why};
use crate::catalog::{Direction, Goal, IndicatorId, Timing};
use crate::figures::{AreaId, Period, SetTarget};
use crate::measure::{Exact, accumulates, outcome};

impl Board<'_> {
    pub(super) fn aim(
        &self,
        target: &Target,
        what: &What,
        basis: ValueBasis,
        area: AreaId,
        period: Period,
        part: &str,
    ) -> Result<Aim, Why> {
        let own_side = || self.own_side(what).unwrap_or(Side::AtLeast);
        let plain = |limit: Limit| Aim { limit, set_by: None, pro_rata: None };
        let of_value =
            |value: Value, side: Option<Side>| plain(side.unwrap_or_else(own_side).limit(Number(value.counts)));
        let full_year = match target {
            Target::None => return Err(Why::NoTarget),
            Target::Parent(side) => {
                let parent = self.workspace.areas.get(area).and_then(|it| it.parent).ok_or(Why::NoParent)?;
                return Ok(of_value(self.value(what, basis, "", parent, period, part)?, *side));
            }
            Target::LastYear(side) => {
                return Ok(of_value(self.value(what, basis, "", area, period.year_before(), part)?, *side));
            }
            Target::Fixed(limit) => plain(*limit),
            Target::Entered(entry, side) => plain(side.limit(Number(self.entered(entry, area, part)?.counts))),
            Target::Book => {
                let What::Indicator(code) = what else { return Err(Why::NoTarget) };
                let catalog = &self.workspace.catalog;
                let id = catalog.indicator_by_code(code).ok_or(Why::NoTarget)?;
                let decimals = catalog.indicator(id).map_or(0, |it| it.decimals);
                let year = self.workspace.calendar.year_of(period.start);
                let (set, by) =
                    self.workspace.targets.holds(&self.workspace.areas, area, year, id).ok_or(Why::NoTarget)?;
                let goal = match set {
                    SetTarget::Goal(goal) => goal,
                    // What stands on last year, another area or a month is brought to a limit by the outcome.
                    _ => self.resolved(id, area, period).ok_or(Why::NoTarget)?,
                };
                Aim { set_by: Some(by), ..plain(Limit::of_goal(goal, decimals).ok_or(Why::TooLarge)?) }
            }
        };
        let may_be_zero = matches!(full_year.limit, Limit::AtMost(Number::ZERO) | Limit::Equal(Number::ZERO));
        if may_be_zero || !self.grows(what, period) {
            return Ok(full_year);
        }
        if self.scheme.part_year == PartYear::LeaveOut {
            return Err(Why::PartYear);
        }
        let part = |it: Exact| it.times(i128::from(period.months))?.over(Exact::whole(12));
        let limit = full_year.limit.map(part).ok_or(Why::TooLarge)?;
        Ok(Aim { limit, pro_rata: Some((period.months, 12)), ..full_year })
    }

    /// The limits that a relative target comes to.
    pub(super) fn resolved(&self, id: IndicatorId, area: AreaId, period: Period) -> Option<Goal> {
        let sheet = self.sheets.iter().find(|it| it.period() == period)?;
        outcome(self.workspace, sheet, area, id)?.target?.goal
    }

    /// Whether a value grows with the months and the months are not a year.
    pub(super) fn grows(&self, what: &What, period: Period) -> bool {
        let catalog = &self.workspace.catalog;
        let grows = match what {
            What::Indicator(code) => {
                let it = catalog.indicator_by_code(code).and_then(|id| catalog.indicator(id));
                it.is_some_and(|it| accumulates(catalog, it))
            }
            What::Item(code) => {
                let it = catalog.item_by_code(code).and_then(|id| catalog.item(id));
                it.is_some_and(|it| it.timing == Timing::Flow)
            }
            What::Entered(_) | What::Spot | What::Marked | What::OpenItems(_) => false,
        };
        grows && period.months < 12
    }

    pub(super) fn own_side(&self, what: &What) -> Option<Side> {
        let code = match what {
            What::Indicator(code) => code,
            What::OpenItems(_) => return Some(Side::AtMost),
            _ => return None,
        };
        let catalog = &self.workspace.catalog;
        match catalog.indicator(catalog.indicator_by_code(code)?)?.direction {
            Direction::AtMost => Some(Side::AtMost),
            Direction::AtLeast | Direction::Equal => Some(Side::AtLeast),
            Direction::Within | Direction::None => None,
        }
    }
}
