//! What else a pack holds: other definitions, reference ranges, checks, targets; and a pack that goes with its targets.

use super::{INDICATOR, Visitor, codes, own, patched, visitor, with};
use crate::catalog::{Goal, Relation};
use crate::figures::{AreaId, Change, SetTarget};
use crate::locale::Lang;

const OTHER: &[(&str, &str)] = &[
    ("usual_hans", "年末人口"),
    ("usual_hant", "年末人口"),
    ("usual_en", "Population at the end"),
    ("v0_code", ""),
    ("v0_names_hans", "年初人口"),
    ("v0_names_hant", "年初人口"),
    ("v0_names_en", "Population at the start"),
    ("v0_numerator", "clinics_open"),
    ("v0_numerator_is_hans", "机构数"),
    ("v0_numerator_is_hant", "機構數"),
    ("v0_numerator_is_en", "Clinics"),
    ("v0_denominator", "population_start"),
    ("v0_denominator_is_hans", "年初人口"),
    ("v0_denominator_is_hant", "年初人口"),
    ("v0_denominator_is_en", "Population at the start"),
    ("v0_low", "0"),
    ("v0_high", "60"),
    ("v0_source_hans", "另一种规定"),
    ("v0_source_hant", "另一種規定"),
    ("v0_source_en", "Another rule"),
];

const REFERENCE: &[(&str, &str)] = &[
    ("ref_low", "1"),
    ("ref_high", "3"),
    ("ref_source_hans", "某规划"),
    ("ref_source_hant", "某規劃"),
    ("ref_source_en", "A plan"),
];

fn indicator(it: &Visitor) -> crate::catalog::Indicator {
    let catalog = &it.workspace.catalog;
    catalog.indicator(catalog.indicator_by_code("clinics_rate").unwrap()).unwrap().clone()
}

#[test]
fn a_disputed_denominator_and_a_reference_range_are_made_kept_and_taken_away() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    let form = [INDICATOR, OTHER, REFERENCE].concat();
    it.press("save", &form);
    let made = indicator(&it);
    assert_eq!(made.variants.len(), 2);
    assert_eq!(
        (made.variants[0].names.en.as_str(), made.variants[1].source.en.as_str()),
        ("Population at the end", "Another rule")
    );
    let reference = made.reference.clone().unwrap();
    assert_eq!((reference.low, reference.high, reference.source.en.as_str()), (100, 300, "A plan"));

    // The page of the pack offers the choice, and another one computes.
    it.open("packs/our-county");
    it.press("variant:clinics_rate", &[("variant-clinics_rate", &made.variants[1].code)]);
    assert_eq!(indicator(&it).denominator_is.en, "Population at the start");

    // The form shows what is kept; saved as it is, nothing is lost.
    it.open("packs/our-county/indicator/clinics_rate");
    for shown in ["population_start", "Another rule", "A plan", "Population at the end"] {
        assert!(it.html().contains(shown), "{shown}");
    }
    let code = made.variants[1].code.clone();
    let again = with(&with(&form, "v0_code", &code), "plain_en", "Another sentence");
    it.press("save", &again);
    let kept = indicator(&it);
    assert_eq!((kept.variants.len(), kept.reference, kept.plain.en.as_str()), (2, made.reference, "Another sentence"));
    assert_eq!(kept.variants[1].code, code);

    // Emptied, it is gone.
    it.open("packs/our-county/indicator/clinics_rate");
    let empty: Vec<(&str, &str)> = again
        .iter()
        .map(|(name, value)| {
            (*name, if name.starts_with("v0_names") || *name == "v0_denominator" { "" } else { *value })
        })
        .collect();
    it.press("save", &empty);
    assert_eq!(indicator(&it).variants.len(), 0);
}

/// A wrong field of a part is said beside it, and nothing is kept.
#[track_caller]
fn check_wrong(path: &str, form: &[(&str, &str)], field: &str) {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    it.press("save", INDICATOR);
    let before = it.workspace.clone();
    it.open(path);
    it.press("save", form);
    assert_ne!(patched(&it.seen, &format!("m-{field}")), "", "{field}: {:?}", it.seen.patch);
    assert!(it.workspace == before);
}

const CHECK: &[(&str, &str)] = &[
    ("code", "clinics_within_population"),
    ("left", "clinics_open"),
    ("relation", "at_most"),
    ("right", "population_end"),
    ("says_hans", "机构数不应大于人口数。"),
    ("says_hant", "機構數不應大於人口數。"),
    ("says_en", "There are no more clinics than people."),
];

const TARGETS: &[(&str, &str)] = &[
    ("year", "2030"),
    ("names_hans", "2030年目标"),
    ("names_hant", "2030年目標"),
    ("names_en", "Targets for 2030"),
    ("source_hans", "某规划"),
    ("source_hant", "某規劃"),
    ("source_en", "A plan"),
    ("g0_way", "at_least"),
    ("g0_a", "2.5"),
    ("g0_b", ""),
];

