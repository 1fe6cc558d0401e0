//! Units: percent, per mille and per 100,000, from one to another, and which of two values is larger.

use super::Kind;
use super::desk::{
    Facts, Says, above, closing, counted, n, part_of, places, plain, product, right, scale_slips, shuffled, single,
    sound, subject, to, unless_told, value_task, whole, word_step, wrong,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachThemeText, TeachUnitText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Side};
use crate::teach::example::value_steps;
use crate::teach::exercise::{Choice, Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:ident) => {
        Kind { code: $code, skill: Skill::Unit, name: |lang| TeachUnitText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("unit_choose", choose_name, choose),
    kind!("unit_slip", slip_name, spot),
    kind!("unit_convert", convert_name, convert),
    kind!("unit_larger", larger_name, larger),
    kind!("unit_per_thousand", places_name, places_per_thousand),
];

/// Themes of every scale but the ratio per hundred.
const SCALES: [&Theme; 8] = [
    &theme::BIRTHS,
    &theme::DEATHS,
    &theme::INFANT,
    &theme::MATERNAL,
    &theme::POSTNATAL,
    &theme::FOLLOW_UP,
    &theme::ACCURACY,
    &theme::AWARENESS,
];

fn scaled(it: &Case) -> bool {
    sound(it) && it.subject.scale != Scale::Per100 && it.printed().is_some_and(|it| it.units > 0)
}

/// A scale's sign.
fn sign(scale: Scale, lang: Lang) -> String {
    AnswerUnit::of_scale(scale, "").text(lang)
}

/// Which unit belongs after a printed value? At level three after a difference of two.
fn choose(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachUnitText::of(lang);
    let case =
        maker.case(&SCALES, |it| scaled(it) && it.before.as_ref().is_some_and(|it| above(it.bottom, Exact::ZERO)));
    let bottom = case.bottom.as_ref()?;
    let scale = case.subject.scale;
    let value = case.printed()?;
    let says = Says::of(&case, lang).with("value", &value.grouped());
    let with = |shown: &str, unit: &str| plain(&(shown.to_owned() + unit));
    let mut options = Vec::new();
    let question = if level == Level::Three {
        let before = case.subject.printed(case.value_before()?)?;
        let difference = value.minus(before)?.abs();
        (difference.units != 0).then_some(())?;
        let points = AnswerUnit::of_difference(case.subject.difference, "").text(lang);
        let shown = difference.grouped();
        options.push(right(with(&shown, &points), says.fill(text.why_difference)));
        options.push(wrong(
            with(&shown, &sign(scale, lang)),
            Mistake::PercentForPoint,
            text.why_unit_of_value.to_owned(),
        ));
        for other in [AnswerUnit::PercentPoint, AnswerUnit::PerMillePoint, AnswerUnit::Percent, AnswerUnit::Per100k] {
            options.push(wrong(with(&shown, &other.text(lang)), Mistake::WrongScale, says.fill(text.why_other_scale)));
        }
        let says = says
            .clone()
            .with("before", &(before.grouped() + &sign(scale, lang)))
            .with("now", &(value.grouped() + &sign(scale, lang)));
        let span = case.before.as_ref()?.name.clone();
        Html::new().p(&says.with("earlier", &span).fill(text.asks_difference))
    } else {
        for it in [Scale::Percent, Scale::PerMille, Scale::Per100k] {
            let shows = with(&value.grouped(), &sign(it, lang));
            if it == scale {
                options.insert(0, right(shows, says.fill(text.why_scale)));
            } else {
                options.push(wrong(shows, Mistake::WrongScale, says.fill(text.why_other_scale)));
            }
        }
        if level == Level::Two {
            let points = case.subject.difference;
            let shows = with(&value.grouped(), &AnswerUnit::of_difference(points, "").text(lang));
            options.push(wrong(shows, Mistake::PointForPercent, text.why_point.to_owned()));
            let shows = with(&value.grouped(), &AnswerUnit::Counted(case.top.unit.clone()).text(lang));
            options.push(wrong(shows, Mistake::NoScale, text.why_count.to_owned()));
        }
        let facts = Facts::new(lang).side(bottom).side(&case.top).joined();
        Html::new().p(&says.clone().with("facts", &facts).fill(text.asks_choose))
    };
    let hints = says.hints(text.choose_look, text.choose_does, "{top_name} ÷ {bottom_name} × …");
    let steps = value_steps(&case, lang);
    let options = shuffled(options, &mut maker.rng);
    (options.len() > 2).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

/// Of several sentences one has the wrong sign: which?
fn spot(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachUnitText::of(lang);
    let count = [3, 4, 5].get(level.index()).copied()?;
    let usual = |it: &Case| scaled(it) && matches!(it.subject.scale, Scale::Percent | Scale::PerMille);
    let wrong_one = maker.case(&SCALES, usual);
    let mut options: Vec<Choice> = Vec::new();
    let sentence = |case: &Case, unit: &str| {
        let shown = case.printed().map(|it| it.grouped()).unwrap_or_default() + unit;
        let says = Says::of(case, lang).with("value", &shown);
        let bottom = case.bottom.as_ref()?.total()?;
        let says = says.number("top", case.top_total()?).number("bottom", bottom);
        // From level two on the counts are told, so that the unit can be checked and need not be known.
        Some(says.fill(if level == Level::One { text.sentence } else { text.sentence_counts }))
    };
    let other = if wrong_one.subject.scale == Scale::Percent { Scale::PerMille } else { Scale::Percent };
    let says = Says::of(&wrong_one, lang)
        .with("right", &(wrong_one.printed()?.grouped() + &sign(wrong_one.subject.scale, lang)));
    options.push(right(plain(&sentence(&wrong_one, &sign(other, lang))?), says.fill(text.why_slip)));
    let mut used = vec![wrong_one.subject.code.clone()];
    for _ in 0..40 {
        if options.len() == count {
            break;
        }
        let case = maker.case(&SCALES, scaled);
        if !used.contains(&case.subject.code) {
            used.push(case.subject.code.clone());
            let says = Says::of(&case, lang);
            let shows = sentence(&case, &sign(case.subject.scale, lang))?;
            options.push(wrong(plain(&shows), Mistake::WrongScale, says.fill(text.why_fine)));
        }
    }
    let question = Html::new().p(text.asks_slip);
    let hints = says.hints(text.slip_look, text.slip_does, "… ÷ … × 100 → %, … ÷ … × 1,000 → ‰");
    let steps = value_steps(&wrong_one, lang);
    let options = shuffled(options, &mut maker.rng);
    (options.len() == count).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

/// A value in another unit: ‰ to %, then to per 100,000, then from "one in so many".
fn convert(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachUnitText::of(lang);
    let mille = |it: &Case| scaled(it) && it.subject.scale == Scale::PerMille;
    let case = maker.case(&[&theme::BIRTHS, &theme::DEATHS, &theme::INFANT], mille);
    let printed = case.printed()?;
    let told = Exact::new(printed.units, 10_i128.checked_pow(u32::from(printed.decimals))?)?;
    // "One in so many" is told as a whole number, and the answer is computed from that.
    let every = whole(1000).over(told)?.round(0).map(|it| Exact::whole(it.units)).filter(|it| above(*it, whole(1)))?;
    let (answer, decimals, unit) = match level {
        Level::One => (told.over(whole(10))?, printed.decimals + 1, AnswerUnit::Percent),
        Level::Two => (told.times(100)?, printed.decimals.saturating_sub(2), AnswerUnit::Per100k),
        Level::Three => (whole(1000).over(every)?, 2, AnswerUnit::PerMille),
    };
    let shown = if level == Level::Three { n(every) } else { printed.grouped() + "‰" };
    let says = Says::of(&case, lang)
        .with("told", &shown)
        .with("unit", unit.text(lang).trim())
        .with("number", &printed.grouped())
        .with("places", &places(decimals, lang));
    let task = NumberTask::new(&case.subject.name, answer, decimals, unit);
    let task = match level {
        Level::One => task
            .slip(Mistake::MultipliedForDivided, Role::Scale, Some(told.times(10)?))
            .slip(Mistake::NoScale, Role::Scale, Some(told))
            .slip(Mistake::PointMoved, Role::Scale, told.over(whole(100)))
            .slip(Mistake::WrongScale, Role::Scale, told.over(whole(1000)))
            .slip(Mistake::WrongScale, Role::Scale, told.times(100)),
        Level::Two => task
            .slip(Mistake::NoScale, Role::Scale, Some(told))
            .slip(Mistake::WrongScale, Role::Scale, told.times(10))
            .slip(Mistake::WrongScale, Role::Scale, told.times(1000))
            .slip(Mistake::MultipliedForDivided, Role::Scale, told.over(whole(100)))
            .slip(Mistake::PointMoved, Role::Scale, told.times(10_000)),
        Level::Three => task
            .slip(Mistake::WrongScale, Role::Scale, answer.over(whole(10)))
            .slip(Mistake::WrongScale, Role::Scale, answer.times(100))
            .slip(Mistake::PointMoved, Role::Scale, answer.times(10))
            .slip(Mistake::NoScale, Role::Scale, answer.over(whole(1000)))
            .slip(Mistake::ReversedRatio, Role::Divide, Some(every))
            .slip(Mistake::WrongDenominator, Role::Denominator, whole(1000).over(every.plus(whole(1))?))
            .slip(Mistake::MultipliedForDivided, Role::Divide, every.times(1000))
            .slip(Mistake::MultipliedForDivided, Role::Divide, every.over(whole(1000))),
    };
    let (asks, does, path) = match level {
        Level::One => (text.asks_convert, text.to_percent, "{number} ÷ 10"),
        Level::Two => (text.asks_convert, text.to_100k, "{number} × 100"),
        Level::Three => (text.asks_every, text.from_every, "1 ÷ {told} × 1,000"),
    };
    let mut question = Html::new().p(&says.fill(asks));
    if level == Level::Two {
        let facts = Facts::new(lang).side(&case.top).joined();
        question = question.p(&says.clone().with("facts", &facts).fill(text.by_the_way));
    }
    let hints = says.hints(text.convert_look, does, path);
    let mut steps = vec![word_step(Role::Scale, &case.subject.name, says.fill(text.convert_look))];
    steps.push(word_step(Role::Scale, &shown, says.fill(does)));
    steps.extend(closing(&task, &says.fill(path), lang));
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

/// Two values in different units: which is larger? Now and then they are equal.
fn larger(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachUnitText::of(lang);
    let case = maker.case(&[&theme::BIRTHS, &theme::DEATHS, &theme::INFANT], |it| {
        scaled(it) && it.subject.scale == Scale::PerMille
    });
    let printed = case.printed()?;
    let mille = Exact::new(printed.units, 10_i128.checked_pow(u32::from(printed.decimals))?)?;
    // The other value, in its own unit, is a little more, a little less, or the same.
    let (scale, factor, decimals) = if level == Level::One || maker.rng.chance(60) {
        (Scale::Percent, Exact::new(1, 10)?, if level == Level::Two { 1 } else { 3 })
    } else {
        (Scale::Per100k, whole(100), 0)
    };
    let moved = [whole(1000), drawn_near(&mut maker, level), drawn_near(&mut maker, level)];
    let drawn = *maker.rng.pick(&moved)?;
    let other = product(product(mille, factor)?, drawn.over(whole(1000))?)?.round(decimals)?;
    let other = Exact::new(other.units, 10_i128.checked_pow(u32::from(decimals))?)?;
    let in_mille = other.over(factor)?;
    let first = printed.grouped() + "‰";
    let second = to(other, decimals) + &sign(scale, lang);
    let same = in_mille == mille;
    let right_at = if same { 2 } else { usize::from(above(in_mille, mille)) };
    let says = Says::of(&case, lang)
        .with("first", &first)
        .with("second", &second)
        .with("in_mille", &(to(in_mille, if in_mille.denominator() == 1 { 0 } else { 2 }) + "‰"));
    let mut options = Vec::new();
    let shown = [first.as_str(), &second, text.equal, text.no_telling];
    let mistakes = [Mistake::WrongScale, Mistake::WrongScale, Mistake::PointMoved, Mistake::NoScale];
    for (at, (it, mistake)) in shown.iter().zip(mistakes).enumerate() {
        let why = says.fill(text.why_larger);
        if at == right_at {
            options.insert(0, right(plain(it), why));
        } else {
            options.push(wrong(plain(it), mistake, if at == 3 { text.why_comparable.to_owned() } else { why }));
        }
    }
    let asks = if level == Level::One { text.asks_larger } else { text.asks_larger_places };
    let question = Html::new().p(&says.fill(asks));
    let begins = if scale == Scale::Percent { "{second} × 10" } else { "{second} ÷ 100" };
    let hints = says.hints(text.larger_look, text.larger_does, begins);
    let steps = vec![
        word_step(Role::Scale, &second, text.larger_look.to_owned()),
        word_step(Role::Compare, &says.fill("{in_mille}"), says.fill(text.why_larger)),
    ];
    let options = shuffled(options, &mut maker.rng);
    (options.len() == 4).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

/// A factor near one, in thousandths: nearer at the higher levels.
fn drawn_near(maker: &mut Maker, level: Level) -> Exact {
    let away = match level {
        Level::One => maker.rng.between(200, 600),
        Level::Two => maker.rng.between(40, 300),
        Level::Three => maker.rng.between(5, 30),
    };
    if maker.rng.chance(50) { whole(1000 + away) } else { whole(1000 - away) }
}

/// Nursery places per 1,000 people. At level three the population is told in ten thousands.
fn places_per_thousand(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachUnitText::of(lang), TeachThemeText::of(lang));
    let mut case = maker.case(&theme::STOCKS, |it| it.invented && sound(it) && !single(it));
    let round = if level == Level::One { whole(1000) } else { whole(100) };
    let people = case.bottom_total()?.over(round)?.round(0).and_then(|it| product(Exact::whole(it.units), round))?;
    let seats = product(people, whole(maker.rng.between(220, 470)))?.over(whole(100_000))?.round(0)?;
    let seats = Exact::whole(seats.units);
    case.subject = subject("places", text.places, text.places_plain, Scale::PerMille);
    case.top = Side::single(text.seats, text.unit_seats, seats);
    case.bottom = Some(Side::single(words.births_bottom, words.people, people));
    let value = case.value()?;
    let toddlers = part_of(people, maker.rng.between(24, 36))?;
    let mut facts = Facts::new(lang).side(&case.top);
    facts = if level == Level::Three {
        let (divisor, pattern) = text_ten_thousand(text, lang);
        let shown = people.over(divisor).map(|it| to(it, if lang == Lang::En { 1 } else { 2 }))?;
        facts.print(words.births_bottom, &crate::locale::fill(pattern, &[("n", &shown)]))
    } else {
        facts.add(words.births_bottom, people, words.people)
    };
    if level > Level::One {
        facts = facts.spare(&mut maker.rng, text.toddlers, toddlers, words.people);
    }
    let of = |top: Exact, bottom: Exact| case.subject.rate(top, bottom);
    let base = value_task(&case)?;
    let task = NumberTask { unit: AnswerUnit::Counted(text.unit_value.to_owned()), ..base };
    let task = scale_slips(task, Scale::PerMille)
        .slip(Mistake::WrongDenominator, Role::Denominator, of(seats, toddlers))
        .slip(Mistake::WrongScale, Role::Scale, value.times(100))
        .slip(Mistake::WrongScale, Role::Denominator, value.times(10_000))
        .slip(Mistake::ReversedRatio, Role::Divide, people.over(seats))
        .slip(Mistake::OneSideOnly, Role::Denominator, of(seats, people.plus(toddlers)?))
        .slip(Mistake::MultipliedForDivided, Role::Scale, seats.over(people.times(1000)?));
    let says = Says::of(&case, lang).number("seats", seats).number("people", people);
    let hints = says.hints(text.places_look, text.places_does, "{seats} ÷ {people} × 1,000");
    let mut steps = vec![word_step(Role::Who, text.places, says.fill(text.places_look))];
    steps.push(word_step(Role::Denominator, &counted(people, words.people, lang), says.fill(text.places_does)));
    steps.extend(closing(&task, &says.fill("{seats} ÷ {people} × 1,000"), lang));
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, steps))
}

/// Chinese counts large numbers in ten thousands, English in thousands.
fn text_ten_thousand(text: &TeachUnitText, lang: Lang) -> (Exact, &'static str) {
    (if lang == Lang::En { whole(1_000) } else { whole(10_000) }, text.in_large)
}
