//! The county pack's indicators: order, formulas, direction, limits.

use super::{county, printed, shown};
use crate::catalog::{Difference, Direction, Scale};

/// One row an indicator: its code, formula, scale, decimals, direction and what is near.
type Row<'a> = (&'a str, &'a str, &'a str, Scale, Direction, &'a str);

const PERCENT: Scale = Scale::Percent;
const AT_LEAST: Direction = Direction::AtLeast;
const EQUAL: Direction = Direction::Equal;
const POPULATION: &str = "population_start + population_end / 2";

#[rustfmt::skip] // A table reads by its columns.
const INDICATORS: &[Row<'_>] = &[
    ("crude_birth_rate", "births", POPULATION, Scale::PerMille, Direction::AtMost, "0.50"),
    ("policy_compliance_rate", "births_in_policy", "births", PERCENT, AT_LEAST, "1"),
    ("sex_ratio_at_birth", "births_male", "births_female", Scale::Per100, Direction::Within, "0"),
    ("long_acting_rate", "long_acting_users", "births", PERCENT, AT_LEAST, "1"),
    ("check_attendance_rate", "checks_done", "checks_planned", PERCENT, AT_LEAST, "1"),
    ("key_check_rate", "key_checks_done", "key_checks_due", PERCENT, AT_LEAST, "1"),
    ("free_service_rate", "free_service_received", "free_service_entitled", PERCENT, EQUAL, "0"),
    ("informed_choice_rate", "informed_choice_done", "informed_choice_due", PERCENT, EQUAL, "0"),
    ("birth_statistics_accuracy", "birth_statistics_checked - birth_statistics_errors", "birth_statistics_checked", PERCENT, EQUAL, "0"),
    ("funding_in_place", "funds_in_place", "funds_due", Scale::YesNo, AT_LEAST, "0"),
    ("fee_rate_last", "fee_paid_last", "fee_due_last", PERCENT, AT_LEAST, "1"),
    ("fee_rate_current", "fee_paid_current", "fee_due_current", PERCENT, AT_LEAST, "1"),
    ("fee_coverage", "fee_cases_charged", "fee_cases_due", PERCENT, EQUAL, "0"),
    ("follow_up_rate", "follow_up_done", "follow_up_due", PERCENT, AT_LEAST, "1"),
    ("awareness_rate", "awareness_correct", "awareness_asked", PERCENT, AT_LEAST, "1"),
    ("migrant_register_accuracy", "migrant_register_correct", "migrant_register_checked", PERCENT, EQUAL, "0"),
    ("outflow_certificate_rate", "outflow_certificate_held", "outflow_certificate_due", PERCENT, AT_LEAST, "1"),
    ("inflow_certificate_rate", "inflow_certificate_checked", "inflow_certificate_due", PERCENT, AT_LEAST, "1"),
    ("migrant_contract_rate", "migrant_contract_signed", "migrant_contract_due", PERCENT, AT_LEAST, "1"),
    ("pregnancy_proof_rate", "pregnancy_proof_returned", "pregnancy_proof_due", PERCENT, AT_LEAST, "1"),
    ("malignant_cases", "malignant_cases", "", Scale::Count, EQUAL, "0"),
    ("centres_accepted_share", "centres_accepted", "centres", PERCENT, AT_LEAST, "1"),
    ("natural_increase_rate", "births - deaths", POPULATION, Scale::PerMille, Direction::None, "0"),
];

#[test]
fn indicators_stand_in_order_with_their_formulas() {
    let catalog = county();
    assert_eq!(catalog.indicators().count(), INDICATORS.len());
    for ((_, it), row) in catalog.indicators().zip(INDICATORS) {
        let (code, numerator, denominator, scale, direction, near) = *row;
        let below = it.denominator.as_ref().map(|form| shown(&catalog, form));
        assert_eq!(it.code, code);
        assert_eq!(shown(&catalog, &it.numerator), numerator, "{code}");
        assert_eq!(below.unwrap_or_default(), denominator, "{code}");
        assert_eq!((it.scale, it.direction), (scale, direction), "{code}");
        assert_eq!(printed(it.near, it.decimals), near, "{code}");
    }
}

#[test]
fn decimals_and_the_unit_of_a_difference_follow_from_the_scale() {
    for (_, it) in county().indicators() {
        let (decimals, difference) = match it.scale {
            Scale::Percent if it.code == "centres_accepted_share" => (1, Difference::PercentagePoint),
            Scale::Percent => (2, Difference::PercentagePoint),
            Scale::PerMille => (2, Difference::PerMillePoint),
            Scale::Per100 => (2, Difference::RatioPoint),
            Scale::Per100k | Scale::Per1000 => (2, Difference::Per100k),
            Scale::Count => (0, Difference::Count),
            Scale::YesNo => (0, Difference::None),
        };
        assert_eq!((it.decimals, it.difference), (decimals, difference), "{}", it.code);
    }
}

#[test]
fn only_a_rate_against_a_plan_may_pass_a_hundred_percent() {
    for (_, it) in county().indicators() {
        let (low, high) = it.valid.unwrap();
        let got = (printed(low, it.decimals), printed(high, it.decimals));
        let want = match it.code.as_str() {
            "crude_birth_rate" => ("0", "60"),
            "natural_increase_rate" => ("-60", "60"),
            "sex_ratio_at_birth" => ("30", "300"),
            "check_attendance_rate" => ("0", "200"),
            "funding_in_place" => ("0", "1"),
            "malignant_cases" => ("0", "9999"),
            _ => ("0", "100"),
        };
        assert_eq!((got.0.as_str(), got.1.as_str()), want, "{}", it.code);
    }
}

#[test]
fn only_the_malignant_case_is_a_veto() {
    for (_, it) in county().indicators() {
        assert_eq!(it.veto, it.code == "malignant_cases", "{}", it.code);
    }
}

#[test]
fn only_the_sex_ratio_has_a_reference_range() {
    for (_, it) in county().indicators() {
        let got = it.reference.as_ref().map(|it| (it.low, it.high));
        let want = (it.code == "sex_ratio_at_birth").then_some((10_300, 10_700));
        assert_eq!(got, want, "{}", it.code);
    }
}
