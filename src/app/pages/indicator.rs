//! The page indicator.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Indicator() -> impl IntoView {
    view! { <p></p> }
}
