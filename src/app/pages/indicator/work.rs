//! The working on the blackboard, and what is missing from its sums.

use super::Shown;
use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::app::route::{Page, Route};
use crate::app::state::App;
use crate::locale::{IndicatorText, fill};
use crate::view::indicator::{Bit, Source, Step};
use leptos::prelude::*;

/// How many missing areas are listed.
const LISTED: usize = 60;

/// The working.
#[component]
pub(super) fn Work(shown: Shown) -> impl IntoView {
    let app = App::get();
    let steps = shown.part(|it| it.steps.clone());
    let code = shown.part(|it| it.code.clone());
    let about = shown.part(|it| (it.coverage.clone(), it.differences.clone()));
    view! {
        <section class="card">
            <h2>{t(|lang| IndicatorText::of(lang).working)}<small>{t(|lang| IndicatorText::of(lang).working_hint)}</small></h2>
            {move || about.get().map(|(coverage, differences)| view! {
                <p class="coverage">{coverage}</p>
                {differences.into_iter().map(|it| view! { <p class="note-few">{it}</p> }).collect_view()}
            })}
            <Missing shown/>
            <ol class="work">
                {d(move || {
                    let code = code.get().unwrap_or_default();
                    steps.get().unwrap_or_default().into_iter().map(|it| step(app, &code, it)).collect_view()
                })}
            </ol>
        </section>
    }
}

fn step(app: App, code: &str, step: Step) -> impl IntoView + use<> {
    let lines = step.lines.into_iter().map(|line| {
        view! { <p>{line.into_iter().map(|it| bit(app, code, it)).collect_view()}</p> }
    });
    let lines = lines.collect_view();
    view! {
        <li class:answer=step.answer>
            <em>{step.title}</em>
            <div>{lines}{step.notes.into_iter().map(|it| view! { <small>{it}</small> }).collect_view()}</div>
        </li>
    }
}

fn bit(app: App, code: &str, bit: Bit) -> AnyView {
    match bit {
        Bit::Plain(it) => it.into_any(),
        Bit::Strong(it) => view! { <b>{it}</b> }.into_any(),
        Bit::Linked(it, source) => {
            let code = code.to_owned();
            let href = move || address(app, &app.route.read(), &code, source).href();
            view! { <a class="num-link" href=href><b>{it}</b></a> }.into_any()
        }
        Bit::Fraction { above, below, said } => view! {
            <span class="frac" role="math" aria-label=said><span class="num">{above}</span><span class="den">{below}</span></span>
        }
        .into_any(),
    }
}

/// Where a number comes from.
fn address(app: App, route: &Route, code: &str, source: Source) -> Route {
    let route = match app.area.get() {
        // The address may leave the area and the period open; what is followed names them.
        Some(area) => named(app, route, area).with_period(app.period.get()),
        None => route.clone(),
    };
    match source {
        Source::Figures(item) => {
            let figures = route.to(Page::Figures).with("indicator", code);
            let item = item.and_then(|id| app.with(|it| it.catalog.item(id).map(|it| it.code.clone())).flatten());
            item.map_or(figures.clone(), |it| figures.with("item", &it))
        }
        Source::Targets(area) => named(app, &route, area).to(Page::Targets),
        Source::Period(period) => Route { rest: Vec::new(), ..route.with_period(period) },
    }
}

fn named(app: App, route: &Route, area: crate::figures::AreaId) -> Route {
    let code = app.with(|it| it.areas.get(area).map(|it| it.code.clone())).flatten();
    code.map_or_else(|| route.clone(), |it| route.with_area(&it))
}

/// The areas that are missing from the sums, each with its reason.
#[component]
fn Missing(shown: Shown) -> impl IntoView {
    let app = App::get();
    let text = move || IndicatorText::of(app.lang.get());
    let missing = shown.part(|it| it.missing.clone());
    let code = shown.part(|it| it.code.clone());
    let count = Memo::new(move |_| missing.with(|it| it.as_ref().map_or(0, Vec::len)));
    let list = move || {
        let code = code.get().unwrap_or_default();
        let items = missing.get().unwrap_or_default().into_iter().take(LISTED).map(|it| {
            let figures = app.route.read().with_area(&it.code).to(Page::Figures).with("indicator", &code);
            view! { <li><a href=figures.href()>{it.says}</a></li> }
        });
        items.collect_view()
    };
    let more = move || {
        let more = count.get().saturating_sub(LISTED);
        (more > 0).then(|| view! { <p>{fill(text().missing_more, &[("n", &more.to_string())])}</p> })
    };
    view! {
        // At the bottom the reason already stands in the place of the number.
        <Show when=move || { count.get() > 0 && shown.view.with(|it| it.as_ref().is_some_and(|it| it.areas.is_some())) }>
            <details class="missing">
                <summary>{d(move || fill(text().missing_units, &[("n", &count.get().to_string())]))}</summary>
                <ul>{list}</ul>
                {more}
            </details>
        </Show>
    }
}
