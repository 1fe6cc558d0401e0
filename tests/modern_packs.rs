//! The modern packs at work: every formula on small counts computed by hand, each variant, and what was published.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

use biaochi::catalog::{Catalog, Names};
use biaochi::figures::{AreaId, AreaKind, Cell, Change, Period, Records, Workspace, pack_document};
use biaochi::locale::Lang;
use biaochi::measure::{Sheet, outcome, working};
use biaochi::speak::value_text;

const YEAR: &str = "2023-10+12";

/// A county that measures with the two modern packs only.
fn modern() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    it.areas.add("c", Names::default(), AreaKind::County, None).unwrap();
    for (code, baked) in Catalog::library().iter().skip(1) {
        it.apply(Change::Record(format!("{}{code}", Records::PACK), Some(pack_document(baked))));
    }
    it.apply(Change::Record(Records::WITHOUT.to_owned(), Some("true".to_owned())));
    it
}

fn choose(it: &mut Workspace, indicator: &str, variant: &str) {
    it.apply(Change::Record(format!("{}{indicator}", Records::VARIANT), Some(format!("\"{variant}\""))));
}

fn put(it: &mut Workspace, area: AreaId, item: &str, value: i64) {
    let item = it.catalog.item_by_code(item).unwrap_or_else(|| panic!("no item {item}"));
    it.table.set(area, Period::parse(YEAR).unwrap(), item, Cell::Value(value));
}

fn value(it: &Workspace, indicator: &str) -> String {
    let id = it.catalog.indicator_by_code(indicator).unwrap_or_else(|| panic!("no indicator {indicator}"));
    let sheet = Sheet::new(it, Period::parse(YEAR).unwrap());
    let outcome = outcome(it, &sheet, AreaId(0), id).unwrap();
    value_text(Lang::En, &it.catalog, it.catalog.indicator(id).unwrap(), outcome.value)
}

/// The counts of one area give this value, by this variant.
#[track_caller]
fn check(indicator: &str, variant: &str, counts: &[(&str, i64)], want: &str) {
    let mut it = modern();
    if !variant.is_empty() {
        choose(&mut it, indicator, variant);
    }
    for (item, count) in counts {
        put(&mut it, AreaId(0), item, *count);
    }
    assert_eq!(value(&it, indicator), want, "{indicator} {variant}");
    // Each page shows the working: the parts are there.
    let id = it.catalog.indicator_by_code(indicator).unwrap();
    assert!(working(&it, &Sheet::new(&it, Period::parse(YEAR).unwrap()), AreaId(0), id).is_ok());
}

#[test]
fn deaths_of_mothers_and_children() {
    let births = ("births", 8_000);
    check("maternal_mortality_ratio", "", &[("maternal_deaths", 1), births], "12.50 per 100,000");
    check(
        "maternal_mortality_ratio",
        "women_delivered",
        &[("maternal_deaths", 1), ("women_delivered", 7_936)],
        "12.60 per 100,000",
    );
    check("neonatal_mortality_rate", "", &[("neonatal_deaths", 25), births], "3.13‰");
    check("post_neonatal_mortality_rate", "", &[("infant_deaths", 40), ("neonatal_deaths", 25), births], "1.88‰");
    check("infant_mortality_rate", "", &[("infant_deaths", 40), births], "5.00‰");
    // (2 × 8000 + 9500) / 3 = 8500; 40 / 8500 = 4.70588…‰.
    check(
        "infant_mortality_rate",
        "two_years",
        &[("infant_deaths", 40), births, ("births_prior_year", 9_500)],
        "4.71‰",
    );
    check("under5_mortality_rate", "", &[("under5_deaths", 52), births], "6.50‰");
    // (30 + 10) / (30 + 7970) = 5‰; 30 / 8000 = 3.75‰.
    let around = [("foetal_deaths", 30), ("early_neonatal_deaths", 10), ("births", 7_970)];
    check("perinatal_mortality_rate", "", &around, "5.00‰");
    check("stillbirth_rate", "", &around, "3.75‰");
    check("defect_infant_mortality", "", &[("defect_infant_deaths", 8), births], "1.00‰");
    check("defect_under5_mortality", "", &[("defect_under5_deaths", 9), births], "1.13‰");
}

