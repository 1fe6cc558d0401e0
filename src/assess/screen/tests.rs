//! Walks through the pages of assessment as a reader does: open, press, look at what is shown.

use super::{Desk, ROOMS, changes, play};
use crate::figures::{Change, Workspace, sample};
use crate::locale::Lang;
use crate::scene::{Call, Event, Scene};

/// A visitor with the sample county: keeps what a browser would keep between two calls, and carries out acts.
pub(crate) struct Visitor {
    pub(crate) call: Call<Desk>,
    pub(crate) workspace: Workspace,
    pub(crate) seen: Scene,
}

impl Visitor {
    pub(crate) fn new(lang: Lang) -> Self {
        Self::with(lang, sample("sample"), "2005-10+12")
    }

    pub(crate) fn with(lang: Lang, workspace: Workspace, period: &str) -> Self {
        let area = workspace.areas.iter().next().map(|(_, it)| it.code.clone()).unwrap_or_default();
        let call = Call {
            path: String::new(),
            query: Vec::new(),
            tail: String::new(),
            lang,
            today: 20_000,
            now: 1_728_000_000_000,
            state: String::new(),
            event: Event::Open,
            facts: Desk { area, period: period.to_owned(), writable: true },
        };
        Self { call, workspace, seen: Scene::default() }
    }

    /// Opens an address such as `log?state=open`.
    pub(crate) fn open(&mut self, path: &str) -> &Scene {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        self.call.path = path.to_owned();
        self.call.query =
            query.split('&').filter_map(|it| it.split_once('=')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
        self.call.state = String::new();
        self.send(Event::Open)
    }

    /// Uses a control that is on the page.
    pub(crate) fn press(&mut self, what: &str, form: &[(&str, &str)]) -> &Scene {
        assert!(self.html().contains(&format!("data-do=\"{what}\"")), "no control {what}");
        let form = form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.send(Event::Press { what: what.to_owned(), form })
    }

    pub(crate) fn html(&self) -> &str {
        self.seen.html.as_str()
    }

    pub(crate) fn send(&mut self, event: Event) -> &Scene {
        self.call.event = event;
        self.call.now += 1_000;
        let next = play(&self.call, &self.workspace);
        self.call.state = next.state.clone();
        let acts = next.acts.clone();
        let html = if next.patch.is_empty() { next.html.clone() } else { self.seen.html.clone() };
        self.seen = Scene { html, ..next };
        assert!(!self.html().contains(" style="), "the content policy forbids styles in markup");
        if !acts.is_empty() {
            for change in changes(acts, &self.workspace) {
                if let Change::Record(key, Some(it)) = &change {
                    assert!(serde_json::from_str::<serde_json::Value>(it).is_ok(), "{key}");
                }
                self.workspace.apply(change);
            }
            self.send(Event::Changed);
        }
        &self.seen
    }
}

#[test]
fn every_room_opens_in_every_language() {
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        let home = visitor.open("").html.clone();
        for room in ROOMS {
            let scene = visitor.open(room.code);
            assert!(scene.html != home && !scene.title.is_empty(), "{}", room.code);
        }
    }
}
