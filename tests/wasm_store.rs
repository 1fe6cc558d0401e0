//! The store in a real browser: what is committed comes back, in order, whole or not at all.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(clippy::unwrap_used, reason = "clippy knows only #[test] as a test, and this file has nothing else")]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use biaochi::browser::{
    fault,
    follow::Follower,
    ids,
    keeper::{Keeper, Keeping},
    listen::{Listener, sleep},
    store::{Commit, Store, StoreError},
};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A store of its own for each test, for all of them share one origin.
async fn fresh() -> Store {
    Store::open_named(&format!("test-{}", ids::workspace_id())).await.unwrap()
}

fn change(revision: u64, put: &[(&str, &str)]) -> Commit {
    Commit {
        put: put.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
        revision,
        expected_revision: Some(revision - 1),
        ..Commit::default()
    }
}

fn first(title: &str, put: &[(&str, &str)]) -> Commit {
    Commit { title: Some(title.to_owned()), meta: Some(format!("meta of {title}")), ..change(1, put) }
}

async fn blocks(store: &Store, id: &str) -> Vec<(String, String)> {
    store.load(id).await.unwrap().map(|it| it.blocks).unwrap_or_default()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[wasm_bindgen_test]
async fn what_is_committed_is_loaded() {
    let store = fresh().await;
    store.commit("w", &first("甲县", &[("b", "2"), ("a", "1")])).await.unwrap();
    let saved = store.load("w").await.unwrap().unwrap();
    assert_eq!((saved.meta.as_str(), saved.revision), ("meta of 甲县", 1));
    assert_eq!(saved.blocks, pairs(&[("a", "1"), ("b", "2")]));
}

#[wasm_bindgen_test]
async fn a_commit_changes_only_what_it_names() {
    let store = fresh().await;
    store.commit("w", &first("t", &[("a", "1"), ("b", "2"), ("c", "3")])).await.unwrap();
    let mut second = change(2, &[("a", "9")]);
    second.delete.push("b".to_owned());
    store.commit("w", &second).await.unwrap();
    let saved = store.load("w").await.unwrap().unwrap();
    assert_eq!(saved.meta, "meta of t");
    assert_eq!(saved.blocks, pairs(&[("a", "9"), ("c", "3")]));
    assert_eq!(store.head("w").await.unwrap().unwrap().title, "t");
}

#[wasm_bindgen_test]
async fn a_replacement_leaves_nothing_of_before() {
    let store = fresh().await;
    store.commit("w", &first("t", &[("a", "1"), ("b", "2")])).await.unwrap();
    store.commit("w", &Commit { replace: true, ..change(2, &[("c", "3")]) }).await.unwrap();
    assert_eq!(blocks(&store, "w").await, pairs(&[("c", "3")]));
}

#[wasm_bindgen_test]
async fn workspaces_do_not_touch_one_another() {
    let store = fresh().await;
    for id in ["w", "w2", "v"] {
        store.commit(id, &first(id, &[("a", id)])).await.unwrap();
    }
    store.remove("w").await.unwrap();
    assert_eq!(store.load("w").await.unwrap(), None);
    assert_eq!(blocks(&store, "w2").await, pairs(&[("a", "w2")]));
    let mut listed: Vec<String> = store.list().await.unwrap().into_iter().map(|it| it.id).collect();
    listed.sort();
    assert_eq!(listed, ["v", "w2"]);
}

#[wasm_bindgen_test]
async fn a_commit_on_another_revision_changes_nothing() {
    let store = fresh().await;
    store.commit("w", &first("t", &[("a", "1")])).await.unwrap();
    store.commit("w", &change(2, &[("a", "2")])).await.unwrap();
    let late = store.commit("w", &change(2, &[("a", "late"), ("b", "late")])).await;
    assert_eq!(late, Err(StoreError::TakenOver(2)));
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "2")]));
    assert_eq!(store.commit("new", &change(5, &[])).await, Err(StoreError::Gone));
    assert_eq!(store.load("new").await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn what_was_kept_is_there_for_the_next_opening() {
    let name = format!("test-{}", ids::workspace_id());
    let store = Store::open_named(&name).await.unwrap();
    store.commit("w", &first("t", &[("a", "1")])).await.unwrap();
    drop(store);
    let again = Store::open_named(&name).await.unwrap();
    assert_eq!(blocks(&again, "w").await, pairs(&[("a", "1")]));
}

#[wasm_bindgen_test]
async fn faults_come_back_as_their_own_errors() {
    for (name, want) in [
        ("no-indexeddb", StoreError::Unavailable),
        ("damaged", StoreError::Damaged("UnknownError".to_owned())),
        ("newer", StoreError::Newer),
    ] {
        fault::inject(name);
        let opened = Store::open_named("test-fault").await;
        fault::inject("");
        assert_eq!(opened.err(), Some(want));
    }
    let store = fresh().await;
    fault::inject("quota");
    let full = store.commit("w", &first("t", &[("a", "1")])).await;
    fault::inject("");
    assert_eq!(full, Err(StoreError::Full));
    assert_eq!(store.load("w").await.unwrap(), None);
}

fn factory() -> web_sys::IdbFactory {
    web_sys::window().unwrap().indexed_db().unwrap().unwrap()
}

async fn succeeded(request: &web_sys::IdbOpenDbRequest) {
    let done = Rc::new(Cell::new(false));
    let told = Rc::clone(&done);
    let _listener = Listener::on(request, "success", move |_| told.set(true));
    while !done.get() {
        sleep(5).await;
    }
}

/// Makes a database outside of the store.
async fn foreign(name: &str, version: u32) -> web_sys::IdbDatabase {
    let request = factory().open_with_u32(name, version).unwrap();
    succeeded(&request).await;
    request.result().unwrap().unchecked_into()
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let name = format!("test-{}", ids::workspace_id());
    foreign(&name, 2).await.close();
    assert_eq!(Store::open_named(&name).await.err(), Some(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn a_database_without_our_stores_is_called_damaged() {
    let name = format!("test-{}", ids::workspace_id());
    foreign(&name, 1).await.close();
    let opened = Store::open_named(&name).await;
    assert_eq!(opened.err(), Some(StoreError::Damaged("NotFoundError".to_owned())));
}

#[wasm_bindgen_test]
async fn a_newer_program_is_let_in() {
    let name = format!("test-{}", ids::workspace_id());
    let store = Store::open_named(&name).await.unwrap();
    foreign(&name, 2).await.close();
    assert_eq!(store.commit("w", &first("t", &[])).await, Err(StoreError::Newer));
}

/// Puts a function in the place of `IDBObjectStore.prototype.put` until it is dropped.
struct BrokenPut(JsValue);

impl BrokenPut {
    fn throwing(error: &str) -> Self {
        let before = Reflect::get(&Self::prototype(), &"put".into()).unwrap();
        let throws = Function::new_no_args(&format!("throw {error}"));
        Reflect::set(&Self::prototype(), &"put".into(), &throws).unwrap();
        Self(before)
    }

    /// Lets each request succeed and then the transaction fail, as a disk that fills up does.
    fn failing_late() -> Self {
        let before = Reflect::get(&Self::prototype(), &"put".into()).unwrap();
        let wrap = Function::new_with_args(
            "before",
            "return function (value, key) { \
                const request = before.call(this, value, key); \
                request.addEventListener('success', () => this.transaction.abort()); \
                return request; }",
        );
        let wrapped = wrap.call1(&JsValue::NULL, &before).unwrap();
        Reflect::set(&Self::prototype(), &"put".into(), &wrapped).unwrap();
        Self(before)
    }

    fn prototype() -> JsValue {
        let class = Reflect::get(&js_sys::global(), &"IDBObjectStore".into()).unwrap();
        Reflect::get(&class, &"prototype".into()).unwrap()
    }
}

impl Drop for BrokenPut {
    fn drop(&mut self) {
        Reflect::set(&Self::prototype(), &"put".into(), &self.0).unwrap();
    }
}

#[wasm_bindgen_test]
async fn a_full_disk_is_known_by_name_and_by_old_codes() {
    for error in [
        "new DOMException('', 'QuotaExceededError')",
        "({ name: 'NS_ERROR_DOM_QUOTA_REACHED' })",
        "({ name: 'Error', code: 1014 })",
        "({ name: 'Error', code: 22 })",
    ] {
        let store = fresh().await;
        let broken = BrokenPut::throwing(error);
        let full = store.commit("w", &first("t", &[("a", "1")])).await;
        drop(broken);
        assert_eq!(full, Err(StoreError::Full), "{error}");
        assert_eq!(store.load("w").await.unwrap(), None);
    }
}

#[wasm_bindgen_test]
async fn a_transaction_that_fails_at_its_end_is_not_called_kept() {
    let store = Rc::new(fresh().await);
    let (keeper, seen) = keeper(Rc::clone(&store), 0);
    let broken = BrokenPut::failing_late();
    keeper.push(cell("a", "1"));
    keeper.settled().await;
    drop(broken);
    assert!(matches!(keeper.state(), Keeping::Failed(_)));
    assert!(!seen.borrow().iter().any(|it| matches!(it, Keeping::KeptInBrowser { .. })));
    assert!(keeper.retry());
    keeper.settled().await;
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1")]));
}

#[wasm_bindgen_test]
async fn a_damaged_workspace_is_listed_salvaged_and_replaced() {
    let name = format!("test-{}", ids::workspace_id());
    let store = Store::open_named(&name).await.unwrap();
    for id in ["good", "bad"] {
        store.commit(id, &first(id, &[("a", id)])).await.unwrap();
    }
    let database = foreign(&name, 1).await;
    let mode = web_sys::IdbTransactionMode::Readwrite;
    let tx = database.transaction_with_str_and_mode("heads", mode).unwrap();
    tx.object_store("heads").unwrap().put_with_key(&"{torn".into(), &"bad".into()).unwrap();
    let listed = store.list().await.unwrap();
    let listed: Vec<(&str, bool)> = listed.iter().map(|it| (it.id.as_str(), it.damaged)).collect();
    assert_eq!(listed, [("good", false), ("bad", true)]);
    assert!(matches!(store.load("bad").await, Err(StoreError::Damaged(_))));
    assert!(matches!(store.commit("bad", &change(2, &[])).await, Err(StoreError::Damaged(_))));
    let found = store.salvage("bad").await.unwrap();
    assert_eq!(found, pairs(&[("heads", "{torn"), ("workspaces", "meta of bad"), ("a", "bad")]));
    let whole = Commit { replace: true, expected_revision: None, ..change(2, &[("b", "new")]) };
    store.commit("bad", &whole).await.unwrap();
    assert_eq!(blocks(&store, "bad").await, pairs(&[("b", "new")]));
}

/// A keeper that notes each state it reports.
fn keeper(store: Rc<Store>, revision: u64) -> (Keeper, Rc<RefCell<Vec<Keeping>>>) {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    let keeper = Keeper::start(Ok(store), "w", revision, 0, move |it| noted.borrow_mut().push(it.clone()));
    (keeper, seen)
}

fn cell(key: &str, value: &str) -> Commit {
    Commit { put: pairs(&[(key, value)]), ..Commit::default() }
}

#[wasm_bindgen_test]
async fn a_fast_typists_commits_stay_in_order() {
    let store = Rc::new(fresh().await);
    let (keeper, _) = keeper(Rc::clone(&store), 0);
    for n in 1..=200 {
        assert_eq!(keeper.push(cell("a", &n.to_string())), Some(n));
    }
    keeper.settled().await;
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "200")]));
    assert!(matches!(keeper.state(), Keeping::KeptInBrowser { revision: 200, .. }));
    assert_eq!(keeper.pending(), 0);
}

