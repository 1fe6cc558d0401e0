//! The bar over the grid: which cell, what a figure there means, what is wrong. The foot: what is chosen.

use super::state::{Editing, Grid};
use crate::app::grid::lines::Slot;
use crate::app::grid::look::Look;
use crate::app::grid::place::Place;
use crate::app::grid::say;
use crate::app::parts::says::d;
use crate::app::shell::is_read_only;
use crate::locale::{GridText, fill};
use crate::measure::Fixed;
use leptos::prelude::*;

/// What the bar says of the active cell.
#[derive(Clone, PartialEq, Default)]
struct Told {
    name: String,
    meaning: String,
    source: String,
    wrong: String,
}

fn told(grid: Grid) -> Option<Told> {
    let (lang, at, lines) = (grid.app.lang.get(), grid.selection.get().active, grid.lines.get()?);
    let slot: Slot = lines.slot(at)?;
    let wrong = grid.face(at.row).cells.get(at.col).map(|it| it.wrong.clone()).unwrap_or_default();
    grid.app.with(|it| {
        let item = it.catalog.item(slot.item)?;
        let look = Look::new(it, slot, grid.total(slot).as_ref());
        Some(Told {
            name: say::place_name(it, lang, &lines, at),
            meaning: say::meaning(it, lang, slot),
            source: say::source(lang, item, &look),
            wrong,
        })
    })?
}

/// The bar.
#[component]
pub(super) fn Bar(grid: Grid) -> impl IntoView {
    let told = Memo::new(move |_| told(grid).unwrap_or_default());
    let read_only = move || is_read_only(grid.app).then(|| GridText::of(grid.app.lang.get()).read_only);
    let refusal = move || grid.refusal.with(|it| it.as_ref().map(|it| it.says.clone()));
    let wrong = move || Some(told.with(|it| it.wrong.clone())).filter(|it| !it.is_empty() && refusal().is_none());
    view! {
        <div class="grid-bar">
            <span class="g-name">{d(move || told.with(|it| it.name.clone()))}</span>
            <span class="g-words" id="grid-meaning">
                <span>{d(move || told.with(|it| it.meaning.clone()))}</span>
                <b>{d(move || told.with(|it| it.source.clone()))}</b>
                {move || read_only().map(|it| view! { <em>{it}</em> })}
            </span>
            <span class="g-problem" id="grid-refusal" role="alert">
                {move || refusal().map(|it| view! { <i aria-hidden="true">"!"</i> {it} })}
            </span>
            <span class="g-problem" role="status">
                {move || wrong().map(|it| view! { <i aria-hidden="true">"!"</i> {it} })}
            </span>
            <span class="sr" role="status" aria-live="polite">{d(move || grid.said.get())}</span>
        </div>
    }
}

/// What is chosen: how many figures, and their sum where they are of one item.
fn summary(grid: Grid) -> Option<String> {
    let (range, lines, lang) = (grid.selection.get().range(), grid.lines.get()?, grid.app.lang.get());
    let text = GridText::of(lang);
    // A choice of everything would be summed up longer than a key may take.
    if range.is_single() || range.count() > 20_000 {
        return None;
    }
    grid.app.with(|it| {
        let (mut count, mut sum, mut decimals) = (0_usize, Some(0_i128), None);
        for at in range.places() {
            let Some(slot) = lines.slot(at) else { continue };
            let Some(value) = it.table.get(slot.area, slot.period, slot.item).value() else { continue };
            let places = it.catalog.item(slot.item).map(|it| it.decimals);
            count += 1;
            sum = sum.filter(|_| decimals.is_none() || decimals == places).and_then(|it| it.checked_add(value.into()));
            decimals = places;
        }
        let sum = sum.zip(decimals).map(|(sum, places)| Fixed::new(sum, places).grouped());
        let (rows, cols) = (range.rows().to_string(), range.cols().to_string());
        let values = [("rows", rows.as_str()), ("cols", &cols), ("n", &count.to_string())];
        match sum {
            Some(sum) => fill(&fill(text.chosen, &values), &[("sum", &sum)]),
            None => fill(text.chosen_mixed, &values),
        }
    })
}

/// The foot.
#[component]
pub(super) fn Foot(grid: Grid) -> impl IntoView {
    let text = move || GridText::of(grid.app.lang.get());
    let rows = move || fill(text().rows_shown, &[("n", &grid.extent().rows.to_string())]);
    let hint = move || {
        let leaving = grid.leaving.get() && grid.editing.get() == Editing::No;
        if leaving { text().leaving } else { text().keys }
    };
    view! {
        <div class="grid-foot">
            <span>{d(move || summary(grid).unwrap_or_else(rows))}</span>
            <super::audit::Wrong grid/>
            <span class="muted">{hint}</span>
        </div>
    }
}

/// Chooses a single cell, shows it and puts the focus there.
pub(super) fn jump(grid: Grid, at: Place) {
    grid.choose(crate::app::grid::place::Selection::at(at));
    super::view::reveal(grid, at);
    super::field::focus(grid);
}
