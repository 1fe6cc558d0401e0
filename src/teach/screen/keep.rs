//! What the browser keeps of learning: the learner's progress, and how a trainer arranged the course.

use super::Facts;
use super::run::Line;
use crate::scene::{Call, Html, Save};
use crate::teach::exercise::Exercise;
use crate::teach::mark::Marked;
use crate::teach::progress::{self, Practised, Progress, Set, SetResult};
use crate::teach::record::{Answered, Results, write};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a trainer arranged the course.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Course {
    /// The lessons' codes in the trainer's order; those not named follow in the course's own.
    pub(super) order: Vec<String>,
    /// Lessons that are not shown.
    pub(super) hidden: Vec<String>,
    /// The trainer's own notes, by lesson.
    pub(super) notes: BTreeMap<String, String>,
}

/// All of it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// The text of the progress file.
    progress: String,
    course: Course,
}

fn kept(call: &Call<Facts>) -> Kept {
    call.facts.progress.as_deref().and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default()
}

fn text_of(kept: &Kept) -> String {
    serde_json::to_string(kept).unwrap_or_default()
}

/// The learner's progress. What is kept and cannot be read is a beginning.
pub(super) fn progress(call: &Call<Facts>) -> Progress {
    progress::read(&kept(call).progress).unwrap_or_default()
}

/// What to keep when progress has become this.
pub(super) fn with_progress(call: &Call<Facts>, progress: &Progress) -> String {
    text_of(&Kept { progress: progress::write(progress), ..kept(call) })
}

/// The course as the trainer arranged it.
pub(super) fn course(call: &Call<Facts>) -> Course {
    kept(call).course
}

/// What to keep when the course is arranged like this.
pub(super) fn with_course(call: &Call<Facts>, course: Course) -> String {
    text_of(&Kept { course, ..kept(call) })
}

/// Today's number.
pub(super) fn day(call: &Call<Facts>) -> u32 {
    u32::try_from(call.today).unwrap_or(0)
}

/// What to keep after an answer that was marked. Each counts; only a right one at the first try and without a hint is
/// clean.
pub(super) fn note(call: &Call<Facts>, made: &Exercise, marked: &Marked, hints: usize, tries: u32) -> String {
    let mut progress = progress(call);
    progress.practised(&Practised {
        skill: made.skill,
        right: marked.finding.right,
        tries,
        hints: u32::try_from(hints).unwrap_or(3),
        day: day(call),
    });
    with_progress(call, &progress)
}

/// What to keep after a set: its result, and each exercise that was answered as practice of its skill.
pub(super) fn finished(call: &Call<Facts>, set: &Set, lines: &[Line], seconds: i64) -> String {
    let mut progress = progress(call);
    let answered: Vec<(&Line, bool)> =
        lines.iter().filter_map(|it| Some((it, it.finding.as_ref().filter(|it| it.verdict.counts())?.right))).collect();
    for (line, right) in &answered {
        let it = Practised { skill: line.made.skill, right: *right, tries: 1, hints: 0, day: day(call) };
        progress.practised(&it);
    }
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    progress.finished(SetResult {
        set: set.to_string(),
        day: day(call),
        asked: count(lines.len()),
        answered: count(answered.len()),
        right: count(answered.iter().filter(|(_, right)| *right).count()),
        seconds: u32::try_from(seconds).unwrap_or(0),
    });
    with_progress(call, &progress)
}

/// The results file of a set. It holds no name; the time tells equal results of two learners apart.
pub(super) fn results(call: &Call<Facts>, set: &Set, lines: &[Line]) -> Save {
    let answered = lines.iter().map(|line| {
        let found = line.finding.as_ref().filter(|it| it.verdict.counts());
        Answered {
            exercise: line.made.address.to_string(),
            verdict: found.map(|it| it.verdict),
            mistake: found.and_then(|it| it.mistake),
        }
    });
    let number = u32::try_from(call.now.rem_euclid(i64::from(u32::MAX))).unwrap_or(0);
    let results = Results::new(&set.to_string(), number, answered.collect());
    let name = format!("{set}-{number}.json");
    Save { name, media_type: "application/json".to_owned(), text: write(&results), bytes: Vec::new() }
}

/// The share of right answers of a check, with its interval.
pub(super) fn interval(call: &Call<Facts>, lines: &[Line]) -> Html {
    let count = |all: usize| u32::try_from(all).unwrap_or(0);
    let right = lines.iter().filter(|it| it.finding.as_ref().is_some_and(|it| it.right)).count();
    match progress::awareness(count(right), count(lines.len()), call.lang) {
        Some(it) => Html::new().p(&it.rate).p(&it.interval).within("p", "muted", &Html::new().text(&it.says)),
        None => Html::new(),
    }
}
