//! Checks: what must hold between items of one area and period.

use super::{Form, Names};

/// How the two sides of a check have to stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    /// The left side has to equal the right.
    Equal,
    /// The left side may not exceed the right.
    AtMost,
}

/// A rule that figures of one area and period have to keep.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// Its code.
    pub code: String,
    /// The left side.
    pub left: Form,
    /// How the sides have to stand.
    pub relation: Relation,
    /// The right side.
    pub right: Form,
    /// The rule in words.
    pub says: Names,
}
