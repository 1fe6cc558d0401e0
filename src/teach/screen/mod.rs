//! The pages of learning, as scenes: home, practice, examples, lessons, papers, records.

mod blank;
mod course;
mod example;
mod given;
mod home;
mod keep;
mod lesson;
mod papers;
mod parts;
mod practise;
mod record;
mod record_chart;
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
