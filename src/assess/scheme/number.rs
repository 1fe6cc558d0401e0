//! Numbers of a scheme: exact, and written as text, because JSON's own numbers are binary and would lose digits.

use crate::measure::Exact;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// An exact number, written as a decimal such as `0.3`, or as a ratio such as `1/3` where no decimal is exact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Number(pub Exact);

/// The most decimals that a scheme's number may have.
const DECIMALS: usize = 6;

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i128) -> Self {
        Self(Exact::whole(number))
    }

    /// Reads `12`, `-0.5` or `1/3`. `None` where it is no such number or has more than six decimals.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((num, den)) = text.split_once('/') {
            return Exact::new(num.trim().parse().ok()?, den.trim().parse().ok()?).map(Self);
        }
        let (negative, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
        let missing = whole.is_empty() || (digits.contains('.') && part.is_empty());
        if missing || part.len() > DECIMALS || whole.len() > 15 || !all_digits(whole) || !all_digits(part) {
            return None;
        }
        let units: i128 = format!("{whole}{part}").parse().ok()?;
        let scale = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
        Exact::new(if negative { -units } else { units }, scale).map(Self)
    }

    /// Whether it is above zero.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0.numerator() > 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0.numerator() < 0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = (0..=6).find_map(|places| self.0.digits(places).filter(|(_, more)| !more));
        match exact {
            Some((fixed, _)) => write!(out, "{fixed}"),
            None => write!(out, "{}/{}", self.0.numerator(), self.0.denominator()),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

struct Reader;

impl Visitor<'_> for Reader {
    type Value = Number;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number written as text, such as \"0.3\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        Number::parse(text).ok_or_else(|| E::custom(format!("“{text}” is not a number such as 0.3")))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        Ok(Number::whole(i128::from(number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(Number::whole(i128::from(number)))
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[track_caller]
    fn check(text: &str, want: Option<&str>) {
        assert_eq!(Number::parse(text).map(|it| it.to_string()).as_deref(), want, "{text}");
    }

    #[test]
    fn a_number_reads_back_as_it_was_written() {
        for text in ["0", "12", "0.3", "-0.25", "1/3", "97.125"] {
            check(text, Some(text));
            let json = serde_json::to_string(&Number::parse(text).unwrap()).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), Number::parse(text).unwrap());
        }
        check("0.30", Some("0.3"));
        assert_eq!(serde_json::from_str::<Number>("7").unwrap(), Number::whole(7));
    }

    #[test]
    fn what_is_no_exact_number_is_refused() {
        for text in ["", ".5", "1.", "1e3", "1,000", "1/0", "0.1234567", "x"] {
            check(text, None);
        }
        assert!(serde_json::from_str::<Number>("0.3").is_err());
    }
}
