//! The figure of one area and item for any span of months, from the spans that were reported.
//!
//! A report is an edge between two month boundaries. A flow over a span is the way from its start to its end along
//! reports: single months in a row, a cumulative report as it is, or one cumulative report less another.

use super::{Absence, Exact};
use crate::catalog::{Item, ItemId, Timing};
use crate::figures::{AreaId, Cell, Month, Period, Reason, RowId, Rows, Table};

/// Reads figures of one area for one period.
pub struct Gather<'a> {
    table: &'a Table,
    rows: &'a [(Period, RowId)],
    period: Period,
    exact: Option<RowId>,
    /// The rows of the single months, where there is one for each.
    months: Vec<RowId>,
    /// Whether those rows stand one after another.
    in_a_row: bool,
}

impl<'a> Gather<'a> {
    /// Prepares the rows of an area for a period.
    #[must_use]
    pub fn new(table: &'a Table, area: AreaId, period: Period) -> Self {
        let mut it = Self { table, rows: &[], period, exact: None, months: Vec::new(), in_a_row: true };
        it.turn(area);
        it
    }

    /// Turns to another area, keeping the memory.
    pub fn turn(&mut self, area: AreaId) {
        self.rows = self.table.rows_of(area);
        self.exact = None;
        self.months.clear();
        self.in_a_row = true;
        // Rows are sorted by their first month: only those that begin within the period can be it or a month of it.
        let from = self.rows.partition_point(|(it, _)| it.start < self.period.start);
        for (period, row) in self.rows.iter().skip(from).take_while(|(it, _)| it.start < self.period.end()) {
            if *period == self.period {
                self.exact = Some(*row);
            }
            if period.months == 1 && self.period.contains(*period) {
                self.in_a_row &= self.months.last().is_none_or(|last| last.0 + 1 == row.0);
                self.months.push(*row);
            }
        }
        if self.months.len() != usize::from(self.period.months) {
            self.months.clear();
        }
    }

