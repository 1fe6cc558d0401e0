//! The sheet: the bar, the head, the rows in sight, the field, the foot.

use super::bar::{Bar, Foot};
use super::field::Field;
use super::mouse;
use super::rows::{Head, Row, corner, heads};
use super::state::Grid;
use crate::app::grid::lines::{Lines, Mode};
use crate::app::grid::paper::tables;
use crate::app::grid::place::Place;
use crate::app::parts::says::{d, t};
use crate::browser::listen::{Listener, sleep};
use crate::locale::GridText;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use std::sync::Arc;

/// How many rows are drawn beyond those in sight, so that scrolling meets drawn rows.
const BEYOND: usize = 8;
/// The window moves in steps of so many rows, so that a scroll of a few pixels draws nothing.
const STRIDE: usize = 4;

/// How many rows are drawn in one task after the lines have changed, and after how many rows all may be drawn.
const AT_ONCE: usize = 6;
const MOST: usize = 60;

/// The sheet.
#[component]
pub(super) fn Sheet(grid: Grid) -> impl IntoView {
    let resized = window_event_listener(ev::resize, move |_| look_again(grid));
    on_cleanup(move || resized.remove());
    Effect::new(move |_| {
        // The sheet's height depends on the text size and on what stands above it.
        grid.app.text_size.track();
        grid.lines.track();
        look_again(grid);
    });
    // On the screen only the rows in sight are there, and the columns go on to the right.
    let paper = NodeRef::<leptos::html::Div>::new();
    let put = move |markup: String| paper.get_untracked().into_iter().for_each(|it| it.set_inner_html(&markup));
    let printing = leptos::web_sys::window().map(|it| {
        let before = Listener::early(&it, "beforeprint", move |_| put(untrack(|| on_paper(grid))));
        (before, Listener::on(&it, "afterprint", move |_| put(String::new())))
    });
    let printing = StoredValue::new_local(printing);
    on_cleanup(move || printing.dispose());
    let allowed = allowed(grid);
    let in_sight = Memo::new(move |_| {
        let (first, count) = grid.window.get();
        let allowed = allowed.with(|(lines, count)| if *lines == grid.lines.get() { *count } else { AT_ONCE });
        let (rows, active) = (grid.extent().rows, grid.selection.get().active.row);
        let (from, to) = (first.saturating_sub(BEYOND), (first + count + BEYOND).min(rows));
        // The active row is always there: the field refers to its cell.
        let mut seen: Vec<usize> = (from..to).collect();
        if active < from {
            seen.insert(0, active);
        } else if active >= to && active < rows {
            seen.push(active);
        }
        seen.retain(|row| *row == active || row.saturating_sub(from) < allowed);
        seen
    });
    let size = move || grid.extent();
    let months = move || grid.lines.with(|it| it.as_ref().is_some_and(|it| it.mode == Mode::Months));
    view! {
        <div class="only-print" node_ref=paper></div>
        <Bar grid/>
        <div class="grid-wrap" class:months=months node_ref=grid.wrap on:scroll=move |_| look_again(grid)
            on:mousedown=move |event| mouse::on_down(grid, &event)
            on:mousemove=move |event| mouse::on_move(grid, &event)
            on:dblclick=move |event| mouse::on_double(grid, &event)>
            <div class="grid" id="figures-grid" role="grid" aria-multiselectable="true"
                aria-label=t(|lang| GridText::of(lang).grid)
                aria-rowcount=d(move || (size().rows + 1).to_string())
                aria-colcount=d(move || (size().cols + 1).to_string())
                aria-readonly=d(move || crate::app::shell::is_read_only(grid.app).then_some("true"))
                style:width=d(move || format!("calc(var(--head-w) + {} * var(--col-w))", size().cols))
                style:height=d(move || format!("calc(var(--head-h) + {} * var(--row-h))", size().rows))>
                <Head grid/>
                <For each=move || in_sight.get() key=|it| *it children=move |row| view! { <Row grid row/> }/>
            </div>
            <Field grid/>
        </div>
        <Foot grid/>
    }
}

/// The whole sheet as tables.
fn on_paper(grid: Grid) -> String {
    let rows: Vec<_> = (0..grid.extent().rows).map(|row| grid.face(row)).collect();
    tables(corner(grid), &heads(grid), &rows)
}

/// How many rows of these lines may be drawn: some at first, more with each task, so that none of these is long.
fn allowed(grid: Grid) -> RwSignal<(Option<Arc<Lines>>, usize)> {
    let allowed = RwSignal::new((None, AT_ONCE));
    Effect::new(move |_| {
        let lines = grid.lines.get();
        spawn_local(async move {
            for tasks in 1..=MOST / AT_ONCE {
                // The page may be gone by now, or have other lines.
                if grid.lines.try_get_untracked().is_none_or(|it| it != lines) {
                    return;
                }
                allowed.try_set((lines.clone(), if tasks * AT_ONCE < MOST { tasks * AT_ONCE } else { usize::MAX }));
                sleep(0).await;
            }
        });
    });
    allowed
}

fn height_of(grid: Grid, selector: &str) -> f64 {
    let element = grid.wrap.get_untracked().and_then(|it| it.query_selector(selector).ok().flatten());
    element.map_or(0.0, |it| it.get_bounding_client_rect().height())
}

fn width_of(grid: Grid, selector: &str) -> f64 {
    let element = grid.wrap.get_untracked().and_then(|it| it.query_selector(selector).ok().flatten());
    element.map_or(0.0, |it| it.get_bounding_client_rect().width())
}

fn row_height(grid: Grid) -> f64 {
    height_of(grid, ".g-row:not(.g-head)").max(16.0)
}

/// A length in pixels as a count.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a screen are small and positive"
)]
fn count(pixels: f64) -> usize {
    pixels.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss, reason = "row and column numbers are far below 2^52")]
fn length(count: usize) -> f64 {
    count as f64
}

/// Finds out which rows are in sight.
fn look_again(grid: Grid) {
    let Some(wrap) = grid.wrap.get_untracked() else { return };
    let row = row_height(grid);
    let first = count(f64::from(wrap.scroll_top()) / row) / STRIDE * STRIDE;
    let seen = count(f64::from(wrap.client_height()) / row) + 1;
    if grid.window.get_untracked() != (first, seen) {
        grid.window.set((first, seen));
    }
}

/// Scrolls a cell into sight, clear of the heads.
pub(super) fn reveal(grid: Grid, at: Place) {
    let Some(wrap) = grid.wrap.get_untracked() else { return };
    let wrap: &HtmlElement = wrap.unchecked_ref();
    let (row, head) = (row_height(grid), height_of(grid, ".g-head"));
    let (col, side) = (width_of(grid, ".g-colhead"), width_of(grid, ".g-head .g-rowhead"));
    let top = along(f64::from(wrap.scroll_top()), f64::from(wrap.client_height()) - head, length(at.row) * row, row);
    let left = along(f64::from(wrap.scroll_left()), f64::from(wrap.client_width()) - side, length(at.col) * col, col);
    #[allow(clippy::cast_possible_truncation, reason = "lengths on a screen are small")]
    {
        wrap.set_scroll_top(top as i32);
        wrap.set_scroll_left(left as i32);
    }
}

/// Where to scroll so that a stretch lies in the room: no further than it takes.
fn along(scroll: f64, room: f64, start: f64, size: f64) -> f64 {
    if start < scroll {
        start
    } else if start + size > scroll + room {
        (start + size - room).min(start).ceil()
    } else {
        scroll
    }
}
