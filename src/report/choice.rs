//! What a user left out of a report and put into it: kept with the workspace.

use crate::figures::Workspace;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The user's own texts, one paragraph a line, by what they speak of: the codes of area and period.
    #[serde(deserialize_with = "texts")]
    own: BTreeMap<String, String>,
}

/// The texts, or the one text that was kept for all areas before each had its own.
fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        One(String),
        Each(BTreeMap<String, String>),
    }
    Ok(match Kept::deserialize(from)? {
        Kept::One(text) if text.is_empty() => BTreeMap::new(),
        Kept::One(text) => BTreeMap::from([(String::new(), text)]),
        Kept::Each(texts) => texts,
    })
}

impl Choice {
    /// What a workspace keeps; nothing chosen where it keeps nothing that can be read.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        workspace.records.get(CHOICE).and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default()
    }

    /// The user's own text on an area in a period.
    #[must_use]
    pub fn own(&self, area: &str, period: &str) -> &str {
        let own = self.own.get(&place(area, period)).or_else(|| self.own.get(""));
        own.map_or("", String::as_str)
    }

    /// Keeps a text on an area in a period.
    pub fn set_own(&mut self, area: &str, period: &str, text: &str) {
        let shared = self.own.contains_key("");
        // An empty one is kept only where another would stand in its place.
        if text.is_empty() && !shared {
            self.own.remove(&place(area, period));
        } else {
            self.own.insert(place(area, period), text.to_owned());
        }
    }

    /// The record: `None` where nothing was chosen.
    #[must_use]
    pub fn document(&self) -> Option<String> {
        if *self == Self::default() { None } else { serde_json::to_string(self).ok() }
    }
}

fn place(area: &str, period: &str) -> String {
    format!("{area} {period}")
}

#[cfg(test)]
mod tests {
    use super::{CHOICE, Choice};
    use crate::figures::sample;

    /// What is said of an area and a period, in the workspace that keeps this record.
    #[track_caller]
    fn check(record: &str, area: &str, period: &str, want: &str) {
        let mut workspace = sample("s");
        let _ = workspace.records.put(CHOICE, Some(record.to_owned()));
        assert_eq!(Choice::of(&workspace).own(area, period), want, "{record}");
    }

    #[test]
    fn a_text_belongs_to_its_area_and_period() {
        let each = "{\"own\":{\"S01 2005-10+12\":\"a\"}}";
        check(each, "S01", "2005-10+12", "a");
        check(each, "S02", "2005-10+12", "");
        check(each, "S01", "2004-10+12", "");
        // As it was kept before.
        check("{\"own\":\"all\"}", "S02", "2005-10+12", "all");
        check("{\"own\":\"\"}", "S02", "2005-10+12", "");
    }

    #[test]
    fn a_text_that_is_taken_out_stays_out() {
        let mut choice: Choice = serde_json::from_str("{\"own\":\"all\"}").unwrap();
        choice.set_own("S01", "2006", "");
        assert_eq!((choice.own("S01", "2006"), choice.own("S02", "2006")), ("", "all"));
        let mut choice = Choice::default();
        choice.set_own("S01", "2006", "x");
        choice.set_own("S01", "2006", "");
        assert_eq!(choice.document(), None);
    }
}
