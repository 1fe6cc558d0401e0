//! The overview: every indicator of an area and period against its target.

mod row;

use crate::app::parts::area_picker::area_name;
use crate::app::parts::period_picker::calendar;
use crate::app::parts::picture_link::picture_link;
use crate::app::parts::says::{click, d, t};
use crate::app::parts::show::Show;
use crate::app::route::Page;
use crate::app::state::{App, replace};
use crate::browser::listen::sleep;
use crate::browser::slice::Slice;
use crate::catalog::IndicatorId;
use crate::locale::{OverviewText, ShellText, fill};
use crate::measure::{Fixed, Verdict, outcome};
use crate::speak::{period_name, verdict_word};
use crate::view::drawing::chip_class;
use crate::view::overview::{Order, Row, Sheets, rows, shown, tally, trend_periods, verdict_code};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

/// Each indicator's values over the periods of the small trend.
pub(super) type Trends = BTreeMap<IndicatorId, Vec<Option<Fixed>>>;

/// The rows that are drawn.
pub(super) type Rows = BTreeMap<IndicatorId, Row>;

/// The page.
#[component]
pub(in crate::app) fn Overview() -> impl IntoView {
    let app = App::get();
    let all = Memo::new(move |_| all_rows(app).unwrap_or_default());
    let filter = Memo::new(move |_| app.route.read().get("verdict").map(str::to_owned));
    let order = Memo::new(move |_| Order::parse(app.route.read().get("sort")));
    let list = Memo::new(move |_| {
        let rows = shown(all.get(), filter.get().as_deref(), order.get());
        rows.iter().map(|it| it.now.indicator).collect::<Vec<_>>()
    });
    let drawn = drawn(all, list);
    let there =
        move || drawn.with(|drawn| list.get().into_iter().filter(|id| drawn.contains_key(id)).collect::<Vec<_>>());
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
            <div class="tbl-wrap of-cards">
                <table class="tbl cards ov">
                    <caption class="sr">{t(|lang| ShellText::of(lang).overview)}</caption>
                    <Head/>
                    <tbody>
                        <For each=there key=|id| *id let:id>
                            {row::row(app, id, drawn, trends)}
                        </For>
                    </tbody>
                </table>
            </div>
            {picture_link(|| String::from("overview"))}
            <Show when=move || list.read().is_empty()><p class="empty">{t(|lang| OverviewText::of(lang).nothing)}</p></Show>
            <p class="foot">{t(|lang| OverviewText::of(lang).foot)}" "{d(move || foot_keys(app))}</p>
        </section>
    }
}

/// By which keys the period changes now.
fn foot_keys(app: App) -> Option<String> {
    let (a, b) = app.keys.with(|it| (it.hint("period-before"), it.hint("period-after")));
    let says = OverviewText::of(app.lang.get()).foot_keys;
    (!a.is_empty() && !b.is_empty()).then(|| fill(says, &[("a", &a), ("b", &b)]))
}

/// How many rows are drawn in one task.
const AT_ONCE: usize = 6;

/// The rows as they are drawn: the first at once, the others in the next tasks, so that none of these is long.
fn drawn(all: Memo<Vec<Row>>, list: Memo<Vec<IndicatorId>>) -> RwSignal<Rows> {
    let drawn = RwSignal::new(Rows::new());
    // Counts up with every change, so that work on older rows ends.
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let order = list.get();
        let mut fresh = all.get();
        turn.update_value(|it| *it += 1);
        let now = turn.get_value();
        drawn.update_untracked(|it| it.retain(|id, _| fresh.iter().any(|row| row.now.indicator == *id)));
        fresh.retain(|row| drawn.with_untracked(|it| it.get(&row.now.indicator) != Some(row)));
        fresh.sort_by_key(|row| order.iter().position(|id| *id == row.now.indicator).unwrap_or(usize::MAX));
        let mut fresh = fresh.into_iter();
        let mut draw = move || {
            let some: Vec<Row> = fresh.by_ref().take(AT_ONCE).collect();
            let any = !some.is_empty();
            drawn.try_update(|it| it.extend(some.into_iter().map(|row| (row.now.indicator, row))));
            any
        };
        if draw() {
            spawn_local(async move {
                sleep(0).await;
                // The page may be gone by now.
                while turn.try_get_value() == Some(now) && draw() {
                    sleep(0).await;
                }
            });
        }
    });
    drawn
}

fn all_rows(app: App) -> Option<Vec<Row>> {
    let (area, period) = (app.area.get()?, app.period.get());
    // The area above is drawn beside, so its children are needed too; of the year before the area itself will do.
    let above = app.with(|it| it.areas.get(area)?.parent)?.unwrap_or(area);
    let (now, before) = (app.sheet(period, above)?, app.sheet(period.year_before(), area)?);
    app.with(|it| rows(it, &Sheets { now: &now, before: &before }, area))
}

/// The small trends come after the first picture, some periods at a time: they take two dozen of them.
fn trends(app: App) -> RwSignal<Trends> {
    let trends = RwSignal::new(Trends::new());
    // Counts up with every new subject, so that work on an old one ends.
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        app.workspace.track();
        let (area, period) = (app.area.get(), app.period.get());
        turn.update_value(|it| *it += 1);
        let now = turn.get_value();
        let Some(area) = area else { return };
        spawn_local(async move {
            sleep(30).await;
            let mut found = Trends::new();
            let mut slice = Slice::begin();
            for period in trend_periods(period) {
                // The page may be gone by now.
                if turn.try_get_value() != Some(now) {
                    return;
                }
                let Some(sheet) = untrack(|| app.sheet(period, area)) else { return };
                app.peek(|it| {
                    for (id, _) in it.catalog.indicators() {
                        let value = outcome(it, &sheet, area, id).and_then(|it| it.value.ok());
                        found.entry(id).or_default().push(value);
                    }
                });
                slice.breathe().await;
            }
            if turn.try_get_value() == Some(now) && trends.try_with_untracked(|it| *it != found) == Some(true) {
                trends.set(found);
            }
        });
    });
    trends
}

fn verdicts(rows: &[Row]) -> impl Iterator<Item = Verdict> + Clone + '_ {
    rows.iter().map(|it| it.now.verdict)
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
        let parts: Vec<String> = all.with(|it| tally(verdicts(it)).iter().map(part).collect());
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
            {move || all.with(|it| tally(verdicts(it))).into_iter().map(|(verdict, count)| {
                let code = verdict_code(verdict);
                view! {
                    <button type="button" class=chip_class(verdict)
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
