//! Undo and redo.

use super::{Change, Workspace};

/// The steps back and forth. The oldest are forgotten past a limit.
#[derive(Clone, Debug, Default)]
pub struct History {
    back: Vec<Change>,
    forth: Vec<Change>,
}

/// How many steps are kept.
const KEPT: usize = 200;

impl History {
    /// Carries a change out so that it can be undone. Gives the change that takes it back.
    pub fn act(&mut self, workspace: &mut Workspace, change: Change) -> &Change {
        let back = workspace.apply(change);
        self.forth.clear();
        if self.back.len() >= KEPT {
            self.back.remove(0);
        }
        self.back.push(back);
        self.back.last().unwrap_or(&EMPTY)
    }

    /// Takes the last step back. Gives the change that did it, or `None` where there is none.
    pub fn undo(&mut self, workspace: &mut Workspace) -> Option<Change> {
        let change = self.back.pop()?;
        self.forth.push(workspace.apply(change.clone()));
        Some(change)
    }

    /// Does the last undone step again.
    pub fn redo(&mut self, workspace: &mut Workspace) -> Option<Change> {
        let change = self.forth.pop()?;
        self.back.push(workspace.apply(change.clone()));
        Some(change)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.forth.is_empty()
    }
}

static EMPTY: Change = Change::All(Vec::new());

#[cfg(test)]
mod tests {
    use super::History;
    use crate::catalog::{ItemId, Names};
    use crate::figures::{AreaId, AreaKind, Cell, CellChange, Change, Period, Workspace};

    fn cells(values: &[i64]) -> Change {
        let period = Period::parse("2005-10").unwrap();
        let cell = |it: &i64| CellChange { area: AreaId(0), period, item: ItemId(0), cell: Cell::Value(*it) };
        Change::Cells(values.iter().map(cell).collect())
    }

    #[test]
    fn undo_gives_the_workspace_back_and_redo_the_change() {
        let mut workspace = Workspace::empty("w", "w");
        let mut history = History::default();
        let county = Change::AddAreas(vec![("c".to_owned(), Names::default(), AreaKind::County, None)]);
        history.act(&mut workspace, Change::All(vec![county, cells(&[1])]));
        let read = |it: &Workspace| it.table.get(AreaId(0), Period::parse("2005-10").unwrap(), ItemId(0));
        history.act(&mut workspace, cells(&[2, 3]));
        assert_eq!(read(&workspace), Cell::Value(3));
        history.undo(&mut workspace).unwrap();
        assert_eq!(read(&workspace), Cell::Value(1));
        history.undo(&mut workspace).unwrap();
        assert_eq!((read(&workspace), workspace.areas.len()), (Cell::EMPTY, 0));
        assert!(history.undo(&mut workspace).is_none());
        history.redo(&mut workspace).unwrap();
        history.redo(&mut workspace).unwrap();
        assert_eq!((read(&workspace), workspace.areas.len()), (Cell::Value(3), 1));
        assert!(history.redo(&mut workspace).is_none());
    }
}
