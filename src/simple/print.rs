//! The report on paper: what will be printed, and one button.

use super::parts::{area_name, framed, steps};
use super::{PAGE, nothing};
use crate::assess::screen::Desk;
use crate::figures::Workspace;
use crate::locale::{SimpleText, fill};
use crate::report::Facts;
use crate::report::screen::document;
use crate::scene::{Call, Event, Html, Scene};
use crate::speak::period_name;

/// The scene.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = SimpleText::of(call.lang);
    let place = call.facts.area(workspace).zip(call.facts.period());
    let Some(facts) = place.and_then(|(area, period)| Facts::new(workspace, area, period)) else {
        return nothing(call, text.no_area);
    };
    let values = [
        ("area", area_name(call, workspace, facts.area)),
        ("period", period_name(call.lang, workspace.calendar, facts.period)),
    ];
    let says = fill(text.print_what, &values.each_ref().map(|(key, value)| (*key, value.as_str())));
    let head = Html::new().el("h1", &[("id", "simple-head"), ("tabindex", "-1")], &Html::new().text(text.print_title));
    let button = Html::new().button("btn", "print", text.print_now);
    let attributes = [("class", "report-paper card"), ("aria-label", text.paper)];
    let html = Html::new()
        .within("header", "no-print", &head.p(&says))
        .and(&steps(call, &call.link(PAGE, ""), None, &button))
        .el("article", &attributes, &document(&facts, call.lang));
    let focus = if call.event == Event::Open { "simple-head".to_owned() } else { String::new() };
    let print = call.pressed() == Some("print");
    Scene { title: text.print_title.to_owned(), html: framed(&html), focus, print, ..Scene::default() }
}
