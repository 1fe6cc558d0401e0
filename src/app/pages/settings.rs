//! The page settings: choices of the reader, the workspace, where data are kept, and how to check that they stay.

mod about;
mod choices;
mod kept;
mod workspace;

use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::app::state::App;
use crate::locale::SettingsText;
use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Settings() -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let started = Memo::new(move |_| app.workspace.with(Option::is_some));
    let persistent = app.settings().persistent();
    view! {
        <div class="lede">
            <h1>{t(|lang| SettingsText::of(lang).title)}</h1>
            <p>{d(move || if persistent { text().lede } else { text().lede_unkept })}</p>
        </div>
        <div class="cols settings">
            <div>
                <choices::Choices/>
                <choices::KeysCard/>
                <Show when=move || started.get()><workspace::Packs/><workspace::Year/><workspace::Title/></Show>
            </div>
            <div><kept::KeptCard started/><about::Stays/><about::About/></div>
        </div>
    }
}
