//! A panel under a button of the bar. Escape and a click elsewhere close it; focus goes back to the button.

use super::says::{click, d};
use super::show::Show;
use crate::app::state::App;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, Node};

/// A button with a panel under it.
#[component]
pub(in crate::app) fn Popover(
    /// Whether the panel is open.
    open: RwSignal<bool>,
    /// The class of the button.
    class: &'static str,
    /// The accessible name of the panel.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in the button.
    button: ViewFn,
    /// What stands in the panel.
    children: ChildrenFn,
) -> impl IntoView {
    let _ = App::get();
    let anchor = NodeRef::<html::Div>::new();
    let trigger = NodeRef::<html::Button>::new();
    let outside = window_event_listener(ev::pointerdown, move |event| {
        let inside = anchor
            .get_untracked()
            .is_some_and(|it| event.target().is_some_and(|target| it.contains(target.dyn_ref::<Node>())));
        if !inside && open.get_untracked() {
            open.set(false);
        }
    });
    on_cleanup(move || outside.remove());
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.stop_propagation();
            open.set(false);
            focus(trigger.get_untracked().map(|it| it.unchecked_into()));
        }
    };
    let children = StoredValue::new(children);
    view! {
        <div class="anchor" node_ref=anchor on:keydown=on_key>
            <button type="button" class=class node_ref=trigger aria-haspopup="dialog"
                aria-expanded=d(move || open.get().to_string()) on:click=click(move || open.update(|it| *it = !*it))>
                {d(move || button.run())}
            </button>
            <Show when=move || open.get()>
                <div class="pop" role="dialog" aria-label=d(move || label.get())>{children.read_value()()}</div>
            </Show>
        </div>
    }
}

/// Puts the focus on an element that is there.
pub(in crate::app) fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // Fails only for an element that is gone.
        let _ = element.focus();
    }
}

/// Puts the focus on the first element that a selector finds.
pub(in crate::app) fn focus_on(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    focus(found.and_then(|it| it.dyn_into().ok()));
}
