//! Areas are added and renamed beside their figures.

use super::bar::jump;
use super::field;
use super::state::Grid;
use crate::app::grid::area_form::{AreaProblem, NewArea, child_code};
use crate::app::grid::lines::{Line, Mode};
use crate::app::grid::place::Place;
use crate::app::parts::area_picker::area_name;
use crate::app::parts::popover::{Popover, focus_on};
use crate::app::shell::is_read_only;
use crate::app::state::App;
use crate::catalog::Names;
use crate::figures::{AreaId, AreaKind, Change, Workspace};
use crate::locale::{GridText, Lang, fill};
use leptos::ev;
use leptos::prelude::*;

const fn kind_name(lang: Lang, kind: AreaKind) -> &'static str {
    let text = GridText::of(lang);
    match kind {
        AreaKind::Province => text.kind_province,
        AreaKind::Prefecture => text.kind_prefecture,
        AreaKind::County => text.kind_county,
        AreaKind::Township => text.kind_township,
        AreaKind::Village => text.kind_village,
        AreaKind::Other => text.kind_other,
    }
}

/// The area of the active row, or the chosen one where rows are items.
fn area_here(grid: Grid) -> Option<AreaId> {
    let row = grid.selection.get().active.row;
    let of_row = grid.lines.with(|it| match it.as_ref()?.rows.get(row) {
        Some(Line::Area(area, ..)) => Some(*area),
        _ => None,
    });
    of_row.or_else(|| grid.app.area.get())
}

fn name_of(app: App, area: Option<AreaId>) -> String {
    area.and_then(|id| app.with(|it| area_name(it, app.lang.get(), id))).unwrap_or_default()
}

/// The button that adds an area below the chosen one.
#[component]
pub(super) fn AddArea(grid: Grid) -> impl IntoView {
    let app = grid.app;
    let open = RwSignal::new(false);
    let text = move || GridText::of(app.lang.get());
    let label = Signal::derive(move || fill(text().add_below, &[("area", &name_of(app, app.area.get()))]));
    let added = Callback::new(move |area: AreaId| {
        open.set(false);
        let row = grid.lines.with_untracked(|it| {
            it.as_ref()
                .filter(|it| it.mode == Mode::Items)?
                .rows
                .iter()
                .position(|it| matches!(it, Line::Area(id, ..) if *id == area))
        });
        if let Some(row) = row {
            jump(grid, Place::new(row, 0));
        }
    });
    view! {
        <Show when=move || !is_read_only(app)>
            <Popover open class="btn ghost" label button=ViewFn::from(move || text().add_area)>
                <h2 class="pop-title">{move || label.get()}</h2>
                <AreaForm parent=app.area.get_untracked() added/>
            </Popover>
        </Show>
    }
}

/// What stands in the place of the grid until there is an area.
#[component]
pub(super) fn FirstArea() -> impl IntoView {
    let app = App::get();
    let text = move || GridText::of(app.lang.get());
    view! {
        <section class="card">
            <h2>{move || text().add_top}</h2>
            <p>{move || text().no_areas}</p>
            <AreaForm parent=None added=Callback::new(|_| {})/>
        </section>
    }
}