#[wasm_bindgen_test]
async fn nothing_is_called_kept_before_it_is() {
    let store = Rc::new(fresh().await);
    let (keeper, seen) = keeper(Rc::clone(&store), 0);
    fault::inject("slow-commit");
    keeper.push(cell("a", "1"));
    sleep(300).await;
    assert_eq!(store.load("w").await.unwrap(), None);
    assert_eq!(keeper.state(), Keeping::Saving(1));
    keeper.settled().await;
    fault::inject("");
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1")]));
    let kept = seen.borrow().iter().filter(|it| matches!(it, Keeping::KeptInBrowser { .. })).count();
    assert_eq!(kept, 1);
}

#[wasm_bindgen_test]
async fn what_fails_waits_and_can_be_tried_again() {
    let store = Rc::new(fresh().await);
    let (keeper, seen) = keeper(Rc::clone(&store), 0);
    fault::inject("quota");
    keeper.push(cell("a", "1"));
    keeper.settled().await;
    keeper.push(cell("b", "2"));
    keeper.settled().await;
    assert_eq!(keeper.state(), Keeping::Failed(StoreError::Full));
    assert_eq!(keeper.pending(), 2);
    fault::inject("");
    assert!(keeper.retry());
    keeper.settled().await;
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1"), ("b", "2")]));
    assert!(matches!(seen.borrow().last(), Some(Keeping::KeptInBrowser { revision: 2, .. })));
    assert!(!keeper.retry());
}

