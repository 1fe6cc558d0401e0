//! The average of a population: between two ends, over months, over quarter ends, and where the area changed.

use super::Kind;
use super::desk::{
    Facts, Says, averages, closing, drawn, half, n, of_span, part_of, places, scale_slips, sound, sum, sum_step,
    unless_told, value_task, whole, word_step,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachAverageText, TeachKindText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Side};
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use crate::teach::step::{Role, Step};
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:ident) => {
        Kind { code: $code, skill: Skill::Average, name: |lang| TeachAverageText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("average_two_points", two_name, two_points),
    kind!("average_months", months_name, months),
    kind!("average_quarters", quarters_name, quarters),
    kind!("average_area", area_name, area_change),
];

/// A whole number of people is asked for; a decimal only where there is half a person.
fn people_task(label: &str, answer: Exact, unit: &str) -> NumberTask {
    let decimals = u8::from(answer.denominator() == 2);
    NumberTask::new(label, answer, decimals, AnswerUnit::Counted(unit.to_owned()))
}

fn steps_of(role: Role, what: &str, says: String, task: &NumberTask, arithmetic: &str, lang: Lang) -> Vec<Step> {
    let mut all = vec![word_step(role, what, says)];
    all.extend(closing(task, arithmetic, lang));
    all
}

/// Half of start and end. At level three the end has to be found from the movements of the year.
fn two_points(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachAverageText::of(lang);
    let case = maker.case(&theme::STOCKS, |it| sound(it) && averages(it) && (it.invented || level < Level::Three));
    let bottom = case.bottom.as_ref()?;
    let [first, last] = bottom.parts.as_slice() else { return None };
    if level == Level::Three {
        return moved(maker, &case, first.value, &first.name);
    }
    let (start, end) = (first.value, last.value);
    let answer = half(start, end)?;
    let mut facts = Facts::new(lang).side(bottom);
    let mut task = people_task(&bottom.what, answer, &bottom.unit);
    task = ends(task, start, end);
    if level > Level::One
        && let Some(before) = &case.before
    {
        let name = of_span(&before.name, &bottom.what, lang);
        facts = facts.spare(&mut maker.rng, &name, before.bottom, &bottom.unit);
        task = task
            .slip(Mistake::OtherYear, Role::Denominator, Some(before.bottom))
            .slip(Mistake::OtherYear, Role::Denominator, half(before.bottom, end))
            .slip(Mistake::CountedTwice, Role::Denominator, sum(&[start, end, before.bottom])?.over(whole(3)));
    }
    let task = task.slip(Mistake::PointMoved, Role::Divide, answer.times(10)).slip(
        Mistake::MultipliedForDivided,
        Role::Divide,
        start.plus(end)?.times(2),
    );
    let says = Says::of(&case, lang)
        .with("name", &bottom.what)
        .with("places", &places(task.decimals, lang))
        .number("start", start)
        .number("end", end);
    let begins = "( {start} + {end} ) ÷ 2";
    let hints = says.hints(text.two_look, text.two_does, begins);
    let steps = steps_of(Role::Who, &bottom.what, says.fill(text.two_does), &task, &says.fill(begins), lang);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// The slips of half of start and end.
fn ends(task: NumberTask, start: Exact, end: Exact) -> NumberTask {
    task.slip(Mistake::EndForAverage, Role::Denominator, Some(end))
        .slip(Mistake::StartForAverage, Role::Denominator, Some(start))
        .slip(Mistake::NotHalved, Role::Divide, start.plus(end))
        .slip(Mistake::TurnedSign, Role::Denominator, end.minus(start).and_then(|it| it.over(whole(2))))
}

/// The start and the movements of the year are known; the end follows from them.
fn moved(mut maker: Maker, case: &Case, start: Exact, start_name: &str) -> Option<Exercise> {
    let lang = maker.lang;
    let (text, words) = (TeachAverageText::of(lang), TeachThemeText::of(lang));
    let mut share = |low: u32, high: u32| part_of(start, maker.rng.between(low, high));
    let (born, died, came) = (share(7, 13)?, share(5, 9)?, share(3, 18)?);
    let mut went = share(3, 18)?;
    let balance = |went: Exact| born.plus(came)?.minus(died)?.minus(went);
    // The change is made even, so that its half is whole people.
    if balance(went)?.numerator() % 2 != 0 {
        went = went.plus(whole(1))?;
    }
    let change = balance(went)?;
    if change.is_zero() || balance(went)? == born {
        return None;
    }
    let end = start.plus(change)?;
    let answer = half(start, end)?;
    let people = words.people;
    let what = words.births_bottom;
    let facts = Facts::new(lang)
        .add(start_name, start, people)
        .add(text.born, born, people)
        .add(text.died, died, people)
        .add(text.came, came, people)
        .add(text.went, went, people);
    let with = |change: Option<Exact>| half(start, start.plus(change?)?);
    let task = people_task(what, answer, people);
    let task = ends(task, start, end)
        .slip(Mistake::PartForWhole, Role::Denominator, with(born.minus(died)))
        .slip(Mistake::PartForWhole, Role::Denominator, with(came.minus(went)))
        .slip(Mistake::TurnedSign, Role::Denominator, with(Exact::ZERO.minus(change)))
        .slip(Mistake::TakenAway, Role::Denominator, with(born.minus(died)?.plus(went)?.minus(came)))
        .slip(Mistake::CountedTwice, Role::Denominator, with(change.times(2)));
    let says = Says::of(case, lang)
        .with("name", what)
        .with("places", &places(0, lang))
        .number("start", start)
        .number("end", end)
        .number("born", born)
        .number("died", died)
        .number("came", came)
        .number("went", went);
    let path = "{start} + {born} − {died} + {came} − {went}";
    let hints = says.hints(text.moved_look, text.moved_does, path);
    let mut steps = vec![
        word_step(Role::Who, what, says.fill(text.moved_look)),
        sum_step(Role::Denominator, words.population_end, &says.fill(path), &n(end), says.fill(text.moved_does)),
    ];
    steps.extend(closing(&task, &says.fill("( {start} + {end} ) ÷ 2"), lang));
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// Populations that follow one another, each a little off the one before.
fn series(start: Exact, count: usize, friendly: bool, rng: &mut Rng) -> Option<Vec<Exact>> {
    let mut all = vec![start];
    let unit = if friendly { whole(60) } else { part_of(start, 1)? };
    let falls = rng.chance(35);
    for _ in 1..count {
        // Friendly steps are whole sixties, so that means of three and four come out whole.
        let step =
            if friendly { unit.times(i128::from(rng.between(1, 5)))? } else { part_of(unit, rng.between(120, 900))? };
        let last = *all.last()?;
        all.push(if falls { last.minus(step)? } else { last.plus(step)? });
    }
    Some(all)
}

/// The mean of monthly average populations: 3, 6 or 12 months.
fn months(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachAverageText::of(lang), TeachThemeText::of(lang));
    let case = maker.case(&theme::STOCKS, |it| it.invented);
    let count = [3, 6, 12].get(level.index()).copied()?;
    let all = series(case.bottom_total()?, count, level == Level::One, &mut maker.rng)?;
    let total = sum(&all)?;
    let names: Vec<&str> = case.months.iter().map(|it| it.name.as_str()).collect();
    let number = Exact::whole(i128::try_from(count).ok()?);
    let answer = total.over(number)?;
    let (first, last) = (*all.first()?, *all.last()?);
    let mean = |total: Option<Exact>, count: i128| total?.over(Exact::whole(count));
    let task = NumberTask::new(text.mean_months, answer, 0, AnswerUnit::Counted(words.people.to_owned()))
        .slip(Mistake::PartForWhole, Role::Denominator, half(first, last))
        .slip(Mistake::EndForAverage, Role::Denominator, Some(last))
        .slip(Mistake::StartForAverage, Role::Denominator, Some(first))
        .slip(Mistake::NotDivided, Role::Divide, Some(total))
        .slip(Mistake::WrongMonths, Role::Divide, mean(Some(total), number.numerator() + 1))
        .slip(Mistake::WrongMonths, Role::Divide, mean(Some(total), number.numerator() - 1))
        .slip(Mistake::EndsWhole, Role::Divide, mean(total.minus(half(first, last)?), number.numerator() - 1))
        .slip(Mistake::PointMoved, Role::Divide, answer.times(10));
    let rows: Vec<Vec<String>> = names.iter().zip(&all).map(|(name, it)| vec![(*name).to_owned(), n(*it)]).collect();
    let head = [TeachKindText::of(lang).month, text.month_average];
    let joined: Vec<String> = all.iter().map(|it| n(*it)).collect();
    let says = Says::of(&case, lang)
        .with("name", text.mean_months)
        .with("places", &places(0, lang))
        .with("first", joined.first()?)
        .with("second", joined.get(1)?)
        .number("count", number);
    let hints = says.hints(text.months_look, text.months_does, "{first} + {second} + …");
    let question = Html::new().p(&says.fill(text.months_lead)).table("", &head, &rows).p(&says.only());
    let mut steps = vec![
        word_step(Role::Who, text.mean_months, says.fill(text.months_look)),
        sum_step(Role::Denominator, text.total, &joined.join(" + "), &n(total), says.fill(text.months_does)),
    ];
    steps.extend(closing(&task, &says.number("total", total).fill("{total} ÷ {count}"), lang));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

/// The mean over points in time: the first and the last count half. At level three a rate is computed from it.
fn quarters(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachAverageText::of(lang), TeachThemeText::of(lang));
    let case = maker.case(&theme::STOCKS, |it| it.invented);
    let count = if level == Level::One { 3 } else { 5 };
    let all = series(case.bottom_total()?, count, level == Level::One, &mut maker.rng)?;
    let (first, last) = (*all.first()?, *all.last()?);
    let total = sum(&all)?;
    let gaps = Exact::whole(i128::try_from(count).ok()? - 1);
    let halved = total.minus(half(first, last)?)?;
    let average = halved.over(gaps)?;
    if all.contains(&average) {
        return None;
    }
    let top = case.top_total()?;
    let rate = level == Level::Three;
    // With a rate asked for, each wrong average makes its own wrong rate.
    let of = |it: Option<Exact>| if rate { case.subject.rate(top, it?) } else { it };
    let answer = of(Some(average))?;
    let label = if rate { case.subject.name.as_str() } else { words.births_bottom };
    let unit = if rate { AnswerUnit::PerMille } else { AnswerUnit::Counted(words.people.to_owned()) };
    let decimals = if rate { case.subject.decimals } else { 0 };
    let mean = |total: Option<Exact>, count: Exact| of(total?.over(count));
    let mut task = NumberTask::new(label, answer, decimals, unit)
        .slip(Mistake::EndsWhole, Role::Denominator, mean(Some(total), gaps.plus(whole(1))?))
        .slip(Mistake::EndsWhole, Role::Denominator, mean(Some(total), gaps))
        .slip(Mistake::PartForWhole, Role::Denominator, of(half(first, last)))
        .slip(Mistake::PartForWhole, Role::Denominator, mean(total.minus(first), gaps))
        .slip(Mistake::EndForAverage, Role::Denominator, of(Some(last)))
        .slip(Mistake::StartForAverage, Role::Denominator, of(Some(first)))
        .slip(Mistake::NotDivided, Role::Denominator, of(Some(halved)));
    if rate {
        task = scale_slips(task, Scale::PerMille);
    } else {
        task = task.slip(Mistake::PointMoved, Role::Divide, answer.times(10));
    }
    let names: &[&str] =
        if count == 3 { &[text.start, text.q2, text.q4] } else { &[text.start, text.q1, text.q2, text.q3, text.q4] };
    let mut facts =
        names.iter().zip(&all).fold(Facts::new(lang), |facts, (name, it)| facts.add(name, *it, words.people));
    if rate {
        facts = facts.side(&case.top);
    } else if level == Level::Two {
        facts = facts.spare(&mut maker.rng, &case.top.what, top, &case.top.unit);
    }
    let inner: Vec<String> = all.iter().skip(1).take(count - 2).map(|it| n(*it)).collect();
    let says = Says::of(&case, lang)
        .with("name", label)
        .with("places", &places(decimals, lang))
        .number("first", first)
        .number("last", last)
        .with("inner", &inner.join(" + "))
        .number("gaps", gaps)
        .number("top", top)
        .number("average", average);
    let hints = says.hints(text.quarters_look, text.quarters_does, "{first} ÷ 2 + {inner} + …");
    let path = says.fill("( {first} ÷ 2 + {inner} + {last} ÷ 2 ) ÷ {gaps}");
    let mut steps = vec![word_step(Role::Who, label, says.fill(text.quarters_look))];
    if rate {
        steps.push(sum_step(Role::Denominator, words.births_bottom, &path, &n(average), says.fill(text.quarters_does)));
        steps.extend(closing(&task, &says.fill("{top} ÷ {average} × 1,000"), lang));
    } else {
        steps.push(word_step(Role::Denominator, words.births_bottom, says.fill(text.quarters_does)));
        steps.extend(closing(&task, &path, lang));
    }
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// A town went to another county during the year: start and end have to speak of the same area.
fn area_change(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachAverageText::of(lang), TeachThemeText::of(lang));
    let case = maker.case(&theme::STOCKS, |it| it.invented);
    let bottom = case.bottom.as_ref()?;
    let ([first, last], Some(town)) = (bottom.parts.as_slice(), case.children.first()) else {
        return None;
    };
    let (rest, end) = (first.value, last.value);
    let gone = part_of(rest, maker.rng.between(60, 180))?;
    let gone = if level == Level::One {
        gone.over(whole(50))?.round(0).and_then(|it| Exact::whole(it.units).times(50))?
    } else {
        gone
    };
    let later = gone.plus(drawn(&mut maker.rng, 3, 60))?;
    let start = rest.plus(gone)?;
    let rate = level == Level::Three;
    let top = case.top_total()?;
    let of = |it: Option<Exact>| if rate { case.subject.rate(top, it?) } else { it };
    let average = half(rest, end)?;
    let people = words.people;
    let label = if rate { case.subject.name.as_str() } else { words.births_bottom };
    let mut task = if rate { value_task(&case)? } else { people_task(label, average, people) };
    task = task
        .slip(Mistake::OtherArea, Role::Denominator, of(half(start, end)))
        .slip(Mistake::EndForAverage, Role::Denominator, of(Some(end)))
        .slip(Mistake::StartForAverage, Role::Denominator, of(Some(rest)))
        .slip(Mistake::NotHalved, Role::Denominator, of(rest.plus(end)))
        .slip(Mistake::CountedTwice, Role::Denominator, of(half(rest, end.minus(gone)?)))
        .slip(Mistake::OtherArea, Role::Denominator, of(half(start.plus(gone)?, end)))
        .slip(Mistake::OtherArea, Role::Denominator, of(half(start, end.plus(gone)?)));
    task = if rate {
        scale_slips(task, Scale::PerMille)
    } else {
        task.slip(Mistake::PointMoved, Role::Divide, average.times(10))
    };
    let named = Says::of(&case, lang).with("town", &town.name);
    let mut facts = Facts::new(lang)
        .add(&named.fill(text.start_with), start, people)
        .add(&named.fill(text.town_start), gone, people)
        .add(&named.fill(text.end_without), end, people);
    if level > Level::One {
        facts = facts.spare(&mut maker.rng, &named.fill(text.town_end), later, people);
    }
    if rate {
        facts = facts.add(&named.fill(text.top_without), top, &case.top.unit);
    }
    let says = named
        .clone()
        .with("name", &named.with("name", label).fill(text.without_name))
        .with("places", &places(task.decimals, lang))
        .number("start", start)
        .number("gone", gone)
        .number("rest", rest)
        .number("end", end)
        .number("top", top)
        .number("average", average);
    let hints = says.hints(text.area_look, text.area_does, "{start} − {gone}");
    let question = Html::new().p(&says.fill(text.area_lead)).and(&says.asks(&facts));
    let mut steps = vec![
        word_step(Role::Who, label, says.fill(text.area_look)),
        sum_step(
            Role::Denominator,
            &says.fill(text.start_without),
            &says.fill("{start} − {gone}"),
            &n(rest),
            says.fill(text.area_does),
        ),
    ];
    let path = says.fill("( {rest} + {end} ) ÷ 2");
    if rate {
        let does = TeachAverageText::of(lang).two_does.to_owned();
        steps.push(sum_step(Role::Denominator, &Side::clone(bottom).what, &path, &n(average), does));
        steps.extend(closing(&task, &says.fill("{top} ÷ {average} × 1,000"), lang));
    } else {
        steps.extend(closing(&task, &path, lang));
    }
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}
