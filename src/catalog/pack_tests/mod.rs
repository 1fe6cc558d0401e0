//! What the shipped county pack holds.

mod indicators;
mod items;
mod modern;
mod targets;
mod texts;

use super::{Catalog, Form, SHIPPED};

/// All packs that are shipped, one upon another.
fn all() -> Catalog {
    let mut catalog = Catalog::default();
    for (_, text) in SHIPPED {
        catalog.add(text).unwrap();
    }
    catalog
}

fn county() -> Catalog {
    let (_, text) = SHIPPED.iter().find(|(code, _)| *code == "county-2006").unwrap();
    let mut catalog = Catalog::default();
    catalog.add(text).unwrap();
    catalog
}

/// A form as one reads it: `population_start + population_end / 2`.
fn shown(catalog: &Catalog, form: &Form) -> String {
    let mut text = String::new();
    for term in &form.terms {
        text += match (text.is_empty(), term.weight) {
            (true, 1) => "",
            (false, 1) => " + ",
            (false, -1) => " - ",
            (true, 2) => "2*",
            _ => panic!("a weight of {} is not expected in these packs", term.weight),
        };
        text += &catalog.item(term.item).unwrap().code;
    }
    if form.divisor != 1 {
        text += &format!(" / {}", form.divisor);
    }
    text
}

/// A number of the indicator's decimals as it is printed.
fn printed(units: i64, decimals: u8) -> String {
    let unit = 10_i64.pow(u32::from(decimals));
    match units % unit {
        0 => (units / unit).to_string(),
        part => format!("{}.{part:0width$}", units / unit, width = usize::from(decimals)),
    }
}

#[test]
fn the_pack_is_kept_as_history() {
    let catalog = county();
    let [pack] = catalog.packs() else { panic!("one pack") };
    assert_eq!(pack.code, "county-2006");
    assert!(pack.history);
}
