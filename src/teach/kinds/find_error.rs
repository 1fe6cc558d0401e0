//! Find the error: in a table, in a sentence, in a working.

use super::Kind;
use super::kit::{
    Said, Working, choice, count, cut, decimal, exact, goal_text, less, limit, pointed, points, printed, rate_of,
    rated, same_in_percent, size, valued, whole,
};
use crate::catalog::Scale;
use crate::locale::{Lang, TeachFindText, TeachKitText};
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::Exercise;
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme;
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "error_row", skill: Skill::FindError, name: |it| text(it).row_name, make: error_row },
    Kind { code: "error_phrase", skill: Skill::FindError, name: |it| text(it).phrase_name, make: error_phrase },
    Kind { code: "error_step", skill: Skill::FindError, name: |it| text(it).step_name, make: error_step },
];

const fn text(lang: Lang) -> &'static TeachFindText {
    TeachFindText::of(lang)
}

/// A row whose value was computed wrongly: a gross slip, swapped digits, another row's denominator or digits cut off.
fn error_row(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let full = |it: &Case| {
        rated(it)
            && it.children.len() > 1
            && it.children.iter().all(|it| less(Exact::ZERO, it.top) && less(Exact::ZERO, it.bottom))
    };
    let case = maker.case(&theme::ALL, full);
    let mut children = case.children.clone();
    children.truncate(5);
    if children.len() < 3 {
        // A third row, pooled from the others' halves, would be no area: the whole place stands there instead.
        children.push(crate::teach::case::Share {
            name: case.place.clone(),
            top: case.top_total()?,
            bottom: case.bottom_total()?,
        });
    }
    let subject = &case.subject;
    let row = maker.rng.place(children.len());
    let it = children.get(row)?;
    let right = rate_of(&case, it)?;
    let other = children.get((row + 1) % children.len())?;
    let shown = match level {
        Level::One if maker.rng.chance(50) => right.over(whole(10))?,
        Level::One => subject.rate(it.bottom, it.top)?,
        Level::Two => {
            let swapped = super::cells::swapped(exact_units(subject.printed(right)?.units), &mut maker)?;
            swapped.over(exact_units(10_i128.pow(u32::from(subject.decimals))))?
        }
        Level::Three if maker.rng.chance(50) => cut(right, subject.decimals)?,
        Level::Three => subject.rate(it.top, it.bottom.plus(other.bottom)?)?,
    };
    let (right_text, shown_text) = (valued(subject, right, lang), valued(subject, shown, lang));
    if right_text == shown_text {
        return None;
    }
    let value = |at: usize, value: Exact| if at == row { shown_text.clone() } else { valued(subject, value, lang) };
    let mut rows = Vec::new();
    for (at, it) in children.iter().enumerate() {
        rows.push(vec![it.name.clone(), count(it.top), count(it.bottom), value(at, rate_of(&case, it)?)]);
    }
    let first = children.first()?;
    let said = Said::of(&case, lang)
        .put("right", &right_text)
        .put("shown", &shown_text)
        .put("a", &count(first.top))
        .put("b", &count(first.bottom));
    let head = [kit.col_area, &case.top.what, &case.bottom.as_ref()?.what, &subject.name];
    let question = Html::new().p(&said.fill(text.row_asks)).table("", &head, &rows);
    let others = children.iter().enumerate().filter(|(at, _)| *at != row);
    let wrong = others.map(|(_, it)| (it.name.clone(), Mistake::WrongRow, text.row_why_fits)).collect();
    let formula = format!("{} ÷ {} × {} ≈ {right_text}", count(it.top), count(it.bottom), said.fill("{factor}"));
    let hints = [text.row_hint_1, text.row_hint_2, text.row_hint_3];
    choice(maker, &said, question, (it.name.clone(), text.row_why), wrong, hints, Working::of(Role::Divide, formula))
}

fn exact_units(units: i128) -> Exact {
    Exact::whole(units)
}