#[test]
fn care_of_mothers_and_newborns() {
    let births = ("births", 800);
    check("early_registration_rate", "", &[("early_registered", 756), births], "94.50%");
    check(
        "early_registration_rate",
        "women_delivered",
        &[("early_registered", 756), ("women_delivered", 790)],
        "95.70%",
    );
    check("antenatal_rate", "", &[("antenatal_any", 783), births], "97.88%");
    check("antenatal_rate", "visits", &[("antenatal_visits", 4_000), ("pregnant_women", 800)], "500.00%");
    check("antenatal_5_rate", "", &[("antenatal_5", 700), births], "87.50%");
    check("antenatal_4_rate", "", &[("antenatal_4", 711), ("women_live_birth", 790)], "90.00%");
    check("antenatal_4_rate", "attenders", &[("antenatal_4", 711), ("antenatal_any", 783)], "90.80%");
    check("system_management_rate", "", &[("managed_mothers", 759), births], "94.88%");
    check("hospital_delivery_rate", "", &[("hospital_births", 799), births], "99.88%");
    check(
        "hospital_delivery_rate",
        "women_delivered",
        &[("hospital_deliveries", 789), ("women_delivered", 790)],
        "99.87%",
    );
    check("postnatal_visit_rate", "", &[("postnatal_visited", 776), births], "97.00%");
    check("newborn_visit_rate", "", &[("newborn_visited", 778), births], "97.25%");
    check("prenatal_screening_rate", "", &[("prenatal_screened", 739), ("women_delivered", 790)], "93.54%");
    check("metabolic_screening_rate", "", &[("metabolic_screened", 793), births], "99.13%");
    check("hearing_screening_rate", "", &[("hearing_screened", 788), births], "98.50%");
}

