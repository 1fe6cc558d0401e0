//! The page figures.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Figures() -> impl IntoView {
    view! { <p></p> }
}
