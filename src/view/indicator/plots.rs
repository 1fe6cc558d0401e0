//! From outcomes to plots: the bullet and the ranking.

use super::Case;
use super::areas::{AreaRow, AreaTable, Column, sorted};
use super::number::{goal, held, then};
use super::plot::{BulletPlot, Measure, Named, Plot, Rank, RankedPlot};
use crate::catalog::{Direction, Goal, Scale};
use crate::chart::{Target, Tone};
use crate::figures::AreaKind;
use crate::locale::{ValueText, fill};
use crate::measure::{Fixed, Outcome, Verdict};
use crate::speak::{period_name, verdict_word};
use crate::view::drawing::{axis_unit, scale, target, tone};

/// The scale of an indicator's charts.
pub(super) fn measure(case: &Case<'_>) -> Measure {
    let unit = axis_unit(case.it);
    let it = scale(case.it, unit);
    Measure { base: it.base, cap: it.cap, unit: unit.to_owned() }
}

/// The target that a chart may draw: a full year's target would mislead beside part of a year.
fn aim(case: &Case<'_>, outcome: &Outcome) -> Option<Target> {
    if outcome.verdict == Verdict::PartYear {
        return None;
    }
    target(case.it, outcome.goal.map(|(goal, _)| goal))
}

/// The target, or the reference range, in words.
fn aim_text(case: &Case<'_>) -> String {
    let text = case.text();
    let reference = case.it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    match (case.now.goal, reference) {
        (Some(_), _) => fill(text.bullet_target, &[("goal", &held(case, case.now))]),
        (None, Some(aim)) => fill(text.bullet_reference, &[("goal", &goal(case.lang, case.it, aim))]),
        (None, None) => String::new(),
    }
}

pub(super) fn tone_of(verdict: Verdict) -> Tone {
    // What is not judged yet is not doubtful: it has no shape.
    if verdict == Verdict::PartYear { Tone::Plain } else { tone(verdict) }
}

/// The value against its target, last year and the area above. A yes or no has no place on a scale.
pub(super) fn bullet(case: &Case<'_>) -> Option<BulletPlot> {
    let (text, it) = (case.text(), case.it);
    let value = case.now.value.ok().filter(|_| it.scale != Scale::YesNo)?;
    let said = |of: &Outcome| case.said(of);
    let named = |of: Option<&Outcome>, says: &dyn Fn(&str) -> String| -> Named {
        let of = of?;
        Some((of.value.ok()?.to_f64(), says(&said(of))))
    };
    let period = period_name(case.lang, case.workspace.calendar, case.period);
    let now = fill(text.bullet_now, &[("period", &period), ("value", &said(case.now))]);
    let before = named(case.before, &|value| fill(text.bullet_before, &[("value", value)]));
    let above = case.parent.map(|it| case.area_name(it.area)).unwrap_or_default();
    let parent = named(case.parent, &|value| fill(text.bullet_parent, &[("area", &above), ("value", value)]));
    let aim = aim(case, case.now);
    let target_text = if aim.is_some() { aim_text(case) } else { String::new() };
    let words = [Some(&now), Some(&target_text), before.as_ref().map(|it| &it.1), parent.as_ref().map(|it| &it.1)];
    let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).filter(|it| !it.is_empty()).collect();
    let says = words.join(text.semicolon) + text.stop;
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    let mut rows = vec![row(text.this_period, said(case.now))];
    if aim.is_some() {
        let name = if case.now.goal.is_some() { text.target } else { text.reference };
        let range = it.reference.as_ref().map(|range| goal(case.lang, it, Goal::Within(range.low, range.high)));
        let says = if case.now.goal.is_some() { Some(held(case, case.now)) } else { range };
        rows.extend(says.map(|aim| row(name, aim)));
    }
    rows.extend(case.before.filter(|_| before.is_some()).map(|it| row(text.step_before, said(it))));
    rows.extend(case.parent.filter(|_| parent.is_some()).map(|it| row(&above, said(it))));
    let head = vec![text.what.to_owned(), text.value.to_owned()];
    Some(BulletPlot {
        plot: Plot { title: text.against.to_owned(), says, head, rows, ..Plot::default() },
        value: Some((value.to_f64(), now)),
        target: aim,
        target_text,
        near: Fixed::new(i128::from(it.near), it.decimals).to_f64(),
        before,
        parent,
        tone: tone_of(case.now.verdict),
        measure: measure(case),
    })
}

