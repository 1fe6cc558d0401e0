//! The catalog in use: the packs put together.

use super::{Check, Derived, Goal, Indicator, IndicatorId, Item, ItemId, Names};

/// Where a set of items and indicators is from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pack {
    /// The stable code.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// Counts up with every change of meaning.
    pub version: u32,
    /// Whether it is kept as history: its measures were abolished.
    pub history: bool,
    /// What a reader has to know of it.
    pub note: Names,
}

/// A year's targets that come with a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preset {
    /// The assessment year, named by the year it ends in.
    pub year: i32,
    /// Its names.
    pub names: Names,
    /// Where it is from.
    pub source: Names,
    /// The targets.
    pub goals: Vec<(IndicatorId, Goal)>,
}

/// All that can be counted and computed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Catalog {
    pub(super) packs: Vec<Pack>,
    pub(super) items: Vec<Item>,
    pub(super) derived: Vec<Derived>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) checks: Vec<Check>,
    pub(super) presets: Vec<Preset>,
}

impl Catalog {
    /// The packs.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Tells catalogs with other packs, versions or numbers of entries apart.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut out = format!("{} {}", self.items.len(), self.indicators.len());
        for pack in &self.packs {
            out += &format!(" {}:{}", pack.code, pack.version);
        }
        out
    }

    /// The items in order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items with their places.
    pub fn items_with_ids(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        (0_u16..).map(ItemId).zip(&self.items)
    }

    /// An item.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.get(id.index())
    }

    /// The item with this code.
    #[must_use]
    pub fn item_by_code(&self, code: &str) -> Option<ItemId> {
        self.items_with_ids().find(|(_, item)| item.code == code).map(|(id, _)| id)
    }

    /// The indicators with their places.
    pub fn indicators(&self) -> impl Iterator<Item = (IndicatorId, &Indicator)> {
        (0_u16..).map(IndicatorId).zip(&self.indicators)
    }

    /// An indicator.
    #[must_use]
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.get(id.index())
    }

    /// The indicator with this code.
    #[must_use]
    pub fn indicator_by_code(&self, code: &str) -> Option<IndicatorId> {
        self.indicators().find(|(_, it)| it.code == code).map(|(id, _)| id)
    }

    /// A derived quantity by its code.
    #[must_use]
    pub fn derived(&self, code: &str) -> Option<&Derived> {
        self.derived.iter().find(|it| it.code == code)
    }

    /// The checks.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The targets that come with the packs.
    #[must_use]
    pub fn presets(&self) -> &[Preset] {
        &self.presets
    }
}
