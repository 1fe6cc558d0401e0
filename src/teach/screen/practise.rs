//! Practice: one exercise, its hints, the marking, the working, another like it.

use super::parts::{card, field, lede, working};
use super::{Facts, home, keep};
use crate::locale::{LearnText, fill};
use crate::scene::html::ways;
use crate::scene::{Call, Html, Scene};
use crate::teach::address::{Address, Level};
use crate::teach::exercise::Exercise;
use crate::teach::kinds;
use crate::teach::mark::{self, Marked, Verdict};
use serde::{Deserialize, Serialize};

/// What has happened to the exercise so far.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Seen {
    /// How many hints were shown.
    hints: usize,
    /// What was answered last, as it was typed or the place of the choice.
    answer: String,
    /// Whether it was marked.
    marked: bool,
    /// How often it was answered.
    tries: u32,
    /// Whether the working is open.
    open: bool,
}

/// The exercise of the address.
pub(super) fn play(call: &Call<Facts>, name: &str) -> Scene {
    let own = if is_own(call) { call.facts.cases.as_slice() } else { &[] };
    let Some(address) = Address::parse(name) else { return home::play(call) };
    let Some(made) = kinds::make(&address, call.lang, own) else { return home::play(call) };
    let mut seen: Seen = serde_json::from_str(&call.state).unwrap_or_default();
    let mut focus = if seen.tries == 0 { "answer" } else { "" };
    let mut keep = None;
    match call.pressed() {
        Some("hint") => {
            seen.hints = (seen.hints + 1).min(3);
            focus = ["hint-1", "hint-2", "hint-3"].get(seen.hints.saturating_sub(1)).copied().unwrap_or_default();
        }
        Some("working") => {
            seen.open = true;
            focus = "working";
        }
        Some("answer") => {
            seen.answer = call.field("answer").unwrap_or_default().to_owned();
            seen.marked = true;
            focus = "result";
        }
        _ => {}
    }
    if call.asked("worked").is_some() {
        return worked(call, &made);
    }
    let marked = seen.marked.then(|| mark::mark(made.clone(), &made.task.answer(&seen.answer), call.lang));
    if call.pressed() == Some("answer")
        && let Some(it) = &marked
        && it.finding.verdict.counts()
    {
        seen.tries += 1;
        keep = Some(keep::note(call, &made, it, seen.hints, seen.tries));
    }
    show(call, &made, &seen, marked.as_ref(), focus, keep)
}

/// The exercise as a worked example: its question with the whole working, and the way to try one like it.
fn worked(call: &Call<Facts>, made: &Exercise) -> Scene {
    let text = LearnText::of(call.lang);
    let title = kinds::find(&made.address.kind).map_or("", |it| (it.name)(call.lang));
    let answer = Html::new().text(text.answer).drawn(" ").within("b", "", &made.task.right_answer(call.lang));
    let next = Address { seed: made.address.seed.wrapping_add(1), ..made.address.clone() };
    let href = link(call, &next, false);
    let mark = if href.contains('?') { '&' } else { '?' };
    let buttons = Html::new().link("btn", &href, text.try_one).link(
        "btn ghost",
        &format!("{href}{mark}worked=1"),
        text.other_figures,
    );
    let body = Html::new()
        .within("div", "question", &made.question)
        .within("p", "", &answer)
        .within("h2", "", &Html::new().text(text.working))
        .and(&working(&made.steps, None, call.lang))
        .within("div", "btns", &buttons);
    let html = lede(call, title, text.figures_invented).and(&card("", &body));
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

/// Whether the exercise is to speak of the learner's own figures.
fn is_own(call: &Call<Facts>) -> bool {
    call.asked("own").is_some()
}

/// The address of an exercise, with own figures or invented ones.
fn link(call: &Call<Facts>, address: &Address, own: bool) -> String {
    let link = call.link("learn", &format!("practise/{address}"));
    let mark = if link.contains('?') { '&' } else { '?' };
    if own { format!("{link}{mark}own=1") } else { link }
}

fn show(
    call: &Call<Facts>,
    made: &Exercise,
    seen: &Seen,
    marked: Option<&Marked>,
    focus: &str,
    keep: Option<String>,
) -> Scene {
    let text = LearnText::of(call.lang);
    let title = kinds::find(&made.address.kind).map_or("", |it| (it.name)(call.lang));
    let done = marked.and_then(|it| it.after.as_ref()?.choice);
    let mut form = field(made, "answer", &seen.answer, done, call.lang);
    let send = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.check));
    let send = if seen.hints < 3 { send.button("btn ghost", "hint", text.hint) } else { send };
    form = form.within("div", "btns", &send);
    let mut body = Html::new().within("div", "question", &made.question).el("form", &[("data-do", "answer")], &form);
    for (at, hint) in made.hints.iter().take(seen.hints).enumerate() {
        let id = format!("hint-{}", at + 1);
        let says = fill(text.hint_n, &[("n", &(at + 1).to_string()), ("hint", hint)]);
        body = body.el("p", &[("class", "hint"), ("id", &id), ("tabindex", "-1")], &Html::new().text(&says));
    }
    if let Some(it) = marked {
        body = body.and(&result(call, made, it, seen.open));
    }
    // An exercise that no own case fits is invented all the same, and says so.
    let speaks_of_own =
        is_own(call) && call.facts.place.as_deref().is_some_and(|it| made.question.as_str().contains(it));
    let source = if speaks_of_own { text.from_own } else { text.figures_invented };
    body = body.within("p", "muted", &Html::new().text(source));
    let html = lede(call, title, made.skill.name(call.lang)).and(&levels(call, made)).and(&card("", &body));
    Scene {
        title: title.to_owned(),
        html,
        state: serde_json::to_string(seen).unwrap_or_default(),
        focus: focus.to_owned(),
        say: marked.filter(|_| focus == "result").map(|it| it.finding.heading.clone()).unwrap_or_default(),
        keep,
        ..Scene::default()
    }
}

