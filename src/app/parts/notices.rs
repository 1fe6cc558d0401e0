//! What the page has to say: read out, and closed by a button.

use crate::app::state::App;
use crate::locale::ShellText;
use leptos::prelude::*;

/// The messages that wait.
#[component]
pub(in crate::app) fn Notices() -> impl IntoView {
    let app = App::get();
    let close = move |text: String| app.notices.update(|it| it.retain(|old| old.text != text));
    view! {
        <div class="notices" role="status" aria-live="polite">
            <For each=move || app.notices.get() key=|it| it.text.clone() let:notice>
                {
                    let text = notice.text.clone();
                    view! {
                        <p class=format!("notice {}", notice.kind)>
                            <span>{notice.text}</span>
                            <button type="button" class="btn quiet" on:click=move |_| close(text.clone())>
                                {move || ShellText::of(app.lang.get()).close}
                            </button>
                        </p>
                    }
                }
            </For>
        </div>
    }
}
