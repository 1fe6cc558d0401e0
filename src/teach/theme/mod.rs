//! What invented exercises speak of: real indicators of the field, with values such as they have.

mod invent;
mod of_pack;
#[cfg(test)]
mod of_pack_tests;

pub use invent::invent;
pub use of_pack::{invent_of, packs};

use crate::catalog::{Difference, Direction, Scale};
use crate::locale::TeachThemeText;

/// The words of a theme in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The indicator's name.
    pub name: &'static str,
    /// What it is, in one plain sentence.
    pub plain: &'static str,
    /// What stands above the line.
    pub top: &'static str,
    /// What stands below the line.
    pub bottom: &'static str,
    /// The word after a count above the line.
    pub top_unit: &'static str,
    /// The word after a count below the line.
    pub bottom_unit: &'static str,
}

/// A theme.
pub struct Theme {
    /// The stable code.
    pub code: &'static str,
    /// What the ratio is multiplied by.
    pub scale: Scale,
    /// Decimals of the printed value.
    pub decimals: u8,
    /// On which side of a target is good.
    pub direction: Direction,
    /// The unit in which a difference is spoken.
    pub difference: Difference,
    /// The least and the greatest value that is invented, in units of 10^-decimals.
    pub rate: (u32, u32),
    /// The least and the greatest denominator of the whole place, by level.
    pub bottom: [(u32, u32); 3],
    /// Whether the denominator is a population that has a start and an end.
    pub stock: bool,
    /// Whether the numerator is a part of the denominator, so that it cannot exceed it.
    pub part: bool,
    /// Its words.
    pub words: fn(&'static TeachThemeText) -> Words,
}

macro_rules! words {
    ($name:ident, $plain:ident, $top:ident / $bottom:ident, $top_unit:ident / $bottom_unit:ident) => {
        |it| Words {
            name: it.$name,
            plain: it.$plain,
            top: it.$top,
            bottom: it.$bottom,
            top_unit: it.$top_unit,
            bottom_unit: it.$bottom_unit,
        }
    };
}

const POPULATION: [(u32, u32); 3] = [(20_000, 90_000), (120_000, 620_000), (230_000, 980_000)];
const BIRTHS_OF: [(u32, u32); 3] = [(400, 2_000), (1_800, 7_400), (3_200, 14_600)];
const MIDDLE: [(u32, u32); 3] = [(400, 2_000), (2_100, 9_800), (12_000, 68_000)];

/// Births per 1,000 people.
pub static BIRTHS: Theme = BIRTHS_BASE;

/// Deaths per 1,000 people.
pub static DEATHS: Theme = Theme {
    code: "deaths",
    rate: (520, 880),
    words: words!(deaths_name, deaths_plain, deaths_top / births_bottom, people / people),
    ..BIRTHS_BASE
};

// A static cannot be copied from in another static, a constant can.
const BIRTHS_BASE: Theme = Theme {
    code: "births",
    scale: Scale::PerMille,
    decimals: 2,
    direction: Direction::None,
    difference: Difference::PerMillePoint,
    rate: (640, 1390),
    bottom: POPULATION,
    stock: true,
    part: false,
    words: words!(births_name, births_plain, births_top / births_bottom, people / people),
};

const SHARE: Theme = Theme {
    code: "",
    scale: Scale::Percent,
    decimals: 2,
    direction: Direction::AtLeast,
    difference: Difference::PercentagePoint,
    rate: (8_100, 9_790),
    bottom: MIDDLE,
    stock: false,
    part: true,
    words: words!(antenatal_name, antenatal_plain, antenatal_top / live_births, people / people),
};

/// Boys born per 100 girls.
pub static SEX_RATIO: Theme = Theme {
    code: "sex_ratio",
    scale: Scale::Per100,
    direction: Direction::None,
    difference: Difference::RatioPoint,
    rate: (10_280, 11_690),
    bottom: [(200, 990), (900, 3_600), (1_600, 7_200)],
    part: false,
    words: words!(sex_ratio_name, sex_ratio_plain, boys / girls, people / people),
    ..SHARE
};

/// Women with five antenatal visits or more, of live births.
pub static ANTENATAL: Theme = Theme { code: "antenatal", bottom: BIRTHS_OF, ..SHARE };

/// Women seen after birth, of live births.
pub static POSTNATAL: Theme = Theme {
    code: "postnatal",
    bottom: BIRTHS_OF,
    rate: (9_010, 9_860),
    words: words!(postnatal_name, postnatal_plain, postnatal_top / live_births, people / people),
    ..SHARE
};

/// Newborns whose hearing was screened, of live births.
pub static SCREENED: Theme = Theme {
    code: "screened",
    bottom: BIRTHS_OF,
    rate: (9_210, 9_950),
    words: words!(screened_name, screened_plain, screened_top / live_births, people / people),
    ..SHARE
};

/// People who answered a knowledge check right.
pub static AWARENESS: Theme = Theme {
    code: "awareness",
    rate: (6_400, 9_600),
    bottom: [(100, 400), (400, 1_600), (1_500, 6_000)],
    words: words!(awareness_name, awareness_plain, awareness_top / awareness_bottom, people / people),
    ..SHARE
};

/// Records found right in a check of records.
pub static ACCURACY: Theme = Theme {
    code: "accuracy",
    rate: (9_320, 9_960),
    bottom: [(200, 1_000), (1_000, 4_000), (3_000, 12_000)],
    words: words!(accuracy_name, accuracy_plain, accuracy_top / accuracy_bottom, records / records),
    ..SHARE
};

/// People who followed up on time.
pub static FOLLOW_UP: Theme = Theme {
    code: "follow_up",
    rate: (8_400, 9_800),
    words: words!(follow_up_name, follow_up_plain, follow_up_top / follow_up_bottom, people / people),
    ..SHARE
};

/// Checks done against checks planned: it may exceed 100 %.
pub static CHECKS: Theme = Theme {
    code: "checks",
    rate: (8_600, 10_360),
    bottom: [(1_000, 6_000), (8_000, 52_000), (40_000, 240_000)],
    part: false,
    words: words!(checks_name, checks_plain, checks_top / checks_bottom, times / times),
    ..SHARE
};

/// Deaths under one year per 1,000 live births.
pub static INFANT: Theme = Theme {
    code: "infant",
    scale: Scale::PerMille,
    direction: Direction::AtMost,
    difference: Difference::PerMillePoint,
    rate: (300, 980),
    bottom: [(3_000, 9_000), (6_000, 24_000), (20_000, 90_000)],
    words: words!(infant_name, infant_plain, infant_top / live_births, people / people),
    ..SHARE
};

/// Maternal deaths per 100,000 live births.
pub static MATERNAL: Theme = Theme {
    code: "maternal",
    scale: Scale::Per100k,
    direction: Direction::AtMost,
    difference: Difference::Per100k,
    decimals: 1,
    rate: (120, 480),
    bottom: [(20_000, 60_000), (50_000, 180_000), (120_000, 660_000)],
    words: words!(maternal_name, maternal_plain, maternal_top / live_births, cases / people),
    ..SHARE
};

/// People of 65 and over per 100 of working age.
pub static OLD_AGE: Theme = Theme {
    code: "old_age",
    direction: Direction::None,
    rate: (1_410, 2_680),
    bottom: POPULATION,
    words: words!(old_age_name, old_age_plain, old_age_top / old_age_bottom, people / people),
    part: false,
    ..SHARE
};

/// Every theme.
pub static ALL: [&Theme; 14] = [
    &BIRTHS, &DEATHS, &SEX_RATIO, &ANTENATAL, &POSTNATAL, &SCREENED, &AWARENESS, &ACCURACY, &FOLLOW_UP, &CHECKS,
    &INFANT, &MATERNAL, &OLD_AGE, &COVERED,
];

/// Households that were visited, of all households.
pub static COVERED: Theme = Theme {
    code: "covered",
    rate: (7_800, 9_900),
    words: words!(covered_name, covered_plain, covered_top / covered_bottom, households / households),
    ..SHARE
};

/// Shares of a whole in percent.
pub static SHARES: [&Theme; 7] = [&ANTENATAL, &POSTNATAL, &SCREENED, &AWARENESS, &ACCURACY, &FOLLOW_UP, &COVERED];

/// Rates over a population with a start and an end.
pub static STOCKS: [&Theme; 2] = [&BIRTHS, &DEATHS];
