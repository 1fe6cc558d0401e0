//! What can go wrong with the browser's store, as far as the reader can act on it.

use std::fmt;

use wasm_bindgen::JsValue;

use crate::browser::listen::{error_name, property};

/// Why the store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no IndexedDB, or the browser does not let this page have it.
    Unavailable,
    /// The disk or the browser's share of it is full.
    Full,
    /// The database cannot be opened or read; the text is the browser's name for it.
    Damaged(String),
    /// A newer version of the program wrote the database, or is about to.
    Newer,
    /// Another tab holds the database and does not answer.
    Blocked,
    /// Another tab has written this workspace; the number is its revision.
    TakenOver(u64),
    /// What was kept is gone: the browser's data were cleared while the page was open.
    Gone,
}

impl fmt::Display for StoreError {
    /// For logs and tests; what the reader sees is in `locale`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable => f.write_str("no IndexedDB for this page"),
            Self::Full => f.write_str("the store is full"),
            Self::Damaged(name) => write!(f, "the database cannot be read ({name})"),
            Self::Newer => f.write_str("the database belongs to a newer version"),
            Self::Blocked => f.write_str("another tab holds the database"),
            Self::TakenOver(revision) => write!(f, "another tab wrote revision {revision}"),
            Self::Gone => f.write_str("the kept data were cleared"),
        }
    }
}

impl StoreError {
    /// Reads what the browser threw.
    ///
    /// A full store goes by its name and by two old codes, because Firefox and Safari had their own.
    pub(super) fn of(thrown: &JsValue) -> Self {
        let code = property(thrown, "code").and_then(|it| it.as_f64()).map(|it| it as u32);
        let name = error_name(thrown);
        match (name.as_str(), code) {
            ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, Some(22 | 1014)) => Self::Full,
            ("SecurityError" | "NotAllowedError" | "NotSupportedError", _) => Self::Unavailable,
            ("VersionError", _) => Self::Newer,
            _ => Self::Damaged(name),
        }
    }
}
