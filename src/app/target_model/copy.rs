//! Targets taken from last year or from a pack, in one step that can be undone.

use crate::catalog::Preset;
use crate::figures::{AreaId, Change, SetTarget, Workspace};
use std::collections::BTreeSet;

/// What a copy would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Copied {
    /// The changes, one a target that differs.
    pub changes: Vec<Change>,
    /// How many targets of this year stay, because there was nothing to copy over them.
    pub kept: usize,
}

impl Copied {
    /// The one step, where there is anything to do.
    #[must_use]
    pub fn into_step(self) -> Option<Change> {
        (!self.changes.is_empty()).then_some(Change::All(self.changes))
    }
}

/// Copies what was set in a year for an area and everything in it. What is set only in the later year stays.
#[must_use]
pub fn from_year(workspace: &Workspace, area: AreaId, from: i32, to: i32) -> Copied {
    let inside = with_descendants(workspace, area);
    let book = &workspace.targets;
    let of = |year: i32| {
        let inside = &inside;
        book.iter().filter(move |(area, its, ..)| *its == year && inside.contains(area))
    };
    let changes = of(from)
        .filter(|(area, _, indicator, target)| book.own(*area, to, *indicator) != Some(*target))
        .map(|(area, _, indicator, target)| Change::Target(area, to, indicator, Some(target)))
        .collect();
    let kept = of(to).filter(|(area, _, indicator, _)| book.own(*area, from, *indicator).is_none()).count();
    Copied { changes, kept }
}

/// Takes a pack's targets into a year. A goal that holds already, own or inherited, is left alone.
#[must_use]
pub fn from_preset(workspace: &Workspace, area: AreaId, preset: &Preset, year: i32) -> Copied {
    let book = &workspace.targets;
    let holds = |indicator| book.holds(&workspace.areas, area, year, indicator).map(|(target, _)| target);
    let changes = preset
        .goals
        .iter()
        .filter(|(indicator, goal)| holds(*indicator) != Some(SetTarget::Goal(*goal)))
        .map(|(indicator, goal)| Change::Target(area, year, *indicator, Some(SetTarget::Goal(*goal))))
        .collect();
    let named: BTreeSet<_> = preset.goals.iter().map(|(indicator, _)| *indicator).collect();
    let others =
        book.iter().filter(|(its, of, indicator, _)| *its == area && *of == year && !named.contains(indicator));
    Copied { changes, kept: others.count() }
}

fn with_descendants(workspace: &Workspace, area: AreaId) -> BTreeSet<AreaId> {
    let mut found = BTreeSet::new();
    let mut open = vec![area];
    while let Some(at) = open.pop() {
        found.insert(at);
        open.extend(workspace.areas.children(at));
    }
    found
}
