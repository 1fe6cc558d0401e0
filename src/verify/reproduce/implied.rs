//! What a missing count would have to be: the whole numbers that give exactly the printed figure.

use super::rounding::span;
use super::{Question, Rounding, Shape};
use crate::measure::{Exact, Fixed};

/// The least and the greatest whole number that give the printed figure, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Implied {
    /// Whether it is the denominator that is sought; else the numerator.
    pub is_base: bool,
    /// The place of the denominator that it is sought for.
    pub beside: usize,
    /// The least.
    pub low: i128,
    /// The greatest.
    pub high: i128,
    /// How the figure was rounded.
    pub rounding: Rounding,
}

/// The ends between which the value lies: the first belongs to it, the second does not. Both are above zero.
fn ends(printed: Fixed, rounding: Rounding) -> Option<(Exact, Exact)> {
    let printed = printed.abs();
    let (low, high) = match rounding {
        Rounding::Down => {
            let step = Exact::new(1, 10_i128.checked_pow(printed.decimals.into())?)?;
            let low = super::rounding::exact(printed)?;
            (low, low.plus(step)?)
        }
        _ => span(printed)?,
    };
    (low.numerator() > 0).then_some((low, high))
}

fn floor(it: Exact) -> i128 {
    it.numerator().div_euclid(it.denominator())
}

/// The least whole number that is not below.
fn ceiling(it: Exact) -> Option<i128> {
    floor(Exact::ZERO.minus(it)?).checked_neg()
}

/// The denominators that give a printed figure with a numerator, half up or cut off.
pub(in crate::verify) fn bases(top: Exact, factor: i128, printed: Fixed, rounding: Rounding) -> Option<(i128, i128)> {
    let (low, high) = ends(printed, rounding)?;
    let top = if top.numerator() < 0 { Exact::ZERO.minus(top)? } else { top }.times(factor)?;
    // The value stays below its upper end, so the denominator stays above the quotient.
    let range = (floor(top.over(high)?).checked_add(1)?, floor(top.over(low)?));
    (range.0 <= range.1).then_some(range)
}

/// The numerators that give a printed figure with a denominator.
pub(in crate::verify) fn tops(base: Exact, factor: i128, printed: Fixed, rounding: Rounding) -> Option<(i128, i128)> {
    let (low, high) = ends(printed, rounding)?;
    let of = |it: Exact| it.times(base.numerator())?.over(Exact::whole(base.denominator().checked_mul(factor)?));
    let range = (ceiling(of(low)?)?, ceiling(of(high)?)?.checked_sub(1)?);
    (range.0 <= range.1).then_some(range)
}

/// What is implied: the denominator by the numerator, and the numerator by each denominator.
#[must_use]
pub fn implied(question: &Question) -> Vec<Implied> {
    let mut all = Vec::new();
    if question.shape != Shape::Ratio {
        return all;
    }
    let (factor, printed) = (question.scale.factor(), question.printed.fixed());
    for rounding in [Rounding::HalfUp, Rounding::Down] {
        let Some(top) = question.numerator().filter(|it| !it.is_zero()) else { break };
        let same_side = (top.numerator() < 0) == (printed.units < 0);
        if let Some((low, high)) = bases(top, factor, printed, rounding).filter(|_| same_side) {
            all.push(Implied { is_base: true, beside: 0, low, high, rounding });
        }
    }
    for (at, (_, base)) in question.bases.iter().enumerate() {
        let Some(base) = base.value().filter(|it| it.numerator() > 0) else { continue };
        if let Some((low, high)) = tops(base, factor, printed, Rounding::HalfUp) {
            all.push(Implied { is_base: false, beside: at, low, high, rounding: Rounding::HalfUp });
        }
    }
    all
}

/// The denominators that give a printed figure, rounded half up, with a numerator.
pub(in crate::verify) fn implied_bases(top: Exact, factor: i128, printed: Fixed) -> Option<(i128, i128)> {
    bases(top, factor, printed, Rounding::HalfUp)
}

/// The numerators that give a printed figure, rounded half up, with a denominator.
pub(in crate::verify) fn implied_tops(base: Exact, factor: i128, printed: Fixed) -> Option<(i128, i128)> {
    tops(base, factor, printed, Rounding::HalfUp)
}
