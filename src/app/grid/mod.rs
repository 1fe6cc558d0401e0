//! What the grid of figures knows without a page: lines, places, what a cell shows, what was typed and pasted.

pub mod area_form;
pub mod block;
pub mod face;
pub mod paper;
pub mod say;
pub mod wrong;

pub use crate::exchange::entry as typed;
pub use crate::view::grid::{lines, look, place};

#[cfg(test)]
pub(crate) use crate::view::grid::fixture;
