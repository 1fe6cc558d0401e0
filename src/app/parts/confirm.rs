//! A question before something that cannot be undone.

use crate::app::state::App;
use crate::locale::ShellText;
use leptos::html;
use leptos::prelude::*;

/// A dialog that asks. Escape and the other button leave everything as it was.
#[component]
pub(in crate::app) fn Confirm(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// What is asked.
    #[prop(into)]
    title: Signal<String>,
    /// What follows from yes.
    #[prop(into)]
    says: Signal<String>,
    /// The word on the button that does it.
    #[prop(into)]
    yes: Signal<String>,
    /// Does it.
    on_yes: Callback<()>,
) -> impl IntoView {
    let app = App::get();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match open.get() {
            // Fails only where it is open already.
            true => drop(dialog.show_modal()),
            false => dialog.close(),
        }
    });
    view! {
        <dialog class="sheet" node_ref=dialog aria-label=move || title.get() on:close=move |_| open.set(false)>
            <header><h2>{move || title.get()}</h2></header>
            <div class="sheet-body"><p>{move || says.get()}</p></div>
            <footer>
                <button type="button" class="btn ghost" autofocus=true on:click=move |_| open.set(false)>
                    {move || ShellText::of(app.lang.get()).cancel}
                </button>
                <button type="button" class="btn warn confirm-yes"
                    on:click=move |_| { open.set(false); on_yes.run(()); }>{move || yes.get()}</button>
            </footer>
        </dialog>
    }
}
