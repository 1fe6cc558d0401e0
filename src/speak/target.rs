//! Targets as they are written on a target sheet, and as they are spoken once what they refer to is known.

use super::judgement::{difference_text, goal_text};
use super::value::value_text;
use crate::catalog::{Against, Benchmark, Bound, Catalog, Goal, Indicator, Quota, Scale};
use crate::figures::{AreaId, AreaTree, SetTarget, Workspace};
use crate::locale::{Lang, PeriodText, TargetText, fill};
use crate::measure::{Fixed, Outcome, Target};

/// The sign after a number of an indicator: `%`, `‰`, or none. A sex ratio has none, for it is no percentage.
#[must_use]
pub const fn unit_sign(it: &Indicator) -> &'static str {
    match it.scale {
        Scale::Percent => "%",
        Scale::PerMille => "‰",
        Scale::Per100 | Scale::Per1000 | Scale::Per100k | Scale::Count | Scale::YesNo => "",
    }
}

/// A target as a sheet writes it and reads it back: `≤ 12`, `≥ 上年 + 0.5`, `5,493 × 85%–100%`, `≥ 80（3月底）`.
///
/// Empty for one that is waived.
#[must_use]
pub fn target_text(lang: Lang, areas: &AreaTree, it: &Indicator, set: SetTarget) -> String {
    let text = TargetText::of(lang);
    match set {
        SetTarget::Waived => String::new(),
        SetTarget::Goal(goal) => goal_text(lang, it, goal),
        SetTarget::Quota(Quota { plan, from, to }) => {
            let plan = Fixed::new(i128::from(plan), it.decimals).grouped();
            fill(text.quota, &[("n", &plan), ("a", &from.to_string()), ("b", &to.to_string())])
        }
        SetTarget::Against(Against { base, bound, by }) => {
            let base = match base {
                Benchmark::LastYear => text.last_year,
                Benchmark::Parent => text.parent,
                Benchmark::Area(place) => areas.get(AreaId(place)).map_or(text.gone, |it| it.names.get(lang)),
            };
            let sign = if bound == Bound::AtMost { "≤" } else { "≥" };
            let step = short(Fixed::new(i128::from(by), it.decimals).abs());
            match by {
                0 => format!("{sign} {base}"),
                1.. => format!("{sign} {base} + {step}"),
                _ => format!("{sign} {base} − {step}"),
            }
        }
        SetTarget::Milestone(it_) => {
            let goal = goal_text(lang, it, it_.goal);
            fill(text.milestone, &[("goal", &goal), ("m", month(lang, it_.month))])
        }
    }
}

/// What an outcome is held against, with the value that it refers to: `≤ 12‰`, `不低于上年的9.78‰`.
///
/// Empty where there is no target.
#[must_use]
pub fn held_text(lang: Lang, workspace: &Workspace, it: &Indicator, now: &Outcome) -> String {
    now.target.map(|target| target_says(lang, workspace, it, now.area, &target)).unwrap_or_default()
}

/// A target of an area in words, with the value that it refers to where that is known.
#[must_use]
pub fn target_says(lang: Lang, workspace: &Workspace, it: &Indicator, area: AreaId, target: &Target) -> String {
    let text = TargetText::of(lang);
    let catalog = &workspace.catalog;
    let signed = |goal: Goal| goal_text(lang, it, goal) + unit_sign(it);
    let with_limit = |says: String| match target.goal {
        Some(goal) => fill(text.with_limit, &[("says", &says), ("goal", &signed(goal))]),
        None => fill(text.unknown, &[("says", &says)]),
    };
    match target.set {
        SetTarget::Waived => String::new(),
        SetTarget::Goal(goal) => signed(goal),
        SetTarget::Quota(Quota { plan, from, to }) => {
            let plan = said(lang, catalog, it, Fixed::new(i128::from(plan), it.decimals));
            let values = [("n", plan), ("a", from.to_string()), ("b", to.to_string())];
            with_limit(fill(text.quota_says, &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
        }
        SetTarget::Against(against) => {
            let base = base(lang, workspace, it, area, against.base, target.base);
            let step = Fixed::new(i128::from(against.by), it.decimals).abs();
            let template = match (against.bound, against.by) {
                (Bound::AtLeast, 0) => text.not_below,
                (Bound::AtMost, 0) => text.not_above,
                (Bound::AtLeast, 1..) => text.at_least_above,
                (Bound::AtLeast, _) => text.at_most_below,
                (Bound::AtMost, 1..) => text.at_most_above,
                (Bound::AtMost, _) => text.at_least_below,
            };
            let step = difference_text(lang, catalog, it, &step.grouped());
            let says = fill(template, &[("base", &base), ("n", &step)]);
            if against.by == 0 && target.base.is_some() { says } else { with_limit(says) }
        }
        SetTarget::Milestone(milestone) => {
            let goal = signed(milestone.goal);
            let says = fill(text.milestone_says, &[("goal", &goal), ("m", month(lang, milestone.month))]);
            match target.judged {
                Some((_, value)) => fill(text.judged, &[("says", &says), ("v", &said(lang, catalog, it, value))]),
                None => says,
            }
        }
    }
}

/// What a value is compared with, with its value where it is known.
fn base(
    lang: Lang,
    workspace: &Workspace,
    it: &Indicator,
    area: AreaId,
    of: Benchmark,
    value: Option<Fixed>,
) -> String {
    let text = TargetText::of(lang);
    let areas = &workspace.areas;
    let value = value.map(|it_| said(lang, &workspace.catalog, it, it_));
    let place = match of {
        Benchmark::LastYear => {
            return match value {
                Some(v) => fill(text.base_last_year_value, &[("v", &v)]),
                None => text.base_last_year.to_owned(),
            };
        }
        Benchmark::Parent => areas.get(area).and_then(|it| it.parent),
        Benchmark::Area(place) => Some(AreaId(place)),
    };
    let name = place.and_then(|it| areas.get(it)).map(|it| it.names.get(lang));
    match (name, value) {
        (Some(area), Some(v)) => fill(text.base_area_value, &[("area", area), ("v", &v)]),
        (Some(area), None) => fill(text.base_area, &[("area", area)]),
        (None, _) => text.base_parent.to_owned(),
    }
}

/// A value within a sentence. What a ratio counts need not be said again.
fn said(lang: Lang, catalog: &Catalog, it: &Indicator, value: Fixed) -> String {
    if it.scale == Scale::Per100 { value.grouped() } else { value_text(lang, catalog, it, Ok(value)) }
}

fn month(lang: Lang, month: u8) -> &'static str {
    PeriodText::month_names(lang).get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default()
}

/// A number without the zeros at its end.
fn short(number: Fixed) -> String {
    let full = number.grouped();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}
