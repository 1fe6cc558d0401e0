//! The wall: one slide at a time, by keys, with everything that a speaker needs and nothing else.

mod foot;
mod time;

pub(super) use time::second;

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
    /// After how many seconds the next slide comes by itself; zero where it does not.
    auto: u16,
    /// When the slide came, or was last touched.
    turned: i64,
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
    if matches!(call.event, Event::Press { .. }) {
        stand.turned = call.now;
    }
    if let Some(go) = press(call, &mut stand, slide, hidden, marks, (slides.len(), deck.pace())) {
        return Scene { go: Some(go), ..Scene::default() };
    }
    if call.event == Event::Tick {
        if stand.playing {
            stand.months = (stand.months.max(1) + 1).min(12);
        } else if time::is_due(call, &stand) {
            turn(&mut stand, hidden, slides.len());
            stand.turned = call.now;
        }
    }
    let slide = slides.get(stand.at).unwrap_or(slide);
    let drawn = draw(sight, slide, deck, &look(&stand));
    // The end of the year stands still, as long as any slide does.
    let runs = matches!(slide, Slide::Year(_)) && hides(slide, &look(&stand));
    if stand.playing && !runs {
        stand.turned = call.now;
    }
    stand.playing &= runs;
    scene(call, sight, deck, &slides, slide, &drawn, &stand)
}

/// The slide that an address names, by its place from 1 on or by its code.
fn place(slides: &[Slide], rest: &str) -> usize {
    match rest.parse::<usize>() {
        Ok(number) => number.saturating_sub(1),
        Err(_) => slides.iter().position(|it| it.to_string() == rest).unwrap_or_default(),
    }
}

/// Goes to another slide. What is hidden stays hidden, and what runs runs on.
fn go(stand: &mut Stand, at: usize, count: usize) {
    *stand = Stand {
        at: at.min(count.saturating_sub(1)),
        nameless: stand.nameless,
        no_small: stand.no_small,
        since: stand.since,
        auto: stand.auto,
        turned: stand.turned,
        ..Stand::default()
    };
}

/// Goes one step on: what a slide hides comes before the next slide does.
fn step(stand: &mut Stand, hides: bool, count: usize) {
    if hides && stand.months == 0 && !stand.reveal {
        stand.reveal = true;
        stand.months = 1;
        stand.playing = true;
    } else {
        go(stand, stand.at.saturating_add(1), count);
    }
}

/// Goes one step on by itself; behind the last slide the first one comes again.
fn turn(stand: &mut Stand, hides: bool, count: usize) {
    let waits = hides && stand.months == 0 && !stand.reveal;
    if !waits && stand.at.saturating_add(1) >= count {
        go(stand, 0, count);
    } else {
        step(stand, hides, count);
    }
}

/// What a press does; an address where it leads away.
fn press(
    call: &Call<Desk>,
    stand: &mut Stand,
    slide: &Slide,
    hides: bool,
    marks: impl Fn(&Stand) -> Vec<Mark>,
    (count, pace): (usize, u16),
) -> Option<String> {
    let pressed = call.pressed()?;
    let (what, of) = pressed.split_once(' ').unwrap_or((pressed, ""));
    // A black screen comes back by any key.
    if stand.black {
        stand.black = false;
        return None;
    }
    match what {
        "next" => step(stand, hides, count),
        "back" => go(stand, stand.at.saturating_sub(1), count),
        "first" => go(stand, 0, count),
        "last" => go(stand, count, count),
        "jump" => go(stand, of.parse().unwrap_or(stand.at), count),
        "index" => (stand.index, stand.help) = (!stand.index, false),
        "help" => (stand.help, stand.index) = (!stand.help, false),
        "black" => stand.black = true,
        "names" => stand.nameless = !stand.nameless,
        "few" => stand.no_small = !stand.no_small,
        "auto" if stand.auto > 0 => stand.auto = 0,
        "auto" => stand.auto = pace,
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
        inner = inner.within("nav", "show-index", &foot::index(sight, deck, slides, stand, text));
    } else if stand.help {
        inner = inner.within("div", "show-help", &foot::help(text));
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
    let clock = time::clock(call, deck, stand);
    let over = clock.as_ref().is_some_and(|it| it.1);
    let clock = clock.map(|it| it.0).unwrap_or_default();
    let clock_attributes = [("id", "show-clock"), ("class", if over { "over" } else { "clock" }), ("role", "timer")];
    let foot = Html::new()
        .within("span", "where", &Html::new().text(&where_))
        .within("div", "show-keys", &foot::keys(call, text, stand, slide, drawn))
        .el("span", &[("id", "show-auto"), ("class", "turns")], &Html::new().text(&time::turns(call, stand)))
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
    let next = slides.get(stand.at + 1).map(|it| title(sight, it, deck, &look(stand)));
    Scene {
        title: drawn.title.clone(),
        html,
        state: serde_json::to_string(stand).unwrap_or_default(),
        focus: if call.event == Event::Tick { String::new() } else { "slide".to_owned() },
        say,
        tick: time::tick(stand),
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
