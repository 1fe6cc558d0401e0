//! Files in and out.

mod read;
mod save;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

pub use self::{
    read::{Picked, ReadProblem},
    save::{Document, SaveProblem, SaveTarget, Saving, blob_url, download, hand_over},
};

use super::listen::method;

/// Calls a method that answers with a promise, and waits for it.
pub(super) async fn called(of: &JsValue, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    awaited(&method(of, name).ok_or_else(|| JsValue::from_str(name))?, of, arguments).await
}

async fn awaited(function: &Function, of: &JsValue, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let arguments: Array = arguments.iter().collect();
    JsFuture::from(function.apply(of, &arguments)?.dyn_into::<Promise>()?).await
}
