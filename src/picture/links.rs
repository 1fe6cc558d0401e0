//! The way from a scene's charts and tables to their pictures: a quiet link behind each.

use super::found::found;
use super::seen::{SEEN, Seen};
use crate::locale::{PictureText, fill};
use crate::scene::address::{path, with_value, with_values};
use crate::scene::{Call, Event, Html, Scene};

/// Whether the scenes of a page have pictures. A deck that is being spoken to has none: each of its slides has one on
/// paper.
pub(super) fn has_pictures(page: &str, path: &str) -> bool {
    let room = path.split('/').next().unwrap_or_default();
    match page {
        "assessment" | "learn" => true,
        "report" => room != "wording",
        "present" => room == "paper",
        _ => false,
    }
}

/// The scene of a page with a link behind each of its charts and tables.
///
/// A picture is made from its address. A scene that is more than its address, after a press, is put by, and the picture's
/// address names it.
#[must_use]
pub fn with_links<Facts>(mut scene: Scene, call: &Call<Facts>, page: &str, seen: &mut Seen) -> Scene {
    if scene.patch.is_empty() && has_pictures(page, &call.path) {
        scene.html = linked(&scene, call, page, seen);
    }
    scene
}

fn linked<Facts>(scene: &Scene, call: &Call<Facts>, page: &str, seen: &mut Seen) -> Html {
    let (text, html) = (PictureText::of(call.lang), &scene.html);
    let all = found(html.as_str());
    let (to, mut tail) = (path(&format!("picture/of/{page}"), &call.path), with_values(&call.tail, &call.query));
    let is_fresh = call.event == Event::Open && call.state.is_empty();
    if !all.is_empty() && !is_fresh {
        tail = with_value(&tail, SEEN, &seen.keep(call.lang, scene));
    }
    let mut at: Vec<(usize, Html)> = Vec::new();
    for (index, it) in all.iter().enumerate() {
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
