//! The queue between the page and the store: commits go in order, one transaction each.
//!
//! A fast typist's commits never overtake one another. Each is handed to the operating system at once, so that a killed
//! browser costs none of them; in a pause, or each second, all are brought to the disk, and only then are they called
//! kept: waiting for the disk after each would leave the next ones in this page for so long. What could not be kept stays in the queue, so that it can be tried again.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::Rc,
};

use wasm_bindgen_futures::spawn_local;

use super::{
    clock,
    follow::Announcer,
    listen::sleep,
    once::{Teller, once},
    panic,
    store::{Commit, Store, StoreError},
};

/// Where the work is at this moment, for the reader to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Only in this page: the browser keeps nothing, for this reason.
    MemoryOnly(StoreError),
    /// So many commits are on their way; zero where none was made yet.
    Saving(usize),
    /// All of it is in this browser.
    KeptInBrowser {
        /// The revision that is kept.
        revision: u64,
        /// When it was made, in milliseconds since 1970.
        at_ms: u64,
    },
    /// The last commit failed, and waits with those after it.
    Failed(StoreError),
    /// Another tab edits this workspace; so many commits made here are not kept.
    ReadOnly(usize),
}

/// So long nothing may come before the disk is waited for, in steps of [`STEP_MS`].
const PAUSE_STEPS: u32 = 10;
const STEP_MS: i32 = 20;
/// So long the disk may lag behind while someone types on.
const LAG_MS: u64 = 1000;

/// What the operating system has and the disk may not.
#[derive(Clone, Copy, Debug)]
struct Handed {
    /// The last revision, and when it was made.
    last: (u64, u64),
    /// When the first was made.
    since_ms: u64,
}

/// Keeps one workspace. Clones share the queue.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    id: String,
    store: RefCell<Option<Rc<Store>>>,
    queue: RefCell<VecDeque<Rc<Commit>>>,
    state: RefCell<Keeping>,
    /// The revision after everything in the queue.
    revision: Cell<u64>,
    handed: Cell<Option<Handed>>,
    running: Cell<bool>,
    on_change: Box<dyn Fn(&Keeping)>,
    announcer: Announcer,
    waiting: RefCell<Vec<Teller<()>>>,
}

impl Keeper {
    /// Keeps the workspace of this id, of which the store now has this revision, made at this time (0 and 0 when new).
    pub fn start(
        store: Result<Rc<Store>, StoreError>,
        id: &str,
        revision: u64,
        at_ms: u64,
        on_change: impl Fn(&Keeping) + 'static,
    ) -> Self {
        let (store, state) = match store {
            Err(reason) => (None, Keeping::MemoryOnly(reason)),
            Ok(store) if revision == 0 => (Some(store), Keeping::Saving(0)),
            Ok(store) => (Some(store), Keeping::KeptInBrowser { revision, at_ms }),
        };
        let keeper = Self(Rc::new(Inner {
            id: id.to_owned(),
            store: RefCell::new(store),
            queue: RefCell::default(),
            state: RefCell::new(state.clone()),
            revision: Cell::new(revision),
            handed: Cell::default(),
            running: Cell::new(false),
            on_change: Box::new(on_change),
            announcer: Announcer::new(id),
            waiting: RefCell::default(),
        }));
        keeper.report(state);
        keeper
    }

    /// Takes a change, numbers it, and writes it as soon as those before it are written.
    ///
    /// Comes back with its revision, or `None` where another tab edits and the change was not taken.
    /// In memory only the number alone is counted.
    pub fn push(&self, change: Commit) -> Option<u64> {
        if self.is_read_only() {
            return None;
        }
        let before = self.0.revision.get();
        let revision = before + 1;
        self.0.revision.set(revision);
        if self.0.store.borrow().is_some() {
            self.enqueue(Commit { revision, expected_revision: Some(before), ..change });
        }
        Some(revision)
    }

    /// Writes the whole workspace anew in the place of everything queued, whatever the store has of it.
    ///
    /// The way back after the browser's data were cleared, and out of a conflict that the reader has decided.
    pub fn rewrite(&self, whole: Commit) -> u64 {
        let revision = self.0.revision.get() + 1;
        self.0.revision.set(revision);
        self.0.queue.borrow_mut().clear();
        if self.0.store.borrow().is_some() {
            self.0.state.replace(Keeping::Saving(1));
            self.enqueue(Commit { revision, expected_revision: None, replace: true, ..whole });
        }
        revision
    }

    /// Starts keeping in a store that could not be opened before, from the whole workspace on.
    pub fn keep_in(&self, store: Rc<Store>, whole: Commit) -> u64 {
        self.0.store.replace(Some(store));
        self.rewrite(whole)
    }

    /// Tries again what failed. True where there was something to try.
    pub fn retry(&self) -> bool {
        let waits = (self.pending() > 0 || self.0.handed.get().is_some()) && !self.is_read_only();
        if waits {
            self.run();
        }
        waits
    }

