//! The page settings.

use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Settings() -> impl IntoView {
    view! { <p></p> }
}
