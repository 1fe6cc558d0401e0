//! Reads a figure as a person typed it, exactly, or says why it cannot be read.
//!
//! The result is a whole number in units of 10^-decimals. Nothing is rounded and nothing is guessed: a figure
//! with more decimals than its item has, or with separators in odd places, is handed back as a problem.

mod decimal;
mod grammar;

pub use decimal::Decimal;

use serde::{Deserialize, Serialize};

/// What a cell is expected to hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Expected<'a> {
    /// Decimals of the item: a figure is stored in units of 10^-decimals.
    pub decimals: u8,
    /// Unit texts that may follow the number and are then left away, such as `人` or `%`.
    pub units: &'a [&'a str],
    /// Whether a value below zero is a figure. For counts it is not: then small negatives are missing-codes.
    pub negatives: bool,
}

/// What a cell turned out to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// Nothing was typed.
    Blank,
    /// A figure in units of 10^-decimals.
    Value(i64),
    /// A negative code that stands for "no figure", such as -2 in the annual forms of maternal and child health.
    MissingCode(i64),
    /// A mark that stands for "no figure", kept as it was typed.
    Missing(String),
}

/// Why a figure could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum NumberProblem {
    /// The text is not a number.
    NotANumber,
    /// Thousands separators do not stand before groups of three digits, so `16,00` could mean two things.
    Grouping,
    /// More decimals than the item has.
    TooManyDecimals {
        /// Decimals that are accepted.
        accepted: u8,
    },
    /// Too large to be held exactly.
    TooLarge,
    /// Below zero, where only counts are accepted.
    Negative,
    /// Written as `1.2E+05`: the program that wrote the file has dropped digits.
    Exponent,
    /// A unit follows that is not the item's.
    OtherUnit,
    /// The cell holds yes or no, a date or a spreadsheet error.
    NotAFigure,
}

/// Reads the text of a cell.
pub fn read(text: &str, expected: Expected<'_>) -> Result<Read, NumberProblem> {
    match grammar::parse(text, expected.units)? {
        grammar::Parsed::Blank => Ok(Read::Blank),
        grammar::Parsed::Mark => Ok(Read::Missing(grammar::trim(text).to_owned())),
        grammar::Parsed::Number(decimal) => settle(decimal, expected),
    }
}

/// Reads a cell that the file holds as a number.
pub fn read_decimal(decimal: Decimal, expected: Expected<'_>) -> Result<Read, NumberProblem> {
    settle(decimal, expected)
}

/// Negative numbers that are in use as codes for "no figure".
fn is_missing_code(value: i64) -> bool {
    (-9..=-1).contains(&value) || matches!(value, -99 | -999 | -9999)
}

fn settle(decimal: Decimal, expected: Expected<'_>) -> Result<Read, NumberProblem> {
    if !expected.negatives && decimal.mantissa < 0 {
        return match decimal.in_units(0) {
            Ok(code) if is_missing_code(code) => Ok(Read::MissingCode(code)),
            _ => Err(NumberProblem::Negative),
        };
    }
    decimal.in_units(expected.decimals).map(Read::Value)
}
