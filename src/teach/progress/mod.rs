//! What one learner has practised: mastery by skill, spaced review, drills and checks. It holds no name and no person.
//!
//! Days are numbers that the caller gives, as everything here is without a clock.

mod file;
mod next;
mod open;
mod set;
mod skill_state;
#[cfg(test)]
mod tests;
mod view;

pub use file::{FORMAT, FileRefused, VERSION, read, write};
pub use next::{Because, Suggestion, suggest};
pub use open::{Done, SetView, go_on, open_set};
pub use set::{Purpose, Set};
pub use skill_state::{INTERVALS, NEEDED, Review, SkillState, WINDOW};
pub use view::{Awareness, NextLine, ProgressView, ResultLine, SkillLine, awareness, view};

use super::skill::Skill;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Results of sets that are kept; the oldest go first.
pub const KEPT: usize = 100;

/// A learner's progress.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    /// The skills that were practised.
    pub skills: BTreeMap<Skill, SkillState>,
    /// Drills and checks, the oldest first.
    pub results: Vec<SetResult>,
}

/// An exercise that was finished.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Practised {
    /// What it practises.
    pub skill: Skill,
    /// Whether it was right in the end.
    pub right: bool,
    /// Answers that were marked until then; 1 for the first.
    pub tries: u32,
    /// Hints that were shown.
    pub hints: u32,
    /// The day's number.
    pub day: u32,
}

impl Practised {
    /// Right at the first try and without a hint: only this shows that the skill is there.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.right && self.tries <= 1 && self.hints == 0
    }
}

/// The result of a drill or a check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetResult {
    /// The set's code.
    pub set: String,
    /// The day's number.
    pub day: u32,
    /// Exercises of the set.
    pub asked: u32,
    /// Those that were answered in time.
    pub answered: u32,
    /// Those that were right.
    pub right: u32,
    /// Seconds that it took.
    pub seconds: u32,
}

impl SetResult {
    /// Whether the numbers can belong together.
    #[must_use]
    pub fn holds(&self) -> bool {
        let in_set = Set::parse(&self.set).is_some_and(|it| it.count == self.asked);
        in_set && self.right <= self.answered && self.answered <= self.asked
    }
}

impl Progress {
    /// Takes in an exercise that was finished.
    pub fn practised(&mut self, it: &Practised) {
        self.skills.entry(it.skill).or_default().answered(it.is_clean(), it.right, it.day);
    }

    /// Takes in the result of a drill or a check; one that contradicts itself is refused.
    pub fn finished(&mut self, it: SetResult) -> bool {
        let holds = it.holds();
        if holds {
            self.results.push(it);
            let over = self.results.len().saturating_sub(KEPT);
            self.results.drain(..over);
        }
        holds
    }
}
