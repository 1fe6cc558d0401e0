//! How many things do not add up in the whole grid: looked for in small pieces after a change, between keystrokes.

use super::bar::jump;
use super::state::Grid;
use crate::app::grid::face::wrong_places;
use crate::app::grid::place::Place;
use crate::app::parts::says::{d, t};
use crate::app::parts::show::Show;
use crate::browser::listen::sleep;
use crate::locale::{GridText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How many rows are looked at in one piece.
const PIECE: usize = 24;
/// How long after a change looking begins, in milliseconds.
const REST: i32 = 250;

#[derive(Clone, Copy)]
struct Audit {
    grid: Grid,
    /// Where something is wrong; `None` until all rows were looked at.
    found: RwSignal<Option<Vec<Place>>>,
    /// Counts up with every start: an older round stops when it sees that.
    turn: StoredValue<u32>,
}

impl Audit {
    fn start(self) {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        spawn_local(async move {
            sleep(REST).await;
            if let Some(found) = self.look(turn).await {
                self.found.try_set(Some(found));
            }
        });
    }

    /// `None` where the page was left or something has changed meanwhile.
    async fn look(self, turn: u32) -> Option<Vec<Place>> {
        let (grid, mut found, mut row) = (self.grid, Vec::new(), 0);
        loop {
            if self.turn.try_get_value()? != turn {
                return None;
            }
            let lines = grid.lines.try_get_untracked()??;
            let to = (row + PIECE).min(lines.extent().rows);
            let mut total = |slot| grid.total(slot);
            found.extend(grid.app.peek(|it| wrong_places(it, &lines, row..to, &mut total))?);
            if to == lines.extent().rows {
                found.sort_unstable();
                return Some(found);
            }
            row = to;
            sleep(0).await;
        }
    }
}

/// The count, with a button that goes to the next one.
#[component]
pub(super) fn Wrong(grid: Grid) -> impl IntoView {
    let audit = Audit { grid, found: RwSignal::new(None), turn: StoredValue::new(0) };
    Effect::new(move |_| {
        grid.app.workspace.track();
        grid.lines.track();
        audit.start();
    });
    let text = move || GridText::of(grid.app.lang.get());
    let says = move || match audit.found.with(|it| it.as_ref().map(Vec::len)) {
        None => text().wrong_looking.to_owned(),
        Some(0) => text().wrong_none.to_owned(),
        Some(1) => text().wrong_one.to_owned(),
        Some(count) => fill(text().wrong_count, &[("n", &count.to_string())]),
    };
    let any = Memo::new(move |_| audit.found.with(|it| it.as_ref().is_some_and(|it| !it.is_empty())));
    let next = move |_| {
        let from = grid.selection.get_untracked().active;
        let to = audit.found.with_untracked(|it| {
            let found = it.as_ref()?;
            found.iter().find(|it| **it > from).or_else(|| found.first()).copied()
        });
        if let Some(to) = to {
            jump(grid, to);
        }
    };
    view! {
        <span class="g-wrong" class:any=d(move || any.get())>{says}</span>
        <Show when=move || any.get()>
            <button type="button" class="btn quiet" on:click=next>{t(|lang| GridText::of(lang).wrong_next)}</button>
        </Show>
    }
}
