//! Workspaces in IndexedDB: one transaction a commit, called done only when it is on disk.
//!
//! The store is a cache and the workspace file the record, but the last committed cell must outlive a power cut.
//! It deals in plain strings and knows nothing of what is in them.

mod connection;
mod error;
mod request;
mod types;

use std::cell::RefCell;

use js_sys::Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

use self::{
    connection::{ALL, BLOCKS, Connection, HEADS, WORKSPACES},
    request::{Reach, Transaction, answer},
};
use super::{
    clock,
    fault::{self, Fault},
    listen::sleep,
};

pub use self::{
    error::StoreError,
    types::{Commit, Saved, WorkspaceHead},
};

const NAME: &str = "biaochi";

#[derive(Default, Serialize, Deserialize)]
struct Head {
    title: String,
    revision: u64,
    saved_at: u64,
}

/// The browser's store of workspaces.
pub struct Store {
    name: String,
    connection: RefCell<Connection>,
}

impl Store {
    /// Opens the store.
    pub async fn open() -> Result<Self, StoreError> {
        Self::open_named(NAME).await
    }

    /// Opens a store apart from the reader's, for tests.
    pub async fn open_named(name: &str) -> Result<Self, StoreError> {
        Ok(Self { name: name.to_owned(), connection: RefCell::new(Connection::open(name).await?) })
    }

    /// Deletes every workspace and the database itself: the way out of a damaged one.
    pub async fn destroy() -> Result<(), StoreError> {
        connection::delete(NAME).await
    }

    /// Opens the database again after it was closed under us, as when the browser's data are cleared.
    ///
    /// Not done unasked: what was kept is gone, and only the page can write all of it again.
    pub async fn reopen(&self) -> Result<(), StoreError> {
        let fresh = Connection::open(&self.name).await?;
        self.connection.replace(fresh);
        Ok(())
    }

    /// All workspaces, the last written first.
    pub async fn list(&self) -> Result<Vec<WorkspaceHead>, StoreError> {
        let tx = self.read(&[HEADS])?;
        let store = tx.store(HEADS)?;
        let (keys, values) = (answer(store.get_all_keys()), answer(store.get_all()));
        let (keys, values) = (keys.await?, values.await?);
        let mut heads: Vec<WorkspaceHead> = Array::from(&keys)
            .iter()
            .zip(Array::from(&values).iter())
            .filter_map(|(key, value)| Some(head_of(key.as_string()?, read_head(&value).ok())))
            .collect();
        heads.sort_by(|a, b| b.saved_at.cmp(&a.saved_at).then_with(|| a.id.cmp(&b.id)));
        Ok(heads)
    }

    /// The head of one workspace: cheap enough to ask every two seconds.
    pub async fn head(&self, id: &str) -> Result<Option<WorkspaceHead>, StoreError> {
        let found = answer(self.read(&[HEADS])?.store(HEADS)?.get(&id.into())).await?;
        if found.is_undefined() {
            return Ok(None);
        }
        Ok(Some(head_of(id.to_owned(), Some(read_head(&found)?))))
    }

    /// A workspace with everything in it, or `None` where there is none of this id.
    pub async fn load(&self, id: &str) -> Result<Option<Saved>, StoreError> {
        let tx = self.read(&ALL)?;
        let range = blocks_of(id)?;
        let blocks = tx.store(BLOCKS)?;
        // All four are asked before the first is awaited, so that they are of one moment.
        let head = answer(tx.store(HEADS)?.get(&id.into()));
        let meta = answer(tx.store(WORKSPACES)?.get(&id.into()));
        let (keys, values) = (answer(blocks.get_all_keys_with_key(&range)), answer(blocks.get_all_with_key(&range)));
        let (head, meta, keys, values) = (head.await?, meta.await?, keys.await?, values.await?);
        if head.is_undefined() {
            return Ok(None);
        }
        let blocks = Array::from(&keys)
            .iter()
            .zip(Array::from(&values).iter())
            .map(|(key, value)| Ok((text(&Array::from(&key).get(1))?, text(&value)?)))
            .collect::<Result<Vec<_>, _>>()?;
        let meta = if meta.is_undefined() { String::new() } else { text(&meta)? };
        Ok(Some(Saved { meta, blocks, revision: read_head(&head)?.revision }))
    }

    /// Every text that is kept of a workspace, by its key, whatever state it is in: what a damaged one still gives.
    pub async fn salvage(&self, id: &str) -> Result<Vec<(String, String)>, StoreError> {
        let tx = self.read(&ALL)?;
        let (range, blocks) = (blocks_of(id)?, tx.store(BLOCKS)?);
        let head = answer(tx.store(HEADS)?.get(&id.into()));
        let meta = answer(tx.store(WORKSPACES)?.get(&id.into()));
        let keys = answer(blocks.get_all_keys_with_key(&range));
        let values = answer(blocks.get_all_with_key(&range));
        let mut found = Vec::new();
        for (key, value) in [(HEADS, head.await), (WORKSPACES, meta.await)] {
            found.extend(value.ok().and_then(|it| it.as_string()).map(|it| (key.to_owned(), it)));
        }
        let (keys, values) = (Array::from(&keys.await?), Array::from(&values.await?));
        found.extend(
            keys.iter()
                .zip(values.iter())
                .filter_map(|(key, value)| Some((Array::from(&key).get(1).as_string()?, value.as_string()?))),
        );
        Ok(found)
    }

    /// Makes one change, whole or not at all. Comes back when it is on disk, with the time it was made.
    pub async fn commit(&self, id: &str, change: &Commit) -> Result<u64, StoreError> {
        self.write(id, change, Reach::Disk).await
    }

