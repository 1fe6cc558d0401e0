//! Goes through the rows of a sheet and plans what each would set.
//!
//! Some rows at a time: first the areas and periods of all of them, then the figures column by column.

use super::areas::Areas;
use super::items::{ItemIndex, matches};
use super::places::{Known, RowAreas, RowPeriods};
use super::values::Values;
use super::{Choices, Counts, Plan, Problem, ProblemKind, Totals, find_period};
use crate::catalog::ItemId;
use crate::exchange::layout::{Layout, LayoutProblem, Role, RowKind, RowKinds, Shape};
use crate::exchange::sheet::{Sheet, Stored, column_letters};
use crate::figures::{AreaId, Block, Period, Workspace};

/// Problems that are listed; the rest is counted.
const MOST_PROBLEMS: usize = 1000;
/// Rows whose columns are read at a stretch.
const ROWS_AT_ONCE: u32 = 1024;

/// An import under way.
pub struct Importer<'a> {
    sheet: &'a Sheet,
    workspace: &'a Workspace,
    totals: Totals,
    items: ItemIndex,
    areas: Areas,
    kinds: RowKinds,
    row_areas: RowAreas,
    row_periods: RowPeriods,
    /// The columns of item and value of a tidy table.
    tidy: Option<(u32, u32)>,
    /// Items by the texts that name them in a tidy table.
    named: Known<Stored, Option<ItemId>>,
    /// Places in the block, and the row of the sheet that came first.
    seen: Known<(AreaId, Period), (usize, u32)>,
    seen_cells: Known<(usize, ItemId), u32>,
    /// Rows of the sheet with their places in the block, whose figures are still to be read.
    open: Vec<(u32, usize)>,
    found: Vec<(u32, u32, ProblemKind)>,
    plan: Plan,
    row: u32,
}

impl<'a> Importer<'a> {
    /// Looks at the sheet's form and matches its columns; rows are read by [`step`](Self::step).
    pub fn new(sheet: &'a Sheet, workspace: &'a Workspace, choices: &Choices) -> Result<Self, LayoutProblem> {
        let layout = guessed(sheet, choices)?;
        layout.check()?;
        let items = ItemIndex::new(&workspace.catalog);
        let matches = matches(&layout, &items, &workspace.catalog, choices);
        let row_periods = RowPeriods::new(&layout, workspace.calendar, choices.cumulative);
        let period =
            if row_periods.are_told() { None } else { choices.period.or_else(|| titled(&layout, sheet, workspace)) };
        let first = |role| layout.columns(role).next();
        Ok(Self {
            sheet,
            workspace,
            totals: choices.totals,
            items,
            areas: Areas::new(&workspace.areas, choices.parent),
            kinds: RowKinds::new(&layout, sheet),
            row_areas: RowAreas::new(&layout),
            row_periods,
            tidy: if layout.shape == Shape::Tidy { first(Role::Item).zip(first(Role::Value)) } else { None },
            named: Known::default(),
            seen: Known::default(),
            seen_cells: Known::default(),
            open: Vec::new(),
            found: Vec::new(),
            row: layout.header.first_data_row,
            plan: Plan {
                layout,
                matches,
                period,
                problems: Vec::new(),
                new_areas: Vec::new(),
                cells: Block::default(),
                counts: Counts::default(),
            },
        })
    }

    /// Reads up to so many rows more; whether there are further ones.
    pub fn step(&mut self, rows: u32) -> bool {
        let end = self.row.saturating_add(rows).min(self.sheet.rows());
        while self.row < end {
            let stop = end.min(self.row + ROWS_AT_ONCE);
            while self.row < stop {
                if let Err((column, kind)) = self.read_row(self.row) {
                    self.found.push((self.row, column, kind));
                }
                self.row += 1;
            }
            self.read_columns();
            self.list_problems();
        }
        self.row < self.sheet.rows()
    }

    /// The rows read so far and all rows, for a bar of progress.
    pub fn progress(&self) -> (u32, u32) {
        (self.row, self.sheet.rows())
    }

    /// The plan, with all rows read and compared with what stands in the workspace.
    pub fn finish(mut self) -> Plan {
        self.step(u32::MAX);
        self.plan.new_areas = self.areas.added;
        self.plan.settle(&self.workspace.table);
        self.plan
    }

    /// Finds the place of a row; the problem with its column where it has none.
    fn read_row(&mut self, row: u32) -> Result<(), (u32, ProblemKind)> {
        let kind = self.kinds.kind(self.sheet, row);
        match kind {
            RowKind::Blank | RowKind::Header | RowKind::Note => return Ok(()),
            RowKind::Total if self.totals == Totals::Skip => {
                self.plan.counts.totals_skipped += 1;
                return Ok(());
            }
            RowKind::Total | RowKind::Data => {}
        }
        let area = self.row_areas.find(&mut self.areas, self.sheet, row, kind == RowKind::Total);
        let area = area.map_err(|kind| (self.row_areas.shown_column(), kind))?;
        let period = self.row_periods.find(self.sheet, row, self.plan.period)?;
        self.plan.counts.rows += 1;
        match self.plan.layout.shape {
            Shape::Tidy => self.tidy(row, area, period),
            Shape::Wide => self.wide(row, area, period),
        }
    }

