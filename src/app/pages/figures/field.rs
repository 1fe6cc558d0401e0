//! The field that takes keys, typing and the clipboard. It lies over the active cell and shows only while typing.
//!
//! A real field is always in focus because a Chinese input method composes only in one: the first key that is
//! typed must reach it, not a cell.

use super::state::{Editing, Grid};
use super::{clip, keys};
use crate::app::grid::say;
use crate::app::parts::says::d;
use crate::app::shell::is_read_only;
use leptos::prelude::*;

/// The field.
#[component]
pub(super) fn Field(grid: Grid) -> impl IntoView {
    // Outside of typing the field holds the entered figure, chosen, so that typing replaces it.
    Effect::new(move |_| {
        let text = grid.plain_here();
        if grid.editing.get() != Editing::No {
            return;
        }
        if let Some(field) = grid.field.get() {
            field.set_value(&text);
            select_all(grid);
        }
    });
    let place = move || grid.selection.get().active;
    let label = move || {
        let lang = grid.app.lang.get();
        let lines = grid.lines.get()?;
        grid.app.with(|it| say::place_name(it, lang, &lines, place()))
    };
    let typing = move || grid.editing.get() != Editing::No;
    let refused = move || typing() && grid.refusal.with(Option::is_some);
    let mode = move || if typing() || !coarse() { "text" } else { "none" };
    view! {
        <input type="text" class="g-editor" class:typing=typing node_ref=grid.field autocomplete="off"
            spellcheck="false" inputmode=mode aria-label=label aria-controls="figures-grid"
            aria-activedescendant=d(move || (!typing()).then(|| super::rows::cell_id(place())))
            aria-invalid=d(move || refused().then_some("true")) aria-describedby="grid-refusal grid-meaning"
            readonly=d(move || is_read_only(grid.app))
            style:left=d(move || format!("calc(var(--head-w) + {} * var(--col-w))", place().col))
            style:top=d(move || format!("calc(var(--head-h) + {} * var(--row-h))", place().row))
            on:keydown=move |event| keys::on_key(grid, &event)
            on:input=move |_| {
                if grid.editing.get_untracked() == Editing::No {
                    grid.editing.set(Editing::Typed);
                }
            }
            on:focus=move |_| select_all(grid)
            on:blur=move |_| leave(grid)
            on:copy=move |event| clip::on_copy(grid, &event, false)
            on:cut=move |event| clip::on_copy(grid, &event, true)
            on:paste=move |event| clip::on_paste(grid, &event)/>
    }
}

/// Whether fingers are used: then a keyboard on the screen opens only for typing.
fn coarse() -> bool {
    window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|it| it.matches())
}

/// What stands in the field.
pub(super) fn typed(grid: Grid) -> String {
    grid.field.get_untracked().map(|it| it.value()).unwrap_or_default()
}

/// Puts the focus on the field.
pub(super) fn focus(grid: Grid) {
    if let Some(field) = grid.field.get_untracked() {
        // Fails only for a field that is gone.
        let _ = field.focus();
    }
}

/// Opens the active cell to change what stands in it.
pub(super) fn open(grid: Grid) {
    if !grid.may_write() {
        return;
    }
    grid.editing.set(Editing::Opened);
    if let Some(field) = grid.field.get_untracked() {
        let end = u32::try_from(field.value().encode_utf16().count()).unwrap_or(0);
        // Fails only for a field that is gone.
        let _ = field.set_selection_range(end, end);
    }
    focus(grid);
}

fn select_all(grid: Grid) {
    if let Some(field) = grid.field.get_untracked()
        && grid.editing.get_untracked() == Editing::No
        && document().active_element().is_some_and(|it| it == **field)
    {
        field.select();
    }
}

/// The focus went elsewhere: what was typed is taken, or left with a word why not.
///
/// A field that is taken off the page while in focus says so too, when its signals are gone.
pub(super) fn leave(grid: Grid) {
    if grid.editing.try_get_untracked().is_none_or(|it| it == Editing::No) {
        return;
    }
    if !grid.commit(&typed(grid), false) {
        grid.cancel();
    }
}
