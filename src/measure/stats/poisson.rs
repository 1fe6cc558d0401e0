//! Intervals of events: exact Poisson limits below ten, Byar's approximation from ten on.

use super::special::gamma_quantile;
use super::{Interval, Level};

/// From how many events on Byar's approximation is used; `phe_rate` changes over at the same number.
const BYAR_FROM: f64 = 10.0;

/// The interval of the number of events of which `x` were seen; `None` for fewer than none.
#[must_use]
pub fn events(x: f64, level: Level) -> Option<Interval> {
    if x < BYAR_FROM { exact_events(x, level) } else { byar(x, level) }
}

/// The exact limits: the expected numbers at which `x` or more, or `x` or fewer, would just be as rare as the level
/// allows. They are half the chi-square quantiles of 2x and 2x + 2 degrees.
#[must_use]
pub fn exact_events(x: f64, level: Level) -> Option<Interval> {
    if !(x >= 0.0 && x.is_finite()) {
        return None;
    }
    let low = if x > 0.0 { gamma_quantile(x, level.tail()) } else { 0.0 };
    Some(Interval { low, high: gamma_quantile(x + 1.0, 1.0 - level.tail()) })
}

/// Byar's approximation (Breslow and Day 1987): a cube root that is nearly normal.
fn byar(x: f64, level: Level) -> Option<Interval> {
    if !x.is_finite() {
        return None;
    }
    let z = level.z();
    let limit = |x: f64, z: f64| x * (1.0 - 1.0 / (9.0 * x) + z / (3.0 * x.sqrt())).powi(3);
    Some(Interval { low: limit(x, -z).max(0.0), high: limit(x + 1.0, z) })
}

/// The interval of a rate or ratio: `x` events over `n` persons, or over the events that were expected.
///
/// `n` counts as known without error, as it does in `phe_rate` and `calculate_ISRatio`. `x` may exceed it.
#[must_use]
pub fn rate(x: f64, n: f64, level: Level) -> Option<Interval> {
    if !(n > 0.0 && n.is_finite()) {
        return None;
    }
    events(x, level).map(|it| it.times(1.0 / n))
}
