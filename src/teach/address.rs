//! What names an exercise: its kind, level and seed. Addresses, papers and progress carry it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// How hard an exercise is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Level {
    /// One step, friendly numbers, nothing that is not needed.
    #[default]
    One,
    /// Real numbers, and one figure that is not needed.
    Two,
    /// Several steps, or a trap that real reports fell into.
    Three,
}

impl Level {
    /// The levels, easiest first.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// The level as a digit from 1 to 3.
    #[must_use]
    pub const fn digit(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }

    /// The place as an index into [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::One => 0,
            Self::Two => 1,
            Self::Three => 2,
        }
    }
}

/// An exercise's name: the same one gives the same exercise for ever.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Address {
    /// The code of the kind, such as `pool_areas`.
    pub kind: String,
    /// How hard.
    pub level: Level,
    /// Which of them.
    pub seed: u32,
}

impl Address {
    /// Reads `pool_areas.2.1234`; `None` where the text is no such name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (kind, level, seed) = (parts.next()?, parts.next()?, parts.next()?);
        let level = Level::ALL.into_iter().find(|it| it.digit().to_string() == level)?;
        let plain =
            !kind.is_empty() && kind.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
        let ends = parts.next().is_none() && plain;
        ends.then_some(Self { kind: kind.to_owned(), level, seed: seed.parse().ok()? })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.kind, self.level.digit(), self.seed)
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[track_caller]
    fn check(text: &str, reads: bool) {
        let read = Address::parse(text);
        assert_eq!(read.map(|it| it.to_string()), reads.then(|| text.to_owned()), "{text}");
    }

    #[test]
    fn an_address_reads_back_as_it_is_written() {
        check("pool_areas.2.1234", true);
        check("gap.1.0", true);
        check("gap.3.4294967295", true);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["", "gap", "gap.1", "gap.4.1", "gap.1.x", "gap.1.1.1", ".1.1", "Gap.1.1", "gap.1.4294967296"] {
            check(text, false);
        }
    }
}
