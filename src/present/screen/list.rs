//! The list of slides: each small, with what can be done to it. A change is one undoable step.

use super::Desk;
use crate::locale::{PresentText, fill};
use crate::present::deck::{self, Deck, LONGEST, Refused, Words};
use crate::present::draw::{Look, draw, sheet};
use crate::present::sight::Sight;
use crate::present::slide::Slide;
use crate::scene::{Act, Call, Event, Html, Scene};
use crate::speak::period_name;
use crate::teach::address::Address;
use crate::teach::kinds;
use serde::{Deserialize, Serialize};

/// What the page remembers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Mind {
    /// The slide whose words are open.
    open: String,
    /// Where the focus goes once the workspace has changed and the list is drawn anew.
    focus: String,
}

/// The most minutes of a talk, and the most seconds of a slide.
const MOST_TIME: u16 = 600;

/// What a press did to the deck.
#[derive(Default)]
struct Done {
    /// The slide whose words are open.
    open: String,
    /// The element that gets the focus.
    focus: String,
    /// What a screen reader says.
    say: String,
    /// Why words were not kept, with the words.
    wrong: Option<(String, Words)>,
    /// The time that cannot be, and what was typed for it.
    wrong_time: Option<(String, String)>,
    /// Whether the deck is another one.
    changed: bool,
}

pub(super) fn play(call: &Call<Desk>, sight: &Sight<'_>, mut deck: Deck, made: &[Slide]) -> Scene {
    let text = PresentText::of(call.lang);
    let done = act(call, &mut deck, made);
    let entries = deck.entries(made);
    let shown = entries.iter().filter(|it| !it.hidden).count();
    let period = period_name(call.lang, sight.workspace.calendar, sight.period);
    let counts = [("n", shown.to_string()), ("all", entries.len().to_string())];
    let says = fill(text.says, &counts.each_ref().map(|(key, value)| (*key, value.as_str())));
    let title = fill(text.heading, &[("area", sight.name()), ("period", &period)]);
    let start = Html::new().link("btn", &call.link("present", "show"), text.start).link(
        "btn ghost",
        &call.link("present", "paper"),
        text.paper_open,
    );
    let head = Html::new().within("h1", "", &Html::new().text(&title)).p(&says).within("div", "btns", &start).within(
        "p",
        "muted",
        &Html::new().text(text.keys_says),
    );
    let mut cards = Html::new();
    for (at, entry) in entries.iter().enumerate() {
        let code = entry.slide.to_string();
        let drawn = draw(sight, &entry.slide, &deck, &Look { months: 12, ..Look::default() });
        let small = sheet(&entry.slide, &drawn, "");
        // The small picture repeats what its title says; the words around it are for everybody.
        let picture = Html::new().el("div", &[("class", "thumb"), ("aria-hidden", "true"), ("inert", "")], &small);
        let number = (at + 1).to_string();
        let mut name = Html::new().within("span", "number", &Html::new().text(&number)).text(&drawn.title);
        if entry.hidden {
            name = name.within("small", "", &Html::new().text(text.is_hidden));
        }
        let id = format!("slide-{at}");
        let mut card = picture.el("h2", &[("id", &id), ("tabindex", "-1")], &name);
        if call.facts.writable {
            card = card.within("div", "btns", &buttons(text, &entry.slide, entry.hidden, &drawn.title, &number));
        }
        if done.open == code {
            card = card.and(&words_form(text, &code, &deck, &entry.slide, done.wrong.as_ref()));
        }
        let class = if entry.hidden { "card deck-card off" } else { "card deck-card" };
        cards = cards.within("li", class, &card);
    }
    let mut html = Html::new().within("div", "lede", &head).within("ol", "deck", &cards);
    if call.facts.writable {
        html = html.within("section", "card", &adding(call, sight, &deck, &done));
    }
    let acts = match done.changed {
        true => vec![Act::Record(deck::key(sight.workspace, sight.area, sight.period), deck.document())],
        false => Vec::new(),
    };
    let mind = Mind { open: done.open, focus: if done.changed { done.focus.clone() } else { String::new() } };
    let state = serde_json::to_string(&mind).unwrap_or_default();
    Scene { title, html, focus: done.focus, say: done.say, acts, state, ..Scene::default() }
}

