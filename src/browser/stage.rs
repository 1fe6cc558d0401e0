//! Markup made elsewhere and shown as it is: which control was used, what its fields hold, where the focus goes.

use super::files::Picked;
use super::listen::Listener;
use super::{marks, page};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{
    DragEvent, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent,
    MouseEvent,
};

/// What a control with `data-do` was used for.
pub enum Used {
    /// It was pressed, sent or changed.
    Press(String),
    /// Files were chosen in it.
    Files(Vec<Picked>),
}

/// Whether an event follows the way to a picture in this window: with one of these keys it opens another.
pub fn is_to_picture(event: &Event) -> bool {
    let target: Option<Element> = event.target().and_then(|it| it.dyn_into().ok());
    let is_here = |it: &MouseEvent| !(it.ctrl_key() || it.meta_key() || it.shift_key());
    event.type_() == "click"
        && event.dyn_ref().is_some_and(is_here)
        && target.is_some_and(|it| it.closest("a.picture-link").is_ok_and(|it| it.is_some()))
}

/// The control that an event is about. Buttons are pressed, forms sent, choices changed; what types into a field is
/// nobody's business yet.
pub fn used(event: impl Into<Event>) -> Option<Used> {
    let event: Event = event.into();
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("[data-do]").ok()??;
    let fits = match event.type_().as_str() {
        "click" => control.tag_name() == "BUTTON",
        "submit" => control.tag_name() == "FORM",
        _ => matches!(control.tag_name().as_str(), "SELECT" | "INPUT"),
    };
    if !fits {
        return None;
    }
    if let Some(input) = control.dyn_ref::<HtmlInputElement>()
        && input.type_() == "file"
    {
        return Some(Used::Files(Picked::from_input(input)));
    }
    event.prevent_default();
    control.get_attribute("data-do").map(Used::Press)
}

/// The named fields below an element, with their values. A box or a choice that is not ticked is left out.
pub fn fields(root: &Element) -> Vec<(String, String)> {
    let Ok(found) = root.query_selector_all("[name]") else { return Vec::new() };
    let nodes = (0..found.length()).filter_map(|at| found.item(at));
    nodes.filter_map(|it| field(it.dyn_into().ok()?)).collect()
}

fn field(it: Element) -> Option<(String, String)> {
    let name = it.get_attribute("name")?;
    if let Some(input) = it.dyn_ref::<HtmlInputElement>() {
        let off = matches!(input.type_().as_str(), "checkbox" | "radio") && !input.checked();
        return (!off && input.type_() != "file").then(|| (name, input.value()));
    }
    if let Some(select) = it.dyn_ref::<HtmlSelectElement>() {
        return Some((name, select.value()));
    }
    it.dyn_ref::<HtmlTextAreaElement>().map(|area| (name, area.value()))
}

/// Reads a drawing point by point: an arrow key that is pressed in one lights up its next mark and gives what that says.
pub fn read_on(event: &KeyboardEvent) -> Option<String> {
    if marks::turn_table(event) {
        return None;
    }
    let drawing = drawing_of(event)?;
    let marks = marks::marks(&drawing);
    let now = marks.iter().position(|it| it.class_list().contains("on"));
    let to = marks::step(event, now, marks.len())?;
    event.prevent_default();
    marks::light(&marks, Some(to));
    let says = marks.get(to).map(marks::title)?;
    write(&drawing, &says);
    Some(says)
}

/// A drawing that is left has no mark lit up.
pub fn read_off(event: &Event) {
    if let Some(drawing) = drawing_of(event) {
        marks::light(&marks::marks(&drawing), None);
        write(&drawing, "");
    }
}

fn drawing_of(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".drawing").ok().flatten()
}

/// What is said of a mark also stands below its drawing.
fn write(drawing: &Element, says: &str) {
    let place = drawing.parent_element().and_then(|it| it.query_selector(".readout").ok().flatten());
    if let Some(it) = place {
        it.set_text_content(Some(says));
    }
}

/// Puts values back into the fields of these names, and ticks the boxes that were ticked. A page had no field where there
/// are no values.
pub fn refill(fields: &[(String, String)]) {
    let Some(document) = web_sys::window().and_then(|it| it.document()) else { return };
    let Ok(found) = document.query_selector_all(".learn [name]") else { return };
    for it in (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok()) {
        let name = it.get_attribute("name").unwrap_or_default();
        let mut values = fields.iter().filter(|(of, _)| *of == name).map(|(_, value)| value);
        if let Some(input) = it.dyn_ref::<HtmlInputElement>() {
            match (input.type_().as_str(), values.next()) {
                ("checkbox" | "radio", first) if !fields.is_empty() => {
                    input.set_checked(first.into_iter().chain(values).any(|it| *it == input.value()));
                }
                ("checkbox" | "radio" | "hidden" | "file", _) | (_, None) => {}
                (_, Some(value)) => input.set_value(value),
            }
        } else if let Some(value) = values.next() {
            if let Some(area) = it.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value(value);
            } else if let Some(choice) = it.dyn_ref::<HtmlSelectElement>() {
                choice.set_value(value);
            }
        }
    }
}

thread_local! {
    /// Whether single letters, digits and signs are keys. Off for those who dictate or touch keys by accident.
    static LETTERS: Cell<bool> = const { Cell::new(true) };
}

