//! The pages of a deck as scenes: the list that is put in order, the wall, the paper.

mod list;
mod paper;
mod show;

pub use crate::assess::screen::Desk;

use super::deck::Deck;
use super::sight::Sight;
use super::slide::{Slide, generated};
use crate::figures::Workspace;
use crate::locale::PresentText;
use crate::scene::{Call, Html, Scene, html};

/// The scene that follows a call: `present`, `present/show`, `present/paper`.
#[must_use]
pub fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = PresentText::of(call.lang);
    let (room, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    let place = call.facts.area(workspace).zip(call.facts.period());
    let deck = place.map(|(area, period)| Deck::load(workspace, area, period)).unwrap_or_default();
    if room == "show"
        && let Some(scene) = show::second(call, &deck)
    {
        return scene;
    }
    let Some(sight) = Sight::of(call, workspace) else {
        let html = html::lede(&Html::new(), text.title, text.no_area);
        return Scene { title: text.title.to_owned(), html, ..Scene::default() };
    };
    let made = generated(&sight);
    match room {
        "show" => show::play(call, &sight, &deck, &made, rest),
        "paper" => paper::play(call, &sight, &deck, &made),
        _ => list::play(call, &sight, deck, &made),
    }
}

/// The slides that are shown.
fn shown(deck: &Deck, made: &[Slide]) -> Vec<Slide> {
    deck.entries(made).into_iter().filter(|it| !it.hidden).map(|it| it.slide).collect()
}
