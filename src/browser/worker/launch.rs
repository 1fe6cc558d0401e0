//! Starting the worker out of the page.
//!
//! `window.biaochi.workerSource()` of the boot script gives its script and its wasm, both from within the one file.
//! The first message brings the wasm; the worker answers `{ready}` or `{failed}`.

use std::rc::{Rc, Weak};

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Url};

use super::{Shared, Step, Worker, WorkerError};
use crate::browser::{
    files,
    listen::{Listener, Timer, error_name, method, object, property},
};

/// Compiling takes a second on an old computer; past this it will not come any more.
const READY_WITHIN_MS: i32 = 30_000;

/// A running worker, ended when dropped.
pub(super) struct Live {
    worker: web_sys::Worker,
    url: String,
    _listeners: [Listener; 3],
}

impl Live {
    pub(super) fn post(&self, message: &JsValue, transfer: &JsValue) -> Result<(), JsValue> {
        self.worker.post_message_with_transfer(message, transfer)
    }

    fn launch(script: &str, home: &Weak<Shared>) -> Result<Self, JsValue> {
        let url = files::blob_url("text/javascript", script.as_bytes())?;
        let worker = web_sys::Worker::new(&url)?;
        let listen = |kind| {
            let home = Weak::clone(home);
            Listener::on(&worker, kind, move |event| {
                let Some(home) = home.upgrade().map(Worker) else {
                    return;
                };
                match event.dyn_ref::<MessageEvent>() {
                    Some(it) if kind == "message" => home.hear(&it.data()),
                    _ => home.crash(&event),
                }
            })
        };
        let listeners = ["message", "error", "messageerror"].map(listen);
        Ok(Self { worker, url, _listeners: listeners })
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.worker.terminate();
        // Fails only for an address that is none.
        let _ = Url::revoke_object_url(&self.url);
    }
}

impl Worker {
    pub(super) async fn start(&self) -> Result<(), WorkerError> {
        let (script, wasm) = source().await?;
        let live = Live::launch(&script, &Rc::downgrade(&self.0)).map_err(|it| refused(&it))?;
        self.0.live.replace(Some(live));
        let impatient = self.clone();
        let _timer = Timer::after(READY_WITHIN_MS, move || impatient.end(WorkerError::Silent));
        let hello = object(&[("wasm", wasm.clone())]);
        let started = self.exchange(&hello, &Array::of1(&wasm), Box::new(greeting)).await;
        match started {
            // Nothing was asked of it yet: it is the browser or the policy that does not let it run.
            Err(WorkerError::Crashed(said)) => Err(WorkerError::Refused(said)),
            Err(error) => Err(error),
            Ok(answer) => match property(&answer, "failed") {
                Some(why) => Err(WorkerError::Refused(why.as_string().unwrap_or_default())),
                None => Ok(()),
            },
        }
    }
}

fn greeting(message: &JsValue) -> Step {
    if property(message, "ready").is_some() {
        Step::Done
    } else if property(message, "failed").is_some() {
        Step::DoneForGood
    } else {
        Step::More
    }
}

fn refused(error: &JsValue) -> WorkerError {
    WorkerError::Refused(error_name(error))
}

/// The worker's script and wasm.
async fn source() -> Result<(String, JsValue), WorkerError> {
    let home = web_sys::window().and_then(|it| property(&it, "biaochi"));
    let home = home.ok_or(WorkerError::Missing)?;
    let give = method(&home, "workerSource").ok_or(WorkerError::Missing)?;
    let given = give.call0(&home).and_then(|it| it.dyn_into::<Promise>());
    let given = JsFuture::from(given.map_err(|it| refused(&it))?).await;
    let given = given.map_err(|it| refused(&it))?;
    let script = property(&given, "js").and_then(|it| it.as_string());
    let both = script.zip(property(&given, "wasm"));
    both.ok_or(WorkerError::Missing)
}
