//! Plotters drawings and the SVG backend they draw on.
//!
//! A drawing takes numbers that are already judged and words that are already written: nothing here formats a figure,
//! picks a language or names a colour. What comes out is a string of SVG whose colours are CSS classes (`style/chart.css`),
//! the same natively and in the page. Only positions are `f64`; a reader never sees one.

pub mod axis;
pub mod backend;
pub mod bullet;
mod elements;
pub mod funnel;
pub mod ink;
pub mod outcome;
mod place;
pub mod ranked;
pub mod scale;
mod sheet;
pub mod slope;
pub mod sparkline;
pub mod spine;
pub mod text;
pub mod ticks;
pub mod trend;

pub use bullet::{Bullet, BulletForm, bullet};
pub use funnel::{Funnel, FunnelLimit, FunnelPoint, funnel};
pub use ink::{Ink, Tone};
pub use ranked::{Ranked, RankedRow, ranked, ranked_within};
pub use scale::{Base, Scale};
pub use slope::{SlopeLine, Slopes, slopes};
pub use sparkline::{Sparkline, sparkline};
pub use spine::{Spine, SpineRow, spine};
pub use trend::{Trend, TrendPoint, trend};

/// A finished chart: SVG text and its natural size in CSS pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// One `<svg>` element.
    pub svg: String,
    /// Natural width in CSS pixels.
    pub width: u32,
    /// Natural height in CSS pixels.
    pub height: u32,
}

/// A position on the scale with the words that name it, such as 9.78 and "上年 9.78‰".
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading<'a> {
    /// Where it stands on the scale.
    pub at: f64,
    /// What the key and the tooltip say.
    pub text: &'a str,
}

/// What the value is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// A ceiling: lower is better.
    AtMost(f64),
    /// A floor: higher is better.
    AtLeast(f64),
    /// One exact value, such as 100 %.
    Equal(f64),
    /// A range with both ends inside.
    Within(f64, f64),
}

impl Target {
    /// The positions where a line is drawn: one, or two for a range.
    pub fn lines(self) -> impl Iterator<Item = f64> + Clone {
        let (first, second) = match self {
            Self::AtMost(at) | Self::AtLeast(at) | Self::Equal(at) => (at, None),
            Self::Within(low, high) => (low.min(high), Some(low.max(high))),
        };
        std::iter::once(first).chain(second).filter(|at| at.is_finite())
    }
}
