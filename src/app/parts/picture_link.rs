//! The way from a chart or table to its picture.

use super::says::{d, t};
use crate::app::route::{Page, Route};
use crate::app::state::App;
use crate::locale::PictureText;
use leptos::prelude::*;

/// A quiet link to the picture of what stands above it, with the filter and order of the page.
pub(in crate::app) fn picture_link(what: impl Fn() -> String + Send + 'static) -> AnyView {
    let app = App::get();
    let href = d(move || Route { page: Page::Picture(what()), ..app.route.get() }.href());
    view! { <a class="picture-link no-print" href=href>{t(|lang| PictureText::of(lang).link)}</a> }.into_any()
}
