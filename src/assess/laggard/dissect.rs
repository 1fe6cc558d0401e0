//! One area taken apart: its items from the worst on, against its peers and its own past, with who carries each gap.

use super::carry::sources;
use super::{Carry, Lag, MonthSheets, carry, exact_limit, is_above, lags};
use crate::catalog::{Direction, IndicatorId, Scale};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::measure::{Exact, Fixed, Outcome, Sheet, outcome};

/// How an area stands among the areas of the same parent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Peers {
    /// Its place from the good end; ties share the better place.
    pub place: usize,
    /// How many have a value.
    pub of: usize,
    /// The value in the middle; of two the lower.
    pub median: Fixed,
}

/// One item of a dissection.
#[derive(Clone, PartialEq, Debug)]
pub struct Dissected {
    /// In what the area is behind.
    pub lag: Lag,
    /// Its peers. `None` where it has none, where no side is good, and for a village's ratio of two groups.
    pub peers: Option<Peers>,
    /// The same span a year before.
    pub before: Option<Outcome>,
    /// The printed values of the year to date, month by month; `None` for a month without one.
    pub months: Vec<Option<Fixed>>,
    /// Who carries the gap: the areas at the bottom. `None` for an area at the bottom itself.
    pub carry: Option<Carry>,
}

/// Takes an area apart. The sheets are of its parent's branch, so that the peers are in them.
#[must_use]
pub fn dissect(workspace: &Workspace, months: &MonthSheets, area: AreaId) -> Vec<Dissected> {
    let Some(sheet) = months.last() else { return Vec::new() };
    let before = Sheet::branch(workspace, sheet.period().year_before(), area, None);
    let one = |lag: Lag| {
        let id = lag.indicator;
        Dissected {
            peers: peers(workspace, sheet, area, id),
            before: outcome(workspace, &before, area, id),
            months: months.course(workspace, area, id).map(|(_, it)| it.now.value.ok()).collect(),
            carry: carried(workspace, sheet, &lag),
            lag,
        }
    };
    lags(workspace, months, &[area]).into_iter().map(one).collect()
}

/// Who carries the gap of a lag: the areas at the bottom that the sum is made of.
fn carried(workspace: &Workspace, sheet: &Sheet, lag: &Lag) -> Option<Carry> {
    let it = workspace.catalog.indicator(lag.indicator)?;
    // A yes or no is no sum of parts, and the value of a milestone that is past is not the sheet's.
    if it.scale == Scale::YesNo || lag.pace.now.target?.judged.is_some() {
        return None;
    }
    let among = sources(workspace, sheet, lag.area, lag.indicator);
    let limit = (exact_limit(lag)?, is_above(lag));
    carry(workspace, sheet, (lag.area, lag.indicator), limit, &among).filter(|it| it.parts.len() > 1)
}

fn peers(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId) -> Option<Peers> {
    let it = workspace.catalog.indicator(id)?;
    let own = workspace.areas.get(area)?;
    let higher_is_better = match it.direction {
        Direction::AtLeast | Direction::Equal if it.scale != Scale::Count => true,
        Direction::AtMost | Direction::Equal => false,
        _ => return None,
    };
    // A village is never ranked on its sex ratio.
    if it.scale == Scale::YesNo || (it.scale == Scale::Per100 && own.kind == AreaKind::Village) {
        return None;
    }
    let value = |area: AreaId| outcome(workspace, sheet, area, id)?.exact;
    let mine = value(area)?;
    let mut all: Vec<Exact> = workspace.areas.children(own.parent?).iter().filter_map(|peer| value(*peer)).collect();
    let better =
        |it: &Exact| it.compare(mine).is_some_and(|order| if higher_is_better { order.is_gt() } else { order.is_lt() });
    let place = all.iter().filter(|it| better(it)).count() + 1;
    all.sort_by(|a, b| a.compare(*b).unwrap_or(std::cmp::Ordering::Equal));
    let median = all.get((all.len().checked_sub(1)?) / 2)?.round(it.decimals)?;
    (all.len() > 1).then_some(Peers { place, of: all.len(), median })
}
