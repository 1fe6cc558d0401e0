//! What the overview shows: one row an indicator, filtered and sorted. No browser is needed for it.

use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::{Movement, Outcome, Sheet, Verdict, movement, outcome};

/// One indicator of the chosen area and period.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The outcome.
    pub now: Outcome,
    /// The same a year before.
    pub before: Option<Outcome>,
    /// The same for the area above.
    pub parent: Option<Outcome>,
    /// How it moved on the year before.
    pub movement: Option<Movement>,
}

/// The sheets that the overview reads.
pub struct Sheets<'a> {
    /// The chosen period.
    pub now: &'a Sheet,
    /// The same period a year before.
    pub before: &'a Sheet,
}

/// All rows in the catalog's order.
#[must_use]
pub fn rows(workspace: &Workspace, sheets: &Sheets<'_>, area: AreaId) -> Vec<Row> {
    let parent = workspace.areas.get(area).and_then(|it| it.parent);
    let row = |id: IndicatorId| {
        let it = workspace.catalog.indicator(id)?;
        let now = outcome(workspace, sheets.now, area, id)?;
        let before = outcome(workspace, sheets.before, area, id);
        let parent = parent.and_then(|it| outcome(workspace, sheets.now, it, id));
        let movement = before.as_ref().and_then(|before| movement(it, before, &now));
        Some(Row { now, before, parent, movement })
    };
    workspace.catalog.indicators().filter_map(|(id, _)| row(id)).collect()
}

/// How often each verdict stands among these, in the order of [`Verdict::ALL`], without those that do not.
#[must_use]
pub fn tally(verdicts: impl Iterator<Item = Verdict> + Clone) -> Vec<(Verdict, usize)> {
    let count = |verdict| verdicts.clone().filter(|it| *it == verdict).count();
    Verdict::ALL.into_iter().map(|it| (it, count(it))).filter(|(_, count)| *count > 0).collect()
}

/// How the rows are ordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Order {
    /// As the catalog has them.
    #[default]
    Catalog,
    /// Missed first, met last.
    Verdict,
    /// The largest move on the year before first, whatever its direction, measured against the value before.
    Change,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Catalog, Self::Verdict, Self::Change];

    /// The code in the address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Catalog => "",
            Self::Verdict => "verdict",
            Self::Change => "change",
        }
    }

    /// Reads a code; an unknown one is the catalog's order.
    #[must_use]
    pub fn parse(code: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|it| Some(it.code()) == code).unwrap_or_default()
    }
}

/// A verdict's code in the address.
#[must_use]
pub const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::Near => "near",
        Verdict::Missed => "missed",
        Verdict::ReferenceIn => "reference-in",
        Verdict::ReferenceOut => "reference-out",
        Verdict::PartYear => "part-year",
        Verdict::NoTarget => "no-target",
        Verdict::NoValue => "no-value",
    }
}

/// The rows that are shown.
#[must_use]
pub fn shown(mut rows: Vec<Row>, filter: Option<&str>, order: Order) -> Vec<Row> {
    if let Some(code) = filter {
        rows.retain(|it| verdict_code(it.now.verdict) == code);
    }
    let place = |it: &Row| Verdict::ALL.iter().position(|verdict| *verdict == it.now.verdict);
    match order {
        Order::Catalog => {}
        Order::Verdict => rows.sort_by_key(place),
        Order::Change => rows.sort_by_key(|it| std::cmp::Reverse(relative_change(it))),
    }
    rows
}

/// The move in ten-thousandths of the value before; `None` sorts last.
fn relative_change(row: &Row) -> Option<u128> {
    let it = row.movement?;
    let before = it.before.units.unsigned_abs().max(1);
    it.rate.units.unsigned_abs().checked_mul(10_000).map(|units| units / before)
}

/// The periods of the small trend: the months of this year and the year before where the period is a year, so that
/// there is something to see from the first year on; else the last twelve periods of the same length.
#[must_use]
pub fn trend_periods(period: Period) -> Vec<Period> {
    if period.months == 12 {
        let two_years = Period { start: period.start.plus(-12), months: 24 };
        return two_years.each_month().collect();
    }
    let step = i32::from(period.months);
    (0..12).rev().map(|back| period.shift(-back * step)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Order, Sheets, rows, shown, tally, trend_periods};
    use crate::catalog::Names;
    use crate::figures::{AreaKind, Calendar, Cell, Period, Workspace};
    use crate::measure::{Sheet, Verdict};

    /// A county with births and population of two years and a target of 12‰ for the second.
    fn county() -> Workspace {
        let mut it = Workspace::empty("w", "w");
        let area = it.areas.add("c", Names::default(), AreaKind::County, None).unwrap();
        let figures = [("2004-10+12", 4976, 506_730, 510_848), ("2005-10+12", 5493, 510_848, 514_952)];
        for (code, births, start, end) in figures {
            let period = Period::parse(code).unwrap();
            for (item, value) in [("births", births), ("population_start", start), ("population_end", end)] {
                let item = it.catalog.item_by_code(item).unwrap();
                it.table.set(area, period, item, Cell::Value(value));
            }
        }
        it
    }

    #[test]
    fn a_row_has_value_movement_and_verdict() {
        let it = county();
        let year = Calendar::ASSESSMENT.year(2006);
        let (now, before) = (Sheet::new(&it, year), Sheet::new(&it, year.year_before()));
        let all = rows(&it, &Sheets { now: &now, before: &before }, crate::figures::AreaId(0));
        let birth_rate = all.first().unwrap();
        assert_eq!(birth_rate.now.value.unwrap().to_string(), "10.71");
        assert_eq!(birth_rate.movement.unwrap().rate.to_string(), "0.93");
        assert_eq!(birth_rate.now.verdict, Verdict::NoTarget);
        let counted: usize = tally(all.iter().map(|it| it.now.verdict)).iter().map(|(_, count)| count).sum();
        assert_eq!(counted, all.len());
        let first = shown(all.clone(), Some("no-target"), Order::Change);
        assert_eq!(first.first().unwrap().now.indicator, birth_rate.now.indicator);
        assert!(shown(all, Some("met"), Order::Verdict).is_empty());
    }

    #[test]
    fn the_small_trend_has_two_years_of_months_or_twelve_periods() {
        let codes = |code: &str| trend_periods(Period::parse(code).unwrap());
        assert_eq!(codes("2005-10+12").len(), 24);
        assert_eq!(codes("2005-10+12").first().unwrap().code(), "2004-10");
        assert_eq!(codes("2006-01+3").len(), 12);
        assert_eq!(codes("2006-01+3").last().unwrap().code(), "2006-01+3");
    }
}
