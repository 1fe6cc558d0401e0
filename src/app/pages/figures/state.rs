//! The state of the grid: what is laid out, chosen, typed and said; and what is done to figures.

use super::totals::Totals;
use crate::app::grid::block;
use crate::app::grid::face::{self, RowFace};
use crate::app::grid::lines::{Line, Lines, Mode, Show, Slot, Wish};
use crate::app::grid::place::{Extent, Place, Range, Selection};
use crate::app::grid::{say, typed};
use crate::app::state::App;
use crate::catalog::ItemId;
use crate::figures::{Cell, CellChange, Change};
use crate::locale::{GridText, fill};
use crate::measure::ItemTotal;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// How a cell is being changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Editing {
    /// It is not.
    #[default]
    No,
    /// Typing has replaced what stood there: arrows take the figure and go on.
    Typed,
    /// It was opened to be changed: arrows move in the text.
    Opened,
}

/// Something that was not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Refusal {
    /// The cell that it was meant for.
    pub(super) slot: Option<Slot>,
    /// What was wrong, in words.
    pub(super) says: String,
}

/// The grid. Copies share the signals.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) app: App,
    pub(super) wish: Memo<Option<Wish>>,
    pub(super) lines: Memo<Option<Arc<Lines>>>,
    chosen: RwSignal<Selection>,
    /// What is chosen, held within the grid.
    pub(super) selection: Memo<Selection>,
    pub(super) editing: RwSignal<Editing>,
    pub(super) refusal: RwSignal<Option<Refusal>>,
    pub(super) copied: RwSignal<Option<Range>>,
    /// What a screen reader is told.
    pub(super) said: RwSignal<String>,
    /// Whether the area of the active row is being renamed.
    pub(super) renaming: RwSignal<bool>,
    /// Whether Tab leaves the grid.
    pub(super) leaving: RwSignal<bool>,
    /// The first row in sight and how many there are.
    pub(super) window: RwSignal<(usize, usize)>,
    pub(super) field: NodeRef<html::Input>,
    pub(super) wrap: NodeRef<html::Div>,
    /// The column in which a run of Tabs began: Enter goes back to it.
    pub(super) run: StoredValue<Option<usize>>,
    columns: Memo<Arc<Vec<Vec<crate::app::grid::wrong::Finding>>>>,
    totals: StoredValue<Totals>,
}

impl Grid {
    pub(super) fn new(app: App) -> Self {
        let wish = Memo::new(move |_| {
            let route = app.route.read();
            let show = match (route.get("indicator"), route.get("items")) {
                (Some(code), _) => Show::Indicator(code.to_owned()),
                (None, Some("filled")) => Show::Filled,
                _ => Show::All,
            };
            let mode = Mode::parse(route.get("mode"));
            let deep = route.get("deep").is_some();
            Some(Wish { mode, area: app.area.get()?, period: app.period.get(), show, deep })
        });
        let lines = Memo::new(move |_| {
            let wish = wish.get()?;
            app.with(|it| Arc::new(Lines::new(it, &wish)))
        });
        let columns = Memo::new(move |_| {
            let Some(lines) = lines.get() else { return Arc::default() };
            Arc::new(app.with(|it| face::column_checks(it, &lines)).unwrap_or_default())
        });
        let chosen = RwSignal::new(Selection::default());
        let extent = move || lines.with(|it| it.as_ref().map_or(Extent::default(), |it| it.extent()));
        Self {
            app,
            wish,
            lines,
            chosen,
            selection: Memo::new(move |_| chosen.get().held(extent())),
            editing: RwSignal::new(Editing::No),
            refusal: RwSignal::new(None),
            copied: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            renaming: RwSignal::new(false),
            leaving: RwSignal::new(false),
            window: RwSignal::new((0, 24)),
            field: NodeRef::new(),
            wrap: NodeRef::new(),
            run: StoredValue::new(None),
            columns,
            totals: StoredValue::new(Totals::default()),
        }
    }

