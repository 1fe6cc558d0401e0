//! The tour of one minute: a card beside what it speaks of. It is offered once and covers nothing until it is started.

use super::popover::focus_on;
use super::says::{click, t};
use super::show::Show;
use crate::app::pages::stage::{guide_panel, played};
use crate::app::state::App;
use crate::browser::listen::{Listener, sleep};
use crate::browser::{stage, tour};
use crate::locale::ShellText;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The line that offers the tour, until it was taken or put away.
#[component]
pub(in crate::app) fn TourOffer() -> impl IntoView {
    let app = App::get();
    view! {
        <Show when=move || app.offers_tour.get() && app.tour.get().is_none()>
            <p class="sample-note tour-offer no-print">
                <span>{t(|lang| ShellText::of(lang).tour)}</span>
                <span class="btns">
                    <button type="button" class="btn quiet" id="tour-start" on:click=click(move || app.tour.set(Some(0)))>
                        {t(|lang| ShellText::of(lang).tour_start)}
                    </button>
                    <button type="button" class="btn quiet" id="tour-no" on:click=click(move || app.end_tour())>
                        {t(|lang| ShellText::of(lang).tour_no)}
                    </button>
                </span>
            </p>
        </Show>
    }
}

/// The card.
#[component]
pub(in crate::app) fn Tour() -> impl IntoView {
    let app = App::get();
    let card = NodeRef::<html::Div>::new();
    let html = RwSignal::new(String::new());
    let of = StoredValue::new(String::new());
    let stand = move |moves: bool| {
        if let Some(card) = card.get_untracked() {
            of.with_value(|of| tour::place(&card, of, moves));
        }
    };
    Effect::new(move |_| {
        let Some(stop) = app.tour.get() else {
            html.set(String::new());
            return tour::leave();
        };
        app.lang.track();
        spawn_local(async move {
            let made = played(app, || guide_panel(app, &format!("panel/tour/{stop}"), "")).await;
            if app.tour.get_untracked() != Some(stop) {
                return;
            }
            // There are no more stops, or the worker cannot make any.
            let Some(scene) = made.ok().filter(|it| !it.html.is_empty()) else { return app.end_tour() };
            of.set_value(scene.state);
            html.set(scene.html.as_str().to_owned());
            sleep(0).await;
            stand(true);
            focus_on("#tour-next");
        });
    });
    // What it speaks of moves with the window and with the page.
    let follow = |kind| leptos::web_sys::window().map(|it| Listener::on(&it, kind, move |_| stand(false)));
    let listeners = StoredValue::new_local([follow("resize"), follow("scroll")]);
    on_cleanup(move || listeners.dispose());
    let end = move || {
        app.end_tour();
        focus_on("#main");
    };
    let on_click = move |event: ev::MouseEvent| {
        let Some(stage::Used::Press(what)) = stage::used(event) else { return };
        match (what.as_str(), app.tour.get_untracked()) {
            // The last stop is left by a button that reads done; the worker then has no more to say.
            ("next", Some(at)) => app.tour.set(Some(at + 1)),
            ("back", Some(at)) => app.tour.set(Some(at.saturating_sub(1))),
            _ => end(),
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            end();
        }
    };
    view! {
        <div class="tour card no-print" role="dialog" aria-labelledby="tour-title" node_ref=card
            hidden=move || html.with(String::is_empty) inner_html=move || html.get()
            on:click=on_click on:keydown=on_key></div>
    }
}
