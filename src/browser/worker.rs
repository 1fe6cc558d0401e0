//! The second wasm, in a worker of its own: started when first needed, dropped when it crashes.
//!
//! `window.biaochi.workerSource()` gives its script and its wasm, both from within the one file;
//! each call must give a fresh buffer, for it is handed over to the worker.
//! What is said to the worker is no matter of this module but two words: `{ready: true}` and `{problem: "crashed"}`.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Url};

use super::{
    files,
    listen::{Listener, Timer, error_name, method, object, property},
    once::{Teller, once},
};

/// Compiling takes a second on an old computer; past this it will not come any more.
const READY_WITHIN_MS: i32 = 30_000;

/// Why the worker gave no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerError {
    /// The page carries no second wasm.
    Missing,
    /// The browser did not let the worker start, by its name for the reason.
    Refused(String),
    /// The worker did not become ready in time.
    Silent,
    /// The worker crashed, as a hostile file can make it. The next call starts a new one.
    Crashed(String),
    /// The call was cancelled.
    Cancelled,
    /// Another call is under way.
    Busy,
}

/// What a message means to the call under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Progress: more will come.
    More,
    /// The answer.
    Done,
}

struct Call {
    on_message: Box<dyn FnMut(&JsValue) -> Step>,
    teller: Teller<Result<JsValue, WorkerError>>,
}

struct Live {
    worker: web_sys::Worker,
    url: String,
    _listeners: [Listener; 3],
}

impl Drop for Live {
    fn drop(&mut self) {
        self.worker.terminate();
        // A revoked address that was revoked before is no error.
        let _ = Url::revoke_object_url(&self.url);
    }
}

#[derive(Default)]
struct Shared {
    live: RefCell<Option<Live>>,
    call: RefCell<Option<Call>>,
    /// Who waits for a start under way; `None` when there is none.
    starting: RefCell<Option<Vec<Teller<()>>>>,
}

/// The worker, whether it runs or not. Clones are the same worker.
#[derive(Clone, Default)]
pub struct Worker(Rc<Shared>);

impl Worker {
    /// Says something and waits for the answer, while `on_message` sees each message and tells which one is the answer.
    pub async fn call(
        &self,
        message: &JsValue,
        transfer: &Array,
        on_message: impl FnMut(&JsValue) -> Step + 'static,
    ) -> Result<JsValue, WorkerError> {
        self.ensure_started().await?;
        self.exchange(message, transfer, on_message).await
    }

    /// Ends the call under way, and the worker with it: a parser cannot be interrupted otherwise.
    pub fn cancel(&self) {
        if self.is_busy() {
            self.end(WorkerError::Cancelled);
        }
    }

    /// Whether a call is under way.
    pub fn is_busy(&self) -> bool {
        self.0.call.borrow().is_some()
    }

    /// Starts the worker ahead of the first call, as while a file dialog is open.
    pub async fn ensure_started(&self) -> Result<(), WorkerError> {
        loop {
            let (teller, arrival) = once();
            match &mut *self.0.starting.borrow_mut() {
                Some(waiting) => waiting.push(teller),
                None => break,
            }
            arrival.await;
        }
        if self.0.live.borrow().is_some() {
            return Ok(());
        }
        self.0.starting.replace(Some(Vec::new()));
        let started = self.start().await;
        for teller in self.0.starting.take().unwrap_or_default() {
            teller.tell(());
        }
        started
    }

    async fn start(&self) -> Result<(), WorkerError> {
        let (script, wasm) = source().await?;
        let live = self.launch(&script).map_err(|it| WorkerError::Refused(error_name(&it)))?;
        self.0.live.replace(Some(live));
        let impatient = self.clone();
        let _timer = Timer::after(READY_WITHIN_MS, move || impatient.end(WorkerError::Silent));
        let hello = object(&[("wasm", wasm.clone())]);
        let is_ready = |it: &JsValue| {
            if property(it, "ready").is_some() { Step::Done } else { Step::More }
        };
        match self.exchange(&hello, &Array::of1(&wasm), is_ready).await {
            // Nothing was asked of it yet: it is the browser or the policy that does not let it run.
            Err(WorkerError::Crashed(said)) => Err(WorkerError::Refused(said)),
            answer => answer.map(drop),
        }
    }

