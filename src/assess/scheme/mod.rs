//! Scoring schemes as data: groups, lines, rules, area types, parts of the year, bands and vetoes.
//!
//! A scheme is JSON. Reading checks all of it, so that nothing downstream meets an unknown indicator or a zero step.

mod area_type;
mod fault;
mod line;
mod number;
mod read;
mod rule;
mod shipped;
mod validate;
#[cfg(test)]
mod validate_tests;
mod weigh;

pub use area_type::AreaType;
pub use fault::{Fault, Problem, Sort};
pub use line::{Entry, Limit, Line, OpenItems, Share, Side, Target, Term, ValueBasis, What};
pub use number::Number;
pub use read::{FORMAT, FORMAT_VERSION, Refusal, read, write};
pub use rule::{Partial, Rule, Steps};
pub use shipped::{SHIPPED, shipped};
pub use validate::faults;

use crate::catalog::Names;
use serde::{Deserialize, Serialize};

/// A scoring scheme.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Always [`FORMAT`].
    pub format: String,
    /// Which form of the file this is.
    pub format_version: u32,
    /// The stable code: records and addresses carry it.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// Counts up with every change of meaning.
    pub edition: u32,
    /// Whether it is kept as history: what it assesses was abolished.
    #[serde(default)]
    pub history: bool,
    /// What a reader has to know: assumptions, what is left out.
    pub note: Names,
    /// Where it is from.
    pub source: Names,
    /// The full total: 100, 1,000.
    pub full: Number,
    /// Decimals with which points are shown.
    pub decimals: u8,
    /// What becomes of a line that has no value.
    pub missing: Missing,
    /// What becomes of a rate that grows with the months, in a part of the year.
    #[serde(default)]
    pub part_year: PartYear,
    /// Which marks count where both levels marked.
    #[serde(default)]
    pub counts: Counts,
    /// The groups of lines.
    pub groups: Vec<Group>,
    /// Kinds of areas that are assessed in a way of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<AreaType>,
    /// The parts of the year with their weights; none: the whole year at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The grades.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// What overrules every point.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vetoes: Vec<Veto>,
    /// Below which base an area has no rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<Least>,
}

/// Lines that belong together.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// What the group counts in the total; none: the points of its lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Number>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// What becomes of a line that has no value. Each is said on the score sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// It counts as nothing.
    Zero,
    /// Its weight is taken away and the total is scaled up.
    LeaveOut,
    /// There is no total until the value is there.
    Hold,
}

/// What becomes of a rate that grows with the months, in a part of the year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartYear {
    /// It is not assessed in that part, and its weight is taken away.
    #[default]
    LeaveOut,
    /// It is set against the target times months ÷ 12.
    ProRata,
}

/// Which marks count where the area marked itself and the level above marked again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Only what the level above found.
    Above,
    /// What the level above found, else what the area says of itself.
    #[default]
    AboveElseSelf,
}

/// A part of the year.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// The months it speaks of.
    pub when: When,
    /// Its weight against the other parts.
    pub weight: Number,
}

/// The months that a part speaks of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// The whole year.
    Year,
    /// A half, counted from 1.
    Half(u8),
    /// A quarter, counted from 1.
    Quarter(u8),
    /// The year's first months, this many.
    First(u8),
    /// No months: the mean of the spot checks of the year.
    Spot,
}

/// A grade: totals from the lower limit on, below the upper one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// The lowest total that belongs to it.
    pub from: Number,
    /// The lowest total that no longer belongs to it; none: there is no upper limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Number>,
}

/// Something that overrules every point.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Veto {
    /// Its code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// What sets it off.
    pub on: Trigger,
    /// What it does to the total.
    #[serde(default)]
    pub effect: Effect,
    /// Where it is from.
    pub source: Names,
}

/// What sets a veto off.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// The area's own value misses the target.
    Own(Condition),
    /// The value of any area in it misses the target.
    AnyChild(Condition),
    /// The total is below a line.
    TotalBelow(Number),
}

/// A value that must not miss its target.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The value.
    pub what: What,
    /// The target.
    pub target: Target,
    /// Whether the printed or the exact value is judged.
    #[serde(default)]
    pub value: ValueBasis,
    /// In how many years running it has to be missed: 1 or 2.
    #[serde(default = "one")]
    pub years: u8,
}

const fn one() -> u8 {
    1
}

/// What a veto does to the total. The grade and the rank are lost in either case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The total stays as it is, for information.
    #[default]
    Grade,
    /// The total becomes zero.
    Zero,
}

/// Below which base an area has no rank: chance would make it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Least {
    /// The item, such as births.
    pub item: String,
    /// The least amount of it in the year.
    pub amount: Number,
}

impl Scheme {
    /// The lines with their groups, in order.
    pub fn lines(&self) -> impl Iterator<Item = (&Group, &Line)> {
        self.groups.iter().flat_map(|group| group.lines.iter().map(move |line| (group, line)))
    }
}
