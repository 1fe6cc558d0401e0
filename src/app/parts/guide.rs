//! The panels of the guide over the page: search with commands, and what the open page is for. The worker makes what
//! stands in them.

use super::commands::perform;
use super::says::{click, d, t};
use crate::app::pages::stage::{guide_panel, played, why};
use crate::app::route::{Page, Route};
use crate::app::state::{App, GuidePanel};
use crate::browser::listen::sleep;
use crate::browser::settings::Key;
use crate::locale::{ShellText, fill};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// How many places are remembered.
const MOST_RECENT: usize = 8;

/// What the panel shows. Copies share the signals.
#[derive(Clone, Copy)]
struct Shown {
    app: App,
    dialog: NodeRef<html::Dialog>,
    typed: RwSignal<String>,
    title: RwSignal<String>,
    html: RwSignal<String>,
    say: RwSignal<String>,
    /// The option that Enter chooses.
    at: RwSignal<usize>,
    /// Whether an answer is awaited, and whether more was typed since it was asked for.
    asking: StoredValue<(bool, bool)>,
    /// Whether Enter was pressed while an answer was awaited: it means the first result of what is typed by then.
    chooses: StoredValue<bool>,
}

/// The dialog.
#[component]
pub(in crate::app) fn GuideDialog() -> impl IntoView {
    let app = App::get();
    let shown = Shown {
        app,
        dialog: NodeRef::new(),
        typed: RwSignal::default(),
        title: RwSignal::default(),
        html: RwSignal::default(),
        say: RwSignal::default(),
        at: RwSignal::new(0),
        asking: StoredValue::new((false, false)),
        chooses: StoredValue::new(false),
    };
    let is_find = Memo::new(move |_| app.guide.get() == Some(GuidePanel::Find));
    Effect::new(move |_| shown.turn(app.guide.get()));
    // A link in it was followed.
    Effect::new(move |_| {
        app.route.track();
        shown.close();
    });
    remember(app);
    let label = move || {
        let text = ShellText::of(app.lang.get());
        if is_find.get() { text.find_long } else { text.page_help }
    };
    view! {
        <dialog class="sheet guide" class:find=d(move || is_find.get()) node_ref=shown.dialog aria-label=label
            on:close=move |_| app.guide.set(None) on:click=move |event| shown.choose(&event)>
            {move || match app.guide.get() {
                Some(GuidePanel::Find) => view! { <Field shown/> }.into_any(),
                _ => view! {
                    <header>
                        <h2 tabindex="-1" autofocus>{d(move || shown.title.get())}</h2>
                        <button type="button" class="btn quiet" aria-label=t(|lang| ShellText::of(lang).close)
                            on:click=click(move || shown.close())>"×"</button>
                    </header>
                    <div class="sheet-body" inner_html=move || shown.html.get()></div>
                }.into_any(),
            }}
            <p class="find-say" role="status">{d(move || shown.say.get())}</p>
        </dialog>
    }
}

/// The field of the search with its results: what is typed stays in it, the results are the worker's.
#[component]
fn Field(shown: Shown) -> impl IntoView {
    let name = t(|lang| ShellText::of(lang).find_long);
    view! {
        <input type="search" id="find" role="combobox" aria-expanded="true" aria-controls="find-list"
            aria-autocomplete="list" autocomplete="off" spellcheck="false" autofocus aria-label=name placeholder=name
            on:input:target=move |event| { shown.typed.set(event.target().value()); shown.ask("panel/find"); }
            on:keydown=move |event| shown.on_key(&event)/>
        <div class="sheet-body" id="find-list" role="listbox" aria-label=t(|lang| ShellText::of(lang).results)
            inner_html=move || shown.html.get()></div>
    }
}

impl Shown {
    /// Opens the panel that is asked for, or closes it.
    fn turn(self, panel: Option<GuidePanel>) {
        let Some(dialog) = self.dialog.get() else { return };
        self.typed.set(String::new());
        self.html.set(String::new());
        self.chooses.set_value(false);
        let text = ShellText::of(self.app.lang.get_untracked());
        self.say.set(text.opening.to_owned());
        let Some(panel) = panel else { return dialog.close() };
        self.title.set(text.page_help.to_owned());
        // Fails only where it is open already.
        let _ = dialog.show_modal();
        self.ask(if panel == GuidePanel::Find { "panel/find" } else { "panel/page" });
    }

    fn close(self) {
        // The browser gives the focus back to where it was.
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }

