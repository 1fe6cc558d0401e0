//! The change between years: of a count, of a rate, and on which base.

use super::Kind;
use super::kit::{Said, Working, choice, count, cut, decimal, invented, less, number, points, rated, whole};
use crate::locale::{Lang, TeachChangeText, TeachKitText};
use crate::measure::Exact;
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
    Kind { code: "change_count", skill: Skill::Change, name: |it| text(it).count_name, make: change_count },
    Kind { code: "change_rate", skill: Skill::Change, name: |it| text(it).rate_name, make: change_rate },
    Kind { code: "count_up_rate_down", skill: Skill::Change, name: |it| text(it).up_down_name, make: up_down },
    Kind { code: "base_year", skill: Skill::Change, name: |it| text(it).base_name, make: base_year },
];

const fn text(lang: Lang) -> &'static TeachChangeText {
    TeachChangeText::of(lang)
}

/// A change in per cent of a base.
fn percent(moved: Exact, base: Exact) -> Option<Exact> {
    moved.times(100)?.over(base)
}

/// The counts of both years.
struct Two {
    top: Exact,
    bottom: Exact,
    top_before: Exact,
    bottom_before: Exact,
}

impl Two {
    fn of(case: &Case) -> Option<Self> {
        let before = case.before.as_ref()?;
        let it = Self {
            top: case.top_total()?,
            bottom: case.bottom_total()?,
            top_before: before.top,
            bottom_before: before.bottom,
        };
        let sound = rated(case) && less(Exact::ZERO, it.top_before) && less(Exact::ZERO, it.bottom_before);
        (sound && it.top != it.top_before && it.bottom != it.bottom_before).then_some(it)
    }

    fn said(&self, case: &Case, lang: Lang) -> Said {
        let bottom_unit = case.bottom.as_ref().map_or("", |it| it.unit.as_str());
        Said::of(case, lang)
            .put("top_before", &count(self.top_before))
            .put("bottom_before", &count(self.bottom_before))
            .count("top_before_n", Some(self.top_before), &case.top.unit, lang)
            .count("bottom_before_n", Some(self.bottom_before), bottom_unit, lang)
    }
}

/// How many more, or at the third level how many per cent more.
fn change_count(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&theme::ALL, |it| Two::of(it).is_some());
    let it = Two::of(&case)?;
    let said = it.said(&case, lang);
    let moved = it.top.minus(it.top_before)?;
    let relative = percent(moved, it.top_before)?;
    let deep = level == Level::Three;
    let mut question = Html::new().p(&said.fill(text.two_years));
    if level != Level::One {
        question = question.p(&said.fill(text.two_bottoms));
    }
    let question = question.p(&said.fill(if deep { text.count_asks_percent } else { text.count_asks }));
    if deep && relative.round(1)?.units == 0 {
        return None;
    }
    let (answer, decimals, unit) =
        if deep { (relative, 1, AnswerUnit::Percent) } else { (moved, 0, AnswerUnit::Counted(case.top.unit)) };
    let (other, mistake) = if deep { (moved, Mistake::PointForPercent) } else { (relative, Mistake::PercentForPoint) };
    let task = NumberTask::new(text.count_label, answer, decimals, unit)
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(answer))
        .slip(Mistake::WrongBase, Role::Compare, if deep { percent(moved, it.top) } else { None })
        .slip(mistake, Role::Compare, Some(other))
        .slip(
            Mistake::WrongDenominator,
            Role::Denominator,
            if deep { percent(moved, it.bottom_before) } else { it.bottom.minus(it.bottom_before) },
        )
        .slip(Mistake::RatioForShare, Role::Compare, percent(it.top, it.top_before).filter(|_| deep))
        .slip(Mistake::ReversedRatio, Role::Divide, percent(it.top_before, it.top).filter(|_| deep))
        .slip(Mistake::NoScale, Role::Scale, relative.over(Exact::whole(100)).filter(|_| deep))
        .slip(Mistake::Truncated, Role::Round, cut(relative, 1).filter(|_| deep))
        .slip(Mistake::OtherYear, Role::Numerator, Some(it.top_before).filter(|_| !deep))
        .slip(Mistake::CountedTwice, Role::Compare, it.top.plus(it.top_before).filter(|_| !deep))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(
            Mistake::WrongNumerator,
            Role::Numerator,
            it.bottom.minus(it.bottom_before).and_then(|it_| percent(it_, it.bottom_before)).filter(|_| deep),
        );
    let formula = if deep {
        said.fill("({top} − {top_before}) ÷ {top_before} × 100 ≈ ") + &decimal(answer, 1)
    } else {
        said.fill("{top} − {top_before} = ") + &count(answer)
    };
    let rule = if deep { text.count_hint_2_percent } else { text.count_hint_2 };
    number(
        maker,
        &said,
        question,
        task,
        [text.count_hint_1, rule, text.count_hint_3],
        Working::of(Role::Compare, formula),
    )
}

