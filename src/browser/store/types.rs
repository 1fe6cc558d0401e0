//! What goes into the store and what comes out of it.

/// A workspace in the list of those that are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceHead {
    /// Its id.
    pub id: String,
    /// Its title, as last committed.
    pub title: String,
    /// How many commits it has seen.
    pub revision: u64,
    /// When the last of them was made, in milliseconds since 1970.
    pub saved_at: u64,
    /// Whether it cannot be read any more; the rest is then empty, and only [`super::Store::salvage`] gets at it.
    pub damaged: bool,
}

/// A workspace as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Everything but the figures.
    pub meta: String,
    /// The figures, in blocks, by key.
    pub blocks: Vec<(String, String)>,
    /// The revision that this is.
    pub revision: u64,
}

/// What one transaction changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The title in the list, where it is new.
    pub title: Option<String>,
    /// Everything but the figures, where it changed.
    pub meta: Option<String>,
    /// Blocks to write.
    pub put: Vec<(String, String)>,
    /// Blocks to delete.
    pub delete: Vec<String>,
    /// Whether all earlier blocks go: the whole workspace is written anew.
    pub replace: bool,
    /// The revision after this commit.
    pub revision: u64,
    /// The revision that must be there before; 0 where none may be, `None` where it does not matter.
    pub expected_revision: Option<u64>,
}
