//! One row of the overview.

use super::{Rows, Trends};
use crate::app::parts::area_picker::area_name;
use crate::app::parts::says::d;
use crate::app::parts::verdict_chip::VerdictChip;
use crate::app::route::Page;
use crate::app::state::App;
use crate::catalog::{Direction, Goal, Indicator, IndicatorId, Scale};
use crate::chart::BulletForm;
use crate::figures::{SetTarget, Workspace};
use crate::locale::{Lang, OverviewText, fill};
use crate::measure::{Movement, Outcome};
use crate::speak::{count_text, gap_text, goal_text, held_text, movement_text, period_name, unit_of, value_text};
use crate::view::drawing::{BulletWords, axis_unit, bullet_of, spark_of};
use crate::view::overview::{Row, trend_periods};
use leptos::prelude::*;

/// The words of a row in one language.
#[derive(PartialEq)]
struct Words {
    name: String,
    good: &'static str,
    value: String,
    unit: String,
    is_missing: bool,
    target: String,
    gap: String,
    change: String,
    change_count: String,
    incomplete: Option<String>,
    bullet: String,
}

/// A row of the table.
pub(super) fn row(app: App, id: IndicatorId, rows: RwSignal<Rows>, trends: RwSignal<Trends>) -> impl IntoView {
    let row = Memo::new(move |_| rows.with(|it| it.get(&id).cloned()));
    let verdict = Memo::new(move |_| row.with(|it| it.as_ref().map(|it| it.now.verdict)));
    let code =
        Memo::new(move |_| app.with(|it| Some(it.catalog.indicator(id)?.code.clone())).flatten().unwrap_or_default());
    let href = move || app.route.read().to(Page::Indicator(code.get())).href();
    let (name_href, value_href) = (href, href);
    let words = Memo::new(move |_| {
        row.with(|row| app.with(|it| words(it, app.lang.get(), row.as_ref()?))).flatten().map(std::sync::Arc::new)
    });
    let get = move |part: fn(&Words) -> String| move || words.with(|it| it.as_ref().map(|it| part(it)));
    let label = move |part: fn(&'static OverviewText) -> &'static str| move || part(OverviewText::of(app.lang.get()));
    let spark = move || {
        let lang = app.lang.get();
        let text = OverviewText::of(lang);
        trends.with(|it| {
            let values = it.get(&id)?;
            let periods = trend_periods(app.period.get());
            let calendar = app.peek(|it| it.calendar)?;
            let said = |period: Option<&crate::figures::Period>| {
                period.map(|it| period_name(lang, calendar, *it)).unwrap_or_default()
            };
            let name = words.with(|it| it.as_ref().map(|it| it.name.clone())).unwrap_or_default();
            let places = [("name", name.as_str()), ("first", &said(periods.first())), ("last", &said(periods.last()))];
            values.iter().any(Option::is_some).then(|| spark_of(&fill(text.spark_label, &places), values))
        })
    };
    view! {
        <tr>
            <th scope="row">
                <a href=name_href>{get(|it| it.name.clone())}</a>
                <small>{get(|it| it.good.to_owned())}</small>
            </th>
            <td class="n" data-label=label(|it| it.value)>
                <a class="num-link" class:why=get_is_missing(words) href=value_href>
                    <span class:v=d(move || !get_is_missing(words)())>{get(|it| it.value.clone())}</span>
                    <span class="u">{get(|it| it.unit.clone())}</span>
                </a>
                {move || words.with(|it| it.as_ref()?.incomplete.clone()).map(|it| view! { <small class="why">{it}</small> })}
            </td>
            <td class="n" data-label=label(|it| it.target)>{get(|it| it.target.clone())}</td>
            <td class="verdict">{move || verdict.get().map(|verdict| view! { <VerdictChip verdict/> })}</td>
            <td class="gap" data-label=label(|it| it.gap)>{get(|it| it.gap.clone())}</td>
            <td class="n change" data-label=label(|it| it.change)>
                {get(|it| it.change.clone())}
                <small class="u">{get(|it| it.change_count.clone())}</small>
            </td>
            <td class="trend" inner_html=spark></td>
            <td class="bullet" inner_html=get(|it| it.bullet.clone())></td>
        </tr>
    }
}

fn get_is_missing(words: Memo<Option<std::sync::Arc<Words>>>) -> impl Fn() -> bool + Copy + Send + Sync {
    move || words.with(|it| it.as_ref().is_some_and(|it| it.is_missing))
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

fn words(workspace: &Workspace, lang: Lang, row: &Row) -> Option<Words> {
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
    Some(Words {
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
    let area = row.parent.map(|of| area_name(workspace, lang, of.area)).unwrap_or_default();
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
