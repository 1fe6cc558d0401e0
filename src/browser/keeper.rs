//! The queue between the page and the store: commits go in order, one transaction each.
//!
//! A fast typist's commits never overtake one another, and nothing is called kept before its transaction is over.
//! What could not be kept stays in the queue, so that it can be tried again.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::Rc,
};

use wasm_bindgen_futures::spawn_local;

use super::{
    follow::Announcer,
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
        let waits = self.pending() > 0 && !self.is_read_only();
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
            let store = self.0.store.borrow().clone();
            let (Some(commit), Some(store)) = (next, store) else {
                return;
            };
            let written = store.commit(&self.0.id, &commit).await;
            // The queue was replaced meanwhile, and what replaced it does not build on this commit.
            if !self.is_front(&commit) {
                continue;
            }
            let at_ms = match written {
                Ok(at_ms) => at_ms,
                Err(_) if self.is_read_only() => return,
                Err(StoreError::TakenOver(_)) => return self.read_only(),
                Err(error) => return self.report(Keeping::Failed(error)),
            };
            self.0.queue.borrow_mut().pop_front();
            self.0.announcer.announce(commit.revision);
            if self.is_read_only() {
                return self.read_only();
            }
            match self.pending() {
                0 => self.report(Keeping::KeptInBrowser { revision: commit.revision, at_ms }),
                more => self.report(Keeping::Saving(more)),
            }
        }
    }

    fn is_front(&self, commit: &Rc<Commit>) -> bool {
        self.0.queue.borrow().front().is_some_and(|it| Rc::ptr_eq(it, commit))
    }
}
