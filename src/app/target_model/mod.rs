//! What a target sheet shows and does: rows, what was typed, copies. Pure, so that it is tested natively.

mod copy;
mod relative;
mod typed;
mod words;

pub use crate::view::target_sheet::{Standing, above, cell_text, side_text, standing, standing_text};
pub use copy::{Copied, from_preset, from_year};
pub use relative::{Kind, benchmarks, path_name, template, written};
pub use typed::{Typed, TypedProblem, free, from_fields, limit_text};
pub use words::problem_text;

use crate::catalog::{Direction, Goal, Indicator, Scale};
use crate::figures::{AreaId, Workspace};

/// How many indicators stand how, for the head of the sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Goals of the area's own.
    pub own: usize,
    /// Goals of areas above.
    pub inherited: usize,
    /// Goals that do not hold here.
    pub waived: usize,
    /// Indicators without a goal.
    pub unset: usize,
}

/// Counts how an area stands to the targets of a year.
#[must_use]
pub fn tally(workspace: &Workspace, area: AreaId, year: i32) -> Tally {
    let mut found = Tally::default();
    for (id, _) in workspace.catalog.indicators() {
        match standing(workspace, area, year, id) {
            Standing::Own(_) => found.own += 1,
            Standing::Inherited(..) => found.inherited += 1,
            Standing::Waived | Standing::WaivedAbove(_) => found.waived += 1,
            Standing::Unset => found.unset += 1,
        }
    }
    found
}

/// The years to choose from: those that have a target, and the one that is shown.
#[must_use]
pub fn years(workspace: &Workspace, shown: i32) -> Vec<i32> {
    let mut years = workspace.targets.years();
    years.push(shown);
    years.sort_unstable();
    years.dedup();
    years
}

/// The areas of the matrix: the chosen one, then those in it.
#[must_use]
pub fn matrix_areas(workspace: &Workspace, area: AreaId) -> Vec<AreaId> {
    std::iter::once(area).chain(workspace.areas.children(area).iter().copied()).collect()
}

/// The comparison that a new goal of an indicator has before another is chosen.
#[must_use]
pub fn shape_of(it: &Indicator, goal: Option<Goal>) -> Direction {
    match (goal, it.direction) {
        (Some(goal), _) => goal.direction(),
        // Without a good side of its own an indicator is most often given limits on both sides.
        (None, Direction::None) => Direction::Within,
        (None, direction) => direction,
    }
}

/// What a yes or no asks for; `None` where there is no goal.
#[must_use]
pub const fn asks_yes(goal: Option<Goal>) -> Option<bool> {
    match goal {
        None => None,
        Some(Goal::Equal(0) | Goal::AtMost(0)) => Some(false),
        Some(_) => Some(true),
    }
}

/// The goal of a yes or no.
#[must_use]
pub fn yes_no_goal(it: &Indicator, yes: bool) -> Goal {
    debug_assert!(it.scale == Scale::YesNo);
    if yes { Goal::AtLeast(it.unit()) } else { Goal::Equal(0) }
}