    /// Stops writing: another tab edits now. What is queued stays countable by [`Keeper::pending`].
    pub fn read_only(&self) {
        self.report(Keeping::ReadOnly(self.pending()));
    }

    /// Writes again, from this revision on, which the page has just loaded. Drops what was queued before.
    pub fn writable(&self, revision: u64, at_ms: u64) {
        self.0.queue.borrow_mut().clear();
        self.0.handed.take();
        self.0.revision.set(revision);
        self.report(Keeping::KeptInBrowser { revision, at_ms });
    }

    /// How many commits are not kept yet.
    pub fn pending(&self) -> usize {
        self.0.queue.borrow().len()
    }

    /// Where the work is now.
    pub fn state(&self) -> Keeping {
        self.0.state.borrow().clone()
    }

    /// The revision after everything that was taken.
    pub fn revision(&self) -> u64 {
        self.0.revision.get()
    }

    /// Waits until nothing is being written: all is kept, or something failed.
    pub async fn settled(&self) {
        if self.0.running.get() {
            let (teller, arrival) = once();
            self.0.waiting.borrow_mut().push(teller);
            arrival.await;
        }
    }

    fn is_read_only(&self) -> bool {
        matches!(*self.0.state.borrow(), Keeping::ReadOnly(_))
    }

    fn report(&self, state: Keeping) {
        self.0.state.replace(state.clone());
        if let Keeping::KeptInBrowser { at_ms, .. } = state
            && at_ms > 0
        {
            panic::kept_at(at_ms);
        }
        (self.0.on_change)(&state);
    }

    fn enqueue(&self, commit: Commit) {
        self.0.queue.borrow_mut().push_back(Rc::new(commit));
        self.run();
    }

    fn run(&self) {
        // A failure stays in sight until a commit goes through: each key would hide the banner for a moment.
        if !matches!(*self.0.state.borrow(), Keeping::Failed(_)) {
            self.report(Keeping::Saving(self.pending()));
        }
        if self.0.running.replace(true) {
            return;
        }
        let keeper = self.clone();
        spawn_local(async move {
            keeper.write_all().await;
            keeper.0.running.set(false);
            for teller in keeper.0.waiting.take() {
                teller.tell(());
            }
        });
    }

    async fn write_all(&self) {
        loop {
            let next = self.0.queue.borrow().front().cloned();
            let Some(store) = self.0.store.borrow().clone() else { return };
            let handed = self.0.handed.get();
            let lags = handed.is_some_and(|it| clock::now_ms().saturating_sub(it.since_ms) > LAG_MS);
            let go_on = match next {
                Some(commit) if !lags => self.hand_over(&store, commit).await,
                None if handed.is_none() => false,
                None if !lags && self.more_comes().await => true,
                _ => self.seal(&store).await,
            };
            if !go_on {
                return;
            }
        }
    }

    /// Waits a little; whether something was pushed meanwhile.
    async fn more_comes(&self) -> bool {
        for _ in 0..PAUSE_STEPS {
            if self.pending() > 0 {
                return true;
            }
            sleep(STEP_MS).await;
        }
        self.pending() > 0
    }

    /// Hands the first commit to the operating system; whether to go on.
    async fn hand_over(&self, store: &Store, commit: Rc<Commit>) -> bool {
        let written = store.hand_over(&self.0.id, &commit).await;
        // The queue was replaced meanwhile, and what replaced it does not build on this commit.
        if !self.is_front(&commit) {
            return true;
        }
        let at_ms = match written {
            Ok(at_ms) => at_ms,
            Err(_) if self.is_read_only() => return false,
            Err(StoreError::TakenOver(_)) => {
                self.read_only();
                return false;
            }
            Err(error) => return self.fail(error),
        };
        self.0.queue.borrow_mut().pop_front();
        let since_ms = self.0.handed.get().map_or(at_ms, |it| it.since_ms);
        self.0.handed.set(Some(Handed { last: (commit.revision, at_ms), since_ms }));
        self.0.announcer.announce(commit.revision);
        if self.is_read_only() {
            self.read_only();
            return false;
        }
        // The last one is on its way until it is on the disk.
        self.report(Keeping::Saving(self.pending().max(1)));
        true
    }

    /// Brings what was handed over to the disk; whether to go on.
    async fn seal(&self, store: &Store) -> bool {
        let Some(Handed { last: (revision, at_ms), .. }) = self.0.handed.get() else { return true };
        if let Err(error) = store.seal(&self.0.id).await {
            return self.fail(error);
        }
        self.0.handed.take();
        if self.is_read_only() {
            return false;
        }
        if self.pending() == 0 {
            self.report(Keeping::KeptInBrowser { revision, at_ms });
        }
        true
    }

    fn fail(&self, error: StoreError) -> bool {
        self.report(Keeping::Failed(error));
        false
    }

    fn is_front(&self, commit: &Rc<Commit>) -> bool {
        self.0.queue.borrow().front().is_some_and(|it| Rc::ptr_eq(it, commit))
    }
}
