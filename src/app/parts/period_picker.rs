//! The period: a step back and forth, and a panel with years, halves, quarters, months and cumulative spans.

use super::popover::{Popover, focus_on};
use super::says::{click, d, t};
use crate::app::state::{App, go};
use crate::figures::{Calendar, Period};
use crate::locale::{PeriodText, ShellText};
use crate::speak::period_name;
use leptos::prelude::*;

/// Goes to another period on the same page.
pub(in crate::app) fn go_to(app: App, period: Period) {
    go(&app.route.get_untracked().with_period(period));
}

/// The calendar of the workspace.
pub(in crate::app) fn calendar(app: App) -> Calendar {
    app.with(|it| it.calendar).unwrap_or(Calendar::ASSESSMENT)
}

/// The period in the bar.
#[component]
pub(in crate::app) fn PeriodStepper() -> impl IntoView {
    let app = App::get();
    let open = RwSignal::new(false);
    let text = move || ShellText::of(app.lang.get());
    let name = move || period_name(app.lang.get(), calendar(app), app.period.get());
    // The button is put together once, so the name in it has to follow by itself.
    let button = move || view! { <span>{name}</span> };
    let label = Signal::derive(move || text().choose_period.to_owned());
    view! {
        <div class="stepper" role="group" aria-label=t(|lang| ShellText::of(lang).period)>
            <button type="button" class="step" aria-label=t(|lang| ShellText::of(lang).period_before)
                on:click=click(move || go_to(app, app.period.get_untracked().previous()))>"‹"</button>
            <Popover open class="now" label button=ViewFn::from(button)>
                <Panel open/>
            </Popover>
            <button type="button" class="step" aria-label=t(|lang| ShellText::of(lang).period_after)
                on:click=click(move || go_to(app, app.period.get_untracked().next()))>"›"</button>
        </div>
    }
}

/// The panel: a year to step through, and its parts.
#[component]
fn Panel(open: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let year = RwSignal::new(calendar(app).year_of(app.period.get_untracked().start));
    let choose = move |period: Period| {
        go_to(app, period);
        open.set(false);
    };
    let item = move |period: Period| {
        view! {
            <button type="button" class="period" aria-pressed=d(move || (app.period.get() == period).to_string())
                on:click=click(move || choose(period))>
                {d(move || short_name(app, period))}
            </button>
        }
    };
    let part = move |months: u16| {
        move || {
            let whole = calendar(app).year(year.get());
            let parts = (0..12 / months).map(|it| Period { start: whole.start.plus(i32::from(it * months)), months });
            parts.map(item).collect_view()
        }
    };
    let cumulative = move || {
        let whole = calendar(app).year(year.get());
        (2..12_u16)
            .filter(|it| ![3, 6].contains(it))
            .map(|months| item(Period { start: whole.start, months }))
            .collect_view()
    };
    Effect::new(move |_| focus_on(".pop .period[aria-pressed=true], .pop .year-now"));
    view! {
        <div class="periods">
            <div class="year-step">
                <button type="button" on:click=click(move || year.update(|it| *it -= 1))
                    aria-label=t(|lang| ShellText::of(lang).period_before)>"‹"</button>
                <button type="button" class="period year-now"
                    aria-pressed=d(move || (app.period.get() == calendar(app).year(year.get())).to_string())
                    on:click=click(move || choose(calendar(app).year(year.get_untracked())))>
                    {d(move || period_name(app.lang.get(), calendar(app), calendar(app).year(year.get())))}
                </button>
                <button type="button" on:click=click(move || year.update(|it| *it += 1))
                    aria-label=t(|lang| ShellText::of(lang).period_after)>"›"</button>
            </div>
            <h3>{t(|lang| PeriodText::of(lang).kind_half)}</h3><div class="period-row">{part(6)}</div>
            <h3>{t(|lang| PeriodText::of(lang).kind_quarter)}</h3><div class="period-row">{part(3)}</div>
            <h3>{t(|lang| PeriodText::of(lang).kind_month)}</h3><div class="period-row months">{part(1)}</div>
            <h3>{t(|lang| PeriodText::of(lang).kind_cumulative)}</h3><div class="period-row months">{cumulative}</div>
        </div>
    }
}

/// A period's name without the year that stands above it.
fn short_name(app: App, period: Period) -> String {
    use crate::figures::PeriodKind;
    let text = PeriodText::of(app.lang.get());
    match calendar(app).kind(period) {
        PeriodKind::Half(1) => text.half_1.to_owned(),
        PeriodKind::Half(_) => text.half_2.to_owned(),
        PeriodKind::Quarter(number) => number.to_string(),
        PeriodKind::Month => period.start.code(),
        PeriodKind::Cumulative(months) => format!("1–{months}"),
        _ => period_name(app.lang.get(), calendar(app), period),
    }
}
