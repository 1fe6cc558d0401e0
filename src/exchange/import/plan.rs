//! What an import would do.

use super::ColumnMatch;
use crate::catalog::Names;
use crate::exchange::layout::Layout;
use crate::exchange::number::NumberProblem;
use crate::figures::{AreaId, AreaKind, Block, Change, Period, Table};

/// Why a cell or a row is left away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// The figure cannot be read.
    Number(NumberProblem),
    /// The period cannot be read.
    Period,
    /// Neither a column, nor the title, nor the user says which period the figures are of.
    NoPeriod,
    /// The item is not in the catalog.
    Item,
    /// No area is named.
    NoArea,
    /// Several areas have this name.
    AmbiguousArea,
    /// The same area, period and item stood in an earlier row.
    Repeated {
        /// That row as spreadsheets count, from one.
        first_row: u32,
    },
    /// A row of totals that could not be given to an area.
    Total,
}

/// Something that is left away, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the sheet.
    pub sheet: String,
    /// Row as spreadsheets count, from one.
    pub row: u32,
    /// Column letters.
    pub column: String,
    /// What stood there.
    pub seen: String,
    /// Why it is left away.
    pub kind: ProblemKind,
}

/// An area that the import would add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewArea {
    /// Its code, from the file or made up.
    pub code: String,
    /// Its names: the one of the file in the three languages.
    pub names: Names,
    /// What it is.
    pub kind: AreaKind,
    /// The area it belongs to, which may itself be new.
    pub parent: Option<AreaId>,
}

/// How many of each there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows of data.
    pub rows: u32,
    /// Rows of totals that were left away.
    pub totals_skipped: u32,
    /// Cells that have held nothing and would be set.
    pub new: u32,
    /// Cells that would change.
    pub changed: u32,
    /// Cells that hold the same already.
    pub same: u32,
    /// Everything left away, also what is beyond the list of problems.
    pub problems: u32,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The form of the table.
    pub layout: Layout,
    /// What each column was taken for.
    pub matches: Vec<ColumnMatch>,
    /// The period of all figures, where no column gives it.
    pub period: Option<Period>,
    /// The first problems in the order of rows; [`Counts::problems`] says how many there are.
    pub problems: Vec<Problem>,
    /// Areas that would be added, parents first.
    pub new_areas: Vec<NewArea>,
    /// Cells that would be set to something else than they hold.
    pub cells: Block,
    /// How many of each there are.
    pub counts: Counts,
}

impl Plan {
    /// The plan as one step that can be undone. It fits only the workspace that it was made for.
    pub fn change(&self) -> Change {
        let areas = self.new_areas.iter().map(|it| (it.code.clone(), it.names.clone(), it.kind, it.parent)).collect();
        Change::All(vec![Change::AddAreas(areas), Change::Block(self.cells.clone())])
    }

    /// Compares with what stands there: counts the cells, and leaves away those that hold the same already.
    pub fn settle(&mut self, table: &Table) {
        let settled = self.cells.settle(table);
        self.counts.new = settled.new;
        self.counts.changed = settled.changed;
        self.counts.same = settled.same;
    }

    /// Whether accepting it would change nothing.
    pub fn is_empty(&self) -> bool {
        self.new_areas.is_empty() && self.cells.is_empty()
    }
}
