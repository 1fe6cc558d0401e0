//! Marking: what an answer is, which mistake it looks like, where the ways part, and the whole working.

mod compare;
mod number;
mod say;
mod sign;
#[cfg(test)]
mod tests;
mod verdict;

pub use number::{Judged, judge};
pub use verdict::Verdict;

use super::address::Address;
use super::ask::Answer;
use super::exercise::{Choice, Exercise, NumberTask, Task};
use super::html::Html;
use super::mistake::Mistake;
use super::read::{self, Unclear};
use super::skill::Skill;
use super::step::{Blank, Pick, Role, Step};
use crate::locale::{Lang, TeachMarkText, fill};
use serde::{Deserialize, Serialize};

/// What a learner is told about an answer: all of it in words, ready to be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Marked {
    /// The exercise.
    pub address: Address,
    /// What it practises.
    pub skill: Skill,
    /// What was found.
    pub finding: Finding,
    /// The right answer and the way to it. `None` where the answer has to be asked back: nothing is given away.
    pub after: Option<After>,
}

/// What was found in an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// What the answer is.
    pub verdict: Verdict,
    /// Whether it counts as right.
    pub right: bool,
    /// The mistake, where one was recognised.
    pub mistake: Option<Mistake>,
    /// The heading: right, nearly, not yet.
    pub heading: String,
    /// What to say: the verdict in a sentence, the mistake, or the question.
    pub says: String,
    /// How the answer was read: `Read as: 12,000` for `1.2万`; empty where nothing was read.
    pub read_as: String,
    /// Where the ways part.
    pub parting: Option<Parting>,
}

/// The step where the learner's way and the right one part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Parting {
    /// Which of the nine steps.
    pub role: Role,
    /// Its place in the working, where the working has such a step.
    pub at: Option<usize>,
    /// The sentence that names it.
    pub says: String,
}

/// What is shown once an answer was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct After {
    /// The right answer as it is printed.
    pub answer: Html,
    /// The place of the right answer, where one was to be chosen.
    pub choice: Option<usize>,
    /// Why it is right, for a choice.
    pub why: String,
    /// The whole working.
    pub steps: Vec<Step>,
}

/// Marks an answer to an exercise.
#[must_use]
pub fn mark(made: Exercise, answer: &Answer, lang: Lang) -> Marked {
    let (finding, right) = match (&made.task, answer) {
        (Task::Number(task), Answer::Typed(text)) => number(task, text, lang),
        (Task::Choice(options), Answer::Chosen(at)) => choice(options, *at, lang),
        // An answer of the other kind is no answer.
        (Task::Number(task), Answer::Chosen(_)) => number(task, "", lang),
        (Task::Choice(options), Answer::Typed(_)) => choice(options, usize::MAX, lang),
    };
    let parting = match made.task {
        Task::Number(_) => finding.parting.map(|it| {
            let at = made.steps.iter().position(|step| step.role == it.role);
            Parting { at, ..it }
        }),
        // What is chosen wrongly parts from the right way at the step that the exercise is about: the one before it is
        // said.
        Task::Choice(_) if finding.verdict == Verdict::Named => {
            let about = made.steps.iter().enumerate().rev().find(|(_, it)| it.role != Role::Say);
            about.map(|(at, it)| Parting { at: Some(at), ..parting(it.role, lang) })
        }
        Task::Choice(_) => None,
    };
    let after = right.filter(|_| finding.verdict.counts()).map(|it| After { steps: made.steps, ..it });
    Marked { address: made.address, skill: made.skill, finding: Finding { parting, ..finding }, after }
}

/// Marks what a learner filled into a step that was left open.
#[must_use]
pub fn blank(blank: &Blank, text: &str, lang: Lang) -> Finding {
    number(&NumberTask::new("", blank.answer, blank.decimals, blank.unit.clone()), text, lang).0
}

/// Marks what a learner chose in a step that was left open, by its place as a form sends it.
#[must_use]
pub fn pick(pick: &Pick, text: &str, lang: Lang) -> Finding {
    let words = TeachMarkText::of(lang);
    let Some((at, chosen)) = text.parse().ok().and_then(|at: usize| Some((at, pick.options.get(at)?))) else {
        return unclear(words.unclear_choice.to_owned(), lang);
    };
    let right = at == pick.right;
    let verdict = if right { Verdict::Right } else { Verdict::Wrong };
    Finding {
        verdict,
        right,
        mistake: None,
        heading: say::heading(verdict, lang).to_owned(),
        says: if right {
            fill(words.right, &[("answer", chosen.trim_end_matches(['\u{3002}', '.']))])
        } else {
            words.pick_wrong.to_owned()
        },
        read_as: String::new(),
        parting: None,
    }
}

fn number(task: &NumberTask, text: &str, lang: Lang) -> (Finding, Option<After>) {
    let right = task.printed(lang);
    let typed = match read::read(text, &task.label, &task.unit) {
        Ok(typed) => typed,
        Err(why) => return (unclear(why.says(lang), lang), None),
    };
    let Some(judged) = judge(task, &typed) else {
        return (unclear(Unclear::TooLong.says(lang), lang), None);
    };
    let read_as = say::typed(&typed, &task.unit, lang);
    let finding = Finding {
        verdict: judged.verdict,
        right: judged.verdict.is_right(),
        mistake: judged.mistake,
        heading: say::heading(judged.verdict, lang).to_owned(),
        says: say::verdict(&judged, task, &right, &read_as, lang),
        read_as: fill(TeachMarkText::of(lang).read_as, &[("typed", &read_as)]),
        parting: judged.step.map(|it| parting(it, lang)),
    };
    let after = After { answer: Html::new().text(&right), choice: None, why: String::new(), steps: Vec::new() };
    (finding, Some(after))
}

fn choice(options: &[Choice], at: usize, lang: Lang) -> (Finding, Option<After>) {
    let right = options.iter().enumerate().find(|(_, it)| it.right).map(|(at, it)| After {
        answer: it.shows.clone(),
        choice: Some(at),
        why: it.why.clone(),
        steps: Vec::new(),
    });
    let Some(chosen) = options.get(at) else {
        return (unclear(TeachMarkText::of(lang).unclear_choice.to_owned(), lang), None);
    };
    let verdict = match (chosen.right, chosen.mistake) {
        (true, _) => Verdict::Right,
        (false, Some(_)) => Verdict::Named,
        (false, None) => Verdict::Wrong,
    };
    let finding = Finding {
        verdict,
        right: chosen.right,
        mistake: chosen.mistake.filter(|_| !chosen.right),
        heading: say::heading(verdict, lang).to_owned(),
        says: chosen.why.clone(),
        read_as: String::new(),
        parting: None,
    };
    (finding, right)
}

fn unclear(says: String, lang: Lang) -> Finding {
    let heading = say::heading(Verdict::Unclear, lang).to_owned();
    let (verdict, read_as) = (Verdict::Unclear, String::new());
    Finding { verdict, right: false, mistake: None, heading, says, read_as, parting: None }
}

fn parting(role: Role, lang: Lang) -> Parting {
    Parting { role, at: None, says: say::parting(role, lang) }
}
