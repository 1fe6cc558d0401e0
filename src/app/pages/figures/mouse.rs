//! The pointer: choose, draw a block, choose whole rows and columns, open by a double click.

use super::state::{Editing, Grid};
use super::{areas, field};
use crate::app::grid::place::{Place, Range, Selection};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// What lies under the pointer: a cell, the head of a row or of a column, or the corner.
fn hit(event: &MouseEvent) -> Option<(Option<usize>, Option<usize>)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let at = target.closest("[data-at]").ok()??.get_attribute("data-at")?;
    let (row, col) = at.split_once(',')?;
    Some((row.parse().ok(), col.parse().ok()))
}

fn range(grid: Grid, hit: (Option<usize>, Option<usize>)) -> Range {
    let last = grid.extent_now().last();
    let first = Place::new(hit.0.unwrap_or(0), hit.1.unwrap_or(0));
    Range { first, last: Place::new(hit.0.unwrap_or(last.row), hit.1.unwrap_or(last.col)) }
}

/// Chooses, or with Shift draws the block to there.
pub(super) fn on_down(grid: Grid, event: &MouseEvent) {
    let Some(hit) = hit(event).filter(|_| event.button() == 0) else { return };
    // The field keeps the focus; the browser would give it to the page.
    event.prevent_default();
    field::leave(grid);
    grid.run.set_value(None);
    let chosen = range(grid, hit);
    let selection = grid.selection.get_untracked();
    let again = chosen.is_single() && selection == Selection::at(chosen.first);
    if event.shift_key() {
        grid.choose(selection.drawn_to(chosen.last));
    } else {
        grid.choose(Selection::of(chosen));
    }
    // A finger has no double click that would not also zoom: the second tap on a cell opens it.
    let finger = window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|it| it.matches());
    if again && finger {
        return field::open(grid);
    }
    field::focus(grid);
}

/// Draws the block while the button is held.
pub(super) fn on_move(grid: Grid, event: &MouseEvent) {
    if event.buttons() & 1 == 0 || grid.editing.get_untracked() != Editing::No {
        return;
    }
    if let Some((Some(row), Some(col))) = hit(event) {
        let to = Place::new(row, col);
        let selection = grid.selection.get_untracked();
        if selection.to != to {
            grid.choose(selection.drawn_to(to));
            super::view::reveal(grid, to);
        }
    }
}

/// Opens the cell under the pointer, or the name of the area whose head is there.
pub(super) fn on_double(grid: Grid, event: &MouseEvent) {
    match hit(event) {
        Some((Some(_), Some(_))) => field::open(grid),
        Some((Some(_), None)) if grid.is_on_area() => areas::rename(grid),
        _ => return,
    }
    event.prevent_default();
}
