//! The areas below: what the sum is made of, each leading on towards the villages.

use super::number::{amount, bare, digits, held};
use super::{Case, Few, few};
use crate::catalog::{Catalog, Form, Goal, Scale};
use crate::figures::{AreaId, AreaKind};
use crate::locale::{IndicatorText, fill};
use crate::measure::{Exact, Fixed, Outcome, Sheet, Verdict, outcome};
use crate::speak::{absence_text, gap_text};
use std::cmp::Ordering;

/// A column that can be sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Column {
    /// The name.
    Area,
    /// What stands above the line.
    Numerator,
    /// What stands below the line.
    Denominator,
    /// The value.
    Value,
    /// The target.
    Target,
    /// The verdict.
    Verdict,
    /// The distance from the target.
    Gap,
    /// How many areas at the bottom reported.
    Reported,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 8] = [
        Self::Area,
        Self::Numerator,
        Self::Denominator,
        Self::Value,
        Self::Target,
        Self::Verdict,
        Self::Gap,
        Self::Reported,
    ];

    /// The code in the address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Value => "value",
            Self::Target => "target",
            Self::Verdict => "verdict",
            Self::Gap => "gap",
            Self::Reported => "reported",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self, text: &IndicatorText) -> &'static str {
        match self {
            Self::Area => text.area,
            Self::Numerator => text.numerator,
            Self::Denominator => text.denominator,
            Self::Value => text.value,
            Self::Target => text.target,
            Self::Verdict => text.verdict,
            Self::Gap => text.gap,
            Self::Reported => text.reported,
        }
    }

    /// Reads an order from the address: a leading minus turns it round.
    #[must_use]
    pub fn parse(code: &str) -> Option<(Self, bool)> {
        let down = code.starts_with('-');
        let code = code.trim_start_matches('-');
        Self::ALL.into_iter().find(|it| it.code() == code).map(|it| (it, down))
    }
}

/// One area below.
#[derive(Clone, PartialEq, Debug)]
pub struct AreaRow {
    /// Its code, for the address.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What stands above the line.
    pub numerator: String,
    /// What stands below the line.
    pub denominator: String,
    /// The value without its unit, or why there is none.
    pub value: Result<String, String>,
    /// Whether the value rests on few cases.
    pub few: bool,
    /// The target.
    pub target: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The distance from the target.
    pub gap: String,
    /// How many areas at the bottom reported.
    pub reported: String,
    /// The outcome, which the rest was said from.
    pub outcome: Outcome,
}

/// The areas below.
#[derive(Clone, PartialEq, Debug)]
pub struct AreaTable {
    /// One row an area, in the order of the tree.
    pub rows: Vec<AreaRow>,
    /// Whether there is a denominator.
    pub divides: bool,
    /// Whether a distance can be said: a yes or no has none.
    pub gaps: bool,
    /// Whether values may be shown and ranked at all.
    pub ranks: bool,
    /// What has to be known before the rows are compared.
    pub note: Option<String>,
}

impl AreaTable {
    /// The columns that say something.
    #[must_use]
    pub fn columns(&self) -> Vec<Column> {
        let kept = |it: &Column| match it {
            Column::Area | Column::Reported => true,
            Column::Numerator | Column::Denominator => self.divides,
            Column::Value | Column::Target | Column::Verdict => self.ranks,
            Column::Gap => self.ranks && self.gaps,
        };
        Column::ALL.into_iter().filter(kept).collect()
    }
}

/// The areas below an area; `None` for one at the bottom.
#[must_use]
pub fn table(case: &Case<'_>, sheet: &Sheet) -> Option<AreaTable> {
    let areas = &case.workspace.areas;
    let children = areas.children(case.area);
    if children.is_empty() {
        return None;
    }
    let rows: Vec<AreaRow> = children.iter().filter_map(|area| row(case, sheet, *area)).collect();
    let villages = children.iter().filter_map(|it| areas.get(*it)).any(|it| it.kind == AreaKind::Village);
    let ranks = !(villages && case.it.scale == Scale::Per100);
    let note = if ranks { few_note(case, &rows) } else { Some(case.text().unranked_ratio.to_owned()) };
    let (divides, gaps) = (case.it.denominator.is_some(), case.it.scale != Scale::YesNo);
    Some(AreaTable { rows, divides, gaps, ranks, note })
}

