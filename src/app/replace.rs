//! Before the open workspace makes room for another: what would become of it, and the reader's answer.

use super::keep::{self, Kept};
use super::state::App;
use leptos::prelude::*;
use std::cell::RefCell;

/// What becomes of a workspace that is in no file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// The browser goes on keeping it, and lists it.
    Listed,
    /// It is in this page only, and gone then.
    Lost,
    /// A file of the same workspace takes the place of what the browser kept of it.
    Overwritten,
    /// The last changes made here are in this page only; another tab's workspace takes their place.
    Dropped,
}

thread_local! {
    /// What waits for the answer.
    static THEN: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

/// Does it at once where nothing can be lost, else asks first. `new_id` is the id of what takes the place.
pub(super) fn ask(app: App, new_id: Option<&str>, then: Box<dyn FnOnce()>) {
    match fate(app, new_id) {
        None => then(),
        Some(fate) => {
            THEN.set(Some(then));
            app.replacing.set(Some(fate));
        }
    }
}

/// The reader's answer: goes on, or leaves everything as it was.
pub(super) fn answer(app: App, goes_on: bool) {
    app.replacing.set(None);
    let then = THEN.take();
    if let Some(then) = then.filter(|_| goes_on) {
        then();
    }
}

/// What becomes of the open workspace. `None` where it is in a file, or was not touched, or is another tab's.
fn fate(app: App, new_id: Option<&str>) -> Option<Fate> {
    let kept = app.kept.get_untracked();
    if kept == Kept::ReadOnly(0) || is_in_file(app) || keep::is_untouched(&app) {
        return None;
    }
    match kept {
        Kept::ReadOnly(_) => Some(Fate::Dropped),
        _ if new_id.is_some() && new_id == keep::open_id().as_deref() => Some(Fate::Overwritten),
        Kept::Memory(_) | Kept::Failed(_) => Some(Fate::Lost),
        Kept::Saving | Kept::Browser(_) => Some(Fate::Listed),
    }
}

/// Whether a file has the workspace as it stands.
pub(super) fn is_in_file(app: App) -> bool {
    app.file_revision.get_untracked() == app.revision.get_untracked()
}
