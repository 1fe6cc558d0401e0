//! The sample county: the speech's totals, and below them invented townships and villages.
//!
//! Nothing below the county is shipped as data: a fixed stream of numbers lets it grow, the same on every
//! machine, and adds up to the county's totals exactly.

mod goals;
mod grow;
mod names;
mod places;
mod random;
mod rules;
mod share;
mod totals;

#[cfg(test)]
mod tests;

use super::{Calendar, Cell, Origin, Period, Reason, RowId, Workspace};
use grow::Growing;
use places::Places;

/// The assessment year that the figures begin with; they cover this one and the next.
const FIRST_YEAR: i32 = 2005;

/// The sample county with two years of figures.
#[must_use]
pub fn sample(id: &str) -> Workspace {
    let mut growth = SampleGrowth::new(id);
    while growth.step() {}
    growth.finish()
}

/// The sample county while it grows, in steps of some milliseconds, so that a page can breathe between them.
pub struct SampleGrowth {
    workspace: Workspace,
    places: Places,
    rows: Vec<RowId>,
    growing: Growing,
    /// How many lines stand in the table.
    written: usize,
}

impl SampleGrowth {
    /// Begins with the places. The id becomes the workspace's.
    #[must_use]
    pub fn new(id: &str) -> Self {
        let places = places::places(totals::PEOPLE);
        let title = places.county.and_then(|it| places.areas.get(it));
        let mut workspace = Workspace::empty(id, title.map_or("", |it| it.names.hans.as_str()));
        workspace.origin = Origin::Sample;
        workspace.calendar = Calendar::ASSESSMENT;
        workspace.targets = goals::goals(&workspace.catalog, &places);
        let start = Calendar::ASSESSMENT.year(FIRST_YEAR).start;
        let mut rows: Vec<RowId> = Vec::with_capacity(places.villages.len() * 24);
        for village in &places.villages {
            for month in 0..24 {
                rows.push(workspace.table.row_or_add(village.area, Period::month(start.plus(month))));
            }
        }
        Self { workspace, places, rows, growing: Growing::default(), written: 0 }
    }

    /// Lets one more line grow, or writes one into the table. False where nothing is left to do.
    pub fn step(&mut self) -> bool {
        if self.growing.step(&self.places.villages) {
            return true;
        }
        let next = self.growing.get(self.written);
        if let Some((code, [before, now])) = next
            && let Some(item) = self.workspace.catalog.item_by_code(code)
        {
            let months = before.chunks(12).zip(now.chunks(12));
            let figures = months.flat_map(|(before, now)| before.iter().chain(now));
            for (row, figure) in self.rows.iter().zip(figures) {
                self.workspace.table.set_at(*row, item, Cell::Value(*figure));
            }
        }
        self.written += 1;
        next.is_some()
    }

    /// The county. Growth that was not finished leaves figures out.
    #[must_use]
    pub fn finish(self) -> Workspace {
        let Self { mut workspace, places, rows, .. } = self;
        for (code, accepted_only) in [("centres", false), ("centres_accepted", true)] {
            let Some(item) = workspace.catalog.item_by_code(code) else {
                continue;
            };
            let cells = places.villages.iter().flat_map(|village| {
                (0..24).map(move |month| match village.centre {
                    Some(it) => Cell::Value(i64::from(!accepted_only || it.is_accepted(month))),
                    None => Cell::Absent(Reason::NotApplicable),
                })
            });
            for (row, cell) in rows.iter().zip(cells) {
                workspace.table.set_at(*row, item, cell);
            }
        }
        workspace.areas = places.areas;
        workspace
    }
}
