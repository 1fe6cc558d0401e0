//! What a kind of exercise is made with: its own stream of numbers, the level, the language, and the learner's own
//! figures where there are any.

use super::address::{Address, Level};
use super::case::Case;
use super::exercise::{Exercise, Task};
use super::html::Html;
use super::rng::Rng;
use super::skill::Skill;
use super::step::Step;
use super::theme::{self, Theme};
use crate::locale::Lang;

/// The tools of one exercise in the making.
pub struct Maker<'a> {
    /// Its stream. Draws must not depend on the language.
    pub rng: Rng,
    /// How hard.
    pub level: Level,
    /// The language of its text.
    pub lang: Lang,
    address: Address,
    skill: Skill,
    own: &'a [Case],
}

impl<'a> Maker<'a> {
    /// The tools for an address; the learner's own cases are used where they fit.
    #[must_use]
    pub fn new(address: &Address, skill: Skill, lang: Lang, own: &'a [Case]) -> Self {
        let rng = Rng::new(&format!("{}.{}", address.kind, address.level.digit()), address.seed);
        Self { rng, level: address.level, lang, address: address.clone(), skill, own }
    }

    /// A case to ask about: one of the learner's own that fits, else one invented from a theme.
    pub fn case(&mut self, themes: &[&'static Theme], fits: impl Fn(&Case) -> bool) -> Case {
        if let Some(case) = self.own_case(&fits) {
            return case;
        }
        // Nearly every invented case fits; the bound only keeps a rule that nothing can fit from looping for ever.
        let mut made = self.invent(themes);
        for _ in 0..200 {
            if fits(&made) {
                break;
            }
            made = self.invent(themes);
        }
        made
    }

    /// One of the learner's own cases that fits; `None` where there is none, and the kind has to invent its own.
    pub fn own_case(&mut self, fits: impl Fn(&Case) -> bool) -> Option<Case> {
        let own: Vec<&Case> = self.own.iter().filter(|it| fits(it)).collect();
        self.rng.pick(&own).map(|it| (*it).clone())
    }

    fn invent(&mut self, themes: &[&'static Theme]) -> Case {
        let theme = self.rng.pick(themes).copied().unwrap_or(&theme::BIRTHS);
        theme::invent(theme, self.level, self.lang, &mut self.rng)
    }

    /// The exercise, put together.
    #[must_use]
    pub fn exercise(self, question: Html, task: Task, hints: [String; 3], steps: Vec<Step>) -> Exercise {
        Exercise { address: self.address, skill: self.skill, question, task, hints, steps }
    }
}
