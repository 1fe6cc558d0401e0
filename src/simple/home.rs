//! The home of the easy mode: a few large tiles.

use super::parts::{command, framed, placed, tile, tiles};
use super::{PAGE, nothing};
use crate::assess::screen::Desk;
use crate::figures::Workspace;
use crate::locale::{ReportText, SimpleText};
use crate::scene::{Call, Html, Scene};

/// The scene.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = SimpleText::of(call.lang);
    let Some((area, period)) = call.facts.area(workspace).zip(call.facts.period()) else {
        return nothing(call, text.no_area);
    };
    let all = tile("tile first", &call.link(PAGE, "fill"), text.fill, text.fill_says)
        .and(&tile("", &call.link(PAGE, "see"), text.see, text.see_says))
        .and(&tile("", &call.link(PAGE, "print"), text.print, text.print_says))
        .and(&tile("", &call.link("present", "show"), text.wall, text.wall_says))
        .and(&tile("", &call.link("learn", ""), text.learn, text.learn_says))
        .and(&command(text.save, text.save_says, "save"))
        .and(&command(text.full, text.full_says, "full"));
    let place = placed(call, workspace, (area, period), text.see_title);
    let mut head = Html::new().within("h1", "", &Html::new().text(text.ask)).p(&place);
    if workspace.origin == crate::figures::Origin::Sample {
        head = head.within("p", "muted", &Html::new().text(ReportText::of(call.lang).sample));
    }
    if workspace.catalog.packs().iter().any(|it| it.history) {
        head = head.within("p", "muted", &Html::new().text(ReportText::of(call.lang).history));
    }
    let html = framed(&Html::new().within("header", "", &head).and(&tiles(&all)));
    Scene { title: text.title.to_owned(), html, ..Scene::default() }
}
