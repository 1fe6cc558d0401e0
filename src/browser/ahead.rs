//! Keys that are pressed while the next field is still being made, kept for it.
//!
//! Who types figures from a paper does not look up between two of them: without this, what is typed before the next
//! screen stands would go to a field that is taken away.

use super::clock;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// A screen that takes longer than this is not waited for: keys mean what they always mean.
const LONGEST_MS: f64 = 5_000.0;

/// What was typed since a form was sent, until its next field stands.
#[derive(Default)]
pub struct Ahead {
    since: Cell<Option<f64>>,
    keys: RefCell<Vec<String>>,
}

impl Ahead {
    /// From now on keys are kept.
    pub fn begin(&self) {
        self.since.set(Some(clock::ticks_ms()));
    }

    /// Keeps a key that would have gone into the next field, and tells whether it did.
    pub fn keep(&self, event: &KeyboardEvent) -> bool {
        let waits = self.since.get().is_some_and(|it| clock::ticks_ms() - it < LONGEST_MS);
        let plain = !event.ctrl_key() && !event.alt_key() && !event.meta_key() && !event.is_composing();
        if !waits || !plain || event.default_prevented() {
            return false;
        }
        let key = event.key();
        match key.as_str() {
            "Backspace" => drop(self.keys.borrow_mut().pop()),
            it if it == "Enter" || it.chars().count() == 1 => self.keys.borrow_mut().push(key),
            _ => return false,
        }
        event.prevent_default();
        true
    }

    /// The screen stands: what was kept goes into its field, up to the key that sends it. A field that holds something
    /// already, or a screen without one, takes nothing: there what was typed would be a surprise.
    pub fn release(&self) {
        if self.since.take().is_none() {
            return;
        }
        let keys = self.keys.take();
        let active = web_sys::window().and_then(|it| it.document()).and_then(|it| it.active_element());
        let field = active.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()).filter(|it| it.value().is_empty());
        let Some(field) = field.filter(|_| !keys.is_empty()) else { return };
        let sends = keys.iter().position(|it| it == "Enter");
        let (typed, rest) = keys.split_at(sends.unwrap_or(keys.len()));
        field.set_value(&typed.concat());
        let Some((_, rest)) = rest.split_first() else { return };
        if let Some(form) = field.form() {
            // Sending begins a new wait, for which the rest is kept.
            self.keys.replace(rest.to_vec());
            let _ = form.request_submit();
        }
    }

    /// Nothing is awaited any more.
    pub fn stop(&self) {
        self.since.set(None);
        self.keys.take();
    }
}
