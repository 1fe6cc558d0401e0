//! The scores of an assessment: deductions by steps, points in proportion, weights, the veto.

use super::Kind;
use super::kit::{Said, Working, choice, decimal, goal_text, invented, limit, number, valued, whole};
use crate::locale::{Lang, TeachKitText, TeachScoreText, fill};
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
    Kind { code: "score_deduct", skill: Skill::Score, name: |it| text(it).deduct_name, make: deduct },
    Kind { code: "score_share", skill: Skill::Score, name: |it| text(it).share_name, make: share },
    Kind { code: "score_weight", skill: Skill::Score, name: |it| text(it).weight_name, make: weight },
    Kind { code: "score_veto", skill: Skill::Score, name: |it| text(it).veto_name, make: veto },
];

const fn text(lang: Lang) -> &'static TeachScoreText {
    TeachScoreText::of(lang)
}

/// So many hundredths.
fn hundredths(number: i128) -> Option<Exact> {
    Exact::new(number, 100)
}

fn points(label: &str, answer: Exact, lang: Lang) -> NumberTask {
    NumberTask::new(label, answer, 2, AnswerUnit::Counted(text(lang).points.to_owned()))
}

/// A case with a target that asks for at least so much, with a value of so many hundredths away from it, and both as
/// they are said.
fn set(maker: &mut Maker, away: i128) -> Option<(Case, Exact, Exact, Said)> {
    let case = invented(maker, &theme::SHARES)?;
    let (at_least, goal) = limit(&case)?;
    let value = goal.plus(hundredths(away)?)?;
    let fits = at_least && value.compare(whole(100))?.is_lt() && value.compare(whole(40))?.is_gt();
    let said = Said::of(&case, maker.lang)
        .put("value", &valued(&case.subject, value, maker.lang))
        .put("goal", &goal_text(&case.subject, true, goal, maker.lang))
        .put("limit", &decimal(goal, 2))
        .put("now", &decimal(value, 2));
    fits.then_some((case, goal, value, said))
}

