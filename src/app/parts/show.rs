//! Leptos's `Show` with its children behind a pointer.
//!
//! Leptos makes its own anew for each place where it is used. It stands in for that one by its name.

use leptos::children::ViewFn;
use leptos::either::Either;
use leptos::prelude::*;

/// Shows the children as long as `when` holds, and else `fallback`.
#[component(transparent)]
pub(in crate::app) fn Show<W>(children: ChildrenFn, when: W, #[prop(optional, into)] fallback: ViewFn) -> impl IntoView
where
    W: Fn() -> bool + Send + Sync + 'static,
{
    shown(Box::new(when), children, fallback)
}

fn shown(when: Box<dyn Fn() -> bool + Send + Sync>, children: ChildrenFn, fallback: ViewFn) -> AnyView {
    let holds = Memo::new(move |_| when());
    let view = move || if holds.get() { Either::Left(children()) } else { Either::Right(fallback.run()) };
    view.into_any()
}
