//! Coverage: against a plan, of those who are due, and those who are missing.

use super::Kind;
use super::desk::{
    Facts, Says, above, closing, of_span, part_of, places, product, scale_slips, side, single, sound, unless_told,
    value_task, whole, word_step,
};
use crate::catalog::Scale;
use crate::locale::TeachCoverageText;
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:ident) => {
        Kind { code: $code, skill: Skill::Coverage, name: |lang| TeachCoverageText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("coverage_plan", plan_name, plan),
    kind!("coverage_due", due_name, due),
    kind!("coverage_missing", missing_name, missing),
];

/// A share in percent of single counts.
pub(super) fn share(it: &Case) -> bool {
    sound(it) && single(it) && it.subject.scale == Scale::Percent
}

/// Whether a count is missing that can be told from none and from all.
pub(super) fn incomplete(it: &Case) -> bool {
    let missing = it.bottom_total().zip(it.top_total()).and_then(|(all, done)| all.minus(done));
    share(it) && missing.is_some_and(|it| above(it, whole(4)))
}

/// Done against a plan, more than planned. At level three the plan is told by the quarter.
fn plan(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachCoverageText::of(lang);
    let exceeds = |it: &Case| {
        let (top, bottom) = (it.top_total(), it.bottom_total());
        let quarter = bottom.is_some_and(|it| it.over(whole(4)).is_some_and(|it| it.denominator() == 1));
        let more = top.zip(bottom).is_some_and(|(top, bottom)| above(top, bottom));
        share(it) && more && (level < Level::Three || quarter)
    };
    let mut case = maker.case(&[&theme::CHECKS], exceeds);
    let bottom = case.bottom.clone()?;
    let (top, planned) = (case.top_total()?, bottom.total()?);
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);
    let quarter = planned.over(whole(4))?;
    let mut task = value_task(&case)?
        .slip(Mistake::CutTo100, Role::Round, Some(whole(100)))
        .slip(Mistake::ReversedRatio, Role::Divide, of(planned, top))
        .slip(Mistake::Complement, Role::Numerator, top.minus(planned).and_then(|it| of(it, planned)))
        .slip(Mistake::WrongBase, Role::Denominator, top.minus(planned).and_then(|it| of(it, top)))
        .slip(Mistake::ShareForRatio, Role::Denominator, top.plus(planned).and_then(|it| of(top, it)));
    let mut facts = Facts::new(lang);
    if level == Level::Three {
        let name = Says::of(&case, lang).fill(text.each_quarter);
        facts = facts.add(&name, quarter, &bottom.unit);
        task = task
            .slip(Mistake::PartForWhole, Role::Denominator, of(top, quarter))
            .slip(Mistake::WrongMonths, Role::Denominator, of(top, quarter.times(12)?))
            .slip(Mistake::WrongMonths, Role::Denominator, of(top, quarter.times(3)?));
        case.bottom = Some(side(&bottom.what, &bottom.unit, &[(&name, 4, quarter)], 1));
    } else {
        facts = facts.side(&bottom);
    }
    facts = facts.side(&case.top);
    if level > Level::One
        && let Some(before) = &case.before
    {
        facts = facts.spare(&mut maker.rng, &of_span(&before.name, &bottom.what, lang), before.bottom, &bottom.unit);
        task = task.slip(Mistake::OtherYear, Role::Denominator, of(top, before.bottom));
    }
    let task = scale_slips(task, Scale::Percent).slip(
        Mistake::MultipliedForDivided,
        Role::Scale,
        top.over(planned.times(100)?),
    );
    let says = Says::of(&case, lang).number("top", top).number("planned", planned).number("quarter", quarter);
    let begins = if level == Level::Three { "{quarter} × 4" } else { "{top} ÷ {planned}" };
    let hints = says.hints(text.plan_look, text.plan_does, begins);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

/// Only those who are due stand below the line: not those who moved away or whose turn has not come.
fn due(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachCoverageText::of(lang);
    let mut case = maker.case(&[&theme::FOLLOW_UP], |it| incomplete(it) && (it.invented || level == Level::One));
    let bottom = case.bottom.clone()?;
    let (top, below) = (case.top_total()?, bottom.total()?);
    let gone = part_of(below, maker.rng.between(25, 90))?.plus(whole(2))?;
    let early = part_of(below, maker.rng.between(40, 160))?.plus(whole(3))?;
    let listed = super::desk::sum(&[below, gone, early])?;
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);
    let mut facts = Facts::new(lang);
    let mut task = value_task(&case)?;
    match level {
        Level::One => facts = facts.side(&bottom).side(&case.top),
        Level::Two => facts = facts.add(text.listed, listed, &bottom.unit).side(&bottom).side(&case.top),
        Level::Three => {
            facts = facts
                .add(text.listed, listed, &bottom.unit)
                .add(text.gone, gone, &bottom.unit)
                .add(text.early, early, &bottom.unit)
                .side(&case.top);
            let parts = [(text.listed, 1, listed), (text.gone, -1, gone), (text.early, -1, early)];
            case.bottom = Some(side(&bottom.what, &bottom.unit, &parts, 1));
            task = task
                .slip(Mistake::PartForWhole, Role::Denominator, of(top, listed.minus(gone)?))
                .slip(Mistake::PartForWhole, Role::Denominator, of(top, listed.minus(early)?))
                .slip(Mistake::OneSideOnly, Role::Numerator, of(top.plus(gone)?, below))
                .slip(Mistake::TurnedSign, Role::Denominator, of(top, super::desk::sum(&[listed, gone, early])?));
        }
    }
    if level > Level::One {
        task = task.slip(Mistake::WrongDenominator, Role::Denominator, of(top, listed));
    }
    let missed = below.minus(top)?;
    let task = scale_slips(task, Scale::Percent)
        .slip(Mistake::Complement, Role::Numerator, of(missed, below))
        .slip(Mistake::ReversedRatio, Role::Divide, of(below, top))
        .slip(Mistake::ShareForRatio, Role::Denominator, of(top, below.plus(top)?))
        .slip(Mistake::WrongBase, Role::Denominator, of(missed, top))
        .slip(Mistake::MultipliedForDivided, Role::Scale, top.over(below.times(100)?));
    let says = Says::of(&case, lang)
        .number("top", top)
        .number("below", below)
        .number("listed", listed)
        .number("gone", gone)
        .number("early", early);
    let begins = if level == Level::Three { "{listed} − {gone} − {early}" } else { "{top} ÷ {below}" };
    let hints = says.hints(text.due_look, if level == Level::Three { text.due_does } else { text.due_does_1 }, begins);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

/// How many are missing: from both counts, from the coverage and the due, from the coverage and the done.
fn missing(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachCoverageText::of(lang);
    let case =
        maker.case(&[&theme::FOLLOW_UP, &theme::COVERED, &theme::AWARENESS], |it| incomplete(it) && shown_apart(it));
    let bottom = case.bottom.as_ref()?;
    let (done, all) = (case.top_total()?, bottom.total()?);
    let printed = case.printed()?;
    let rate = Exact::new(printed.units, 10_i128.checked_pow(u32::from(printed.decimals))?)?;
    let (hundred, shown) = (whole(100), printed.grouped() + "%");
    let rest = hundred.minus(rate)?;
    let (answer, path, does) = match level {
        Level::One => (all.minus(done)?, "{all} − {done}", text.missing_does_1),
        Level::Two => (product(all, rest)?.over(hundred)?, "{all} × ( 100 − {rate} ) ÷ 100", text.missing_does_2),
        Level::Three => (product(done, rest)?.over(rate)?, "{done} ÷ {rate} × 100 − {done}", text.missing_does_3),
    };
    let mut facts = Facts::new(lang);
    facts = match level {
        Level::One => facts.side(bottom).side(&case.top),
        Level::Two => facts.side(bottom).print(&case.subject.name, &shown),
        Level::Three => facts.side(&case.top).print(&case.subject.name, &shown),
    };
    let label = Says::of(&case, lang).fill(text.missing);
    let mut task = NumberTask::new(&label, answer, 0, AnswerUnit::Counted(bottom.unit.clone()));
    task = match level {
        Level::One => task
            .slip(Mistake::WrongNumerator, Role::Numerator, Some(done))
            .slip(Mistake::CountedTwice, Role::Numerator, all.plus(done))
            .slip(Mistake::PartForWhole, Role::Numerator, half_of(answer)),
        Level::Two => task
            .slip(Mistake::Complement, Role::Numerator, product(all, rate).and_then(|it| it.over(hundred)))
            .slip(Mistake::NoScale, Role::Scale, product(all, rest))
            .slip(Mistake::WrongScale, Role::Scale, product(all, rest).and_then(|it| it.over(whole(1000))))
            .slip(Mistake::MultipliedForDivided, Role::Divide, all.times(100).and_then(|it| it.over(rest)))
            .slip(Mistake::PercentForPoint, Role::Numerator, Some(rest)),
        Level::Three => task
            .slip(Mistake::WrongBase, Role::Denominator, product(done, rest).and_then(|it| it.over(hundred)))
            .slip(Mistake::RatioForShare, Role::Denominator, done.times(100).and_then(|it| it.over(rate)))
            .slip(Mistake::MultipliedForDivided, Role::Divide, product(done, rate).and_then(|it| it.over(hundred)))
            .slip(Mistake::NoScale, Role::Scale, done.over(rate))
            .slip(Mistake::WrongScale, Role::Scale, product(done, rest).and_then(|it| it.times(10)?.over(rate)))
            .slip(Mistake::PercentForPoint, Role::Numerator, Some(rest)),
    };
    if level > Level::One
        && let Some(before) = &case.before
    {
        let name = of_span(&before.name, &bottom.what, lang);
        facts = facts.spare(&mut maker.rng, &name, before.bottom, &bottom.unit);
        let wrong = product(before.bottom, rest).and_then(|it| it.over(hundred));
        task = task.slip(Mistake::OtherYear, Role::Denominator, wrong);
    }
    let task = task
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)))
        .slip(Mistake::TurnedSign, Role::Numerator, Exact::ZERO.minus(answer));
    let says = Says::of(&case, lang)
        .with("name", &label)
        .with("places", &places(0, lang))
        .with("rate", &printed.grouped())
        .number("all", all)
        .number("done", done);
    let hints = says.hints(text.missing_look, does, if level == Level::Three { "{done} ÷ {rate} × 100" } else { path });
    let question = says.asks(&facts);
    let arithmetic = says.fill(path);
    let mut steps = vec![word_step(Role::Who, &label, says.fill(text.missing_look))];
    steps.push(word_step(Role::Numerator, &label, says.fill(does)));
    steps.extend(closing(&task, &arithmetic, lang));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

fn half_of(number: Exact) -> Option<Exact> {
    number.over(whole(2))
}

/// Whether the count of the missing is not one of the counts told.
fn shown_apart(it: &Case) -> bool {
    let missing = it.bottom_total().zip(it.top_total()).and_then(|(all, done)| all.minus(done));
    let rate = it.printed().map(|it| it.units);
    missing != it.top_total() && rate.is_some_and(|it| it < 10_000)
}
