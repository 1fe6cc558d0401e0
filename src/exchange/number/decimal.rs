//! A decimal number, exactly.

use super::NumberProblem;
use std::fmt;

/// `mantissa × 10^-decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The digits with their sign.
    pub mantissa: i64,
    /// How many of the digits stand after the point.
    pub decimals: u8,
}

/// Spreadsheets hold and show 15 significant digits; what follows them is noise of binary fractions.
const SIGNIFICANT: usize = 15;

impl Decimal {
    /// The number in units of 10^-`decimals`, where that needs no rounding.
    pub fn in_units(self, decimals: u8) -> Result<i64, NumberProblem> {
        let mut mantissa = self.mantissa;
        if self.decimals <= decimals {
            return 10i64
                .checked_pow(u32::from(decimals - self.decimals))
                .and_then(|unit| mantissa.checked_mul(unit))
                .ok_or(NumberProblem::TooLarge);
        }
        for _ in decimals..self.decimals {
            if mantissa % 10 != 0 {
                return Err(NumberProblem::TooManyDecimals { accepted: decimals });
            }
            mantissa /= 10;
        }
        Ok(mantissa)
    }

    /// Reads plain ASCII digits such as `-12.50`, only where printing gives the same text back.
    ///
    /// So `007`, `+5`, `.5`, `5.` and `-0` are no plain decimals: a code with leading zeros stays a text.
    pub fn from_plain(text: &[u8]) -> Option<Self> {
        let (negative, digits) = match text {
            [b'-', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        if digits.is_empty() || digits.len() > 20 {
            return None;
        }
        let mut mantissa = 0i64;
        let mut point = None;
        // Up to 18 digits cannot overflow, and a checked product is slow in wasm.
        let is_short = digits.len() <= 18;
        for (at, byte) in digits.iter().enumerate() {
            match byte {
                b'0'..=b'9' if is_short => mantissa = mantissa.wrapping_mul(10).wrapping_add(i64::from(byte - b'0')),
                b'0'..=b'9' => mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?,
                b'.' if point.is_none() && at > 0 && at + 1 < digits.len() => point = Some(at),
                _ => return None,
            }
        }
        let whole = point.unwrap_or(digits.len());
        if (whole > 1 && digits.first() == Some(&b'0')) || (negative && mantissa == 0) {
            return None;
        }
        let decimals = point.map_or(0, |at| digits.len() - at - 1);
        Some(Self { mantissa: if negative { -mantissa } else { mantissa }, decimals: u8::try_from(decimals).ok()? })
    }

    /// A spreadsheet's binary number as the decimal that a person sees.
    ///
    /// The shortest decimal that gives the same binary number is taken; where that has more than 15 significant
    /// digits (0.1+0.2 gives 0.30000000000000004) the number is taken to 15, as the spreadsheet shows it.
    /// `None` for what is not finite or has a whole part of more than 15 digits.
    pub fn from_binary(value: f64) -> Option<Self> {
        if !value.is_finite() || value.abs() >= 1e15 {
            return None;
        }
        #[allow(clippy::cast_possible_truncation)] // Below 10^15 every whole number is an exact i64.
        let whole = value as i64;
        #[allow(clippy::cast_precision_loss, clippy::float_cmp)] // Exact below 10^15: asks whether it is whole.
        if whole as f64 == value {
            return Some(Self { mantissa: whole, decimals: 0 });
        }
        let shortest = format!("{value}");
        let significant = shortest.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
        if significant <= SIGNIFICANT {
            return Self::from_plain(shortest.as_bytes());
        }
        let whole_digits = shortest.trim_start_matches('-').find('.').unwrap_or(0);
        let leading = shortest.bytes().filter(u8::is_ascii_digit).take_while(|digit| *digit == b'0').count();
        let places = (SIGNIFICANT + leading).saturating_sub(whole_digits);
        let rounded = format!("{value:.places$}");
        let trimmed = rounded.trim_end_matches('0').trim_end_matches('.');
        if matches!(trimmed, "-0" | "0") {
            return Some(Self { mantissa: 0, decimals: 0 });
        }
        Self::from_plain(trimmed.as_bytes())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.decimals == 0 {
            return write!(f, "{}", self.mantissa);
        }
        let places = usize::from(self.decimals);
        let digits = format!("{:0>width$}", self.mantissa.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if self.mantissa < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}.{fraction}")
    }
}
