//! What is shown of an outcome in words and charts, before any page: pages, slides and prints read the same.

pub mod drawing;
pub mod grid;
pub mod indicator;
pub mod overview;
pub mod overview_row;
pub mod target_sheet;
