//! Tables out: CSV that opens right in Excel and WPS, and workbooks with real numbers.

mod book;
pub mod csv;
#[cfg(feature = "worker")]
pub mod xlsx;

pub use book::{Book, OutCell, OutColumn, OutSheet, width_of};
