//! The pages of learning: shown here, made in the worker, which is started when one of them is first opened.

use crate::app::files;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::route::{Page, Route};
use crate::app::state::App;
use crate::browser::clock;
use crate::browser::files::{Document, Picked};
use crate::browser::listen::sleep;
use crate::browser::settings::Key;
use crate::browser::stage::{self, Used};
use crate::browser::worker::{Message, Step, Worker, WorkerError};
use crate::catalog::IndicatorId;
use crate::figures::Workspace;
use crate::locale::{Lang, LearnText, fill};
use crate::scene::{Call, Event, Save, Scene};
use crate::teach::case::Case;
use crate::teach::own;
use crate::teach::screen::{Answer, Facts, Question};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Most bytes of a file of results.
const MOST_FILE_BYTES: u64 = 4_000_000;
const DAY_MS: u64 = 86_400_000;

/// What outlives a call and is no signal.
#[derive(Default)]
struct Shared {
    worker: Worker,
    state: RefCell<String>,
    /// Counts the calls, so that a tick or an answer of another page is dropped.
    turn: Cell<u32>,
    busy: Cell<bool>,
    waiting: RefCell<Option<Event>>,
}

/// The page. Copies share the signals.
#[derive(Clone, Copy)]
struct Stage {
    app: App,
    html: RwSignal<String>,
    say: RwSignal<String>,
    trouble: RwSignal<Option<String>>,
    shared: StoredValue<Rc<Shared>, LocalStorage>,
}

/// The page.
#[component]
pub(in crate::app) fn Learn() -> impl IntoView {
    let app = App::get();
    let stage = Stage {
        app,
        html: RwSignal::new(String::new()),
        say: RwSignal::new(String::new()),
        trouble: RwSignal::new(None),
        shared: StoredValue::new_local(Rc::default()),
    };
    let root = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        app.route.track();
        app.lang.track();
        stage.open();
    });
    let on_use = move |used: Option<Used>| {
        let Some(root) = root.get_untracked() else { return };
        match used {
            Some(Used::Press(what)) => stage.send(Event::Press { what, form: stage::fields(&root) }),
            Some(Used::Files(files)) => stage.send_files(files),
            None => {}
        }
    };
    let keys = stage::keys(move || root.get_untracked().map(|it| it.into()));
    let keys = StoredValue::new_local(keys);
    on_cleanup(move || {
        keys.dispose();
        if let Some(shared) = stage.shared.try_get_value() {
            shared.turn.set(shared.turn.get() + 1);
        }
    });
    view! {
        <Show when=move || stage.html.with(String::is_empty) && stage.trouble.with(Option::is_none)>
            <p class="lede">{t(|lang| LearnText::of(lang).busy)}</p>
        </Show>
        <Show when=move || stage.trouble.with(Option::is_some)>
            <div class="notice bad" role="alert">
                <p>{d(move || stage.trouble.get())}</p>
                <button class="btn" on:click=click(move || stage.open())>{t(|lang| LearnText::of(lang).again)}</button>
            </div>
        </Show>
        <div class="learn" node_ref=root inner_html=move || stage.html.get()
            on:click=move |event| on_use(stage::used(event)) on:submit=move |event| on_use(stage::used(event))
            on:change=move |event| on_use(stage::used(event))></div>
        <p class="sr" aria-live="polite">{d(move || stage.say.get())}</p>
    }
}

impl Stage {
    /// Opens the address anew.
    fn open(self) {
        let Some(shared) = self.shared.try_get_value() else { return };
        shared.state.take();
        shared.turn.set(shared.turn.get() + 1);
        self.send(Event::Open);
    }

    /// Sends an event; while an answer is awaited, the last one waits.
    fn send(self, event: Event) {
        let Some(shared) = self.shared.try_get_value() else { return };
        if shared.busy.get() {
            shared.waiting.replace(Some(event));
            return;
        }
        shared.busy.set(true);
        spawn_local(async move {
            let turn = shared.turn.get();
            let told = self.ask(&shared, event).await;
            shared.busy.set(false);
            if shared.turn.get() == turn {
                match told {
                    Ok(scene) => self.show(&shared, scene),
                    Err(why) => self.fail(why),
                }
            }
            if let Some(next) = shared.waiting.take() {
                self.send(next);
            }
        });
    }

    async fn ask(self, shared: &Shared, event: Event) -> Result<Scene, WorkerError> {
        let call = self.call(shared, event);
        let text =
            serde_json::to_string(&Question { learn: call }).map_err(|it| WorkerError::Crashed(it.to_string()))?;
        let answer = shared.worker.call(Message { text, buffers: Vec::new() }, |_| Step::Done).await?;
        // What is no answer is the message that a crash leaves behind.
        let read = serde_json::from_str::<Answer>(&answer.text);
        read.map(|it| it.learn).map_err(|_| WorkerError::Crashed(answer.text))
    }

