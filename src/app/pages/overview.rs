//! The page overview.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Overview() -> impl IntoView {
    view! { <p></p> }
}
