//! Tables that leave the page: results, figures, targets and definitions.
//!
//! Each is computed once, as a sheet in memory; CSV and workbook are written from the same sheet, so that they
//! cannot differ. Values, verdicts and gaps are those that the page shows.

mod figures;
mod lists;
mod outcomes;
mod reason;

#[cfg(test)]
mod tests;

pub use figures::figures_table;
pub use lists::{definitions_table, targets_table};
pub use outcomes::results_table;
pub use reason::reason_of;

use super::write::{Book, OutCell, OutColumn};
use crate::catalog::Indicator;
use crate::figures::{AreaId, AreaTree, Period, Workspace};
use crate::locale::{Lang, ResultsText, fill};
use crate::measure::{Exact, Fixed};

/// What a table speaks of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Selection {
    /// The areas, in the order of the rows.
    pub areas: Vec<AreaId>,
    /// The periods, in the order of the rows.
    pub periods: Vec<Period>,
}

/// The reports that lie in the year of a period, or in the period itself.
#[must_use]
pub fn reports_of_year(workspace: &Workspace, period: Period) -> Vec<Period> {
    let calendar = workspace.calendar;
    let year = calendar.year(calendar.year_of(period.start));
    let mut periods = workspace.table.periods();
    periods.retain(|it| year.contains(*it) || period.contains(*it));
    periods
}

impl Selection {
    /// All areas and these periods.
    #[must_use]
    pub fn all_areas(workspace: &Workspace, periods: Vec<Period>) -> Self {
        Self { areas: workspace.areas.iter().map(|(id, _)| id).collect(), periods }
    }
}

/// The four tables together: what a workbook holds.
#[must_use]
pub fn book(workspace: &Workspace, lang: Lang, selection: &Selection) -> Book {
    let sheets = vec![
        results_table(workspace, lang, selection),
        figures_table(workspace, lang, selection),
        targets_table(workspace, lang),
        definitions_table(workspace, lang),
    ];
    Book { sheets }
}

/// Decimals beyond which a sum that has no last decimal, such as a third, is rounded.
const MOST_DECIMALS: u8 = 6;

fn columns(headings: &[&str]) -> Vec<OutColumn> {
    headings.iter().map(|it| OutColumn::new(*it)).collect()
}

fn text(text: impl Into<String>) -> OutCell {
    let text = text.into();
    if text.is_empty() { OutCell::Empty } else { OutCell::Text(text) }
}

/// The variant by which an indicator is computed, where sources define it in several ways.
fn variant(lang: Lang, it: &Indicator) -> OutCell {
    it.variant().map_or(OutCell::Empty, |it| text(it.names.get(lang)))
}

/// The pack of an indicator with its version.
fn pack(workspace: &Workspace, lang: Lang, it: &Indicator) -> OutCell {
    workspace.catalog.packs().get(it.pack).map_or(OutCell::Empty, |pack| {
        let version = pack.version.to_string();
        text(fill(ResultsText::of(lang).pack_version, &[("code", &pack.code), ("n", &version)]))
    })
}

fn count(number: u32) -> OutCell {
    OutCell::Number(i64::from(number), 0)
}

/// A number; one beyond 64 bits is written as text rather than wrongly.
fn number(number: Fixed) -> OutCell {
    i64::try_from(number.units)
        .map_or_else(|_| OutCell::Text(number.to_string()), |it| OutCell::Number(it, number.decimals))
}

/// A sum with as many decimals as it has.
fn sum(sum: Option<Exact>) -> OutCell {
    let Some(sum) = sum else {
        return OutCell::Empty;
    };
    let whole = (0..MOST_DECIMALS).find_map(|decimals| match sum.digits(decimals) {
        Some((digits, false)) => Some(digits),
        _ => None,
    });
    whole.or_else(|| sum.round(MOST_DECIMALS)).map_or(OutCell::Empty, number)
}

/// The names from the root down to an area, as imports read them.
fn path(areas: &AreaTree, id: AreaId, lang: Lang) -> String {
    let names = areas.path(id).into_iter().filter_map(|it| areas.get(it)).map(|it| it.names.get(lang));
    names.collect::<Vec<_>>().join("/")
}
