//! The unit that is asked for beside the one that was written.

use crate::measure::Exact;
use crate::teach::mistake::Mistake;
use crate::teach::read::{Typed, Written, scaled};
use crate::teach::unit::AnswerUnit;

/// What kind of number a unit belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// A ratio, times a power of ten.
    Rate,
    /// A difference of two rates, in points.
    Point,
    /// A count.
    Count,
}

/// The family and the power of ten of a unit.
pub(super) const fn of(unit: &AnswerUnit) -> (Family, u8) {
    match unit {
        AnswerUnit::Percent | AnswerUnit::Per100 => (Family::Rate, 2),
        AnswerUnit::PerMille | AnswerUnit::Per1000(_) => (Family::Rate, 3),
        // A difference per 100,000 is written with the same sign as the value.
        AnswerUnit::Per100k | AnswerUnit::Per100kPoint => (Family::Rate, 5),
        AnswerUnit::PercentPoint | AnswerUnit::RatioPoint => (Family::Point, 2),
        AnswerUnit::PerMillePoint => (Family::Point, 3),
        AnswerUnit::Counted(_) => (Family::Count, 0),
        AnswerUnit::Plain => (Family::Rate, 0),
    }
}

/// An answer in the unit that is asked for.
pub(super) struct Converted {
    /// Its value there.
    pub value: Exact,
    /// Its decimals there.
    pub places: i16,
    /// Whether another unit of the same family was written.
    pub other: bool,
    /// Whether a unit of another family was written.
    pub foreign: bool,
    /// What it is called where the bare number is right and its unit is not.
    pub mistake: Option<Mistake>,
}

/// Puts what was typed into the unit that is asked for; `None` where it does not fit.
pub(super) fn convert(typed: &Typed, asked: &AnswerUnit) -> Option<Converted> {
    let (family, power) = of(asked);
    let same = Converted { value: typed.value, places: typed.places, other: false, foreign: false, mistake: None };
    let (written, point) = match &typed.unit {
        Written::Nothing | Written::Asked => return Some(same),
        Written::Word(_) => return Some(Converted { foreign: family != Family::Count, ..same }),
        Written::Sign { power, point } => (*power, *point),
    };
    if family == Family::Count {
        return Some(Converted { foreign: true, ..same });
    }
    let foreign = (family == Family::Point) != point;
    let shift = i16::from(power) - i16::from(written);
    let mistake = match (foreign, point) {
        (false, _) => Mistake::WrongScale,
        (true, false) => Mistake::PercentForPoint,
        (true, true) => Mistake::PointForPercent,
    };
    if shift == 0 && !foreign {
        // The percent sign for a ratio per hundred is another writing, as ‰ is for things per thousand people; the sign
        // that is asked for is none.
        let other = matches!(asked, AnswerUnit::Per100 | AnswerUnit::Per1000(_));
        return Some(Converted { other, ..same });
    }
    Some(Converted {
        value: scaled(typed.value, shift)?,
        places: typed.places - shift,
        other: !foreign,
        foreign,
        mistake: Some(mistake),
    })
}
