//! From a rate back to a count: the events, the population, the whole, and how many more a target takes.

use super::Kind;
use super::coverage::{incomplete, share};
use super::desk::{
    Facts, Says, above, averages, begun, closing, of_span, part_of, places, product, single, sound, sum_step, to,
    unless_told, whole, word_step,
};
use crate::catalog::Goal;
use crate::locale::{TeachInverseText, TeachKindText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:ident) => {
        Kind { code: $code, skill: Skill::Inverse, name: |lang| TeachInverseText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("inverse_count", count_name, count),
    kind!("inverse_population", population_name, population),
    kind!("inverse_whole", whole_name, whole_of),
    kind!("inverse_more", more_name, more),
];

/// A printed value as the exact number that it says.
fn told(case: &Case) -> Option<Exact> {
    let printed = case.printed()?;
    Exact::new(printed.units, 10_i128.checked_pow(u32::from(printed.decimals))?)
}

/// A rate and what stands below the line: how many events. At level three start and end stand for the average.
fn count(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachInverseText::of(lang);
    let halves = level == Level::Three;
    let fits = |it: &Case| sound(it) && told(it).is_some_and(|it| !it.is_zero()) && averages(it) == halves;
    let themes: &[&'static theme::Theme] = if halves {
        &theme::STOCKS
    } else {
        &[&theme::INFANT, &theme::POSTNATAL, &theme::FOLLOW_UP, &theme::AWARENESS]
    };
    let case = maker.case(themes, |it| fits(it) && (halves || single(it)));
    let bottom = case.bottom.as_ref()?;
    let (rate, below) = (told(&case)?, bottom.total()?);
    let factor = Exact::whole(case.subject.scale.factor());
    let of = |bottom: Exact| product(rate, bottom)?.over(factor);
    let answer = of(below)?;
    let unit = AnswerUnit::of_scale(case.subject.scale, "").text(lang);
    let shown = to(rate, case.subject.decimals);
    let mut facts = Facts::new(lang).side(bottom).print(&case.subject.name, &(shown.clone() + &unit));
    let mut task = NumberTask::new(&case.top.what, answer, 0, AnswerUnit::Counted(case.top.unit.clone()));
    if let [start, end] = bottom.parts.as_slice() {
        task = task
            .slip(Mistake::EndForAverage, Role::Denominator, of(end.value))
            .slip(Mistake::StartForAverage, Role::Denominator, of(start.value))
            .slip(Mistake::NotHalved, Role::Denominator, of(below.times(2)?));
    }
    if level > Level::One
        && let Some(before) = &case.before
    {
        let name = of_span(&before.name, &bottom.what, lang);
        facts = facts.spare(&mut maker.rng, &name, before.bottom, &bottom.unit);
        task = task.slip(Mistake::OtherYear, Role::Denominator, of(before.bottom));
    }
    let rounded = rate.round(0).and_then(|it| product(Exact::whole(it.units), below)?.over(factor));
    let task = task
        .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(whole(10)))
        .slip(Mistake::NoScale, Role::Scale, product(rate, below))
        .slip(Mistake::MultipliedForDivided, Role::Divide, below.over(rate).and_then(|it| product(it, factor)))
        .slip(Mistake::MultipliedForDivided, Role::Divide, below.over(rate))
        .slip(Mistake::RoundedEarly, Role::Round, rounded)
        .slip(Mistake::Complement, Role::Numerator, below.minus(answer));
    let says = Says::of(&case, lang)
        .with("name", &case.top.what)
        .with("places", &places(0, lang))
        .with("rate", &shown)
        .number("below", below);
    let path = says.fill("{below} × {rate} ÷ {factor}");
    let begins = match bottom.parts.as_slice() {
        [start, end] => {
            says.clone().number("start", start.value).number("end", end.value).fill("( {start} + {end} ) ÷ 2")
        }
        _ => says.fill("{below} × {rate}"),
    };
    let hints = says.hints(text.count_look, text.count_does, &begins);
    let mut steps = vec![word_step(Role::Who, &(shown + &unit), says.fill(text.count_look))];
    if halves {
        steps.push(sum_step(Role::Denominator, &bottom.what, &begins, &to(below, 0), text.average_does.to_owned()));
    }
    steps.push(word_step(Role::Numerator, &case.top.what, says.fill(text.count_does)));
    steps.extend(closing(&task, &path, lang));
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// Events and their rate: what stands below the line. At level three the start is known too, and the end is asked.
fn population(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachInverseText::of(lang), TeachThemeText::of(lang));
    let fits = |it: &Case| sound(it) && it.invented && told(it).is_some_and(|it| !it.is_zero());
    let mut case = maker.case(&theme::STOCKS, |it| fits(it) && averages(it));
    if level == Level::One {
        // A round rate and its events, so that the population comes out whole.
        let per_1000 = maker.rng.between(7, 13);
        case.top.parts.first_mut()?.value = part_of(
            case.bottom_total()?.over(whole(1000))?.round(0).map(|it| Exact::whole(it.units))?.times(1000)?,
            per_1000,
        )?;
    }
    let bottom = case.bottom.as_ref()?;
    let [start, end] = bottom.parts.as_slice() else { return None };
    let top = case.top_total()?;
    let decimals = if level == Level::One { 0 } else { case.subject.decimals };
    let exact =
        if level == Level::One { case.value()?.round(0).map(|it| Exact::whole(it.units))? } else { told(&case)? };
    let rate = exact;
    let shown = to(rate, decimals);
    let average = top.times(1000)?.over(rate)?;
    let last = level == Level::Three;
    let of = |average: Option<Exact>| if last { average?.times(2)?.minus(start.value) } else { average };
    let answer = of(Some(average))?;
    let label = if last { end.name.as_str() } else { bottom.what.as_str() };
    let mut facts = Facts::new(lang).side(&case.top).print(&case.subject.name, &(shown.clone() + "‰"));
    if last {
        facts = facts.add(&start.name, start.value, words.people);
    }
    if level > Level::One
        && let Some(before) = &case.before
    {
        facts = facts.spare(&mut maker.rng, &of_span(&before.name, &case.top.what, lang), before.top, &case.top.unit);
    }
    let before = case.before.as_ref().and_then(|it| it.top.times(1000)?.over(rate)).filter(|_| level > Level::One);
    let task = NumberTask::new(label, answer, 0, AnswerUnit::Counted(words.people.to_owned()))
        .slip(Mistake::WrongScale, Role::Scale, of(average.over(whole(10))))
        .slip(Mistake::NoScale, Role::Scale, of(average.over(whole(1000))))
        .slip(Mistake::MultipliedForDivided, Role::Divide, product(top, rate))
        .slip(Mistake::MultipliedForDivided, Role::Divide, product(top, rate).and_then(|it| it.over(whole(1000))))
        .slip(Mistake::OtherYear, Role::Numerator, of(before))
        .slip(Mistake::EndForAverage, Role::Denominator, Some(average))
        .slip(Mistake::NotHalved, Role::Denominator, average.times(2))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::Complement, Role::Denominator, average.minus(top))
        .slip(Mistake::TurnedSign, Role::Denominator, if last { start.value.times(2)?.minus(average) } else { None });
    let says = Says::of(&case, lang)
        .with("name", label)
        .with("rate_name", &case.subject.name)
        .with("places", &places(0, lang))
        .with("rate", &shown)
        .number("top", top)
        .number("start", start.value);
    let does = if last { text.end_does } else { text.population_does };
    let path = if last { "{top} ÷ {rate} × 1,000 × 2 − {start}" } else { "{top} ÷ {rate} × 1,000" };
    let hints = says.hints(text.population_look, does, "{top} ÷ {rate} × 1,000");
    let mut steps = vec![word_step(Role::Who, &(shown + "‰"), says.fill(text.population_look))];
    steps.push(word_step(Role::Denominator, label, says.fill(does)));
    steps.extend(closing(&task, &says.fill(path), lang));
    let possible = above(answer, Exact::ZERO);
    possible.then(|| maker.exercise(says.asks(&facts), Task::Number(task), hints, steps)).and_then(unless_told)
}

