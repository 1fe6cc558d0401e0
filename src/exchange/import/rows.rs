//! Goes through the rows of a sheet and plans what each would set.

use super::areas::{Areas, Step};
use super::items::{ItemIndex, matches};
use super::{Choices, ColumnMatch, Counts, Plan, Problem, ProblemKind, Totals, find_period, parse_period};
use crate::catalog::{Catalog, ItemId};
use crate::exchange::layout::{Layout, LayoutProblem, Role, RowKind, Shape};
use crate::exchange::number::{self, Expected, NumberProblem, Read};
use crate::exchange::results::reason_of;
use crate::exchange::sheet::{RawCell, Sheet, column_letters};
use crate::exchange::words;
use crate::figures::{AreaId, AreaKind, Cell, CellChange, Period, Reason, Workspace};
use std::collections::BTreeMap;

/// Problems that are listed; the rest is counted.
const MOST_PROBLEMS: usize = 1000;

/// An import under way.
pub struct Importer<'a> {
    sheet: &'a Sheet,
    workspace: &'a Workspace,
    totals: Totals,
    cumulative: bool,
    items: ItemIndex,
    areas: Areas,
    plan: Plan,
    row: u32,
    /// The names last seen at each level: merged cells are blank below their first row.
    carried: Vec<String>,
    carried_period: String,
    /// The last area and its names, because rows of one area often follow each other.
    last_area: Option<(Vec<String>, AreaId)>,
    last_period: Option<(String, Option<Period>)>,
    seen_rows: BTreeMap<(AreaId, Period), u32>,
    seen_cells: BTreeMap<(AreaId, Period, ItemId), u32>,
    columns: Columns,
}

/// Columns by what they are for.
struct Columns {
    areas: Vec<(u32, Option<AreaKind>)>,
    code: Option<u32>,
    period: Option<u32>,
    year_and_month: Option<(u32, u32)>,
    item: Option<u32>,
    value: Option<u32>,
}

impl Columns {
    fn of(layout: &Layout) -> Self {
        let first = |role| layout.columns(role).next();
        let kind = |column: u32| match layout.roles.get(column as usize) {
            Some(Role::AreaLevel(level)) => AreaKind::ALL.get(usize::from(*level)).copied(),
            _ => None,
        };
        Self {
            areas: layout.area_columns().into_iter().map(|it| (it, kind(it))).collect(),
            code: first(Role::AreaCode),
            period: first(Role::Period),
            year_and_month: first(Role::Year).zip(first(Role::Month)),
            item: first(Role::Item),
            value: first(Role::Value),
        }
    }
}

impl<'a> Importer<'a> {
    /// Looks at the sheet's form and matches its columns; rows are read by [`step`](Self::step).
    pub fn new(sheet: &'a Sheet, workspace: &'a Workspace, choices: &Choices) -> Result<Self, LayoutProblem> {
        let mut layout = Layout::guess(sheet, choices.header_row)?;
        for (column, role) in &choices.roles {
            layout = layout.with_role(*column, *role);
        }
        layout.check()?;
        let items = ItemIndex::new(&workspace.catalog);
        let matches = matches(&layout, &items, &workspace.catalog, choices);
        let columns = Columns::of(&layout);
        let has_period = columns.period.is_some() || columns.year_and_month.is_some();
        let titled = titled(&layout, sheet, workspace);
        let period = if has_period { None } else { choices.period.or(titled) };
        Ok(Self {
            sheet,
            workspace,
            totals: choices.totals,
            cumulative: choices.cumulative,
            items,
            areas: Areas::new(&workspace.areas, choices.parent),
            row: layout.header.first_data_row,
            carried: vec![String::new(); columns.areas.len()],
            carried_period: String::new(),
            last_area: None,
            last_period: None,
            seen_rows: BTreeMap::new(),
            seen_cells: BTreeMap::new(),
            columns,
            plan: Plan {
                layout,
                matches,
                period,
                problems: Vec::new(),
                new_areas: Vec::new(),
                cells: Vec::new(),
                counts: Counts::default(),
            },
        })
    }

    /// Reads up to so many rows more; whether there are further ones.
    pub fn step(&mut self, rows: u32) -> bool {
        let end = self.row.saturating_add(rows).min(self.sheet.rows());
        while self.row < end {
            self.read_row(self.row);
            self.row += 1;
        }
        self.row < self.sheet.rows()
    }

    /// The rows read so far and all rows, for a bar of progress.
    pub fn progress(&self) -> (u32, u32) {
        (self.row, self.sheet.rows())
    }

    /// The plan, with all rows read.
    pub fn finish(mut self) -> Plan {
        self.step(u32::MAX);
        self.plan.new_areas = self.areas.added;
        self.plan
    }

