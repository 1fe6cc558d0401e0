//! What a line on the blackboard is made of.

use crate::catalog::ItemId;
use crate::figures::{AreaId, Period};

/// Where a number comes from, so that it can be followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// An item's figures of this area and period; `None` for all items of the indicator.
    Figures(Option<ItemId>),
    /// The target sheet of the area that set the target.
    Targets(AreaId),
    /// The same indicator of another period.
    Period(Period),
}

/// A piece of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Bit {
    /// Words and signs.
    Plain(String),
    /// A number that leads to where it comes from.
    Linked(String, Source),
    /// A result, with the unit that stands after it.
    Strong(String),
    /// A real fraction, and how it is read out.
    Fraction {
        /// Above the line.
        above: String,
        /// Below the line.
        below: String,
        /// How it is read out.
        said: String,
    },
}

/// One numbered step.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Step {
    /// What is done.
    pub title: String,
    /// The lines of the step.
    pub lines: Vec<Vec<Bit>>,
    /// What has to be known of it, in small.
    pub notes: Vec<String>,
    /// Whether this is the answer.
    pub answer: bool,
}

impl Step {
    /// A step of one line.
    #[must_use]
    pub fn new(title: String, line: Vec<Bit>) -> Self {
        Self { title, lines: vec![line], ..Self::default() }
    }

    /// The lines as plain text, for tests and for the clipboard.
    #[must_use]
    pub fn plain(&self) -> String {
        let line = |bits: &Vec<Bit>| {
            let word = |bit: &Bit| match bit {
                Bit::Plain(it) | Bit::Linked(it, _) | Bit::Strong(it) => it.clone(),
                Bit::Fraction { above, below, .. } => format!("{above}/{below}"),
            };
            bits.iter().map(word).collect::<String>()
        };
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
