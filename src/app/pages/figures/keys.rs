//! The keys of the grid: those of a spreadsheet.

use super::state::{Editing, Grid};
use super::{areas, field};
use crate::app::grid::place::{Place, Range, Selection, Step, go, tab};
use crate::app::parts::commands::command_of;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Takes a key. A key that is not taken goes into the field, and so types.
pub(super) fn on_key(grid: Grid, event: &KeyboardEvent) {
    // While an input method composes, Enter and arrows are its own.
    if event.is_composing() || event.key() == "Process" || event.alt_key() {
        return;
    }
    let taken = match grid.editing.get_untracked() {
        Editing::No => on_still(grid, event),
        editing => on_typing(grid, event, editing),
    };
    if taken {
        event.prevent_default();
        event.stop_propagation();
    }
}

fn on_typing(grid: Grid, event: &KeyboardEvent, editing: Editing) -> bool {
    let (ctrl, shift) = (event.ctrl_key() || event.meta_key(), event.shift_key());
    let arrow = arrow(&event.key(), false).filter(|_| editing == Editing::Typed && !ctrl && !shift);
    match event.key().as_str() {
        "Escape" => {
            grid.refusal.set(None);
            grid.cancel();
        }
        "Enter" if ctrl => drop(grid.commit(&field::typed(grid), true)),
        "Enter" => {
            if grid.commit(&field::typed(grid), false) {
                enter(grid, shift);
            }
        }
        "Tab" => {
            if grid.commit(&field::typed(grid), false) {
                return on_tab(grid, shift);
            }
        }
        _ => match arrow {
            Some(step) => {
                if grid.commit(&field::typed(grid), false) {
                    move_by(grid, step, false);
                }
            }
            None => return false,
        },
    }
    true
}

fn on_still(grid: Grid, event: &KeyboardEvent) -> bool {
    let (ctrl, shift) = (event.ctrl_key() || event.meta_key(), event.shift_key());
    let key = event.key();
    if let Some(step) = arrow(&key, ctrl).or_else(|| far(grid, &key, ctrl)) {
        move_by(grid, step, shift);
        return true;
    }
    // The grid says what became of a step, so it takes it itself.
    if let Some(code @ ("undo" | "redo")) = command_of(grid.app, event) {
        grid.step(code == "undo");
        return true;
    }
    match (key.as_str(), ctrl) {
        ("Tab", false) => return on_tab(grid, shift),
        ("Enter", false) => enter(grid, shift),
        ("F2", false) if grid.is_on_area() => areas::rename(grid),
        ("F2", false) => field::open(grid),
        (" ", false) if shift => choose_row(grid),
        ("Escape", _) => escape(grid),
        ("Delete" | "Backspace", false) => grid.clear(),
        ("a" | "A", true) => {
            let (first, last) = (Place::default(), grid.extent_now().last());
            grid.choose(Selection::of(Range { first, last }));
        }
        _ => return false,
    }
    true
}

const fn by_key(ctrl: bool, near: Step, far: Step) -> Step {
    if ctrl { far } else { near }
}

fn arrow(key: &str, ctrl: bool) -> Option<Step> {
    Some(match key {
        "ArrowUp" => by_key(ctrl, Step::Up, Step::EdgeUp),
        "ArrowDown" => by_key(ctrl, Step::Down, Step::EdgeDown),
        "ArrowLeft" => by_key(ctrl, Step::Left, Step::EdgeLeft),
        "ArrowRight" => by_key(ctrl, Step::Right, Step::EdgeRight),
        _ => return None,
    })
}

fn far(grid: Grid, key: &str, ctrl: bool) -> Option<Step> {
    let page = grid.window.get_untracked().1.saturating_sub(1);
    Some(match key {
        "Home" => by_key(ctrl, Step::Home, Step::First),
        "End" => by_key(ctrl, Step::End, Step::Last),
        "PageUp" if !ctrl => Step::PageUp(page),
        "PageDown" if !ctrl => Step::PageDown(page),
        _ => return None,
    })
}

/// Moves the active cell, or with `draw` the far corner of the block.
fn move_by(grid: Grid, step: Step, draw: bool) {
    grid.run.set_value(None);
    let selection = grid.selection.get_untracked();
    let from = if draw { selection.to } else { selection.active };
    let to = go(grid.extent_now(), from, step, |it| grid.is_filled(it));
    grid.choose(if draw { selection.drawn_to(to) } else { Selection::at(to) });
    super::view::reveal(grid, to);
}

/// Chooses all of the active row, as a click on its head does.
fn choose_row(grid: Grid) {
    let row = grid.selection.get_untracked().active.row;
    let last = grid.extent_now().last().col;
    grid.choose(Selection::of(Range { first: Place::new(row, 0), last: Place::new(row, last) }));
    if grid.is_on_area() {
        grid.say(grid.text().row_chosen.to_owned());
    }
}

/// Enter goes down, or around in a block; after a run of Tabs to the column where it began.
fn enter(grid: Grid, back: bool) {
    let selection = grid.selection.get_untracked();
    if !selection.range().is_single() {
        return show(grid, selection.cycled(false, back));
    }
    let run = grid.run.try_update_value(Option::take).flatten();
    let step = if back { Step::Up } else { Step::Down };
    let Place { row, col } = selection.active;
    let to = go(grid.extent_now(), Place::new(row, run.unwrap_or(col)), step, |_| false);
    show(grid, Selection::at(to));
}

/// Tab goes on along the row, or around in a block. At the grid's ends, and after Escape, it leaves the grid.
fn on_tab(grid: Grid, back: bool) -> bool {
    let selection = grid.selection.get_untracked();
    if grid.leaving.get_untracked() {
        return false;
    }
    if !selection.range().is_single() {
        show(grid, selection.cycled(true, back));
        return true;
    }
    let Some(to) = tab(grid.extent_now(), selection.active, back) else { return false };
    grid.run.update_value(|it| {
        it.get_or_insert(selection.active.col);
    });
    show(grid, Selection::at(to));
    true
}

/// Escape first drops the mark of what was copied, then lets Tab leave the grid.
fn escape(grid: Grid) {
    grid.refusal.set(None);
    if grid.copied.get_untracked().is_some() {
        grid.copied.set(None);
        return;
    }
    grid.leaving.set(true);
    grid.say(grid.text().leaving.to_owned());
}

fn show(grid: Grid, selection: Selection) {
    grid.choose(selection);
    super::view::reveal(grid, selection.active);
}
