//! The statistical view of an area's children: intervals, two verdicts side by side, the funnel, fifths.
//!
//! Everything is computed from the outcomes that the other pages show; what is printed and judged against a target there is
//! the same here, and stays in its own column.

pub mod ages;
pub mod drawings;
pub mod heat;
pub mod peers;
pub mod words;
pub mod years;

use crate::catalog::{Direction, Goal, Indicator, IndicatorId};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::measure::stats::{
    Counts, Family, Interval, Judgement, Level, Place, Unsuited, counts, family, fingertips_bounds,
    fingertips_category, interval, judge, phe_quantiles, place, pooled, rests_on_few,
};
use crate::measure::{Outcome, Sheet, outcome};

/// One of the areas compared.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The area.
    pub area: AreaId,
    /// Value, target and administrative verdict.
    pub outcome: Outcome,
    /// What stands above and below the line; `None` without a value.
    pub counts: Option<Counts>,
    /// The 95 % interval on the printed scale.
    pub interval: Option<Interval>,
    /// The statistical verdict.
    pub judgement: Judgement,
    /// The place in the funnel; `None` where it is too small to judge.
    pub place: Option<Place>,
    /// Its fifth, by the definition of `phe_quantile`: 1 holds the best, or the highest where no side is good.
    pub fifth_phe: Option<usize>,
    /// Its fifth as Fingertips forms it, counted in the same direction.
    pub fifth_fingertips: Option<usize>,
}

/// The children of an area, compared.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// The area above.
    pub area: AreaId,
    /// The indicator.
    pub id: IndicatorId,
    /// The statistic that fits it, or why none does.
    pub family: Result<Family, Unsuited>,
    /// The areas, in the tree's order.
    pub rows: Vec<Row>,
    /// The plain quotient of all of them together, Σ ÷ Σ.
    pub pooled: Option<f64>,
    /// Whether values may be shown and ranked: never the sex ratio of villages.
    pub ranks: bool,
}

impl View {
    /// The rows with counts, for drawings.
    pub fn known(&self) -> impl Iterator<Item = (&Row, Counts)> {
        self.rows.iter().filter_map(|row| Some((row, row.counts?)))
    }

    /// What the pooled value is on the printed scale.
    #[must_use]
    pub fn pooled_printed(&self, it: &Indicator) -> Option<f64> {
        self.pooled.map(|value| value * it.scale.factor() as f64)
    }
}

/// The size of an area in a funnel: its denominator, or all births for a sex ratio.
#[must_use]
pub fn size(family: Family, counts: Counts) -> f64 {
    if family == Family::SexRatio { counts.x + counts.n } else { counts.n }
}

/// Which side is good: that of the first target in force, or else of the indicator.
#[must_use]
pub fn direction(it: &Indicator, rows: &[Row]) -> Direction {
    rows.iter().find_map(|row| row.outcome.goal).map_or(it.direction, |(goal, _)| goal.direction())
}

/// The children of an area compared, or the area alone where it has none. `None` for an unknown area or indicator.
#[must_use]
pub fn view(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId) -> Option<View> {
    let it = workspace.catalog.indicator(id)?;
    workspace.areas.get(area)?;
    let children = workspace.areas.children(area);
    let list = if children.is_empty() { std::slice::from_ref(&area) } else { children };
    let family = family(&workspace.catalog, it);
    let mut rows: Vec<Row> = list.iter().filter_map(|child| row(workspace, sheet, *child, id)).collect();
    let together = pooled(rows.iter().filter_map(|row| row.counts).map(|it| (it.x, it.n))).filter(|_| family.is_ok());
    let ranks = !(family == Ok(Family::SexRatio) && list.iter().any(|it| is_village(workspace, *it)));
    if let (Ok(family), Some(together)) = (family, together) {
        for row in &mut rows {
            let Some(counts) = row.counts else { continue };
            let expected = (family == Family::Rate).then_some(together * counts.n);
            let village = is_village(workspace, row.area);
            let small = rests_on_few(family, counts, expected, village).is_some();
            row.place = if small { None } else { place(family, (counts.x, counts.n), together) };
        }
    }
    fifths(it, &mut rows, ranks);
    Some(View { area, id, family, rows, pooled: together, ranks })
}

/// One area's row, without its place among others.
fn row(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId) -> Option<Row> {
    let it = workspace.catalog.indicator(id)?;
    let outcome = outcome(workspace, sheet, area, id)?;
    let counts = counts(it, &outcome);
    let family = family(&workspace.catalog, it);
    Some(Row {
        area,
        counts,
        interval: family.ok().zip(counts).and_then(|(family, counts)| interval(family, counts, Level::P95)),
        judgement: judge(&workspace.catalog, it, &outcome, is_village(workspace, area)),
        outcome,
        place: None,
        fifth_phe: None,
        fifth_fingertips: None,
    })
}

fn is_village(workspace: &Workspace, area: AreaId) -> bool {
    workspace.areas.get(area).is_some_and(|it| it.kind == AreaKind::Village)
}

/// Puts the areas into fifths, those too small to judge left out. A range has no best end, so its fifths go by value.
fn fifths(it: &Indicator, rows: &mut [Row], ranks: bool) {
    let high_first = !matches!(direction(it, rows), Direction::AtMost);
    let value = |row: &Row| {
        let fits = ranks && !matches!(row.judgement, Judgement::TooSmall(..) | Judgement::Unsuited(_));
        row.outcome.value.ok().filter(|_| fits).map(crate::measure::Fixed::to_f64)
    };
    let values: Vec<Option<f64>> = rows.iter().map(value).collect();
    let known: Vec<f64> = values.iter().copied().flatten().collect();
    if known.len() < 5 {
        return;
    }
    let (phe, bounds) = (phe_quantiles(&values, 5, high_first), fingertips_bounds(&known, 5));
    for ((row, value), fifth) in rows.iter_mut().zip(values).zip(phe) {
        row.fifth_phe = fifth;
        let from_low = value.and_then(|it| fingertips_category(&bounds, it));
        row.fifth_fingertips = from_low.map(|it| if high_first { 6 - it.min(5) } else { it });
    }
}

/// The target that holds for an outcome, or else the reference range, which is no target.
#[must_use]
pub fn goal_of(it: &Indicator, outcome: &Outcome) -> Option<Goal> {
    let range = it.reference.as_ref().filter(|_| outcome.target.is_none());
    let reference = range.map(|it| Goal::Within(it.low, it.high));
    outcome.goal.map(|(goal, _)| goal).or(reference)
}
