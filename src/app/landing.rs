//! Where the focus lands on another page: one rule for every way of moving.

use super::parts::popover::focus_on;
use super::state::App;
use crate::browser::listen::sleep;
use crate::figures::AreaId;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FocusOptions, HtmlElement};

/// How often it is looked whether the page stands, and how many milliseconds lie between.
const LOOKS: u32 = 20;
const APART: i32 = 75;

/// After a move to another page or area, a focus that went with what stood there lands on the heading of the new one. What
/// still stands, such as the link of a bar, keeps it, and so does what the page itself chose.
pub(super) fn begin(app: App) {
    let turn = StoredValue::new(0_u32);
    Effect::new(move |before: Option<((&'static str, String), Option<AreaId>)>| {
        let page = app.route.read().page.clone();
        let now = ((page.code(), page.path().to_owned()), app.area.get());
        // Another area of the same page is seen where the one before was: only another page begins at its top.
        let is_page = before.as_ref().is_some_and(|it| it.0 != now.0);
        // The first area comes with the workspace, not by a move.
        if before.is_some_and(|it| it.0 != now.0 || it.1.is_some() && it.1 != now.1) {
            turn.update_value(|it| *it = it.wrapping_add(1));
            let own = turn.get_value();
            spawn_local(async move {
                let mut landed: Option<HtmlElement> = None;
                for look in 0..LOOKS {
                    // A page begins at its top, and stands at once if it is made here.
                    sleep(if look == 0 { 0 } else { APART }).await;
                    if turn.try_get_value() != Some(own) {
                        return;
                    }
                    // A page of the worker stands when its answer comes, and takes the place of what stood there. Who has
                    // gone on reading by then is not taken back to the top, nor who lets go of the heading.
                    if is_lost() && landed.as_ref().is_none_or(|it| !it.is_connected()) {
                        if look == 0 && is_page {
                            window().scroll_to_with_x_and_y(0.0, 0.0);
                        }
                        landed = land();
                    }
                }
                if landed.is_none() && is_lost() {
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

/// Puts the focus on the page's heading, where there is one yet.
fn land() -> Option<HtmlElement> {
    let heading = document().query_selector("#main h1").ok().flatten()?.dyn_into::<HtmlElement>().ok()?;
    if !heading.has_attribute("tabindex") {
        heading.set_tab_index(-1);
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // Fails only for an element that is gone.
    let _ = heading.focus_with_options(&options);
    Some(heading)
}
