//! Marks a whole set at once, a drill, a check or a paper, and makes the results file of it.

use super::file::{Answered, Results, write};
use crate::locale::{Lang, TeachProgressText, fill};
use crate::teach::address::Address;
use crate::teach::ask::Answer;
use crate::teach::case::Case;
use crate::teach::kinds;
use crate::teach::mark::{Marked, mark};
use crate::teach::progress::{Awareness, awareness};
use serde::{Deserialize, Serialize};

/// An answer to one exercise of a set; nothing where it was not reached.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Handed {
    /// The exercise.
    pub address: Address,
    /// The answer.
    pub answer: Option<Answer>,
}

/// A set that was marked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MarkedSet {
    /// The set's code.
    pub set: String,
    /// One entry an exercise, in its order; nothing where there was no answer, or no such exercise.
    pub marked: Vec<Option<Marked>>,
    /// Exercises of the set.
    pub asked: u32,
    /// Those that were answered and could be marked.
    pub answered: u32,
    /// Those that were right.
    pub right: u32,
    /// The score, in words.
    pub score: String,
    /// The share of right answers with its interval.
    pub awareness: Option<Awareness>,
    /// The results file's text.
    pub file: String,
}

/// Marks a set. The number is drawn at random by the caller, to tell equal results of two learners apart.
#[must_use]
pub fn mark_set(set: &str, number: u32, handed: &[Handed], lang: Lang, own: &[Case]) -> MarkedSet {
    let marked: Vec<Option<Marked>> =
        handed.iter().map(|it| Some(mark(kinds::make(&it.address, lang, own)?, it.answer.as_ref()?, lang))).collect();
    let lines = handed.iter().zip(&marked).map(|(it, marked)| {
        // What could not be read counts as not answered.
        let found = marked.as_ref().map(|it| &it.finding).filter(|it| it.verdict.counts());
        Answered {
            exercise: it.address.to_string(),
            verdict: found.map(|it| it.verdict),
            mistake: found.and_then(|it| it.mistake),
        }
    });
    let results = Results::new(set, number, lines.collect());
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let asked = count(results.answers.len());
    let right = count(results.right());
    let text = TeachProgressText::of(lang);
    MarkedSet {
        set: set.to_owned(),
        asked,
        answered: count(results.answers.iter().filter(|it| it.verdict.is_some()).count()),
        right,
        score: fill(text.score, &[("asked", &asked.to_string()), ("right", &right.to_string())]),
        awareness: awareness(right, asked, lang),
        file: write(&results),
        marked,
    }
}
