//! What chance leaves open: the intervals of a share and of a few events, and the limits of a funnel.

use super::Kind;
use super::kit::{Said, Working, choice, count, decimal, goal_text, invented, number, valued, whole};
use crate::locale::{Lang, TeachChanceText, TeachKitText};
use crate::measure::Exact;
use crate::measure::stats::{Family, Interval, Level as Sure, events, funnel_limits, proportion};
use crate::teach::address::Level;
use crate::teach::case::Share;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "interval_wilson", skill: Skill::Chance, name: |it| text(it).wilson_name, make: wilson },
    Kind { code: "interval_events", skill: Skill::Chance, name: |it| text(it).events_name, make: few_events },
    Kind { code: "interval_says", skill: Skill::Chance, name: |it| text(it).says_name, make: says },
    Kind { code: "funnel_outside", skill: Skill::Chance, name: |it| text(it).funnel_name, make: funnel },
];

const fn text(lang: Lang) -> &'static TeachChanceText {
    TeachChanceText::of(lang)
}

/// An estimate as the number that is printed and then computed with, in units of 10^-decimals.
fn printed(estimate: f64, decimals: u32) -> Option<Exact> {
    let unit = 10_i128.checked_pow(decimals)?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a percentage or a count of few")]
    let units = (estimate * unit as f64).round() as i128;
    Exact::new(units, unit)
}

fn float(number: u32) -> f64 {
    f64::from(number)
}

/// A square root to nine decimals, by whole numbers.
fn root(it: Exact) -> Option<Exact> {
    let scaled = it.times(1_000_000_000_000_000_000)?.digits(0)?.0.units;
    Exact::new(i128::try_from(u128::try_from(scaled).ok()?.isqrt()).ok()?, 1_000_000_000)
}

/// One end of the Wilson interval with z = 1.96, in per cent; the root is taken by whole numbers.
fn wilson_limit(x: Exact, n: Exact, upper: bool) -> Option<Exact> {
    let (z, zz) = (Exact::new(196, 100)?, Exact::new(38_416, 10_000)?);
    let spread = x.times(4)?.product(whole(1).minus(x.over(n)?)?)?;
    let reach = z.product(root(zz.plus(spread)?)?)?;
    let centre = x.times(2)?.plus(zz)?;
    let above = if upper { centre.plus(reach)? } else { centre.minus(reach)? };
    above.over(n.plus(zz)?.times(2)?)?.times(100)
}