    /// The texts, without following the language: for what is said once.
    pub(super) fn text(&self) -> &'static GridText {
        GridText::of(self.app.lang.get_untracked())
    }

    /// How many rows and columns there are. Follows the lines.
    pub(super) fn extent(&self) -> Extent {
        self.lines.with(|it| it.as_ref().map_or(Extent::default(), |it| it.extent()))
    }

    /// The same without following.
    pub(super) fn extent_now(&self) -> Extent {
        self.lines.with_untracked(|it| it.as_ref().map_or(Extent::default(), |it| it.extent()))
    }

    /// The slot at a place, without following.
    pub(super) fn slot(&self, at: Place) -> Option<Slot> {
        self.lines.with_untracked(|it| it.as_ref()?.slot(at))
    }

    /// The total of a slot whose area has areas in it.
    pub(super) fn total(&self, slot: Slot) -> Option<ItemTotal> {
        let revision = self.app.revision.get_untracked();
        self.app.peek(|it| self.totals.try_update_value(|totals| totals.get(it, revision, slot)).flatten()).flatten()
    }

    /// What a row shows. Follows workspace, language and lines.
    pub(super) fn face(&self, row: usize) -> RowFace {
        let Some(lines) = self.lines.get() else { return RowFace::default() };
        let (lang, columns) = (self.app.lang.get(), self.columns.get());
        let mut total = |slot| self.total(slot);
        self.app.with(|it| face::row(it, lang, &lines, row, &columns, &mut total)).unwrap_or_default()
    }

    /// Chooses cells. What was being typed is taken or refused first.
    pub(super) fn choose(&self, selection: Selection) {
        self.chosen.set(selection.held(self.extent_now()));
        self.leaving.set(false);
        // What belongs to a cell stays until that cell is changed; anything else is read once.
        if self.refusal.with_untracked(|it| it.as_ref().is_some_and(|it| it.slot.is_none())) {
            self.refusal.set(None);
        }
    }

    /// Whether the head of one area's row is chosen: all of the row, where it has more than one cell.
    pub(super) fn is_on_area(&self) -> bool {
        let (range, extent) = (self.selection.get_untracked().range(), self.extent_now());
        let is_area = |row| {
            self.lines.with_untracked(|it| matches!(it.as_ref()?.rows.get(row), Some(Line::Area(..))).then_some(()))
        };
        range.rows() == 1 && range.cols() > 1 && range.cols() == extent.cols && is_area(range.first.row).is_some()
    }

    /// Whether a place holds or shows a figure.
    pub(super) fn is_filled(&self, at: Place) -> bool {
        self.shown(at).is_some_and(|it| !it.is_empty())
    }

    /// The plain figure that a place shows, entered or computed.
    pub(super) fn shown(&self, at: Place) -> Option<String> {
        let slot = self.slot(at)?;
        let lang = self.app.lang.get_untracked();
        self.app.peek(|it| {
            let look = crate::app::grid::look::Look::new(it, slot, self.total(slot).as_ref());
            let item = it.catalog.item(slot.item)?;
            look.figure.map(|it| it.to_string()).or_else(|| Some(typed::plain(look.own, item, lang)))
        })?
    }

    /// The entered figure at the active cell as plain text. Follows the selection, the lines and the workspace.
    pub(super) fn plain_here(&self) -> String {
        let (at, lang) = (self.selection.get().active, self.app.lang.get());
        let slot = self.lines.with(|it| it.as_ref()?.slot(at));
        let plain = slot.and_then(|slot| {
            self.app.with(|it| {
                let cell = it.table.get(slot.area, slot.period, slot.item);
                Some(typed::plain(cell, it.catalog.item(slot.item)?, lang))
            })?
        });
        plain.unwrap_or_default()
    }

    /// Says what is not possible while another tab edits. True where figures may be changed.
    pub(super) fn may_write(&self) -> bool {
        let may = self.app.writable();
        if !may {
            self.refuse(None, self.text().read_only.to_owned());
        }
        may
    }

    /// Says that something was not taken.
    pub(super) fn refuse(&self, slot: Option<Slot>, says: String) {
        self.refusal.set(Some(Refusal { slot, says }));
    }

    /// Sets figures as one undoable step. True where something was set.
    pub(super) fn set(&self, changes: Vec<CellChange>) -> bool {
        if changes.is_empty() || !self.may_write() {
            return false;
        }
        let items: Vec<ItemId> = changes.iter().map(|it| it.item).collect();
        let before = self.app.revision.get_untracked();
        self.refusal.set(None);
        if !self.app.act(Change::Cells(changes)) {
            return false;
        }
        let after = self.app.revision.get_untracked();
        self.totals.update_value(|it| it.forget(before, after, &items));
        true
    }

    /// Takes what was typed into the active cell, or with `all` into every chosen cell. False where it cannot be
    /// read: the old figure stays.
    pub(super) fn commit(&self, text: &str, all: bool) -> bool {
        if self.editing.get_untracked() == Editing::No {
            return true;
        }
        let selection = self.selection.get_untracked();
        let at = selection.active;
        let Some(slot) = self.slot(at) else { return true };
        let lang = self.app.lang.get_untracked();
        let read = self.app.peek(|it| {
            let item = it.catalog.item(slot.item)?;
            let cell = typed::read(text, item).map_err(|why| {
                let why = say::unreadable(lang, item, why);
                fill(self.text().bad_typed, &[("text", text.trim()), ("why", &why)])
            });
            Some(cell)
        });
        match read.flatten() {
            Some(Err(says)) => {
                self.refuse(Some(slot), says);
                false
            }
            Some(Ok(cell)) => {
                self.refusal.set(None);
                self.editing.set(Editing::No);
                let range = if all { selection.range() } else { Range::between(at, at) };
                self.fill(range, cell);
                true
            }
            None => true,
        }
    }

    /// Leaves the field without taking what was typed.
    pub(super) fn cancel(&self) {
        self.editing.set(Editing::No);
    }

    /// Sets every cell of a block to the same. Gives how many changed.
    pub(super) fn fill(&self, range: Range, cell: Cell) -> usize {
        let Some(lines) = self.lines.get_untracked() else { return 0 };
        let changes = self.app.peek(|it| block::fill(it, &lines, range, cell)).unwrap_or_default();
        let count = changes.len();
        if self.set(changes) { count } else { 0 }
    }

    /// Clears the chosen cells.
    pub(super) fn clear(&self) {
        if self.may_write() {
            let count = self.fill(self.selection.get_untracked().range(), Cell::EMPTY);
            self.say(fill(self.text().cleared, &[("n", &count.to_string())]));
        }
    }

    /// Tells a screen reader.
    pub(super) fn say(&self, text: String) {
        self.said.set(text);
    }

    /// Takes the last step back, or does it again, and says so.
    pub(super) fn step(&self, back: bool) {
        if !self.may_write() {
            return;
        }
        let text = self.text();
        let done = if back { self.app.undo() } else { self.app.redo() };
        self.refusal.set(None);
        self.say(
            match (back, done) {
                (true, true) => text.undone,
                (false, true) => text.redone,
                (true, false) => text.no_undo,
                (false, false) => text.no_redo,
            }
            .to_owned(),
        );
    }
}
