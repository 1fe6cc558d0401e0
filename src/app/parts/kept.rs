//! Where the work is kept: the mark in the bar, its explanation, and the banners when something is wrong.

use super::file_menu::save;
use super::popover::Popover;
use super::says::{click, d, t};
use super::show::Show;
use crate::app::keep::{self, Kept};
use crate::app::replace;
use crate::app::state::App;
use crate::browser::store::StoreError;
use crate::locale::{FileText, KeptText, Lang, fill};
use leptos::prelude::*;

/// The state as the style sheet names it, with its glyph.
const fn state(kept: &Kept) -> (&'static str, &'static str) {
    match kept {
        Kept::Memory(_) => ("memory", "◔"),
        Kept::Saving => ("saving", "…"),
        Kept::Browser(_) => ("browser", "✓"),
        Kept::Failed(_) => ("failed", "!"),
        Kept::ReadOnly(_) => ("readonly", "⊘"),
    }
}

const fn word(text: &'static KeptText, kept: &Kept) -> &'static str {
    match kept {
        Kept::Memory(_) => text.memory,
        Kept::Saving => text.saving,
        Kept::Browser(_) => text.browser,
        Kept::Failed(_) => text.failed,
        Kept::ReadOnly(_) => text.read_only,
    }
}

/// Why the store does not keep the work, and what to do.
fn why(lang: Lang, reason: &StoreError) -> String {
    let text = KeptText::of(lang);
    match reason {
        StoreError::Unavailable => text.why_unavailable.to_owned(),
        StoreError::Full => text.why_full.to_owned(),
        StoreError::Damaged(name) => fill(text.why_damaged, &[("name", name)]),
        StoreError::Newer => text.why_newer.to_owned(),
        StoreError::Blocked => text.why_blocked.to_owned(),
        StoreError::TakenOver(_) => text.why_taken_over.to_owned(),
        StoreError::Gone => text.why_gone.to_owned(),
    }
}

/// When and as what the workspace was last saved to a file.
pub(in crate::app) fn file_line(app: App) -> String {
    let text = KeptText::of(app.lang.get());
    let stale = app.file_revision.get() != app.revision.get();
    match app.saved_file.get() {
        None if !stale => FileText::of(app.lang.get()).file_same.to_owned(),
        None => text.file_never.to_owned(),
        Some(time) => fill(if stale { text.file_stale } else { text.file_at }, &[("time", &time)]),
    }
}

/// Where the work is kept, in a sentence.
pub(in crate::app) fn kept_line(app: App) -> String {
    let text = KeptText::of(app.lang.get());
    match app.kept.get() {
        Kept::Browser(at) => fill(text.browser_at, &[("time", &at)]),
        Kept::Memory(Some(reason)) | Kept::Failed(reason) => why(app.lang.get(), &reason),
        Kept::Memory(None) => text.memory.to_owned(),
        Kept::Saving => text.saving.to_owned(),
        Kept::ReadOnly(0) => text.read_only_banner.to_owned(),
        Kept::ReadOnly(_) => text.unkept_banner.to_owned(),
    }
}

/// The mark in the bar.
#[component]
pub(in crate::app) fn KeptButton() -> impl IntoView {
    let app = App::get();
    let open = RwSignal::new(false);
    let text = move || KeptText::of(app.lang.get());
    let label = Signal::derive(move || app.kept.with(|it| word(text(), it)).to_owned());
    let button = move || {
        view! {
            <span class="kept" data-state=d(move || app.kept.with(|it| state(it).0))>
                <i aria-hidden="true">{d(move || app.kept.with(|it| state(it).1))}</i>
                <span>{d(move || label.get())}<small>{d(move || file_line(app))}</small></span>
            </span>
        }
    };
    view! {
        <Popover open class="kept-button" label button=button.into()>
            <p>{d(move || kept_line(app))}</p>
            <p>{d(move || file_line(app))}</p>
            <p>{t(|lang| KeptText::of(lang).record)}</p>
            <button type="button" class="btn" on:click=click(move || save(app, false))>{t(|lang| KeptText::of(lang).save_now)}</button>
        </Popover>
    }
}

/// The banners over a page: shown while the work is not safe or not ours to change.
#[component]
pub(in crate::app) fn Banners() -> impl IntoView {
    let app = App::get();
    let started = Memo::new(move |_| app.workspace.with(Option::is_some));
    move || match app.kept.get() {
        Kept::ReadOnly(unkept) => {
            let unkept = unkept > 0;
            Some(view! { <Elsewhere unkept/> }.into_any())
        }
        Kept::Failed(reason) | Kept::Memory(Some(reason)) => Some(
            view! {
                <div class="banner bad" role="alert">
                    <p>{d(move || why(app.lang.get(), &reason))}</p>
                    <Show when=move || started.get()>
                        <button type="button" class="btn" on:click=click(move || save(app, false))>
                            {t(|lang| KeptText::of(lang).save_now)}
                        </button>
                        <button type="button" class="btn ghost" on:click=click(keep::retry)>
                            {t(|lang| KeptText::of(lang).retry)}
                        </button>
                    </Show>
                </div>
            }
            .into_any(),
        ),
        _ => match (app.unreadable.get(), app.damaged.get()) {
            (Some((id, why)), _) => Some(view! { <Unreadable id why/> }.into_any()),
            (None, Some((_, why))) => Some(view! { <Damaged why/> }.into_any()),
            (None, None) => None,
        },
    }
}

/// Says that another tab edits, and of changes that it overtook, that they are in this page only.
#[component]
fn Elsewhere(unkept: bool) -> impl IntoView {
    let app = App::get();
    let text = move || KeptText::of(app.lang.get());
    let take_over = move |_| replace::ask(app, None, Box::new(move || keep::take_over(app)));
    view! {
        <div class="banner" class:warn=!unkept class:bad=unkept role="alert">
            <p>{move || if unkept { text().unkept_banner } else { text().read_only_banner }}</p>
            {unkept.then(|| view! {
                <button type="button" class="btn" on:click=move |_| save(app, false)>{move || text().save_now}</button>
            })}
            <button type="button" class="btn" class:ghost=unkept on:click=take_over>{move || text().take_over}</button>
        </div>
    }
}

/// Says that a part of what was kept cannot be read, and clears it when the reader says so.
#[component]
fn Damaged(why: String) -> impl IntoView {
    let app = App::get();
    let text = move || KeptText::of(app.lang.get());
    let save_raw = move |_| {
        if let Some(id) = keep::open_id() {
            keep::save_raw(app, id);
        }
    };
    view! {
        <div class="banner bad" role="alert">
            <p>{move || fill(text().damaged, &[("why", &why)])}</p>
            <button type="button" class="btn" on:click=save_raw>{move || text().save_raw}</button>
            <button type="button" class="btn ghost" on:click=move |_| keep::mend(app)>{move || text().mend}</button>
        </div>
    }
}

/// Says that what was kept cannot be read: a first visit's page alone would look as if it had gone.
#[component]
fn Unreadable(id: String, why: String) -> impl IntoView {
    let app = App::get();
    let text = move || KeptText::of(app.lang.get());
    view! {
        <div class="banner bad" role="alert">
            <p>{d(move || fill(text().unreadable, &[("why", &why)]))}</p>
            <button type="button" class="btn" on:click=click(move || keep::save_raw(app, id.clone()))>
                {t(|lang| KeptText::of(lang).save_raw)}
            </button>
        </div>
    }
}
