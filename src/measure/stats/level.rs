//! Confidence levels and intervals.

use super::special::normal_quantile;

/// How often an interval of this kind holds what it estimates: a share between 0 and 1.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub struct Level(f64);

impl Level {
    /// 95 %: the warning limits of a funnel, two standard errors.
    pub const P95: Self = Self(0.95);
    /// 99.8 %: the control limits of a funnel, three standard errors.
    pub const P998: Self = Self(0.998);

    /// A level between 0 and 1, both left out; `None` for anything else.
    #[must_use]
    pub fn new(share: f64) -> Option<Self> {
        (share > 0.0 && share < 1.0).then_some(Self(share))
    }

    /// What is left out at each end: 0.025 at 95 %.
    #[must_use]
    pub fn tail(self) -> f64 {
        // The two levels in use are written out: 1 − 0.998 would lose three digits.
        if self == Self::P95 {
            0.025
        } else if self == Self::P998 {
            0.001
        } else {
            (1.0 - self.0) / 2.0
        }
    }

    /// The normal quantile of the upper end: 1.96 at 95 %, 3.09 at 99.8 %.
    #[must_use]
    pub fn z(self) -> f64 {
        normal_quantile(1.0 - self.tail())
    }
}

/// What an estimate could just as well be.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    /// The lower limit.
    pub low: f64,
    /// The upper limit. A ratio whose lower part may be nothing has none: it is infinite.
    pub high: f64,
}

impl Interval {
    /// The same on another scale, such as per thousand.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { low: self.low * factor, high: self.high * factor }
    }

    /// Whether a value lies in it, limits included.
    #[must_use]
    pub fn holds(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}
