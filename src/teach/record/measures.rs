//! What a class's answers say of an exercise: how hard it is, whether it tells strong from weak, the usual mistake.
//!
//! All of it is exact. Learners are ordered by the share of their own exercises that they had right. The upper group
//! are the first 27 % of those who had the exercise (rounded, at least one), the lower group the last. Where several
//! learners tie at a group's edge, each counts with the same fraction, so that the order of the files does not matter.
//! Discrimination is the share right in the upper group less the share right in the lower.

use super::file::{Answered, Results};
use crate::measure::Exact;
use crate::teach::mistake::Mistake;
use std::cmp::Ordering;

/// With fewer learners than this a difference between two groups of two or three says nothing.
pub const LEAST: usize = 10;

/// One exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its name.
    pub exercise: String,
    /// Learners who had it.
    pub learners: usize,
    /// Those who had it right.
    pub right: usize,
    /// The upper group's share right less the lower's; `None` for fewer than [`LEAST`] learners.
    pub discrimination: Option<Exact>,
    /// The commonest mistake that has a name, and how often it was made; of equals the first by name.
    pub mistake: Option<(Mistake, usize)>,
}

impl Item {
    /// The share right.
    #[must_use]
    pub fn share(&self) -> Option<Exact> {
        ratio(self.right, self.learners)
    }
}

/// A ratio of two counts.
pub(super) fn ratio(part: usize, whole: usize) -> Option<Exact> {
    Exact::new(i128::try_from(part).ok()?, i128::try_from(whole).ok()?)
}

/// Every exercise, in the order in which the files name them.
#[must_use]
pub fn items(results: &[Results]) -> Vec<Item> {
    let mut names: Vec<&str> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for it in results.iter().flat_map(|it| &it.answers) {
        if known.insert(it.exercise.as_str()) {
            names.push(&it.exercise);
        }
    }
    names.into_iter().map(|name| item(name, results)).collect()
}

fn item(name: &str, results: &[Results]) -> Item {
    let answer = |it: &'_ Results| it.answers.iter().find(|it| it.exercise == name).cloned();
    let had: Vec<(Exact, Answered)> =
        results.iter().filter_map(|it| Some((ratio(it.right(), it.answers.len())?, answer(it)?))).collect();
    let mut scored: Vec<(Exact, bool)> = had.iter().map(|(score, it)| (*score, it.is_right())).collect();
    // Scores are ratios of small counts: comparing them cannot overflow.
    scored.sort_by(|a, b| b.0.compare(a.0).unwrap_or(Ordering::Equal));
    let made = |mistake: Mistake| had.iter().filter(|(_, it)| it.mistake == Some(mistake)).count();
    let commonest = Mistake::ALL.iter().map(|it| (*it, made(*it))).rev().max_by_key(|it| it.1);
    Item {
        exercise: name.to_owned(),
        learners: scored.len(),
        right: scored.iter().filter(|it| it.1).count(),
        discrimination: discrimination(&scored),
        mistake: commonest.filter(|it| it.1 > 0),
    }
}

/// Upper less lower, from learners in falling order of their scores.
fn discrimination(scored: &[(Exact, bool)]) -> Option<Exact> {
    if scored.len() < LEAST {
        return None;
    }
    let group = (scored.len() * 27 + 50) / 100;
    let turned: Vec<(Exact, bool)> = scored.iter().rev().copied().collect();
    let difference = right_among(scored, group)?.minus(right_among(&turned, group)?)?;
    difference.over(ratio(group, 1)?)
}

/// How many of the first so many were right; learners who tie at the edge count with equal fractions.
fn right_among(scored: &[(Exact, bool)], group: usize) -> Option<Exact> {
    let mut left = group;
    let mut sum = Exact::ZERO;
    for tied in scored.chunk_by(|a, b| a.0 == b.0) {
        let taken = left.min(tied.len());
        let right = tied.iter().filter(|it| it.1).count();
        sum = sum.plus(ratio(right * taken, tied.len())?)?;
        left -= taken;
        if left == 0 {
            break;
        }
    }
    Some(sum)
}
