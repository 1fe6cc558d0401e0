//! The language in the bar: reachable from every page. On phones it is in the settings.

use super::popover::Popover;
use super::says::{click, d};
use crate::app::state::App;
use crate::locale::{Lang, ShellText};
use leptos::prelude::*;

/// The button with the three languages under it.
#[component]
pub(in crate::app) fn LangButton() -> impl IntoView {
    let app = App::get();
    let open = RwSignal::new(false);
    let label = Signal::derive(move || ShellText::of(app.lang.get()).language.to_owned());
    let button = move || {
        view! {
            <span class="sr">{d(move || label.get())}" "</span>
            <span>{d(move || app.lang.get().sign())}</span>
        }
    };
    let item = move |lang: Lang| {
        view! {
            <li>
                <button type="button" lang=lang.tag() aria-pressed=d(move || (app.lang.get() == lang).to_string())
                    on:click=click(move || { open.set(false); app.choose_lang(lang); })>
                    <span>{lang.own_name()}</span><b aria-hidden="true">{lang.sign()}</b>
                </button>
            </li>
        }
    };
    view! {
        <div class="hide-sm">
            <Popover open class="btn quiet lang" label button=button.into()>
                <ul class="menu">{Lang::ALL.map(item).collect_view()}</ul>
            </Popover>
        </div>
    }
}
