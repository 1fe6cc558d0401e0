//! The deck on paper: two slides a sheet, with the notes if they are asked for.

use super::{Desk, shown};
use crate::locale::PresentText;
use crate::present::deck::Deck;
use crate::present::draw::{Look, draw, sheet};
use crate::present::sight::Sight;
use crate::present::slide::Slide;
use crate::scene::{Call, Html, Scene, html};

pub(super) fn play(call: &Call<Desk>, sight: &Sight<'_>, deck: &Deck, made: &[Slide]) -> Scene {
    let text = PresentText::of(call.lang);
    let with_notes = call.asked("notes").is_some();
    let slides = shown(deck, made);
    let count = slides.len().to_string();
    let look = Look { reveal: true, months: 12, ..Look::default() };
    let mut all = Html::new();
    for (at, slide) in slides.iter().enumerate() {
        let drawn = draw(sight, slide, deck, &look);
        let mut leaf = sheet(slide, &drawn, "");
        if with_notes {
            let own = deck.words.get(&slide.to_string()).map(|it| it.notes.as_str()).unwrap_or_default();
            let own = own.lines().map(str::to_owned);
            let notes: Vec<String> = own.chain(drawn.notes).filter(|it| !it.is_empty()).collect();
            leaf = leaf.within("div", "leaf-notes", &Html::new().list(&notes));
        }
        let number = format!("{} / {count}", at + 1);
        leaf = leaf.within("p", "leaf-number", &Html::new().text(&number));
        all = all.within("section", "leaf", &leaf);
    }
    let other = if with_notes { "" } else { "notes=1" };
    let mark = if call.tail.is_empty() { "?" } else { "&" };
    let href = call.link("present", "paper") + if other.is_empty() { "" } else { mark } + other;
    let bar = Html::new().button("btn", "print", text.print).link(
        "btn ghost",
        &href,
        if with_notes { text.without_notes } else { text.with_notes },
    );
    let back = Html::new().link("crumb", &call.link("present", ""), text.back);
    let head = html::lede(&back, text.paper, "").within("div", "btns", &bar);
    let html = Html::new().within("div", "no-print", &head).within("div", "leaves", &all);
    let print = call.pressed() == Some("print");
    Scene { title: text.paper.to_owned(), html, print, ..Scene::default() }
}
