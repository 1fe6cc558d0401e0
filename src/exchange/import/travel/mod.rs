//! The question and the answer of planning, for the journey between page and worker.
//!
//! The worker keeps the sheets that it has read; what it has to know of the workspace is its areas and its
//! calendar. It plans against an empty table, and the page compares with the figures that it has.

mod answer;
mod ask;
mod cells;

pub use answer::Answer;
pub use ask::Ask;

use super::MatchedBy;
use crate::exchange::layout::{LayoutProblem, Role, Shape};
use crate::exchange::number::NumberProblem;
use crate::exchange::wire::{Reader, Writer};
use crate::figures::{Month, Period};

const ROLES: [Role; 15] = [
    Role::AreaLevel(0),
    Role::AreaLevel(1),
    Role::AreaLevel(2),
    Role::AreaLevel(3),
    Role::AreaLevel(4),
    Role::AreaLevel(5),
    Role::Area,
    Role::AreaCode,
    Role::Period,
    Role::Year,
    Role::Month,
    Role::Item,
    Role::Value,
    Role::Figure,
    Role::Ignored,
];

const MATCHED_BY: [Option<MatchedBy>; 5] =
    [None, Some(MatchedBy::Code), Some(MatchedBy::Name), Some(MatchedBy::Alias), Some(MatchedBy::Hand)];

const SHAPES: [Shape; 2] = [Shape::Tidy, Shape::Wide];

const LAYOUT_PROBLEMS: [LayoutProblem; 6] = [
    LayoutProblem::Blank,
    LayoutProblem::OneColumn,
    LayoutProblem::NoHeader,
    LayoutProblem::NoRows,
    LayoutProblem::NoArea,
    LayoutProblem::NoFigures,
];

/// All but the one with a number of its own.
const NUMBER_PROBLEMS: [NumberProblem; 8] = [
    NumberProblem::NotANumber,
    NumberProblem::Grouping,
    NumberProblem::TooLarge,
    NumberProblem::Negative,
    NumberProblem::Exponent,
    NumberProblem::OtherUnit,
    NumberProblem::NotAFigure,
    NumberProblem::TooManyDecimals { accepted: 0 },
];

/// A period as one number: the first month is counted from the year 0 and stays below a million.
fn period_number(it: Period) -> u32 {
    u32::try_from(it.start.0).unwrap_or_default() << 12 | u32::from(it.months).min(0xFFF)
}

fn period_of(number: u32) -> Period {
    let months = u16::try_from(number & 0xFFF).unwrap_or_default();
    Period { start: Month(i32::try_from(number >> 12).unwrap_or_default()), months }
}

fn put_period(out: &mut Writer, period: Option<Period>) {
    out.maybe(period.map(period_number));
}

fn take_period(from: &mut Reader<'_>) -> Option<Option<Period>> {
    Some(from.maybe()?.map(period_of))
}
