//! The modern packs: formulas, variants, and the national targets.

use super::{all, printed, shown};
use crate::catalog::{Difference, Direction, Goal, Scale};

/// One row an indicator: its code, formula, scale and direction; then each variant with its formula.
type Row<'a> = (&'a str, &'a str, &'a str, Scale, Direction, &'a [(&'a str, &'a str, &'a str)]);

const PERCENT: Scale = Scale::Percent;
const MILLE: Scale = Scale::PerMille;
const LOW: Direction = Direction::AtMost;
const HIGH: Direction = Direction::AtLeast;
const NONE: Direction = Direction::None;
const POPULATION: &str = "population_start + population_end / 2";
const TO_44: &str = "women_15_19 + women_20_24 + women_25_29 + women_30_34 + women_35_39 + women_40_44";

#[rustfmt::skip] // A table reads by its columns.
const INDICATORS: &[Row<'_>] = &[
    ("maternal_mortality_ratio", "maternal_deaths", "births", Scale::Per100k, LOW, &[("women_delivered", "maternal_deaths", "women_delivered")]),
    ("neonatal_mortality_rate", "neonatal_deaths", "births", MILLE, LOW, &[]),
    ("post_neonatal_mortality_rate", "infant_deaths - neonatal_deaths", "births", MILLE, LOW, &[]),
    ("infant_mortality_rate", "infant_deaths", "births", MILLE, LOW, &[("two_years", "infant_deaths", "2*births + births_prior_year / 3")]),
    ("under5_mortality_rate", "under5_deaths", "births", MILLE, LOW, &[]),
    ("perinatal_mortality_rate", "foetal_deaths + early_neonatal_deaths", "foetal_deaths + births", MILLE, LOW, &[]),
    ("stillbirth_rate", "foetal_deaths", "foetal_deaths + births", MILLE, LOW, &[]),
    ("defect_infant_mortality", "defect_infant_deaths", "births", MILLE, LOW, &[]),
    ("defect_under5_mortality", "defect_under5_deaths", "births", MILLE, LOW, &[]),
    ("early_registration_rate", "early_registered", "births", PERCENT, HIGH, &[("women_delivered", "early_registered", "women_delivered")]),
    ("antenatal_rate", "antenatal_any", "births", PERCENT, HIGH, &[("visits", "antenatal_visits", "pregnant_women")]),
    ("antenatal_5_rate", "antenatal_5", "births", PERCENT, HIGH, &[]),
    ("antenatal_4_rate", "antenatal_4", "women_live_birth", PERCENT, HIGH, &[("attenders", "antenatal_4", "antenatal_any")]),
    ("system_management_rate", "managed_mothers", "births", PERCENT, HIGH, &[]),
    ("hospital_delivery_rate", "hospital_births", "births", PERCENT, HIGH, &[("women_delivered", "hospital_deliveries", "women_delivered")]),
    ("postnatal_visit_rate", "postnatal_visited", "births", PERCENT, HIGH, &[]),
    ("newborn_visit_rate", "newborn_visited", "births", PERCENT, HIGH, &[]),
    ("prenatal_screening_rate", "prenatal_screened", "women_delivered", PERCENT, HIGH, &[]),
    ("metabolic_screening_rate", "metabolic_screened", "births", PERCENT, HIGH, &[]),
    ("hearing_screening_rate", "hearing_screened", "births", PERCENT, HIGH, &[]),
    ("under3_management_rate", "managed_under3", "children_under3", PERCENT, HIGH, &[]),
    ("under7_management_rate", "managed_under7", "children_under7", PERCENT, HIGH, &[]),
    ("exclusive_breastfeeding_rate", "infants_breastfed", "infants_asked", PERCENT, HIGH, &[]),
    ("stunting_rate", "children_stunted", "children_measured", PERCENT, LOW, &[]),
    ("childcare_places_rate", "childcare_places", "population_end", Scale::Per1000, HIGH, &[]),
    ("premarital_exam_rate", "premarital_examined", "marrying_persons", PERCENT, HIGH, &[("couples", "premarital_couples", "marriages")]),
    ("preconception_coverage", "preconception_examined", "preconception_target", PERCENT, HIGH, &[]),
    ("contraceptive_prevalence", "contraceptive_users", "married_women_15_49", PERCENT, NONE, &[("all_women", "contraceptive_users", "women_15_49")]),
    ("unmet_need_rate", "unmet_need", "married_women_15_49", PERCENT, LOW, &[("all_women", "unmet_need", "women_15_49")]),
    ("demand_satisfied_modern", "modern_users", "contraceptive_users + unmet_need", PERCENT, HIGH, &[]),
    ("birth_rate", "births", POPULATION, MILLE, NONE, &[("mid_year", "births", "population_mid")]),
    ("death_rate", "deaths", POPULATION, MILLE, NONE, &[("mid_year", "deaths", "population_mid")]),
    ("natural_growth_rate", "births - deaths", POPULATION, MILLE, NONE, &[("mid_year", "births - deaths", "population_mid")]),
    ("general_fertility_rate", "births", "women_15_49", MILLE, NONE, &[("women_15_44", "births", TO_44)]),
    ("fertility_15_19", "births_15_19", "women_15_19", MILLE, NONE, &[]),
    ("fertility_20_24", "births_20_24", "women_20_24", MILLE, NONE, &[]),
    ("fertility_25_29", "births_25_29", "women_25_29", MILLE, NONE, &[]),
    ("fertility_30_34", "births_30_34", "women_30_34", MILLE, NONE, &[]),
    ("fertility_35_39", "births_35_39", "women_35_39", MILLE, NONE, &[]),
    ("fertility_40_44", "births_40_44", "women_40_44", MILLE, NONE, &[]),
    ("fertility_45_49", "births_45_49", "women_45_49", MILLE, NONE, &[]),
    ("birth_sex_ratio", "births_male", "births_female", Scale::Per100, Direction::Within, &[]),
    ("population_sex_ratio", "population_male", "population_female", Scale::Per100, NONE, &[]),
    ("total_dependency_ratio", "population_0_14 + population_65", "population_15_64", PERCENT, NONE, &[]),
    ("child_dependency_ratio", "population_0_14", "population_15_64", PERCENT, NONE, &[]),
    ("old_dependency_ratio", "population_65", "population_15_64", PERCENT, NONE, &[]),
    ("share_0_14", "population_0_14", "population_end", PERCENT, NONE, &[]),
    ("share_15_59", "population_end - population_0_14 - population_60", "population_end", PERCENT, NONE, &[]),
    ("share_15_64", "population_15_64", "population_end", PERCENT, NONE, &[]),
    ("share_60", "population_60", "population_end", PERCENT, NONE, &[]),
    ("share_65", "population_65", "population_end", PERCENT, NONE, &[]),
    ("ageing_index", "population_65", "population_0_14", PERCENT, NONE, &[]),
];