/// One end of the interval of a share.
fn wilson(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &[&theme::AWARENESS])?;
    let n = match level {
        Level::One => maker.rng.between(2, 10) * 50,
        Level::Two => maker.rng.between(120, 640),
        Level::Three => maker.rng.between(24, 90),
    };
    let x = n * maker.rng.between(62, 94) / 100;
    let upper = level != Level::One && maker.rng.chance(50);
    let (top, all) = (whole(x), whole(n));
    let answer = wilson_limit(top, all, upper)?;
    let zz = Exact::new(38_416, 10_000)?;
    let below = all.plus(zz)?.times(2)?;
    let said = Said::of(&case, lang)
        .put("n", &n.to_string())
        .put("x", &x.to_string())
        .put("name", text.awareness)
        .put("side", if upper { text.upper } else { text.lower })
        .put("below", &decimal(below, 4));
    let question = Html::new().p(&said.fill(text.wilson_asks)).p(&said.fill(text.wilson_formula));
    let share = top.over(all)?;
    let error = root(share.product(whole(1).minus(share)?)?.over(all)?)?.times(100)?;
    let value = share.times(100)?;
    let to = |by: Exact| if upper { value.plus(by) } else { value.minus(by) };
    let task = NumberTask::new(if upper { text.upper } else { text.lower }, answer, 1, AnswerUnit::Percent)
        .slip(Mistake::OtherLimit, Role::Compare, wilson_limit(top, all, !upper))
        .slip(Mistake::SimpleInterval, Role::Divide, error.times(196)?.over(whole(100)).and_then(to))
        .slip(Mistake::SimpleInterval, Role::Divide, to(error))
        .slip(Mistake::LeftOut, Role::Divide, Some(value))
        .slip(Mistake::WrongNumerator, Role::Numerator, wilson_limit(all.minus(top)?, all, upper));
    let formula = format!(
        "( 2 × {x} + 3.8416 {} … ) ÷ {} × 100 ≈ {}",
        if upper { "+" } else { "−" },
        decimal(below, 4),
        decimal(answer, 1)
    );
    let hints = [text.wilson_hint_1, text.wilson_hint_2, text.wilson_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

/// The rate at one end of the interval of a few events.
fn few_events(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let theme: &'static Theme = if level == Level::One { &theme::INFANT } else { &theme::MATERNAL };
    let case = invented(&mut maker, &[theme])?;
    let x = if level == Level::Three { maker.rng.between(10, 28) } else { maker.rng.between(2, 9) };
    let bottom = match level {
        Level::One => whole(maker.rng.between(8, 30) * 100),
        _ => whole(maker.rng.between(18_000, 96_000)),
    };
    let interval = events(float(x), Sure::P95)?;
    let (low, high) = (printed(interval.low, 2)?, printed(interval.high, 2)?);
    let upper = maker.rng.chance(50);
    let (limit, other) = if upper { (high, low) } else { (low, high) };
    let subject = &case.subject;
    let rate = |top: Exact| subject.rate(top, bottom);
    let answer = rate(limit)?;
    let side = case.bottom.as_ref()?;
    let said = Said::of(&case, lang)
        .put("x", &x.to_string())
        .count("top_n", Some(whole(x)), &case.top.unit, lang)
        .count("bottom_n", Some(bottom), &side.unit, lang)
        .put("bottom", &count(bottom))
        .put("low", &decimal(low, 2))
        .put("high", &decimal(high, 2))
        .put("limit", &decimal(limit, 2))
        .put("side", if upper { text.upper } else { text.lower });
    let question = Html::new().p(&said.fill(text.events_asks));
    let unit = AnswerUnit::of_scale(subject.scale, "");
    let task = NumberTask::new(if upper { text.upper } else { text.lower }, answer, 1, unit)
        .slip(Mistake::OtherLimit, Role::Numerator, rate(other))
        .slip(Mistake::LeftOut, Role::Numerator, rate(whole(x)))
        .slip(Mistake::AddedRates, Role::Numerator, rate(whole(x).plus(limit)?))
        .slip(Mistake::ReversedRatio, Role::Divide, subject.rate(bottom, limit))
        .slip(Mistake::NoScale, Role::Scale, limit.over(bottom))
        .slip(Mistake::WrongScale, Role::Scale, answer.over(whole(100)));
    let formula = said.fill("{limit} ÷ {bottom} × {factor} ≈ ") + &decimal(answer, 1);
    let hints = [text.events_hint_1, text.events_hint_2, text.events_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Numerator, formula))
}

/// What the interval of a share says of a target.
fn says(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &theme::SHARES)?;
    let n = match level {
        Level::One => maker.rng.between(200, 900),
        Level::Two => maker.rng.between(60, 400),
        Level::Three => maker.rng.between(30, 120),
    };
    let x = n * maker.rng.between(78, 93) / 100;
    let per_cent = |it: f64| printed(it * 100.0, 2);
    let Interval { low, high } = proportion(float(x), float(n), Sure::P95)?;
    let (low, high, value) = (per_cent(low)?, per_cent(high)?, whole(x).times(100)?.over(whole(n))?);
    // The target inside, below or above; as likely each.
    let place = maker.rng.below(3);
    let away = Exact::new(i128::from(maker.rng.between(20, 180)), 100)?;
    let goal = match place {
        0 => low.plus(high.minus(low)?.times(i128::from(maker.rng.between(15, 85)))?.over(whole(100))?)?,
        1 => low.minus(away)?,
        _ => high.plus(away)?,
    };
    let goal = super::kit::exact(goal.round(1)?)?;
    let stands = (goal.compare(low)?.is_lt(), goal.compare(high)?.is_gt());
    if stands != (place == 1, place == 2) || goal == low || goal == high || goal.compare(whole(100))?.is_ge() {
        return None;
    }
    let subject = &case.subject;
    let said = Said::of(&case, lang)
        .put("value", &valued(subject, value, lang))
        .put("low", &valued(subject, low, lang))
        .put("high", &valued(subject, high, lang))
        .put("goal", &goal_text(subject, true, goal, lang))
        .put("limit", &valued(subject, goal, lang));
    let question = Html::new().p(&said.fill(text.says_asks));
    let all = [text.says_open, text.says_above, text.says_below];
    let right = all.get(usize::try_from(place).ok()?)?;
    let mut wrong = Vec::new();
    for (at, it) in all.iter().enumerate().filter(|(_, it)| *it != right) {
        let mistake = match (at, place) {
            (0, _) => Mistake::CalledNoise,
            (_, 0) => Mistake::JudgedNoise,
            _ => Mistake::WrongDirection,
        };
        wrong.push(((*it).to_owned(), mistake, ""));
    }
    wrong.push((text.says_people.to_owned(), Mistake::IntervalOfPeople, ""));
    let formula = match place {
        0 => "{low} < {limit} < {high}",
        1 => "{limit} < {low}",
        _ => "{high} < {limit}",
    };
    let formula = said.fill(formula);
    let hints = [text.says_hint_1, text.says_hint_2, text.says_hint_3];
    choice(
        maker,
        &said,
        question,
        ((*right).to_owned(), text.says_why),
        wrong,
        hints,
        Working::of(Role::Compare, formula),
    )
}

