//! Rates of more than one count: natural increase, general fertility, two rates from one table.

use super::Kind;
use super::desk::{
    Facts, Says, above, averages, counted, drawn, n, part_of, plain, product, right, scale_slips, shuffled, side,
    sound, subject, to, unless_told, value_task, wrong,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachKindText, TeachRatesText, TeachThemeText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Side};
use crate::teach::example::value_steps;
use crate::teach::exercise::{Choice, Exercise, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        code: "rate_natural",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).natural_name,
        make: rate_natural,
    },
    Kind {
        code: "rate_fertility",
        skill: Skill::Rate,
        name: |lang| TeachRatesText::of(lang).fertility_name,
        make: rate_fertility,
    },
    Kind { code: "rate_two", skill: Skill::Rate, name: |lang| TeachRatesText::of(lang).two_name, make: rate_two },
];

/// Births, deaths and a population: an own indicator that takes one count from another, or an invented one.
fn natural_case(maker: &mut Maker) -> Option<Case> {
    let increase = |it: &Case| {
        let weights: Vec<i64> = it.top.parts.iter().map(|it| it.weight).collect();
        let full = it.top.parts.iter().all(|it| above(it.value, Exact::ZERO));
        weights == [1, -1] && it.top.divisor == 1 && full && averages(it) && it.top_total() != Some(Exact::ZERO)
    };
    if let Some(own) = maker.own_case(increase) {
        return Some(own);
    }
    let words = TeachThemeText::of(maker.lang);
    let text = TeachRatesText::of(maker.lang);
    let mut case = maker.case(&[&theme::BIRTHS], |it| it.invented);
    let births = case.top_total()?;
    // Only at level three more may die than are born: the sign is the trap there.
    let range = if maker.level == Level::Three { (850, 1_450) } else { (520, 900) };
    let deaths = part_of(births, maker.rng.between(range.0, range.1))?;
    let parts = [(words.births_top, 1, births), (words.deaths_top, -1, deaths)];
    case.top = side(text.natural_top, words.people, &parts, 1);
    case.subject = subject("natural", text.natural, text.natural_plain, Scale::PerMille);
    (births != deaths).then_some(case)
}

