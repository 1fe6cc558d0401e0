//! What every screen of the easy mode is built of: its question, large tiles, the way back and the way on.

use super::PAGE;
use crate::assess::screen::Desk;
use crate::catalog::Item;
use crate::exchange::entry;
use crate::figures::{AreaId, Cell, Period, Workspace};
use crate::locale::{Lang, SimpleText, fill};
use crate::scene::address::with_value;
use crate::scene::{Call, Event, Html, Scene};
use crate::speak::{item_unit, period_name};

/// The frame of a screen.
pub(super) struct Screen<'a> {
    /// The question, or what is shown.
    pub title: &'a str,
    /// One sentence below it; none where it is empty.
    pub says: &'a str,
    /// Where Back leads.
    pub back: &'a str,
    /// Where Next leads, with its words; `None` where the screen's own choices lead on.
    pub next: Option<(&'a str, &'a str)>,
}

/// The scene of a screen.
pub(super) fn page(call: &Call<Desk>, screen: &Screen<'_>, inner: &Html) -> Scene {
    let head = heading(screen.title);
    let head = if screen.says.is_empty() { head } else { head.p(screen.says) };
    let steps = steps(call, screen.back, screen.next, &Html::new());
    let html = Html::new().within("header", "", &head).and(inner).and(&steps);
    Scene { title: screen.title.to_owned(), html: framed(&html), focus: at_head(call), ..Scene::default() }
}

/// The id of a screen's head.
pub(super) const HEAD: &str = "simple-head";

/// The head of a screen, which can take the focus.
pub(super) fn heading(title: &str) -> Html {
    Html::new().el("h1", &[("id", HEAD), ("tabindex", "-1")], &Html::new().text(title))
}

/// A new screen is read from its head on.
pub(super) fn at_head(call: &Call<Desk>) -> String {
    if call.event == Event::Open { HEAD.to_owned() } else { String::new() }
}

/// A sentence with the names of an area and a period in it.
pub(super) fn placed(call: &Call<Desk>, workspace: &Workspace, (area, period): (AreaId, Period), says: &str) -> String {
    let (area, period) = (area_name(call, workspace, area), period_name(call.lang, workspace.calendar, period));
    fill(says, &[("area", &area), ("period", &period)])
}

/// A link to a screen of an area: the area stands in the address under a key of the screen's own.
pub(super) fn link(call: &Call<Desk>, path: &str, key: &str, code: &str) -> String {
    format!("#/{PAGE}/{path}{}", with_value(&call.tail, key, code))
}

/// The large frame around a screen.
pub(super) fn framed(inner: &Html) -> Html {
    Html::new().within("div", "simple", inner)
}

/// The way back and the way on, at the foot of every screen. `own` is a way on of the screen's own, such as a button.
pub(super) fn steps(call: &Call<Desk>, back: &str, next: Option<(&str, &str)>, own: &Html) -> Html {
    let text = SimpleText::of(call.lang);
    let back = Html::new().link("btn ghost", back, text.back);
    let row = match next {
        Some((href, words)) => back.link("btn", href, words),
        None => back,
    };
    Html::new().el("nav", &[("class", "simple-steps no-print"), ("aria-label", text.steps)], &row.and(own))
}

/// A tile: what it does, and a word more. `class` is empty or tells it from its neighbours.
pub(super) fn tile(class: &str, href: &str, name: &str, says: &str) -> Html {
    let class = if class.is_empty() { "tile" } else { class };
    Html::new().within("li", "", &Html::new().el("a", &[("class", class), ("href", href)], &words(name, says)))
}

/// A tile by which the page does something itself: a command.
pub(super) fn command(name: &str, says: &str, code: &str) -> Html {
    let attributes = [("type", "button"), ("class", "tile"), ("data-command", code)];
    Html::new().within("li", "", &Html::new().el("button", &attributes, &words(name, says)))
}

fn words(name: &str, says: &str) -> Html {
    let name = Html::new().within("b", "", &Html::new().text(name));
    if says.is_empty() { name } else { name.within("span", "", &Html::new().text(says)) }
}

/// Tiles in the order in which they are read.
pub(super) fn tiles(all: &Html) -> Html {
    Html::new().within("ul", "tiles", all)
}

/// An area's name.
pub(super) fn area_name(call: &Call<Desk>, workspace: &Workspace, area: AreaId) -> String {
    workspace.areas.get(area).map(|it| it.names.get(call.lang).to_owned()).unwrap_or_default()
}

/// A cell with its unit. English leaves out the unit of whole things, which the item's name tells already.
pub(super) fn cell_text(lang: Lang, item: &Item, cell: Cell) -> String {
    let plain = entry::plain(cell, item, lang);
    match cell {
        Cell::Value(_) if lang != Lang::En || item.decimals > 0 => item_unit(lang, Some(item), &plain),
        _ => plain,
    }
}

/// An area's code.
pub(super) fn code_of(workspace: &Workspace, area: AreaId) -> String {
    workspace.areas.get(area).map(|it| it.code.clone()).unwrap_or_default()
}
