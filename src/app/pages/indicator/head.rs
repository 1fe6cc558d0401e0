//! What stands above: the choice of indicator, its name, and the number in large.

use super::Shown;
use crate::app::parts::area_picker::area_name;
use crate::app::parts::says::{d, t};
use crate::app::parts::verdict_chip::VerdictChip;
use crate::app::route::{Page, Route};
use crate::app::state::{App, go};
use crate::catalog::IndicatorId;
use crate::locale::{IndicatorText, fill};
use crate::view::indicator::choices;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// The address of another indicator for the same area and period.
fn of_indicator(route: &Route, code: &str) -> Route {
    Route { page: Page::Indicator(code.to_owned()), ..route.clone() }
}

/// The neighbour of an indicator in the catalog, with its code and name.
fn neighbour(app: App, id: Option<IndicatorId>, step: i32) -> Option<(String, String)> {
    let place = i32::from(id?.0) + step;
    let id = IndicatorId(u16::try_from(place).ok()?);
    let lang = app.lang.get();
    app.with(|it| it.catalog.indicator(id).map(|it| (it.code.clone(), it.names.get(lang).to_owned()))).flatten()
}

/// The choice of indicator: a list, and a step back and forth.
#[component]
pub(super) fn Picker(shown: Shown) -> impl IntoView {
    let app = App::get();
    let text = move || IndicatorText::of(app.lang.get());
    let groups = Memo::new(move |_| app.with(|it| choices(it, app.lang.get())).unwrap_or_default());
    let code = Memo::new(move |_| {
        app.with(|it| it.catalog.indicator(shown.id.get()?).map(|it| it.code.clone())).flatten().unwrap_or_default()
    });
    let before = Memo::new(move |_| neighbour(app, shown.id.get(), -1));
    let after = Memo::new(move |_| neighbour(app, shown.id.get(), 1));
    let move_to = move |to: Option<(String, String)>| {
        if let Some((code, _)) = to {
            go(&of_indicator(&app.route.get_untracked(), &code));
        }
    };
    let keys = window_event_listener(ev::keydown, move |event| {
        let in_field = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        // A list opens with Alt and an arrow: there the keys are its own.
        let in_field = in_field.is_some_and(|it| it.matches("input, select, textarea").unwrap_or(false));
        if !event.alt_key() || event.ctrl_key() || event.meta_key() || in_field {
            return;
        }
        match event.key().as_str() {
            "ArrowUp" => move_to(before.get_untracked()),
            "ArrowDown" => move_to(after.get_untracked()),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    let step =
        move |to: Memo<Option<(String, String)>>, sign: &'static str, says: fn(&IndicatorText) -> &'static str| {
            move || {
                to.get().map(|(code, name)| {
                    let label = fill(says(text()), &[("name", &name)]);
                    view! {
                        <a class="btn quiet" href=of_indicator(&app.route.read(), &code).href() aria-label=label.clone()
                            title=label>{sign}</a>
                    }
                })
            }
        };
    view! {
        <div class="choose">
            <Crumbs/>
            <label>
                <span>{t(|lang| IndicatorText::of(lang).choose)}</span>
                <select prop:value=d(move || code.get()) title=t(|lang| IndicatorText::of(lang).keys)
                    on:change:target=move |event| move_to(Some((event.target().value(), String::new())))>
                    {move || groups.get().into_iter().map(|(name, list)| view! {
                        <optgroup label=name>
                            {list.into_iter().map(|(it, name)| {
                                let value = it.clone();
                                view! { <option value=value selected=d(move || code.read() == it)>{name}</option> }
                            }).collect_view()}
                        </optgroup>
                    }).collect_view()}
                </select>
            </label>
            {step(before, "↑", |it| it.before_this)}
            {step(after, "↓", |it| it.after_this)}
        </div>
    }
}

/// The way from the county down to this area.
#[component]
fn Crumbs() -> impl IntoView {
    let app = App::get();
    let path = Memo::new(move |_| {
        let (area, lang) = (app.area.get()?, app.lang.get());
        app.with(|it| {
            let code = |id| it.areas.get(id).map(|it| it.code.clone()).unwrap_or_default();
            it.areas.path(area).into_iter().map(|id| (code(id), area_name(it, lang, id))).collect::<Vec<_>>()
        })
    });
    view! {
        <nav class="crumbs" aria-label=t(|lang| IndicatorText::of(lang).path)>
            {move || {
                let mut path = path.get().unwrap_or_default();
                let last = path.pop();
                let links = path.into_iter().map(|(code, name)| {
                    view! { <a href=super::of_area(&app.route.read(), &code).href()>{name}</a> }
                });
                view! { {links.collect_view()} {last.map(|(_, name)| view! { <b aria-current="page">{name}</b> })} }
            }}
        </nav>
    }
}

/// The name and what it is.
#[component]
pub(super) fn Head(shown: Shown) -> impl IntoView {
    let app = App::get();
    let head = shown.part(|it| (it.name.clone(), it.plain.clone(), it.history));
    let text = move || IndicatorText::of(app.lang.get());
    view! {
        {move || head.get().map(|(name, plain, history)| view! {
            <div class="lede">
                <h1>{name}</h1>
                <p>{plain}</p>
                {history.then(|| view! { <div class="filters"><span class="chip none">{text().history_chip}</span></div> })}
            </div>
        })}
    }
}

/// The number in large, its verdict and what it means.
#[component]
pub(super) fn Hero(shown: Shown) -> impl IntoView {
    let value = shown.part(|it| (it.value.clone(), it.unit.clone(), it.verdict));
    let sentences = shown.part(|it| (it.sentences.clone(), it.warnings.clone()));
    let big = move || {
        value.get().map(|(value, unit, _)| match value {
            Ok(value) => view! { <p class="big">{value}<span>{unit}</span></p> }.into_any(),
            Err(why) => view! { <p class="big why">{why}</p> }.into_any(),
        })
    };
    view! {
        <div class="hero">
            {big}
            <div>
                {move || value.get().map(|(.., verdict)| view! { <VerdictChip verdict/> })}
                {move || sentences.get().map(|(says, _)| says.into_iter().map(|it| view! { <p>{it}</p> }).collect_view())}
            </div>
        </div>
        {move || sentences.get().map(|(_, warns)| {
            warns.into_iter().map(|it| view! { <p class="note-few">{it}</p> }).collect_view()
        })}
    }
}

/// The definition.
#[component]
pub(super) fn Definition(shown: Shown) -> impl IntoView {
    let facts = shown.part(|it| it.definition.clone());
    view! {
        <section class="card definition">
            <h2>{t(|lang| IndicatorText::of(lang).definition)}</h2>
            <dl class="facts">
                {move || facts.get().unwrap_or_default().into_iter().map(|(term, is)| view! {
                    <div><dt>{term}</dt><dd>{is}</dd></div>
                }).collect_view()}
            </dl>
        </section>
    }
}