    /// Whether the area has no row at all.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.rows.is_empty()
    }

    /// The item's figure for the period, in units of its decimals. An average stock is times the months.
    pub fn amount(&self, id: ItemId, item: &Item) -> Result<i128, Absence> {
        if self.is_blank() || !self.table.holds(id) {
            return Err(Absence::Item(id, Reason::Empty));
        }
        let found = match item.timing {
            Timing::Flow => self.exact(id).or_else(|| self.monthly(id)).or_else(|| self.way(id, true)),
            Timing::Opening => self.at_edge(id, |period| period.start == self.period.start),
            Timing::Closing => self.at_edge(id, |period| period.end() == self.period.end()),
            Timing::Average => {
                let whole = self.exact(id).map(|it| it * i128::from(self.period.months));
                whole.or_else(|| self.monthly(id)).or_else(|| self.way(id, false))
            }
        };
        found.ok_or_else(|| self.absence(id, item.timing))
    }

    /// The item's figure for the period in its own unit: an average stock is the mean over the months.
    pub fn figure(&self, id: ItemId, item: &Item) -> Result<Exact, Absence> {
        let months = if item.timing == Timing::Average { i128::from(self.period.months) } else { 1 };
        let places = 10_i128.checked_pow(u32::from(item.decimals)).ok_or(Absence::TooLarge)?;
        Exact::new(self.amount(id, item)?, months * places).ok_or(Absence::TooLarge)
    }

    fn exact(&self, item: ItemId) -> Option<i128> {
        self.table.at(self.exact?, item).value().map(i128::from)
    }

    fn monthly(&self, item: ItemId) -> Option<i128> {
        let first = *self.months.first()?;
        let rows = if self.in_a_row { Rows::Range(first, self.months.len()) } else { Rows::Each(&self.months) };
        self.table.sum(item, rows)
    }

    /// The stock at an edge of the period. The exact report is asked first, then the shortest.
    fn at_edge(&self, item: ItemId, at: impl Fn(Period) -> bool) -> Option<i128> {
        if let Some(it) = self.exact(item) {
            return Some(it);
        }
        let mut best: Option<(u16, i64)> = None;
        for (period, row) in self.rows {
            if !at(*period) || best.is_some_and(|(months, _)| months <= period.months) {
                continue;
            }
            if let Some(value) = self.table.at(*row, item).value() {
                best = Some((period.months, value));
            }
        }
        best.map(|(_, value)| i128::from(value))
    }

    /// The shortest way along reports from the period's start to its end.
    ///
    /// A flow may also go back along a cumulative report. A stock may not: it is weighted by months and only goes on.
    fn way(&self, item: ItemId, flow: bool) -> Option<i128> {
        let reports: Vec<(Period, i128)> = self
            .rows
            .iter()
            .filter(|(period, _)| flow || self.period.contains(*period))
            .filter_map(|(period, row)| Some((*period, i128::from(self.table.at(*row, item).value()?))))
            .collect();
        let mut reached: Vec<(Month, i128)> = vec![(self.period.start, 0)];
        let mut next = 0;
        while let Some(&(at, sum)) = reached.get(next) {
            if at == self.period.end() {
                return Some(sum);
            }
            next += 1;
            for (period, value) in &reports {
                let step = if flow { *value } else { value * i128::from(period.months) };
                let (to, sum) = if period.start == at {
                    (period.end(), sum + step)
                } else if flow && period.end() == at {
                    (period.start, sum - step)
                } else {
                    continue;
                };
                if reached.iter().all(|(month, _)| *month != to) {
                    reached.push((to, sum));
                }
            }
        }
        None
    }

    /// The best reason that the cells give.
    fn absence(&self, item: ItemId, timing: Timing) -> Absence {
        let reason = |row: RowId| match self.table.at(row, item) {
            Cell::Absent(Reason::Empty) | Cell::Value(_) => None,
            Cell::Absent(reason) => Some(reason),
        };
        let mut stated = self.exact.and_then(reason);
        let mut whole_not_applicable = false;
        // Rows are sorted by their first month: months that an earlier report covers are not counted again.
        let mut reported = 0_u16;
        let mut covered = self.period.start;
        let mut all_not_applicable = true;
        for (period, row) in self.rows {
            let cell = self.table.at(*row, item);
            // What does not exist in a span does not exist in a part of it.
            whole_not_applicable |= period.contains(self.period) && cell == Cell::Absent(Reason::NotApplicable);
            if !self.period.contains(*period) {
                continue;
            }
            match cell {
                Cell::Value(_) => {
                    let fresh = period.end().0 - covered.max(period.start).0;
                    reported += u16::try_from(fresh).unwrap_or(0);
                    covered = covered.max(period.end());
                }
                Cell::Absent(Reason::Empty) => all_not_applicable = false,
                Cell::Absent(it) => {
                    all_not_applicable &= it == Reason::NotApplicable;
                    stated = stated.filter(|it| *it != Reason::NotApplicable).or(Some(it));
                }
            }
        }
        match stated {
            _ if whole_not_applicable && reported == 0 => Absence::NotApplicable,
            Some(Reason::NotApplicable) if all_not_applicable && reported == 0 => Absence::NotApplicable,
            _ if reported > 0 && matches!(timing, Timing::Flow | Timing::Average) => {
                Absence::Months { item, reported, of: self.period.months }
            }
            Some(reason) => Absence::Item(item, reason),
            None => Absence::Item(item, Reason::Empty),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Gather;
    use crate::catalog::{Item, ItemId, Names, Timing, Unit};
    use crate::figures::{AreaId, Cell, Period, Reason, Table};
    use crate::measure::Absence;

    const ITEM: ItemId = ItemId(0);

    fn item(timing: Timing) -> Item {
        Item {
            code: "i".to_owned(),
            names: Names::default(),
            aliases: Vec::new(),
            unit: Unit { code: "u".to_owned(), names: Names::default() },
            decimals: 0,
            timing,
            signed: false,
            follows: None,
        }
    }

    #[track_caller]
    fn check(timing: Timing, reports: &[(&str, Cell)], period: &str, want: Result<i128, Absence>) {
        let mut table = Table::default();
        for (code, cell) in reports {
            table.set(AreaId(0), Period::parse(code).unwrap(), ITEM, *cell);
        }
        let gather = Gather::new(&table, AreaId(0), Period::parse(period).unwrap());
        assert_eq!(gather.amount(ITEM, &item(timing)), want, "{period} of {reports:?}");
    }

    const fn v(value: i64) -> Cell {
        Cell::Value(value)
    }

    #[test]
    fn single_months_add_up() {
        let months = [("2005-10", v(1)), ("2005-11", v(2)), ("2005-12", v(4))];
        check(Timing::Flow, &months, "2005-10+3", Ok(7));
        check(Timing::Flow, &months, "2005-11", Ok(2));
        check(Timing::Flow, &months, "2005-10+4", Err(Absence::Months { item: ITEM, reported: 3, of: 4 }));
    }

    #[test]
    fn a_cumulative_report_less_another_is_what_lies_between() {
        let cumulative = [("2005-10", v(5)), ("2005-10+2", v(9)), ("2005-10+3", v(15))];
        check(Timing::Flow, &cumulative, "2005-10+3", Ok(15));
        check(Timing::Flow, &cumulative, "2005-12", Ok(6));
        check(Timing::Flow, &cumulative, "2005-11+2", Ok(10));
    }

    #[test]
    fn quarters_and_months_meet() {
        let mixed = [("2005-10+3", v(10)), ("2006-01", v(1)), ("2006-02", v(2)), ("2006-03", v(3))];
        check(Timing::Flow, &mixed, "2005-10+6", Ok(16));
    }

    #[test]
    fn the_report_of_the_very_period_comes_first() {
        check(Timing::Flow, &[("2005-10+2", v(9)), ("2005-10", v(1)), ("2005-11", v(1))], "2005-10+2", Ok(9));
    }

    #[test]
    fn stocks_are_taken_at_the_edge_or_averaged() {
        let months = [("2005-10", v(100)), ("2005-11", v(110)), ("2005-12", v(120))];
        check(Timing::Opening, &months, "2005-10+3", Ok(100));
        check(Timing::Closing, &months, "2005-10+3", Ok(120));
        check(Timing::Average, &months, "2005-10+3", Ok(330));
        check(Timing::Average, &[("2005-10+3", v(110))], "2005-10+3", Ok(330));
        check(Timing::Average, &[("2005-10+2", v(100)), ("2005-12", v(130))], "2005-10+3", Ok(330));
        check(Timing::Closing, &months, "2005-10+4", Err(Absence::Item(ITEM, Reason::Empty)));
    }

    #[test]
    fn a_missing_part_gives_its_reason() {
        check(Timing::Flow, &[], "2005-10", Err(Absence::Item(ITEM, Reason::Empty)));
        let not_collected = Cell::Absent(Reason::NotCollected);
        check(Timing::Flow, &[("2005-10", not_collected)], "2005-10", Err(Absence::Item(ITEM, Reason::NotCollected)));
        let none = Cell::Absent(Reason::NotApplicable);
        check(Timing::Flow, &[("2005-10", none), ("2005-11", none)], "2005-10+2", Err(Absence::NotApplicable));
        let partly = [("2005-10", v(1)), ("2005-11", Cell::Absent(Reason::NotReported))];
        check(Timing::Flow, &partly, "2005-10+2", Err(Absence::Months { item: ITEM, reported: 1, of: 2 }));
    }
    #[test]
    fn overlapping_reports_count_each_month_once() {
        let cumulative = [("2005-10", v(1)), ("2005-10+2", v(2)), ("2005-10+3", v(3))];
        check(Timing::Flow, &cumulative, "2005-10+12", Err(Absence::Months { item: ITEM, reported: 3, of: 12 }));
    }

    #[test]
    fn an_item_said_not_to_exist_in_the_period_does_not_exist_in_its_months() {
        let none = Cell::Absent(Reason::NotApplicable);
        let reports = [("2005-10+2", none), ("2005-10", Cell::EMPTY)];
        check(Timing::Flow, &reports, "2005-10+2", Err(Absence::NotApplicable));
        check(Timing::Flow, &reports, "2005-11", Err(Absence::NotApplicable));
    }
}
