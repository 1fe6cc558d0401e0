//! Which item a heading means.

use super::Choices;
use crate::catalog::{Catalog, ItemId};
use crate::exchange::layout::{Heading, Layout, Role, Shape, fold};
use crate::exchange::words;
use std::collections::BTreeMap;

/// How a column came to its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchedBy {
    /// The heading is the item's code.
    Code,
    /// The heading is the item's name in one of the languages.
    Name,
    /// The heading is another name of the item.
    Alias,
    /// The user chose it.
    Hand,
}

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMatch {
    /// The column, from zero.
    pub column: u32,
    /// What it is for.
    pub role: Role,
    /// Its item, for a column of figures that is read.
    pub item: Option<ItemId>,
    /// How the item was found.
    pub by: Option<MatchedBy>,
    /// Power of ten that the heading's unit adds: figures under `万人` are times 10^4.
    pub power: u32,
}

/// All names of all items, ready to be compared.
pub(super) struct ItemIndex {
    names: BTreeMap<String, (ItemId, MatchedBy)>,
}

impl ItemIndex {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let mut names = BTreeMap::new();
        for (id, item) in catalog.items_with_ids() {
            let own = [&item.names.hans, &item.names.hant, &item.names.en].into_iter().map(|it| (it, MatchedBy::Name));
            let aliases = item.aliases.iter().map(|it| (it, MatchedBy::Alias));
            for (name, by) in [(&item.code, MatchedBy::Code)].into_iter().chain(own).chain(aliases) {
                // The first item keeps a name: packs are loaded in order.
                names.entry(fold(name)).or_insert((id, by));
            }
        }
        Self { names }
    }

    pub(super) fn find(&self, name: &str) -> Option<(ItemId, MatchedBy)> {
        self.names.get(&fold(name)).copied()
    }

    /// The item of a heading: by the whole heading, either way round, or by its lowest part.
    fn by_heading(&self, heading: &Heading) -> Option<(ItemId, MatchedBy)> {
        let whole = heading.joined();
        let reversed: String = heading.parts.iter().rev().map(String::as_str).collect();
        self.find(&whole).or_else(|| self.find(&reversed)).or_else(|| self.find(heading.last()))
    }
}

pub(super) fn matches(layout: &Layout, index: &ItemIndex, catalog: &Catalog, choices: &Choices) -> Vec<ColumnMatch> {
    let mut taken = Vec::new();
    let columns = (0u32..).zip(layout.roles.iter().zip(&layout.headings));
    columns
        .map(|(column, (role, heading))| {
            let found = match choices.items.get(&column) {
                Some(chosen) => chosen.map(|item| (item, MatchedBy::Hand)),
                None if *role == Role::Figure && layout.shape == Shape::Wide => index.by_heading(heading),
                None => None,
            };
            // Two columns of one item contradict each other: the second waits for the user.
            let found = found.filter(|(item, by)| *by == MatchedBy::Hand || !taken.contains(item));
            taken.extend(found.map(|(item, _)| item));
            let power = found.map_or(0, |(item, _)| power(heading, catalog, item));
            ColumnMatch { column, role: *role, item: found.map(|it| it.0), by: found.map(|it| it.1), power }
        })
        .collect()
}

fn power(heading: &Heading, catalog: &Catalog, item: ItemId) -> u32 {
    let own = catalog.item(item).map(|it| magnitude(&it.unit.names.hans)).unwrap_or_default();
    heading.unit.as_deref().map(magnitude).unwrap_or_default().saturating_sub(own)
}

fn magnitude(unit: &str) -> u32 {
    words::MAGNITUDES.iter().find(|(sign, _)| unit.starts_with(*sign)).map_or(0, |(_, power)| *power)
}
