//! An area and those in it side by side: indicators down, areas across, each cell typed in as in a sheet.

use super::put::{focus_field, last_words, put, put_typed, standing_of};
use super::sheet::{indicator_name, indicator_of};
use super::{Place, year_name};
use crate::app::parts::area_picker::area_name;
use crate::app::parts::says::{d, t};
use crate::app::state::App;
use crate::app::target_model::{
    Standing, Typed, cell_text, matrix_areas, problem_text, shape_of, standing_text, written,
};
use crate::catalog::{Indicator, IndicatorId};
use crate::figures::{AreaId, SetTarget, Workspace};
use crate::locale::{TargetsText, fill};
use crate::speak::unit_of;
use leptos::ev;
use leptos::prelude::*;

/// What is wrong with a cell, and where: said once, over the table.
type Wrong = RwSignal<Option<(usize, usize, String)>>;

/// The matrix.
#[component]
pub(super) fn Matrix(place: Place) -> impl IntoView {
    let app = App::get();
    let text = move || TargetsText::of(app.lang.get());
    let wrong: Wrong = RwSignal::new(None);
    let areas = app.peek(|it| matrix_areas(it, place.area)).unwrap_or_default();
    let ids = app.peek(|it| it.catalog.indicators().map(|(id, _)| id).collect::<Vec<_>>()).unwrap_or_default();
    let name = move |area: AreaId| app.with(|it| area_name(it, app.lang.get(), area));
    let table_name = move || fill(text().table_name, &[("year", &year_name(app, place.year))]);
    let heads = areas.iter().map(|area| {
        let area = *area;
        view! { <th scope="col">{d(move || name(area))}</th> }
    });
    let rows = ids.into_iter().enumerate().map(|(row, id)| {
        let cells = areas.iter().enumerate().map(|(col, area)| {
            let place = Place { area: *area, ..place };
            view! { <Cell place id row col wrong/> }
        });
        view! {
            <tr>
                <th scope="row">{d(move || indicator_name(app, id))}" "<small>{d(move || unit(app, id))}</small></th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <p class="muted small hint">{t(|lang| TargetsText::of(lang).matrix_hint)}" "{t(|lang| TargetsText::of(lang).keys_hint)}</p>
        <p class="problem" role="status" id="matrix-problem">{d(move || wrong.get().map(|it| it.2))}</p>
        <div class="tbl-wrap matrix-wrap" role="group" tabindex="0" aria-label=table_name>
            <table class="tbl tight goals matrix">
                <thead><tr><th scope="col">{t(|lang| TargetsText::of(lang).indicator)}</th>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn unit(app: App, id: IndicatorId) -> String {
    let lang = app.lang.get();
    app.with(|it| it.catalog.indicator(id).map(|of| unit_of(lang, &it.catalog, of))).flatten().unwrap_or_default()
}

fn field(row: usize, col: usize) -> String {
    format!("cell-{row}-{col}")
}

/// One target of one area.
#[component]
fn Cell(place: Place, id: IndicatorId, row: usize, col: usize, wrong: Wrong) -> impl IntoView {
    let app = App::get();
    let it = StoredValue::new(indicator_of(app, id)?);
    let draft = RwSignal::new(None::<String>);
    let standing = Memo::new(move |_| standing_of(app, place, id));
    let shown = move || draft.get().unwrap_or_else(|| it.with_value(|it| cell_words(app, it, standing.get())));
    let is_wrong = move || wrong.with(|it| it.as_ref().is_some_and(|(at, of, _)| (*at, *of) == (row, col)));
    let restore = move || {
        draft.set(None);
        if is_wrong() {
            wrong.set(None);
        }
    };
    let keep = move || {
        let Some(typed) = draft.get_untracked() else { return true };
        let held = standing.get_untracked().goal();
        let read = |of: &Workspace| it.with_value(|it| written(&of.areas, it, shape_of(it, held), &typed));
        let Some(read) = app.peek(read) else { return true };
        match read {
            Err(problem) => {
                let why = it.with_value(|it| problem_text(app.lang.get_untracked(), it, problem));
                wrong.set(Some((row, col, wrong_text(app, place, id, &why))));
                return false;
            }
            Ok(Typed::Inherit) => put(app, place, id, None),
            Ok(Typed::Waive) if matches!(standing.get_untracked(), Standing::WaivedAbove(_)) => {}
            Ok(Typed::Waive) => put(app, place, id, Some(SetTarget::Waived)),
            Ok(Typed::Goal(goal)) => put_typed(app, place, id, Some(SetTarget::Goal(goal))),
            Ok(Typed::Target(target)) => put_typed(app, place, id, Some(target)),
        }
        restore();
        true
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let typing = draft.read_untracked().is_some();
        let to = match event.key().as_str() {
            "Escape" => return restore(),
            "Enter" if event.shift_key() => (row.checked_sub(1), Some(col)),
            "Enter" | "ArrowDown" => (Some(row + 1), Some(col)),
            "ArrowUp" => (row.checked_sub(1), Some(col)),
            // While something is being typed the arrows move within it.
            "ArrowLeft" if !typing => (Some(row), col.checked_sub(1)),
            "ArrowRight" if !typing => (Some(row), Some(col + 1)),
            _ => return,
        };
        if event.is_composing() || event.alt_key() || event.ctrl_key() {
            return;
        }
        event.prevent_default();
        if let (true, (Some(row), Some(col))) = (keep(), to) {
            focus_field(&field(row, col));
        }
    };
    Some(view! {
        <td class="goal" class:own=d(move || standing.get().is_own()) class:inherited=d(move || !standing.get().is_own())>
            <input type="text" autocomplete="off" id=field(row, col) aria-label=d(move || label(app, place, id))
                aria-invalid=d(move || is_wrong().to_string()) aria-describedby="matrix-problem"
                disabled=d(move || !app.writable()) prop:value=shown
                on:input:target=move |event| draft.set(Some(event.target().value()))
                on:focus:target=move |event| event.target().select()
                on:focusout=move |_| { keep(); } on:keydown=on_key/>
            <small>{d(move || last_line(app, place, id))}</small>
        </td>
    })
}

/// What stands in a cell. Follows workspace and language.
fn cell_words(app: App, it: &Indicator, standing: Standing) -> String {
    app.with(|of| cell_text(app.lang.get(), &of.areas, it, standing)).unwrap_or_default()
}

/// What is wrong, and in which cell.
fn wrong_text(app: App, place: Place, id: IndicatorId, why: &str) -> String {
    let lang = app.lang.get_untracked();
    let words = app.peek(|it| {
        let name = it.catalog.indicator(id).map_or("", |it| it.names.get(lang)).to_owned();
        (area_name(it, lang, place.area), name)
    });
    let (area, name) = words.unwrap_or_default();
    fill(TargetsText::of(lang).wrong_in, &[("area", &area), ("name", &name), ("why", why)])
}

/// What a cell is of, and whose target holds in it.
fn label(app: App, place: Place, id: IndicatorId) -> String {
    let lang = app.lang.get();
    let words = app.with(|it| {
        let standing = standing_text(lang, it, place.area, place.year, id);
        (area_name(it, lang, place.area), standing)
    });
    let (area, standing) = words.unwrap_or_default();
    let name = indicator_name(app, id);
    fill(TargetsText::of(lang).cell_of, &[("area", &area), ("name", &name), ("standing", &standing)])
}

/// Last year's target and value, where there is either.
fn last_line(app: App, place: Place, id: IndicatorId) -> String {
    let text = TargetsText::of(app.lang.get());
    let (goal, value) = last_words(app, place, id);
    if value.is_none() && goal == text.not_set {
        return String::new();
    }
    let value = value.map_or_else(|| text.not_set.to_owned(), |(_, short)| short);
    fill(text.last_short, &[("goal", &goal), ("value", &value)])
}
