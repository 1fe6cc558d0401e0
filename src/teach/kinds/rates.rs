//! Compute a rate or a ratio from counts.

use super::Kind;
use crate::locale::{TeachRatesText, fill};
use crate::measure::Exact;
use crate::teach::case::Case;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[Kind {
    code: "rate_start_end",
    skill: Skill::Rate,
    name: |lang| TeachRatesText::of(lang).start_end_name,
    make: rate_start_end,
}];

/// Population at the start and end and the events of a year: the rate over the average population.
fn rate_start_end(mut maker: Maker) -> Option<Exercise> {
    let text = TeachRatesText::of(maker.lang);
    let case = maker.case(&theme::STOCKS, |it| averages(it) && it.value().is_some_and(|it| !it.is_zero()));
    let (top, answer) = (case.top_total()?, case.value()?);
    let [start, end] = case.bottom.as_ref()?.parts.as_slice() else {
        return None;
    };
    let (subject, lang) = (&case.subject, maker.lang);
    let number = |it: Exact| it.round(0).map(|it| it.grouped()).unwrap_or_default();
    let values = [
        ("place", case.place.as_str()),
        ("span", &case.span),
        ("start_name", &start.name),
        ("start", &number(start.value)),
        ("end_name", &end.name),
        ("end", &number(end.value)),
        ("top_name", &case.top.what),
        ("top", &number(top)),
        ("unit", &case.top.unit),
        ("name", &subject.name),
        ("decimals", &subject.decimals.to_string()),
    ];
    let question = Html::new().p(&fill(text.start_end_asks, &values));
    let rate = |bottom: Option<Exact>| subject.rate(top, bottom?);
    let average = case.bottom_total()?;
    let factor = subject.scale.factor();
    let task =
        NumberTask::new(&subject.name, answer, subject.decimals, AnswerUnit::of_scale(subject.scale, &case.top.unit))
            .slip(Mistake::EndForAverage, Role::Denominator, rate(Some(end.value)))
            .slip(Mistake::StartForAverage, Role::Denominator, rate(Some(start.value)))
            .slip(Mistake::NotHalved, Role::Denominator, rate(start.value.plus(end.value)))
            .slip(Mistake::WrongScale, Role::Scale, answer.over(Exact::whole(10)))
            .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(factor)))
            .slip(Mistake::PointMoved, Role::Round, answer.times(10))
            .slip(Mistake::ReversedRatio, Role::Divide, average.over(top))
            .slip(
                Mistake::OtherYear,
                Role::Numerator,
                case.before.as_ref().and_then(|it| subject.rate(it.top, average)),
            );
    let hints = [text.start_end_hint_1, text.start_end_hint_2, text.start_end_hint_3].map(|it| fill(it, &values));
    let steps = value_steps(&case, lang);
    Some(maker.exercise(question, Task::Number(task), hints, steps))
}

/// Whether the denominator is the average of two counts.
fn averages(case: &Case) -> bool {
    case.bottom.as_ref().is_some_and(|it| it.parts.len() == 2 && it.divisor == 2)
}
