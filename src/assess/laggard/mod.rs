//! Laggards: who is behind, by what, since when, what it would take, and where the shortfall lies.

mod carry;
mod dissect;
mod since;

#[cfg(test)]
mod tests;

pub use carry::{Carried, Carry, carry};
pub use dissect::{Dissected, Peers, dissect};
pub use since::MonthSheets;

use crate::catalog::{Goal, Indicator, IndicatorId, Scale};
use crate::figures::{AreaId, AreaKind, Month, Period, Workspace};
use crate::measure::{Course, Exact, Gap, Pace, Side, Verdict, fewer_others, outcome, room, standing, step};

/// In what way an area is behind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Behind {
    /// The target is missed.
    Missed,
    /// It is missed by no more than the indicator calls near.
    Near,
    /// The year is not over; the value is behind the part of the target that is due.
    Pace,
}

/// What it takes to meet the target, in cases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cases {
    /// So many steps more above the line, or with a minus fewer.
    pub steps: i128,
    /// One step, in the numerator's unit.
    pub step: Exact,
    /// Or so many fewer that count below the line only.
    pub fewer_others: Option<i128>,
}

/// One indicator in which an area is behind.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lag {
    /// The area.
    pub area: AreaId,
    /// The indicator.
    pub indicator: IndicatorId,
    /// Where it stands.
    pub pace: Pace,
    /// In what way it is behind.
    pub behind: Behind,
    /// The limits that it is held against now.
    pub goal: Goal,
    /// The decimals of limits and gap.
    pub places: u8,
    /// How far the value is from them.
    pub gap: Gap,
    /// The first month of the present run of being behind, by the year to date at each month's end.
    pub since: Option<Month>,
    /// What it takes. `None` for a yes or no, for a ratio of two groups, which nobody can bring about, and where no
    /// count would do.
    pub cases: Option<Cases>,
    /// The gap over the limit, by which items of different units are put in order. A miss of a limit of zero is its
    /// distance itself.
    pub severity: Exact,
}

/// The year to date of a span: a year itself, or its first months. `None` for a span that is neither.
#[must_use]
pub fn to_date(workspace: &Workspace, period: Period) -> Option<Period> {
    let year = workspace.calendar.year(workspace.calendar.year_of(period.start));
    (period.start == year.start && period.months <= 12).then_some(period)
}

/// How an area is behind with an indicator. `None` where it is not, or where that cannot be said.
#[must_use]
pub fn lag(workspace: &Workspace, months: &MonthSheets, area: AreaId, id: IndicatorId) -> Option<Lag> {
    let it = workspace.catalog.indicator(id)?;
    // A village's ratio of two groups is chance: it is never held against anybody, and never put in an order.
    if it.scale == Scale::Per100 && workspace.areas.get(area)?.kind == AreaKind::Village {
        return None;
    }
    let pace = standing(workspace, months.last()?, area, id)?;
    let (behind, goal, places, gap) = behind(it, &pace)?;
    let cases = cases(workspace, it, &pace, goal, places);
    let since = months.since(workspace, area, id);
    let severity = severity(gap)?;
    Some(Lag { area, indicator: id, pace, behind, goal, places, gap, since, cases, severity })
}

/// Everything in which these areas are behind: missed before near before pace, the worst first.
#[must_use]
pub fn lags(workspace: &Workspace, months: &MonthSheets, areas: &[AreaId]) -> Vec<Lag> {
    let ids: Vec<IndicatorId> = workspace.catalog.indicators().map(|(id, _)| id).collect();
    let mut found: Vec<Lag> =
        areas.iter().flat_map(|area| ids.iter().filter_map(move |id| lag(workspace, months, *area, *id))).collect();
    found.sort_by(|a, b| {
        let worst = b.severity.compare(a.severity).unwrap_or(std::cmp::Ordering::Equal);
        is_veto(workspace, b).cmp(&is_veto(workspace, a)).then(a.behind.cmp(&b.behind)).then(worst)
    });
    found
}

fn is_veto(workspace: &Workspace, lag: &Lag) -> bool {
    lag.behind == Behind::Missed && workspace.catalog.indicator(lag.indicator).is_some_and(|it| it.veto)
}

/// In what way a value is behind, with the limits that say so.
fn behind(it: &Indicator, pace: &Pace) -> Option<(Behind, Goal, u8, Gap)> {
    let now = &pace.now;
    match now.verdict {
        Verdict::Missed => Some((Behind::Missed, now.goal?.0, it.decimals, now.gap?)),
        Verdict::Near => Some((Behind::Near, now.goal?.0, it.decimals, now.gap?)),
        Verdict::PartYear => {
            let due = pace.due.filter(|it| !it.met)?;
            Some((Behind::Pace, due.goal, due.places, due.gap))
        }
        _ => None,
    }
}

fn severity(gap: Gap) -> Option<Exact> {
    let scale = 10_i128.checked_pow(u32::from(gap.distance.decimals))?;
    match gap.limit.units {
        0 => Exact::new(gap.distance.units, scale),
        limit => Exact::new(gap.distance.units, limit.checked_abs()?),
    }
}

fn cases(workspace: &Workspace, it: &Indicator, pace: &Pace, goal: Goal, places: u8) -> Option<Cases> {
    // A milestone that is past is not met by what comes now.
    if matches!(it.scale, Scale::Per100 | Scale::YesNo) || pace.now.target?.judged.is_some() {
        return None;
    }
    let step = step(workspace, &it.numerator)?;
    let (above, below) = (pace.now.numerator?, pace.now.denominator);
    let so_far = above.over(step)?;
    let so_far = so_far.numerator().div_euclid(so_far.denominator());
    let steps = room(it, goal, places, below, step)?.steps_from(so_far)?;
    let fewer_others = match (goal, below, pace.course) {
        (Goal::AtLeast(limit), Some(below), Course::Share) if places == it.decimals => {
            fewer_others(it, limit, above, below, step)
        }
        _ => None,
    };
    Some(Cases { steps, step, fewer_others })
}

/// The limit that a value is on the wrong side of, exact: that of this time where it was prorated.
#[must_use]
pub fn exact_limit(lag: &Lag) -> Option<Exact> {
    Exact::new(lag.gap.limit.units, 10_i128.checked_pow(u32::from(lag.gap.limit.decimals))?)
}

/// Whether the value is above its limit.
#[must_use]
pub fn is_above(lag: &Lag) -> bool {
    lag.gap.side == Side::Above
}

/// How many indicators have a target for an area, and how many of these are met: what `behind` is out of.
#[must_use]
pub fn judged(workspace: &Workspace, months: &MonthSheets, area: AreaId) -> (usize, usize) {
    let Some(sheet) = months.last() else { return (0, 0) };
    let of = |id| outcome(workspace, sheet, area, id).filter(|it| it.target.is_some() && it.value.is_ok());
    let all: Vec<_> = workspace.catalog.indicators().filter_map(|(id, _)| of(id)).collect();
    let behind = all.iter().filter(|it| lag(workspace, months, area, it.indicator).is_some()).count();
    (all.len(), all.len() - behind)
}
