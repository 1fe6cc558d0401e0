//! What a target sheet shows: whose target holds for an area, and how that is said.

use crate::catalog::{Direction, Goal, Indicator, IndicatorId};
use crate::figures::{AreaId, AreaTree, SetTarget, Workspace};
use crate::locale::{Lang, TargetsText, fill};
use crate::speak::target_text;

/// How an area stands to one target of a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It has a target of its own.
    Own(SetTarget),
    /// It was said here that no goal holds.
    Waived,
    /// The target of an area above holds.
    Inherited(SetTarget, AreaId),
    /// An area above said that no goal holds.
    WaivedAbove(AreaId),
    /// Nothing was set, here or above.
    Unset,
}

impl Standing {
    /// The target that holds, as it was set.
    #[must_use]
    pub const fn target(self) -> Option<SetTarget> {
        match self {
            Self::Own(target) | Self::Inherited(target, _) => Some(target),
            Self::Waived | Self::WaivedAbove(_) | Self::Unset => None,
        }
    }

    /// The goal that holds, where it is no more than limits.
    #[must_use]
    pub const fn goal(self) -> Option<Goal> {
        match self.target() {
            Some(SetTarget::Goal(goal)) => Some(goal),
            _ => None,
        }
    }

    /// Whether something stands in the book for exactly this area.
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Self::Own(_) | Self::Waived)
    }
}

/// How an area stands to one target of a year.
#[must_use]
pub fn standing(workspace: &Workspace, area: AreaId, year: i32, indicator: IndicatorId) -> Standing {
    match workspace.targets.own(area, year, indicator) {
        Some(SetTarget::Waived) => Standing::Waived,
        Some(target) => Standing::Own(target),
        None => above(workspace, area, year, indicator),
    }
}

/// What would hold if nothing were set for the area itself.
#[must_use]
pub fn above(workspace: &Workspace, area: AreaId, year: i32, indicator: IndicatorId) -> Standing {
    let mut at = area;
    while let Some(parent) = workspace.areas.get(at).and_then(|it| it.parent) {
        match workspace.targets.own(parent, year, indicator) {
            Some(SetTarget::Waived) => return Standing::WaivedAbove(parent),
            Some(target) => return Standing::Inherited(target, parent),
            None => at = parent,
        }
    }
    Standing::Unset
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
