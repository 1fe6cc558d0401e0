//! An area at the bottom: the reports that its counts came from, month by month.

use super::Case;
use super::number::amount;
use crate::catalog::{ItemId, Timing};
use crate::figures::{Cell, Period, Reason};
use crate::locale::Lang;
use crate::measure::{Exact, Gather};
use crate::speak::{absence_text, period_name, reason_text};

/// One cell: a figure, or why there is none.
pub type Said = Result<String, String>;

/// The reports of one area within a period.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportTable {
    /// The items, each with how its months become the period.
    pub items: Vec<(String, String)>,
    /// One row a report: its period, its name and one cell an item.
    pub rows: Vec<(Period, String, Vec<Said>)>,
    /// The period as a whole.
    pub whole: Vec<Said>,
}

/// The reports that an area's value was made of.
#[must_use]
pub(super) fn table(case: &Case<'_>) -> ReportTable {
    let (catalog, table) = (&case.workspace.catalog, &case.workspace.table);
    let ids = items(case);
    let known = || ids.iter().filter_map(|id| catalog.item(*id).map(|it| (*id, it)));
    let text = case.text();
    let rule = |timing| match timing {
        Timing::Flow => text.rule_flow,
        Timing::Opening => text.rule_opening,
        Timing::Closing => text.rule_closing,
        Timing::Average => text.rule_average,
    };
    let row = |period: Period| {
        let cells = known().map(|(id, it)| match table.get(case.area, period, id) {
            Cell::Value(units) => Ok(amount(Some(it), exact(units, it.decimals))),
            Cell::Absent(reason) => Err(absent(case.lang, reason)),
        });
        (period, period_name(case.lang, case.workspace.calendar, period), cells.collect())
    };
    let gather = Gather::new(table, case.area, case.period);
    let whole = known().map(|(id, it)| match gather.figure(id, it) {
        Ok(number) => Ok(amount(Some(it), number)),
        Err(why) => Err(absence_text(case.lang, catalog, why)),
    });
    ReportTable {
        items: known().map(|(_, it)| (it.names.get(case.lang).to_owned(), rule(it.timing).to_owned())).collect(),
        rows: periods(case).into_iter().map(row).collect(),
        whole: whole.collect(),
    }
}

/// The items of both sides, each once.
fn items(case: &Case<'_>) -> Vec<ItemId> {
    let mut ids = Vec::new();
    let terms = case.it.numerator.terms.iter().chain(case.it.denominator.iter().flat_map(|it| &it.terms));
    for term in terms {
        if !ids.contains(&term.item) {
            ids.push(term.item);
        }
    }
    ids
}

/// The months of the period where the area reports by month, and every other report that touches the period.
fn periods(case: &Case<'_>) -> Vec<Period> {
    let touches = |it: Period| it.start < case.period.end() && case.period.start < it.end();
    let reports = case.workspace.table.rows_of(case.area).iter().map(|(period, _)| *period);
    let mut found: Vec<Period> = reports.filter(|it| touches(*it)).collect();
    // A month that is missing among months has to be seen; where reports are quarterly it would be noise.
    if found.is_empty() || found.iter().any(|it| it.months == 1) {
        found.extend(case.period.each_month());
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn absent(lang: Lang, reason: Reason) -> String {
    reason_text(lang, reason).to_owned()
}

fn exact(units: i64, decimals: u8) -> Exact {
    let places = 10_i128.checked_pow(u32::from(decimals)).unwrap_or(1);
    Exact::new(i128::from(units), places).unwrap_or(Exact::ZERO)
}
