//! The record of a class: results files of several learners, and what they say of each exercise.
//!
//! A results file holds answers and no name: a number that is drawn at random tells two equal papers apart.

mod file;
mod mark_set;
mod measures;
#[cfg(test)]
mod tests;
mod view;

pub use file::{Answered, FORMAT, Refused, Results, VERSION, read, write};
pub use mark_set::{Handed, MarkedSet, mark_set};
pub use measures::{Item, LEAST, items};
pub use view::{RecordLine, RecordView, RefusedLine, view};

use std::collections::BTreeMap;

/// A file that was dropped: its name and its text.
pub type Dropped = (String, String);

/// The files of one set, and those that were refused, by name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Record {
    /// The set's code; empty where no file could be used.
    pub set: String,
    /// The learners' results.
    pub results: Vec<Results>,
    /// Files that were refused, and why.
    pub refused: Vec<(String, Refused)>,
}

/// Gathers files. Where no set is asked for, it is the one that most files are of, the first of several.
#[must_use]
pub fn gather(files: &[Dropped], set: Option<&str>) -> Record {
    let read: Vec<(&str, Result<Results, Refused>)> =
        files.iter().map(|(name, text)| (name.as_str(), read(text))).collect();
    let codes: Vec<&str> = read.iter().filter_map(|(_, it)| it.as_ref().ok()).map(|it| it.set.as_str()).collect();
    let count = |code: &str| codes.iter().filter(|it| **it == code).count();
    // `max_by_key` keeps the last of equals; the list is turned, so that it is the first.
    let most = codes.iter().rev().max_by_key(|it| count(it)).copied().unwrap_or_default();
    let mut record = Record { set: set.unwrap_or(most).to_owned(), ..Record::default() };
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, it) in &read {
        let refused = match it {
            Err(why) => why.clone(),
            Ok(it) => match seen.get(&write(it)) {
                Some(first) => Refused::Twice((*first).to_owned()),
                None if it.set != record.set => Refused::OtherSet(it.set.clone()),
                None => {
                    seen.insert(write(it), name);
                    record.results.push(it.clone());
                    continue;
                }
            },
        };
        record.refused.push(((*name).to_owned(), refused));
    }
    record
}
