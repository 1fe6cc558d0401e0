//! The schemes that are shipped: published ones, rebuilt, and one for the county speech.

use super::{Scheme, read};
use crate::catalog::Catalog;

/// The shipped schemes' texts, by code.
pub const SHIPPED: &[(&str, &str)] = &[];

/// A shipped scheme. `None` for an unknown code, or where the catalog lacks what it needs.
#[must_use]
pub fn shipped(code: &str, catalog: &Catalog) -> Option<Scheme> {
    let (_, text) = SHIPPED.iter().find(|(it, _)| *it == code)?;
    read(text, catalog).ok()
}
