//! Charts and tables as pictures that speak for themselves: SVG that any program reads, and the numbers as CSV.
//!
//! A picture is made from what its page shows: the plots of [`crate::view`], or the markup of a scene, read again. So a
//! picture, its page and its table cannot disagree. Each carries eight parts of context, wherever it ends up.

mod data;
mod found;
mod grid;
mod links;
mod markup;
mod palette;
mod pen;
mod resolve;
pub mod screen;
mod seen;
mod shape;
mod sheet;
mod subject;
mod words;

pub use data::{DataTable, Everything};
pub use found::{Found, What, found};
pub use links::with_links;
pub use palette::{COLOURS, LOOKS};
pub use seen::{Asked, Seen};
pub use shape::Shape;
pub use sheet::{Made, compose};
pub use subject::{Desk, Subject, picture};

use crate::chart::Drawing;
use crate::locale::{Lang, PictureText};
use crate::view::indicator::{BulletPlot, RankedPlot, TrendPlot};

/// What every picture says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// What it shows.
    pub title: String,
    /// Of which area.
    pub area: String,
    /// Of which period, with its dates.
    pub period: String,
    /// In which unit.
    pub unit: String,
    /// On what counts it stands: numerator and denominator, how many areas, how many periods.
    pub count: String,
    /// Whose figures they are, and who defined the indicator.
    pub source: String,
    /// What has to be known: few cases, missing reports, history.
    pub note: String,
    /// When it was made, as `2026-11-29`.
    pub date: String,
}

impl Context {
    /// All parts with their names, in the order in which they are read.
    #[must_use]
    pub fn parts(&self, lang: Lang) -> [(&'static str, &str); 8] {
        let text = PictureText::of(lang);
        [
            (text.heading, &self.title),
            (text.area, &self.area),
            (text.period, &self.period),
            (text.unit, &self.unit),
            (text.count, &self.count),
            (text.source, &self.source),
            (text.note, &self.note),
            (text.date, &self.date),
        ]
    }
}

/// What is drawn.
#[derive(Clone, PartialEq, Debug)]
pub enum Chart {
    /// A value against its target.
    Bullet(BulletPlot),
    /// A line over time.
    Trend(TrendPlot),
    /// Areas in order.
    Ranked(RankedPlot),
    /// A chart that was drawn already.
    Drawn(Drawing),
}

/// Rows of numbers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// The names of the columns; none where the table has no head.
    pub head: Vec<String>,
    /// The rows, the first cell of each its name. A row of one cell is the heading of those below it.
    pub rows: Vec<Vec<String>>,
    /// A small drawing at the end of each row, as SVG; empty where a row has none, and no list where no row
    /// has one. A file of numbers leaves them out.
    pub drawn: Vec<String>,
}

/// A chart, a table, or a chart with its numbers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Picture {
    /// What it says of itself.
    pub context: Context,
    /// What it shows, in a sentence; empty where there is none.
    pub says: String,
    /// The chart.
    pub chart: Option<Chart>,
    /// The numbers.
    pub table: Table,
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
