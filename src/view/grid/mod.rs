//! The grid of figures before any page: what its rows and columns are, places in it, what a cell shows.

pub mod lines;
pub mod look;
pub mod place;

#[cfg(test)]
pub(crate) mod fixture;
