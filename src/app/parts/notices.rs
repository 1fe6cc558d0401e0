//! What the page has to say: read out, and closed by a button.

use super::says::{click, t};
use super::show::Show;
use crate::app::state::App;
use crate::locale::ShellText;
use leptos::prelude::*;

/// The messages that wait.
#[component]
pub(in crate::app) fn Notices() -> impl IntoView {
    let app = App::get();
    let close = move |text: String| app.unsay(&text);
    view! {
        <div class="notices" role="status" aria-live="polite">
            <For each=move || app.notices.get() key=|it| (it.text.clone(), it.undoes) let:notice>
                {
                    let text = notice.text.clone();
                    let undone = StoredValue::new(notice.text.clone());
                    let undoes = Memo::new(move |_| notice.undoes == Some(app.revision.get()));
                    view! {
                        <p class=format!("notice {}", notice.kind)>
                            <span>{notice.text}</span>
                            <Show when=move || undoes.get()>
                                <button type="button" class="btn ghost notice-undo"
                                    on:click=click(move || { if app.undo() { close(undone.get_value()); } })>
                                    {t(|lang| ShellText::of(lang).undo)}
                                </button>
                            </Show>
                            <button type="button" class="btn quiet" on:click=click(move || close(text.clone()))>
                                {t(|lang| ShellText::of(lang).close)}
                            </button>
                        </p>
                    }
                }
            </For>
        </div>
    }
}