    /// Makes one change, whole or not at all. Comes back as soon as the operating system has it, with the time it was
    /// made: a browser that is killed then loses it no more, a power cut may until [`Store::seal`] is done.
    pub async fn hand_over(&self, id: &str, change: &Commit) -> Result<u64, StoreError> {
        self.write(id, change, Reach::System).await
    }

    /// Brings everything that was handed over to the disk: a store writes its journal in order, so what is on disk at
    /// the end of this has all that came before.
    pub async fn seal(&self, id: &str) -> Result<(), StoreError> {
        let database = self.connection.borrow().database()?;
        let tx = Transaction::write(&database, &[HEADS], Reach::Disk)?;
        let heads = tx.store(HEADS)?;
        let head = answer(heads.get(&id.into())).await?;
        // Something has to be written, or there is nothing to wait for.
        if !head.is_undefined() {
            heads.put_with_key(&head, &id.into()).map_err(|it| StoreError::of(&it))?;
        }
        tx.completed().await
    }

    async fn write(&self, id: &str, change: &Commit, reach: Reach) -> Result<u64, StoreError> {
        if fault::is(Fault::SlowCommit) {
            sleep(1500).await;
        }
        let database = self.connection.borrow().database()?;
        let tx = Transaction::write(&database, &ALL, reach)?;
        match self.stage(&tx, id, change).await {
            Ok(at) => tx.completed().await.map(|()| at),
            Err(error) => {
                tx.undo().await;
                Err(error)
            }
        }
    }

    /// Deletes a workspace.
    pub async fn remove(&self, id: &str) -> Result<(), StoreError> {
        let database = self.connection.borrow().database()?;
        let tx = Transaction::write(&database, &ALL, Reach::Disk)?;
        let asked = tx.store(HEADS)?.delete(&id.into());
        let asked = asked.and(tx.store(WORKSPACES)?.delete(&id.into()));
        let asked = asked.and(tx.store(BLOCKS)?.delete(&blocks_of(id)?));
        asked.map_err(|it| StoreError::of(&it))?;
        tx.completed().await
    }

    /// Asks for everything that a commit changes, after a look at what is there.
    async fn stage(&self, tx: &Transaction, id: &str, change: &Commit) -> Result<u64, StoreError> {
        let (heads, blocks) = (tx.store(HEADS)?, tx.store(BLOCKS)?);
        let found = answer(heads.get(&id.into())).await?;
        let found = match (found.is_undefined(), change.expected_revision) {
            (true, _) => None,
            // What is written whatever is there may also replace what cannot be read.
            (false, None) => read_head(&found).ok(),
            (false, Some(_)) => Some(read_head(&found)?),
        };
        check_revision(found.as_ref(), change.expected_revision)?;
        if fault::is(Fault::Quota) {
            return Err(StoreError::Full);
        }
        let saved_at = clock::now_ms();
        let title = change.title.clone().or_else(|| found.map(|it| it.title)).unwrap_or_default();
        let head = Head { title, revision: change.revision, saved_at };
        let head = serde_json::to_string(&head).map_err(|it| StoreError::Damaged(it.to_string()))?;
        put(&heads, &head, &id.into())?;
        if let Some(meta) = &change.meta {
            put(&tx.store(WORKSPACES)?, meta, &id.into())?;
        }
        if change.replace {
            blocks.delete(&blocks_of(id)?).map_err(|it| StoreError::of(&it))?;
        }
        for key in &change.delete {
            blocks.delete(&block_key(id, key)).map_err(|it| StoreError::of(&it))?;
        }
        for (key, value) in &change.put {
            put(&blocks, value, &block_key(id, key))?;
        }
        Ok(saved_at)
    }

    fn read(&self, stores: &[&str]) -> Result<Transaction, StoreError> {
        Transaction::read(&self.connection.borrow().database()?, stores)
    }
}

/// Another revision than expected is another tab's; none at all means that the browser's data were cleared.
fn check_revision(found: Option<&Head>, expected: Option<u64>) -> Result<(), StoreError> {
    match (found.map_or(0, |it| it.revision), expected) {
        (_, None) => Ok(()),
        (there, Some(wanted)) if there == wanted => Ok(()),
        (0, Some(_)) => Err(StoreError::Gone),
        (there, Some(_)) => Err(StoreError::TakenOver(there)),
    }
}

fn put(store: &IdbObjectStore, value: &str, key: &JsValue) -> Result<(), StoreError> {
    store.put_with_key(&value.into(), key).map(drop).map_err(|it| StoreError::of(&it))
}

fn block_key(id: &str, key: &str) -> JsValue {
    Array::of2(&id.into(), &key.into()).into()
}

/// All blocks of a workspace: an array sorts after every text, so `[id, []]` is past the last of them.
fn blocks_of(id: &str) -> Result<JsValue, StoreError> {
    let (first, past) = (Array::of1(&id.into()), Array::of2(&id.into(), &Array::new()));
    IdbKeyRange::bound(&first, &past).map(Into::into).map_err(|it| StoreError::of(&it))
}

fn text(value: &JsValue) -> Result<String, StoreError> {
    value.as_string().ok_or_else(|| StoreError::Damaged("DataError".to_owned()))
}

fn read_head(value: &JsValue) -> Result<Head, StoreError> {
    serde_json::from_str(&text(value)?).map_err(|_| StoreError::Damaged("DataError".to_owned()))
}

fn head_of(id: String, head: Option<Head>) -> WorkspaceHead {
    let damaged = head.is_none();
    let head = head.unwrap_or_default();
    WorkspaceHead { id, title: head.title, revision: head.revision, saved_at: head.saved_at, damaged }
}
