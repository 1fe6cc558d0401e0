//! What the sample promises: the speech's totals, exact sums, and figures that look like counts of people.

mod looks;
mod rules;

use super::sample;
use super::totals::{LINES, Line};
use crate::catalog::{Goal, Timing};
use crate::figures::{AreaId, AreaKind, Calendar, Origin, Period, SetTarget, Workspace};
use std::sync::LazyLock;

static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| sample("test"));

const BOTH: [i32; 2] = [2005, 2006];

fn of_kind(kind: AreaKind) -> Vec<AreaId> {
    let areas = SAMPLE.areas.iter();
    areas.filter(|it| it.1.kind == kind).map(|it| it.0).collect()
}

fn county() -> AreaId {
    SAMPLE.areas.by_code("S").unwrap()
}

fn months(year: i32) -> impl Iterator<Item = Period> {
    let start = Calendar::ASSESSMENT.year(year).start;
    (0..12).map(move |it| Period::month(start.plus(it)))
}

/// An item's figure of an area's villages for a year: events add up, stocks are those at its beginning or end.
fn figure(area: AreaId, year: i32, code: &str) -> i64 {
    let item = SAMPLE.catalog.item_by_code(code).unwrap();
    let timing = SAMPLE.catalog.item(item).unwrap().timing;
    let taken: Vec<Period> = match timing {
        Timing::Opening => months(year).take(1).collect(),
        Timing::Closing => months(year).skip(11).collect(),
        Timing::Flow | Timing::Average => months(year).collect(),
    };
    let cells = SAMPLE.areas.leaves(area).into_iter().flat_map(|village| {
        let taken = taken.iter();
        taken.filter_map(move |month| SAMPLE.table.get(village, *month, item).value())
    });
    cells.sum()
}

/// A ratio in hundredths of its scale's unit, rounded half up.
fn printed(numerator: i64, denominator: i64, scale: i64) -> i64 {
    (numerator * scale * 100 * 2 + denominator) / (2 * denominator)
}

/// A township's or the county's birth rate in hundredths of a per mille.
fn birth_rate(area: AreaId, year: i32) -> i64 {
    let people = figure(area, year, "population_start") + figure(area, year, "population_end");
    printed(2 * figure(area, year, "births"), people, 1_000)
}

#[track_caller]
fn check(year: i32, item: &str, total: i64) {
    assert_eq!(figure(county(), year, item), total, "{year} {item}");
}

#[test]
fn the_county_has_the_speechs_totals() {
    check(2006, "births", 5_493);
    check(2006, "births_male", 2_864);
    check(2006, "births_female", 2_629);
    check(2006, "births_in_policy", 5_454);
    check(2006, "long_acting_users", 4_354);
    check(2006, "checks_done", 121_250);
    check(2006, "malignant_cases", 0);
    check(2005, "births", 4_976);
    check(2005, "births", 5_493 - 517);
}

#[test]
fn every_total_is_met_to_the_last_unit() {
    for Line { code, totals, .. } in LINES {
        if SAMPLE.catalog.item_by_code(code).is_some() {
            check(2005, code, totals[0]);
            check(2006, code, totals[1]);
        }
    }
    check(2005, "centres", 10);
    check(2006, "centres", 10);
    check(2005, "centres_accepted", 1);
    check(2006, "centres_accepted", 3);
}

#[test]
fn townships_add_up_to_the_county() {
    for (_, item) in SAMPLE.catalog.items_with_ids() {
        for year in BOTH {
            let townships = of_kind(AreaKind::Township).into_iter();
            let sum: i64 = townships.map(|it| figure(it, year, &item.code)).sum();
            check(year, &item.code, sum);
        }
    }
}

#[track_caller]
fn check_rate(numerator: &str, denominator: &str, scale: i64, want: [i64; 2]) {
    for (year, want) in BOTH.into_iter().zip(want) {
        let (above, below) = (figure(county(), year, numerator), figure(county(), year, denominator));
        assert_eq!(printed(above, below, scale), want, "{year} {numerator}");
    }
}

#[test]
fn the_county_prints_the_speechs_rates() {
    assert_eq!(BOTH.map(|year| birth_rate(county(), year)), [978, 1_071]);
    check_rate("births_in_policy", "births", 100, [9_940, 9_929]);
    check_rate("births_male", "births_female", 100, [10_768, 10_894]);
    check_rate("long_acting_users", "births", 100, [7_691, 7_926]);
    check_rate("checks_done", "checks_planned", 100, [9_440, 9_542]);
    check_rate("free_service_received", "free_service_entitled", 100, [10_000; 2]);
    check_rate("informed_choice_done", "informed_choice_due", 100, [9_958, 10_000]);
    check_rate("birth_statistics_errors", "birth_statistics_checked", 100, [20, 0]);
    check_rate("funds_in_place", "funds_due", 100, [10_000; 2]);
}

