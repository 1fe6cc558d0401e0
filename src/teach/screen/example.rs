//! Worked examples: one step at a time, from the learner's own figures or invented ones; filled in by the learner,
//! one step, two, all; and for a class on a projector, where each step is first asked and then shown.

use super::given::given;
use super::parts::{card, lede};
use super::{Facts, blank, home};
use crate::locale::{LearnText, TeachThemeText, fill};
use crate::scene::html::ways;
use crate::scene::{Call, Html, Scene};
use crate::teach::case::Case;
use crate::teach::example::{Fading, Focus, faded, steps, think};
use crate::teach::kinds;
use crate::teach::mark::{self, Finding, Verdict};
use crate::teach::math::Math;
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use crate::teach::step::Step;
use crate::teach::{address::Level, theme};
use serde::{Deserialize, Serialize};

/// Where the learner is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Seen {
    /// The step, from zero.
    at: usize,
    /// Whether it is shown, in a class.
    shown: bool,
    /// What was filled into the open steps, by their place.
    typed: Vec<(usize, String)>,
    /// The open steps that the learner asked to be shown.
    #[serde(default)]
    given: Vec<usize>,
}

/// The list of what can be worked through.
pub(super) fn choose(call: &Call<Facts>) -> Scene {
    let text = LearnText::of(call.lang);
    let entry = |code: &str, name: &str, says: &str| {
        let href = call.link("learn", &format!("example/{code}"));
        let inner = Html::new().link("", &href, name).within("small", "", &Html::new().text(says));
        Html::new().within("li", "", &inner)
    };
    let mut own = Html::new();
    for case in &call.facts.cases {
        let printed = case.printed().map(|it| it.grouped()).unwrap_or_default();
        let unit = crate::teach::unit::AnswerUnit::of_scale(case.subject.scale, &case.top.unit).text(call.lang);
        own = own.and(&entry(&case.subject.code, &case.subject.name, &format!("{} · {printed}{unit}", case.span)));
    }
    let mut invented = Html::new();
    for theme in theme::ALL {
        let words = (theme.words)(TeachThemeText::of(call.lang));
        invented = invented.and(&entry(&format!("theme.{}", theme.code), words.name, words.plain));
    }
    let place = call.facts.place.as_deref().unwrap_or_default();
    let mut html = lede(call, text.examples, text.examples_says);
    if own.is_empty() {
        html = html.within("p", "muted", &Html::new().text(text.no_own));
    } else {
        html = html.and(&card(&fill(text.own_of, &[("place", place)]), &Html::new().within("ul", "rooms", &own)));
    }
    html = html.and(&card(text.invented_ones, &Html::new().within("ul", "rooms", &invented)));
    let catalog = theme::packs();
    for (at, pack) in catalog.packs().iter().enumerate() {
        let here = catalog.indicators().filter(|(_, it)| it.pack == at);
        let list = here.fold(Html::new(), |all, (_, it)| {
            all.and(&entry(&[PACK, &it.code].concat(), it.names.get(call.lang), it.plain.get(call.lang)))
        });
        let title = fill(text.invented_of, &[("pack", pack.names.get(call.lang))]);
        html = html.and(&card(&title, &Html::new().within("ul", "rooms", &list)));
    }
    let skills = [Skill::Score, Skill::PartYear, Skill::Chance];
    let list = kinds::all().filter(|it| skills.contains(&it.skill)).fold(Html::new(), |all, it| {
        let href = call.link("learn", &format!("practise/{}.1.1", it.code));
        let mark = if href.contains('?') { '&' } else { '?' };
        let name = Html::new().link("", &format!("{href}{mark}worked=1"), (it.name)(call.lang));
        let inner = name.within("small", "", &Html::new().text(it.skill.name(call.lang)));
        all.within("li", "", &inner)
    });
    html = html.and(&card(text.worked_kinds, &Html::new().within("ul", "rooms", &list)));
    Scene { title: text.examples.to_owned(), html, ..Scene::default() }
}

/// What comes before the code of an indicator that is explained from invented figures.
const PACK: &str = "made.";

/// Which of the invented cases: the same number gives the same figures.
fn number(call: &Call<Facts>) -> u32 {
    call.asked("n").and_then(|it| it.parse().ok()).unwrap_or(0)
}

/// The case with this code: an indicator of the chosen area, one with invented figures, or a theme.
pub(super) fn case(call: &Call<Facts>, code: &str) -> Option<Case> {
    if let Some(theme) = code.strip_prefix("theme.") {
        let at = theme::ALL.iter().position(|it| it.code == theme)?;
        // The first numbers are the themes' own.
        let seed = u32::try_from(at).ok()?.wrapping_add(number(call).wrapping_mul(1_000));
        let mut rng = Rng::new("example", seed);
        return Some(theme::invent(theme::ALL.get(at)?, Level::Two, call.lang, &mut rng));
    }
    if let Some(indicator) = code.strip_prefix(PACK) {
        let catalog = theme::packs();
        let id = catalog.indicator_by_code(indicator)?;
        let mut rng = Rng::new(indicator, number(call));
        return theme::invent_of(catalog, id, Level::Two, call.lang, &mut rng);
    }
    call.facts.cases.iter().find(|it| it.subject.code == code).cloned()
}

