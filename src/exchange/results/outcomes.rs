//! The results: a row an area, period and indicator.

use super::{Selection, columns, count, number, pack, path, sum, text, variant};
use crate::catalog::{Goal, Indicator, Scale};
use crate::exchange::write::{OutCell, OutSheet};
use crate::figures::{AreaId, Period, SetTarget, Workspace};
use crate::locale::{Lang, ResultsText};
use crate::measure::{Basis, Fixed, Outcome, Sheet, Side, movement, outcome};
use crate::speak::{absence_text, coverage_text, goal_text, held_text, period_name, unit_of, value_text, verdict_word};

/// The results of some areas and periods: what the page shows, with numerator, denominator and the year before.
#[must_use]
pub fn results_table(workspace: &Workspace, lang: Lang, selection: &Selection) -> OutSheet {
    let words = ResultsText::of(lang);
    let headings = [
        words.area_code,
        words.area_path,
        words.area,
        words.period_code,
        words.period,
        words.indicator_code,
        words.indicator,
        words.numerator,
        words.denominator,
        words.value,
        words.unit,
        words.target,
        words.verdict,
        words.gap,
        words.before,
        words.change,
        words.reported,
        words.expected,
        words.basis,
        words.note,
        words.variant,
        words.pack,
    ];
    let mut rows = Vec::new();
    // One period at a time: the sheets of all periods of a province together would not fit.
    for period in &selection.periods {
        let from = Source {
            workspace,
            lang,
            period: *period,
            now: Sheet::new(workspace, *period),
            before: Sheet::new(workspace, period.year_before()),
        };
        for area in &selection.areas {
            from.push(*area, &mut rows);
        }
    }
    OutSheet { name: words.results.to_owned(), columns: columns(&headings), frozen_columns: 3, rows }
}

struct Source<'a> {
    workspace: &'a Workspace,
    lang: Lang,
    period: Period,
    now: Sheet,
    before: Sheet,
}

impl Source<'_> {
    fn push(&self, id: AreaId, rows: &mut Vec<Vec<OutCell>>) {
        let Self { workspace, lang, period, .. } = self;
        let Some(area) = workspace.areas.get(id) else {
            return;
        };
        let path = path(&workspace.areas, id, *lang);
        for (indicator, it) in workspace.catalog.indicators() {
            let Some(now) = outcome(workspace, &self.now, id, indicator) else {
                continue;
            };
            let before = outcome(workspace, &self.before, id, indicator);
            let mut cells = vec![
                text(&area.code),
                text(&path),
                text(area.names.get(*lang)),
                text(period.code()),
                text(period_name(*lang, workspace.calendar, *period)),
                text(&it.code),
                text(it.names.get(*lang)),
            ];
            cells.extend(self.judged(it, &now, before.as_ref()));
            rows.push(cells);
        }
    }

    /// The cells from the numerator to the pack.
    fn judged(&self, it: &Indicator, now: &Outcome, before: Option<&Outcome>) -> [OutCell; 15] {
        let (lang, catalog) = (self.lang, &self.workspace.catalog);
        let words = ResultsText::of(lang);
        let is_answer = it.scale == Scale::YesNo;
        let value = |value: Fixed| match is_answer {
            true => text(value_text(lang, catalog, it, Ok(value))),
            false => number(value),
        };
        let moved = before.and_then(|before| movement(it, before, now)).filter(|_| !is_answer);
        let gap = now.gap.filter(|_| now.goal.is_some() && !is_answer).map(|gap| match gap.side {
            Side::Below => Fixed::new(-gap.distance.units, gap.distance.decimals),
            Side::Above => gap.distance,
            Side::On | Side::Inside => Fixed::new(0, gap.distance.decimals),
        });
        let optional = |it: Option<Fixed>| it.map_or(OutCell::Empty, number);
        let note = match now.value {
            Err(absence) => absence_text(lang, catalog, absence),
            Ok(_) if now.is_incomplete() => coverage_text(lang, &self.workspace.areas, now),
            Ok(_) => String::new(),
        };
        [
            sum(now.numerator),
            sum(now.denominator),
            now.value.map_or(OutCell::Empty, value),
            text(unit_of(lang, catalog, it).trim()),
            target(lang, self.workspace, it, now),
            text(verdict_word(lang, now.verdict)),
            optional(gap),
            before.and_then(|it| it.value.ok()).map_or(OutCell::Empty, value),
            optional(moved.map(|it| it.rate)),
            count(now.reported),
            count(now.expected),
            text(match now.basis {
                Basis::Own => words.own_report,
                Basis::Children => words.sum_below,
            }),
            text(note),
            variant(lang, it),
            pack(self.workspace, lang, it),
        ]
    }
}

/// The target. A spreadsheet would take `= 100` for a formula, so an exact goal is its number.
fn target(lang: Lang, workspace: &Workspace, it: &Indicator, now: &Outcome) -> OutCell {
    match now.target.map(|it| it.set) {
        None | Some(SetTarget::Waived) => OutCell::Empty,
        Some(SetTarget::Goal(Goal::Equal(at))) if it.scale != Scale::YesNo => {
            number(Fixed::new(i128::from(at), it.decimals))
        }
        Some(SetTarget::Goal(goal)) => text(goal_text(lang, it, goal)),
        Some(_) => text(held_text(lang, workspace, it, now)),
    }
}
