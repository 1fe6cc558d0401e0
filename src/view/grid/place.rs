//! Places in the grid, ranges of them, and where each key leads.

/// A cell's place, from zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Place {
    /// The row.
    pub row: usize,
    /// The column.
    pub col: usize,
}

impl Place {
    /// A place.
    #[must_use]
    pub const fn new(row: usize, col: usize) -> Self {
        Self { row, col }
    }
}

/// How many rows and columns there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Extent {
    /// The rows.
    pub rows: usize,
    /// The columns.
    pub cols: usize,
}

impl Extent {
    /// Whether there is no cell.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.rows == 0 || self.cols == 0
    }

    /// The nearest place that lies in the grid.
    #[must_use]
    pub fn hold(self, it: Place) -> Place {
        Place::new(it.row.min(self.rows.saturating_sub(1)), it.col.min(self.cols.saturating_sub(1)))
    }

    /// The last place.
    #[must_use]
    pub const fn last(self) -> Place {
        Place::new(self.rows.saturating_sub(1), self.cols.saturating_sub(1))
    }
}

/// A block of cells, both corners included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Range {
    /// The upper left corner.
    pub first: Place,
    /// The lower right corner.
    pub last: Place,
}

impl Range {
    /// The block between two corners, given in any order.
    #[must_use]
    pub fn between(a: Place, b: Place) -> Self {
        Self {
            first: Place::new(a.row.min(b.row), a.col.min(b.col)),
            last: Place::new(a.row.max(b.row), a.col.max(b.col)),
        }
    }

    /// How many rows.
    #[must_use]
    pub const fn rows(self) -> usize {
        self.last.row - self.first.row + 1
    }

    /// How many columns.
    #[must_use]
    pub const fn cols(self) -> usize {
        self.last.col - self.first.col + 1
    }

    /// How many cells.
    #[must_use]
    pub const fn count(self) -> usize {
        self.rows() * self.cols()
    }

    /// Whether it is a single cell.
    #[must_use]
    pub const fn is_single(self) -> bool {
        self.count() == 1
    }

    /// Whether a place lies in it.
    #[must_use]
    pub fn contains(self, it: Place) -> bool {
        self.columns_in(it.row).is_some_and(|(from, to)| (from..=to).contains(&it.col))
    }

    /// The columns that it covers in a row.
    #[must_use]
    pub fn columns_in(self, row: usize) -> Option<(usize, usize)> {
        (self.first.row..=self.last.row).contains(&row).then_some((self.first.col, self.last.col))
    }

    /// Its places, row by row.
    pub fn places(self) -> impl Iterator<Item = Place> {
        let cols = self.first.col..=self.last.col;
        (self.first.row..=self.last.row).flat_map(move |row| cols.clone().map(move |col| Place::new(row, col)))
    }
}

/// A step over the grid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One column to the left.
    Left,
    /// One column to the right.
    Right,
    /// To the row's first column.
    Home,
    /// To the row's last column.
    End,
    /// To the grid's first cell.
    First,
    /// To the grid's last cell.
    Last,
    /// So many rows up.
    PageUp(usize),
    /// So many rows down.
    PageDown(usize),
    /// Up to the edge of what is filled.
    EdgeUp,
    /// Down to the edge of what is filled.
    EdgeDown,
    /// To the left edge of what is filled.
    EdgeLeft,
    /// To the right edge of what is filled.
    EdgeRight,
}

/// Where a step leads. It never leaves the grid.
#[must_use]
pub fn go(extent: Extent, from: Place, step: Step, filled: impl Fn(Place) -> bool) -> Place {
    let Place { row, col } = extent.hold(from);
    let to = match step {
        Step::Up => Place::new(row.saturating_sub(1), col),
        Step::Down => Place::new(row + 1, col),
        Step::Left => Place::new(row, col.saturating_sub(1)),
        Step::Right => Place::new(row, col + 1),
        Step::Home => Place::new(row, 0),
        Step::End => Place::new(row, extent.cols),
        Step::First => Place::default(),
        Step::Last => extent.last(),
        Step::PageUp(rows) => Place::new(row.saturating_sub(rows.max(1)), col),
        Step::PageDown(rows) => Place::new(row.saturating_add(rows.max(1)), col),
        Step::EdgeUp => Place::new(row - edge(row, |by| filled(Place::new(row - by, col))), col),
        Step::EdgeDown => Place::new(row + edge(extent.last().row - row, |by| filled(Place::new(row + by, col))), col),
        Step::EdgeLeft => Place::new(row, col - edge(col, |by| filled(Place::new(row, col - by)))),
        Step::EdgeRight => Place::new(row, col + edge(extent.last().col - col, |by| filled(Place::new(row, col + by)))),
    };
    extent.hold(to)
}

/// How far a jump goes of `room` cells: to the end of the run that one stands in, else to the next filled cell,
/// else to the grid's edge. This is what WPS and Excel do.
fn edge(room: usize, filled: impl Fn(usize) -> bool) -> usize {
    if room == 0 {
        return 0;
    }
    if filled(0) && filled(1) {
        return (1..=room).take_while(|by| filled(*by)).last().unwrap_or(1);
    }
    (1..=room).find(|by| filled(*by)).unwrap_or(room)
}

/// What is chosen: a block, and the active cell in it that is typed into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Selection {
    /// The cell that is typed into.
    pub active: Place,
    /// The corner from which the block was drawn.
    pub from: Place,
    /// The corner to which it was drawn.
    pub to: Place,
}

