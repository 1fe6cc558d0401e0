//! How many cases a goal takes: the least and the greatest numerator whose printed value meets it.
//!
//! Verdicts use the printed value, so a count that prints as the limit meets it: of 5,493 births 5,328 in policy are
//! 96.996 %, printed 97.00 %, and meet 97 %.

use super::Exact;
use crate::catalog::{Goal, Indicator};

/// The numerators that meet a goal, in whole steps: from the least to the greatest, where there is a limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Room {
    /// No fewer steps than this.
    pub least: Option<i128>,
    /// No more steps than this. Below the least, where no numerator meets the goal.
    pub most: Option<i128>,
}

impl Room {
    /// Whether so many steps meet the goal.
    #[must_use]
    pub fn holds(self, steps: i128) -> bool {
        self.least.is_none_or(|it| steps >= it) && self.most.is_none_or(|it| steps <= it)
    }

    /// How many steps more it takes, or with a minus how many fewer; zero where the goal is met.
    ///
    /// `None` where no numerator meets the goal.
    #[must_use]
    pub fn steps_from(self, steps: i128) -> Option<i128> {
        match (self.least, self.most) {
            (Some(least), Some(most)) if least > most => None,
            (Some(least), _) if steps < least => least.checked_sub(steps),
            (_, Some(most)) if steps > most => most.checked_sub(steps),
            _ => Some(0),
        }
    }
}

/// The numerators that meet a goal over a denominator above zero, in steps of `step` (one case: one).
///
/// The limits are in units of 10^-places: the indicator's decimals, or those of a prorated limit. A plain count has no
/// denominator. `None` where a product does not fit.
#[must_use]
pub fn room(it: &Indicator, goal: Goal, places: u8, denominator: Option<Exact>, step: Exact) -> Option<Room> {
    // One step more moves the value by this much.
    let value = match denominator {
        Some(denominator) => step.over(denominator)?.times(it.scale.factor())?,
        None => step,
    };
    if value.numerator() <= 0 {
        return None;
    }
    let least = |limit: i64| least_steps(value, limit, places);
    // What prints at the limit or below is what does not print above it.
    let most = |limit: i64| least_steps(value, limit.checked_add(1)?, places)?.checked_sub(1);
    Some(match goal {
        Goal::AtLeast(limit) => Room { least: Some(least(limit)?), most: None },
        Goal::AtMost(limit) => Room { least: None, most: Some(most(limit)?) },
        Goal::Equal(limit) => Room { least: Some(least(limit)?), most: Some(most(limit)?) },
        Goal::Within(low, high) => Room { least: Some(least(low)?), most: Some(most(high)?) },
    })
}

/// How many cases fewer that do not count above the line it takes to reach a limit: births out of policy.
///
/// The limit is in units of 10^-decimals. `None` where none would do, or where the numerator is no part of the
/// denominator.
#[must_use]
pub fn fewer_others(it: &Indicator, limit: i64, numerator: Exact, denominator: Exact, step: Exact) -> Option<i128> {
    let others = denominator.minus(numerator)?.over(step)?;
    if others.denominator() != 1 || others.numerator() < 0 || numerator.numerator() <= 0 || limit <= 0 {
        return None;
    }
    // The value prints as the limit from half a unit below it: the denominator may be the numerator times the scale
    // over that, and no more.
    let half_below = Exact::new(
        i128::from(limit).checked_mul(2)?.checked_sub(1)?,
        10_i128.checked_pow(u32::from(it.decimals))?.checked_mul(2)?,
    )?;
    let most = numerator.times(it.scale.factor())?.over(half_below)?.over(step)?;
    let most = most.numerator().div_euclid(most.denominator());
    let now = denominator.over(step)?;
    let fewer = now.numerator().div_euclid(now.denominator()).checked_sub(most)?.max(0);
    (fewer <= others.numerator()).then_some(fewer)
}

