//! Changes: each knows how to be taken back.

use super::{AreaId, AreaKind, Block, Calendar, Cell, Period, Records, SetTarget, Workspace};
use crate::catalog::{IndicatorId, ItemId, Names};

/// One cell that is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CellChange {
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    /// The item.
    pub item: ItemId,
    /// What is to stand there.
    pub cell: Cell,
}

/// Something that a user does to a workspace in one step.
#[derive(Clone, PartialEq, Debug)]
pub enum Change {
    /// Figures are set.
    Cells(Vec<CellChange>),
    /// Many figures are set, as by an import.
    Block(Block),
    /// A target is set, or with `None` inherited again.
    Target(AreaId, i32, IndicatorId, Option<SetTarget>),
    /// Areas are added at the end: code, names, kind, parent.
    AddAreas(Vec<(String, Names, AreaKind, Option<AreaId>)>),
    /// The areas from this place on are taken away. Only undo makes this.
    DropAreas(usize),
    /// An area is renamed.
    Rename(AreaId, Names),
    /// The workspace is renamed.
    Title(String),
    /// The year begins in another month.
    Calendar(Calendar),
    /// A document is put under a key, or with `None` taken away.
    Record(String, Option<String>),
    /// Several changes in one step, in order.
    All(Vec<Change>),
}

impl Change {
    /// Carries the change out and gives the change that takes it back.
    pub(super) fn apply(self, workspace: &mut Workspace) -> Self {
        match self {
            Self::Cells(mut cells) => {
                for it in &mut cells {
                    it.cell = workspace.table.set(it.area, it.period, it.item, it.cell);
                }
                // A cell that was set twice has to get its first figure back last.
                cells.reverse();
                Self::Cells(cells)
            }
            Self::Block(mut block) => {
                block.swap(&mut workspace.table);
                Self::Block(block)
            }
            Self::Target(area, year, indicator, target) => {
                let before = workspace.targets.put(area, year, indicator, target);
                Self::Target(area, year, indicator, before)
            }
            Self::AddAreas(added) => {
                let before = workspace.areas.len();
                for (code, names, kind, parent) in added {
                    workspace.areas.add_unchecked(&code, names, kind, parent);
                }
                Self::DropAreas(before)
            }
            Self::DropAreas(len) => {
                let taken = workspace.areas.iter().skip(len);
                let taken = taken.map(|(_, it)| (it.code.clone(), it.names.clone(), it.kind, it.parent)).collect();
                workspace.areas.truncate(len);
                Self::AddAreas(taken)
            }
            Self::Rename(area, names) => {
                let before = workspace.areas.get(area).map(|it| it.names.clone()).unwrap_or_default();
                workspace.areas.rename(area, names);
                Self::Rename(area, before)
            }
            Self::Title(title) => Self::Title(std::mem::replace(&mut workspace.title, title)),
            Self::Calendar(calendar) => Self::Calendar(std::mem::replace(&mut workspace.calendar, calendar)),
            Self::Record(key, document) => {
                let before = workspace.put_record(&key, document);
                Self::Record(key, before)
            }
            Self::All(changes) => {
                let mut back: Vec<Self> = changes.into_iter().map(|it| it.apply(workspace)).collect();
                back.reverse();
                Self::All(back)
            }
        }
    }

    /// The areas whose figures the change touches, sorted: those have to be written to the store again.
    #[must_use]
    pub fn areas(&self) -> Vec<AreaId> {
        let mut found = Vec::new();
        self.collect_areas(&mut found);
        found.sort_unstable();
        found.dedup();
        found
    }

    fn collect_areas(&self, found: &mut Vec<AreaId>) {
        match self {
            Self::Cells(cells) => found.extend(cells.iter().map(|it| it.area)),
            Self::Block(block) => found.extend(block.areas()),
            Self::All(changes) => changes.iter().for_each(|it| it.collect_areas(found)),
            _ => {}
        }
    }

    /// Whether areas come or go.
    #[must_use]
    pub fn moves_areas(&self) -> bool {
        match self {
            Self::AddAreas(_) | Self::DropAreas(_) => true,
            Self::All(changes) => changes.iter().any(Self::moves_areas),
            _ => false,
        }
    }

    /// Whether it may be that other things are measured after it: every place in the catalog may be another.
    #[must_use]
    pub fn remeasures(&self) -> bool {
        match self {
            Self::Record(key, _) => Records::is_of_catalog(key),
            Self::All(changes) => changes.iter().any(Self::remeasures),
            _ => false,
        }
    }

    /// Whether more than figures change: areas, targets, names.
    #[must_use]
    pub fn touches_meta(&self) -> bool {
        match self {
            Self::Cells(_) | Self::Block(_) => false,
            Self::All(changes) => changes.iter().any(Self::touches_meta),
            _ => true,
        }
    }
}
