//! Linear forms over items: what stands above and below a fraction's line.

use super::{ItemId, Names};

/// One item with its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// The item.
    pub item: ItemId,
    /// How often it counts; negative where it is taken away.
    pub weight: i64,
}

/// A sum of weighted items over a divisor: additive over areas, so it rolls up by adding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// The terms, as the pack writes them.
    pub terms: Vec<Term>,
    /// What the sum is divided by, above zero: 2 for (start + end) / 2.
    pub divisor: i64,
    /// The derived quantity that this form stands for, such as the average population.
    pub derived: Option<String>,
}

impl Form {
    /// The form that is one item.
    #[must_use]
    pub fn of_item(item: ItemId) -> Self {
        Self { terms: vec![Term { item, weight: 1 }], divisor: 1, derived: None }
    }

    /// The item, where the form is no more than that.
    #[must_use]
    pub fn as_item(&self) -> Option<ItemId> {
        match self.terms.as_slice() {
            [Term { item, weight: 1 }] if self.divisor == 1 => Some(*item),
            _ => None,
        }
    }
}

/// A quantity computed from items and named, such as the average population.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Derived {
    /// Its code, by which forms refer to it.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// What it is made of.
    pub form: Form,
}
