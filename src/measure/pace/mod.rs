//! Pace within a year: how far an area is some months in, and where that leads.
//!
//! A rate that grows with the months is never set against a full year's target: the target is brought to the months
//! that have passed. What is projected says by which method, and how far chance may still move it.

mod chance;
mod project;
#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;

use super::target::Of;
use super::verdict::{accumulates, gap, is_met};
use super::{Absence, Exact, Fixed, Gap, Outcome, Sheet, Target, outcome};
use crate::catalog::{Goal, Indicator, IndicatorId, Scale, Timing};
use crate::figures::{AreaId, Period, SetTarget, Workspace};

pub use project::{Method, Need, Projection, step};

/// How an indicator moves through a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Course {
    /// A count that adds up.
    Count,
    /// Events over a stock: it grows with the months.
    Rate,
    /// Events over events: it is what it is at any time.
    Share,
    /// A level, or a yes or no: it is neither prorated nor projected.
    Level,
}

/// The target brought to the months that have passed, and how the value stands to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The limits, in units of 10^-places. Those of a count have two decimals more than the count.
    pub goal: Goal,
    /// The decimals of those limits.
    pub places: u8,
    /// How far the value is from them.
    pub gap: Gap,
    /// Whether it is on the good side, or on the limit.
    pub met: bool,
    /// Whether the limits were prorated; those of a share are not.
    pub prorated: bool,
}

/// How far an area is, some months into a year.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pace {
    /// The outcome of the year to date: value, sums, completeness.
    pub now: Outcome,
    /// How many months have passed.
    pub months: u16,
    /// When the target is due, in months from the year's first: 12, or a milestone's.
    pub of: u16,
    /// How the indicator moves.
    pub course: Course,
    /// The year's target: as it will be judged at the end. What is held against the value now is in `now`.
    pub target: Option<Target>,
    /// The target at this time. `None` without a target, or where what it refers to is not known.
    pub due: Option<Due>,
    /// Where the year leads. `None` for a level, and when the time is over.
    pub projection: Option<Projection>,
    /// What the months that are left have to bring. `None` without a target, for a level, and for ratios of two groups,
    /// which nobody can bring about.
    pub need: Option<Need>,
}

/// The sheets that paces are read from: one area and all below it, for one time of a year.
pub struct PaceSheets {
    now: Sheet,
    year: Sheet,
    before: Sheet,
    year_before: Sheet,
}

impl PaceSheets {
    /// Computes the year to date, the whole year, and the same of the year before. The span has to begin with its year.
    #[must_use]
    pub fn new(workspace: &Workspace, to_date: Period, top: AreaId, only: Option<IndicatorId>) -> Self {
        let year = Period { months: 12, ..to_date };
        let sheet = |period| Sheet::branch(workspace, period, top, only);
        Self {
            now: sheet(to_date),
            year: sheet(year),
            before: sheet(to_date.year_before()),
            year_before: sheet(year.year_before()),
        }
    }

    /// The year to date.
    #[must_use]
    pub const fn now(&self) -> &Sheet {
        &self.now
    }
}

/// How an indicator moves through a year.
#[must_use]
pub fn course(workspace: &Workspace, it: &Indicator) -> Course {
    let catalog = &workspace.catalog;
    let is_flow = |id| catalog.item(id).is_some_and(|it| it.timing == Timing::Flow);
    let flows = it.numerator.terms.iter().all(|term| is_flow(term.item));
    match (&it.denominator, it.scale) {
        (_, Scale::YesNo) => Course::Level,
        (None, _) if flows => Course::Count,
        (Some(_), _) if accumulates(catalog, it) => Course::Rate,
        (Some(_), _) if flows => Course::Share,
        _ => Course::Level,
    }
}

