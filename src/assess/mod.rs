//! Assessment: pace, scores, ranks, laggards, the log, statistics; and its pages as scenes made in the worker.

pub mod laggard;
pub mod log;
pub mod marks;
pub mod scheme;
pub mod score;
pub mod screen;
pub mod statistics;
