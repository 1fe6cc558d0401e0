//! Cumulative reports: one month or quarter out of them, and why they are not added.

use super::Kind;
use super::kit::{Said, Working, count, invented, less, number, number_to_find, whole};
use crate::figures::Month;
use crate::locale::{Lang, TeachKitText, TeachPartYearText, fill};
use crate::measure::Exact;
use crate::speak::month_name;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "cumulative_single", skill: Skill::PartYear, name: |it| text(it).single_name, make: single },
    Kind { code: "cumulative_sum", skill: Skill::PartYear, name: |it| text(it).sum_name, make: sum },
];

const COUNTED: [&Theme; 4] = [&theme::BIRTHS, &theme::DEATHS, &theme::CHECKS, &theme::COVERED];

const fn text(lang: Lang) -> &'static TeachPartYearText {
    TeachPartYearText::of(lang)
}

/// A case whose twelve months all had something.
fn monthly(case: &Case) -> bool {
    case.months.len() == 12 && case.months.iter().all(|it| less(Exact::ZERO, it.top))
}

/// Sums from the first month on.
fn running(singles: &[Exact]) -> Option<Vec<Exact>> {
    let mut sum = Exact::ZERO;
    singles
        .iter()
        .map(|it| {
            sum = sum.plus(*it)?;
            Some(sum)
        })
        .collect()
}

fn table(said: &Said, names: &[String], sums: &[Exact], asks: &str, lang: Lang) -> Html {
    let rows: Vec<Vec<String>> = names.iter().zip(sums).map(|(name, sum)| vec![name.clone(), count(*sum)]).collect();
    let head = [TeachKitText::of(lang).col_month, text(lang).single_cumulative];
    Html::new().p(&said.fill(asks)).table("", &head, &rows)
}

/// One month, at the third level a quarter, out of cumulative reports.
fn single(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&COUNTED, monthly);
    let singles: Vec<Exact> = case.months.iter().map(|it| it.top).collect();
    let sums = running(&singles)?;
    // Two lines show all that is needed; later levels have more lines than that.
    let last = maker.rng.between(3, 11) as usize;
    let (from, shown) = match level {
        Level::One => (last - 1, last - 1),
        Level::Two => (last - 1, last.saturating_sub(4)),
        Level::Three => (last - 3, 0),
    };
    let (later, earlier) = (*sums.get(last)?, *sums.get(from)?);
    let answer = later.minus(earlier)?;
    // A month is a number in Chinese and a word in English: one that prints like the answer would tell it in one only.
    if less(answer, whole(13)) {
        return None;
    }
    let names: Vec<String> = case.months.iter().map(|it| it.name.clone()).collect();
    let (first, asked_last) = (names.first()?, names.get(last)?);
    let asked = if level == Level::Three {
        fill(text.through, &[("from", names.get(from + 1)?), ("to", asked_last)])
    } else {
        asked_last.clone()
    };
    let said = Said::of(&case, lang)
        .put("name", &case.top.what)
        .put("unit", &case.top.unit)
        .put("first", first)
        .put("asked", &asked)
        .put("later", &count(later))
        .put("earlier", &count(earlier));
    // One more line at the end, which is not needed.
    let end = if level == Level::One { last } else { (last + 1).min(11) };
    let question = table(&said, names.get(shown..=end)?, sums.get(shown..=end)?, text.single_asks, lang);
    let at = |index: usize| sums.get(index).copied();
    let added = sums.get(from + 1..=last).and_then(|all| all.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it)));
    let off = |to: Option<Exact>, from: Option<Exact>| to?.minus(from?);
    let task = NumberTask::new(&case.top.what, answer, 0, AnswerUnit::Counted(case.top.unit.clone()))
        .slip(Mistake::CumulativeAsSingle, Role::Numerator, Some(later))
        .slip(Mistake::AddedCumulative, Role::Numerator, later.plus(earlier))
        .slip(Mistake::AddedCumulative, Role::Numerator, added)
        .slip(Mistake::OneMonthOff, Role::Who, off(at(last), from.checked_sub(1).and_then(at)))
        .slip(Mistake::OneMonthOff, Role::Who, off(at(last), at(from + 1)).filter(|it| !it.is_zero()))
        .slip(Mistake::WrongRow, Role::Who, off(at(last + 1), at(last)))
        .slip(Mistake::WrongRow, Role::Who, off(at(from), from.checked_sub(1).and_then(at)))
        .slip(Mistake::OtherYear, Role::Numerator, Some(earlier))
        .slip(Mistake::WrongMonths, Role::Divide, later.over(whole(u32::try_from(last + 1).ok()?)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let formula = said.fill("{later} − {earlier} = ") + &count(answer);
    let hints = [text.single_hint_1, text.single_hint_2, text.single_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula))
}

