//! One entry of the log, as it is kept.

use super::Day;
use crate::figures::AreaKind;
use serde::{Deserialize, Serialize};

/// What the key of an entry begins with; the number follows.
pub const LOG: &str = "log/";

/// What became of a problem, as it was entered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing has been done yet.
    #[default]
    Open,
    /// It is being dealt with.
    UnderWay,
    /// It is settled.
    Done,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Open, Self::UnderWay, Self::Done];

    /// The code in addresses and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::UnderWay => "under_way",
            Self::Done => "done",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// How an entry stands on a day: overdue is derived and never entered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    /// Past its day and not done.
    Overdue,
    /// Nothing has been done yet.
    Open,
    /// It is being dealt with.
    UnderWay,
    /// It is settled.
    Done,
}

/// An entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The area's code.
    pub area: String,
    /// The indicator's code; empty where the problem is of none.
    pub indicator: String,
    /// What is wrong.
    pub problem: String,
    /// The day on which it was found.
    pub found: Day,
    /// By which level.
    pub by: AreaKind,
    /// The day by which it has to be settled.
    pub due: Option<Day>,
    /// What has to be done.
    pub measure: String,
    /// What became of it.
    pub state: State,
    /// What shows it.
    pub evidence: String,
}

/// An entry as it is written. The names of fields are those of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    area: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    indicator: String,
    problem: String,
    found: String,
    by: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    due: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    measure: String,
    state: State,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    evidence: String,
}

impl Entry {
    /// Reads a record; `None` where it is no entry that this version knows. Such a record is left as it is.
    #[must_use]
    pub fn read(document: &str) -> Option<Self> {
        let raw: Raw = serde_json::from_str(document).ok()?;
        let due = if raw.due.is_empty() { None } else { Some(Day::parse(&raw.due)?) };
        Some(Self {
            found: Day::parse(&raw.found)?,
            by: AreaKind::parse(&raw.by)?,
            due,
            area: raw.area,
            indicator: raw.indicator,
            problem: raw.problem,
            measure: raw.measure,
            state: raw.state,
            evidence: raw.evidence,
        })
    }

    /// Writes the record.
    #[must_use]
    pub fn write(&self) -> String {
        let raw = Raw {
            area: self.area.clone(),
            indicator: self.indicator.clone(),
            problem: self.problem.clone(),
            found: self.found.code(),
            by: self.by.code().to_owned(),
            due: self.due.map(Day::code).unwrap_or_default(),
            measure: self.measure.clone(),
            state: self.state,
            evidence: self.evidence.clone(),
        };
        // Texts and codes always are JSON.
        serde_json::to_string(&raw).unwrap_or_default()
    }

    /// How it stands on a day. The day on which it is due is not past yet.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        match self.state {
            State::Done => Standing::Done,
            _ if self.due.is_some_and(|due| due < today) => Standing::Overdue,
            State::Open => Standing::Open,
            State::UnderWay => Standing::UnderWay,
        }
    }
}
