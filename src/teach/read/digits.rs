//! The number itself, once names and units are off.

use super::Unclear;
use crate::figures::typed::{in_thousands, magnitude, trim};
use crate::measure::Exact;

/// More digits than any answer has; all of them still fit the exact arithmetic.
const MOST_DIGITS: usize = 24;
const MOST_DECIMALS: usize = 12;

/// The value and the decimals that were written.
pub(super) fn number(text: &str) -> Result<(Exact, i16), Unclear> {
    let text = trim(text);
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Err(Unclear::NotANumber);
    }
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (rest, power) = magnitude(trim(rest));
    let rest = ideographic_point(rest)?;
    if let Some(at) = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ' '))) {
        return Err(other_character(&rest, at));
    }
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest.as_str(), ""));
    if fraction.contains('.') {
        return Err(Unclear::Points);
    }
    if fraction.contains(',') {
        return Err(Unclear::Comma);
    }
    if fraction.contains(' ') {
        return Err(Unclear::Two);
    }
    let right = match (whole.contains(','), whole.contains(' ')) {
        (true, true) => return Err(Unclear::Comma),
        (true, false) if !in_thousands(whole, ',') => return Err(Unclear::Comma),
        (false, true) if !in_thousands(whole, ' ') => return Err(Unclear::Two),
        _ => whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit),
    };
    let mut units = 0_i128;
    let mut count = 0;
    for digit in right {
        units = units * 10 + i128::from(digit - b'0');
        // Zeros that lead are no digits of the number.
        count += usize::from(units != 0);
        if count > MOST_DIGITS {
            return Err(Unclear::TooLong);
        }
    }
    if fraction.len() > MOST_DECIMALS {
        return Err(Unclear::TooLong);
    }
    let places = i16::try_from(fraction.len()).map_err(|_| Unclear::TooLong)?;
    let shift = i16::try_from(power).map_err(|_| Unclear::TooLong)?;
    let units = if negative { -units } else { units };
    let value = scaled(Exact::whole(units), shift - places).ok_or(Unclear::TooLong)?;
    Ok((value, places - shift))
}

/// A number times a power of ten, which may be negative; `None` where it does not fit.
#[must_use]
pub(in crate::teach) fn scaled(value: Exact, power: i16) -> Option<Exact> {
    let ten = 10_i128.checked_pow(u32::from(power.unsigned_abs()))?;
    if power < 0 { value.over(Exact::whole(ten)) } else { value.times(ten) }
}

/// An input method in Chinese writes `。` where a point is meant: between digits, once, and with no other point.
fn ideographic_point(text: &str) -> Result<String, Unclear> {
    let mut parts = text.split('。');
    let (Some(whole), Some(fraction)) = (parts.next(), parts.next()) else {
        return Ok(text.to_owned());
    };
    let between = whole.ends_with(|c: char| c.is_ascii_digit()) && fraction.starts_with(|c: char| c.is_ascii_digit());
    if parts.next().is_some() || text.contains('.') || !between {
        return Err(Unclear::Points);
    }
    Ok(format!("{whole}.{fraction}"))
}

/// Why a text with something else in it is no number.
fn other_character(text: &str, at: usize) -> Unclear {
    let (before, tail) = text.split_at(at);
    let has_digit = |it: &str| it.contains(|c: char| c.is_ascii_digit());
    if !has_digit(before) {
        return Unclear::NotANumber;
    }
    let mut signs = tail.chars();
    match (signs.next(), has_digit(tail)) {
        (Some('/' | '÷'), true) => Unclear::Fraction,
        (Some('e' | '^' | '×' | '*'), true) => Unclear::Power,
        (_, true) => Unclear::Two,
        _ => Unclear::Unit(trim(tail).to_owned()),
    }
}
