//! Intervals of a difference: of two proportions, and of two rates.

use super::poisson::rate;
use super::wilson::proportion;
use super::{Interval, Level};

/// The interval of x₁/n₁ − x₂/n₂: Newcombe 1998, method 10, from the two Wilson intervals. `None` where one has none.
#[must_use]
pub fn difference_of_proportions(first: (f64, f64), second: (f64, f64), level: Level) -> Option<Interval> {
    let a = (first.0 / first.1, proportion(first.0, first.1, level)?);
    let b = (second.0 / second.1, proportion(second.0, second.1, level)?);
    Some(square_and_add(a, b))
}

/// The interval of x₁/n₁ − x₂/n₂ for events over persons: the same square-and-add, from the two Poisson intervals
/// (Zou and Donner 2008, who call it MOVER). `None` where one has none.
#[must_use]
pub fn difference_of_rates(first: (f64, f64), second: (f64, f64), level: Level) -> Option<Interval> {
    let a = (first.0 / first.1, rate(first.0, first.1, level)?);
    let b = (second.0 / second.1, rate(second.0, second.1, level)?);
    Some(square_and_add(a, b))
}

/// Each limit of the difference takes the distance of the first value to its limit on that side, and of the second value
/// to its limit on the other.
fn square_and_add((p, of_p): (f64, Interval), (q, of_q): (f64, Interval)) -> Interval {
    let apart = p - q;
    Interval { low: apart - (p - of_p.low).hypot(of_q.high - q), high: apart + (of_p.high - p).hypot(q - of_q.low) }
}