#[wasm_bindgen_test]
async fn a_second_writer_turns_into_a_reader() {
    let store = Rc::new(fresh().await);
    store.commit("w", &first("t", &[])).await.unwrap();
    let (one, _) = keeper(Rc::clone(&store), 1);
    let (two, _) = keeper(Rc::clone(&store), 1);
    one.push(cell("a", "one"));
    one.settled().await;
    two.push(cell("a", "two"));
    two.settled().await;
    assert_eq!(two.state(), Keeping::ReadOnly(1));
    assert_eq!((two.push(cell("a", "two")), two.pending()), (None, 1));
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "one")]));
    two.writable(2, 0);
    two.push(cell("a", "two"));
    two.settled().await;
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "two")]));
}

#[wasm_bindgen_test]
async fn cleared_data_are_written_again_whole() {
    let store = Rc::new(fresh().await);
    let (keeper, _) = keeper(Rc::clone(&store), 0);
    keeper.push(cell("a", "1"));
    keeper.settled().await;
    store.remove("w").await.unwrap();
    keeper.push(cell("b", "2"));
    keeper.settled().await;
    assert_eq!(keeper.state(), Keeping::Failed(StoreError::Gone));
    keeper.rewrite(Commit { put: pairs(&[("a", "1"), ("b", "2")]), ..Commit::default() });
    keeper.settled().await;
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1"), ("b", "2")]));
    assert!(matches!(keeper.state(), Keeping::KeptInBrowser { revision: 3, .. }));
}

