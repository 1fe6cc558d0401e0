//! The file menu: open, save, import, export, and taking steps back.

use super::popover::Popover;
use super::says::{click, d, t};
use super::show::Show;
use super::voice::Reader;
use crate::app::keys::{Action, Held, action, chord};
use crate::app::route::Page;
use crate::app::state::{App, ELDER_SIZES, go};
use crate::app::{export, files};
use crate::browser::files::Picked;
use crate::browser::listen::Listener;
use crate::locale::{ShellText, SimpleText};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, HtmlElement};

pub(in crate::app) use crate::app::files::save;

/// The endings that the file field offers.
const ACCEPTED: &str = ".json,.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods";

/// A hidden file field and the click that opens it.
pub(in crate::app) fn file_field(app: App) -> (impl IntoView, impl Fn() + Copy + Send + Sync + 'static) {
    let field = NodeRef::<html::Input>::new();
    let opens = move || {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let view = view! {
        <input type="file" class="file-field" accept=ACCEPTED node_ref=field tabindex="-1" aria-hidden="true"
            on:change=move |_| {
                if let Some(field) = field.get_untracked() {
                    files::open_files(app, Picked::from_input(&field));
                }
            }/>
    };
    (view, opens)
}

/// The menu in the bar, with the keys that go with it.
#[component]
pub(in crate::app) fn FileMenu() -> impl IntoView {
    let (app, reader) = (App::get(), Reader::get());
    let open = RwSignal::new(false);
    let text = move || ShellText::of(app.lang.get());
    let (field, choose) = file_field(app);
    let keys = window_event_listener(ev::keydown, move |event| on_key(app, &event, choose));
    on_cleanup(move || keys.remove());
    let label = Signal::derive(move || text().file.to_owned());
    let item =
        move |name: fn(&'static ShellText) -> &'static str, key: &'static str, act: Box<dyn Fn() + Send + Sync>| {
            view! {
                <li>
                    <button type="button" on:click=click(move || { open.set(false); act(); })>
                        <span>{d(move || name(text()))}</span>
                        {(!key.is_empty()).then(|| view! { <kbd>{key}</kbd> })}
                    </button>
                </li>
            }
        };
    let steps = move || app.can_undo_redo();
    view! {
        {field}
        <Popover open class="btn ghost" label button=ViewFn::from(move || text().file)>
            <ul class="menu">
                {item(|it| it.file_open, "Ctrl+O", Box::new(choose))}
                {item(|it| it.file_save, "Ctrl+S", Box::new(move || files::save(app, false)))}
                {item(|it| it.file_save_as, "", Box::new(move || files::save(app, true)))}
                {item(|it| it.file_import, "", Box::new(choose))}
                {item(|it| it.file_export_xlsx, "", Box::new(move || export::workbook(app)))}
                {item(|it| it.file_export_csv, "", Box::new(move || export::results_csv(app)))}
                {item(|it| it.file_export_figures, "", Box::new(move || export::figures_csv(app)))}
                {item(|it| it.file_new, "", Box::new(move || go(&app.route.get_untracked().to(Page::Start))))}
                <Show when=move || reader.there.get()>
                    <li>
                        <button type="button" on:click=click(move || { open.set(false); reader.turn(app); })>
                            <span>{d(move || reader.word(app))}</span>
                        </button>
                    </li>
                </Show>
                <li>
                    <button type="button" on:click=click(move || { open.set(false); turn_easy(app); })>
                        <span>{d(move || easy_word(app))}</span>
                    </button>
                </li>
                <li>
                    <button type="button" disabled=d(move || !steps().0) on:click=click(move || { app.undo(); })>
                        <span>{t(|lang| ShellText::of(lang).undo)}</span><kbd>"Ctrl+Z"</kbd>
                    </button>
                </li>
                <li>
                    <button type="button" disabled=d(move || !steps().1) on:click=click(move || { app.redo(); })>
                        <span>{t(|lang| ShellText::of(lang).redo)}</span><kbd>"Ctrl+Y"</kbd>
                    </button>
                </li>
            </ul>
        </Popover>
    }
}

/// Turns the easy mode on or off.
pub(in crate::app) fn turn_easy(app: App) {
    let [off, first, _] = ELDER_SIZES;
    app.choose_elder(if app.elder.get_untracked() > 0 { off } else { first });
}

/// What turning the easy mode is called now.
pub(in crate::app) fn easy_word(app: App) -> &'static str {
    let text = SimpleText::of(app.lang.get());
    if app.elder.get() > 0 { text.easy_end } else { text.easy_start }
}

/// The keys of the menu. Undo belongs to a field while one is being typed in.
fn on_key(app: App, event: &ev::KeyboardEvent, choose: impl Fn()) {
    let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let typing = target.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    match action_of(event) {
        Some(Action::Save) => files::save(app, false),
        Some(Action::SaveAs) => files::save(app, true),
        Some(Action::Open) => choose(),
        Some(Action::Undo) if !typing => drop(app.undo()),
        Some(Action::Redo) if !typing => drop(app.redo()),
        _ => return,
    }
    event.prevent_default();
}

/// What a key press does on every page, by the one table of shortcuts.
pub(in crate::app) fn action_of(event: &ev::KeyboardEvent) -> Option<Action> {
    let held = Held { ctrl: event.ctrl_key() || event.meta_key(), alt: event.alt_key(), shift: event.shift_key() };
    action(&chord(held, &event.key(), &event.code()))
}

/// Files that are dropped anywhere on the page are opened. The listeners end when they are dropped.
pub(in crate::app) fn take_drops(app: App) -> Vec<Listener> {
    let Some(window) = leptos::web_sys::window() else { return Vec::new() };
    let over = Listener::on(&window, "dragover", |event| event.prevent_default());
    let dropped = Listener::on(&window, "drop", move |event| {
        event.prevent_default();
        if let Some(transfer) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) {
            files::open_files(app, Picked::from_transfer(&transfer));
        }
    });
    vec![over, dropped]
}
