//! Control limits of a funnel: how far an area of a given size may lie from the pooled value by chance alone.
//!
//! `PHEindicatormethods` cuts the upper limit at 100 whatever a rate is per. Here only a proportion has an upper end, and
//! it is 1 times the scale.

use super::ratio::{odds, share};
use super::special::{gamma_above, gamma_below, root};
use super::{Family, Interval, Level};

/// The pooled value of areas: Σx ÷ Σn, never a mean of values. `None` where there is nothing to divide by.
///
/// For a sex ratio the pairs are boys and girls.
#[must_use]
pub fn pooled(pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (x, n) = pairs.into_iter().fold((0.0, 0.0), |(x, n), pair| (x + pair.0, n + pair.1));
    (n > 0.0).then(|| x / n)
}

/// The control limits at size `n` around a pooled value, on the scale of the plain quotient.
///
/// `n` is the denominator; for a sex ratio it is both groups together. `None` where the pooled value cannot be one.
#[must_use]
pub fn funnel_limits(family: Family, pooled: f64, n: f64, level: Level) -> Option<Interval> {
    if !(n > 0.0 && n.is_finite() && pooled >= 0.0 && pooled.is_finite()) {
        return None;
    }
    match family {
        Family::Proportion => (pooled <= 1.0).then(|| of_proportion(pooled, n, level)),
        Family::Rate => Some(of_rate(pooled * n, level).times(1.0 / n)),
        Family::SexRatio => {
            let limits = of_proportion(share(pooled), n, level);
            Some(Interval { low: odds(limits.low), high: odds(limits.high) })
        }
    }
}

/// Where a Wilson interval would just reach the pooled share: the score test turned round.
fn of_proportion(pooled: f64, n: f64, level: Level) -> Interval {
    let reach = level.z() * (pooled * (1.0 - pooled) / n).sqrt();
    Interval { low: (pooled - reach).max(0.0), high: (pooled + reach).min(1.0) }
}

/// Between which numbers of events an exact Poisson interval holds the expected number.
///
/// The numbers need not be whole: the chance of at least x events is P(x, expected), and of at most x is
/// Q(x + 1, expected), for any x.
fn of_rate(expected: f64, level: Level) -> Interval {
    if expected <= 0.0 {
        return Interval { low: 0.0, high: 0.0 };
    }
    let tail = level.tail();
    let far = expected + 40.0 + 12.0 * expected.sqrt();
    let few = |x: f64| gamma_above(x + 1.0, expected) - tail;
    let many = |x: f64| tail - gamma_below(x, expected);
    // Where even no event would not be rare, there is no lower limit.
    let low = if few(0.0) >= 0.0 { 0.0 } else { root(&few, near(expected, -8.0), expected) };
    Interval { low, high: root(&many, near(expected, 0.0).min(expected / 2.0).max(1e-12), far) }
}

/// A starting place some standard errors away: far enough for every level in use, near enough to be quick.
fn near(expected: f64, errors: f64) -> f64 {
    (expected + errors * expected.sqrt()).max(0.0)
}
