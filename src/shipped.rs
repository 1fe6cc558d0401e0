//! The packs that are shipped, as the build script checked and baked them.

use crate::catalog::{Bake, Catalog};

const BAKED: &str = include_str!(concat!(env!("OUT_DIR"), "/catalog.txt"));

impl Catalog {
    /// The catalog of the packs that are shipped.
    ///
    /// A test holds that it reads back; were it ever damaged, the catalog would be empty rather than end the page.
    #[must_use]
    pub fn shipped() -> Self {
        Self::thaw(&mut BAKED.lines()).unwrap_or_default()
    }
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests {
    use crate::catalog::{Catalog, SHIPPED};

    #[test]
    fn what_was_baked_is_what_the_packs_say() {
        let mut packs = Catalog::default();
        for (_, text) in SHIPPED {
            packs.add(text).unwrap();
        }
        assert!(Catalog::shipped() == packs);
    }
}
