//! Which area a row means, and which areas would be new.

use super::plan::{NewArea, ProblemKind};
use crate::catalog::Names;
use crate::exchange::layout::fold;
use crate::exchange::words;
use crate::figures::{AreaId, AreaKind, AreaTree};
use std::collections::BTreeMap;

/// One step of a path: the name, and what it is where its column says so.
pub(super) struct Step<'a> {
    pub(super) name: &'a str,
    pub(super) kind: Option<AreaKind>,
}

/// Finds areas by code, by path and by name, and plans those that are not there.
pub(super) struct Areas {
    by_code: BTreeMap<String, AreaId>,
    by_place: BTreeMap<(Option<AreaId>, String), AreaId>,
    by_name: BTreeMap<String, Vec<AreaId>>,
    kinds: Vec<AreaKind>,
    roots: Vec<AreaId>,
    known: usize,
    pub(super) added: Vec<NewArea>,
    /// Where the highest areas of the table belong, when the user said so.
    parent: Option<AreaId>,
}

impl Areas {
    pub(super) fn new(tree: &AreaTree, parent: Option<AreaId>) -> Self {
        let mut areas = Self {
            by_code: BTreeMap::new(),
            by_place: BTreeMap::new(),
            by_name: BTreeMap::new(),
            kinds: Vec::new(),
            roots: tree.roots().collect(),
            known: tree.len(),
            added: Vec::new(),
            parent,
        };
        for (id, area) in tree.iter() {
            areas.index(id, &area.code, &area.names, area.kind, area.parent);
        }
        areas
    }

    fn index(&mut self, id: AreaId, code: &str, names: &Names, kind: AreaKind, parent: Option<AreaId>) {
        self.by_code.insert(code.to_owned(), id);
        self.kinds.push(kind);
        let mut folded: Vec<String> =
            [&names.hans, &names.hant, &names.en].into_iter().map(|it| fold(it)).filter(|it| !it.is_empty()).collect();
        folded.sort_unstable();
        folded.dedup();
        for name in folded {
            self.by_place.entry((parent, name.clone())).or_insert(id);
            self.by_name.entry(name).or_default().push(id);
        }
    }

    /// The area of a code, or of a path from the highest name given to the lowest.
    pub(super) fn find_or_plan(&mut self, code: &str, path: &[Step<'_>]) -> Result<AreaId, ProblemKind> {
        if let Some(id) = self.by_code.get(code) {
            return Ok(*id);
        }
        let mut at: Option<AreaId> = None;
        for (index, step) in path.iter().enumerate() {
            let last = index + 1 == path.len();
            at = Some(match self.find(at, step)? {
                Some(id) => id,
                None => self.plan(if last { code } else { "" }, step, at)?,
            });
        }
        at.ok_or(ProblemKind::NoArea)
    }

    fn find(&self, parent: Option<AreaId>, step: &Step<'_>) -> Result<Option<AreaId>, ProblemKind> {
        let name = fold(step.name);
        if name.is_empty() {
            return Err(ProblemKind::NoArea);
        }
        let within = parent.or(self.parent);
        if let Some(found) = self.by_place.get(&(within, name.clone())) {
            return Ok(Some(*found));
        }
        // Within a named area only its own children are meant: another town may have a village of this name.
        if parent.is_some() {
            return Ok(None);
        }
        let named = self.by_name.get(&name).map(Vec::as_slice).unwrap_or_default();
        let fitting: Vec<AreaId> =
            named.iter().copied().filter(|it| step.kind.is_none_or(|kind| self.kind(*it) == Some(kind))).collect();
        match fitting.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(*one)),
            _ => Err(ProblemKind::AmbiguousArea),
        }
    }

    fn plan(&mut self, code: &str, step: &Step<'_>, parent: Option<AreaId>) -> Result<AreaId, ProblemKind> {
        let own = step.kind.or_else(|| kind_of(step.name));
        let parent = parent.or(self.parent).or_else(|| self.only_root(own));
        let above = parent.and_then(|it| self.kind(it));
        let kind = own.or(above.map(AreaKind::below)).unwrap_or(AreaKind::Other);
        let index = u32::try_from(self.known + self.added.len()).map_err(|_| ProblemKind::NoArea)?;
        let name = step.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let names = Names { hans: name.clone(), hant: name.clone(), en: name };
        let code = if code.is_empty() { self.made_up(index) } else { code.to_owned() };
        let id = AreaId(index);
        self.index(id, &code, &names, kind, parent);
        if parent.is_none() {
            self.roots.push(id);
        }
        self.added.push(NewArea { code, names, kind, parent });
        Ok(id)
    }

    /// A workspace with one root is one county: what the table names lies in it.
    ///
    /// A root that the table itself has just named holds only what is known to be smaller, else the first of many
    /// villages would become the home of the others.
    fn only_root(&self, kind: Option<AreaKind>) -> Option<AreaId> {
        let [root] = self.roots.as_slice() else { return None };
        let known = root.index() < self.known;
        let smaller = |kind: AreaKind| Some(rank(kind)) > self.kind(*root).map(rank);
        kind.map_or(known, smaller).then_some(*root)
    }

    /// A free code; its letter keeps it apart from administrative ones.
    fn made_up(&self, index: u32) -> String {
        let mut number = index + 1;
        loop {
            let code = format!("a{number}");
            if !self.by_code.contains_key(&code) {
                return code;
            }
            number += 1;
        }
    }

    /// The area that a row of totals over these names is about: the one they lie in.
    pub(super) fn above(&mut self, path: &[Step<'_>]) -> Result<AreaId, ProblemKind> {
        if !path.is_empty() {
            return self.find_or_plan("", path);
        }
        match (self.parent, self.roots.as_slice()) {
            (Some(parent), _) => Ok(parent),
            (None, [root]) => Ok(*root),
            _ => Err(ProblemKind::Total),
        }
    }

    fn kind(&self, id: AreaId) -> Option<AreaKind> {
        self.kinds.get(id.index()).copied()
    }
}

/// What an area is by the end of its name.
fn kind_of(name: &str) -> Option<AreaKind> {
    let name = fold(name);
    let level = words::AREA_KIND_ENDS.iter().position(|ends| ends.iter().any(|it| name.ends_with(it)))?;
    AreaKind::ALL.get(level).copied()
}

fn rank(kind: AreaKind) -> usize {
    AreaKind::ALL.iter().position(|it| *it == kind).unwrap_or(AreaKind::ALL.len())
}
