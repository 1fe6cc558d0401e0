//! The page of figures: a grid to enter counts, by areas and items or by items and months.

mod areas;
mod audit;
mod bar;
mod clip;
mod field;
mod keys;
mod mouse;
mod rows;
mod state;
mod tools;
mod totals;
mod view;

use crate::app::grid::lines::Mode;
use crate::app::grid::say;
use crate::app::parts::area_picker::area_name;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::shell::SampleNote;
use crate::app::state::App;
use crate::locale::{GridText, fill};
use crate::speak::period_name;
use leptos::prelude::*;
use state::Grid;

/// The page.
#[component]
pub(in crate::app) fn Figures() -> impl IntoView {
    let grid = Grid::new(App::get());
    let has_areas = Memo::new(move |_| grid.wish.with(Option::is_some));
    let is_empty = Memo::new(move |_| grid.extent().is_empty());
    view! {
        <SampleNote/>
        <div class="lede grid-lede">
            <h1>{t(|lang| GridText::of(lang).title)}</h1>
            <p>{d(move || lede(grid))}</p>
        </div>
        <Show when=move || has_areas.get() fallback=move || view! { <areas::FirstArea/> }>
            <tools::Tools grid/>
            <Show when=move || !is_empty.get() fallback=move || view! { <NoItems grid/> }>
                <view::Sheet grid/>
            </Show>
        </Show>
    }
}

/// What rows and columns are, and what has to be known before figures of a span are typed.
fn lede(grid: Grid) -> Option<String> {
    let (app, wish) = (grid.app, grid.wish.get()?);
    let lang = app.lang.get();
    let text = GridText::of(lang);
    app.with(|it| {
        let calendar = it.calendar;
        let name = area_name(it, lang, wish.area);
        let year = period_name(lang, calendar, calendar.year(calendar.year_of(wish.period.start)));
        let period = period_name(lang, calendar, wish.period);
        let says = if wish.mode == Mode::Items { text.items_lede } else { text.months_lede };
        let says = fill(says, &[("area", &name), ("year", &year), ("period", &period)]);
        match say::span_hint(it, lang, wish.period).filter(|_| wish.mode == Mode::Items) {
            Some(hint) => says + lang.pick("", "", " ") + &hint,
            None => says,
        }
    })
}

/// What stands in the place of the grid where the choice of items leaves none.
#[component]
fn NoItems(grid: Grid) -> impl IntoView {
    view! {
        <div class="empty">
            <p>{t(|lang| GridText::of(lang).no_items)}</p>
            <button type="button" class="btn" on:click=click(move || tools::show_every(grid.app))>
                {t(|lang| GridText::of(lang).show_every)}
            </button>
        </div>
    }
}