/// The same exercise at other levels.
fn levels(call: &Call<Facts>, made: &Exercise) -> Html {
    let text = LearnText::of(call.lang);
    let names = [text.level_1, text.level_2, text.level_3];
    let links = Level::ALL.into_iter().zip(names).map(|(level, name)| {
        let to = Address { level, ..made.address.clone() };
        (link(call, &to, is_own(call)), name.to_owned(), level == made.address.level)
    });
    let levels = ways("levels", text.level, "true", links);
    if call.facts.place.is_none() {
        return levels;
    }
    let links = [(false, text.with_invented), (true, text.with_own)];
    let links = links.map(|(own, name)| (link(call, &made.address, own), name.to_owned(), own == is_own(call)));
    let figures = ways("levels", text.which_figures, "true", links);
    Html::new().within("div", "btns", &levels.and(&figures))
}

/// What was found, where the ways part, the working, and what comes next.
fn result(call: &Call<Facts>, made: &Exercise, it: &Marked, open: bool) -> Html {
    let text = LearnText::of(call.lang);
    let finding = &it.finding;
    let class = match finding.verdict {
        Verdict::Unclear => "result unclear",
        _ if finding.right => "result right",
        _ => "result wrong",
    };
    let heading = Html::new().text(&finding.heading);
    let mut inner = Html::new().el("h2", &[("id", "result"), ("tabindex", "-1")], &heading).p(&finding.says);
    if !finding.read_as.is_empty() {
        inner = inner.within("p", "muted", &Html::new().text(&finding.read_as));
    }
    if let Some(parting) = &finding.parting {
        inner = inner.p(&parting.says);
    }
    let Some(after) = &it.after else {
        return Html::new().within("div", class, &inner);
    };
    let next = Address { seed: made.address.seed.wrapping_add(1), ..made.address.clone() };
    let href = link(call, &next, is_own(call));
    if finding.right || open {
        let answer = Html::new().text(text.answer).drawn(" ").within("b", "", &after.answer);
        inner = inner.within("p", "", &answer);
        if !after.why.is_empty() && !finding.right {
            inner = inner.p(&after.why);
        }
        let parted = finding.parting.as_ref().and_then(|it| it.at);
        let head = Html::new().el("h3", &[("id", "working"), ("tabindex", "-1")], &Html::new().text(text.working));
        inner = inner.and(&head).and(&working(&after.steps, parted, call.lang));
    }
    let mut buttons = Html::new();
    if !finding.right && !open {
        buttons = buttons.button("btn ghost", "working", text.show_working);
    }
    let link = [("class", "btn"), ("href", href.as_str()), ("data-key", "Enter")];
    buttons = buttons.el("a", &link, &Html::new().text(text.another));
    Html::new().within("div", class, &inner.within("div", "btns", &buttons))
}
