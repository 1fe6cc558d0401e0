//! The rules by which results are counted and movements called good or bad.

use super::Line;
use crate::catalog::{Direction, Goal};
use crate::measure::{Exact, Fixed, Verdict, gap};

/// How many indicators with a target came out how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// With a target.
    pub of: usize,
    /// Met.
    pub met: usize,
    /// Near.
    pub near: usize,
    /// Missed.
    pub missed: usize,
    /// Not judged before the year is over.
    pub part: usize,
    /// Without a value, or without one to hold it against.
    pub unknown: usize,
}

/// Counts the verdicts of lines that have a target.
#[must_use]
pub fn tally(lines: &[Line<'_>]) -> Tally {
    let mut out = Tally::default();
    for line in lines.iter().filter(|it| it.now.target.is_some()) {
        out.of += 1;
        match line.now.verdict {
            Verdict::Met => out.met += 1,
            Verdict::Near => out.near += 1,
            Verdict::Missed => out.missed += 1,
            Verdict::PartYear => out.part += 1,
            _ => out.unknown += 1,
        }
    }
    out
}

/// Which way an indicator moved, by what is good for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// The good way.
    Better,
    /// The wrong way.
    Worse,
    /// It did not move, or no way is good.
    Even,
}

impl Line<'_> {
    /// Which way it moved: by its target, else by the direction that its pack gives, else by its reference range.
    #[must_use]
    pub fn way(&self) -> Move {
        let Some(moved) = self.moved.filter(|it| it.rate.units != 0) else { return Move::Even };
        let goal = self.now.goal.map(|(goal, _)| goal);
        let range = self.it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
        let up = moved.rate.units > 0;
        match goal.map_or(self.it.direction, Goal::direction) {
            Direction::AtMost => way(up, false),
            Direction::AtLeast => way(up, true),
            Direction::Equal | Direction::Within | Direction::None => {
                let Some(goal) = goal.or(range) else { return Move::Even };
                let far = |value: Fixed| {
                    let inside = matches!(goal, Goal::Within(low, high)
                        if (i128::from(low)..=i128::from(high)).contains(&value.units));
                    if inside { Some(0) } else { gap(value, goal).map(|it| it.distance.units) }
                };
                let (Some(before), Some(now)) = (far(moved.before), self.now.value.ok().and_then(far)) else {
                    return Move::Even;
                };
                match now.cmp(&before) {
                    std::cmp::Ordering::Less => Move::Better,
                    std::cmp::Ordering::Equal => Move::Even,
                    std::cmp::Ordering::Greater => Move::Worse,
                }
            }
        }
    }

    /// How large the movement is beside what was before: by this lists are put in order.
    #[must_use]
    pub fn size(&self) -> Exact {
        let ratio = self.moved.and_then(|it| {
            let before = it.before.units.checked_abs()?.max(1);
            Exact::new(it.rate.units.checked_abs()?, before)
        });
        ratio.unwrap_or(Exact::ZERO)
    }
}

const fn way(up: bool, up_is_good: bool) -> Move {
    if up == up_is_good { Move::Better } else { Move::Worse }
}

/// Puts lines in order of the size of their movement, the largest first; equal ones stay as they are.
pub(super) fn by_size(lines: &mut [Line<'_>]) {
    lines.sort_by(|a, b| b.size().compare(a.size()).unwrap_or(std::cmp::Ordering::Equal));
}
