//! The last steps of a working: against the target, and against the year before.

use super::Case;
use super::bit::{Bit, Source, Step};
use super::number::{amount, bare, digits, goal, held, limit};
use crate::catalog::{Goal, Scale};
use crate::figures::SetTarget;
use crate::locale::{IndicatorText, fill};
use crate::measure::{Fixed, Side, Verdict};
use crate::speak::{absence_text, difference_text, item_unit, verdict_word};

/// The value against its goal, or against the reference range where there is no goal.
#[must_use]
pub(super) fn against_goal(case: &Case<'_>) -> Option<Step> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let value = case.now.value.ok()?;
    let target = case.now.target;
    // A milestone is judged by the value at its month's end.
    let value = target.and_then(|it| it.judged).map_or(value, |(_, value)| value);
    let reference = it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    let (aim, setter) = match (case.now.goal, reference) {
        (Some((aim, area)), _) => (aim, Some(area)),
        (None, _) if target.is_some() => {
            let says = fill(text.target_only, &[("goal", &held(case, case.now))]);
            return Some(Step::new(text.step_compare.to_owned(), vec![Bit::Plain(says)]));
        }
        (None, Some(aim)) => (aim, None),
        (None, None) => return Some(Step::new(text.step_compare.to_owned(), vec![plain(text.no_target)])),
    };
    let title = if setter.is_some() { text.step_compare } else { text.step_reference };
    if case.now.verdict == Verdict::PartYear {
        let says = not_yet(case, aim);
        return Some(Step::new(title.to_owned(), vec![Bit::Plain(says)]));
    }
    let mut line = match setter {
        Some(area) if it.scale == Scale::YesNo => {
            vec![Bit::Linked(fill(text.is_target, &[("goal", &goal(lang, it, aim))]), Source::Targets(area))]
        }
        _ => subtraction(case, aim, setter, value)?,
    };
    line.push(Bit::Plain(text.gives.to_owned()));
    line.push(Bit::Strong(verdict_word(lang, case.now.verdict).to_owned()));
    let mut notes = Vec::new();
    if it.scale != Scale::YesNo {
        if target.is_some_and(|it| !matches!(it.set, SetTarget::Goal(_))) {
            notes.push(held(case, case.now));
        }
        notes.push(if setter.is_some() { rule(case, aim) } else { text.reference_rule.to_owned() });
    }
    if it.scale != Scale::YesNo {
        if it.near > 0 && setter.is_some() {
            let near = difference_text(lang, &case.workspace.catalog, it, &fixed(it.near, it.decimals).grouped());
            notes.push(fill(text.near_rule, &[("n", &near)]));
        }
        notes.push(text.printed_rule.to_owned());
    }
    if let Some(area) = setter.filter(|area| *area != case.area) {
        notes.push(fill(text.target_from, &[("area", &case.area_name(area))]));
    }
    // A yes or no explains itself.
    let notes = (!notes.is_empty()).then(|| notes.join(text.semicolon)).into_iter().collect();
    Some(Step { notes, ..Step::new(title.to_owned(), line) })
}

/// The difference written out, the larger number first, so that it is a distance.
fn subtraction(case: &Case<'_>, aim: Goal, setter: Option<crate::figures::AreaId>, value: Fixed) -> Option<Vec<Bit>> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let gap = case.now.gap?;
    let linked = |said: String| match setter {
        Some(area) => Bit::Linked(said, Source::Targets(area)),
        None => Bit::Plain(said),
    };
    if let (Goal::Within(low, high), Side::Inside | Side::On) = (aim, gap.side) {
        let (low, high) = (limit(lang, it, low), limit(lang, it, high));
        let says = fill(text.within_range, &[("low", &low), ("n", &value.grouped()), ("high", &high)]);
        return Some(vec![linked(says)]);
    }
    let (limit, value) = (linked(short(gap.limit)), plain(&value.grouped()));
    let sign = if gap.side == Side::On { text.equals } else { " − " };
    let mut line =
        if gap.side == Side::Below { vec![limit, plain(sign), value] } else { vec![value, plain(sign), limit] };
    if gap.side != Side::On {
        line.push(plain(text.equals));
        line.push(Bit::Strong(difference_text(lang, &case.workspace.catalog, it, &gap.distance.grouped())));
    }
    Some(line)
}

/// Why the target is not judged in this span.
fn not_yet(case: &Case<'_>, aim: Goal) -> String {
    let (text, aim) = (case.text(), goal(case.lang, case.it, aim));
    match case.now.target.map(|it| it.set) {
        Some(SetTarget::Milestone(_)) => fill(text.target_later, &[("goal", &held(case, case.now))]),
        Some(SetTarget::Goal(_)) | None => fill(text.target_year, &[("goal", &aim)]),
        Some(_) => fill(text.target_year, &[("goal", &held(case, case.now))]),
    }
}

/// When the target is met, in words.
fn rule(case: &Case<'_>, aim: Goal) -> String {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let (says, at) = match aim {
        Goal::AtMost(at) => (text.at_most_rule, limit(lang, it, at)),
        Goal::AtLeast(at) => (text.at_least_rule, limit(lang, it, at)),
        Goal::Equal(at) => (text.equal_rule, limit(lang, it, at)),
        Goal::Within(..) => (text.within_rule, goal(lang, it, aim)),
    };
    fill(says, &[("limit", &at)])
}

