//! The assessment year, which begins in October of the year before.

use super::Kind;
use super::kit::{Said, Working, choice, count, invented, less, number, whole};
use crate::figures::{Calendar, Month, Period};
use crate::locale::{Lang, TeachAssessmentText, TeachKitText, fill};
use crate::measure::Exact;
use crate::speak::{month_name, period_name};
use crate::teach::address::Level;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "assessment_months", skill: Skill::AssessmentYear, name: |it| text(it).months_name, make: months },
    Kind { code: "assessment_births", skill: Skill::AssessmentYear, name: |it| text(it).births_name, make: births },
    Kind { code: "assessment_event", skill: Skill::AssessmentYear, name: |it| text(it).event_name, make: event },
    Kind { code: "assessment_half", skill: Skill::AssessmentYear, name: |it| text(it).half_name, make: half },
];

const YEAR: Calendar = Calendar::ASSESSMENT;

const fn text(lang: Lang) -> &'static TeachAssessmentText {
    TeachAssessmentText::of(lang)
}

fn through(lang: Lang, start: Month, months: u16) -> String {
    let last = Period { start, months }.last();
    fill(text(lang).through, &[("from", &month_name(lang, start)), ("to", &month_name(lang, last))])
}

fn year(maker: &mut Maker) -> i32 {
    i32::try_from(maker.rng.between(2004, 2023)).unwrap_or(2006)
}

/// Which months an assessment year has, or a half or a quarter of it.
fn months(mut maker: Maker) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let year = year(&mut maker);
    let first = Month::new(year - 1, 10);
    let (months, part) = match maker.level {
        Level::One => (12, 0),
        Level::Two => (6, maker.rng.between(0, 1)),
        Level::Three => (3, maker.rng.between(0, 3)),
    };
    let shift = i32::from(months) * i32::try_from(part).ok()?;
    let start = first.plus(shift);
    let asked = period_name(lang, YEAR, Period { start, months });
    let says = |start: Month| through(lang, start, months);
    let calendar = Month::new(year, 1).plus(shift);
    let wrong = vec![
        (says(calendar), Mistake::CalendarYear, ""),
        (says(start.plus(12)), Mistake::OtherYear, text.months_why_other),
        (says(start.plus(if maker.rng.chance(50) { 1 } else { -1 })), Mistake::OneMonthOff, ""),
        (
            says(start.plus(if months == 12 { -12 } else { i32::from(months) })),
            Mistake::WrongRow,
            if months == 12 { text.months_why_other } else { text.months_why_part },
        ),
    ];
    let said =
        Said::default().put("asked", &asked).put("year", &year.to_string()).put("first", &month_name(lang, first));
    let question = Html::new().p(&said.fill(text.months_asks));
    let hints = [text.months_hint_1, text.rule, text.months_hint_3];
    let working = Working::of(Role::Who, format!("{asked} = {}", says(start)));
    choice(maker, &said, question, (says(start), text.months_why), wrong, hints, working)
}

/// Births of two calendar years, month by month: the case's own months, twice, the second time a little changed.
struct Births {
    place: String,
    first: Month,
    year: i32,
    counts: Vec<Exact>,
}

impl Births {
    fn draw(maker: &mut Maker) -> Option<Self> {
        let case = invented(maker, &[&theme::BIRTHS])?;
        if case.months.len() != 12 || case.months.iter().any(|it| less(it.top, whole(3))) {
            return None;
        }
        let year = year(maker);
        let mut counts: Vec<Exact> = case.months.iter().map(|it| it.top).collect();
        let again: Option<Vec<Exact>> = counts
            .iter()
            .map(|it| {
                super::kit::exact(it.times(i128::from(maker.rng.between(86, 112)))?.over(Exact::whole(100))?.round(0)?)
            })
            .collect();
        counts.extend(again?);
        Some(Self { place: case.place, first: Month::new(year - 1, 1), year, counts })
    }

