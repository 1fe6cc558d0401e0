//! Where a year leads, and what the months that are left have to bring.

use super::chance::{events_to_come, part_to_come};
use super::{Course, Pace, PaceSheets};
use crate::catalog::{Form, Goal, Indicator, Scale};
use crate::figures::Workspace;
use crate::measure::need::room;
use crate::measure::sheet::value;
use crate::measure::{Exact, Fixed, Sheet};

/// How a year is projected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// By last year's share of the year at this time: the part of the whole that had come.
    LastYear {
        /// Last year to date.
        part: Exact,
        /// Last year whole.
        whole: Exact,
    },
    /// By months that have passed: every month brings the same.
    Months,
}

/// Where a year leads.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Projection {
    /// The method.
    pub method: Method,
    /// What stands above the line at the end, as expected.
    pub numerator: Exact,
    /// What stands below the line at the end; a population is taken as it is so far.
    pub denominator: Option<Exact>,
    /// The value at the end, printed.
    pub value: Fixed,
    /// The 95 % prediction interval, printed: from what chance may still do to the cases to come. `None` where what is
    /// counted is no plain count of events.
    pub range: Option<(Fixed, Fixed)>,
    /// The same in cases above the line.
    pub cases: Option<(i128, i128)>,
}

/// What the months that are left have to bring.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Need {
    /// How many months are left.
    pub left: u16,
    /// One step of the count, in the numerator's unit.
    pub step: Exact,
    /// At least so many steps more; `None` where nothing is asked for.
    pub more: Option<i128>,
    /// At most so many steps more; below zero where the limit has been passed already.
    pub room: Option<i128>,
    /// How many cases are expected to come below the line, for a share.
    pub cases: Option<Exact>,
}

impl Need {
    /// At least so many steps in each month that is left, rounded up.
    #[must_use]
    pub fn more_each(&self) -> Option<i128> {
        let left = i128::from(self.left.max(1));
        self.more.map(|it| (it + left - 1).div_euclid(left))
    }

    /// At most so many steps in each month that is left, rounded down.
    #[must_use]
    pub fn room_each(&self) -> Option<i128> {
        self.room.map(|it| it.div_euclid(i128::from(self.left.max(1))))
    }

    /// Whether the goal can no longer be met: the limit is passed, or more would have to count than there will be cases.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        let passed = self.room.is_some_and(|it| it < 0);
        let beyond = self.more.zip(self.cases).is_some_and(|(more, cases)| {
            let more = self.step.times(more);
            more.and_then(|more| more.compare(cases)).is_some_and(std::cmp::Ordering::is_gt)
        });
        passed || beyond
    }
}

/// What an area had last year: above and below the line.
fn sums(workspace: &Workspace, sheet: &Sheet, pace: &Pace) -> Option<(Exact, Option<Exact>)> {
    let node = sheet.node(workspace, pace.now.area, pace.now.indicator)?;
    // Sums over other areas would tell of another share.
    if node.reported != node.expected {
        return None;
    }
    sheet.exact(pace.now.indicator, node.pair.ok()?).ok()
}

/// The method, and what the months so far are of the whole. The projected form is the denominator of a share.
fn method(workspace: &Workspace, sheets: &PaceSheets, pace: &Pace) -> Method {
    // A milestone's months are no whole year, of which last year could tell.
    let last = || {
        let (part, part_below) = sums(workspace, &sheets.before, pace)?;
        let (whole, whole_below) = sums(workspace, &sheets.year_before, pace)?;
        let (part, whole) = if pace.course == Course::Share { (part_below?, whole_below?) } else { (part, whole) };
        let rises = part.numerator() > 0 && part.compare(whole)?.is_lt();
        rises.then_some(Method::LastYear { part, whole })
    };
    if pace.of == 12 { last().unwrap_or(Method::Months) } else { Method::Months }
}