/// Switches keys that are a single letter, digit or sign.
pub fn use_letters(on: bool) {
    LETTERS.set(on);
}

/// What a field that waits for new keys makes of a press, and the chord; Escape asks for what `data-cancel` names.
/// Tab leads on as ever, and a modifier alone is no chord yet.
pub fn new_chord(event: &KeyboardEvent, chord: &str) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let does = target.get_attribute("data-chord")?;
    let key = event.key();
    if matches!(key.as_str(), "Tab" | "Control" | "Shift" | "Alt" | "Meta" | "AltGraph" | "CapsLock" | "Process") {
        return None;
    }
    event.prevent_default();
    event.stop_propagation();
    let does = if chord == "Esc" { target.get_attribute("data-cancel")? } else { does };
    Some((does, chord.to_owned()))
}

/// Whether a dialog lies over the page.
pub fn is_covered() -> bool {
    let document = web_sys::window().and_then(|it| it.document());
    document.and_then(|it| it.query_selector("dialog[open]").ok().flatten()).is_some()
}

/// Presses the button that has the event's key, unless something is being typed or a modifier is held.
pub fn press_key(root: &Element, event: &KeyboardEvent) {
    let typing = event.target().and_then(|it| it.dyn_into::<Element>().ok()).is_some_and(|it| {
        let radio =
            it.dyn_ref::<HtmlInputElement>().is_some_and(|it| matches!(it.type_().as_str(), "radio" | "checkbox"));
        matches!(it.tag_name().as_str(), "TEXTAREA" | "SELECT")
            || it.tag_name() == "INPUT" && !radio
            || radio && event.key().starts_with("Arrow")
    });
    // Enter and the space bar press what has the focus.
    let held = matches!(event.key().as_str(), "Enter" | " ")
        && event
            .target()
            .and_then(|it| it.dyn_into::<Element>().ok())
            .is_some_and(|it| matches!(it.tag_name().as_str(), "BUTTON" | "A" | "SUMMARY" | "INPUT"));
    if typing || held || event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented() {
        return;
    }
    // A key's name never holds a quotation mark but the key of the mark itself.
    let key = match event.key() {
        it if it == " " => String::from("Space"),
        it => it,
    };
    if key.contains(['"', '\\']) || (key.chars().count() == 1 && !LETTERS.get()) || is_covered() {
        return;
    }
    // A letter is meant, not a letter with or without its capital.
    let key = if key.chars().count() == 1 { key.to_ascii_lowercase() } else { key };
    let found = root.query_selector(&format!("[data-key~=\"{key}\"]")).ok().flatten();
    if let Some(button) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        button.click();
    }
}

/// Listens for keys everywhere, for the buttons below an element that name one. What `first` takes is not theirs.
pub fn keys(
    first: impl Fn(&KeyboardEvent) -> bool + 'static,
    root: impl Fn() -> Option<Element> + 'static,
) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    Some(Listener::on(&document, "keydown", move |event| {
        if let (Some(root), Ok(event)) = (root(), event.dyn_into::<KeyboardEvent>())
            && !first(&event)
        {
            press_key(&root, &event);
        }
    }))
}

/// Listens for files that are dropped anywhere while something below an element takes several of them.
pub fn drops(root: impl Fn() -> Option<Element> + 'static, take: impl Fn(Vec<Picked>) + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    Some(Listener::on(&document, "drop", move |event| {
        let takes = root().and_then(|it| it.query_selector("input[type=file][multiple]").ok().flatten()).is_some();
        let dropped = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        let files = dropped.filter(|_| takes).map(|it| Picked::from_transfer(&it)).unwrap_or_default();
        if !files.is_empty() {
            // Else the whole page would open the first of them as a workspace.
            event.prevent_default();
            event.stop_propagation();
            take(files);
        }
    }))
}

/// What the style has to know of a whole page by what stands in it. `:has()` would tell, but Firefox 115 has none.
const HELD: [&str; 11] = [
    "pace",
    "follow",
    "notice-paper",
    "papers",
    "report-both",
    "report-paper",
    "profiles",
    "show",
    "heat",
    "stat-two",
    "picture-figure",
];

/// Names in `data-holds` of the root what stands below an element; nothing once the page is left.
pub fn hold(root: Option<&Element>) {
    let stands =
        |name: &&&str| root.is_some_and(|it| !matches!(it.query_selector(&format!(".{name}")), Ok(None) | Err(_)));
    let found: Vec<&str> = HELD.iter().filter(stands).copied().collect();
    if found.is_empty() { page::remove_root("data-holds") } else { page::set_root("data-holds", &found.join(" ")) }
}

/// Puts the focus on the element with this id. One that is not there leaves it where it is.
pub fn focus(id: &str) {
    let found = web_sys::window().and_then(|it| it.document()).and_then(|it| it.get_element_by_id(id));
    if let Some(it) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = it.focus();
    }
}

/// Sets the text of the element with this id.
pub fn set_text(id: &str, text: &str) {
    if let Some(it) = web_sys::window().and_then(|it| it.document()).and_then(|it| it.get_element_by_id(id)) {
        it.set_text_content(Some(text));
    }
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing has nothing to say.
        let _ = window.print();
    }
}
