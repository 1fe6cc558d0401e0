//! Reading what was typed as a target: exactly, in the indicator's decimals, or a problem that can be put in words.

use super::yes_no_goal;
use crate::catalog::{Direction, Goal, Indicator, Scale, parse_units};
use crate::exchange::words;
use crate::figures::SetTarget;
use crate::measure::Fixed;

/// Why something typed is no target.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TypedProblem {
    /// No number.
    NotANumber,
    /// More decimals than the indicator is printed with, which are this many.
    TooManyDecimals(u8),
    /// More than can be counted with.
    TooLarge,
    /// A range with one limit only.
    LimitMissing,
    /// The lower limit is above the upper.
    LimitsSwapped,
    /// Outside of what the indicator can be, from the first to the second.
    OutOfRange(i64, i64),
    /// The unit is another than the indicator's.
    WrongUnit,
    /// Neither yes nor no.
    NotYesNo,
    /// No comparison was typed and the indicator has none of its own.
    WhichSide,
    /// A share of a plan, of something that is no count.
    QuotaOfRate,
    /// Shares of a plan that are none: two whole percentages, the lower first.
    Shares,
    /// No month of a year.
    Month,
}

/// What was typed into a cell of the matrix.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Typed {
    /// Nothing: the area above holds again.
    Inherit,
    /// No goal here.
    Waive,
    /// A goal.
    Goal(Goal),
    /// A share of a plan, a step on a benchmark or a milestone.
    Target(SetTarget),
}

/// A limit as it stands in a field: without grouping and without zeros at its end.
#[must_use]
pub fn limit_text(it: &Indicator, units: i64) -> String {
    let full = Fixed::new(i128::from(units), it.decimals).to_string();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}

/// Reads the two fields of a row. `None` where they are empty.
pub fn from_fields(it: &Indicator, shape: Direction, low: &str, high: &str) -> Result<Option<Goal>, TypedProblem> {
    let (low, high) = (plain(low), plain(high));
    let within = shape == Direction::Within;
    if low.is_empty() && (high.is_empty() || !within) {
        return Ok(None);
    }
    if within && (low.is_empty() || high.is_empty()) {
        return Err(TypedProblem::LimitMissing);
    }
    if within { range(it, &low, &high).map(Some) } else { one_sided(it, shape, &low).map(Some) }
}

/// Reads a cell of the matrix: `12`, `≤ 12`, `>= 97`, `103–107`, a yes or no, a word that waives, or nothing.
pub fn free(it: &Indicator, shape: Direction, text: &str) -> Result<Typed, TypedProblem> {
    let text = plain(text);
    if text.is_empty() {
        return Ok(Typed::Inherit);
    }
    if words::WAIVED.contains(&text.as_str()) {
        return Ok(Typed::Waive);
    }
    if it.scale == Scale::YesNo {
        return yes_no(it, &text).map(Typed::Goal);
    }
    let signs = [("≤", Direction::AtMost), ("<=", Direction::AtMost), ("≥", Direction::AtLeast)];
    let more = [(">=", Direction::AtLeast), ("=", Direction::Equal)];
    let signed = signs.into_iter().chain(more).find_map(|(sign, side)| Some((side, text.strip_prefix(sign)?)));
    if let Some((side, rest)) = signed {
        return one_sided(it, side, rest.trim()).map(Typed::Goal);
    }
    if let Some((low, high)) = two_limits(&text) {
        return range(it, low, high).map(Typed::Goal);
    }
    match shape {
        Direction::None => limit(it, &text).and(Err(TypedProblem::WhichSide)),
        Direction::Within => limit(it, &text).and(Err(TypedProblem::LimitMissing)),
        side => one_sided(it, side, &text).map(Typed::Goal),
    }
}

