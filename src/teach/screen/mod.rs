//! The pages of learning, as scenes: home, practice, examples, lessons, papers, records.

mod course;
mod example;
mod home;
mod keep;
mod lesson;
mod papers;
mod parts;
mod practise;
mod record;
mod run;
mod sheet;

use super::case::Case;
use crate::scene::{Call, Scene};
use serde::{Deserialize, Serialize};

/// What the page holds for learning.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// The learner's progress as it was kept; `None` at first.
    pub progress: Option<String>,
    /// The learner's own cases, where the address asks for them.
    pub cases: Vec<Case>,
    /// The name of the chosen area, where there is a workspace.
    pub place: Option<String>,
}

/// A question to the worker. The name of its only field tells it from other messages.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The call.
    pub learn: Call<Facts>,
}

/// The worker's answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// What is shown next.
    pub learn: Scene,
}

/// Answers a message of the page; `None` for a message that is no question of learning.
#[must_use]
pub fn answer(message: &str) -> Option<String> {
    let question: Question = serde_json::from_str(message).ok()?;
    serde_json::to_string(&Answer { learn: play(&question.learn) }).ok()
}

/// The scene that follows a call.
#[must_use]
pub fn play(call: &Call<Facts>) -> Scene {
    let (room, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match room {
        "card" => sheet::card(call),
        "course" => course::play(call),
        "example" => example::play(call, rest),
        "examples" => example::choose(call),
        "handout" => sheet::of_example(call, rest),
        "lesson" => lesson::play(call, rest),
        "paper" => papers::typed(call, rest),
        "papers" => papers::play(call, rest),
        "record" => record::play(call),
        "set" => run::play(call, rest),
        "practise" => practise::play(call, rest),
        _ => home::play(call),
    }
}

#[cfg(test)]
mod tests;
