//! The rooms of scoring: score table and sheet, marks of people, schemes and their editor.

mod edit;
mod mark;
mod schemes;
mod sheet;
mod table;

use super::{Desk, Room};
use crate::assess::scheme::{SHIPPED, Scheme, read};
use crate::figures::Workspace;
use crate::locale::{AssessRoomText, AssessText, Lang};
use crate::scene::{Call, Html, Scene};

/// The key under which a scheme is kept.
const KEY: &str = "scheme/";

/// The key under which a change of a scheme is kept until it is saved.
const DRAFT: &str = "draft/scheme/";

/// The scheme that is used where none is asked for.
const FIRST: &str = "county-2006-review";

/// The rooms.
pub(super) const SCORES: Room = Room {
    code: "scores",
    name: |it| it.scores,
    says: |it| it.scores_says,
    play: |call, rest, workspace| match rest.split_once('/') {
        Some((code, area)) => sheet::play(call, code, area, workspace),
        None => table::play(call, rest, workspace),
    },
};

/// Marks of people.
pub(super) const MARKS: Room = Room { code: "marks", name: |it| it.marks, says: |it| it.marks_says, play: mark::play };

/// Schemes.
pub(super) const SCHEMES: Room = Room {
    code: "schemes",
    name: |it| it.schemes,
    says: |it| it.schemes_says,
    play: |call, rest, workspace| {
        if rest.is_empty() { schemes::play(call, workspace) } else { edit::play(call, rest, workspace) }
    },
};

/// A scheme with whether it is the workspace's own.
struct Known {
    scheme: Scheme,
    is_own: bool,
}

/// A scheme by its code: the workspace's own, else a shipped one.
fn find(code: &str, workspace: &Workspace) -> Option<Known> {
    let own = workspace.records.get(&format!("{KEY}{code}")).map(|text| (text, true));
    let shipped = || SHIPPED.iter().find(|(it, _)| *it == code).map(|(_, text)| (*text, false));
    let (text, is_own) = own.or_else(shipped)?;
    read(text, &workspace.catalog).ok().map(|scheme| Known { scheme, is_own })
}

/// All schemes that can be read: the workspace's own first.
fn all(workspace: &Workspace) -> Vec<Known> {
    let own = workspace.records.under(KEY).map(|(_, text)| (text, true));
    let every = own.chain(SHIPPED.iter().map(|(_, text)| (*text, false)));
    every
        .filter_map(|(text, is_own)| read(text, &workspace.catalog).ok().map(|scheme| Known { scheme, is_own }))
        .collect()
}

/// What the rooms are called.
const fn rooms(lang: Lang) -> &'static AssessText {
    AssessText::of(lang)
}

/// The assessment year that the chosen period belongs to.
fn year(call: &Call<Desk>, workspace: &Workspace) -> i32 {
    let start = call.facts.period().map(|it| it.start);
    start.map_or(2006, |it| workspace.calendar.year_of(it))
}

/// A page that says why it has nothing to show.
fn nothing(call: &Call<Desk>, title: &str, says: &str) -> Scene {
    let html = super::parts::lede(call, title, "").within("p", "empty", &Html::new().text(says));
    Scene { title: title.to_owned(), html, ..Scene::default() }
}

/// A table cell.
fn cell(tag: &str, class: &str, inner: &Html) -> Html {
    Html::new().within(tag, class, inner)
}

fn text(it: &str) -> Html {
    Html::new().text(it)
}

/// A choice: its options with their values, and which is chosen.
fn select(name: &str, does: &str, label: &str, options: &[(String, String)], chosen: &str) -> Html {
    let mut list = Html::new();
    for (value, says) in options {
        let mut attributes = vec![("value", value.as_str())];
        if value == chosen {
            attributes.push(("selected", ""));
        }
        list = list.el("option", &attributes, &text(says));
    }
    let mut attributes = vec![("name", name), ("id", name)];
    if !does.is_empty() {
        attributes.push(("data-do", does));
    }
    let inner = Html::new().within("span", "", &text(label)).el("select", &attributes, &list);
    Html::new().within("label", "field", &inner)
}

/// A field to type in.
fn input(name: &str, does: &str, label: &str, value: &str, class: &str) -> Html {
    let mut attributes =
        vec![("name", name), ("id", name), ("type", "text"), ("autocomplete", "off"), ("class", class)];
    // An attribute without a value would be written alone: an empty field has none.
    if !value.is_empty() {
        attributes.push(("value", value));
    }
    if !does.is_empty() {
        attributes.push(("data-do", does));
    }
    let inner = Html::new().within("span", "", &text(label)).el("input", &attributes, &Html::new());
    Html::new().within("label", "field", &inner)
}

/// A chip: history or one's own.
fn badge(known: &Known, lang: Lang) -> Html {
    let words = AssessRoomText::of(lang);
    let mut out = Html::new();
    if known.is_own {
        out = out.within("span", "chip met", &text(words.own));
    }
    if known.scheme.history {
        out = out.within("span", "chip few", &text(words.history));
    }
    out
}

#[cfg(test)]
mod tests;
