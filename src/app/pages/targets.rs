//! The page targets.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Targets() -> impl IntoView {
    view! { <p></p> }
}
