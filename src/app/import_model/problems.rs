//! What is wrong with a cell or a row, and what would be accepted.

use crate::exchange::import::{Problem, ProblemKind};
use crate::exchange::number::NumberProblem;
use crate::locale::{ImportText, Lang, fill};

/// Where it is: `第 18 行 C 列`.
#[must_use]
pub fn place_text(lang: Lang, it: &Problem) -> String {
    fill(ImportText::of(lang).problem_place, &[("row", &it.row.to_string()), ("column", &it.column)])
}

/// What stood there, in quotes; nothing for an empty cell.
#[must_use]
pub fn seen_text(lang: Lang, it: &Problem) -> String {
    const LONGEST: usize = 40;
    if it.seen.trim().is_empty() {
        return String::new();
    }
    let mut seen: String = it.seen.chars().take(LONGEST).collect();
    if it.seen.chars().nth(LONGEST).is_some() {
        seen.push('…');
    }
    fill(ImportText::of(lang).seen, &[("seen", &seen)])
}

/// Why it is left away, and what would be accepted.
#[must_use]
pub fn reason_text(lang: Lang, kind: ProblemKind) -> String {
    let text = ImportText::of(lang);
    match kind {
        ProblemKind::Number(problem) => number_text(text, problem),
        ProblemKind::Period => text.period_bad.to_owned(),
        ProblemKind::NoPeriod => text.period_missing.to_owned(),
        ProblemKind::Item => text.item_unknown.to_owned(),
        ProblemKind::NoArea => text.area_missing.to_owned(),
        ProblemKind::AmbiguousArea => text.area_ambiguous.to_owned(),
        ProblemKind::Repeated { first_row } => fill(text.repeated, &[("row", &first_row.to_string())]),
        ProblemKind::Total => text.total_lost.to_owned(),
    }
}

fn number_text(text: &ImportText, problem: NumberProblem) -> String {
    match problem {
        NumberProblem::NotANumber => text.number_not,
        NumberProblem::Grouping => text.number_grouping,
        NumberProblem::TooManyDecimals { accepted: 0 } => text.number_whole,
        NumberProblem::TooManyDecimals { accepted } => {
            return fill(text.number_decimals, &[("n", &accepted.to_string())]);
        }
        NumberProblem::TooLarge => text.number_large,
        NumberProblem::Negative => text.number_negative,
        NumberProblem::Exponent => text.number_exponent,
        NumberProblem::OtherUnit => text.number_unit,
        NumberProblem::NotAFigure => text.number_kind,
    }
    .to_owned()
}
