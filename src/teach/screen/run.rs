//! A set of exercises in one go: the check of a lesson, a knowledge check, a drill against the clock, a paper typed in.

use super::parts::{field, lede};
use super::{Facts, home, keep};
use crate::locale::{LearnText, fill};
use crate::scene::{Call, Event, Html, Scene};
use crate::teach::address::Address;
use crate::teach::exercise::Exercise;
use crate::teach::kinds;
use crate::teach::mark::{self, Finding};
use crate::teach::progress::{Purpose, Set};
use serde::{Deserialize, Serialize};

/// How far the learner is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Run {
    /// When it began, in milliseconds; zero before.
    began: i64,
    /// The answers so far, as they were given.
    answers: Vec<String>,
    /// When it ended; zero before.
    ended: i64,
}

/// The set with this code.
pub(super) fn play(call: &Call<Facts>, code: &str) -> Scene {
    let Some(set) = Set::parse(code) else { return home::play(call) };
    let mut run: Run = serde_json::from_str(&call.state).unwrap_or_default();
    let addresses = set.addresses();
    let left = seconds_left(&set, &run, call.now);
    match (&call.event, call.pressed()) {
        (Event::Tick, _) if run.began > 0 && run.ended == 0 => {
            if left > 0 {
                return tick(call, &run, left);
            }
            run.ended = call.now;
        }
        (_, Some("begin")) => run = Run { began: call.now, ..Run::default() },
        (_, Some("answer" | "skip")) if run.began > 0 && run.ended == 0 => {
            // What is sent after the time is up does not count.
            if set.seconds == 0 || left > 0 {
                run.answers.push(call.field("answer").unwrap_or_default().to_owned());
            }
            if run.answers.len() >= addresses.len() || (set.seconds > 0 && left == 0) {
                run.ended = call.now;
            }
        }
        _ => {}
    }
    let ended_now = run.ended == call.now && run.ended > 0;
    match (run.began, run.ended) {
        (0, _) => opening(call, &set, &run),
        (_, 0) => asking(call, &set, &run, &addresses),
        _ => ending(call, &set, &run, &addresses, ended_now),
    }
}

fn seconds_left(set: &Set, run: &Run, now: i64) -> i64 {
    (i64::from(set.seconds) - (now - run.began) / 1000).max(0)
}

fn clock(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn tick(call: &Call<Facts>, run: &Run, left: i64) -> Scene {
    let state = serde_json::to_string(run).unwrap_or_default();
    let say = if left == 30 { fill(LearnText::of(call.lang).seconds_left, &[("n", "30")]) } else { String::new() };
    Scene { patch: vec![("clock".to_owned(), clock(left))], state, say, tick: Some(1000), ..Scene::default() }
}

fn title(call: &Call<Facts>, set: &Set) -> &'static str {
    let text = LearnText::of(call.lang);
    match set.purpose {
        Purpose::Drill => text.drill,
        Purpose::Check => text.knowledge_check,
        Purpose::Paper => text.paper,
    }
}

fn scene(title: &str, html: Html, run: &Run, focus: &str) -> Scene {
    let state = serde_json::to_string(run).unwrap_or_default();
    Scene { title: title.to_owned(), html, state, focus: focus.to_owned(), ..Scene::default() }
}

fn opening(call: &Call<Facts>, set: &Set, run: &Run) -> Scene {
    let text = LearnText::of(call.lang);
    let title = title(call, set);
    let count = set.count.to_string();
    let mut says = fill(text.set_has, &[("n", &count)]);
    if set.seconds > 0 {
        says.push_str(&fill(text.set_time, &[("time", &clock(i64::from(set.seconds)))]));
    }
    let code = Html::new().text(text.code).drawn(" ").within("code", "", &Html::new().text(&set.to_string()));
    let begin = [("type", "button"), ("class", "btn"), ("data-do", "begin"), ("id", "begin"), ("data-key", "Enter")];
    let body = Html::new().p(&says).within("p", "muted", &code).within(
        "div",
        "btns",
        &Html::new().el("button", &begin, &Html::new().text(text.begin)),
    );
    let html = lede(call, title, "").within("section", "card", &body);
    scene(title, html, run, "begin")
}

