//! Why indicator packs cannot be put together, in words.

use crate::catalog::JoinProblem;
use crate::figures::PacksProblem;
use crate::locale::{Lang, PacksProblemText, fill};

/// The problem as a clause without a full stop.
#[must_use]
pub fn packs_problem_text(lang: Lang, problem: &PacksProblem) -> String {
    let text = PacksProblemText::of(lang);
    let (template, pack, code) = match problem {
        PacksProblem::Damaged(code) => (text.damaged, "", code.as_str()),
        PacksProblem::Join(_, JoinProblem::Pack(code)) => (text.pack_twice, "", code.as_str()),
        PacksProblem::Join(pack, JoinProblem::Item(code)) => (text.item_differs, pack.as_str(), code.as_str()),
        PacksProblem::Join(pack, JoinProblem::Indicator(code)) => (text.indicator_twice, pack.as_str(), code.as_str()),
        PacksProblem::Join(pack, JoinProblem::TooMany) => (text.too_many, pack.as_str(), ""),
        PacksProblem::Figures(code) => (text.figures, "", code.as_str()),
        PacksProblem::Targets(code) => (text.targets, "", code.as_str()),
    };
    fill(template, &[("pack", pack), ("code", code)])
}
