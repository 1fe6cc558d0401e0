//! What goes to the worker and comes back: a text, and buffers that change hands without a copy.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::listen::{object, property};

/// Bytes that the browser holds outside of this wasm's memory.
#[derive(Clone, Debug)]
pub struct Buffer(ArrayBuffer);

impl Buffer {
    /// Copies bytes out of this wasm's memory.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(Uint8Array::from(bytes).buffer())
    }

    /// Copies the bytes into this wasm's memory.
    pub fn to_vec(&self) -> Vec<u8> {
        Uint8Array::new(&self.0).to_vec()
    }

    /// How many bytes it has; none once it was given away.
    pub fn size(&self) -> usize {
        self.0.byte_length() as usize
    }

    pub(in crate::browser) fn of(buffer: ArrayBuffer) -> Self {
        Self(buffer)
    }
}

/// A message in either direction.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// What is said.
    pub text: String,
    /// What goes with it.
    pub buffers: Vec<Buffer>,
}

impl Message {
    /// The message as an object, and the list of what is given away.
    pub(super) fn to_js(&self) -> (JsValue, JsValue) {
        let buffers: Array = self.buffers.iter().map(|it| &it.0).collect();
        let text = JsValue::from_str(&self.text);
        let object = object(&[("text", text), ("buffers", buffers.clone().into())]);
        (object, buffers.into())
    }

    pub(super) fn of_js(value: &JsValue) -> Self {
        let buffers = property(value, "buffers").map(|it| Array::from(&it));
        let buffers = buffers.iter().flat_map(Array::iter);
        Self { text: text_of(value), buffers: buffers.filter_map(|it| it.dyn_into().ok().map(Buffer)).collect() }
    }
}

/// The text of a message; empty where it has none.
pub(super) fn text_of(value: &JsValue) -> String {
    property(value, "text").and_then(|it| it.as_string()).unwrap_or_default()
}