fn asking(call: &Call<Facts>, set: &Set, run: &Run, addresses: &[Address]) -> Scene {
    let text = LearnText::of(call.lang);
    let at = run.answers.len();
    let made = addresses.get(at).and_then(|it| kinds::make(it, call.lang, &[]));
    let Some(made) = made else { return home::play(call) };
    let place = fill(text.n_of, &[("n", &(at + 1).to_string()), ("of", &addresses.len().to_string())]);
    let mut head = Html::new().within("b", "", &Html::new().text(&place));
    if set.seconds > 0 {
        let left = clock(seconds_left(set, run, call.now));
        let says = [("id", "clock"), ("class", "clock"), ("role", "timer"), ("aria-label", text.time_left)];
        head = head.el("span", &says, &Html::new().text(&left));
    }
    let done = (at * 100 / addresses.len().max(1)).to_string();
    let bar =
        Html::new().el("progress", &[("max", "100"), ("value", &done), ("aria-label", place.as_str())], &Html::new());
    let send = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.send));
    let send = send.button("btn quiet", "skip", text.skip);
    let form = field(&made, "answer", "", None, call.lang).within("div", "btns", &send);
    let body = Html::new().within("div", "run-head", &head.and(&bar)).within("div", "question", &made.question).el(
        "form",
        &[("data-do", "answer")],
        &form,
    );
    let title = title(call, set);
    let html = lede(call, title, "").within("section", "card", &body);
    let tick = (set.seconds > 0).then_some(1000);
    Scene { tick, say: place, ..scene(title, html, run, "answer") }
}

/// One exercise with what became of it.
pub(super) struct Line {
    /// The exercise.
    pub(super) made: Exercise,
    /// What marking found; `None` where nothing was answered.
    pub(super) finding: Option<Finding>,
    /// The right answer.
    pub(super) right: Html,
}

/// Marks the answers of a set.
pub(super) fn lines(call: &Call<Facts>, addresses: &[Address], answers: &[String]) -> Vec<Line> {
    let mut all = Vec::new();
    for (at, address) in addresses.iter().enumerate() {
        let Some(made) = kinds::make(address, call.lang, &[]) else { continue };
        let typed = answers.get(at).map(String::as_str).filter(|it| !it.trim().is_empty());
        let given = typed.map(|it| made.task.answer(it));
        let marked = given.map(|it| mark::mark(made.clone(), &it, call.lang));
        let right = made.task.right_answer(call.lang);
        all.push(Line { made, finding: marked.map(|it| it.finding), right });
    }
    all
}

fn ending(call: &Call<Facts>, set: &Set, run: &Run, addresses: &[Address], ended_now: bool) -> Scene {
    let text = LearnText::of(call.lang);
    let title = title(call, set);
    let lines = lines(call, addresses, &run.answers);
    let right = lines.iter().filter(|it| it.finding.as_ref().is_some_and(|it| it.right)).count();
    let seconds = (run.ended - run.began) / 1000;
    let values = [("right", right.to_string()), ("of", addresses.len().to_string()), ("time", clock(seconds))];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, it)| (*name, it.as_str())).collect();
    let score = fill(text.score, &values);
    let mut body = Html::new().el("h2", &[("id", "result"), ("tabindex", "-1")], &Html::new().text(&score));
    body = body.and(&keep::interval(call, &lines));
    let mut list = Html::new();
    for line in &lines {
        list = list.within(
            "li",
            if line.finding.as_ref().is_some_and(|it| it.right) { "right" } else { "wrong" },
            &shown(call, line),
        );
    }
    body = body.within("ol", "lines", &list);
    let buttons = Html::new()
        .button("btn", "begin", text.once_more)
        .button("btn ghost", "save", text.save_results)
        .link("btn quiet", &call.link("learn", ""), text.to_home);
    body = body.within("div", "btns", &buttons);
    let html = lede(call, title, "").within("section", "card", &body);
    let mut next = scene(title, html, run, "result");
    if ended_now {
        next.keep = Some(keep::finished(call, set, &lines, seconds));
        next.say = score;
    }
    if call.pressed() == Some("save") {
        next.save = Some(keep::results(call, set, &lines));
        next.focus = String::new();
    }
    next
}

fn shown(call: &Call<Facts>, line: &Line) -> Html {
    let text = LearnText::of(call.lang);
    let says = match &line.finding {
        None => text.not_answered,
        Some(it) => it.heading.as_str(),
    };
    let again = call.link("learn", &format!("practise/{}", line.made.address));
    let name = kinds::find(&line.made.address.kind).map_or("", |it| (it.name)(call.lang));
    let mut inner = Html::new().within("b", "", &Html::new().text(says)).drawn(" ").link("", &again, name);
    let answer = Html::new().text(text.answer).drawn(" ").within("b", "", &line.right);
    inner = inner.within("p", "", &answer);
    match &line.finding {
        Some(it) if !it.right => inner.p(&it.says),
        _ => inner,
    }
}
