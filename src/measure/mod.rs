//! Exact ratios, roll-up, verdicts and checks.
//!
//! All arithmetic is in integers, but for the intervals of [`stats`]. A ratio is rounded once, when it is printed.

mod absence;
mod change;
mod checks;
mod exact;
mod fixed;
mod forms;
mod gather;
mod items;
mod need;
mod outcome;
mod pace;
mod pool;
mod sheet;
pub mod stats;
mod target;
mod verdict;
mod working;

pub use absence::Absence;
pub use change::{Movement, movement};
pub use checks::{Issue, Trouble, issues, issues_between};
pub use exact::Exact;
pub use fixed::Fixed;
pub use gather::Gather;
pub use items::{ItemSheet, ItemTotal};
pub use need::{Room, fewer_others, room};
pub use outcome::{Outcome, outcome};
pub use pace::{Course, Due, Method, Need, Pace, PaceSheets, Projection, pace, prorated, standing, step};
pub use pool::pool;
pub use sheet::{Basis, Node, Pair, Sheet};
pub use stats::wilson;
pub use target::Target;
pub use verdict::{Gap, Side, Verdict, accumulates, gap, is_met, verdict};
pub use working::{Part, TermSum, Working, part, working};

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
