//! One step of a working, shown three ways that move together: the formula, the sentence, the picture.

use super::html::Html;
use super::math::Math;
use super::unit::AnswerUnit;
use crate::locale::{Lang, TeachText};
use crate::measure::Exact;
use serde::{Deserialize, Serialize};

/// The nine steps that every number is made in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Role {
    /// Which events and which people.
    Who,
    /// What stands above the line.
    Numerator,
    /// What stands below the line.
    Denominator,
    /// What it is multiplied by.
    Scale,
    /// Divide, exactly.
    Divide,
    /// Round, once.
    Round,
    /// Write the unit.
    Unit,
    /// Compare: with the target, or with the year before.
    Compare,
    /// Say it in a sentence.
    Say,
}

impl Role {
    /// The steps in their order.
    pub const ALL: [Self; 9] = [
        Self::Who,
        Self::Numerator,
        Self::Denominator,
        Self::Scale,
        Self::Divide,
        Self::Round,
        Self::Unit,
        Self::Compare,
        Self::Say,
    ];

    /// The step's name.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        let text = TeachText::of(lang);
        match self {
            Self::Who => text.step_who,
            Self::Numerator => text.step_numerator,
            Self::Denominator => text.step_denominator,
            Self::Scale => text.step_scale,
            Self::Divide => text.step_divide,
            Self::Round => text.step_round,
            Self::Unit => text.step_unit,
            Self::Compare => text.step_compare,
            Self::Say => text.step_say,
        }
    }
}

/// What a learner fills in where a step is left open.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Blank {
    /// The right value.
    pub answer: Exact,
    /// To how many decimals it is asked for.
    pub decimals: u8,
    /// In which unit.
    pub unit: AnswerUnit,
}

/// What a learner chooses where a step is left open that is not a number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pick {
    /// What is asked.
    pub asks: String,
    /// What there is to choose from; no two are alike.
    pub options: Vec<String>,
    /// The place of the right one.
    pub right: usize,
}

/// One step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Step {
    /// Which of the nine it is.
    pub role: Role,
    /// The formula so far, with what is new marked.
    pub formula: Html,
    /// The sentence.
    pub sentence: String,
    /// The picture, as SVG; empty where a picture would say nothing.
    pub picture: Html,
    /// The number that is asked for where the step is left open.
    pub blank: Option<Blank>,
    /// What is to be chosen where the step is left open and asks for no number.
    pub pick: Option<Pick>,
    /// What a class is asked before the step is shown; empty in the working of an exercise.
    pub think: String,
}

impl Step {
    /// A step without a picture.
    #[must_use]
    pub fn new(role: Role, formula: &Math, sentence: String) -> Self {
        Self {
            role,
            formula: formula.html(),
            sentence,
            picture: Html::new(),
            blank: None,
            pick: None,
            think: String::new(),
        }
    }

    /// The same step with what a learner may fill in.
    #[must_use]
    pub fn asking(mut self, answer: Exact, decimals: u8, unit: AnswerUnit) -> Self {
        self.blank = Some(Blank { answer, decimals, unit });
        self
    }

    /// The same step with what a learner may choose; the right one stands first and is put to its place by the turn.
    ///
    /// Options that say the same are left out; with fewer than two left nothing is asked.
    #[must_use]
    pub fn choosing(mut self, asks: &str, options: &[String], turn: usize) -> Self {
        let mut all: Vec<String> = Vec::new();
        for it in options.iter().filter(|it| !it.is_empty()) {
            if !all.contains(it) {
                all.push(it.clone());
            }
        }
        if all.len() > 1 {
            let right = turn % all.len();
            all.rotate_right(right);
            self.pick = Some(Pick { asks: asks.to_owned(), options: all, right });
        }
        self
    }

    /// The same step with a picture.
    #[must_use]
    pub fn showing(mut self, picture: Html) -> Self {
        self.picture = picture;
        self
    }
}
