//! What an exercise practises. Mastery is counted by skill, and each lesson teaches one or two.

use crate::locale::{Lang, TeachSkillText};
use serde::{Deserialize, Serialize};

macro_rules! skills {
    ($($(#[$meta:meta])* $name:ident $code:ident,)*) => {
        /// A skill.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Skill { $($(#[$meta])* $name,)* }

        impl Skill {
            /// The skills in the order in which they are taught.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable code, as progress files carry it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($code),)* }
            }

            /// The skill's name.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                let text = TeachSkillText::of(lang);
                match self { $(Self::$name => text.$code,)* }
            }
        }
    };
}

skills! {
    /// Compute a rate or a ratio.
    Rate rate,
    /// Choose what stands above and below the line.
    Fraction fraction,
    /// Percent, per mille, per 100, per 100,000.
    Unit unit,
    /// The average of a stock.
    Average average,
    /// The sex ratio and other ratios of two groups.
    Ratio ratio,
    /// Coverage of those who are due.
    Coverage coverage,
    /// Pool months and areas without averaging rates.
    Pool pool,
    /// From a rate back to a count.
    Inverse inverse,
    /// Compare with a target in the right unit.
    Target target,
    /// Percent, percentage point, per mille point.
    Point point,
    /// The change on the year before.
    Change change,
    /// Part of a year, pro-rated targets, cumulative reports.
    PartYear part_year,
    /// The assessment year.
    AssessmentYear assessment_year,
    /// Correct a report.
    Correct correct,
    /// Read a chart.
    Chart chart,
    /// Find the error.
    FindError find_error,
    /// Small numbers.
    Small small,
    /// Whether a figure can be right.
    Plausible plausible,
    /// The scores of an assessment.
    Score score,
    /// Chance, intervals and funnels.
    Chance chance,
}
