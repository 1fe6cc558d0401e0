//! Which area: those in the one that was chosen, and that one itself.

use super::super::parts::{Screen, area_name, code_of, link, page, tile, tiles};
use super::{Form, above};
use crate::assess::screen::Desk;
use crate::figures::{AreaId, Month, Period, Workspace};
use crate::locale::{SimpleText, fill};
use crate::scene::{Call, Html, Scene};
use crate::speak::month_name;

/// The scene.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, month: Month, area: AreaId) -> Scene {
    let text = SimpleText::of(call.lang);
    let path = format!("fill/{}", month.code());
    let mut all = Html::new();
    for child in workspace.areas.children(area) {
        let (name, code) = (area_name(call, workspace, *child), code_of(workspace, *child));
        let inside = workspace.areas.children(*child).len();
        all = all.and(&if inside > 0 {
            let says = fill(text.inside, &[("n", &inside.to_string())]);
            tile("tile small", &link(call, &path, "in", &code), &name, &says)
        } else {
            let (class, says) = state(text, &Form::new(workspace, *child, Period::month(month)));
            tile(class, &link(call, &path, "of", &code), &name, says)
        });
    }
    let whole = fill(text.whole, &[("area", &area_name(call, workspace, area))]);
    let own = Form::new(workspace, area, Period::month(month));
    all = all.and(&tile("tile small whole", &own.link(call, None), &whole, state(text, &own).1));
    let back = above(call, workspace, month, area);
    let says = month_name(call.lang, month);
    page(call, &Screen { title: text.which_area, says: &says, back: &back, next: None }, &tiles(&all))
}

/// Whether an area is filled in: a class and a word.
fn state(text: &'static SimpleText, form: &Form<'_>) -> (&'static str, &'static str) {
    match form.filled() {
        0 => ("tile small", text.month_none),
        it if it == form.items.len() => ("tile small done", text.has),
        _ => ("tile small", text.has_some),
    }
}
