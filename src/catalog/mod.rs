//! What is measured: items, indicators, formulas and the packs that hold them.
//!
//! A pack is a TOML file (`packs/*.toml`). Loading checks all of it: a pack that is wrong is refused with the
//! line at fault, so that nothing downstream can meet an unknown item or a zero scale.

mod bake;
mod check;
#[cfg(feature = "packs")]
mod expr;
mod form;
mod indicator;
mod item;
mod join;
#[cfg(feature = "packs")]
mod load;
mod names;
mod pack;
mod problem;
#[cfg(feature = "packs")]
mod raw;
mod relative;
mod units;
mod variant;
#[cfg(feature = "packs")]
pub mod write;

pub use bake::Bake;
pub use check::{Check, Relation};
pub use form::{Derived, Form, Term};
pub use indicator::{Difference, Direction, Goal, Indicator, IndicatorId, Reference, Scale};
pub use item::{Item, ItemId, Timing, Unit};
pub use join::JoinProblem;
pub use names::Names;
pub use pack::{Catalog, Pack, Preset};
pub use problem::{PackError, PackProblem};
pub use relative::{Against, Benchmark, Bound, Milestone, Quota};
pub use units::parse_units;
pub use variant::Variant;

/// The packs that are shipped, by code, in the order in which they may refer to each other's items. The first is the
/// one that a new workspace begins with.
pub const SHIPPED: &[(&str, &str)] = &[
    ("county-2006", include_str!("packs/county-2006.toml")),
    ("mch-modern", include_str!("packs/mch-modern.toml")),
    ("demography", include_str!("packs/demography.toml")),
    ("fertility-single", include_str!("packs/fertility-single.toml")),
];

#[cfg(test)]
#[cfg(feature = "packs")]
mod pack_tests;
#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