fn change_rate(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let themes = if level == Level::Three { &theme::ALL[..] } else { &theme::SHARES };
    let case = maker.case(themes, |it| Two::of(it).is_some());
    let it = Two::of(&case)?;
    let subject = &case.subject;
    let (now, then) = (case.value()?, case.value_before()?);
    let answer = now.minus(then)?;
    let round = |it: Exact| subject.printed(it).and_then(super::kit::exact);
    // The difference of the printed rates has to be the same, or two answers could be defended.
    let by_print = round(now)?.minus(round(then)?)?;
    let agrees = round(answer)? == by_print;
    if answer.round(subject.decimals)?.units == 0 || !agrees {
        return None;
    }
    let said = it.said(&case, lang);
    let mut question = Html::new().p(&said.fill(text.two_years)).p(&said.fill(text.two_bottoms));
    if level != Level::One
        && let Some(other) = case.children.first()
    {
        let part = said.clone().put("place", &other.name).count("top_n", Some(other.top), &case.top.unit, lang).count(
            "bottom_n",
            Some(other.bottom),
            case.bottom.as_ref().map_or("", |it| it.unit.as_str()),
            lang,
        );
        question = question.p(&part.fill(TeachKitText::of(lang).facts));
    }
    let question = question.p(&said.fill(text.rate_asks));
    let less_then = |value: Option<Exact>| value?.minus(then);
    let task = NumberTask::new(&subject.name, answer, subject.decimals, points(subject))
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(answer))
        .slip(Mistake::PercentForPoint, Role::Compare, percent(answer, then))
        .slip(Mistake::WrongBase, Role::Compare, percent(answer, now))
        .slip(Mistake::OtherYear, Role::Denominator, less_then(subject.rate(it.top, it.bottom_before)))
        .slip(
            Mistake::WrongDenominator,
            Role::Denominator,
            subject.rate(it.top, it.bottom).and_then(|now| now.minus(subject.rate(it.top_before, it.bottom)?)),
        )
        .slip(
            Mistake::WrongNumerator,
            Role::Numerator,
            it.top.minus(it.top_before).and_then(|moved| subject.rate(moved, it.bottom)),
        )
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(subject.scale.factor())))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(Exact::whole(10)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10))
        .slip(Mistake::AddedRates, Role::Compare, now.plus(then));
    let show = |it: Exact| decimal(it, subject.decimals);
    let formula = format!("{} − {} = {}", show(now), show(then), show(answer));
    let hints = [text.rate_hint_1, text.rate_hint_2, text.rate_hint_3];
    let before = crate::teach::example::value_steps(&case, lang);
    number(maker, &said, question, task, hints, Working { before, role: Role::Compare, formula })
}

/// The count moved one way and the rate the other: what the denominator did.
fn up_down(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let crossed = |it: &Two| {
        let rate = |top: Exact, bottom: Exact| top.over(bottom);
        let (Some(now), Some(then)) = (rate(it.top, it.bottom), rate(it.top_before, it.bottom_before)) else {
            return false;
        };
        now != then && less(it.top_before, it.top) == less(now, then)
    };
    let shown = |it: &Case| {
        let print = |it_: Option<Exact>| it_.and_then(|value| it.subject.printed(value));
        print(it.value()) != print(it.value_before())
    };
    // The first level has the usual way round; the third also counts that fell while the rate rose.
    let usual = |it: &Two| level == Level::Three || less(it.top_before, it.top);
    let case = maker.case(&theme::ALL, |it| shown(it) && Two::of(it).is_some_and(|two| crossed(&two) && usual(&two)));
    let it = Two::of(&case).filter(crossed)?;
    let grew = less(it.bottom_before, it.bottom);
    let moved = |up: bool| if up { kit.rose } else { kit.fell };
    let change = |now: Exact, then: Exact| Some(decimal(percent(now.minus(then)?, then)?, 2) + "%");
    let mut said = it
        .said(&case, lang)
        .put("count_moved", if grew { text.up_down_more } else { text.up_down_fewer })
        .put("rate_moved", moved(!grew))
        .put("top_percent", &change(it.top, it.top_before)?)
        .put("bottom_percent", &change(it.bottom, it.bottom_before)?);
    if let Some(before) = case.value_before() {
        said = said.put("before", &super::kit::valued(&case.subject, before, lang));
    }
    let mut question = Html::new().p(&said.fill(text.two_years)).p(&said.fill(text.two_bottoms));
    if level == Level::Two {
        question = question.p(&said.fill(kit.last_year));
    }
    let question = question.p(&said.fill(text.up_down_asks));
    let (right, turned) =
        if grew { (text.up_down_grew, text.up_down_shrank) } else { (text.up_down_shrank, text.up_down_grew) };
    let wrong = vec![
        (said.fill(turned), Mistake::TurnedSign, text.up_down_why_same),
        (text.up_down_must.to_owned(), Mistake::WrongDenominator, text.up_down_why_must),
        (text.up_down_places.to_owned(), Mistake::RoundedEarly, text.up_down_why_places),
        (said.fill(text.up_down_same), Mistake::OtherYear, text.up_down_why_same),
    ];
    let formula = said.fill("{bottom} ÷ {bottom_before} > {top} ÷ {top_before}");
    let formula = if grew { formula } else { formula.replace('>', "<") };
    let hints = [text.up_down_hint_1, text.up_down_hint_2, text.up_down_hint_3];
    let right = (said.fill(right), text.up_down_why);
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Compare, formula))
}

