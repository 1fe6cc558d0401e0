//! Why there is no value. Never 0, never a blank.

use crate::catalog::ItemId;
use crate::figures::Reason;

/// The reason why an indicator or an item has no value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Absence {
    /// No area below has reported what it takes.
    NothingReported,
    /// An item has no figure, with the reason that stands there.
    Item(ItemId, Reason),
    /// An item was reported for some of the months only.
    Months {
        /// The item.
        item: ItemId,
        /// How many months were reported.
        reported: u16,
        /// How many there are.
        of: u16,
    },
    /// There is nothing to divide by.
    ZeroDenominator,
    /// The item does not exist in this area.
    NotApplicable,
    /// A number does not fit.
    TooLarge,
}
