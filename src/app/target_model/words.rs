//! What the target sheet says, in words.

use super::{Standing, TypedProblem, above, limit_text, standing};
use crate::catalog::{Direction, Indicator, IndicatorId};
use crate::figures::{AreaId, AreaTree, Workspace};
use crate::locale::{Lang, TargetsText, fill};
use crate::speak::target_text;

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

/// Whose target holds, in words: `沿用 示例县`.
#[must_use]
pub fn standing_text(lang: Lang, workspace: &Workspace, area: AreaId, year: i32, id: IndicatorId) -> String {
    let text = TargetsText::of(lang);
    let name = |area: AreaId| workspace.areas.get(area).map_or("", |it| it.names.get(lang));
    let over = |plain: &str, over: &str| match (above(workspace, area, year, id), workspace.catalog.indicator(id)) {
        (Standing::Inherited(target, from), Some(it)) => {
            fill(over, &[("area", name(from)), ("goal", &target_text(lang, &workspace.areas, it, target))])
        }
        _ => plain.to_owned(),
    };
    match standing(workspace, area, year, id) {
        Standing::Own(_) => over(text.own, text.own_over),
        Standing::Waived => over(text.waived, text.waived_over),
        Standing::Inherited(_, from) => fill(text.inherited, &[("area", name(from))]),
        Standing::WaivedAbove(from) => fill(text.waived_above, &[("area", name(from))]),
        Standing::Unset => text.unset.to_owned(),
    }
}

/// What stands in a cell of the matrix. It reads back as what it says.
#[must_use]
pub fn cell_text(lang: Lang, areas: &AreaTree, it: &Indicator, standing: Standing) -> String {
    match standing {
        Standing::Own(target) | Standing::Inherited(target, _) => target_text(lang, areas, it, target),
        Standing::Waived | Standing::WaivedAbove(_) => TargetsText::of(lang).waived_short.to_owned(),
        Standing::Unset => String::new(),
    }
}

/// On which side of a target is good.
#[must_use]
pub const fn side_text(lang: Lang, direction: Direction) -> &'static str {
    let text = TargetsText::of(lang);
    match direction {
        Direction::AtMost => text.lower_is_better,
        Direction::AtLeast => text.higher_is_better,
        Direction::Equal => text.exact_is_good,
        Direction::Within => text.within_is_good,
        Direction::None => text.no_side,
    }
}