/// A row of years: the change on the year that is asked for, not on the last one and not by adding percentages.
fn base_year(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &[&theme::BIRTHS, &theme::CHECKS, &theme::FOLLOW_UP, &theme::OLD_AGE])?;
    let years = match level {
        Level::One => 3,
        Level::Two => 4,
        Level::Three => 5,
    };
    // The years before the case's own: each a few per cent more or less than the next.
    let mut counts = vec![case.top_total().filter(|it| less(whole(50), *it))?];
    for _ in 1..years {
        let next = *counts.last()?;
        let factor = i128::from(maker.rng.between(if level == Level::One { 90 } else { 82 }, 118));
        let earlier = next.times(factor)?.over(Exact::whole(100))?;
        counts.push(super::kit::exact(earlier.round(0)?)?);
    }
    counts.reverse();
    let year = i32::try_from(maker.rng.between(2018, 2024)).ok()?;
    let name = |at: usize| {
        let year = year - i32::try_from(years).unwrap_or(0) + 1 + i32::try_from(at).unwrap_or(0);
        let calendar = crate::figures::Calendar::CALENDAR;
        crate::speak::period_name(lang, calendar, calendar.year(year))
    };
    // The third level asks for a base in the middle, so that neither end of the table is right by itself.
    let (from, to) = if level == Level::Three { (1, years - 1) } else { (0, years - 1) };
    let (a, b, near) = (*counts.get(from)?, *counts.get(to)?, *counts.get(to - 1)?);
    let answer = percent(b.minus(a)?, a)?;
    if answer.round(1)?.units == 0 {
        return None;
    }
    let added = (from..to).try_fold(Exact::ZERO, |sum, at| {
        let (then, now) = (*counts.get(at)?, *counts.get(at + 1)?);
        sum.plus(percent(now.minus(then)?, then)?)
    });
    let rows: Vec<Vec<String>> = counts.iter().enumerate().map(|(at, it)| vec![name(at), count(*it)]).collect();
    let said =
        Said::of(&case, lang).put("a", &count(a)).put("b", &count(b)).put("first", &name(from)).put("last", &name(to));
    let question = Html::new().p(&said.fill(text.base_asks)).table("", &[kit.col_year, &case.top.what], &rows);
    let first = *counts.first()?;
    let task = NumberTask::new(text.count_label, answer, 1, AnswerUnit::Percent)
        .slip(Mistake::OtherYear, Role::Denominator, percent(b.minus(near)?, near))
        .slip(Mistake::AddedRates, Role::Compare, added)
        .slip(Mistake::WrongBase, Role::Compare, percent(b.minus(a)?, b))
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(answer))
        .slip(Mistake::WrongRow, Role::Who, percent(b.minus(first)?, first))
        .slip(Mistake::RatioForShare, Role::Compare, percent(b, a))
        .slip(Mistake::ReversedRatio, Role::Divide, percent(a, b))
        .slip(Mistake::Truncated, Role::Round, cut(answer, 1))
        .slip(Mistake::PointForPercent, Role::Compare, b.minus(a))
        .slip(Mistake::NoScale, Role::Scale, answer.over(Exact::whole(100)));
    let formula = said.fill("({b} − {a}) ÷ {a} × 100 ≈ ") + &decimal(answer, 1);
    number(
        maker,
        &said,
        question,
        task,
        [text.base_hint_1, text.base_hint_2, text.base_hint_3],
        Working::of(Role::Compare, formula),
    )
}
