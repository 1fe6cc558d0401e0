//! Setting one target, and moving between the fields of a sheet.

use super::Place;
use crate::app::parts::popover::focus;
use crate::app::state::App;
use crate::app::target_model::{Standing, standing};
use crate::catalog::{IndicatorId, Scale};
use crate::figures::{Change, SetTarget};
use crate::locale::TargetsText;
use crate::measure::{Outcome, outcome};
use crate::speak::{target_text, value_text};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

/// Sets a target as one step, unless it stands there already.
pub(super) fn put(app: App, place: Place, id: IndicatorId, target: Option<SetTarget>) {
    let own = app.peek(|it| it.targets.own(place.area, place.year, id)).flatten();
    if own != target {
        app.act(Change::Target(place.area, place.year, id, target));
    }
}

/// Sets a target that was typed. One that holds by inheritance stays inherited.
pub(super) fn put_typed(app: App, place: Place, id: IndicatorId, target: Option<SetTarget>) {
    let now = app.peek(|it| standing(it, place.area, place.year, id));
    if !matches!((now, target), (Some(Standing::Inherited(held, _)), Some(target)) if held == target) {
        put(app, place, id, target);
    }
}

/// How an area stands to a target. Follows the workspace.
pub(super) fn standing_of(app: App, place: Place, id: IndicatorId) -> Standing {
    app.with(|it| standing(it, place.area, place.year, id)).unwrap_or(Standing::Unset)
}

/// The year before: what was reached.
pub(super) fn last_outcome(app: App, place: Place, id: IndicatorId) -> Option<Outcome> {
    let period = app.with(|it| it.calendar.year(place.year - 1))?;
    let sheet = app.sheet(period, place.area)?;
    app.with(|it| outcome(it, &sheet, place.area, id)).flatten()
}

/// The year before in words: its target, its value with the unit, and the value alone.
pub(super) fn last_words(app: App, place: Place, id: IndicatorId) -> (String, Option<(String, String)>) {
    let lang = app.lang.get();
    let last = Place { year: place.year - 1, ..place };
    let goal = standing_of(app, last, id).target();
    let words = |workspace: &crate::figures::Workspace| {
        let it = workspace.catalog.indicator(id)?;
        let goal = goal.map_or_else(
            || TargetsText::of(lang).not_set.to_owned(),
            |goal| target_text(lang, &workspace.areas, it, goal),
        );
        let value = last_outcome(app, place, id).and_then(|it| it.value.ok());
        let value = value.map(|value| {
            let full = value_text(lang, &workspace.catalog, it, Ok(value));
            let short = if it.scale == Scale::YesNo { full.clone() } else { value.grouped() };
            (full, short)
        });
        Some((goal, value))
    };
    app.with(words).flatten().unwrap_or_default()
}

/// Puts the focus on a field and marks what is in it, as a sheet does. False where there is no such field.
pub(super) fn focus_field(id: &str) -> bool {
    let Some(found) = document().get_element_by_id(id) else { return false };
    if let Some(field) = found.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
    focus(found.dyn_into().ok());
    true
}
