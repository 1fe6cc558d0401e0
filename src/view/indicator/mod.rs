//! What the page of one indicator shows, in words and numbers: no browser is needed for it.
//!
//! Hero, working, table and charts all read the outcomes of one [`Case`], so they cannot disagree.

pub mod areas;
pub mod bit;
mod definition;
mod judge;
mod number;
pub mod plot;
mod plots;
mod reports;
mod steps;
mod trend;

use crate::catalog::{Indicator, IndicatorId, Scale};
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::{IndicatorText, Lang, fill};
use crate::measure::{Exact, ItemSheet, Movement, Outcome, Sheet, Verdict, movement, outcome, working};
use crate::speak::{absence_text, coverage_text, item_text, unit_of, value_text};
use std::sync::Arc;

pub use areas::{AreaRow, AreaTable, Column};
pub use bit::{Bit, Source, Step};
pub use plot::{BulletPlot, Plot, RankedPlot, TrendPlot};
pub use reports::{ReportTable, Said};

/// Gives the computed sheet of a period.
pub type Sheets<'a> = dyn Fn(Period) -> Option<Arc<Sheet>> + 'a;

/// One indicator of one area and period, with what it is held against.
pub struct Case<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    /// The language.
    pub lang: Lang,
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    /// The indicator.
    pub id: IndicatorId,
    /// Its definition.
    pub it: &'a Indicator,
    /// Its outcome.
    pub now: &'a Outcome,
    /// The outcome of the same period a year before.
    pub before: Option<&'a Outcome>,
    /// The outcome of the area above.
    pub parent: Option<&'a Outcome>,
    /// How it moved on the year before.
    pub movement: Option<Movement>,
}

impl Case<'_> {
    fn text(&self) -> &'static IndicatorText {
        IndicatorText::of(self.lang)
    }

    fn value_text(&self) -> String {
        value_text(self.lang, &self.workspace.catalog, self.it, self.now.value)
    }

    /// A value within a sentence or beside a mark. What a ratio counts stands above, so the number is enough.
    fn said(&self, of: &Outcome) -> String {
        match of.value {
            Ok(value) if self.it.scale == Scale::Per100 => value.grouped(),
            value => value_text(self.lang, &self.workspace.catalog, self.it, value),
        }
    }

    fn area_name(&self, area: AreaId) -> String {
        self.workspace.areas.get(area).map(|it| it.names.get(self.lang).to_owned()).unwrap_or_default()
    }
}

/// Why a value is to be taken lightly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Few {
    /// A ratio of two groups, of few cases in both.
    Ratio,
    /// A rate of few events.
    Cases,
    /// A share of a small group.
    Base,
}

impl Few {
    /// Below how many a value is taken lightly.
    ///
    /// A hundred births leave a sex ratio of 72 to 160; health statistics withhold rates of fewer than 20 events;
    /// 30 is the least that textbooks accept for a share.
    #[must_use]
    pub const fn limit(self) -> i128 {
        match self {
            Self::Ratio => 500,
            Self::Cases => 20,
            Self::Base => 30,
        }
    }
}

/// Whether an outcome rests on few cases, and on how many.
#[must_use]
pub fn few(it: &Indicator, outcome: &Outcome) -> Option<(Few, Exact)> {
    let (above, below) = (outcome.numerator?, outcome.denominator?);
    outcome.value.ok()?;
    let (few, number) = match it.scale {
        Scale::Per100 => (Few::Ratio, above.plus(below)?),
        Scale::PerMille | Scale::Per100k => (Few::Cases, above),
        Scale::Percent => (Few::Base, below),
        Scale::Count | Scale::YesNo | Scale::Per1000 => return None,
    };
    number.compare(Exact::whole(few.limit()))?.is_lt().then_some((few, number))
}

/// One area with the reason why it is missing, and its code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// Its code, for the address.
    pub code: String,
    /// Its name and the reason.
    pub says: String,
}

