//! How many figures would change.

use crate::exchange::import::Plan;
use crate::exchange::layout::Role;
use crate::locale::{ImportText, Lang, fill};
use crate::measure::Fixed;

/// How many areas a plan touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Touched {
    /// Areas that get figures.
    pub areas: usize,
    /// Areas of those that were there before.
    pub known: usize,
}

impl Touched {
    /// Counts the areas of a plan for a workspace that has so many.
    #[must_use]
    pub fn of(plan: &Plan, areas: usize) -> Self {
        let mut seen = vec![false; areas + plan.new_areas.len()];
        for area in plan.cells.areas() {
            if let Some(seen) = seen.get_mut(area.index()) {
                *seen = true;
            }
        }
        let count = |seen: &[bool]| seen.iter().filter(|it| **it).count();
        Self { areas: count(&seen), known: count(seen.get(..areas).unwrap_or_default()) }
    }
}

/// What the import would do, in numbers: the class of the mark, and the words.
#[must_use]
pub fn tallies(lang: Lang, plan: &Plan, touched: Touched) -> Vec<(&'static str, String)> {
    let text = ImportText::of(lang);
    let counts = plan.counts;
    let all = [
        ("met", text.tally_new, counts.new as usize),
        ("near", text.tally_changed, counts.changed as usize),
        ("few", text.tally_same, counts.same as usize),
        ("few", text.tally_areas, touched.known),
        ("met", text.tally_new_areas, plan.new_areas.len()),
        ("few", text.tally_totals, counts.totals_skipped as usize),
        ("miss", text.tally_problems, listed(plan) as usize),
    ];
    let some = all.into_iter().filter(|(_, _, n)| *n > 0);
    some.map(|(class, text, n)| (class, fill(text, &[("n", &grouped(n))]))).collect()
}

/// Problems of cells and rows. That no period is known is said once, not for each row.
fn listed(plan: &Plan) -> u32 {
    let period_missing = plan.period.is_none() && plan.layout.columns(Role::Period).next().is_none();
    if period_missing && super::needs_period(&plan.layout) { 0 } else { plan.counts.problems }
}

fn grouped(n: usize) -> String {
    Fixed { units: i128::try_from(n).unwrap_or_default(), decimals: 0 }.grouped()
}
