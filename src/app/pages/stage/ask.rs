//! What the worker is asked: the address, what happened, and what the page holds for the scene.

use super::{Kind, Shared};
use crate::app::route::Route;
use crate::app::state::App;
use crate::assess::screen::Desk;
use crate::browser::clock;
use crate::browser::settings::Key;
use crate::guide::screen as guide_screen;
use crate::locale::Lang;
use crate::rooms::Question;
use crate::scene::{Call, Event};
use crate::teach::case::Case;
use crate::teach::own;
use crate::teach::screen::Facts;
use leptos::prelude::*;

/// The question that an event becomes.
pub(super) fn question(app: App, kind: Kind, shared: &Shared, event: Event) -> Question {
    match kind {
        Kind::Learn => Question::Learn(Box::new(call(app, shared, event, facts))),
        Kind::Assess => Question::Assess(Box::new(call(app, shared, event, desk)), mark(app)),
        Kind::Present => Question::Present(Box::new(call(app, shared, event, desk)), mark(app)),
        Kind::Guide => guide(app, call(app, shared, event, |app, _, _, _| guide_facts(app))),
        Kind::Simple => Question::Simple(Box::new(call(app, shared, event, desk)), mark(app)),
        Kind::Report => Question::Report(Box::new(call(app, shared, event, desk)), mark(app)),
        Kind::Picture => Question::Picture(Box::new(call(app, shared, event, desk)), mark_or_none(app)),
    }
}

/// Tells one state of the workspace from every other of this page.
pub(super) fn mark(app: App) -> String {
    let id = app.peek(|it| it.id.clone()).unwrap_or_default();
    format!("{id}:{}", app.revision.get_untracked())
}

fn call<Of>(app: App, shared: &Shared, event: Event, facts: fn(App, &str, &Route, Lang) -> Of) -> Call<Of> {
    let route = app.route.get_untracked();
    let path = route.page.path().to_owned();
    let tail = Route { rest: Vec::new(), ..route.clone() }.href();
    let lang = app.lang.get_untracked();
    let now = clock::now_ms();
    Call {
        facts: facts(app, &path, &route, lang),
        path,
        query: route.rest,
        tail: tail.split_once('?').map_or_else(String::new, |(_, it)| format!("?{it}")),
        lang,
        today: clock::days(),
        now: i64::try_from(now).unwrap_or(0),
        state: shared.state.borrow().clone(),
        event,
        frame: None,
    }
}

/// The question that one of the guide's panels asks, such as `panel/find` with what was typed.
pub(in crate::app) fn guide_panel(app: App, path: &str, typed: &str) -> Question {
    let mut asked = call(app, &Shared::default(), Event::Open, |app, _, _, _| guide_facts(app));
    path.clone_into(&mut asked.path);
    asked.query = vec![("q".to_owned(), typed.to_owned())];
    guide(app, asked)
}

fn guide(app: App, call: Call<guide_screen::Facts>) -> Question {
    Question::Guide(Box::new(call), mark_or_none(app))
}

/// The mark of the open workspace; nothing where there is none.
fn mark_or_none(app: App) -> String {
    if app.workspace.with_untracked(Option::is_some) { mark(app) } else { String::new() }
}

fn guide_facts(app: App) -> guide_screen::Facts {
    let settings = app.settings();
    let href = app.route.get_untracked().href();
    let recent: String = settings.get(Key::Recent).unwrap_or_default();
    guide_screen::Facts {
        page: href.trim_start_matches("#/").split('?').next().unwrap_or_default().to_owned(),
        keys: settings.get(Key::Keys).unwrap_or_default(),
        recent: recent.lines().map(str::to_owned).collect(),
    }
}

fn desk(app: App, _: &str, _: &Route, _: Lang) -> Desk {
    let area = app.area.get_untracked();
    Desk {
        area: app.peek(|it| Some(it.areas.get(area?)?.code.clone())).flatten().unwrap_or_default(),
        period: app.period.get_untracked().code(),
        writable: app.kept.with_untracked(|it| !matches!(it, crate::app::keep::Kept::ReadOnly(_))),
    }
}

fn facts(app: App, path: &str, route: &Route, lang: Lang) -> Facts {
    let area = app.area.get_untracked();
    Facts {
        progress: app.settings().get(Key::Learning),
        cases: cases(app, path, route, lang),
        place: app.peek(|it| Some(it.areas.get(area?)?.names.get(lang).to_owned())).flatten(),
    }
}

/// The cases of the chosen area and period that the address asks for.
fn cases(app: App, path: &str, route: &Route, lang: Lang) -> Vec<Case> {
    let Some(wanted) = own::wanted(path, route.get("own").is_some()) else { return Vec::new() };
    let Some(area) = app.area.get_untracked() else { return Vec::new() };
    let period = app.period.get_untracked();
    let (Some(sheet), before) = (app.sheet(period, area), app.sheet(period.year_before(), area)) else {
        return Vec::new();
    };
    app.peek(|it| own::cases(it, (&sheet, before.as_deref()), area, wanted, lang)).unwrap_or_default()
}
