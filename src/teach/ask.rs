//! What the page asks of teaching and what it is answered: plain data, so that it can cross to the worker.

use super::address::Address;
use super::case::Case;
use super::exercise::Task;
use super::html::Html;
use super::kinds;
use super::mark::{self, Finding, Marked};
use super::progress::{self, Done, ProgressView, SetView};
use super::record::{self, Dropped, Handed, MarkedSet, RecordView};
use super::skill::Skill;
use super::step::Blank;
use super::unit::AnswerUnit;
use crate::locale::Lang;
use serde::{Deserialize, Serialize};

/// A question of the page.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// An exercise, to be shown.
    Exercise {
        /// Which.
        address: Address,
        /// In which language.
        lang: Lang,
        /// The learner's own cases; empty for an invented exercise.
        own: Vec<Case>,
    },
    /// An answer, to be marked.
    Mark {
        /// To which exercise.
        address: Address,
        /// In which language.
        lang: Lang,
        /// The learner's own cases that the exercise was made from.
        own: Vec<Case>,
        /// The answer.
        answer: Answer,
    },
    /// What was filled into a step that was left open, to be marked.
    Fill {
        /// What the step asks for.
        blank: Blank,
        /// In which language.
        lang: Lang,
        /// What was typed.
        typed: String,
    },
    /// A learner's progress, with what was done since it was kept.
    Progress {
        /// The progress file's text; empty for a beginning.
        file: String,
        /// What was done since.
        done: Done,
        /// The day's number.
        day: u32,
        /// A number that tells learners with the same progress apart.
        number: u32,
        /// In which language.
        lang: Lang,
    },
    /// A drill or a check, to be begun.
    OpenSet {
        /// Its code.
        code: String,
        /// In which language.
        lang: Lang,
    },
    /// All answers to a set, to be marked at once.
    MarkSet {
        /// The set's code.
        set: String,
        /// A number drawn at random, which tells equal results of two learners apart.
        number: u32,
        /// The answers, in the order of the set.
        handed: Vec<Handed>,
        /// In which language.
        lang: Lang,
        /// The learner's own cases that the exercises were made from.
        own: Vec<Case>,
    },
    /// Results files that were dropped together.
    Record {
        /// Each file's name and text.
        files: Vec<Dropped>,
        /// The set that is asked for; the one most files are of where there is none.
        set: Option<String>,
        /// In which language.
        lang: Lang,
    },
}

/// A learner's answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A number, as it was typed.
    Typed(String),
    /// One of several answers, by its place.
    Chosen(usize),
}

/// An answer to the page.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "told", rename_all = "kebab-case")]
pub enum Told {
    /// An exercise.
    Exercise(Box<ExerciseView>),
    /// An answer, marked.
    Marked(Box<Marked>),
    /// A step's answer, marked.
    Filled(Box<Finding>),
    /// A learner's progress.
    Progress(Box<ProgressView>),
    /// A drill or a check.
    Set(SetView),
    /// A set, marked.
    MarkedSet(Box<MarkedSet>),
    /// The record of a class.
    Record(Box<RecordView>),
    /// A file or a code was refused.
    Refused {
        /// Why, in a sentence.
        says: String,
    },
    /// There is no such thing: an address of another version, say.
    Nothing,
}

/// What of an exercise is shown before it is answered: nothing in it gives the answer away.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ExerciseView {
    /// Its name.
    pub address: Address,
    /// What it practises.
    pub skill: Skill,
    /// What its kind is called.
    pub title: String,
    /// The question.
    pub question: Html,
    /// How it is answered.
    pub field: Field,
    /// The hints, to be shown one by one.
    pub hints: [String; 3],
}

/// How an exercise is answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// With a number.
    Number {
        /// What the number is.
        label: String,
        /// To how many decimals.
        decimals: u8,
        /// In which unit.
        unit: AnswerUnit,
    },
    /// With one of several answers.
    Choice(Vec<Html>),
}

/// Answers a question of the page. Always the same answer to the same question.
#[must_use]
pub fn tell(ask: &Ask) -> Told {
    match ask {
        Ask::Exercise { address, lang, own } => {
            exercise(address, *lang, own).map_or(Told::Nothing, |it| Told::Exercise(Box::new(it)))
        }
        Ask::Mark { address, lang, own, answer } => kinds::make(address, *lang, own)
            .map_or(Told::Nothing, |it| Told::Marked(Box::new(mark::mark(it, answer, *lang)))),
        Ask::Fill { blank, lang, typed } => Told::Filled(Box::new(mark::blank(blank, typed, *lang))),
        Ask::Progress { file, done, day, number, lang } => progress::go_on(file, done, *day, *number, *lang)
            .map_or_else(|says| Told::Refused { says }, |it| Told::Progress(Box::new(it))),
        Ask::OpenSet { code, lang } => {
            progress::open_set(code, *lang).map_or_else(|says| Told::Refused { says }, Told::Set)
        }
        Ask::MarkSet { set, number, handed, lang, own } => {
            Told::MarkedSet(Box::new(record::mark_set(set, *number, handed, *lang, own)))
        }
        Ask::Record { files, set, lang } => {
            Told::Record(Box::new(record::view(&record::gather(files, set.as_deref()), *lang)))
        }
    }
}

fn exercise(address: &Address, lang: Lang, own: &[Case]) -> Option<ExerciseView> {
    let title = (kinds::find(&address.kind)?.name)(lang).to_owned();
    let made = kinds::make(address, lang, own)?;
    let field = match made.task {
        Task::Number(it) => Field::Number { label: it.label, decimals: it.decimals, unit: it.unit },
        Task::Choice(options) => Field::Choice(options.into_iter().map(|it| it.shows).collect()),
    };
    Some(ExerciseView {
        address: made.address,
        skill: made.skill,
        title,
        question: made.question,
        field,
        hints: made.hints,
    })
}

#[cfg(test)]
mod tests;
