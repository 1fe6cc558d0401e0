//! Tick positions of 1, 2 or 5 times a power of ten, with exact decimal labels.
//!
//! A label is written from the integer that counts steps, never from the float, so 0.1 + 0.2 cannot show.

/// A position on an axis and the decimal text that is exactly it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// The nearest `f64` to the label.
    pub at: f64,
    /// Such as "0.25", "−10" or "1500000".
    pub label: String,
}

/// At most `most` ticks whose first is at or below `low` and whose last is at or above `high`.
///
/// Needs `low < high`, both finite and `most` at least 3, since zero may lie between; otherwise there are no ticks.
pub fn covering(low: f64, high: f64, most: usize) -> Vec<Tick> {
    if !(low.is_finite() && high.is_finite() && low < high && (high - low).is_finite() && most >= 3) {
        return Vec::new();
    }
    // Below this, neighbouring ticks would no longer be told apart by an f64.
    let finest = low.abs().max(high.abs()) * 1e-12;
    let wanted = ((high - low) / most as f64).max(finest).max(1e-290);
    let mut exponent = wanted.log10().floor().clamp(-290.0, 300.0) as i32;
    loop {
        for mantissa in [1i64, 2, 5] {
            let (first, last) = steps(low, high, mantissa, exponent);
            if last.saturating_sub(first) < most as i64 {
                return (first..=last).map(|step| tick(step.saturating_mul(mantissa), exponent)).collect();
            }
        }
        if exponent > 305 {
            return Vec::new();
        }
        exponent += 1;
    }
}

/// Which multiples of the step enclose the range.
fn steps(low: f64, high: f64, mantissa: i64, exponent: i32) -> (i64, i64) {
    // The tolerance keeps 0.3 / 0.1 from asking for one step more.
    let by = |v: f64| position(1, exponent).recip().mul_add(v, 0.0) / mantissa as f64;
    ((by(low) + 1e-9).floor() as i64, (by(high) - 1e-9).ceil() as i64)
}

fn position(units: i64, exponent: i32) -> f64 {
    // Dividing by an exact power of ten rounds once, so the float is the nearest to the label.
    if exponent < 0 { units as f64 / 10f64.powi(-exponent) } else { units as f64 * 10f64.powi(exponent) }
}

fn tick(units: i64, exponent: i32) -> Tick {
    Tick { at: position(units, exponent), label: decimal(units, exponent) }
}

/// `units × 10^exponent` written out, without trailing zeros after the point.
fn decimal(units: i64, exponent: i32) -> String {
    if units == 0 {
        return "0".into();
    }
    let sign = if units < 0 { "−" } else { "" };
    let mut digits = units.unsigned_abs().to_string();
    if exponent >= 0 {
        let zeros = usize::try_from(exponent).unwrap_or(0);
        if zeros > 15 {
            return format!("{sign}{digits}e{exponent}");
        }
        digits.extend(std::iter::repeat_n('0', zeros));
        return format!("{sign}{digits}");
    }
    let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
    if places > 15 {
        return format!("{sign}{digits}e{exponent}");
    }
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, rest) = padded.split_at(padded.len() - places);
    let rest = rest.trim_end_matches('0');
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(low: f64, high: f64, most: usize, want: &str) {
        let ticks = covering(low, high, most);
        let labels: Vec<_> = ticks.iter().map(|t| t.label.as_str()).collect();
        assert_eq!(labels.join(" "), want);
    }

    #[test]
    fn steps_are_one_two_or_five_times_a_power_of_ten() {
        check(0.0, 12.48, 5, "0 5 10 15");
        check(0.0, 100.0, 6, "0 20 40 60 80 100");
        check(9.1, 12.0, 5, "9 10 11 12");
        check(0.0, 7.0, 11, "0 1 2 3 4 5 6 7");
    }

    #[test]
    fn labels_are_exact_where_floats_are_not() {
        check(0.0, 0.3, 4, "0 0.1 0.2 0.3");
        check(1.05, 1.2, 4, "1.05 1.1 1.15 1.2");
        check(-0.02, 0.01, 4, "−0.02 −0.01 0 0.01");
    }

    #[test]
    fn negative_and_large_ranges_are_covered() {
        check(-7.0, 4.0, 5, "−10 −5 0 5");
        check(0.0, 1.4e6, 4, "0 500000 1000000 1500000");
    }

    #[test]
    fn what_is_no_range_has_no_ticks() {
        for (low, high) in [(1.0, 1.0), (2.0, 1.0), (f64::NAN, 1.0), (0.0, f64::INFINITY), (-1e308, 1e308)] {
            check(low, high, 5, "");
        }
        check(0.0, 1.0, 2, "");
    }

    #[test]
    fn ticks_cover_the_range_and_are_never_too_many() {
        for low in [-1e15, -3.7, 0.0, 0.001, 99.99, 1e9] {
            for span in [1e-3, 0.07, 1.0, 33.3, 1e6, 1e200] {
                for most in 3..8 {
                    let ticks = covering(low, low + span, most);
                    if low + span <= low {
                        continue;
                    }
                    assert!((2..=most).contains(&ticks.len()), "{low} {span} {most}: {ticks:?}");
                    let slack = (low.abs() + span) * 1e-9;
                    let (first, last) = (ticks[0].at, ticks[ticks.len() - 1].at);
                    assert!(first <= low + slack && last >= low + span - slack, "{low} {span} {most}: {ticks:?}");
                    assert!(ticks.windows(2).all(|pair| pair[0].at < pair[1].at && pair[0].label != pair[1].label));
                }
            }
        }
    }
}