#[test]
fn indicators_stand_in_order_with_their_formulas_and_variants() {
    let catalog = all();
    let modern: Vec<_> = catalog.indicators().map(|(_, it)| it).filter(|it| it.pack > 0).collect();
    assert_eq!(modern.len(), INDICATORS.len());
    for (it, (code, above, below, scale, direction, variants)) in modern.into_iter().zip(INDICATORS) {
        assert_eq!(it.code, *code);
        assert_eq!((it.scale, it.direction, it.decimals), (*scale, *direction, 2), "{code}");
        assert_eq!(shown(&catalog, &it.numerator), *above, "{code}");
        assert_eq!(shown(&catalog, it.denominator.as_ref().unwrap()), *below, "{code}");
        let difference = match it.scale {
            Scale::Percent => Difference::PercentagePoint,
            Scale::PerMille => Difference::PerMillePoint,
            Scale::Per100 => Difference::RatioPoint,
            Scale::Per100k => Difference::Per100k,
            _ => Difference::Count,
        };
        assert_eq!(it.difference, difference, "{code}");
        let mut ways = it
            .variants
            .iter()
            .map(|way| (way.code.as_str(), shown(&catalog, &way.numerator), shown(&catalog, &way.denominator)));
        if !variants.is_empty() {
            assert_eq!(ways.next(), Some(("usual", (*above).to_owned(), (*below).to_owned())), "{code}");
        }
        let want: Vec<_> =
            variants.iter().map(|(way, above, below)| (*way, (*above).to_owned(), (*below).to_owned())).collect();
        assert_eq!(ways.collect::<Vec<_>>(), want, "{code}");
        let (low, high) = it.valid.unwrap();
        assert!(low < high, "{code}");
    }
}

