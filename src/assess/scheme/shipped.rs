//! The schemes that are shipped: published ones, rebuilt, and one for the county speech.

use super::{Scheme, read};
use crate::catalog::Catalog;

/// The shipped schemes' texts, by code.
pub const SHIPPED: &[(&str, &str)] = &[
    ("county-2006-review", include_str!("../schemes/county-2006-review.json")),
    ("hunan-2017", include_str!("../schemes/hunan-2017.json")),
    ("dazhou-2010", include_str!("../schemes/dazhou-2010.json")),
    ("township-100", include_str!("../schemes/township-100.json")),
    ("village-1000", include_str!("../schemes/village-1000.json")),
    ("village-100", include_str!("../schemes/village-100.json")),
    ("floating-two-way", include_str!("../schemes/floating-two-way.json")),
];

/// A shipped scheme. `None` for an unknown code, or where the catalog lacks what it needs.
#[must_use]
pub fn shipped(code: &str, catalog: &Catalog) -> Option<Scheme> {
    let (_, text) = SHIPPED.iter().find(|(it, _)| *it == code)?;
    read(text, catalog).ok()
}

#[cfg(test)]
mod tests {
    use super::SHIPPED;
    use crate::assess::scheme::{read, write};
    use crate::catalog::Catalog;
    use crate::locale::Lang;

    #[test]
    fn what_is_shipped_is_sound_and_is_written_as_it_is_read() {
        for (code, text) in SHIPPED {
            let scheme = match read(text, &Catalog::shipped()) {
                Ok(it) => it,
                Err(why) => panic!("{code}: {:?}", why.says(Lang::En)),
            };
            assert_eq!(scheme.code, *code);
            assert_eq!(write(&scheme).trim(), text.trim(), "{code}");
            assert!(scheme.history, "{code}");
        }
    }
}
