//! Parts that the rooms of assessment share.

use super::Desk;
use crate::locale::AssessText;
use crate::scene::{Call, Html};

/// The head of a room: the way back, its name, and one sentence that says what is so.
pub(crate) fn lede(call: &Call<Desk>, title: &str, says: &str) -> Html {
    let back = match call.path.as_str() {
        "" => Html::new(),
        _ => Html::new().link("crumb", &call.link("assessment", ""), AssessText::of(call.lang).back),
    };
    below(&back, title, says)
}

/// The same below a way back that is not the one to all rooms.
pub(crate) fn below(back: &Html, title: &str, says: &str) -> Html {
    let head = Html::new().within("h1", "", &Html::new().text(title));
    let head = if says.is_empty() { head } else { head.p(says) };
    back.clone().within("div", "lede", &head)
}

/// A card with a heading.
pub(crate) fn card(title: &str, inner: &Html) -> Html {
    let head = if title.is_empty() { Html::new() } else { Html::new().within("h2", "", &Html::new().text(title)) };
    Html::new().within("section", "card", &head.and(inner))
}
