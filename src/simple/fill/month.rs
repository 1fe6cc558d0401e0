//! Which month: the earliest that is not complete first, then those of its year.

use super::super::PAGE;
use super::super::parts::{Screen, page, tile, tiles};
use crate::assess::log::Day;
use crate::assess::screen::Desk;
use crate::figures::{AreaId, Month, Period, Workspace};
use crate::locale::{SimpleText, fill};
use crate::scene::{Call, Html, Scene};
use crate::speak::month_name;

/// The scene; `year` is what the address asks for.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, top: AreaId, year: Option<i32>) -> Scene {
    let text = SimpleText::of(call.lang);
    let leaves = workspace.areas.leaves(top);
    let open = first_open(workspace, &leaves, Day(call.today).month());
    let shown = year.unwrap_or_else(|| workspace.calendar.year_of(open));
    let mut all = Html::new();
    if year.is_none() {
        let name = fill(text.first_open, &[("month", &month_name(call.lang, open))]);
        all = tile("tile first", &link(call, open), &name, text.first_open_says);
    }
    for month in workspace.calendar.year(shown).each_month() {
        let done = workspace.reported(&leaves, month);
        let counts = [("n", done.to_string()), ("of", leaves.len().to_string())];
        let counts = counts.each_ref().map(|(key, value)| (*key, value.as_str()));
        let says = match done {
            0 => text.month_none.to_owned(),
            it if it == leaves.len() => fill(text.month_done, &counts[1..]),
            _ => fill(text.month_part, &counts),
        };
        all = all.and(&tile("tile small", &link(call, month.start), &month_name(call.lang, month.start), &says));
    }
    let to = |year: i32| call.link(PAGE, &format!("fill/year/{year}"));
    let years = Html::new().link("btn ghost", &to(shown.saturating_sub(1)), text.year_before).link(
        "btn ghost",
        &to(shown.saturating_add(1)),
        text.year_after,
    );
    let inner = tiles(&all).within("div", "btns", &years);
    let home = call.link(PAGE, "");
    page(call, &Screen { title: text.which_month, says: "", back: &home, next: None }, &inner)
}

fn link(call: &Call<Desk>, month: Month) -> String {
    call.link(PAGE, &format!("fill/{}", month.code()))
}

/// The earliest month that not all units have reported, from the first of the latest year with reports on; where
/// nothing was reported, the month before this one.
fn first_open(workspace: &Workspace, leaves: &[AreaId], this: Month) -> Month {
    let calendar = workspace.calendar;
    let latest = leaves.iter().flat_map(|it| workspace.table.rows_of(*it)).map(|(of, _)| of.last()).max();
    let Some(latest) = latest else { return this.plus(-1) };
    let year = calendar.year(calendar.year_of(latest));
    let is_open = |month: &Period| workspace.reported(leaves, *month) < leaves.len();
    year.each_month().find(is_open).map_or_else(|| year.end(), |it| it.start)
}
