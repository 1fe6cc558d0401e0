//! Requests and transactions of IndexedDB as futures that leave no listener behind.
//!
//! Written on web-sys because the crate `idb` cannot ask for strict durability.
//! A transaction ends by itself once it has nothing to do, so between its start and its end
//! nothing may be awaited but its own requests.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

use super::StoreError;
use crate::browser::{
    listen::{Listener, method, object, property},
    once::{Once, once},
};

/// The answer to a request.
///
/// It listens from the call on, not from the first poll: several requests can be asked before the first is awaited.
pub(super) fn answer(request: Result<IdbRequest, JsValue>) -> impl Future<Output = Result<JsValue, StoreError>> {
    let asked = request.map(|request| {
        let (teller, arrival) = once();
        let failed = teller.clone();
        let success = Listener::on(&request, "success", move |_| teller.tell(true));
        let error = Listener::on(&request, "error", move |_| failed.tell(false));
        (request, arrival, [success, error])
    });
    async move {
        let (request, arrival, _listeners) = asked.map_err(|it| StoreError::of(&it))?;
        match arrival.await {
            true => request.result().map_err(|it| StoreError::of(&it)),
            false => Err(StoreError::of(&property(&request, "error").unwrap_or_default())),
        }
    }
}

/// How far bytes have to come before they count as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// The operating system: what it has outlives the browser, not a power cut.
    System,
    /// The disk.
    Disk,
}

/// A transaction under way.
pub(super) struct Transaction {
    inner: IdbTransaction,
    end: Once<bool>,
    _listeners: [Listener; 2],
}

impl Transaction {
    /// Starts one to read.
    pub(super) fn read(database: &IdbDatabase, stores: &[&str]) -> Result<Self, StoreError> {
        let stores: Array = stores.iter().map(|it| JsValue::from_str(it)).collect();
        let inner = database.transaction_with_str_sequence_and_mode(&stores, IdbTransactionMode::Readonly);
        Ok(Self::follow(inner.map_err(|it| StoreError::of(&it))?))
    }

    /// Starts one to write, which is over when that which is named has the bytes.
    ///
    /// web-sys calls the options unstable, so this is called by name. Older browsers ignore the third argument.
    pub(super) fn write(database: &IdbDatabase, stores: &[&str], reach: Reach) -> Result<Self, StoreError> {
        let stores: Array = stores.iter().map(|it| JsValue::from_str(it)).collect();
        let start = method(database, "transaction").ok_or(StoreError::Unavailable)?;
        let durability = match reach {
            Reach::System => "relaxed",
            Reach::Disk => "strict",
        };
        let options = object(&[("durability", durability.into())]);
        let inner = start.call3(database, &stores, &"readwrite".into(), &options);
        let inner = inner.and_then(JsCast::dyn_into::<IdbTransaction>).map_err(|it| StoreError::of(&it))?;
        Ok(Self::follow(inner))
    }

    fn follow(inner: IdbTransaction) -> Self {
        let (teller, end) = once();
        let completed = teller.clone();
        let complete = Listener::on(&inner, "complete", move |_| completed.tell(true));
        let abort = Listener::on(&inner, "abort", move |_| teller.tell(false));
        Self { inner, end, _listeners: [complete, abort] }
    }

    /// An object store of this transaction.
    pub(super) fn store(&self, name: &str) -> Result<IdbObjectStore, StoreError> {
        self.inner.object_store(name).map_err(|it| StoreError::of(&it))
    }

    /// Waits until everything asked for is done and on disk.
    pub(super) async fn completed(self) -> Result<(), StoreError> {
        match self.end.await {
            true => Ok(()),
            // A store that fills up says so on the transaction only: each of its requests had succeeded.
            false => Err(StoreError::of(&property(&self.inner, "error").unwrap_or_default())),
        }
    }

    /// Takes everything back, and waits until it is.
    pub(super) async fn undo(self) {
        if self.inner.abort().is_ok() {
            self.end.await;
        }
    }
}