fn one_sided(it: &Indicator, side: Direction, text: &str) -> Result<Goal, TypedProblem> {
    let at = limit(it, text)?;
    match side {
        Direction::AtMost => Ok(Goal::AtMost(at)),
        Direction::AtLeast => Ok(Goal::AtLeast(at)),
        Direction::Equal => Ok(Goal::Equal(at)),
        Direction::Within | Direction::None => Err(TypedProblem::WhichSide),
    }
}

fn range(it: &Indicator, low: &str, high: &str) -> Result<Goal, TypedProblem> {
    let (low, high) = (limit(it, low)?, limit(it, high)?);
    if low > high { Err(TypedProblem::LimitsSwapped) } else { Ok(Goal::Within(low, high)) }
}

fn yes_no(it: &Indicator, text: &str) -> Result<Goal, TypedProblem> {
    match (words::YES.contains(&text), words::NO.contains(&text)) {
        (true, _) => Ok(yes_no_goal(it, true)),
        (_, true) => Ok(yes_no_goal(it, false)),
        _ => Err(TypedProblem::NotYesNo),
    }
}

/// The two sides of a range. A hyphen at the very start is a sign, not a range.
pub(super) fn two_limits(text: &str) -> Option<(&str, &str)> {
    let between = words::BETWEEN.iter().find_map(|mark| text.split_once(mark));
    let hyphen = || {
        let rest = text.get(1..)?;
        let (first, last) = rest.split_once('-')?;
        Some((text.get(..1 + first.len())?, last))
    };
    between.or_else(hyphen).map(|(low, high)| (low.trim(), high.trim()))
}

/// Reads one limit: exact, within the indicator's decimals and within what it can be.
pub(super) fn limit(it: &Indicator, text: &str) -> Result<i64, TypedProblem> {
    let text = ungrouped(without_unit(it, text)?).ok_or(TypedProblem::NotANumber)?;
    let units = parse_units(&text, it.decimals).ok_or_else(|| problem_of(&text, it.decimals))?;
    match it.valid {
        Some((least, greatest)) if !(least..=greatest).contains(&units) => {
            Err(TypedProblem::OutOfRange(least, greatest))
        }
        _ => Ok(units),
    }
}

/// Why a number does not fit, where it is one.
pub(super) fn problem_of(text: &str, decimals: u8) -> TypedProblem {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    match is_digits(whole) && is_digits(part) {
        false => TypedProblem::NotANumber,
        true if part.len() > usize::from(decimals) && digits.contains('.') => TypedProblem::TooManyDecimals(decimals),
        true => TypedProblem::TooLarge,
    }
}

/// Takes the indicator's own unit off the end. Another unit is a mistake that must not pass: 12% is not 12‰.
pub(super) fn without_unit<'a>(it: &Indicator, text: &'a str) -> Result<&'a str, TypedProblem> {
    for (mark, scale) in [("%", Scale::Percent), ("‰", Scale::PerMille)] {
        if let Some(rest) = text.strip_suffix(mark) {
            return if it.scale == scale { Ok(rest.trim_end()) } else { Err(TypedProblem::WrongUnit) };
        }
    }
    Ok(text)
}

/// Takes the commas between thousands out and the zeros that say nothing off the end. `None` where a comma is elsewhere.
pub(super) fn ungrouped(text: &str) -> Option<String> {
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let mut out = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.trim_start_matches('-').is_empty() || first.trim_start_matches('-').len() > 3 {
            return None;
        }
        out.push_str(group);
    }
    match part {
        // "12." is half typed: its point is left for the reader of numbers to refuse.
        Some("") => out.push('.'),
        Some(part) if !part.trim_end_matches('0').is_empty() => {
            out.push('.');
            out.push_str(part.trim_end_matches('0'));
        }
        _ => {}
    }
    Some(out)
}

/// Full-width characters as the keyboard's, blanks cut off, letters small.
pub(super) fn plain(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c).to_ascii_lowercase(),
        '\u{3000}' => ' ',
        words::FULL_STOP => '.',
        '−' => '-',
        _ => c.to_ascii_lowercase(),
    };
    text.chars().map(narrow).collect::<String>().trim().to_owned()
}
