//! Roll up areas, months and years: counts are added, rates are not averaged.

use super::Kind;
use super::desk::{
    Says, above, n, plain, product, right, scale_slips, shuffled, side, single, sound, sum, sum_math, to, unless_told,
    value_task, whole, wrong,
};
use crate::catalog::Scale;
use crate::figures::Calendar;
use crate::locale::{Lang, TeachKindText, TeachPoolText};
use crate::measure::Exact;
use crate::speak::period_name;
use crate::teach::address::Level;
use crate::teach::case::{Case, Share};
use crate::teach::example::value_steps;
use crate::teach::exercise::{Exercise, NumberTask, Task};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::math::Math;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::{Role, Step};
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

macro_rules! kind {
    ($code:literal, $name:ident, $make:expr) => {
        Kind { code: $code, skill: Skill::Pool, name: |lang| TeachPoolText::of(lang).$name, make: $make }
    };
}

pub(super) const KINDS: &[Kind] = &[
    kind!("pool_areas", areas_name, |mut maker| {
        let case = maker.case(&POOLED, |it| pools(it, &some(&it.children)));
        let rows = some(&case.children);
        pooled(maker, &case, &rows, |text, kind| (text.areas_lead, kind.area))
    }),
    kind!("pool_months", months_name, |mut maker| {
        let count = [3, 6, 12].get(maker.level.index()).copied()?;
        let case = maker.case(&MONTHLY, |it| single(it) && apart_months(it) && pools(it, &first(&it.months, count)));
        let rows = first(&case.months, count);
        pooled(maker, &case, &rows, |text, kind| (text.months_lead, kind.month))
    }),
    kind!("pool_years", years_name, pool_years),
    kind!("pool_choose", choose_name, pool_choose),
    kind!("pool_weighted", weighted_name, pool_weighted),
];

/// What towns have enough of each: births and deaths, shares, ratios.
pub(super) const POOLED: [&Theme; 10] = [
    &theme::BIRTHS,
    &theme::DEATHS,
    &theme::SEX_RATIO,
    &theme::POSTNATAL,
    &theme::SCREENED,
    &theme::AWARENESS,
    &theme::FOLLOW_UP,
    &theme::CHECKS,
    &theme::OLD_AGE,
    &theme::COVERED,
];

/// What comes in month by month.
const MONTHLY: [&Theme; 5] =
    [&theme::POSTNATAL, &theme::SCREENED, &theme::AWARENESS, &theme::ACCURACY, &theme::FOLLOW_UP];

/// At most six rows: a table that can be added up by hand.
fn some(rows: &[Share]) -> Vec<Share> {
    first(rows, 6)
}

fn first(rows: &[Share], count: usize) -> Vec<Share> {
    rows.iter().take(count).cloned().collect()
}

/// Whether each month has a denominator of its own, as a population has not.
fn apart_months(case: &Case) -> bool {
    let all: Vec<Exact> = case.months.iter().map(|it| it.bottom).collect();
    sum(&all).is_some() && sum(&all) == case.bottom_total()
}

/// Whether rows can be pooled by hand, and the pooled value prints apart from the mean of the rates.
pub(super) fn pools(case: &Case, rows: &[Share]) -> bool {
    let full = rows.iter().all(|it| above(it.bottom, Exact::ZERO) && !above(Exact::ZERO, it.top));
    let print = |it: Option<Exact>| it.and_then(|it| case.subject.printed(it)).map(|it| it.units);
    let pooled = total(rows).and_then(|(top, bottom)| case.subject.rate(top, bottom));
    sound(case)
        && rows.len() > 1
        && full
        && print(pooled).is_some_and(|it| it != 0)
        && print(pooled) != print(mean(case, rows))
}

/// Both sums.
pub(super) fn total(rows: &[Share]) -> Option<(Exact, Exact)> {
    rows.iter().try_fold((Exact::ZERO, Exact::ZERO), |(top, bottom), it| top.plus(it.top).zip(bottom.plus(it.bottom)))
}

/// The rate of each row.
fn rates(case: &Case, rows: &[Share]) -> Option<Vec<Exact>> {
    rows.iter().map(|it| case.subject.rate(it.top, it.bottom)).collect()
}

/// The mean of the rates, which is the mistake.
pub(super) fn mean(case: &Case, rows: &[Share]) -> Option<Exact> {
    sum(&rates(case, rows)?)?.over(Exact::whole(i128::try_from(rows.len()).ok()?))
}