    fn wide(&mut self, row: u32, area: AreaId, period: Period) -> Result<(), (u32, ProblemKind)> {
        if let Some((_, first)) = self.seen.get(&(area, period)) {
            return Err((self.row_areas.last_column(), ProblemKind::Repeated { first_row: first + 1 }));
        }
        let at = self.plan.cells.add_row(area, period);
        self.seen.insert((area, period), (at, row));
        self.open.push((row, at));
        Ok(())
    }

    fn tidy(&mut self, row: u32, area: AreaId, period: Period) -> Result<(), (u32, ProblemKind)> {
        let Some((item_column, value_column)) = self.tidy else { return Ok(()) };
        let named = self.sheet.stored(row, item_column);
        let item = match self.named.get(&named) {
            Some(item) => *item,
            None => {
                let item = self.items.find(&named.resolve(self.sheet.texts()).text()).map(|it| it.0);
                self.named.insert(named, item);
                item
            }
        };
        let item = item.ok_or((item_column, ProblemKind::Item))?;
        if self.sheet.cell(row, value_column).is_blank() {
            return Ok(());
        }
        let cells = &mut self.plan.cells;
        let (at, _) = *self.seen.entry((area, period)).or_insert_with(|| (cells.add_row(area, period), row));
        if let Some(first_row) = self.seen_cells.get(&(at, item)).copied() {
            return Err((value_column, ProblemKind::Repeated { first_row }));
        }
        self.seen_cells.insert((at, item), row + 1);
        self.read_column(value_column, item, 0, &[(row, at)]);
        Ok(())
    }

    /// Reads the figures of the rows whose places were found.
    fn read_columns(&mut self) {
        let open = std::mem::take(&mut self.open);
        for at in 0..self.plan.matches.len() {
            let found = self.plan.matches.get(at).and_then(|it| Some((it.column, it.item?, it.power)));
            if let Some((column, item, power)) = found {
                self.read_column(column, item, power, &open);
            }
        }
        self.open = open;
        self.open.clear();
    }

    fn read_column(&mut self, column: u32, item: ItemId, power: u32, rows: &[(u32, usize)]) {
        let (Some(about), Some(cells)) = (self.workspace.catalog.item(item), self.sheet.column(column)) else { return };
        let values = Values::new(about, power);
        let to = self.plan.cells.column(item);
        // Rows of a whole table follow each other, and then their figures are taken over at once.
        if let (Some((first, at)), true) = (rows.first(), follow_each_other(rows))
            && let Some(run) = values.run(cells, *first, rows.len())
            && self.plan.cells.put_run(to, *at, run)
        {
            return;
        }
        for (row, at) in rows {
            let stored = cells.get(*row as usize);
            if let Some(value) = values.plain(stored) {
                self.plan.cells.put_value(to, *at, value);
            } else if !stored.is_empty() {
                match values.read(self.sheet, stored) {
                    Ok(cell) => cell.into_iter().for_each(|cell| self.plan.cells.put(to, *at, cell)),
                    Err(problem) => self.found.push((*row, column, ProblemKind::Number(problem))),
                }
            }
        }
    }

    /// Lists what was found wrong in the order of rows.
    fn list_problems(&mut self) {
        self.found.sort_by_key(|(row, column, _)| (*row, *column));
        let counts = &mut self.plan.counts;
        counts.problems = counts.problems.saturating_add(u32::try_from(self.found.len()).unwrap_or(u32::MAX));
        for (row, column, kind) in self.found.drain(..) {
            if self.plan.problems.len() < MOST_PROBLEMS {
                self.plan.problems.push(Problem {
                    sheet: self.sheet.name.clone(),
                    row: row + 1,
                    column: column_letters(column),
                    seen: self.sheet.cell(row, column).text().into_owned(),
                    kind,
                });
            }
        }
    }
}

/// Whether both the rows of the sheet and their places in the block are without a gap.
fn follow_each_other(rows: &[(u32, usize)]) -> bool {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return false };
    // Both only grow, so their ends tell.
    (last.0 - first.0) as usize == rows.len() - 1 && last.1 - first.1 == rows.len() - 1
}

/// The form of a sheet as far as it is known, with what was chosen by hand.
pub fn guessed(sheet: &Sheet, choices: &Choices) -> Result<Layout, LayoutProblem> {
    let layout = Layout::guess(sheet, choices.header_row)?;
    Ok(choices.roles.iter().fold(layout, |layout, (column, role)| layout.with_role(*column, *role)))
}

/// The period that the title or the sheet's name gives.
fn titled(layout: &Layout, sheet: &Sheet, workspace: &Workspace) -> Option<Period> {
    let mut titles = layout.header.titles.iter().map(String::as_str).chain([sheet.name.as_str()]);
    titles.find_map(|it| find_period(it, workspace.calendar))
}
