//! What a rule makes of its values: every form, exactly, with all that is needed to show the working.

use super::number::{ceil, floor, is_above, product};
use super::value::{Aim, Inputs, Value, Why};
use crate::assess::scheme::{Partial, Rule, Share, Side, Steps};
use crate::measure::Exact;

/// What a term does to its line.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// A gate: open, or the line is zero.
    Gate(bool),
    /// A share of the line's points is given.
    Share(Exact),
    /// Points are given.
    Given(Exact),
    /// Points are added or taken away by steps.
    Steps(Moved),
    /// Points are taken away by cases.
    Cases {
        /// Cases above those that are free.
        over: Exact,
        /// What they come to, below zero.
        sum: Exact,
    },
    /// A share of the points by level and progress.
    Split(Split),
    /// Nothing is scored.
    Nothing,
}

/// Points by steps.
#[derive(Clone, PartialEq, Debug)]
pub struct Moved {
    /// From where steps were counted.
    pub aim: Aim,
    /// How far the value is from there, on the side that counts.
    pub distance: Exact,
    /// The distance in steps.
    pub raw: Exact,
    /// The steps that count.
    pub steps: Exact,
    /// The points that were due at once; zero where there are none.
    pub first: Exact,
    /// Whether the rule's own limit was reached.
    pub at_most: bool,
    /// What they come to: below zero for a deduction.
    pub sum: Exact,
}

/// Level and progress.
#[derive(Clone, PartialEq, Debug)]
pub struct Split {
    /// The parent's value.
    pub parent: Value,
    /// Whether the value is on the good side of it, or on it.
    pub is_better: bool,
    /// The weights of level and progress.
    pub weights: [Exact; 2],
    /// The change on the year before, above zero where it is good; where people did not enter its share.
    pub change: Option<Exact>,
    /// How good level and progress are, from 0 to 1.
    pub shares: [Exact; 2],
    /// The share of the points.
    pub share: Exact,
}

/// Applies a rule. `points` are the line's full points, for marks.
pub fn apply(rule: &Rule, inputs: &Inputs) -> Result<Effect, Why> {
    if *rule == Rule::NotAssessed {
        return Ok(Effect::Nothing);
    }
    let value = inputs.value?;
    let aim = || inputs.aim.unwrap_or(Err(Why::NoTarget));
    match rule {
        Rule::Met => {
            let missed = aim()?.limit.missed_by(value.counts).ok_or(Why::TooLarge)?;
            Ok(Effect::Gate(missed.is_zero()))
        }
        Rule::Yes => Ok(Effect::Gate(value.counts.compare(Exact::whole(1)).ok_or(Why::TooLarge)?.is_ge())),
        Rule::Band(low, high) => {
            let base = match inputs.aim {
                Some(aim) => Some(aim?.limit.number().ok_or(Why::NoTarget)?),
                None => None,
            };
            band(value.counts, base, low.0, high.0)
        }
        Rule::Deduct(steps) => moved(steps, value.counts, inputs, aim()?, false).map(Effect::Steps),
        Rule::Bonus(steps) => moved(steps, value.counts, inputs, aim()?, true).map(Effect::Steps),
        Rule::PerCase { points, free } => {
            let over = value.counts.minus(free.0).ok_or(Why::TooLarge)?;
            let over = if over.numerator() < 0 { Exact::ZERO } else { over };
            let sum = product(over, points.0).and_then(|it| it.times(-1)).ok_or(Why::TooLarge)?;
            Ok(Effect::Cases { over, sum })
        }
        Rule::Proportional => proportional(value.counts, aim()?),
        Rule::LevelProgress { better, worse, side, level, progress } => {
            let side = side.or(inputs.side).unwrap_or(Side::AtLeast);
            let weights = [[better.0.0, better.1.0], [worse.0.0, worse.1.0]];
            split(value, side, weights, [level, progress], inputs).map(Effect::Split)
        }
        Rule::Marks => Ok(Effect::Given(value.counts)),
        Rule::NotAssessed => Ok(Effect::Nothing),
    }
}

/// A value between two limits, which are per cent of the base where there is one.
fn band(value: Exact, base: Option<Exact>, low: Exact, high: Exact) -> Result<Effect, Why> {
    let scaled = |it: Exact| match base {
        Some(base) => product(it, base)?.over(Exact::whole(100)),
        None => Some(it),
    };
    let (low, high) = scaled(low).zip(scaled(high)).ok_or(Why::TooLarge)?;
    let inside = value.compare(low).zip(value.compare(high)).ok_or(Why::TooLarge)?;
    Ok(Effect::Gate(inside.0.is_ge() && inside.1.is_le()))
}

