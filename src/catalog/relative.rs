//! Targets that are more than a limit: a share of a plan, a step on a benchmark, a value by the end of a month.

use super::Goal;

/// A count that has to lie between two shares of a plan, both included: 85 to 100 percent of a quota of births.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quota {
    /// The plan, in units of 10^-decimals of the indicator; not below zero.
    pub plan: i64,
    /// The least share, in percent.
    pub from: u16,
    /// The greatest share, in percent; not below the least.
    pub to: u16,
}

impl Quota {
    /// The limits that a printed count is held against: the least and the greatest count within the two shares.
    ///
    /// A share is seldom a whole count: of 5,493 births 85 % are 4,669.05, so 4,670 is the least that will do.
    /// `None` where the plan does not fit, or where no count lies between the two shares.
    #[must_use]
    pub fn limits(self) -> Option<Goal> {
        let share = |percent: u16| self.plan.checked_mul(i64::from(percent));
        let (least, most) = (share(self.from)?.checked_add(99)?.div_euclid(100), share(self.to)?.div_euclid(100));
        (least <= most).then_some(Goal::Within(least, most))
    }
}

/// What a value is compared with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Benchmark {
    /// The same span of the year before.
    LastYear,
    /// The area above, in the same span.
    Parent,
    /// An area by its place in the tree, in the same span.
    Area(u32),
}

/// On which side of a limit a value may lie.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Bound {
    /// The limit or less.
    AtMost,
    /// The limit or more.
    AtLeast,
}

impl Bound {
    /// The goal with this bound.
    #[must_use]
    pub const fn goal(self, limit: i64) -> Goal {
        match self {
            Self::AtMost => Goal::AtMost(limit),
            Self::AtLeast => Goal::AtLeast(limit),
        }
    }
}

/// A value against a benchmark: not below last year's, at least half a point above the county's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Against {
    /// What it is compared with.
    pub base: Benchmark,
    /// On which side of the limit it may lie.
    pub bound: Bound,
    /// What is added to the benchmark's printed value, in units of 10^-decimals; may be below zero.
    pub by: i64,
}

impl Against {
    /// The limit, once the benchmark's printed value is known in the same units.
    #[must_use]
    pub fn limit(self, base: i128) -> Option<Goal> {
        i64::try_from(base.checked_add(i128::from(self.by))?).ok().map(|limit| self.bound.goal(limit))
    }
}

/// A goal that the year to date has to have reached at the end of a month of the year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Milestone {
    /// The month, from 1 for January to 12.
    pub month: u8,
    /// The goal.
    pub goal: Goal,
}

#[cfg(test)]
mod tests {
    use super::{Against, Benchmark, Bound, Quota};
    use crate::catalog::Goal;

    #[track_caller]
    fn check(plan: i64, from: u16, to: u16, want: Option<(i64, i64)>) {
        let limits = Quota { plan, from, to }.limits();
        assert_eq!(limits, want.map(|(least, most)| Goal::Within(least, most)), "{from} to {to} % of {plan}");
    }

    #[test]
    fn a_quotas_limits_are_the_least_and_greatest_counts_within_it() {
        check(5493, 85, 100, Some((4670, 5493)));
        check(100, 85, 100, Some((85, 100)));
        check(0, 85, 100, Some((0, 0)));
        check(7, 85, 110, Some((6, 7)));
        check(1, 10, 90, None);
        check(i64::MAX, 85, 100, None);
    }

    #[test]
    fn every_count_is_judged_by_its_exact_share() {
        for plan in 0..60_i64 {
            for (from, to) in [(85, 100), (33, 67), (100, 100), (0, 5)] {
                for count in 0..70_i64 {
                    let exact = (plan * from <= count * 100) && (count * 100 <= plan * to);
                    let quota = Quota { plan, from: from as u16, to: to as u16 };
                    let held = quota
                        .limits()
                        .is_some_and(|it| matches!(it, Goal::Within(least, most) if (least..=most).contains(&count)));
                    assert_eq!(held, exact, "{count} of {plan}, {from} to {to} %");
                }
            }
        }
    }

    #[test]
    fn a_step_on_a_benchmark_is_added_to_its_printed_value() {
        let by = |bound, by| Against { base: Benchmark::LastYear, bound, by };
        assert_eq!(by(Bound::AtLeast, 50).limit(9_700), Some(Goal::AtLeast(9_750)));
        assert_eq!(by(Bound::AtMost, -50).limit(978), Some(Goal::AtMost(928)));
        assert_eq!(by(Bound::AtMost, 0).limit(i128::MAX), None);
    }
}
