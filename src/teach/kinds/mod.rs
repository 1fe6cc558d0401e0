//! The kinds of exercises, one file a family.

mod assessment_year;
mod average;
mod average_end;
mod cells;
mod chance;
mod change;
mod chart;
mod chart_error;
mod correct;
mod coverage;
mod cumulative;
mod desk;
mod find_error;
mod fraction;
mod growth;
mod inverse;
mod kit;
mod misprint;
mod part_year;
mod people;
mod plausible;
mod point;
mod pool;
mod pool_missing;
mod rates;
mod ratio;
mod score;
mod small;
mod target;
mod told;
mod unit;

use super::address::Address;
use super::case::Case;
use super::exercise::Exercise;
use super::maker::Maker;
use super::skill::Skill;
use crate::locale::Lang;

/// A kind of exercise.
pub struct Kind {
    /// The stable code, as addresses and papers carry it.
    pub code: &'static str,
    /// What it practises.
    pub skill: Skill,
    /// What it is called: `compute a rate`.
    pub name: fn(Lang) -> &'static str,
    /// Makes one; `None` where the case offers no such exercise.
    pub make: fn(Maker) -> Option<Exercise>,
}

/// The families, in the order in which they are taught.
static FAMILIES: &[&[Kind]] = &[
    rates::KINDS,
    growth::KINDS,
    fraction::KINDS,
    people::KINDS,
    unit::KINDS,
    average::KINDS,
    average_end::KINDS,
    ratio::KINDS,
    coverage::KINDS,
    pool::KINDS,
    pool_missing::KINDS,
    inverse::KINDS,
    target::KINDS,
    point::KINDS,
    change::KINDS,
    part_year::KINDS,
    cumulative::KINDS,
    assessment_year::KINDS,
    correct::KINDS,
    cells::KINDS,
    find_error::KINDS,
    small::KINDS,
    plausible::KINDS,
    misprint::KINDS,
    chart::KINDS,
    chart_error::KINDS,
    score::KINDS,
    chance::KINDS,
];

/// Every kind.
pub fn all() -> impl Iterator<Item = &'static Kind> {
    FAMILIES.iter().copied().flatten()
}

/// A kind by its code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Kind> {
    all().find(|it| it.code == code)
}

/// The exercise of an address, made from the learner's own cases where they fit; `None` for an unknown kind.
///
/// Seeds that make nothing are skipped: the exercise is then the one of the next seed that does, for ever the same.
/// Where own figures fit a kind but make nothing of it, it is made from invented ones.
#[must_use]
pub fn make(address: &Address, lang: Lang, own: &[Case]) -> Option<Exercise> {
    let kind = find(&address.kind)?;
    let of = |own: &[Case]| {
        (0..64).find_map(|more| {
            let seed = address.seed.wrapping_add(more * 0x0100_0000);
            let made = (kind.make)(Maker::new(&Address { seed, ..address.clone() }, kind.skill, lang, own))?;
            Some(Exercise { address: address.clone(), ..made })
        })
    };
    of(own).or_else(|| of(&[]))
}

#[cfg(test)]
mod figure_tests;
#[cfg(test)]
mod golden_tests;
#[cfg(test)]
mod own_tests;
#[cfg(test)]
mod route_tests;
#[cfg(test)]
mod stream_tests;
#[cfg(test)]
mod tests;
