//! Since when an area is behind: the year to date at the end of each month.

use super::behind;
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Month, Period, Workspace};
use crate::measure::{Pace, Sheet, standing};

/// The year to date at the end of each of its first months, for an area and all below it.
pub struct MonthSheets {
    sheets: Vec<Sheet>,
}

impl MonthSheets {
    /// Computes every month up to the end of a span that begins with its year.
    #[must_use]
    pub fn new(workspace: &Workspace, to_date: Period, top: AreaId, only: Option<IndicatorId>) -> Self {
        let of = |months| Sheet::branch(workspace, Period { months, ..to_date }, top, only);
        Self { sheets: (1..=to_date.months).map(of).collect() }
    }

    /// The sheet of the whole span.
    #[must_use]
    pub fn last(&self) -> Option<&Sheet> {
        self.sheets.last()
    }

    /// How an area stands at the end of each month, in order.
    pub fn course<'a>(
        &'a self,
        workspace: &'a Workspace,
        area: AreaId,
        id: IndicatorId,
    ) -> impl DoubleEndedIterator<Item = (Month, Pace)> + 'a {
        self.sheets.iter().filter_map(move |sheet| Some((sheet.period().last(), standing(workspace, sheet, area, id)?)))
    }

    /// The first month of the present run of being behind. A month without a value ends the run.
    #[must_use]
    pub fn since(&self, workspace: &Workspace, area: AreaId, id: IndicatorId) -> Option<Month> {
        let it = workspace.catalog.indicator(id)?;
        let run = self.course(workspace, area, id).rev().take_while(|(_, pace)| behind(it, pace).is_some());
        run.last().map(|(month, _)| month)
    }
}
