//! How periods, values, verdicts and changes are spoken in each language.
//!
//! The words stand in `locale`; here they are put together with core values. Everything that shows or writes a
//! value asks here, so that page, print and export say the same.

mod aloud;
mod judgement;
mod packs;
mod period;
mod target;
mod value;

pub use aloud::{aloud, best_voice};
pub use judgement::{difference_text, difference_unit, gap_text, goal_text, movement_text, verdict_word};
pub use packs::packs_problem_text;
pub use period::{month_name, period_dates, period_name};
pub use target::{held_text, target_says, target_text, unit_sign};
pub use value::{absence_text, count_text, coverage_text, item_text, item_unit, reason_text, unit_of, value_text};

#[cfg(test)]
#[cfg(feature = "packs")]
mod target_tests;
#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
