//! A line of a scheme: what is scored, against what, for how many points.

use super::{Missing, Number, Rule};
use crate::catalog::Names;
use serde::{Deserialize, Serialize};

/// A line of a scheme.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// Its full points; zero for a line that only adds or deducts.
    pub points: Number,
    /// The least points it can come to; none: it may go below zero without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Number>,
    /// The most points it can come to; none: there is no cap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<Number>,
    /// What is scored, one after another. The first gives the points, the others add, deduct or shut.
    pub terms: Vec<Term>,
    /// What becomes of it where there is no value; none: what the scheme says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Missing>,
    /// The codes of the parts of the year in which it is assessed; none: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// What a reader has to know of it, such as an assumption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Names>,
    /// The rule as its source words it.
    pub source: Names,
}

/// One value with its target and its rule.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The value.
    pub what: What,
    /// The target.
    #[serde(default)]
    pub target: Target,
    /// Whether the printed or the exact value is scored.
    #[serde(default)]
    pub value: ValueBasis,
    /// The rule.
    pub rule: Rule,
}

/// Which value is scored.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An indicator of the catalog, by code.
    Indicator(String),
    /// An item's sum over the period, by code.
    Item(String),
    /// A number that people enter, because the catalog does not compute it.
    Entered(Entry),
    /// What spot checks found: right ÷ looked at, in per cent.
    Spot,
    /// Points that people give straight away.
    Marked,
    /// Entries of the supervision log that are not done, of the area and all below it, found in the period.
    OpenItems(OpenItems),
}

/// Which entries of the supervision log are counted. Both are judged as the log stands on the day of scoring.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenItems {
    /// All that are not done.
    All,
    /// Those past their day.
    Overdue,
}

/// A number that people enter.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its code: marks are kept under it.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// Its unit, as it stands after a number.
    pub unit: Names,
    /// Decimals with which it is printed.
    pub decimals: u8,
}

/// Against what a value is set.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Against nothing.
    #[default]
    None,
    /// The target of the area and year in the workspace's target sheet.
    Book,
    /// A limit of the scheme.
    Fixed(Limit),
    /// The value of the area above in the same months.
    Parent(Option<Side>),
    /// The area's own value a year before.
    LastYear(Option<Side>),
    /// A limit that people enter for each area, such as a quota.
    Entered(Entry, Side),
}

/// A limit in the value's own scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// At most this.
    AtMost(Number),
    /// At least this.
    AtLeast(Number),
    /// Exactly this.
    Equal(Number),
    /// From the first to the second, both included.
    Within(Number, Number),
}

/// On which side of a limit is good.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// At the limit or below.
    AtMost,
    /// At the limit or above.
    AtLeast,
    /// At the limit.
    Equal,
}

impl Side {
    /// The limit with this side.
    #[must_use]
    pub const fn limit(self, number: Number) -> Limit {
        match self {
            Self::AtMost => Limit::AtMost(number),
            Self::AtLeast => Limit::AtLeast(number),
            Self::Equal => Limit::Equal(number),
        }
    }
}

/// Whether the printed or the exact value is scored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueBasis {
    /// The value as it is printed, as official sheets do.
    #[default]
    Printed,
    /// The value before it was rounded.
    Exact,
}

/// How good a level or a progress is, as a share of its points.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// All of it at the first number, nothing at the second, evenly between.
    Linear(Number, Number),
    /// People enter it, in per cent.
    Entered(Entry),
}
