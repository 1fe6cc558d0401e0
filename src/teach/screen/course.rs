//! The course as a trainer arranges it: the order of lessons, which are hidden, and notes of one's own.

use super::parts::{card, lede};
use super::{Facts, home, keep};
use crate::figures::personal;
use crate::locale::{LearnText, fill};
use crate::scene::{Call, Html, Scene};
use crate::teach::lesson::{self, COURSE, Lesson, filled};

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1000;

/// The page on which the course is arranged.
pub(super) fn play(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let mut course = keep::course(call);
    let mut all = everything(&course.order);
    let mut focus = String::new();
    let what = call.pressed().unwrap_or_default();
    let (action, code) = what.split_once(':').unwrap_or((what, ""));
    let at = all.iter().position(|it| it.code == code);
    match (action, at) {
        ("up", Some(at)) if at > 0 => all.swap(at, at - 1),
        ("down", Some(at)) if at + 1 < all.len() => all.swap(at, at + 1),
        ("hide", Some(_)) => match course.hidden.iter().position(|it| it == code) {
            Some(at) => {
                course.hidden.remove(at);
            }
            None => course.hidden.push(code.to_owned()),
        },
        ("reset", _) => {
            course = keep::Course::default();
            all = everything(&[]);
        }
        _ => {}
    }
    if at.is_some() {
        focus = format!("{action}-{code}");
    }
    if call.pressed().is_some() {
        course.order = all.iter().map(|it| it.code.to_owned()).collect();
        for it in &all {
            let note: String =
                call.field(&format!("note-{}", it.code)).unwrap_or_default().chars().take(LONGEST_NOTE).collect();
            if note.trim().is_empty() {
                course.notes.remove(it.code);
            } else {
                course.notes.insert(it.code.to_owned(), note);
            }
        }
    }
    // A number of a person is kept nowhere: nothing is saved until it is gone.
    let refused = all.iter().find(|it| course.notes.get(it.code).is_some_and(|it| personal::in_note(it).is_some()));
    let keep = call.pressed().filter(|_| refused.is_none()).map(|_| keep::with_course(call, course.clone()));
    if let Some(it) = refused {
        focus = format!("note-{}", it.code);
    }
    let mut list = Html::new();
    for (at, it) in all.iter().enumerate() {
        let mut inner = row(call, it, &course, at, all.len());
        if refused.is_some_and(|refused| refused.code == it.code) {
            inner = inner.el("p", &[("class", "problem"), ("role", "alert")], &Html::new().text(text.note_personal));
        }
        list = list.within("li", "", &inner);
    }
    let buttons = Html::new()
        .el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.save_course))
        .button("btn quiet", "reset", text.reset_course);
    let form = Html::new().within("ol", "arrange", &list).within("div", "btns", &buttons);
    let form = Html::new().el("form", &[("data-do", "save")], &form);
    let html = lede(call, text.arrange, text.arrange_says).and(&card("", &form));
    let say = if keep.is_some() { text.course_kept.to_owned() } else { String::new() };
    Scene { title: text.arrange.to_owned(), html, focus, keep, say, ..Scene::default() }
}

/// Every lesson: those of an order first, the others in the course's own.
pub(super) fn everything(order: &[String]) -> Vec<&'static Lesson> {
    let mut all: Vec<&'static Lesson> = order.iter().filter_map(|it| lesson::find(it)).collect();
    for it in &COURSE {
        if !all.iter().any(|other| other.code == it.code) {
            all.push(it);
        }
    }
    all
}

fn row(call: &Call<Facts>, it: &Lesson, course: &keep::Course, at: usize, count: usize) -> Html {
    let text = LearnText::of(call.lang);
    let title = filled((it.words)(call.lang).title, &it.case(call.lang), call.lang);
    let hidden = course.hidden.iter().any(|hidden| hidden == it.code);
    let button = |action: &str, says: &str, off: bool| {
        let (id, does) = (format!("{action}-{}", it.code), format!("{action}:{}", it.code));
        let label = fill(says, &[("title", &title)]);
        let glyph = match action {
            "up" => "↑",
            "down" => "↓",
            _ if hidden => text.show,
            _ => text.hide,
        };
        let mut all = vec![
            ("type", "button"),
            ("class", "btn ghost"),
            ("id", id.as_str()),
            ("data-do", does.as_str()),
            ("aria-label", label.as_str()),
        ];
        if off {
            all.push(("aria-disabled", "true"));
        }
        Html::new().el("button", &all, &Html::new().text(glyph))
    };
    let name = format!("note-{}", it.code);
    let label = fill(text.note_on, &[("title", &title)]);
    let note = course.notes.get(it.code).map_or("", String::as_str);
    let area = [
        ("id", name.as_str()),
        ("name", name.as_str()),
        ("rows", "2"),
        ("aria-label", label.as_str()),
        ("placeholder", text.own_note),
    ];
    let head = Html::new().within("b", if hidden { "muted" } else { "" }, &Html::new().text(&title));
    let buttons = button("up", text.move_up, at == 0)
        .and(&button("down", text.move_down, at + 1 == count))
        .and(&button("hide", if hidden { text.show_lesson } else { text.hide_lesson }, false));
    head.within("div", "btns", &buttons).el("textarea", &area, &Html::new().text(note))
}

/// The trainer's own note on a lesson, as a part of its page.
pub(super) fn note(call: &Call<Facts>, code: &str) -> Html {
    let course = keep::course(call);
    let Some(note) = course.notes.get(code) else { return Html::new() };
    let text = LearnText::of(call.lang);
    let inner = note.lines().fold(Html::new(), |all, line| all.p(line));
    Html::new().within(
        "section",
        "card note",
        &Html::new().within("h2", "", &Html::new().text(text.own_note)).and(&inner),
    )
}

/// The lesson that follows in the arranged course.
pub(super) fn after(call: &Call<Facts>, code: &str) -> Option<&'static Lesson> {
    let all = home::lessons(call);
    let at = all.iter().position(|it| it.code == code)?;
    all.get(at + 1).copied()
}
