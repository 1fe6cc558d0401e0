//! The wall: one slide at a time, by keys, with everything that a speaker needs and nothing else.

use super::{Desk, shown};
use crate::locale::{PresentText, fill};
use crate::present::deck::Deck;
use crate::present::draw::{Drawn, Look, Mark, draw, hides, sheet, title};
use crate::present::sight::Sight;
use crate::present::slide::Slide;
use crate::scene::address::{encode, with_value};
use crate::scene::{Call, Event, Html, Scene};
use crate::speak::period_name;
use serde::{Deserialize, Serialize};

/// A month of a year that is played lasts so long, in milliseconds.
const MONTH_MS: u32 = 1200;
/// The clock is set so often.
const CLOCK_MS: u32 = 1000;

/// Where the speaker is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stand {
    at: usize,
    /// The mark that is pointed at, and whether it fills the screen.
    mark: Option<usize>,
    zoom: bool,
    black: bool,
    index: bool,
    help: bool,
    nameless: bool,
    no_small: bool,
    reveal: bool,
    months: u16,
    playing: bool,
    /// When the clock was started; zero while it is off.
    since: i64,
}

fn look(stand: &Stand) -> Look {
    Look {
        mark: stand.mark,
        nameless: stand.nameless,
        no_small: stand.no_small,
        reveal: stand.reveal,
        months: stand.months.max(1),
    }
}

/// The slide show. The rest of the path is the slide to begin with, from 1 on.
pub(super) fn play(call: &Call<Desk>, sight: &Sight<'_>, deck: &Deck, made: &[Slide], rest: &str) -> Scene {
    let slides = shown(deck, made);
    let mut stand: Stand = serde_json::from_str(&call.state).unwrap_or_else(|_| Stand {
        at: place(&slides, rest),
        nameless: call.asked("nameless").is_some(),
        no_small: call.asked("few").is_some(),
        since: call.asked("since").and_then(|it| it.parse().ok()).unwrap_or(0),
        ..Stand::default()
    });
    stand.at = stand.at.min(slides.len().saturating_sub(1));
    let Some(slide) = slides.get(stand.at) else { return empty(call) };
    // Only who points at something needs the slide as it stood.
    let marks = |stand: &Stand| draw(sight, slide, deck, &look(stand)).marks;
    let hidden = hides(slide, &look(&stand));
    if let Some(go) = press(call, &mut stand, slide, hidden, marks, slides.len()) {
        return Scene { go: Some(go), ..Scene::default() };
    }
    if call.event == Event::Tick {
        stand.months = (stand.months.max(1) + 1).min(12);
    }
    let slide = slides.get(stand.at).unwrap_or(slide);
    let drawn = draw(sight, slide, deck, &look(&stand));
    // The end of the year stands still.
    stand.playing &= matches!(slide, Slide::Year(_)) && hides(slide, &look(&stand));
    scene(call, sight, deck, &slides, slide, &drawn, &stand)
}

/// The slide that an address names, by its place from 1 on or by its code.
fn place(slides: &[Slide], rest: &str) -> usize {
    match rest.parse::<usize>() {
        Ok(number) => number.saturating_sub(1),
        Err(_) => slides.iter().position(|it| it.to_string() == rest).unwrap_or_default(),
    }
}

