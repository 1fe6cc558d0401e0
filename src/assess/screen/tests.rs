//! Walks through the pages of assessment as a reader does: open, press, look at what is shown.

use super::{Desk, ROOMS, changes, play};
use crate::figures::{Change, Workspace, sample};
use crate::locale::Lang;
use crate::scene::walk::Walk;
use crate::scene::{Call, Event, Scene};
use std::ops::{Deref, DerefMut};

/// What plays the pages of a workspace.
type Play = fn(&Call<Desk>, &Workspace) -> Scene;

/// A visitor with the sample county, who carries out what scenes want changed.
pub(crate) struct Visitor {
    walk: Walk<Desk>,
    pub(crate) workspace: Workspace,
    play: Play,
}

impl Deref for Visitor {
    type Target = Walk<Desk>;

    fn deref(&self) -> &Walk<Desk> {
        &self.walk
    }
}

impl DerefMut for Visitor {
    fn deref_mut(&mut self) -> &mut Walk<Desk> {
        &mut self.walk
    }
}

impl Visitor {
    pub(crate) fn new(lang: Lang) -> Self {
        Self::with(lang, sample("sample"), "2005-10+12")
    }

    pub(crate) fn with(lang: Lang, workspace: Workspace, period: &str) -> Self {
        let area = workspace.areas.iter().next().map(|(_, it)| it.code.clone()).unwrap_or_default();
        let desk = Desk { area, period: period.to_owned(), writable: true };
        Self { walk: Walk::new(lang, desk), workspace, play }
    }

    /// The same among other pages that are made from the workspace.
    #[cfg(feature = "packs")]
    pub(crate) fn among(play: Play, lang: Lang) -> Self {
        Self { play, ..Self::new(lang) }
    }

    /// Opens an address such as `log?state=open`.
    pub(crate) fn open(&mut self, path: &str) -> &Scene {
        self.walk.turn_to(path);
        self.send(Event::Open)
    }

    /// Uses a control that is on the page.
    pub(crate) fn press(&mut self, what: &str, form: &[(&str, &str)]) -> &Scene {
        let event = self.walk.pressing(what, form);
        self.send(event)
    }

    pub(crate) fn send(&mut self, event: Event) -> &Scene {
        let acts = self.walk.send(event, |call| (self.play)(call, &self.workspace));
        if !acts.is_empty() {
            for change in changes(acts, &self.workspace) {
                if let Change::Record(key, Some(it)) = &change {
                    assert!(serde_json::from_str::<serde_json::Value>(it).is_ok(), "{key}");
                }
                self.workspace.apply(change);
            }
            self.send(Event::Changed);
        }
        &self.walk.seen
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
