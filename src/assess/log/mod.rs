//! The supervision log: problems found, who set what by when, and what became of them. Posts, never persons.
//!
//! An entry is a record `log/<number>` of the workspace, a pair of posts `post/<area code>`. Free text that holds a
//! number of a person is refused.

mod day;
mod entry;
mod form;
mod posts;

#[cfg(test)]
mod tests;

pub use day::Day;
pub use entry::{Entry, LOG, Standing, State};
pub use form::{Fault, Fields, Wrong};
pub use posts::{POST, Posts};

use crate::figures::{AreaId, Workspace};
use std::collections::BTreeSet;

/// One entry with its number; `None` where its record cannot be read, as one that a newer version wrote.
pub type Listed<'a> = (&'a str, Option<Entry>);

/// All entries, the latest found first; those that cannot be read come last.
#[must_use]
pub fn entries(workspace: &Workspace) -> Vec<Listed<'_>> {
    let mut all: Vec<Listed<'_>> =
        workspace.records.under(LOG).map(|(number, document)| (number, Entry::read(document))).collect();
    all.sort_by(|(a, x), (b, y)| {
        let found = |it: &Option<Entry>| it.as_ref().map(|it| it.found);
        found(y).cmp(&found(x)).then(b.cmp(a))
    });
    all
}

/// The number that a new entry gets: one above the highest.
#[must_use]
pub fn next_number(workspace: &Workspace) -> String {
    let highest = workspace.records.under(LOG).filter_map(|(number, _)| number.parse::<u32>().ok()).max();
    format!("{:04}", highest.unwrap_or(0).saturating_add(1))
}

/// How many entries of an area and all below it, found in this year, are not done. A scheme may count them.
#[must_use]
pub fn open_items(workspace: &Workspace, area: AreaId, year: i32) -> usize {
    let inside = codes_below(workspace, area);
    let counts = |it: &Entry| {
        it.state != State::Done
            && workspace.calendar.year_of(it.found.month()) == year
            && inside.contains(it.area.as_str())
    };
    workspace.records.under(LOG).filter_map(|(_, document)| Entry::read(document)).filter(counts).count()
}

/// The codes of an area and of all below it.
#[must_use]
pub fn codes_below(workspace: &Workspace, top: AreaId) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![top];
    while let Some(at) = open.pop() {
        found.extend(workspace.areas.get(at).map(|it| it.code.as_str()));
        open.extend(workspace.areas.children(at));
    }
    found
}