#[test]
fn children_marriage_and_contraception() {
    check("under3_management_rate", "", &[("managed_under3", 2_239), ("children_under3", 2_400)], "93.29%");
    check("under7_management_rate", "", &[("managed_under7", 5_000), ("children_under7", 5_300)], "94.34%");
    check("exclusive_breastfeeding_rate", "", &[("infants_breastfed", 33), ("infants_asked", 64)], "51.56%");
    check("stunting_rate", "", &[("children_stunted", 7), ("children_measured", 160)], "4.38%");
    check(
        "childcare_places_rate",
        "",
        &[("childcare_places", 1_285), ("population_end", 500_000)],
        "2.57 places per 1,000",
    );
    check("premarital_exam_rate", "", &[("premarital_examined", 771), ("marrying_persons", 1_000)], "77.10%");
    check("premarital_exam_rate", "couples", &[("premarital_couples", 380), ("marriages", 500)], "76.00%");
    check(
        "preconception_coverage",
        "",
        &[("preconception_examined", 1_046), ("preconception_target", 1_000)],
        "104.60%",
    );
    let users = [("contraceptive_users", 800), ("modern_users", 780), ("unmet_need", 40)];
    let over = |more: (&'static str, i64)| [&users[..], &[more]].concat();
    check("contraceptive_prevalence", "", &over(("married_women_15_49", 1_000)), "80.00%");
    check("contraceptive_prevalence", "all_women", &over(("women_15_49", 1_250)), "64.00%");
    check("unmet_need_rate", "", &over(("married_women_15_49", 1_000)), "4.00%");
    check("unmet_need_rate", "all_women", &over(("women_15_49", 1_250)), "3.20%");
    check("demand_satisfied_modern", "", &users, "92.86%");
}

#[test]
fn vital_rates_and_fertility() {
    let people = [("population_start", 99_000), ("population_end", 101_000), ("births", 1_071), ("deaths", 680)];
    check("birth_rate", "", &people, "10.71‰");
    check("death_rate", "", &people, "6.80‰");
    check("natural_growth_rate", "", &people, "3.91‰");
    let middle = [("population_mid", 102_000), ("births", 1_071), ("deaths", 680)];
    check("birth_rate", "mid_year", &middle, "10.50‰");
    check("death_rate", "mid_year", &middle, "6.67‰");
    check("natural_growth_rate", "mid_year", &middle, "3.83‰");
    check("general_fertility_rate", "", &[("births", 1_071), ("women_15_49", 25_500)], "42.00‰");
    let mut ages: Vec<(&str, i64)> = vec![("births", 1_071)];
    ages.extend(
        ["women_15_19", "women_20_24", "women_25_29", "women_30_34", "women_35_39", "women_40_44"]
            .map(|it| (it, 3_570)),
    );
    check("general_fertility_rate", "women_15_44", &ages, "50.00‰");
    for (group, births, want) in [
        ("15_19", 9, "2.50‰"),
        ("20_24", 180, "50.00‰"),
        ("25_29", 500, "138.89‰"),
        ("30_34", 300, "83.33‰"),
        ("35_39", 70, "19.44‰"),
        ("40_44", 11, "3.06‰"),
        ("45_49", 1, "0.28‰"),
    ] {
        let (births_of, women) = (format!("births_{group}"), format!("women_{group}"));
        check(&format!("fertility_{group}"), "", &[(&births_of, births), (&women, 3_600)], want);
    }
    check("birth_sex_ratio", "", &[("births_male", 2_864), ("births_female", 2_629)], "108.94 (girls = 100)");
}

#[test]
fn the_age_and_sex_of_the_population() {
    let people = [
        ("population_0_14", 180),
        ("population_15_64", 690),
        ("population_60", 190),
        ("population_65", 130),
        ("population_end", 1_000),
        ("population_male", 512),
        ("population_female", 488),
    ];
    for (code, want) in [
        ("population_sex_ratio", "104.92 (women = 100)"),
        ("total_dependency_ratio", "44.93%"),
        ("child_dependency_ratio", "26.09%"),
        ("old_dependency_ratio", "18.84%"),
        ("share_0_14", "18.00%"),
        ("share_15_59", "63.00%"),
        ("share_15_64", "69.00%"),
        ("share_60", "19.00%"),
        ("share_65", "13.00%"),
        ("ageing_index", "72.22%"),
    ] {
        check(code, "", &people, want);
    }
}

#[test]
fn rates_roll_up_by_their_sums_and_a_variant_does_too() {
    let mut it = modern();
    for code in ["a", "b"] {
        it.areas.add(code, Names::default(), AreaKind::Township, Some(AreaId(0))).unwrap();
    }
    for (area, deaths, births, delivered) in [(1, 3, 1_000, 990), (2, 1, 200, 201)] {
        put(&mut it, AreaId(area), "maternal_deaths", deaths);
        put(&mut it, AreaId(area), "births", births);
        put(&mut it, AreaId(area), "women_delivered", delivered);
    }
    assert_eq!(value(&it, "maternal_mortality_ratio"), "333.33 per 100,000");
    choose(&mut it, "maternal_mortality_ratio", "women_delivered");
    assert_eq!(value(&it, "maternal_mortality_ratio"), "335.85 per 100,000");
}

/// What was published comes out to the last printed digit.
#[test]
fn published_figures_come_out_as_printed() {
    const FUGOU: (&str, i64) = ("births", 6_411);
    check("system_management_rate", "", &[("managed_mothers", 5_503), FUGOU], "85.84%");
    check("postnatal_visit_rate", "", &[("postnatal_visited", 5_669), FUGOU], "88.43%");
    check("hospital_delivery_rate", "", &[("hospital_births", 6_173), FUGOU], "96.29%");
    check("maternal_mortality_ratio", "", &[("maternal_deaths", 3), FUGOU], "46.79 per 100,000");
    // The United States, 2022 and 2021: 22.3 and 32.9.
    check("maternal_mortality_ratio", "", &[("maternal_deaths", 817), ("births", 3_667_758)], "22.28 per 100,000");
    check("maternal_mortality_ratio", "", &[("maternal_deaths", 1_205), ("births", 3_664_292)], "32.88 per 100,000");
    // Tongxiang 2022, whose natural growth alone comes out over the average: −1.27.
    let tongxiang = [("population_start", 711_586), ("population_end", 715_000), ("births", 4_497), ("deaths", 5_406)];
    check("natural_growth_rate", "", &tongxiang, "−1.27‰");
    let census = [
        ("population_end", 1_411_778_724),
        ("population_0_14", 253_383_938),
        ("population_60", 264_018_766),
        ("population_65", 190_635_280),
        ("population_male", 723_339_956),
        ("population_female", 688_438_768),
    ];
    for (code, want) in [
        ("population_sex_ratio", "105.07 (women = 100)"),
        ("share_0_14", "17.95%"),
        ("share_15_59", "63.35%"),
        ("share_60", "18.70%"),
        ("share_65", "13.50%"),
    ] {
        check(code, "", &census, want);
    }
    // Ningde 1990, in hundreds of persons; the yearbook's later years divide by the whole population and do not.
    let ningde = [("population_0_14", 9_143), ("population_15_64", 17_727), ("population_65", 1_732)];
    check("total_dependency_ratio", "", &ningde, "61.35%");
    check("child_dependency_ratio", "", &ningde, "51.58%");
    check("old_dependency_ratio", "", &ningde, "9.77%");
    let shanxi = [
        ("population_end", 348_048),
        ("population_0_14", 55_408),
        ("population_15_64", 245_033),
        ("population_65", 47_607),
    ];
    for (code, want) in [("share_0_14", "15.92%"), ("share_15_64", "70.40%"), ("share_65", "13.68%")] {
        check(code, "", &shanxi, want);
    }
    // England and Wales 2022, live births being all births less stillbirths: 4.0.
    check("stillbirth_rate", "", &[("foetal_deaths", 2_433), ("births", 605_479)], "4.00‰");
    check("birth_sex_ratio", "", &[("births_male", 1_104), ("births_female", 1_034)], "106.77 (girls = 100)");
    check(
        "childcare_places_rate",
        "",
        &[("childcare_places", 3_624_000), ("population_end", 1_411_750_000)],
        "2.57 places per 1,000",
    );
}
