//! Which statistic the catalog gives an indicator, and the statistical verdict on outcomes.

use super::{Family, Judgement, Small, Standing, Unsuited, are_person_times, family, judge};
use crate::catalog::{Catalog, Goal, SHIPPED};
use crate::figures::{AreaId, sample};
use crate::measure::{Basis, Exact, Outcome, Verdict, verdict};

#[track_caller]
fn check_family(code: &str, want: Result<Family, Unsuited>) {
    check_family_in(&sample("s").catalog, code, want);
}

#[track_caller]
fn check_family_in(catalog: &Catalog, code: &str, want: Result<Family, Unsuited>) {
    let it = catalog.indicator(catalog.indicator_by_code(code).unwrap()).unwrap();
    assert_eq!(family(catalog, it), want, "{code}");
}

#[test]
fn the_catalog_says_which_statistic_fits() {
    check_family("crude_birth_rate", Ok(Family::Rate));
    check_family("policy_compliance_rate", Ok(Family::Proportion));
    check_family("sex_ratio_at_birth", Ok(Family::SexRatio));
    // A check bounds what is taken away: checked less errors is a part of checked.
    check_family("birth_statistics_accuracy", Ok(Family::Proportion));
    check_family("awareness_rate", Ok(Family::Proportion));
    check_family("centres_accepted_share", Ok(Family::Proportion));
    // A plan may be exceeded, so that the numerator is no part of it.
    check_family("check_attendance_rate", Err(Unsuited::NoPart));
    check_family("fee_rate_last", Err(Unsuited::Amount));
    check_family("funding_in_place", Err(Unsuited::YesNo));
    check_family("malignant_cases", Err(Unsuited::Count));
    check_family("natural_increase_rate", Err(Unsuited::Balance));
}

#[test]
fn the_modern_packs_need_no_field_of_their_own() {
    let mut catalog = Catalog::default();
    for (_, text) in SHIPPED {
        catalog.add(text).unwrap();
    }
    let check = |code, want| check_family_in(&catalog, code, want);
    check("maternal_mortality_ratio", Ok(Family::Rate));
    // What is left of infant deaths without a part of them is counted one by one.
    check("post_neonatal_mortality_rate", Ok(Family::Rate));
    // Its terms are among the denominator's.
    check("stillbirth_rate", Ok(Family::Proportion));
    check("hospital_delivery_rate", Ok(Family::Proportion));
    // A check bounds a part of the denominator.
    check("demand_satisfied_modern", Ok(Family::Proportion));
    // An equality of a whole and its parts says so of each part.
    check("share_0_14", Ok(Family::Proportion));
    check("share_65", Ok(Family::Proportion));
    check("general_fertility_rate", Ok(Family::Rate));
    check("birth_sex_ratio", Ok(Family::SexRatio));
    // Mothers are not a part of births: of twins there are two.
    check("system_management_rate", Err(Unsuited::NoPart));
    check("preconception_coverage", Err(Unsuited::NoPart));
    check("total_dependency_ratio", Err(Unsuited::NoPart));
    check("childcare_places_rate", Err(Unsuited::Stock));
    check("population_sex_ratio", Err(Unsuited::Stock));
    check("natural_growth_rate", Err(Unsuited::Balance));
}

#[test]
fn person_times_are_owned_up_to() {
    let catalog = sample("s").catalog;
    let clustered =
        |code: &str| are_person_times(&catalog, catalog.indicator(catalog.indicator_by_code(code).unwrap()).unwrap());
    assert!(clustered("follow_up_rate") && !clustered("awareness_rate"));
}

/// The verdict on `x` over `n` of an indicator with a goal in its units.
fn judged(code: &str, (x, n): (i128, i128), goal: Option<Goal>, months: u16, is_village: bool) -> Judgement {
    let catalog = sample("s").catalog;
    let id = catalog.indicator_by_code(code).unwrap();
    let it = catalog.indicator(id).unwrap();
    let exact = Exact::new(x * it.scale.factor(), n).unwrap();
    let printed = exact.round(it.decimals).unwrap();
    let outcome = Outcome {
        indicator: id,
        area: AreaId(0),
        value: Ok(printed),
        exact: Some(exact),
        numerator: Some(Exact::whole(x)),
        denominator: Some(Exact::whole(n)),
        basis: Basis::Own,
        reported: 1,
        expected: 1,
        goal: goal.map(|goal| (goal, AreaId(0))),
        target: None,
        verdict: verdict(&catalog, it, printed, goal, months),
        gap: None,
    };
    judge(&catalog, it, &outcome, is_village)
}

