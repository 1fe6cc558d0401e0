//! What the grid of figures knows without a page: lines, places, what a cell shows, what was typed and pasted.

pub mod area_form;
pub mod block;
pub mod face;
pub mod lines;
pub mod look;
pub mod place;
pub mod say;
pub mod wrong;

pub use crate::exchange::entry as typed;

#[cfg(test)]
mod fixture;
