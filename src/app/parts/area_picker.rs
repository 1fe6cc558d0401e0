//! The area: chosen in a tree or by typing.

use super::popover::{Popover, focus_on};
use super::says::{click, d, t};
use super::show::Show;
use crate::app::state::{App, go};
use crate::figures::{AreaId, Workspace};
use crate::locale::{Lang, ShellText};
use leptos::ev;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// An area's name.
pub(in crate::app) fn area_name(workspace: &Workspace, lang: Lang, area: AreaId) -> String {
    workspace.areas.get(area).map(|it| it.names.get(lang).to_owned()).unwrap_or_default()
}

/// Goes to another area on the same page.
pub(in crate::app) fn go_to(app: App, area: AreaId) {
    if let Some(Some(code)) = app.peek(|it| it.areas.get(area).map(|it| it.code.clone())) {
        go(&app.route.get_untracked().with_area(&code));
    }
}

/// The area in the bar.
#[component]
pub(in crate::app) fn AreaPicker() -> impl IntoView {
    let app = App::get();
    let open = RwSignal::new(false);
    let text = move || ShellText::of(app.lang.get());
    let name = move || {
        let id = app.area.get()?;
        app.with(|it| area_name(it, app.lang.get(), id))
    };
    let label = Signal::derive(move || text().choose_area.to_owned());
    let button = move || view! { <span>{t(|lang| ShellText::of(lang).area)}</span><b>{name}</b> };
    view! { <Popover open class="pick" label button=button.into()><Panel open/></Popover> }
}

/// One row of the tree.
#[derive(Clone, PartialEq)]
struct Row {
    id: AreaId,
    level: usize,
    name: String,
    path: String,
    children: usize,
    expanded: bool,
}

/// The rows that are to be seen: the opened part of the tree, or what the typed words find.
fn rows(workspace: &Workspace, lang: Lang, typed: &str, opened: &BTreeSet<AreaId>) -> Vec<Row> {
    let areas = &workspace.areas;
    let row = |id: AreaId, level, path| {
        let children = areas.children(id).len();
        Row { id, level, name: area_name(workspace, lang, id), path, children, expanded: opened.contains(&id) }
    };
    if !typed.is_empty() {
        let typed = typed.to_ascii_lowercase();
        let hit = |names: &crate::catalog::Names| {
            [&names.hans, &names.hant, &names.en].iter().any(|it| it.to_ascii_lowercase().contains(&typed))
        };
        let found = areas.iter().filter(|(_, it)| hit(&it.names) || it.code.eq_ignore_ascii_case(&typed));
        return found.take(60).map(|(id, _)| row(id, 0, parents(workspace, lang, id))).collect();
    }
    let mut out = Vec::new();
    let mut open: Vec<(AreaId, usize)> = areas.roots().map(|it| (it, 0)).collect();
    open.reverse();
    while let Some((id, level)) = open.pop() {
        out.push(row(id, level, String::new()));
        if opened.contains(&id) {
            open.extend(areas.children(id).iter().rev().map(|it| (*it, level + 1)));
        }
    }
    out
}

fn parents(workspace: &Workspace, lang: Lang, id: AreaId) -> String {
    let mut path = workspace.areas.path(id);
    path.pop();
    path.into_iter().map(|it| area_name(workspace, lang, it)).collect::<Vec<_>>().join(" / ")
}

#[component]
fn Panel(open: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let current = app.area.get_untracked();
    let start = app.peek(|it| match current {
        Some(id) => it.areas.path(id).into_iter().chain(it.areas.roots()).collect(),
        None => it.areas.roots().collect::<BTreeSet<_>>(),
    });
    let opened = RwSignal::new(start.unwrap_or_default());
    let shown = Memo::new(move |_| {
        app.with(|it| rows(it, app.lang.get(), typed.read().trim(), &opened.read())).unwrap_or_default()
    });
    // The row of the present area is the first to be active.
    at.set(shown.get_untracked().iter().position(|it| Some(it.id) == current).unwrap_or(0));
    let choose = move |id: AreaId| {
        open.set(false);
        go_to(app, id);
    };
    let toggle = move |id: AreaId| {
        opened.update(|it| {
            if !it.remove(&id) {
                it.insert(id);
            }
        });
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let rows = shown.get_untracked();
        let last = rows.len().saturating_sub(1);
        let row = rows.get(at.get_untracked()).cloned();
        match (event.key().as_str(), row) {
            ("ArrowDown", _) => at.update(|it| *it = (*it + 1).min(last)),
            ("ArrowUp", _) => at.update(|it| *it = it.saturating_sub(1)),
            ("Home", _) if typed.read_untracked().is_empty() => at.set(0),
            ("End", _) if typed.read_untracked().is_empty() => at.set(last),
            ("ArrowRight", Some(row)) if typed.read_untracked().is_empty() && row.children > 0 && !row.expanded => {
                toggle(row.id);
            }
            ("ArrowLeft", Some(row)) if typed.read_untracked().is_empty() && row.expanded => toggle(row.id),
            ("Enter", Some(row)) => choose(row.id),
            _ => return,
        }
        event.prevent_default();
        focus_row(at.get_untracked());
    };
    Effect::new(move |_| focus_on(".pop input[type=search]"));
    view! {
        <input type="search" role="combobox" aria-expanded="true" aria-controls="area-tree" autocomplete="off"
            aria-label=t(|lang| ShellText::of(lang).find_area) placeholder=t(|lang| ShellText::of(lang).find_area)
            aria-activedescendant=d(move || format!("area-row-{}", at.get()))
            on:input:target=move |event| { typed.set(event.target().value()); at.set(0); }
            on:keydown=on_key/>
        <ul class="tree" role="tree" id="area-tree" aria-label=t(|lang| ShellText::of(lang).choose_area)>
            {move || shown.get().into_iter().enumerate().map(|(index, row)| {
                let id = row.id;
                let has_children = row.children > 0 && typed.read().is_empty();
                view! {
                    <li role="treeitem" id=format!("area-row-{index}") attr:aria-level=(row.level + 1).to_string()
                        aria-expanded=has_children.then(|| row.expanded.to_string())
                        aria-selected=d(move || (app.area.get() == Some(id)).to_string())
                        class:active=d(move || at.get() == index)
                        on:click=click(move || choose(id))>
                        <span class="twist" on:click=move |event| {
                            if has_children {
                                event.stop_propagation();
                                toggle(id);
                            }
                        }></span>
                        {row.name}
                        <small>{if row.path.is_empty() && row.children > 0 { row.children.to_string() } else { row.path }}</small>
                    </li>
                }
            }).collect_view()}
        </ul>
        <Show when=move || shown.read().is_empty()><p>{t(|lang| ShellText::of(lang).no_area_found)}</p></Show>
    }
}

/// Keeps the active row in sight.
fn focus_row(index: usize) {
    if let Some(row) = document().get_element_by_id(&format!("area-row-{index}")) {
        row.scroll_into_view_with_bool(false);
    }
}
