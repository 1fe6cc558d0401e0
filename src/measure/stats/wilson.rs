//! Wilson's score interval for a proportion: it stays between 0 and 1, also for few cases and for none or all.

use super::{Interval, Level};

/// The interval of `x` among `n`; `None` where there are none, or more than all.
///
/// Wilson 1927; `phe_proportion`. The limits are the values that a score test of this level would not reject, so an area
/// lies outside a funnel's limits exactly where its own interval leaves out the pooled value.
#[must_use]
pub fn proportion(x: f64, n: f64, level: Level) -> Option<Interval> {
    if !(x >= 0.0 && n > 0.0 && x <= n && n.is_finite()) {
        return None;
    }
    let z = level.z();
    let centre = 2.0_f64.mul_add(x, z * z);
    let reach = z * (4.0 * x).mul_add(1.0 - x / n, z * z).sqrt();
    let below = 2.0 * (n + z * z);
    // At the ends the roots cancel: the limits are 0 and 1 exactly. Near them the lower root is taken from the product
    // of both, x² ÷ (n (n + z²)), which subtracts nothing.
    let high = if x < n { (centre + reach) / below } else { 1.0 };
    let low = if x > 0.0 { 2.0 * x * x / (n * (centre + reach)) } else { 0.0 };
    Some(Interval { low, high })
}

/// The 95 % interval of a share of so many among so many; `None` where there are none, or more than all.
#[must_use]
pub fn wilson(part: u32, whole: u32) -> Option<(f64, f64)> {
    proportion(f64::from(part), f64::from(whole), Level::P95).map(|it| (it.low, it.high))
}

#[cfg(test)]
mod tests {
    use super::wilson;

    #[track_caller]
    fn check(part: u32, whole: u32, low: f64, high: f64, within: f64) {
        let (a, b) = wilson(part, whole).unwrap();
        assert!((a - low).abs() < within && (b - high).abs() < within, "{part}/{whole}: {a} {b}");
    }

    /// Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    #[test]
    fn the_published_table_is_met_to_its_last_digit() {
        check(81, 263, 0.2553, 0.3662, 0.000_05);
        check(15, 148, 0.0624, 0.1605, 0.000_05);
        check(0, 20, 0.0, 0.1611, 0.000_05);
        check(1, 29, 0.0061, 0.1718, 0.000_05);
    }

    /// The same and others from the formula with 50 decimal digits.
    #[test]
    fn nine_digits_are_right() {
        check(81, 263, 0.255_288_519_878, 0.366_209_576_983, 1e-11);
        check(15, 148, 0.062_386_399_531, 0.160_487_241_723, 1e-11);
        check(0, 20, 0.0, 0.161_125_158_053, 1e-11);
        check(1, 29, 0.006_113_214_293, 0.171_755_218_793, 1e-11);
        check(3, 10, 0.107_791_267_406, 0.603_221_852_539, 1e-11);
        check(7, 10, 0.396_778_147_461, 0.892_208_732_594, 1e-11);
        check(20, 20, 0.838_874_841_947, 1.0, 1e-11);
    }

    #[test]
    fn there_is_no_interval_of_nothing() {
        assert_eq!((wilson(0, 0), wilson(2, 1)), (None, None));
    }
}
