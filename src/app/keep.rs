//! Between the state and the browser's store: opening what was kept, keeping what changes.

mod slices;

use self::slices::Pending;
use super::record;
use super::state::App;
use crate::browser::follow::Follower;
use crate::browser::keeper::{Keeper, Keeping};
use crate::browser::lock::{self, Access, Lock};
use crate::browser::settings::Key;
use crate::browser::store::{Commit, Saved, Store, StoreError, WorkspaceHead};
use crate::browser::{clock, page, panic};
use crate::exchange::{FileProblem, blocks, workspace_file};
use crate::figures::{AreaId, Change, Origin, Workspace};
use crate::locale::{FileText, KeptText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Where the work is, for the bar and the banners.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kept {
    /// In this page only, with the reason where the browser gave one.
    Memory(Option<StoreError>),
    /// On its way to the browser's store.
    Saving,
    /// All of it is in the browser's store since this time of day.
    Browser(String),
    /// The last change could not be kept.
    Failed(StoreError),
    /// Another tab edits.
    ReadOnly,
}

/// What belongs to the workspace that is open.
struct Session {
    id: String,
    keeper: Keeper,
    store: Option<Rc<Store>>,
    /// The areas of a sample whose figures were edited: only those are kept.
    edited: BTreeSet<AreaId>,
    /// A large change that is being written out.
    pending: Option<Pending>,
    _lock: Option<Lock>,
    _follower: Option<Follower>,
}

thread_local! {
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
    static STORE: RefCell<Option<Result<Rc<Store>, StoreError>>> = const { RefCell::new(None) };
}

/// Opens the store once.
async fn store() -> Result<Rc<Store>, StoreError> {
    if let Some(store) = STORE.with_borrow(Clone::clone) {
        return store;
    }
    let opened = Store::open().await.map(Rc::new);
    STORE.with_borrow_mut(|it| it.get_or_insert(opened).clone())
}

/// Opens what was open last, if the browser kept it. Says in plain words what could not be read.
pub async fn boot(app: App) {
    match store().await {
        Err(reason) => app.kept.set(Kept::Memory(Some(reason))),
        Ok(store) => {
            let last: Option<String> = app.settings().get(Key::LastWorkspace);
            match store.list().await {
                Err(reason) => app.kept.set(Kept::Memory(Some(reason))),
                Ok(mut heads) => {
                    heads.sort_by_key(|it| std::cmp::Reverse((Some(&it.id) == last.as_ref(), it.saved_at)));
                    if let Some(head) = heads.first() {
                        let (id, at) = (head.id.clone(), head.saved_at);
                        load(app, store, &id, at).await;
                    }
                }
            }
        }
    }
    app.opening.set(false);
}

/// Loads a workspace from the store and goes on with it.
async fn load(app: App, store: Rc<Store>, id: &str, saved_at: u64) {
    let saved = match store.load(id).await {
        Ok(Some(saved)) => saved,
        Ok(None) => return,
        Err(reason) => return app.unreadable.set(Some((id.to_owned(), reason.to_string()))),
    };
    let revision = saved.revision;
    let Some((workspace, edited)) = restored(app, id, &saved).await else { return };
    begin(app, Ok(store), workspace, edited, revision, saved_at).await;
}

/// The workspace that the store holds, with what was edited in a sample. Problems are told to the reader.
async fn restored(app: App, id: &str, saved: &Saved) -> Option<(Workspace, BTreeSet<AreaId>)> {
    let is_sample = blocks::origin(&saved.meta) == Some(Origin::Sample);
    let base = if is_sample { Some(record::grown(id).await) } else { None };
    match blocks::restore(&saved.meta, &saved.blocks, |_| base) {
        Err(problem) => {
            let why = crate::exchange::file_problem_text(app.lang.get_untracked(), &problem);
            app.unreadable.set(Some((id.to_owned(), why)));
            None
        }
        Ok((workspace, problems)) => {
            problems.first().inspect(|it| damaged(app, it));
            let edited = saved.blocks.iter().filter_map(|(code, _)| workspace.areas.by_code(code)).collect();
            Some((workspace, edited))
        }
    }
}

fn damaged(app: App, problem: &FileProblem) {
    let lang = app.lang.get_untracked();
    let why = crate::exchange::file_problem_text(lang, problem);
    app.say("bad", fill(KeptText::of(lang).damaged, &[("why", &why)]));
}

/// Starts with a sample that nobody has edited.
pub async fn begin_grown(app: App, workspace: Workspace) {
    begin(app, store().await, workspace, BTreeSet::new(), 0, 0).await;
}

/// Starts with a workspace that the store does not have yet: an empty one, one from a file.
pub fn begin_new(app: App, workspace: Workspace) {
    spawn_local(begin_now(app, workspace));
}

/// The same, and waits until the workspace is open.
pub async fn begin_now(app: App, workspace: Workspace) {
    let edited = record::edited_of(&workspace).await;
    begin(app, store().await, workspace, edited, 0, 0).await;
}

async fn begin(
    app: App,
    store: Result<Rc<Store>, StoreError>,
    workspace: Workspace,
    edited: BTreeSet<AreaId>,
    revision: u64,
    saved_at: u64,
) {
    // Written out before anything is let go: it takes long for an own workspace, and the page goes on meanwhile.
    let all = if revision == 0 { record::whole_in_slices(&workspace, &edited).await } else { Commit::default() };
    // The lock of the workspace before is let go first.
    SESSION.take();
    slices::stop();
    app.unreadable.set(None);
    let id = workspace.id.clone();
    app.settings().set(Key::LastWorkspace, &id);
    app.settings().set(Key::Started, &true);
    let access = lock::request(&id, move || lost(app)).await;
    let keeper = Keeper::start(store.clone(), &id, revision, saved_at, move |state| app.kept.set(kept(state)));
    let store = store.ok();
    let (lock, follower) = match access {
        Access::Held(lock) => (Some(lock), None),
        Access::Unsupported => (None, None),
        Access::Elsewhere => {
            keeper.read_only();
            (None, store.clone().map(|store| follow(app, store, &id, revision)))
        }
    };
    if revision == 0 && !matches!(keeper.state(), Keeping::ReadOnly) {
        keeper.rewrite(all);
    }
    SESSION.set(Some(Session { id, keeper, store, edited, pending: None, _lock: lock, _follower: follower }));
    app.open(Some(workspace));
}

/// Keeps what a change touched: one transaction.
pub fn keep(app: &App, change: &Change) {
    SESSION.with_borrow_mut(|session| {
        let Some(session) = session else { return };
        let areas = change.areas();
        session.edited.extend(&areas);
        if session.pending.is_some() || change.moves_areas() || areas.len() > slices::FEW {
            return slices::begin(app, session, change, areas);
        }
        let commit = app.peek(|workspace| {
            let put = areas.iter().filter_map(|it| record::block(workspace, *it)).collect();
            let meta = change.touches_meta().then(|| blocks::meta(workspace));
            let title = meta.is_some().then(|| workspace.title.clone());
            Commit { title, meta, put, ..Commit::default() }
        });
        if let Some(commit) = commit {
            session.keeper.push(commit);
        }
    });
}

fn kept(state: &Keeping) -> Kept {
    match state {
        // What was handed over is kept, but not all was handed over yet.
        Keeping::KeptInBrowser { .. } if slices::are_under_way() => Kept::Saving,
        Keeping::MemoryOnly(reason) => Kept::Memory(Some(reason.clone())),
        Keeping::Saving(_) => Kept::Saving,
        Keeping::KeptInBrowser { at_ms, .. } => {
            panic::kept_at(*at_ms);
            Kept::Browser(clock::hour_minute(*at_ms))
        }
        Keeping::Failed(reason) => Kept::Failed(reason.clone()),
        Keeping::ReadOnly => Kept::ReadOnly,
    }
}

/// Another tab took over: this one reads on.
fn lost(app: App) {
    SESSION.with_borrow_mut(|session| {
        let Some(session) = session else { return };
        session.keeper.read_only();
        let revision = session.keeper.revision();
        session._lock = None;
        session._follower = session.store.clone().map(|store| follow(app, store, &session.id, revision));
    });
}

/// Shows what another tab writes.
fn follow(app: App, store: Rc<Store>, id: &str, revision: u64) -> Follower {
    let (from, key) = (store.clone(), id.to_owned());
    Follower::start(store, id, revision, move |_| {
        let (store, id) = (from.clone(), key.clone());
        spawn_local(async move {
            if let Ok(Some(saved)) = store.load(&id).await
                && let Some((workspace, _)) = restored(app, &id, &saved).await
            {
                app.open(Some(workspace));
            }
        });
    })
}

/// Takes the right to edit from the other tab, with what it has kept.
pub fn take_over(app: App) {
    let Some((id, store)) = SESSION.with_borrow(|it| it.as_ref().map(|it| (it.id.clone(), it.store.clone()))) else {
        return;
    };
    spawn_local(async move {
        let access = lock::take_over(&id, move || lost(app)).await;
        let lock = match access {
            Access::Held(lock) => Some(lock),
            Access::Unsupported => None,
            Access::Elsewhere => return,
        };
        let Some(store) = store else { return };
        let Ok(Some(saved)) = store.load(&id).await else { return };
        let Some((workspace, edited)) = restored(app, &id, &saved).await else { return };
        SESSION.with_borrow_mut(|session| {
            let Some(session) = session else { return };
            session._lock = lock;
            session._follower = None;
            session.pending = None;
            slices::stop();
            session.edited = edited;
            session.keeper.writable(saved.revision, clock::now_ms());
        });
        app.open(Some(workspace));
    });
}

/// Tries again to keep what could not be kept.
pub fn retry() {
    SESSION.with_borrow(|it| it.as_ref().is_some_and(|it| it.keeper.retry()));
}

/// Hands over what the store has of a workspace that cannot be read, text by text, for whoever can mend it.
pub fn save_raw(app: App, id: String) {
    spawn_local(async move {
        let Ok(store) = store().await else { return };
        let found = store.salvage(&id).await.unwrap_or_default();
        let text = serde_json::to_string_pretty(&found).unwrap_or_default();
        let what = FileText::of(app.lang.get_untracked()).raw;
        let name = super::files::file_name(app, &format!("{id}_{what}"), ".json");
        super::files::download(app, &name, "application/json", ".json", text.as_bytes());
    });
}

/// The open workspace as its file.
pub fn file_text(app: &App) -> Option<String> {
    app.peek(|it| workspace_file::write(it, &now_code()))
}

/// This minute as `2026-11-23T15:43`.
pub fn now_code() -> String {
    let ms = clock::now_ms();
    let day = clock::day_of(ms);
    format!("{:04}-{:02}-{:02}T{}", day.year, day.month, day.day, clock::hour_minute(ms))
}

/// Removes the open workspace from the browser and goes back to the first choice.
pub fn forget(app: App) {
    let session = SESSION.take();
    slices::stop();
    app.open(None);
    app.settings().remove(Key::LastWorkspace);
    spawn_local(async move {
        if let Some(session) = session
            && let Some(store) = &session.store
        {
            session.keeper.settled().await;
            // A workspace that cannot be removed stays in the list; the next visit shows it again.
            let _ = store.remove(&session.id).await;
        }
    });
}

/// The workspaces that this browser keeps, the last written first.
pub async fn list() -> Result<Vec<WorkspaceHead>, StoreError> {
    store().await?.list().await
}

/// The id of the open workspace.
pub fn open_id() -> Option<String> {
    SESSION.with_borrow(|it| it.as_ref().map(|it| it.id.clone()))
}

/// Opens another of the kept workspaces, once all of the present one is kept. False where that is not so.
pub async fn open(app: App, head: &WorkspaceHead) -> bool {
    let keeper = SESSION.with_borrow(|it| it.as_ref().map(|it| it.keeper.clone()));
    if let Some(keeper) = keeper {
        keeper.settled().await;
    }
    if is_at_risk(&app) {
        return false;
    }
    if let Ok(store) = store().await {
        load(app, store, &head.id, head.saved_at).await;
    }
    true
}

/// Removes a kept workspace that is not the open one. False where another tab has it open or the store refuses.
pub async fn remove(id: &str) -> bool {
    let access = lock::request(id, || {}).await;
    let Ok(store) = store().await else { return false };
    match access {
        Access::Elsewhere => false,
        // The lock is held until the removal is on disk.
        Access::Held(lock) => {
            let removed = store.remove(id).await.is_ok();
            drop(lock);
            removed
        }
        Access::Unsupported => store.remove(id).await.is_ok(),
    }
}

/// Whether the work is nowhere but in this page, so that leaving would lose it.
pub fn is_at_risk(app: &App) -> bool {
    let changed = app.revision.get_untracked() > 1;
    changed && matches!(app.kept.get_untracked(), Kept::Memory(_) | Kept::Failed(_) | Kept::Saving)
}

/// Asks the browser not to clear the store, after the first real work.
pub fn ask_to_persist(app: App) {
    if app.peek(|it| it.origin) == Some(Origin::Own) && !page::is_file_url() {
        spawn_local(async {
            page::ask_to_persist().await;
        });
    }
}
