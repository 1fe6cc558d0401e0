//! The deck on paper: one to six slides a sheet, with the notes if they are asked for.

use super::{Desk, shown};
use crate::locale::{PresentText, fill};
use crate::present::deck::Deck;
use crate::present::draw::{Look, draw, sheet};
use crate::present::sight::Sight;
use crate::present::slide::Slide;
use crate::scene::address::{path, with_value};
use crate::scene::{Call, Html, Scene, html};

/// How many slides a sheet may have, and how many it has where nothing is chosen.
const UP: [usize; 4] = [1, 2, 4, 6];
const USUAL: usize = 2;

pub(super) fn play(call: &Call<Desk>, sight: &Sight<'_>, deck: &Deck, made: &[Slide]) -> Scene {
    let text = PresentText::of(call.lang);
    let with_notes = call.asked("notes").is_some();
    let up = call.asked("up").and_then(|it| it.parse().ok()).filter(|it| UP.contains(it)).unwrap_or(USUAL);
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
    let to = |up: usize, notes: bool| {
        let tail = if notes { with_value(&call.tail, "notes", "1") } else { call.tail.clone() };
        path("present", "paper") + &if up == USUAL { tail } else { with_value(&tail, "up", &up.to_string()) }
    };
    let bar = Html::new().button("btn", "print", text.print).link(
        "btn ghost",
        &to(up, !with_notes),
        if with_notes { text.without_notes } else { text.with_notes },
    );
    let name = |up: usize| match up {
        1 => text.per_sheet_one.to_owned(),
        up => fill(text.per_sheet_many, &[("n", &up.to_string())]),
    };
    let choices = UP.into_iter().map(|it| (to(it, with_notes), name(it), it == up));
    let label = Html::new().within("span", "muted", &Html::new().text(text.per_sheet));
    let bar = bar.and(&label).and(&html::ways("levels", text.per_sheet, "true", choices));
    let back = Html::new().link("crumb", &call.link("present", ""), text.back);
    let head = html::lede(&back, text.paper, "").within("div", "btns", &bar);
    let html = Html::new().within("div", "no-print", &head).within("div", &format!("leaves up-{up}"), &all);
    let print = call.pressed() == Some("print");
    Scene { title: text.paper.to_owned(), html, print, ..Scene::default() }
}
