//! Parts that the rooms of assessment share.

use super::Desk;
use crate::locale::AssessText;
pub(crate) use crate::scene::html::{card, lede as below};
use crate::scene::{Call, Html};

/// The head of a room: the way back to all rooms, its name, and one sentence that says what is so.
pub(crate) fn lede(call: &Call<Desk>, title: &str, says: &str) -> Html {
    let back = match call.path.as_str() {
        "" => Html::new(),
        _ => Html::new().link("crumb", &call.link("assessment", ""), AssessText::of(call.lang).back),
    };
    below(&back, title, says)
}