/// A part and its share: the whole. From level two on the part told is the other one, as in 2100 ÷ (1 − 75 %).
fn whole_of(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachInverseText::of(lang);
    let themes = [&theme::FOLLOW_UP, &theme::COVERED, &theme::AWARENESS, &theme::ACCURACY];
    let case = maker.case(&themes, |it| it.invented && share(it));
    let bottom = case.bottom.as_ref()?;
    let hundred = whole(100);
    // A whole and a share that go together exactly: four hundreds, and quarters of a percent.
    let quarters = maker.rng.between(260, 390);
    let share = Exact::new(i128::from(if level == Level::One { quarters / 20 * 20 } else { quarters }), 4)?;
    let all = bottom.total()?.over(whole(400))?.round(0).map(|it| Exact::whole(it.units.max(1) * 400))?;
    let done = product(all, share)?.over(hundred)?;
    let missed = all.minus(done)?;
    let rest = hundred.minus(share)?;
    let shown = to(share, u8::from(share.denominator() != 1) * 2);
    let from_rest = level > Level::One;
    let (part, percent) = if from_rest { (missed, rest) } else { (done, share) };
    // At level three the whole is a step on the way: the part done is asked for.
    let last = level == Level::Three;
    let answer = if last { done } else { all };
    let rest_name = Says::of(&case, lang).fill(text.rest_name);
    let (part_name, unit) =
        if from_rest { (rest_name.as_str(), &bottom.unit) } else { (case.top.what.as_str(), &case.top.unit) };
    let label = if last { case.top.what.as_str() } else { bottom.what.as_str() };
    let mut facts = Facts::new(lang).add(part_name, part, unit).print(&case.subject.name, &(shown.clone() + "%"));
    if from_rest {
        let name = TeachKindText::of(lang).earlier_all;
        let earlier = part_of(all, maker.rng.between(930, 1_060))?;
        facts = facts.spare(&mut maker.rng, &Says::of(&case, lang).fill(name), earlier, &bottom.unit);
    }
    let wrong = |it: Option<Exact>| if last { it?.minus(part) } else { it };
    let over = |percent: Exact| part.times(100)?.over(percent);
    let other = hundred.minus(percent)?;
    let task = NumberTask::new(label, answer, 0, AnswerUnit::Counted(bottom.unit.clone()))
        .slip(Mistake::Complement, Role::Denominator, wrong(over(other)))
        .slip(Mistake::MultipliedForDivided, Role::Divide, product(part, percent).and_then(|it| it.over(hundred)))
        .slip(Mistake::MultipliedForDivided, Role::Divide, product(part, other).and_then(|it| it.over(hundred)))
        .slip(Mistake::NoScale, Role::Scale, part.over(percent))
        .slip(Mistake::WrongScale, Role::Scale, wrong(over(percent).and_then(|it| it.times(10))))
        .slip(
            Mistake::WrongBase,
            Role::Denominator,
            product(part, hundred.plus(other)?).and_then(|it| it.over(hundred)),
        )
        .slip(Mistake::PartForWhole, Role::Say, Some(if last { all } else { over(percent)?.minus(part)? }))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)));
    let says = Says::of(&case, lang)
        .with("name", label)
        .with("places", &places(0, lang))
        .with("share", &shown)
        .number("part", part);
    let (does, path) = match level {
        Level::One => (text.whole_does, "{part} ÷ {share} × 100"),
        Level::Two => (text.rest_does, "{part} ÷ ( 100 − {share} ) × 100"),
        Level::Three => (text.rest_does, "{part} ÷ ( 100 − {share} ) × 100 − {part}"),
    };
    let hints = says.hints(text.whole_look, does, if from_rest { "100 − {share}" } else { "{part} ÷ {share}" });
    let mut steps = vec![word_step(Role::Who, part_name, says.fill(text.whole_look))];
    steps.push(word_step(Role::Denominator, &bottom.what, says.fill(does)));
    steps.extend(closing(&task, &says.fill(path), lang));
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// How many more it takes to reach a target share; a fraction of one counts as one more.
fn more(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachInverseText::of(lang);
    let themes = [&theme::FOLLOW_UP, &theme::COVERED, &theme::SCREENED, &theme::AWARENESS];
    let case = maker.case(&themes, |it| incomplete(it) && goal_of(it).is_some());
    let bottom = case.bottom.as_ref()?;
    let (done, due) = (case.top_total()?, bottom.total()?);
    let goal = goal_of(&case)?;
    // At level three more come due before the year ends, and the target holds for all of them.
    let extra =
        if level == Level::Three { part_of(due, maker.rng.between(20, 90))?.plus(whole(3))? } else { Exact::ZERO };
    let all = due.plus(extra)?;
    let hundred = whole(100);
    let needed = product(all, goal)?.over(hundred)?;
    let up = ceiling(needed)?;
    let answer = up.minus(done)?;
    let decimals = if goal.denominator() == 1 { 0 } else { 2 };
    let shown = to(goal, decimals);
    let label = Says::of(&case, lang).fill(text.more);
    let mut facts = Facts::new(lang).side(bottom).side(&case.top).print(text.target, &(shown.clone() + "%"));
    let mut task = NumberTask::new(&label, answer, 0, AnswerUnit::Counted(case.top.unit.clone()));
    if level == Level::Three {
        facts = facts.add(text.extra, extra, &bottom.unit);
        let without = product(due, goal).and_then(|it| ceiling(it.over(hundred)?)).and_then(|it| it.minus(done));
        task = task.slip(Mistake::LeftOut, Role::Denominator, without).slip(
            Mistake::OneSideOnly,
            Role::Denominator,
            up.minus(done)?.minus(extra),
        );
    } else if level == Level::Two
        && let Some(before) = &case.before
    {
        facts = facts.spare(&mut maker.rng, &of_span(&before.name, &case.top.what, lang), before.top, &case.top.unit);
        task = task.slip(Mistake::OtherYear, Role::Numerator, up.minus(before.top));
    }
    let task = task
        .slip(Mistake::WrongWholeNumber, Role::Round, up.minus(done)?.minus(whole(1)).filter(|_| needed != up))
        .slip(Mistake::Complement, Role::Numerator, all.minus(done))
        .slip(Mistake::WrongNumerator, Role::Numerator, Some(up))
        .slip(Mistake::WrongBase, Role::Denominator, product(done, goal).and_then(|it| done.minus(it.over(hundred)?)))
        .slip(Mistake::PercentForPoint, Role::Compare, case.value().and_then(|it| goal.minus(it)))
        .slip(Mistake::WrongDenominator, Role::Denominator, all.minus(up))
        .slip(Mistake::MultipliedForDivided, Role::Divide, done.times(100)?.over(goal).and_then(|it| it.minus(done)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let says = Says::of(&case, lang)
        .with("name", &label)
        .with("places", &places(0, lang))
        .with("goal", &shown)
        .number("done", done)
        .number("due", due)
        .number("all", all)
        .number("extra", extra)
        .number("up", up);
    let (does, path) = if level == Level::Three {
        (text.more_all_does, "( {due} + {extra} ) × {goal} ÷ 100")
    } else {
        (text.more_does, "{due} × {goal} ÷ 100")
    };
    let hints = says.hints(text.more_look, does, path);
    let steps = vec![
        word_step(Role::Who, &label, says.fill(text.more_look)),
        sum_step(Role::Numerator, text.needed, &says.fill(path), &begun(needed, 2), says.fill(does)),
        sum_step(Role::Round, &label, &says.fill("{up} − {done}"), &to(answer, 0), says.fill(text.more_up)).asking(
            answer,
            0,
            AnswerUnit::Counted(case.top.unit.clone()),
        ),
    ];
    above(answer, Exact::ZERO)
        .then(|| maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
        .and_then(unless_told)
}

/// The least whole number that is not below a number.
fn ceiling(number: Exact) -> Option<Exact> {
    let (num, den) = (number.numerator(), number.denominator());
    Some(Exact::whole(num.div_euclid(den) + i128::from(num.rem_euclid(den) != 0)))
}

/// A target that is not reached yet: the case's own, else the next half percent above.
fn goal_of(case: &Case) -> Option<Exact> {
    let value = case.value()?;
    let own = match case.goal {
        Some(Goal::AtLeast(units)) => case.subject.limit(units),
        _ => None,
    };
    let next = value.times(2)?.plus(whole(2))?.digits(0).and_then(|(it, _)| Exact::new(it.units, 2));
    own.filter(|it| above(*it, value)).or(next).filter(|it| above(*it, value) && !above(*it, whole(100)))
}