/// Where the year leads. `None` when it is over, for a level, and where the value is missing.
pub(super) fn projection(
    workspace: &Workspace,
    sheets: &PaceSheets,
    it: &Indicator,
    pace: &Pace,
) -> Option<Projection> {
    let (above, below) = (pace.now.numerator?, pace.now.denominator);
    if pace.months >= pace.of || pace.course == Course::Level || pace.now.value.is_err() {
        return None;
    }
    let method = method(workspace, sheets, pace);
    let (part, whole) = match method {
        Method::LastYear { part, whole } => (part, whole),
        Method::Months => (Exact::whole(i128::from(pace.months)), Exact::whole(i128::from(pace.of))),
    };
    let grown = |sum: Exact| sum.times(whole.numerator())?.over(Exact::whole(whole.denominator()))?.over(part);
    let denominator = match pace.course {
        Course::Share => Some(whole_cases(workspace, it.denominator.as_ref(), grown(below?)?)?),
        _ => below,
    };
    let numerator = match pace.course {
        // What is to come counts as often as what has come.
        Course::Share => {
            above.over(below?)?.times(denominator?.numerator())?.over(Exact::whole(denominator?.denominator()))?
        }
        _ => grown(above)?,
    };
    let printed = |numerator: Exact| value(it, numerator, denominator).ok()?.round(it.decimals);
    let cases = range(workspace, it, pace, part.over(whole)?, denominator);
    let range = cases.and_then(|(low, high)| Some((printed(Exact::whole(low))?, printed(Exact::whole(high))?)));
    Some(Projection { method, numerator, denominator, value: printed(numerator)?, range, cases })
}

/// The cases above the line at the end, from the lower to the upper limit.
fn range(
    workspace: &Workspace,
    it: &Indicator,
    pace: &Pace,
    share: Exact,
    denominator: Option<Exact>,
) -> Option<(i128, i128)> {
    let count = |sum: Exact| (sum.denominator() == 1).then(|| u64::try_from(sum.numerator()).ok()).flatten();
    if !counts_events(workspace, &it.numerator) {
        return None;
    }
    let above = count(pace.now.numerator?)?;
    let (low, high) = match pace.course {
        Course::Share => {
            let below = count(pace.now.denominator?)?;
            part_to_come(above, below, count(denominator?)?.checked_sub(below)?)?
        }
        _ => events_to_come(above, float(share)?)?,
    };
    let sum = |more: u64| i128::from(above) + i128::from(more);
    Some((sum(low), sum(high)))
}

/// Whether a form is a plain count of events: a difference of two, or money, has no such chance.
fn counts_events(workspace: &Workspace, form: &Form) -> bool {
    let plain = |it: &crate::catalog::Term| {
        it.weight == 1 && workspace.catalog.item(it.item).is_some_and(|it| it.decimals == 0 && !it.signed)
    };
    form.divisor == 1 && form.terms.iter().all(plain)
}

/// What the months that are left have to bring.
pub(super) fn need(workspace: &Workspace, it: &Indicator, pace: &Pace, goal: Goal) -> Option<Need> {
    let left = pace.of.checked_sub(pace.months).filter(|it| *it > 0)?;
    if pace.course == Course::Level || it.scale == Scale::Per100 {
        return None;
    }
    let step = step(workspace, &it.numerator)?;
    let denominator = pace.projection.map_or(pace.now.denominator, |it| it.denominator);
    let room = room(it, goal, it.decimals, denominator, step)?;
    let so_far = pace.now.numerator?.over(step)?;
    let so_far = so_far.numerator().div_euclid(so_far.denominator());
    let more = match room.least {
        Some(least) => Some(least.checked_sub(so_far)?.max(0)),
        None => None,
    };
    let most = match room.most {
        Some(most) => Some(most.checked_sub(so_far)?),
        None => None,
    };
    let cases = match pace.course {
        Course::Share => denominator.and_then(|it| it.minus(pace.now.denominator?)),
        _ => None,
    };
    Some(Need { left, step, more, room: most, cases })
}

/// One step of a form, in its own unit: the last place of its items, over its divisor.
pub fn step(workspace: &Workspace, form: &Form) -> Option<Exact> {
    let decimals = form.terms.iter().filter_map(|it| workspace.catalog.item(it.item)).map(|it| it.decimals).max()?;
    Exact::new(1, 10_i128.checked_pow(u32::from(decimals))?.checked_mul(i128::from(form.divisor))?)
}

/// An expected number of cases as one that can be: rounded to a whole step.
fn whole_cases(workspace: &Workspace, form: Option<&Form>, sum: Exact) -> Option<Exact> {
    let step = step(workspace, form?)?;
    step.times(sum.over(step)?.round(0)?.units)
}

fn float(it: Exact) -> Option<f64> {
    // Shares of a year have few digits; where they do not fit, the nearest are good enough for a chance.
    #[allow(clippy::cast_precision_loss, reason = "an interval needs no more digits")]
    let (above, below) = (it.numerator() as f64, it.denominator() as f64);
    (below != 0.0).then(|| above / below)
}
