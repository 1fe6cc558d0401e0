//! Which packs a workspace measures with, and by which variant of an indicator: all of it stands in its records.
//!
//! A pack in use is kept whole, so that a workspace means the same in every version of the page. What would lose
//! figures or read them as something else is not carried out.

use super::{Records, Workspace};
use crate::catalog::{Bake, Catalog, IndicatorId, ItemId, JoinProblem};

/// What a kept pack begins with; the number counts up when the lines change their meaning.
const STAMP: &str = "biaochi-pack 1\n";

/// Why a workspace's packs cannot be put together, or not now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PacksProblem {
    /// What was kept of this pack cannot be read.
    Damaged(String),
    /// The pack and those before it contradict each other.
    Join(String, JoinProblem),
    /// The item has figures, and would be lost or would mean something else.
    Figures(String),
    /// The indicator has targets, and would be lost or be written in another unit.
    Targets(String),
}

impl Records {
    /// Documents of packs: the rest of the key is the pack's code.
    pub const PACK: &str = "pack/";
    /// Choices of variants: the rest of the key is the indicator's code, the document the variant's.
    pub const VARIANT: &str = "variant/";
    /// Stands where the pack that a workspace begins with is not in use.
    pub const WITHOUT: &str = "without/county-2006";

    /// Whether a document under this key says what is measured.
    #[must_use]
    pub fn is_of_catalog(key: &str) -> bool {
        key == Self::WITHOUT || key.starts_with(Self::PACK) || key.starts_with(Self::VARIANT)
    }

    /// What these records measure with.
    pub fn catalog(&self) -> Result<Catalog, PacksProblem> {
        let mut catalog = if self.get(Self::WITHOUT).is_some() { Catalog::default() } else { Catalog::shipped() };
        for (code, document) in self.under(Self::PACK) {
            let pack = pack_of(document).ok_or_else(|| PacksProblem::Damaged(code.to_owned()))?;
            catalog.join(&pack).map_err(|problem| PacksProblem::Join(code.to_owned(), problem))?;
        }
        for (indicator, document) in self.under(Self::VARIANT) {
            // A choice for an indicator that is not in use waits.
            if let Ok(variant) = serde_json::from_str::<String>(document) {
                catalog.choose(indicator, &variant);
            }
        }
        Ok(catalog)
    }
}

/// A pack as the document that records keep of it.
#[must_use]
pub fn pack_document(baked: &str) -> String {
    serde_json::Value::String(format!("{STAMP}{baked}")).to_string()
}

/// Reads a kept pack; `None` where it is damaged, or more than one pack.
#[must_use]
pub fn pack_of(document: &str) -> Option<Catalog> {
    let text = serde_json::from_str::<String>(document).ok()?;
    let mut lines = text.strip_prefix(STAMP)?.lines();
    let pack = Catalog::thaw(&mut lines)?;
    (lines.next().is_none() && pack.packs().len() == 1 && pack.is_sound()).then_some(pack)
}

impl Workspace {
    /// Measures with what the records say from now on. A refusal changes nothing.
    pub fn remeasure(&mut self) -> Result<(), PacksProblem> {
        let next = self.records.catalog()?;
        if next == self.catalog {
            return Ok(());
        }
        let mut items: Vec<Option<ItemId>> = Vec::with_capacity(self.catalog.items().len());
        for (id, item) in self.catalog.items_with_ids() {
            let found = next.item_by_code(&item.code).filter(|it| next.item(*it).is_some_and(|it| it.means(item)));
            if found.is_none() && self.table.has_figures(id) {
                return Err(PacksProblem::Figures(item.code.clone()));
            }
            items.push(found);
        }
        let place = |id: IndicatorId| {
            let old = self.catalog.indicator(id)?;
            let found = next.indicator_by_code(&old.code)?;
            next.indicator(found).filter(|it| (it.scale, it.decimals) == (old.scale, old.decimals)).map(|_| found)
        };
        let targets = self.targets.moved(place).map_err(|id| {
            let code = self.catalog.indicator(id).map_or_else(String::new, |it| it.code.clone());
            PacksProblem::Targets(code)
        })?;
        self.targets = targets;
        self.table.move_columns(&items);
        self.catalog = next;
        Ok(())
    }

    /// Puts a record, or with `None` takes it away, and gives what stood there. One that says what is measured and
    /// would lose figures or targets is not put: then what is given is what stands there still.
    pub(super) fn put_record(&mut self, key: &str, document: Option<String>) -> Option<String> {
        let before = self.records.put(key, document);
        if Records::is_of_catalog(key) && self.remeasure().is_err() {
            self.records.put(key, before.clone());
        }
        before
    }

    /// Indicators whose targets a change of such records would lose: their codes, and how many targets these are.
    #[must_use]
    pub fn targets_lost(&self, changes: &[(String, Option<String>)]) -> (Vec<String>, usize) {
        let mut records = self.records.clone();
        for (key, document) in changes {
            records.put(key, document.clone());
        }
        let Ok(next) = records.catalog() else { return (Vec::new(), 0) };
        let mut codes: Vec<String> = Vec::new();
        let mut count = 0;
        for (_, _, id, _) in self.targets.iter() {
            let Some(old) = self.catalog.indicator(id) else { continue };
            let found = next.indicator_by_code(&old.code).and_then(|it| next.indicator(it));
            if found.is_some_and(|it| (it.scale, it.decimals) == (old.scale, old.decimals)) {
                continue;
            }
            count += 1;
            if !codes.contains(&old.code) {
                codes.push(old.code.clone());
            }
        }
        (codes, count)
    }

    /// What would stand in the way of a change of records that say what is measured.
    pub fn try_records(&self, changes: &[(String, Option<String>)]) -> Result<Catalog, PacksProblem> {
        let mut trial = self.clone();
        for (key, document) in changes {
            trial.records.put(key, document.clone());
        }
        trial.remeasure()?;
        Ok(trial.catalog)
    }
}

#[cfg(test)]
mod tests;
