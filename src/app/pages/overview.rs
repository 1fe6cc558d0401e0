//! The overview: every indicator of an area and period against its target.

mod row;

use crate::app::overview_model::{Order, Row, Sheets, rows, shown, tally, trend_periods, verdict_code};
use crate::app::parts::area_picker::area_name;
use crate::app::parts::period_picker::calendar;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::parts::verdict_chip::class_of;
use crate::app::route::Page;
use crate::app::state::{App, replace};
use crate::catalog::IndicatorId;
use crate::locale::{OverviewText, ShellText, fill};
use crate::measure::{Fixed, Verdict, outcome};
use crate::speak::{period_name, verdict_word};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::time::Duration;

/// Each indicator's values over the periods of the small trend.
pub(super) type Trends = BTreeMap<IndicatorId, Vec<Option<Fixed>>>;

/// The page.
#[component]
pub(in crate::app) fn Overview() -> impl IntoView {
    let app = App::get();
    let all = Memo::new(move |_| all_rows(app).unwrap_or_default());
    let filter = Memo::new(move |_| app.route.read().get("verdict").map(str::to_owned));
    let order = Memo::new(move |_| Order::parse(app.route.read().get("sort")));
    let list = Memo::new(move |_| shown(all.get(), filter.get().as_deref(), order.get()));
    let empty = Memo::new(move |_| all.read().iter().all(|it| it.now.verdict == Verdict::NoValue));
    let trends = trends(app);
    view! {
        <section class="overview">
            <Lede all/>
            <div class="tools">
                <Filters all filter/>
                <label class="sort-by">
                    <span>{t(|lang| OverviewText::of(lang).sort)}</span>
                    <select prop:value=d(move || order.get().code())
                        on:change:target=move |event| {
                            replace(&app.route.get_untracked().with("sort", &event.target().value()));
                        }>
                        <option value="">{t(|lang| OverviewText::of(lang).sort_catalog)}</option>
                        <option value="verdict">{t(|lang| OverviewText::of(lang).sort_verdict)}</option>
                        <option value="change">{t(|lang| OverviewText::of(lang).sort_change)}</option>
                    </select>
                </label>
            </div>
            <Show when=move || empty.get()><Nothing/></Show>
            <div class="tbl-wrap">
                <table class="tbl cards ov">
                    <caption class="sr">{t(|lang| ShellText::of(lang).overview)}</caption>
                    <Head/>
                    <tbody>
                        <For each=move || list.get() key=|row| key(row) let:row>
                            {row::row(app, row, trends)}
                        </For>
                    </tbody>
                </table>
            </div>
            <Show when=move || list.read().is_empty()><p class="empty">{t(|lang| OverviewText::of(lang).nothing)}</p></Show>
            <p class="foot">{t(|lang| OverviewText::of(lang).foot)}</p>
        </section>
    }
}

/// A row is drawn anew when anything that it shows is new.
fn key(row: &Row) -> String {
    format!("{row:?}")
}

fn all_rows(app: App) -> Option<Vec<Row>> {
    let (area, period) = (app.area.get()?, app.period.get());
    let (now, before) = (app.sheet(period)?, app.sheet(period.year_before())?);
    app.with(|it| rows(it, &Sheets { now: &now, before: &before }, area))
}

/// The small trends come after the first picture: they take two dozen periods to compute.
fn trends(app: App) -> RwSignal<Trends> {
    let trends = RwSignal::new(Trends::new());
    Effect::new(move |last: Option<Option<TimeoutHandle>>| {
        if let Some(Some(handle)) = last {
            handle.clear();
        }
        app.workspace.track();
        let (area, period) = (app.area.get(), app.period.get());
        let compute = move || {
            let Some(area) = area else { return };
            let mut found = Trends::new();
            for period in trend_periods(period) {
                let Some(sheet) = untrack(|| app.sheet(period)) else { return };
                app.peek(|it| {
                    for (id, _) in it.catalog.indicators() {
                        let value = outcome(it, &sheet, area, id).and_then(|it| it.value.ok());
                        found.entry(id).or_default().push(value);
                    }
                });
            }
            trends.try_set(found);
        };
        set_timeout_with_handle(compute, Duration::from_millis(30)).ok()
    });
    trends
}

