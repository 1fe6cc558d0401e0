//! All that is said of one indicator of one area and period. Table, chart, print and export read this.

use super::sheet::value;
use super::target::{Judged, Of};
use super::verdict::{gap, verdict};
use super::{Absence, Basis, Exact, Fixed, Gap, Sheet, Target, Verdict};
use crate::catalog::{Goal, IndicatorId};
use crate::figures::{AreaId, Workspace};

/// One indicator of one area and period.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Outcome {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The area.
    pub area: AreaId,
    /// The value as it is printed, or why there is none.
    pub value: Result<Fixed, Absence>,
    /// The value before it was rounded.
    pub exact: Option<Exact>,
    /// What stands above the line.
    pub numerator: Option<Exact>,
    /// What stands below the line.
    pub denominator: Option<Exact>,
    /// Where the sums are from.
    pub basis: Basis,
    /// How many areas at the bottom reported all parts.
    pub reported: u32,
    /// How many there are.
    pub expected: u32,
    /// The limits that hold, and the area that set them: a relative target is brought to its limit.
    pub goal: Option<(Goal, AreaId)>,
    /// The target as it was set, with what it refers to. Where that is not known, there is no goal.
    pub target: Option<Target>,
    /// How the value stands to it.
    pub verdict: Verdict,
    /// How far the value is from the goal, or from the reference range where there is no goal.
    pub gap: Option<Gap>,
}

impl Outcome {
    /// Whether some area at the bottom is missing from the sums.
    #[must_use]
    pub const fn is_incomplete(&self) -> bool {
        self.reported < self.expected && matches!(self.basis, Basis::Children)
    }
}

/// Puts together what a sheet and the targets say. `None` for an unknown area or indicator.
#[must_use]
pub fn outcome(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId) -> Option<Outcome> {
    let it = workspace.catalog.indicator(id)?;
    let node = sheet.node(workspace, area, id)?;
    let period = sheet.period();
    let year = workspace.calendar.year_of(period.start);
    let one_year = workspace.calendar.year(year).contains(period);
    let held = if one_year { Of { workspace, sheet, area, id, it }.held(year) } else { None };
    let target = held.map(|it| it.target);
    let goal = target.and_then(|it| Some((it.goal?, it.area)));
    let mut out = Outcome {
        indicator: id,
        area,
        value: Err(Absence::NothingReported),
        exact: None,
        numerator: None,
        denominator: None,
        basis: node.basis,
        reported: node.reported,
        expected: node.expected,
        goal,
        target,
        verdict: Verdict::NoValue,
        gap: None,
    };
    let found = node.pair.and_then(|pair| sheet.exact(id, pair)).and_then(|(numerator, denominator)| {
        out.numerator = Some(numerator);
        out.denominator = denominator;
        let exact = value(it, numerator, denominator)?;
        Ok((exact, exact.round(it.decimals).ok_or(Absence::TooLarge)?))
    });
    match found {
        Err(absence) => out.value = Err(absence),
        Ok((exact, printed)) => {
            out.exact = Some(exact);
            out.value = Ok(printed);
            let judged = target.and_then(|it| it.judged).map_or(printed, |(_, value)| value);
            let limit = goal.map(|(goal, _)| goal);
            let verdict = |months| verdict(&workspace.catalog, it, judged, limit, months);
            out.verdict = match held.map(|it| it.judged) {
                Some(Judged::NotYet) => Verdict::PartYear,
                // What it is held against is not known.
                Some(_) if goal.is_none() => Verdict::NoValue,
                Some(Judged::Span) => verdict(12),
                Some(Judged::Yearly) | None => verdict(period.months),
            };
            let range = it.reference.as_ref().filter(|_| held.is_none()).map(|it| Goal::Within(it.low, it.high));
            let limit = limit.or(range).filter(|_| out.verdict != Verdict::PartYear);
            out.gap = limit.and_then(|limit| gap(judged, limit));
        }
    }
    Some(out)
}
