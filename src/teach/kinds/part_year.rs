//! Part of a year: pro-rated targets, labels, projections. Cumulative reports stand in `cumulative`.

use super::Kind;
use super::kit::{Said, Working, choice, count, cut, decimal, exact, less, number, valued, whole};
use crate::figures::Month;
use crate::locale::{Lang, TeachPartYearText, fill};
use crate::measure::{Exact, Fixed};
use crate::speak::month_name;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "prorated_target", skill: Skill::PartYear, name: |it| text(it).target_name, make: prorated_target },
    Kind { code: "part_year_label", skill: Skill::PartYear, name: |it| text(it).label_name, make: part_year_label },
    Kind { code: "projected_year", skill: Skill::PartYear, name: |it| text(it).year_name, make: projected_year },
    Kind { code: "remaining_months", skill: Skill::PartYear, name: |it| text(it).rest_name, make: remaining_months },
];

const fn text(lang: Lang) -> &'static TeachPartYearText {
    TeachPartYearText::of(lang)
}

/// A birth or death rate over a population: its part-year value is smaller than the year's.
fn stock(case: &Case) -> bool {
    let two = case.bottom.as_ref().is_some_and(|it| it.parts.len() == 2 && it.divisor == 2);
    two && case.months.len() == 12 && case.subject.scale == crate::catalog::Scale::PerMille && super::kit::rated(case)
}

/// The first months of a year: how many, the year's name, the rate so far and the year's target.
struct Part {
    case: Case,
    months: u32,
    year: String,
    top: Exact,
    value: Exact,
    goal: Exact,
}

impl Part {
    fn draw(maker: &mut Maker) -> Option<Self> {
        let case = maker.case(&theme::STOCKS, stock);
        let months: u32 = match maker.level {
            Level::One => *maker.rng.pick(&[3, 4, 6])?,
            Level::Two => *maker.rng.pick(&[2, 5, 7, 8, 9])?,
            Level::Three => maker.rng.between(2, 11),
        };
        let year = case.span.clone();
        let first = case.months.get(..usize::try_from(months).ok()?)?;
        let top = first.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(it.top))?;
        let value = exact(case.subject.rate(top, case.bottom_total()?)?.round(2)?)?;
        // A round target a little above or below the year's rate.
        let goal = case.value()?.round(0)?.units + i128::from(maker.rng.between(0, 2));
        let goal = Exact::whole(goal);
        less(Exact::ZERO, value).then_some(Self { case, months, year, top, value, goal })
    }

    fn of_year(&self, it: Exact) -> Option<Exact> {
        it.times(i128::from(self.months))?.over(Exact::whole(12))
    }

    fn to_year(&self, it: Exact) -> Option<Exact> {
        it.times(12)?.over(whole(self.months))
    }

    fn said(&self, lang: Lang) -> Option<Said> {
        let subject = &self.case.subject;
        Some(
            Said::of(&self.case, lang)
                .put("months", &self.months.to_string())
                .put("year", &self.year)
                .put("top", &count(self.top))
                .count("top_n", Some(self.top), &self.case.top.unit, lang)
                .put("value", &valued(subject, self.value, lang))
                .put("number", &decimal(self.value, 2))
                .put("year_goal", &decimal(self.goal, 2))
                .put("goal", &valued(subject, self.goal, lang))
                .put("part_goal", &valued(subject, self.of_year(self.goal)?, lang))
                .put("projected", &valued(subject, self.to_year(self.value)?, lang))
                .put("before", &valued(subject, self.of_year(self.case.value_before().unwrap_or(self.goal))?, lang)),
        )
    }
}

