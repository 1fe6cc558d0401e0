//! What is wrong with figures: identities, parts larger than the whole, stocks that do not follow, impossible values.

use super::{Exact, Gather, ItemSheet};
use crate::catalog::{Form, ItemId, Relation};
use crate::figures::{AreaId, Period, Workspace};

/// What is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// A check of the catalog fails, with both sides.
    Check {
        /// The check's place in the catalog.
        check: usize,
        /// The left side.
        left: Exact,
        /// The right side.
        right: Exact,
    },
    /// An opening stock is not the closing stock of the period before.
    DoesNotFollow {
        /// The closing stock before.
        before: Exact,
        /// The opening stock.
        now: Exact,
    },
    /// A count is below zero.
    Negative,
    /// The area's own report is not the sum of the areas in it.
    NotTheSum {
        /// The own report.
        own: Exact,
        /// The sum.
        sum: Exact,
    },
}

/// Something wrong with an area's figures of a period.
#[derive(Clone, PartialEq, Debug)]
pub struct Issue {
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    /// The items whose cells show it.
    pub items: Vec<ItemId>,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with one area's own figures of a period. A check with a missing part is passed over.
#[must_use]
pub fn issues(workspace: &Workspace, area: AreaId, period: Period) -> Vec<Issue> {
    let catalog = &workspace.catalog;
    let gather = Gather::new(&workspace.table, area, period);
    if gather.is_blank() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut add = |items: Vec<ItemId>, trouble| found.push(Issue { area, period, items, trouble });
    for (check, rule) in catalog.checks().iter().enumerate() {
        let (Some(left), Some(right)) = (side(workspace, &gather, &rule.left), side(workspace, &gather, &rule.right))
        else {
            continue;
        };
        let holds = match rule.relation {
            Relation::Equal => left == right,
            Relation::AtMost => left.compare(right).is_none_or(|it| it.is_le()),
        };
        if !holds {
            let terms = rule.left.terms.iter().chain(&rule.right.terms);
            add(terms.map(|it| it.item).collect(), Trouble::Check { check, left, right });
        }
    }
    let before = Gather::new(&workspace.table, area, period.previous());
    for (id, item) in catalog.items_with_ids() {
        let Ok(now) = gather.figure(id, item) else { continue };
        if now.numerator() < 0 && !item.signed {
            add(vec![id], Trouble::Negative);
        }
        let closing = item.follows.and_then(|it| Some((it, catalog.item(it)?)));
        if let Some((closing, it)) = closing
            && let Ok(before) = before.figure(closing, it)
            && before != now
        {
            add(vec![id], Trouble::DoesNotFollow { before, now });
        }
    }
    found
}

/// Where an area's own report differs from the sum of the areas in it.
#[must_use]
pub fn issues_between(workspace: &Workspace, period: Period, item: ItemId, sheet: &ItemSheet) -> Vec<Issue> {
    let mut found = Vec::new();
    for (area, it) in workspace.areas.iter() {
        if it.children.is_empty() {
            continue;
        }
        let Some(total) = sheet.get(area) else {
            continue;
        };
        if total.difference().is_some()
            && let (Ok(own), Some(sum)) = (total.own, total.children)
        {
            found.push(Issue { area, period, items: vec![item], trouble: Trouble::NotTheSum { own, sum } });
        }
    }
    found
}

fn side(workspace: &Workspace, gather: &Gather<'_>, form: &Form) -> Option<Exact> {
    let mut sum = Exact::ZERO;
    for term in &form.terms {
        let item = workspace.catalog.item(term.item)?;
        sum = sum.plus(gather.figure(term.item, item).ok()?.times(i128::from(term.weight))?)?;
    }
    sum.over(Exact::whole(i128::from(form.divisor)))
}
