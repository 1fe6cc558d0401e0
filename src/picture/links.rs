//! The way from a scene's charts and tables to their pictures: a quiet link behind each.

use super::found::found;
use crate::locale::{PictureText, fill};
use crate::scene::address::{path, with_value, with_values};
use crate::scene::{Call, Event, Html, Scene};

/// Whether the scenes of a page have pictures. Forms and exercises under way have none: a way out of them would lose
/// what was typed.
pub(super) fn has_pictures(page: &str, path: &str) -> bool {
    let room = path.split('/').next().unwrap_or_default();
    match page {
        "assessment" => !matches!(room, "packs" | "schemes"),
        "report" => room != "wording",
        "present" => room == "paper",
        "learn" => matches!(room, "lesson" | "example" | "handout"),
        _ => false,
    }
}

/// The scene of a page with a link behind each of its charts and tables.
///
/// A picture is made from the address alone, so a scene that remembers what was pressed has none: it could be another.
#[must_use]
pub fn with_links<Facts>(mut scene: Scene, call: &Call<Facts>, page: &str) -> Scene {
    let is_fresh = call.event == Event::Open && call.state.is_empty() || scene.state.is_empty();
    if is_fresh && scene.patch.is_empty() && has_pictures(page, &call.path) {
        scene.html = linked(&scene.html, call, page);
    }
    scene
}

fn linked<Facts>(html: &Html, call: &Call<Facts>, page: &str) -> Html {
    let text = PictureText::of(call.lang);
    let (to, tail) = (path(&format!("picture/of/{page}"), &call.path), with_values(&call.tail, &call.query));
    let mut at: Vec<(usize, Html)> = Vec::new();
    for (index, it) in found(html.as_str()).iter().enumerate() {
        let href = to.clone() + &with_value(&tail, "nth", &index.to_string());
        let says = fill(text.link_of, &[("title", &it.title)]);
        let link = Html::new().el(
            "a",
            &[("class", "picture-link no-print"), ("href", &href), ("aria-label", &says)],
            &Html::new().text(text.link),
        );
        at.push((it.end, link));
    }
    at.sort_by_key(|it| it.0);
    let (mut out, mut from) = (Html::new(), 0);
    for (end, link) in at {
        out = out.drawn(html.as_str().get(from..end).unwrap_or_default()).and(&link);
        from = end;
    }
    out.drawn(html.as_str().get(from..).unwrap_or_default())
}
