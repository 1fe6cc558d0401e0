//! Reading a page aloud with a voice of this computer. All is called by name: not every browser has voices.
//!
//! Only voices that the computer speaks itself are used: others send the text to a server.

use super::listen::{Listener, method, property};
use crate::locale::Lang;
use crate::speak::{aloud, best_voice};
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, EventTarget, HtmlElement, Node};

/// A pace at which older people follow well.
const PACE: f64 = 0.9;
/// What is read as one sentence of its own.
const BLOCKS: &[&str] = &[
    "H1",
    "H2",
    "H3",
    "H4",
    "P",
    "LI",
    "DT",
    "DD",
    "TR",
    "CAPTION",
    "FIGCAPTION",
    "LEGEND",
    "LABEL",
    "SUMMARY",
    "ARTICLE",
    "SECTION",
    "DIV",
    "HEADER",
    "FOOTER",
    "UL",
    "OL",
    "DL",
    "TABLE",
    "FIGURE",
    "FIELDSET",
];
/// What is used and not read.
const CONTROLS: &[&str] = &["BUTTON", "NAV", "SELECT", "INPUT", "TEXTAREA", "SCRIPT", "STYLE"];

thread_local! {
    /// What is being read: a browser forgets an utterance that nobody holds, and then never says that it ended.
    static SPOKEN: RefCell<Vec<JsValue>> = const { RefCell::new(Vec::new()) };
}

fn synthesis() -> Option<JsValue> {
    let window = web_sys::window()?;
    property(&window, "speechSynthesis")
}

/// The computer's own voices.
fn voices(of: &JsValue) -> Vec<JsValue> {
    let all = method(of, "getVoices").and_then(|it| it.call0(of).ok()).and_then(|it| it.dyn_into::<Array>().ok());
    let is_local = |it: &JsValue| property(it, "localService").is_some_and(|it| it.is_truthy());
    all.iter().flat_map(Array::iter).filter(is_local).collect()
}

fn voice(of: &JsValue, lang: Lang) -> Option<JsValue> {
    let mut all = voices(of);
    let tag = |it: &JsValue| property(it, "lang").and_then(|it| it.as_string()).unwrap_or_default();
    let at = best_voice(lang, &all.iter().map(tag).collect::<Vec<_>>())?;
    (at < all.len()).then(|| all.swap_remove(at))
}

/// Whether this computer can read the language aloud now.
pub fn has(lang: Lang) -> bool {
    synthesis().and_then(|it| voice(&it, lang)).is_some()
}

/// Calls back when the computer's voices are known, which may be late.
pub fn on_voices(callback: impl Fn() + 'static) -> Option<Listener> {
    let of = synthesis().filter(|it| method(it, "addEventListener").is_some())?;
    Some(Listener::on(of.unchecked_ref::<EventTarget>(), "voiceschanged", move |_| callback()))
}

/// Reads the page's own part aloud; `done` is called when it ends or is stopped. False where there is nothing to read.
pub fn read(lang: Lang, done: impl Fn() + 'static) -> bool {
    let Some((of, voice)) = synthesis().and_then(|it| Some((it.clone(), voice(&it, lang)?))) else { return false };
    let parts = sentences();
    let Some(make) = web_sys::window().and_then(|it| property(&it, "SpeechSynthesisUtterance")) else { return false };
    let Ok(make) = make.dyn_into::<Function>() else { return false };
    hush();
    let done = Closure::<dyn Fn()>::new(done).into_js_value();
    let last = parts.len().saturating_sub(1);
    for (at, text) in parts.iter().enumerate() {
        let text = aloud(lang, text);
        let Ok(it) = Reflect::construct(&make, &Array::of1(&text.into())) else { return false };
        let mut set = vec![("voice", voice.clone()), ("lang", lang.tag().into()), ("rate", PACE.into())];
        if at == last {
            set.extend([("onend", done.clone()), ("onerror", done.clone())]);
        }
        for (name, value) in set {
            // A browser that does not know one of these reads with its own.
            let _ = Reflect::set(&it, &name.into(), &value);
        }
        let Some(Ok(_)) = method(&of, "speak").map(|speak| speak.call1(&of, &it)) else { return false };
        SPOKEN.with_borrow_mut(|all| all.push(it));
    }
    !parts.is_empty()
}

/// Stops reading.
pub fn hush() {
    SPOKEN.take();
    if let Some(of) = synthesis() {
        // What is not being read cannot be stopped.
        let _ = method(&of, "cancel").map(|it| it.call0(&of));
    }
}

/// What the page's main part says, sentence by sentence: titles, sentences, what charts show. No button and no field.
fn sentences() -> Vec<String> {
    let main = web_sys::window().and_then(|it| it.document()).and_then(|it| it.get_element_by_id("main"));
    let mut out = vec![String::new()];
    if let Some(main) = main {
        gather(&main, &mut out);
    }
    let mut said: Vec<String> = Vec::new();
    for it in out.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
        // A chart says what its caption says.
        if said.last().is_none_or(|last| last != it) {
            said.push(it.to_owned());
        }
    }
    said
}

fn gather(of: &Node, out: &mut Vec<String>) {
    let children = of.child_nodes();
    for child in (0..children.length()).filter_map(|it| children.item(it)) {
        match child.dyn_ref::<Element>() {
            Some(it) => element(it, out),
            None if child.node_type() == Node::TEXT_NODE => {
                if let (Some(last), Some(text)) = (out.last_mut(), child.text_content()) {
                    last.push_str(&text);
                }
            }
            None => {}
        }
    }
}

fn element(it: &Element, out: &mut Vec<String>) {
    let tag = it.tag_name().to_ascii_uppercase();
    let is_off = it.get_attribute("aria-hidden").is_some_and(|it| it == "true")
        || it.class_list().contains("btn")
        || it.class_list().contains("sr");
    // What has no size is not shown: a closed table, the drawing for another width.
    let is_gone = it.dyn_ref::<HtmlElement>().is_some_and(|it| it.offset_width() == 0 && it.offset_height() == 0);
    if is_off || is_gone || CONTROLS.contains(&tag.as_str()) {
        return;
    }
    if tag == "SVG" || tag == "MATH" {
        let title = || it.query_selector(":scope > title").ok().flatten()?.text_content();
        if let Some(label) = it.get_attribute("aria-label").or_else(title) {
            out.extend([label, String::new()]);
        }
        return;
    }
    let is_block = BLOCKS.contains(&tag.as_str());
    if is_block {
        out.push(String::new());
    }
    gather(it, out);
    if is_block {
        out.push(String::new());
    } else if let Some(last) = out.last_mut() {
        // Cells and words beside each other are parted.
        last.push(' ');
    }
}
