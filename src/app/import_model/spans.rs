//! The periods that a table's figures can be of.

use crate::figures::{Calendar, Period};

/// The periods of a year, longest first: the year, halves, quarters, months, then the year's first months together.
#[must_use]
pub fn spans(calendar: Calendar, year: i32) -> Vec<Period> {
    let whole = calendar.year(year);
    let part = move |months: u16| {
        (0..12 / months).map(move |it| Period { start: whole.start.plus(i32::from(it * months)), months })
    };
    // The first three and six months are a quarter and a half already.
    let cumulative = (2..12_u16).filter(|it| ![3, 6].contains(it)).map(|months| Period { start: whole.start, months });
    [whole].into_iter().chain(part(6)).chain(part(3)).chain(part(1)).chain(cumulative).collect()
}
