//! Why something typed is no target, in words.

use super::{TypedProblem, limit_text};
use crate::catalog::Indicator;
use crate::locale::{Lang, TargetsText, fill};

/// Why something typed is no target, and how to write it.
#[must_use]
pub fn problem_text(lang: Lang, it: &Indicator, problem: TypedProblem) -> String {
    let text = TargetsText::of(lang);
    match problem {
        TypedProblem::NotANumber => text.not_a_number.to_owned(),
        TypedProblem::TooManyDecimals(0) => text.whole_only.to_owned(),
        TypedProblem::TooManyDecimals(places) => fill(text.decimals, &[("n", &places.to_string())]),
        TypedProblem::TooLarge => text.too_large.to_owned(),
        TypedProblem::LimitMissing => text.limit_missing.to_owned(),
        TypedProblem::LimitsSwapped => text.limits_swapped.to_owned(),
        TypedProblem::OutOfRange(least, greatest) => {
            fill(text.out_of_range, &[("a", &limit_text(it, least)), ("b", &limit_text(it, greatest))])
        }
        TypedProblem::WrongUnit => text.wrong_unit.to_owned(),
        TypedProblem::NotYesNo => text.not_yes_no.to_owned(),
        TypedProblem::WhichSide => text.which_side.to_owned(),
        TypedProblem::QuotaOfRate => text.quota_of_rate.to_owned(),
        TypedProblem::Shares => text.shares.to_owned(),
        TypedProblem::Month => text.which_month.to_owned(),
    }
}
