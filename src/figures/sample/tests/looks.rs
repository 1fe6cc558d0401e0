//! The sample looks like a county: sizes, chance and names.

use super::{SAMPLE, birth_rate, county, figure, of_kind};
use crate::figures::AreaKind;
use crate::figures::sample::names;
use std::collections::BTreeSet;

#[test]
fn villages_have_500_to_3000_people() {
    for village in of_kind(AreaKind::Village) {
        let people = figure(village, 2005, "population_start");
        assert!((500..=3_000).contains(&people), "{village:?} {people}");
    }
}

#[test]
fn some_townships_miss_12_per_mille_and_some_stay_far_below() {
    let mut rates: Vec<i64> = of_kind(AreaKind::Township).into_iter().map(|it| birth_rate(it, 2006)).collect();
    rates.sort_unstable();
    assert!(rates[0] < 950 && rates[8] > 1_200, "{rates:?}");
    assert!(rates[0] > 700 && rates[9] < 1_500, "{rates:?}");
    assert!(rates[6] <= 1_200, "{rates:?}");
}

#[test]
fn small_numbers_scatter_as_chance_has_it() {
    let births = SAMPLE.catalog.item_by_code("births").unwrap();
    let villages = of_kind(AreaKind::Village);
    let rows = villages.iter().flat_map(|it| SAMPLE.table.rows_of(*it));
    let by_month: Vec<i64> = rows.filter_map(|it| SAMPLE.table.at(it.1, births).value()).collect();
    let of = |count| by_month.iter().filter(|it| **it == count).count() * 1_000 / by_month.len();
    // A Poisson count with mean 1.09 is zero in 34 percent; unequal villages make it more.
    assert!((330..430).contains(&of(0)), "{}", of(0));
    assert!((290..370).contains(&of(1)), "{}", of(1));
    assert!(by_month.iter().any(|it| *it >= 6));

    // Boys against a binomial: the squared deviations are 402 on average, with a standard deviation of 28.
    let mut deviations = 0;
    for village in &villages {
        let [births, boys] = ["births", "births_male"].map(|it| figure(*village, 2006, it));
        // (boys − births·p)² / (births·p·q), in thousandths.
        let off = boys * 5_493 - births * 2_864;
        deviations += off * off * 1_000 / (births.max(1) * 2_864 * 2_629);
    }
    assert!((300_000..500_000).contains(&deviations), "{deviations}");
}

#[test]
fn names_are_unique_within_their_township_in_each_language() {
    for township in of_kind(AreaKind::Township).into_iter().chain([county()]) {
        let children = SAMPLE.areas.children(township);
        let names = children.iter().map(|it| &SAMPLE.areas.get(*it).unwrap().names);
        let names: Vec<_> = names.collect();
        let hans: BTreeSet<_> = names.iter().map(|it| &it.hans).collect();
        let hant: BTreeSet<_> = names.iter().map(|it| &it.hant).collect();
        let en: BTreeSet<_> = names.iter().map(|it| &it.en).collect();
        assert_eq!([hans.len(), hant.len(), en.len()], [children.len(); 3]);
    }
}

#[test]
fn traditional_names_hold_no_simplified_character() {
    let mut simplified = BTreeSet::new();
    for kind in ["county", "township", "first", "second", "village"] {
        for it in names::named(kind) {
            assert_eq!(it.hans.chars().count(), it.hant.chars().count());
            let pairs = it.hans.chars().zip(it.hant.chars());
            simplified.extend(pairs.filter(|(hans, hant)| hans != hant).map(|it| it.0));
        }
    }
    assert!(simplified.len() > 20);
    for (_, area) in SAMPLE.areas.iter() {
        let clean = area.names.hant.chars().all(|it| !simplified.contains(&it));
        assert!(clean, "{}", area.names.hant);
        assert!(area.names.en.chars().all(|it| it.is_ascii() || it == '’'));
    }
}

#[test]
fn no_name_is_the_speechs() {
    for speech in ["Changliang", "Huaping", "Gaoping", "Hongyansi", "Sanli", "Jianshi"] {
        for (_, area) in SAMPLE.areas.iter() {
            assert!(!area.names.en.starts_with(speech), "{}", area.names.en);
        }
    }
}