#[wasm_bindgen_test]
async fn a_rewrite_during_a_slow_commit_has_the_last_word() {
    let store = Rc::new(fresh().await);
    let (keeper, _) = keeper(Rc::clone(&store), 0);
    fault::inject("slow-commit");
    keeper.push(cell("a", "old"));
    keeper.push(cell("b", "old"));
    sleep(50).await;
    keeper.rewrite(cell("c", "new"));
    keeper.settled().await;
    fault::inject("");
    assert_eq!(blocks(&store, "w").await, pairs(&[("c", "new")]));
    assert_eq!(keeper.pending(), 0);
}

#[wasm_bindgen_test]
async fn without_a_store_changes_are_counted_and_later_kept_whole() {
    let keeper = Keeper::start(Err(StoreError::Unavailable), "w", 0, 0, |_| {});
    assert_eq!(keeper.push(cell("a", "1")), Some(1));
    assert_eq!(keeper.state(), Keeping::MemoryOnly(StoreError::Unavailable));
    let store = Rc::new(fresh().await);
    keeper.keep_in(Rc::clone(&store), cell("a", "1"));
    keeper.settled().await;
    assert!(matches!(keeper.state(), Keeping::KeptInBrowser { revision: 2, .. }));
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1")]));
}

#[wasm_bindgen_test]
async fn a_reader_learns_what_the_writer_kept() {
    let store = Rc::new(fresh().await);
    let newest = Rc::new(Cell::new(0));
    let told = Rc::clone(&newest);
    let _follower = Follower::start(Rc::clone(&store), "w", 0, move |it| told.set(it));
    let (keeper, _) = keeper(Rc::clone(&store), 0);
    keeper.push(cell("a", "1"));
    keeper.push(cell("a", "2"));
    keeper.settled().await;
    sleep(200).await;
    assert_eq!(newest.get(), 2);
}

#[wasm_bindgen_test]
async fn deleting_the_database_is_noticed() {
    let name = format!("test-{}", ids::workspace_id());
    let store = Store::open_named(&name).await.unwrap();
    store.commit("w", &first("t", &[])).await.unwrap();
    succeeded(&factory().delete_database(&name).unwrap()).await;
    assert_eq!(store.commit("w", &change(2, &[])).await, Err(StoreError::Gone));
    store.reopen().await.unwrap();
    assert_eq!(store.load("w").await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn a_failure_stays_in_sight_until_a_commit_goes_through() {
    let store = Rc::new(fresh().await);
    let (keeper, seen) = keeper(Rc::clone(&store), 0);
    fault::inject("quota");
    for n in 1..=3 {
        keeper.push(cell("a", &n.to_string()));
        keeper.settled().await;
    }
    fault::inject("");
    assert_eq!(seen.borrow().iter().filter(|it| matches!(it, Keeping::Saving(_))).count(), 2);
    keeper.push(cell("a", "4"));
    keeper.settled().await;
    assert!(matches!(keeper.state(), Keeping::KeptInBrowser { revision: 4, .. }));
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "4")]));
}

#[wasm_bindgen_test]
async fn a_lost_lock_stops_the_queue() {
    let store = Rc::new(fresh().await);
    let (keeper, _) = keeper(Rc::clone(&store), 0);
    fault::inject("slow-commit");
    keeper.push(cell("a", "1"));
    keeper.push(cell("a", "2"));
    sleep(50).await;
    keeper.read_only();
    keeper.settled().await;
    fault::inject("");
    assert_eq!(keeper.state(), Keeping::ReadOnly(1));
    assert_eq!((keeper.pending(), keeper.retry()), (1, false));
    assert_eq!(blocks(&store, "w").await, pairs(&[("a", "1")]));
}
