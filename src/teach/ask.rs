//! What the page asks of teaching and what it is answered: plain data, so that it can cross to the worker.

use super::address::Address;
use super::case::Case;
use super::example::{self, Fading, Focus, faded};
use super::exercise::Task;
use super::formula_card::formula_card;
use super::handout::handout;
use super::html::Html;
use super::kinds;
use super::skill::Skill;
use super::step::Step;
use super::unit::AnswerUnit;
use crate::catalog::Catalog;
use crate::locale::Lang;
use serde::{Deserialize, Serialize};

/// A question of the page.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// An exercise, to be shown.
    Exercise {
        /// Which.
        address: Address,
        /// In which language.
        lang: Lang,
        /// The learner's own cases; empty for an invented exercise.
        own: Vec<Case>,
    },
    /// A worked example, to be shown step by step.
    Example {
        /// Of what.
        case: Box<Case>,
        /// What of it is explained.
        focus: Focus,
        /// In which language; the case's words are in the same.
        lang: Lang,
        /// How much is left to the learner.
        fading: Fading,
    },
    /// The same example on paper.
    Handout {
        /// Of what.
        case: Box<Case>,
        /// What of it is explained.
        focus: Focus,
        /// In which language.
        lang: Lang,
    },
    /// All formulas of a shipped pack on one page.
    FormulaCard {
        /// The pack's place in the catalog.
        pack: usize,
        /// In which language.
        lang: Lang,
    },
}

/// An answer to the page.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "told", rename_all = "kebab-case")]
pub enum Told {
    /// An exercise.
    Exercise(Box<ExerciseView>),
    /// A worked example.
    Example(Box<ExampleView>),
    /// A page to be printed.
    Paper(Html),
    /// There is no such thing: an address of another version, say.
    Nothing,
}

/// What of an exercise is shown before it is answered: nothing in it gives the answer away.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ExerciseView {
    /// Its name.
    pub address: Address,
    /// What it practises.
    pub skill: Skill,
    /// What its kind is called.
    pub title: String,
    /// The question.
    pub question: Html,
    /// How it is answered.
    pub field: Field,
    /// The hints, to be shown one by one.
    pub hints: [String; 3],
}

/// How an exercise is answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// With a number.
    Number {
        /// What the number is.
        label: String,
        /// To how many decimals.
        decimals: u8,
        /// In which unit.
        unit: AnswerUnit,
    },
    /// With one of several answers.
    Choice(Vec<Html>),
}

/// A worked example, complete with all its words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ExampleView {
    /// The indicator's name.
    pub title: String,
    /// What it is, in one plain sentence.
    pub plain: String,
    /// The place and the period.
    pub place: String,
    /// What is explained.
    pub focus: Focus,
    /// What else can be explained of the same case, with its name, in the order in which it is taught.
    pub others: Vec<(Focus, String)>,
    /// The nine steps.
    pub steps: Vec<StepView>,
}

/// One step with its name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StepView {
    /// The step's name.
    pub name: String,
    /// Whether it is left to the learner: its number or choice is asked for before it is shown.
    pub open: bool,
    /// The step.
    pub step: Step,
}

/// Answers a question of the page. Always the same answer to the same question.
#[must_use]
pub fn tell(ask: &Ask) -> Told {
    match ask {
        Ask::Exercise { address, lang, own } => {
            exercise(address, *lang, own).map_or(Told::Nothing, |it| Told::Exercise(Box::new(it)))
        }
        Ask::Example { case, focus, lang, fading } => {
            example(case, *focus, *lang, *fading).map_or(Told::Nothing, |it| Told::Example(Box::new(it)))
        }
        Ask::Handout { case, focus, lang } => handout(case, *focus, *lang).map_or(Told::Nothing, Told::Paper),
        Ask::FormulaCard { pack, lang } => {
            formula_card(&Catalog::shipped(), *pack, *lang).map_or(Told::Nothing, Told::Paper)
        }
    }
}

fn exercise(address: &Address, lang: Lang, own: &[Case]) -> Option<ExerciseView> {
    let title = (kinds::find(&address.kind)?.name)(lang).to_owned();
    let made = kinds::make(address, lang, own)?;
    let field = match made.task {
        Task::Number(it) => Field::Number { label: it.label, decimals: it.decimals, unit: it.unit },
        Task::Choice(options) => Field::Choice(options.into_iter().map(|it| it.shows).collect()),
    };
    Some(ExerciseView {
        address: made.address,
        skill: made.skill,
        title,
        question: made.question,
        field,
        hints: made.hints,
    })
}

fn example(case: &Case, focus: Focus, lang: Lang, fading: Fading) -> Option<ExampleView> {
    let steps = example::steps(case, focus, lang);
    if steps.is_empty() {
        return None;
    }
    let open = faded(&steps, fading);
    let view = |(step, open): (Step, bool)| StepView { name: step.role.name(lang).to_owned(), open, step };
    Some(ExampleView {
        title: case.subject.name.clone(),
        plain: case.subject.plain.clone(),
        place: [case.place.as_str(), " · ", &case.span].concat(),
        focus,
        others: Focus::of(case).into_iter().map(|it| (it, it.name(lang).to_owned())).collect(),
        steps: steps.into_iter().zip(open).map(view).collect(),
    })
}
