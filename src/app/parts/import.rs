//! The import.

use leptos::prelude::*;

/// The dialog of the import.
#[component]
pub(in crate::app) fn ImportDialog() -> impl IntoView {
    view! { <p></p> }
}