/// The case of the rows together: its sides are the sums.
pub(super) fn together(case: &Case, rows: &[Share]) -> Option<Case> {
    let bottom = case.bottom.as_ref()?;
    let tops: Vec<(&str, i64, Exact)> = rows.iter().map(|it| (it.name.as_str(), 1, it.top)).collect();
    let bottoms: Vec<(&str, i64, Exact)> = rows.iter().map(|it| (it.name.as_str(), 1, it.bottom)).collect();
    Some(Case {
        top: side(&case.top.what, &case.top.unit, &tops, 1),
        bottom: Some(side(&bottom.what, &bottom.unit, &bottoms, 1)),
        ..case.clone()
    })
}

/// The rows as a table. From level two on each row's own rate stands beside its counts, which tempts to average.
fn table(case: &Case, rows: &[Share], first: &str, with_rates: bool, lang: Lang) -> Html {
    let unit = AnswerUnit::of_scale(case.subject.scale, "").text(lang);
    let bottom = case.bottom.as_ref().map_or("", |it| it.what.as_str());
    let mut head = vec![first, case.top.what.as_str(), bottom];
    if with_rates {
        head.push(&case.subject.name);
    }
    let row = |it: &Share| {
        let mut cells = vec![it.name.clone(), n(it.top), n(it.bottom)];
        if with_rates && let Some(rate) = case.subject.rate(it.top, it.bottom) {
            cells.push(to(rate, case.subject.decimals) + &unit);
        }
        cells
    };
    Html::new().table("", &head, &rows.iter().map(row).collect::<Vec<_>>())
}

/// The slips of pooling.
fn pool_slips(task: NumberTask, case: &Case, rows: &[Share]) -> Option<NumberTask> {
    let all = rates(case, rows)?;
    let count = Exact::whole(i128::try_from(rows.len()).ok()?);
    let (top, bottom) = total(rows)?;
    // The printed rates were averaged: each is rounded before.
    let unit = 10_i128.checked_pow(u32::from(case.subject.decimals))?;
    let printed: Option<Vec<Exact>> =
        all.iter().map(|it| Exact::new(it.round(case.subject.decimals)?.units, unit)).collect();
    let task = task
        .slip(Mistake::AveragedRates, Role::Divide, mean(case, rows))
        .slip(Mistake::AveragedRates, Role::Divide, sum(&printed?).and_then(|it| it.over(count)))
        .slip(Mistake::AddedRates, Role::Divide, sum(&all))
        .slip(Mistake::PartForWhole, Role::Numerator, all.first().copied())
        .slip(Mistake::WrongRow, Role::Numerator, all.last().copied())
        .slip(Mistake::OneSideOnly, Role::Denominator, rows.last().and_then(|it| case.subject.rate(top, it.bottom)))
        .slip(Mistake::NotDivided, Role::Denominator, case.subject.rate(top, bottom.over(count)?))
        .slip(Mistake::ReversedRatio, Role::Divide, case.subject.rate(bottom, top));
    Some(scale_slips(task, case.subject.scale))
}

/// Chooses a table's lead and the name of its first column.
type Lead = fn(&TeachPoolText, &TeachKindText) -> (&'static str, &'static str);

/// The rate of all rows together.
fn pooled(maker: Maker, case: &Case, rows: &[Share], lead: Lead) -> Option<Exercise> {
    let lang = maker.lang;
    let text = TeachPoolText::of(lang);
    let (lead, first) = lead(text, TeachKindText::of(lang));
    let whole = together(case, rows)?;
    let task = pool_slips(value_task(&whole)?, case, rows)?;
    let says = Says::of(&whole, lang).with("first", &n(rows.first()?.top)).with("second", &n(rows.get(1)?.top));
    let question = Html::new()
        .p(&says.fill(lead))
        .and(&table(case, rows, first, maker.level > Level::One, lang))
        .p(&says.fill(text.asks));
    let begins = if rows.len() > 2 { "{first} + {second} + …" } else { "{first} + {second}" };
    let hints = says.hints(text.look, text.does, begins);
    unless_told(maker.exercise(question, Task::Number(task), hints, value_steps(&whole, lang)))
}

