//! The county pack's targets of two years.

use super::{county, printed};
use crate::catalog::Goal;
use std::collections::BTreeSet;

/// The targets of a year, one a line, are these.
#[track_caller]
fn check_targets(year: i32, want: &[&str]) {
    let catalog = county();
    let preset = catalog.presets().iter().find(|it| it.year == year).unwrap();
    let mut got = Vec::new();
    for (id, goal) in &preset.goals {
        let it = catalog.indicator(*id).unwrap();
        assert_eq!(goal.direction(), it.direction, "{}", it.code);
        let number = |units| printed(units, it.decimals);
        let goal = match *goal {
            Goal::AtMost(limit) => format!("<= {}", number(limit)),
            Goal::AtLeast(limit) => format!(">= {}", number(limit)),
            Goal::Equal(limit) => format!("= {}", number(limit)),
            Goal::Within(low, high) => format!("{} to {}", number(low), number(high)),
        };
        got.push(format!("{} {goal}", it.code));
    }
    assert_eq!(got, want);
    let once: BTreeSet<&String> = got.iter().collect();
    assert_eq!(once.len(), got.len());
}

#[test]
fn last_years_targets_are_those_of_the_review() {
    let targets = [
        "crude_birth_rate <= 12",
        "policy_compliance_rate >= 97",
        "long_acting_rate >= 70",
        "check_attendance_rate >= 90",
        "free_service_rate = 100",
        "informed_choice_rate = 100",
        "birth_statistics_accuracy = 100",
        "funding_in_place >= 1",
        "malignant_cases = 0",
    ];
    check_targets(2006, &targets);
}

#[test]
fn this_years_targets_are_the_lists_sixteen_and_the_centres() {
    let sixteen = [
        "crude_birth_rate <= 12",
        "policy_compliance_rate >= 97",
        "fee_rate_last >= 80",
        "fee_rate_current >= 60",
        "fee_coverage = 100",
        "key_check_rate >= 95",
        "long_acting_rate >= 70",
        "free_service_rate = 100",
        "follow_up_rate >= 80",
        "awareness_rate >= 90",
        "migrant_register_accuracy = 100",
        "outflow_certificate_rate >= 90",
        "inflow_certificate_rate >= 90",
        "migrant_contract_rate >= 90",
        "pregnancy_proof_rate >= 90",
        "malignant_cases = 0",
    ];
    assert_eq!(sixteen.len(), 16);
    let with_centres = [sixteen.as_slice(), &["centres_accepted_share >= 30"]].concat();
    check_targets(2007, &with_centres);
    assert_eq!(county().presets().len(), 2);
}

#[test]
fn every_indicator_of_the_review_is_there() {
    let catalog = county();
    let review = &catalog.presets()[0].goals;
    for code in [
        "crude_birth_rate",
        "policy_compliance_rate",
        "sex_ratio_at_birth",
        "long_acting_rate",
        "check_attendance_rate",
        "free_service_rate",
        "informed_choice_rate",
        "birth_statistics_accuracy",
        "funding_in_place",
        "malignant_cases",
    ] {
        let id = catalog.indicator_by_code(code).unwrap();
        // The speech reports the sex ratio without a target.
        let has_target = review.iter().any(|(goal, _)| *goal == id);
        assert_eq!(has_target, code != "sex_ratio_at_birth", "{code}");
    }
}
