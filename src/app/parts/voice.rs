//! Reading the page aloud: whether this computer can, whether it does, and the button.

use super::says::{click, d};
use crate::app::state::App;
use crate::browser::voice;
use crate::locale::SimpleText;
use leptos::prelude::*;

/// What is known of reading aloud. Copies share the signals.
#[derive(Clone, Copy)]
pub(in crate::app) struct Reader {
    /// Whether the computer has a voice for the page's language.
    pub there: RwSignal<bool>,
    /// Whether it is reading.
    pub reading: RwSignal<bool>,
}

impl Reader {
    /// Nothing known yet.
    pub fn new() -> Self {
        Self { there: RwSignal::new(false), reading: RwSignal::new(false) }
    }

    /// Follows language, voices and address. Call once, at the root.
    pub fn begin(self, app: App) {
        let it = self;
        let look = move || it.there.set(voice::has(app.lang.get_untracked()));
        Effect::new(move |_| {
            app.lang.track();
            look();
        });
        let listener = StoredValue::new_local(voice::on_voices(look));
        on_cleanup(move || listener.dispose());
        // What is read is the page that is shown: another page or language ends it.
        Effect::new(move |_| {
            app.route.track();
            app.lang.track();
            it.stop();
        });
    }

    fn stop(self) {
        if self.reading.get_untracked() {
            voice::hush();
            self.reading.set(false);
        }
    }

    /// Begins to read, or stops.
    pub fn turn(self, app: App) {
        if self.reading.get_untracked() {
            return self.stop();
        }
        let begun = voice::read(app.lang.get_untracked(), move || {
            self.reading.try_set(false);
        });
        self.reading.set(begun);
    }

    /// What its button says now.
    pub fn word(self, app: App) -> &'static str {
        let text = SimpleText::of(app.lang.get());
        if self.reading.get() { text.hush } else { text.read }
    }
}

/// The button, with its state said to a screen reader by its name.
#[component]
pub(in crate::app) fn VoiceButton() -> impl IntoView {
    let app = App::get();
    let reader = app.reader;
    view! {
        <button type="button" class="btn ghost" id="read-aloud" aria-pressed=d(move || reader.reading.get().to_string())
            on:click=click(move || reader.turn(app))>
            <span aria-hidden="true">"♪"</span>{d(move || reader.word(app))}
        </button>
    }
}
