//! Finding one's way: what pages are for, search over everything, keys, and the tour. Made in the worker.
//!
//! `keys` and `commands` are also what the page's listeners go by; the rest is never in the page's own code.

pub mod commands;
mod find;
pub mod keys;
mod places;
mod score;
pub mod screen;
mod tour;

#[cfg(all(test, feature = "packs"))]
mod tests;
