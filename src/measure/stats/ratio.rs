//! The sex ratio, whose interval comes from the share of boys.

use super::wilson::proportion;
use super::{Interval, Level};

/// The interval of the ratio of two parts of one whole, such as boys to girls: Wilson's limits of the first part's share,
/// each turned into odds. Multiplied by 100 it is the sex ratio's.
///
/// The upper limit is infinite where the second part is empty. `None` where both are.
#[must_use]
pub fn sex_ratio(first: f64, second: f64, level: Level) -> Option<Interval> {
    if second < 0.0 {
        return None;
    }
    let share = proportion(first, first + second, level)?;
    Some(Interval { low: odds(share.low), high: odds(share.high) })
}

/// A share as a ratio to the rest.
pub(super) fn odds(share: f64) -> f64 {
    if share >= 1.0 { f64::INFINITY } else { share / (1.0 - share) }
}

/// A ratio to the rest as a share.
pub(super) fn share(odds: f64) -> f64 {
    if odds.is_infinite() { 1.0 } else { odds / (1.0 + odds) }
}
