//! Teaching: worked examples, exercises, marking, lessons and papers, all from one exact calculation.
//!
//! Nothing here touches the page: an exercise is named by its kind, level and seed, and is the same for ever.
//! The page asks the worker (see `ask`), so that none of this is loaded before somebody learns.

pub mod address;
pub mod ask;
pub mod case;
pub mod example;
pub mod exercise;
pub mod formula_card;
pub mod handout;
pub mod html;
pub mod kinds;
pub mod maker;
pub mod math;
pub mod mistake;
pub mod own;
pub mod picture;
pub mod rng;
pub mod skill;
pub mod step;
pub mod theme;
pub mod unit;