/// Natural increase. At level one the average population is told, at level three deaths may exceed births.
fn rate_natural(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let mut case = natural_case(&mut maker)?;
    let given = case.bottom.clone()?;
    if level == Level::One {
        case.bottom = Some(Side::single(&given.what, &given.unit, given.total()?));
    }
    let bottom = case.bottom.as_ref()?;
    let (below, difference) = (bottom.total()?, case.top_total()?);
    let ([births, deaths], [start, end]) = (case.top.parts.as_slice(), given.parts.as_slice()) else {
        return None;
    };
    let of = |top: Option<Exact>, bottom: Option<Exact>| case.subject.rate(top?, bottom?);
    let mut facts = Facts::new(lang).side(bottom).side(&case.top);
    if level > Level::One && case.invented {
        let households = part_of(below, 335)?;
        let unit = TeachThemeText::of(lang).households;
        facts = facts.spare(&mut maker.rng, TeachKindText::of(lang).households, households, unit);
    }
    let rounded = |it: Exact| of(Some(it), Some(below))?.round(case.subject.decimals).map(|it| it.units);
    let unit = 10_i128.pow(u32::from(case.subject.decimals));
    let early = rounded(births.value).zip(rounded(deaths.value)).and_then(|(up, down)| Exact::new(up - down, unit));
    let mut task = value_task(&case)?
        .slip(Mistake::TurnedSign, Role::Numerator, of(deaths.value.minus(births.value), Some(below)))
        .slip(Mistake::PartForWhole, Role::Numerator, of(Some(births.value), Some(below)))
        .slip(Mistake::WrongNumerator, Role::Numerator, of(births.value.plus(deaths.value), Some(below)))
        .slip(Mistake::RoundedEarly, Role::Round, early);
    if level > Level::One {
        task = task
            .slip(Mistake::EndForAverage, Role::Denominator, of(Some(difference), Some(end.value)))
            .slip(Mistake::StartForAverage, Role::Denominator, of(Some(difference), Some(start.value)))
            .slip(Mistake::NotHalved, Role::Denominator, of(Some(difference), below.times(2)));
    }
    task = scale_slips(task, case.subject.scale)
        .slip(Mistake::WrongDenominator, Role::Denominator, of(Some(difference), Some(births.value)))
        .slip(Mistake::ReversedRatio, Role::Divide, of(Some(below), Some(difference)));
    let text = TeachRatesText::of(lang);
    let says = Says::of(&case, lang).number("births", births.value).number("deaths", deaths.value);
    let hints = says.hints(text.natural_look, text.natural_does, "{births} − {deaths}");
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

/// Births per 1,000 women of 15 to 49, with the whole population or the married women beside them as a trap.
fn rate_fertility(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachRatesText::of(lang), TeachThemeText::of(lang));
    let mut case = maker.case(&[&theme::BIRTHS], |it| it.invented);
    let (population, births) = (case.bottom_total()?, case.top_total()?);
    let women = part_of(population, maker.rng.between(228, 272))?;
    let women = if level == Level::One { part_of(women, 10)?.times(100)? } else { women };
    let married = part_of(women, maker.rng.between(690, 790))?;
    let younger = part_of(women, maker.rng.between(330, 450))?;
    let older = women.minus(younger)?;
    case.bottom = Some(match level {
        Level::Three => {
            let parts = [(text.women_younger, 1, younger), (text.women_older, 1, older)];
            side(text.women, words.people, &parts, 1)
        }
        _ => Side::single(text.women, words.people, women),
    });
    case.subject = subject("fertility", text.fertility, text.fertility_plain, Scale::PerMille);
    let bottom = case.bottom.as_ref()?;
    let mut facts = Facts::new(lang).side(bottom).side(&case.top);
    if level > Level::One {
        facts = facts.spare(&mut maker.rng, words.births_bottom, population, words.people);
    }
    if level == Level::Three {
        facts = facts.spare(&mut maker.rng, text.women_married, married, words.people);
    }
    let of = |bottom: Exact| case.subject.rate(births, bottom);
    let mut task = value_task(&case)?;
    if level > Level::One {
        task = task.slip(Mistake::WrongDenominator, Role::Denominator, of(population));
    }
    if level == Level::Three {
        task = task
            .slip(Mistake::OneSideOnly, Role::Denominator, of(married))
            .slip(Mistake::PartForWhole, Role::Denominator, of(younger))
            .slip(Mistake::CountedTwice, Role::Denominator, women.plus(married).and_then(of))
            .slip(Mistake::AddedRates, Role::Divide, of(younger).and_then(|it| it.plus(of(older)?)));
    }
    let task = scale_slips(task, Scale::PerMille)
        .slip(Mistake::ReversedRatio, Role::Divide, case.subject.rate(women, births))
        .slip(Mistake::MultipliedForDivided, Role::Scale, births.over(women.times(1000)?))
        .slip(Mistake::NotHalved, Role::Denominator, of(women.times(2)?))
        .slip(Mistake::Complement, Role::Numerator, case.subject.rate(women.minus(births)?, women));
    let begins = if level == Level::Three { "{younger} + {older}" } else { "{births} ÷ {women}" };
    let says = Says::of(&case, lang)
        .number("births", births)
        .number("women", women)
        .number("younger", younger)
        .number("older", older);
    let hints = says.hints(text.fertility_look, text.fertility_does, begins);
    unless_told(maker.exercise(says.asks(&facts), Task::Number(task), hints, value_steps(&case, lang)))
}

