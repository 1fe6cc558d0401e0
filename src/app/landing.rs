//! Where the focus lands on another page: one rule for every way of moving.

use super::parts::popover::{focus, focus_on};
use super::state::App;
use crate::browser::listen::sleep;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// How often it is looked whether the page stands, and how many milliseconds lie between.
const LOOKS: u32 = 20;
const APART: i32 = 75;

/// After a move to another page, a focus that went with the page before lands on the heading of the new one. What still
/// stands, such as the link of a bar, keeps it, and so does what the page itself chose.
pub(super) fn begin(app: App) {
    let turn = StoredValue::new(0_u32);
    Effect::new(move |before: Option<(&'static str, String)>| {
        let page = app.route.read().page.clone();
        let now = (page.code(), page.path().to_owned());
        if before.is_some_and(|it| it != now) {
            turn.update_value(|it| *it = it.wrapping_add(1));
            let own = turn.get_value();
            spawn_local(async move {
                // A page of the worker stands when its answer comes, and takes the place of what stood there.
                for _ in 0..LOOKS {
                    sleep(APART).await;
                    if turn.try_get_value() != Some(own) {
                        return;
                    }
                    if is_lost() {
                        land();
                    }
                }
                if is_lost() {
                    focus_on("#main");
                }
            });
        }
        now
    });
}

/// Gives the focus up, so that it lands on the page that is gone to.
pub(super) fn leave() {
    let here = document().active_element().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(here) = here {
        // Fails only for an element that is gone.
        let _ = here.blur();
    }
}

/// Whether nothing has the focus.
fn is_lost() -> bool {
    document().active_element().is_none_or(|it| it.tag_name() == "BODY")
}

fn land() {
    let heading = document().query_selector("#main h1").ok().flatten();
    let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    if !heading.has_attribute("tabindex") {
        heading.set_tab_index(-1);
    }
    focus(Some(heading));
}