/// Two or three years together. Of own figures there are this year and the one before.
fn pool_years(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let fits = |it: &Case| {
        let before = it.before.as_ref().is_some_and(|it| above(it.bottom, Exact::ZERO));
        before && pools(it, &two_years(it)) && !super::desk::averages(it)
    };
    let mut case = maker.case(&[&theme::INFANT, &theme::SEX_RATIO], fits);
    let mut rows = two_years(&case);
    if case.invented {
        let year = i32::try_from(maker.rng.between(2016, 2022)).ok()?;
        let named = |year: i32| period_name(lang, Calendar::CALENDAR, Calendar::CALENDAR.year(year));
        if level > Level::One {
            let share = |rng: &mut crate::teach::rng::Rng, it: Exact, low: u32, high: u32| {
                super::desk::part_of(it, rng.between(low, high))?.plus(whole(1))
            };
            let bottom = share(&mut maker.rng, case.bottom_total()?, 960, 1_060)?;
            let top = share(&mut maker.rng, case.top_total()?, 930, 1_080)?;
            rows.insert(0, Share { name: String::new(), top, bottom });
        }
        for (at, row) in (0..).zip(&mut rows) {
            row.name = named(year + at);
        }
        case.span = rows.first()?.name.clone() + "–" + &rows.last()?.name;
    } else {
        case.span = rows.first()?.name.clone() + "–" + &case.span;
    }
    // The third year may have brought the mean of the rates to the pooled rate: then there is nothing to tell apart.
    pools(&case, &rows).then_some(())?;
    pooled(maker, &case, &rows, |text, kind| (text.years_lead, kind.year))
}

/// The year before and this year, of any denominator.
fn two_years(case: &Case) -> Vec<Share> {
    let this =
        case.top_total().zip(case.bottom_total()).map(|(top, bottom)| Share { name: case.span.clone(), top, bottom });
    case.before.iter().cloned().chain(this).collect()
}

/// Which way to the rate of all areas is right.
fn pool_choose(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachPoolText::of(lang);
    let case = maker.case(&POOLED, |it| pools(it, &some(&it.children)));
    let rows = some(&case.children);
    let (top, bottom) = total(&rows)?;
    let all = rates(&case, &rows)?;
    let unit = AnswerUnit::of_scale(case.subject.scale, "").text(lang);
    let decimals = case.subject.decimals;
    let shown = |it: Exact| to(it, decimals) + &unit;
    let whole_case = together(&case, &rows)?;
    let says = Says::of(&whole_case, lang)
        .number("top", top)
        .number("bottom", bottom)
        .number("count", Exact::whole(i128::try_from(rows.len()).ok()?));
    let option = |pattern: &str, value: Exact| plain(&says.clone().with("value", &shown(value)).fill(pattern));
    let ordered =
        |pick: fn(Exact, Exact) -> bool| all.iter().copied().reduce(|one, two| if pick(one, two) { one } else { two });
    let mut options = vec![
        right(option(text.way_pooled, case.subject.rate(top, bottom)?), says.fill(text.does)),
        wrong(option(text.way_mean, mean(&case, &rows)?), Mistake::AveragedRates, text.why_mean.to_owned()),
        wrong(option(text.way_sum, sum(&all)?), Mistake::AddedRates, text.why_sum.to_owned()),
    ];
    if level > Level::One {
        let largest = rows
            .iter()
            .try_fold(rows.first()?, |one, two| Some(if above(two.bottom, one.bottom) { two } else { one }))?;
        let rate = case.subject.rate(largest.top, largest.bottom)?;
        options.push(wrong(option(text.way_largest, rate), Mistake::PartForWhole, text.why_largest.to_owned()));
    }
    if level == Level::Three {
        let middle = super::desk::half(ordered(above)?, ordered(|one, two| above(two, one))?)?;
        options.push(wrong(option(text.way_middle, middle), Mistake::AveragedRates, text.why_middle.to_owned()));
    }
    let question = Html::new()
        .p(&says.fill(text.areas_lead))
        .and(&table(&case, &rows, TeachKindText::of(lang).area, level > Level::One, lang))
        .p(&says.fill(text.asks_way));
    let says = says.clone().with("first", &n(rows.first()?.top)).with("second", &n(rows.get(1)?.top));
    let hints = says.hints(text.look, text.does, "{first} + {second} + …");
    let options = shuffled(options, &mut maker.rng);
    (options.len() > 2).then(|| maker.exercise(question, Task::Choice(options), hints, value_steps(&whole_case, lang)))
}