/// How many in all: the last cumulative figure, or two stretches where the count starts again in October.
fn sum(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let reset = level == Level::Three;
    let case = if reset { invented(&mut maker, &COUNTED)? } else { maker.case(&COUNTED, monthly) };
    if !monthly(&case) {
        return None;
    }
    let singles: Vec<Exact> = case.months.iter().map(|it| it.top).collect();
    let year = i32::try_from(maker.rng.between(2016, 2024)).ok()?;
    let length: usize = match level {
        Level::One => 4,
        Level::Two => 6,
        Level::Three => 12,
    };
    // With a reset the table runs from April to March: six months of one year, six of the next.
    let start = Month::new(year, 4);
    let earlier = Exact::whole(1 + i128::from(maker.rng.between(2, 5)));
    let base = singles.first()?.times(earlier.numerator())?;
    let singles: Vec<Exact> = singles.into_iter().take(length).collect();
    let mut sums = running(&singles)?;
    let before_reset = *sums.get(length / 2 - 1)?;
    if reset {
        for (at, it) in sums.iter_mut().enumerate() {
            *it = if at < length / 2 { it.plus(base)? } else { it.minus(before_reset)? };
        }
    }
    let name = |at: usize| {
        let own = case.months.get(at).filter(|_| !reset).map(|it| it.name.clone());
        own.unwrap_or_else(|| month_name(lang, start.plus(i32::try_from(at).unwrap_or(0))))
    };
    let names: Vec<String> = (0..length).map(name).collect();
    // From the second line on where there is a reset, so that the first line's figure has to be taken away.
    let (first, last) = if reset { (1, length - 1 - maker.rng.place(3)) } else { (0, length - 1) };
    let end = *sums.get(last)?;
    let middle = *sums.get(length / 2 - 1)?;
    let opening = *sums.first()?;
    let answer = if reset { middle.minus(opening)?.plus(end)? } else { end };
    let begins = if reset { format!("{} − {}", count(middle), count(opening)) } else { name(last) };
    let said = Said::of(&case, lang)
        .put("name", &case.top.what)
        .put("unit", &case.top.unit)
        .put("first", names.get(first)?)
        .put("last", names.get(last)?)
        .put("begins", &begins);
    let asks = if reset { text.sum_asks_reset } else { text.sum_asks };
    let question = table(&said, &names, &sums, asks, lang);
    let all = sums.get(first..=last)?.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))?;
    let mean = all.over(whole(u32::try_from(last + 1 - first).ok()?));
    let single = sums.get(last - 1).and_then(|it| end.minus(*it));
    let task = NumberTask::new(&case.top.what, answer, 0, AnswerUnit::Counted(case.top.unit.clone()))
        .slip(Mistake::AddedCumulative, Role::Numerator, Some(all))
        .slip(Mistake::CumulativeAsSingle, Role::Numerator, end.times(i128::try_from(last + 1).ok()?))
        .slip(Mistake::LeftOut, Role::Numerator, Some(end))
        .slip(Mistake::LeftOut, Role::Numerator, middle.minus(opening).filter(|_| reset))
        .slip(Mistake::AddedCumulative, Role::Numerator, middle.plus(end).filter(|_| reset))
        .slip(Mistake::TakenAway, Role::Numerator, middle.minus(end).filter(|it| reset && less(Exact::ZERO, *it)))
        .slip(Mistake::AveragedRates, Role::Divide, mean)
        .slip(Mistake::WrongRow, Role::Who, sums.get(last - 1).copied())
        .slip(Mistake::OneMonthOff, Role::Who, single)
        .slip(Mistake::CountedTwice, Role::Numerator, end.plus(*sums.get(last - 1)?))
        .slip(Mistake::OneMonthOff, Role::Who, end.minus(*sums.first()?).filter(|_| !reset))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let formula = if reset {
        format!("{} − {} + {} = {}", count(middle), count(opening), count(end), count(answer))
    } else {
        format!("{} = {}", name(last), count(answer))
    };
    let hints = [text.sum_hint_1, text.sum_hint_2, text.sum_hint_3];
    // That the last line is the total already is the point of the first two levels.
    Some(number_to_find(maker, &said, question, task, hints, Working::of(Role::Numerator, formula)))
}
