//! One row of the overview in words and with its small chart.

use super::drawing::{BulletWords, axis_unit, bullet_of};
use super::overview::Row;
use crate::catalog::{Direction, Goal, Indicator, Scale};
use crate::chart::BulletForm;
use crate::figures::{SetTarget, Workspace};
use crate::locale::{Lang, OverviewText, fill};
use crate::measure::{Movement, Outcome};
use crate::speak::{count_text, gap_text, goal_text, held_text, movement_text, unit_of, value_text};

/// The words of a row in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowWords {
    /// The indicator.
    pub name: String,
    /// Which side is good.
    pub good: &'static str,
    /// The value without its unit, or why there is none.
    pub value: String,
    /// The unit of the value; empty for a word or a reason.
    pub unit: String,
    /// Whether there is no value.
    pub is_missing: bool,
    /// The target or the reference range.
    pub target: String,
    /// The distance from the target.
    pub gap: String,
    /// The move on the year before, in the printed unit.
    pub change: String,
    /// The move of the count.
    pub change_count: String,
    /// How many have reported, where some have not.
    pub incomplete: Option<String>,
    /// The small chart as SVG; empty where there is nothing to draw.
    pub bullet: String,
}

const fn good(text: &'static OverviewText, direction: Direction) -> &'static str {
    match direction {
        Direction::AtMost => text.low_is_good,
        Direction::AtLeast => text.high_is_good,
        Direction::Equal => text.equal_is_good,
        Direction::Within => text.within_is_good,
        Direction::None => "",
    }
}

impl RowWords {
    /// The words of a row. `None` for an indicator that the catalog does not have.
    #[must_use]
    pub fn of(workspace: &Workspace, lang: Lang, row: &Row) -> Option<Self> {
        let catalog = &workspace.catalog;
        let it = catalog.indicator(row.now.indicator)?;
        let text = OverviewText::of(lang);
        let goal = row.now.goal.map(|(goal, _)| goal);
        let value = value_text(lang, catalog, it, row.now.value);
        let is_missing = row.now.value.is_err();
        let target = match (row.now.target.map(|it| it.set), &it.reference) {
            (Some(SetTarget::Goal(goal)), _) => goal_text(lang, it, goal),
            (Some(_), _) => held_text(lang, workspace, it, &row.now),
            (None, Some(range)) => {
                fill(text.reference, &[("range", &goal_text(lang, it, Goal::Within(range.low, range.high)))])
            }
            (None, None) => String::new(),
        };
        let counts = [("done", row.now.reported.to_string()), ("all", row.now.expected.to_string())];
        let counts: Vec<(&str, &str)> = counts.iter().map(|(key, value)| (*key, value.as_str())).collect();
        Some(Self {
            name: it.names.get(lang).to_owned(),
            good: good(text, it.direction),
            unit: if is_missing || it.scale == Scale::YesNo { String::new() } else { unit_of(lang, catalog, it) },
            is_missing,
            gap: row.now.gap.map(|gap| gap_text(lang, catalog, it, goal, gap)).unwrap_or_default(),
            change: row.movement.as_ref().map(|by| change(lang, workspace, it, by)).unwrap_or_default(),
            change_count: row.movement.as_ref().map(|by| change_count(lang, workspace, it, by)).unwrap_or_default(),
            incomplete: (!is_missing && row.now.is_incomplete()).then(|| fill(text.incomplete, &counts)),
            bullet: drawn(workspace, lang, it, row, &value, &target),
            value: printed(lang, workspace, it, row),
            target,
        })
    }
}

/// The number alone: its unit stands small beside it. A word or a reason stays as it is.
fn printed(lang: Lang, workspace: &Workspace, it: &Indicator, row: &Row) -> String {
    match row.now.value {
        Ok(value) if it.scale != Scale::YesNo => value.grouped(),
        value => value_text(lang, &workspace.catalog, it, value),
    }
}

/// The move of the printed unit: the gap's column says in which unit differences are spoken.
fn change(lang: Lang, workspace: &Workspace, it: &Indicator, by: &Movement) -> String {
    if it.scale == Scale::YesNo { movement_text(lang, &workspace.catalog, it, by) } else { by.rate.signed() }
}

/// The move of the count, where the value is not the count itself.
fn change_count(lang: Lang, workspace: &Workspace, it: &Indicator, by: &Movement) -> String {
    let Some(count) = by.count.filter(|_| !matches!(it.scale, Scale::YesNo | Scale::Count)) else {
        return String::new();
    };
    let sign = if count.numerator() > 0 { "+" } else { "" };
    format!("{sign}{}", count_text(lang, &workspace.catalog, &it.numerator, count))
}

fn drawn(workspace: &Workspace, lang: Lang, it: &Indicator, row: &Row, value: &str, target: &str) -> String {
    if it.scale == Scale::YesNo || row.now.value.is_err() {
        return String::new();
    }
    let text = OverviewText::of(lang);
    let said =
        |of: Option<&Outcome>| of.map(|of| value_text(lang, &workspace.catalog, it, of.value)).unwrap_or_default();
    let area = row
        .parent
        .map(|of| workspace.areas.get(of.area).map_or("", |it| it.names.get(lang)).to_owned())
        .unwrap_or_default();
    let label = fill(text.bullet_label, &[("name", it.names.get(lang)), ("value", value), ("target", target)]);
    let parent = fill(text.mark_parent, &[("area", &area), ("n", &said(row.parent.as_ref()))]);
    let words = BulletWords {
        label: &label,
        value,
        target: &fill(text.mark_target, &[("n", target)]),
        before: &fill(text.mark_before, &[("n", &said(row.before.as_ref()))]),
        parent: &parent,
        unit: axis_unit(it),
    };
    bullet_of(it, &row.now, row.before.as_ref(), row.parent.as_ref(), &words, BulletForm::Small { width: 230 })
}
