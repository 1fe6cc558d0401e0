//! From outcomes to positions: the one place where targets, verdicts and scales become parts of a drawing.

use super::{Base, Scale, Target, Tone};
use crate::catalog::{Goal, Indicator, Scale as Unit};
use crate::measure::{Fixed, Verdict};

/// The tone in which a verdict is drawn.
#[must_use]
pub const fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Met => Tone::Met,
        Verdict::Near => Tone::Near,
        Verdict::Missed => Tone::Miss,
        Verdict::ReferenceIn | Verdict::ReferenceOut | Verdict::PartYear => Tone::Few,
        Verdict::NoTarget | Verdict::NoValue => Tone::Plain,
    }
}

/// A goal, or else the reference range, as positions on the scale.
#[must_use]
pub fn target(it: &Indicator, goal: Option<Goal>) -> Option<Target> {
    let at = |units: i64| Fixed::new(i128::from(units), it.decimals).to_f64();
    let range = it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    Some(match goal.or(range)? {
        Goal::AtMost(limit) => Target::AtMost(at(limit)),
        Goal::AtLeast(limit) => Target::AtLeast(at(limit)),
        Goal::Equal(limit) => Target::Equal(at(limit)),
        Goal::Within(low, high) => Target::Within(at(low), at(high)),
    })
}

/// The scale of an indicator: rates begin at zero, ratios per hundred lie around a hundred, shares end at a hundred.
#[must_use]
pub fn scale<'a>(it: &Indicator, unit: &'a str) -> Scale<'a> {
    let limit = it.valid.map(|(_, high)| Fixed::new(i128::from(high), it.decimals).to_f64());
    match it.scale {
        Unit::Per100 => Scale { base: Base::Around(100.0), unit, ..Scale::ZERO },
        Unit::Percent => Scale { cap: limit.filter(|it| *it <= 100.0), unit, ..Scale::ZERO },
        _ => Scale { unit, ..Scale::ZERO },
    }
}

/// The unit on an axis: a sex ratio has none, for it is no percentage.
#[must_use]
pub const fn axis_unit(it: &Indicator) -> &'static str {
    crate::speak::unit_sign(it)
}
