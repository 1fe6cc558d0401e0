//! Read a chart: a bullet, a trend, ranked bars. Charts that are drawn wrong stand in `chart_error`.

use super::Kind;
use super::kit::{
    Said, Working, choice, count, decimal, exact, goal_text, higher_is_better, less, limit, number, points, printed,
    rate_of, rated, size, valued, whole,
};
use crate::catalog::Scale;
use crate::chart::{
    Base, Bullet, BulletForm, Ranked, RankedRow, Reading, Scale as Axis, Target, Tone, Trend, TrendPoint, bullet,
    ranked, trend,
};
use crate::locale::{Lang, TeachChartText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Share, Subject};
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::{Html, for_both_widths};
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "chart_bullet", skill: Skill::Chart, name: |it| text(it).bullet_name, make: read_bullet },
    Kind { code: "chart_trend", skill: Skill::Chart, name: |it| text(it).trend_name, make: read_trend },
    Kind { code: "chart_ranked", skill: Skill::Chart, name: |it| text(it).ranked_name, make: read_ranked },
];

const fn text(lang: Lang) -> &'static TeachChartText {
    TeachChartText::of(lang)
}

/// The widths that a chart of an exercise is drawn in, in CSS pixels: for a page and for a phone, where letters of the
/// first would be too small to read.
pub(super) const WIDE: u32 = 560;
pub(super) const NARROW: u32 = 300;

/// A drawing as a piece of the question, for wide pages and for narrow ones.
pub(super) fn figure(wide: &str, narrow: &str) -> Html {
    let sheets = for_both_widths(&Html::new().drawn(wide), &Html::new().drawn(narrow));
    Html::new().within("figure", "teach-chart", &sheets)
}

/// Where a number stands on a chart: to its printed digits.
fn place(it: Exact, decimals: u8) -> f64 {
    it.round(decimals).map_or(0.0, crate::measure::Fixed::to_f64)
}

/// The axis of an indicator. A share ends at 100; a ratio of two groups is read around 100.
fn axis(subject: &Subject, unit: &'static str) -> Axis<'static> {
    let base = if subject.scale == Scale::Per100 { Base::Around(100.0) } else { Base::Zero };
    Axis { base, cap: (subject.scale == Scale::Percent).then_some(100.0), unit, tick_text: None }
}

const fn unit_sign(subject: &Subject) -> &'static str {
    match subject.scale {
        Scale::Percent => "%",
        Scale::PerMille => "‰",
        _ => "",
    }
}