/// Birth rate and death rate from one table: which pair is right.
fn rate_two(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let (text, words) = (TeachRatesText::of(lang), TeachThemeText::of(lang));
    let fits = |it: &Case| it.invented && sound(it) && averages(it);
    let case = maker.case(&[&theme::BIRTHS], fits);
    let births = case.top_total()?;
    let bottom = case.bottom.as_ref()?;
    let deaths = part_of(births, maker.rng.between(520, 900))?;
    let households = part_of(bottom.total()?, 335)?;
    let infants = part_of(births, drawn(&mut maker.rng, 4, 9).numerator().try_into().ok()?)?;
    let [start, end] = bottom.parts.as_slice() else { return None };

    let row = |name: &str, value: Exact, unit: &str| vec![name.to_owned(), counted(value, unit, lang)];
    let mut rows: Vec<Vec<String>> = bottom.parts.iter().map(|it| row(&it.name, it.value, words.people)).collect();
    rows.push(row(words.births_top, births, words.people));
    rows.push(row(words.deaths_top, deaths, words.people));
    if level > Level::One {
        rows.insert(2, row(TeachKindText::of(lang).households, households, words.households));
    }
    if level == Level::Three {
        rows.push(row(words.infant_top, infants, words.people));
    }
    let head = [TeachKindText::of(lang).figure, TeachKindText::of(lang).count];
    let says = Says::of(&case, lang);
    let question = Html::new().p(&says.fill(text.two_lead)).table("", &head, &rows).p(text.two_asks);
    let options = pairs(births, deaths, (start.value, end.value), households, level, lang)?;
    let says = says.number("start", start.value).number("end", end.value).with("births", &n(births));
    let hints = says.hints(text.two_look, text.start_end_does, "{births} ÷ ( ( {start} + {end} ) ÷ 2 )");
    let mut steps = value_steps(&case, lang);
    let second = Case {
        top: Side::single(words.deaths_top, words.people, deaths),
        subject: crate::teach::case::Subject {
            code: "deaths".to_owned(),
            name: words.deaths_name.to_owned(),
            plain: words.deaths_plain.to_owned(),
            ..case.subject.clone()
        },
        ..case
    };
    steps.extend(value_steps(&second, lang));
    let options = shuffled(options, &mut maker.rng);
    (options.len() >= 4).then(|| maker.exercise(question, Task::Choice(options), hints, steps))
}

/// The right pair of rates, and the pairs that mistakes make.
fn pairs(
    births: Exact,
    deaths: Exact,
    (start, end): (Exact, Exact),
    households: Exact,
    level: Level,
    lang: Lang,
) -> Option<Vec<Choice>> {
    let text = TeachRatesText::of(lang);
    let average = start.plus(end)?.over(Exact::whole(2))?;
    let shows = |top: Exact, next: Exact, unit: &str| {
        let says =
            crate::locale::fill(text.two_pair, &[("births", &to(top, 2)), ("deaths", &to(next, 2)), ("unit", unit)]);
        plain(&says)
    };
    let both = |bottom: Exact| {
        let thousand = Exact::whole(1000);
        let of = |top: Exact| product(top, thousand)?.over(bottom);
        of(births).zip(of(deaths))
    };
    let (up, down) = both(average)?;
    let pair = |(up, down): (Exact, Exact)| shows(up, down, "‰");
    let mut all = vec![
        right(shows(up, down, "‰"), text.two_right.to_owned()),
        wrong(pair(both(end)?), Mistake::EndForAverage, text.two_end.to_owned()),
        wrong(pair((down, up)), Mistake::WrongRow, text.two_swapped.to_owned()),
        wrong(shows(up, down, "%"), Mistake::WrongScale, text.two_percent.to_owned()),
    ];
    if level > Level::One {
        all.push(wrong(pair(both(households)?), Mistake::WrongDenominator, text.two_households.to_owned()));
    }
    if level == Level::Three {
        all.push(wrong(pair(both(start.plus(end)?)?), Mistake::NotHalved, text.two_whole.to_owned()));
    }
    Some(all)
}
