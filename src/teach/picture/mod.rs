//! Pictures of a calculation: dots, bars, lines of numbers. Plain strings with classes, for screen, projector and paper.

mod bars;
mod dots;
mod draw;
mod line;
mod pool;
mod shares;

pub use bars::{Bar, bars, mean, part};
pub use dots::dots;
pub use line::{Mark, MarkKind, number_line, rounding};
pub use pool::{Deviation, deviations, pooled, undrawn};
pub use shares::{Share, shares};
