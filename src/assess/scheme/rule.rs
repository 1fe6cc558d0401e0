//! The forms of rules by which published assessments score.

use super::{Number, Share, Side, Target};
use serde::{Deserialize, Serialize};

/// How a value becomes points.
///
/// A line's points are: where a gate is shut, zero; else what the giver gives (all points, where there is none),
/// plus bonuses, less deductions, kept between the line's floor and cap.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A gate: the target is met, or the line is zero.
    Met,
    /// A gate: the value lies between two limits, both included, or the line is zero.
    ///
    /// With a target these are per cent of it, as 85 to 100 per cent of a quota; without one they are the value's own.
    Band(Number, Number),
    /// A gate: yes, or the line is zero.
    Yes,
    /// A deduction for each step by which the target is missed.
    Deduct(Steps),
    /// A bonus for each step by which the target is passed.
    Bonus(Steps),
    /// A deduction for each case above a number that is free.
    PerCase {
        /// Points a case.
        points: Number,
        /// How many cases are free.
        #[serde(default = "zero")]
        free: Number,
    },
    /// A giver: the value ÷ the target, as a share of the points. Where less is good, the target ÷ the value.
    Proportional,
    /// A giver: the level and the progress on the year before, weighted by the side of the parent's value.
    LevelProgress {
        /// The weights of level and progress on the good side of the parent's value, or on it.
        better: (Number, Number),
        /// The weights on the bad side.
        worse: (Number, Number),
        /// Which side is good; none: the indicator's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        side: Option<Side>,
        /// How good the level is.
        level: Share,
        /// How good the progress is: the change on the year before, above zero where it is good.
        progress: Share,
    },
    /// A giver: the points that people gave.
    Marks,
    /// Nothing is scored.
    NotAssessed,
}

const fn zero() -> Number {
    Number::ZERO
}

/// Points by steps.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// How long a step is, in the value's own scale.
    pub per: Number,
    /// Points a step.
    pub points: Number,
    /// What becomes of a step that is not full.
    pub partial: Partial,
    /// Points that are due at once where the target is missed or passed at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Number>,
    /// The most points that this rule can move; none: there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Number>,
    /// From where steps are counted, where that is not the target. Better than that, nothing is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Target>,
}

/// What becomes of a step that is not full. Published texts do not say, so that a scheme has to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Partial {
    /// It counts as the part that it is.
    Proportional,
    /// It does not count.
    Down,
    /// It counts as a full one.
    Up,
}

impl Rule {
    /// Whether this shuts the line.
    #[must_use]
    pub const fn is_gate(&self) -> bool {
        matches!(self, Self::Met | Self::Band(..) | Self::Yes)
    }

    /// Whether this gives the points that others add to.
    #[must_use]
    pub const fn is_giver(&self) -> bool {
        matches!(self, Self::Proportional | Self::LevelProgress { .. } | Self::Marks)
    }
}
