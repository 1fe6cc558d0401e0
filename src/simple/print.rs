//! The report on paper: what will be printed, and one button.

use super::parts::{at_head, framed, heading, placed, steps};
use super::{PAGE, nothing};
use crate::assess::screen::Desk;
use crate::figures::Workspace;
use crate::locale::SimpleText;
use crate::report::Facts;
use crate::report::screen::document;
use crate::scene::{Call, Html, Scene};

/// The scene.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace) -> Scene {
    let text = SimpleText::of(call.lang);
    let place = call.facts.area(workspace).zip(call.facts.period());
    let Some(facts) = place.and_then(|(area, period)| Facts::new(workspace, area, period)) else {
        return nothing(call, text.no_area);
    };
    let says = placed(call, workspace, (facts.area, facts.period), text.print_what);
    let button = Html::new().button("btn", "print", text.print_now);
    let attributes = [("class", "report-paper card"), ("aria-label", text.paper)];
    let html = Html::new()
        .within("header", "no-print", &heading(text.print_title).p(&says))
        .and(&steps(call, &call.link(PAGE, ""), None, &button))
        .el("article", &attributes, &document(&facts, call.lang));
    let print = call.pressed() == Some("print");
    Scene { title: text.print_title.to_owned(), html: framed(&html), focus: at_head(call), print, ..Scene::default() }
}
