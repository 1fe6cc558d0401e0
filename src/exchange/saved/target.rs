//! Reading the targets of a saved workspace.

use super::value::Value;
use crate::catalog::{Against, Benchmark, Bound, Catalog, Goal, IndicatorId, Milestone, Quota};
use crate::exchange::WorkspaceProblem;
use crate::exchange::workspace_problem::TargetProblem;
use crate::figures::{AreaId, SetTarget, TargetBook};
use serde::Deserialize;
use std::collections::HashMap;

/// A target as it is written. A step on a benchmark and a milestone are written with a limit as a goal is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTarget<'a> {
    area: String,
    year: i64,
    indicator: String,
    #[serde(borrow)]
    at_most: Option<Value<'a>>,
    #[serde(borrow)]
    at_least: Option<Value<'a>>,
    #[serde(borrow)]
    equal: Option<Value<'a>>,
    #[serde(borrow)]
    within: Option<(Value<'a>, Value<'a>)>,
    waived: Option<bool>,
    #[serde(borrow)]
    quota: Option<RawQuota<'a>>,
    against: Option<String>,
    benchmark: Option<String>,
    month: Option<u64>,
}

/// A share of a plan, in percent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuota<'a> {
    #[serde(borrow)]
    plan: Value<'a>,
    from: u64,
    to: u64,
}

/// The book of a saved workspace's targets.
pub(super) fn targets(
    raw: &[RawTarget<'_>],
    catalog: &Catalog,
    places: &HashMap<String, AreaId>,
) -> Result<TargetBook, WorkspaceProblem> {
    let mut book = TargetBook::default();
    for (index, target) in raw.iter().enumerate() {
        let refused = |problem| WorkspaceProblem::Target { index: index + 1, problem };
        let (area, year, indicator, set) = target.read(catalog, places).map_err(refused)?;
        if book.put(area, year, indicator, Some(set)).is_some() {
            return Err(refused(TargetProblem::Twice));
        }
    }
    Ok(book)
}

impl RawTarget<'_> {
    fn read(
        &self,
        catalog: &Catalog,
        places: &HashMap<String, AreaId>,
    ) -> Result<(AreaId, i32, IndicatorId, SetTarget), TargetProblem> {
        let area = *places.get(&self.area).ok_or_else(|| TargetProblem::Area(self.area.clone()))?;
        let unknown = || TargetProblem::Indicator(self.indicator.clone());
        let id = catalog.indicator_by_code(&self.indicator).ok_or_else(unknown)?;
        let decimals = catalog.indicator(id).ok_or_else(unknown)?.decimals;
        // The same years as those of periods, far from what months could overflow at.
        let year = i32::try_from(self.year).ok().filter(|it| (1900..2200).contains(it));
        let year = year.ok_or(TargetProblem::Year(self.year))?;
        Ok((area, year, id, self.set(places, decimals)?))
    }

    /// What was set: exactly one of the ways.
    fn set(&self, places: &HashMap<String, AreaId>, decimals: u8) -> Result<SetTarget, TargetProblem> {
        let goal = self.goal(decimals)?;
        match (goal, &self.quota, &self.against, self.month, self.waived) {
            (Some(goal), None, None, None, None) => Ok(SetTarget::Goal(goal)),
            (None, None, None, None, Some(true)) => Ok(SetTarget::Waived),
            (None, Some(quota), None, None, None) => quota.read(decimals).map(SetTarget::Quota),
            (Some(goal), None, Some(base), None, None) => {
                let base = self.base(base, places)?;
                let (bound, by) = match goal {
                    Goal::AtMost(by) => (Bound::AtMost, by),
                    Goal::AtLeast(by) => (Bound::AtLeast, by),
                    Goal::Equal(_) | Goal::Within(..) => return Err(TargetProblem::Ways),
                };
                Ok(SetTarget::Against(Against { base, bound, by }))
            }
            (Some(goal), None, None, Some(month), None) => match u8::try_from(month) {
                Ok(month @ 1..=12) => Ok(SetTarget::Milestone(Milestone { month, goal })),
                _ => Err(TargetProblem::Number(month.to_string())),
            },
            _ => Err(TargetProblem::Ways),
        }
    }

    fn base(&self, code: &str, places: &HashMap<String, AreaId>) -> Result<Benchmark, TargetProblem> {
        match (code, &self.benchmark) {
            ("last_year", None) => Ok(Benchmark::LastYear),
            ("parent", None) => Ok(Benchmark::Parent),
            ("area", Some(code)) => {
                let area = places.get(code).ok_or_else(|| TargetProblem::Area(code.clone()))?;
                Ok(Benchmark::Area(area.0))
            }
            _ => Err(TargetProblem::Ways),
        }
    }

    /// The limit or limits, where there are some.
    fn goal(&self, decimals: u8) -> Result<Option<Goal>, TargetProblem> {
        let units = |it: &Value<'_>| units(it, decimals);
        Ok(Some(match (&self.at_most, &self.at_least, &self.equal, &self.within) {
            (Some(it), None, None, None) => Goal::AtMost(units(it)?),
            (None, Some(it), None, None) => Goal::AtLeast(units(it)?),
            (None, None, Some(it), None) => Goal::Equal(units(it)?),
            (None, None, None, Some((low, high))) => {
                let (least, most) = (units(low)?, units(high)?);
                if least > most {
                    return Err(TargetProblem::Number(format!("{} > {}", low.seen(), high.seen())));
                }
                Goal::Within(least, most)
            }
            (None, None, None, None) => return Ok(None),
            _ => return Err(TargetProblem::Ways),
        }))
    }
}

impl RawQuota<'_> {
    fn read(&self, decimals: u8) -> Result<Quota, TargetProblem> {
        let plan = units(&self.plan, decimals)?;
        let share = |it: u64| u16::try_from(it).map_err(|_| TargetProblem::Number(it.to_string()));
        let (from, to) = (share(self.from)?, share(self.to)?);
        if plan < 0 || from > to {
            return Err(TargetProblem::Number(format!("{} × {from}–{to} %", self.plan.seen())));
        }
        Ok(Quota { plan, from, to })
    }
}

fn units(it: &Value<'_>, decimals: u8) -> Result<i64, TargetProblem> {
    it.units(decimals).ok_or_else(|| TargetProblem::Number(it.seen()))
}
