//! The marks of a drawing: the boxes of its data, which are read one by one with the arrow keys or the pointer.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

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

/// T in a figure opens the table of its numbers and goes there; a second one closes it and goes back to the drawing.
/// True where the key was for it.
pub fn turn_table(event: &KeyboardEvent) -> bool {
    let held = event.alt_key() || event.ctrl_key() || event.meta_key();
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some(target) = target.filter(|_| !held && event.key().eq_ignore_ascii_case("t")) else { return false };
    let is_field = matches!(target.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA");
    let figure = target.closest("figure").ok().flatten().filter(|_| !is_field);
    let table = figure.as_ref().and_then(|it| it.query_selector("details").ok().flatten());
    let (Some(figure), Some(table)) = (figure, table) else { return false };
    let opens = !table.has_attribute("open");
    // Fails only for a name with characters that no attribute may have.
    let _ = if opens { table.set_attribute("open", "") } else { table.remove_attribute("open") };
    let place = if opens { "details [tabindex]" } else { ".drawing[tabindex]" };
    let found = figure.query_selector_all(place).ok();
    let mut all =
        found.iter().flat_map(|it| (0..it.length()).filter_map(|at| it.item(at)?.dyn_into::<HtmlElement>().ok()));
    // Of the drawings for several widths one is shown.
    if let Some(it) = all.find(|it| it.offset_width() > 0) {
        let _ = it.focus();
    }
    event.prevent_default();
    true
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
