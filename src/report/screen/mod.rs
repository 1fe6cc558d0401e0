//! The pages of reports, as scenes: the review, its wording, the profiles.

mod profiles;
mod text;
mod wording;

use super::Facts;
use crate::assess::screen::Desk;
use crate::figures::{Origin, Workspace};
use crate::locale::{Lang, ReportText};
use crate::scene::html::{card, ways};
use crate::scene::{Call, Html, Scene};

/// The page's code in addresses.
pub const PAGE: &str = "report";

/// The scene that follows a call.
#[must_use]
pub fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = ReportText::of(call.lang);
    let found = call.facts.area(workspace).zip(call.facts.period());
    let facts = found.and_then(|(area, period)| Facts::new(workspace, area, period));
    let Some(facts) = facts else {
        let head = Html::new().within("h1", "", &Html::new().text(text.title)).p(text.lede);
        let html = Html::new().within("div", "lede", &head).and(&card("", &Html::new().p(text.no_area)));
        return Scene { title: text.title.to_owned(), html, ..Scene::default() };
    };
    let (room, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match room {
        "wording" => wording::play(call, &facts, rest),
        "profiles" => profiles::play(call, &facts, rest),
        _ => text::play(call, &facts),
    }
}

/// The review as it is printed, without anything around it.
#[must_use]
pub fn document(facts: &Facts<'_>, lang: Lang) -> Html {
    text::document(facts, lang)
}

/// The head of a page: its name, what it is for, and the ways to the other pages.
fn head(call: &Call<Desk>, title: &str, says: &str) -> Html {
    let text = ReportText::of(call.lang);
    let here = call.path.split('/').next().unwrap_or_default();
    let rooms = [("", text.text_room), ("wording", text.wording_room), ("profiles", text.profiles_room)];
    let links = rooms.map(|(path, name)| (call.link(PAGE, path), name.to_owned(), path == here));
    let nav = ways("levels no-print", text.rooms, "page", links);
    let lede = Html::new().within("h1", "", &Html::new().text(title)).p(says);
    Html::new().within("div", "lede no-print", &lede).and(&nav)
}

/// What a paper has to say of its figures: that they are a sample's, that measures have been abolished.
fn notes(lang: Lang, workspace: &Workspace) -> Vec<&'static str> {
    let text = ReportText::of(lang);
    let sample = (workspace.origin == Origin::Sample).then_some(text.sample);
    let history = workspace.catalog.packs().iter().any(|it| it.history).then_some(text.history);
    sample.into_iter().chain(history).collect()
}

/// A file's name without what systems forbid.
fn file_name(title: &str, extension: &str) -> String {
    let name: String = title.chars().filter(|it| !r#"\/:*?"<>|"#.contains(*it) && !it.is_control()).collect();
    format!("{}{extension}", name.trim())
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
