//! Wilson's score interval for a share: it stays between 0 and 1, also for few answers and for none or all right.

/// The normal quantile of a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// The 95 % interval of a share of so many among so many; `None` where there are none, or more than all.
///
/// Interval methods are the one place, beside charts, where binary numbers are used: the interval is an estimate, and
/// its roots are irrational.
#[must_use]
pub fn wilson(part: u32, whole: u32) -> Option<(f64, f64)> {
    if whole == 0 || part > whole {
        return None;
    }
    let (x, n) = (f64::from(part), f64::from(whole));
    let centre = 2.0_f64.mul_add(x, Z * Z);
    let reach = Z * (4.0 * x).mul_add(1.0 - x / n, Z * Z).sqrt();
    let below = 2.0 * (n + Z * Z);
    // At the ends the roots cancel: the limits are 0 and 1 exactly.
    let low = if part == 0 { 0.0 } else { (centre - reach) / below };
    let high = if part == whole { 1.0 } else { (centre + reach) / below };
    Some((low, high))
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
