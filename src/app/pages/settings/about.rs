//! That data stay on the computer, how to check it, and what the program is.

use crate::app::parts::says::t;
use crate::app::state::App;
use crate::browser::page;
use crate::locale::SettingsText;
use leptos::prelude::*;

/// The open-source libraries in the page, each with its licence.
const LIBRARIES: [(&str, &str); 8] = [
    ("Leptos", "MIT"),
    ("wasm-bindgen, js-sys, web-sys", "MIT / Apache-2.0"),
    ("gloo-storage", "MIT / Apache-2.0"),
    ("serde, serde_json, toml", "MIT / Apache-2.0"),
    ("csv", "Unlicense / MIT"),
    ("plotters", "MIT"),
    ("calamine", "MIT"),
    ("rust_xlsxwriter", "MIT / Apache-2.0"),
];

/// Data stay here: in words, how to check it, and the rule that the browser enforces.
#[component]
pub(super) fn Stays() -> impl IntoView {
    let policy = page::content_policy();
    view! {
        <section class="card" id="set-stays">
            <h2>{t(|lang| SettingsText::of(lang).stays)}</h2>
            <div class="prose"><p>{t(|lang| SettingsText::of(lang).stays_what)}</p><p>{t(|lang| SettingsText::of(lang).no_persons)}</p></div>
            <h3>{t(|lang| SettingsText::of(lang).stays_check)}</h3>
            <ol class="plain">
                <li>{t(|lang| SettingsText::of(lang).check_cable)}</li>
                <li>{t(|lang| SettingsText::of(lang).check_tools)}</li>
                <li>{t(|lang| SettingsText::of(lang).check_source)}</li>
            </ol>
            <h3>{t(|lang| SettingsText::of(lang).policy)}</h3>
            {match policy {
                Some(policy) => view! { <pre class="policy" tabindex="0">{policy}</pre> }.into_any(),
                None => view! { <p class="muted">{t(|lang| SettingsText::of(lang).policy_none)}</p> }.into_any(),
            }}
        </section>
    }
}

/// Version, licence, libraries.
#[component]
pub(super) fn About() -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let opened = move || if page::is_file_url() { text().as_file } else { text().as_site };
    view! {
        <section class="card" id="set-about">
            <h2>{t(|lang| SettingsText::of(lang).about)}</h2>
            <dl class="facts">
                <div><dt>{t(|lang| SettingsText::of(lang).version)}</dt><dd>{env!("CARGO_PKG_VERSION")}</dd></div>
                <div><dt>{t(|lang| SettingsText::of(lang).opened_as)}</dt><dd>{opened}</dd></div>
                <div><dt>{t(|lang| SettingsText::of(lang).licence)}</dt><dd>{t(|lang| SettingsText::of(lang).licence_what)}</dd></div>
            </dl>
            <details>
                <summary>{t(|lang| SettingsText::of(lang).built_with)}</summary>
                <dl class="facts">
                    {LIBRARIES.map(|(name, licence)| view! { <div><dt>{name}</dt><dd>{licence}</dd></div> }).collect_view()}
                </dl>
            </details>
        </section>
    }
}
