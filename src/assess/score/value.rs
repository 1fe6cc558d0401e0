//! The values and limits that go into a rule, or why there are none.

use crate::assess::scheme::{Limit, Number, Side};
use crate::catalog::Goal;
use crate::figures::AreaId;
use crate::measure::{Absence, Exact, Fixed};

/// Who a value is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum From {
    /// Computed from the figures.
    Figures,
    /// What the level above found.
    Above,
    /// What the area says of itself.
    Own,
    /// Spot checks.
    Spots,
    /// The supervision log.
    Log,
}

/// A value that is scored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value {
    /// The value that counts: printed or exact, as the term says.
    pub counts: Exact,
    /// The value as it is printed.
    pub printed: Fixed,
    /// Above the line, where there is a line.
    pub numerator: Option<Exact>,
    /// Below the line.
    pub denominator: Option<Exact>,
    /// Who it is from.
    pub from: From,
}

/// Why a line, a part or an area has no points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// The figures give no value.
    Absent(Absence),
    /// Nobody has entered it yet.
    NotEntered,
    /// No spot check looked at it.
    NoSpot,
    /// The area has no target for it.
    NoTarget,
    /// A target of zero cannot be a share's base.
    ZeroTarget,
    /// The rate grows with the months and the part is not a year.
    PartYear,
    /// This type of areas is not assessed on it.
    NotHere,
    /// It is not assessed in this part of the year.
    NotNow,
    /// The scheme does not score it.
    NotAssessed,
    /// There is no area above to compare with.
    NoParent,
    /// Lines wait for their values: how many.
    Waiting(u16),
    /// No line could be scored.
    Nothing,
    /// A number does not fit.
    TooLarge,
}

impl Why {
    /// Whether nobody can be blamed: the line is left out, whatever the scheme does with missing values.
    #[must_use]
    pub const fn is_exempt(self) -> bool {
        matches!(
            self,
            Self::NotHere
                | Self::NotNow
                | Self::NotAssessed
                | Self::PartYear
                | Self::NoTarget
                | Self::NoParent
                | Self::Absent(Absence::NotApplicable)
        )
    }
}

/// A limit and where it is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Aim {
    /// The limit.
    pub limit: Limit,
    /// The area that set it, where it is from the target sheet.
    pub set_by: Option<AreaId>,
    /// Months ÷ 12, where a full year's limit was cut to a part of the year.
    pub pro_rata: Option<(u16, u16)>,
}

/// The values that a term takes.
#[derive(Clone, PartialEq, Debug)]
pub struct Inputs {
    /// The value.
    pub value: Result<Value, Why>,
    /// The target, where there is one.
    pub aim: Option<Result<Aim, Why>>,
    /// From where steps are counted, where that is not the target.
    pub from: Option<Result<Aim, Why>>,
    /// The parent's value, for a level and progress.
    pub parent: Option<Result<Value, Why>>,
    /// The value a year before, for the same.
    pub before: Option<Result<Value, Why>>,
    /// Which side is good for the indicator itself.
    pub side: Option<Side>,
    /// Level and progress as people entered them, in per cent.
    pub shares: [Option<Result<Value, Why>>; 2],
}

impl Limit {
    /// A goal of the target sheet in the indicator's scale.
    #[must_use]
    pub fn of_goal(goal: Goal, decimals: u8) -> Option<Self> {
        let scale = 10_i128.checked_pow(u32::from(decimals))?;
        let number = |units: i64| Exact::new(i128::from(units), scale).map(Number);
        Some(match goal {
            Goal::AtMost(it) => Self::AtMost(number(it)?),
            Goal::AtLeast(it) => Self::AtLeast(number(it)?),
            Goal::Equal(it) => Self::Equal(number(it)?),
            Goal::Within(low, high) => Self::Within(number(low)?, number(high)?),
        })
    }

    /// The one number of a limit; `None` for a range.
    #[must_use]
    pub const fn number(self) -> Option<Exact> {
        match self {
            Self::AtMost(it) | Self::AtLeast(it) | Self::Equal(it) => Some(it.0),
            Self::Within(..) => None,
        }
    }

    /// The limit with every number changed.
    #[must_use]
    pub fn map(self, change: impl Fn(Exact) -> Option<Exact>) -> Option<Self> {
        let change = |it: Number| change(it.0).map(Number);
        Some(match self {
            Self::AtMost(it) => Self::AtMost(change(it)?),
            Self::AtLeast(it) => Self::AtLeast(change(it)?),
            Self::Equal(it) => Self::Equal(change(it)?),
            Self::Within(low, high) => Self::Within(change(low)?, change(high)?),
        })
    }

    /// By how much a value misses it: zero where it is met. `None` where it does not fit.
    #[must_use]
    pub fn missed_by(self, value: Exact) -> Option<Exact> {
        let past = |it: Exact| Some(if it.numerator() < 0 { Exact::ZERO } else { it });
        match self {
            Self::AtMost(limit) => past(value.minus(limit.0)?),
            Self::AtLeast(limit) => past(limit.0.minus(value)?),
            Self::Equal(limit) => super::number::abs(value.minus(limit.0)?),
            Self::Within(low, high) => {
                let below = past(low.0.minus(value)?)?;
                if below.is_zero() { past(value.minus(high.0)?) } else { Some(below) }
            }
        }
    }

    /// By how much a value passes it: zero where it does not; an exact number or a range is never passed.
    #[must_use]
    pub fn passed_by(self, value: Exact) -> Option<Exact> {
        match self {
            Self::AtMost(limit) => Self::AtLeast(limit).missed_by(value),
            Self::AtLeast(limit) => Self::AtMost(limit).missed_by(value),
            Self::Equal(_) | Self::Within(..) => Some(Exact::ZERO),
        }
    }

    /// The side that is good, where there is one limit.
    #[must_use]
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::AtMost(_) => Some(Side::AtMost),
            Self::AtLeast(_) => Some(Side::AtLeast),
            Self::Equal(_) => Some(Side::Equal),
            Self::Within(..) => None,
        }
    }
}
