//! What a row of the grid shows: texts and marks, ready to be drawn.

use super::lines::{Line, Lines, Mode, Slot};
use super::look::{Look, Source};
use super::place::Place;
use super::say;
use super::wrong::{Finding, checks, faults};
use crate::figures::Workspace;
use crate::locale::Lang;
use crate::measure::ItemTotal;
use std::ops::Range;

/// What a cell shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Face {
    /// The figure or the reason, empty where nothing is known.
    pub text: String,
    /// The sum that an own report differs from.
    pub beside: Option<String>,
    /// Whether a reason stands there instead of a figure.
    pub absent: bool,
    /// Whether the figure was computed, not entered.
    pub computed: bool,
    /// Whether a check fails.
    pub bad: bool,
    /// Whether an own report is not the sum of its parts.
    pub differs: bool,
    /// What is wrong, in words; empty where nothing is.
    pub wrong: String,
}

/// What a row shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RowFace {
    /// The name.
    pub name: String,
    /// The unit, where the row is an item.
    pub unit: String,
    /// How far below the chosen area it lies.
    pub level: usize,
    /// Whether the row is an area with areas in it.
    pub parent: bool,
    /// The cells.
    pub cells: Vec<Face>,
}

/// Gives the total of a slot whose area has areas in it.
pub type TotalOf<'a> = &'a mut dyn FnMut(Slot) -> Option<ItemTotal>;

/// The findings of each column, where columns are periods of one area. Empty where columns are items.
#[must_use]
pub fn column_checks(workspace: &Workspace, lines: &Lines) -> Vec<Vec<Finding>> {
    if lines.mode == Mode::Items {
        return Vec::new();
    }
    let slot = |col: usize| lines.slot(Place::new(0, col));
    (0..lines.cols.len())
        .map(|col| slot(col).map(|it| checks(workspace, it.area, it.period)).unwrap_or_default())
        .collect()
}

/// What a row shows.
#[must_use]
pub fn row(
    workspace: &Workspace,
    lang: Lang,
    lines: &Lines,
    row: usize,
    columns: &[Vec<Finding>],
    total: TotalOf<'_>,
) -> RowFace {
    let Some(line) = lines.rows.get(row).copied() else { return RowFace::default() };
    let (level, parent) = if let Line::Area(_, level, parent) = line { (level, parent) } else { (0, false) };
    let unit = match line {
        Line::Item(item) => workspace.catalog.item(item).map_or("", |it| it.unit.names.get(lang)),
        _ => "",
    };
    let own: Vec<Finding> = match (line, lines.slot(Place::new(row, 0))) {
        (Line::Area(area, ..), Some(slot)) => checks(workspace, area, slot.period),
        _ => Vec::new(),
    };
    let none = Vec::new();
    let cells = (0..lines.cols.len()).map(|col| {
        let Some(slot) = lines.slot(Place::new(row, col)) else { return Face::default() };
        let findings = if lines.mode == Mode::Items { &own } else { columns.get(col).unwrap_or(&none) };
        let total = total(slot);
        cell(workspace, lang, slot, findings, total.as_ref())
    });
    RowFace {
        name: say::line_name(workspace, lang, line),
        unit: unit.to_owned(),
        level,
        parent,
        cells: cells.collect(),
    }
}

/// What a cell shows, with the findings of its area and period.
fn cell(workspace: &Workspace, lang: Lang, slot: Slot, findings: &[Finding], total: Option<&ItemTotal>) -> Face {
    let Some(item) = workspace.catalog.item(slot.item) else { return Face::default() };
    let look = Look::new(workspace, slot, total);
    let mut face = Face { computed: matches!(look.source, Source::Children | Source::Reports), ..Face::default() };
    face.text = look.text(lang);
    face.absent = look.figure.is_none() && look.reason().is_some();
    let mut wrong = Vec::new();
    for finding in findings.iter().filter(|it| it.items.contains(&slot.item)) {
        face.bad = true;
        wrong.push(say::fault(workspace, lang, item, &finding.fault));
    }
    for fault in faults(&look) {
        face.differs = true;
        wrong.push(say::fault(workspace, lang, item, &fault));
    }
    // The second figure stands in the cell only where it is the sum of the areas below.
    if let ([Some(_), _], Some(it)) = (look.differences(), look.children) {
        face.beside = it.sum.round(item.decimals).map(|it| it.grouped());
    }
    face.wrong = wrong.join(lang.pick("", "", " "));
    face
}

