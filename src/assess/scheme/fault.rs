//! What can be wrong with a scheme, and where.

use super::Number;
use crate::locale::{AssessSchemeText, Lang, fill};

/// A problem and its place in the scheme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The place, as `groups[1].lines[0].terms[0].rule.per`; places count from zero, as in the file.
    pub path: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// What a code names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// An indicator of the catalog.
    Indicator,
    /// An item of the catalog.
    Item,
    /// A group of the scheme.
    Group,
    /// A line of the scheme.
    Line,
    /// A part of the year.
    Part,
    /// A type of areas.
    Type,
    /// A kind of areas.
    Kind,
    /// A grade.
    Band,
    /// A veto.
    Veto,
}

/// Why a place of a scheme is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// A code is empty or has other signs than small letters, digits, `-` and `_`.
    Code(String),
    /// Two things have one code.
    Twice(Sort, String),
    /// Something that is not there is named.
    Unknown(Sort, String),
    /// A name or sentence lacks a language.
    Language(Lang),
    /// A number has to be above zero.
    NotPositive(Number),
    /// A number may not be below zero.
    Negative(Number),
    /// Weights come to another sum.
    Sum(Number, Number),
    /// The weights of an area type come to more than the full total.
    More(Number, Number),
    /// A lower limit is not below the upper one.
    Order(Number, Number),
    /// Two grades share totals.
    Overlap(String, String),
    /// A rule needs a target.
    NeedsTarget,
    /// It cannot be known which side of a limit is good.
    NeedsSide,
    /// Something has no passing side: an exact number, or a range.
    NoPassing,
    /// Two rules of a line give its points.
    TwoGivers,
    /// Marks of people need the rule of marks, and the other way round.
    Marks,
    /// There is nothing in it.
    Empty,
    /// More decimals than can be shown.
    Decimals(u8),
    /// A part of the year, or a number of years, that does not exist.
    Range(u8),
}

impl Sort {
    /// What it is called.
    #[must_use]
    pub const fn says(self, lang: Lang) -> &'static str {
        let text = AssessSchemeText::of(lang);
        match self {
            Self::Indicator => text.sort_indicator,
            Self::Item => text.sort_item,
            Self::Group => text.sort_group,
            Self::Line => text.sort_line,
            Self::Part => text.sort_part,
            Self::Type => text.sort_type,
            Self::Kind => text.sort_kind,
            Self::Band => text.sort_band,
            Self::Veto => text.sort_veto,
        }
    }
}

impl Fault {
    /// The fault as a sentence.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = AssessSchemeText::of(lang);
        fill(text.fault, &[("path", &self.path), ("why", &self.problem.says(lang))])
    }
}

impl Problem {
    /// The problem as a clause.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let text = AssessSchemeText::of(lang);
        let two = |says: &str, a: &str, b: &str| fill(says, &[("a", a), ("b", b)]);
        let numbers = |says: &str, a: &Number, b: &Number| two(says, &a.to_string(), &b.to_string());
        match self {
            Self::Code(seen) => fill(text.code, &[("seen", seen)]),
            Self::Twice(sort, code) => two(text.twice, sort.says(lang), code),
            Self::Unknown(sort, code) => two(text.unknown, sort.says(lang), code),
            Self::Language(missing) => fill(text.language, &[("language", missing.own_name())]),
            Self::NotPositive(seen) => fill(text.not_positive, &[("seen", &seen.to_string())]),
            Self::Negative(seen) => fill(text.negative, &[("seen", &seen.to_string())]),
            Self::Sum(sum, want) => numbers(text.sum, sum, want),
            Self::More(sum, want) => numbers(text.more, sum, want),
            Self::Order(low, high) => numbers(text.order, low, high),
            Self::Overlap(a, b) => two(text.overlap, a, b),
            Self::NeedsTarget => text.needs_target.to_owned(),
            Self::NeedsSide => text.needs_side.to_owned(),
            Self::NoPassing => text.no_passing.to_owned(),
            Self::TwoGivers => text.two_givers.to_owned(),
            Self::Marks => text.marks.to_owned(),
            Self::Empty => text.empty.to_owned(),
            Self::Decimals(seen) => fill(text.decimals, &[("seen", &seen.to_string())]),
            Self::Range(seen) => fill(text.range, &[("seen", &seen.to_string())]),
        }
    }
}
