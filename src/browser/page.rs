//! The page around the components: its language, title, theme, text size, and where it was opened from.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MediaQueryList};

use super::listen::{Listener, method, property};
use crate::locale::Lang;

/// Sets the language of the page, for fonts, hyphenation and screen readers.
pub fn set_language(tag: &str) {
    set_root("lang", tag);
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|it| it.document()) {
        document.set_title(title);
    }
}

/// Sets `data-theme` to `light`, `dark` or `contrast`; `None` leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    match theme {
        Some(theme) => set_root("data-theme", theme),
        None => remove_root("data-theme"),
    }
}

/// Sets the text size of the whole page in thousandths of the browser's own.
pub fn set_text_size(thousandths: u32) {
    if let Some(root) = root() {
        // Through CSSOM, for a style attribute would need a looser content policy.
        let _ = root
            .unchecked_ref::<HtmlElement>()
            .style()
            .set_property("font-size", &format!("{}.{}%", thousandths / 10, thousandths % 10));
    }
}

/// Marks the page as usable, for tests and for the watchdog of the boot script.
pub fn set_ready() {
    set_root("data-ready", "");
}

/// Sets an attribute of the root element, for the style sheet and tests to go by.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = root() {
        // Fails only for a name with characters that no attribute may have.
        let _ = root.set_attribute(name, value);
    }
}

/// Removes an attribute of the root element.
pub fn remove_root(name: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute(name);
    }
}

/// Whether the system asks for less motion.
pub fn prefers_stillness() -> bool {
    media("(prefers-reduced-motion: reduce)").is_some_and(|it| it.matches())
}

/// Whether the system asks for a dark page.
pub fn prefers_dark() -> bool {
    media("(prefers-color-scheme: dark)").is_some_and(|it| it.matches())
}

/// Calls back when the system changes between light and dark, until it is dropped.
pub fn on_dark_change(callback: impl Fn(bool) + 'static) -> Option<Listener> {
    let query = media("(prefers-color-scheme: dark)")?;
    let asked = query.clone();
    Some(Listener::on(&query, "change", move |_| callback(asked.matches())))
}

/// The tag of the program's language that fits the browser's languages best; empty where none does.
pub fn preferred_language() -> &'static str {
    let listed = web_sys::window().map(|it| it.navigator().languages());
    let spoken = listed.iter().flat_map(js_sys::Array::iter).find_map(|it| Lang::from_tag(&it.as_string()?));
    spoken.map_or("", Lang::tag)
}

/// The content policy that the page carries, as the browser enforces it.
pub fn content_policy() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let found = document.query_selector("meta[http-equiv='Content-Security-Policy' i]").ok()??;
    found.get_attribute("content")
}

/// Whether the page was opened from a disk, not from a server.
pub fn is_file_url() -> bool {
    web_sys::window().and_then(|it| it.location().protocol().ok()).is_some_and(|it| it == "file:")
}

/// Asks before the page is left while `unsafe_to_leave` says so, until it is dropped.
pub fn warn_before_leaving(unsafe_to_leave: impl Fn() -> bool + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::on(&window, "beforeunload", move |event| {
        if unsafe_to_leave() {
            event.prevent_default();
            // Older browsers ask only when this is set as well; what it says is never shown.
            let _ = js_sys::Reflect::set(&event, &"returnValue".into(), &true.into());
        }
    }))
}

/// Asks the browser not to throw the page's data away when space is short. True where it promised.
///
/// Chromium refuses on pages from disk and Firefox may ask the reader, so this never holds anything up.
pub async fn ask_to_persist() -> bool {
    let storage = web_sys::window().and_then(|it| property(&it.navigator(), "storage"));
    let asked = storage.and_then(|it| method(&it, "persist")?.call0(&it).ok());
    match asked.and_then(|it| it.dyn_into::<js_sys::Promise>().ok()) {
        Some(promise) => {
            wasm_bindgen_futures::JsFuture::from(promise).await.ok().and_then(|it| it.as_bool()).unwrap_or(false)
        }
        None => false,
    }
}

/// How many bytes the browser keeps for this page and how many it would, where it tells.
pub async fn space() -> Option<(f64, f64)> {
    let storage = property(&web_sys::window()?.navigator(), "storage")?;
    let asked = method(&storage, "estimate")?.call0(&storage).ok()?;
    let told = wasm_bindgen_futures::JsFuture::from(asked.dyn_into::<js_sys::Promise>().ok()?).await.ok()?;
    Some((property(&told, "usage")?.as_f64()?, property(&told, "quota")?.as_f64()?))
}

fn media(query: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(query).ok()?
}

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}