/// Where something looks wrong in some rows: for each finding the first cell that shows it.
#[must_use]
pub fn wrong_places(workspace: &Workspace, lines: &Lines, rows: Range<usize>, total: TotalOf<'_>) -> Vec<Place> {
    let mut found = Vec::new();
    if lines.mode == Mode::Months && rows.start == 0 {
        for (col, findings) in column_checks(workspace, lines).iter().enumerate() {
            let shows = |it: &Finding, line: &Line| it.items.iter().any(|item| *line == Line::Item(*item));
            let first = |it: &Finding| lines.rows.iter().position(|line| shows(it, line));
            found.extend(findings.iter().filter_map(first).map(|row| Place::new(row, col)));
        }
    }
    for row in rows {
        if let (Some(Line::Area(area, ..)), Some(slot)) = (lines.rows.get(row), lines.slot(Place::new(row, 0))) {
            for finding in checks(workspace, *area, slot.period) {
                let shows = |line: &Line| finding.items.iter().any(|item| *line == Line::Item(*item));
                found.extend(lines.cols.iter().position(shows).map(|col| Place::new(row, col)));
            }
        }
        for col in 0..lines.cols.len() {
            let place = Place::new(row, col);
            let Some(slot) = lines.slot(place) else { continue };
            let is_parent = !workspace.areas.children(slot.area).is_empty();
            if slot.period.months < 2 && !is_parent {
                continue;
            }
            let look = Look::new(workspace, slot, total(slot).as_ref());
            found.extend(faults(&look).map(|_| place));
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::{Face, column_checks, row, wrong_places};
    use crate::app::grid::fixture::{EAST, LOWER, UPPER, put, wish, workspace};
    use crate::app::grid::lines::{Lines, Mode, Show, Slot};
    use crate::app::grid::place::Place;
    use crate::figures::Workspace;
    use crate::locale::Lang;
    use crate::measure::{ItemSheet, ItemTotal};

    fn totals(it: &Workspace) -> impl FnMut(Slot) -> Option<ItemTotal> {
        let parent = |slot: &Slot| !it.areas.children(slot.area).is_empty();
        move |slot| ItemSheet::branch(it, slot.period, slot.item, slot.area).get(slot.area).filter(|_| parent(&slot))
    }

    fn wrong() -> Workspace {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "births", 5);
        put(&mut it, UPPER, "2005-10", "births_male", 2);
        put(&mut it, UPPER, "2005-10", "births_female", 2);
        put(&mut it, LOWER, "2005-10", "births", 1);
        put(&mut it, EAST, "2005-10", "births", 7);
        it
    }

    #[test]
    fn a_row_of_an_area_marks_what_is_wrong_in_words() {
        let it = wrong();
        let lines = Lines::new(&it, &wish(Mode::Items, EAST, "2005-10", Show::All, false));
        let east = row(&it, Lang::En, &lines, 0, &[], &mut totals(&it));
        let face: &Face = &east.cells[0];
        assert!(east.parent && face.differs && !face.bad && !face.computed);
        assert_eq!((face.text.as_str(), face.beside.as_deref()), ("7", Some("6")));
        assert_eq!(face.wrong, "Own report 7, sum of the areas below 6, a difference of +1.");
        assert!(east.cells[1].computed);
        let upper = row(&it, Lang::En, &lines, 1, &[], &mut totals(&it));
        assert!(upper.cells[0].bad && upper.cells[1].bad && upper.cells[2].bad && !upper.cells[3].bad);
        assert_eq!(upper.cells[0].wrong, "Births must equal boys plus girls. Now 5 against 4, a difference of +1.");
        assert_eq!(wrong_places(&it, &lines, 0..3, &mut totals(&it)), [Place::new(0, 0), Place::new(1, 0)]);
    }

    #[test]
    fn months_show_the_findings_of_their_column() {
        let it = wrong();
        let lines = Lines::new(&it, &wish(Mode::Months, UPPER, "2005-10", Show::All, false));
        let columns = column_checks(&it, &lines);
        let births = row(&it, Lang::En, &lines, 0, &columns, &mut totals(&it));
        assert_eq!((births.name.as_str(), births.unit.as_str()), ("Births", "persons"));
        assert!(births.cells[0].bad && !births.cells[1].bad);
        assert_eq!(wrong_places(&it, &lines, 0..lines.rows.len(), &mut totals(&it)), [Place::new(0, 0)]);
    }
}