/// Rates and denominators are known, the events are not: each rate weighs as much as its denominator.
fn pool_weighted(mut maker: Maker) -> Option<Exercise> {
    let (lang, level) = (maker.lang, maker.level);
    let text = TeachPoolText::of(lang);
    let fits = |it: &Case| !matches!(it.subject.scale, Scale::Per100k) && weighted(it).is_some();
    let case = maker.case(&POOLED, fits);
    let (rows, answer, plain_mean) = weighted(&case)?;
    let bottom = case.bottom.as_ref()?;
    let unit = AnswerUnit::of_scale(case.subject.scale, "");
    let (_, all) = total(&some(&case.children))?;
    let weights: Vec<Exact> = rows.iter().map(|it| it.1).collect();
    let rates: Vec<Exact> = rows.iter().map(|it| it.2).collect();
    let count = Exact::whole(i128::try_from(rows.len()).ok()?);
    // Weights put to the wrong rows: each rate weighs as much as the next area.
    let turned: Option<Vec<Exact>> =
        rates.iter().zip(weights.iter().cycle().skip(1)).map(|(rate, weight)| product(*rate, *weight)).collect();
    let task = NumberTask::new(&case.subject.name, answer, case.subject.decimals, unit.clone())
        .slip(Mistake::AveragedRates, Role::Divide, Some(plain_mean))
        .slip(Mistake::WrongRow, Role::Numerator, sum(&turned?)?.over(all))
        .slip(Mistake::AddedRates, Role::Divide, sum(&rates))
        .slip(
            Mistake::WrongDenominator,
            Role::Denominator,
            product(answer, all)?.over(count)?.over(Exact::whole(case.subject.scale.factor())),
        )
        .slip(Mistake::PartForWhole, Role::Numerator, rates.first().copied())
        .slip(Mistake::PartForWhole, Role::Numerator, rates.last().copied())
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)))
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(case.subject.scale.factor())));
    let shown = |it: Exact| to(it, case.subject.decimals);
    let mut head = vec![TeachKindText::of(lang).area, bottom.what.as_str(), case.subject.name.as_str()];
    let mut cells: Vec<Vec<String>> =
        rows.iter().map(|(name, below, rate)| vec![name.clone(), n(*below), shown(*rate) + &unit.text(lang)]).collect();
    if level == Level::Two {
        // A share of the whole is of no use beside the counts themselves.
        head.insert(2, text.share_of_all);
        for (row, it) in cells.iter_mut().zip(&weights) {
            row.insert(2, to(it.times(100)?.over(all)?, 1) + "%");
        }
    }
    let path: Vec<String> = rows.iter().map(|(_, below, rate)| format!("{} × {}", shown(*rate), n(*below))).collect();
    let says = Says::of(&case, lang).with("first", path.first()?).number("all", all);
    let question = Html::new().p(&says.fill(text.weighted_lead)).table("", &head, &cells).p(&says.fill(text.asks));
    let hints = says.hints(text.weighted_look, text.weighted_does, "{first} + …");
    let products = sum_math(&path.join(" + "));
    let value = Math::over(products, Math::Number(n(all)));
    let result = Math::Number(shown(answer)).marked();
    let row = Math::Row(vec![value, Math::Sign("≈"), result]);
    let steps = vec![
        super::desk::word_step(Role::Who, &case.subject.name, says.fill(text.weighted_look)),
        Step::new(Role::Divide, &row, says.fill(text.weighted_does)).asking(
            answer,
            case.subject.decimals,
            unit.clone(),
        ),
        super::desk::word_step(Role::Unit, &(shown(answer) + &unit.text(lang)), says.fill(text.weighted_same)),
    ];
    unless_told(maker.exercise(question, Task::Number(task), hints, steps))
}

/// An area's name, its denominator and its printed rate.
type Weighed = (String, Exact, Exact);

/// The areas with their denominators and printed rates, the weighted mean and the plain one; the two print apart.
fn weighted(case: &Case) -> Option<(Vec<Weighed>, Exact, Exact)> {
    let rows = some(&case.children);
    if !pools(case, &rows) {
        return None;
    }
    let unit = 10_i128.checked_pow(u32::from(case.subject.decimals))?;
    let row = |it: &Share| {
        let rate = case.subject.printed(case.subject.rate(it.top, it.bottom)?)?;
        Some((it.name.clone(), it.bottom, Exact::new(rate.units, unit)?))
    };
    let rows: Vec<Weighed> = rows.iter().map(row).collect::<Option<_>>()?;
    let weighted: Option<Vec<Exact>> = rows.iter().map(|it| product(it.1, it.2)).collect();
    let weights: Vec<Exact> = rows.iter().map(|it| it.1).collect();
    let rates: Vec<Exact> = rows.iter().map(|it| it.2).collect();
    let answer = sum(&weighted?)?.over(sum(&weights)?)?;
    let mean = sum(&rates)?.over(Exact::whole(i128::try_from(rows.len()).ok()?))?;
    let print = |it: Exact| it.round(case.subject.decimals).map(|it| it.units);
    (print(answer) != print(mean)).then_some((rows, answer, mean))
}
