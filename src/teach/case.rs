//! The facts that an example or an exercise is made from: one indicator of one place and period, in words and counts.
//!
//! A case comes from the user's own figures (the page makes it) or from a theme and a seed. It is complete in
//! itself, so that it can be handed to the worker.

use crate::catalog::{Difference, Direction, Goal, Scale};
use crate::measure::{Exact, Fixed};
use serde::{Deserialize, Serialize};

/// What is computed: the indicator, in the words of one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Subject {
    /// The indicator's or theme's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is, in one plain sentence.
    pub plain: String,
    /// What the ratio is multiplied by.
    pub scale: Scale,
    /// Decimals of the printed value.
    pub decimals: u8,
    /// On which side of a target is good.
    pub direction: Direction,
    /// The unit in which a difference is spoken.
    pub difference: Difference,
}

/// One count that goes into a side of the fraction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Amount {
    /// What was counted.
    pub name: String,
    /// How often it counts; negative where it is taken away.
    pub weight: i64,
    /// The count.
    pub value: Exact,
}

/// One side of the fraction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Side {
    /// What stands here, in words: births of the period, the average population.
    pub what: String,
    /// The word after a count: people, cases. May be empty.
    pub unit: String,
    /// The counts.
    pub parts: Vec<Amount>,
    /// What their sum is divided by: 2 for the average of start and end.
    pub divisor: i64,
}

impl Side {
    /// One count that stands for itself.
    #[must_use]
    pub fn single(what: &str, unit: &str, value: Exact) -> Self {
        let parts = vec![Amount { name: what.to_owned(), weight: 1, value }];
        Self { what: what.to_owned(), unit: unit.to_owned(), parts, divisor: 1 }
    }

    /// The sum of the counts over the divisor; `None` where it does not fit or the divisor is zero.
    #[must_use]
    pub fn total(&self) -> Option<Exact> {
        let add = |sum: Exact, it: &Amount| sum.plus(it.value.times(i128::from(it.weight))?);
        self.parts.iter().try_fold(Exact::ZERO, add)?.over(Exact::whole(i128::from(self.divisor)))
    }
}

/// A part of the whole, or the same whole at another time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Share {
    /// Its name: an area, a month, a year.
    pub name: String,
    /// What stands above its line.
    pub top: Exact,
    /// What stands below its line; one where nothing is divided.
    pub bottom: Exact,
}

/// One indicator of one place and period.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Case {
    /// What is computed.
    pub subject: Subject,
    /// The place's name.
    pub place: String,
    /// The period's name.
    pub span: String,
    /// Whether the figures are invented.
    pub invented: bool,
    /// Above the line.
    pub top: Side,
    /// Below the line; `None` for a plain count.
    pub bottom: Option<Side>,
    /// The target.
    pub goal: Option<Goal>,
    /// The same a year before.
    pub before: Option<Share>,
    /// The areas that the place is made of; their counts add up to the place's.
    pub children: Vec<Share>,
    /// The months that the period is made of. Where the denominator is a population it is that of the whole period.
    pub months: Vec<Share>,
}

impl Subject {
    /// A ratio of this indicator, times its scale. A yes is 1, a no is 0.
    #[must_use]
    pub fn rate(&self, top: Exact, bottom: Exact) -> Option<Exact> {
        if !self.scale.divides() {
            return Some(top);
        }
        if self.scale == Scale::YesNo {
            return Some(Exact::whole(i128::from(top.compare(bottom)?.is_ge())));
        }
        top.over(bottom)?.times(self.scale.factor())
    }

    /// A value as it is printed.
    #[must_use]
    pub fn printed(&self, value: Exact) -> Option<Fixed> {
        value.round(self.decimals)
    }

    /// A goal's limit as an exact number.
    #[must_use]
    pub fn limit(&self, units: i64) -> Option<Exact> {
        Exact::new(i128::from(units), 10_i128.checked_pow(u32::from(self.decimals))?)
    }
}

impl Case {
    /// What stands above the line.
    #[must_use]
    pub fn top_total(&self) -> Option<Exact> {
        self.top.total()
    }

    /// What stands below the line; one where nothing is divided.
    #[must_use]
    pub fn bottom_total(&self) -> Option<Exact> {
        self.bottom.as_ref().map_or(Some(Exact::whole(1)), Side::total)
    }

    /// The exact value, times the scale.
    #[must_use]
    pub fn value(&self) -> Option<Exact> {
        self.subject.rate(self.top_total()?, self.bottom_total()?)
    }

    /// The value as it is printed.
    #[must_use]
    pub fn printed(&self) -> Option<Fixed> {
        self.subject.printed(self.value()?)
    }

    /// The exact value a year before.
    #[must_use]
    pub fn value_before(&self) -> Option<Exact> {
        self.before.as_ref().and_then(|it| self.subject.rate(it.top, it.bottom))
    }
}
