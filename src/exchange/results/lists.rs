//! The targets that were set, and what the indicators mean.

use super::{columns, number, pack, path, text, variant};
use crate::catalog::{Direction, Goal, Indicator, Scale};
use crate::exchange::write::{OutCell, OutSheet};
use crate::figures::{SetTarget, Workspace};
use crate::locale::{Lang, ResultsText, fill};
use crate::measure::Fixed;
use crate::speak::{target_text, unit_of};

/// Every target that was set. What is inherited from an area above has no row of its own.
#[must_use]
pub fn targets_table(workspace: &Workspace, lang: Lang) -> OutSheet {
    let words = ResultsText::of(lang);
    let headings = [
        words.year,
        words.area_code,
        words.area_path,
        words.area,
        words.indicator_code,
        words.indicator,
        words.lower,
        words.upper,
        words.unit,
        words.note,
    ];
    let rows = workspace.targets.iter().filter_map(|(id, year, indicator, target)| {
        let (area, it) = (workspace.areas.get(id)?, workspace.catalog.indicator(indicator)?);
        let limit = |units: i64| number(Fixed::new(i128::from(units), it.decimals));
        let (lower, upper, note) = match target {
            SetTarget::Goal(Goal::AtMost(at)) => (OutCell::Empty, limit(at), String::new()),
            SetTarget::Goal(Goal::AtLeast(at)) => (limit(at), OutCell::Empty, String::new()),
            SetTarget::Goal(Goal::Equal(at)) => (limit(at), limit(at), String::new()),
            SetTarget::Goal(Goal::Within(low, high)) => (limit(low), limit(high), String::new()),
            SetTarget::Waived => (OutCell::Empty, OutCell::Empty, words.waived.to_owned()),
            SetTarget::Quota(_) | SetTarget::Against(_) | SetTarget::Milestone(_) => {
                (OutCell::Empty, OutCell::Empty, target_text(lang, &workspace.areas, it, target))
            }
        };
        Some(vec![
            OutCell::Number(i64::from(year), 0),
            text(&area.code),
            text(path(&workspace.areas, id, lang)),
            text(area.names.get(lang)),
            text(&it.code),
            text(it.names.get(lang)),
            lower,
            upper,
            text(unit_of(lang, &workspace.catalog, it).trim()),
            text(&note),
        ])
    });
    OutSheet { name: words.targets.to_owned(), columns: columns(&headings), frozen_columns: 0, rows: rows.collect() }
}

/// What the indicators mean: formula in words, unit, direction and where the definition is from.
#[must_use]
pub fn definitions_table(workspace: &Workspace, lang: Lang) -> OutSheet {
    let words = ResultsText::of(lang);
    let headings = [
        words.indicator_code,
        words.indicator,
        words.plain,
        words.formula,
        words.unit,
        words.decimals,
        words.direction,
        words.period_rule,
        words.source,
        words.variant,
        words.pack,
    ];
    let rows = workspace.catalog.indicators().map(|(_, it)| {
        vec![
            text(&it.code),
            text(it.names.get(lang)),
            text(it.plain.get(lang)),
            text(formula(lang, it)),
            text(unit_of(lang, &workspace.catalog, it).trim()),
            OutCell::Number(i64::from(it.decimals), 0),
            text(direction(lang, it.direction)),
            text(it.period_rule.get(lang)),
            text(source(lang, it)),
            variant(lang, it),
            pack(workspace, lang, it),
        ]
    });
    OutSheet {
        name: words.definitions.to_owned(),
        columns: columns(&headings),
        frozen_columns: 2,
        rows: rows.collect(),
    }
}

/// Where the definition in use is from: a variant has a source of its own.
fn source(lang: Lang, it: &Indicator) -> &str {
    it.variant().map_or(&it.source, |it| &it.source).get(lang)
}

fn formula(lang: Lang, it: &Indicator) -> String {
    let words = ResultsText::of(lang);
    let (above, below) = (it.numerator_is.get(lang), it.denominator_is.get(lang));
    let template = match it.scale {
        Scale::Count => return above.to_owned(),
        Scale::YesNo => words.reaches,
        _ if it.scale.factor() == 1 => words.divided,
        _ => words.divided_times,
    };
    let scale = Fixed::new(it.scale.factor(), 0).grouped();
    fill(template, &[("a", above), ("b", below), ("scale", &scale)])
}

const fn direction(lang: Lang, direction: Direction) -> &'static str {
    let words = ResultsText::of(lang);
    match direction {
        Direction::AtMost => words.at_most,
        Direction::AtLeast => words.at_least,
        Direction::Equal => words.equal,
        Direction::Within => words.within,
        Direction::None => words.no_direction,
    }
}
