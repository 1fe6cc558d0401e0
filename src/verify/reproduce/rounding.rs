//! The ways in which a number is brought to its printed decimals.

use super::given::ten;
use crate::measure::{Exact, Fixed};

/// One way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rounding {
    /// Halves away from zero (四舍五入).
    HalfUp,
    /// Halves to the even digit.
    HalfEven,
    /// First to one digit more, then again.
    Twice,
    /// To fewer digits, with noughts put in their place.
    Coarse(u8),
    /// Cut off.
    Down,
    /// Always away from zero.
    Up,
}

impl Rounding {
    /// How far it is from the usual way.
    pub(super) const fn rank(self) -> u16 {
        match self {
            Self::HalfUp => 0,
            Self::HalfEven => 3,
            Self::Twice => 12,
            Self::Coarse(_) => 14,
            Self::Down => 15,
            Self::Up => 24,
        }
    }

    /// The number as it would be printed.
    #[must_use]
    pub fn of(self, value: Exact, decimals: u8) -> Option<Fixed> {
        match self {
            Self::HalfUp => value.round(decimals),
            Self::Twice => exact(value.round(decimals.checked_add(1)?)?)?.round(decimals),
            Self::Down => value.digits(decimals).map(|(it, _)| it),
            Self::Up => {
                let (cut, more) = value.digits(decimals)?;
                let step = i128::from(more) * if value.numerator() < 0 { -1 } else { 1 };
                Some(Fixed::new(cut.units.checked_add(step)?, decimals))
            }
            Self::HalfEven => {
                let (cut, _) = value.digits(decimals)?;
                let half = value.round(decimals)?;
                let rest = value.minus(exact(cut)?)?.times(2)?;
                let tie = rest.times(10_i128.checked_pow(decimals.into())?)? == Exact::whole(rest.numerator().signum());
                Some(if tie && !rest.is_zero() && cut.units % 2 == 0 { cut } else { half })
            }
            Self::Coarse(noughts) => {
                let size = ten(i16::from(noughts) - i16::from(decimals))?;
                let units = value.over(size)?.round(0)?.units;
                Some(Fixed::new(units.checked_mul(10_i128.checked_pow(noughts.into())?)?, decimals))
            }
        }
    }

    /// The ways that print a number as it was printed, the usual one first.
    #[must_use]
    pub fn that_print(value: Exact, printed: Fixed) -> Vec<Self> {
        let mut ways = vec![Self::HalfUp, Self::HalfEven, Self::Twice, Self::Down, Self::Up];
        let mut noughts = 1;
        let mut rest = printed.units;
        while rest != 0 && rest % 10 == 0 && noughts <= 4 {
            ways.push(Self::Coarse(noughts));
            noughts += 1;
            rest /= 10;
        }
        ways.retain(|it| it.of(value, printed.decimals) == Some(printed));
        ways.sort_by_key(|it| it.rank());
        // Where the usual way gives it, others that give it too say nothing new, but cutting off does.
        if ways.first() == Some(&Self::HalfUp) {
            let is_exact = exact(printed) == Some(value);
            ways.retain(|it| *it == Self::HalfUp || (*it == Self::Down && !is_exact));
        }
        ways
    }
}

/// A printed number as an exact one.
pub(in crate::verify) fn exact(it: Fixed) -> Option<Exact> {
    Exact::new(it.units, 10_i128.checked_pow(it.decimals.into())?)
}

/// The numbers that round half up to a printed one: from the first, which belongs to them, to the second, which does not.
///
/// For a number below zero both ends are turned.
pub(in crate::verify) fn span(printed: Fixed) -> Option<(Exact, Exact)> {
    let half = Exact::new(1, 10_i128.checked_pow(printed.decimals.into())?.checked_mul(2)?)?;
    let it = exact(printed)?;
    Some((it.minus(half)?, it.plus(half)?))
}

#[cfg(test)]
mod tests {
    use super::{Exact, Fixed, Rounding};

    #[track_caller]
    fn check(num: i128, den: i128, decimals: u8, how: Rounding, want: i128) {
        let value = Exact::new(num, den).unwrap();
        assert_eq!(how.of(value, decimals), Some(Fixed::new(want, decimals)), "{num}/{den} {how:?}");
    }

    #[test]
    fn each_way_rounds_as_it_says() {
        for (num, half_up, even, down, up) in [
            (25, 3, 2, 2, 3),
            (35, 4, 4, 3, 4),
            (-25, -3, -2, -2, -3),
            (26, 3, 3, 2, 3),
            (20, 2, 2, 2, 2),
            (5, 1, 0, 0, 1),
        ] {
            check(num, 10, 0, Rounding::HalfUp, half_up);
            check(num, 10, 0, Rounding::HalfEven, even);
            check(num, 10, 0, Rounding::Down, down);
            check(num, 10, 0, Rounding::Up, up);
        }
        check(1_445, 1000, 1, Rounding::Twice, 15);
        check(1_445, 1000, 1, Rounding::HalfUp, 14);
        check(1_471_414, 100, 0, Rounding::Coarse(1), 14_710);
        check(9_460, 100, 2, Rounding::Coarse(2), 9_500);
        check(1_125, 1000, 2, Rounding::HalfEven, 112);
    }
}
