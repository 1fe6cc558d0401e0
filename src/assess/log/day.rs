//! Days: written as `2006-03-01`, counted from 1 January 1970.

use crate::figures::Month;

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(pub i64);

impl Day {
    /// Reads `2006-03-01`; `None` for what is no day between 1900 and 2199.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let mut next = |digits: usize| {
            let part = parts.next().filter(|it| it.len() == digits && it.bytes().all(|b| b.is_ascii_digit()))?;
            part.parse::<i64>().ok()
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let fits = (1900..2200).contains(&year) && (1..=12).contains(&month) && day >= 1;
        let found = Self::of(year, month, day);
        // A day past its month's end would be one of the next month.
        (fits && parts.next().is_none() && found.civil() == (year, month, day)).then_some(found)
    }

    /// The day as `2006-03-01`.
    #[must_use]
    pub fn code(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// The first day of a month.
    #[must_use]
    pub fn first_of(month: Month) -> Self {
        Self::of(i64::from(month.year()), i64::from(month.month()), 1)
    }

    /// The month that it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        let (year, month, _) = self.civil();
        Month::new(i32::try_from(year).unwrap_or(1970), i32::try_from(month).unwrap_or(1))
    }

    /// Days are counted in eras of 400 years that begin on 1 March, so that a leap day is the last of its year.
    const fn of(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, month) = (year.div_euclid(400), (month + 9).rem_euclid(12));
        let of_era = year.rem_euclid(400);
        let of_year = (153 * month + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    const fn civil(self) -> (i64, i64, i64) {
        let days = self.0 + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year + era * 400;
        (if month <= 2 { year + 1 } else { year }, month, day)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[track_caller]
    fn check(text: &str, days: i64) {
        assert_eq!(Day::parse(text), Some(Day(days)), "{text}");
        assert_eq!(Day(days).code(), text);
    }

    #[test]
    fn a_day_is_counted_from_1970() {
        check("1970-01-01", 0);
        check("2000-02-29", 11_016);
        check("2000-03-01", 11_017);
        check("2006-03-01", 13_208);
        check("1969-12-31", -1);
        check("2026-11-28", 20_785);
    }

    #[test]
    fn every_day_of_two_centuries_reads_back() {
        for days in (-25_000..84_000).step_by(13) {
            assert_eq!(Day::parse(&Day(days).code()), Some(Day(days)));
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["", "2006", "2006-2-1", "2006-02-29", "2006-13-01", "2006-00-10", "2006-01-32", "2006-01-01-1"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
