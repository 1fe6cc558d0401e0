//! An exercise: a question, one right answer, the wrong ones that have a name, three hints and the full working.

use super::address::Address;
use super::ask::Answer;
use super::html::Html;
use super::mistake::Mistake;
use super::skill::Skill;
use super::step::{Role, Step};
use super::unit::AnswerUnit;
use crate::locale::Lang;
use crate::measure::Exact;

/// A wrong value that tells which mistake was made.
#[derive(Clone, PartialEq, Debug)]
pub struct Slip {
    /// The mistake.
    pub mistake: Mistake,
    /// What comes out when it is made.
    pub value: Exact,
    /// The step where the ways part.
    pub step: Role,
}

/// A question whose answer is a number.
#[derive(Clone, PartialEq, Debug)]
pub struct NumberTask {
    /// What the number is, such as the indicator's name.
    pub label: String,
    /// The right value.
    pub answer: Exact,
    /// To how many decimals it is asked for.
    pub decimals: u8,
    /// The unit that stands after the field.
    pub unit: AnswerUnit,
    /// The wrong values, the likeliest first; no two print alike, and none prints like the answer.
    pub slips: Vec<Slip>,
}

impl NumberTask {
    /// A number is asked for.
    #[must_use]
    pub fn new(label: &str, answer: Exact, decimals: u8, unit: AnswerUnit) -> Self {
        Self { label: label.to_owned(), answer, decimals, unit, slips: Vec::new() }
    }

    /// The right value as it is printed, with its unit.
    #[must_use]
    pub fn printed(&self, lang: Lang) -> String {
        self.answer.round(self.decimals).map(|it| it.grouped() + &self.unit.text(lang)).unwrap_or_default()
    }

    /// Adds a wrong value. One that cannot be computed, or that prints like the answer or like an earlier one, tells
    /// nothing and is left out.
    #[must_use]
    pub fn slip(mut self, mistake: Mistake, step: Role, value: Option<Exact>) -> Self {
        let printed = |it: Exact| it.round(self.decimals);
        if let Some(value) = value
            && let Some(print) = printed(value)
            && Some(print) != printed(self.answer)
            && self.slips.iter().all(|it| printed(it.value) != Some(print))
        {
            self.slips.push(Slip { mistake, value, step });
        }
        self
    }
}

/// One of several answers.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// What it says.
    pub shows: Html,
    /// Whether it is the right one.
    pub right: bool,
    /// The mistake behind it, for a wrong one.
    pub mistake: Option<Mistake>,
    /// Why it is right or wrong, in one sentence.
    pub why: String,
}

/// What is asked.
#[derive(Clone, PartialEq, Debug)]
pub enum Task {
    /// A number.
    Number(NumberTask),
    /// One of several answers, of which one is right. They stand in the order in which they are shown.
    Choice(Vec<Choice>),
}

impl Task {
    /// The right answer as it is printed.
    #[must_use]
    pub fn right_answer(&self, lang: Lang) -> Html {
        match self {
            Self::Number(it) => Html::new().text(&it.printed(lang)),
            Self::Choice(options) => options.iter().find(|it| it.right).map(|it| it.shows.clone()).unwrap_or_default(),
        }
    }

    /// A form's field as an answer: the number as it was typed, or the place of the choice.
    #[must_use]
    pub fn answer(&self, field: &str) -> Answer {
        match self {
            Self::Number(_) => Answer::Typed(field.to_owned()),
            Self::Choice(_) => Answer::Chosen(field.parse().unwrap_or(usize::MAX)),
        }
    }
}

/// An exercise.
#[derive(Clone, PartialEq, Debug)]
pub struct Exercise {
    /// Its name.
    pub address: Address,
    /// What it practises.
    pub skill: Skill,
    /// The question: sentences, a table, a chart.
    pub question: Html,
    /// What is asked.
    pub task: Task,
    /// Three hints: where to look, what to do, how it begins.
    pub hints: [String; 3],
    /// The whole working, step by step.
    pub steps: Vec<Step>,
}
