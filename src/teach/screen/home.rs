//! Where learning begins: the course, practice by skill, and the other rooms.

use super::parts::{card, lede};
use super::{Facts, keep};
use crate::locale::LearnText;
use crate::scene::{Call, Html, Scene};
use crate::teach::address::{Address, Level};
use crate::teach::kinds;
use crate::teach::skill::Skill;

/// The first page.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let html = lede(call, text.title, text.lede).and(&card(text.practise, &skills(call)));
    Scene { title: text.title.to_owned(), html, ..Scene::default() }
}

/// Every skill with its kinds of exercises, and how far the learner is.
fn skills(call: &Call<Facts>) -> Html {
    let mut all = Html::new();
    for skill in Skill::ALL {
        let mut kinds = kinds::all().filter(|it| it.skill == *skill).peekable();
        if kinds.peek().is_none() {
            continue;
        }
        let name =
            Html::new().within("h3", "", &Html::new().text(skill.name(call.lang))).and(&keep::meter(call, *skill));
        let mut list = Html::new();
        for kind in kinds {
            let address = Address { kind: kind.code.to_owned(), level: Level::One, seed: fresh(call) };
            let href = call.link("learn", &format!("practise/{address}"));
            list = list.within("li", "", &Html::new().link("", &href, (kind.name)(call.lang)));
        }
        all = all.within("div", "skill", &name.within("ul", "", &list));
    }
    Html::new().within("div", "skills", &all)
}

/// A seed that is another one every second.
pub(super) fn fresh(call: &Call<Facts>) -> u32 {
    u32::try_from((call.now / 1000).rem_euclid(1_000_000)).unwrap_or(1)
}
