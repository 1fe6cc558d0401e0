//! Periods as people write them.

use crate::exchange::layout::fold;
use crate::exchange::words;
use crate::figures::{Calendar, Month, Period};

/// Reads a month, quarter, half, year, date or span. A year alone is the calendar's year of that number.
pub fn parse_period(text: &str, calendar: Calendar) -> Option<Period> {
    let text = fold(text);
    // A date of a spreadsheet may carry its time of day.
    let text = text
        .split_once("t0")
        .or_else(|| text.split_once("t1"))
        .or_else(|| text.split_once("t2"))
        .map_or(text.as_str(), |it| it.0);
    if let Some(period) = Period::parse(text) {
        return Some(period);
    }
    let (year, rest) = year(text)?;
    let rest = rest.trim_start_matches(['-', '/', '.', '_']);
    if rest.is_empty() {
        return Some(calendar.year(year));
    }
    let marks = words::QUARTERS.iter().zip(0u16..).find(|(names, _)| names.contains(&rest)).map(|(_, at)| (at * 3, 3));
    let marks = marks.or_else(|| {
        words::HALVES.iter().zip(0u16..).find(|(names, _)| names.contains(&rest)).map(|(_, at)| (at * 6, 6))
    });
    if let Some((offset, months)) = marks {
        let start = calendar.year(year).start.plus(i32::from(offset));
        return Some(Period { start, months });
    }
    let (first, rest) = month(rest)?;
    let start = Month::new(year, first);
    let Some(rest) = rest.strip_prefix(words::SPAN_SIGNS) else {
        // What follows a month is its day, or nothing.
        let day = rest.trim_start_matches(['-', '/', '.']).trim_end_matches(words::DAY_SIGNS);
        let is_day = day.is_empty() || day.parse::<u8>().is_ok_and(|it| (1..=31).contains(&it));
        return is_day.then(|| Period::month(start));
    };
    span(start, year, rest)
}

/// The end of `2006年1-9月`, `2005年10月-2006年9月` or a span of dates; `2006-01-31` is a day.
fn span(start: Month, first_year: i32, rest: &str) -> Option<Period> {
    let (end_year, rest) =
        year(rest).map_or((first_year, rest), |(year, rest)| (year, rest.trim_start_matches(['-', '/', '.'])));
    if end_year == first_year
        && rest.len() <= 2
        && let Ok(day) = rest.parse::<u8>()
    {
        return (1..=31).contains(&day).then(|| Period::month(start));
    }
    let (last, rest) = month(rest)?;
    let end = Month::new(end_year, last);
    let months = u16::try_from(end.0 - start.0 + 1).ok()?;
    ((1..=600).contains(&months) && rest.len() <= 12).then_some(Period { start, months })
}

/// The first period that a title or a sheet's name mentions.
pub fn find_period(text: &str, calendar: Calendar) -> Option<Period> {
    let text = fold(text);
    let starts = text.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at);
    for start in starts {
        let rest = text.get(start..).unwrap_or_default();
        if year(rest).is_none() {
            continue;
        }
        let ends: Vec<usize> = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take(20).collect();
        let found = ends.iter().rev().filter_map(|end| rest.get(..*end)).find_map(|it| parse_period(it, calendar));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// A year of four digits, or of the Republic's count where it says so.
fn year(text: &str) -> Option<(i32, &str)> {
    let (offset, text) =
        words::REPUBLIC.iter().find_map(|it| text.strip_prefix(it)).map_or((0, text), |rest| (1911, rest));
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let length = if offset > 0 { digits } else { 4 };
    if digits < length.max(1) || (offset > 0 && digits > 3) {
        return None;
    }
    let number = text.get(..length)?.parse::<i32>().ok()? + offset;
    let rest = text.get(length..)?;
    let rest = words::YEAR_SIGNS.iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest);
    (1900..2200).contains(&number).then_some((number, rest))
}

fn month(text: &str) -> Option<(i32, &str)> {
    let text = text.trim_start_matches('m');
    let digits = text.bytes().take(2).take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits)?.parse::<i32>().ok()?;
    let rest = text.get(digits..)?;
    let rest = words::MONTH_SIGNS.iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest);
    (1..=12).contains(&number).then_some((number, rest))
}
