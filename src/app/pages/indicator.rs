//! One indicator of an area and period: its value, its working down to the villages, its charts, its definition.

mod charts;
mod drill;
mod head;
mod work;

use crate::app::parts::show::Show;
use crate::app::route::{Page, Route};
use crate::app::state::App;
use crate::catalog::IndicatorId;
use crate::figures::{AreaId, Period};
use crate::locale::{IndicatorText, fill};
use crate::view::indicator::plot::TrendPlot;
use crate::view::indicator::{View, find, trends, view};
use leptos::prelude::*;
use std::time::Duration;

/// What the page is about.
type Subject = (AreaId, Period, IndicatorId);

/// What the page shows, computed once for all of its parts.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The indicator; the first where the address names none.
    pub(super) id: Memo<Option<IndicatorId>>,
    /// Everything but the trends.
    pub(super) view: Memo<Option<View>>,
    /// The trends, which come after the first picture.
    pub(super) trends: Memo<Vec<TrendPlot>>,
}

impl Shown {
    /// A part of the view, followed by itself, so that what stays the same is not drawn again.
    pub(super) fn part<T: PartialEq + Send + Sync + 'static>(self, take: fn(&View) -> T) -> Memo<Option<T>> {
        Memo::new(move |_| self.view.with(|it| it.as_ref().map(take)))
    }
}

/// The page.
#[component]
pub(in crate::app) fn Indicator() -> impl IntoView {
    let app = App::get();
    let text = move || IndicatorText::of(app.lang.get());
    let code = Memo::new(move |_| match &app.route.read().page {
        Page::Indicator(code) => code.clone(),
        _ => String::new(),
    });
    let id = Memo::new(move |_| app.with(|it| find(it, &code.read())).flatten());
    let subject = Memo::new(move |_| Some((app.area.get()?, app.period.get(), id.get()?)));
    let shown = Shown { id, view: seen(app, subject), trends: later(app, subject) };
    let there = Memo::new(move |_| shown.view.with(Option::is_some));
    // The definition fills the column that charts leave free.
    let charts = Memo::new(move |_| shown.view.with(|it| it.as_ref().is_none_or(|it| it.charts)));
    let why_not = move || match (id.get(), app.area.get()) {
        (None, _) => fill(text().no_indicator, &[("code", &code.get())]),
        _ => text().no_area.to_owned(),
    };
    view! {
        <section class="indicator">
            <head::Picker shown/>
            <Show when=move || there.get() fallback=move || view! { <h1>{why_not}</h1> }>
                <head::Head shown/>
                <div class="cols">
                    <div>
                        <section class="card"><head::Hero shown/><charts::Bullet shown/></section>
                        <work::Work shown/>
                        <Show when=move || charts.get()><head::Definition shown/></Show>
                    </div>
                    <div>
                        <charts::Ranked shown/>
                        <charts::Trends shown/>
                        <Show when=move || !charts.get()><head::Definition shown/></Show>
                    </div>
                </div>
                <drill::Areas shown/>
                <drill::Reports shown/>
            </Show>
        </section>
    }
}

/// What the page shows of its subject.
fn seen(app: App, subject: Memo<Option<Subject>>) -> Memo<Option<View>> {
    Memo::new(move |_| {
        let subject = subject.get()?;
        app.with(|it| view(it, app.lang.get(), &|period| app.sheet_beside(period, subject.0, subject.2), subject))
            .flatten()
    })
}

/// The trends take a dozen periods to compute: they wait until the rest is on the screen.
fn later(app: App, subject: Memo<Option<Subject>>) -> Memo<Vec<TrendPlot>> {
    let drawn = RwSignal::new(None);
    Effect::new(move |_| {
        let now = subject.get();
        set_timeout(
            move || {
                // The page may be gone by then.
                if let Some(it) = drawn.try_update_untracked(|it| std::mem::replace(it, now))
                    && it != now
                {
                    drawn.notify();
                }
            },
            Duration::from_millis(20),
        );
    });
    Memo::new(move |_| {
        let Some(subject) = drawn.get() else { return Vec::new() };
        app.with(|it| trends(it, app.lang.get(), &|period| app.sheet_beside(period, subject.0, subject.2), subject))
            .unwrap_or_default()
    })
}

/// The address of this page for another area.
pub(super) fn of_area(route: &Route, code: &str) -> Route {
    Route { rest: Vec::new(), ..route.with_area(code) }
}
