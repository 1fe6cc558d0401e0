//! Who answers for an area: a contact of the level above, and the post on duty. Posts, never persons.

use super::form::{Wrong, text_fault};
use serde::{Deserialize, Serialize};

/// What the key of an area's posts begins with; the area's code follows.
pub const POST: &str = "post/";

/// The posts of an area.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Posts {
    /// The post of the level above that keeps contact: a leader's contact point.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// The post on duty in the area.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub duty: String,
}

impl Posts {
    /// Reads a record; `None` where it is none that this version knows.
    #[must_use]
    pub fn read(document: &str) -> Option<Self> {
        serde_json::from_str(document).ok()
    }

    /// The record; `None` where both are empty, so that it is taken away.
    #[must_use]
    pub fn write(&self) -> Option<String> {
        let it = Self { contact: self.contact.trim().to_owned(), duty: self.duty.trim().to_owned() };
        if it == Self::default() { None } else { serde_json::to_string(&it).ok() }
    }

    /// Why they cannot be taken: the field and what is wrong with it.
    #[must_use]
    pub fn fault(&self) -> Option<(&'static str, Wrong)> {
        let of = |field, text: &str| text_fault(text).map(|wrong| (field, wrong));
        of("contact", &self.contact).or_else(|| of("duty", &self.duty))
    }
}
