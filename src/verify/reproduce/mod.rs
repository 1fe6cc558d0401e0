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

pub use given::{Given, Unread};
pub use implied::{Implied, implied};
pub use question::{Question, Role, Scale, Shape, Term};
pub use reading::{Base, Order, Reading, Turn};
pub use rounding::Rounding;
pub use say::{Line, implied_says, lines, nearest_says, unread_says, verdict_says};
pub use search::{Explanation, Found, Input, Near, Slip, Verdict, Why, examine};

#[cfg(test)]
mod tests;
