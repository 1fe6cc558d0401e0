//! Computed periods, kept while they hold: no more is computed than a page shows, and an edit costs its branch only.

use crate::catalog::IndicatorId;
use crate::figures::{AreaId, AreaTree, Change, Period, Workspace};
use crate::measure::Sheet;
use std::collections::VecDeque;
use std::sync::Arc;

/// What a page wants to read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The period.
    pub period: Period,
    /// The area with all below it.
    pub top: AreaId,
    /// One indicator, or all.
    pub only: Option<IndicatorId>,
}

struct Entry {
    of: Wanted,
    sheet: Arc<Sheet>,
    /// The areas whose figures changed since it was computed.
    changed: Vec<AreaId>,
}

/// The sheets that were asked for last.
#[derive(Default)]
pub struct Sheets {
    kept: VecDeque<Entry>,
}

/// How many are kept: a trend of two years by month, one of an indicator, and some comparisons.
const KEPT: usize = 80;

/// Past so many changed areas a sheet is computed anew when it is asked for.
const FOLLOWED: usize = 1_000;

impl Sheets {
    /// A sheet that has what is wanted, brought up to date or computed.
    pub fn get(&mut self, workspace: &Workspace, wanted: Wanted) -> Arc<Sheet> {
        if let Some(entry) = self.kept.iter_mut().find(|it| it.has(&workspace.areas, wanted)) {
            if !entry.changed.is_empty() {
                let changed = std::mem::take(&mut entry.changed);
                Arc::make_mut(&mut entry.sheet).follow_areas(workspace, &changed);
            }
            return entry.sheet.clone();
        }
        let sheet = Arc::new(Sheet::branch(workspace, wanted.period, wanted.top, wanted.only));
        if self.kept.len() >= KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(Entry { of: wanted, sheet: sheet.clone(), changed: Vec::new() });
        sheet
    }

    /// Notes what a change touched. Nothing is computed before it is asked for.
    pub fn note(&mut self, change: &Change) {
        if change.moves_areas() || change.remeasures() {
            return self.clear();
        }
        let areas = change.areas();
        self.kept.retain(|it| it.changed.len() + areas.len() <= FOLLOWED);
        for entry in &mut self.kept {
            entry.changed.extend(&areas);
        }
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.kept.clear();
    }
}

impl Entry {
    fn has(&self, areas: &AreaTree, wanted: Wanted) -> bool {
        self.of.period == wanted.period
            && (self.of.only.is_none() || self.of.only == wanted.only)
            && (self.of.top == wanted.top || areas.path(wanted.top).contains(&self.of.top))
    }
}

#[cfg(test)]
mod tests {
    use super::{Sheets, Wanted};
    use crate::figures::{AreaId, Calendar, Cell, CellChange, Change, Period, sample};
    use crate::measure::Sheet;
    use std::sync::Arc;

    fn all(period: Period, top: AreaId) -> Wanted {
        Wanted { period, top, only: None }
    }

    #[test]
    fn a_wider_sheet_serves_what_lies_in_it() {
        let (it, year) = (sample("w"), Calendar::ASSESSMENT.year(2006));
        let (county, mut sheets) = (AreaId(0), Sheets::default());
        let township = *it.areas.children(county).first().unwrap();
        let rate = it.catalog.indicators().next().map(|(id, _)| id);
        let whole = sheets.get(&it, all(year, county));
        assert!(Arc::ptr_eq(&whole, &sheets.get(&it, all(year, township))));
        assert!(Arc::ptr_eq(&whole, &sheets.get(&it, Wanted { only: rate, ..all(year, township) })));
        assert!(!Arc::ptr_eq(&whole, &sheets.get(&it, all(year.year_before(), township))));
        let one = sheets.get(&it, Wanted { only: rate, ..all(year.previous(), county) });
        assert!(!Arc::ptr_eq(&one, &sheets.get(&it, all(year.previous(), county))));
    }

    #[test]
    fn a_change_is_followed_once_it_is_asked_for() {
        let (mut it, year) = (sample("w"), Calendar::ASSESSMENT.year(2006));
        let mut sheets = Sheets::default();
        let before = sheets.get(&it, all(year, AreaId(0)));
        let area = it.areas.leaves(AreaId(0)).pop().unwrap();
        let item = it.catalog.item_by_code("births").unwrap();
        let period = year.each_month().next().unwrap();
        let change = Change::Cells(vec![CellChange { area, period, item, cell: Cell::Value(400) }]);
        let back = it.apply(change);
        sheets.note(&back);
        let after = sheets.get(&it, all(year, AreaId(0)));
        assert_ne!(*before, *after);
        assert_eq!(*after, Sheet::new(&it, year));
        it.apply(back.clone());
        sheets.note(&back);
        assert_eq!(*sheets.get(&it, all(year, AreaId(0))), *before);
    }
}
