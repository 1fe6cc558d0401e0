//! One skill: the last answers, whether it is mastered, and when it is due again.

use serde::{Deserialize, Serialize};

/// Answers that are looked at.
pub const WINDOW: usize = 5;

/// Clean answers among them that make mastery.
pub const NEEDED: usize = 4;

/// Days until a mastered skill is due again, growing with each review that is passed.
pub const INTERVALS: [u32; 5] = [1, 3, 7, 21, 60];

/// What is known of one skill.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SkillState {
    /// Whether each of the last answers was right at once and without hints, the oldest first.
    pub last: Vec<bool>,
    /// Exercises finished.
    pub asked: u32,
    /// Those that were right in the end.
    pub right: u32,
    /// The review to come, once the skill was mastered.
    pub review: Option<Review>,
}

/// The review to come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Reviews passed in a row: the place in [`INTERVALS`].
    pub stage: u8,
    /// The day on which it is due.
    pub due: u32,
}

impl Review {
    fn after(stage: u8, day: u32) -> Self {
        let last = INTERVALS.len() - 1;
        let stage = stage.min(u8::try_from(last).unwrap_or(u8::MAX));
        let days = INTERVALS.get(usize::from(stage)).copied().unwrap_or(1);
        Self { stage, due: day.saturating_add(days) }
    }
}

impl SkillState {
    /// Clean answers among the last.
    #[must_use]
    pub fn clean(&self) -> usize {
        self.last.iter().filter(|it| **it).count()
    }

    /// Whether enough of the last answers were clean.
    #[must_use]
    pub fn is_mastered(&self) -> bool {
        self.clean() >= NEEDED
    }

    /// Whether a review is due on a day.
    #[must_use]
    pub fn is_due(&self, day: u32) -> bool {
        self.review.is_some_and(|it| it.due <= day)
    }

    /// Takes in an answer.
    pub fn answered(&mut self, clean: bool, right: bool, day: u32) {
        self.asked = self.asked.saturating_add(1);
        self.right = self.right.saturating_add(u32::from(right));
        self.last.push(clean);
        let over = self.last.len().saturating_sub(WINDOW);
        self.last.drain(..over);
        self.review = match self.review {
            None if self.is_mastered() => Some(Review::after(0, day)),
            Some(_) if !clean => Some(Review::after(0, day)),
            // Practice before the day comes is welcome and changes nothing.
            Some(it) if it.due <= day => Some(Review::after(it.stage.saturating_add(1), day)),
            same => same,
        };
    }

    /// Whether this can have come about.
    #[must_use]
    pub fn holds(&self) -> bool {
        let seen = usize::try_from(self.asked).unwrap_or(usize::MAX);
        let stage = self.review.is_none_or(|it| usize::from(it.stage) < INTERVALS.len());
        self.last.len() == seen.min(WINDOW) && self.right <= self.asked && stage && self.clean() <= seen
    }
}
