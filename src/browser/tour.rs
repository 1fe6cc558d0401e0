//! Where the card of the tour stands: beside what it speaks of, never over it, whatever the size of the window.

use super::listen::{method, object};
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

/// Between the card and what it speaks of, and to the edges of the window.
const GAP: f64 = 12.0;
const EDGE: f64 = 8.0;
/// Marks what is spoken of, for the style sheet.
const MARK: &str = "tour-of";

/// Takes the mark away.
pub fn leave() {
    let document = web_sys::window().and_then(|it| it.document());
    if let Some(it) = document.and_then(|it| it.query_selector(&format!(".{MARK}")).ok().flatten()) {
        // Fails only for a name with white space.
        let _ = it.class_list().remove_1(MARK);
    }
}

/// Puts the card beside the first element that is seen of these selectors, and marks that one. With `moves` the page is
/// scrolled so far that it is in sight.
pub fn place(card: &HtmlElement, selectors: &str, moves: bool) {
    if card.hidden() {
        return;
    }
    leave();
    let Some(target) = selectors.split('|').find_map(seen) else { return dock(card) };
    let _ = target.class_list().add_1(MARK);
    if moves && let Some(scroll) = method(&target, "scrollIntoView") {
        let how = object(&[("block", "center".into()), ("inline", "center".into()), ("behavior", "instant".into())]);
        let _ = scroll.call1(&target, &how);
    }
    let (of, own) = (target.get_bounding_client_rect(), card.get_bounding_client_rect());
    let Some((width, height)) = window_size() else { return };
    let (left, top) = beside(&of, (own.width(), own.height()), (width, height));
    put(card, left, top);
}

/// The place beside a rectangle: below, above, right or left of it, the first that is all within the window; else where
/// there is most room, below or above.
fn beside(of: &DomRect, (w, h): (f64, f64), (width, height): (f64, f64)) -> (f64, f64) {
    let within = |at: f64, size: f64, all: f64| at.min(all - size - EDGE).max(EDGE);
    let (across, down) = (within(of.left(), w, width), within(of.top(), h, height));
    let places = [
        (across, of.bottom() + GAP),
        (across, of.top() - GAP - h),
        (of.right() + GAP, down),
        (of.left() - GAP - w, down),
    ];
    let fits = |(x, y): &(f64, f64)| *x >= 0.0 && *y >= 0.0 && x + w <= width && y + h <= height;
    places.into_iter().find(fits).unwrap_or_else(|| {
        let is_low = of.top() + of.height() / 2.0 > height / 2.0;
        (across, if is_low { EDGE } else { height - h - EDGE })
    })
}

/// Where nothing is seen of what is spoken of: at the lower edge.
fn dock(card: &HtmlElement) {
    let own = card.get_bounding_client_rect();
    if let Some((_, height)) = window_size() {
        put(card, EDGE, (height - own.height() - EDGE).max(EDGE));
    }
}

fn put(card: &HtmlElement, left: f64, top: f64) {
    // Through CSSOM, for a style attribute would need a looser content policy.
    let style = card.style();
    let _ = style.set_property("left", &format!("{left:.0}px"));
    let _ = style.set_property("top", &format!("{top:.0}px"));
}

/// The first element of a selector that takes up room.
fn seen(selector: &str) -> Option<Element> {
    let found = web_sys::window()?.document()?.query_selector_all(selector).ok()?;
    let all = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
    all.into_iter().find(|it| it.get_bounding_client_rect().width() > 0.0)
}

fn window_size() -> Option<(f64, f64)> {
    let root = web_sys::window()?.document()?.document_element()?;
    Some((f64::from(root.client_width()), f64::from(root.client_height())))
}
