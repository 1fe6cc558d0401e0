//! Exact arithmetic that schemes need beyond a ratio's own.

use crate::measure::{Exact, Fixed};
use std::cmp::Ordering;

/// The product; `None` where it does not fit.
#[must_use]
pub fn product(a: Exact, b: Exact) -> Option<Exact> {
    // What can be cancelled crosswise is cancelled first, so that more products fit.
    let left = Exact::new(a.numerator(), b.denominator())?;
    let right = Exact::new(b.numerator(), a.denominator())?;
    let num = left.numerator().checked_mul(right.numerator())?;
    Exact::new(num, left.denominator().checked_mul(right.denominator())?)
}

/// The number without its sign.
pub(super) fn abs(it: Exact) -> Option<Exact> {
    if it.numerator() < 0 { it.times(-1) } else { Some(it) }
}

/// The whole number at or below; `None` where it does not fit.
pub(super) fn floor(it: Exact) -> Exact {
    Exact::whole(it.numerator().div_euclid(it.denominator()))
}

/// The whole number at or above.
pub(super) fn ceil(it: Exact) -> Option<Exact> {
    let down = floor(it);
    if down == it { Some(it) } else { down.plus(Exact::whole(1)) }
}

pub(super) fn is_above(a: Exact, b: Exact) -> Option<bool> {
    a.compare(b).map(Ordering::is_gt)
}

/// Decimals that bracket a number which is too long to be written as one ratio.
const BRACKET: u8 = 24;

/// The sum of several numbers, rounded once, halves away from zero.
///
/// Twenty rates with denominators of their own have a common denominator beyond any integer type. Then each is
/// bracketed between two decimals of 24 places: where both ends of the sum round to the same number, that is the right
/// one. `None` where even that does not decide.
#[must_use]
pub fn round_sum(numbers: &[Exact], decimals: u8) -> Option<Fixed> {
    let exact = numbers.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it));
    if let Some(fixed) = exact.and_then(|it| it.round(decimals)) {
        return Some(fixed);
    }
    let mut low = 0_i128;
    for it in numbers {
        low = low.checked_add(scaled_floor(*it)?)?;
    }
    let high = low.checked_add(i128::try_from(numbers.len()).ok()?)?;
    let scale = 10_i128.checked_pow(u32::from(BRACKET))?;
    let round = |units: i128| Exact::new(units, scale)?.round(decimals);
    let (low, high) = (round(low)?, round(high)?);
    (low == high).then_some(low)
}

/// The number times 10^24, cut down to a whole number; digit by digit, so that no product grows.
fn scaled_floor(it: Exact) -> Option<i128> {
    let den = it.denominator();
    let mut out = it.numerator().div_euclid(den);
    let mut rest = it.numerator().rem_euclid(den);
    for _ in 0..BRACKET {
        rest = rest.checked_mul(10)?;
        out = out.checked_mul(10)?.checked_add(rest / den)?;
        rest %= den;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{ceil, floor, product, round_sum};
    use crate::measure::Exact;

    fn ratio(num: i128, den: i128) -> Exact {
        Exact::new(num, den).unwrap()
    }

    #[track_caller]
    fn check(numbers: &[Exact], decimals: u8, want: &str) {
        assert_eq!(round_sum(numbers, decimals).unwrap().to_string(), want);
    }

    #[test]
    fn a_sum_is_rounded_once() {
        check(&[ratio(1, 3), ratio(1, 3), ratio(1, 3)], 2, "1.00");
        check(&[ratio(1, 200), ratio(1, 200)], 2, "0.01");
        check(&[ratio(-1, 8)], 2, "-0.13");
        check(&[], 1, "0.0");
    }

    /// The denominators are primes near a million: their product has more than 100 digits.
    #[test]
    fn a_sum_without_a_common_denominator_is_still_right() {
        let primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907, 999_883, 999_863];
        let numbers: Vec<Exact> = primes.iter().map(|p| ratio(5 * p + 1, *p)).collect();
        assert!(numbers.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it)).is_none());
        check(&numbers, 4, "50.0000");
        check(&numbers, 6, "50.000010");
    }

    #[test]
    fn whole_steps_go_down_or_up() {
        for (num, den, down, up) in [(7, 2, 3, 4), (-7, 2, -4, -3), (4, 2, 2, 2), (0, 5, 0, 0)] {
            assert_eq!(floor(ratio(num, den)), Exact::whole(down), "{num}/{den}");
            assert_eq!(ceil(ratio(num, den)), Some(Exact::whole(up)), "{num}/{den}");
        }
        assert_eq!(product(ratio(2, 3), ratio(3, 4)), Exact::new(1, 2));
    }
}
