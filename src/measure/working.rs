//! The working of a number: what was put into the formula, down to the areas that the counts came from.

use super::{Absence, Basis, Exact, Gather, Sheet};
use crate::catalog::{Form, IndicatorId, ItemId};
use crate::figures::{AreaId, Period, Workspace};

/// One term of a form with its amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TermSum {
    /// The item.
    pub item: ItemId,
    /// How often it counts.
    pub weight: i64,
    /// Its amount over the areas that count, in the item's unit.
    pub amount: Exact,
}

/// One side of the fraction.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The terms.
    pub terms: Vec<TermSum>,
    /// What their sum is divided by.
    pub divisor: i64,
    /// The result.
    pub result: Exact,
}

/// What was put into an indicator's formula for one area and period.
#[derive(Clone, PartialEq, Debug)]
pub struct Working {
    /// Above the line.
    pub numerator: Part,
    /// Below the line.
    pub denominator: Option<Part>,
    /// The areas whose own reports were used, in the order of the tree.
    pub sources: Vec<AreaId>,
    /// The areas at the bottom that are missing, with the reason.
    pub missing: Vec<(AreaId, Absence)>,
}

/// The working of an indicator, or why there is no value.
pub fn working(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId) -> Result<Working, Absence> {
    let it = workspace.catalog.indicator(id).ok_or(Absence::NothingReported)?;
    sheet.node(workspace, area, id).map_or(Err(Absence::NothingReported), |it| it.pair)?;
    let mut sources = Vec::new();
    let mut missing = Vec::new();
    let mut open = vec![area];
    while let Some(at) = open.pop() {
        let Some(node) = sheet.node(workspace, at, id) else {
            continue;
        };
        match (node.basis, node.pair) {
            (Basis::Own, Ok(_)) => sources.push(at),
            (Basis::Own, Err(Absence::NotApplicable)) => {}
            (Basis::Own, Err(absence)) => missing.push((at, absence)),
            (Basis::Children, _) => open.extend(workspace.areas.children(at).iter().rev()),
        }
    }
    let part = |form: &Form| part(workspace, sheet.period(), form, &sources);
    let numerator = part(&it.numerator)?;
    let denominator = it.denominator.as_ref().map(part).transpose()?;
    Ok(Working { numerator, denominator, sources, missing })
}

/// One side of the fraction for any span: the sum over these areas' own reports, or what is missing.
pub fn part(workspace: &Workspace, period: Period, form: &Form, sources: &[AreaId]) -> Result<Part, Absence> {
    let mut gather = Gather::new(&workspace.table, AreaId(0), period);
    let mut terms = Vec::new();
    let mut sum = Exact::ZERO;
    for term in &form.terms {
        let item = workspace.catalog.item(term.item).ok_or(Absence::NothingReported)?;
        let mut amount = Exact::ZERO;
        for area in sources {
            gather.turn(*area);
            amount = amount.plus(gather.figure(term.item, item)?).ok_or(Absence::TooLarge)?;
        }
        let weighted = amount.times(i128::from(term.weight)).ok_or(Absence::TooLarge)?;
        sum = sum.plus(weighted).ok_or(Absence::TooLarge)?;
        terms.push(TermSum { item: term.item, weight: term.weight, amount });
    }
    let divisor = Exact::whole(i128::from(form.divisor));
    Ok(Part { terms, divisor: form.divisor, result: sum.over(divisor).ok_or(Absence::TooLarge)? })
}
