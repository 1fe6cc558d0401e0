//! Settings, locks, files, the worker and the panic panel in a real browser.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![allow(clippy::unwrap_used, reason = "clippy knows only #[test] as a test, and this file has nothing else")]

use std::{cell::Cell, rc::Rc};

use biaochi::browser::{
    clock,
    fault::{self, Fault},
    files::{self, Document, Picked, ReadProblem, SaveTarget, Saving},
    ids,
    listen::{Timer, sleep},
    lock::{self, Access},
    panic,
    settings::{Key, Settings},
    worker::{Buffer, Message, Step, Worker, WorkerError},
};
use js_sys::{Function, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn set_global(name: &str, value: &JsValue) {
    Reflect::set(&web_sys::window().unwrap(), &name.into(), value).unwrap();
}

#[wasm_bindgen_test]
fn settings_outlive_the_page() {
    let settings = Settings::open();
    assert!(settings.persistent());
    assert!(settings.set(Key::Language, &"zh-Hant"));
    let again = Settings::open();
    assert_eq!(again.get::<String>(Key::Language).as_deref(), Some("zh-Hant"));
    assert_eq!(again.get::<u32>(Key::Language), None);
    again.remove(Key::Language);
    assert_eq!(again.get::<String>(Key::Language), None);
    assert_eq!(Settings::open().get::<String>(Key::Language), None);
}

#[wasm_bindgen_test]
fn blocked_settings_last_as_long_as_the_page() {
    fault::inject("no-local-storage");
    let settings = Settings::open();
    fault::inject("");
    assert!(!settings.persistent());
    assert!(!settings.set(Key::TextSize, &120));
    assert_eq!(settings.get::<u32>(Key::TextSize), Some(120));
    assert_eq!(Settings::open().get::<u32>(Key::TextSize), None);
}

#[wasm_bindgen_test]
fn a_full_local_storage_leaves_settings_in_memory() {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    let settings = Settings::open();
    let mut size = 4_000_000;
    while size > 0 {
        if storage.set_item(&format!("fill{}", storage.length().unwrap()), &"x".repeat(size)).is_err() {
            size /= 2;
        }
    }
    let kept = settings.set(Key::LastRoute, &"#/overview");
    storage.clear().unwrap();
    assert!(!kept && !settings.persistent());
    assert_eq!(settings.get::<String>(Key::LastRoute).as_deref(), Some("#/overview"));
}

#[wasm_bindgen_test]
fn faults_are_known_by_their_names() {
    fault::inject("quota,slow-commit,nonsense");
    let active = [Fault::Quota, Fault::SlowCommit, Fault::Newer].map(fault::is);
    fault::inject("");
    assert_eq!(active, [true, true, false]);
    assert!(!fault::is(Fault::Quota));
}

#[wasm_bindgen_test]
async fn one_tab_writes_a_workspace() {
    let id = ids::workspace_id();
    let Access::Held(first) = lock::request(&id, || {}).await else { unreachable!("free") };
    assert!(matches!(lock::request(&id, || {}).await, Access::Elsewhere));
    assert!(matches!(lock::request("another", || {}).await, Access::Held(_)));
    drop(first);
    sleep(50).await;
    assert!(matches!(lock::request(&id, || {}).await, Access::Held(_)));
}

#[wasm_bindgen_test]
async fn who_is_taken_over_is_told_once() {
    let id = ids::workspace_id();
    let lost = Rc::new(Cell::new(0));
    let told = Rc::clone(&lost);
    let Access::Held(_first) = lock::request(&id, move || told.set(told.get() + 1)).await else { unreachable!("free") };
    let Access::Held(second) = lock::take_over(&id, || {}).await else { unreachable!("stolen") };
    sleep(50).await;
    assert_eq!(lost.get(), 1);
    assert!(matches!(lock::request(&id, || {}).await, Access::Elsewhere));
    drop(second);
}

#[wasm_bindgen_test]
async fn without_locks_there_is_no_lock() {
    fault::inject("no-locks");
    let access = lock::request("w", || {}).await;
    fault::inject("");
    assert!(matches!(access, Access::Unsupported));
}

const JSON: Document<'static> =
    Document { name: "甲县_2026.json", media_type: "application/json", extension: ".json", bytes: b"{}" };

#[wasm_bindgen_test]
fn a_download_is_not_called_saved() {
    assert_eq!(files::download(JSON), Saving::HandedToDownloads("甲县_2026.json".to_owned()));
}

/// A stand-in for the browser's dialog: `size` is what the disk says afterwards.
fn pick_with(body: &str) {
    let picker = Function::new_no_args(body);
    set_global("showSaveFilePicker", &picker);
}

#[wasm_bindgen_test]
async fn a_file_is_saved_when_the_disk_has_all_of_it() {
    let handle = |size: &str| {
        format!(
            "window.writes = 0; return Promise.resolve({{ name: 'chosen.json', \
             createWritable: () => Promise.resolve({{ write: b => {{ window.writes += b.size; return Promise.resolve(); }}, \
             close: () => Promise.resolve() }}), \
             getFile: () => Promise.resolve(new File([new Uint8Array({size})], 'chosen.json')) }})"
        )
    };
    let target = SaveTarget::default();
    pick_with(&handle("1"));
    assert!(matches!(target.save(JSON).await, Saving::Failed(files::SaveProblem::WrongSize)));
    assert_eq!(target.name(), None);
    pick_with(&handle("2"));
    assert_eq!(target.save(JSON).await, Saving::Saved("chosen.json".to_owned()));
    assert_eq!(target.name().as_deref(), Some("chosen.json"));
    // The second save asks no more.
    pick_with("throw new Error('asked again')");
    assert_eq!(target.save(JSON).await, Saving::Saved("chosen.json".to_owned()));
    target.forget();
    pick_with("return Promise.reject(new DOMException('', 'AbortError'))");
    assert_eq!(target.save(JSON).await, Saving::Cancelled);
    pick_with("return Promise.reject(new DOMException('', 'SecurityError'))");
    assert!(matches!(target.save(JSON).await, Saving::HandedToDownloads(_)));
}

/// Puts a worker into the page as the boot script does; its wasm is empty, for the script needs none.
fn carry(script: &str) {
    let home = js_sys::Object::new();
    let give = Function::new_no_args(&format!(
        "return Promise.resolve({{ js: {}, wasm: new ArrayBuffer(8) }})",
        js_sys::JSON::stringify(&script.into()).unwrap()
    ));
    Reflect::set(&home, &"workerSource".into(), &give).unwrap();
    set_global("biaochi", &home);
}

const ECHO: &str = "let n = 0; onmessage = e => { \
    if (e.data.wasm) { postMessage({ ready: e.data.wasm.byteLength === 8 }); return; } \
    const { text, buffers } = e.data; n += 1; \
    if (text === 'throw') throw new Error('thrown'); \
    if (text === 'hang') { for (;;) {} } \
    postMessage({ text: 'more', buffers: [] }); \
    postMessage({ text: 'done ' + text + n, buffers }, buffers); }";

async fn say(worker: &Worker, text: &str) -> Result<String, WorkerError> {
    let message = Message { text: text.to_owned(), ..Message::default() };
    let step = |it: &str| match it {
        "more" => Step::More,
        it if it.starts_with("done last") => Step::DoneForGood,
        _ => Step::Done,
    };
    worker.call(message, step).await.map(|it| it.text)
}

#[wasm_bindgen_test]
async fn the_worker_answers_and_a_dead_one_is_replaced() {
    let worker = Worker::default();
    assert_eq!(say(&worker, "a").await, Err(WorkerError::Missing));
    carry("onmessage = () => { throw new Error('no wasm here') }");
    assert!(matches!(say(&worker, "a").await, Err(WorkerError::Refused(_))));
    carry("onmessage = () => postMessage({ failed: 'too old' })");
    assert_eq!(say(&worker, "a").await, Err(WorkerError::Refused("too old".to_owned())));
    carry(ECHO);
    // A call during the start waits for it.
    let early = worker.clone();
    wasm_bindgen_futures::spawn_local(async move { drop(early.ensure_started().await) });
    sleep(1).await;
    assert_eq!(say(&worker, "a").await.as_deref(), Ok("done a1"));
    assert_eq!(say(&worker, "last").await.as_deref(), Ok("done last2"));
    assert_eq!(say(&worker, "c").await.as_deref(), Ok("done c1"));
    assert!(matches!(say(&worker, "throw").await, Err(WorkerError::Crashed(_))));
    assert_eq!(say(&worker, "d").await.as_deref(), Ok("done d1"));
    let cancelled = worker.clone();
    let _timer = Timer::after(100, move || cancelled.cancel());
    assert_eq!(say(&worker, "hang").await, Err(WorkerError::Cancelled));
    assert_eq!(say(&worker, "e").await.as_deref(), Ok("done e1"));
}

#[wasm_bindgen_test]
async fn buffers_change_hands() {
    carry(ECHO);
    let buffer = Buffer::from_bytes(&[1, 2, 3]);
    let message = Message { text: "b".to_owned(), buffers: vec![buffer.clone()] };
    let step = |it: &str| if it == "more" { Step::More } else { Step::Done };
    let answer = Worker::default().call(message, step).await.unwrap();
    assert_eq!(buffer.size(), 0);
    let back: Vec<Vec<u8>> = answer.buffers.iter().map(Buffer::to_vec).collect();
    assert_eq!(back, [vec![1, 2, 3]]);
}

/// A file as a file field would give it.
fn chosen(text: &str) -> Picked {
    let transfer = web_sys::DataTransfer::new().unwrap();
    let make = Function::new_with_args("t, s", "t.items.add(new File([s], '表.csv'))");
    make.call2(&JsValue::NULL, &transfer, &text.into()).unwrap();
    Picked::from_transfer(&transfer).remove(0)
}

#[wasm_bindgen_test]
async fn a_file_is_read_within_its_cap() {
    let file = chosen("甲,1");
    assert_eq!((file.name.as_str(), file.size), ("表.csv", 5));
    assert_eq!(file.bytes(5).await, Ok("甲,1".as_bytes().to_vec()));
    assert_eq!(file.bytes(4).await, Err(ReadProblem::TooLarge { size: 5, cap: 4 }));
}

#[wasm_bindgen_test]
fn the_clock_speaks_in_fixed_widths() {
    let now = clock::now_ms();
    assert_eq!(clock::hour_minute(now).len(), 5);
    assert_eq!(clock::stamp(now).len(), 13);
    assert_eq!(clock::day_of(now), clock::today());
    assert_ne!(ids::workspace_id(), ids::workspace_id());
    assert_eq!(ids::workspace_id().len(), 32);
}

#[wasm_bindgen_test]
async fn a_panic_leaves_words_and_a_way_to_the_figures() {
    let document = web_sys::window().unwrap().document().unwrap();
    document.document_element().unwrap().set_attribute("lang", "zh-Hans").unwrap();
    panic::kept_at(clock::now_ms());
    panic::rescue_with(|| Some(("甲县.json".to_owned(), "{}".to_owned())));
    panic::show("index out of bounds");
    let panel = document.query_selector("[data-panic]").unwrap().unwrap();
    let text = panel.text_content().unwrap();
    assert!(text.contains("重新载入") && text.contains("reload") && text.contains("index out of bounds"));
    let link = panel.query_selector("a[download]").unwrap().unwrap();
    assert_eq!(link.get_attribute("download").as_deref(), Some("甲县.json"));
    assert!(link.get_attribute("href").unwrap().starts_with("blob:"));
    panel.remove();
}