impl Selection {
    /// A single cell.
    #[must_use]
    pub const fn at(place: Place) -> Self {
        Self { active: place, from: place, to: place }
    }

    /// A block, its first cell active.
    #[must_use]
    pub const fn of(range: Range) -> Self {
        Self { active: range.first, from: range.first, to: range.last }
    }

    /// The block.
    #[must_use]
    pub fn range(self) -> Range {
        Range::between(self.from, self.to)
    }

    /// The block drawn to another corner. The active cell stays and is the corner that it is drawn from.
    #[must_use]
    pub const fn drawn_to(self, to: Place) -> Self {
        Self { active: self.active, from: self.active, to }
    }

    /// The same choice in a grid of another size.
    #[must_use]
    pub fn held(self, extent: Extent) -> Self {
        Self { active: extent.hold(self.active), from: extent.hold(self.from), to: extent.hold(self.to) }
    }

    /// The next or the last cell of the block, by rows or by columns, around its ends.
    #[must_use]
    pub fn cycled(self, by_rows: bool, back: bool) -> Self {
        let range = self.range();
        let (row, col) = (self.active.row - range.first.row, self.active.col - range.first.col);
        let (rows, cols, len) = (range.rows(), range.cols(), range.count());
        let at = if by_rows { row * cols + col } else { col * rows + row };
        let at = (at + if back { len - 1 } else { 1 }) % len;
        let (row, col) = if by_rows { (at / cols, at % cols) } else { (at % rows, at / rows) };
        Self { active: Place::new(range.first.row + row, range.first.col + col), ..self }
    }
}

/// Where Tab leads from a single cell: along the row, then to the next row. `None` leaves the grid at its ends.
#[must_use]
pub fn tab(extent: Extent, from: Place, back: bool) -> Option<Place> {
    let at = from.row * extent.cols + from.col;
    let at = if back { at.checked_sub(1)? } else { at + 1 };
    (at < extent.rows * extent.cols).then(|| Place::new(at / extent.cols, at % extent.cols))
}

#[cfg(test)]
mod tests {
    use super::{Extent, Place, Range, Selection, Step, go, tab};

    const EXTENT: Extent = Extent { rows: 5, cols: 4 };

    /// Filled cells are `#`; the grid has five rows of four.
    const FILLED: [&str; 5] = ["##..", "#...", "#..#", "....", "#..."];

    fn filled(at: Place) -> bool {
        FILLED[at.row].as_bytes()[at.col] == b'#'
    }

    #[track_caller]
    fn check(from: (usize, usize), step: Step, want: (usize, usize)) {
        let got = go(EXTENT, Place::new(from.0, from.1), step, filled);
        assert_eq!((got.row, got.col), want, "{step:?} from {from:?}");
    }

    #[test]
    fn steps_stop_at_the_edge_of_the_grid() {
        check((0, 0), Step::Up, (0, 0));
        check((4, 3), Step::Down, (4, 3));
        check((2, 3), Step::Right, (2, 3));
        check((2, 1), Step::Left, (2, 0));
        check((1, 2), Step::PageDown(10), (4, 2));
        check((3, 2), Step::PageUp(2), (1, 2));
        check((2, 2), Step::Home, (2, 0));
        check((2, 2), Step::End, (2, 3));
        check((2, 2), Step::First, (0, 0));
        check((2, 2), Step::Last, (4, 3));
    }

    #[test]
    fn jumps_go_to_the_edge_of_what_is_filled() {
        check((0, 0), Step::EdgeDown, (2, 0));
        check((2, 0), Step::EdgeDown, (4, 0));
        check((4, 0), Step::EdgeUp, (2, 0));
        check((0, 0), Step::EdgeRight, (0, 1));
        check((0, 1), Step::EdgeRight, (0, 3));
        check((2, 0), Step::EdgeRight, (2, 3));
        check((3, 3), Step::EdgeLeft, (3, 0));
        check((3, 1), Step::EdgeUp, (0, 1));
    }

    #[test]
    fn tab_goes_along_rows_and_leaves_at_the_ends() {
        assert_eq!(tab(EXTENT, Place::new(0, 3), false), Some(Place::new(1, 0)));
        assert_eq!(tab(EXTENT, Place::new(1, 0), true), Some(Place::new(0, 3)));
        assert_eq!(tab(EXTENT, Place::new(4, 3), false), None);
        assert_eq!(tab(EXTENT, Place::new(0, 0), true), None);
    }

    #[test]
    fn a_block_is_the_same_from_any_corner() {
        let range = Range::between(Place::new(3, 1), Place::new(1, 2));
        assert_eq!((range.first, range.last, range.count()), (Place::new(1, 1), Place::new(3, 2), 6));
        assert!(range.contains(Place::new(2, 2)) && !range.contains(Place::new(2, 3)));
        assert_eq!(range.places().nth(2), Some(Place::new(2, 1)));
    }

    #[test]
    fn the_active_cell_goes_around_in_the_block() {
        let range = Range::between(Place::new(1, 1), Place::new(2, 2));
        let mut it = Selection::of(range);
        let mut seen = Vec::new();
        for _ in 0..4 {
            it = it.cycled(true, false);
            seen.push((it.active.row, it.active.col));
        }
        assert_eq!(seen, [(1, 2), (2, 1), (2, 2), (1, 1)]);
        assert_eq!(it.cycled(false, false).active, Place::new(2, 1));
        assert_eq!(it.cycled(true, true).active, Place::new(2, 2));
        assert_eq!(it.range(), range);
    }
}
