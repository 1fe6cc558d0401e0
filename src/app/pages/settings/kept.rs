//! Where the data are kept: in words, how much, and which workspaces this browser has.

use super::choices::word;
use crate::app::keep::{self, Kept};
use crate::app::parts::confirm::Confirm;
use crate::app::parts::file_menu::save;
use crate::app::parts::kept::{file_line, kept_line};
use crate::app::route::{Page, Route};
use crate::app::state::{App, go};
use crate::browser::store::{StoreError, WorkspaceHead};
use crate::browser::{clock, page};
use crate::locale::{KeptText, SettingsText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the store has; `None` until it answered.
type Listed = RwSignal<Option<Result<Vec<WorkspaceHead>, StoreError>>>;

/// Asks the store anew. The page may be gone when it answers.
fn ask(listed: Listed) {
    spawn_local(async move {
        let found = keep::list().await;
        let _ = listed.try_set(Some(found));
    });
}

/// The card.
#[component]
pub(super) fn KeptCard(started: Memo<bool>) -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let listed: Listed = RwSignal::new(None);
    let space = RwSignal::new(None::<Option<(f64, f64)>>);
    // What is kept changes when a commit is through; the store is outside of the page's state.
    Effect::new(move |_| {
        if !matches!(app.kept.get(), Kept::Saving) {
            ask(listed);
        }
    });
    spawn_local(async move {
        let found = page::space().await;
        let _ = space.try_set(Some(found));
    });
    let space_line = move || match space.get() {
        None => String::new(),
        Some(None) => text().space_unknown.to_owned(),
        Some(Some((used, quota))) => fill(text().space, &[("used", &bytes(used)), ("quota", &bytes(quota))]),
    };
    view! {
        <section class="card" id="set-kept">
            <h2>{move || text().keeping}</h2>
            <Show when=move || started.get()>
                <p>{move || kept_line(app)}</p>
                <p>{move || file_line(app)}</p>
            </Show>
            <p class="muted">{move || KeptText::of(app.lang.get()).record}</p>
            <p class="muted small">{space_line}</p>
            <Show when=move || started.get()>
                <div class="btns"><button type="button" class="btn" on:click=move |_| save(app, false)>{move || text().save_file}</button></div>
            </Show>
            <h3>{move || text().list}</h3>
            <List listed/>
            <Show when=move || started.get()><Forget/></Show>
        </section>
    }
}

/// The workspaces that the browser keeps.
#[component]
fn List(listed: Listed) -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let asked = RwSignal::new(None::<WorkspaceHead>);
    let asking = RwSignal::new(false);
    let title =
        move |head: &WorkspaceHead| if head.title.is_empty() { text().untitled.to_owned() } else { head.title.clone() };
    let asked_title = move || asked.with(|it| it.as_ref().map(title)).unwrap_or_default();
    let remove = move |()| {
        let Some(head) = asked.get_untracked() else { return };
        let values = asked_title();
        spawn_local(async move {
            let removed = keep::remove(&head.id).await;
            let text = SettingsText::of(app.lang.get_untracked());
            let (kind, says) = if removed { ("info", text.removed) } else { ("warn", text.not_removed) };
            app.say(kind, fill(says, &[("title", &values)]));
            ask(listed);
        });
    };
    let rows = move || {
        match listed.get() {
        None => ().into_any(),
        Some(Err(_)) => view! { <p class="muted">{text().list_failed}</p> }.into_any(),
        Some(Ok(heads)) if heads.is_empty() => view! { <p class="muted">{text().list_none}</p> }.into_any(),
        Some(Ok(heads)) => heads
            .into_iter()
            .map(|head| {
                let name = title(&head);
                view! { <Line head name on_remove=Callback::new(move |it| { asked.set(Some(it)); asking.set(true); })/> }
            })
            .collect_view()
            .into_any(),
    }
    };
    view! {
        {rows}
        <Confirm open=asking yes=word(app, |it| it.remove_yes) says=word(app, |it| it.remove_what)
            title=Signal::derive(move || fill(text().remove_title, &[("title", &asked_title())]))
            on_yes=Callback::new(remove)/>
    }
}

/// One kept workspace.
#[component]
fn Line(head: WorkspaceHead, name: String, on_remove: Callback<WorkspaceHead>) -> impl IntoView {
    let app = App::get();
    let text = SettingsText::of(app.lang.get_untracked());
    let is_open = keep::open_id().as_deref() == Some(&head.id);
    let mut says = vec![fill(text.saved_on, &[("time", &clock::moment(head.saved_at))])];
    says.extend(is_open.then(|| text.now_open.to_owned()));
    says.extend(head.damaged.then(|| text.damaged.to_owned()));
    let label = |text: &str| fill(text, &[("title", &name)]);
    let (open_label, remove_label) = (label(text.open_name), label(text.remove_name));
    let (to_open, can_open) = (head.clone(), !head.damaged);
    let open = move |_| {
        let head = to_open.clone();
        spawn_local(async move {
            if keep::open(app, &head).await {
                go(&Route { lang: app.route.get_untracked().lang, ..Route::default() });
            } else {
                app.say("warn", SettingsText::of(app.lang.get_untracked()).unsafe_to_leave.to_owned());
            }
        });
    };
    view! {
        <div class="set-row kept-line">
            <div><b>{name.clone()}</b><p>{says.join(" · ")}</p></div>
            {(!is_open).then(|| view! {
                <div class="btns">
                    {can_open.then(|| view! { <button type="button" class="btn ghost" aria-label=open_label on:click=open>{text.open}</button> })}
                    <button type="button" class="btn quiet" aria-label=remove_label on:click=move |_| on_remove.run(head.clone())>{text.remove}</button>
                </div>
            })}
        </div>
    }
}

/// Removes the open workspace, after a question.
#[component]
fn Forget() -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let asking = RwSignal::new(false);
    let title = move || fill(text().remove_title, &[("title", &app.with(|it| it.title.clone()).unwrap_or_default())]);
    let says = move || format!("{} {}", text().remove_what, text().forget_what);
    let forget = move |()| {
        keep::forget(app);
        go(&Route { page: Page::Start, lang: app.route.get_untracked().lang, ..Route::default() });
    };
    view! {
        <div class="btns forget">
            <button type="button" class="btn quiet" id="forget" disabled=move || !app.writable()
                on:click=move |_| asking.set(true)>{move || text().forget}</button>
        </div>
        <Confirm open=asking yes=word(app, |it| it.remove_yes) says=Signal::derive(says) title=Signal::derive(title)
            on_yes=Callback::new(forget)/>
    }
}

/// An amount of bytes as a reader takes it in.
fn bytes(amount: f64) -> String {
    let units = [(1e9, "GB"), (1e6, "MB"), (1e3, "kB")];
    let (size, unit) = units.into_iter().find(|(size, _)| amount >= *size).unwrap_or((1.0, "B"));
    let scaled = amount / size;
    if scaled < 10.0 && size > 1.0 { format!("{scaled:.1} {unit}") } else { format!("{scaled:.0} {unit}") }
}