/// What is so, in a sentence.
#[component]
fn Lede(all: Memo<Vec<Row>>) -> impl IntoView {
    let app = App::get();
    let text = move || OverviewText::of(app.lang.get());
    let sentence = move || {
        let lang = app.lang.get();
        let part = |(verdict, count): &(Verdict, usize)| {
            fill(text().lede_part, &[("word", &word_in_sentence(lang, *verdict)), ("n", &count.to_string())])
        };
        let parts: Vec<String> = all.with(|it| tally(it).iter().map(part).collect());
        let number = all.read().len().to_string();
        fill(text().lede, &[("n", &number), ("parts", &parts.join(text().lede_joint))])
    };
    let against = move || {
        let lang = app.lang.get();
        let calendar = calendar(app);
        let year = calendar.year(calendar.year_of(app.period.get().start));
        fill(text().against, &[("year", &period_name(lang, calendar, year))])
    };
    view! {
        <div class="lede">
            <h1>{d(move || {
                let name = app.area.get().and_then(|id| app.with(|it| area_name(it, app.lang.get(), id)));
                let period = period_name(app.lang.get(), calendar(app), app.period.get());
                format!("{} · {period}", name.unwrap_or_default())
            })}</h1>
            <p>{sentence}" · "<span class="muted">{against}</span></p>
        </div>
    }
}

/// English words begin small within a sentence.
fn word_in_sentence(lang: crate::locale::Lang, verdict: Verdict) -> String {
    let word = verdict_word(lang, verdict);
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

#[component]
fn Filters(all: Memo<Vec<Row>>, filter: Memo<Option<String>>) -> impl IntoView {
    let app = App::get();
    let choose = move |code: &str| replace(&app.route.get_untracked().with("verdict", code));
    view! {
        <div class="filters" role="group" aria-label=t(|lang| OverviewText::of(lang).filter)>
            <button type="button" class="chip none" aria-pressed=d(move || filter.get().is_none().to_string())
                on:click=click(move || choose(""))>{t(|lang| OverviewText::of(lang).all)}</button>
            {move || all.with(|it| tally(it)).into_iter().map(|(verdict, count)| {
                let code = verdict_code(verdict);
                view! {
                    <button type="button" class=class_of(verdict)
                        aria-pressed=d(move || (filter.get().as_deref() == Some(code)).to_string())
                        on:click=click(move || choose(code))>
                        <i aria-hidden="true">{verdict.shape()}</i>
                        {verdict_word(app.lang.get(), verdict)}" "{count}
                    </button>
                }
            }).collect_view()}
        </div>
    }
}

#[component]
fn Head() -> impl IntoView {
    let app = App::get();
    let text = move || OverviewText::of(app.lang.get());
    let trend = move || if app.period.get().months == 12 { text().trend_months } else { text().trend_periods };
    view! {
        <thead>
            <tr>
                <th scope="col">{t(|lang| OverviewText::of(lang).indicator)}</th>
                <th scope="col" class="n">{t(|lang| OverviewText::of(lang).value)}</th>
                <th scope="col" class="n">{t(|lang| OverviewText::of(lang).target)}</th>
                <th scope="col">{t(|lang| OverviewText::of(lang).verdict)}</th>
                <th scope="col">{t(|lang| OverviewText::of(lang).gap)}</th>
                <th scope="col" class="n">{t(|lang| OverviewText::of(lang).change)}</th>
                <th scope="col">{trend}</th>
                <th scope="col">{t(|lang| OverviewText::of(lang).bullet)}<small>{t(|lang| OverviewText::of(lang).bullet_key)}</small></th>
            </tr>
        </thead>
    }
}

/// Where there are no figures at all, the way to enter some.
#[component]
fn Nothing() -> impl IntoView {
    let app = App::get();
    view! {
        <p class="notice info">
            <span>{t(|lang| OverviewText::of(lang).no_figures)}</span>
            <a class="btn" href=d(move || app.route.read().to(Page::Figures).href())>{t(|lang| OverviewText::of(lang).enter)}</a>
        </p>
    }
}
