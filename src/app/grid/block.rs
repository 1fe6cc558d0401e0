//! Blocks of cells to and from a spreadsheet.

use super::lines::{Lines, Slot};
use super::place::{Extent, Place, Range, Selection};
use super::typed;
use crate::catalog::Item;
use crate::exchange::number::NumberProblem;
use crate::exchange::paste;
use crate::figures::{Cell, CellChange, Workspace};
use crate::locale::Lang;

/// Why a block is not taken. Nothing has changed then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BlockProblem {
    /// There is nothing in it.
    Empty,
    /// It does not fit from this place on.
    TooBig {
        /// Its size.
        block: Extent,
        /// What would fit.
        room: Extent,
    },
    /// A cell of it cannot be read.
    Unreadable {
        /// Where it would have gone.
        at: Place,
        /// The cell of the table.
        slot: Slot,
        /// What was seen.
        text: String,
        /// Why it cannot be read.
        why: NumberProblem,
    },
}

/// A block that can be taken.
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// The cells that change: those that stay the same are left out.
    pub changes: Vec<CellChange>,
    /// Where the block lies.
    pub range: Range,
}

/// Reads a pasted text for a selection: the block goes to its upper left corner, and is repeated where the
/// selection is a whole number of blocks, as spreadsheets do.
pub fn paste(workspace: &Workspace, lines: &Lines, selection: Selection, text: &str) -> Result<Taken, BlockProblem> {
    let rows = paste::rows(text);
    let block = Extent { rows: rows.len(), cols: rows.iter().map(Vec::len).max().unwrap_or(0) };
    if block.is_empty() {
        return Err(BlockProblem::Empty);
    }
    let range = target(lines.extent(), selection.range(), block)?;
    let mut changes = Vec::new();
    for at in range.places() {
        let (row, col) = ((at.row - range.first.row) % block.rows, (at.col - range.first.col) % block.cols);
        let text = rows.get(row).and_then(|it| it.get(col)).map_or("", String::as_str);
        let Some((slot, item)) = slot_at(workspace, lines, at) else { continue };
        let cell = typed::read(text, item).map_err(|why| BlockProblem::Unreadable {
            at,
            slot,
            text: text.trim().to_owned(),
            why,
        })?;
        push(workspace, slot, cell, &mut changes);
    }
    Ok(Taken { changes, range })
}

fn target(extent: Extent, range: Range, block: Extent) -> Result<Range, BlockProblem> {
    let whole = range.rows().is_multiple_of(block.rows) && range.cols().is_multiple_of(block.cols);
    if whole {
        return Ok(range);
    }
    let room = Extent { rows: extent.rows - range.first.row, cols: extent.cols - range.first.col };
    if block.rows > room.rows || block.cols > room.cols {
        return Err(BlockProblem::TooBig { block, room });
    }
    let last = Place::new(range.first.row + block.rows - 1, range.first.col + block.cols - 1);
    Ok(Range { first: range.first, last })
}

fn slot_at<'a>(workspace: &'a Workspace, lines: &Lines, at: Place) -> Option<(Slot, &'a Item)> {
    let slot = lines.slot(at)?;
    Some((slot, workspace.catalog.item(slot.item)?))
}

fn push(workspace: &Workspace, slot: Slot, cell: Cell, changes: &mut Vec<CellChange>) {
    let Slot { area, period, item } = slot;
    if workspace.table.get(area, period, item) != cell {
        changes.push(CellChange { area, period, item, cell });
    }
}

/// The changes that set every cell of a block to the same.
#[must_use]
pub fn fill(workspace: &Workspace, lines: &Lines, range: Range, cell: Cell) -> Vec<CellChange> {
    let mut changes = Vec::new();
    for slot in range.places().filter_map(|it| lines.slot(it)) {
        push(workspace, slot, cell, &mut changes);
    }
    changes
}

