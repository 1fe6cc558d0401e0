//! What belongs to the workspace: when its year begins, and its name.

use super::choices::{OneOf, word};
use crate::app::parts::period_picker::calendar;
use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::app::route::Page;
use crate::app::state::{App, replace};
use crate::figures::{Calendar, Change};
use crate::locale::{PeriodText, SettingsText, fill};
use crate::speak::{period_dates, period_name};
use leptos::ev;
use leptos::prelude::*;

/// How a year begins: the two that are common, or another month.
#[derive(Clone, Copy, PartialEq)]
enum Begins {
    October,
    January,
    Other,
}

/// Which packs are in use: a page of its own, made in the worker.
#[component]
pub(super) fn Packs() -> impl IntoView {
    let app = App::get();
    let to = move || app.route.get().to(Page::Assessment("packs".to_owned())).href();
    view! {
        <section class="card" id="set-packs">
            <h2>{t(|lang| SettingsText::of(lang).packs)}</h2>
            <p class="muted">{t(|lang| SettingsText::of(lang).packs_what)}</p>
            <div class="btns"><a class="btn ghost" href=d(to)>{t(|lang| SettingsText::of(lang).packs_open)}</a></div>
        </section>
    }
}

/// The month in which a year begins.
#[component]
pub(super) fn Year() -> impl IntoView {
    let app = App::get();
    // "Another month" is asked for before a month is, so it is held here until one is.
    let asked = RwSignal::new(false);
    let month = Memo::new(move |_| calendar(app).first_month);
    let chosen = move || match (month.get(), asked.get()) {
        (10, false) => Begins::October,
        (1, false) => Begins::January,
        _ => Begins::Other,
    };
    let choose = move |begins: Begins| {
        asked.set(begins == Begins::Other);
        match begins {
            Begins::October => begin_in(app, Calendar::ASSESSMENT),
            Begins::January => begin_in(app, Calendar::CALENDAR),
            Begins::Other => {}
        }
    };
    let options = vec![
        (Begins::October, word(app, |it| it.october), None),
        (Begins::January, word(app, |it| it.january), None),
        (Begins::Other, word(app, |it| it.other_month), None),
    ];
    let means = move || {
        let lang = app.lang.get();
        let calendar = calendar(app);
        let year = calendar.year(calendar.year_of(app.period.get().start));
        let values = [("year", period_name(lang, calendar, year)), ("dates", period_dates(lang, year))];
        fill(SettingsText::of(lang).year_means, &values.each_ref().map(|(key, value)| (*key, value.as_str())))
    };
    view! {
        <OneOf name="year" legend=word(app, |it| it.year) options chosen=Signal::derive(move || Some(chosen()))
            choose=Callback::new(choose) disabled=Signal::derive(move || !app.writable())>
            <Show when=move || chosen() == Begins::Other><MonthField month asked/></Show>
            <p class="muted" role="status">{means}</p>
            <p class="muted">{t(|lang| SettingsText::of(lang).year_effect)}</p>
        </OneOf>
    }
}

#[component]
fn MonthField(month: Memo<u8>, asked: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let choose = move |value: String| {
        if let Some(first_month) = value.parse::<u8>().ok().filter(|it| (1..=12).contains(it)) {
            asked.set(true);
            begin_in(app, Calendar { first_month });
        }
    };
    view! {
        <label class="field">
            <span>{t(|lang| SettingsText::of(lang).month_of)}</span>
            <select disabled=d(move || !app.writable()) on:change:target=move |event| choose(event.target().value())>
                {(1..=12_u8).map(|it| view! {
                    <option value=it.to_string() prop:selected=d(move || month.get() == it)>{d(move || month_word(app, it))}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

fn month_word(app: App, month: u8) -> &'static str {
    let text = PeriodText::of(app.lang.get());
    match month {
        1 => text.month_1,
        2 => text.month_2,
        3 => text.month_3,
        4 => text.month_4,
        5 => text.month_5,
        6 => text.month_6,
        7 => text.month_7,
        8 => text.month_8,
        9 => text.month_9,
        10 => text.month_10,
        11 => text.month_11,
        _ => text.month_12,
    }
}

/// Lets years begin in another month. An address that named a year names the year of the same number then.
fn begin_in(app: App, new: Calendar) {
    let old = app.peek(|it| it.calendar).unwrap_or(new);
    if old == new || !app.act(Change::Calendar(new)) {
        return;
    }
    let route = app.route.get_untracked();
    if let Some(period) = route.period
        && period.months == 12
    {
        replace(&route.with_period(new.year(old.year_of(period.start))));
    }
}

/// The name of the workspace.
#[component]
pub(super) fn Title() -> impl IntoView {
    let app = App::get();
    let text = move || SettingsText::of(app.lang.get());
    let draft = RwSignal::new(None::<String>);
    let refused = RwSignal::new(false);
    let shown = move || draft.get().or_else(|| app.with(|it| it.title.clone())).unwrap_or_default();
    let rename = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(typed) = draft.get_untracked() else { return };
        let typed = typed.trim().to_owned();
        refused.set(typed.is_empty());
        if !typed.is_empty() && (app.peek(|it| it.title == typed) == Some(true) || app.act(Change::Title(typed))) {
            draft.set(None);
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            draft.set(None);
            refused.set(false);
        }
    };
    view! {
        <form class="card set" on:submit=rename>
            <h2>{t(|lang| SettingsText::of(lang).workspace)}</h2>
            <label class="field" for="workspace-title"><span>{t(|lang| SettingsText::of(lang).name)}</span></label>
            <div class="btns">
                <input id="workspace-title" type="text" autocomplete="off" maxlength="80" prop:value=shown
                    aria-describedby="workspace-title-hint workspace-title-problem"
                    aria-invalid=d(move || refused.get().to_string()) disabled=d(move || !app.writable()) on:keydown=on_key
                    on:input:target=move |event| { draft.set(Some(event.target().value())); refused.set(false); }/>
                <button type="submit" class="btn ghost" disabled=d(move || draft.read().is_none())>{t(|lang| SettingsText::of(lang).rename)}</button>
            </div>
            <p class="problem" id="workspace-title-problem" role="status">{d(move || refused.get().then(|| text().name_needed))}</p>
            <p class="muted small" id="workspace-title-hint">{t(|lang| SettingsText::of(lang).name_hint)}</p>
        </form>
    }
}