/// How an area stands to a target at one time of a year: value, target and what is due.
///
/// The sheet is of a year to date. Projection and need take more sheets and are left out: see [`pace`].
#[must_use]
pub fn standing(workspace: &Workspace, to_date: &Sheet, area: AreaId, id: IndicatorId) -> Option<Pace> {
    let it = workspace.catalog.indicator(id)?;
    let period = to_date.period();
    let now = outcome(workspace, to_date, area, id)?;
    let of = match now.target.map(|it| it.set) {
        Some(SetTarget::Milestone(at)) => super::target::due(workspace.calendar, period, at.month).months,
        _ => 12,
    };
    let course = course(workspace, it);
    let (target, months) = (now.target, period.months);
    let mut found = Pace { now, months, of, course, target, due: None, projection: None, need: None };
    // Whether a milestone was reached when it was due is the outcome's to say.
    if months <= of {
        found.due = target.and_then(|held| due(it, &found, held.goal?));
    }
    Some(found)
}

/// How far an area is with an indicator, where it leads and what it takes. The value may be missing; `None` for an
/// unknown area or indicator.
#[must_use]
pub fn pace(workspace: &Workspace, sheets: &PaceSheets, area: AreaId, id: IndicatorId) -> Option<Pace> {
    let it = workspace.catalog.indicator(id)?;
    let mut found = standing(workspace, &sheets.now, area, id)?;
    let year = workspace.calendar.year_of(sheets.now.period().start);
    // At the year's end a target on last year stands on the whole of last year.
    found.target = Of { workspace, sheet: &sheets.year, area, id, it }.held(year).map(|it| it.target);
    if found.months <= found.of {
        let goal = found.target.and_then(|it| it.goal);
        found.projection = project::projection(workspace, sheets, it, &found);
        found.need = goal.and_then(|goal| project::need(workspace, it, &found, goal));
    }
    Some(found)
}

/// A limit times the part of the time that has passed, exact: 12‰ × 5/12 = 5‰.
#[must_use]
pub fn prorated(limit: i64, decimals: u8, months: u16, of: u16) -> Option<Exact> {
    let limit = Exact::new(i128::from(limit), 10_i128.checked_pow(u32::from(decimals))?)?;
    limit.times(i128::from(months))?.over(Exact::whole(i128::from(of)))
}

fn due(it: &Indicator, pace: &Pace, goal: Goal) -> Option<Due> {
    // Last year and other areas are compared over the same months: nothing is prorated there.
    let same_months = matches!(pace.now.target.map(|it| it.set), Some(SetTarget::Against(_)));
    let is_prorated = matches!(pace.course, Course::Count | Course::Rate) && pace.months < pace.of && !same_months;
    // A count of 9 is above the 8.67 of this time, though that prints as 9.
    let places = if pace.course == Course::Count && is_prorated { it.decimals.checked_add(2)? } else { it.decimals };
    let value: Fixed = pace.now.exact?.round(it.decimals)?;
    let value = Exact::new(value.units, 10_i128.checked_pow(u32::from(it.decimals))?)?.round(places)?;
    let (months, of) = if is_prorated { (pace.months, pace.of) } else { (1, 1) };
    let limit = |units: i64| {
        let printed = prorated(units, it.decimals, months, of)?.round(places)?;
        i64::try_from(printed.units).ok()
    };
    let goal = match goal {
        Goal::AtMost(at) => Goal::AtMost(limit(at)?),
        Goal::AtLeast(at) => Goal::AtLeast(limit(at)?),
        Goal::Equal(at) => Goal::Equal(limit(at)?),
        Goal::Within(low, high) => Goal::Within(limit(low)?, limit(high)?),
    };
    let gap = gap(value, goal)?;
    Some(Due { goal, places, gap, met: is_met(gap.side, goal), prorated: is_prorated })
}

impl Pace {
    /// The value so far, or why there is none.
    pub const fn value(&self) -> Result<Fixed, Absence> {
        self.now.value
    }

    /// Whether the area is behind at this time. `None` where that cannot be said.
    #[must_use]
    pub fn is_behind(&self) -> Option<bool> {
        self.due.map(|it| !it.met)
    }
}