/// What a press does; an address where it leads away.
fn press(
    call: &Call<Desk>,
    stand: &mut Stand,
    slide: &Slide,
    hides: bool,
    marks: impl Fn(&Stand) -> Vec<Mark>,
    count: usize,
) -> Option<String> {
    let pressed = call.pressed()?;
    let (what, of) = pressed.split_once(' ').unwrap_or((pressed, ""));
    let go = |stand: &mut Stand, at: usize| {
        *stand = Stand {
            at: at.min(count.saturating_sub(1)),
            nameless: stand.nameless,
            no_small: stand.no_small,
            since: stand.since,
            ..Stand::default()
        };
    };
    // A black screen comes back by any key.
    if stand.black {
        stand.black = false;
        return None;
    }
    match what {
        // What is hidden comes before the next slide does.
        "next" if hides && stand.months == 0 && !stand.reveal => {
            stand.reveal = true;
            stand.months = 1;
            stand.playing = true;
        }
        "next" => go(stand, stand.at.saturating_add(1)),
        "back" => go(stand, stand.at.saturating_sub(1)),
        "first" => go(stand, 0),
        "last" => go(stand, count),
        "jump" => go(stand, of.parse().unwrap_or(stand.at)),
        "index" => (stand.index, stand.help) = (!stand.index, false),
        "help" => (stand.help, stand.index) = (!stand.help, false),
        "black" => stand.black = true,
        "names" => stand.nameless = !stand.nameless,
        "few" => stand.no_small = !stand.no_small,
        "clock" => stand.since = if stand.since == 0 { call.now.max(1) } else { 0 },
        "play" => {
            if stand.months >= 12 {
                stand.months = 1;
            }
            stand.playing = !stand.playing;
        }
        "point" => {
            let last = marks(stand).len().checked_sub(1)?;
            stand.mark = Some(match (stand.mark, of) {
                (None, "down") => 0,
                (None, _) => last,
                (Some(at), "down") => (at + 1).min(last),
                (Some(at), _) => at.saturating_sub(1),
            });
        }
        "zoom" => stand.zoom = !stand.zoom && stand.mark.is_some(),
        "into" => {
            let area = marks(stand).get(stand.mark?)?.area.clone()?;
            return Some(into(call, stand, slide, &area));
        }
        "leave" if stand.zoom || stand.index || stand.help => {
            (stand.zoom, stand.index, stand.help) = (false, false, false);
        }
        "leave" if stand.mark.is_some() => stand.mark = None,
        "leave" => return Some(back(call, stand).unwrap_or_else(|| call.link("present", ""))),
        _ => {}
    }
    None
}

/// What stands between the steps of a way back; no code of an area holds it.
const STEP: char = '|';

/// The same indicator in an area below, with the way back: area and slide, the last step at the end.
fn into(call: &Call<Desk>, stand: &Stand, slide: &Slide, area: &str) -> String {
    let code = slide.to_string();
    let path = code.strip_prefix("ranks/").map_or_else(String::new, |it| format!("indicator/{it}"));
    let before = call.asked("from").map(|it| format!("{it}{STEP}")).unwrap_or_default();
    let from = format!("{before}{}{STEP}{code}", call.facts.area);
    link(call, stand, &path, area, &from)
}

/// The way back from an area that was looked into.
fn back(call: &Call<Desk>, stand: &Stand) -> Option<String> {
    let mut steps: Vec<&str> = call.asked("from")?.split(STEP).collect();
    let (code, area) = (steps.pop()?, steps.pop()?);
    Some(link(call, stand, code, area, &steps.join(&STEP.to_string())))
}

/// The show of another area, with the way back from it. What is hidden stays hidden there, and the clock runs on.
fn link(call: &Call<Desk>, stand: &Stand, path: &str, area: &str, from: &str) -> String {
    let mut out = String::from("#/present/show");
    for step in path.split('/').filter(|it| !it.is_empty()) {
        out.push('/');
        encode(step, &mut out);
    }
    out.push_str(&with_value(&call.tail, "area", area));
    let since = stand.since.to_string();
    let kept = [
        ("from", from),
        ("nameless", if stand.nameless { "1" } else { "" }),
        ("few", if stand.no_small { "1" } else { "" }),
        ("since", if stand.since > 0 { &since } else { "" }),
    ];
    for (key, value) in kept.into_iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(&format!("&{key}="));
        encode(value, &mut out);
    }
    out
}

fn empty(call: &Call<Desk>) -> Scene {
    let text = PresentText::of(call.lang);
    let inner = Html::new().p(text.nothing).link("btn", &call.link("present", ""), text.back);
    Scene { title: text.title.to_owned(), html: Html::new().within("div", "lede", &inner), ..Scene::default() }
}

/// The clock alone, so that nothing is computed or drawn anew for it. `None` where more happens than a second passing.
pub(super) fn second(call: &Call<Desk>, deck: &Deck) -> Option<Scene> {
    let stand: Stand = serde_json::from_str(&call.state).ok()?;
    if call.event != Event::Tick || stand.playing {
        return None;
    }
    let text = clock(call, deck, &stand).map(|it| it.0).unwrap_or_default();
    let tick = (stand.since > 0).then_some(CLOCK_MS);
    let (patch, state) = (vec![("show-clock".to_owned(), text)], call.state.clone());
    Some(Scene {
        title: PresentText::of(call.lang).title.to_owned(),
        patch,
        state,
        tick,
        awake: true,
        ..Scene::default()
    })
}

