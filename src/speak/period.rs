//! Names and dates of periods.

use crate::figures::{Calendar, Month, Period, PeriodKind};
use crate::locale::{Lang, PeriodText, fill};

/// What a period is called: `2006考核年度第1季度`, `Oct 2005`.
#[must_use]
pub fn period_name(lang: Lang, calendar: Calendar, period: Period) -> String {
    let text = PeriodText::of(lang);
    let year = year_name(lang, calendar, calendar.year_of(period.start));
    let in_year = |text: &str, n: u16| fill(text, &[("year", &year), ("n", &n.to_string())]);
    match calendar.kind(period) {
        PeriodKind::Month => month_name(lang, period.start),
        PeriodKind::Quarter(n) => in_year(text.quarter, n),
        PeriodKind::Half(1) => in_year(text.half_1, 1),
        PeriodKind::Half(n) => in_year(text.half_2, n),
        PeriodKind::Year => year,
        PeriodKind::Cumulative(n) => in_year(text.cumulative, n),
        PeriodKind::Span => {
            let (first, last) = (month_name(lang, period.start), month_name(lang, period.last()));
            fill(text.span, &[("a", &first), ("b", &last)])
        }
    }
}

/// A month's name: `2005年10月`, `Oct 2005`.
#[must_use]
pub fn month_name(lang: Lang, month: Month) -> String {
    let text = PeriodText::of(lang);
    let name = match month.month() {
        1 => text.month_1,
        2 => text.month_2,
        3 => text.month_3,
        4 => text.month_4,
        5 => text.month_5,
        6 => text.month_6,
        7 => text.month_7,
        8 => text.month_8,
        9 => text.month_9,
        10 => text.month_10,
        11 => text.month_11,
        _ => text.month_12,
    };
    fill(text.month, &[("y", &month.year().to_string()), ("m", name)])
}

/// The first and the last day of a period: `2005-10-01 至 2006-09-30`.
#[must_use]
pub fn period_dates(lang: Lang, period: Period) -> String {
    let last = period.last();
    let (from, to) = (format!("{}-01", period.start.code()), format!("{}-{}", last.code(), days_of(last)));
    fill(PeriodText::of(lang).dates, &[("a", &from), ("b", &to)])
}

/// A year that begins in January is a plain year, any other an assessment year.
fn year_name(lang: Lang, calendar: Calendar, year: i32) -> String {
    let text = PeriodText::of(lang);
    let name = if calendar.first_month == 1 { text.calendar_year } else { text.assessment_year };
    fill(name, &[("y", &year.to_string())])
}

const fn days_of(month: Month) -> u8 {
    let year = month.year();
    match month.month() {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
