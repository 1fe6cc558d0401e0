//! A verdict: word, shape and colour.

use super::says::d;
use crate::app::state::App;
use crate::measure::Verdict;
use crate::speak::verdict_word;
use leptos::prelude::*;

/// The class that colours a verdict.
pub(in crate::app) const fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "chip met",
        Verdict::Near => "chip near",
        Verdict::Missed => "chip miss",
        Verdict::ReferenceIn | Verdict::ReferenceOut | Verdict::PartYear => "chip few",
        Verdict::NoTarget | Verdict::NoValue => "chip none",
    }
}

/// A chip with the verdict's shape and word.
#[component]
pub(in crate::app) fn VerdictChip(verdict: Verdict) -> impl IntoView {
    let app = App::get();
    view! {
        <span class=class_of(verdict)>
            <i aria-hidden="true">{verdict.shape()}</i>
            {d(move || verdict_word(app.lang.get(), verdict))}
        </span>
    }
}
