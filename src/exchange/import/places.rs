//! Which area and which period a row is about.
//!
//! Names and periods repeat from row to row, so each is looked up once and then known by how the sheet stores it.

use super::areas::{Areas, Step};
use super::{ProblemKind, parse_period};
use crate::exchange::layout::{Layout, Role};
use crate::exchange::sheet::{Fnv, Sheet, Stored};
use crate::exchange::words;
use crate::figures::{AreaId, AreaKind, Calendar, Period};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// A map without order: only ever asked, never gone through.
pub(super) type Known<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// Finds the areas of rows.
pub(super) struct RowAreas {
    columns: Vec<(u32, Option<AreaKind>)>,
    code: Option<u32>,
    /// The cells last seen at each level: merged cells are blank below their first row.
    carried: Vec<Stored>,
    last: Option<(Vec<Stored>, AreaId)>,
    known: Known<Vec<Stored>, AreaId>,
    /// Areas that were new when something was last found: a further one can make a name ambiguous.
    known_of: usize,
}

impl RowAreas {
    pub(super) fn new(layout: &Layout) -> Self {
        let kind = |column: u32| match layout.roles.get(column as usize) {
            Some(Role::AreaLevel(level)) => AreaKind::ALL.get(usize::from(*level)).copied(),
            _ => None,
        };
        let columns: Vec<_> = layout.area_columns().into_iter().map(|it| (it, kind(it))).collect();
        Self {
            carried: vec![Stored::default(); columns.len()],
            columns,
            code: layout.columns(Role::AreaCode).next(),
            last: None,
            known: Known::default(),
            known_of: 0,
        }
    }

    /// The lowest column of names, where problems of a row are shown.
    pub(super) fn last_column(&self) -> u32 {
        self.columns.last().map(|it| it.0).unwrap_or_default()
    }

    /// The column that a problem with the area is shown in.
    pub(super) fn shown_column(&self) -> u32 {
        self.columns.last().map(|it| it.0).or(self.code).unwrap_or_default()
    }

    /// The area of a row. The label of a row of totals is no area: the one above it is meant.
    pub(super) fn find(
        &mut self,
        areas: &mut Areas,
        sheet: &Sheet,
        row: u32,
        is_total: bool,
    ) -> Result<AreaId, ProblemKind> {
        let levels = self.carry(sheet, row);
        let code = self.code.map(|it| sheet.stored(row, it)).unwrap_or_default();
        if is_total {
            let levels = levels.saturating_sub(1);
            return self.with_steps(sheet, levels, |steps| areas.above(steps));
        }
        let carried = self.carried.get(..levels).unwrap_or_default();
        if let Some((last, area)) = &self.last
            && last.split_last() == Some((&code, carried))
        {
            return Ok(*area);
        }
        let mut key = carried.to_vec();
        key.push(code);
        if self.known_of != areas.added.len() {
            self.known.clear();
            self.known_of = areas.added.len();
        }
        let area = match self.known.get(&key) {
            Some(area) => *area,
            None => {
                let code = code.resolve(sheet.texts()).text();
                let area = self.with_steps(sheet, levels, |steps| areas.find_or_plan(code.trim(), steps))?;
                self.known.insert(key.clone(), area);
                area
            }
        };
        self.last = Some((key, area));
        Ok(area)
    }

    /// Takes the names of a row; how many levels they name.
    fn carry(&mut self, sheet: &Sheet, row: u32) -> usize {
        let (mut first, mut levels) = (usize::MAX, 0);
        for (at, (carried, (column, _))) in self.carried.iter_mut().zip(&self.columns).enumerate() {
            let stored = sheet.stored(row, *column);
            // What is carried is no blank text, and mostly it stands here again.
            let is_same = stored == *carried;
            if stored.is_empty() || (!is_same && stored.resolve(sheet.texts()).text().trim().is_empty()) {
                // Below a name that the row gives, a blank one is none.
                if first < at {
                    *carried = Stored::default();
                }
                continue;
            }
            first = first.min(at);
            levels = at + 1;
            *carried = stored;
        }
        // A blank area goes on with the one above, as in a merged cell.
        if levels == 0 { self.carried.len() } else { levels }
    }

