//! The clipboard: blocks to and from WPS and Excel.

use super::state::{Editing, Grid};
use crate::app::grid::block;
use crate::app::grid::place::Selection;
use crate::app::grid::say;
use crate::browser::clipboard;
use crate::locale::fill;
use leptos::prelude::*;
use leptos::web_sys::Event;

/// Copies or cuts the chosen cells. While typing, the text in the field is copied as usual.
pub(super) fn on_copy(grid: Grid, event: &Event, cut: bool) {
    if grid.editing.get_untracked() != Editing::No || (cut && !grid.may_write()) {
        return;
    }
    let Some(lines) = grid.lines.get_untracked() else { return };
    let range = grid.selection.get_untracked().range();
    let lang = grid.app.lang.get_untracked();
    let shown = |slot| grid.shown(lines.find(slot)?);
    let text = grid.app.peek(|it| block::copy(it, &lines, range, lang, shown)).unwrap_or_default();
    if !clipboard::put_copied(event, &text) {
        return;
    }
    if cut {
        return grid.clear();
    }
    grid.copied.set(Some(range));
    grid.say(sized(grid.text().copied, range.rows(), range.cols(), 0));
}

/// Pastes a block as one undoable step, or says why not and changes nothing.
pub(super) fn on_paste(grid: Grid, event: &Event) {
    if grid.editing.get_untracked() != Editing::No {
        return;
    }
    event.prevent_default();
    let (Some(lines), true) = (grid.lines.get_untracked(), grid.may_write()) else { return };
    let text = clipboard::pasted(event).unwrap_or_default();
    let (selection, lang) = (grid.selection.get_untracked(), grid.app.lang.get_untracked());
    let first = selection.range().first;
    let taken = grid.app.peek(|it| {
        let taken = block::paste(it, &lines, selection, &text);
        taken.map_err(|problem| (say::refused(it, lang, &lines, first, &problem), problem))
    });
    match taken {
        Some(Ok(it)) => {
            let changed = it.changes.len();
            grid.refusal.set(None);
            grid.set(it.changes);
            grid.copied.set(None);
            grid.choose(Selection { active: it.range.first, from: it.range.first, to: it.range.last });
            grid.say(sized(grid.text().pasted, it.range.rows(), it.range.cols(), changed));
        }
        Some(Err((says, problem))) => {
            let at = if let block::BlockProblem::Unreadable { slot, .. } = problem { Some(slot) } else { None };
            grid.refuse(at, says);
        }
        None => {}
    }
}

fn sized(says: &str, rows: usize, cols: usize, count: usize) -> String {
    fill(says, &[("rows", &rows.to_string()), ("cols", &cols.to_string()), ("n", &count.to_string())])
}
