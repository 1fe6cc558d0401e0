//! Exact ratios. No floating point is involved.

use super::Fixed;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;

/// A ratio of integers in lowest terms, with the denominator above zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Exact {
    num: i128,
    den: i128,
}

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i128) -> Self {
        Self { num: number, den: 1 }
    }

    /// A ratio; `None` where the denominator is zero or a number is too large to turn its sign.
    #[must_use]
    pub fn new(num: i128, den: i128) -> Option<Self> {
        if den == 0 {
            return None;
        }
        let common = i128::try_from(gcd(num.unsigned_abs(), den.unsigned_abs())).ok()?;
        let (num, den) = (num / common, den / common);
        if den < 0 { Some(Self { num: num.checked_neg()?, den: den.checked_neg()? }) } else { Some(Self { num, den }) }
    }

    /// What stands above the line in lowest terms.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.num
    }

    /// What stands below the line in lowest terms.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.den
    }

    /// Whether this is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.num == 0
    }

    /// The sum; `None` where it does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.den == other.den {
            return Self::new(self.num.checked_add(other.num)?, self.den);
        }
        let left = self.num.checked_mul(other.den)?;
        let right = other.num.checked_mul(self.den)?;
        Self::new(left.checked_add(right)?, self.den.checked_mul(other.den)?)
    }

    /// The difference; `None` where it does not fit.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { num: other.num.checked_neg()?, den: other.den })
    }

    /// The product; `None` where it does not fit.
    #[must_use]
    pub fn product(self, other: Self) -> Option<Self> {
        self.times(other.num)?.over(Self::whole(other.den))
    }

    /// The product with a whole number; `None` where it does not fit.
    #[must_use]
    pub fn times(self, factor: i128) -> Option<Self> {
        Self::new(self.num.checked_mul(factor)?, self.den)
    }

    /// The quotient; `None` where the other is zero or the result does not fit.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        Self::new(self.num.checked_mul(other.den)?, self.den.checked_mul(other.num)?)
    }

    /// Rounds to a number of decimals, halves away from zero (四舍五入).
    ///
    /// `None` where the intermediate product does not fit in `i128`.
    #[must_use]
    pub fn round(self, decimals: u8) -> Option<Fixed> {
        let scaled = self.num.checked_mul(10_i128.checked_pow(u32::from(decimals))?)?;
        let (quotient, rest) = (scaled / self.den, scaled % self.den);
        // The rest is compared with what is left of the denominator, so that doubling cannot overflow.
        let away = rest.unsigned_abs() >= self.den.unsigned_abs() - rest.unsigned_abs();
        let step = if scaled < 0 { -1 } else { 1 };
        Some(Fixed::new(if away { quotient.checked_add(step)? } else { quotient }, decimals))
    }

    /// The first digits of the number, cut off and not rounded, and whether digits follow.
    #[must_use]
    pub fn digits(self, decimals: u8) -> Option<(Fixed, bool)> {
        let scaled = self.num.checked_mul(10_i128.checked_pow(u32::from(decimals))?)?;
        Some((Fixed::new(scaled / self.den, decimals), scaled % self.den != 0))
    }

    /// Compares two ratios; `None` where the products do not fit.
    #[must_use]
    pub fn compare(self, other: Self) -> Option<Ordering> {
        Some(self.num.checked_mul(other.den)?.cmp(&other.num.checked_mul(self.den)?))
    }
}

/// Written as `3/4`: JSON's numbers are binary and would lose digits.
impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&format!("{}/{}", self.num, self.den))
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(text: D) -> Result<Self, D::Error> {
        let text = String::deserialize(text)?;
        let read = text.split_once('/').and_then(|(num, den)| Self::new(num.parse().ok()?, den.parse().ok()?));
        read.ok_or_else(|| serde::de::Error::custom("not a ratio of two whole numbers"))
    }
}

const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    if a == 0 { 1 } else { a }
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[track_caller]
    fn check(num: i128, den: i128, decimals: u8, want: &str) {
        assert_eq!(Exact::new(num, den).unwrap().round(decimals).unwrap().to_string(), want, "{num}/{den}");
    }

    #[test]
    fn halves_go_away_from_zero() {
        check(100, 8, 0, "13");
        check(100, 16, 1, "6.3");
        check(-100, 8, 0, "-13");
        check(100, -8, 0, "-13");
        check(5, 1000, 2, "0.01");
        check(-5, 1000, 2, "-0.01");
        check(1, 3, 2, "0.33");
        check(2, 3, 2, "0.67");
        check(-2, 3, 0, "-1");
        check(0, 7, 2, "0.00");
    }

    #[test]
    fn rounding_holds_at_the_ends_of_the_type() {
        check(i128::MAX, 1, 0, &i128::MAX.to_string());
        check(i128::MAX - 1, i128::MAX, 0, "1");
        check(1, i128::MAX, 2, "0.00");
        assert_eq!(Exact::whole(i128::MAX).round(1), None);
        assert_eq!(Exact::new(1, 0), None);
        assert_eq!(Exact::new(i128::MIN, -1), None);
    }

    #[test]
    fn arithmetic_is_exact() {
        let third = Exact::new(1, 3).unwrap();
        let sixth = Exact::new(1, 6).unwrap();
        assert_eq!(third.plus(sixth), Exact::new(1, 2));
        assert_eq!(third.minus(sixth), Some(sixth));
        assert_eq!(third.over(sixth), Some(Exact::whole(2)));
        assert_eq!(third.over(Exact::ZERO), None);
        assert_eq!(third.compare(sixth), Some(std::cmp::Ordering::Greater));
        assert_eq!(third.digits(3).map(|(it, more)| (it.to_string(), more)), Some(("0.333".to_owned(), true)));
    }
}
