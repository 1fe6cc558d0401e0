//! What was typed into the log's form: read into an entry, or every field at fault named.

use super::{Day, Entry, State};
use crate::figures::{AreaKind, Workspace, personal};

/// The longest text, in characters.
pub const LONGEST: usize = 500;

/// The fields of the form, as they were typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fields {
    /// The area's code.
    pub area: String,
    /// The indicator's code, or nothing.
    pub indicator: String,
    /// What is wrong.
    pub problem: String,
    /// The day found.
    pub found: String,
    /// The level's code.
    pub by: String,
    /// The day due, or nothing.
    pub due: String,
    /// What has to be done.
    pub measure: String,
    /// The state's code.
    pub state: String,
    /// What shows it.
    pub evidence: String,
}

/// Why a field cannot be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It has to be filled in.
    Empty,
    /// No such area, indicator, level or state.
    Unknown,
    /// No day such as 2006-03-01.
    NoDay,
    /// Due before it was found.
    TooEarly,
    /// Longer than 500 characters.
    TooLong,
    /// It holds a number of a person.
    Personal,
}

/// A field that cannot be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The field's name.
    pub field: &'static str,
    /// Why.
    pub wrong: Wrong,
}

impl Fields {
    /// The fields of an entry.
    #[must_use]
    pub fn of(it: &Entry) -> Self {
        Self {
            area: it.area.clone(),
            indicator: it.indicator.clone(),
            problem: it.problem.clone(),
            found: it.found.code(),
            by: it.by.code().to_owned(),
            due: it.due.map(Day::code).unwrap_or_default(),
            measure: it.measure.clone(),
            state: it.state.code().to_owned(),
            evidence: it.evidence.clone(),
        }
    }

    /// Reads the fields; nothing is taken where one of them is wrong.
    pub fn read(&self, workspace: &Workspace) -> Result<Entry, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut fault = |field, wrong| faults.push(Fault { field, wrong });
        if workspace.areas.by_code(&self.area).is_none() {
            fault("area", Wrong::Unknown);
        }
        if !self.indicator.is_empty() && workspace.catalog.indicator_by_code(&self.indicator).is_none() {
            fault("indicator", Wrong::Unknown);
        }
        if self.problem.trim().is_empty() {
            fault("problem", Wrong::Empty);
        }
        for (field, text) in [("problem", &self.problem), ("measure", &self.measure), ("evidence", &self.evidence)] {
            if let Some(wrong) = text_fault(text) {
                fault(field, wrong);
            }
        }
        let found = Day::parse(&self.found);
        if found.is_none() {
            fault("found", Wrong::NoDay);
        }
        let by = AreaKind::parse(&self.by);
        if by.is_none() {
            fault("by", Wrong::Unknown);
        }
        let due = Day::parse(&self.due);
        if !self.due.trim().is_empty() && due.is_none() {
            fault("due", Wrong::NoDay);
        }
        if due.zip(found).is_some_and(|(due, found)| due < found) {
            fault("due", Wrong::TooEarly);
        }
        let state = State::parse(&self.state);
        if state.is_none() {
            fault("state", Wrong::Unknown);
        }
        match (found, by, state) {
            (Some(found), Some(by), Some(state)) if faults.is_empty() => Ok(Entry {
                area: self.area.clone(),
                indicator: self.indicator.clone(),
                problem: self.problem.trim().to_owned(),
                found,
                by,
                due,
                measure: self.measure.trim().to_owned(),
                state,
                evidence: self.evidence.trim().to_owned(),
            }),
            _ => Err(faults),
        }
    }
}

/// Why a free text cannot be taken.
#[must_use]
pub fn text_fault(text: &str) -> Option<Wrong> {
    match () {
        () if personal::in_note(text).is_some() => Some(Wrong::Personal),
        () if text.chars().count() > LONGEST => Some(Wrong::TooLong),
        () => None,
    }
}
