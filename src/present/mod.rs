//! A deck of slides from any area and period: written from the data, put in order by people, shown and printed.
//!
//! A deck keeps no number. It keeps the order of its slides, which are hidden, and the words that people added; what a
//! slide says is made anew from the workspace each time, so that a corrected figure is corrected on the wall.

pub mod deck;
mod draw;
pub mod screen;
mod sight;
mod slide;

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