/// Does what was pressed: `up CODE`, `down CODE`, `turn CODE`, `words CODE`, `keep CODE`, `out CODE`, `add …`, `minutes`, `seconds`.
fn act(call: &Call<Desk>, deck: &mut Deck, made: &[Slide]) -> Done {
    let text = PresentText::of(call.lang);
    let mind: Mind = serde_json::from_str(&call.state).unwrap_or_default();
    let mut done = Done { open: mind.open, focus: String::new(), ..Done::default() };
    if call.event == Event::Changed {
        done.focus = mind.focus;
    }
    let Some(pressed) = call.pressed().filter(|_| call.facts.writable) else { return done };
    let (what, code) = pressed.split_once(' ').unwrap_or((pressed, ""));
    let before = deck.clone();
    match what {
        "up" | "down" => deck.move_by_one(made, code, what == "down"),
        "turn" => deck.turn(code),
        "words" => done.open = if done.open == code { String::new() } else { code.to_owned() },
        "out" => deck.take_out(code),
        "keep" => {
            let get = |name: &str| call.field(name).unwrap_or_default().trim().to_owned();
            let words = Words { title: get("title"), text: get("text"), notes: get("notes") };
            match deck::check(&words) {
                Err(refused) => {
                    let why = match refused {
                        Refused::TooLong => fill(text.too_long, &[("n", &LONGEST.to_string())]),
                        Refused::Personal(_) => text.personal.to_owned(),
                    };
                    done.say = why.clone();
                    done.focus = "words-wrong".to_owned();
                    done.wrong = Some((why, words));
                }
                Ok(()) => {
                    if words == Words::default() {
                        deck.words.remove(code);
                    } else {
                        deck.words.insert(code.to_owned(), words);
                    }
                    done.open = String::new();
                    done.say = text.kept.to_owned();
                }
            }
        }
        "add" => add(call, deck, made, code, &mut done),
        "minutes" | "seconds" => time(call, deck, what, &mut done),
        _ => {}
    }
    done.changed = *deck != before;
    let place = |code: &str, deck: &Deck| deck.entries(made).iter().position(|it| it.slide.to_string() == code);
    if done.focus.is_empty() && matches!(what, "up" | "down" | "turn" | "keep" | "words") {
        if done.open == code && what == "words" {
            done.focus = "words-first".to_owned();
        } else if let Some(at) = place(code, deck) {
            done.focus = format!("slide-{at}");
            if matches!(what, "up" | "down") {
                done.say = fill(text.moved, &[("n", &(at + 1).to_string())]);
            }
        }
    }
    done
}

/// Sets one of the deck's times. An empty field is none; of what cannot be, it is said why, and nothing changes.
fn time(call: &Call<Desk>, deck: &mut Deck, what: &str, done: &mut Done) {
    let typed = call.field(what).unwrap_or_default().trim();
    // A slide that stands for less cannot be read.
    let least: u16 = if what == "seconds" { 3 } else { 1 };
    let read =
        if typed.is_empty() { Some(0) } else { typed.parse().ok().filter(|it| (least..=MOST_TIME).contains(it)) };
    match (read, what) {
        (Some(time), "seconds") => deck.seconds = time,
        (Some(time), _) => deck.minutes = time,
        (None, _) => {
            let (least, most) = (least.to_string(), MOST_TIME.to_string());
            let why = [("seen", typed), ("least", &least), ("most", &most)];
            done.say = fill(PresentText::of(call.lang).time_wrong, &why);
            done.focus = what.to_owned();
            done.wrong_time = Some((what.to_owned(), typed.to_owned()));
        }
    }
}

fn add(call: &Call<Desk>, deck: &mut Deck, made: &[Slide], kind: &str, done: &mut Done) {
    let slide = match kind {
        "own" => Some(Slide::Own(deck.next_own())),
        "year" => call.field("year").filter(|it| !it.is_empty()).map(|it| Slide::Year(it.to_owned())),
        "quiz" => {
            let (kind, level) = (call.field("quiz").unwrap_or_default(), call.field("level").unwrap_or("1"));
            // The time of day makes each one another exercise; the address keeps it the same from then on.
            let seed = u32::try_from(call.now.rem_euclid(9000) + 1000).unwrap_or(1000);
            let address = format!("{kind}.{level}.{seed}");
            Address::parse(&address).map(|_| Slide::Quiz(address))
        }
        _ => None,
    };
    let Some(slide) = slide else { return };
    // Behind the slides that there are, but before what comes next.
    deck.add(made, &slide, "");
    if kind == "own" {
        done.open = slide.to_string();
        done.focus = "words-first".to_owned();
    } else {
        let at = deck.entries(made).iter().position(|it| it.slide == slide).unwrap_or_default();
        done.focus = format!("slide-{at}");
    }
}