#[test]
fn only_what_stands_against_a_plan_or_another_group_may_pass_a_hundred_percent() {
    let over = [
        "preconception_coverage",
        "total_dependency_ratio",
        "child_dependency_ratio",
        "old_dependency_ratio",
        "ageing_index",
    ];
    for (_, it) in all().indicators().filter(|(_, it)| it.pack > 0 && it.scale == PERCENT) {
        let is_over = it.valid.unwrap().1 > 100 * it.unit();
        assert_eq!(is_over, over.contains(&it.code.as_str()), "{}", it.code);
    }
}

/// The national targets of a year, one a line, are these.
#[track_caller]
fn check_targets(year: i32, want: &[&str]) {
    let catalog = all();
    let preset = catalog.presets().iter().find(|it| it.year == year).unwrap();
    let got: Vec<String> = preset
        .goals
        .iter()
        .map(|(id, goal)| {
            let it = catalog.indicator(*id).unwrap();
            assert_eq!(goal.direction(), it.direction, "{}", it.code);
            match *goal {
                Goal::AtMost(limit) => format!("{} <= {}", it.code, printed(limit, it.decimals)),
                Goal::AtLeast(limit) => format!("{} >= {}", it.code, printed(limit, it.decimals)),
                _ => panic!("{}", it.code),
            }
        })
        .collect();
    assert_eq!(got, want);
}

#[test]
fn national_targets_are_those_of_their_plans() {
    check_targets(
        2020,
        &["maternal_mortality_ratio <= 20", "system_management_rate >= 85", "hospital_delivery_rate >= 98"],
    );
    check_targets(
        2025,
        &[
            "maternal_mortality_ratio <= 14.50",
            "neonatal_mortality_rate <= 3.10",
            "infant_mortality_rate <= 5.20",
            "under5_mortality_rate <= 6.60",
            "exclusive_breastfeeding_rate >= 50",
            "stunting_rate <= 5",
            "childcare_places_rate >= 4.50",
        ],
    );
    check_targets(
        2027,
        &[
            "premarital_exam_rate >= 70",
            "preconception_coverage >= 80",
            "prenatal_screening_rate >= 90",
            "defect_infant_mortality <= 1",
            "defect_under5_mortality <= 1.10",
        ],
    );
    check_targets(
        2030,
        &[
            "maternal_mortality_ratio <= 12",
            "neonatal_mortality_rate <= 3",
            "infant_mortality_rate <= 5",
            "under5_mortality_rate <= 6",
        ],
    );
}

#[test]
fn the_modern_packs_are_no_history_and_name_the_range_of_the_sex_ratio() {
    let catalog = all();
    let history: Vec<_> = catalog.packs().iter().map(|it| (it.code.as_str(), it.history)).collect();
    assert_eq!(
        history,
        [("county-2006", true), ("mch-modern", false), ("demography", false), ("fertility-single", false)]
    );
    for (_, it) in catalog.indicators().filter(|(_, it)| it.pack > 0) {
        let got = it.reference.as_ref().map(|it| (it.low, it.high));
        assert_eq!(got, (it.code == "birth_sex_ratio").then_some((10_300, 10_700)), "{}", it.code);
    }
}
