//! Invents a case from a theme: counts that add up over areas and months, and rates such as the theme has.

use super::Theme;
use crate::catalog::{Direction, Goal};
use crate::figures::{Calendar, Month};
use crate::locale::{Lang, TeachPlaceText, TeachThemeText};
use crate::measure::Exact;
use crate::speak::{month_name, period_name};
use crate::teach::address::Level;
use crate::teach::case::{Amount, Case, Share, Side, Subject};
use crate::teach::rng::Rng;

/// A case of a theme. The same stream gives the same counts in each language.
#[must_use]
pub fn invent(theme: &'static Theme, level: Level, lang: Lang, rng: &mut Rng) -> Case {
    let words = (theme.words)(TeachThemeText::of(lang));
    let year = i32::try_from(rng.between(2016, 2024)).unwrap_or(2020);
    let bottoms = bottoms(theme, level, rng);
    let rate = rng.between(theme.rate.0, theme.rate.1);
    let tops: Vec<u32> = bottoms.iter().map(|it| top_of(theme, *it, rate, rng)).collect();
    let (top, bottom) = (tops.iter().sum(), bottoms.iter().sum());
    let names = towns(lang, rng, bottoms.len());
    let children = names.into_iter().zip(tops.iter().zip(&bottoms));
    let children = children.map(|(name, (top, bottom))| share(name, *top, *bottom)).collect();
    let before =
        before(theme, rate, bottom, period_name(lang, Calendar::CALENDAR, Calendar::CALENDAR.year(year - 1)), rng);
    let subject = Subject {
        code: theme.code.to_owned(),
        name: words.name.to_owned(),
        plain: words.plain.to_owned(),
        scale: theme.scale,
        decimals: theme.decimals,
        direction: theme.direction,
        difference: theme.difference,
    };
    let months = months(theme, top, bottom, year, lang, rng);
    let goal = goal(theme, top, bottom, rng);
    Case {
        subject,
        place: rng.pick(&counties(lang)).copied().unwrap_or_default().to_owned(),
        span: period_name(lang, Calendar::CALENDAR, Calendar::CALENDAR.year(year)),
        invented: true,
        top: Side::single(words.top, words.top_unit, whole(top)),
        bottom: Some(bottom_side(theme, &words, bottom, level, lang, rng)),
        goal,
        before: Some(before),
        children,
        months,
    }
}

fn whole(number: u32) -> Exact {
    Exact::whole(i128::from(number))
}

fn share(name: String, top: u32, bottom: u32) -> Share {
    Share { name, top: whole(top), bottom: whole(bottom) }
}

/// The denominators of the areas. Easy ones end in zeros.
fn bottoms(theme: &Theme, level: Level, rng: &mut Rng) -> Vec<u32> {
    let (low, high) = theme.bottom.get(level.index()).copied().unwrap_or((1_000, 2_000));
    let (count, round) = match level {
        Level::One => (2, 50),
        Level::Two => (4, 1),
        Level::Three => (6, 1),
    };
    let each = (low / count, high / count);
    (0..count).map(|_| (rng.between(each.0, each.1) / round).max(1) * round).collect()
}

/// A count at about the rate, as areas differ: a fifth up or down, and never more than there are.
fn top_of(theme: &Theme, bottom: u32, rate: u32, rng: &mut Rng) -> u32 {
    let factor = u64::try_from(theme.scale.factor()).unwrap_or(1) * 10_u64.pow(u32::from(theme.decimals));
    let away = if theme.part && theme.scale.factor() == 100 { (96, 103) } else { (85, 118) };
    let rate = u64::from(rate) * u64::from(rng.between(away.0, away.1));
    let top = u32::try_from(u64::from(bottom) * rate / (factor * 100)).unwrap_or(bottom).max(1);
    if theme.part { top.min(bottom) } else { top }
}

/// The year before: a little more or less of both.
fn before(theme: &Theme, rate: u32, bottom: u32, name: String, rng: &mut Rng) -> Share {
    let earlier = u32::try_from(u64::from(bottom) * u64::from(rng.between(955, 1035)) / 1000).unwrap_or(bottom).max(1);
    let top = top_of(theme, earlier, rate, rng);
    share(name, top, earlier)
}

