//! A verdict: word, shape and colour.

use super::says::d;
use crate::app::state::App;
use crate::measure::Verdict;
use crate::speak::verdict_word;
use crate::view::drawing::chip_class;
use leptos::prelude::*;

/// A chip with the verdict's shape and word.
#[component]
pub(in crate::app) fn VerdictChip(verdict: Verdict) -> impl IntoView {
    let app = App::get();
    view! {
        <span class=chip_class(verdict)>
            <i aria-hidden="true">{verdict.shape()}</i>
            {d(move || verdict_word(app.lang.get(), verdict))}
        </span>
    }
}
