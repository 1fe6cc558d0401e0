//! One area's month as a whole: how far it is, what is doubtful, what was filled in.

use super::super::parts::{Screen, cell_text, page};
use super::{Form, above, doubts};
use crate::assess::screen::Desk;
use crate::catalog::ItemId;
use crate::figures::Cell;
use crate::locale::{SimpleText, fill};
use crate::scene::html::card;
use crate::scene::{Call, Html, Scene};

/// The scene.
pub(super) fn play(call: &Call<Desk>, form: &Form<'_>) -> Scene {
    let text = SimpleText::of(call.lang);
    let (done, all) = (form.filled(), form.items.len());
    let counts = [("n", done.to_string()), ("of", all.to_string())];
    let counts = counts.each_ref().map(|(key, value)| (*key, value.as_str()));
    let says = if done == all { fill(text.filled_all, &counts[1..]) } else { fill(text.filled, &counts) };
    let open = form.items.iter().find(|it| form.cell(**it) == Cell::EMPTY);
    let (to, words) = match open {
        Some(it) if done > 0 => (*it, fill(text.go_on, &[("item", form.name(*it, call))])),
        Some(it) => (*it, text.start.to_owned()),
        None => (form.items.first().copied().unwrap_or(ItemId(0)), text.look_again.to_owned()),
    };
    let back = above(call, form.workspace, form.period.start, form.area);
    let mut inner = found(call, form).and(&card(text.all_figures, &figures(call, form)));
    if done == all {
        inner = inner.link("btn ghost", &back, text.other_area);
    }
    let next = form.link(call, Some(to));
    let screen = Screen { title: &form.title(call), says: &says, back: &back, next: Some((&next, &words)) };
    page(call, &screen, &inner)
}

/// What is doubtful, each with the way to its figure; said too where nothing is.
fn found(call: &Call<Desk>, form: &Form<'_>) -> Html {
    let text = SimpleText::of(call.lang);
    let found = doubts::now(form);
    if form.filled() == 0 {
        return Html::new();
    }
    if found.is_empty() {
        return Html::new().within("p", "simple-well", &Html::new().text(text.doubts_none));
    }
    let head = match found.len() {
        1 => text.doubts_one.to_owned(),
        it => fill(text.doubts, &[("n", &it.to_string())]),
    };
    let list = found.iter().fold(Html::new(), |all, it| {
        let says = doubts::says(form, call.lang, it);
        let item = it.items.iter().find(|id| form.items.contains(id));
        let inner = match item {
            Some(id) => Html::new().link("", &form.link(call, Some(*id)), &says),
            None => Html::new().text(&says),
        };
        all.within("li", "", &inner)
    });
    let head = Html::new().within("h2", "", &Html::new().text(&head));
    Html::new().within("section", "notice warn simple-doubts", &head.within("ul", "", &list))
}

/// Every figure with the way to its screen.
fn figures(call: &Call<Desk>, form: &Form<'_>) -> Html {
    let text = SimpleText::of(call.lang);
    let list = form.items.iter().fold(Html::new(), |all, id| {
        let Some(item) = form.workspace.catalog.item(*id) else { return all };
        let cell = form.cell(*id);
        let value = if cell == Cell::EMPTY { text.empty.to_owned() } else { cell_text(call.lang, item, cell) };
        let name = Html::new().link("", &form.link(call, Some(*id)), item.names.get(call.lang));
        all.within("li", "", &name.within("b", "", &Html::new().text(&value)))
    });
    Html::new().within("ul", "simple-figures", &list)
}