    fn read_row(&mut self, row: u32) {
        let kind = self.plan.layout.row_kind(self.sheet, row);
        match kind {
            RowKind::Blank | RowKind::Header | RowKind::Note => return,
            RowKind::Total if self.totals == Totals::Skip => {
                self.plan.counts.totals_skipped += 1;
                return;
            }
            RowKind::Total | RowKind::Data => {}
        }
        let Some(area) = self.area(row, kind) else { return };
        let Some(period) = self.period(row) else { return };
        self.plan.counts.rows += 1;
        match self.plan.layout.shape {
            Shape::Tidy => self.tidy(row, area, period),
            Shape::Wide => self.wide(row, area, period),
        }
    }

    fn area(&mut self, row: u32, kind: RowKind) -> Option<AreaId> {
        let mut names = self.names(row);
        let code = self.columns.code.map(|it| self.sheet.cell(row, it).text().trim().to_owned()).unwrap_or_default();
        if kind == RowKind::Total {
            // The label of the total is no area: the one above it is meant.
            names.pop();
        } else if let Some((last, area)) = &self.last_area
            && *last == names
            && code.is_empty()
        {
            return Some(*area);
        }
        let kinds: Vec<Option<AreaKind>> = self.columns.areas.iter().map(|it| it.1).collect();
        let steps: Vec<Step<'_>> = match (names.as_slice(), kinds.as_slice()) {
            // One cell may hold the whole path.
            ([path], [None]) => path.split(words::PATH_SIGNS).map(|it| Step { name: it.trim(), kind: None }).collect(),
            _ => names
                .iter()
                .zip(kinds)
                .filter(|(name, _)| !name.is_empty())
                .map(|(name, kind)| Step { name, kind })
                .collect(),
        };
        let found =
            if kind == RowKind::Total { self.areas.above(&steps) } else { self.areas.find_or_plan(&code, &steps) };
        match found {
            Ok(area) => {
                if kind == RowKind::Data {
                    self.last_area = Some((names, area));
                }
                Some(area)
            }
            Err(problem) => {
                let column = self.columns.areas.last().map(|it| it.0).or(self.columns.code).unwrap_or_default();
                self.problem(row, column, problem);
                None
            }
        }
    }

    /// The names of a row's path, down to the last that is given; blank ones above are those of the row before.
    fn names(&mut self, row: u32) -> Vec<String> {
        let texts: Vec<String> = self
            .columns
            .areas
            .iter()
            .map(|(column, _)| self.sheet.cell(row, *column).text().trim().to_owned())
            .collect();
        let Some(first) = texts.iter().position(|it| !it.is_empty()) else {
            // A blank area goes on with the one above, as in a merged cell.
            return self.carried.clone();
        };
        let last = texts.iter().rposition(|it| !it.is_empty()).unwrap_or(first);
        for (at, (carried, text)) in self.carried.iter_mut().zip(texts).enumerate() {
            if at >= first && at <= last {
                *carried = text;
            } else if at > last {
                carried.clear();
            }
        }
        self.carried.iter().take(last + 1).cloned().collect()
    }

    fn period(&mut self, row: u32) -> Option<Period> {
        let (column, text) = if let Some((year, month)) = self.columns.year_and_month {
            let (year_text, month_text) = (self.sheet.cell(row, year).text(), self.sheet.cell(row, month).text());
            let year_text = year_text.trim().trim_end_matches(words::YEAR_SIGNS.first().copied().unwrap_or_default());
            if !year_text.is_empty() {
                self.carried_period = year_text.to_owned();
            }
            let month_text = month_text.trim();
            let joined = if month_text.is_empty() {
                self.carried_period.clone()
            } else {
                format!("{}-{month_text}", self.carried_period)
            };
            (month, joined)
        } else if let Some(column) = self.columns.period {
            let text = self.sheet.cell(row, column).text();
            if !text.trim().is_empty() {
                text.trim().clone_into(&mut self.carried_period);
            }
            (column, self.carried_period.clone())
        } else {
            if self.plan.period.is_none() {
                self.problem(row, 0, ProblemKind::NoPeriod);
            }
            return self.plan.period;
        };
        if let Some((last, period)) = &self.last_period
            && *last == text
            && period.is_some()
        {
            return *period;
        }
        let period = parse_period(&text, self.workspace.calendar).map(|it| match it.months {
            1 if self.cumulative => self.workspace.calendar.cumulative_to(it.start),
            _ => it,
        });
        if period.is_none() {
            self.problem(row, column, ProblemKind::Period);
        }
        self.last_period = Some((text, period));
        period
    }

    fn tidy(&mut self, row: u32, area: AreaId, period: Period) {
        let (Some(item_column), Some(value_column)) = (self.columns.item, self.columns.value) else { return };
        let cell = self.sheet.cell(row, item_column);
        let Some((item, _)) = self.items.find(&cell.text()) else {
            self.problem(row, item_column, ProblemKind::Item);
            return;
        };
        if self.sheet.cell(row, value_column).is_blank() {
            return;
        }
        if let Some(first_row) = self.seen_cells.get(&(area, period, item)).copied() {
            self.problem(row, value_column, ProblemKind::Repeated { first_row });
            return;
        }
        self.seen_cells.insert((area, period, item), row + 1);
        self.cell(row, value_column, 0, CellChange { area, period, item, cell: Cell::EMPTY });
    }

    fn wide(&mut self, row: u32, area: AreaId, period: Period) {
        if let Some(first_row) = self.seen_rows.get(&(area, period)).copied() {
            let column = self.columns.areas.last().map(|it| it.0).unwrap_or_default();
            self.problem(row, column, ProblemKind::Repeated { first_row });
            return;
        }
        self.seen_rows.insert((area, period), row + 1);
        let found: Vec<(u32, ItemId, u32)> =
            self.plan.matches.iter().filter_map(|it: &ColumnMatch| Some((it.column, it.item?, it.power))).collect();
        for (column, item, power) in found {
            self.cell(row, column, power, CellChange { area, period, item, cell: Cell::EMPTY });
        }
    }

    fn cell(&mut self, row: u32, column: u32, power: u32, place: CellChange) {
        let raw = self.sheet.cell(row, column);
        // Our own tables write a reason in words or by its code: it comes back as the same reason.
        if let RawCell::Text(text) = raw
            && let Some(reason) = reason_of(text)
        {
            return self.set(place, Cell::Absent(reason));
        }
        let cell = match read(raw, &self.workspace.catalog, place.item, power) {
            Ok(Read::Blank) => return,
            Ok(Read::Value(value)) => Cell::Value(value),
            Ok(Read::MissingCode(_)) => Cell::Absent(Reason::NotCollected),
            Ok(Read::Missing(_)) => Cell::Absent(Reason::Missing),
            Err(problem) => {
                self.problem(row, column, ProblemKind::Number(problem));
                return;
            }
        };
        self.set(place, cell);
    }

    /// Plans a cell, unless it stands there already.
    fn set(&mut self, place: CellChange, cell: Cell) {
        let counts = &mut self.plan.counts;
        match self.workspace.table.get(place.area, place.period, place.item) {
            before if before == cell => {
                counts.same += 1;
                return;
            }
            Cell::EMPTY => counts.new += 1,
            _ => counts.changed += 1,
        }
        self.plan.cells.push(CellChange { cell, ..place });
    }

    fn problem(&mut self, row: u32, column: u32, kind: ProblemKind) {
        self.plan.counts.problems = self.plan.counts.problems.saturating_add(1);
        if self.plan.problems.len() < MOST_PROBLEMS {
            let seen = self.sheet.cell(row, column).text().into_owned();
            self.plan.problems.push(Problem {
                sheet: self.sheet.name.clone(),
                row: row + 1,
                column: column_letters(column),
                seen,
                kind,
            });
        }
    }
}