/// The year's target for some of its months.
fn prorated_target(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let it = Part::draw(&mut maker)?;
    // The third level speaks of a year that begins in October, so that the months have to be counted over New Year.
    let start = Month::new(i32::try_from(maker.rng.between(2016, 2024)).ok()?, 10);
    let last = start.plus(i32::try_from(it.months).ok()? - 1);
    let own = |at: u32| it.case.months.get(usize::try_from(at).ok()?).map(|it| it.name.clone());
    let (from, to) = if level == Level::Three {
        (month_name(lang, start), month_name(lang, last))
    } else {
        (own(0)?, own(it.months - 1)?)
    };
    let answer = it.of_year(it.goal)?;
    let mut said = it.said(lang)?;
    let through = fill(text.through, &[("from", &from), ("to", &to)]);
    said = said.put("through", &through);
    let mut question = Html::new().p(&said.fill(text.target_asks));
    if level == Level::Two {
        let before = valued(&it.case.subject, it.case.value_before().unwrap_or(it.goal), lang);
        question = question.p(&said.clone().put("before", &before).fill(text.target_value));
    }
    if level == Level::Three {
        question = question.p(text.target_year);
    }
    let part = |months: u32| it.goal.times(i128::from(months))?.over(Exact::whole(12));
    let task = NumberTask::new(text.target_label, answer, 2, AnswerUnit::of_scale(it.case.subject.scale, ""))
        .slip(Mistake::YearTargetForPart, Role::Compare, Some(it.goal))
        .slip(Mistake::WrongMonths, Role::Who, part(it.months - 1))
        .slip(Mistake::WrongMonths, Role::Who, part(it.months + 1))
        .slip(Mistake::MultipliedForDivided, Role::Divide, it.to_year(it.goal))
        .slip(Mistake::Complement, Role::Who, part(12 - it.months))
        .slip(
            Mistake::CalendarYear,
            Role::Who,
            part(u32::try_from(last.month()).ok()?).filter(|_| level == Level::Three),
        )
        .slip(Mistake::NoScale, Role::Divide, it.goal.over(Exact::whole(12)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(Exact::whole(10)))
        .slip(Mistake::Truncated, Role::Round, cut(answer, 2));
    let formula = said.fill("{year_goal} × {months} ÷ 12 = ") + &decimal(answer, 2);
    let hints = [text.target_hint_1, text.target_hint_2, text.target_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// Which sentence about the first months may be printed.
fn part_year_label(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let it = Part::draw(&mut maker)?;
    // The trap is a value that looks well below the year's target.
    if !less(it.value, it.goal) || it.to_year(it.value)?.round(2) == it.goal.round(2) {
        return None;
    }
    let said = it.said(lang)?;
    let mut question = Html::new();
    if level != Level::One {
        question = question.p(&said.fill(text.year_extra_counts));
    }
    let question = question.p(&said.fill(text.label_asks));
    let mut wrong = vec![
        (said.fill(text.label_met), Mistake::YearTargetForPart, ""),
        (said.fill(text.label_projected), Mistake::ForecastAsFact, ""),
        (said.fill(text.label_year), Mistake::WrongMonths, text.label_why_year),
    ];
    if level == Level::Three {
        wrong.push((said.fill(text.label_times), Mistake::CumulativeAsSingle, text.label_why_year));
    }
    let formula = said.fill("{year_goal} × {months} ÷ 12 = ") + &decimal(it.of_year(it.goal)?, 2);
    let right = (said.fill(text.label_right), text.label_why);
    let hints = [text.label_hint_1, text.label_hint_2, text.label_hint_3];
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Compare, formula))
}

/// The year if the other months are like the first ones.
fn projected_year(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let it = Part::draw(&mut maker)?;
    let subject = &it.case.subject;
    // At the third level the rate itself has to be computed first, and is rounded once, at the end.
    let counted = level == Level::Three;
    let bottom = it.case.bottom_total()?;
    let value = if counted { subject.rate(it.top, bottom)? } else { it.value };
    let answer = it.to_year(value)?;
    let said = it.said(lang)?;
    let mut question = Html::new();
    if counted {
        question = question.p(&said.fill(text.year_asks_counts)).p(&said.fill(text.year_extra_counts));
    } else {
        question = question.p(&said.fill(text.year_asks));
    }
    if level == Level::Two {
        question = question.p(&said.fill(text.year_extra));
    }
    let early = it.to_year(it.value).filter(|_| counted);
    let over = |months: u32| value.times(12)?.over(whole(months));
    let task = NumberTask::new(text.year_label, answer, 2, AnswerUnit::of_scale(subject.scale, ""))
        .slip(Mistake::RoundedEarly, Role::Round, early)
        .slip(Mistake::YearTargetForPart, Role::Compare, Some(value))
        .slip(Mistake::MultipliedForDivided, Role::Divide, it.of_year(value))
        .slip(Mistake::WrongMonths, Role::Who, over(it.months + 1))
        .slip(Mistake::WrongMonths, Role::Who, over(it.months - 1))
        .slip(Mistake::Complement, Role::Who, over(12 - it.months))
        .slip(Mistake::NoScale, Role::Scale, value.times(12))
        .slip(Mistake::CumulativeAsSingle, Role::Divide, value.over(whole(it.months)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(Exact::whole(10)));
    let formula = if counted {
        said.fill("{top} ÷ {bottom} × 1,000 ÷ {months} × 12 ≈ ")
    } else {
        said.fill("{number} ÷ {months} × 12 ≈ ")
    };
    let hint_3 = if counted { "{top} ÷ {bottom} × 1,000 ÷ {months} × 12" } else { text.year_hint_3 };
    let working = Working::of(Role::Scale, formula + &decimal(answer, 2));
    number(maker, &said, question, task, [text.year_hint_1, text.year_hint_2, hint_3], working)
}

/// A plan for the year, some done: what is needed a month.
fn remaining_months(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&[&theme::CHECKS, &theme::FOLLOW_UP, &theme::COVERED], |it| {
        it.months.len() == 12 && it.bottom_total().is_some_and(|it| it.denominator() == 1 && less(whole(120), it))
    });
    let passed: u32 = match level {
        Level::One => *maker.rng.pick(&[6, 8, 10])?,
        Level::Two => *maker.rng.pick(&[5, 7, 9])?,
        Level::Three => maker.rng.between(2, 10),
    };
    let left = 12 - passed;
    let plan = case.bottom_total()?;
    let plan = if level == Level::One { exact(Fixed::new(plan.numerator() / 60 * 60, 0))? } else { plan };
    let done =
        case.months.iter().take(usize::try_from(passed).ok()?).try_fold(Exact::ZERO, |sum, it| sum.plus(it.top))?;
    let missing = plan.minus(done)?;
    let each = missing.over(whole(left))?;
    let floor = Exact::whole(each.numerator().checked_div_euclid(each.denominator())?);
    let answer = if floor == each { floor } else { floor.plus(Exact::whole(1))? };
    if less(answer, Exact::whole(1)) {
        return None;
    }
    let bottom = case.bottom.as_ref()?;
    let said = Said::of(&case, lang)
        .put("goal", &count(plan))
        .put("done", &count(done))
        .count("goal_n", Some(plan), &bottom.unit, lang)
        .count("done_n", Some(done), &case.top.unit, lang)
        .put("passed", &passed.to_string())
        .put("left", &left.to_string())
        .put("name", &case.top.what)
        .put("unit", &bottom.unit);
    let mut question = Html::new().p(&said.fill(text.rest_asks));
    if let Some(before) = case.before.as_ref().filter(|_| level != Level::One) {
        let last = said.clone().put("before", &count(before.top));
        question = question.p(&last.fill(crate::locale::TeachKitText::of(lang).last_year));
    }
    let over = |it: Exact, months: u32| it.over(whole(months)).and_then(|it| exact(it.round(0)?));
    let task = NumberTask::new(text.rest_label, answer, 0, AnswerUnit::Counted(bottom.unit.clone()))
        .slip(Mistake::WrongWholeNumber, Role::Round, Some(floor))
        .slip(Mistake::LeftOut, Role::Numerator, over(plan, 12))
        .slip(Mistake::WrongMonths, Role::Denominator, over(missing, 12))
        .slip(Mistake::Complement, Role::Denominator, over(missing, passed))
        .slip(Mistake::WrongMonths, Role::Denominator, over(missing, left + 1))
        .slip(Mistake::OtherYear, Role::Numerator, over(done, passed))
        .slip(Mistake::WrongNumerator, Role::Numerator, over(plan, left))
        .slip(Mistake::NoScale, Role::Divide, Some(missing))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let formula = said.fill("({goal} − {done}) ÷ {left} = ") + &decimal(each, 2) + " ≤ " + &count(answer);
    let hints = [text.rest_hint_1, text.rest_hint_2, text.rest_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}
