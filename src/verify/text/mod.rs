//! Checks a pasted text against itself: finds figures, recognises what should follow from what, and recomputes it.
//!
//! Nothing is guessed: a relation is recognised by words and places alone, never by numbers that happen to fit, so
//! that a wrong digit cannot make its own relation vanish.

mod bind;
mod figure;
mod find;
mod judge;
mod lexicon;
mod number;
mod numeral;
mod outline;
mod personal;
mod say;
mod scope;
mod words;

pub use figure::{Figure, Unit};
pub use find::{Claim, Limits, Whole};
pub use judge::{Hint, Judged, Mark, judge};
pub use personal::{Personal, Sign, personal};
pub use say::{Says, mark_says, refused_says, says};
pub use words::glyphs::Table as Glyphs;

use number::Folded;

/// Most characters of a text.
pub const MOST_CHARS: usize = 40_000;

/// A relation that was recognised, and what came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Relation {
    /// What should hold.
    pub claim: Claim,
    /// Whether it does.
    pub judged: Judged,
}

/// What was found in a text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Checked {
    /// Every figure, in the order of the text; places count characters from 0.
    pub figures: Vec<Figure>,
    /// Every relation, in the order of its first figure.
    pub relations: Vec<Relation>,
}

/// Why a text is not checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It looks like records of persons.
    Personal(Personal),
    /// It is longer than [`MOST_CHARS`].
    TooLong(usize),
}

/// Checks a text.
///
/// # Errors
/// Refuses records of persons and texts that are too long.
pub fn check(text: &str) -> Result<Checked, Refused> {
    let count = text.chars().count();
    if count > MOST_CHARS {
        return Err(Refused::TooLong(count));
    }
    let folded = Folded::new(text);
    if let Some(found) = personal(&folded) {
        return Err(Refused::Personal(found));
    }
    let figures = figure::figures(&folded);
    let claims = find::claims(&folded, &figures);
    let relations = claims.into_iter().map(|claim| {
        let judged = judge(&figures, &claim);
        Relation { claim, judged }
    });
    Ok(Checked { relations: relations.collect(), figures })
}

#[cfg(test)]
mod tests;