/// The value and its numerator against those of the same period a year before.
#[must_use]
pub(super) fn against_year_before(case: &Case<'_>) -> Option<Step> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let catalog = &case.workspace.catalog;
    let value = case.now.value.ok()?;
    let title = text.step_change.to_owned();
    let earlier = Source::Period(case.period.year_before());
    let Some(movement) = case.movement else {
        let why = case.before.map_or(crate::measure::Absence::NothingReported, |it| {
            it.value.err().unwrap_or(crate::measure::Absence::NothingReported)
        });
        let says = fill(text.no_year_before, &[("why", &absence_text(lang, catalog, why))]);
        return Some(Step::new(title, vec![Bit::Plain(says)]));
    };
    let (now, before) = (bare(lang, it, value), bare(lang, it, movement.before));
    if it.scale == Scale::YesNo {
        let says = crate::speak::movement_text(lang, catalog, it, &movement);
        let line = vec![Bit::Linked(before, earlier), plain(text.gives), plain(&now), plain(text.comma), plain(&says)];
        return Some(Step::new(title, line));
    }
    let differs = movement.rate != movement.printed;
    let (now, before) = match (case.now.exact, case.before.and_then(|it| it.exact)) {
        (Some(now), Some(before)) if differs => (digits(now, it.decimals + 3), digits(before, it.decimals + 3)),
        _ => (now, before),
    };
    let difference = |number: &str| difference_text(lang, catalog, it, number);
    let rate = Bit::Strong(difference(&movement.rate.signed()));
    let line = vec![plain(&now), plain(" − "), Bit::Linked(before, earlier), plain(text.equals), rate];
    let mut step = Step::new(title, line);
    if let (Some(change), Some(above), Some(old)) = (movement.count, case.now.numerator, movement.count_before)
        && it.scale != Scale::Count
    {
        let item = it.numerator.terms.first().and_then(|term| catalog.item(term.item));
        let sign = if change.numerator() > 0 { "+" } else { "" };
        let change = item_unit(lang, item, &format!("{sign}{}", amount(item, change)));
        let (now, old) = (amount(item, above), amount(item, old));
        let old = Bit::Linked(old, earlier);
        step.lines.push(vec![plain(&now), plain(" − "), old, plain(text.equals), Bit::Strong(change)]);
        step.notes.push(text.not_rate_difference.to_owned());
    }
    if differs {
        let values =
            [("printed", difference(&movement.printed.signed())), ("rate", difference(&movement.rate.signed()))];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        step.notes.push(fill(text.rounding_differs, &values));
    }
    Some(step)
}

/// What stands under the large number: the target, and the year before.
#[must_use]
pub(super) fn sentences(case: &Case<'_>) -> Vec<String> {
    let (text, it, lang) = (case.text(), case.it, case.lang);
    let catalog = &case.workspace.catalog;
    let mut out = Vec::new();
    let reference = it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    let gap = case.now.gap.map(|gap| crate::speak::gap_text(lang, catalog, it, case.now.goal.map(|it| it.0), gap));
    let gap = gap.filter(|it| !it.is_empty());
    let aim = held(case, case.now);
    out.push(match (case.now.goal, reference, gap) {
        (Some(_), _, Some(gap)) => fill(text.target_gap, &[("goal", &aim), ("gap", &gap)]),
        (Some((aim, _)), _, None) if case.now.verdict == Verdict::PartYear => not_yet(case, aim),
        (Some((aim, _)), ..) if it.scale == Scale::YesNo => fill(text.target_word, &[("goal", &goal(lang, it, aim))]),
        (Some(_), ..) => fill(text.target_only, &[("goal", &aim)]),
        (None, ..) if case.now.target.is_some() => fill(text.target_only, &[("goal", &aim)]),
        (None, Some(aim), Some(gap)) => fill(text.reference_gap, &[("goal", &goal(lang, it, aim)), ("gap", &gap)]),
        (None, Some(aim), None) => fill(text.bullet_reference, &[("goal", &goal(lang, it, aim))]),
        (None, None, _) => text.no_target.to_owned(),
    });
    if let (Some(movement), Some(before)) = (&case.movement, case.before) {
        let value = crate::speak::value_text(lang, catalog, it, before.value);
        let change = crate::speak::movement_text(lang, catalog, it, movement);
        out.push(fill(text.year_before, &[("value", &value), ("change", &change)]));
    }
    out
}

/// Why the value is to be taken lightly, where it is.
#[must_use]
pub(super) fn few(case: &Case<'_>) -> Option<String> {
    let text: &IndicatorText = case.text();
    let (few, number) = super::few(case.it, case.now)?;
    let says = match few {
        super::Few::Ratio => text.few_births,
        super::Few::Cases => text.few_cases,
        super::Few::Base => text.few_base,
    };
    Some(fill(says, &[("n", &digits(number, 2))]))
}

/// A warning where the value cannot be right.
#[must_use]
pub(super) fn invalid(case: &Case<'_>) -> Option<String> {
    let (low, high) = case.it.valid?;
    let value = case.now.value.ok()?;
    if (i128::from(low)..=i128::from(high)).contains(&value.units) {
        return None;
    }
    let range = |units| limit(case.lang, case.it, units);
    let values = [("value", case.value_text()), ("low", range(low)), ("high", range(high))];
    Some(fill(case.text().invalid, &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
}

fn plain(text: &str) -> Bit {
    Bit::Plain(text.to_owned())
}

fn fixed(units: i64, decimals: u8) -> Fixed {
    Fixed::new(i128::from(units), decimals)
}

/// A limit without the zeros at its end.
fn short(number: Fixed) -> String {
    let full = number.grouped();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}
