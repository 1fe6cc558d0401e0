//! Decimal numbers that are printed.

use std::fmt;

/// A number with a fixed count of decimals: an integer in units of the last place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fixed {
    /// The number in units of 10^-decimals.
    pub units: i128,
    /// How many decimals are printed.
    pub decimals: u8,
}

impl Fixed {
    /// A number from its units.
    #[must_use]
    pub const fn new(units: i128, decimals: u8) -> Self {
        Self { units, decimals }
    }

    /// The difference of two numbers of the same decimals.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        if self.decimals != other.decimals {
            return None;
        }
        Some(Self { units: self.units.checked_sub(other.units)?, decimals: self.decimals })
    }

    /// The number without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { units: self.units.saturating_abs(), decimals: self.decimals }
    }

    /// The number as it is printed, with thousands set apart by commas.
    #[must_use]
    pub fn grouped(self) -> String {
        let plain = self.abs().to_string();
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut out = String::with_capacity(plain.len() + 8);
        if self.units < 0 {
            out.push('−');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push('.');
            out.push_str(part);
        }
        out
    }

    /// The number with a sign, also where it is positive. Zero has none.
    #[must_use]
    pub fn signed(self) -> String {
        if self.units > 0 { format!("+{}", self.grouped()) } else { self.grouped() }
    }

    /// The nearest binary number, for charts only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "a chart's place on the screen needs no more digits")]
        let units = self.units as f64;
        units / 10_f64.powi(i32::from(self.decimals))
    }
}

impl fmt::Display for Fixed {
    /// The number as machines read it: no grouping, an ASCII minus.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.units.unsigned_abs().to_string();
        let decimals = usize::from(self.decimals);
        let sign = if self.units < 0 { "-" } else { "" };
        if decimals == 0 {
            return write!(out, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = decimals + 1);
        let (whole, part) = padded.split_at(padded.len() - decimals);
        write!(out, "{sign}{whole}.{part}")
    }
}

#[cfg(test)]
mod tests {
    use super::Fixed;

    #[track_caller]
    fn check(units: i128, decimals: u8, plain: &str, grouped: &str, signed: &str) {
        let it = Fixed::new(units, decimals);
        assert_eq!((it.to_string().as_str(), it.grouped().as_str(), it.signed().as_str()), (plain, grouped, signed));
    }

    #[test]
    fn a_number_is_printed_with_all_its_decimals() {
        check(1071, 2, "10.71", "10.71", "+10.71");
        check(-5, 2, "-0.05", "−0.05", "−0.05");
        check(0, 2, "0.00", "0.00", "0.00");
        check(121_250, 0, "121250", "121,250", "+121,250");
        check(-123_456_789, 3, "-123456.789", "−123,456.789", "−123,456.789");
        check(100, 0, "100", "100", "+100");
    }
}