/// What the clock says, and whether the time is over.
fn clock(call: &Call<Desk>, deck: &Deck, stand: &Stand) -> Option<(String, bool)> {
    if stand.since == 0 {
        return None;
    }
    let seconds = (call.now - stand.since).max(0) / 1000;
    let says = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
    if deck.minutes == 0 {
        return Some((says(seconds), false));
    }
    let left = i64::from(deck.minutes) * 60 - seconds;
    Some(if left >= 0 { (says(left), false) } else { (format!("+{}", says(-left)), true) })
}

fn scene(
    call: &Call<Desk>,
    sight: &Sight<'_>,
    deck: &Deck,
    slides: &[Slide],
    slide: &Slide,
    drawn: &Drawn,
    stand: &Stand,
) -> Scene {
    let text = PresentText::of(call.lang);
    let place = format!("{} / {}", stand.at + 1, slides.len());
    let pointed = stand.mark.and_then(|it| drawn.marks.get(it));
    let mut inner = Html::new();
    if stand.black {
        inner = inner.within("p", "sr", &Html::new().text(text.black_says));
    } else if stand.index {
        inner = inner.within("nav", "show-index", &index(sight, deck, slides, stand, text));
    } else if stand.help {
        inner = inner.within("div", "show-help", &help(text));
    } else if let (true, Some(mark)) = (stand.zoom, pointed) {
        let zoomed = Html::new()
            .el("h2", &[("id", "slide"), ("tabindex", "-1")], &Html::new().text(&mark.name))
            .within("p", "zoomed", &Html::new().text(&mark.value))
            .p(&mark.says)
            .within("p", "small", &Html::new().text(&drawn.title));
        inner = inner.within("div", "slide of-zoom", &zoomed);
    } else {
        inner = inner.and(&sheet(slide, drawn, "slide"));
        if let Some(mark) = pointed {
            let line = Html::new().within("b", "", &Html::new().text(&format!("{} {}", mark.name, mark.value)));
            inner = inner.within("p", "pointed", &line.text(" ").text(&mark.says));
        }
    }
    let period = period_name(call.lang, sight.workspace.calendar, sight.period);
    let where_ = format!("{} · {period}", sight.name());
    let clock = clock(call, deck, stand);
    let over = clock.as_ref().is_some_and(|it| it.1);
    let clock = clock.map(|it| it.0).unwrap_or_default();
    let clock_attributes = [("id", "show-clock"), ("class", if over { "over" } else { "clock" }), ("role", "timer")];
    let foot = Html::new()
        .within("span", "where", &Html::new().text(&where_))
        .within("div", "show-keys", &keys(call, text, stand, slide, drawn))
        .el("span", &clock_attributes, &Html::new().text(&clock))
        .within("span", "place", &Html::new().text(&place));
    let inner = inner.within("footer", "show-foot", &foot);
    let class = if stand.black { "show black" } else { "show" };
    let says = fill(text.slide_says, &[("place", &place)]);
    let html = Html::new().el("section", &[("class", class), ("aria-label", &says)], &inner);
    let say = match pointed {
        Some(mark) => format!("{} {} {}", mark.name, mark.value, mark.says),
        None if matches!(call.event, Event::Press { .. }) => drawn.title.clone(),
        None => String::new(),
    };
    let tick = match (stand.playing, stand.since > 0) {
        (true, _) => Some(MONTH_MS),
        (false, true) => Some(CLOCK_MS),
        _ => None,
    };
    let next = slides.get(stand.at + 1).map(|it| title(sight, it, deck, &look(stand)));
    Scene {
        title: drawn.title.clone(),
        html,
        state: serde_json::to_string(stand).unwrap_or_default(),
        focus: if call.event == Event::Tick { String::new() } else { "slide".to_owned() },
        say,
        tick,
        awake: true,
        aside: Some(aside(text, deck, slide, drawn, next, &place)),
        ..Scene::default()
    }
}

/// What only the speaker sees.
fn aside(text: &PresentText, deck: &Deck, slide: &Slide, drawn: &Drawn, next: Option<String>, place: &str) -> Html {
    let own = deck.words.get(&slide.to_string()).map(|it| it.notes.clone()).unwrap_or_default();
    let own: Vec<String> = own.lines().map(str::to_owned).filter(|it| !it.trim().is_empty()).collect();
    let mut out = Html::new()
        .within("p", "place", &Html::new().text(place))
        .within("h1", "", &Html::new().text(&drawn.title))
        .list(&own)
        .list(&drawn.notes);
    if let Some(next) = next {
        out = out.within("p", "next-one", &Html::new().text(&fill(text.next_is, &[("title", &next)])));
    }
    out
}

