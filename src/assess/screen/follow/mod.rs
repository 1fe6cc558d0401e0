//! The rooms that follow a year up: pace, laggards, one area taken apart, the supervision log.

mod dissect;
mod form;
mod laggards;
mod log;
mod one;
mod pace;
mod paper;
mod says;

#[cfg(test)]
mod tests;

pub(super) use dissect::play as dissection;
pub(super) use laggards::play as laggards;
pub(super) use log::play as log;
pub(super) use pace::play as pace;

use crate::assess::screen::Desk;
use crate::figures::{AreaId, Period, Workspace};
use crate::scene::address::with_value;
use crate::scene::{Call, Html, html};

/// The year to date that a room speaks of: the asked number of months of the chosen period's year, or the period
/// itself, or the year up to its last month.
fn span(call: &Call<Desk>, workspace: &Workspace, months: Option<u16>) -> Option<Period> {
    let period = call.facts.period()?;
    let year = workspace.calendar.year(workspace.calendar.year_of(period.start));
    if let Some(months) = months.filter(|it| (1..=12).contains(it)) {
        return Some(Period { months, ..year });
    }
    let whole = crate::assess::laggard::to_date(workspace, period);
    Some(whole.unwrap_or_else(|| workspace.calendar.cumulative_to(period.last())))
}

/// A link to a room with another area, or the same.
fn link(call: &Call<Desk>, path: &str, area: Option<&str>) -> String {
    let tail = area.map_or_else(|| call.tail.clone(), |code| with_value(&call.tail, "area", code));
    format!("#/assessment/{path}{tail}")
}

/// The path of a room with the months that are asked for, if any are.
fn with_months(room: &str, months: Option<u16>) -> String {
    months.map_or_else(|| room.to_owned(), |it| format!("{room}/{it}"))
}

/// An area's name.
fn name<'a>(call: &Call<Desk>, workspace: &'a Workspace, area: AreaId) -> &'a str {
    workspace.areas.get(area).map_or("", |it| it.names.get(call.lang))
}

/// Links to the year at the end of each of its months, the shown one marked.
fn months_row(call: &Call<Desk>, shown: u16, label: &str, path: impl Fn(u16) -> String) -> Html {
    let link = |months: u16| (call.link("assessment", &path(months)), months.to_string(), months == shown);
    html::ways("levels no-print", label, "page", (1..=12).map(link))
}

/// A cell of a table that turns into cards on a phone.
fn cell(row: Html, class: &str, label: &str, inner: &Html) -> Html {
    let attributes = [("class", class), ("data-label", label)];
    row.el("td", if class.is_empty() { attributes.get(1..).unwrap_or_default() } else { &attributes }, inner)
}

/// A table with its name, the heads of its columns (a class before each), and its rows.
fn table(class: &str, caption: &str, heads: &[(&str, &str)], rows: &Html) -> Html {
    let head = heads.iter().fold(Html::new(), |row, (class, text)| {
        let attributes = [("scope", "col"), ("class", *class)];
        let of = if class.is_empty() { attributes.get(..1).unwrap_or_default() } else { &attributes };
        // A column of buttons has no name, and a head without one is a plain cell.
        if text.is_empty() { row.within("td", class, &Html::new()) } else { row.el("th", of, &Html::new().text(text)) }
    });
    let named = Html::new();
    let named = if caption.is_empty() { named } else { named.within("caption", "", &Html::new().text(caption)) };
    let inner = named.within("thead", "", &Html::new().within("tr", "", &head)).within("tbody", "", rows);
    Html::new().scrolls("tbl-wrap", &Html::new().within("table", &format!("tbl tight {class}"), &inner))
}

/// A chip: a shape, so that colour is never alone, and a word.
fn chip(class: &str, shape: &str, word: &str) -> Html {
    html::chip(&format!("chip {class}"), shape, word)
}

/// Small text under something.
fn small(text: &str) -> Html {
    Html::new().within("small", "", &Html::new().text(text))
}
