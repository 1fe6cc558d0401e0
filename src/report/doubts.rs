//! Data in doubt: what the checks find below an area, and who has not reported.

use super::Facts;
use crate::catalog::{IndicatorId, ItemId};
use crate::figures::AreaId;
use crate::measure::{Issue, ItemSheet, Trouble, issues, issues_between};

/// What makes data doubtful.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoubtKind {
    /// A check of the catalog fails.
    Check(usize),
    /// An item's opening stock is not the closing stock before.
    Follow(ItemId),
    /// An item is below zero.
    Negative(ItemId),
    /// Own reports differ from the sum of the areas below.
    Sum,
}

/// Data in doubt for one reason: in how many places, and the first of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Doubt {
    /// The reason.
    pub kind: DoubtKind,
    /// In how many places.
    pub count: usize,
    /// The first of them.
    pub first: Issue,
}

/// What the checks find for the area and those below it, the most frequent first.
#[must_use]
pub fn doubts(facts: &Facts<'_>) -> Vec<Doubt> {
    let workspace = facts.workspace;
    let all = branch(facts);
    let mut found: Vec<Doubt> = Vec::new();
    let mut add = |issue: Issue| {
        let item = issue.items.first().copied();
        let kind = match (issue.trouble, item) {
            (Trouble::Check { check, .. }, _) => DoubtKind::Check(check),
            (Trouble::DoesNotFollow { .. }, Some(item)) => DoubtKind::Follow(item),
            (Trouble::Negative, Some(item)) => DoubtKind::Negative(item),
            _ => DoubtKind::Sum,
        };
        match found.iter_mut().find(|it| it.kind == kind) {
            Some(it) => it.count += 1,
            None => found.push(Doubt { kind, count: 1, first: issue }),
        }
    };
    for area in &all {
        issues(workspace, *area, facts.period).into_iter().for_each(&mut add);
    }
    // An own report stands beside a sum only where an area with areas in it has figures.
    let reports =
        |area: &&AreaId| !workspace.areas.children(**area).is_empty() && !workspace.table.rows_of(**area).is_empty();
    if all.iter().any(|it| reports(&it)) {
        for (item, _) in workspace.catalog.items_with_ids() {
            let sheet = ItemSheet::branch(workspace, facts.period, item, facts.area);
            issues_between(workspace, facts.period, item, &sheet).into_iter().for_each(&mut add);
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.count));
    found
}

/// The area and all below it, parents first.
fn branch(facts: &Facts<'_>) -> Vec<AreaId> {
    let mut all = vec![facts.area];
    let mut next = 0;
    while let Some(at) = all.get(next).copied() {
        all.extend(facts.workspace.areas.children(at));
        next += 1;
    }
    all
}

/// Which areas at the bottom lack a part of what others have reported.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unreported {
    /// How many areas at the bottom there are.
    pub of: usize,
    /// Those that lack something.
    pub areas: Vec<AreaId>,
}

/// Which areas at the bottom have not reported all that the area's values take. An area at the bottom itself has none.
#[must_use]
pub fn unreported(facts: &Facts<'_>) -> Unreported {
    if facts.children().is_empty() {
        return Unreported::default();
    }
    let short = facts.lines().into_iter().filter(|it| it.now.reported < it.now.expected && it.now.reported > 0);
    let ids: Vec<IndicatorId> = short.map(|it| it.id).collect();
    let leaves = facts.workspace.areas.leaves(facts.area);
    let lacks = |area: &AreaId| ids.iter().any(|id| facts.has(*area, *id) == Some(false));
    let of = leaves.len();
    Unreported { of, areas: leaves.into_iter().filter(lacks).collect() }
}
