//! Sheets of paper: the handout of a worked example, the formula card of a pack.

use super::{Facts, example, home};
use crate::locale::LearnText;
use crate::scene::{Call, Html, Scene};
use crate::teach::example::Focus;
use crate::teach::formula_card::formula_card;
use crate::teach::handout::handout;
use crate::teach::theme;

/// The handout of the example with this code.
pub(super) fn of_example(call: &Call<Facts>, code: &str) -> Scene {
    let Some(case) = example::case(call, code) else { return example::choose(call) };
    let asked = Focus::ALL.into_iter().find(|it| Some(it.code()) == call.asked("focus")).unwrap_or(Focus::Value);
    match handout(&case, asked, call.lang) {
        Some(sheet) => scene(call, &case.subject.name, &sheet),
        None => example::choose(call),
    }
}

/// The formula cards of the packs that the program carries.
pub(super) fn card(call: &Call<Facts>) -> Scene {
    let catalog = theme::packs();
    let mut all = Html::new();
    for pack in 0..catalog.packs().len() {
        if let Some(card) = formula_card(catalog, pack, call.lang) {
            all = all.and(&card);
        }
    }
    if all.is_empty() { home::play(call) } else { scene(call, LearnText::of(call.lang).formula_card, &all) }
}

fn scene(call: &Call<Facts>, title: &str, sheet: &Html) -> Scene {
    let text = LearnText::of(call.lang);
    let tools = Html::new().within("div", "btns", &Html::new().button("btn", "print", text.print));
    // The sheet has its own heading.
    let back = Html::new().link("crumb", &call.link("learn", ""), text.back);
    let html =
        Html::new().within("div", "lede", &back).within("div", "tools no-print", &tools).within("div", "papers", sheet);
    Scene { title: title.to_owned(), html, print: call.pressed() == Some("print"), ..Scene::default() }
}
