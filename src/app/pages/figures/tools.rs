//! The tools over the grid: layout, items, depth, areas, steps back and forth.

use super::areas::{AddArea, RenameArea};
use super::state::Grid;
use crate::app::grid::lines::{Mode, Show as Shown};
use crate::app::parts::picture_link::picture_link;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::state::{App, go};
use crate::locale::{GridText, ShellText};
use leptos::prelude::*;

/// The tools.
#[component]
pub(super) fn Tools(grid: Grid) -> impl IntoView {
    let app = grid.app;
    let text = move || GridText::of(app.lang.get());
    let mode = Memo::new(move |_| grid.wish.with(|it| it.as_ref().map(|it| it.mode).unwrap_or_default()));
    let choice = move |to: Mode, name: fn(&'static GridText) -> &'static str| {
        view! {
            <button type="button" aria-pressed=d(move || (mode.get() == to).to_string())
                on:click=click(move || go(&app.route.get_untracked().with("mode", to.code())))>
                {d(move || name(text()))}
            </button>
        }
    };
    let deep = Memo::new(move |_| grid.wish.with(|it| it.as_ref().is_some_and(|it| it.deep)));
    let can_deepen = move || mode.get() == Mode::Items && has_grandchildren(grid);
    let shell = move || ShellText::of(app.lang.get());
    let steps = move || app.can_undo_redo();
    view! {
        <div class="tools grid-tools">
            <div class="seg" role="group" aria-label=t(|lang| GridText::of(lang).layout)>
                {choice(Mode::Items, |it| it.by_items)}
                {choice(Mode::Months, |it| it.by_months)}
            </div>
            <ItemChoice grid/>
            <Show when=can_deepen>
                <label class="check">
                    <input type="checkbox" prop:checked=d(move || deep.get())
                        on:change:target=move |event| {
                            let on = if event.target().checked() { "1" } else { "" };
                            go(&app.route.get_untracked().with("deep", on));
                        }/>
                    <span>{t(|lang| GridText::of(lang).deep)}</span>
                </label>
            </Show>
            <div class="btns">
                <button type="button" class="btn quiet" disabled=d(move || !steps().0) title="Ctrl+Z"
                    on:click=click(move || grid.step(true))><i aria-hidden="true">"↶ "</i>{d(move || shell().undo)}</button>
                <button type="button" class="btn quiet" disabled=d(move || !steps().1) title="Ctrl+Y"
                    on:click=click(move || grid.step(false))><i aria-hidden="true">"↷ "</i>{d(move || shell().redo)}</button>
                <AddArea grid/>
                <RenameArea grid/>
                {picture_link(|| String::from("figures"))}
            </div>
        </div>
    }
}

/// Whether some area in the chosen one has areas in it itself.
fn has_grandchildren(grid: Grid) -> bool {
    let below = grid.wish.get().and_then(|wish| {
        grid.app.with(|it| it.areas.children(wish.area).iter().any(|id| !it.areas.children(*id).is_empty()))
    });
    below.unwrap_or(false)
}

/// Which items are shown: all, those with figures, those of one indicator.
#[component]
fn ItemChoice(grid: Grid) -> impl IntoView {
    let app = grid.app;
    let now = move || match grid.wish.get().map(|it| it.show) {
        Some(Shown::Filled) => "filled".to_owned(),
        Some(Shown::Indicator(code)) => format!("of:{code}"),
        _ => "all".to_owned(),
    };
    let choose = move |value: String| {
        let route = app.route.get_untracked().with("items", "").with("indicator", "");
        match value.strip_prefix("of:") {
            Some(code) => go(&route.with("indicator", code)),
            None if value == "filled" => go(&route.with("items", "filled")),
            None => go(&route),
        }
    };
    let indicators = move || {
        let lang = app.lang.get();
        let named = |it: &crate::figures::Workspace| {
            it.catalog.indicators().map(|(_, it)| (it.code.clone(), it.names.get(lang).to_owned())).collect::<Vec<_>>()
        };
        let all = app.with(named).unwrap_or_default();
        all.into_iter()
            .map(|(code, name)| {
                let value = format!("of:{code}");
                let chosen = now() == value;
                view! { <option value=value selected=chosen>{name}</option> }
            })
            .collect_view()
    };
    view! {
        <label class="tool-field">
            <span>{t(|lang| GridText::of(lang).show)}</span>
            <select aria-label=t(|lang| GridText::of(lang).show) prop:value=now
                on:change:target=move |event| choose(event.target().value())>
                <option value="all">{t(|lang| GridText::of(lang).show_all)}</option>
                <option value="filled" selected=d(move || now() == "filled")>{t(|lang| GridText::of(lang).show_filled)}</option>
                <optgroup label=t(|lang| GridText::of(lang).show_indicator)>{indicators}</optgroup>
            </select>
        </label>
    }
}

/// The way back from a choice that shows nothing.
pub(super) fn show_every(app: App) {
    go(&app.route.get_untracked().with("items", "").with("indicator", ""));
}
