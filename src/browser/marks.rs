//! The marks of a drawing: the boxes of its data, which are read one by one with the arrow keys or the pointer.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// The boxes of the data, in the order of the drawing.
pub fn marks(drawing: &Element) -> Vec<Element> {
    let Ok(found) = drawing.query_selector_all("[data-i]") else { return Vec::new() };
    (0..found.length()).filter_map(|it| found.item(it)?.dyn_into().ok()).collect()
}

/// Lights one mark up, and no other.
pub fn light(marks: &[Element], at: Option<usize>) {
    for (index, mark) in marks.iter().enumerate() {
        // Fails only for a name with characters that no attribute may have.
        let _ = mark.set_attribute("class", if Some(index) == at { "mark on" } else { "mark" });
    }
}

/// What a mark says.
pub fn title(mark: &Element) -> String {
    mark.query_selector("title").ok().flatten().and_then(|it| it.text_content()).unwrap_or_default()
}

/// The mark that a key leads to, of so many, from the one that it is on. `None` where there is none, or where the key
/// means something else.
pub fn step(event: &KeyboardEvent, now: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return None;
    }
    match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => Some(now.map_or(0, |it| (it + 1).min(last))),
        "ArrowLeft" | "ArrowUp" => Some(now.map_or(last, |it| it.saturating_sub(1))),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}
