//! What a user left out of a report and put into it: kept with the workspace.

use crate::figures::Workspace;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The key of the record.
pub const CHOICE: &str = "report/choice";

/// Most characters of the user's own text.
pub const MOST_OWN: usize = 8_000;

/// What a user chose.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The parts that are left out, by code.
    pub off: BTreeSet<String>,
    /// The user's own text, one paragraph a line.
    pub own: String,
}

impl Choice {
    /// What a workspace keeps; nothing chosen where it keeps nothing that can be read.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        workspace.records.get(CHOICE).and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default()
    }

    /// The record: `None` where nothing was chosen.
    #[must_use]
    pub fn document(&self) -> Option<String> {
        if *self == Self::default() { None } else { serde_json::to_string(self).ok() }
    }
}
