//! The target sheet of a year: an area's own, or that of the areas in it side by side.

use super::{Place, Subject};
use crate::catalog::{Indicator, IndicatorId, Scale};
use crate::figures::AreaId;
use crate::locale::{TargetsText, fill};
use crate::measure::outcome;
use crate::picture::{Context, Picture, Table};
use crate::speak::{period_name, target_text, unit_of, value_text};
use crate::view::target_sheet::{cell_text, side_text, standing, standing_text};

pub(super) fn subject(place: &Place<'_>) -> Option<Subject> {
    let (text, calendar) = (place.text(), place.workspace.calendar);
    let year = calendar.year_of(place.period.start);
    let is_matrix = place.call.asked("view") == Some("matrix");
    let name = period_name(place.lang, calendar, calendar.year(year));
    let title = fill(if is_matrix { text.matrix_title } else { text.targets_title }, &[("year", &name)]);
    let table = if is_matrix { matrix(place, year) } else { sheet(place, year) };
    let areas = table.rows.len();
    let mut count = place.number(text.n_indicators, place.workspace.catalog.indicators().count());
    if is_matrix {
        count = count + text.stop + &place.number(text.n_areas, areas);
    }
    let context = Context { count, note: place.common_note(), ..place.context(title) };
    let picture = Picture { context, table, ..Picture::default() };
    Some(Subject { picture, all: Some(place.everything()), back: "targets".to_owned() })
}

/// What an indicator's targets are counted in, and which side is good.
fn kind(place: &Place<'_>, it: &Indicator) -> String {
    let unit = unit_of(place.lang, &place.workspace.catalog, it);
    let side = side_text(place.lang, it.direction);
    if unit.trim().is_empty() { side.to_owned() } else { format!("{} · {side}", unit.trim()) }
}

fn sheet(place: &Place<'_>, year: i32) -> Table {
    let (workspace, lang) = (place.workspace, place.lang);
    let text = TargetsText::of(lang);
    let last = place.sheet(workspace.calendar.year(year - 1));
    let row = |(id, it): (IndicatorId, &Indicator)| {
        let held = standing(workspace, place.area, year, id);
        let before = standing(workspace, place.area, year - 1, id).target();
        let before = before.map_or(text.not_set.to_owned(), |it_was| target_text(lang, &workspace.areas, it, it_was));
        let value = outcome(workspace, &last, place.area, id).and_then(|it| it.value.ok());
        let value = value.map(|value| match it.scale {
            Scale::YesNo => value_text(lang, &workspace.catalog, it, Ok(value)),
            _ => value.grouped(),
        });
        vec![
            it.names.get(lang).to_owned(),
            kind(place, it),
            cell_text(lang, &workspace.areas, it, held),
            standing_text(lang, workspace, place.area, year, id),
            before,
            value.unwrap_or_else(|| "\u{2013}".to_owned()),
        ]
    };
    let head = [text.indicator, place.text().unit, text.goal, place.text().standing, text.last_goal, text.last_value];
    Table {
        head: head.map(str::to_owned).to_vec(),
        rows: workspace.catalog.indicators().map(row).collect(),
        ..Table::default()
    }
}

/// A row an indicator and a column an area: more indicators than areas is the rule, and paper is higher than wide.
fn matrix(place: &Place<'_>, year: i32) -> Table {
    let (workspace, lang) = (place.workspace, place.lang);
    let areas: Vec<AreaId> =
        std::iter::once(place.area).chain(workspace.areas.children(place.area).iter().copied()).collect();
    let name = |area: &AreaId| workspace.areas.get(*area).map_or("", |it| it.names.get(lang)).to_owned();
    let ids: Vec<(IndicatorId, &Indicator)> = workspace.catalog.indicators().collect();
    let row = |area: &AreaId| {
        let cells =
            ids.iter().map(|(id, it)| cell_text(lang, &workspace.areas, it, standing(workspace, *area, year, *id)));
        std::iter::once(name(area)).chain(cells).collect::<Vec<_>>()
    };
    let by_area: Vec<Vec<String>> = areas.iter().map(row).collect();
    let head = std::iter::once(TargetsText::of(lang).indicator.to_owned()).chain(areas.iter().map(name)).collect();
    let turned = ids.iter().enumerate().map(|(at, (_, it))| {
        let cells = by_area.iter().map(|row| row.get(at + 1).cloned().unwrap_or_default());
        std::iter::once(it.names.get(lang).to_owned()).chain(cells).collect()
    });
    Table { head, rows: turned.collect(), ..Table::default() }
}
