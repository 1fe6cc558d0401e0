//! The unit in which an answer is asked for.

use crate::catalog::{Difference, Scale};
use crate::locale::{Lang, TeachKindText, ValueText, VerdictText, fill};
use serde::{Deserialize, Serialize};

/// What stands after an answer's number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AnswerUnit {
    /// %
    Percent,
    /// ‰
    PerMille,
    /// Per hundred of the other group, as boys per 100 girls.
    Per100,
    /// Things per thousand people, with their word.
    Per1000(String),
    /// Per hundred thousand.
    Per100k,
    /// 个百分点
    PercentPoint,
    /// 个千分点
    PerMillePoint,
    /// Points of a ratio per hundred.
    RatioPoint,
    /// A difference of two values per hundred thousand.
    Per100kPoint,
    /// Whole things or people, in their unit's word.
    Counted(String),
    /// No unit.
    Plain,
}

impl AnswerUnit {
    /// The unit of values of a scale; a plain count has the word given.
    #[must_use]
    pub fn of_scale(scale: Scale, counted: &str) -> Self {
        match scale {
            Scale::Percent => Self::Percent,
            Scale::PerMille => Self::PerMille,
            Scale::Per100 => Self::Per100,
            Scale::Per100k => Self::Per100k,
            Scale::Per1000 => Self::Per1000(counted.to_owned()),
            Scale::Count => Self::Counted(counted.to_owned()),
            Scale::YesNo => Self::Plain,
        }
    }

    /// The unit in which a difference is spoken.
    #[must_use]
    pub fn of_difference(difference: Difference, counted: &str) -> Self {
        match difference {
            Difference::PercentagePoint => Self::PercentPoint,
            Difference::PerMillePoint => Self::PerMillePoint,
            Difference::RatioPoint => Self::RatioPoint,
            Difference::Per100k => Self::Per100kPoint,
            Difference::Count => Self::Counted(counted.to_owned()),
            Difference::None => Self::Plain,
        }
    }

    /// What is written after the number; a place for a space is the language's own.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (value, verdict) = (ValueText::of(lang), VerdictText::of(lang));
        let spaced = |unit: &str| fill(value.with_unit, &[("n", ""), ("unit", unit)]);
        match self {
            Self::Percent => value.percent.to_owned(),
            Self::PerMille => value.per_mille.to_owned(),
            Self::Per100 => value.per_100.to_owned(),
            Self::Per100k | Self::Per100kPoint => value.per_100k.to_owned(),
            Self::Per1000(word) => fill(value.per_1000, &[("unit", word)]),
            Self::PercentPoint => spaced(verdict.point_percent),
            Self::PerMillePoint => spaced(verdict.point_per_mille),
            Self::RatioPoint => spaced(verdict.point_ratio),
            Self::Counted(word) if word.is_empty() => String::new(),
            Self::Counted(word) => spaced(word),
            Self::Plain => String::new(),
        }
    }
}

/// To how many decimals, in words.
#[must_use]
pub fn places(decimals: u8, lang: Lang) -> String {
    let text = TeachKindText::of(lang);
    let pattern = match decimals {
        0 => text.places_0,
        1 => text.places_1,
        2 => text.places_2,
        _ => text.places_n,
    };
    fill(pattern, &[("n", &decimals.to_string())])
}
