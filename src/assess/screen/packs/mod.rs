//! Indicator packs: which are in use, which definition of an indicator, and an editor for one's own.

mod away;
mod edit;
mod fertility;
mod fields;
mod form;
mod indicator;
mod list;
mod one;
mod preview;
mod rules;
mod say;

use super::Desk;
use super::parts::lede;
use crate::figures::Workspace;
use crate::locale::{AssessText, PacksPageText};
use crate::scene::{Act, Call, Event, Html, Scene};

/// The room: all packs, one pack, or the form of one item or indicator.
pub(super) fn play(call: &Call<Desk>, path: &str, workspace: &Workspace) -> Scene {
    let mut steps = path.split('/').filter(|it| !it.is_empty());
    match (steps.next(), steps.next(), steps.next()) {
        (Some(pack), kind, code) => match kind.and_then(form::part_of) {
            Some(part) => form::play(call, workspace, pack, part, code.unwrap_or_default()),
            None => one::play(call, workspace, pack),
        },
        _ => list::play(call, workspace),
    }
}

/// The head of a page with what was said of the last step.
fn head(call: &Call<Desk>, title: &str, says: &str, told: &str, bad: bool) -> Html {
    // A page below the list leads back to the list, and brings its own way there.
    let mut html = match call.path.as_str() {
        "packs" | "packs/" => lede(call, title, says),
        _ => {
            let head = Html::new().within("h1", "", &Html::new().text(title));
            let head = if says.is_empty() { head } else { head.p(says) };
            Html::new().within("div", "lede", &head)
        }
    };
    if !call.facts.writable {
        html = html.within("div", "notice warn", &Html::new().p(AssessText::of(call.lang).read_only));
    }
    if told.is_empty() {
        return html;
    }
    let class = if bad { "notice bad" } else { "notice info" };
    let attributes =
        [("class", class), ("id", "told"), ("role", if bad { "alert" } else { "status" }), ("tabindex", "-1")];
    html.el("div", &attributes, &Html::new().p(told))
}

/// The scene after something was pressed: what it did stands on it once the workspace has changed.
fn acted(
    call: &Call<Desk>,
    done: Option<Result<(Vec<Act>, String), String>>,
    shown: impl Fn(&str, bool) -> Scene,
) -> Scene {
    match done {
        Some(Ok((acts, says))) => {
            let mut scene = shown("", false);
            scene.acts = acts;
            scene.state = says;
            scene
        }
        Some(Err(why)) => Scene { focus: "told".to_owned(), say: why.clone(), ..shown(&why, true) },
        None if call.event == Event::Changed && !call.state.is_empty() => {
            Scene { focus: "told".to_owned(), say: call.state.clone(), ..shown(&call.state, false) }
        }
        None => shown("", false),
    }
}

/// The way back to all packs.
fn back(call: &Call<Desk>) -> Html {
    Html::new().link("crumb", &call.link("assessment", "packs"), PacksPageText::of(call.lang).back)
}

#[cfg(test)]
mod tests;
