//! Assessment: pace, scores, ranks, laggards, the log, statistics; and its pages as scenes made in the worker.

pub mod screen;
pub mod statistics;
