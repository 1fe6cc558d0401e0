//! Compute a rate or a ratio from counts that are told.

use super::Kind;
use super::desk::{
    Facts, Says, above, averages, n, of_span, part_of, scale_slips, side, single, sound, sum, unless_told, value_task,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachKindText, TeachRatesText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Side};
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "rate_start_end",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).start_end_name,
        make: |maker| rate(maker, &theme::STOCKS, averages, false),
    },
    Kind {
        code: "rate_from_average",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).average_name,
        make: |maker| rate(maker, &theme::STOCKS, averages, true),
    },
    Kind {
        code: "rate_share",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).share_name,
        make: |maker| rate(maker, &theme::SHARES, |it| single(it) && it.subject.scale == Scale::Percent, false),
    },
    Kind {
        code: "rate_events",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).events_name,
        make: |maker| rate(maker, &[&theme::INFANT, &theme::MATERNAL], of_events, false),
    },
];

/// Whether it counts events per 1,000 or per 100,000 of what is counted itself.
fn of_events(case: &Case) -> bool {
    single(case) && matches!(case.subject.scale, Scale::PerMille | Scale::Per100k)
}

/// A rate of a case. From level two on with a figure that is not needed; at level three the events come in halves.
fn rate(mut maker: Maker, themes: &[&'static Theme], fits: fn(&Case) -> bool, average_given: bool) -> Option<Exercise> {
    let lang = maker.lang;
    let mut case = maker.case(themes, |it| sound(it) && fits(it) && !told(it));
    let given = case.bottom.clone()?;
    if average_given {
        case.bottom = Some(Side::single(&given.what, &given.unit, given.total()?));
    }
    let half = if maker.level == Level::Three { in_halves(&mut case, lang) } else { None };
    let bottom = case.bottom.as_ref()?;
    let (top, below) = (case.top_total()?, bottom.total()?);
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);

    let mut task = value_task(&case)?;
    if averages(&case) {
        task = average_slips(task, &case, &given, top);
    }
    let mut facts = Facts::new(lang).side(bottom).side(&case.top);
    if maker.level > Level::One {
        (facts, task) = spare(facts, task, &case, &given, average_given, &mut maker.rng);
    }
    if let Some(half) = half {
        task = task.slip(Mistake::PartForWhole, Role::Numerator, of(half, below));
    }
    let task = scale_slips(task, case.subject.scale)
        .slip(Mistake::ReversedRatio, Role::Divide, of(below, top))
        .slip(Mistake::MultipliedForDivided, Role::Scale, top.over(below).and_then(|it| it.over(scale_of(&case))))
        .slip(Mistake::Complement, Role::Numerator, below.minus(top).and_then(|it| of(it, below)));

    let text = TeachRatesText::of(lang);
    let says = Says::of(&case, lang).with("top", &sum_of(&case.top)).number("bottom", below);
    let hints = if averages(&case) {
        let [start, end] = bottom.parts.as_slice() else { return None };
        let says = says.clone().number("start", start.value).number("end", end.value);
        says.hints(text.start_end_look, text.start_end_does, "( {start} + {end} ) ÷ 2")
    } else {
        says.hints(text.share_look, text.share_does, "{top} ÷ {bottom}")
    };
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

fn scale_of(case: &Case) -> Exact {
    Exact::whole(case.subject.scale.factor())
}

/// Whether the value is as simple as one of its counts, so that the question would tell it.
fn told(case: &Case) -> bool {
    let printed = case.value().and_then(|it| it.round(0)).map(|it| it.units);
    printed.is_none_or(|it| case.top_total() == Some(Exact::whole(it)))
}

/// The counts of a side as they are added in writing.
fn sum_of(it: &Side) -> String {
    let parts: Vec<String> = it.parts.iter().map(|it| n(it.value)).collect();
    if parts.len() == 1 { parts.concat() } else { format!("( {} )", parts.join(" + ")) }
}

/// The slips of a rate over an average population.
fn average_slips(mut task: NumberTask, case: &Case, given: &Side, top: Exact) -> NumberTask {
    if let [start, end] = given.parts.as_slice() {
        let of = |bottom: Option<Exact>| case.subject.rate(top, bottom?);
        task = task
            .slip(Mistake::EndForAverage, Role::Denominator, of(Some(end.value)))
            .slip(Mistake::StartForAverage, Role::Denominator, of(Some(start.value)))
            .slip(Mistake::NotHalved, Role::Denominator, of(start.value.plus(end.value)));
    }
    task
}

/// Takes the numerator apart into the halves of the year where the months are known; gives the first half.
fn in_halves(case: &mut Case, lang: Lang) -> Option<Exact> {
    let text = TeachKindText::of(lang);
    let top = case.top_total()?;
    let months: Vec<Exact> = case.months.iter().map(|it| it.top).collect();
    let (first, last) = months.split_at_checked(6).filter(|_| months.len() == 12)?;
    let (first, last) = (sum(first)?, sum(last)?);
    if first.plus(last)? != top || first.is_zero() || last.is_zero() {
        return None;
    }
    let named = |pattern: &str| crate::locale::fill(pattern, &[("what", &case.top.what)]);
    let names = (named(text.first_half), named(text.last_half));
    case.top = side(&case.top.what, &case.top.unit, &[(&names.0, 1, first), (&names.1, 1, last)], 1);
    Some(first)
}

/// Adds one figure that is not needed, with the slip of using it.
fn spare(
    facts: Facts,
    task: NumberTask,
    case: &Case,
    given: &Side,
    average_given: bool,
    rng: &mut Rng,
) -> (Facts, NumberTask) {
    let lang = facts.lang();
    let of = |top: Option<Exact>, bottom: Option<Exact>| case.subject.rate(top?, bottom?);
    let (top, bottom) = (case.top_total(), case.bottom_total());
    let second = given.parts.get(1).filter(|_| average_given);
    let choice = rng.below(3);
    if let (Some(end), true) = (second, choice == 0) {
        let task = task.slip(Mistake::EndForAverage, Role::Denominator, of(top, Some(end.value)));
        return (facts.spare(rng, &end.name, end.value, &given.unit), task);
    }
    if case.invented && given.parts.len() == 2 && choice == 1 {
        let households = bottom.and_then(|it| part_of(it, 335));
        let name = TeachKindText::of(lang).households;
        let unit = crate::locale::TeachThemeText::of(lang).households;
        let task = task.slip(Mistake::WrongDenominator, Role::Denominator, of(top, households));
        return (facts.spare(rng, name, households.unwrap_or(Exact::ZERO), unit), task);
    }
    let Some(before) = &case.before else {
        return (facts, task);
    };
    if above(before.top, Exact::ZERO) && choice != 2 {
        let name = of_span(&before.name, &case.top.what, lang);
        let task = task.slip(Mistake::OtherYear, Role::Numerator, of(Some(before.top), bottom));
        (facts.spare(rng, &name, before.top, &case.top.unit), task)
    } else {
        let name = of_span(&before.name, &given.what, lang);
        let task = task.slip(Mistake::OtherYear, Role::Denominator, of(top, Some(before.bottom)));
        (facts.spare(rng, &name, before.bottom, &given.unit), task)
    }
}
