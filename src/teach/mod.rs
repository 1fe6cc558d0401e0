//! Teaching: worked examples, exercises, marking, lessons and papers, all from one exact calculation.
//!
//! Nothing here touches the page: an exercise is named by its kind, level and seed, and is the same for ever.
//! The page asks the worker (see `ask`), so that none of this is loaded before somebody learns.

pub use crate::scene::{html, math};

pub mod address;
pub mod ask;
pub mod case;
pub mod columns;
pub mod example;
pub mod exercise;
pub mod formula_card;
pub mod handout;
pub mod kinds;
pub mod lesson;
pub mod maker;
pub mod mark;
pub mod mistake;
pub mod own;
pub mod paper;
pub mod picture;
pub mod progress;
pub mod published;
pub mod read;
pub mod record;
pub mod rng;
pub mod screen;
pub mod skill;
pub mod step;
pub mod theme;
pub mod unit;
