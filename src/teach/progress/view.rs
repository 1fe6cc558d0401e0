//! Progress in words, ready to be shown.

use super::{Because, Progress, Purpose, Set, SetResult, SkillState, WINDOW, suggest, write};
use crate::locale::{Lang, TeachProgressText, fill};
use crate::measure::{Exact, wilson};
use crate::teach::address::Address;
use crate::teach::kinds;
use crate::teach::skill::Skill;
use serde::{Deserialize, Serialize};

/// Exercises that are suggested at once.
const SUGGESTED: usize = 6;

/// A learner's progress, to be shown and kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ProgressView {
    /// The progress file's text: the page keeps it and hands it back.
    pub file: String,
    /// How many skills are mastered, in words.
    pub mastered: String,
    /// Every skill that is taught, in order.
    pub skills: Vec<SkillLine>,
    /// What to practise next.
    pub next: Vec<NextLine>,
    /// Drills and checks, the latest first.
    pub results: Vec<ResultLine>,
}

/// One skill.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SkillLine {
    /// Which.
    pub skill: Skill,
    /// Its name.
    pub name: String,
    /// Not begun, in practice, mastered, due.
    pub status: String,
    /// Clean answers among the last, in words; empty where there are none.
    pub clean: String,
    /// When it is due again, in words; empty where it is not.
    pub due: String,
    /// Whether it is mastered.
    pub mastered: bool,
    /// Whether a review is due.
    pub is_due: bool,
}

/// An exercise to do next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NextLine {
    /// Which.
    pub address: Address,
    /// What its kind is called.
    pub title: String,
    /// What it practises.
    pub skill: String,
    /// Why it is suggested.
    pub because: String,
}

/// A drill or a check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ResultLine {
    /// The set's code.
    pub set: String,
    /// The day's number.
    pub day: u32,
    /// Drill or check.
    pub name: String,
    /// How many were right, and how many were not reached.
    pub score: String,
    /// How long it took.
    pub took: String,
    /// The awareness rate, for a check.
    pub awareness: Option<Awareness>,
}

/// The share of right answers with its interval.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Awareness {
    /// The rate, in words.
    pub rate: String,
    /// The interval, in words.
    pub interval: String,
    /// What the interval means.
    pub says: String,
    /// Low limit, rate and high limit in tenths of a percent, for a bar.
    pub tenths: [u32; 3],
}

/// Puts progress into words on a day; the number tells learners with the same progress apart.
#[must_use]
pub fn view(progress: &Progress, day: u32, number: u32, lang: Lang) -> ProgressView {
    let text = TeachProgressText::of(lang);
    let taught = || Skill::ALL.iter().copied().filter(|skill| kinds::all().any(|it| it.skill == *skill));
    let skills: Vec<SkillLine> = taught().map(|it| skill_line(it, progress.skills.get(&it), day, lang)).collect();
    let mastered = skills.iter().filter(|it| it.mastered).count().to_string();
    let line = |it: super::Suggestion| NextLine {
        title: kinds::find(&it.address.kind).map_or("", |it| (it.name)(lang)).to_owned(),
        address: it.address,
        skill: it.skill.name(lang).to_owned(),
        because: match it.because {
            Because::Review => text.because_review,
            Because::Begun => text.because_begun,
            Because::New => text.because_new,
            Because::Keep => text.because_keep,
        }
        .to_owned(),
    };
    ProgressView {
        file: write(progress),
        mastered: fill(text.mastered_of, &[("n", &mastered), ("of", &skills.len().to_string())]),
        skills,
        next: suggest(progress, day, number, SUGGESTED).into_iter().map(line).collect(),
        results: progress.results.iter().rev().map(|it| result_line(it, lang)).collect(),
    }
}

fn skill_line(skill: Skill, state: Option<&SkillState>, day: u32, lang: Lang) -> SkillLine {
    let text = TeachProgressText::of(lang);
    let name = skill.name(lang).to_owned();
    let Some(it) = state else {
        let status = text.status_new.to_owned();
        return SkillLine {
            skill,
            name,
            status,
            clean: String::new(),
            due: String::new(),
            mastered: false,
            is_due: false,
        };
    };
    let (mastered, is_due) = (it.is_mastered(), it.is_due(day));
    let status = match (is_due, mastered) {
        (true, _) => text.status_due,
        (_, true) => text.status_mastered,
        _ => text.status_begun,
    };
    let clean = [("n", it.clean().to_string()), ("of", it.last.len().min(WINDOW).to_string())];
    let due = it.review.map(|it| match it.due.saturating_sub(day) {
        0 => text.due_now.to_owned(),
        1 => text.due_tomorrow.to_owned(),
        n => fill(text.due_in, &[("n", &n.to_string())]),
    });
    SkillLine {
        skill,
        name,
        status: status.to_owned(),
        clean: fill(text.clean_of, &clean.each_ref().map(|(name, value)| (*name, value.as_str()))),
        due: due.unwrap_or_default(),
        mastered,
        is_due,
    }
}

fn result_line(it: &SetResult, lang: Lang) -> ResultLine {
    let text = TeachProgressText::of(lang);
    let is_check = Set::parse(&it.set).is_some_and(|it| it.purpose == Purpose::Check);
    let mut score = fill(text.score, &[("asked", &it.asked.to_string()), ("right", &it.right.to_string())]);
    let left = it.asked.saturating_sub(it.answered);
    if left > 0 {
        score.push_str(&fill(text.not_reached, &[("n", &left.to_string())]));
    }
    let (minutes, seconds) = ((it.seconds / 60).to_string(), (it.seconds % 60).to_string());
    ResultLine {
        set: it.set.clone(),
        day: it.day,
        name: if is_check { text.check } else { text.drill }.to_owned(),
        score,
        took: fill(text.took, &[("minutes", &minutes), ("seconds", &seconds)]),
        awareness: if is_check { awareness(it.right, it.asked, lang) } else { None },
    }
}

/// The awareness rate: right over asked, exact, with Wilson's interval.
#[must_use]
pub fn awareness(right: u32, asked: u32, lang: Lang) -> Option<Awareness> {
    let text = TeachProgressText::of(lang);
    let share = Exact::new(i128::from(right) * 100, i128::from(asked))?.round(1)?;
    let (low, high) = wilson(right, asked)?;
    let tenths = [tenths(low), u32::try_from(share.units).ok()?, tenths(high)];
    let [low, _, high] = tenths.map(|it| format!("{}.{}", it / 10, it % 10));
    Some(Awareness {
        rate: fill(text.rate, &[("rate", &share.to_string())]),
        interval: fill(text.interval, &[("low", &low), ("high", &high)]),
        says: fill(text.interval_says, &[("asked", &asked.to_string())]),
        tenths,
    })
}

/// A share as tenths of a percent.
fn tenths(share: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share lies between 0 and 1")]
    let whole = (share * 1000.0).round() as u32;
    whole
}
