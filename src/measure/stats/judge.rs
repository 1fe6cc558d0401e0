//! The statistical verdict on an outcome, and the rule by which a number is too small for one.
//!
//! The rule. A proportion is judged from 30 in the denominator on; a rate from 20 events on, seen or expected at the
//! target, whichever is more, so that none where 25 were expected is judged; a sex ratio from 500 births on, and never
//! that of a village. Textbooks ask 30 for a share; health statistics withhold rates of fewer than 20 events; at 500
//! births a true ratio of 107 still shows anything from 90 to 128.
//!
//! Below that the answer is "too small to judge" whatever the interval says. Where even the 99.8 % interval leaves the
//! target out on the bad side, the answer says so beside it: that calls for a look at the cases, not for a mark.

use super::compare::{Aim, Standing, compare};
use super::family::{Family, Unsuited, family};
use super::{Interval, Level, proportion, rate, sex_ratio};
use crate::catalog::{Catalog, Goal, Indicator};
use crate::measure::{Exact, Fixed, Outcome, Verdict};

/// What stands above and below the line, and what the quotient is multiplied by.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Counts {
    /// Events, or the first group of a ratio.
    pub x: f64,
    /// The denominator, or the second group of a ratio.
    pub n: f64,
    /// The scale: 1,000 for ‰.
    pub factor: f64,
}

/// Why a number is too small to judge.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Small {
    /// A proportion of fewer than this many; how many there are.
    Base(f64),
    /// A rate of fewer than this many events, seen and expected; the larger of both.
    Cases(f64),
    /// A sex ratio of fewer than this many births; how many there are.
    Births(f64),
    /// A village's sex ratio, whatever its births.
    Village(f64),
}

impl Small {
    /// From how many on it would be judged; `None` where it never is.
    #[must_use]
    pub const fn limit(self) -> Option<u16> {
        match self {
            Self::Base(_) => Some(30),
            Self::Cases(_) => Some(20),
            Self::Births(_) => Some(500),
            Self::Village(_) => None,
        }
    }
}

/// What statistics say of a value and its target.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Judgement {
    /// Compared by its intervals.
    Standing(Standing),
    /// Too small to judge, and whether it lies on the bad side of the target even at 99.8 %.
    TooSmall(Small, bool),
    /// The target is the end of the scale, 0 or 100 %: each case that misses it is a miss, and chance has no part.
    NoRoom,
    /// A part of a year is not set against the target of a whole one.
    PartYear,
    /// There is neither a target nor a reference range.
    NoTarget,
    /// There is no value.
    NoValue,
    /// The indicator has no statistic.
    Unsuited(Unsuited),
}

/// The counts of an outcome; `None` where it has no value or no denominator.
#[must_use]
pub fn counts(it: &Indicator, outcome: &Outcome) -> Option<Counts> {
    let number = |it: Exact| it.numerator() as f64 / it.denominator() as f64;
    outcome.value.ok()?;
    Some(Counts { x: number(outcome.numerator?), n: number(outcome.denominator?), factor: it.scale.factor() as f64 })
}

/// The interval of a value on its printed scale. `None` where the counts cannot be of this family.
#[must_use]
pub fn interval(family: Family, counts: Counts, level: Level) -> Option<Interval> {
    let Counts { x, n, factor } = counts;
    let found = match family {
        Family::Proportion => proportion(x, n, level),
        Family::Rate => rate(x, n, level),
        Family::SexRatio => sex_ratio(x, n, level),
    };
    found.map(|it| it.times(factor))
}

/// Whether counts are too small to judge, by the rule above; `expected` is what the target would let expect of a rate.
#[must_use]
pub fn rests_on_few(family: Family, counts: Counts, expected: Option<f64>, is_village: bool) -> Option<Small> {
    let (seen, small): (f64, fn(f64) -> Small) = match family {
        Family::Proportion => (counts.n, Small::Base),
        Family::Rate => (counts.x.max(expected.unwrap_or(0.0)), Small::Cases),
        Family::SexRatio if is_village => (counts.x + counts.n, Small::Village),
        Family::SexRatio => (counts.x + counts.n, Small::Births),
    };
    let small = small(seen);
    small.limit().is_none_or(|limit| seen < f64::from(limit)).then_some(small)
}

/// The statistical verdict on an outcome: against its target, or else against its reference range.
///
/// The administrative verdict beside it compares the printed value; this one asks whether chance alone could have made
/// the difference.
#[must_use]
pub fn judge(catalog: &Catalog, it: &Indicator, outcome: &Outcome, is_village: bool) -> Judgement {
    let family = match family(catalog, it) {
        Ok(family) => family,
        Err(why) => return Judgement::Unsuited(why),
    };
    let Some(counts) = counts(it, outcome) else { return Judgement::NoValue };
    let of = |level| interval(family, counts, level);
    let (Some(inner), Some(outer)) = (of(Level::P95), of(Level::P998)) else {
        // More than all: the figures are wrong, or the numerator is no part after all.
        return Judgement::Unsuited(Unsuited::NoPart);
    };
    // A target whose limit is not known yet is no reason to fall back to the reference range.
    let range = it.reference.as_ref().filter(|_| outcome.target.is_none());
    let reference = range.map(|it| Goal::Within(it.low, it.high));
    // A milestone is judged over a span of its own; this outcome's interval says nothing of that one.
    let waits = outcome.verdict == Verdict::PartYear || outcome.target.is_some_and(|it| it.judged.is_some());
    let goal = outcome.goal.map(|(goal, _)| goal).or(reference);
    let at = |units: i64| Fixed::new(i128::from(units), it.decimals).to_f64();
    let aim = goal.map(|goal| match goal {
        Goal::AtMost(limit) => Aim::AtMost(at(limit)),
        Goal::AtLeast(limit) => Aim::AtLeast(at(limit)),
        Goal::Equal(limit) => Aim::Within(at(limit), at(limit)),
        Goal::Within(low, high) => Aim::Within(at(low), at(high)),
    });
    let expected = aim.filter(|_| !waits).map(|aim| upper(aim) * counts.n / counts.factor);
    let standing = aim.map(|aim| compare(inner, outer, aim));
    if let Some(small) = rests_on_few(family, counts, expected, is_village) {
        let judged = !waits && !matches!(small, Small::Village(_));
        return Judgement::TooSmall(small, judged && standing == Some(Standing::Worst) && family == Family::Rate);
    }
    match (aim, standing) {
        (None, _) | (_, None) => Judgement::NoTarget,
        _ if waits => Judgement::PartYear,
        (Some(aim), _) if is_the_end(family, aim, counts.factor) => Judgement::NoRoom,
        (_, Some(standing)) => Judgement::Standing(standing),
    }
}

/// The largest value that an aim allows, or the least where it allows any larger.
const fn upper(aim: Aim) -> f64 {
    match aim {
        Aim::AtMost(at) | Aim::AtLeast(at) | Aim::Within(_, at) | Aim::Neither(at) => at,
    }
}

/// Whether a target leaves nothing to chance: all, or none.
fn is_the_end(family: Family, aim: Aim, factor: f64) -> bool {
    let all = |at: f64| family == Family::Proportion && at >= factor;
    match aim {
        Aim::AtMost(at) => at <= 0.0,
        Aim::AtLeast(at) => all(at),
        Aim::Within(low, high) => all(low) || high <= 0.0,
        Aim::Neither(_) => false,
    }
}
