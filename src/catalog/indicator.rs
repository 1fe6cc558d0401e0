//! Indicators: a ratio of two linear forms, times a scale.

use super::{Form, Names, Variant};
use serde::{Deserialize, Serialize};

/// An indicator's place in its catalog.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct IndicatorId(pub u16);

impl IndicatorId {
    /// The place as an index into the catalog's indicators.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a ratio is multiplied by, and so the unit in which it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Scale {
    /// Per hundred, written %.
    Percent,
    /// Per thousand, written ‰.
    PerMille,
    /// Per hundred of the other group, as boys per 100 girls. Not a percentage.
    Per100,
    /// Things per thousand people, such as places: no ‰.
    Per1000,
    /// Per hundred thousand.
    Per100k,
    /// A plain number: nothing is divided.
    Count,
    /// Yes where the numerator reaches the denominator.
    YesNo,
}

impl Scale {
    /// What the ratio is multiplied by.
    #[must_use]
    pub const fn factor(self) -> i128 {
        match self {
            Self::Percent | Self::Per100 => 100,
            Self::PerMille | Self::Per1000 => 1_000,
            Self::Per100k => 100_000,
            Self::Count | Self::YesNo => 1,
        }
    }

    /// Whether the indicator divides at all.
    #[must_use]
    pub const fn divides(self) -> bool {
        !matches!(self, Self::Count)
    }
}

/// The unit in which a difference of two values is spoken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Difference {
    /// 个百分点
    PercentagePoint,
    /// 个千分点
    PerMillePoint,
    /// 比值, points of a ratio per hundred.
    RatioPoint,
    /// Per hundred thousand.
    Per100k,
    /// The unit of the thing counted.
    Count,
    /// A yes or no has no difference.
    None,
}

/// On which side of a target is good.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Direction {
    /// The value may not exceed the target.
    AtMost,
    /// The value may not fall short of the target.
    AtLeast,
    /// The value has to be the target.
    Equal,
    /// The value has to lie between two limits, both included.
    Within,
    /// No judgement is made.
    None,
}

/// A target's limit or limits, in units of 10^-decimals of the indicator's scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Goal {
    /// At most this.
    AtMost(i64),
    /// At least this.
    AtLeast(i64),
    /// Exactly this.
    Equal(i64),
    /// From the first to the second, both included.
    Within(i64, i64),
}

impl Goal {
    /// The direction of this goal.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::AtMost(_) => Direction::AtMost,
            Self::AtLeast(_) => Direction::AtLeast,
            Self::Equal(_) => Direction::Equal,
            Self::Within(..) => Direction::Within,
        }
    }
}

/// A range that literature calls normal. It is not a target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// The lower limit, in units of 10^-decimals.
    pub low: i64,
    /// The upper limit.
    pub high: i64,
    /// Where it is from.
    pub source: Names,
}

/// What is computed and judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Indicator {
    /// The stable code: addresses and exports carry it.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// What it is, in one plain sentence.
    pub plain: Names,
    /// What stands above the line.
    pub numerator: Form,
    /// The numerator in words.
    pub numerator_is: Names,
    /// What stands below the line; `None` for a plain count.
    pub denominator: Option<Form>,
    /// The denominator in words; empty for a plain count.
    pub denominator_is: Names,
    /// What the ratio is multiplied by.
    pub scale: Scale,
    /// Decimal places of the printed value.
    pub decimals: u8,
    /// On which side of a target is good.
    pub direction: Direction,
    /// The unit in which a difference is spoken.
    pub difference: Difference,
    /// The least and the greatest value that can be right, in units of 10^-decimals.
    pub valid: Option<(i64, i64)>,
    /// A miss up to this is called near, in units of 10^-decimals. Zero: there is no near.
    pub near: i64,
    /// A range that literature calls normal.
    pub reference: Option<Reference>,
    /// Which months it takes and how.
    pub period_rule: Names,
    /// Where the definition is from.
    pub source: Names,
    /// Whether a miss overrules everything else.
    pub veto: bool,
    /// The pack it belongs to, as an index into the catalog's packs.
    pub pack: usize,
    /// The ways in which sources define it, the pack's own first; empty where there is one only.
    pub variants: Vec<Variant>,
    /// Which of them is in use: numerator, denominator and limits above are its.
    pub chosen: u8,
}

impl Indicator {
    /// One unit of the scale as units of 10^-decimals.
    #[must_use]
    pub fn unit(&self) -> i64 {
        10_i64.checked_pow(u32::from(self.decimals)).unwrap_or(1)
    }
}