#[component]
fn AreaForm(parent: Option<AreaId>, added: Callback<AreaId>) -> impl IntoView {
    let app = App::get();
    let text = move || GridText::of(app.lang.get());
    let usual = app.peek(|it| parent.and_then(|id| it.areas.get(id)).map_or(AreaKind::County, |it| it.kind.below()));
    let (name, code) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let kind = RwSignal::new(usual.unwrap_or(AreaKind::County));
    let problem = RwSignal::new(None::<String>);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let (typed_name, typed_code) = (name.get_untracked(), code.get_untracked());
        let form = NewArea { name: &typed_name, code: &typed_code, kind: kind.get_untracked(), parent };
        let lang = app.lang.get_untracked();
        let change = app.peek(|it| form.change(it).map_err(|why| problem_text(it, lang, why)));
        match change {
            Some(Ok(change)) => {
                let id = app.peek(|it| u32::try_from(it.areas.len()).unwrap_or(u32::MAX)).map(AreaId);
                if let (true, Some(id)) = (app.act(change), id) {
                    let says = GridText::of(lang).area_added;
                    app.say("info", fill(says, &[("area", typed_name.trim())]));
                    added.run(id);
                }
            }
            Some(Err(says)) => {
                problem.set(Some(says));
                focus_on("#area-name");
            }
            None => {}
        }
    };
    Effect::new(move |_| focus_on("#area-name"));
    let hint = app.peek(|it| child_code(it, parent)).unwrap_or_default();
    view! {
        <form class="area-form" on:submit=submit>
            <label class="field"><span>{move || text().name}</span>
                <input id="area-name" type="text" autocomplete="off" aria-describedby="area-problem"
                    aria-invalid=move || problem.with(Option::is_some).to_string()
                    on:input:target=move |event| { name.set(event.target().value()); problem.set(None); }/></label>
            <label class="field"><span>{move || text().kind}</span>
                <select on:change:target=move |event| {
                    if let Some(it) = AreaKind::parse(&event.target().value()) { kind.set(it); }
                }>
                    {AreaKind::ALL.map(|it| view! {
                        <option value=it.code() selected=it == kind.get_untracked()>
                            {move || kind_name(app.lang.get(), it)}
                        </option>
                    }).collect_view()}
                </select></label>
            <label class="field"><span>{move || text().code}</span>
                <input type="text" autocomplete="off" placeholder=hint
                    on:input:target=move |event| { code.set(event.target().value()); problem.set(None); }/></label>
            <p id="area-problem" class="problem" role="alert">{move || problem.get()}</p>
            <button type="submit" class="btn">{move || text().add}</button>
        </form>
    }
}

fn problem_text(workspace: &Workspace, lang: Lang, why: AreaProblem) -> String {
    let text = GridText::of(lang);
    match why {
        AreaProblem::NoName => text.name_needed.to_owned(),
        AreaProblem::CodeTaken(by) => fill(text.code_taken, &[("area", &area_name(workspace, lang, by))]),
    }
}

/// The button that renames the area of the active row.
#[component]
pub(super) fn RenameArea(grid: Grid) -> impl IntoView {
    let app = grid.app;
    let open = grid.renaming;
    let text = move || GridText::of(app.lang.get());
    let area = Memo::new(move |_| area_here(grid));
    let label = Signal::derive(move || fill(text().rename_of, &[("area", &name_of(app, area.get()))]));
    view! {
        <Show when=move || !is_read_only(app)>
            <Popover open class="btn ghost" label button=ViewFn::from(move || text().rename_area)>
                <h2 class="pop-title">{move || label.get()}</h2>
                <NameForm grid area=area.get_untracked()/>
            </Popover>
        </Show>
    }
}

/// Asks for another name of the area in the active row.
pub(super) fn rename(grid: Grid) {
    if grid.may_write() {
        grid.renaming.set(true);
    }
}

#[component]
fn NameForm(grid: Grid, area: Option<AreaId>) -> impl IntoView {
    let app = grid.app;
    let text = move || GridText::of(app.lang.get());
    let before = name_of(app, area);
    let name = RwSignal::new(before.clone());
    let refused = RwSignal::new(false);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        let Some(area) = area.filter(|_| !typed.is_empty()) else {
            refused.set(true);
            return focus_on("#area-new-name");
        };
        let names = Names { hans: typed.clone(), hant: typed.clone(), en: typed.clone() };
        if app.act(Change::Rename(area, names)) {
            grid.renaming.set(false);
            field::focus(grid);
            let says = GridText::of(app.lang.get_untracked()).area_renamed;
            app.say("info", fill(says, &[("area", &typed)]));
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            grid.renaming.set(false);
            field::focus(grid);
        }
    };
    Effect::new(move |_| focus_on("#area-new-name"));
    view! {
        <form class="area-form" on:submit=submit on:keydown=on_key>
            <label class="field"><span>{move || text().name}</span>
                <input id="area-new-name" type="text" autocomplete="off" value=before aria-describedby="rename-problem"
                    aria-invalid=move || refused.get().to_string()
                    on:input:target=move |event| { name.set(event.target().value()); refused.set(false); }/></label>
            <p id="rename-problem" class="problem" role="alert">{move || refused.get().then(|| text().name_needed)}</p>
            <button type="submit" class="btn">{move || text().save_name}</button>
        </form>
    }
}
