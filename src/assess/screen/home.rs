//! Where assessment begins: the rooms, each with what it is for.

use super::parts::{card, lede};
use super::{Desk, ROOMS};
use crate::figures::Workspace;
use crate::locale::AssessText;
use crate::scene::{Call, Html, Scene};

/// The first page.
pub(super) fn play(call: &Call<Desk>, _workspace: &Workspace) -> Scene {
    let text = AssessText::of(call.lang);
    let mut list = Html::new();
    for room in ROOMS {
        let name = Html::new().link("", &call.link("assessment", room.code), (room.name)(text));
        list = list.within("li", "", &name.within("small", "", &Html::new().text((room.says)(text))));
    }
    let html = lede(call, text.title, text.lede).and(&card("", &Html::new().within("ul", "rooms", &list)));
    Scene { title: text.title.to_owned(), html, ..Scene::default() }
}
