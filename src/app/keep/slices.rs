//! A large change, as an import makes it, is written out in slices of the page's time and kept in one transaction.
//!
//! Until then the work counts as being saved. What changes meanwhile joins in, so that nothing older is written
//! over something newer.

use super::{SESSION, Session, blocks};
use crate::app::keep::Kept;
use crate::app::record::{block, kept_areas};
use crate::app::state::App;
use crate::browser::clock;
use crate::browser::keeper::Keeping;
use crate::browser::listen::sleep;
use crate::browser::store::Commit;
use crate::figures::{AreaId, Change, Workspace};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Areas that are written out at once.
pub(super) const FEW: usize = 24;
/// Milliseconds of the page's time that are taken at a stretch.
const SLICE_MS: f64 = 12.0;

/// What is still to be written out, and what was.
#[derive(Default)]
pub(super) struct Pending {
    areas: BTreeSet<AreaId>,
    written: BTreeMap<AreaId, (String, String)>,
    /// Whether areas came or went: that changes the keys of blocks, so all is written anew.
    replace: bool,
    meta: bool,
}

thread_local! {
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
}

/// Whether a change is being written out.
pub(super) fn are_under_way() -> bool {
    UNDER_WAY.get()
}

/// Forgets what was under way, as when another workspace is opened.
pub(super) fn stop() {
    UNDER_WAY.set(false);
}

/// Begins to write a change out, or joins it to the one under way.
pub(super) fn begin(app: &App, session: &mut Session, change: &Change, areas: Vec<AreaId>) {
    let is_first = session.pending.is_none();
    let pending = session.pending.get_or_insert_default();
    pending.meta |= change.touches_meta();
    pending.areas.extend(areas);
    if change.moves_areas() {
        pending.replace = true;
        pending.written.clear();
        pending.areas = app.peek(|it| kept_areas(it, &session.edited).into_iter().collect()).unwrap_or_default();
    }
    if is_first {
        UNDER_WAY.set(true);
        // Where the browser keeps nothing or could not keep what came before, that is still so.
        if matches!(session.keeper.state(), Keeping::KeptInBrowser { .. } | Keeping::Saving(_)) {
            app.kept.set(Kept::Saving);
        }
        let (app, id) = (*app, session.id.clone());
        spawn_local(async move {
            sleep(0).await;
            while go_on(app, &id) {
                sleep(0).await;
            }
        });
    }
}

/// Writes a slice out; whether there is more. The last slice hands all over.
fn go_on(app: App, id: &str) -> bool {
    SESSION.with_borrow_mut(|session| {
        let Some(session) = session.as_mut().filter(|it| it.id == id) else { return false };
        let Some(pending) = &mut session.pending else { return false };
        if app.peek(|it| pending.write(it)) == Some(true) {
            return true;
        }
        let pending = session.pending.take().unwrap_or_default();
        UNDER_WAY.set(false);
        if let Some(commit) = app.peek(|it| pending.commit(it)) {
            session.keeper.push(commit);
        }
        false
    })
}

impl Pending {
    /// Writes areas out until the slice is over; whether some are left.
    fn write(&mut self, workspace: &Workspace) -> bool {
        let begun = clock::ticks_ms();
        while let Some(area) = self.areas.pop_first() {
            if let Some(block) = block(workspace, area) {
                self.written.insert(area, block);
            }
            if clock::ticks_ms() - begun > SLICE_MS {
                break;
            }
        }
        !self.areas.is_empty()
    }

    fn commit(self, workspace: &Workspace) -> Commit {
        let meta = (self.meta || self.replace).then(|| blocks::meta(workspace));
        let title = meta.is_some().then(|| workspace.title.clone());
        let put = self.written.into_values().collect();
        Commit { title, meta, put, replace: self.replace, ..Commit::default() }
    }
}