    fn with_steps<T>(&self, sheet: &Sheet, levels: usize, look: impl FnOnce(&[Step<'_>]) -> T) -> T {
        let names: Vec<_> = self.carried.iter().take(levels).map(|it| it.resolve(sheet.texts()).text()).collect();
        let kinds = self.columns.iter().map(|it| it.1);
        let steps: Vec<Step<'_>> = match (names.as_slice(), self.columns.as_slice()) {
            // One cell may hold the whole path.
            ([path], [(_, None)]) => {
                path.trim().split(words::PATH_SIGNS).map(|it| Step { name: it.trim(), kind: None }).collect()
            }
            _ => names
                .iter()
                .zip(kinds)
                .map(|(name, kind)| Step { name: name.trim(), kind })
                .filter(|it| !it.name.is_empty())
                .collect(),
        };
        look(&steps)
    }
}

/// Finds the periods of rows.
pub(super) struct RowPeriods {
    column: Option<u32>,
    year_and_month: Option<(u32, u32)>,
    calendar: Calendar,
    cumulative: bool,
    carried: Stored,
    last: Option<((Stored, Stored), Option<Period>)>,
    known: Known<(Stored, Stored), Option<Period>>,
}

impl RowPeriods {
    pub(super) fn new(layout: &Layout, calendar: Calendar, cumulative: bool) -> Self {
        let first = |role| layout.columns(role).next();
        Self {
            column: first(Role::Period),
            year_and_month: first(Role::Year).zip(first(Role::Month)),
            calendar,
            cumulative,
            carried: Stored::default(),
            last: None,
            known: Known::default(),
        }
    }

    /// Whether the table itself says which periods its figures are of.
    pub(super) fn are_told(&self) -> bool {
        self.column.is_some() || self.year_and_month.is_some()
    }

    /// The period of a row and the column that tells it; `of_all` is that of a table that does not tell.
    pub(super) fn find(
        &mut self,
        sheet: &Sheet,
        row: u32,
        of_all: Option<Period>,
    ) -> Result<Period, (u32, ProblemKind)> {
        let (column, month) = match (self.year_and_month, self.column) {
            (Some((year, month)), _) => {
                self.carry(sheet, row, year);
                (month, sheet.stored(row, month))
            }
            (None, Some(column)) => {
                self.carry(sheet, row, column);
                (column, Stored::default())
            }
            (None, None) => return of_all.ok_or((0, ProblemKind::NoPeriod)),
        };
        let key = (self.carried, month);
        let period = match &self.last {
            Some((last, period)) if *last == key => *period,
            _ => match self.known.get(&key) {
                Some(period) => *period,
                None => {
                    let period = self.read(sheet, key);
                    self.known.insert(key, period);
                    period
                }
            },
        };
        self.last = Some((key, period));
        period.ok_or((column, ProblemKind::Period))
    }

    fn carry(&mut self, sheet: &Sheet, row: u32, column: u32) {
        let stored = sheet.stored(row, column);
        if stored != self.carried && !self.shorn(&stored.resolve(sheet.texts()).text()).is_empty() {
            self.carried = stored;
        }
    }

    /// A year's text without its sign: beside a column of months, `年` alone is as good as blank.
    fn shorn<'a>(&self, text: &'a str) -> &'a str {
        let sign = words::YEAR_SIGNS.first().copied().unwrap_or_default();
        let text = text.trim();
        if self.year_and_month.is_some() { text.trim_end_matches(sign) } else { text }
    }

    fn read(&self, sheet: &Sheet, (first, month): (Stored, Stored)) -> Option<Period> {
        let mut text = self.shorn(&first.resolve(sheet.texts()).text()).to_owned();
        let month = month.resolve(sheet.texts()).text();
        if !month.trim().is_empty() {
            text.push('-');
            text.push_str(month.trim());
        }
        parse_period(&text, self.calendar).map(|it| match it.months {
            1 if self.cumulative => self.calendar.cumulative_to(it.start),
            _ => it,
        })
    }
}
