//! The scenes of the guide: the help with its parts, the texts of one page, search, the tour.

mod keys;

use super::keys::Keys;
use super::places::{self, PLACES, Place};
use super::{find, tour};
use crate::figures::Workspace;
use crate::locale::{GuideText, HelpText, Lang, fill};
use crate::scene::html::{card, lede, ways};
use crate::scene::{Call, Html, Scene};
use serde::{Deserialize, Serialize};

/// The page's code in addresses.
pub const PAGE: &str = "help";

/// What the page tells beside the workspace.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// The path of the page that is open: `assessment/pace`.
    pub page: String,
    /// The keys that hold, as they are kept.
    pub keys: String,
    /// Addresses that were seen, the last one first.
    pub recent: Vec<String>,
}

/// A text of the help, in whatever language.
pub(super) type Says = fn(&HelpText) -> &'static str;

/// How numbers are made.
pub(super) const NUMBERS: [Says; 8] = [
    |it| it.n_exact,
    |it| it.n_rollup,
    |it| it.n_months,
    |it| it.n_verdict,
    |it| it.n_missing,
    |it| it.n_own,
    |it| it.n_part,
    |it| it.n_point,
];

const LIMITS: [Says; 5] = [|it| it.l_persons, |it| it.l_network, |it| it.l_history, |it| it.l_record, |it| it.l_paper];

/// The terms with what they mean.
pub(super) const WORDS: [(Says, Says); 12] = [
    (|it| it.w_item, |it| it.w_item_is),
    (|it| it.w_indicator, |it| it.w_indicator_is),
    (|it| it.w_target, |it| it.w_target_is),
    (|it| it.w_gap, |it| it.w_gap_is),
    (|it| it.w_near, |it| it.w_near_is),
    (|it| it.w_veto, |it| it.w_veto_is),
    (|it| it.w_flow, |it| it.w_flow_is),
    (|it| it.w_stock, |it| it.w_stock_is),
    (|it| it.w_rollup, |it| it.w_rollup_is),
    (|it| it.w_year, |it| it.w_year_is),
    (|it| it.w_cumulative, |it| it.w_cumulative_is),
    (|it| it.w_point, |it| it.w_point_is),
];

