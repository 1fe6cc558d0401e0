//! The packs that are shipped, as the build script checked and baked them.

use crate::catalog::{Bake, Catalog};

const COUNTY: &str = include_str!(concat!(env!("OUT_DIR"), "/county-2006.txt"));

/// All of them, baked, by code. Only the worker names this list, so that the page carries the first one alone.
const LIBRARY: &[(&str, &str)] = &[
    ("county-2006", COUNTY),
    ("mch-modern", include_str!(concat!(env!("OUT_DIR"), "/mch-modern.txt"))),
    ("demography", include_str!(concat!(env!("OUT_DIR"), "/demography.txt"))),
    ("fertility-single", include_str!(concat!(env!("OUT_DIR"), "/fertility-single.txt"))),
];

impl Catalog {
    /// The catalog that a workspace begins with: the county's pack.
    ///
    /// A test holds that it reads back; were it ever damaged, the catalog would be empty rather than end the page.
    #[must_use]
    pub fn shipped() -> Self {
        Self::thaw(&mut COUNTY.lines()).unwrap_or_default()
    }

    /// The packs that are shipped, by code, each as the lines that a workspace keeps of it.
    #[must_use]
    pub const fn library() -> &'static [(&'static str, &'static str)] {
        LIBRARY
    }
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests {
    use crate::catalog::{Bake, Catalog, SHIPPED};

    #[test]
    fn what_was_baked_is_what_the_packs_say() {
        let (mut packs, mut joined) = (Catalog::default(), Catalog::default());
        for ((code, text), (baked_code, baked)) in SHIPPED.iter().zip(Catalog::library()) {
            let before = packs.clone();
            packs.add(text).unwrap();
            let alone = Catalog::thaw(&mut baked.lines()).unwrap();
            assert!(alone == packs.since(&before) && alone.is_sound(), "{code}");
            assert_eq!(code, baked_code);
            joined.join(&alone).unwrap();
        }
        assert_eq!(Catalog::library().len(), SHIPPED.len());
        assert!(joined == packs);
        assert_eq!(Catalog::shipped().packs().len(), 1);
    }
}
