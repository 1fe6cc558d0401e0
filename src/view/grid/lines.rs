//! What a row and a column of the grid stand for.

use super::place::{Extent, Place};
use crate::catalog::{Form, ItemId};
use crate::figures::{AreaId, Cell, Period, PeriodKind, Workspace};
use crate::locale::{GridText, Lang};
use crate::speak::period_name;

/// The two layouts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    /// A row an area, a column an item.
    #[default]
    Items,
    /// A row an item, a column a month.
    Months,
}

impl Mode {
    /// Reads the address.
    #[must_use]
    pub fn parse(code: Option<&str>) -> Self {
        if code == Some("months") { Self::Months } else { Self::Items }
    }

    /// As the address has it; the usual one is left out.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Items => "",
            Self::Months => "months",
        }
    }
}

/// Which items are shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Show {
    /// All of the catalog.
    #[default]
    All,
    /// Those that have a figure somewhere below the area.
    Filled,
    /// Those that an indicator is made of.
    Indicator(String),
}

/// One row or column.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Line {
    /// An area, with its depth below the chosen one, and whether it has areas in it.
    Area(AreaId, usize, bool),
    /// An item.
    Item(ItemId),
    /// A month or a longer span.
    Span(Period),
}

/// What a row or column is called.
#[must_use]
pub fn line_name(workspace: &Workspace, lang: Lang, line: Line) -> String {
    match line {
        Line::Area(area, ..) => workspace.areas.get(area).map_or("", |it| it.names.get(lang)).to_owned(),
        Line::Item(item) => workspace.catalog.item(item).map_or("", |it| it.names.get(lang)).to_owned(),
        Line::Span(period) if workspace.calendar.kind(period) == PeriodKind::Year => {
            GridText::of(lang).whole_year.to_owned()
        }
        Line::Span(period) => period_name(lang, workspace.calendar, period),
    }
}

/// Which cell of the table a place of the grid is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Slot {
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    /// The item.
    pub item: ItemId,
}

/// What is asked for: the address in plain values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wish {
    /// The layout.
    pub mode: Mode,
    /// The chosen area.
    pub area: AreaId,
    /// The chosen period.
    pub period: Period,
    /// The items.
    pub show: Show,
    /// Whether all areas below are rows, not only the next.
    pub deep: bool,
}

/// The rows and columns of the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lines {
    /// The layout.
    pub mode: Mode,
    /// The rows.
    pub rows: Vec<Line>,
    /// The columns.
    pub cols: Vec<Line>,
    area: AreaId,
    period: Period,
}

impl Lines {
    /// Lays the grid out.
    #[must_use]
    pub fn new(workspace: &Workspace, wish: &Wish) -> Self {
        let items = items(workspace, wish).into_iter().map(Line::Item).collect();
        let (rows, cols) = match wish.mode {
            Mode::Items => (areas(workspace, wish), items),
            Mode::Months => (items, spans(workspace, wish.period)),
        };
        Self { mode: wish.mode, rows, cols, area: wish.area, period: wish.period }
    }

    /// The size.
    #[must_use]
    pub const fn extent(&self) -> Extent {
        Extent { rows: self.rows.len(), cols: self.cols.len() }
    }

    /// The cell of the table that stands at a place.
    #[must_use]
    pub fn slot(&self, at: Place) -> Option<Slot> {
        match (*self.rows.get(at.row)?, *self.cols.get(at.col)?) {
            (Line::Area(area, ..), Line::Item(item)) => Some(Slot { area, period: self.period, item }),
            (Line::Item(item), Line::Span(period)) => Some(Slot { area: self.area, period, item }),
            _ => None,
        }
    }

    /// The place of a cell of the table, where it is in the grid.
    #[must_use]
    pub fn find(&self, slot: Slot) -> Option<Place> {
        let of = |lines: &[Line], want: &dyn Fn(&Line) -> bool| lines.iter().position(want);
        let item = |it: &Line| *it == Line::Item(slot.item);
        let (row, col) = match self.mode {
            Mode::Items => {
                let area = |it: &Line| matches!(it, Line::Area(id, ..) if *id == slot.area);
                (of(&self.rows, &area)?, of(&self.cols, &item)?)
            }
            Mode::Months => (of(&self.rows, &item)?, of(&self.cols, &|it| *it == Line::Span(slot.period))?),
        };
        let place = Place::new(row, col);
        (self.slot(place) == Some(slot)).then_some(place)
    }
}

/// The chosen area and the areas in it: the next ones, or all in the order of the tree.
fn areas(workspace: &Workspace, wish: &Wish) -> Vec<Line> {
    let tree = &workspace.areas;
    let mut lines = Vec::new();
    let mut open = vec![(wish.area, 0)];
    while let Some((area, level)) = open.pop() {
        let children = tree.children(area);
        lines.push(Line::Area(area, level, !children.is_empty()));
        if level == 0 || wish.deep {
            open.extend(children.iter().rev().map(|it| (*it, level + 1)));
        }
    }
    lines
}

