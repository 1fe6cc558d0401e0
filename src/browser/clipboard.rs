//! The clipboard: text out, and what was pasted in.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Event, HtmlTextAreaElement};

use super::listen::{method, property};

/// Writes text; true where it is on the clipboard now.
///
/// The newer way is missing on pages over plain http, so the older way is tried too.
pub async fn write(text: &str) -> bool {
    write_new(text).await || write_old(text).is_some()
}

/// The text of a paste event.
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()
}

/// Answers a copy or cut event with this text, tab-separated as spreadsheets read it. True where it was taken.
pub fn put_copied(event: &Event, text: &str) -> bool {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let taken = data.is_some_and(|it| it.set_data("text/plain", text).is_ok());
    if taken {
        event.prevent_default();
    }
    taken
}

async fn write_new(text: &str) -> bool {
    let clipboard = web_sys::window().and_then(|it| property(&it.navigator(), "clipboard"));
    let promise = clipboard.and_then(|it| method(&it, "writeText")?.call1(&it, &text.into()).ok());
    match promise.and_then(|it| it.dyn_into::<Promise>().ok()) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn write_old(text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let focused = document.active_element();
    let area = document.create_element("textarea").ok()?.unchecked_into::<HtmlTextAreaElement>();
    area.set_value(text);
    area.style().set_css_text("position:fixed;opacity:0");
    document.body()?.append_child(&area).ok()?;
    area.select();
    let copied = method(&document, "execCommand")?.call1(&document, &"copy".into()).ok();
    area.remove();
    // The selection took the focus away from where the reader was.
    if let Some(focus) = focused.as_ref().and_then(|it| method(it, "focus")) {
        let _ = focus.call0(focused.as_ref()?);
    }
    copied?.as_bool()?.then_some(())
}