    fn sum(&self, from: usize, months: usize) -> Option<Exact> {
        self.counts.get(from..from.checked_add(months)?)?.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))
    }

    fn month(&self, lang: Lang, at: usize) -> String {
        month_name(lang, self.first.plus(i32::try_from(at).unwrap_or(0)))
    }

    fn rows(&self, lang: Lang, value: impl Fn(usize) -> Option<Exact>) -> Option<Vec<Vec<String>>> {
        (0..self.counts.len()).map(|at| Some(vec![self.month(lang, at), count(value(at)?)])).collect()
    }
}

/// Births of an assessment year: from quarters, from 24 months, from cumulative reports.
fn births(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let it = Births::draw(&mut maker)?;
    let answer = it.sum(9, 12)?;
    let said = Said::default()
        .put("place", &it.place)
        .put("year", &it.year.to_string())
        .put("first", &it.month(lang, 9))
        .put("last", &it.month(lang, 20));
    let since_january = |at: usize| it.sum(at / 12 * 12, at % 12 + 1);
    let (asks, rows, head) = match level {
        Level::One => {
            let quarter = |at: usize| {
                Some(vec![through(lang, it.first.plus(i32::try_from(at * 3).ok()?), 3), count(it.sum(at * 3, 3)?)])
            };
            (text.births_asks, (0..8).map(quarter).collect::<Option<Vec<_>>>()?, [text.births_quarter, kit.births])
        }
        Level::Two => (text.births_asks, it.rows(lang, |at| it.counts.get(at).copied())?, [kit.col_month, kit.births]),
        Level::Three => {
            (text.births_asks_cumulative, it.rows(lang, since_january)?, [kit.col_month, text.births_cumulative])
        }
    };
    let question = Html::new().p(&said.fill(asks)).p(text.rule).table("", &head, &rows);
    let cumulative = level == Level::Three;
    let step = if level == Level::One { 3 } else { 1 };
    let (dec, sep, sep_next) = (since_january(11)?, since_january(8)?, since_january(20)?);
    let task = NumberTask::new(kit.births, answer, 0, AnswerUnit::Counted(theme_unit(lang)))
        .slip(Mistake::CalendarYear, Role::Who, it.sum(12, 12))
        .slip(Mistake::OneMonthOff, Role::Who, it.sum(9 - step, 12))
        .slip(Mistake::OneMonthOff, Role::Who, it.sum(9 + step, 12))
        .slip(Mistake::OtherYear, Role::Who, it.sum(0, 12))
        .slip(Mistake::OtherYear, Role::Who, it.sum(0, 9))
        .slip(Mistake::WrongMonths, Role::Who, it.sum(9, 12 - step))
        .slip(Mistake::WrongMonths, Role::Who, it.sum(9, 12 + step))
        .slip(Mistake::LeftOut, Role::Numerator, it.sum(12, 9))
        .slip(Mistake::AddedCumulative, Role::Numerator, dec.plus(sep_next).filter(|_| cumulative))
        .slip(Mistake::CountedTwice, Role::Numerator, it.sum(0, 24))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let month = |at: usize, of: usize| it.sum(at, of).map(count).unwrap_or_default();
    let (hints, said, formula) = if cumulative {
        let said = said.put("a", &count(dec)).put("b", &count(sep)).put("c", &count(sep_next));
        let formula = said.fill("{a} − {b} + {c} = ");
        ([text.births_hint_1, text.births_hint_2_cumulative, text.births_hint_3_cumulative], said, formula)
    } else {
        let said = said.put("a", &month(9, step)).put("b", &month(9 + step, step));
        let parts: Vec<String> = (0..12 / step).map(|at| month(9 + at * step, step)).collect();
        ([text.births_hint_1, text.births_hint_2, text.births_hint_3], said, parts.join(" + ") + " = ")
    };
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula + &count(answer)))
}

fn theme_unit(lang: Lang) -> String {
    crate::locale::TeachThemeText::of(lang).people.to_owned()
}

