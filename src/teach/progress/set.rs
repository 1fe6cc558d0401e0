//! A set of exercises from one seed: a drill against the clock, or a knowledge check. Its code opens it again.

use crate::teach::address::{Address, Level};
use crate::teach::kinds::{self, Kind};
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The most exercises of a set.
const MOST: u32 = 200;

/// What a set is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Against the clock: 现场练兵.
    Drill,
    /// A knowledge check with its awareness rate.
    Check,
    /// On paper.
    Paper,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Drill => "drill",
            Self::Check => "check",
            Self::Paper => "paper",
        }
    }
}

/// A set: the same one gives the same exercises for ever, as long as the kinds of exercises are the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Set {
    /// What it is for.
    pub purpose: Purpose,
    /// How hard.
    pub level: Level,
    /// From which seed.
    pub seed: u32,
    /// How many exercises.
    pub count: u32,
    /// Seconds that are allowed; zero for as long as it takes.
    pub seconds: u32,
    /// Which skills; none for all.
    pub skills: Vec<Skill>,
}

impl Set {
    /// Reads a code such as `drill.2.1234.10.300` or `check.1.7.20.0.rate-pool`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut parts = code.split('.');
        let purpose = [Purpose::Drill, Purpose::Check, Purpose::Paper]
            .into_iter()
            .find(|it| Some(it.code()) == parts.clone().next())?;
        parts.next();
        let level = parts.next()?;
        let level = Level::ALL.into_iter().find(|it| it.digit().to_string() == level)?;
        let mut number = || parts.next()?.parse::<u32>().ok();
        let (seed, count, seconds) = (number()?, number()?, number()?);
        let skill = |code: &str| Skill::ALL.iter().copied().find(|it| it.code() == code);
        let skills = match parts.next() {
            Some(codes) => codes.split('-').map(skill).collect::<Option<Vec<_>>>()?,
            None => Vec::new(),
        };
        let made = Self { purpose, level, seed, count, seconds, skills };
        // One set has one code, so that results of the same set meet.
        (parts.next().is_none() && (1..=MOST).contains(&count) && made.to_string() == code).then_some(made)
    }

    /// The exercises: all kinds of the skills in turn, in an order that the seed decides, each with its own seed.
    #[must_use]
    pub fn addresses(&self) -> Vec<Address> {
        let wanted = |it: &&'static Kind| self.skills.is_empty() || self.skills.contains(&it.skill);
        let mut kinds: Vec<&'static Kind> = kinds::all().filter(wanted).collect();
        let mut rng = Rng::new(self.purpose.code(), self.seed);
        rng.shuffle(&mut kinds);
        let mut seen = std::collections::BTreeSet::new();
        let drawn = kinds.iter().cycle().take(usize::try_from(self.count.min(MOST)).unwrap_or(0));
        drawn
            .map(|kind| {
                let mut seed = rng.between(1, 999_999);
                while !seen.insert((kind.code, seed)) {
                    seed += 1;
                }
                Address { kind: kind.code.to_owned(), level: self.level, seed }
            })
            .collect()
    }
}

impl fmt::Display for Set {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (purpose, level) = (self.purpose.code(), self.level.digit());
        write!(out, "{purpose}.{level}.{}.{}.{}", self.seed, self.count, self.seconds)?;
        for (at, skill) in self.skills.iter().enumerate() {
            write!(out, "{}{}", if at == 0 { '.' } else { '-' }, skill.code())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Set;
    use crate::teach::kinds;
    use std::collections::BTreeSet;

    #[track_caller]
    fn check(code: &str, reads: bool) {
        assert_eq!(Set::parse(code).map(|it| it.to_string()), reads.then(|| code.to_owned()), "{code}");
    }

    #[test]
    fn a_code_reads_back_as_it_is_written() {
        check("drill.2.1234.10.300", true);
        check("check.1.7.20.0.rate-part_year", true);
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for code in ["", "drill", "quiz.1.1.1.1", "drill.4.1.1.1", "drill.1.1.0.1", "drill.1.1.201.1", "drill.1.01.1.1"]
        {
            check(code, false);
        }
        for code in ["drill.1.1.1", "drill.1.1.1.1.cooking", "drill.1.1.1.1.rate.x", "drill.1.1.1.1."] {
            check(code, false);
        }
    }

    #[test]
    fn a_set_is_the_same_each_time_and_repeats_no_exercise() {
        let set = Set::parse("drill.1.5.200.60").unwrap();
        let made = set.addresses();
        assert_eq!(made, set.addresses());
        assert_eq!(made.len(), 200);
        let distinct: BTreeSet<String> = made.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), 200);
        let kinds_met: BTreeSet<&str> = made.iter().map(|it| it.kind.as_str()).collect();
        assert_eq!(kinds_met.len(), kinds::all().count());
        assert_ne!(made, Set::parse("drill.1.6.200.60").unwrap().addresses());
    }
}
