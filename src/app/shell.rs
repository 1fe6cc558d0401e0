//! The shell: the bar that says where one is, the column of pages, the page.

use super::keep::Kept;
use super::pages;
use super::parts::area_picker::AreaPicker;
use super::parts::commands::{listen, perform};
use super::parts::file_menu::FileMenu;
use super::parts::guide::GuideDialog;
use super::parts::import::ImportDialog;
use super::parts::kept::{Banners, KeptButton};
use super::parts::lang_button::LangButton;
use super::parts::notices::Notices;
use super::parts::period_picker::PeriodStepper;
use super::parts::replace::ReplaceDialog;
use super::parts::says::{click, d, t};
use super::parts::show::Show;
use super::parts::tour::{Tour, TourOffer};
use super::parts::voice::VoiceButton;
use super::route::{Page, Route};
use super::state::{App, ELDER_SIZES};
use crate::figures::Origin;
use crate::locale::{Lang, ShellText, SimpleText, fill};
use leptos::prelude::*;

/// How many parts it is built in: the bar is there at once, then the pages' names, the page itself, the panels.
pub(super) const PARTS: u32 = 3;

/// The whole page, as far as it is `built`. It is shown when all of it is (`style/shell.css`).
#[component]
pub(super) fn Shell(built: RwSignal<u32>) -> impl IntoView {
    let app = App::get();
    let has = move |part: u32| built.get() >= part;
    let started = Memo::new(move |_| app.workspace.with(Option::is_some));
    listen(app);
    let easy = Memo::new(move |_| started.get() && matches!(app.route.read().page, Page::Simple(_)));
    view! {
        <a class="skip" href="#main" on:click=skip>{t(|lang| ShellText::of(lang).skip)}</a>
        <div class="shell" class:easy=d(move || easy.get()) class:bare=d(move || !started.get())>
            <header class="bar">
                <a class="brand" href=d(move || home(app))><Ruler/><span>{t(|lang| ShellText::of(lang).name)}</span></a>
                <Show when=move || app.elder.get() != 0><EasyBar/></Show>
                <Show when=move || started.get() && !easy.get()>
                    <AreaPicker/>
                    <PeriodStepper/>
                    <BarNote/>
                </Show>
                <div class="bar-end">
                    <Show when=move || !easy.get()><FindButton/></Show>
                    <Show when=move || started.get() fallback=LangSwitch>
                        <KeptButton/>
                        <LangButton/>
                    </Show>
                    <Show when=move || started.get()><div class="not-easy"><FileMenu/></div></Show>
                </div>
            </header>
            <Show when=move || has(1) && app.elder.get() == 0><Nav started/></Show>
            <main id="main" class="page" class:full=d(move || is_full(app)) tabindex="-1">
                <Show when=move || has(2)>
                    <Banners/>
                    <Notices/>
                    <Show when=move || !app.opening.get() && !easy.get()><PageHelp/></Show>
                    <Current started/>
                </Show>
            </main>
        </div>
        <Show when=move || has(PARTS)>
            <ImportDialog/>
            <ReplaceDialog/>
            <GuideDialog/>
            <Tour/>
        </Show>
    }
}

/// Where the mark in the bar leads.
fn home(app: App) -> String {
    let easy = app.elder.get() > 0;
    if easy { app.route.read().to(Page::Simple(String::new())).href() } else { Route::default().href() }
}

/// The easy mode has no column of pages: the way home, the size of the type and the voice stand in the bar.
#[component]
fn EasyBar() -> impl IntoView {
    let app = App::get();
    let reader = app.reader;
    let [_, small, large] = ELDER_SIZES;
    let other = move || if app.elder.get() == large { small } else { large };
    let size = move || {
        let text = SimpleText::of(app.lang.get());
        if other() == large { text.larger } else { text.smaller }
    };
    view! {
        <nav class="easy-bar no-print" aria-label=t(|lang| SimpleText::of(lang).title)>
            <a class="btn" href=d(move || home(app))>{t(|lang| SimpleText::of(lang).home)}</a>
            <Show when=move || reader.there.get()><VoiceButton/></Show>
            <button type="button" class="btn ghost" on:click=click(move || app.choose_elder(other()))>{d(size)}</button>
        </nav>
    }
}

