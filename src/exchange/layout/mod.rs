//! Where the header, the areas, the periods and the figures of a sheet are.
//!
//! Nothing of a catalog or of a workspace is known here: this finds the table's form by itself, and `import`
//! matches it to items and areas. Every guess is a value that the preview shows and the user can change.

mod header;
mod heading;
pub mod personal;
mod roles;
mod rows;

pub use header::Header;
pub use heading::{Heading, fold};
pub use roles::Role;
pub use rows::{RowKind, RowKinds};

use super::sheet::Sheet;
use serde::{Deserialize, Serialize};

/// How figures stand in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A row a figure: area, period, item, value.
    Tidy,
    /// A row an area and period, a column an item.
    Wide,
}

/// Why no table was found in a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LayoutProblem {
    /// Nothing but blank cells.
    Blank,
    /// One column only: text, or the wrong delimiter.
    OneColumn,
    /// Figures begin without a row of names above them.
    NoHeader,
    /// A header and nothing below it.
    NoRows,
    /// No column says which area a row belongs to.
    NoArea,
    /// No column holds figures.
    NoFigures,
}

/// The form of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Rows of the header, and what stands above.
    pub header: Header,
    /// How figures stand.
    pub shape: Shape,
    /// A heading a column.
    pub headings: Vec<Heading>,
    /// A role a column.
    pub roles: Vec<Role>,
}

impl Layout {
    /// Finds the form of a sheet. `header_row` is the user's override for the last row of the header, from zero.
    pub fn find(sheet: &Sheet, header_row: Option<u32>) -> Result<Self, LayoutProblem> {
        let layout = Self::guess(sheet, header_row)?;
        layout.check()?;
        Ok(layout)
    }

    /// The same, also where areas or figures are still missing: the user may name them by [`with_role`](Self::with_role).
    pub fn guess(sheet: &Sheet, header_row: Option<u32>) -> Result<Self, LayoutProblem> {
        let header = header::find(sheet, header_row)?;
        let headings = heading::read(sheet, &header);
        let roles = roles::guess(sheet, &header, &headings);
        Ok(Self { shape: shape(&roles), header, headings, roles })
    }

    /// The same table with a column's role set by hand.
    pub fn with_role(mut self, column: u32, role: Role) -> Self {
        if let Some(it) = self.roles.get_mut(column as usize) {
            *it = role;
        }
        self.shape = shape(&self.roles);
        self
    }

    /// The columns of a role, from left to right.
    pub fn columns(&self, role: Role) -> impl Iterator<Item = u32> + '_ {
        (0u32..).zip(&self.roles).filter(move |(_, it)| **it == role).map(|(column, _)| column)
    }

    /// The columns that together name an area, from the highest level to the lowest.
    pub fn area_columns(&self) -> Vec<u32> {
        let mut levels: Vec<(u8, u32)> = (0u32..)
            .zip(&self.roles)
            .filter_map(|(column, role)| match role {
                Role::AreaLevel(level) => Some((*level, column)),
                Role::Area => Some((u8::MAX, column)),
                _ => None,
            })
            .collect();
        levels.sort_unstable();
        levels.into_iter().map(|(_, column)| column).collect()
    }

    /// Whether there is a column of areas and one of figures.
    pub fn check(&self) -> Result<(), LayoutProblem> {
        if self.area_columns().is_empty() && self.columns(Role::AreaCode).next().is_none() {
            return Err(LayoutProblem::NoArea);
        }
        let figures = if self.shape == Shape::Tidy { Role::Value } else { Role::Figure };
        self.columns(figures).next().map(|_| ()).ok_or(LayoutProblem::NoFigures)
    }
}

fn shape(roles: &[Role]) -> Shape {
    if roles.contains(&Role::Item) && roles.contains(&Role::Value) { Shape::Tidy } else { Shape::Wide }
}
