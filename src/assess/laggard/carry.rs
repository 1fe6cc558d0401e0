//! Which areas carry a gap: each one's part of the shortfall, exact, so that the parts add up to it.
//!
//! Over a common limit L an area is short by L × denominator ÷ scale − numerator. Both sides are sums over areas, so
//! the shortfalls of the areas below add up to that of the area above, and over its denominator to its gap.

use crate::catalog::{Indicator, IndicatorId};
use crate::figures::{AreaId, Workspace};
use crate::measure::{Basis, Exact, Sheet};

/// One area's part of a gap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Carried {
    /// The area.
    pub area: AreaId,
    /// Above its line.
    pub numerator: Exact,
    /// Below its line.
    pub denominator: Option<Exact>,
    /// How many cases it is on the wrong side of the limit; below zero where it is on the good side.
    pub cases: Exact,
    /// Its part of the gap, in units of the indicator's scale: percentage points of the area above.
    pub points: Exact,
}

/// A gap and the areas that carry it.
#[derive(Clone, PartialEq, Debug)]
pub struct Carry {
    /// The gap of the area above, exact: above zero on the wrong side of the limit.
    pub gap: Exact,
    /// The gap in cases.
    pub cases: Exact,
    /// The areas, the largest part first.
    pub parts: Vec<Carried>,
    /// What no listed area carries: a plain count's limit, or a report of the area's own that is no sum.
    pub rest: Exact,
}

/// Takes a gap apart over the areas below that have reported.
///
/// `limit` is in units of the indicator's scale; `above` says that values above it are on the wrong side. `None` where a
/// value is missing or a product does not fit.
#[must_use]
pub fn carry(
    workspace: &Workspace,
    sheet: &Sheet,
    (top, id): (AreaId, IndicatorId),
    (limit, above): (Exact, bool),
    among: &[AreaId],
) -> Option<Carry> {
    let it = workspace.catalog.indicator(id)?;
    let sums = |area| {
        let node = sheet.node(workspace, area, id)?;
        sheet.exact(id, node.pair.ok()?).ok()
    };
    let (numerator, denominator) = sums(top)?;
    let whole = Weigh { it, limit, above, denominator };
    let cases = whole.cases(numerator, denominator)?;
    let gap = whole.points(cases)?;
    let mut rest = gap;
    let mut parts = Vec::new();
    // A plain count's limit belongs to the area above alone.
    let part_limit = if denominator.is_some() { limit } else { Exact::ZERO };
    let weigh = Weigh { limit: part_limit, ..whole };
    for area in among {
        let Some((numerator, denominator)) = sums(*area) else { continue };
        let cases = weigh.cases(numerator, denominator)?;
        let points = weigh.points(cases)?;
        rest = rest.minus(points)?;
        parts.push(Carried { area: *area, numerator, denominator, cases, points });
    }
    parts.sort_by(|a, b| b.points.compare(a.points).unwrap_or(std::cmp::Ordering::Equal));
    Some(Carry { gap, cases, parts, rest })
}

/// The areas at the bottom of an area that its sum is made of; none where its own report is used.
#[must_use]
pub fn sources(workspace: &Workspace, sheet: &Sheet, top: AreaId, id: IndicatorId) -> Vec<AreaId> {
    match sheet.node(workspace, top, id).map(|it| it.basis) {
        Some(Basis::Children) => workspace.areas.leaves(top),
        _ => Vec::new(),
    }
}

#[derive(Clone, Copy)]
struct Weigh<'a> {
    it: &'a Indicator,
    limit: Exact,
    above: bool,
    denominator: Option<Exact>,
}

impl Weigh<'_> {
    /// How many cases a fraction is on the wrong side of the limit.
    fn cases(self, numerator: Exact, denominator: Option<Exact>) -> Option<Exact> {
        let at_limit = match denominator {
            Some(below) => {
                let scaled = self.limit.times(below.numerator())?.over(Exact::whole(below.denominator()))?;
                scaled.over(Exact::whole(self.it.scale.factor()))?
            }
            None => self.limit,
        };
        if self.above { numerator.minus(at_limit) } else { at_limit.minus(numerator) }
    }

    /// Cases as a part of the value of the area above.
    fn points(self, cases: Exact) -> Option<Exact> {
        match self.denominator {
            Some(below) => cases.times(self.it.scale.factor())?.over(below),
            None => Some(cases),
        }
    }
}
