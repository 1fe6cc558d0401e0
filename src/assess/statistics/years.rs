//! An area over the years: the change on the year before with its interval, and the trend of five.

use super::counts;
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::stats::{
    Counts, Family, Interval, Level, Trend, TrendProblem, difference_of_proportions, difference_of_rates, family,
    interval, trend_of_proportions, trend_of_values,
};
use crate::measure::{Outcome, Sheet, outcome};

/// How many years the trend takes.
pub const YEARS: u16 = 5;

/// The change of a value on the year before, with its 95 % interval on the printed scale.
///
/// A sex ratio's is given as the change of the share of boys, in points of a hundred: a difference of two ratios has no
/// interval of its own. `None` where a value is missing or the indicator has no statistic.
#[must_use]
pub fn change(family: Family, before: Counts, now: Counts) -> Option<(f64, Interval)> {
    let pair = |it: Counts| (it.x, it.n);
    let (x, n, y, m) = (now.x, now.n, before.x, before.n);
    let factor = now.factor;
    let (apart, of) = match family {
        Family::Proportion => (x / n - y / m, difference_of_proportions(pair(now), pair(before), Level::P95)?),
        Family::Rate => (x / n - y / m, difference_of_rates(pair(now), pair(before), Level::P95)?),
        Family::SexRatio => {
            let (now, before) = ((x, x + n), (y, y + m));
            (now.0 / now.1 - before.0 / before.1, difference_of_proportions(now, before, Level::P95)?)
        }
    };
    Some((apart * factor, of.times(factor)))
}

/// The outcome of an area in a period.
#[must_use]
pub fn of_period(workspace: &Workspace, period: Period, area: AreaId, id: IndicatorId) -> Option<Outcome> {
    outcome(workspace, &Sheet::branch(workspace, period, area, Some(id)), area, id)
}

/// The trend of the five years up to a whole year, or why there is none. `None` for an indicator without a statistic.
///
/// A sex ratio is tested by the share of boys.
#[must_use]
pub fn trend(
    workspace: &Workspace,
    period: Period,
    area: AreaId,
    id: IndicatorId,
) -> Option<Result<Trend, TrendProblem>> {
    let it = workspace.catalog.indicator(id)?;
    let family = family(&workspace.catalog, it).ok()?;
    let mut points = Vec::new();
    let mut year = period;
    for _ in 0..YEARS {
        let found = of_period(workspace, year, area, id).and_then(|of| counts(it, &of));
        let Some(found) = found else { break };
        points.push(found);
        year = year.year_before();
    }
    points.reverse();
    Some(test(family, &points))
}

fn test(family: Family, points: &[Counts]) -> Result<Trend, TrendProblem> {
    match family {
        Family::Proportion => trend_of_proportions(&points.iter().map(|it| (it.x, it.n)).collect::<Vec<_>>()),
        Family::SexRatio => trend_of_proportions(&points.iter().map(|it| (it.x, it.x + it.n)).collect::<Vec<_>>()),
        Family::Rate => {
            let value = |it: &Counts| Some((it.x / it.n * it.factor, interval(family, *it, Level::P95)?));
            let values: Option<Vec<_>> = points.iter().map(value).collect();
            trend_of_values(&values.ok_or(TrendProblem::NoWidth)?)
        }
    }
}
