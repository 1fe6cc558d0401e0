//! The tree of areas.

use crate::catalog::Names;

/// An area's place in its tree. Places are never reused while a workspace is open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AreaId(pub u32);

impl AreaId {
    /// The place as an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What an area is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AreaKind {
    /// 省
    Province,
    /// 市、州
    Prefecture,
    /// 县、区
    County,
    /// 乡、镇、街道
    Township,
    /// 村、社区
    Village,
    /// Anything else.
    Other,
}

impl AreaKind {
    /// Every kind, from the widest.
    pub const ALL: [Self; 6] =
        [Self::Province, Self::Prefecture, Self::County, Self::Township, Self::Village, Self::Other];

    /// The code in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Prefecture => "prefecture",
            Self::County => "county",
            Self::Township => "township",
            Self::Village => "village",
            Self::Other => "other",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The kind that usually lies below.
    #[must_use]
    pub const fn below(self) -> Self {
        match self {
            Self::Province => Self::Prefecture,
            Self::Prefecture => Self::County,
            Self::County => Self::Township,
            Self::Township => Self::Village,
            Self::Village | Self::Other => Self::Other,
        }
    }
}

/// An area.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Area {
    /// The code in files: an administrative code or one that was made up. Unique in its tree.
    pub code: String,
    /// The name. Names that a user typed are the same in the three languages.
    pub names: Names,
    /// What it is.
    pub kind: AreaKind,
    /// The area it belongs to.
    pub parent: Option<AreaId>,
    /// The areas in it, in order.
    pub children: Vec<AreaId>,
}

/// All areas of a workspace. A parent always stands before its children.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AreaTree {
    areas: Vec<Area>,
}

impl AreaTree {
    /// Adds an area. `None` where the parent is unknown, the code is taken or empty, or the tree is full.
    pub fn add(&mut self, code: &str, names: Names, kind: AreaKind, parent: Option<AreaId>) -> Option<AreaId> {
        if code.is_empty() || self.by_code(code).is_some() {
            return None;
        }
        self.add_unchecked(code, names, kind, parent)
    }

    /// Adds an area whose code is known to be free. Looking codes up one by one is slow for a whole province.
    pub fn add_unchecked(
        &mut self,
        code: &str,
        names: Names,
        kind: AreaKind,
        parent: Option<AreaId>,
    ) -> Option<AreaId> {
        let id = AreaId(u32::try_from(self.areas.len()).ok()?);
        if let Some(parent) = parent {
            self.areas.get_mut(parent.index())?.children.push(id);
        }
        self.areas.push(Area { code: code.to_owned(), names, kind, parent, children: Vec::new() });
        Some(id)
    }

    /// Takes the last areas away until this many are left: the way back from an import that added some.
    pub fn truncate(&mut self, len: usize) {
        self.areas.truncate(len);
        for area in &mut self.areas {
            area.children.retain(|child| child.index() < len);
        }
    }

    /// Renames an area.
    pub fn rename(&mut self, id: AreaId, names: Names) {
        if let Some(area) = self.areas.get_mut(id.index()) {
            area.names = names;
        }
    }

    /// How many areas there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether there is no area.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// An area.
    #[must_use]
    pub fn get(&self, id: AreaId) -> Option<&Area> {
        self.areas.get(id.index())
    }

    /// The children of an area, in order.
    #[must_use]
    pub fn children(&self, id: AreaId) -> &[AreaId] {
        self.get(id).map_or(&[], |it| it.children.as_slice())
    }

    /// All areas, parents before children.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (AreaId, &Area)> + ExactSizeIterator {
        self.areas.iter().enumerate().map(|(index, area)| (AreaId(u32::try_from(index).unwrap_or(u32::MAX)), area))
    }

    /// The areas that belong to none.
    pub fn roots(&self) -> impl Iterator<Item = AreaId> {
        self.iter().filter(|(_, area)| area.parent.is_none()).map(|(id, _)| id)
    }

    /// The area with this code.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<AreaId> {
        self.iter().find(|(_, area)| area.code == code).map(|(id, _)| id)
    }

    /// The areas from the root down to this one.
    #[must_use]
    pub fn path(&self, id: AreaId) -> Vec<AreaId> {
        let mut path = vec![id];
        let mut at = id;
        while let Some(parent) = self.get(at).and_then(|it| it.parent) {
            path.push(parent);
            at = parent;
        }
        path.reverse();
        path
    }

    /// This area with all areas in it, in the order of the tree.
    #[must_use]
    pub fn branch(&self, id: AreaId) -> Vec<AreaId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(at) = open.pop() {
            found.push(at);
            open.extend(self.children(at).iter().rev());
        }
        found
    }

    /// The areas at the bottom of this one: itself where it has no children.
    #[must_use]
    pub fn leaves(&self, id: AreaId) -> Vec<AreaId> {
        let mut found = self.branch(id);
        found.retain(|it| self.children(*it).is_empty());
        found
    }

    /// How far below its root an area lies; the root is 0.
    #[must_use]
    pub fn depth(&self, id: AreaId) -> usize {
        self.path(id).len() - 1
    }
}
