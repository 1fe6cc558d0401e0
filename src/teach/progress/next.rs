//! What to practise next: reviews that are due, then the skills in the order in which they are taught, interleaved.

use super::Progress;
use super::skill_state::NEEDED;
use crate::teach::address::{Address, Level};
use crate::teach::kinds::{self, Kind};
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use serde::{Deserialize, Serialize};

/// Skills that are open at the same time: practice that changes between a few is remembered longer than blocks of one.
const OPEN: usize = 3;

/// Why something is suggested.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// Its review is due.
    Review,
    /// It was begun and is not yet mastered.
    Begun,
    /// It is the next to learn.
    New,
    /// Everything is mastered and nothing is due: practice for its own sake.
    Keep,
}

/// An exercise to do next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Suggestion {
    /// Which.
    pub address: Address,
    /// What it practises.
    pub skill: Skill,
    /// Why.
    pub because: Because,
}

/// So many exercises to do next on a day; the number tells learners with the same progress apart.
#[must_use]
pub fn suggest(progress: &Progress, day: u32, number: u32, count: usize) -> Vec<Suggestion> {
    let taught: Vec<Skill> =
        Skill::ALL.iter().copied().filter(|skill| kinds::all().any(|it| it.skill == *skill)).collect();
    let state = |skill: &Skill| progress.skills.get(skill);
    let mut due: Vec<(u32, Skill)> = taught
        .iter()
        .filter(|it| state(it).is_some_and(|it| it.is_due(day)))
        .filter_map(|it| Some((state(it)?.review?.due, *it)))
        .collect();
    due.sort_unstable();
    let reviewed = due.iter().map(|(_, skill)| (*skill, Because::Review));
    let open: Vec<(Skill, Because)> = taught
        .iter()
        .filter(|it| !due.iter().any(|(_, skill)| skill == *it))
        .filter(|it| !state(it).is_some_and(super::SkillState::is_mastered))
        .map(|it| (*it, if state(it).is_some() { Because::Begun } else { Because::New }))
        .take(OPEN)
        .collect();
    let asked: u32 = progress.skills.values().map(|it| it.asked).fold(0, u32::saturating_add);
    let rest = if open.is_empty() { taught.iter().map(|it| (*it, Because::Keep)).collect() } else { open };
    // The turn goes on from where practice stopped, so that two visits do not begin with the same skill.
    let turn = usize::try_from(asked).unwrap_or(0).checked_rem(rest.len()).unwrap_or(0);
    let wanted = reviewed.chain(rest.iter().copied().cycle().skip(turn)).take(count);
    let mut rng = Rng::new("next", number ^ asked.rotate_left(16) ^ day);
    wanted.filter_map(|(skill, because)| exercise(progress, skill, because, &mut rng)).collect()
}

fn exercise(progress: &Progress, skill: Skill, because: Because, rng: &mut Rng) -> Option<Suggestion> {
    let of_skill: Vec<&'static Kind> = kinds::all().filter(|it| it.skill == skill).collect();
    let kind = rng.pick(&of_skill)?;
    let level = match progress.skills.get(&skill).map_or(0, super::SkillState::clean) {
        0 | 1 => Level::One,
        it if it < NEEDED => Level::Two,
        _ => Level::Three,
    };
    let address = Address { kind: kind.code.to_owned(), level, seed: rng.between(1, 999_999) };
    Some(Suggestion { address, skill, because })
}