fn row(case: &Case<'_>, sheet: &Sheet, area: AreaId) -> Option<AreaRow> {
    let (it, lang, text) = (case.it, case.lang, case.text());
    let catalog = &case.workspace.catalog;
    let now = outcome(case.workspace, sheet, area, case.id)?;
    let aim = now.goal.map(|(aim, _)| aim);
    let counts = [("k", now.reported.to_string()), ("n", now.expected.to_string())];
    Some(AreaRow {
        code: case.workspace.areas.get(area)?.code.clone(),
        name: case.area_name(area),
        numerator: side(catalog, Some(&it.numerator), now.numerator),
        denominator: side(catalog, it.denominator.as_ref(), now.denominator),
        value: match now.value {
            Ok(value) => Ok(bare(lang, it, value)),
            Err(why) => Err(absence_text(lang, catalog, why)),
        },
        few: few(it, &now).is_some(),
        target: held(case, &now),
        verdict: now.verdict,
        gap: now.gap.map(|gap| gap_text(lang, catalog, it, aim, gap)).unwrap_or_default(),
        reported: fill(text.of, &counts.each_ref().map(|(key, value)| (*key, value.as_str()))),
        outcome: now,
    })
}

/// A side of the quotient as it is written; empty where there is none. A side of one item has that item's decimals, so
/// that money lines up.
#[must_use]
pub fn side(catalog: &Catalog, form: Option<&Form>, number: Option<Exact>) -> String {
    match (form.and_then(Form::as_item), number) {
        (_, None) => String::new(),
        (Some(id), Some(number)) => amount(catalog.item(id), number),
        (None, Some(number)) => digits(number, 2),
    }
}

/// How many of the rows rest on few cases.
fn few_note(case: &Case<'_>, rows: &[AreaRow]) -> Option<String> {
    let kind = rows.iter().find_map(|row| few(case.it, &row.outcome)).map(|(kind, _)| kind)?;
    let count = rows.iter().filter(|row| row.few).count().to_string();
    let says = match kind {
        Few::Cases => case.text().few_rank_cases,
        Few::Base => case.text().few_rank_base,
        Few::Ratio => case.text().few_rank_ratio,
    };
    Some(fill(says, &[("n", &count), ("limit", &kind.limit().to_string())]))
}

/// The rows in the asked order. Rows without what is sorted by come last either way; equals keep the tree's order.
#[must_use]
pub fn sorted(rows: &[AreaRow], order: Option<(Column, bool)>) -> Vec<AreaRow> {
    let mut rows = rows.to_vec();
    let Some((column, down)) = order else { return rows };
    let turn = |order: Ordering| if down { order.reverse() } else { order };
    let known = |a: Option<Exact>, b: Option<Exact>| match (a, b) {
        (Some(a), Some(b)) => turn(a.compare(b).unwrap_or(Ordering::Equal)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    };
    let value = |it: &Outcome| it.value.ok().map(|it| it.units);
    let gap = |it: &Outcome| it.gap.map(|it| signed(it.side, it.distance));
    let share = |it: &Outcome| Exact::new(i128::from(it.reported), i128::from(it.expected));
    let aim = |it: &Outcome| {
        it.goal.map(|(aim, _)| match aim {
            Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) | Goal::Within(at, _) => {
                Exact::whole(i128::from(at))
            }
        })
    };
    let place = |it: &Outcome| Verdict::ALL.iter().position(|verdict| *verdict == it.verdict);
    rows.sort_by(|a, b| {
        let (x, y) = (&a.outcome, &b.outcome);
        match column {
            Column::Area => turn(a.name.cmp(&b.name)),
            Column::Numerator => known(x.numerator, y.numerator),
            Column::Denominator => known(x.denominator, y.denominator),
            Column::Value => known(value(x).map(Exact::whole), value(y).map(Exact::whole)),
            Column::Target => known(aim(x), aim(y)),
            Column::Verdict => turn(place(x).cmp(&place(y))),
            Column::Gap => known(gap(x).map(Exact::whole), gap(y).map(Exact::whole)),
            Column::Reported => known(share(x), share(y)),
        }
    });
    rows
}

fn signed(side: crate::measure::Side, distance: Fixed) -> i128 {
    use crate::measure::Side;
    match side {
        Side::Below => -distance.units,
        Side::Above => distance.units,
        Side::On | Side::Inside => 0,
    }
}