/// A sentence in four parts, one of which does not follow from the facts.
fn error_phrase(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let themes: &[&theme::Theme] =
        &[&theme::ANTENATAL, &theme::FOLLOW_UP, &theme::AWARENESS, &theme::INFANT, &theme::MATERNAL, &theme::CHECKS];
    let case = maker.case(themes, |it| rated(it) && limit(it).is_some() && it.before.is_some());
    let subject = &case.subject;
    let (at_least, at) = limit(&case)?;
    let (now, then) = (printed(subject, case.value()?)?, printed(subject, case.value_before()?)?);
    let (moved, gap) = (size(now.minus(then)?)?, size(now.minus(at)?)?);
    let plain = less(Exact::ZERO, at) && !moved.is_zero() && !gap.is_zero() && !then.is_zero();
    if !plain || same_in_percent(moved, then, subject.decimals) || same_in_percent(gap, at, subject.decimals) {
        return None;
    }
    let (rose, above) = (less(then, now), less(at, now));
    let met = above == at_least;
    let rise = |up: bool| if up { kit.rose } else { kit.fell };
    let side = |up: bool| if up { kit.higher } else { kit.lower };
    let verdict = |met: bool| if met { kit.met } else { kit.missed };
    let said = Said::of(&case, lang)
        .put("before", &valued(subject, then, lang))
        .put("goal", &goal_text(subject, at_least, at, lang))
        .put("moved", rise(rose))
        .put("moved_by", &pointed(subject, moved, lang))
        .put("side", side(above))
        .put("gap", &pointed(subject, gap, lang))
        .put("verdict", verdict(met))
        .put("difference", &decimal(now.minus(then)?, subject.decimals));
    let value = |it: Exact| said.clone().put("n", &valued(subject, it, lang)).fill(text.phrase_value);
    let change = |up: bool, n: &str| said.clone().put("moved", rise(up)).put("n", n).fill(text.phrase_moved);
    let distance = |up: bool, n: &str| said.clone().put("side", side(up)).put("n", n).fill(text.phrase_gap);
    let judged = |met: bool| said.clone().put("verdict", verdict(met)).fill(text.phrase_verdict);
    let percent = |it: Exact| decimal(it, subject.decimals) + "%";
    let other =
        if points(subject) == AnswerUnit::PercentPoint { AnswerUnit::PerMillePoint } else { AnswerUnit::PercentPoint };
    let in_other = |it: Exact| decimal(it, subject.decimals) + &other.text(lang);
    let mut parts = [
        value(now),
        change(rose, &pointed(subject, moved, lang)),
        distance(above, &pointed(subject, gap, lang)),
        judged(met),
    ];
    // The first level turns a word, the second a unit, the third takes a relative change for points or turns a word.
    let slip = maker.rng.between(0, 2);
    let (place, part) = match (level, slip) {
        (Level::One, 0) => (1, change(!rose, &pointed(subject, moved, lang))),
        (Level::One, 1) => (2, distance(!above, &pointed(subject, gap, lang))),
        (Level::One, _) | (Level::Three, 0) => (3, judged(!met)),
        (Level::Two, 0) => (1, change(rose, &in_other(moved))),
        (Level::Two, 1) => (2, distance(above, &in_other(gap))),
        (Level::Two, _) => (0, value(then)),
        (Level::Three, 1) => (1, change(rose, &percent(moved))),
        (Level::Three, _) => (2, distance(above, &percent(gap))),
    };
    let changed = parts.get_mut(place)?;
    if *changed == part {
        return None;
    }
    *changed = part;
    let [first, second, third, fourth] = &parts;
    let said = said.put("first", first).put("second", second).put("third", third).put("fourth", fourth);
    let question = Html::new().p(&said.fill(text.phrase_facts)).p(&said.fill(text.phrase_asks));
    let whys = [text.phrase_why_value, text.phrase_why_moved, text.phrase_why_gap, text.phrase_why_verdict];
    let right = (parts.get(place)?.clone(), *whys.get(place)?);
    let others = parts.iter().enumerate().filter(|it| it.0 != place);
    let wrong = others.map(|(_, it)| (it.clone(), Mistake::WrongRow, text.phrase_why_fits)).collect();
    let formula = format!(
        "{} − {} = {}",
        decimal(now, subject.decimals),
        decimal(then, subject.decimals),
        decimal(now.minus(then)?, subject.decimals)
    );
    let hints = [text.phrase_hint_1, text.phrase_hint_2, text.phrase_hint_3];
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Compare, formula))
}

