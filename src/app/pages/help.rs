//! The page help.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Help() -> impl IntoView {
    view! { <p></p> }
}
