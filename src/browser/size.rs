//! Follows the width of an element, which charts are laid out for.

use js_sys::Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver};

/// Calls back with an element's inner width in whole CSS pixels, at once and when it changes, until it is dropped.
pub struct WidthWatch {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn FnMut(Array)>,
}

impl WidthWatch {
    /// Watches an element.
    pub fn start(element: &Element, mut callback: impl FnMut(u32) + 'static) -> Self {
        let watched = element.clone();
        let callback = Closure::<dyn FnMut(Array)>::new(move |_| {
            // An element that is hidden has no width; what was drawn for it stays.
            if let Ok(width @ 1..) = u32::try_from(watched.client_width()) {
                callback(width);
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { observer, _callback: callback }
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