/// The same births by both kinds of year.
fn event(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let year = year(&mut maker);
    let month = match level {
        Level::One => *maker.rng.pick(&[3, 5, 7, 11, 12])?,
        Level::Two => i32::try_from(maker.rng.between(1, 12)).ok()?,
        Level::Three => *maker.rng.pick(&[8, 9, 10, 11, 12])?,
    };
    let late = Month::new(year, month).plus(i32::try_from(maker.rng.between(2, 5)).ok()?);
    let assessment = if month >= 10 { year + 1 } else { year };
    let says = |calendar: i32, assessment: i32| {
        fill(text.event_says, &[("calendar", &calendar.to_string()), ("assessment", &assessment.to_string())])
    };
    let other = if assessment == year { year + 1 } else { year };
    let why = text.event_why;
    let mut wrong =
        vec![(says(year, other), if other == year { Mistake::CalendarYear } else { Mistake::OneMonthOff }, why)];
    if level == Level::Three {
        wrong.push((says(late.year(), YEAR.year_of(late)), Mistake::OtherYear, why));
    }
    wrong.push((says(other, assessment), Mistake::OtherYear, why));
    wrong.push((says(year, year - 1), Mistake::OtherYear, why));
    wrong.retain(|it| it.0 != says(year, assessment));
    let said =
        Said::default().put("month", &month_name(lang, Month::new(year, month))).put("late", &month_name(lang, late));
    let asks = if level == Level::Three { text.event_asks_late } else { text.event_asks };
    let question = Html::new().p(text.rule).p(&said.fill(asks));
    let hints = [text.event_hint_1, text.event_hint_2, text.event_hint_3];
    let working = Working::of(
        Role::Who,
        format!("{} = {}", said.fill("{month}"), period_name(lang, YEAR, YEAR.year(assessment))),
    );
    choice(maker, &said, question, (says(year, assessment), why), wrong, hints, working)
}

/// Six months of an assessment year.
fn half(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let it = Births::draw(&mut maker)?;
    let second = level != Level::One && maker.rng.chance(50);
    let from = if second { 15 } else { 9 };
    let answer = it.sum(from, 6)?;
    let start = it.first.plus(i32::try_from(from).ok()?);
    let asked = period_name(lang, YEAR, Period { start, months: 6 });
    // The first level shows the assessment year alone, the others two calendar years.
    let shown = match level {
        Level::One => 9..21,
        Level::Two => 6..24,
        Level::Three => 0..24,
    };
    let rows: Vec<Vec<String>> = it
        .rows(lang, |at| it.counts.get(at).copied())?
        .into_iter()
        .enumerate()
        .filter(|(at, _)| shown.contains(at))
        .map(|(_, row)| row)
        .collect();
    let said = Said::default()
        .put("place", &it.place)
        .put("asked", &asked)
        .put("a", &count(*it.counts.get(from)?))
        .put("b", &count(*it.counts.get(from + 1)?));
    let question =
        Html::new().p(&said.fill(text.half_asks)).p(text.rule).table("", &[kit.col_month, kit.births], &rows);
    let in_table = |from: usize| it.sum(from, 6).filter(|_| shown.contains(&from) && shown.contains(&(from + 5)));
    let task = NumberTask::new(kit.births, answer, 0, AnswerUnit::Counted(theme_unit(lang)))
        .slip(Mistake::CalendarYear, Role::Who, it.sum(if second { 18 } else { 12 }, 6))
        .slip(Mistake::Complement, Role::Who, it.sum(if second { 9 } else { 15 }, 6))
        .slip(Mistake::OneMonthOff, Role::Who, it.sum(from + 1, 6))
        .slip(Mistake::OneMonthOff, Role::Who, it.sum(from - 1, 6))
        .slip(Mistake::OtherYear, Role::Who, in_table(if second { 3 } else { 0 }))
        .slip(Mistake::WrongMonths, Role::Who, it.sum(from, 5))
        .slip(Mistake::WrongMonths, Role::Who, it.sum(from, 7))
        .slip(Mistake::LeftOut, Role::Numerator, it.sum(from, 3))
        .slip(Mistake::CountedTwice, Role::Numerator, it.sum(9, 12))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let parts: Vec<String> =
        (from..from + 6).map(|at| it.counts.get(at).copied().map(count).unwrap_or_default()).collect();
    let formula = parts.join(" + ") + " = " + &count(answer);
    let hints = [text.half_hint_1, text.half_hint_2, text.births_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula))
}
