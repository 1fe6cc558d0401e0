//! Reading the head of a saved workspace: all of it but the figures.

use super::target::{RawTarget, targets};
use crate::catalog::{Catalog, Names};
use crate::exchange::WorkspaceProblem;
use crate::figures::{AreaId, AreaKind, AreaTree, Calendar, Origin, Records, TargetBook, Workspace};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// The head as it is written.
#[derive(Deserialize)]
pub(in crate::exchange) struct Head<'a> {
    id: String,
    title: String,
    origin: RawOrigin,
    calendar: RawCalendar,
    packs: Vec<RawPack>,
    areas: Vec<RawArea>,
    #[serde(borrow)]
    targets: Vec<RawTarget<'a>>,
    /// Documents of pages by key. Those of a page that this version does not know are kept as they are.
    #[serde(default)]
    records: BTreeMap<String, serde_json::Value>,
    /// The columns of the rows; only the workspace file has them.
    pub(in crate::exchange) items: Option<Vec<String>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum RawOrigin {
    Own,
    Sample,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCalendar {
    first_month: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPack {
    code: String,
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawArea {
    code: String,
    name: Option<String>,
    names: Option<Names>,
    kind: String,
    parent: Option<String>,
}

/// A workspace without figures, and where each area's code is found.
pub(in crate::exchange) struct Found {
    /// The workspace.
    pub(in crate::exchange) workspace: Workspace,
    /// The place of each area by its code.
    pub(in crate::exchange) places: HashMap<String, AreaId>,
}

impl Head<'_> {
    /// Where the figures are from.
    pub(in crate::exchange) const fn origin(&self) -> Origin {
        match self.origin {
            RawOrigin::Own => Origin::Own,
            RawOrigin::Sample => Origin::Sample,
        }
    }

    /// The workspace that the head describes, put over a base whose areas and figures stay where the head
    /// does not know them.
    pub(in crate::exchange) fn open(self, base: Option<Workspace>) -> Result<Found, WorkspaceProblem> {
        let mut workspace = base.unwrap_or_else(|| Workspace::empty("", ""));
        workspace.origin = self.origin();
        workspace.calendar = self.calendar.read()?;
        workspace.records = Records::default();
        for (key, document) in self.records {
            workspace.records.put(&key, Some(document.to_string()));
        }
        workspace.targets = TargetBook::default();
        workspace.remeasure().map_err(WorkspaceProblem::Packs)?;
        for pack in &self.packs {
            pack.check(&workspace.catalog)?;
        }
        let places = areas(&self.areas, &mut workspace.areas)?;
        workspace.targets = targets(&self.targets, &workspace.catalog, &places)?;
        workspace.id = self.id;
        workspace.title = self.title;
        Ok(Found { workspace, places })
    }
}

impl RawCalendar {
    fn read(&self) -> Result<Calendar, WorkspaceProblem> {
        match u8::try_from(self.first_month) {
            Ok(first_month @ 1..=12) => Ok(Calendar { first_month }),
            _ => Err(WorkspaceProblem::Calendar(self.first_month)),
        }
    }
}

impl RawPack {
    fn check(&self, catalog: &Catalog) -> Result<(), WorkspaceProblem> {
        let known = catalog.packs().iter().find(|it| it.code == self.code);
        let known = known.ok_or_else(|| WorkspaceProblem::UnknownPack(self.code.clone()))?;
        if self.version > known.version {
            return Err(WorkspaceProblem::NewerPack { pack: self.code.clone(), seen: self.version });
        }
        Ok(())
    }
}

/// Adds the areas that the tree does not have and renames those that it has.
fn areas(raw: &[RawArea], tree: &mut AreaTree) -> Result<HashMap<String, AreaId>, WorkspaceProblem> {
    let mut places: HashMap<String, AreaId> = tree.iter().map(|(id, area)| (area.code.clone(), id)).collect();
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(raw.len());
    for (index, area) in raw.iter().enumerate() {
        if area.code.is_empty() {
            return Err(WorkspaceProblem::NoAreaCode { index: index + 1 });
        }
        if seen.insert(&area.code, index).is_some() {
            return Err(WorkspaceProblem::AreaTwice(area.code.clone()));
        }
    }
    for (index, area) in raw.iter().enumerate() {
        let kind = AreaKind::parse(&area.kind)
            .ok_or_else(|| WorkspaceProblem::UnknownKind { area: area.code.clone(), seen: area.kind.clone() })?;
        let parent = area.parent.as_ref().map(|parent| match seen.get(parent.as_str()) {
            Some(at) if *at < index => Ok(places.get(parent).copied()),
            Some(_) => Err(WorkspaceProblem::LaterParent { area: area.code.clone(), parent: parent.clone() }),
            None => Err(WorkspaceProblem::UnknownParent { area: area.code.clone(), parent: parent.clone() }),
        });
        let parent = parent.transpose()?.flatten();
        let names = area.names.clone().unwrap_or_else(|| {
            let name = area.name.clone().unwrap_or_default();
            Names { hans: name.clone(), hant: name.clone(), en: name }
        });
        if let Some(id) = places.get(&area.code) {
            tree.rename(*id, names);
        } else if let Some(id) = tree.add_unchecked(&area.code, names, kind, parent) {
            places.insert(area.code.clone(), id);
        }
    }
    Ok(places)
}
