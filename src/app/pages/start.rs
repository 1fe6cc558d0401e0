//! The choice of the first visit: the sample, an empty workspace, a file.

use crate::app::files;
use crate::app::keep;
use crate::app::parts::file_menu::{easy_word, file_field, turn_easy};
use crate::app::parts::popover::focus_on;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::replace;
use crate::app::route::Page;
use crate::app::state::{App, go};
use crate::browser::ids;
use crate::catalog::Names;
use crate::figures::{AreaKind, AreaTree, Workspace};
use crate::locale::{ShellText, SimpleText, StartText};
use leptos::ev;
use leptos::prelude::*;

/// The page.
#[component]
pub(in crate::app) fn Start() -> impl IntoView {
    let app = App::get();
    let naming = RwSignal::new(false);
    let (field, choose) = file_field(app);
    let leave = move || {
        let easy = app.elder.get_untracked() > 0;
        if easy || app.route.read_untracked().page == Page::Start {
            let page = if easy { Page::Simple(String::new()) } else { Page::Overview };
            go(&app.route.get_untracked().to(page));
        }
    };
    let sample = move |_| {
        let open = move || {
            leave();
            files::open_sample(app);
        };
        replace::ask(app, None, Box::new(open));
    };
    view! {
        <section class="start">
            <div class="lede"><h1>{t(|lang| StartText::of(lang).title)}</h1><p>{t(|lang| StartText::of(lang).lede)}</p></div>
            {field}
            <div class="choices">
                <button type="button" class="choice" id="choose-sample" on:click=sample>
                    <b>{t(|lang| StartText::of(lang).sample)}</b><span>{t(|lang| StartText::of(lang).sample_what)}</span>
                    <small>{t(|lang| ShellText::of(lang).sample_brief)}</small>
                </button>
                <button type="button" class="choice" id="choose-empty" aria-expanded=d(move || naming.get().to_string())
                    on:click=click(move || naming.set(true))>
                    <b>{t(|lang| StartText::of(lang).empty)}</b><span>{t(|lang| StartText::of(lang).empty_what)}</span>
                </button>
                <button type="button" class="choice" id="choose-file" on:click=click(choose)>
                    <b>{t(|lang| StartText::of(lang).file)}</b><span>{t(|lang| StartText::of(lang).file_what)}</span>
                </button>
            </div>
            <Show when=move || naming.get()><Naming leave/></Show>
            <p class="start-easy">
                <button type="button" class="btn ghost" id="choose-easy" on:click=click(move || turn_easy(app))>
                    {d(move || easy_word(app))}
                </button>
                <span>{t(|lang| SimpleText::of(lang).easy_what)}</span>
            </p>
            <p class="private">{t(|lang| StartText::of(lang).private)}</p>
        </section>
    }
}

/// The form that names a new workspace's areas.
#[component]
fn Naming(leave: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let app = App::get();
    let text = move || StartText::of(app.lang.get());
    let (name, below) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (refused, packs_next) = (RwSignal::new(false), RwSignal::new(false));
    let create = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            refused.set(true);
            return focus_on("#new-name");
        }
        let workspace = own(&typed, &below.read_untracked());
        let packs_next = packs_next.get_untracked();
        let open = move || {
            if packs_next {
                go(&app.route.get_untracked().to(Page::Assessment("packs".to_owned())));
            } else {
                leave();
            }
            keep::begin_new(app, workspace);
        };
        replace::ask(app, None, Box::new(open));
    };
    Effect::new(move |_| focus_on("#new-name"));
    view! {
        <form class="card naming" on:submit=create>
            <label for="new-name">{t(|lang| StartText::of(lang).county_name)}</label>
            <input id="new-name" type="text" placeholder=t(|lang| StartText::of(lang).county_hint) aria-describedby="new-name-problem"
                aria-invalid=d(move || refused.get().to_string())
                on:input:target=move |event| { name.set(event.target().value()); refused.set(false); }/>
            <p id="new-name-problem" class="problem" role="alert">{d(move || refused.get().then(|| text().name_needed))}</p>
            <label for="new-below">{t(|lang| StartText::of(lang).townships)}</label>
            <textarea id="new-below" rows="6" aria-describedby="new-below-hint"
                on:input:target=move |event| below.set(event.target().value())></textarea>
            <p id="new-below-hint"><small>{t(|lang| StartText::of(lang).townships_hint)}</small></p>
            <label class="check">
                <input type="checkbox" id="new-packs" on:change:target=move |event| packs_next.set(event.target().checked())/>
                {t(|lang| StartText::of(lang).packs_next)}
            </label>
            <button type="submit" class="btn">{t(|lang| StartText::of(lang).create)}</button>
        </form>
    }
}

/// A workspace with the areas that were typed: one a line, those further in belong to the line above.
fn own(name: &str, below: &str) -> Workspace {
    let mut workspace = Workspace::empty(&ids::workspace_id(), name);
    workspace.areas = typed_areas(name, below);
    workspace
}

fn typed_areas(name: &str, below: &str) -> AreaTree {
    let named = |it: &str| Names { hans: it.to_owned(), hant: it.to_owned(), en: it.to_owned() };
    let mut areas = AreaTree::default();
    let root = areas.add("1", named(name), AreaKind::County, None);
    // The open lines above, each with how far in it stands.
    let mut above: Vec<(usize, crate::figures::AreaId)> = Vec::new();
    for line in below.lines().filter(|it| !it.trim().is_empty()) {
        let indent = line.chars().take_while(|it| it.is_whitespace()).count();
        above.retain(|(it, _)| *it < indent);
        let parent = above.last().map(|(_, id)| *id).or(root);
        let kind = if above.is_empty() { AreaKind::Township } else { AreaKind::Village };
        let code = (areas.len() + 1).to_string();
        if let Some(id) = areas.add(&code, named(line.trim()), kind, parent) {
            above.push((indent, id));
        }
    }
    areas
}