/// Points off for each step below the target.
fn deduct(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let full = *maker.rng.pick(&[5_u32, 6, 8, 10, 12, 15])?;
    let (step, per) = *maker.rng.pick(&[(10_u32, 10_u32), (10, 20), (50, 50), (50, 80), (100, 100), (100, 50)])?;
    let floored = level == Level::Three && maker.rng.chance(35);
    let most = full * 100 / per;
    let steps = if floored { most + maker.rng.between(1, 3) } else { maker.rng.between(2, most.min(9)) };
    let more = if level == Level::One { 0 } else { maker.rng.between(1, step - 1) };
    let (_, goal, _, said) = set(&mut maker, -i128::from(steps * step + more))?;
    let (full, per) = (whole(full), hundredths(i128::from(per))?);
    let gap = hundredths(i128::from(steps * step + more))?;
    let step = hundredths(i128::from(step))?;
    let exact = gap.over(step)?;
    let counted = if level == Level::Three { whole(steps) } else { exact };
    let off = |steps: Exact| steps.product(per);
    let left = |steps: Exact| full.minus(off(steps)?);
    let rest = left(counted)?;
    let answer = if rest.numerator() < 0 { Exact::ZERO } else { rest };
    let partial = match level {
        Level::One => "",
        Level::Two => text.partial_share,
        Level::Three => text.partial_down,
    };
    let said = said
        .put("full", &decimal(full, 0))
        .put("per", &decimal(per, 2))
        .put("step", &decimal(step, 2))
        .put("partial", partial);
    let question = Html::new().p(&said.fill(text.deduct_facts)).p(&said.fill(text.deduct_rule));
    let relative = gap.times(100).and_then(|it| it.over(goal)?.over(step)).and_then(left);
    let task = points(text.score, answer, lang)
        .slip(Mistake::DeductedOnly, Role::Compare, off(counted))
        .slip(Mistake::OutOfBounds, Role::Compare, Some(rest))
        .slip(Mistake::WrongSteps, Role::Divide, left(whole(steps)))
        .slip(Mistake::WrongSteps, Role::Divide, left(whole(steps + 1)))
        .slip(Mistake::WrongSteps, Role::Divide, left(exact))
        .slip(Mistake::NotDivided, Role::Divide, left(gap))
        .slip(Mistake::PercentForPoint, Role::Compare, relative)
        .slip(Mistake::ReversedRatio, Role::Divide, step.over(gap).and_then(left))
        .slip(Mistake::MultipliedForDivided, Role::Divide, gap.product(step).and_then(left));
    let counted = if level == Level::Two { said.fill(&(decimal(gap, 2) + " ÷ {step}")) } else { decimal(counted, 0) };
    let sign = if rest.numerator() < 0 { "<" } else { "≈" };
    let formula = said.fill("{full} − ") + &counted + &said.fill(" × {per} ") + sign + " " + &decimal(answer, 2);
    let hints = [text.deduct_hint_1, text.deduct_hint_2, text.deduct_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// Points in proportion of value to target; with traps a bonus that has a limit.
fn share(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let full = *maker.rng.pick(&[4_u32, 5, 6, 8, 12, 15, 20])?;
    if level == Level::Three {
        return bonus(maker, full);
    }
    let away = maker.rng.between(120, 1_900);
    let away = if level == Level::One { away / 100 * 100 } else { away };
    let (_, goal, value, said) = set(&mut maker, -i128::from(away))?;
    let full = whole(full);
    let part = |top: Exact, bottom: Exact| top.over(bottom)?.product(full);
    let answer = part(value, goal)?;
    let said = said.put("full", &decimal(full, 0));
    let question = Html::new().p(&said.fill(text.deduct_facts)).p(&said.fill(text.share_rule));
    let task = points(text.score, answer, lang)
        .slip(Mistake::ReversedRatio, Role::Divide, part(goal, value))
        .slip(Mistake::WrongDenominator, Role::Denominator, part(value, whole(100)))
        .slip(Mistake::DeductedOnly, Role::Compare, full.minus(answer))
        .slip(Mistake::PointForPercent, Role::Compare, full.minus(goal.minus(value)?))
        .slip(Mistake::NoScale, Role::Scale, value.over(goal))
        .slip(Mistake::WrongNumerator, Role::Numerator, part(goal, whole(100)))
        .slip(Mistake::Unweighted, Role::Scale, value.times(100)?.over(goal));
    let formula = said.fill("{now} ÷ {limit} × {full} ≈ ") + &decimal(answer, 2);
    let hints = [text.share_hint_1, text.share_hint_2, text.share_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

fn bonus(mut maker: Maker, full: u32) -> Option<Exercise> {
    let (text, lang) = (text(maker.lang), maker.lang);
    let away = maker.rng.between(110, 480);
    let (_, goal, value, said) = set(&mut maker, i128::from(away))?;
    let per = hundredths(i128::from(maker.rng.between(2, 6)) * 10)?;
    let most = hundredths(i128::from(maker.rng.between(4, 18)) * 10)?;
    let (full, over) = (whole(full), value.minus(goal)?);
    let raw = over.product(per)?;
    let given = if raw.compare(most)?.is_gt() { most } else { raw };
    let answer = full.plus(given)?;
    let said = said.put("full", &decimal(full, 0)).put("per", &decimal(per, 2)).put("most", &decimal(most, 2));
    let question = Html::new().p(&said.fill(text.deduct_facts)).p(&said.fill(text.bonus_rule));
    let with = |it: Option<Exact>| full.plus(it?);
    let floor = over.digits(0).map(|it| Exact::whole(it.0.units)).and_then(|it| it.product(per));
    let task = points(text.score, answer, lang)
        .slip(Mistake::OutOfBounds, Role::Compare, with(Some(raw)))
        .slip(Mistake::OutOfBounds, Role::Compare, with(Some(most)))
        .slip(Mistake::DeductedOnly, Role::Compare, Some(given))
        .slip(Mistake::TurnedSign, Role::Compare, full.minus(given))
        .slip(Mistake::WrongSteps, Role::Divide, with(floor))
        .slip(Mistake::LeftOut, Role::Compare, Some(full))
        .slip(Mistake::PercentForPoint, Role::Compare, with(over.times(100)?.over(goal)?.product(per)))
        .slip(Mistake::MultipliedForDivided, Role::Divide, with(over.over(per)))
        .slip(Mistake::NotDivided, Role::Divide, with(Some(over)));
    let formula = format!("{} + {} = {}", decimal(full, 0), decimal(given, 2), decimal(answer, 2));
    let hints = [text.bonus_hint_1, text.bonus_hint_2, text.bonus_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Compare, formula))
}

/// Weights that published schemes use, by level.
const WEIGHTS: [[&[u32]; 3]; 3] = [
    [&[6, 4], &[7, 3], &[3, 2]],
    [&[4, 3, 3], &[5, 3, 2], &[2, 3, 4]],
    [&[30, 25, 45], &[46, 15, 20, 19], &[20, 35, 15, 30]],
];

/// A total of parts that do not weigh the same.
fn weight(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &theme::SHARES)?;
    let weights = *maker.rng.pick(WEIGHTS.get(level.index())?)?;
    let tenths = |rng: &mut crate::teach::rng::Rng| {
        if level == Level::One { rng.between(62, 98) * 10 } else { rng.between(620, 985) }
    };
    let scores: Vec<Exact> =
        weights.iter().map(|_| Exact::new(i128::from(tenths(&mut maker.rng)), 10)).collect::<Option<_>>()?;
    let all = whole(weights.iter().sum());
    let sum = |weights: &mut dyn Iterator<Item = u32>| {
        scores.iter().zip(weights).try_fold(Exact::ZERO, |sum, (it, weight)| sum.plus(it.times(i128::from(weight))?))
    };
    let total = sum(&mut weights.iter().copied())?;
    let answer = total.over(all)?;
    let count = whole(u32::try_from(weights.len()).ok()?);
    let mean = scores.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))?.over(count);
    let rows: Vec<Vec<String>> = (1..)
        .zip(weights.iter().zip(&scores))
        .map(|(at, (weight, score)): (u32, _)| {
            let name = fill(text.part_n, &[("n", &at.to_string())]);
            vec![name, weight.to_string(), decimal(*score, if level == Level::One { 0 } else { 1 })]
        })
        .collect();
    let said = Said::of(&case, lang).put("weights", &decimal(all, 0));
    let heads = [text.col_part, text.col_weight, text.col_score];
    let question = Html::new().p(&said.fill(text.weight_asks)).table("", &heads, &rows);
    let turned = sum(&mut weights.iter().rev().copied())?.over(all);
    let moved = sum(&mut weights.iter().cycle().skip(1).copied())?.over(all);
    let (first, weight) = (scores.first()?, weights.first()?);
    let task = points(text.total, answer, lang)
        .slip(Mistake::Unweighted, Role::Scale, mean)
        .slip(Mistake::NotDivided, Role::Divide, Some(total))
        .slip(Mistake::ReversedRatio, Role::Numerator, turned)
        .slip(Mistake::WrongRow, Role::Numerator, moved)
        .slip(Mistake::PartForWhole, Role::Numerator, first.times(i128::from(*weight))?.over(all))
        .slip(Mistake::WrongDenominator, Role::Denominator, total.over(count))
        .slip(Mistake::WrongDenominator, Role::Denominator, total.over(whole(100)));
    let terms: Vec<String> = rows.iter().filter_map(|it| Some(format!("{} × {}", it.get(2)?, it.get(1)?))).collect();
    let formula = format!("( {} ) ÷ {} ≈ {}", terms.join(" + "), decimal(all, 0), decimal(answer, 2));
    let hints = [text.weight_hint_1, text.weight_hint_2, text.weight_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

/// Which area ranks first where some have a veto.
fn veto(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &theme::SHARES)?;
    let count = case.children.len().min(5);
    if count < 2 {
        return None;
    }
    let names: Vec<String> = case.children.iter().take(count).map(|it| it.name.clone()).collect();
    let mut totals: Vec<u32> = (0..count).map(|_| maker.rng.between(8_000, 9_800)).collect();
    totals.sort_unstable();
    totals.dedup();
    if totals.len() < count {
        return None;
    }
    totals.reverse();
    // The best have the vetoes: one of them, and with traps two, each by another rule.
    let out = if level == Level::Three { 2 } else { 1 };
    let accuracy: Vec<u32> = (0..count)
        .map(|at| if at == 1 && out == 2 { maker.rng.between(9_300, 9_490) } else { maker.rng.between(9_510, 9_990) })
        .collect();
    let mut order: Vec<usize> = (0..count).collect();
    maker.rng.shuffle(&mut order);
    let shown = |hundredth: u32| hundredths(i128::from(hundredth)).map(|it| decimal(it, 2)).unwrap_or_default();
    let mut rows = Vec::new();
    for place in &order {
        let incidents = u32::from(*place == 0).to_string();
        let mut row = vec![names.get(*place)?.clone(), shown(*totals.get(*place)?), incidents];
        if out == 2 {
            row.push(shown(*accuracy.get(*place)?) + "%");
        }
        rows.push(row);
    }
    let mut heads = vec![kit.col_area, text.total, text.col_incidents];
    if out == 2 {
        heads.push(text.col_accuracy);
    }
    let said = Said::of(&case, lang)
        .put("best", &shown(*totals.get(out)?))
        .put("limit", "95.00%")
        .put("out", &out.to_string());
    let asks = if out == 2 { text.veto_asks_two } else { text.veto_asks };
    let question = Html::new().p(&said.fill(asks)).table("", &heads, &rows);
    let mut wrong = Vec::new();
    for (place, name) in names.iter().enumerate().filter(|(place, _)| *place != out) {
        let last = place + 1 == count;
        wrong.push(match (place < out, last) {
            (true, _) => (name.clone(), Mistake::VetoIgnored, text.veto_why_out),
            (false, true) => (name.clone(), Mistake::WrongDirection, text.veto_why_less),
            (false, false) => (name.clone(), Mistake::WrongRow, text.veto_why_less),
        });
    }
    let right = names.get(out)?.clone();
    let formula = right.clone() + " = " + &shown(*totals.get(out)?);
    let hints = [text.veto_hint_1, text.veto_hint_2, text.veto_hint_3];
    choice(maker, &said, question, (right, text.veto_why), wrong, hints, Working::of(Role::Compare, formula))
}
