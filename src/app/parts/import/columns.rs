//! The first rows of the file, with a choice above each column of what it is.

use super::work::{MOST_COLUMNS, Work};
use crate::app::import_model::{ROLES, Use, current, near_items, role_name};
use crate::catalog::ItemId;
use crate::exchange::import::RowUse;
use crate::exchange::sheet::column_letters;
use crate::locale::{ImportText, fill};
use leptos::prelude::*;

/// The table.
#[component]
pub(super) fn Peek(work: Work) -> impl IntoView {
    let text = move || ImportText::of(work.app.lang.get());
    let width = Memo::new(move |_| work.with_sheet(|it| it.columns).unwrap_or_default());
    let shown = move || width.get().min(MOST_COLUMNS);
    let columns = move || {
        let (reading, sheet) = (work.reading.get(), work.sheet.get());
        (0..shown()).map(|column| (reading, sheet, column)).collect::<Vec<_>>()
    };
    view! {
        <div class="tbl-wrap peek" role="region" tabindex="0" aria-label=move || text().preview>
            <table class="tbl tight" id="import-peek">
                <thead>
                    <tr>
                        <th class="rowno" scope="col">{move || text().row}</th>
                        <For each=columns key=|it| *it let:column><Head work column=column.2/></For>
                    </tr>
                </thead>
                <tbody>{move || rows(work)}</tbody>
            </table>
        </div>
        {move || {
            let more = width.get().saturating_sub(MOST_COLUMNS);
            (more > 0).then(|| view! { <p class="muted">{fill(text().more_columns, &[("n", &more.to_string())])}</p> })
        }}
    }
}

/// The heading of a column and what the column is.
#[component]
fn Head(work: Work, column: u32) -> impl IntoView {
    let lang = work.app.lang;
    let letters = StoredValue::new(column_letters(column));
    let heading = Memo::new(move |_| heading(work, column));
    let used = Memo::new(move |_| {
        work.with_checked(|it| {
            let layout = it.layout.as_ref()?;
            Some(current(layout, it.plan.as_ref().map(|it| it.matches.as_slice()).unwrap_or_default(), column))
        })
        .flatten()
        .unwrap_or(Use::Ignored)
    });
    // A list of all items for each of many columns would be slow to draw, so it is filled when it is wanted.
    let wanted = RwSignal::new(false);
    let label = move || {
        let heading = heading.get();
        fill(ImportText::of(lang.get()).column_is, &[("column", &letters.read_value()), ("heading", &heading)])
    };
    view! {
        <th scope="col" class:unused=move || used.get() == Use::Ignored>
            <span>{move || heading.get()}</span>
            <select aria-label=label on:focus=move |_| wanted.set(true) on:pointerenter=move |_| wanted.set(true)
                on:change:target=move |event| {
                    if let Some(to) = Use::parse(&event.target().value()) {
                        work.use_column(column, to);
                    }
                }>
                {move || if wanted.get() {
                    choices(work, &heading.get(), used).into_any()
                } else {
                    view! { <option>{use_name(work, used.get())}</option> }.into_any()
                }}
            </select>
        </th>
    }
}

fn heading(work: Work, column: u32) -> String {
    let found =
        work.with_checked(|it| it.layout.as_ref()?.headings.get(column as usize).map(|it| it.joined())).flatten();
    found.filter(|it| !it.is_empty()).unwrap_or_else(|| column_letters(column))
}

fn use_name(work: Work, used: Use) -> String {
    let lang = work.app.lang.get();
    match used {
        Use::Ignored => ImportText::of(lang).role_ignored.to_owned(),
        Use::Role(role) => role_name(lang, role).to_owned(),
        Use::Item(id) => item_name(work, id),
    }
}

fn item_name(work: Work, id: ItemId) -> String {
    let lang = work.app.lang.get();
    work.with_base(|it| it.catalog.item(id).map(|it| it.names.get(lang).to_owned())).flatten().unwrap_or_default()
}

/// All that a column can be: the likest items first.
fn choices(work: Work, heading: &str, used: Memo<Use>) -> impl IntoView + use<> {
    let text = ImportText::of(work.app.lang.get());
    let (near, all) = work
        .app
        .lang
        .with(|lang| {
            work.with_base(|base| {
                let near = near_items(&base.catalog, heading);
                let named = |(id, item): (ItemId, &crate::catalog::Item)| (id, item.names.get(*lang).to_owned());
                let all: Vec<_> = base.catalog.items_with_ids().map(named).collect();
                (near, all)
            })
        })
        .unwrap_or_default();
    let option = move |it: Use, name: String| {
        view! { <option value=it.code() prop:selected=move || used.get() == it>{name}</option> }
    };
    let item = move |(id, name): (ItemId, String)| option(Use::Item(id), name);
    let (near, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(id, _)| near.contains(id));
    let lang = work.app.lang.get();
    view! {
        {option(Use::Ignored, text.role_ignored.to_owned())}
        {(!near.is_empty())
            .then(|| view! { <optgroup label=text.near_items>{near.into_iter().map(item).collect_view()}</optgroup> })}
        <optgroup label=text.roles>
            {ROLES.map(|role| option(Use::Role(role), role_name(lang, role).to_owned())).collect_view()}
        </optgroup>
        <optgroup label=text.all_items>{rest.into_iter().map(item).collect_view()}</optgroup>
    }
}

/// The first rows.
fn rows(work: Work) -> impl IntoView + use<> {
    let width = work.with_sheet(|it| it.columns.min(MOST_COLUMNS)).unwrap_or_default();
    let rows = work.with_checked(|it| it.peek.clone()).unwrap_or_default();
    rows.into_iter()
        .map(|row| {
            let class = match row.used {
                RowUse::Data => "",
                RowUse::Header => "head",
                RowUse::Left => "skipped",
            };
            let cells = row.cells.into_iter().take(width as usize).map(|cell| {
                let class = match (cell.number, cell.bad) {
                    (_, true) => "n bad",
                    (true, false) => "n",
                    _ => "",
                };
                view! { <td class=class>{cell.text}</td> }
            });
            view! { <tr class=class><td class="rowno">{row.number}</td>{cells.collect_view()}</tr> }
        })
        .collect_view()
}
