//! How a printed figure was made: every denominator, rounding, order and slip that gives exactly it, or the nearest miss.

mod edit;
mod given;
mod implied;
mod loose;
mod question;
mod reading;
mod rounding;
mod say;
mod search;
mod work;

pub(in crate::verify) use work::shown;

pub use given::{Given, Unread};
pub use implied::{Implied, implied};
pub(in crate::verify) use implied::{implied_bases, implied_tops};
pub use question::{Question, Role, Scale, Shape, Term};
pub use reading::{Base, Order, Reading, Turn};
pub use rounding::Rounding;
pub(in crate::verify) use say::near_working;
pub use say::{Line, implied_says, lines, nearest_says, unread_says, verdict_says};
pub use say::{role_name, scale_name};
pub use search::{Explanation, Found, Input, Near, Slip, UNUSUAL, Verdict, Why, examine};

#[cfg(test)]
mod tests;
