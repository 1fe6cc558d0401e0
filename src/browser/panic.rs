//! What a reader sees when the program fails: plain words and a way to the figures, in the place of a dead page.
//!
//! After a panic the wasm is not to be trusted, so everything is made in the hook itself:
//! the link points to a ready blob, and the button is the browser's own function.

use std::cell::{Cell, RefCell};

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};

use super::{clock, files, listen::method};
use crate::locale::{Lang, PanicText, fill};

/// Gives the name and text of a file with everything that the page knows.
type Rescue = Box<dyn Fn() -> Option<(String, String)>>;

thread_local! {
    static KEPT_AT: Cell<u64> = const { Cell::new(0) };
    static RESCUE: RefCell<Option<Rescue>> = const { RefCell::new(None) };
    static SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Sets the hook. To be called first of all.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        show(&info.to_string());
    }));
}

/// Notes that everything up to this moment is kept in the browser.
pub fn kept_at(ms: u64) {
    KEPT_AT.set(ms);
}

/// Sets what the panel offers as a download. It must look without waiting or panicking (`try_` methods).
pub fn rescue_with(rescue: impl Fn() -> Option<(String, String)> + 'static) {
    RESCUE.with(|it| it.replace(Some(Box::new(rescue))));
}

/// Shows the panel, once. The hook calls it; so may code that finds the page beyond help.
pub fn show(message: &str) {
    // A second panic, as from the rescue, must not cover the first.
    if SHOWN.replace(true) {
        return;
    }
    let Some(document) = web_sys::window().and_then(|it| it.document()) else {
        return;
    };
    let tag = document.document_element().and_then(|it| it.get_attribute("lang")).unwrap_or_default();
    // Each step is only worth something with the one before it; where one fails the console still has the message.
    let _ = panel(&document, &tag, message);
}

fn panel(document: &Document, tag: &str, message: &str) -> Result<(), JsValue> {
    let panel = document.create_element("section")?;
    panel.set_attribute("role", "alertdialog")?;
    panel.set_attribute("data-panic", "")?;
    panel.set_attribute("class", "panic-panel")?;
    // Above everything and readable even where the style sheet is what failed.
    let look = "position:fixed;inset:0;z-index:9999;overflow:auto;padding:2rem;background:#fff;color:#111;font:1.1rem/1.6 sans-serif";
    panel.unchecked_ref::<web_sys::HtmlElement>().style().set_css_text(look);
    let lang = Lang::from_tag(tag).unwrap_or(Lang::En);
    say(document, &panel, lang)?;
    // Once more for who comes to help, or who cannot read the language that was set.
    say(document, &panel, lang.pick(Lang::En, Lang::En, Lang::Hans))?;
    let first = PanicText::of(lang);
    let buttons = child(document, &panel, "p", "")?;
    let reload = child(document, &buttons, "button", first.reload)?;
    if let Some(location) = web_sys::window().map(|it| it.location()) {
        let bound = method(&location, "reload").map(|it| it.bind0(&location));
        reload.unchecked_ref::<web_sys::HtmlElement>().set_onclick(bound.as_ref());
    }
    let details = child(document, &panel, "pre", &format!("{} {message}", first.details))?;
    details.unchecked_ref::<web_sys::HtmlElement>().style().set_css_text("white-space:pre-wrap;font-size:.8rem");
    let root = document.body().ok_or(JsValue::NULL)?;
    root.append_child(&panel)?;
    // Last, for reading the state of a broken page may itself fail.
    let rescued = RESCUE.with(|it| it.try_borrow().ok().and_then(|rescue| rescue.as_ref().and_then(|make| make())));
    if let Some((name, text)) = rescued {
        let link = child(document, &buttons, "a", first.rescue)?;
        link.set_attribute("download", &name)?;
        link.set_attribute("href", &files::blob_url("application/json", text.as_bytes())?)?;
        link.unchecked_ref::<web_sys::HtmlElement>().style().set_css_text("margin-left:1rem");
    }
    Ok(())
}

fn say(document: &Document, panel: &Element, lang: Lang) -> Result<(), JsValue> {
    let text = PanicText::of(lang);
    let part = child(document, panel, "div", "")?;
    part.set_attribute("lang", lang.tag())?;
    child(document, &part, "h1", text.title)?;
    child(document, &part, "p", text.what_to_do)?;
    let kept = match KEPT_AT.get() {
        0 => text.nothing_kept.to_owned(),
        at => fill(text.kept_until, &[("time", &clock::hour_minute(at))]),
    };
    child(document, &part, "p", &kept)?;
    Ok(())
}

fn child(document: &Document, parent: &Element, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
