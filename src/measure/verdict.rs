//! Verdicts and gaps. Both use the printed value, as officials do: 97.00 printed meets 97.

use super::Fixed;
use crate::catalog::Catalog;
use crate::catalog::{Goal, Indicator, Scale, Timing};

/// How a value stands to its target.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    /// On the good side of the target, or on it.
    Met,
    /// On the bad side by no more than the indicator calls near.
    Near,
    /// On the bad side.
    Missed,
    /// No target; within the range that literature calls normal.
    ReferenceIn,
    /// No target; outside that range.
    ReferenceOut,
    /// The rate grows with the months and the year is not over.
    PartYear,
    /// There is no target.
    NoTarget,
    /// There is no value, or none to hold it against.
    NoValue,
}

impl Verdict {
    /// Every verdict in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Missed,
        Self::Near,
        Self::Met,
        Self::ReferenceOut,
        Self::ReferenceIn,
        Self::PartYear,
        Self::NoTarget,
        Self::NoValue,
    ];

    /// The shape that stands before the word, so that colour is never alone.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Met => "▲",
            Self::Near => "◆",
            Self::Missed => "▼",
            Self::ReferenceIn => "●",
            Self::ReferenceOut => "○",
            Self::PartYear => "◔",
            Self::NoTarget => "·",
            Self::NoValue => "–",
        }
    }
}

/// On which side of the limit a value lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Side {
    /// Below the limit.
    Below,
    /// On the limit.
    On,
    /// Above the limit.
    Above,
    /// Between the two limits of a range.
    Inside,
}

/// How far a value is from its limit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Gap {
    /// The side.
    pub side: Side,
    /// The limit it is measured from.
    pub limit: Fixed,
    /// The distance, without a sign.
    pub distance: Fixed,
}

/// The distance of a printed value from a goal, in the value's decimals.
#[must_use]
pub fn gap(value: Fixed, goal: Goal) -> Option<Gap> {
    let fixed = |units: i64| Fixed::new(i128::from(units), value.decimals);
    let from = |limit: Fixed| {
        let difference = value.minus(limit)?;
        let side = match difference.units {
            0 => Side::On,
            ..0 => Side::Below,
            _ => Side::Above,
        };
        Some(Gap { side, limit, distance: difference.abs() })
    };
    match goal {
        Goal::AtMost(limit) | Goal::AtLeast(limit) | Goal::Equal(limit) => from(fixed(limit)),
        Goal::Within(low, high) => {
            let (below, above) = (from(fixed(low))?, from(fixed(high))?);
            match (below.side, above.side) {
                (Side::Below, _) => Some(below),
                (_, Side::Above) => Some(above),
                _ => Some(Gap {
                    side: Side::Inside,
                    ..if below.distance.units < above.distance.units { below } else { above }
                }),
            }
        }
    }
}

/// Whether a value is on the good side. Equality at the limit counts as met.
#[must_use]
pub fn is_met(side: Side, goal: Goal) -> bool {
    match goal {
        Goal::AtMost(_) => side != Side::Above,
        Goal::AtLeast(_) => side != Side::Below,
        Goal::Equal(_) => side == Side::On,
        Goal::Within(..) => side == Side::Inside || side == Side::On,
    }
}

/// Whether a rate grows with the months of the year: events over a stock. Such a part-year rate has no full-year target.
#[must_use]
pub fn accumulates(catalog: &Catalog, it: &Indicator) -> bool {
    let is_flow = |id| catalog.item(id).is_some_and(|it| it.timing == Timing::Flow);
    let flows = it.numerator.terms.iter().all(|term| is_flow(term.item));
    match &it.denominator {
        Some(form) => flows && form.terms.iter().any(|term| !is_flow(term.item)),
        None => flows,
    }
}

/// The verdict on a printed value.
#[must_use]
pub fn verdict(catalog: &Catalog, it: &Indicator, value: Fixed, goal: Option<Goal>, months: u16) -> Verdict {
    let Some(goal) = goal else {
        let Some(range) = &it.reference else {
            return Verdict::NoTarget;
        };
        if months < 12 && accumulates(catalog, it) {
            return Verdict::PartYear;
        }
        let inside = (i128::from(range.low)..=i128::from(range.high)).contains(&value.units);
        return if inside { Verdict::ReferenceIn } else { Verdict::ReferenceOut };
    };
    let Some(gap) = gap(value, goal) else {
        return Verdict::NoTarget;
    };
    let met = is_met(gap.side, goal);
    if months < 12 && accumulates(catalog, it) {
        // A count that may not exceed a limit is already missed when it does; everything else has to wait.
        let exceeded = it.scale == Scale::Count && gap.side == Side::Above && !matches!(goal, Goal::AtLeast(_));
        return match (exceeded, it.scale == Scale::Count && met && goal_is_zero(goal)) {
            (true, _) => Verdict::Missed,
            (_, true) => Verdict::Met,
            _ => Verdict::PartYear,
        };
    }
    match met {
        true => Verdict::Met,
        false if gap.distance.units <= i128::from(it.near) => Verdict::Near,
        false => Verdict::Missed,
    }
}

const fn goal_is_zero(goal: Goal) -> bool {
    matches!(goal, Goal::AtMost(0) | Goal::Equal(0))
}

#[cfg(test)]
mod tests {
    use super::{Side, gap, is_met};
    use crate::catalog::Goal;
    use crate::measure::Fixed;

    #[track_caller]
    fn check(value: i128, goal: Goal, side: Side, distance: &str, met: bool) {
        let gap = gap(Fixed::new(value, 2), goal).unwrap();
        assert_eq!((gap.side, gap.distance.to_string().as_str()), (side, distance), "{value} {goal:?}");
        assert_eq!(is_met(gap.side, goal), met, "{value} {goal:?}");
    }

    #[test]
    fn equality_at_the_limit_counts_as_met() {
        check(1200, Goal::AtMost(1200), Side::On, "0.00", true);
        check(9700, Goal::AtLeast(9700), Side::On, "0.00", true);
        check(10000, Goal::Equal(10000), Side::On, "0.00", true);
        check(10300, Goal::Within(10300, 10700), Side::Inside, "0.00", true);
    }

    #[test]
    fn the_gap_is_the_printed_value_against_the_limit() {
        check(1071, Goal::AtMost(1200), Side::Below, "1.29", true);
        check(9929, Goal::AtLeast(9700), Side::Above, "2.29", true);
        check(7926, Goal::AtLeast(7000), Side::Above, "9.26", true);
        check(9542, Goal::AtLeast(9000), Side::Above, "5.42", true);
        check(10894, Goal::Within(10300, 10700), Side::Above, "1.94", false);
        check(9999, Goal::Equal(10000), Side::Below, "0.01", false);
    }
}
