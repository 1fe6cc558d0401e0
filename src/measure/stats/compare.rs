//! Comparison by one overlapping interval, as Fingertips makes it, with a range as a target too.

use super::{Family, Interval, Level, funnel_limits};

/// What a value is compared with, and which side of it is good.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Aim {
    /// Low is good.
    AtMost(f64),
    /// High is good.
    AtLeast(f64),
    /// Between the two is good. Fingertips has no such target: its ranges are good at one end only.
    Within(f64, f64),
    /// A value to be compared with; neither side is good.
    Neither(f64),
}

/// How an area's interval stands to what it is compared with. The outer step of each pair holds at 99.8 % too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Standing {
    /// Better, beyond chance at 99.8 %.
    Best,
    /// Better, beyond chance at 95 %.
    Better,
    /// Not told apart: the interval holds the value, or a limit of the range.
    Similar,
    /// Worse, beyond chance at 95 %.
    Worse,
    /// Worse, beyond chance at 99.8 %.
    Worst,
    /// Higher at 95 %, and neither side is good.
    Higher,
    /// Higher at 99.8 %.
    Highest,
    /// Lower at 95 %.
    Lower,
    /// Lower at 99.8 %.
    Lowest,
}

impl Standing {
    /// Every standing in the order in which they are listed.
    pub const ALL: [Self; 9] = [
        Self::Worst,
        Self::Worse,
        Self::Similar,
        Self::Better,
        Self::Best,
        Self::Highest,
        Self::Higher,
        Self::Lower,
        Self::Lowest,
    ];
}

/// Compares by the 95 % and the 99.8 % interval of an area. A limit that is exactly the compared value counts as similar.
#[must_use]
pub fn compare(inner: Interval, outer: Interval, aim: Aim) -> Standing {
    let side = |at: f64| match () {
        () if outer.low > at => 2,
        () if inner.low > at => 1,
        () if outer.high < at => -2,
        () if inner.high < at => -1,
        () => 0,
    };
    match aim {
        Aim::AtLeast(at) => judged(side(at)),
        Aim::AtMost(at) => judged(-side(at)),
        Aim::Neither(at) => match side(at) {
            2 => Standing::Highest,
            1 => Standing::Higher,
            -1 => Standing::Lower,
            -2 => Standing::Lowest,
            _ => Standing::Similar,
        },
        // Above the lower limit and below the upper one is good; beyond either is bad.
        Aim::Within(low, high) => judged(side(low).min(-side(high))),
    }
}

const fn judged(steps: i32) -> Standing {
    match steps {
        2.. => Standing::Best,
        1 => Standing::Better,
        0 => Standing::Similar,
        -1 => Standing::Worse,
        _ => Standing::Worst,
    }
}

/// Where an area lies in a funnel. A point on a limit lies inside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// Below the 99.8 % limit.
    FarBelow,
    /// Between the lower limits.
    Below,
    /// Within the 95 % limits: no more than chance would do.
    Inside,
    /// Between the upper limits.
    Above,
    /// Above the 99.8 % limit.
    FarAbove,
}

/// The place of `x` over `n` in the funnel around a pooled value; for a sex ratio, of `x` to `n`.
#[must_use]
pub fn place(family: Family, (x, n): (f64, f64), pooled: f64) -> Option<Place> {
    let size = if family == Family::SexRatio { x + n } else { n };
    let value = if n > 0.0 { x / n } else { f64::INFINITY };
    let inner = funnel_limits(family, pooled, size, Level::P95)?;
    let outer = funnel_limits(family, pooled, size, Level::P998)?;
    // What rounding in the root finder leaves is not a step over a limit.
    let slack = 1.0 + 1e-12;
    Some(match () {
        () if value > outer.high * slack => Place::FarAbove,
        () if value > inner.high * slack => Place::Above,
        () if value * slack < outer.low => Place::FarBelow,
        () if value * slack < inner.low => Place::Below,
        () => Place::Inside,
    })
}