/// What can be done to a slide. Each button says to which one.
fn buttons(text: &PresentText, slide: &Slide, hidden: bool, title: &str, number: &str) -> Html {
    let code = slide.to_string();
    let button = |all: Html, does: &str, sign: &str, says: &str| {
        let does = format!("{does} {code}");
        let says = fill(says, &[("n", number), ("title", title)]);
        let attributes =
            [("type", "button"), ("class", "btn quiet"), ("data-do", &does), ("aria-label", &says), ("title", &says)];
        all.el("button", &attributes, &Html::new().text(sign))
    };
    let mut all = button(Html::new(), "up", "↑", text.up);
    all = button(all, "down", "↓", text.down);
    all = button(
        all,
        "turn",
        if hidden { text.show_it } else { text.hide_it },
        if hidden { text.show_says } else { text.hide_says },
    );
    all = button(all, "words", text.words, text.words_says);
    if slide.is_added() { button(all, "out", text.take_out, text.take_out_says) } else { all }
}

fn words_form(text: &PresentText, code: &str, deck: &Deck, slide: &Slide, wrong: Option<&(String, Words)>) -> Html {
    let kept = deck.words.get(code).cloned().unwrap_or_default();
    let words = wrong.map_or(&kept, |it| &it.1);
    let mut form = Html::new();
    if let Some((why, _)) = wrong {
        form =
            form.el("p", &[("class", "notice bad"), ("id", "words-wrong"), ("tabindex", "-1")], &Html::new().text(why));
    }
    let own = matches!(slide, Slide::Own(_));
    let label = if own { text.own_title } else { text.other_title };
    let field = Html::new().text(label).el(
        "input",
        &[("name", "title"), ("id", "words-first"), ("value", &words.title), ("autocomplete", "off")],
        &Html::new(),
    );
    let area = |name: &str, label: &str, value: &str| {
        let inner = Html::new().text(label).el("textarea", &[("name", name), ("rows", "4")], &Html::new().text(value));
        Html::new().within("label", "", &inner)
    };
    form = form.within("label", "", &field).and(&area("text", text.own_text, &words.text)).and(&area(
        "notes",
        text.notes,
        &words.notes,
    ));
    let send = Html::new().el("button", &[("class", "btn"), ("type", "submit")], &Html::new().text(text.keep));
    let send = send.button("btn ghost", &format!("words {code}"), text.cancel);
    let form = form.within("div", "btns", &send);
    Html::new().el("form", &[("class", "words-form"), ("data-do", &format!("keep {code}"))], &form)
}

/// Slides that are not made from the data alone.
fn adding(call: &Call<Desk>, sight: &Sight<'_>, deck: &Deck, done: &Done) -> Html {
    let text = PresentText::of(call.lang);
    let option = |all: Html, code: &str, name: &str| all.el("option", &[("value", code)], &Html::new().text(name));
    let select = |name: &str, label: &str, options: &Html| {
        let inner = Html::new().text(label).el("select", &[("name", name)], options);
        Html::new().within("label", "", &inner)
    };
    let mut rows = Html::new().within("div", "add-row", &Html::new().button("btn ghost", "add own", text.add_own));
    let playable = sight.playable();
    if !playable.is_empty() {
        let options = playable.iter().fold(Html::new(), |all, (code, name)| option(all, code, name));
        let row = select("year", text.year_of, &options).button("btn ghost", "add year", text.add_year);
        rows = rows.within("div", "add-row", &row);
    }
    let kinds = kinds::all().fold(Html::new(), |all, it| option(all, it.code, (it.name)(call.lang)));
    let levels = ["1", "2", "3"].iter().fold(Html::new(), |all, it| option(all, it, it));
    let row = select("quiz", text.quiz_of, &kinds).and(&select("level", text.level, &levels)).button(
        "btn ghost",
        "add quiz",
        text.add_quiz,
    );
    rows = rows.within("div", "add-row", &row);
    let number = |name: &str, label: &str, kept: u16| {
        let kept = if kept == 0 { String::new() } else { kept.to_string() };
        let wrong = done.wrong_time.as_ref().filter(|it| it.0 == name);
        let value = wrong.map_or(kept.as_str(), |it| &it.1);
        let mut attributes = vec![("id", name), ("name", name), ("inputmode", "numeric"), ("value", value)];
        attributes.extend([("data-do", name), ("size", "4")]);
        if wrong.is_some() {
            attributes.extend([("aria-invalid", "true"), ("aria-describedby", "time-wrong")]);
        }
        Html::new().within("label", "", &Html::new().text(label).el("input", &attributes, &Html::new()))
    };
    let times = number("minutes", text.minutes, deck.minutes).and(&number("seconds", text.seconds, deck.seconds));
    rows = rows.within("div", "add-row", &times);
    if done.wrong_time.is_some() {
        rows = rows.el("p", &[("class", "notice bad"), ("id", "time-wrong")], &Html::new().text(&done.say));
    }
    Html::new().within("h2", "", &Html::new().text(text.adding)).and(&rows)
}