/// A population is given at its start and end, so that their average is the denominator exactly.
fn bottom_side(theme: &Theme, words: &super::Words, bottom: u32, level: Level, lang: Lang, rng: &mut Rng) -> Side {
    if !theme.stock {
        return Side::single(words.bottom, words.bottom_unit, whole(bottom));
    }
    let text = TeachThemeText::of(lang);
    let round = if level == Level::One { 50 } else { 1 };
    let step = (bottom / rng.between(60, 400) / round + 1) * round;
    let (start, end) = if rng.chance(75) { (bottom - step, bottom + step) } else { (bottom + step, bottom - step) };
    let part = |name: &str, value: u32| Amount { name: name.to_owned(), weight: 1, value: whole(value) };
    let parts = vec![part(text.population_start, start), part(text.population_end, end)];
    Side { what: words.bottom.to_owned(), unit: words.bottom_unit.to_owned(), parts, divisor: 2 }
}

/// The months of the year. A population stands below each of them whole; what is due comes in over the months.
fn months(theme: &Theme, top: u32, bottom: u32, year: i32, lang: Lang, rng: &mut Rng) -> Vec<Share> {
    let weights: Vec<u32> = (0..12).map(|_| rng.between(70, 130)).collect();
    let bottoms = if theme.stock { vec![bottom; 12] } else { split(bottom, &weights) };
    let mut tops = split(top, &weights);
    // Moves a case or two between months, so that monthly rates differ.
    for _ in 0..6 {
        let (from, to) = (rng.place(12), rng.place(12));
        let some = tops.get(from).copied().unwrap_or(0) / rng.between(4, 20);
        let room = bottoms.get(to).copied().unwrap_or(0).saturating_sub(tops.get(to).copied().unwrap_or(0));
        let some = if theme.part { some.min(room) } else { some };
        if let Some(it) = tops.get_mut(from) {
            *it -= some;
        }
        if let Some(it) = tops.get_mut(to) {
            *it += some;
        }
    }
    let name = |at: i32| month_name(lang, Month::new(year, 1).plus(at));
    (0..).zip(tops.into_iter().zip(bottoms)).map(|(at, (top, bottom))| share(name(at), top, bottom)).collect()
}

/// Splits a number by weights; the parts add up to it.
pub(super) fn split(total: u32, weights: &[u32]) -> Vec<u32> {
    let all: u64 = weights.iter().map(|it| u64::from(*it)).sum::<u64>().max(1);
    let upto = |weight: u64| u32::try_from(u64::from(total) * weight / all).unwrap_or(total);
    let mut sum = 0;
    let mut before = 0;
    let mut parts = Vec::with_capacity(weights.len());
    for weight in weights {
        sum += u64::from(*weight);
        parts.push(upto(sum) - before);
        before = upto(sum);
    }
    parts
}

/// A target near the value, round as targets are. Half of them are missed.
fn goal(theme: &Theme, top: u32, bottom: u32, rng: &mut Rng) -> Option<Goal> {
    let factor = u64::try_from(theme.scale.factor()).unwrap_or(1) * 10_u64.pow(u32::from(theme.decimals));
    let value = u64::from(top) * factor / u64::from(bottom.max(1));
    let unit = 10_u64.pow(u32::from(theme.decimals));
    let step = if value >= 100 * unit { unit } else { unit / 2 };
    let moved = value / step.max(1) + u64::from(rng.below(4));
    let limit = i64::try_from((moved.max(2) - 1) * step).unwrap_or(0);
    match theme.direction {
        Direction::AtMost => Some(Goal::AtMost(limit)),
        Direction::AtLeast if theme.part => Some(Goal::AtLeast(limit.min(100 * i64::try_from(unit).unwrap_or(1)))),
        Direction::AtLeast => Some(Goal::AtLeast(limit)),
        _ => None,
    }
}

pub(super) fn counties(lang: Lang) -> [&'static str; 3] {
    let text = TeachPlaceText::of(lang);
    [text.county_1, text.county_2, text.county_3]
}

/// Names for so many areas, none twice.
pub(super) fn towns(lang: Lang, rng: &mut Rng, count: usize) -> Vec<String> {
    let text = TeachPlaceText::of(lang);
    let mut all = [
        text.town_1,
        text.town_2,
        text.town_3,
        text.town_4,
        text.town_5,
        text.town_6,
        text.town_7,
        text.town_8,
        text.town_9,
        text.town_10,
    ];
    rng.shuffle(&mut all);
    all.into_iter().take(count).map(str::to_owned).collect()
}