    /// Asks the worker for what stands in the panel. While an answer is awaited, only what was typed last waits.
    fn ask(self, path: &'static str) {
        if self.asking.get_value().0 {
            return self.asking.set_value((true, true));
        }
        self.asking.set_value((true, false));
        spawn_local(async move {
            let app = self.app;
            let question = move || guide_panel(app, path, &self.typed.get_untracked());
            let told = played(app, question).await;
            let more = self.asking.get_value().1;
            self.asking.set_value((false, false));
            let panel = app.guide.get_untracked();
            if more || (panel == Some(GuidePanel::Page)) != (path == "panel/page") {
                return match panel {
                    Some(GuidePanel::Find) => self.ask("panel/find"),
                    Some(GuidePanel::Page) => self.ask("panel/page"),
                    None => {}
                };
            }
            match told {
                Ok(scene) => {
                    if !scene.title.is_empty() {
                        self.title.set(scene.title);
                    }
                    self.say.set(scene.say);
                    self.html.set(scene.html.as_str().to_owned());
                }
                Err(error) => {
                    let text = ShellText::of(app.lang.get_untracked()).failed;
                    self.say.set(fill(text, &[("why", &why(error))]));
                }
            }
            // The options stand after the next turn of the event loop.
            sleep(0).await;
            self.mark(0);
            if self.chooses.get_value() {
                self.chooses.set_value(false);
                if let Some(first) = self.options().first() {
                    first.click();
                }
            }
        });
    }

    fn options(self) -> Vec<HtmlElement> {
        let found = self.dialog.get_untracked().and_then(|it| it.query_selector_all("[role=option]").ok());
        let Some(found) = found else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    /// Makes one option the active one.
    fn mark(self, at: usize) {
        self.at.set(at);
        let options = self.options();
        for (index, option) in options.iter().enumerate() {
            // Fails only for a name with characters that no attribute may have.
            let _ = option.set_attribute("aria-selected", if index == at { "true" } else { "false" });
        }
        let field = document().get_element_by_id("find");
        match (options.get(at), field) {
            (Some(option), Some(field)) => {
                let _ = field.set_attribute("aria-activedescendant", &option.id());
                option.scroll_into_view_with_bool(false);
                if at == 0
                    && let Some(list) = option.parent_element().and_then(|it| it.parent_element())
                {
                    // The name of the first group comes into sight with it.
                    list.set_scroll_top(0);
                }
            }
            (None, Some(field)) => drop(field.remove_attribute("aria-activedescendant")),
            _ => {}
        }
    }

    fn on_key(self, event: &ev::KeyboardEvent) {
        // While an input method composes, arrows and Enter are its own.
        if event.is_composing() {
            return;
        }
        let options = self.options();
        let (at, last) = (self.at.get_untracked(), options.len().saturating_sub(1));
        match event.key().as_str() {
            "ArrowDown" => self.mark(if at >= last { 0 } else { at + 1 }),
            "ArrowUp" => self.mark(if at == 0 { last } else { at - 1 }),
            // A search field would take the first press to empty itself.
            "Escape" => self.close(),
            "PageDown" => self.mark((at + 6).min(last)),
            "PageUp" => self.mark(at.saturating_sub(6)),
            "Enter" if self.asking.get_value().0 => self.chooses.set_value(true),
            "Enter" => {
                if let Some(option) = options.get(at) {
                    option.click();
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    /// Goes where the clicked option leads, or carries out its command. A click beside the sheet closes it.
    fn choose(self, event: &ev::MouseEvent) {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(target) = target else { return };
        if self.dialog.get_untracked().is_some_and(|it| it.is_same_node(Some(&target))) {
            return self.close();
        }
        let Ok(Some(option)) = target.closest("[data-go], [data-command]") else { return };
        // The focus is back in the page before anything is done there.
        self.close();
        if let Some(to) = option.get_attribute("data-go") {
            // The button that opened the panel has not to keep it: the reader has gone elsewhere.
            crate::app::landing::leave();
            let _ = window().location().set_hash(&to);
        } else if let Some(code) = option.get_attribute("data-command") {
            // The panel counts as closed, so that a command can open it anew.
            self.app.guide.set(None);
            perform(self.app, &code);
        }
    }
}

/// Remembers the places that are seen, the last one first.
fn remember(app: App) {
    Effect::new(move |_| {
        let route = Route { lang: None, rest: Vec::new(), ..app.route.get() };
        if matches!(route.page, Page::Help(_) | Page::Start) {
            return;
        }
        let href = route.href();
        let kept: String = app.settings().get(Key::Recent).unwrap_or_default();
        let place = |it: &str| it.split('?').next().map(str::to_owned);
        let others = kept.lines().filter(|it| place(it) != place(&href)).take(MOST_RECENT - 1);
        let all: Vec<&str> = std::iter::once(href.as_str()).chain(others).collect();
        app.settings().set(Key::Recent, &all.join("\n"));
    });
}
