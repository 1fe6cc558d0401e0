//! Pages that are made in the worker: shown here. The worker is started when one of them is first opened, and stays.

mod ask;
mod deed;
mod left;
mod played;

pub(in crate::app) use ask::guide_panel;
pub(in crate::app) use played::{played, why};

use crate::app::parts::commands::{chord_of, perform_at};
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::state::App;
use crate::browser::ahead::Ahead;
use crate::browser::files::Picked;
use crate::browser::listen::sleep;
use crate::browser::settings::Key;
use crate::browser::stage::{self, Used};
use crate::browser::wall;
use crate::browser::worker::WorkerError;
use crate::locale::{AssessText, Lang, LearnText, ShellText, fill};
use crate::scene::{Event, Scene};
use left::Left;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Most bytes of a file of results.
const MOST_FILE_BYTES: u64 = 4_000_000;

/// Which pages these are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::app) enum Kind {
    /// Learning: needs no workspace.
    Learn,
    /// Assessment: made from the workspace.
    Assess,
    /// Decks of slides: made from the workspace.
    Present,
    /// Reports: made from the workspace.
    Report,
    /// The picture of a chart or table: made from the workspace.
    Picture,
    /// The help: needs no workspace.
    Guide,
    /// The easy mode: made from the workspace.
    Simple,
}

impl Kind {
    /// Whether its scenes are made from the workspace.
    const fn of_workspace(self) -> bool {
        !matches!(self, Self::Learn | Self::Guide)
    }

    /// Whether what is typed there means the same in another language; wordings are those of one.
    fn keeps_typed(self, path: &str) -> bool {
        match self {
            Self::Assess | Self::Present | Self::Simple => true,
            Self::Report => !path.starts_with("wording"),
            Self::Learn | Self::Picture | Self::Guide => false,
        }
    }
}

/// What outlives a call and is no signal.
#[derive(Default)]
struct Shared {
    state: RefCell<String>,
    /// Counts the calls, so that a tick or an answer of another page is dropped.
    turn: Cell<u32>,
    busy: Cell<bool>,
    waiting: RefCell<Option<Event>>,
    /// What stood in the fields before the page was made in another language.
    typed: RefCell<Vec<(String, String)>>,
    /// What is typed while the next figure's field is being made.
    ahead: Ahead,
}

/// The page. Copies share the signals.
#[derive(Clone, Copy)]
struct Stage {
    app: App,
    kind: Kind,
    html: RwSignal<String>,
    say: RwSignal<String>,
    trouble: RwSignal<Option<String>>,
    root: NodeRef<html::Div>,
    shared: StoredValue<Rc<Shared>, LocalStorage>,
}

