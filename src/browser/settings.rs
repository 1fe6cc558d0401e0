//! Small choices of the reader, in localStorage: language, theme, text size, where they were.
//!
//! Never figures: Chromium loses writes to localStorage on a power cut for a minute and longer.

use std::{cell::Cell, cell::RefCell, collections::BTreeMap, rc::Rc};

use gloo_storage::{LocalStorage, Storage};
use serde::{Serialize, de::DeserializeOwned};

use super::fault::{self, Fault};

/// Every key that is kept. In Chromium all local pages share one storage, so each name carries ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The language that was chosen.
    Language,
    /// Light, dark, or as the system has it.
    Theme,
    /// The text size that was chosen.
    TextSize,
    /// The type of the easy mode in CSS pixels; 0 where it is off.
    Elder,
    /// The address within the page at which to start again.
    LastRoute,
    /// The workspace that was open.
    LastWorkspace,
    /// Whether the first visit has been answered.
    Started,
    /// When the workspace was last saved to a file, and as what.
    LastFile,
    /// Notices that were put away.
    Dismissed,
    /// How the overview is filtered and sorted.
    Overview,
    /// What was learned.
    Learning,
    /// How the grid of figures is laid out.
    Grid,
    /// Which keys were changed or switched off.
    Keys,
    /// The places that were seen last, one a line.
    Recent,
    /// Whether the tour was taken or put away.
    Tour,
}

impl Key {
    /// The name under which the value is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "biaochi.language",
            Self::Theme => "biaochi.theme",
            Self::TextSize => "biaochi.text-size",
            Self::Elder => "biaochi.elder",
            Self::LastRoute => "biaochi.last-route",
            Self::LastWorkspace => "biaochi.last-workspace",
            Self::Started => "biaochi.started",
            Self::LastFile => "biaochi.last-file",
            Self::Dismissed => "biaochi.dismissed",
            Self::Overview => "biaochi.overview",
            Self::Learning => "biaochi.learning",
            Self::Grid => "biaochi.grid",
            Self::Keys => "biaochi.keys",
            Self::Recent => "biaochi.recent",
            Self::Tour => "biaochi.tour",
        }
    }
}

/// The settings; where the browser blocks storage they last as long as the page.
#[derive(Clone, Debug)]
pub struct Settings(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    /// What this page has set, as JSON. Read first, so that a failed write is not undone by reading.
    memory: RefCell<BTreeMap<Key, Option<String>>>,
    persistent: Cell<bool>,
}

impl Settings {
    /// Opens the browser's storage, or memory where it is blocked. Never fails.
    pub fn open() -> Self {
        Self(Rc::new(Inner { memory: RefCell::default(), persistent: Cell::new(allowed()) }))
    }

    /// Whether settings outlive the page. Turns false when a write fails.
    pub fn persistent(&self) -> bool {
        self.0.persistent.get()
    }

    /// The value, where there is one and it still reads as this type.
    pub fn get<T: DeserializeOwned>(&self, key: Key) -> Option<T> {
        if let Some(text) = self.0.memory.borrow().get(&key) {
            return serde_json::from_str(text.as_deref()?).ok();
        }
        if !self.persistent() {
            return None;
        }
        LocalStorage::get(key.name()).ok()
    }

    /// Sets a value; true where the browser took it.
    pub fn set<T: Serialize>(&self, key: Key, value: &T) -> bool {
        let Ok(text) = serde_json::to_string(value) else {
            return false;
        };
        self.0.memory.borrow_mut().insert(key, Some(text));
        if self.persistent() && LocalStorage::set(key.name(), value).is_err() {
            self.0.persistent.set(false);
        }
        self.persistent()
    }

    /// Forgets a value.
    pub fn remove(&self, key: Key) {
        self.0.memory.borrow_mut().insert(key, None);
        if self.persistent() {
            LocalStorage::delete(key.name());
        }
    }
}

/// Whether localStorage may be read and written; `gloo_storage` would panic where it may not.
fn allowed() -> bool {
    const PROBE: &str = "biaochi.probe";
    if fault::is(Fault::NoLocalStorage) {
        return false;
    }
    let Some(Ok(Some(storage))) = web_sys::window().map(|it| it.local_storage()) else {
        return false;
    };
    storage.set_item(PROBE, "1").is_ok() && storage.remove_item(PROBE).is_ok()
}
