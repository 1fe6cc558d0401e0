//! The change on the year before, in count and in rate.

use super::{Exact, Fixed, Outcome};
use crate::catalog::Indicator;

/// How an indicator moved from one outcome to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Movement {
    /// The value before, as it was printed.
    pub before: Fixed,
    /// The difference of the exact values, rounded once.
    pub rate: Fixed,
    /// The difference of the printed values, as officials also print it. Mostly the same.
    pub printed: Fixed,
    /// The difference of the numerators, in their own unit.
    pub count: Option<Exact>,
    /// The numerator before.
    pub count_before: Option<Exact>,
}

/// The movement between two outcomes of one indicator; `None` where a value is missing.
#[must_use]
pub fn movement(it: &Indicator, before: &Outcome, now: &Outcome) -> Option<Movement> {
    let (old, new) = (before.value.ok()?, now.value.ok()?);
    let rate = now.exact?.minus(before.exact?)?.round(it.decimals)?;
    let count = match (before.numerator, now.numerator) {
        (Some(old), Some(new)) => new.minus(old),
        _ => None,
    };
    Some(Movement { before: old, rate, printed: new.minus(old)?, count, count_before: before.numerator })
}
