//! Event listeners and timers that end when they are dropped.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, EventTarget};

/// A listener on one target, removed when dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    early: bool,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens for every event of this kind.
    pub fn on(target: &EventTarget, kind: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        Self::listen(target, kind, false, callback)
    }

    /// Listens before those who only listen.
    pub fn early(target: &EventTarget, kind: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        Self::listen(target, kind, true, callback)
    }

    fn listen(target: &EventTarget, kind: &'static str, early: bool, callback: impl FnMut(Event) + 'static) -> Self {
        let callback = Closure::<dyn FnMut(Event)>::new(callback);
        // Fails only for a callback that is no function, which a Closure always is.
        let _ = target.add_event_listener_with_callback_and_bool(kind, callback.as_ref().unchecked_ref(), early);
        Self { target: target.clone(), kind, early, callback }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.kind, callback, self.early);
    }
}

/// A timer, stopped when dropped.
pub struct Timer {
    id: Option<i32>,
    repeats: bool,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls back once, after so many milliseconds.
    pub fn after(ms: i32, callback: impl FnMut() + 'static) -> Self {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let id = web_sys::window().and_then(|it| {
            it.set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), ms).ok()
        });
        Self { id, repeats: false, _callback: callback }
    }

    /// Calls back again and again, every so many milliseconds.
    pub fn every(ms: i32, callback: impl FnMut() + 'static) -> Self {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let id = web_sys::window().and_then(|it| {
            it.set_interval_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), ms).ok()
        });
        Self { id, repeats: true, _callback: callback }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (web_sys::window(), self.id) {
            if self.repeats {
                window.clear_interval_with_handle(id);
            } else {
                window.clear_timeout_with_handle(id);
            }
        }
    }
}

/// Waits so many milliseconds.
pub async fn sleep(ms: i32) {
    let (teller, arrival) = super::once::once();
    let _timer = Timer::after(ms, move || teller.tell(()));
    arrival.await;
}

/// Reads a property, where its absence and a getter that throws are the same: not there.
pub(super) fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(of, &JsValue::from_str(name)).ok().filter(|it| !it.is_undefined() && !it.is_null())
}

/// A method of an object, for the calls that web-sys does not have or calls unstable.
pub(super) fn method(of: &JsValue, name: &str) -> Option<js_sys::Function> {
    property(of, name)?.dyn_into().ok()
}

/// Calls a method; `None` where the browser lacks it or refuses.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    method(of, name)?.apply(of, &arguments.iter().collect()).ok()
}

/// The name of a thrown DOMException or Error, or its text.
pub(super) fn error_name(error: &JsValue) -> String {
    property(error, "name")
        .and_then(|it| it.as_string())
        .or_else(|| error.as_string())
        .unwrap_or_else(|| "Error".to_owned())
}

/// A plain object with these properties.
pub(super) fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in properties {
        // Cannot fail on a fresh, extensible object.
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