/// The period that the title or the sheet's name gives.
fn titled(layout: &Layout, sheet: &Sheet, workspace: &Workspace) -> Option<Period> {
    let mut titles = layout.header.titles.iter().map(String::as_str).chain([sheet.name.as_str()]);
    titles.find_map(|it| find_period(it, workspace.calendar))
}

/// Reads a figure of an item.
fn read(raw: RawCell<'_>, catalog: &Catalog, item: ItemId, power: u32) -> Result<Read, NumberProblem> {
    let Some(item) = catalog.item(item) else { return Ok(Read::Blank) };
    let unit = &item.unit.names;
    let units = [unit.hans.as_str(), unit.hant.as_str(), unit.en.as_str()];
    // Figures under a heading in `万` are read in that unit first; its power then takes up their decimals.
    let shift = u8::try_from(power).unwrap_or(u8::MAX);
    let decimals = item.decimals.saturating_add(shift);
    let expected = Expected { decimals, units: &units, negatives: item.signed };
    // So the value comes out in units of 10^-decimals of the item, times 10^power.
    match raw {
        RawCell::Empty => Ok(Read::Blank),
        RawCell::Number(decimal) => number::read_decimal(decimal, expected),
        RawCell::Text(text) => number::read(text, expected),
        RawCell::Unheld(_) => Err(NumberProblem::TooLarge),
        RawCell::Bool(_) | RawCell::Date(_) | RawCell::Error(_) => Err(NumberProblem::NotAFigure),
    }
}