/// The example with this code.
pub(super) fn play(call: &Call<Facts>, code: &str) -> Scene {
    let Some(case) = case(call, code) else {
        return if code.is_empty() { home::play(call) } else { choose(call) };
    };
    let offered = Focus::of(&case);
    let focus = offered.iter().copied().find(|it| Some(it.code()) == call.asked("focus")).unwrap_or(Focus::Value);
    let all = steps(&case, focus, call.lang);
    let open = call.asked("open").and_then(|it| it.parse::<usize>().ok()).and_then(|it| Fading::ALL.get(it).copied());
    // A class fills nothing in on the screen: it thinks, and then it is shown.
    let open = open.filter(|_| call.asked("class").is_none()).unwrap_or_default();
    let class = call.asked("class").is_some();
    let mut seen: Seen = serde_json::from_str(&call.state).unwrap_or_default();
    let last = all.len().saturating_sub(1);
    let mut target = "step";
    match call.pressed() {
        Some("next") if class && !seen.shown => seen.shown = true,
        Some("next") if seen.at < last => seen = Seen { at: seen.at + 1, shown: false, ..seen },
        Some("back") => seen = Seen { at: seen.at.saturating_sub(1), shown: true, ..seen },
        Some("first") => seen = Seen { at: 0, shown: false, ..seen },
        Some("hide") => seen.shown = !seen.shown,
        Some("fill") => {
            let typed = call.field("answer").unwrap_or_default().to_owned();
            seen.typed.retain(|(at, _)| *at != seen.at);
            seen.typed.push((seen.at, typed));
            target = "result";
        }
        Some("give") if !seen.given.contains(&seen.at) => seen.given.push(seen.at),
        _ => {}
    }
    if call.pressed().is_none() {
        target = "";
    }
    let view = View { case: &case, focus, all: &all, open, class, seen: &seen };
    show(call, code, &offered, &view, target)
}

struct View<'a> {
    case: &'a Case,
    focus: Focus,
    all: &'a [Step],
    /// How much is left to the learner.
    open: Fading,
    class: bool,
    seen: &'a Seen,
}

impl View<'_> {
    /// Whether the learner fills this step in.
    fn is_open(&self, at: usize) -> bool {
        faded(self.all, self.open).get(at).copied().unwrap_or(false)
    }

    /// Whether this step is still to be filled in, so that nothing of it may be seen.
    fn is_hidden(&self, at: usize, call: &Call<Facts>) -> bool {
        self.is_open(at) && !self.seen.given.contains(&at) && !self.found(at, call).is_some_and(|it| it.right)
    }

    /// The steps up to this one; of those still to be filled in only what they ask.
    fn so_far(&self, call: &Call<Facts>) -> Vec<Step> {
        let shown = |(at, it): (usize, &Step)| {
            if self.is_hidden(at, call) {
                Step::new(it.role, &Math::Words("…".to_owned()), it.think.clone())
            } else {
                it.clone()
            }
        };
        self.all.iter().enumerate().take(self.seen.at + 1).map(shown).collect()
    }

    /// What the learner filled in last.
    fn typed(&self, at: usize) -> &str {
        self.seen.typed.iter().find(|(it, _)| *it == at).map_or("", |(_, it)| it.as_str())
    }

    /// What was found in what the learner filled in.
    fn found(&self, at: usize, call: &Call<Facts>) -> Option<Finding> {
        let typed = self.seen.typed.iter().find(|(it, _)| *it == at).map(|it| it.1.as_str())?;
        let step = self.all.get(at)?;
        match (&step.blank, &step.pick) {
            (Some(blank), _) => Some(mark::blank(blank, typed, call.lang)),
            (None, Some(pick)) => Some(mark::pick(pick, typed, call.lang)),
            (None, None) => None,
        }
    }
}

