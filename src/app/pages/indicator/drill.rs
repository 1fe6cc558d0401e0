//! Down to where the counts came from: the areas below, or the reports of an area at the bottom.

use super::Shown;
use super::charts::picture;
use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::app::parts::verdict_chip::VerdictChip;
use crate::app::route::Page;
use crate::app::state::{App, replace};
use crate::locale::IndicatorText;
use crate::view::indicator::areas::{AreaRow, AreaTable, Column, sorted};
use leptos::prelude::*;

/// The areas below, each leading to this page for itself.
#[component]
pub(super) fn Areas(shown: Shown) -> impl IntoView {
    let app = App::get();
    let table = shown.part(|it| it.areas.clone());
    let table = Memo::new(move |_| table.get().flatten());
    let order = Memo::new(move |_| app.route.read().get("sort").and_then(Column::parse));
    let columns = move || table.with(|it| it.as_ref().map(AreaTable::columns)).unwrap_or_default();
    let rows = move || table.with(|it| it.as_ref().map(|it| sorted(&it.rows, order.get()))).unwrap_or_default();
    let note = move || table.with(|it| it.as_ref().and_then(|it| it.note.clone()));
    let there = Memo::new(move |_| table.with(Option::is_some));
    view! {
        <Show when=move || there.get()>
            <section class="card">
                <h2>{t(|lang| IndicatorText::of(lang).drill)}<small>{t(|lang| IndicatorText::of(lang).drill_hint)}</small></h2>
                {move || note().map(|it| view! { <p class="note-few">{it}</p> })}
                <div class="tbl-wrap of-cards">
                    <table class="tbl tight cards areas">
                        <caption class="sr">{t(|lang| IndicatorText::of(lang).drill)}</caption>
                        <thead><tr>{d(move || columns().into_iter().map(|it| head(app, it, order)).collect_view())}</tr></thead>
                        <tbody>
                            {d(move || {
                                let columns = columns();
                                rows().iter().map(|it| row(app, &columns, it)).collect_view()
                            })}
                        </tbody>
                    </table>
                </div>
                {picture(shown, "areas")}
            </section>
        </Show>
    }
}

const fn is_number(column: Column) -> bool {
    matches!(column, Column::Numerator | Column::Denominator | Column::Value | Column::Target | Column::Reported)
}

/// A column's head: up, down, and back to the order of the tree.
fn head(app: App, column: Column, order: Memo<Option<(Column, bool)>>) -> impl IntoView {
    let mine = move || order.get().filter(|(it, _)| *it == column).map(|(_, down)| down);
    let sort = move || match mine() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let next = move |_| {
        let code = match mine() {
            None => column.code().to_owned(),
            Some(false) => format!("-{}", column.code()),
            Some(true) => String::new(),
        };
        replace(&app.route.get_untracked().with("sort", &code));
    };
    view! {
        <th scope="col" class:n=is_number(column) aria-sort=sort>
            <button type="button" class="sort" on:click=next>{d(move || column.name(IndicatorText::of(app.lang.get())))}</button>
        </th>
    }
}

fn row(app: App, columns: &[Column], row: &AreaRow) -> impl IntoView + use<> {
    let text = IndicatorText::of(app.lang.get());
    let href = super::of_area(&app.route.read(), &row.code).href();
    let cells = columns.iter().map(|column| {
        let label = column.name(text);
        let href = href.clone();
        let number = |it: &str| view! { <td class="n" data-label=label>{it.to_owned()}</td> }.into_any();
        match column {
            Column::Area => view! { <th scope="row"><a href=href>{row.name.clone()}</a></th> }.into_any(),
            Column::Numerator => number(&row.numerator),
            Column::Denominator => number(&row.denominator),
            Column::Reported => number(&row.reported),
            Column::Target => number(&row.target),
            Column::Value => value(row, label, href),
            Column::Verdict => {
                view! { <td class="wide" data-label=label><VerdictChip verdict=row.verdict/></td> }.into_any()
            }
            Column::Gap => view! { <td class="wide" data-label=label>{row.gap.clone()}</td> }.into_any(),
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }
}

fn value(row: &AreaRow, label: &'static str, href: String) -> AnyView {
    match &row.value {
        Ok(value) => {
            let few = row.few.then_some("○ ");
            view! { <td class="n" data-label=label><a class="num-link" href=href>{few}<span class="v">{value.clone()}</span></a></td> }.into_any()
        }
        Err(why) => view! { <td class="why" data-label=label>{why.clone()}</td> }.into_any(),
    }
}

/// The reports of an area at the bottom, month by month.
#[component]
pub(super) fn Reports(shown: Shown) -> impl IntoView {
    let app = App::get();
    let table = shown.part(|it| it.reports.clone());
    let table = Memo::new(move |_| table.get().flatten());
    let code = shown.part(|it| it.code.clone());
    let cell = |it: Result<String, String>| match it {
        Ok(number) => view! { <td class="n">{number}</td> }.into_any(),
        Err(why) => view! { <td class="why">{why}</td> }.into_any(),
    };
    let body = move || {
        let rows = table.with(|it| it.as_ref().map(|it| it.rows.clone())).unwrap_or_default();
        let code = code.get().unwrap_or_default();
        let row = move |(period, name, cells): (crate::figures::Period, String, Vec<Result<String, String>>)| {
            let figures = app.route.read().with_period(period).to(Page::Figures).with("indicator", &code);
            view! {
                <tr><th scope="row"><a href=figures.href()>{name}</a></th>{cells.into_iter().map(cell).collect_view()}</tr>
            }
        };
        rows.into_iter().map(row).collect_view()
    };
    let items = move || table.with(|it| it.as_ref().map(|it| it.items.clone())).unwrap_or_default();
    let whole = move || table.with(|it| it.as_ref().map(|it| it.whole.clone())).unwrap_or_default();
    let there = Memo::new(move |_| table.with(Option::is_some));
    view! {
        <Show when=move || there.get()>
            <section class="card">
                <h2>{t(|lang| IndicatorText::of(lang).months)}</h2>
                <div class="tbl-wrap">
                    <table class="tbl tight">
                        <caption class="sr">{t(|lang| IndicatorText::of(lang).months)}</caption>
                        <thead><tr>
                            <th scope="col">{t(|lang| IndicatorText::of(lang).month)}</th>
                            {move || items().into_iter().map(|(name, rule)| view! {
                                <th scope="col" class="n">{name}<small>{rule}</small></th>
                            }).collect_view()}
                        </tr></thead>
                        <tbody>{body}</tbody>
                        <tfoot><tr>
                            <th scope="row">{t(|lang| IndicatorText::of(lang).whole)}</th>
                            {d(move || whole().into_iter().map(cell).collect_view())}
                        </tr></tfoot>
                    </table>
                </div>
                {picture(shown, "reports")}
            </section>
        </Show>
    }
}