/// A block as a spreadsheet reads it. `shown` gives the computed figure where nothing was entered.
pub fn copy(
    workspace: &Workspace,
    lines: &Lines,
    range: Range,
    lang: Lang,
    shown: impl Fn(Slot) -> Option<String>,
) -> String {
    let cell = |at: Place| {
        let Some((slot, item)) = slot_at(workspace, lines, at) else { return String::new() };
        match workspace.table.get(slot.area, slot.period, slot.item) {
            Cell::EMPTY => shown(slot).unwrap_or_default(),
            own => typed::plain(own, item, lang),
        }
    };
    let row = |row: usize| (range.first.col..=range.last.col).map(move |col| Place::new(row, col)).map(cell);
    paste::text((range.first.row..=range.last.row).map(|it| row(it).collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::{BlockProblem, copy, fill, paste};
    use crate::app::grid::fixture::{EAST, UPPER, item, put, wish, workspace};
    use crate::app::grid::lines::{Lines, Mode, Show};
    use crate::app::grid::place::{Extent, Place, Range, Selection};
    use crate::exchange::number::NumberProblem;
    use crate::figures::{Cell, Workspace};
    use crate::locale::Lang;

    fn lines(it: &Workspace) -> Lines {
        Lines::new(it, &wish(Mode::Items, EAST, "2005-10", Show::All, false))
    }

    /// Pastes and gives the cells that change, row by row.
    #[track_caller]
    fn pasted(selection: Selection, text: &str) -> Vec<(u32, u16, Cell)> {
        let it = workspace();
        let taken = paste(&it, &lines(&it), selection, text).unwrap();
        taken.changes.iter().map(|it| (it.area.0, it.item.0, it.cell)).collect()
    }

    #[track_caller]
    fn refused(at: Place, text: &str) -> BlockProblem {
        let it = workspace();
        paste(&it, &lines(&it), Selection::at(at), text).unwrap_err()
    }

    const fn v(value: i64) -> Cell {
        Cell::Value(value)
    }

    #[test]
    fn a_block_goes_to_the_upper_left_corner() {
        let at = Selection::at(Place::new(1, 0));
        assert_eq!(pasted(at, "1\t２\r\n3\t\r\n"), [(3, 0, v(1)), (3, 1, v(2)), (4, 0, v(3))]);
    }

    #[test]
    fn a_block_is_repeated_over_a_whole_number_of_blocks() {
        let range = Range { first: Place::new(1, 0), last: Place::new(2, 1) };
        let all = [(3, 0, v(7)), (3, 1, v(7)), (4, 0, v(7)), (4, 1, v(7))];
        assert_eq!(pasted(Selection::of(range), "7"), all);
        assert_eq!(pasted(Selection::of(range), "7\t7\t7"), [(3, 0, v(7)), (3, 1, v(7)), (3, 2, v(7))]);
    }

    #[test]
    fn a_block_that_does_not_fit_is_refused() {
        let (block, room) = (Extent { rows: 3, cols: 1 }, Extent { rows: 2, cols: workspace().catalog.items().len() });
        assert_eq!(refused(Place::new(1, 0), "1\n2\n3"), BlockProblem::TooBig { block, room });
        assert_eq!(refused(Place::new(1, 0), ""), BlockProblem::Empty);
    }

    #[test]
    fn one_unreadable_cell_refuses_the_block_and_is_named() {
        let it = workspace();
        let at = Place::new(2, 0);
        let slot = lines(&it).slot(at).unwrap();
        let why = NumberProblem::NotANumber;
        let want = BlockProblem::Unreadable { at, slot, text: "abc".to_owned(), why };
        assert_eq!(refused(Place::new(1, 0), "1\n abc \n"), want);
    }

    #[test]
    fn what_is_copied_pastes_as_the_same() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "births", 1234);
        let range = Range { first: Place::new(0, 0), last: Place::new(1, 1) };
        let text = copy(&it, &lines(&it), range, Lang::En, |slot| (slot.area == EAST).then(|| "5".to_owned()));
        assert_eq!(text, "5\t5\r\n1234\t");
        assert_eq!(pasted(Selection::at(Place::new(1, 0)), "1234\t")[0].2, v(1234));
    }

    #[test]
    fn filling_leaves_out_what_is_already_so() {
        let mut it = workspace();
        put(&mut it, UPPER, "2005-10", "births", 3);
        let range = Range { first: Place::new(0, 0), last: Place::new(2, 2) };
        let changes = fill(&it, &lines(&it), range, Cell::EMPTY);
        assert_eq!(changes.len(), 1);
        assert_eq!((changes[0].area, changes[0].item), (UPPER, item(&it, "births")));
    }
}
