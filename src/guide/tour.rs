//! The tour: six stops on the overview, one minute in all. The page puts the card beside what a stop speaks of.

use super::screen::Facts;
use crate::locale::{GuideText, fill};
use crate::scene::{Call, Html, Scene};

/// A stop.
struct Stop {
    /// What it speaks of: selectors, of which the first that is seen counts.
    of: &'static str,
    title: fn(&GuideText) -> &'static str,
    says: fn(&GuideText) -> &'static str,
}

/// The stops in their order.
const STOPS: [Stop; 6] = [
    Stop { of: ".pick", title: |it| it.tour_area, says: |it| it.tour_area_says },
    Stop { of: ".stepper", title: |it| it.tour_period, says: |it| it.tour_period_says },
    Stop { of: "table.ov tbody .num-link|table.ov tbody th", title: |it| it.tour_row, says: |it| it.tour_row_says },
    Stop { of: ".nav a[href^='#/figures']", title: |it| it.tour_figures, says: |it| it.tour_figures_says },
    Stop { of: ".kept-button", title: |it| it.tour_kept, says: |it| it.tour_kept_says },
    Stop { of: "#find-open", title: |it| it.tour_find, says: |it| it.tour_find_says },
];

/// The card of a stop, counted from 0. Its state is the selectors of what it speaks of; none where the tour is over.
pub(super) fn play(call: &Call<Facts>, at: &str) -> Scene {
    let text = GuideText::of(call.lang);
    let at: usize = at.parse().unwrap_or(0);
    let Some(stop) = STOPS.get(at) else { return Scene::default() };
    let place = fill(text.tour_place, &[("n", &(at + 1).to_string()), ("of", &STOPS.len().to_string())]);
    let title = Html::new().text((stop.title)(text));
    let head = Html::new()
        .within("small", "", &Html::new().text(&place))
        .el("h2", &[("id", "tour-title")], &title)
        .p((stop.says)(text));
    let button = |all: Html, does: &str, class: &str, word: &str| {
        let id = format!("tour-{does}");
        let of = [("type", "button"), ("class", class), ("id", id.as_str()), ("data-do", does)];
        all.el("button", &of, &Html::new().text(word))
    };
    let last = at + 1 == STOPS.len();
    let mut ways = button(Html::new(), "next", "btn", if last { text.tour_done } else { text.tour_next });
    if at > 0 {
        ways = button(ways, "back", "btn ghost", text.tour_back);
    }
    if !last {
        ways = button(ways, "skip", "btn quiet", text.tour_skip);
    }
    let html = head.within("div", "btns", &ways);
    let say = format!("{place} {}", (stop.title)(text));
    Scene { html, state: stop.of.to_owned(), say, ..Scene::default() }
}
