//! Reports: the review text, its wording, one-page profiles, and the message of each slide, all from the figures.
//!
//! Numbers come from `measure` and are spoken by `speak`; the words around them are templates that a user may edit.

mod block;
mod choice;
pub mod docx;
mod doubts;
mod draw;
mod facts;
mod kinds;
mod leaves;
mod messages;
mod parts;
mod profile;
mod review;
mod rules;
mod say;
pub mod screen;
mod wording;

pub use block::{Block, plain};
pub use choice::{CHOICE, Choice};
pub use doubts::{Doubt, DoubtKind, Unreported, doubts, unreported};
pub use facts::{Facts, Line};
pub use kinds::{Group, KINDS, Kind};
pub use leaves::leaves;
pub use messages::{Chart, Message, Slide, messages};
pub use profile::{Profile, ProfileRow, ROWS_A_PAGE, profile, profile_pages};
pub use review::{Part, Review, results, review};
pub use rules::{Move, Tally, tally};
pub use say::Say;
pub use wording::{TEMPLATE, TemplateProblem, Wording, problem, put};

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