/// A working of four steps that goes wrong in one; what follows is computed from the wrong step.
fn error_step(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&theme::STOCKS, |it| {
        let two = it.bottom.as_ref().is_some_and(|it| it.parts.len() == 2 && it.divisor == 2);
        two && rated(it) && it.subject.scale == Scale::PerMille
    });
    let [start, end] = case.bottom.as_ref()?.parts.as_slice() else {
        return None;
    };
    let (start, end, top, average) = (start.value, end.value, case.top_total()?, case.bottom_total()?);
    let wrong_step = match level {
        Level::One => *maker.rng.pick(&[0, 2])?,
        Level::Two => maker.rng.between(0, 2),
        Level::Three => *maker.rng.pick(&[0, 3])?,
    };
    let (a, b, t) = (count(start), count(end), count(top));
    let bottom = match (wrong_step, level) {
        (0, Level::Three) => end,
        (0, _) => start.plus(end)?,
        _ => average,
    };
    let below = match (wrong_step, level) {
        (0, Level::Three) => format!("{} = {b}", text.step_average),
        (0, _) => format!("{} = {a} + {b} = {}", text.step_average, count(bottom)),
        _ => format!("{} = ({a} + {b}) ÷ 2 = {}", text.step_average, count(average)),
    };
    let ratio = if wrong_step == 1 { bottom.over(top)? } else { top.over(bottom)? };
    let long =
        |it: Exact, decimals: u8| it.digits(decimals).map(|(it, more)| it.grouped() + if more { "…" } else { "" });
    let divided = |above: &str, under: &str, ratio: Exact| Some(format!("{above} ÷ {under} = {}", long(ratio, 7)?));
    let factor = if wrong_step == 2 { 100 } else { 1000 };
    let scaled = ratio.times(factor)?;
    let multiplied = |ratio: Exact, factor: i128| {
        Some(format!("{} × {} = {}", long(ratio, 7)?, count(Exact::whole(factor)), long(ratio.times(factor)?, 5)?))
    };
    let rounded = |it: Exact, to: Exact| Some(format!("{} ≈ {}‰", long(it, 5)?, decimal(to, 2)));
    let last = if wrong_step == 3 { cut(scaled, 2)? } else { exact(scaled.round(2)?)? };
    if wrong_step == 3 && Some(last) == scaled.round(2).and_then(exact) {
        return None;
    }
    let all = [
        below,
        if wrong_step == 1 { divided(&count(bottom), &t, ratio)? } else { divided(&t, &count(bottom), ratio)? },
        multiplied(ratio, factor)?,
        rounded(scaled, last)?,
    ];
    let right_step = match wrong_step {
        0 => format!("{} = ({a} + {b}) ÷ 2 = {}", text.step_average, count(average)),
        1 => divided(&t, &count(average), top.over(average)?)?,
        2 => multiplied(ratio, 1000)?,
        _ => rounded(scaled, exact(scaled.round(2)?)?)?,
    };
    let said = Said::of(&case, lang).put("start", &a).put("end", &b).put("right", &right_step);
    let name = |at: usize, formula: &str| {
        said.clone().put("n", &(at + 1).to_string()).put("formula", formula).fill(text.step_one)
    };
    let lines: Vec<String> = all.iter().enumerate().map(|(at, it)| name(at, it)).collect();
    let question = Html::new().p(&said.fill(text.step_asks)).list(&lines);
    let place = usize::try_from(wrong_step).ok()?;
    let others = lines.iter().enumerate().filter(|it| it.0 != place);
    let wrong = others.map(|(_, it)| (it.clone(), Mistake::WrongRow, text.step_why_fits)).collect();
    let hints = [text.step_hint_1, text.step_hint_2, text.step_hint_3];
    let role = *[Role::Denominator, Role::Divide, Role::Scale, Role::Round].get(place)?;
    choice(
        maker,
        &said,
        question,
        (lines.get(place)?.clone(), text.step_why),
        wrong,
        hints,
        Working::of(role, right_step),
    )
}
