//! The slides that there are, by their codes.

use super::sight::{Sight, TARGETS_A_SLIDE};
use crate::report::Slide as About;
use std::fmt;

/// A slide: what it is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Slide {
    /// A message of the report, by its key.
    Made(String),
    /// A further page of the target sheet, from 1 on.
    More(usize),
    /// A year, month by month, by an indicator.
    Year(String),
    /// An exercise, by its address.
    Quiz(String),
    /// Words of one's own, by number.
    Own(u32),
}

impl fmt::Display for Slide {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Made(key) => out.write_str(key),
            Self::More(page) => write!(out, "more:{page}"),
            Self::Year(code) => write!(out, "year:{code}"),
            Self::Quiz(address) => write!(out, "quiz:{address}"),
            Self::Own(number) => write!(out, "own:{number}"),
        }
    }
}

impl Slide {
    /// Reads a code; `None` for a number that is none.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Some(match code.split_once(':') {
            Some(("more", page)) => Self::More(page.parse().ok()?),
            Some(("year", code)) => Self::Year(code.to_owned()),
            Some(("quiz", address)) => Self::Quiz(address.to_owned()),
            Some(("own", number)) => Self::Own(number.parse().ok()?),
            _ => Self::Made(code.to_owned()),
        })
    }

    /// Whether a deck has it only because somebody put it there.
    pub(crate) const fn is_added(&self) -> bool {
        matches!(self, Self::Year(_) | Self::Quiz(_) | Self::Own(_))
    }
}

/// The deck that the data make: a slide a message, and as many pages of targets as they need.
pub(crate) fn generated(sight: &Sight<'_>) -> Vec<Slide> {
    let pages = sight.held().count().div_ceil(TARGETS_A_SLIDE);
    let mut out = Vec::new();
    for message in &sight.messages {
        out.push(Slide::Made(message.key.clone()));
        if message.slide == About::Targets {
            out.extend((1..pages).map(Slide::More));
        }
    }
    out
}