#[test]
fn a_check_is_made_changed_and_deleted() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/check");
    it.press("save", CHECK);
    let found = |it: &Visitor| it.workspace.catalog.checks().iter().find(|it| it.code == CHECK[0].1).cloned();
    assert_eq!(found(&it).map(|it| it.relation), Some(Relation::AtMost));
    let list = it.open("packs/our-county").html.as_str().to_owned();
    assert!(
        list.contains("packs/our-county/check/clinics_within_population")
            && list.contains("clinics_open ≤ population_end")
    );
    it.open("packs/our-county/check/clinics_within_population");
    let kept: Vec<(&str, &str)> = CHECK.iter().skip(1).copied().collect();
    it.press("save", &with(&kept, "relation", "equal"));
    assert_eq!(found(&it).map(|it| it.relation), Some(Relation::Equal));
    it.open("packs/our-county/check/clinics_within_population");
    it.press("delete", &[]);
    assert_eq!(found(&it), None);
}

#[test]
fn targets_of_a_year_are_made_changed_and_deleted() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    it.press("save", INDICATOR);
    it.open("packs/our-county/preset");
    it.press("save", TARGETS);
    let found = |it: &Visitor| {
        let all = it.workspace.catalog.presets().iter().filter(|it| it.names.en == "Targets for 2030");
        all.map(|it| (it.year, it.goals.iter().map(|(_, goal)| *goal).collect::<Vec<_>>())).collect::<Vec<_>>()
    };
    assert_eq!(found(&it), [(2030, vec![Goal::AtLeast(250)])]);
    it.open("packs/our-county/preset/0");
    assert!(it.html().contains("value=\"2.50\""));
    let range = with(&with(&with(TARGETS, "g0_way", "within"), "g0_b", "4"), "year", "2031");
    it.press("save", &range);
    assert_eq!(found(&it), [(2031, vec![Goal::Within(250, 400)])]);
    it.open("packs/our-county/preset/0");
    it.press("delete", &[]);
    assert!(found(&it).is_empty());
}

#[test]
fn what_is_wrong_with_a_part_stands_at_its_field() {
    check_wrong("packs/our-county/check", &with(CHECK, "left", "nothing"), "left");
    check_wrong("packs/our-county/check", &with(CHECK, "says_en", ""), "says");
    check_wrong("packs/our-county/check", &with(CHECK, "code", "A b"), "code");
    check_wrong("packs/our-county/preset", &with(TARGETS, "g0_a", "x"), "goal");
    check_wrong("packs/our-county/preset", &with(TARGETS, "year", "soon"), "year");
    check_wrong("packs/our-county/preset", &with(TARGETS, "source_hant", ""), "source");
    let kept = [INDICATOR, OTHER, REFERENCE].concat();
    let path = "packs/our-county/indicator/clinics_rate";
    check_wrong(path, &with(&kept, "v0_denominator", "nothing"), "v0_denominator");
    check_wrong(path, &with(&kept, "v0_names_en", ""), "v0_names");
    check_wrong(path, &with(&kept, "ref_low", "9"), "reference");
    check_wrong(path, &with(&kept, "usual_en", ""), "usual");
}

#[test]
fn a_pack_with_targets_goes_with_them_in_one_step() {
    for lang in Lang::ALL {
        let mut it = visitor(lang);
        it.press("use:mch-modern", &[]);
        let id = it.workspace.catalog.indicator_by_code("maternal_mortality_ratio").unwrap();
        let target = SetTarget::Goal(Goal::AtMost(1_500));
        for year in [2006, 2025] {
            it.workspace.apply(Change::Target(AreaId(0), year, id, Some(target)));
        }
        let before = it.workspace.targets.clone();
        it.open("packs");
        it.press("drop:mch-modern", &[]);
        assert_eq!(codes(&it), ["county-2006", "mch-modern"], "refused, and offered in words");
        assert!(it.html().contains('2') && it.workspace.targets == before);
        let other = it.workspace.targets.iter().filter(|(_, _, of, _)| *of != id).count();
        it.press("drop-all:mch-modern", &[]);
        assert_eq!(codes(&it), ["county-2006"]);
        assert_eq!(it.workspace.targets.iter().count(), other, "the others' targets stay");
    }
}

#[test]
fn total_fertility_of_single_ages_stands_beside_that_of_groups() {
    for lang in Lang::ALL {
        let mut it = visitor(lang);
        it.press("use:fertility-single", &[]);
        for age in 15_i64..50 {
            super::put(&mut it, &format!("women_age_{age}"), 1_000 + 40 * (age % 5));
            super::put(&mut it, &format!("births_age_{age}"), if (22..35).contains(&age) { 90 + age } else { 5 });
        }
        it.open("packs/fertility-single");
        // Recomputed from the same counts by floating point: Σ b/w, and 5 × Σ (Σ b ÷ Σ w) of groups.
        let women = |age: i64| (1_000 + 40 * (age % 5)) as f64;
        let births = |age: i64| (if (22..35).contains(&age) { 90 + age } else { 5 }) as f64;
        let single: f64 = (15..50).map(|age| births(age) / women(age)).sum();
        let five: f64 = (15..50)
            .step_by(5)
            .map(|from| (from..from + 5).map(births).sum::<f64>() / (from..from + 5).map(women).sum::<f64>())
            .sum::<f64>()
            * 5.0;
        for want in [single, five].map(|it| format!("{it:.3}")) {
            assert!(it.html().contains(&want), "{want}: {}", it.html());
        }
        assert_ne!(format!("{single:.3}"), format!("{five:.3}"));
    }
}
