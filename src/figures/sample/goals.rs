//! The sample's targets: the packs' presets, and two townships that were set others.

use super::places::Places;
use crate::catalog::{Catalog, Goal, IndicatorId};
use crate::figures::{SetTarget, TargetBook};

/// The year that the speech reviews, and the year that it plans.
const REVIEWED: i32 = 2006;
const PLANNED: i32 = 2007;

/// The targets of the year before, the reviewed and the planned year.
pub(super) fn goals(catalog: &Catalog, places: &Places) -> TargetBook {
    let mut book = TargetBook::default();
    let Some(county) = places.county else {
        return book;
    };
    // The speech sets some targets for the planned year only. The sample judges the reviewed year by them as well,
    // or its pages had little to show; where both years have one, the reviewed year's own stands.
    let years = [(PLANNED, REVIEWED), (REVIEWED, REVIEWED), (REVIEWED, REVIEWED - 1), (PLANNED, PLANNED)];
    for (from, to) in years {
        let presets = catalog.presets().iter().filter(|it| it.year == from);
        for (indicator, goal) in presets.flat_map(|it| &it.goals) {
            book.put(county, to, *indicator, Some(SetTarget::Goal(*goal)));
        }
    }
    let overrides = [
        (1, goal(catalog, "crude_birth_rate", 11, Goal::AtMost)),
        (8, goal(catalog, "long_acting_rate", 75, Goal::AtLeast)),
    ];
    for (township, goal) in overrides {
        if let (Some(&area), Some((indicator, goal))) = (places.townships.get(township), goal) {
            for year in [REVIEWED, PLANNED] {
                book.put(area, year, indicator, Some(SetTarget::Goal(goal)));
            }
        }
    }
    book
}

/// A goal of so many whole units of an indicator's scale.
fn goal(catalog: &Catalog, code: &str, limit: i64, kind: fn(i64) -> Goal) -> Option<(IndicatorId, Goal)> {
    let id = catalog.indicator_by_code(code)?;
    Some((id, kind(limit * catalog.indicator(id)?.unit())))
}