/// The buttons of the foot: a sign, its name and its key.
fn keys(call: &Call<Desk>, text: &PresentText, stand: &Stand, slide: &Slide, drawn: &Drawn) -> Html {
    let button = |all: Html, does: &str, sign: &str, name: &str, keys: &str, more: &[(&str, &str)]| {
        let mut attributes = vec![("type", "button"), ("data-do", does), ("data-key", keys)];
        attributes.extend([("aria-label", name), ("title", name)]);
        attributes.extend_from_slice(more);
        all.el("button", &attributes, &Html::new().text(sign))
    };
    let pressed = |on: bool| [("aria-pressed", if on { "true" } else { "false" })];
    let mut all = button(Html::new(), "back", "‹", text.key_back, "ArrowLeft PageUp Backspace", &[]);
    all = button(all, "next", "›", text.key_next, "ArrowRight PageDown Enter Space", &[]);
    if !drawn.marks.is_empty() {
        all = button(all, "point up", "↑", text.key_up, "ArrowUp", &[]);
        all = button(all, "point down", "↓", text.key_down, "ArrowDown", &[]);
    }
    if stand.mark.is_some() {
        all = button(all, "zoom", "⊕", text.key_zoom, "z +", &pressed(stand.zoom));
        all = button(all, "into", "⇲", text.key_into, "i", &[]);
    }
    if matches!(slide, Slide::Year(_)) {
        all = button(all, "play", if stand.playing { "❚❚" } else { "▶" }, text.key_play, "p", &[]);
    }
    all = button(all, "index", "☰", text.key_index, "g", &pressed(stand.index));
    all = button(all, "black", "●", text.key_black, "b .", &[]);
    all = button(all, "names", text.sign_names, text.key_names, "n", &pressed(stand.nameless));
    all = button(all, "few", text.sign_few, text.key_few, "m", &pressed(stand.no_small));
    all = button(all, "clock", "◔", text.key_clock, "t", &pressed(stand.since > 0));
    all = button(all, "stay", "✎", text.key_notes, "s", &[("data-window", text.notes_window)]);
    all = button(all, "stay", "▣", text.key_full, "f", &[("data-full", "")]);
    all = button(all, "help", "?", text.key_help, "? h", &pressed(stand.help));
    all = button(all, "first", "⇤", text.key_first, "Home", &[]);
    all = button(all, "last", "⇥", text.key_last, "End", &[]);
    let leave = if call.asked("from").is_some() { text.key_up_again } else { text.key_leave };
    button(all, "leave", "×", leave, "Escape", &[])
}

fn index(sight: &Sight<'_>, deck: &Deck, slides: &[Slide], stand: &Stand, text: &PresentText) -> Html {
    let list = slides.iter().enumerate().fold(Html::new(), |all, (at, slide)| {
        let title = title(sight, slide, deck, &look(stand));
        let does = format!("jump {at}");
        let here = if at == stand.at { "step" } else { "false" };
        let attributes = [("type", "button"), ("data-do", does.as_str()), ("aria-current", here)];
        let name = Html::new().text(&format!("{} {title}", at + 1));
        all.within("li", "", &Html::new().el("button", &attributes, &name))
    });
    Html::new()
        .el("h2", &[("id", "slide"), ("tabindex", "-1")], &Html::new().text(text.key_index))
        .within("ol", "", &list)
}

fn help(text: &PresentText) -> Html {
    let rows = [
        ("→ Enter", text.key_next),
        ("← ⌫", text.key_back),
        ("Home End", text.key_ends),
        ("↑ ↓", text.key_point),
        ("Z", text.key_zoom),
        ("I", text.key_into),
        ("Esc", text.key_leave),
        ("G", text.key_index),
        ("B", text.key_black),
        ("N", text.key_names),
        ("M", text.key_few),
        ("P", text.key_play),
        ("T", text.key_clock),
        ("S", text.key_notes),
        ("F", text.key_full),
    ];
    let rows = rows.iter().fold(Html::new(), |all, (key, says)| {
        let key = Html::new().within("kbd", "", &Html::new().text(key));
        all.within("dt", "", &key).within("dd", "", &Html::new().text(says))
    });
    Html::new()
        .el("h2", &[("id", "slide"), ("tabindex", "-1")], &Html::new().text(text.key_help))
        .within("dl", "", &rows)
}
