//! A results file: the code of a set and what each answer was. JSON, read whole or not at all.

use crate::locale::{Lang, TeachRecordText, fill};
use crate::teach::address::Address;
use crate::teach::mark::Verdict;
use crate::teach::mistake::Mistake;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the file says it is.
pub const FORMAT: &str = "biaochi-results";

/// The version that is written.
pub const VERSION: u64 = 1;

/// More answers than any set has.
const MOST: usize = 500;

/// One learner's results of one set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Results {
    format: String,
    version: u64,
    /// The code that opens the set again.
    pub set: String,
    /// A number drawn at random, which tells equal results of two learners apart.
    pub number: u32,
    /// The answers, in the order of the set.
    pub answers: Vec<Answered>,
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The exercise's name, as in an address.
    pub exercise: String,
    /// What the answer was; nothing where there was none.
    pub verdict: Option<Verdict>,
    /// The mistake, where one was recognised.
    pub mistake: Option<Mistake>,
}

impl Answered {
    /// Whether it was right. What was not answered was not.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.verdict.is_some_and(Verdict::is_right)
    }

    /// Whether this can be an answer.
    fn holds(&self) -> bool {
        let is_marked = self.verdict.is_none_or(Verdict::counts);
        let wrong = matches!(self.verdict, Some(Verdict::Named | Verdict::WrongUnit));
        Address::parse(&self.exercise).is_some() && is_marked && (self.mistake.is_none() || wrong)
    }
}

impl Results {
    /// The results of a set.
    #[must_use]
    pub fn new(set: &str, number: u32, answers: Vec<Answered>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, set: set.to_owned(), number, answers }
    }

    /// How many were right.
    #[must_use]
    pub fn right(&self) -> usize {
        self.answers.iter().filter(|it| it.is_right()).count()
    }
}

/// Why a file is not counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It is no JSON, or cut short.
    Damaged,
    /// It is something else.
    Other,
    /// A later version wrote it.
    Newer(u64),
    /// It says that it is a results file, and what stands in it cannot be.
    Wrong(String),
    /// The same results came before, in the file of this name.
    Twice(String),
    /// It is of another set.
    OtherSet(String),
}

impl Refused {
    /// The sentence for the trainer.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = TeachRecordText::of(lang);
        match self {
            Self::Damaged => text.refused_damaged.to_owned(),
            Self::Other => text.refused_other.to_owned(),
            Self::Newer(version) => fill(text.refused_newer, &[("version", &version.to_string())]),
            Self::Wrong(what) => fill(text.refused_wrong, &[("what", what)]),
            Self::Twice(name) => fill(text.refused_twice, &[("name", name)]),
            Self::OtherSet(code) => fill(text.refused_set, &[("code", code)]),
        }
    }
}

/// The text of a results file.
#[must_use]
pub fn write(results: &Results) -> String {
    serde_json::to_string(results).unwrap_or_default()
}

/// Reads a results file.
///
/// # Errors
/// Why it is not counted.
pub fn read(text: &str) -> Result<Results, Refused> {
    let any: Value = serde_json::from_str(text.trim_start_matches('\u{feff}').trim()).map_err(|_| Refused::Damaged)?;
    if any.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refused::Other);
    }
    match any.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Refused::Newer(newer)),
        _ => return Err(Refused::Wrong("version".to_owned())),
    }
    let read: Results = serde_json::from_value(any).map_err(|it| Refused::Wrong(it.to_string()))?;
    if !is_code(&read.set) {
        return Err(Refused::Wrong("set".to_owned()));
    }
    if read.answers.is_empty() || read.answers.len() > MOST {
        return Err(Refused::Wrong("answers".to_owned()));
    }
    let mut seen = std::collections::BTreeSet::new();
    match read.answers.iter().position(|it| !it.holds() || !seen.insert(it.exercise.as_str())) {
        Some(at) => Err(Refused::Wrong(format!("answers[{at}]"))),
        None => Ok(read),
    }
}

/// Whether a text can be a set's code. A name written there would be shown to the class.
fn is_code(text: &str) -> bool {
    let fits = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'_' | b'-' | b':' | b'+');
    (1..=120).contains(&text.len()) && text.bytes().all(fits)
}
