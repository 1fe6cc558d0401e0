//! Scoring: what a scheme makes of an area's figures and marks, exactly, with the working of every point.

mod area;
mod board;
mod chance;
mod line;
mod log_items;
mod number;
mod rank;
mod rule;
mod speak;
mod total;
mod value;
mod words;
mod working;

#[cfg(test)]
mod log_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod rule_tests;
#[cfg(test)]
mod sample_tests;
#[cfg(test)]
mod worked_tests;

pub use area::{AreaScore, PartScore, Veto, area};
pub use board::{Board, Span, months};
pub use chance::{Interval, intervals, rounds};
pub use line::{Bound, LineScore, State, line};
pub use number::{product, round_sum};
pub use rank::{Rank, by_line, by_total, is_sex_ratio, moved_by_weights, ranked_total, ranks};
pub use rule::{Effect, Moved, Split, apply};
pub use speak::{Voice, plain};
pub use total::Sum;
pub use value::{Aim, From, Inputs, Value, Why};
pub use words::rule;
pub use working::{Step, working};