/// The scene that follows a call: a part of the help, the texts of a page, or what a dialog of the page shows:
/// `panel/find?q=…`, `panel/page`, `panel/tour/2`.
#[must_use]
pub fn play(call: &Call<Facts>, workspace: Option<&Workspace>) -> Scene {
    let (part, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match (part, rest) {
        ("panel", "find") => find::play(call, workspace),
        ("panel", "page") => of_page(call, workspace),
        ("panel", _) => tour::play(call, rest.strip_prefix("tour/").unwrap_or_default()),
        ("numbers", _) => numbers(call),
        ("words", _) => words(call),
        ("keys", _) => keys::play(call),
        ("limits", _) => limits(call),
        _ => match places::of(&call.path) {
            Some(place) => page(call, place, workspace),
            None => home(call, workspace),
        },
    }
}

/// A part of the help: its head, the ways to the other parts, and what stands in it.
fn part(call: &Call<Facts>, here: &str, title: &str, says: &str, inner: &Html) -> Scene {
    let text = GuideText::of(call.lang);
    let parts = [
        ("", text.part_pages),
        ("numbers", text.part_numbers),
        ("words", text.part_words),
        ("keys", text.part_keys),
        ("limits", text.part_limits),
    ];
    let links = parts.map(|(path, name)| (call.link(PAGE, path), name.to_owned(), path == here));
    let nav = ways("levels", text.parts, "page", links);
    let html = lede(&Html::new(), title, says).and(&nav).and(inner);
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

/// Every page with what it is for.
fn home(call: &Call<Facts>, workspace: Option<&Workspace>) -> Scene {
    let (text, help) = (GuideText::of(call.lang), HelpText::of(call.lang));
    let row = |all: Html, place: &Place| {
        let [what, _, _] = (place.says)(call.lang);
        let name = Html::new().link("", &call.link(PAGE, place.path), (place.name)(call.lang));
        all.within("li", "", &name.within("small", "", &Html::new().text(what)))
    };
    let has_rooms =
        |page: &&Place| PLACES.iter().any(|it| it.path.strip_prefix(page.path).is_some_and(|it| it.starts_with('/')));
    // Pages stand together; one with rooms has a card of its own with them.
    let (with, without): (Vec<&Place>, Vec<&Place>) =
        PLACES.iter().filter(|it| !it.path.contains('/')).partition(has_rooms);
    let mut cards =
        card("", &Html::new().within("ul", "rooms guide-pages", &without.into_iter().fold(Html::new(), row)));
    for page in with {
        let own = PLACES.iter().filter(|it| it.path.split('/').next() == Some(page.path));
        let list = Html::new().within("ul", "rooms guide-pages", &own.fold(Html::new(), row));
        cards = cards.and(&card((page.name)(call.lang), &list));
    }
    let keys = Keys::read(&call.facts.keys);
    let chord = keys.hint("find");
    let mut says = text.home_lede.to_owned();
    if !chord.is_empty() {
        says.push_str(if call.lang == Lang::En { " " } else { "" });
        says.push_str(&fill(text.find_says, &[("chord", &chord)]));
    }
    let mut inner = Html::new();
    if workspace.is_some() {
        inner = inner.within("div", "btns", &take_tour(text));
    }
    part(call, "", help.title, &says, &inner.and(&cards))
}

fn take_tour(text: &GuideText) -> Html {
    let button = [("type", "button"), ("class", "btn ghost"), ("data-command", "tour")];
    Html::new().el("button", &button, &Html::new().text(text.take_tour))
}

/// The three texts of a place, under headings of the level below the title.
fn texts(lang: Lang, place: &Place, level: &str) -> Html {
    let text = GuideText::of(lang);
    let heads = [text.what_for, text.how_to_read, text.how_made];
    heads.iter().zip((place.says)(lang)).fold(Html::new(), |all, (head, says)| {
        all.within(level, "", &Html::new().text(head)).within("p", "", &Html::new().text(says))
    })
}

/// One page's texts, as a page of the help.
fn page(call: &Call<Facts>, place: &Place, workspace: Option<&Workspace>) -> Scene {
    let text = GuideText::of(call.lang);
    let name = (place.name)(call.lang);
    let mut inner = Html::new().within("div", "prose", &texts(call.lang, place, "h2"));
    if workspace.is_some() || !place.of_workspace {
        let open = Html::new().link("btn", &call.link(place.go, ""), text.open_page);
        inner = inner.within("div", "btns", &open);
    }
    let back = Html::new().link("crumb", &call.link(PAGE, ""), text.back);
    let html = lede(&back, name, "").and(&card("", &inner));
    Scene { title: name.to_owned(), html, ..Scene::default() }
}

/// The texts of the page that is open, for a panel beside it.
fn of_page(call: &Call<Facts>, workspace: Option<&Workspace>) -> Scene {
    let text = GuideText::of(call.lang);
    let found = places::of(&call.facts.page);
    let Some(place) = found.or_else(|| places::of("overview")) else { return Scene::default() };
    let html = Html::new().within("div", "prose", &texts(call.lang, place, "h3"));
    let mut ways = Html::new().link("btn ghost", &call.link(PAGE, ""), text.all_help).link(
        "btn ghost",
        &call.link(PAGE, "keys"),
        text.part_keys,
    );
    if workspace.is_some() && place.path == "overview" {
        ways = ways.and(&take_tour(text));
    }
    let html = html.within("div", "btns", &ways);
    Scene { title: (place.name)(call.lang).to_owned(), html, ..Scene::default() }
}

fn list(lang: Lang, texts: &[Says]) -> Html {
    let items: Vec<String> = texts.iter().map(|it| it(HelpText::of(lang)).to_owned()).collect();
    Html::new().within("div", "prose", &Html::new().list(&items))
}

fn numbers(call: &Call<Facts>) -> Scene {
    part(call, "numbers", HelpText::of(call.lang).numbers, "", &card("", &list(call.lang, &NUMBERS)))
}

fn limits(call: &Call<Facts>) -> Scene {
    let text = HelpText::of(call.lang);
    let phones = Html::new().within("p", "prose", &Html::new().text(text.phones_what));
    let inner = card("", &list(call.lang, &LIMITS)).and(&card(text.phones, &phones));
    part(call, "limits", text.limits, "", &inner)
}

/// The glossary: each term with its meaning and its name in the other two languages.
fn words(call: &Call<Facts>) -> Scene {
    let text = HelpText::of(call.lang);
    let rows = WORDS.iter().fold(Html::new(), |all, (term, means)| {
        let others = Lang::ALL.into_iter().filter(|it| *it != call.lang).fold(Html::new(), |all, lang| {
            all.el("span", &[("lang", lang.tag())], &Html::new().text(term(HelpText::of(lang))))
        });
        let row = Html::new()
            .el("th", &[("scope", "row")], &Html::new().text(term(text)))
            .within("td", "wide", &Html::new().text(means(text)))
            .within("td", "others wide", &others);
        all.within("tr", "", &row)
    });
    let heads = [text.w_term, text.w_means, text.w_others];
    let heads = heads.iter().fold(Html::new(), |row, it| row.el("th", &[("scope", "col")], &Html::new().text(it)));
    let table = Html::new().within("thead", "", &Html::new().within("tr", "", &heads)).within("tbody", "", &rows);
    let table = Html::new().within("table", "tbl tight cards words", &table);
    part(call, "words", text.words, "", &Html::new().scrolls("tbl-wrap of-cards", &table))
}