#[test]
fn the_birth_rate_rises_by_0_93_printed_and_exact() {
    let people = |year| figure(county(), year, "population_start") + figure(county(), year, "population_end");
    assert!((2 * 508_533..=2 * 509_054).contains(&people(2005)));
    assert_eq!(people(2006), 2 * 512_900);
    // 5493/a − 4976/b, over one denominator, in hundredths of a per mille.
    let (now, before) = (2 * 5_493 * people(2005), 2 * 4_976 * people(2006));
    let both = people(2005) * people(2006);
    let exact = (i128::from(now - before) * 200_000 + i128::from(both)) / (2 * i128::from(both));
    assert_eq!(exact, 93);
}

#[test]
fn the_plan_years_list_has_something_met_near_and_missed() {
    check_rate("key_checks_done", "key_checks_due", 100, [9_400, 9_581]);
    check_rate("fee_paid_last", "fee_due_last", 100, [7_799, 8_202]);
    check_rate("fee_paid_current", "fee_due_current", 100, [5_750, 6_172]);
    check_rate("fee_cases_charged", "fee_cases_due", 100, [9_423, 9_688]);
    check_rate("follow_up_done", "follow_up_due", 100, [7_650, 7_960]);
    check_rate("awareness_correct", "awareness_asked", 100, [8_960, 9_217]);
    check_rate("migrant_register_correct", "migrant_register_checked", 100, [9_941, 10_000]);
    check_rate("outflow_certificate_held", "outflow_certificate_due", 100, [8_900, 9_126]);
    check_rate("inflow_certificate_checked", "inflow_certificate_due", 100, [9_054, 9_259]);
    check_rate("migrant_contract_signed", "migrant_contract_due", 100, [8_860, 8_937]);
    check_rate("pregnancy_proof_returned", "pregnancy_proof_due", 100, [8_535, 8_415]);
}

#[track_caller]
fn check_goal(area: &str, year: i32, indicator: &str, want: Option<Goal>) {
    let areas = &SAMPLE.areas;
    let indicator = SAMPLE.catalog.indicator_by_code(indicator).unwrap();
    let goal = SAMPLE.targets.holds(areas, areas.by_code(area).unwrap(), year, indicator);
    assert_eq!(goal.map(|it| it.0), want.map(SetTarget::Goal));
}

#[test]
fn the_county_sets_the_presets_and_two_townships_override_one() {
    check_goal("S", 2005, "crude_birth_rate", Some(Goal::AtMost(1_200)));
    check_goal("S", 2005, "key_check_rate", None);
    check_goal("S", 2006, "check_attendance_rate", Some(Goal::AtLeast(9_000)));
    check_goal("S", 2006, "key_check_rate", Some(Goal::AtLeast(9_500)));
    check_goal("S", 2007, "check_attendance_rate", None);
    check_goal("S", 2007, "key_check_rate", Some(Goal::AtLeast(9_500)));
    check_goal("S01-01", 2006, "crude_birth_rate", Some(Goal::AtMost(1_200)));
    check_goal("S02-01", 2006, "crude_birth_rate", Some(Goal::AtMost(1_100)));
    check_goal("S09", 2007, "long_acting_rate", Some(Goal::AtLeast(7_500)));
    let own = |it: &(AreaId, i32, _, SetTarget)| it.0 != county();
    assert_eq!(SAMPLE.targets.iter().filter(own).count(), 4);
}

#[test]
fn the_sample_says_that_it_is_one() {
    assert_eq!(SAMPLE.origin, Origin::Sample);
    assert_eq!(SAMPLE.calendar, Calendar::ASSESSMENT);
    assert_eq!(SAMPLE.id, "test");
    assert_eq!(SAMPLE.title, SAMPLE.areas.get(county()).unwrap().names.hans);
    assert!(!SAMPLE.title.is_empty());
}

#[test]
fn two_samples_are_the_same() {
    assert!(*SAMPLE == sample("test"));
}

/// Every name, code and figure in one number. Another number is another county: exercises and screenshots
/// would no longer fit it.
#[test]
fn the_county_never_changes() {
    let mut text = String::new();
    for (id, area) in SAMPLE.areas.iter() {
        text += &format!("{} {:?}", area.code, area.names);
        for (_, row) in SAMPLE.table.rows_of(id) {
            for line in LINES.iter().map(|it| it.code).chain(["centres", "centres_accepted"]) {
                let item = SAMPLE.catalog.item_by_code(line);
                text += &format!(" {:?}", item.map(|it| SAMPLE.table.at(*row, it).value()));
            }
        }
    }
    let hash = text
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    assert_eq!(hash, 0x5F62_BF72_D875_F5B1, "{hash:#x}");
}
