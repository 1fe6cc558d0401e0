//! Months, spans of months, and the calendar that names them.

use serde::{Deserialize, Serialize};

/// A month, counted from January of the year 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Month(pub i32);

impl Month {
    /// The month of a year; months count from 1.
    #[must_use]
    pub const fn new(year: i32, month: i32) -> Self {
        Self(year * 12 + month - 1)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// This month moved by a number of months.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// The month as `2005-10`.
    #[must_use]
    pub fn code(self) -> String {
        format!("{:04}-{:02}", self.year(), self.month())
    }

    /// Reads `2005-10`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (year, month) = code.split_once('-')?;
        let (year, month) = (year.parse::<i32>().ok()?, month.parse::<i32>().ok()?);
        ((1900..2200).contains(&year) && (1..=12).contains(&month)).then(|| Self::new(year, month))
    }
}

/// A span of months. A span that begins with its year and is shorter is a cumulative report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Period {
    /// The first month.
    pub start: Month,
    /// How many months, at least one.
    pub months: u16,
}

/// What a calendar calls a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PeriodKind {
    /// One month.
    Month,
    /// The quarter of the year with this number.
    Quarter(u16),
    /// The half of the year with this number.
    Half(u16),
    /// A whole year.
    Year,
    /// The year's first months, this many: what a cumulative report speaks of.
    Cumulative(u16),
    /// Any other span.
    Span,
}

impl Period {
    /// A single month.
    #[must_use]
    pub const fn month(start: Month) -> Self {
        Self { start, months: 1 }
    }

    /// The month after the last.
    #[must_use]
    pub const fn end(self) -> Month {
        self.start.plus(self.months as i32)
    }

    /// The last month.
    #[must_use]
    pub const fn last(self) -> Month {
        self.end().plus(-1)
    }

    /// The same span moved by a number of months.
    #[must_use]
    pub const fn shift(self, months: i32) -> Self {
        Self { start: self.start.plus(months), months: self.months }
    }

    /// The same span a year before.
    #[must_use]
    pub const fn year_before(self) -> Self {
        self.shift(-12)
    }

    /// The span of the same length that follows.
    #[must_use]
    pub const fn next(self) -> Self {
        self.shift(self.months as i32)
    }

    /// The span of the same length before.
    #[must_use]
    pub const fn previous(self) -> Self {
        self.shift(-(self.months as i32))
    }

    /// Whether the other span lies within this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end() <= self.end()
    }

    /// The months in order.
    pub fn each_month(self) -> impl Iterator<Item = Self> {
        (0..i32::from(self.months)).map(move |offset| Self::month(self.start.plus(offset)))
    }

    /// The span as `2005-10+12`: the first month and how many. A single month is `2005-10`.
    #[must_use]
    pub fn code(self) -> String {
        if self.months == 1 { self.start.code() } else { format!("{}+{}", self.start.code(), self.months) }
    }

    /// Reads what [`code`](Self::code) writes.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (start, months) = code.split_once('+').unwrap_or((code, "1"));
        let months = months.parse::<u16>().ok().filter(|it| (1..=600).contains(it))?;
        Some(Self { start: Month::parse(start)?, months })
    }
}

/// When a year begins: 1 October for the assessment year, 1 January for the calendar year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Calendar {
    /// The month in which a year begins, from 1 to 12.
    pub first_month: u8,
}

impl Calendar {
    /// The assessment year, from 1 October of the year before to 30 September.
    pub const ASSESSMENT: Self = Self { first_month: 10 };
    /// The calendar year.
    pub const CALENDAR: Self = Self { first_month: 1 };

    /// The year with this number: the one it ends in.
    #[must_use]
    pub const fn year(self, number: i32) -> Period {
        let first = self.first_month as i32;
        let begins = if first == 1 { number } else { number - 1 };
        Period { start: Month::new(begins, first), months: 12 }
    }

    /// The number of the year that a month belongs to.
    #[must_use]
    pub const fn year_of(self, month: Month) -> i32 {
        let moved = month.plus(if self.first_month == 1 { 0 } else { 13 - self.first_month as i32 });
        moved.year()
    }

    /// The span of a year's first months, up to and with the given month.
    #[must_use]
    pub fn cumulative_to(self, month: Month) -> Period {
        let start = self.year(self.year_of(month)).start;
        Period { start, months: u16::try_from(month.0 - start.0 + 1).unwrap_or(1) }
    }

    /// What a period is in this calendar. The first month, quarter or half is called that, not cumulative.
    #[must_use]
    pub fn kind(self, period: Period) -> PeriodKind {
        let year = self.year(self.year_of(period.start));
        let offset = u16::try_from(period.start.0 - year.start.0).unwrap_or(0);
        match period.months {
            1 => PeriodKind::Month,
            3 if offset.is_multiple_of(3) => PeriodKind::Quarter(offset / 3 + 1),
            6 if offset.is_multiple_of(6) => PeriodKind::Half(offset / 6 + 1),
            12 if offset == 0 => PeriodKind::Year,
            months @ 2..=11 if offset == 0 => PeriodKind::Cumulative(months),
            _ => PeriodKind::Span,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Month, Period, PeriodKind};

    #[track_caller]
    fn check(calendar: Calendar, code: &str, kind: PeriodKind, year: i32) {
        let period = Period::parse(code).unwrap();
        assert_eq!(period.code(), code);
        assert_eq!(calendar.kind(period), kind, "{code}");
        assert_eq!(calendar.year_of(period.start), year, "{code}");
    }

    #[test]
    fn the_assessment_year_begins_on_1_october() {
        let it = Calendar::ASSESSMENT;
        assert_eq!(it.year(2006).code(), "2005-10+12");
        check(it, "2005-10+12", PeriodKind::Year, 2006);
        check(it, "2005-10+5", PeriodKind::Cumulative(5), 2006);
        check(it, "2005-10+3", PeriodKind::Quarter(1), 2006);
        check(it, "2006-07+3", PeriodKind::Quarter(4), 2006);
        check(it, "2006-04+6", PeriodKind::Half(2), 2006);
        check(it, "2006-10", PeriodKind::Month, 2007);
        check(it, "2006-01+12", PeriodKind::Span, 2006);
    }

    #[test]
    fn the_calendar_year_begins_on_1_january() {
        let it = Calendar::CALENDAR;
        assert_eq!(it.year(2006).code(), "2006-01+12");
        check(it, "2006-01+12", PeriodKind::Year, 2006);
        check(it, "2006-12", PeriodKind::Month, 2006);
    }

    #[test]
    fn cumulative_runs_from_the_years_first_month() {
        assert_eq!(Calendar::ASSESSMENT.cumulative_to(Month::new(2006, 2)).code(), "2005-10+5");
        assert_eq!(Calendar::ASSESSMENT.cumulative_to(Month::new(2005, 10)).code(), "2005-10");
    }

    #[test]
    fn neighbours_have_the_same_length() {
        let half = Period::parse("2006-04+6").unwrap();
        assert_eq!(half.next().code(), "2006-10+6");
        assert_eq!(half.previous().code(), "2005-10+6");
        assert_eq!(half.year_before().code(), "2005-04+6");
        assert_eq!(half.last().code(), "2006-09");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for code in ["", "2006", "2006-13", "2006-00", "2006-01+0", "2006-01+x", "x-01"] {
            assert_eq!(Period::parse(code), None, "{code}");
        }
    }
}
