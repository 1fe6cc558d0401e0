//! General and total fertility of an area from its age-specific rates, where a pack has them in groups of five years.

use super::counts;
use crate::figures::{AreaId, Workspace};
use crate::measure::stats::{AgeGroup, Fertility, fertility};
use crate::measure::{Sheet, outcome};

/// The indicators of the groups, from 15 to 49.
const GROUPS: [(u8, &str); 7] = [
    (15, "fertility_15_19"),
    (20, "fertility_20_24"),
    (25, "fertility_25_29"),
    (30, "fertility_30_34"),
    (35, "fertility_35_39"),
    (40, "fertility_40_44"),
    (45, "fertility_45_49"),
];

/// Fertility over all groups; `None` where one of them has no value. The sheet has to hold all indicators.
#[must_use]
pub fn of_area(workspace: &Workspace, sheet: &Sheet, area: AreaId) -> Option<Fertility> {
    let group = |(from, code): (u8, &str)| {
        let id = workspace.catalog.indicator_by_code(code)?;
        let found = counts(workspace.catalog.indicator(id)?, &outcome(workspace, sheet, area, id)?)?;
        Some(AgeGroup { from, years: 5, women: found.n, births: found.x })
    };
    let table: Option<Vec<AgeGroup>> = GROUPS.into_iter().map(group).collect();
    fertility(&table?).ok()
}

/// Whether an indicator's page shows it.
#[must_use]
pub fn belongs_to(code: &str) -> bool {
    code == "general_fertility_rate" || GROUPS.iter().any(|(_, it)| *it == code)
}
