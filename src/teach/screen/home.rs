//! Where learning begins: what to do next, the course, practice by skill, and the other rooms.

use super::parts::{card, lede};
use super::{Facts, keep};
use crate::locale::{LearnText, fill};
use crate::scene::{Call, Html, Save, Scene};
use crate::teach::address::{Address, Level};
use crate::teach::kinds;
use crate::teach::lesson::{Lesson, filled};
use crate::teach::progress::{self, ProgressView, Purpose, Set, SkillLine};

/// The first page.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let mut scene = Scene { title: text.title.to_owned(), ..Scene::default() };
    let mut now = keep::progress(call);
    let mut trouble = String::new();
    match (&call.event, call.pressed()) {
        (_, Some("save-progress")) => {
            let (name, media_type) = ("biaochi-progress.json".to_owned(), "application/json".to_owned());
            scene.save = Some(Save { name, media_type, text: progress::write(&now), bytes: Vec::new() });
        }
        (crate::scene::Event::Files(files), _) => match files.first().map(|(_, text)| progress::read(text)) {
            Some(Ok(read)) => {
                scene.keep = Some(keep::with_progress(call, &read));
                scene.say = text.progress_opened.to_owned();
                now = read;
            }
            Some(Err(why)) => trouble = why.says(call.lang),
            None => {}
        },
        _ => {}
    }
    let view = progress::view(&now, keep::day(call), fresh(call), call.lang);
    scene.html = lede(call, text.title, text.lede)
        .and(&card(text.next, &next(call, &view)))
        .and(&card(text.course, &course(call)))
        .and(&card(text.rooms, &rooms(call)))
        .and(&card(text.practise, &skills(call, &view)))
        .and(&card(text.progress, &kept(call, &view, &trouble)));
    scene
}

/// What to practise next, and why.
fn next(call: &Call<Facts>, view: &ProgressView) -> Html {
    let mut list = Html::new();
    for it in &view.next {
        let href = call.link("learn", &format!("practise/{}", it.address));
        let inner = Html::new().link("", &href, &it.title).within("small", "", &Html::new().text(&it.because));
        list = list.within("li", "", &inner);
    }
    Html::new().within("p", "", &Html::new().text(&view.mastered)).within("ul", "next", &list)
}

/// The lessons in the trainer's order, without those that are hidden.
pub(super) fn lessons(call: &Call<Facts>) -> Vec<&'static Lesson> {
    let course = keep::course(call);
    let mut all = super::course::everything(&course.order);
    all.retain(|it| !course.hidden.iter().any(|hidden| hidden == it.code));
    all
}

fn course(call: &Call<Facts>) -> Html {
    let text = LearnText::of(call.lang);
    let mut list = Html::new();
    for it in lessons(call) {
        let (words, case) = ((it.words)(call.lang), it.case(call.lang));
        let href = call.link("learn", &format!("lesson/{}", it.code));
        let title = Html::new().link("", &href, &filled(words.title, &case, call.lang));
        let inner = title.within("small", "", &Html::new().text(&filled(words.aim, &case, call.lang)));
        list = list.within("li", "", &inner);
    }
    let arrange = Html::new().link("btn quiet", &call.link("learn", "course"), text.arrange);
    Html::new().within("ol", "course", &list).within("div", "btns", &arrange)
}

/// Every skill with its kinds of exercises, and how far the learner is.
fn skills(call: &Call<Facts>, view: &ProgressView) -> Html {
    let mut all = Html::new();
    for line in &view.skills {
        let mut list = Html::new();
        for kind in kinds::all().filter(|it| it.skill == line.skill) {
            let address = Address { kind: kind.code.to_owned(), level: Level::One, seed: fresh(call) };
            let href = call.link("learn", &format!("practise/{address}"));
            list = list.within("li", "", &Html::new().link("", &href, (kind.name)(call.lang)));
        }
        let name = Html::new().text(&line.name);
        let inner = Html::new().within("h3", "", &name).and(&state(line)).within("ul", "", &list);
        all = all.within("div", "skill", &inner);
    }
    Html::new().within("div", "skills", &all)
}

fn state(line: &SkillLine) -> Html {
    let class = match (line.is_due, line.mastered) {
        (true, _) => "state due",
        (_, true) => "state mastered",
        _ => "state",
    };
    let parts = [line.status.as_str(), line.clean.as_str(), line.due.as_str()];
    let says: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    Html::new().within("p", class, &Html::new().text(&says.join(" · ")))
}

/// Drills, checks, papers, the record of a class.
fn rooms(call: &Call<Facts>) -> Html {
    let text = LearnText::of(call.lang);
    let set = |purpose: Purpose, level: Level, count: u32, seconds: u32| {
        let set = Set { purpose, level, seed: fresh(call), count, seconds, skills: Vec::new() };
        call.link("learn", &format!("set/{set}"))
    };
    let room = |href: &str, name: &str, says: &str| {
        let inner = Html::new().link("", href, name).within("small", "", &Html::new().text(says));
        Html::new().within("li", "", &inner)
    };
    let five = fill(text.drill_says, &[("n", "10"), ("time", "5:00")]);
    let list = room(&call.link("learn", "examples"), text.examples, text.examples_says)
        .and(&room(&set(Purpose::Drill, Level::Two, 10, 300), text.drill, &five))
        .and(&room(&set(Purpose::Check, Level::One, 20, 0), text.knowledge_check, text.check_says))
        .and(&room(&call.link("learn", "papers"), text.papers, text.papers_lede))
        .and(&room(&call.link("learn", "record"), text.record, text.record_lede))
        .and(&room(&call.link("learn", "card"), text.formula_card, text.formula_card_says));
    Html::new().within("ul", "rooms", &list)
}

/// The progress file, and the latest results.
fn kept(call: &Call<Facts>, view: &ProgressView, trouble: &str) -> Html {
    let text = LearnText::of(call.lang);
    let mut inner = Html::new().p(text.progress_says);
    let mut list = Html::new();
    for it in view.results.iter().take(8) {
        let href = call.link("learn", &format!("set/{}", it.set));
        let rate = it.awareness.as_ref().map_or("", |it| it.rate.as_str());
        let says: Vec<&str> =
            [it.score.as_str(), it.took.as_str(), rate].into_iter().filter(|it| !it.is_empty()).collect();
        let line = Html::new().link("", &href, &it.name).within("small", "", &Html::new().text(&says.join(" · ")));
        list = list.within("li", "", &line);
    }
    if !view.results.is_empty() {
        inner = inner.within("ul", "next", &list);
    }
    if !trouble.is_empty() {
        inner = inner.el("p", &[("class", "problem"), ("role", "alert")], &Html::new().text(trouble));
    }
    let input = [("type", "file"), ("accept", ".json"), ("data-do", "open-progress"), ("class", "sr")];
    let open = Html::new().el("input", &input, &Html::new()).within("span", "", &Html::new().text(text.open_progress));
    let buttons =
        Html::new().button("btn ghost", "save-progress", text.save_progress).within("label", "btn ghost file", &open);
    inner.within("div", "btns", &buttons)
}

/// A seed that is another one every second.
pub(super) fn fresh(call: &Call<Facts>) -> u32 {
    u32::try_from((call.now / 1000).rem_euclid(1_000_000)).unwrap_or(1)
}
