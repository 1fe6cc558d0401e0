//! A lesson on one page: the question to think about, the explanation, the example, and its exercises.

use super::parts::{card, lede, working};
use super::{Facts, course, home};
use crate::locale::{LearnText, fill};
use crate::scene::{Call, Html, Scene};
use crate::teach::address::{Address, Level};
use crate::teach::example::value_steps;
use crate::teach::kinds;
use crate::teach::lesson::{self, filled};
use crate::teach::progress::{Purpose, Set};

/// Exercises of a lesson's check.
const ASKED: u32 = 5;

/// The lesson with this code.
pub(super) fn play(call: &Call<Facts>, code: &str) -> Scene {
    let Some(it) = lesson::find(code) else { return home::play(call) };
    let (text, lang) = (LearnText::of(call.lang), call.lang);
    let (words, case) = ((it.words)(lang), it.case(lang));
    let says = |text: &str| filled(text, &case, lang);
    let number = home::lessons(call).iter().position(|other| other.code == code).unwrap_or(0) + 1;
    let title = fill(text.lesson_n, &[("n", &number.to_string()), ("title", &says(words.title))]);

    let think = Html::new().within("b", "", &Html::new().text(text.think)).p(&says(words.think));
    let mut body = Html::new().within("div", "think", &think);
    for paragraph in words.says {
        body = body.p(&says(paragraph));
    }
    let remember = Html::new().within("b", "", &Html::new().text(text.remember)).p(&says(words.keep));
    body = body.within("div", "remember", &remember);
    let body = Html::new().within("div", "prose", &body);

    let example = Html::new().within("p", "muted", &Html::new().text(text.invented)).and(&working(
        &value_steps(&case, lang),
        None,
        lang,
    ));
    let mut list = Html::new();
    let fresh = home::fresh(call);
    for kind in kinds::all().filter(|kind| it.skills.contains(&kind.skill)) {
        let address = Address { kind: kind.code.to_owned(), level: Level::One, seed: fresh };
        let href = call.link("learn", &format!("practise/{address}"));
        list = list.within("li", "", &Html::new().link("", &href, (kind.name)(lang)));
    }
    let set = Set {
        purpose: Purpose::Check,
        level: Level::One,
        seed: fresh,
        count: ASKED,
        seconds: 0,
        skills: it.skills.to_vec(),
    };
    let check = call.link("learn", &format!("set/{set}"));
    let mut next = Html::new().link("btn", &check, text.check_lesson);
    if let Some(after) = course::after(call, code) {
        let href = call.link("learn", &format!("lesson/{}", after.code));
        next = next.link("btn ghost", &href, text.next_lesson);
    }
    let practice = Html::new().within("ul", "", &list).within("div", "btns", &next);
    let html = lede(call, &title, &says(words.aim))
        .and(&card("", &body))
        .and(&course::note(call, code))
        .and(&card(text.example, &example))
        .and(&card(text.practise, &practice));
    Scene { title, html, ..Scene::default() }
}