/// Which area lies outside its limits.
fn funnel(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let case = invented(&mut maker, &theme::SHARES)?;
    let per_mille = maker.rng.between(780, 900);
    let pooled = float(per_mille) / 1000.0;
    let areas = case.children.len().min(4);
    let mut rows = Vec::new();
    let mut outside = Vec::new();
    for (at, it) in case.children.iter().take(areas).enumerate() {
        // One has many people and is moderately away, the others have few and may be far away.
        let n = match (at, level) {
            (0, Level::One) => maker.rng.between(2_000, 4_000),
            (0, _) => maker.rng.between(900, 2_400),
            _ => maker.rng.between(18, 90),
        };
        let away = if at == 0 { maker.rng.between(45, 70) } else { maker.rng.between(20, 90) };
        let up = maker.rng.chance(40);
        let x = n * (if up { per_mille + away } else { per_mille - away }).min(1_000) / 1_000;
        let limits = funnel_limits(Family::Proportion, pooled, float(n), Sure::P998)?.times(100.0);
        let (low, high) = (printed(limits.low, 2)?, printed(limits.high, 2)?);
        let rate = whole(x).times(100)?.over(whole(n))?;
        if rate.compare(low)?.is_lt() || rate.compare(high)?.is_gt() {
            outside.push(at);
        }
        rows.push((Share { name: it.name.clone(), top: whole(x), bottom: whole(n) }, rate, low, high));
    }
    if outside != [0] {
        return None;
    }
    // The one that looks farthest off among those inside is what a ranking would single out.
    let middle = Exact::new(i128::from(per_mille), 10)?;
    let off = |rate: Exact| rate.minus(middle).and_then(super::kit::size);
    let far = rows
        .iter()
        .skip(1)
        .filter_map(|it| off(it.1))
        .max_by(|a, b| a.compare(*b).unwrap_or(std::cmp::Ordering::Equal))?;
    let subject = &case.subject;
    let shown = |it: Exact| valued(subject, it, lang);
    let (right, rate, low, high) = rows.first()?.clone();
    let mut wrong = Vec::new();
    for (it, rate, ..) in rows.iter().skip(1) {
        let mistake = if off(*rate) == Some(far) { Mistake::JudgedNoise } else { Mistake::WrongRow };
        wrong.push((it.name.clone(), mistake, text.funnel_why_in));
    }
    wrong.push((text.funnel_none.to_owned(), Mistake::CalledNoise, text.funnel_why_some));
    maker.rng.shuffle(&mut rows);
    let first = rows.first()?;
    let said = Said::of(&case, lang)
        .put("pooled", &shown(middle))
        .put("value", &shown(rate))
        .put("low", &shown(low))
        .put("high", &shown(high))
        .put("first", &shown(first.1))
        .put("first_low", &shown(first.2))
        .put("first_high", &shown(first.3));
    let bottom = case.bottom.as_ref()?;
    let heads = [kit.col_area, bottom.what.as_str(), subject.name.as_str(), text.col_low, text.col_high];
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|(it, rate, low, high)| vec![it.name.clone(), count(it.bottom), shown(*rate), shown(*low), shown(*high)])
        .collect();
    let question = Html::new().p(&said.fill(text.funnel_asks)).table("", &heads, &cells);
    let under = rate.compare(low)?.is_lt();
    let formula = said.fill(if under { "{value} < {low}" } else { "{value} > {high}" });
    let hints = [text.funnel_hint_1, text.funnel_hint_2, text.funnel_hint_3];
    choice(maker, &said, question, (right.name, text.funnel_why), wrong, hints, Working::of(Role::Compare, formula))
}
