//! The second wasm, in a worker of its own: started when first needed, dropped when it crashes.
//!
//! A message is an object `{ text, buffers }`; what the text says is `exchange::protocol`'s matter, not this module's.

mod launch;
mod message;

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsValue;
use web_sys::Event;

use self::launch::Live;
pub use self::message::{Buffer, Message};
use super::{
    listen::{error_name, property},
    once::{Teller, once},
};

/// Why the worker gave no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerError {
    /// The page carries no second wasm.
    Missing,
    /// The browser did not let the worker start, by its words for the reason.
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
    /// The answer, and the last thing that this worker can do: the next call starts a new one.
    DoneForGood,
}

type OnMessage = Box<dyn FnMut(&JsValue) -> Step>;

struct Call {
    on_message: OnMessage,
    teller: Teller<Result<JsValue, WorkerError>>,
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
    /// Says something and waits for the answer; `on_text` sees the text of each message and tells which one that is.
    ///
    /// The buffers of the message are given away: they are empty afterwards.
    pub async fn call(
        &self,
        message: Message,
        mut on_text: impl FnMut(&str) -> Step + 'static,
    ) -> Result<Message, WorkerError> {
        self.ensure_started().await?;
        let step = move |it: &JsValue| on_text(&message::text_of(it));
        let (object, buffers) = message.to_js();
        let answer = self.exchange(&object, &buffers, Box::new(step)).await?;
        Ok(Message::of_js(&answer))
    }

    /// Ends the call under way, and the worker with it: a parser cannot be interrupted otherwise.
    pub fn cancel(&self) {
        if self.is_busy() {
            self.end(WorkerError::Cancelled);
        }
    }

    /// Lets a worker go that has left its last message; the next call starts a new one.
    pub fn drop_it(&self) {
        self.0.live.take();
    }

    /// Whether a call or a start is under way.
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

    async fn exchange(
        &self,
        message: &JsValue,
        transfer: &JsValue,
        on_message: OnMessage,
    ) -> Result<JsValue, WorkerError> {
        let (teller, arrival) = once();
        let earlier = self.0.call.replace(Some(Call { on_message, teller }));
        if earlier.is_some() {
            // The later of two calls leaves the field to the first.
            self.0.call.replace(earlier);
            return Err(WorkerError::Busy);
        }
        let posted = match &*self.0.live.borrow() {
            Some(live) => live.post(message, transfer),
            None => Err(JsValue::from_str("no worker")),
        };
        if let Err(error) = posted {
            self.end(WorkerError::Refused(error_name(&error)));
        }
        arrival.await
    }

    fn hear(&self, message: &JsValue) {
        // Taken out while it runs, for the callback may cancel.
        let Some(mut call) = self.0.call.take() else {
            return;
        };
        let step = (call.on_message)(message);
        if self.0.live.borrow().is_none() {
            call.teller.tell(Err(WorkerError::Cancelled));
        } else if step == Step::More {
            self.0.call.replace(Some(call));
        } else {
            if step == Step::DoneForGood {
                self.0.live.take();
            }
            call.teller.tell(Ok(message.clone()));
        }
    }

    fn crash(&self, event: &Event) {
        // Else the browser also reports it as an error of the page.
        event.prevent_default();
        let said = property(event, "message").and_then(|it| it.as_string());
        self.end(WorkerError::Crashed(said.unwrap_or_else(|| event.type_())));
    }

    /// Ends the worker, and tells the call under way why.
    fn end(&self, why: WorkerError) {
        self.0.live.take();
        if let Some(call) = self.0.call.take() {
            call.teller.tell(Err(why));
        }
    }
}
