//! Filling figures in: which month, which area, then one figure a screen, and what is doubtful in words.

mod area;
mod doubts;
mod form;
mod item;
mod month;

use super::parts::{area_name, code_of, link};
use super::{PAGE, nothing};
use crate::assess::screen::Desk;
use crate::catalog::ItemId;
use crate::figures::{AreaId, Cell, Month, Period, Workspace};
use crate::locale::SimpleText;
use crate::scene::{Call, Scene};
use crate::speak::month_name;

/// How many months back the figures of an area tell what it reports.
const MONTHS_BACK: usize = 24;

/// The screens behind `#/simple/fill/`: a month, then an item.
pub(super) fn play(call: &Call<Desk>, workspace: &Workspace, rest: &str) -> Scene {
    let text = SimpleText::of(call.lang);
    let Some(top) = workspace.areas.roots().next() else { return nothing(call, text.no_area) };
    let (first, item) = rest.split_once('/').unwrap_or((rest, ""));
    let Some(month) = Month::parse(first) else {
        let year = item.parse().ok().filter(|_| first == "year");
        return month::play(call, workspace, top, year);
    };
    let asked = |key: &str| call.asked(key).map(|code| workspace.areas.by_code(code));
    match (asked("of"), asked("in")) {
        (Some(None), _) | (_, Some(None)) => nothing(call, text.not_here),
        (Some(Some(area)), _) => {
            let form = Form::new(workspace, area, Period::month(month));
            match workspace.catalog.item_by_code(item) {
                Some(id) if form.items.contains(&id) => item::play(call, &form, id),
                _ if item.is_empty() => form::play(call, &form),
                _ => nothing(call, text.not_here),
            }
        }
        (None, inside) => {
            let area = inside.flatten().unwrap_or(top);
            if workspace.areas.children(area).is_empty() {
                return form::play(call, &Form::new(workspace, area, Period::month(month)));
            }
            area::play(call, workspace, month, area)
        }
    }
}

/// The areas beside this one in a month, or the choice of a month where nothing is above it.
fn above(call: &Call<Desk>, workspace: &Workspace, month: Month, area: AreaId) -> String {
    match workspace.areas.get(area).and_then(|it| it.parent) {
        Some(it) => link(call, &format!("fill/{}", month.code()), "in", &code_of(workspace, it)),
        None => call.link(PAGE, "fill"),
    }
}

/// What an area is asked for in a month.
struct Form<'a> {
    workspace: &'a Workspace,
    area: AreaId,
    period: Period,
    items: Vec<ItemId>,
}

impl<'a> Form<'a> {
    fn new(workspace: &'a Workspace, area: AreaId, period: Period) -> Self {
        Self { workspace, area, period, items: asked_of(workspace, area, period) }
    }

    fn cell(&self, item: ItemId) -> Cell {
        self.workspace.table.get(self.area, self.period, item)
    }

    fn filled(&self) -> usize {
        self.items.iter().filter(|it| self.cell(**it) != Cell::EMPTY).count()
    }

    fn name(&self, item: ItemId, call: &Call<Desk>) -> &'a str {
        self.workspace.catalog.item(item).map_or("", |it| it.names.get(call.lang))
    }

    fn code(&self, item: ItemId) -> &'a str {
        self.workspace.catalog.item(item).map_or("", |it| it.code.as_str())
    }

    /// `fill/2006-10`, the path of the form and, with an item behind it, of a figure.
    fn path(&self, item: Option<ItemId>) -> String {
        let month = self.period.start.code();
        item.map_or_else(|| format!("fill/{month}"), |it| format!("fill/{month}/{}", self.code(it)))
    }

    fn link(&self, call: &Call<Desk>, item: Option<ItemId>) -> String {
        link(call, &self.path(item), "of", &code_of(self.workspace, self.area))
    }

    /// The item before or after one, in the order in which they are asked for.
    fn beside(&self, item: ItemId, step: isize) -> Option<ItemId> {
        let at = self.items.iter().position(|it| *it == item)?;
        self.items.get(at.checked_add_signed(step)?).copied()
    }

    /// `Upper village, Oct 2006`.
    fn title(&self, call: &Call<Desk>) -> String {
        let values =
            [("area", area_name(call, self.workspace, self.area)), ("month", month_name(call.lang, self.period.start))];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        crate::locale::fill(SimpleText::of(call.lang).form, &values)
    }
}

/// The items that an area is asked for: those that it reported by month lately; where it reported none, those that its
/// neighbours did; where nobody did, all of the catalog.
fn asked_of(workspace: &Workspace, area: AreaId, period: Period) -> Vec<ItemId> {
    let table = &workspace.table;
    let known = |areas: &[AreaId]| -> Vec<ItemId> {
        let rows: Vec<_> = areas
            .iter()
            .flat_map(|it| table.rows_of(*it).iter().rev().filter(|(of, _)| of.months == 1).take(MONTHS_BACK))
            .map(|(_, row)| *row)
            .collect();
        let is_there = |id: &ItemId| rows.iter().any(|row| table.at(*row, *id) != Cell::EMPTY);
        workspace.catalog.items_with_ids().map(|(id, _)| id).filter(is_there).collect()
    };
    // A month that has just been begun says little of what is reported: others stand beside it.
    let begun = table.rows_of(area).iter().all(|(of, _)| of.months != 1 || *of == period);
    let own = if begun { Vec::new() } else { known(&[area]) };
    if !own.is_empty() {
        return own;
    }
    let beside = workspace.areas.get(area).and_then(|it| it.parent).map(|it| workspace.areas.children(it));
    let beside = known(beside.unwrap_or_default());
    if beside.len() > 1 { beside } else { workspace.catalog.items_with_ids().map(|(id, _)| id).collect() }
}
