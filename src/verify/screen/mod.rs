//! Two pages: how a printed figure was made, and whether a text agrees with itself.
//!
//! Both are pure functions of a call and use no workspace: what is typed here is not kept.

mod examples;
mod form;
mod marked;
mod reproduce;
mod text;

pub use reproduce::play as reproduce;
pub use text::play as text;

use crate::scene::Html;
use crate::scene::html::{self, card};
use crate::verify::text::Mark;

/// The class and the shape of a mark. The word is said beside them.
const fn look(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Consistent => ("met", "="),
        Mark::Inconsistent => ("miss", "≠"),
        Mark::NotCheckable => ("few", "?"),
    }
}

/// A chip with shape and word.
fn chip(mark: Mark, word: &str) -> Html {
    let (class, shape) = look(mark);
    html::chip(&format!("chip {class}"), shape, word)
}

#[cfg(test)]
mod tests;