/// A deduction for missing the target by steps, or a bonus for passing it.
fn moved(steps: &Steps, value: Exact, inputs: &Inputs, aim: Aim, is_bonus: bool) -> Result<Moved, Why> {
    let away = |aim: Aim| if is_bonus { aim.limit.passed_by(value) } else { aim.limit.missed_by(value) };
    let missed = away(aim).ok_or(Why::TooLarge)?;
    let counted_from = match inputs.from {
        Some(from) => from?,
        None => aim,
    };
    let nothing = Moved {
        aim: counted_from,
        distance: Exact::ZERO,
        raw: Exact::ZERO,
        steps: Exact::ZERO,
        first: Exact::ZERO,
        at_most: false,
        sum: Exact::ZERO,
    };
    if missed.is_zero() {
        return Ok(nothing);
    }
    // Counted from elsewhere, a value that is better than that moves nothing; one that is equal owes the first points.
    let other = if is_bonus { counted_from.limit.missed_by(value) } else { counted_from.limit.passed_by(value) };
    if !other.ok_or(Why::TooLarge)?.is_zero() {
        return Ok(nothing);
    }
    let distance = away(counted_from).ok_or(Why::TooLarge)?;
    let raw = distance.over(steps.per.0).ok_or(Why::TooLarge)?;
    let count = match steps.partial {
        Partial::Proportional => raw,
        Partial::Down => floor(raw),
        Partial::Up => ceil(raw).ok_or(Why::TooLarge)?,
    };
    let first = steps.first.map_or(Exact::ZERO, |it| it.0);
    let mut sum = product(count, steps.points.0).and_then(|it| it.plus(first)).ok_or(Why::TooLarge)?;
    let mut at_most = false;
    if let Some(most) = steps.most
        && is_above(sum, most.0).ok_or(Why::TooLarge)?
    {
        (sum, at_most) = (most.0, true);
    }
    let sum = if is_bonus { sum } else { sum.times(-1).ok_or(Why::TooLarge)? };
    Ok(Moved { aim: counted_from, distance, raw, steps: count, first, at_most, sum })
}

/// Value ÷ target, or target ÷ value where less is good.
fn proportional(value: Exact, aim: Aim) -> Result<Effect, Why> {
    let target = aim.limit.number().ok_or(Why::NoTarget)?;
    if aim.limit.side() == Some(Side::AtMost) {
        // Nothing at all where as little as possible is wanted: all of the points.
        if value.is_zero() {
            return Ok(Effect::Share(Exact::whole(1)));
        }
        return target.over(value).map(Effect::Share).ok_or(Why::TooLarge);
    }
    if target.is_zero() {
        return Err(Why::ZeroTarget);
    }
    value.over(target).map(Effect::Share).ok_or(Why::TooLarge)
}

fn split(
    value: Value,
    side: Side,
    weights: [[Exact; 2]; 2],
    shares: [&Share; 2],
    inputs: &Inputs,
) -> Result<Split, Why> {
    let parent = inputs.parent.unwrap_or(Err(Why::NoParent))?;
    let order = value.counts.compare(parent.counts).ok_or(Why::TooLarge)?;
    let is_better = match side {
        Side::AtMost => order.is_le(),
        Side::AtLeast => order.is_ge(),
        Side::Equal => order.is_eq(),
    };
    let [better, worse] = weights;
    let weights = if is_better { better } else { worse };
    let [level, progress] = shares;
    let [own_level, own_progress] = inputs.shares;
    let level = share(level, own_level, || Ok(value.counts))?;
    let mut change = None;
    let progress = share(progress, own_progress, || {
        let before = inputs.before.unwrap_or(Err(Why::NotEntered))?;
        let gain = value.counts.minus(before.counts).ok_or(Why::TooLarge)?;
        let gain = if side == Side::AtMost { gain.times(-1).ok_or(Why::TooLarge)? } else { gain };
        change = Some(gain);
        Ok(gain)
    })?;
    let [a, b] = weights;
    let sum = product(a, level).zip(product(b, progress)).and_then(|(a, b)| a.plus(b));
    let share = sum.and_then(|it| it.over(a.plus(b)?)).ok_or(Why::TooLarge)?;
    Ok(Split { parent, is_better, weights, change, shares: [level, progress], share })
}

/// How good a number is, from 0 to 1.
fn share(
    how: &Share,
    entered: Option<Result<Value, Why>>,
    number: impl FnOnce() -> Result<Exact, Why>,
) -> Result<Exact, Why> {
    let share = match how {
        Share::Entered(_) => {
            let value = entered.unwrap_or(Err(Why::NotEntered))?;
            value.counts.over(Exact::whole(100))
        }
        Share::Linear(full, none) => {
            let number = number()?;
            number.minus(none.0).and_then(|it| it.over(full.0.minus(none.0)?))
        }
    };
    let share = share.ok_or(Why::TooLarge)?;
    let one = Exact::whole(1);
    if share.numerator() < 0 {
        Ok(Exact::ZERO)
    } else if is_above(share, one).ok_or(Why::TooLarge)? {
        Ok(one)
    } else {
        Ok(share)
    }
}
