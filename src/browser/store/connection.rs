//! Opening the database, and letting go of it when another tab needs that.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use super::{StoreError, request::Transaction};
use crate::browser::{
    fault::{self, Fault},
    listen::{Listener, Timer, property},
    once::once,
};

/// The version of the layout below. A higher one on disk is a newer program's.
const VERSION: u32 = 1;

/// Key workspace id; title, revision and time as JSON. Small, for it is written with every cell.
pub(super) const HEADS: &str = "heads";
/// Key workspace id; everything but the figures.
pub(super) const WORKSPACES: &str = "workspaces";
/// Key [workspace id, block key]; the figures in blocks.
pub(super) const BLOCKS: &str = "blocks";
/// All of them.
pub(super) const ALL: [&str; 3] = [HEADS, WORKSPACES, BLOCKS];

/// Safari is known to leave an open request without any answer; the page must still start.
const PATIENCE_MS: i32 = 6000;

/// The open database, or why it is no longer.
type Shared = Rc<RefCell<Result<IdbDatabase, StoreError>>>;

/// A connection that closes kindly.
pub(super) struct Connection {
    database: Shared,
    _listeners: [Listener; 2],
}

enum Answer {
    Opened,
    Failed,
    Blocked,
    Late,
}

impl Connection {
    /// Opens the database, and lays it out where it is new.
    pub(super) async fn open(name: &str) -> Result<Self, StoreError> {
        for (fault, error) in [
            (Fault::NoIndexedDb, StoreError::Unavailable),
            (Fault::Damaged, StoreError::Damaged("UnknownError".to_owned())),
            (Fault::Newer, StoreError::Newer),
        ] {
            if fault::is(fault) {
                return Err(error);
            }
        }
        let request = factory()?.open_with_u32(name, VERSION).map_err(|it| StoreError::of(&it))?;
        let upgrading = request.clone();
        let _upgrade = Listener::on(&request, "upgradeneeded", move |_| lay_out(&upgrading));
        wait(&request).await?;
        let database = request.result().ok().and_then(|it| it.dyn_into::<IdbDatabase>().ok());
        let database = database.ok_or_else(|| StoreError::Damaged("NoDatabase".to_owned()))?;
        // Any local page may have made a database of this name; one without our stores is not ours to use.
        if let Err(error) = Transaction::read(&database, &ALL) {
            database.close();
            return Err(error);
        }
        Ok(Self::follow(database))
    }

    fn follow(database: IdbDatabase) -> Self {
        let shared: Shared = Rc::new(RefCell::new(Ok(database.clone())));
        let (asked, lost) = (Rc::clone(&shared), Rc::clone(&shared));
        let versionchange = Listener::on(&database, "versionchange", move |event: Event| {
            // Without a new version the database is being deleted, else a newer program waits for us to let go.
            let deleted = property(&event, "newVersion").is_none();
            let reason = if deleted { StoreError::Gone } else { StoreError::Newer };
            if let Ok(open) = asked.replace(Err(reason)) {
                open.close();
            }
        });
        let close = Listener::on(&database, "close", move |_| *lost.borrow_mut() = Err(StoreError::Gone));
        Self { database: shared, _listeners: [versionchange, close] }
    }

    /// The database while it is open, else why it is not.
    pub(super) fn database(&self) -> Result<IdbDatabase, StoreError> {
        self.database.borrow().clone()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Ok(open) = &*self.database.borrow() {
            open.close();
        }
    }
}

/// Deletes the database with all workspaces in it: the way out of a damaged one.
pub(super) async fn delete(name: &str) -> Result<(), StoreError> {
    wait(&factory()?.delete_database(name).map_err(|it| StoreError::of(&it))?).await
}

fn factory() -> Result<IdbFactory, StoreError> {
    match web_sys::window().map(|it| it.indexed_db()) {
        Some(Ok(Some(factory))) => Ok(factory),
        _ => Err(StoreError::Unavailable),
    }
}

async fn wait(request: &IdbOpenDbRequest) -> Result<(), StoreError> {
    let (teller, arrival) = once();
    let tell = |answer: fn() -> Answer| {
        let teller = teller.clone();
        move || teller.tell(answer())
    };
    let (opened, failed, blocked) = (tell(|| Answer::Opened), tell(|| Answer::Failed), tell(|| Answer::Blocked));
    let _success = Listener::on(request, "success", move |_| opened());
    let _error = Listener::on(request, "error", move |event| {
        // Firefox would also report it as an uncaught error of the page.
        event.prevent_default();
        failed();
    });
    let _blocked = Listener::on(request, "blocked", move |_| blocked());
    let _late = Timer::after(PATIENCE_MS, tell(|| Answer::Late));
    match arrival.await {
        Answer::Opened => Ok(()),
        Answer::Failed => Err(StoreError::of(&property(request, "error").unwrap_or_default())),
        Answer::Blocked => {
            close_when_it_opens(request);
            Err(StoreError::Blocked)
        }
        Answer::Late => {
            close_when_it_opens(request);
            Err(StoreError::Unavailable)
        }
    }
}

/// A request given up may still open the database later and then stand in every other tab's way.
fn close_when_it_opens(request: &IdbOpenDbRequest) {
    let opened = request.clone();
    let close = wasm_bindgen::closure::Closure::once_into_js(move || {
        if let Some(database) = opened.result().ok().and_then(|it| it.dyn_into::<IdbDatabase>().ok()) {
            database.close();
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}

/// A store that cannot be made aborts the upgrade, and the open request then fails.
fn lay_out(request: &IdbOpenDbRequest) {
    let Some(database) = request.result().ok().and_then(|it: JsValue| it.dyn_into::<IdbDatabase>().ok()) else {
        return;
    };
    for name in ALL {
        let _ = database.create_object_store(name);
    }
}