/// The skip link may not change the address, which is the page's state.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) = document().get_element_by_id("main") {
        use leptos::wasm_bindgen::JsCast;
        // Focus fails only for an element that is gone.
        let _ = main.unchecked_into::<leptos::web_sys::HtmlElement>().focus();
    }
}

/// The grid of figures fills the window and scrolls by itself.
fn is_full(app: App) -> bool {
    app.route.read().page == Page::Figures && app.workspace.with(Option::is_some)
}

/// The mark: a rule with its divisions.
#[component]
fn Ruler() -> impl IntoView {
    view! {
        <svg viewBox="0 0 22 22" aria-hidden="true" class="ruler">
            <g><path d="M2 4h18v14H2z" fill="none" stroke="currentColor" stroke-width="1.8"></path>
            <path class="ticks" d="M6 4v6M10 4v4M14 4v6M18 4v4" stroke-width="1.8"></path></g>
        </svg>
    }
}

/// The way to everything by typing.
#[component]
fn FindButton() -> impl IntoView {
    let app = App::get();
    let name = t(|lang| ShellText::of(lang).find);
    view! {
        <button type="button" class="btn quiet find-open" id="find-open" aria-label=name aria-haspopup="dialog"
            title=d(move || app.keys.with(|it| it.hint("find"))) on:click=click(move || perform(app, "find"))>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11m4 9.5 4.5 4.5"
                fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path></svg>
            <span>{name}</span>
        </button>
    }
}

/// What the open page is for, in a panel beside it.
#[component]
fn PageHelp() -> impl IntoView {
    let app = App::get();
    let name = t(|lang| ShellText::of(lang).page_help);
    view! {
        <div class="page-help no-print">
            <button type="button" class="btn quiet" id="page-help" aria-label=name aria-haspopup="dialog"
                title=d(move || app.keys.with(|it| it.hint("page-help"))) on:click=click(move || perform(app, "page-help"))>
                <i aria-hidden="true">"?"</i><span>{name}</span>
            </button>
        </div>
    }
}

/// Dates, completeness, and what has to be known of the figures.
#[component]
fn BarNote() -> impl IntoView {
    let app = App::get();
    view! {
        <p class="bar-note">
            <span class="dates">{d(move || crate::speak::period_dates(app.lang.get(), app.period.get()))}</span>
            <span class="reported">{d(move || reported(app))}</span>
        </p>
    }
}

/// How many units at the bottom have reported anything for the period.
fn reported(app: App) -> Option<String> {
    let (area, period) = (app.area.get()?, app.period.get());
    let (done, all) = app.with(|it| {
        let leaves = it.areas.leaves(area);
        (it.reported(&leaves, period), leaves.len())
    })?;
    let text = ShellText::of(app.lang.get());
    Some(fill(text.reported, &[("done", &done.to_string()), ("all", &all.to_string())]))
}

/// The column of pages.
#[component]
fn Nav(started: Memo<bool>) -> impl IntoView {
    let app = App::get();
    let text = move || ShellText::of(app.lang.get());
    let link = move |page: Page, glyph: &'static str, name: fn(&'static ShellText) -> &'static str| {
        let target = page.clone();
        let current = move || {
            let route = app.route.read();
            (route.page.code() == target.code()).then_some("page")
        };
        view! {
            <a href=d(move || app.route.read().to(page.clone()).href()) aria-current=current>
                <i aria-hidden="true">{glyph}</i>
                <span>{d(move || name(text()))}</span>
            </a>
        }
    };
    view! {
        <nav class="nav" aria-label=t(|lang| ShellText::of(lang).pages)>
            <Show when=move || started.get()>
                {link(Page::Overview, "▦", |it| it.overview)}
                {link(Page::Indicator(String::new()), "∕", |it| it.indicator)}
                {link(Page::Figures, "▤", |it| it.figures)}
                {link(Page::Targets, "◎", |it| it.targets)}
                {link(Page::Assessment(String::new()), "✓", |it| it.assessment)}
                {link(Page::Present(String::new()), "▷", |it| it.present)}
                {link(Page::Report(String::new()), "¶", |it| it.report)}
                <hr/>
            </Show>
            {link(Page::Learn(String::new()), "✎", |it| it.learn)}
            {link(Page::Settings, "⚙", |it| it.settings)}
            {link(Page::Help(String::new()), "?", |it| it.help)}
            <small>{t(|lang| ShellText::of(lang).stays_here)}<br/>{t(|lang| ShellText::of(lang).no_network)}</small>
        </nav>
    }
}

