//! A walk through scenes for tests: keeps what a browser keeps between two calls, and looks at what every scene owes.

use super::{Act, Call, Event, Scene};
use crate::locale::Lang;

/// What the links of a markup lead to within a page, such as `learn`: what follows its name in their addresses.
pub(crate) fn links_to(html: &str, page: &str) -> Vec<String> {
    let begins = format!("href=\"#/{page}");
    let all = html.split(&begins).skip(1).filter_map(|it| it.split('"').next());
    all.map(|it| it.trim_start_matches('/').replace("&amp;", "&")).collect()
}

/// Somebody who opens pages and presses what is on them.
pub(crate) struct Walk<Facts> {
    pub(crate) call: Call<Facts>,
    pub(crate) seen: Scene,
}

impl<Facts> Walk<Facts> {
    pub(crate) fn new(lang: Lang, facts: Facts) -> Self {
        let call = Call {
            path: String::new(),
            query: Vec::new(),
            tail: String::new(),
            lang,
            today: 20_000,
            now: 1_728_000_000_000,
            state: String::new(),
            event: Event::Open,
            facts,
            frame: None,
        };
        Self { call, seen: Scene::default() }
    }

    /// Turns to an address such as `log?state=open`; nothing is remembered there.
    pub(crate) fn turn_to(&mut self, path: &str) {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        self.call.path = path.to_owned();
        self.call.query =
            query.split('&').filter_map(|it| it.split_once('=')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
        self.call.state = String::new();
    }

    /// The press of a control that has to be on the page.
    pub(crate) fn pressing(&self, what: &str, form: &[(&str, &str)]) -> Event {
        assert!(self.html().contains(&format!("data-do=\"{what}\"")), "no control {what}: {}", self.html());
        let form = form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Event::Press { what: what.to_owned(), form }
    }

    pub(crate) fn html(&self) -> &str {
        self.seen.html.as_str()
    }

    /// Plays an event, a second later. Gives what the scene wants changed.
    pub(crate) fn send(&mut self, event: Event, play: impl FnOnce(&Call<Facts>) -> Scene) -> Vec<Act> {
        self.call.event = event;
        self.call.now += 1_000;
        let next = play(&self.call);
        self.call.state.clone_from(&next.state);
        // A scene that sets texts alone leaves the markup as it is.
        let html = if next.patch.is_empty() { next.html.clone() } else { self.seen.html.clone() };
        self.seen = Scene { html, ..next };
        assert!(!self.html().contains(" style="), "the content policy forbids styles in markup");
        self.seen.acts.clone()
    }

    /// What gets the focus stands on the page.
    pub(crate) fn focus_is_there(&self) {
        let id = format!("id=\"{}\"", self.seen.focus);
        assert!(self.seen.focus.is_empty() || self.html().contains(&id), "no {id}");
    }
}
