//! What is kept of the learner's answers.

use super::Facts;
use crate::scene::{Call, Html};
use crate::teach::exercise::Exercise;
use crate::teach::mark::Marked;
use crate::teach::skill::Skill;

/// The progress after an answer.
pub(super) fn note(call: &Call<Facts>, _made: &Exercise, _marked: &Marked, _hints: usize, _tries: u32) -> String {
    call.facts.progress.clone().unwrap_or_default()
}

/// How far the learner is in a skill.
pub(super) fn meter(_call: &Call<Facts>, _skill: Skill) -> Html {
    Html::new()
}