/// The least number of steps whose value prints as the limit or above.
fn least_steps(value: Exact, limit: i64, decimals: u8) -> Option<i128> {
    // Halves are rounded away from zero: above zero half a unit below the limit prints as the limit, below it does not.
    let half_below = i128::from(limit).checked_mul(2)?.checked_sub(1)?;
    let threshold = Exact::new(half_below, 10_i128.checked_pow(u32::from(decimals))?.checked_mul(2)?)?;
    let steps = threshold.over(value)?;
    let floor = steps.numerator().div_euclid(steps.denominator());
    let is_whole = steps.denominator() == 1;
    Some(if is_whole && limit > 0 { floor } else { floor.checked_add(1)? })
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests {
    use super::{fewer_others, room};
    use crate::catalog::{Catalog, Goal, Indicator};
    use crate::measure::{Exact, Fixed, gap, is_met};

    fn indicator(code: &str) -> Indicator {
        let catalog = Catalog::shipped();
        catalog.indicator(catalog.indicator_by_code(code).unwrap()).unwrap().clone()
    }

    /// Whether a numerator meets a goal, by dividing, rounding and comparing.
    fn meets(it: &Indicator, goal: Goal, steps: i128, denominator: i128) -> bool {
        let value = Exact::new(steps * it.scale.factor(), denominator).unwrap();
        let printed: Fixed = value.round(it.decimals).unwrap();
        is_met(gap(printed, goal).unwrap().side, goal)
    }

    #[test]
    fn the_rooms_ends_are_the_least_and_greatest_numerators_that_meet_the_printed_goal() {
        let goals = [
            Goal::AtLeast(9_700),
            Goal::AtMost(1_200),
            Goal::Equal(10_000),
            Goal::Within(8_500, 10_000),
            Goal::AtLeast(0),
            Goal::AtMost(0),
            Goal::AtMost(-300),
            Goal::AtLeast(-123),
            Goal::Within(-1, 1),
            Goal::Equal(3_333),
        ];
        for code in ["policy_compliance_rate", "crude_birth_rate", "natural_increase_rate"] {
            let it = indicator(code);
            for denominator in [1, 2, 3, 7, 16, 40, 97, 128, 333, 1_000, 5_493] {
                for goal in goals {
                    let room = room(&it, goal, it.decimals, Some(Exact::whole(denominator)), Exact::whole(1)).unwrap();
                    for steps in -50..denominator.min(400) + 60 {
                        let held = meets(&it, goal, steps, denominator);
                        assert_eq!(room.holds(steps), held, "{code} {goal:?} {steps}/{denominator}");
                    }
                }
            }
        }
    }

    #[track_caller]
    fn check(code: &str, goal: Goal, (above, below): (i128, i128), want: Option<i128>) {
        let it = indicator(code);
        let room = room(&it, goal, it.decimals, Some(Exact::whole(below)), Exact::whole(1)).unwrap();
        assert_eq!(room.steps_from(above), want, "{code} {goal:?} {above}/{below}");
    }

    #[test]
    fn what_it_takes_is_counted_in_cases() {
        check("policy_compliance_rate", Goal::AtLeast(9_700), (5_300, 5_493), Some(28));
        check("policy_compliance_rate", Goal::AtLeast(9_700), (5_454, 5_493), Some(0));
        check("crude_birth_rate", Goal::AtMost(1_200), (6_200, 512_900), Some(-43));
        // Of 7 none is 50.00 % as it is printed.
        check("policy_compliance_rate", Goal::Equal(5_000), (3, 7), None);
    }

    #[test]
    fn the_fewest_others_are_found_as_if_they_were_taken_away_one_by_one() {
        let it = indicator("policy_compliance_rate");
        for whole in [1, 7, 40, 99, 100, 333, 5_493] {
            for part in [0, 1, whole / 2, whole - whole / 20, whole] {
                for limit in [1, 5_000, 9_700, 9_999, 10_000] {
                    let meets = |others: i128| part > 0 && meets(&it, Goal::AtLeast(limit), part, whole - others);
                    let want = (0..=whole - part).find(|others| meets(*others));
                    let got = fewer_others(&it, limit, Exact::whole(part), Exact::whole(whole), Exact::whole(1));
                    assert_eq!(got, want, "{part}/{whole} {limit}");
                }
            }
        }
    }
}
