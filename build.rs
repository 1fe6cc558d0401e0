//! Checks the packs and bakes them, so that the page needs no TOML parser and a wrong pack fails the build.

#![allow(dead_code, reason = "the catalog has more than baking needs")]
#![allow(clippy::panic, reason = "a build script ends in words by panicking")]

use catalog::{Bake, Catalog, SHIPPED};

#[path = "src/locale/lang.rs"]
mod lang;
mod locale {
    pub(crate) use crate::lang::Lang;
}

#[path = "src/catalog"]
mod catalog {
    mod bake;
    mod check;
    mod expr;
    mod form;
    mod indicator;
    mod item;
    mod join;
    mod load;
    mod names;
    mod pack;
    mod problem;
    mod raw;
    mod units;
    mod variant;

    pub(crate) use bake::Bake;
    pub(crate) use check::{Check, Relation};
    pub(crate) use form::{Derived, Form, Term};
    pub(crate) use indicator::{Difference, Direction, Goal, Indicator, IndicatorId, Reference, Scale};
    pub(crate) use item::{Item, ItemId, Timing, Unit};
    pub(crate) use names::Names;
    pub(crate) use pack::{Catalog, Pack, Preset};
    pub(crate) use problem::{PackError, PackProblem};
    pub(crate) use variant::Variant;

    pub(crate) const SHIPPED: &[(&str, &str)] = &[
        ("county-2006", include_str!("src/catalog/packs/county-2006.toml")),
        ("mch-modern", include_str!("src/catalog/packs/mch-modern.toml")),
        ("demography", include_str!("src/catalog/packs/demography.toml")),
        ("fertility-single", include_str!("src/catalog/packs/fertility-single.toml")),
    ];
}

/// Each pack is baked for itself, with all the items that it refers to: the page has the first one in it, the others
/// only the worker, and a workspace that uses them keeps them.
fn main() {
    println!("cargo::rerun-if-changed=src/catalog");
    let folder = std::env::var_os("OUT_DIR").map(std::path::PathBuf::from).unwrap_or_default();
    let mut catalog = Catalog::default();
    for (code, text) in SHIPPED {
        let before = catalog.clone();
        if let Err(error) = catalog.add(text) {
            panic!("src/catalog/packs/{code}.toml, line {}: {:?}", error.line, error.problem);
        }
        let mut baked = String::new();
        catalog.since(&before).bake(&mut baked);
        if let Err(error) = std::fs::write(folder.join(format!("{code}.txt")), baked) {
            panic!("the baked pack cannot be written: {error}");
        }
    }
}
