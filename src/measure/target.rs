//! What a target comes to for one area and span: relative targets brought to a limit.

use super::sheet::value;
use super::{Fixed, Sheet};
use crate::catalog::{Against, Benchmark, Goal, Indicator, IndicatorId, Milestone};
use crate::figures::{AreaId, Calendar, Month, Period, SetTarget, Workspace};

/// The target that holds for an outcome, as it was set, with what it refers to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Target {
    /// The target as it was set; never waived.
    pub set: SetTarget,
    /// The area that set it.
    pub area: AreaId,
    /// The limits that the value is held against; `None` where what the target refers to is not known.
    pub goal: Option<Goal>,
    /// The printed value that it refers to: last year's, the area above's.
    pub base: Option<Fixed>,
    /// The span and the value that are judged, where they are not the outcome's own: the year to date at the end of
    /// a milestone's month.
    pub judged: Option<(Period, Fixed)>,
}

/// What an outcome is held against.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) target: Target,
    /// How it is judged.
    pub(super) judged: Judged,
}

/// How a target is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Judged {
    /// By the outcome's value, as a full year's target.
    Yearly,
    /// By the outcome's value: the target is one for this very span.
    Span,
    /// Not at all: it is not due yet, or another span is.
    NotYet,
}

/// The subject of an outcome.
#[derive(Clone, Copy)]
pub(super) struct Of<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) sheet: &'a Sheet,
    pub(super) area: AreaId,
    pub(super) id: IndicatorId,
    pub(super) it: &'a Indicator,
}

impl Of<'_> {
    /// What the area is held against in the sheet's span. `None` where there is no target, or where it would be
    /// compared with itself.
    pub(super) fn held(self, year: i32) -> Option<Held> {
        let (set, area) = self.workspace.targets.holds(&self.workspace.areas, self.area, year, self.id)?;
        let plain = Target { set, area, goal: None, base: None, judged: None };
        let held = |goal, judged| Some(Held { target: Target { goal, ..plain }, judged });
        match set {
            SetTarget::Waived => None,
            SetTarget::Goal(goal) => held(Some(goal), Judged::Yearly),
            SetTarget::Quota(quota) => held(quota.limits(), Judged::Yearly),
            SetTarget::Against(against) => self.against(plain, against),
            SetTarget::Milestone(milestone) => Some(self.milestone(plain, milestone)),
        }
    }

    fn against(self, plain: Target, against: Against) -> Option<Held> {
        let period = self.sheet.period();
        let base = match against.base {
            Benchmark::LastYear => self.printed(self.area, period.year_before()),
            Benchmark::Parent => {
                let parent = self.workspace.areas.get(self.area)?.parent?;
                self.printed(parent, period)
            }
            Benchmark::Area(place) => {
                let area = Some(AreaId(place)).filter(|it| *it != self.area)?;
                self.printed(area, period)
            }
        };
        let goal = base.and_then(|it| against.limit(it.units));
        Some(Held { target: Target { goal, base, ..plain }, judged: Judged::Span })
    }

    /// A milestone is judged by the year to date at the end of its month, also when the year has gone on.
    fn milestone(self, plain: Target, milestone: Milestone) -> Held {
        let period = self.sheet.period();
        let target = Target { goal: Some(milestone.goal), ..plain };
        let due = due(self.workspace.calendar, period, milestone.month);
        let begins = period.start == due.start;
        match () {
            () if period == due => Held { target, judged: Judged::Span },
            () if begins && period.contains(due) => {
                let judged = self.printed(self.area, due).map(|it| (due, it));
                let judges = if judged.is_some() { Judged::Span } else { Judged::NotYet };
                Held { target: Target { judged, ..target }, judged: judges }
            }
            () => Held { target, judged: Judged::NotYet },
        }
    }

    /// The indicator's printed value for an area and a span.
    fn printed(self, area: AreaId, period: Period) -> Option<Fixed> {
        let Self { workspace, sheet, id, it, .. } = self;
        let own = if period == sheet.period() { sheet.node(workspace, area, id) } else { None };
        let printed = |sheet: &Sheet, pair| {
            let (numerator, denominator) = sheet.exact(id, pair).ok()?;
            value(it, numerator, denominator).ok()?.round(it.decimals)
        };
        match own {
            Some(node) => printed(sheet, node.pair.ok()?),
            None => {
                let sheet = Sheet::branch(workspace, period, area, Some(id));
                printed(&sheet, sheet.node(workspace, area, id)?.pair.ok()?)
            }
        }
    }
}

/// The year to date at the end of a month of the year that a span begins in.
pub(super) fn due(calendar: Calendar, period: Period, month: u8) -> Period {
    let year = calendar.year(calendar.year_of(period.start));
    let offset = (i32::from(month) - year.start.month()).rem_euclid(12);
    calendar.cumulative_to(Month(year.start.0 + offset))
}
