//! Items: what is counted.

use super::Names;

/// An item's place in its catalog.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ItemId(pub u16);

impl ItemId {
    /// The place as an index into the catalog's items.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// How an item's figures of several months become the figure of the whole period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timing {
    /// Events in the period: months add up.
    Flow,
    /// A stock at the period's start: the first month's figure.
    Opening,
    /// A stock at the period's end: the last month's figure.
    Closing,
    /// A stock held through the period: the mean over months.
    Average,
}

/// The unit in which an item is counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unit {
    /// Its code in the pack.
    pub code: String,
    /// Its names: 人, 人次, 例, 万元.
    pub names: Names,
}

/// Something that is counted and entered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// The stable code: column header of exports, key of saved files.
    pub code: String,
    /// Its names.
    pub names: Names,
    /// Other headers by which files call it.
    pub aliases: Vec<String>,
    /// The unit of the figures.
    pub unit: Unit,
    /// Decimal places: a figure is an integer in units of 10^-decimals.
    pub decimals: u8,
    /// How months become a period.
    pub timing: Timing,
    /// Whether a figure may be below zero, as for a balance of moves in and out.
    pub signed: bool,
    /// The closing stock that this opening stock must continue from the period before.
    pub follows: Option<ItemId>,
}

impl Item {
    /// Whether a figure of the one is a figure of the other: the same code, timing, unit, decimals and sign.
    #[must_use]
    pub fn means(&self, other: &Self) -> bool {
        self.code == other.code
            && self.timing == other.timing
            && self.unit.code == other.unit.code
            && self.decimals == other.decimals
            && self.signed == other.signed
    }
}
