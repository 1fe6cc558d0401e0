//! The county pack's items: their codes, the checks between them, and the headers by which files call them.

use super::{all, county, shown};
use crate::catalog::{Names, Relation, Timing};
use std::collections::{BTreeMap, BTreeSet};

/// The items of one timing, unit and number of decimals are these, in the pack's order.
#[track_caller]
fn check_items(timing: Timing, unit: &str, decimals: u8, want: &[&str]) {
    let catalog = county();
    let got: Vec<&str> = catalog
        .items()
        .iter()
        .filter(|it| it.timing == timing && it.unit.code == unit && it.decimals == decimals)
        .map(|it| it.code.as_str())
        .collect();
    assert_eq!(got, want);
}

#[test]
fn items_have_their_codes_units_and_timing() {
    use Timing::{Closing, Flow, Opening};
    let persons = [
        "births",
        "births_male",
        "births_female",
        "births_in_policy",
        "deaths",
        "net_migration",
        "long_acting_users",
        "key_checks_due",
        "key_checks_done",
        "free_service_entitled",
        "free_service_received",
        "informed_choice_due",
        "informed_choice_done",
        "awareness_asked",
        "awareness_correct",
        "birth_statistics_checked",
        "birth_statistics_errors",
        "migrant_register_checked",
        "migrant_register_correct",
        "outflow_certificate_due",
        "outflow_certificate_held",
        "inflow_certificate_due",
        "inflow_certificate_checked",
    ];
    let person_times = ["checks_done", "checks_planned", "follow_up_due", "follow_up_done"];
    let money = ["funds_due", "funds_in_place", "fee_due_last", "fee_paid_last", "fee_due_current", "fee_paid_current"];
    let contracts = ["migrant_contract_due", "migrant_contract_signed"];
    let certificates = ["pregnancy_proof_due", "pregnancy_proof_returned"];
    check_items(Flow, "person", 0, &persons);
    check_items(Opening, "person", 0, &["population_start"]);
    check_items(Closing, "person", 0, &["population_end"]);
    check_items(Flow, "person_time", 0, &person_times);
    check_items(Flow, "wan_yuan", 2, &money);
    check_items(Flow, "case", 0, &["fee_cases_due", "fee_cases_charged"]);
    check_items(Flow, "incident", 0, &["malignant_cases"]);
    check_items(Flow, "contract", 0, &contracts);
    check_items(Flow, "certificate", 0, &certificates);
    check_items(Closing, "centre", 0, &["centres", "centres_accepted"]);
    assert_eq!(county().items().len(), 44);
}

#[test]
fn the_population_at_start_continues_the_population_at_end() {
    let catalog = county();
    for item in catalog.items() {
        let follows = item.follows.map(|id| catalog.item(id).unwrap().code.as_str());
        let want = (item.code == "population_start").then_some("population_end");
        assert_eq!(follows, want, "{}", item.code);
    }
}

#[test]
fn every_item_is_used_by_an_indicator_or_a_check() {
    let catalog = all();
    let mut used = BTreeSet::new();
    for (_, it) in catalog.indicators() {
        used.extend(it.numerator.terms.iter().map(|term| term.item));
        used.extend(it.denominator.iter().flat_map(|form| &form.terms).map(|term| term.item));
        let ways = it.variants.iter().flat_map(|it| it.numerator.terms.iter().chain(&it.denominator.terms));
        used.extend(ways.map(|term| term.item));
    }
    for it in catalog.checks() {
        used.extend(it.left.terms.iter().chain(&it.right.terms).map(|term| term.item));
    }
    for (id, item) in catalog.items_with_ids() {
        assert!(used.contains(&id), "{}", item.code);
    }
}

#[test]
fn checks_hold_what_must_hold() {
    let catalog = county();
    let got: Vec<String> = catalog
        .checks()
        .iter()
        .map(|it| {
            let sign = match it.relation {
                Relation::Equal => "=",
                Relation::AtMost => "<=",
            };
            let (left, right) = (shown(&catalog, &it.left), shown(&catalog, &it.right));
            format!("{left} {sign} {right}")
        })
        .collect();
    let want = [
        "births = births_male + births_female",
        "births_in_policy <= births",
        "population_end = population_start + births - deaths + net_migration",
        "long_acting_users <= births",
        "key_checks_done <= key_checks_due",
        "free_service_received <= free_service_entitled",
        "informed_choice_done <= informed_choice_due",
        "follow_up_done <= follow_up_due",
        "awareness_correct <= awareness_asked",
        "birth_statistics_errors <= birth_statistics_checked",
        "fee_cases_charged <= fee_cases_due",
        "migrant_register_correct <= migrant_register_checked",
        "outflow_certificate_held <= outflow_certificate_due",
        "inflow_certificate_checked <= inflow_certificate_due",
        "migrant_contract_signed <= migrant_contract_due",
        "pregnancy_proof_returned <= pregnancy_proof_due",
        "centres_accepted <= centres",
    ];
    assert_eq!(got, want);
    let codes: BTreeSet<&String> = catalog.checks().iter().map(|it| &it.code).collect();
    assert_eq!(codes.len(), want.len());
}

#[test]
fn a_header_names_one_item_only() {
    let catalog = all();
    let mut owner: BTreeMap<String, &str> = BTreeMap::new();
    let mut take = |text: &str, code| {
        assert_eq!(text, text.trim(), "{code}");
        let folded = text.to_ascii_lowercase().replace(' ', "");
        if let Some(other) = owner.insert(folded, code) {
            assert_eq!(other, code, "{text}");
        }
    };
    for item in catalog.items() {
        let Names { hans, hant, en } = &item.names;
        for text in [&item.code, hans, hant, en].into_iter().chain(&item.aliases) {
            take(text, &item.code);
        }
        let once: BTreeSet<&String> = item.aliases.iter().collect();
        assert_eq!(once.len(), item.aliases.len(), "{}", item.code);
    }
}

/// A header of a file is matched to the item.
#[track_caller]
fn check_header(header: &str, code: &str) {
    let catalog = county();
    let item = catalog.items().iter().find(|it| it.aliases.iter().any(|alias| alias == header));
    assert_eq!(item.map(|it| it.code.as_str()), Some(code), "{header}");
}

#[test]
fn usual_headers_are_known_in_simplified_and_traditional() {
    for header in ["出生数", "出生人口", "本期出生", "出生數", "live births"] {
        check_header(header, "births");
    }
    for header in ["男孩", "男婴", "男嬰", "boys"] {
        check_header(header, "births_male");
    }
    for header in ["女孩", "女婴", "女嬰", "girls"] {
        check_header(header, "births_female");
    }
    for header in ["期初人口", "年初人口", "月初人口"] {
        check_header(header, "population_start");
    }
    for header in ["期末人口", "年末人口", "年末總人口"] {
        check_header(header, "population_end");
    }
    for header in ["三查人次", "「三查」人次", "参检人次"] {
        check_header(header, "checks_done");
    }
}
