//! The head and the rows. A row is drawn as one piece and again only where its texts or marks change.

use super::state::{Editing, Grid};
use crate::app::grid::face::Face;
use crate::app::grid::lines::{Line, Mode};
use crate::app::grid::place::Place;
use crate::app::grid::say;
use crate::app::parts::says::d;
use crate::locale::GridText;
use leptos::prelude::*;

/// The id by which the field refers to the active cell.
pub(super) fn cell_id(at: Place) -> String {
    format!("cell-{}-{}", at.row, at.col)
}

/// What the names of rows are.
pub(super) fn corner(grid: Grid) -> &'static str {
    let text = GridText::of(grid.app.lang.get());
    let items = grid.lines.with(|it| it.as_ref().is_some_and(|it| it.mode == Mode::Months));
    if items { text.items } else { text.areas }
}

/// The names of columns with their units.
pub(super) fn heads(grid: Grid) -> Vec<(String, String)> {
    let (lang, lines) = (grid.app.lang.get(), grid.lines.get());
    let cols = lines.map(|it| it.cols.clone()).unwrap_or_default();
    let name = |it: &crate::figures::Workspace, col: &Line| {
        let unit = if let Line::Item(id) = col { it.catalog.item(*id).map(|it| it.unit.names.get(lang)) } else { None };
        (say::line_name(it, lang, *col), unit.unwrap_or_default().to_owned())
    };
    grid.app.with(|it| cols.iter().map(|col| name(it, col)).collect()).unwrap_or_default()
}

/// The row of column heads.
#[component]
pub(super) fn Head(grid: Grid) -> impl IntoView {
    let names = Memo::new(move |_| heads(grid));
    let chosen = Memo::new(move |_| {
        let range = grid.selection.get().range();
        (range.first.col, range.last.col)
    });
    let cells =
        move || {
            let (from, to) = chosen.get();
            names.get().into_iter().enumerate().map(|(col, (name, unit))| {
            let class = if (from..=to).contains(&col) { "g-colhead on" } else { "g-colhead" };
            let title = name.clone();
            view! {
                <div class=class role="columnheader" aria-colindex=(col + 2).to_string() data-at=format!(",{col}")
                    title=title>
                    <span>{name}</span> <small>{unit}</small>
                </div>
            }
        }).collect_view()
        };
    view! {
        <div class="g-row g-head" role="row" aria-rowindex="1">
            <div class="g-rowhead" role="columnheader" aria-colindex="1" data-at=",">{move || corner(grid)}</div>
            {cells}
        </div>
    }
}

/// The marks of a row that come and go with the selection.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Marks {
    chosen: Option<(usize, usize)>,
    active: Option<usize>,
    copied: Option<(usize, usize)>,
    refused: Option<usize>,
}

fn marks(grid: Grid, row: usize) -> Marks {
    let selection = grid.selection.get();
    let refused = grid.refusal.with(|it| it.as_ref().and_then(|it| it.slot));
    let refused = refused.and_then(|slot| grid.lines.with(|it| it.as_ref()?.find(slot)));
    Marks {
        chosen: selection.range().columns_in(row),
        active: (selection.active.row == row).then_some(selection.active.col),
        copied: grid.copied.get().and_then(|it| it.columns_in(row)),
        refused: refused.filter(|it| it.row == row && grid.editing.get() == Editing::No).map(|it| it.col),
    }
}

/// A row.
#[component]
pub(super) fn Row(grid: Grid, row: usize) -> impl IntoView {
    let face = Memo::new(move |_| grid.face(row));
    let marks = Memo::new(move |_| marks(grid, row));
    let cells = move || {
        let marks = marks.get();
        face.with(|it| {
            it.cells.iter().enumerate().map(|(col, it)| cell(it, Place::new(row, col), marks)).collect_view()
        })
    };
    let odd = if row % 2 == 1 { "g-row odd" } else { "g-row" };
    view! {
        <div class=odd class:sum=d(move || face.with(|it| it.parent)) role="row" aria-rowindex=(row + 2).to_string()
            style:top=format!("calc(var(--head-h) + {row} * var(--row-h))")>
            <div class="g-rowhead" class:on=d(move || marks.get().chosen.is_some()) role="rowheader" aria-colindex="1"
                data-at=format!("{row},") style:--level=d(move || face.with(|it| it.level.to_string()))
                title=d(move || face.with(|it| it.name.clone()))>
                <span>{d(move || face.with(|it| it.name.clone()))}</span>
                <small>{d(move || face.with(|it| it.unit.clone()))}</small>
            </div>
            {cells}
        </div>
    }
}

fn cell(face: &Face, at: Place, marks: Marks) -> impl IntoView + use<> {
    let within = |range: Option<(usize, usize)>| range.is_some_and(|(from, to)| (from..=to).contains(&at.col));
    let (chosen, active, refused) = (within(marks.chosen), marks.active == Some(at.col), marks.refused == Some(at.col));
    let mut class = String::from("g-cell");
    for (on, name) in [
        (chosen, " sel"),
        (active, " active"),
        (within(marks.copied), " copied"),
        (face.absent, " absent"),
        (face.computed, " sum"),
        (face.bad || refused, " bad"),
        (face.differs, " differs"),
    ] {
        if on {
            class.push_str(name);
        }
    }
    let wrong = face.bad || face.differs || refused;
    view! {
        <div class=class role="gridcell" id=cell_id(at) aria-colindex=(at.col + 2).to_string()
            aria-selected=chosen.to_string() aria-invalid=wrong.then_some("true")
            title=(!face.wrong.is_empty()).then(|| face.wrong.clone()) data-at=format!("{},{}", at.row, at.col)>
            {face.beside.clone().map(|it| view! { <small>"Σ "{it}</small> })}
            {face.text.clone()}
        </div>
    }
}
