//! What a wall needs of the browser: the whole screen, a screen that stays on, a second window, marks that glide.
//!
//! Each of these may be missing; then the wall goes on without it. All are called by name, for old browsers lack some.

use super::listen::{Listener, call, method, property};
use js_sys::{Function, JSON, Promise};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Window};

/// How long a mark glides to its new place.
const GLIDE_MS: f64 = 700.0;

thread_local! {
    /// The second window, with the listener for its keys.
    static ASIDE: RefCell<Option<(Window, Option<Listener>)>> = const { RefCell::new(None) };
    /// What keeps the screen on: a promise of a lock.
    static AWAKE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The whole screen, or no longer. Has to be called while a key or a click is handled.
pub fn turn_full() {
    let Some(document) = document() else { return };
    let is_full = property(&document, "fullscreenElement").is_some_and(|it| !it.is_null() && !it.is_undefined());
    if is_full {
        call(&document, "exitFullscreen", &[]);
    } else if let Some(root) = document.document_element() {
        call(&root, "requestFullscreen", &[]);
    }
}

/// Keeps the screen on, or no longer.
pub fn stay_awake(awake: bool) {
    let has = AWAKE.with_borrow(Option::is_some);
    if awake == has {
        return;
    }
    if awake {
        let navigator = web_sys::window().map(|it| it.navigator());
        let lock = navigator.and_then(|it| property(&it, "wakeLock")).filter(JsValue::is_object);
        let asked = lock.and_then(|it| method(&it, "request")?.call1(&it, &"screen".into()).ok());
        AWAKE.set(asked);
    } else if let Some(asked) = AWAKE.take()
        && let Ok(promise) = asked.dyn_into::<Promise>()
    {
        wasm_bindgen_futures::spawn_local(async move {
            if let Ok(lock) = wasm_bindgen_futures::JsFuture::from(promise).await {
                call(&lock, "release", &[]);
            }
        });
    }
}

/// Opens the second window, or brings it to the front: its keys press the buttons below an element of the page. Has to
/// be called while a key or a click is handled.
pub fn open_aside(title: &str, root: impl Fn() -> Option<Element> + 'static) {
    let Some(window) = web_sys::window() else { return };
    let opened = window.open_with_url_and_target_and_features("", "biaochi-notes", "popup,width=760,height=560");
    // A browser that opens no second window says so itself.
    let Ok(Some(aside)) = opened else { return };
    if let Some(document) = aside.document() {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            root.set_inner_html(
                "<head><meta charset=\"utf-8\"><style>:root{color-scheme:light dark}body{font:1.5rem/1.5 system-ui,sans-serif;\
                 margin:1.5rem;max-width:44em}h1{font-size:1.3em;margin:0 0 .6em}.place{float:right;margin:0}\
                 .next-one{border-top:1px solid;padding-top:.6em;font-size:.85em}</style></head><body></body>",
            );
        }
        document.set_title(title);
        let listener = Listener::on(&document, "keydown", move |event| {
            // The other window has classes of its own, of which ours know nothing: no cast that asks would succeed.
            if let Some(root) = root() {
                super::stage::press_key(&root, &event.unchecked_into());
            }
        });
        ASIDE.set(Some((aside, Some(listener))));
    }
}

/// What the second window shows, where there is one.
pub fn show_aside(markup: &str) {
    ASIDE.with_borrow(|it| {
        if let Some(body) = it.as_ref().and_then(|(window, _)| window.document()?.body()) {
            body.set_inner_html(markup);
        }
    });
}

/// Closes the second window and lets the screen sleep: the wall was left.
pub fn leave() {
    stay_awake(false);
    if let Some((window, listener)) = ASIDE.take() {
        drop(listener);
        // A window that was closed already is closed.
        let _ = window.close();
    }
}

/// Where the marks stand that glide: by name, the distance from the top and the width.
pub struct Places(HashMap<String, (f64, f64)>);

/// Finds the marks below an element.
pub fn places(root: &Element) -> Places {
    Places(marks(root).into_iter().map(|(name, it)| (name, seat(&it))).collect())
}

fn seat(it: &Element) -> (f64, f64) {
    let place = it.get_bounding_client_rect();
    (place.top(), place.width())
}

fn marks(root: &Element) -> Vec<(String, Element)> {
    let Ok(found) = root.query_selector_all("[data-glide]") else { return Vec::new() };
    let all = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
    // A bar belongs to its row.
    let name = |it: &Element| {
        let own = it.get_attribute("data-glide")?;
        let row = it.parent_element()?.closest("[data-glide]").ok().flatten();
        Some(row.and_then(|it| it.get_attribute("data-glide")).map_or(own.clone(), |row| format!("{row} {own}")))
    };
    all.filter_map(|it| Some((name(&it)?, it))).collect()
}

/// Lets each mark glide from where it stood, unless the reader asked for less motion.
pub fn glide(root: &Element, before: &Places) {
    if before.0.is_empty() || super::page::prefers_stillness() {
        return;
    }
    for (name, it) in marks(root) {
        let (top, width) = seat(&it);
        let Some((old_top, old_width)) = before.0.get(&name) else { continue };
        let from = if it.tag_name() == "rect" {
            if width <= 0.0 {
                continue;
            }
            format!("scaleX({})", old_width / width)
        } else {
            format!("translateY({}px)", old_top - top)
        };
        let frames = JSON::parse(&format!("[{{\"transform\":\"{from}\"}},{{\"transform\":\"none\"}}]"));
        let animate: Option<Function> = method(&it, "animate");
        if let (Ok(frames), Some(animate)) = (frames, animate) {
            let options = JSON::parse(&format!("{{\"duration\":{GLIDE_MS},\"easing\":\"ease-in-out\"}}"));
            // What cannot glide jumps.
            let _ = animate.call2(&it, &frames, &options.unwrap_or(JsValue::NULL));
        }
    }
}

/// Whether a control asks for the whole screen or for a second window, by the marks it carries.
pub fn wishes(event: &web_sys::Event) -> (bool, Option<String>) {
    let control = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let control = control.and_then(|it| it.closest("[data-do]").ok().flatten());
    let Some(it) = control.filter(|_| event.type_() == "click") else { return (false, None) };
    (it.has_attribute("data-full"), it.get_attribute("data-window"))
}
