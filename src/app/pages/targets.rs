//! The page targets: the sheet of a year for an area, or that of an area and those in it side by side.

mod matrix;
mod put;
mod row;
mod sheet;
mod tools;

use crate::app::parts::area_picker::area_name;
use crate::app::parts::period_picker::calendar;
use crate::app::parts::picture_link::picture_link;
use crate::app::parts::says::{d, t};
use crate::app::route::Page;
use crate::app::state::App;
use crate::app::target_model::tally;
use crate::figures::AreaId;
use crate::locale::{ShellText, TargetsText, fill};
use crate::speak::period_name;
use leptos::prelude::*;

/// What a sheet is of.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    area: AreaId,
    year: i32,
}

/// The page.
#[component]
pub(in crate::app) fn Targets() -> impl IntoView {
    let app = App::get();
    let place =
        Memo::new(move |_| Some(Place { area: app.area.get()?, year: calendar(app).year_of(app.period.get().start) }));
    let is_matrix = Memo::new(move |_| app.route.read().get("view") == Some("matrix"));
    move || match place.get() {
        None => view! { <Nowhere/> }.into_any(),
        Some(place) => view! {
            <Head place/>
            <tools::Tools place is_matrix/>
            {move || match is_matrix.get() {
                true => view! { <matrix::Matrix place/> }.into_any(),
                false => view! { <sheet::Sheet place/> }.into_any(),
            }}
            {picture_link(|| String::from("targets"))}
        }
        .into_any(),
    }
}

/// A workspace without areas has no place for targets.
#[component]
fn Nowhere() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="lede"><h1>{t(|lang| ShellText::of(lang).targets)}</h1></div>
        <div class="empty">
            <p>{t(|lang| TargetsText::of(lang).no_area)}</p>
            <a class="btn" href=d(move || app.route.read().to(Page::Figures).href())>
                {t(|lang| ShellText::of(lang).figures)}
            </a>
        </div>
    }
}

/// What the page is of, and how many targets stand how.
#[component]
fn Head(place: Place) -> impl IntoView {
    let app = App::get();
    let title = move || {
        let lang = app.lang.get();
        let area = app.with(|it| area_name(it, lang, place.area)).unwrap_or_default();
        fill(TargetsText::of(lang).title, &[("area", &area), ("year", &year_name(app, place.year))])
    };
    let says = move || {
        let found = app.with(|it| tally(it, place.area, place.year)).unwrap_or_default();
        let [own, inherited] = [found.own.to_string(), found.inherited.to_string()];
        let [waived, unset] = [found.waived.to_string(), found.unset.to_string()];
        let values = [("own", own.as_str()), ("inherited", &inherited), ("waived", &waived), ("unset", &unset)];
        fill(TargetsText::of(app.lang.get()).tally, &values)
    };
    view! { <div class="lede"><h1>{title}</h1><p>{says}</p></div> }
}

/// What a year is called.
fn year_name(app: App, year: i32) -> String {
    let calendar = calendar(app);
    period_name(app.lang.get(), calendar, calendar.year(year))
}