fn show(call: &Call<Facts>, code: &str, offered: &[Focus], view: &View, target: &str) -> Scene {
    let text = LearnText::of(call.lang);
    let title = format!("{} · {}", view.case.subject.name, view.case.span);
    let mut html = Html::new();
    if !view.class {
        let source = if view.case.invented { text.invented } else { text.from_own };
        html = lede(call, &title, &format!("{} · {source}", view.case.place)).and(&choices(call, code, offered, view));
        // Who fills in has to be told what is known.
        if view.open != Fading::Full {
            html = html.and(&given(call, view.case, view.focus));
        }
    }
    let step = one(call, view);
    let done = view.seen.at + 1;
    let place = fill(text.step_of, &[("n", &done.to_string()), ("of", &view.all.len().to_string())]);
    let button = |id: &str, key: &str, says: &str, off: bool| {
        let mut all = vec![("type", "button"), ("class", "btn ghost"), ("data-do", id), ("data-key", key)];
        if off {
            all.push(("aria-disabled", "true"));
        }
        Html::new().el("button", &all, &Html::new().text(says))
    };
    let last = view.seen.at + 1 >= view.all.len() && (!view.class || view.seen.shown);
    let mut buttons = button("back", "ArrowLeft PageUp", text.step_back, view.seen.at == 0)
        .within("span", "muted", &Html::new().text(&place))
        .and(&button("next", "ArrowRight PageDown", text.step_next, last));
    if view.class {
        let says = if view.seen.shown { text.hide_step } else { text.reveal_step };
        buttons = buttons.and(&button("hide", "ArrowDown ArrowUp", says, false));
        let href = link(call, code, view.focus, view.open, false);
        buttons = buttons.link("btn quiet", &href, text.leave_class);
    } else {
        buttons = buttons.and(&button("first", "Home", text.step_first, view.seen.at == 0));
        let href = link(call, code, view.focus, view.open, true);
        buttons = buttons.link("btn quiet", &href, text.to_class);
    }
    let body = step.within("div", "btns stepper-row", &buttons);
    let class = if view.class { "card example class" } else { "card example" };
    html = html.within("section", class, &body);
    if !view.class {
        if view.seen.at > 0 {
            html = html.and(&card(text.so_far, &super::parts::working(&view.so_far(call), None, call.lang)));
        }
        let handout = link(call, code, view.focus, Fading::Full, false).replacen("/example/", "/handout/", 1);
        let mut ways = Html::new().link("btn quiet", &handout, text.handout);
        if view.case.invented {
            let more = link(call, code, view.focus, view.open, false);
            let at = number(call);
            let more = more.replacen(&format!("&n={at}"), "", 1) + &format!("&n={}", at.wrapping_add(1));
            ways = ways.link("btn quiet", &more, text.other_figures);
        } else {
            let made = link(call, &[PACK, code].concat(), view.focus, view.open, false);
            ways = ways.link("btn quiet", &made, text.with_invented);
        }
        html = html.within("p", "no-print", &ways);
    }
    Scene {
        title,
        html,
        state: serde_json::to_string(view.seen).unwrap_or_default(),
        focus: if target == "result" && view.found(view.seen.at, call).is_some() {
            "result"
        } else if target.is_empty() {
            ""
        } else {
            "step"
        }
        .to_owned(),
        say: if target.is_empty() { String::new() } else { place },
        ..Scene::default()
    }
}

fn link(call: &Call<Facts>, code: &str, focus: Focus, open: Fading, class: bool) -> String {
    let link = call.link("learn", &format!("example/{code}"));
    let mark = if link.contains('?') { '&' } else { '?' };
    let class = if class { "&class=1" } else { "" };
    let open = Fading::ALL.iter().position(|it| *it == open).unwrap_or(0);
    let number = match number(call) {
        0 => String::new(),
        it => format!("&n={it}"),
    };
    format!("{link}{mark}focus={}&open={open}{class}{number}", focus.code())
}

/// What is looked at, and how much the learner fills in.
fn choices(call: &Call<Facts>, code: &str, offered: &[Focus], view: &View) -> Html {
    let text = LearnText::of(call.lang);
    let focuses = offered
        .iter()
        .map(|it| (link(call, code, *it, view.open, false), it.name(call.lang).to_owned(), *it == view.focus));
    let focus = ways("levels", text.looked_at, "true", focuses);
    let names = [text.open_none, text.open_one, text.open_two, text.open_all];
    let opens = Fading::ALL
        .into_iter()
        .zip(names)
        .map(|(open, name)| (link(call, code, view.focus, open, false), name.to_owned(), open == view.open));
    let open = ways("levels", text.filled_by, "true", opens);
    Html::new().within("div", "btns", &focus.and(&open))
}

/// The step that is looked at.
fn one(call: &Call<Facts>, view: &View) -> Html {
    let text = LearnText::of(call.lang);
    let at = view.seen.at;
    let Some(step) = view.all.get(at) else { return Html::new() };
    let name = fill(text.step_n, &[("n", &(at + 1).to_string()), ("name", step.role.name(call.lang))]);
    let head = Html::new().el("h2", &[("id", "step"), ("tabindex", "-1")], &Html::new().text(&name));
    if view.class && !view.seen.shown {
        let think = Html::new().within("b", "", &Html::new().text(text.think)).p(think(step.role, call.lang));
        return head.within("div", "think", &think);
    }
    let found = view.found(at, call);
    let hidden = view.is_hidden(at, call);
    let mut all = head;
    if hidden {
        all = all.p(think(step.role, call.lang)).and(&blank::ask(call, step, view.typed(at), found.is_some()));
    } else {
        all = all.scrolls("step-formula", &step.formula).within("p", "step-says", &Html::new().text(&step.sentence));
        if !step.picture.is_empty() {
            all = all.within("div", "step-picture", &step.picture);
        }
    }
    if let Some(it) = found.filter(|it| hidden || it.right) {
        let class = match it.verdict {
            Verdict::Unclear => "result unclear",
            _ if it.right => "result right",
            _ => "result wrong",
        };
        let inner =
            Html::new().el("h3", &[("id", "result"), ("tabindex", "-1")], &Html::new().text(&it.heading)).p(&it.says);
        all = all.within("div", class, &inner);
    }
    all
}
