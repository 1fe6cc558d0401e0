//! What has to be asked back before an answer can be marked.

use crate::locale::{Lang, TeachMarkText, fill};

/// Why an answer can mean two things, or nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unclear {
    /// Nothing was typed.
    Empty,
    /// There is no number in it.
    NotANumber,
    /// There are two numbers.
    Two,
    /// A comma stands where it separates no thousands.
    Comma,
    /// Several points.
    Points,
    /// A fraction or a proportion.
    Fraction,
    /// A power of ten: `1.2e5`.
    Power,
    /// `下降0.5` may mean -0.5 or 0.5.
    Falls,
    /// What stands behind the number is no unit that is known here.
    Unit(String),
    /// More digits than can be marked exactly.
    TooLong,
}

impl Unclear {
    /// The question to the learner.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = TeachMarkText::of(lang);
        match self {
            Self::Empty => text.unclear_empty,
            Self::NotANumber => text.unclear_not_a_number,
            Self::Two => text.unclear_two,
            Self::Comma => text.unclear_comma,
            Self::Points => text.unclear_points,
            Self::Fraction => text.unclear_fraction,
            Self::Power => text.unclear_power,
            Self::Falls => text.unclear_falls,
            Self::Unit(tail) => return fill(text.unclear_unit, &[("tail", tail)]),
            Self::TooLong => text.unclear_too_long,
        }
        .to_owned()
    }
}
