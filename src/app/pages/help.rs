//! The page help: what pages are for, keys, how numbers are made, words, limits.

use crate::app::keys::{SHORTCUTS, Scope, Shortcut};
use crate::app::parts::says::{click, d, t};
use crate::app::route::Page;
use crate::app::state::App;
use crate::locale::{HelpText, Lang, ShellText};
use leptos::prelude::*;

/// A text of this page, in whatever language.
type Says = fn(&HelpText) -> &'static str;

/// The sections with their anchors, in order.
const SECTIONS: [(&str, Says); 6] = [
    ("help-pages", |it| it.pages),
    ("help-numbers", |it| it.numbers),
    ("help-keys", |it| it.keys),
    ("help-words", |it| it.words),
    ("help-limits", |it| it.limits),
    ("help-phones", |it| it.phones),
];

const NUMBERS: [Says; 8] = [
    |it| it.n_exact,
    |it| it.n_rollup,
    |it| it.n_months,
    |it| it.n_verdict,
    |it| it.n_missing,
    |it| it.n_own,
    |it| it.n_part,
    |it| it.n_point,
];

const LIMITS: [Says; 4] = [|it| it.l_persons, |it| it.l_network, |it| it.l_history, |it| it.l_record];

/// The terms with what they mean.
const WORDS: [(Says, Says); 12] = [
    (|it| it.w_item, |it| it.w_item_is),
    (|it| it.w_indicator, |it| it.w_indicator_is),
    (|it| it.w_target, |it| it.w_target_is),
    (|it| it.w_gap, |it| it.w_gap_is),
    (|it| it.w_near, |it| it.w_near_is),
    (|it| it.w_veto, |it| it.w_veto_is),
    (|it| it.w_flow, |it| it.w_flow_is),
    (|it| it.w_stock, |it| it.w_stock_is),
    (|it| it.w_rollup, |it| it.w_rollup_is),
    (|it| it.w_year, |it| it.w_year_is),
    (|it| it.w_cumulative, |it| it.w_cumulative_is),
    (|it| it.w_point, |it| it.w_point_is),
];

/// The page.
#[component]
pub(in crate::app) fn Help() -> impl IntoView {
    let app = App::get();
    let says = move |text: Says| move || text(HelpText::of(app.lang.get()));
    let list = move |texts: &'static [Says]| texts.iter().map(|text| view! { <li>{says(*text)}</li> }).collect_view();
    view! {
        <div class="lede"><h1>{says(|it| it.title)}</h1><p>{says(|it| it.lede)}</p></div>
        <Contents/>
        <section class="card" id="help-pages"><h2>{says(|it| it.pages)}</h2><Pages/></section>
        <section class="card" id="help-numbers">
            <h2>{says(|it| it.numbers)}</h2><div class="prose"><ul>{list(&NUMBERS)}</ul></div>
        </section>
        <section class="card" id="help-keys">
            <h2>{says(|it| it.keys)}</h2><p class="muted">{says(|it| it.keys_lede)}</p><Keys/>
        </section>
        <section class="card" id="help-words"><h2>{says(|it| it.words)}</h2><Words/></section>
        <section class="card" id="help-limits">
            <h2>{says(|it| it.limits)}</h2><div class="prose"><ul>{list(&LIMITS)}</ul></div>
        </section>
        <section class="card" id="help-phones">
            <h2>{says(|it| it.phones)}</h2><p class="prose">{says(|it| it.phones_what)}</p>
        </section>
    }
}

/// The sections to jump to. Buttons, because the address is the page's state and no anchor.
#[component]
fn Contents() -> impl IntoView {
    let app = App::get();
    let text = move || HelpText::of(app.lang.get());
    let jump = |id: &str| {
        if let Some(section) = document().get_element_by_id(id) {
            section.scroll_into_view();
        }
    };
    view! {
        <nav class="filters contents" aria-label=t(|lang| HelpText::of(lang).contents)>
            {SECTIONS.map(|(id, name)| view! {
                <button type="button" class="btn ghost" on:click=click(move || jump(id))>{d(move || name(text()))}</button>
            }).collect_view()}
        </nav>
    }
}

#[component]
fn Pages() -> impl IntoView {
    let app = App::get();
    let entry = move |page: Page, name: fn(&ShellText) -> &'static str, says: Says| {
        view! {
            <div class="set-row">
                <div>
                    <b><a href=d(move || app.route.read().to(page.clone()).href())>{d(move || name(ShellText::of(app.lang.get())))}</a></b>
                    <p class="prose">{d(move || says(HelpText::of(app.lang.get())))}</p>
                </div>
            </div>
        }
    };
    view! {
        {entry(Page::Overview, |it| it.overview, |it| it.p_overview)}
        {entry(Page::Indicator(String::new()), |it| it.indicator, |it| it.p_indicator)}
        {entry(Page::Figures, |it| it.figures, |it| it.p_figures)}
        {entry(Page::Targets, |it| it.targets, |it| it.p_targets)}
        {entry(Page::Settings, |it| it.settings, |it| it.p_settings)}
    }
}

const fn scope_name(text: &HelpText, scope: Scope) -> &'static str {
    match scope {
        Scope::Anywhere => text.k_anywhere,
        Scope::Grid => text.k_grid,
        Scope::Targets => text.k_targets,
        Scope::Panels => text.k_panels,
    }
}

/// The keyboard sheet, from the table that the listeners use.
#[component]
fn Keys() -> impl IntoView {
    let app = App::get();
    let text = move || HelpText::of(app.lang.get());
    let entry = move |it: &'static Shortcut| {
        let chords = it.chords.iter().enumerate().map(|(at, chord)| {
            let keys = chord.split('+').map(|key| view! { <kbd>{key}</kbd> }).collect_view();
            let between = (at > 0).then_some(" ");
            view! { {between}<span class="chord">{keys}</span> }
        });
        view! { <div><dt>{chords.collect_view()}</dt><dd>{d(move || (it.says)(text()))}</dd></div> }
    };
    Scope::ALL
        .map(|scope| {
            let entries = SHORTCUTS.iter().filter(|it| it.scope == scope).map(entry).collect_view();
            view! { <h3>{d(move || scope_name(text(), scope))}</h3><dl class="keys">{entries}</dl> }
        })
        .collect_view()
}

/// The glossary: each term with its meaning and its name in the other two languages.
#[component]
fn Words() -> impl IntoView {
    let app = App::get();
    let text = move || HelpText::of(app.lang.get());
    let others = move |term: Says| {
        let now = app.lang.get();
        Lang::ALL
            .into_iter()
            .filter(|it| *it != now)
            .map(|lang| {
                view! { <span lang=lang.tag()>{term(HelpText::of(lang))}</span> }
            })
            .collect_view()
    };
    let rows = WORDS.map(|(term, means)| {
        view! {
            <tr>
                <th scope="row">{d(move || term(text()))}</th>
                <td class="wide">{d(move || means(text()))}</td>
                <td class="others wide">{d(move || others(term))}</td>
            </tr>
        }
    });
    view! {
        <div class="tbl-wrap of-cards">
            <table class="tbl tight cards words">
                <thead><tr>
                    <th scope="col">{t(|lang| HelpText::of(lang).w_term)}</th>
                    <th scope="col">{t(|lang| HelpText::of(lang).w_means)}</th>
                    <th scope="col">{t(|lang| HelpText::of(lang).w_others)}</th>
                </tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
