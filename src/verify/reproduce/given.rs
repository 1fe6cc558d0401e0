//! A number as it was printed: its digits, its decimals, and the power of ten that stands behind it.

use crate::figures::typed::{fold, in_thousands, magnitude, trim};
use crate::measure::{Exact, Fixed};

/// More digits than any count of people has; products of two such numbers and a scale still fit `i128`.
const MOST_DIGITS: usize = 15;

/// `units × 10^(power − decimals)`: `12.125万` has the units 12125, three decimals and the power 4.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Given {
    /// The digits as a whole number, with its sign.
    pub units: i128,
    /// How many of them stand after the point.
    pub decimals: u8,
    /// The power of ten that follows the digits: 4 for 万, 8 for 亿, else 0.
    pub power: u8,
}

/// Why a number could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unread {
    /// There is nothing.
    Empty,
    /// There is something else than a number.
    NotANumber,
    /// Commas do not stand before groups of three digits.
    Grouping,
    /// More than fifteen digits.
    TooLong,
}

/// Ten to a power that may be negative.
pub(in crate::verify) fn ten(power: i16) -> Option<Exact> {
    let size = 10_i128.checked_pow(u32::from(power.unsigned_abs()))?;
    if power < 0 { Exact::new(1, size) } else { Some(Exact::whole(size)) }
}

impl Given {
    /// A plain whole number.
    #[must_use]
    pub const fn whole(units: i128) -> Self {
        Self { units, decimals: 0, power: 0 }
    }

    /// Reads what was typed; full-width forms, thousands, `%`, `‰`, `万` and `亿` are understood.
    ///
    /// # Errors
    /// Says why it is no number.
    pub fn read(text: &str) -> Result<Self, Unread> {
        let folded = fold(trim(text));
        let text = trim(folded.trim_end_matches(['%', '‰']));
        if text.is_empty() {
            return Err(Unread::Empty);
        }
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        // `25.54e4` is `25.54万` where there is no word for ten thousand.
        let (rest, power) = match rest.split_once(['e', 'E']) {
            Some((rest, power)) => (rest, power.parse().ok().filter(|it| *it <= 9).ok_or(Unread::NotANumber)?),
            None => magnitude(trim(rest)),
        };
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !digits(&whole.replace(',', "")) || !digits(fraction) || rest.ends_with('.') {
            return Err(Unread::NotANumber);
        }
        if whole.contains(',') && !in_thousands(whole, ',') {
            return Err(Unread::Grouping);
        }
        let all: String = whole.chars().chain(fraction.chars()).filter(char::is_ascii_digit).collect();
        if all.trim_start_matches('0').len() > MOST_DIGITS || all.len() > 2 * MOST_DIGITS {
            return Err(Unread::TooLong);
        }
        let units: i128 = all.parse().map_err(|_| Unread::TooLong)?;
        let decimals = u8::try_from(fraction.len()).map_err(|_| Unread::TooLong)?;
        let power = u8::try_from(power).map_err(|_| Unread::TooLong)?;
        Ok(Self { units: if negative { -units } else { units }, decimals, power })
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> Option<Exact> {
        let size = self.step()?;
        size.times(self.units)
    }

    /// The size of its last digit.
    #[must_use]
    pub fn step(self) -> Option<Exact> {
        ten(i16::from(self.power) - i16::from(self.decimals))
    }

    /// Whether it was certainly rounded: a plain whole number may have been counted.
    #[must_use]
    pub const fn is_rounded(self) -> bool {
        self.power > 0 || self.decimals > 0
    }

    /// The step to which a whole number may have been rounded, by the noughts at its end; from hundreds on.
    #[must_use]
    pub fn noughts(self) -> u8 {
        let (mut rest, mut count) = (self.units, 0_u8);
        while rest != 0 && rest % 10 == 0 {
            rest /= 10;
            count = count.saturating_add(1);
        }
        count
    }

    /// The same with other digits.
    #[must_use]
    pub const fn with_units(self, units: i128) -> Self {
        Self { units, ..self }
    }

    /// The digits as they are printed, without the word for the power of ten.
    #[must_use]
    pub const fn fixed(self) -> Fixed {
        Fixed::new(self.units, self.decimals)
    }
}

#[cfg(test)]
mod tests {
    use super::{Given, Unread};

    #[track_caller]
    fn check(text: &str, want: Result<(i128, u8, u8), Unread>) {
        assert_eq!(Given::read(text), want.map(|(units, decimals, power)| Given { units, decimals, power }), "{text}");
    }

    #[test]
    fn a_number_keeps_its_digits_decimals_and_power() {
        check("5,493", Ok((5493, 0, 0)));
        check("１０．７１‰", Ok((1071, 2, 0)));
        check("12.125万", Ok((12125, 3, 4)));
        check("25.54e4", Ok((2554, 2, 4)));
        check("1.4 亿", Ok((14, 1, 8)));
        check("−909", Ok((-909, 0, 0)));
        check("95.00%", Ok((9500, 2, 0)));
    }

    #[test]
    fn what_is_no_number_says_why() {
        check("", Err(Unread::Empty));
        check("5 births", Err(Unread::NotANumber));
        check("1e10", Err(Unread::NotANumber));
        check("12.", Err(Unread::NotANumber));
        check("16,00", Err(Unread::Grouping));
        check("1234567890123456", Err(Unread::TooLong));
        check(&"0".repeat(99), Err(Unread::TooLong));
    }

    #[test]
    fn the_step_is_the_size_of_the_last_digit() {
        let step = |text: &str| Given::read(text).unwrap().step().unwrap();
        assert_eq!(step("12.125万").numerator(), 10);
        assert_eq!(step("9.78").denominator(), 100);
        assert_eq!(Given::whole(715_000).noughts(), 3);
    }
}
