//! The import: a dialog that reads a table, shows what it would do, and does it in one step.

mod columns;
mod options;
mod outcome;
mod work;

use self::columns::Peek;
use self::options::Options;
use self::outcome::Outcome;
use self::work::{Phase, Work};
use super::popover::focus_on;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::state::App;
use crate::browser::files::Picked;
use crate::locale::{ImportText, ShellText, fill};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

/// The dialog of the import, there while a table is being imported.
#[component]
pub(in crate::app) fn ImportDialog() -> impl IntoView {
    let app = App::get();
    // A second file takes the place of the first, so the whole is made anew for each.
    move || app.importing.get().map(|file| view! { <Dialog file/> })
}

#[component]
fn Dialog(file: Picked) -> impl IntoView {
    let app = App::get();
    let name = StoredValue::new(file.name.clone());
    let work = Work::new(app, file);
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // Fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
    });
    on_cleanup(move || work.stop());
    let close = move || {
        // The browser gives the focus back on closing, but not on taking the dialog out of the page.
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
        app.importing.set(None);
        give_focus_back();
    };
    Effect::new(move |_| {
        if work.phase.get() == Phase::Done {
            close();
        }
    });
    let on_key = move |event: ev::KeyboardEvent| event.stop_propagation();
    let on_cancel = move |event: ev::Event| {
        event.prevent_default();
        close();
    };
    let busy = Memo::new(move |_| work.is_busy());
    view! {
        <dialog class="sheet wide import" node_ref=dialog aria-labelledby="import-title" on:cancel=on_cancel on:keydown=on_key
            aria-busy=d(move || busy.get().to_string())>
            <header>
                <h2 id="import-title" tabindex="-1" autofocus>{d(move || title(work, &name.read_value()))}</h2>
                <button type="button" class="btn quiet" aria-label=t(|lang| ShellText::of(lang).close)
                    on:click=click(close)>"×"</button>
            </header>
            <div class="sheet-body">
                <p class="sr" role="status">{d(move || work.spoken())}</p>
                <Progress work/>
                {move || work.refusal().map(|why| view! {
                    <p class="problem" id="import-refusal">{why}</p>
                    <p>{ImportText::of(app.lang.get()).unchanged}</p>
                })}
                <Show when=move || work.is_previewed()>
                    <Options work/>
                    <Outcome work/>
                    <Peek work/>
                </Show>
            </div>
            <footer>
                <button type="button" class="btn ghost" id="import-cancel" on:click=click(close)>
                    {d(move || {
                        let text = ShellText::of(app.lang.get());
                        if work.refusal().is_some() { text.close } else { text.cancel }
                    })}
                </button>
                <Show when=move || work.is_previewed()>
                    <button type="button" class="btn" id="import-go" disabled=d(move || busy.get() || work.ready_cells() == 0)
                        on:click=click(move || work.apply())>
                        {d(move || go_text(work))}
                    </button>
                </Show>
            </footer>
        </dialog>
    }
}

fn title(work: Work, name: &str) -> String {
    let text = ImportText::of(work.app.lang.get());
    let says = if work.refusal().is_some() { text.refused } else { text.title };
    fill(says, &[("name", name)])
}

fn go_text(work: Work) -> String {
    let text = ImportText::of(work.app.lang.get());
    match work.ready_cells() {
        0 => text.import_nothing.to_owned(),
        n => fill(text.import_cells, &[("n", &work::grouped(n))]),
    }
}

/// The bar while a file is read or checked.
#[component]
fn Progress(work: Work) -> impl IntoView {
    view! {
        {move || work.progress().map(|(share, says)| view! {
            <div class="progress">
                <progress max="1000" value=share aria-label=says.clone()></progress>
                <span>{says}</span>
            </div>
        })}
    }
}

/// Puts the focus where the import was begun, as the menu that opened it is gone by now.
fn give_focus_back() {
    // Right after closing, the browser may still call an element of the dialog active, or the hidden file field.
    let gone = |it: &leptos::web_sys::Element| it.closest("dialog, .file-field").ok().flatten().is_some();
    let lost = document().active_element().is_none_or(|it| it.tag_name() == "BODY" || gone(&it));
    if lost {
        focus_on("#choose-file, .bar-end .not-easy > .anchor > button");
    }
}