/// The months of the year that the period lies in, the whole year, and the period itself where it is neither.
fn spans(workspace: &Workspace, period: Period) -> Vec<Line> {
    let year = workspace.calendar.year(workspace.calendar.year_of(period.start));
    let mut spans: Vec<Period> = (0..12).map(|it| Period::month(year.start.plus(it))).collect();
    spans.push(year);
    if !spans.contains(&period) {
        spans.push(period);
    }
    spans.into_iter().map(Line::Span).collect()
}

fn items(workspace: &Workspace, wish: &Wish) -> Vec<ItemId> {
    let all = || workspace.catalog.items_with_ids().map(|(id, _)| id);
    match &wish.show {
        Show::All => all().collect(),
        Show::Filled => {
            let found = filled(workspace, wish);
            all().filter(|it| found.get(it.index()).copied().unwrap_or(false)).collect()
        }
        Show::Indicator(code) => {
            let of = workspace.catalog.indicator_by_code(code).and_then(|id| workspace.catalog.indicator(id));
            let Some(it) = of else { return all().collect() };
            let forms: [Option<&Form>; 2] = [Some(&it.numerator), it.denominator.as_ref()];
            let terms = forms.into_iter().flatten().flat_map(|form| &form.terms).map(|it| it.item);
            let wanted: Vec<ItemId> = terms.collect();
            all().filter(|it| wanted.contains(it)).collect()
        }
    }
}

/// For each item whether a cell of it is filled in or below the area, in the year of the period.
fn filled(workspace: &Workspace, wish: &Wish) -> Vec<bool> {
    let count = workspace.catalog.items().len();
    let mut found = vec![false; count];
    let year = workspace.calendar.year(workspace.calendar.year_of(wish.period.start));
    let mut open = vec![wish.area];
    while let Some(area) = open.pop() {
        open.extend(workspace.areas.children(area));
        for (period, row) in workspace.table.rows_of(area) {
            if !year.contains(*period) && !wish.period.contains(*period) {
                continue;
            }
            for (id, place) in (0_u16..).map(ItemId).zip(&mut found) {
                *place = *place || workspace.table.at(*row, id) != Cell::EMPTY;
            }
        }
        if found.iter().all(|it| *it) {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Line, Lines, Mode, Show};
    use crate::figures::AreaId;
    use crate::view::grid::fixture::{COUNTY, EAST, LOWER, UPPER, WEST, item, period, put, wish, workspace};
    use crate::view::grid::place::Place;

    #[track_caller]
    fn rows(deep: bool, want: &[(AreaId, usize, bool)]) {
        let it = workspace();
        let lines = Lines::new(&it, &wish(Mode::Items, COUNTY, "2005-10", Show::All, deep));
        let want: Vec<Line> = want.iter().map(|(id, level, parent)| Line::Area(*id, *level, *parent)).collect();
        assert_eq!(lines.rows, want);
        assert_eq!(lines.cols.len(), it.catalog.items().len());
    }

    #[test]
    fn rows_are_the_area_and_what_lies_below() {
        rows(false, &[(COUNTY, 0, true), (EAST, 1, true), (WEST, 1, false)]);
        let all = [(COUNTY, 0, true), (EAST, 1, true), (UPPER, 2, false), (LOWER, 2, false), (WEST, 1, false)];
        rows(true, &all);
    }

    #[test]
    fn months_of_the_year_are_followed_by_the_year_and_the_span() {
        let it = workspace();
        let cols = |span| Lines::new(&it, &wish(Mode::Months, EAST, span, Show::All, false)).cols;
        assert_eq!(cols("2006-02").len(), 13);
        assert_eq!(cols("2006-02").first(), Some(&Line::Span(period("2005-10"))));
        assert_eq!(cols("2006-02").last(), Some(&Line::Span(period("2005-10+12"))));
        assert_eq!(cols("2005-10+5").last(), Some(&Line::Span(period("2005-10+5"))));
    }

    #[test]
    fn items_are_narrowed_to_an_indicator_or_to_what_is_filled() {
        let mut it = workspace();
        let births = item(&it, "births");
        let shown = |it: &_, show| Lines::new(it, &wish(Mode::Items, COUNTY, "2005-10", show, false)).cols;
        let of_rate = shown(&it, Show::Indicator("policy_compliance_rate".to_owned()));
        assert!(of_rate.contains(&Line::Item(births)) && of_rate.len() < it.catalog.items().len());
        assert!(shown(&it, Show::Filled).is_empty());
        put(&mut it, UPPER, "2005-12", "births", 1);
        assert_eq!(shown(&it, Show::Filled), [Line::Item(births)]);
    }

    #[test]
    fn a_place_and_its_slot_find_each_other() {
        let it = workspace();
        for mode in [Mode::Items, Mode::Months] {
            let lines = Lines::new(&it, &wish(mode, COUNTY, "2005-10", Show::All, true));
            let place = Place::new(2, 3);
            assert_eq!(lines.slot(place).and_then(|slot| lines.find(slot)), Some(place));
            assert_eq!(lines.slot(Place::new(999, 0)), None);
        }
    }
}
