//! The question before the open workspace makes room for another: a file first, or not.

use crate::app::files;
use crate::app::replace::{Fate, answer};
use crate::app::state::App;
use crate::browser::files::Saving;
use crate::locale::{FileText, ShellText, fill};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

const fn says(text: &'static FileText, fate: Fate) -> &'static str {
    match fate {
        Fate::Listed => text.replace_listed,
        Fate::Lost => text.replace_lost,
        Fate::Overwritten => text.replace_same,
        Fate::Dropped => text.replace_dropped,
    }
}

/// The dialog. Escape leaves everything as it was.
#[component]
pub(in crate::app) fn ReplaceDialog() -> impl IntoView {
    let app = App::get();
    let dialog = NodeRef::<html::Dialog>::new();
    // What came of saving to a file first, where that did not simply succeed.
    let saving = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        saving.set(None);
        match app.replacing.get().is_some() {
            // Fails only where it is open already.
            true => drop(dialog.show_modal()),
            false => dialog.close(),
        }
    });
    let text = move || FileText::of(app.lang.get());
    let title = move || {
        let title = app.with(|it| it.title.clone()).unwrap_or_default();
        fill(text().replace_title, &[("title", &title)])
    };
    let save = move |_| {
        spawn_local(async move {
            match files::saved(app, false).await {
                Some(Saving::Saved(_)) => answer(app, true),
                // Where a download ends only the reader can see: nothing is given up before they say so.
                Some(other) => saving.set(files::told(app, &other).map(|(_, says)| says)),
                None => {}
            }
        });
    };
    view! {
        <dialog class="sheet" node_ref=dialog aria-labelledby="replace-title"
            on:close=move |_| if app.replacing.get_untracked().is_some() { answer(app, false) }>
            <header><h2 id="replace-title">{title}</h2></header>
            <div class="sheet-body">
                <p>{move || app.replacing.get().map(|it| says(text(), it))}</p>
                <p role="status"><b>{move || saving.get()}</b></p>
            </div>
            <footer>
                <button type="button" class="btn quiet" on:click=move |_| answer(app, false)>
                    {move || ShellText::of(app.lang.get()).cancel}
                </button>
                <button type="button" class="btn ghost" id="replace-go" on:click=move |_| answer(app, true)>
                    {move || if saving.read().is_some() { text().replace_next } else { text().replace_go }}
                </button>
                <button type="button" class="btn" id="replace-save" autofocus=true on:click=save>
                    {move || text().replace_save}
                </button>
            </footer>
        </dialog>
    }
}
