//! The numbers that a lesson's texts name, all computed from its case.

use crate::catalog::{Goal, Scale};
use crate::locale::{Lang, fill};
use crate::measure::Exact;
use crate::teach::case::Case;
use crate::teach::unit::AnswerUnit;

/// A text with its places filled. A place that the case has no number for stays visible, and a test finds it.
#[must_use]
pub fn filled(text: &str, case: &Case, lang: Lang) -> String {
    let values = values(case, lang);
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fill(text, &values)
}

fn values(case: &Case, lang: Lang) -> Vec<(&'static str, String)> {
    let subject = &case.subject;
    let unit = AnswerUnit::of_scale(subject.scale, &case.top.unit).text(lang);
    let points = AnswerUnit::of_difference(subject.difference, &case.top.unit).text(lang);
    let whole = |it: i128| grouped(Exact::whole(it), 0);
    let rate = |it: Option<Exact>| it.map(|it| grouped(it, subject.decimals) + &unit);
    let point = |it: Option<Exact>| it.map(|it| signed(it, subject.decimals) + &points);
    let (top, bottom) = (case.top_total(), case.bottom_total());
    let parts = case.bottom.as_ref().map_or(&[][..], |it| it.parts.as_slice());
    let child = |at: usize| case.children.get(at);
    let child_rate = |at: usize| rate(child(at).and_then(|it| subject.rate(it.top, it.bottom)));
    let printed = |it: Exact| it.round(subject.decimals).and_then(|it| Exact::new(it.units, unit_of(subject.decimals)));
    let value = case.value();
    let gap = value.and_then(printed).zip(limit(case)).and_then(|(value, limit)| value.minus(limit));
    let change = value.zip(case.value_before()).and_then(|(now, before)| now.minus(before));
    let relative = change.zip(case.value_before()).and_then(|(change, before)| change.over(before)?.times(100));
    let all = [
        ("place", Some(case.place.clone())),
        ("span", Some(case.span.clone())),
        ("name", Some(subject.name.clone())),
        ("plain", Some(subject.plain.clone())),
        ("top_what", Some(case.top.what.clone())),
        ("bottom_what", case.bottom.as_ref().map(|it| it.what.clone())),
        ("top", top.map(|it| grouped(it, 0))),
        ("bottom", bottom.map(|it| grouped(it, 0))),
        ("value", rate(value)),
        ("factor", Some(whole(subject.scale.factor()))),
        ("hundred", Some(whole(Scale::Percent.factor()))),
        ("ten", Some(whole(Scale::PerMille.factor() / Scale::Percent.factor()))),
        ("thousand", Some(whole(Scale::PerMille.factor()))),
        ("lakh", Some(whole(Scale::Per100k.factor()))),
        (
            "as_percent",
            top.zip(bottom).and_then(|(top, bottom)| top.over(bottom)?.times(100)).map(|it| grouped(it, 3) + "%"),
        ),
        ("start", parts.first().map(|it| grouped(it.value, 0))),
        ("end", parts.get(1).map(|it| grouped(it.value, 0))),
        ("end_value", rate(top.zip(parts.get(1)).and_then(|(top, it)| subject.rate(top, it.value)))),
        (
            "reversed",
            top.zip(bottom).and_then(|(top, bottom)| subject.rate(bottom, top)).map(|it| grouped(it, subject.decimals)),
        ),
        ("child_a", child(0).map(|it| it.name.clone())),
        ("child_b", child(1).map(|it| it.name.clone())),
        ("rate_a", child_rate(0)),
        ("rate_b", child_rate(1)),
        ("mean", rate(mean(case))),
        ("before", rate(case.value_before())),
        ("change", point(change)),
        ("relative", relative.map(|it| signed(it, 2) + "%")),
        ("goal", limit(case).map(|it| grouped(it, 0) + &unit)),
        ("gap", gap.map(|it| grouped(absolute(it), subject.decimals) + &points)),
        ("one_more", rate(top.and_then(|it| subject.rate(it.plus(Exact::whole(1))?, bottom?)))),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn unit_of(decimals: u8) -> i128 {
    10_i128.checked_pow(u32::from(decimals)).unwrap_or(1)
}

/// The goal's limit, where it has one.
fn limit(case: &Case) -> Option<Exact> {
    match case.goal? {
        Goal::AtMost(it) | Goal::AtLeast(it) | Goal::Equal(it) => case.subject.limit(it),
        Goal::Within(..) => None,
    }
}

fn absolute(it: Exact) -> Exact {
    if it.numerator() < 0 { Exact::ZERO.minus(it).unwrap_or(it) } else { it }
}

fn grouped(it: Exact, decimals: u8) -> String {
    it.round(decimals).map(|it| it.grouped()).unwrap_or_default()
}

fn signed(it: Exact, decimals: u8) -> String {
    it.round(decimals).map(|it| it.signed()).unwrap_or_default()
}

/// The mean of the children's rates: what must not be taken.
fn mean(case: &Case) -> Option<Exact> {
    let rates = case.children.iter().map(|it| case.subject.rate(it.top, it.bottom));
    let sum = rates.into_iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it?))?;
    sum.over(Exact::whole(i128::try_from(case.children.len()).ok()?))
}

/// Whether two values print differently.
fn differ(case: &Case, other: Option<Exact>) -> bool {
    let print = |it: Option<Exact>| it.and_then(|it| case.subject.printed(it));
    print(case.value()) != print(other)
}

pub(super) fn mean_prints_otherwise(case: &Case) -> bool {
    let rate = |at: usize| case.children.get(at).and_then(|it| case.subject.rate(it.top, it.bottom));
    differ(case, mean(case)) && rate(0) != rate(1)
}

pub(super) fn end_prints_otherwise(case: &Case) -> bool {
    let end = case.bottom.as_ref().and_then(|it| it.parts.get(1)).map(|it| it.value);
    differ(case, case.top_total().and_then(|top| case.subject.rate(top, end?)))
}

pub(super) fn above_hundred(case: &Case) -> bool {
    case.value().and_then(|it| it.compare(Exact::whole(100))).is_some_and(|it| it.is_gt())
}

/// Misses its goal, which is a whole number.
pub(super) fn misses(case: &Case) -> bool {
    let is_whole = limit(case).is_some_and(|it| it.denominator() == 1);
    let low =
        case.value().zip(limit(case)).and_then(|(value, limit)| value.compare(limit)).is_some_and(|it| it.is_lt());
    is_whole && low
}

pub(super) fn moved(case: &Case) -> bool {
    differ(case, case.value_before())
}

pub(super) fn few(case: &Case) -> bool {
    case.top_total().is_some_and(|it| it.numerator() <= 6)
}