/// The areas below, ranked: the good end first where the direction says which that is.
pub(super) fn ranked(case: &Case<'_>, table: &AreaTable) -> Option<RankedPlot> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    if !table.ranks || it.scale == Scale::YesNo || table.rows.iter().all(|row| row.outcome.value.is_err()) {
        return None;
    }
    let down = matches!(it.direction, Direction::AtLeast | Direction::Equal) && it.scale != Scale::Count;
    let rows = sorted(&table.rows, Some((Column::Value, down)));
    let said = |row: &AreaRow| case.said(&row.outcome);
    let rank = |row: &AreaRow| {
        let words = [row.name.as_str(), &said(row), verdict_word(lang, row.verdict), &row.gap, few_mark(row)];
        let words: Vec<&str> = words.into_iter().filter(|it| !it.is_empty()).collect();
        Rank {
            name: row.name.clone(),
            value: row.outcome.value.ok().map(Fixed::to_f64),
            text: row.value.clone().unwrap_or_else(|_| "–".to_owned()),
            title: words.join(text.comma),
            tone: tone_of(row.verdict),
        }
    };
    let aim = aim(case, case.now);
    let title = match (aim.is_some(), case.now.goal) {
        (true, Some(_)) => text.ranked,
        (true, None) => text.ranked_reference,
        (false, _) => text.ranked_plain,
    };
    let cells = |row: &AreaRow| {
        vec![
            row.name.clone(),
            said(row),
            row.target.clone(),
            verdict_word(lang, row.verdict).to_owned(),
            row.gap.clone(),
        ]
    };
    let head = [text.area, text.value, text.target, text.verdict, text.gap].map(str::to_owned).to_vec();
    Some(RankedPlot {
        plot: Plot {
            title: title.to_owned(),
            hint: (if down { text.high_first } else { text.low_first }).to_owned(),
            says: says(case, &rows),
            head,
            rows: rows.iter().map(cells).collect(),
            leads: rows.iter().map(|row| row.code.clone()).collect(),
        },
        ranks: rows.iter().map(rank).collect(),
        target: aim,
        target_text: if aim.is_some() { aim_text(case) } else { String::new() },
        measure: measure(case),
    })
}

const fn few_mark(row: &AreaRow) -> &'static str {
    if row.few { "○" } else { "" }
}

/// How many meet the target, and which area lies at either end.
fn says(case: &Case<'_>, rows: &[AreaRow]) -> String {
    let (text, lang) = (case.text(), case.lang);
    let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    let tally = Verdict::ALL.into_iter().map(|it| (it, count(it))).filter(|(_, count)| *count > 0);
    let tally = tally.map(|(it, count)| {
        fill(text.tally_one, &[("word", &in_sentence(lang, verdict_word(lang, it))), ("n", &count.to_string())])
    });
    let tally = tally.collect::<Vec<_>>().join(text.comma);
    let values = [("n", &*rows.len().to_string()), ("units", units(case, rows)), ("tally", &tally)];
    let mut out = fill(text.ranked_says, &values);
    let present = || rows.iter().filter_map(|row| row.outcome.value.ok().map(|value| (value.units, row)));
    let (low, high) = (present().min_by_key(|(units, _)| *units), present().max_by_key(|(units, _)| *units));
    if let (Some((least, low)), Some((most, high))) = (low, high)
        && least != most
    {
        let said = |row: &AreaRow| case.said(&row.outcome);
        let values = [("low", &*low.name), ("x", &*said(low)), ("high", &*high.name), ("y", &*said(high))];
        out = then(lang, &out, &fill(text.ranked_ends, &values));
    }
    out
}

/// A verdict's word within a sentence: English begins it small.
fn in_sentence(lang: crate::locale::Lang, word: &str) -> String {
    if lang == crate::locale::Lang::En { word.to_ascii_lowercase() } else { word.to_owned() }
}

/// What the areas below are called.
fn units(case: &Case<'_>, rows: &[AreaRow]) -> &'static str {
    let text = ValueText::of(case.lang);
    let mut kinds = rows.iter().filter_map(|row| case.workspace.areas.get(row.outcome.area)).map(|it| it.kind);
    let first = kinds.next();
    if !kinds.all(|it| Some(it) == first) {
        return text.level_other;
    }
    match first {
        Some(AreaKind::Village) => text.level_village,
        Some(AreaKind::Township) => text.level_township,
        Some(AreaKind::County) => text.level_county,
        _ => text.level_other,
    }
}
