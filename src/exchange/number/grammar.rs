//! The strict grammar of a typed number, after full-width forms are folded to ASCII.

use super::{Decimal, NumberProblem};
use crate::exchange::words;
pub(super) use crate::figures::typed::trim;
use crate::figures::typed::{fold, in_thousands, magnitude};

/// What the text is.
pub(super) enum Parsed {
    /// Nothing but space.
    Blank,
    /// A mark for "no figure".
    Mark,
    /// A number.
    Number(Decimal),
}

/// Reads a text; `units` may follow the number.
pub(super) fn parse(text: &str, units: &[&str]) -> Result<Parsed, NumberProblem> {
    let text = trim(text);
    if text.is_empty() {
        return Ok(Parsed::Blank);
    }
    if let Some(decimal) = Decimal::from_plain(text.as_bytes()) {
        return Ok(Parsed::Number(decimal));
    }
    if words::NO_FIGURE.contains(&text) {
        return Ok(Parsed::Mark);
    }
    // Names of areas come here too: what has no digit is no number, whatever unit follows.
    if !text.contains(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c)) {
        return Err(NumberProblem::NotANumber);
    }
    let folded = fold(text);
    number(strip_unit(&folded, units)).map(Parsed::Number).map_err(|problem| {
        // A number with an unknown tail deserves the more helpful reason.
        let digits = folded.trim_end_matches(|c: char| !c.is_ascii_digit());
        let tail = folded.get(digits.len()..).and_then(|it| trim(it).chars().next());
        let is_unit = tail.is_some_and(|c| c.is_alphabetic() || matches!(c, '%' | '‰' | '/'));
        if problem == NumberProblem::NotANumber && is_unit && number(digits).is_ok() {
            NumberProblem::OtherUnit
        } else {
            problem
        }
    })
}

fn strip_unit<'a>(text: &'a str, units: &[&str]) -> &'a str {
    // The longest first: `人次` must not leave `人` behind.
    let longest =
        units.iter().filter(|unit| !unit.is_empty() && text.ends_with(&fold(unit))).max_by_key(|unit| unit.len());
    longest.and_then(|unit| text.strip_suffix(&fold(unit))).map_or(text, trim)
}

fn number(text: &str) -> Result<Decimal, NumberProblem> {
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let (rest, power) = magnitude(rest);
    let (whole, fraction) = match rest.split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (rest, ""),
    };
    if rest.ends_with('.') || whole.is_empty() || fraction.contains('.') {
        return Err(NumberProblem::NotANumber);
    }
    if let Some((mantissa, exponent)) = rest.split_once(['E', 'e'])
        && mantissa.starts_with(|c: char| c.is_ascii_digit())
        && exponent.trim_start_matches(['+', '-']).bytes().all(|b| b.is_ascii_digit())
        && exponent.ends_with(|c: char| c.is_ascii_digit())
    {
        return Err(NumberProblem::Exponent);
    }
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberProblem::NotANumber);
    }
    let mut mantissa = 0i64;
    for digit in ungroup(whole)?.chain(fraction.bytes()) {
        mantissa = mantissa
            .checked_mul(10)
            .and_then(|it| it.checked_add(i64::from(digit - b'0')))
            .ok_or(NumberProblem::TooLarge)?;
    }
    let places = u32::try_from(fraction.len()).map_err(|_| NumberProblem::TooLarge)?;
    let mantissa = if negative { -mantissa } else { mantissa };
    if places >= power {
        let decimals = u8::try_from(places - power).map_err(|_| NumberProblem::TooLarge)?;
        return Ok(Decimal { mantissa, decimals });
    }
    10i64
        .checked_pow(power - places)
        .and_then(|unit| mantissa.checked_mul(unit))
        .map(|mantissa| Decimal { mantissa, decimals: 0 })
        .ok_or(NumberProblem::TooLarge)
}

/// The digits of a whole part, with commas only where they separate thousands.
fn ungroup(whole: &str) -> Result<impl Iterator<Item = u8> + '_, NumberProblem> {
    if !whole.bytes().all(|b| b.is_ascii_digit() || b == b',') {
        return Err(NumberProblem::NotANumber);
    }
    if whole.contains(',') && !in_thousands(whole, ',') {
        return Err(NumberProblem::Grouping);
    }
    Ok(whole.bytes().filter(|b| *b != b','))
}
