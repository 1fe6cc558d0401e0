//! The charts: each draws what the model worked out, as wide as its card.

use super::Shown;
use crate::app::parts::figure::Figure;
use crate::app::parts::picture_link::picture_link;
use crate::app::parts::says::{click, d};
use crate::app::parts::show::Show;
use crate::app::state::{App, go};
use crate::figures::Period;
use crate::locale::{IndicatorText, fill};
use crate::view::indicator::plot::{Plot, RankedPlot, TrendPlot};
use leptos::prelude::*;

/// The width before the page has told it: that of a card on a common screen.
const WIDTH: u32 = 520;

/// The value against its target, last year and the area above.
#[component]
pub(super) fn Bullet(shown: Shown) -> impl IntoView {
    let bullet = shown.part(|it| it.bullet.clone());
    let bullet = Memo::new(move |_| bullet.get().flatten());
    let width = RwSignal::new(WIDTH);
    let svg = Signal::derive(move || bullet.with(|it| it.as_ref().map(|it| it.svg(width.get()))).unwrap_or_default());
    let plot = Signal::derive(move || bullet.with(|it| it.as_ref().map(|it| it.plot.clone())).unwrap_or_default());
    let there = Memo::new(move |_| bullet.with(Option::is_some));
    view! { <Show when=move || there.get()>{drawn(svg, plot, width, None)}{picture(shown, "bullet")}</Show> }
}

/// The way to the picture of a chart or table of this indicator.
pub(super) fn picture(shown: Shown, what: &str) -> AnyView {
    let what = what.to_owned();
    picture_link(move || {
        let code = shown.view.with(|it| it.as_ref().map(|it| it.code.clone()));
        format!("indicator/{}/{what}", code.unwrap_or_default())
    })
}

/// A figure from a drawing and its plot.
fn drawn(
    svg: Signal<String>,
    plot: Signal<Plot>,
    width: RwSignal<u32>,
    on_pick: Option<Callback<usize>>,
) -> impl IntoView {
    let says = Signal::derive(move || plot.with(|it| it.says.clone()));
    let head = Signal::derive(move || plot.with(|it| it.head.clone()));
    let rows = Signal::derive(move || plot.with(|it| it.rows.clone()));
    match on_pick {
        Some(on_pick) => view! { <Figure svg says head rows width on_pick/> }.into_any(),
        None => view! { <Figure svg says head rows width/> }.into_any(),
    }
}

/// A card's heading.
fn heading(plot: Signal<Plot>) -> impl IntoView {
    view! { <h2>{d(move || plot.with(|it| it.title.clone()))}<small>{d(move || plot.with(|it| it.hint.clone()))}</small></h2> }
}

/// The areas below against the target; a mark leads to its area.
#[component]
pub(super) fn Ranked(shown: Shown) -> impl IntoView {
    let app = App::get();
    let ranked = shown.part(|it| it.ranked.clone());
    let ranked = Memo::new(move |_| ranked.get().flatten());
    let width = RwSignal::new(WIDTH);
    let all = RwSignal::new(false);
    let most = move || if all.get() { usize::MAX } else { RankedPlot::FIRST };
    let svg =
        Signal::derive(move || ranked.with(|it| it.as_ref().map(|it| it.svg(width.get(), most()))).unwrap_or_default());
    let plot = Signal::derive(move || ranked.with(|it| it.as_ref().map(|it| it.plot.clone())).unwrap_or_default());
    let count = Memo::new(move |_| ranked.with(|it| it.as_ref().map_or(0, |it| it.ranks.len())));
    let note = shown.part(|it| it.areas.as_ref().and_then(|it| it.note.clone()));
    let pick = Callback::new(move |index: usize| {
        if let Some(code) = plot.with_untracked(|it| it.leads.get(index).cloned()) {
            go(&super::of_area(&app.route.get_untracked(), &code));
        }
    });
    let switch = move || {
        let text = IndicatorText::of(app.lang.get());
        let (says, n) = if all.get() { (text.show_some, RankedPlot::FIRST) } else { (text.show_all, count.get()) };
        fill(says, &[("n", &n.to_string())])
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="card">
                {heading(plot)}
                {drawn(svg, plot, width, Some(pick))}
                <Show when=move || { count.get() > RankedPlot::FIRST }>
                    <button type="button" class="btn quiet" on:click=click(move || all.update(|it| *it = !*it))>{switch}</button>
                </Show>
                {move || note.get().flatten().map(|it| view! { <p class="note-few">{it}</p> })}
                {picture(shown, "ranked")}
            </section>
        </Show>
    }
}

/// The trends; a point leads to its period.
#[component]
pub(super) fn Trends(shown: Shown) -> impl IntoView {
    view! {
        <For each=move || 0..shown.trends.with(Vec::len) key=|index| *index let:index>
            <OneTrend shown index/>
        </For>
    }
}

#[component]
fn OneTrend(shown: Shown, index: usize) -> impl IntoView {
    let app = App::get();
    let trend = Memo::new(move |_| shown.trends.with(|it| it.get(index).cloned()));
    let width = RwSignal::new(WIDTH);
    let draw = move |it: &TrendPlot| it.svg(width.get());
    let svg = Signal::derive(move || trend.with(|it| it.as_ref().map(draw)).unwrap_or_default());
    let plot = Signal::derive(move || trend.with(|it| it.as_ref().map(|it| it.plot.clone())).unwrap_or_default());
    let pick = Callback::new(move |index: usize| {
        let code = plot.with_untracked(|it| it.leads.get(index).cloned());
        if let Some(period) = code.as_deref().and_then(Period::parse) {
            go(&app.route.get_untracked().with_period(period));
        }
    });
    view! {
        <section class="card">
            {heading(plot)}{drawn(svg, plot, width, Some(pick))}{picture(shown, &format!("trend/{index}"))}
        </section>
    }
}