/// Everything that the page shows.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// The indicator's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub plain: String,
    /// Whether its pack is history.
    pub history: bool,
    /// The number without its unit, or why there is none.
    pub value: Result<String, String>,
    /// The unit after the number.
    pub unit: String,
    /// The verdict.
    pub verdict: Verdict,
    /// What is said beside the number.
    pub sentences: Vec<String>,
    /// What has to be known before the number is used.
    pub warnings: Vec<String>,
    /// How complete the sums are.
    pub coverage: String,
    /// The working.
    pub steps: Vec<Step>,
    /// The areas at the bottom that are missing.
    pub missing: Vec<Missing>,
    /// Where the own report and the sum below differ.
    pub differences: Vec<String>,
    /// The areas below.
    pub areas: Option<AreaTable>,
    /// An area at the bottom: its reports.
    pub reports: Option<ReportTable>,
    /// Value, target, last year and the area above.
    pub bullet: Option<BulletPlot>,
    /// The areas below against the target.
    pub ranked: Option<RankedPlot>,
    /// Whether it has charts: a yes or no has no place on a scale.
    pub charts: bool,
    /// The definition: terms and what they are.
    pub definition: Vec<(String, String)>,
}

/// The outcomes that a subject is made of.
struct Outcomes {
    now: Outcome,
    before: Option<Outcome>,
    parent: Option<Outcome>,
}

type Subject = (AreaId, Period, IndicatorId);

fn outcomes(workspace: &Workspace, sheets: &Sheets<'_>, (area, period, id): Subject) -> Option<Outcomes> {
    let sheet = sheets(period)?;
    let above = workspace.areas.get(area)?.parent;
    Some(Outcomes {
        now: outcome(workspace, &sheet, area, id)?,
        before: sheets(period.year_before()).and_then(|sheet| outcome(workspace, &sheet, area, id)),
        parent: above.and_then(|area| outcome(workspace, &sheet, area, id)),
    })
}

fn case<'a>(
    workspace: &'a Workspace,
    lang: Lang,
    outcomes: &'a Outcomes,
    (area, period, id): Subject,
) -> Option<Case<'a>> {
    let it = workspace.catalog.indicator(id)?;
    let (now, before, parent) = (&outcomes.now, outcomes.before.as_ref(), outcomes.parent.as_ref());
    let movement = before.and_then(|before| movement(it, before, now));
    Some(Case { workspace, lang, area, period, id, it, now, before, parent, movement })
}

/// The periods up to this one; then the months of a year. They take a dozen sheets, so they are asked for apart.
#[must_use]
pub fn trends(workspace: &Workspace, lang: Lang, sheets: &Sheets<'_>, subject: Subject) -> Vec<TrendPlot> {
    let Some(outcomes) = outcomes(workspace, sheets, subject) else { return Vec::new() };
    case(workspace, lang, &outcomes, subject).map(|it| trend::trends(&it, sheets)).unwrap_or_default()
}

/// Puts everything but the trends together. `None` for an unknown area or indicator.
#[must_use]
pub fn view(workspace: &Workspace, lang: Lang, sheets: &Sheets<'_>, subject: Subject) -> Option<View> {
    let (area, period, id) = subject;
    let outcomes = outcomes(workspace, sheets, subject)?;
    let case = case(workspace, lang, &outcomes, subject)?;
    let (it, now, sheet) = (case.it, case.now, sheets(period)?);
    let working = working(workspace, &sheet, area, id);
    let catalog = &workspace.catalog;
    let pack = catalog.packs().get(it.pack);
    let value = match now.value {
        Ok(value) => Ok(number::bare(lang, it, value)),
        Err(absence) => Err(absence_text(lang, catalog, absence)),
    };
    let missing = working.as_ref().map(|it| it.missing.as_slice()).unwrap_or_default();
    let areas = areas::table(&case, &sheet);
    Some(View {
        code: it.code.clone(),
        name: it.names.get(lang).to_owned(),
        plain: it.plain.get(lang).to_owned(),
        history: pack.is_some_and(|it| it.history),
        unit: if now.value.is_ok() { unit_of(lang, catalog, it) } else { String::new() },
        value,
        verdict: now.verdict,
        sentences: judge::sentences(&case),
        warnings: warnings(&case),
        coverage: coverage_text(lang, &workspace.areas, now),
        steps: working.as_ref().map(|it| steps::steps(&case, it)).unwrap_or_default(),
        missing: missing.iter().filter_map(|(area, why)| missing_area(&case, *area, *why)).collect(),
        differences: differences(&case),
        reports: areas.is_none().then(|| reports::table(&case)),
        bullet: plots::bullet(&case),
        ranked: areas.as_ref().and_then(|it| plots::ranked(&case, it)),
        areas,
        charts: it.scale != Scale::YesNo,
        definition: definition::definition(&case),
    })
}

