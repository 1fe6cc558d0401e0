//! Cases from the user's own figures. The page makes them for the worker, which has no workspace while
//! somebody learns; pictures of a lesson are made in the worker, from the workspace.

use super::case::{Amount, Case, Share, Side, Subject};
use crate::catalog::{Catalog, Form, Indicator, IndicatorId, Names, Scale, Term, Timing};
use crate::figures::{AreaId, Workspace};
use crate::locale::Lang;
use crate::measure::{Absence, Basis, Exact, Part, Sheet, Verdict, outcome, part, working};
use crate::speak::{month_name, period_name};

/// The case of an area and indicator for a sheet's period; the sheet of the year before gives the comparison.
///
/// A target is left out where the period is too short to be judged by it. Areas below are there where their sums
/// are the area's, months where each has figures and they add up to the period's.
pub fn case(
    workspace: &Workspace,
    sheet: &Sheet,
    before: Option<&Sheet>,
    area: AreaId,
    id: IndicatorId,
    lang: Lang,
) -> Result<Case, Absence> {
    let it = workspace.catalog.indicator(id).ok_or(Absence::NothingReported)?;
    let said = outcome(workspace, sheet, area, id).ok_or(Absence::NothingReported)?;
    said.value?;
    let working = working(workspace, sheet, area, id)?;
    let before = before.and_then(|sheet| {
        let earlier = outcome(workspace, sheet, area, id)?;
        earlier.value.ok()?;
        let bottom = earlier.denominator.unwrap_or(Exact::whole(1));
        let name = period_name(lang, workspace.calendar, sheet.period());
        Some(Share { name, top: earlier.numerator?, bottom })
    });
    Ok(Case {
        subject: subject(it, lang),
        place: workspace.areas.get(area).map(|it| it.names.get(lang).to_owned()).unwrap_or_default(),
        span: period_name(lang, workspace.calendar, sheet.period()),
        invented: false,
        top: side(
            &workspace.catalog,
            &it.numerator,
            &it.numerator_is,
            amounts(&working.numerator),
            working.numerator.divisor,
            lang,
        ),
        bottom: it
            .denominator
            .as_ref()
            .zip(working.denominator.as_ref())
            .map(|(form, part)| side(&workspace.catalog, form, &it.denominator_is, amounts(part), part.divisor, lang)),
        goal: said.goal.map(|(goal, _)| goal).filter(|_| said.verdict != Verdict::PartYear),
        before,
        children: if said.basis == Basis::Children { children(workspace, sheet, area, id, lang) } else { Vec::new() },
        months: months(workspace, sheet, it, &working.sources, &working.numerator, lang).unwrap_or_default(),
    })
}

/// Which indicators' cases an address of learning asks for: one by its code, all of them, or none.
#[must_use]
pub fn wanted(path: &str, own: bool) -> Option<Option<&str>> {
    let (room, code) = path.split_once('/').unwrap_or((path, ""));
    match room {
        "example" | "handout" => Some(Some(code)),
        "examples" => Some(None),
        _ => own.then_some(None),
    }
}

/// The cases of an area for the period of a sheet, of one indicator by its code or of all that have a value.
#[must_use]
pub fn cases(
    workspace: &Workspace,
    (now, before): (&Sheet, Option<&Sheet>),
    area: AreaId,
    code: Option<&str>,
    lang: Lang,
) -> Vec<Case> {
    let ids: Vec<IndicatorId> = match code {
        Some(code) => workspace.catalog.indicator_by_code(code).into_iter().collect(),
        None => workspace.catalog.indicators().map(|(id, _)| id).collect(),
    };
    ids.into_iter().filter_map(|id| case(workspace, now, before, area, id, lang).ok()).collect()
}

/// The indicator in the words of one language.
pub(super) fn subject(it: &Indicator, lang: Lang) -> Subject {
    Subject {
        code: it.code.clone(),
        name: it.names.get(lang).to_owned(),
        plain: it.plain.get(lang).to_owned(),
        scale: it.scale,
        decimals: it.decimals,
        direction: it.direction,
        difference: it.difference,
    }
}

fn amounts(part: &Part) -> impl Iterator<Item = (Term, Exact)> + '_ {
    part.terms.iter().map(|it| (Term { item: it.item, weight: it.weight }, it.amount))
}

/// One side: named shortly, by its item or derived quantity where it is one, so that formulas stay readable.
pub(super) fn side(
    catalog: &Catalog,
    form: &Form,
    is: &Names,
    terms: impl Iterator<Item = (Term, Exact)>,
    divisor: i64,
    lang: Lang,
) -> Side {
    let name = |id| catalog.item(id).map(|it| it.names.get(lang).to_owned()).unwrap_or_default();
    let derived = form.derived.as_deref().and_then(|it| catalog.derived(it));
    let what = match (derived, form.as_item()) {
        (Some(it), _) => it.names.get(lang).to_owned(),
        (None, Some(item)) => name(item),
        (None, None) => is.get(lang).to_owned(),
    };
    let first = form.terms.first().and_then(|it| catalog.item(it.item));
    let parts = terms.map(|(it, value)| Amount { name: name(it.item), weight: it.weight, value });
    Side {
        what,
        unit: first.map(|it| it.unit.names.get(lang).to_owned()).unwrap_or_default(),
        parts: parts.collect(),
        divisor,
    }
}

/// The areas below that have a value, with their sums.
fn children(workspace: &Workspace, sheet: &Sheet, area: AreaId, id: IndicatorId, lang: Lang) -> Vec<Share> {
    let share = |child: &AreaId| {
        let (top, bottom) = sheet.exact(id, sheet.node(workspace, *child, id)?.pair.ok()?).ok()?;
        let name = workspace.areas.get(*child)?.names.get(lang).to_owned();
        Some(Share { name, top, bottom: bottom.unwrap_or(Exact::whole(1)) })
    };
    workspace.areas.children(area).iter().filter_map(share).collect()
}

/// The months, where events add up over them. A stock below the line is that of the whole period.
fn months(
    workspace: &Workspace,
    sheet: &Sheet,
    it: &Indicator,
    sources: &[AreaId],
    whole: &Part,
    lang: Lang,
) -> Option<Vec<Share>> {
    let flows = |form: &Form| {
        let flow = |id| workspace.catalog.item(id).is_some_and(|it| it.timing == Timing::Flow);
        (form.terms.iter().all(|it| flow(it.item)), form.terms.iter().any(|it| flow(it.item)))
    };
    let period = sheet.period();
    if period.months < 2 || it.scale == Scale::YesNo || !flows(&it.numerator).0 {
        return None;
    }
    let stock = match it.denominator.as_ref() {
        None => Some(Exact::whole(1)),
        Some(form) => match flows(form) {
            (true, _) => None,
            (false, false) => Some(part(workspace, period, form, sources).ok()?.result),
            // A sum of events and stocks is neither.
            (false, true) => return None,
        },
    };
    let mut all = Vec::new();
    let mut sum = Exact::ZERO;
    for month in period.each_month() {
        let top = part(workspace, month, &it.numerator, sources).ok()?.result;
        let bottom = match (stock, it.denominator.as_ref()) {
            (Some(whole), _) => whole,
            (None, form) => part(workspace, month, form?, sources).ok()?.result,
        };
        sum = sum.plus(top)?;
        all.push(Share { name: month_name(lang, month.start), top, bottom });
    }
    (sum == whole.result).then_some(all)
}

#[cfg(test)]
mod tests;