    async fn exchange(
        &self,
        message: &JsValue,
        transfer: &Array,
        on_message: impl FnMut(&JsValue) -> Step + 'static,
    ) -> Result<JsValue, WorkerError> {
        let (teller, arrival) = once();
        let earlier = self.0.call.replace(Some(Call { on_message: Box::new(on_message), teller }));
        if earlier.is_some() {
            // The later of two calls leaves the field to the first.
            self.0.call.replace(earlier);
            return Err(WorkerError::Busy);
        }
        let posted = match &*self.0.live.borrow() {
            Some(live) => live.worker.post_message_with_transfer(message, transfer),
            None => Err(JsValue::from_str("no worker")),
        };
        if let Err(error) = posted {
            self.end(WorkerError::Refused(error_name(&error)));
        }
        arrival.await
    }

    fn launch(&self, script: &str) -> Result<Live, JsValue> {
        let url = files::blob_url("text/javascript", script.as_bytes())?;
        let worker = web_sys::Worker::new(&url)?;
        let (heard, failed, garbled) = (self.weak(), self.weak(), self.weak());
        let message = Listener::on(&worker, "message", move |event| {
            if let (Some(it), Some(event)) = (heard.upgrade(), event.dyn_ref::<MessageEvent>()) {
                Self(it).hear(&event.data());
            }
        });
        let crash = move |event: Event| {
            // Else the browser also reports it as an error of the page.
            event.prevent_default();
            let said = property(&event, "message").and_then(|it| it.as_string()).unwrap_or_default();
            if let Some(it) = failed.upgrade() {
                Self(it).end(WorkerError::Crashed(said));
            }
        };
        let error = Listener::on(&worker, "error", crash);
        let messageerror = Listener::on(&worker, "messageerror", move |_| {
            if let Some(it) = garbled.upgrade() {
                Self(it).end(WorkerError::Crashed("messageerror".to_owned()));
            }
        });
        Ok(Live { worker, url, _listeners: [message, error, messageerror] })
    }

    fn weak(&self) -> std::rc::Weak<Shared> {
        Rc::downgrade(&self.0)
    }

    fn hear(&self, message: &JsValue) {
        if property(message, "problem").and_then(|it| it.as_string()).as_deref() == Some("crashed") {
            let said = property(message, "message").and_then(|it| it.as_string()).unwrap_or_default();
            return self.end(WorkerError::Crashed(said));
        }
        // Taken out while it runs, for the callback may cancel.
        let Some(mut call) = self.0.call.take() else {
            return;
        };
        let step = (call.on_message)(message);
        if self.0.live.borrow().is_none() {
            call.teller.tell(Err(WorkerError::Cancelled));
        } else if step == Step::Done {
            call.teller.tell(Ok(message.clone()));
        } else {
            self.0.call.replace(Some(call));
        }
    }

    /// Ends the worker, and tells the call under way why.
    fn end(&self, why: WorkerError) {
        let live = self.0.live.take();
        if let Some(call) = self.0.call.take() {
            call.teller.tell(Err(why));
        }
        drop(live);
    }
}

/// The worker's script and wasm, out of the page.
async fn source() -> Result<(String, JsValue), WorkerError> {
    let home = web_sys::window().and_then(|it| property(&it, "biaochi")).ok_or(WorkerError::Missing)?;
    let give = method(&home, "workerSource").ok_or(WorkerError::Missing)?;
    let refused = |it: JsValue| WorkerError::Refused(error_name(&it));
    let given = give.call0(&home).and_then(|it| it.dyn_into::<Promise>()).map_err(refused)?;
    let given = JsFuture::from(given).await.map_err(refused)?;
    let script = property(&given, "js").and_then(|it| it.as_string());
    script.zip(property(&given, "wasm")).ok_or(WorkerError::Missing)
}