/// Two readings of one bullet: value and target, value and the year before, an area and the whole place.
fn read_bullet(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let themes: &[&Theme] = &[&theme::ANTENATAL, &theme::FOLLOW_UP, &theme::AWARENESS, &theme::INFANT, &theme::CHECKS];
    let full = |it: &Case| rated(it) && limit(it).is_some() && it.before.is_some();
    let case = maker.case(themes, |it| {
        full(it) && it.children.iter().any(|it| less(Exact::ZERO, it.bottom) && less(Exact::ZERO, it.top))
    });
    let subject = &case.subject;
    let (at_least, at) = limit(&case)?;
    let deep = level == Level::Three;
    let area = case.children.iter().find(|it| less(Exact::ZERO, it.bottom) && less(Exact::ZERO, it.top))?;
    let of_all = printed(subject, case.value()?)?;
    let value = if deep { printed(subject, rate_of(&case, area)?)? } else { of_all };
    let before = printed(subject, case.value_before()?)?;
    let show = |it: Exact| valued(subject, it, lang);
    let name = if deep { &area.name } else { &case.place };
    let said = Said::of(&case, lang).put("place", name).put("whole_place", &case.place);
    let says = |text: &str, n: &str| said.clone().put("n", n).put("place", &case.place).fill(text);
    let (now_text, goal_says) =
        (says(text.now, &show(value)), says(text.goal, &goal_text(subject, at_least, at, lang)));
    let (before_text, whole_text) = (says(text.before, &show(before)), says(text.whole, &show(of_all)));
    let at_f = place(at, subject.decimals);
    let reading = |it: Exact, text| Reading { at: place(it, subject.decimals), text };
    let label = said.fill(text.bullet_label);
    let shown = Bullet {
        label: &label,
        value: Some(reading(value, &now_text)),
        target: Some(if at_least { Target::AtLeast(at_f) } else { Target::AtMost(at_f) }),
        target_text: &goal_says,
        near: 0.0,
        // The year before is the whole place's, so it stands only beside the whole place's value.
        last_year: (!deep && level != Level::One).then(|| reading(before, &before_text)),
        parent: deep.then(|| reading(of_all, &whole_text)),
        tone: Tone::Plain,
        scale: axis(subject, unit_sign(subject)),
    };
    let drawn = |width: u32| bullet(&shown, BulletForm::Large { width }).svg;
    let (asks, other, answer) = match level {
        Level::One => (text.bullet_gap, at, size(value.minus(at)?)?),
        Level::Two => (text.bullet_change, before, value.minus(before)?),
        Level::Three => (text.bullet_whole, of_all, value.minus(of_all)?),
    };
    if answer.is_zero() {
        return None;
    }
    let question =
        Html::new().p(&said.fill(text.bullet_asks)).and(&figure(&drawn(WIDE), &drawn(NARROW))).p(&said.fill(asks));
    let from = |other: Exact| if level == Level::One { size(value.minus(other)?) } else { value.minus(other) };
    let percent = |base: Exact| answer.times(100).and_then(|all| all.over(base));
    let task = NumberTask::new(text.bullet_label_gap, answer, subject.decimals, points(subject))
        .slip(Mistake::TurnedSign, Role::Compare, Exact::ZERO.minus(answer).filter(|_| level != Level::One))
        .slip(Mistake::PercentForPoint, Role::Compare, percent(other))
        .slip(Mistake::WrongRow, Role::Who, from(at).filter(|_| level != Level::One))
        .slip(Mistake::OtherYear, Role::Who, from(before).filter(|_| level == Level::Two))
        .slip(Mistake::WrongBase, Role::Compare, percent(value))
        .slip(Mistake::AddedRates, Role::Compare, value.plus(other))
        .slip(Mistake::WrongNumerator, Role::Compare, Some(value))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(whole(10)))
        .slip(Mistake::PointMoved, Role::Round, answer.times(10));
    let print = |it: Exact| decimal(it, subject.decimals);
    let (a, b) = if level == Level::One && less(value, other) { (other, value) } else { (value, other) };
    let said = said.put("a", &print(a)).put("b", &print(b));
    let formula = format!("{} − {} = {}", print(a), print(b), print(answer));
    let hints = [text.bullet_hint_1, text.bullet_hint_2, text.bullet_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// Which month is highest, lowest, or rose most: told apart by eye.
fn read_trend(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case =
        maker.case(&[&theme::BIRTHS, &theme::CHECKS, &theme::COVERED, &theme::DEATHS], |it| it.months.len() >= 6);
    let wide = if level == Level::One { 6 } else { 7 };
    let start = maker.rng.place(case.months.len().saturating_sub(wide) + 1);
    let months: Vec<&Share> = case.months.iter().skip(start).take(wide).collect();
    let counts: Vec<Exact> = months.iter().map(|it| it.top).collect();
    let rises: Vec<Exact> = counts.windows(2).filter_map(|it| it.last()?.minus(*it.first()?)).collect();
    let low = maker.rng.chance(50);
    let (asks, scores, shift) = match level {
        Level::Three => (text.trend_rise, rises, 1),
        Level::Two if low => (text.trend_lowest, counts.iter().filter_map(|it| Exact::ZERO.minus(*it)).collect(), 0),
        Level::One | Level::Two => (text.trend_highest, counts, 0),
    };
    let mut order: Vec<usize> = (0..scores.len()).collect();
    let score = |at: usize| scores.get(at).copied().unwrap_or(Exact::ZERO);
    order.sort_by(|a, b| score(*b).compare(score(*a)).unwrap_or(std::cmp::Ordering::Equal));
    let (best, next, last) = (*order.first()?, *order.get(1)?, *order.last()?);
    // A twelfth of the whole range is seen by eye.
    let range = score(best).minus(score(last))?;
    if less(score(best).minus(score(next))?.times(12)?, range) || range.is_zero() {
        return None;
    }
    if level == Level::Three && !less(Exact::ZERO, score(best)) {
        return None;
    }
    let right = *months.get(best + shift)?;
    let said = Said::of(&case, lang).put("name", &case.top.what);
    let label = said.fill(text.trend_label);
    let titles: Vec<String> = months
        .iter()
        .map(|it| said.clone().put("month", &it.name).put("n", &count(it.top)).fill(text.trend_point))
        .collect();
    let points: Vec<TrendPoint<'_>> = months
        .iter()
        .zip(&titles)
        .map(|(it, title)| TrendPoint {
            period: &it.name,
            value: Some(place(it.top, 0)),
            text: "",
            title,
            target: None,
            other: None,
        })
        .collect();
    let shown = Trend { label: &label, points: &points, target_text: "", other_text: "", scale: Axis::ZERO };
    let drawn = |width: u32| trend(&shown, width, 220).svg;
    let question = Html::new().p(&said.fill(text.trend_asks)).and(&figure(&drawn(640), &drawn(NARROW))).p(asks);
    let earlier = months.get((best + shift).saturating_sub(1)).map_or("", |it| it.name.as_str());
    let said =
        said.put("month", &right.name).put("n", &count(right.top)).put("earlier", earlier).put("later", &right.name);
    // The likeliest others first: the next in the order, then the other end.
    let mut others: Vec<usize> = order.iter().skip(1).map(|it| it + shift).collect();
    if others.len() > 3 {
        others.rotate_right(1);
    }
    let mut wrong: Vec<(String, Mistake, &str)> = Vec::new();
    for at in others.into_iter().take(3) {
        wrong.push((months.get(at)?.name.clone(), Mistake::WrongRow, text.trend_why_other));
    }
    let said_hint = said.clone().put("month", &months.first()?.name);
    let hint_3 = said_hint.fill(text.trend_hint_3);
    let why = if level == Level::Three { text.trend_why_rise } else { text.trend_why };
    let formula = if level == Level::Three {
        format!("{} − {} = {}", count(right.top), count(months.get(best)?.top), count(score(best)))
    } else {
        format!("{} = {}", right.name, count(right.top))
    };
    let hints = [text.trend_hint_1, text.trend_hint_2, &hint_3];
    choice(maker, &said, question, (right.name.clone(), why), wrong, hints, Working::of(Role::Compare, formula))
}

/// Who misses: one area by name, or how many; at the third level one has no figure and one is exactly at the limit.
fn read_ranked(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let themes: &[&Theme] = match level {
        Level::Three => &[&theme::INFANT],
        _ => &[&theme::ANTENATAL, &theme::FOLLOW_UP, &theme::AWARENESS, &theme::COVERED],
    };
    let judged = |it: &Case| {
        rated(it)
            && higher_is_better(&it.subject).is_some()
            && it.children.iter().all(|it| less(Exact::ZERO, it.bottom))
    };
    let mut case = maker.case(themes, |it| judged(it) && (it.invented || it.children.len() > 3));
    if case.children.len() < 4 {
        // The first level's invented places have two areas, too few to rank.
        let theme = maker.rng.pick(themes).copied()?;
        case = theme::invent(theme, Level::Two, lang, &mut maker.rng);
    }
    let subject = &case.subject;
    let at_least = higher_is_better(subject)?;
    let mut areas: Vec<(String, Exact)> = Vec::new();
    for it in case.children.iter().take(8) {
        areas.push((it.name.clone(), printed(subject, rate_of(&case, it)?)?));
    }
    areas.sort_by(|a, b| b.1.compare(a.1).unwrap_or(std::cmp::Ordering::Equal));
    if !at_least {
        areas.reverse();
    }
    // The areas now stand from the best to the worst; so many of them miss.
    let missing = usize::from(level == Level::Three);
    let misses = if level == Level::One { 1 } else { 1 + maker.rng.place(areas.len() - 2 - missing) };
    let (last_met, first_missed) = (areas.get(areas.len() - misses - 1)?.1, areas.get(areas.len() - misses)?.1);
    let gap = size(last_met.minus(first_missed)?)?;
    let range = size(areas.first()?.1.minus(areas.last()?.1)?)?;
    if gap.is_zero() || less(gap.times(14)?, range) {
        return None;
    }
    let middle = last_met.plus(first_missed)?.over(whole(2))?;
    let at = if level == Level::Three { last_met } else { exact(middle.round(subject.decimals)?)? };
    if at == first_missed {
        return None;
    }
    let goal = goal_text(subject, at_least, at, lang);
    let said = Said::of(&case, lang).put("goal", &goal);
    let label = said.fill(text.ranked_label);
    let target = place(at, subject.decimals);
    // The area without a figure is one that has met, so that leaving it out changes nothing but the trap.
    let blank = if missing > 0 && areas.len() > misses + 2 { Some(0) } else { None };
    if missing > 0 && blank.is_none() {
        return None;
    }
    let shows: Vec<String> = areas
        .iter()
        .enumerate()
        .map(|(at, it)| if Some(at) == blank { text.ranked_none.to_owned() } else { decimal(it.1, subject.decimals) })
        .collect();
    let rows: Vec<RankedRow<'_>> = areas
        .iter()
        .zip(&shows)
        .enumerate()
        .map(|(at, ((name, value), shown))| RankedRow {
            name,
            value: (Some(at) != blank).then(|| place(*value, subject.decimals)),
            text: shown,
            title: name,
            tone: Tone::Plain,
            interval: None,
            chosen: false,
        })
        .collect();
    let chart = Ranked {
        label: &label,
        rows: &rows,
        target: Some(if at_least { Target::AtLeast(target) } else { Target::AtMost(target) }),
        target_text: &goal,
        shown: None,
        scale: axis(subject, unit_sign(subject)),
    };
    let drawn = |width: u32| ranked(&chart, width).svg;
    let question = Html::new().p(&said.fill(text.ranked_asks)).and(&figure(&drawn(WIDE), &drawn(NARROW)));
    let shown = areas.iter().enumerate().filter(|it| Some(it.0) != blank).map(|it| it.1).next()?;
    let worst = areas.last()?.clone();
    let said = said.put("first", &shown.0).put("n", &decimal(shown.1, subject.decimals));
    let hint_3 = said.fill(text.ranked_hint_3);
    let hints = [text.ranked_hint_1, text.ranked_hint_2, &hint_3];
    if level == Level::One {
        let said = said.put("n", &valued(subject, worst.1, lang));
        let others = areas.iter().take(areas.len() - 1).rev().take(4);
        let wrong = others.map(|it| (it.0.clone(), Mistake::WrongDirection, text.ranked_why_other)).collect();
        let sign = if at_least { "<" } else { ">" };
        let formula = format!("{} {sign} {}", decimal(worst.1, subject.decimals), decimal(at, subject.decimals));
        let question = question.p(text.ranked_one);
        return choice(
            maker,
            &said,
            question,
            (worst.0, text.ranked_why),
            wrong,
            hints,
            Working::of(Role::Compare, formula),
        );
    }
    let n = |count: usize| u32::try_from(count).ok().map(whole);
    let (all, answer) = (areas.len(), n(misses)?);
    let task = NumberTask::new(text.ranked_count, answer, 0, AnswerUnit::Plain)
        .slip(Mistake::MissingAsZero, Role::Who, n(misses + 1).filter(|_| blank.is_some()))
        .slip(Mistake::EqualityMissed, Role::Compare, n(misses + 1).filter(|_| blank.is_none() && at == last_met))
        .slip(Mistake::WrongDirection, Role::Compare, n(all - misses - missing))
        .slip(Mistake::WrongRow, Role::Compare, n(misses - 1))
        .slip(Mistake::CountedTwice, Role::Compare, n(misses + 2))
        .slip(Mistake::Complement, Role::Compare, n(all - misses))
        .slip(Mistake::WrongNumerator, Role::Who, n(all));
    let formula = format!("{all} − {} = {misses}", all - misses);
    number(maker, &said, question.p(text.ranked_many), task, hints, Working::of(Role::Compare, formula))
}
