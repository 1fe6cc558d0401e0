//! Decimal numbers as integers of their last place.

/// Reads a plain decimal such as `12`, `-0.5` or `97.25` as an integer in units of 10^-decimals.
///
/// `None` where it is no such number, has more decimals than asked for, or does not fit.
#[must_use]
pub fn parse_units(text: &str, decimals: u8) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
    let missing_part = digits.contains('.') && part.is_empty();
    if whole.is_empty() || missing_part || part.len() > usize::from(decimals) || !all_digits(whole) || !all_digits(part)
    {
        return None;
    }
    let places = u32::from(decimals) - u32::try_from(part.len()).ok()?;
    let units = format!("{whole}{part}").parse::<i64>().ok()?.checked_mul(10_i64.checked_pow(places)?)?;
    Some(if negative { -units } else { units })
}

#[cfg(test)]
mod tests {
    use super::parse_units;

    #[track_caller]
    fn check(text: &str, decimals: u8, want: Option<i64>) {
        assert_eq!(parse_units(text, decimals), want, "{text}");
    }

    #[test]
    fn a_decimal_becomes_units_of_its_last_place() {
        check("12", 2, Some(1200));
        check("97.5", 2, Some(9750));
        check("-0.05", 2, Some(-5));
        check("0", 0, Some(0));
    }

    #[test]
    fn what_is_not_exactly_that_is_refused() {
        for text in ["", "-", "1.", ".5", "1.234", "1,000", "1e3", "+1", " 1", "９"] {
            check(text, 2, None);
        }
        check("99999999999999999999", 0, None);
        check("9223372036854775807", 2, None);
    }
}
