//! Commands of the page, carried out: from a key, from the file menu, from the palette.

use super::file_menu::turn_easy;
use super::period_picker::go_to;
use crate::app::route::Page;
use crate::app::state::{App, GuidePanel, TEXT_SIZES, go};
use crate::app::{export, files};
use crate::browser::stage;
use crate::guide::commands::find;
use crate::guide::keys::{Held, chord};
use crate::locale::Lang;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement};

/// Carries out the command with this code. One that is not known, or has nothing to act on, does nothing.
pub(in crate::app) fn perform(app: App, code: &str) {
    let to = |page: Page| go(&app.route.get_untracked().to(page));
    match code {
        "find" => open_panel(app, GuidePanel::Find),
        "page-help" => open_panel(app, GuidePanel::Page),
        "period-before" => go_to(app, app.period.get_untracked().previous()),
        "period-after" => go_to(app, app.period.get_untracked().next()),
        "open" | "import" => match document().query_selector(".file-field").ok().flatten() {
            Some(field) => field.unchecked_into::<HtmlElement>().click(),
            None => to(Page::Start),
        },
        "save" => files::save(app, false),
        "save-as" => files::save(app, true),
        "undo" => drop(app.undo()),
        "redo" => drop(app.redo()),
        "export-xlsx" => export::workbook(app),
        "export-csv" => export::results_csv(app),
        "export-figures" => export::figures_csv(app),
        "print" => stage::print(),
        "new" => to(Page::Start),
        "tour" => {
            to(Page::Overview);
            app.tour.set(Some(0));
        }
        "easy" => turn_easy(app),
        // The way out of the easy mode, whether or not it is turned on.
        "full" => app.choose_elder(0),
        "read-aloud" => app.reader.turn(app),
        "lang-hans" => app.choose_lang(Lang::Hans),
        "lang-hant" => app.choose_lang(Lang::Hant),
        "lang-en" => app.choose_lang(Lang::En),
        _ => {
            if let Some(theme) = code.strip_prefix("theme-") {
                app.choose_theme(theme);
            }
            let size = code.strip_prefix("text-").and_then(|it| it.parse().ok());
            if let Some(size) = size.filter(|it| TEXT_SIZES.contains(it)) {
                app.choose_text_size(size);
            }
        }
    }
}

/// Opens a panel of the guide; one that is open stays as it is.
fn open_panel(app: App, panel: GuidePanel) {
    if app.guide.get_untracked() != Some(panel) {
        app.guide.set(Some(panel));
    }
}

/// Carries out the command that a pressed control names. False where it names none.
pub(in crate::app) fn perform_at(app: App, event: &Event) -> bool {
    let pressed = event.target().filter(|_| event.type_() == "click").and_then(|it| it.dyn_into::<Element>().ok());
    let control = pressed.and_then(|it| it.closest("[data-command]").ok().flatten());
    let code = control.and_then(|it| it.get_attribute("data-command"));
    if let Some(code) = &code {
        perform(app, code);
    }
    code.is_some()
}

/// A key press as the table of keys writes it.
pub(in crate::app) fn chord_of(event: &ev::KeyboardEvent) -> String {
    let held = Held { ctrl: event.ctrl_key() || event.meta_key(), alt: event.alt_key(), shift: event.shift_key() };
    chord(held, &event.key(), &event.code())
}

/// The command that a key press is now.
pub(in crate::app) fn command_of(app: App, event: &ev::KeyboardEvent) -> Option<&'static str> {
    app.keys.with_untracked(|it| it.command(&chord_of(event)))
}

/// Listens for the keys of commands everywhere, as long as the page stands.
pub(in crate::app) fn listen(app: App) {
    let keys = window_event_listener(ev::keydown, move |event| on_key(app, &event));
    on_cleanup(move || keys.remove());
    Effect::new(move |_| stage::use_letters(app.keys.with(|it| !it.letters_off)));
}

fn on_key(app: App, event: &ev::KeyboardEvent) {
    let Some(code) = command_of(app, event) else { return };
    let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let typing = target.as_ref().is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    // Undo belongs to a field while one is being typed in, and a field that waits for new keys takes all.
    let is_taken = matches!(code, "undo" | "redo") && typing
        || target.is_some_and(|it| it.has_attribute("data-chord"))
        || event.default_prevented();
    let fits = find(code).is_some_and(|it| !it.of_workspace || app.workspace.with_untracked(Option::is_some));
    if !is_taken && fits {
        event.prevent_default();
        perform(app, code);
    }
}
