//! The file menu: open, save, import, export, and taking steps back. Each entry is a command of the one table.

use super::commands::perform;
use super::popover::Popover;
use super::says::{click, d};
use super::show::Show;
use crate::app::files;
use crate::app::state::{App, ELDER_SIZES};
use crate::browser::files::Picked;
use crate::browser::listen::Listener;
use crate::locale::{ShellText, SimpleText};
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::DragEvent;

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
    let app = App::get();
    let reader = app.reader;
    let open = RwSignal::new(false);
    let text = move || ShellText::of(app.lang.get());
    let (field, _) = file_field(app);
    let label = Signal::derive(move || text().file.to_owned());
    let steps = move || app.can_undo_redo();
    let item = move |name: fn(&'static ShellText) -> &'static str, code: &'static str| {
        let cannot = move || (code == "undo" && !steps().0) || (code == "redo" && !steps().1);
        view! {
            <li>
                <button type="button" disabled=d(cannot) on:click=click(move || { open.set(false); perform(app, code); })>
                    <span>{d(move || name(text()))}</span>
                    {move || app.keys.with(|it| Some(it.hint(code)).filter(|it| !it.is_empty())).map(|it| view! { <kbd>{it}</kbd> })}
                </button>
            </li>
        }
    };
    view! {
        {field}
        <Popover open class="btn ghost" label button=ViewFn::from(move || text().file)>
            <ul class="menu">
                {item(|it| it.file_open, "open")}
                {item(|it| it.file_save, "save")}
                {item(|it| it.file_save_as, "save-as")}
                {item(|it| it.file_import, "import")}
                {item(|it| it.file_export_xlsx, "export-xlsx")}
                {item(|it| it.file_export_csv, "export-csv")}
                {item(|it| it.file_export_figures, "export-figures")}
                {item(|it| it.file_new, "new")}
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
                {item(|it| it.undo, "undo")}
                {item(|it| it.redo, "redo")}
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