/// A page of this kind.
#[component]
pub(in crate::app) fn StagePage(kind: Kind) -> impl IntoView {
    let app = App::get();
    let root = NodeRef::<html::Div>::new();
    let stage = Stage {
        app,
        kind,
        root,
        html: RwSignal::new(String::new()),
        say: RwSignal::new(String::new()),
        trouble: RwSignal::new(None),
        shared: StoredValue::new_local(Rc::default()),
    };
    Effect::new(move |before: Option<(String, Lang)>| {
        let lang = app.lang.get();
        if kind.of_workspace() {
            app.area.track();
            app.period.track();
        }
        // Another language says the same page: what was typed into it stays.
        let route = app.route.get();
        let place = left::place(&route);
        let returned = left::returned(kind, &route, lang).filter(|_| before.is_none());
        let is_told_again = before.is_some_and(|(it, other)| it == place && other != lang);
        let is_shown = !stage.html.with_untracked(String::is_empty);
        if let Some(left) = returned {
            stage.resume(left);
        } else if is_told_again && is_shown && kind.keeps_typed(route.page.path()) {
            let typed = root.get_untracked().map(|root| stage::fields(&root)).unwrap_or_default();
            stage.say_again(typed);
        } else {
            stage.open();
        }
        (place, lang)
    });
    if kind.of_workspace() {
        Effect::new(move |before: Option<u64>| {
            let now = app.revision.get();
            if before.is_some_and(|it| it != now) {
                stage.send(Event::Changed);
            }
            now
        });
    }
    let on_use = move |event: leptos::web_sys::Event| {
        let Some(root) = root.get_untracked() else { return };
        if perform_at(app, &event) {
            return;
        }
        if stage::is_to_picture(&event) {
            stage.leave(&root);
        }
        // Both have to be asked for while the click is handled.
        let (full, aside) = wall::wishes(&event);
        if full {
            wall::turn_full();
        }
        if let Some(title) = aside {
            wall::open_aside(&title, move || stage.root.try_get_untracked().flatten().map(Into::into));
        }
        match stage::used(event) {
            Some(Used::Press(what)) => {
                if kind == Kind::Simple
                    && let Some(shared) = stage.shared.try_get_value()
                {
                    shared.ahead.begin();
                }
                stage.send(Event::Press { what, form: stage::fields(&root) });
            }
            Some(Used::Files(files)) => stage.send_files(files),
            None => {}
        }
    };
    let on_read = move |event: ev::KeyboardEvent| {
        if let Some(says) = stage::read_on(&event) {
            stage.say.set(says);
        }
        if let Some((what, chord)) = stage::new_chord(&event, &chord_of(&event)) {
            stage.send(Event::Press { what, form: vec![("chord".to_owned(), chord)] });
        }
    };
    let ahead = move |event: &ev::KeyboardEvent| stage.shared.try_get_value().is_some_and(|it| it.ahead.keep(event));
    let keys = stage::keys(ahead, move || root.get_untracked().map(|it| it.into()));
    let keys = StoredValue::new_local(keys);
    let drops = stage::drops(move || root.get_untracked().map(|it| it.into()), move |files| stage.send_files(files));
    let drops = StoredValue::new_local(drops);
    on_cleanup(move || {
        keys.dispose();
        drops.dispose();
        wall::leave();
        stage::hold(None);
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
            on:click=move |event| on_use(event.into()) on:submit=move |event| on_use(event.into())
            on:change=on_use on:keydown=on_read
            on:focusout=move |event| stage::read_off(&event)></div>
        <p class="sr" aria-live="polite">{d(move || stage.say.get())}</p>
    }
}

impl Stage {
    /// Opens the address anew.
    fn open(self) {
        let Some(shared) = self.shared.try_get_value() else { return };
        shared.state.take();
        shared.typed.take();
        shared.turn.set(shared.turn.get() + 1);
        self.send(Event::Open);
    }

    /// Opens the address as it was left for a picture.
    fn resume(self, left: Left) {
        let Some(shared) = self.shared.try_get_value() else { return };
        shared.state.replace(left.state);
        self.say_again(left.typed);
    }

    /// Puts by what the page holds, for the way back from a picture.
    fn leave(self, root: &leptos::web_sys::Element) {
        let Some(shared) = self.shared.try_get_value() else { return };
        let state = shared.state.borrow().clone();
        let route = self.app.route.get_untracked();
        left::leave(self.kind, &route, self.app.lang.get_untracked(), state, stage::fields(root));
    }

    /// Opens the same address in another language: what the scene remembers stands, and so do fields that can be filled.
    fn say_again(self, typed: Vec<(String, String)>) {
        let Some(shared) = self.shared.try_get_value() else { return };
        shared.turn.set(shared.turn.get() + 1);
        shared.typed.replace(typed);
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
        played(self.app, || ask::question(self.app, self.kind, shared, event.clone())).await
    }

    fn show(self, shared: &Rc<Shared>, scene: Scene) {
        shared.state.replace(scene.state);
        self.trouble.set(None);
        if let Some(progress) = &scene.keep {
            match self.kind {
                Kind::Guide => self.app.choose_keys(progress),
                _ => drop(self.app.settings().set(Key::Learning, progress)),
            }
        }
        for (id, text) in &scene.patch {
            stage::set_text(id, text);
        }
        let root = self.root.try_get_untracked().flatten();
        let places = root.as_ref().map(|it| wall::places(it));
        if scene.patch.is_empty() {
            self.html.set(scene.html.as_str().to_owned());
        }
        wall::stay_awake(scene.awake);
        if let Some(aside) = &scene.aside {
            wall::show_aside(aside.as_str());
        }
        self.say.set(scene.say);
        if !scene.acts.is_empty() {
            self.act(scene.acts);
        }
        if let Some(save) = &scene.save {
            self.save(save);
        }
        if let Some(text) = scene.copy {
            self.copy(text);
        }
        if let Some(raster) = scene.raster {
            self.draw(raster);
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
            if shared.turn.get() == turn {
                stage::hold(root.as_deref().map(AsRef::as_ref));
            }
            if let (Some(root), Some(places)) = (&root, &places) {
                wall::glide(root, places);
            }
            stage::refill(&shared.typed.take());
            if !focus.is_empty() {
                stage::focus(&focus);
            }
            // Else another answer is on its way, whose field is the one to type into.
            if !shared.busy.get() {
                shared.ahead.release();
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
        if let Some(shared) = self.shared.try_get_value() {
            shared.ahead.stop();
        }
        let why = why(error);
        let lang = self.app.lang.get_untracked();
        let text = match self.kind {
            Kind::Learn => LearnText::of(lang).failed,
            Kind::Guide => ShellText::of(lang).failed,
            Kind::Assess | Kind::Present | Kind::Report | Kind::Simple | Kind::Picture => AssessText::of(lang).failed,
        };
        self.trouble.set(Some(fill(text, &[("why", &why)])));
    }
}