fn warnings(case: &Case<'_>) -> Vec<String> {
    let veto = (case.it.veto && case.now.verdict == Verdict::Missed).then(|| case.text().veto.to_owned());
    judge::invalid(case).into_iter().chain(veto).chain(judge::few(case)).collect()
}

fn missing_area(case: &Case<'_>, area: AreaId, why: crate::measure::Absence) -> Option<Missing> {
    let areas = &case.workspace.areas;
    let path = areas.path(area);
    // The names from below the chosen area on: a village's name alone says little.
    let below = path.iter().skip_while(|it| **it != case.area).skip(1);
    let name = below.map(|it| case.area_name(*it)).collect::<Vec<_>>().join(" ");
    let why = absence_text(case.lang, &case.workspace.catalog, why);
    let says = fill(case.text().why, &[("area", &name), ("why", &why)]);
    Some(Missing { code: areas.get(area)?.code.clone(), says })
}

/// Where an item's own report differs from the sum of the areas below. Both are kept, and said.
fn differences(case: &Case<'_>) -> Vec<String> {
    let workspace = case.workspace;
    let inner = !workspace.areas.children(case.area).is_empty();
    // Without a report of its own there is nothing to compare, and no need to add up a whole county.
    if !inner || workspace.table.rows_of(case.area).is_empty() {
        return Vec::new();
    }
    let terms = case.it.numerator.terms.iter().chain(case.it.denominator.iter().flat_map(|it| &it.terms));
    let differs = |id| {
        let sheet = ItemSheet::branch(workspace, case.period, id, case.area);
        let total = sheet.get(case.area)?;
        let (own, sum) = (total.own.ok()?, total.children?);
        let difference = own.minus(sum).filter(|it| !it.is_zero())?;
        let complete = total.reported == total.expected;
        let says = if complete { case.text().own_differs } else { case.text().own_differs_used };
        let amount = |number| item_text(case.lang, &workspace.catalog, id, number);
        let item = workspace.catalog.item(id)?.names.get(case.lang).to_owned();
        let values = [("item", item), ("own", amount(own)), ("sum", amount(sum)), ("n", amount(difference))];
        Some(fill(says, &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
    };
    terms.filter_map(|term| differs(term.item)).collect()
}

/// A choice of indicator: its code and name.
pub type Choice = (String, String);

/// All indicators, grouped by pack with history labelled.
#[must_use]
pub fn choices(workspace: &Workspace, lang: Lang) -> Vec<(String, Vec<Choice>)> {
    let packs = workspace.catalog.packs().iter().enumerate();
    let group = |(index, pack): (usize, &crate::catalog::Pack)| {
        let name = pack.names.get(lang);
        let says =
            if pack.history { fill(IndicatorText::of(lang).history_pack, &[("name", name)]) } else { name.to_owned() };
        let of_pack = workspace.catalog.indicators().filter(|(_, it)| it.pack == index);
        (says, of_pack.map(|(_, it)| (it.code.clone(), it.names.get(lang).to_owned())).collect())
    };
    packs.map(group).filter(|(_, it): &(String, Vec<Choice>)| !it.is_empty()).collect()
}

/// The indicator that an address names: the first where it names none, `None` where it is unknown.
#[must_use]
pub fn find(workspace: &Workspace, code: &str) -> Option<IndicatorId> {
    if code.is_empty() {
        return workspace.catalog.indicators().next().map(|(id, _)| id);
    }
    workspace.catalog.indicator_by_code(code)
}

#[cfg(test)]
mod tests;