/// The page that the address names.
#[component]
fn Current(started: Memo<bool>) -> impl IntoView {
    let app = App::get();
    // Only the kind of page is followed here: area and period are the pages' own business.
    let page = Memo::new(move |_| app.route.read().page.code());
    // When other things are measured every place of an item or an indicator may be another, and the page begins anew.
    // The pages of assessment and reports hear of each change themselves.
    let measured = Memo::new(move |_| app.with(|it| it.catalog.mark()).unwrap_or_default());
    let shown = move || {
        let page = page.get();
        if !matches!(page, "assessment" | "present" | "report" | "simple" | "picture") {
            // Read and not only followed: a memo that was never computed would count its first value as a change.
            measured.with(String::is_empty);
        }
        page
    };
    move || match (shown(), started.get(), app.opening.get()) {
        ("settings", ..) => pages::settings::Settings().into_any(),
        ("learn", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Learn/> }.into_any(),
        // Learning needs no workspace, and neither do its pictures. Their own choices are no reason to begin anew.
        ("picture", false, false) if app.route.with_untracked(|it| it.page.path().starts_with("of/learn")) => {
            view! { <pages::stage::StagePage kind=pages::stage::Kind::Picture/> }.into_any()
        }
        ("help", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Guide/> }.into_any(),
        (_, false, true) => view! { <p class="lede">{t(|lang| ShellText::of(lang).opening)}</p> }.into_any(),
        ("start", ..) | (_, false, _) => pages::start::Start().into_any(),
        ("indicator", ..) => view! { <SampleNote/> <pages::indicator::Indicator/> }.into_any(),
        ("figures", ..) => pages::figures::Figures().into_any(),
        ("assessment", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Assess/> }.into_any(),
        ("present", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Present/> }.into_any(),
        ("report", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Report/> }.into_any(),
        ("simple", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Simple/> }.into_any(),
        ("picture", ..) => view! { <pages::stage::StagePage kind=pages::stage::Kind::Picture/> }.into_any(),
        ("targets", ..) => pages::targets::Targets().into_any(),
        _ => view! { <SampleNote/> <TourOffer/> <pages::overview::Overview/> }.into_any(),
    }
}

/// Says of a sample that it is one, and leads to a workspace of one's own.
#[component]
pub(super) fn SampleNote() -> impl IntoView {
    let app = App::get();
    let is_sample = Memo::new(move |_| app.with(|it| it.origin) == Some(Origin::Sample));
    view! {
        <Show when=move || is_sample.get()>
            <div class="sample-note">
                <details>
                    <summary>{t(|lang| ShellText::of(lang).sample_brief)}</summary>
                    <p>{t(|lang| ShellText::of(lang).sample_note)}</p>
                </details>
                <a class="btn quiet" href=d(move || app.route.read().to(Page::Start).href())>{t(|lang| ShellText::of(lang).use_own)}</a>
            </div>
        </Show>
    }
}

/// The choice of language where there is no other place for it yet.
#[component]
fn LangSwitch() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="seg" role="group" aria-label=t(|lang| ShellText::of(lang).language)>
            {Lang::ALL
                .map(|lang| {
                    view! {
                        <button lang=lang.tag() aria-pressed=d(move || (app.lang.get() == lang).to_string())
                            on:click=click(move || app.choose_lang(lang))>
                            {lang.own_name()}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// Whether another tab edits.
pub(super) fn is_read_only(app: App) -> bool {
    app.kept.with(|it| matches!(it, Kept::ReadOnly(_)))
}