    fn call(self, shared: &Shared, event: Event) -> Call<Facts> {
        let app = self.app;
        let route = app.route.get_untracked();
        let path = match &route.page {
            Page::Learn(path) => path.clone(),
            _ => String::new(),
        };
        let tail = Route { page: Page::Learn(String::new()), rest: Vec::new(), ..route.clone() }.href();
        let lang = app.lang.get_untracked();
        let area = app.area.get_untracked();
        let place = app.peek(|it| Some(it.areas.get(area?)?.names.get(lang).to_owned())).flatten();
        let now = clock::now_ms();
        let facts =
            Facts { progress: app.settings().get(Key::Learning), cases: cases(app, &path, &route, lang), place };
        Call {
            path,
            query: route.rest,
            tail: tail.split_once('?').map_or_else(String::new, |(_, it)| format!("?{it}")),
            lang,
            today: i64::try_from(now / DAY_MS).unwrap_or(0),
            now: i64::try_from(now).unwrap_or(0),
            state: shared.state.borrow().clone(),
            event,
            facts,
        }
    }

    fn show(self, shared: &Rc<Shared>, scene: Scene) {
        shared.state.replace(scene.state);
        self.trouble.set(None);
        if let Some(progress) = &scene.keep {
            self.app.settings().set(Key::Learning, progress);
        }
        for (id, text) in &scene.patch {
            stage::set_text(id, text);
        }
        if scene.patch.is_empty() {
            self.html.set(scene.html.as_str().to_owned());
        }
        self.say.set(scene.say);
        if let Some(save) = &scene.save {
            self.save(save);
        }
        if let Some(go) = &scene.go {
            let _ = window().location().set_hash(go);
            return;
        }
        let (turn, focus, print, tick) = (shared.turn.get(), scene.focus, scene.print, scene.tick);
        let shared = shared.clone();
        spawn_local(async move {
            // The markup stands after the next turn of the event loop.
            sleep(0).await;
            if !focus.is_empty() {
                stage::focus(&focus);
            }
            if print {
                stage::print();
            }
            if let Some(ms) = tick {
                sleep(i32::try_from(ms).unwrap_or(1000)).await;
                if shared.turn.get() == turn {
                    self.send(Event::Tick);
                }
            }
        });
    }

    fn save(self, save: &Save) {
        let extension = save.name.rfind('.').and_then(|at| save.name.get(at..)).unwrap_or_default();
        let bytes = save.text.as_bytes();
        let document = Document { name: &save.name, media_type: &save.media_type, extension, bytes };
        files::tell(self.app, &crate::browser::files::download(document));
    }

    fn send_files(self, files: Vec<Picked>) {
        spawn_local(async move {
            let mut read = Vec::new();
            for file in files {
                // A file that cannot be read is handed on without text, so that the page says which one it was.
                let bytes = file.bytes(MOST_FILE_BYTES).await.unwrap_or_default();
                read.push((file.name.clone(), String::from_utf8_lossy(&bytes).into_owned()));
            }
            self.send(Event::Files(read));
        });
    }

    fn fail(self, error: WorkerError) {
        let why = match error {
            WorkerError::Refused(why) | WorkerError::Crashed(why) => why,
            other => format!("{other:?}"),
        };
        let text = LearnText::of(self.app.lang.get_untracked());
        self.trouble.set(Some(fill(text.failed, &[("why", &why)])));
    }
}

/// The cases of the chosen area and period that the address asks for: one indicator's, all, or none.
fn cases(app: App, path: &str, route: &Route, lang: Lang) -> Vec<Case> {
    let (room, code) = path.split_once('/').unwrap_or((path, ""));
    let wanted = match room {
        "example" | "handout" => Some(code),
        "examples" => None,
        _ if route.get("own").is_some() => None,
        _ => return Vec::new(),
    };
    let Some(area) = app.area.get_untracked() else { return Vec::new() };
    let period = app.period.get_untracked();
    let (Some(sheet), before) = (app.sheet(period, area), app.sheet(period.year_before(), area)) else {
        return Vec::new();
    };
    let made = |it: &Workspace| {
        let ids: Vec<IndicatorId> = match wanted {
            Some(code) => it.catalog.indicator_by_code(code).into_iter().collect(),
            None => it.catalog.indicators().map(|(id, _)| id).collect(),
        };
        ids.into_iter().filter_map(|id| own::case(it, &sheet, before.as_deref(), area, id, lang).ok()).collect()
    };
    app.peek(made).unwrap_or_default()
}