#[track_caller]
fn check(code: &str, pair: (i128, i128), goal: Goal, want: Judgement) {
    assert_eq!(judged(code, pair, Some(goal), 12, false), want, "{code} {pair:?} {goal:?}");
}

#[test]
fn a_verdict_asks_whether_chance_could_have_made_the_difference() {
    let policy = |x, n, want| check("policy_compliance_rate", (x, n), Goal::AtLeast(9700), Judgement::Standing(want));
    policy(5454, 5493, Standing::Best);
    // Below the target as printed, and not told apart from it: the two verdicts differ, and both are right.
    policy(96, 100, Standing::Similar);
    policy(930, 1000, Standing::Worst);
    let births = |x, n, want| check("crude_birth_rate", (x, n), Goal::AtMost(1200), Judgement::Standing(want));
    births(5493, 512_900, Standing::Best);
    births(25, 2000, Standing::Similar);
    births(40, 1600, Standing::Worst);
    // None where 25 were expected is judged: the expected number counts too.
    births(0, 2100, Standing::Best);
    // 108.94 on 5,493 births is not told apart from 107, nor from 113.
    let ratio = |x, n, want| check("sex_ratio_at_birth", (x, n), Goal::Within(10300, 10700), Judgement::Standing(want));
    ratio(2864, 2629, Standing::Similar);
    ratio(5800, 5000, Standing::Worst);
    ratio(525_000, 500_000, Standing::Best);
    ratio(450_000, 500_000, Standing::Worst);
}

#[test]
fn below_a_stated_size_nothing_is_judged() {
    let at = |code, pair, goal, small, signal| check(code, pair, goal, Judgement::TooSmall(small, signal));
    at("policy_compliance_rate", (28, 29), Goal::AtLeast(9700), Small::Base(29.0), false);
    at("policy_compliance_rate", (0, 1), Goal::AtLeast(9700), Small::Base(1.0), false);
    at("crude_birth_rate", (12, 1100), Goal::AtMost(1200), Small::Cases(13.2), false);
    // Far too many for chance, and still no mark: it calls for a look at the cases.
    at("crude_birth_rate", (19, 300), Goal::AtMost(1200), Small::Cases(19.0), true);
    at("sex_ratio_at_birth", (300, 199), Goal::Within(10300, 10700), Small::Births(499.0), false);
}

#[test]
fn a_village_is_never_judged_on_its_sex_ratio() {
    let of = |pair| judged("sex_ratio_at_birth", pair, Some(Goal::Within(10300, 10700)), 12, true);
    assert_eq!(of((12, 9)), Judgement::TooSmall(Small::Village(21.0), false));
    assert_eq!(of((9000, 5000)), Judgement::TooSmall(Small::Village(14_000.0), false));
}

#[test]
fn a_target_at_the_end_of_the_scale_leaves_no_room_for_chance() {
    check("free_service_rate", (99, 100), Goal::Equal(10000), Judgement::NoRoom);
    check("free_service_rate", (100, 100), Goal::Equal(10000), Judgement::NoRoom);
    check("policy_compliance_rate", (99, 100), Goal::AtLeast(10000), Judgement::NoRoom);
}

#[test]
fn what_cannot_be_compared_says_why() {
    assert_eq!(judged("crude_birth_rate", (400, 40_000), Some(Goal::AtMost(1200)), 5, false), Judgement::PartYear);
    assert_eq!(judged("crude_birth_rate", (400, 40_000), None, 12, false), Judgement::NoTarget);
    // More than all: the figures are at fault, and no interval hides it.
    let more = judged("policy_compliance_rate", (101, 100), Some(Goal::AtLeast(9700)), 12, false);
    assert_eq!(more, Judgement::Unsuited(Unsuited::NoPart));
    assert_eq!(verdict_of(5), Verdict::PartYear);
}

/// The administrative verdict is not touched by any of this.
fn verdict_of(months: u16) -> Verdict {
    let catalog = sample("s").catalog;
    let it = catalog.indicator(catalog.indicator_by_code("crude_birth_rate").unwrap()).unwrap();
    let value = Exact::new(400_000, 40_000).unwrap().round(2).unwrap();
    verdict(&catalog, it, value, Some(Goal::AtMost(1200)), months)
}
