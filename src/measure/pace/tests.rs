//! Paces of small counties, against published figures and by brute force.

use super::{Course, Method, PaceSheets, pace, prorated};
use crate::catalog::{Goal, Milestone};
use crate::figures::{AreaId, AreaKind, Cell, Month, Period, SetTarget, Workspace};
use crate::measure::{Exact, Side};

const COUNTY: AreaId = AreaId(0);
const RATE: &str = "crude_birth_rate";
const SHARE: &str = "policy_compliance_rate";

/// A county with cumulative reports of items: months from 1 October 2005, item, figure. Negative months: a year before.
fn county(reports: &[(i32, &str, i64)]) -> Workspace {
    let mut it = Workspace::empty("w", "w");
    it.areas.add("c", Default::default(), AreaKind::County, None).unwrap();
    for (months, item, figure) in reports {
        let start = Month::new(if *months < 0 { 2004 } else { 2005 }, 10);
        let period = Period { start, months: u16::try_from(months.abs()).unwrap() };
        let item = it.catalog.item_by_code(item).unwrap();
        it.table.set(COUNTY, period, item, Cell::Value(*figure));
    }
    it
}

fn with(mut it: Workspace, code: &str, set: SetTarget) -> Workspace {
    let id = it.catalog.indicator_by_code(code).unwrap();
    it.targets.put(COUNTY, 2006, id, Some(set));
    it
}

/// Births so many months into the year, over an average population.
fn births(months: i32, births: i64, population: i64) -> Vec<(i32, &'static str, i64)> {
    vec![(months, "births", births), (months, "population_start", population), (months, "population_end", population)]
}

fn of(it: &Workspace, code: &str, months: u16) -> super::Pace {
    let period = Period { start: Month::new(2005, 10), months };
    let id = it.catalog.indicator_by_code(code).unwrap();
    let sheets = PaceSheets::new(it, period, COUNTY, None);
    pace(it, &sheets, COUNTY, id).unwrap()
}

/// 12‰ is 5.00‰ after five of twelve months (indicators.md 1.2).
#[test]
fn a_limit_is_brought_to_the_months_exactly() {
    for (limit, months, want) in [(1_200, 5, (5, 1)), (1_200, 12, (12, 1)), (1_000, 5, (25, 6)), (-300, 4, (-1, 1))] {
        assert_eq!(prorated(limit, 2, months, 12), Exact::new(want.0, want.1), "{limit} {months}");
    }
}

#[track_caller]
fn check_due(
    births_so_far: i64,
    limit: i64,
    months: u16,
    value: &str,
    due: &str,
    (side, distance): (Side, &str),
    met: bool,
) {
    let it = county(&births(i32::from(months), births_so_far, 100_000));
    let found = of(&with(it, RATE, SetTarget::Goal(Goal::AtMost(limit))), RATE, months);
    let at = found.due.unwrap();
    assert_eq!(found.value().unwrap().to_string(), value);
    assert_eq!(
        (at.gap.limit.to_string(), at.gap.side, at.gap.distance.to_string(), at.met),
        (due.to_owned(), side, distance.to_owned(), met)
    );
}

/// Part-year rates that counties print as they are: 5.78‰ at six months (Luoyuan), 4.49‰ (Diqing), 7.57‰ (Henglan).
#[test]
fn a_part_year_rate_is_held_against_the_part_years_target() {
    check_due(500, 1_200, 5, "5.00", "5.00", (Side::On, "0.00"), true);
    check_due(501, 1_200, 5, "5.01", "5.00", (Side::Above, "0.01"), false);
    check_due(578, 1_200, 6, "5.78", "6.00", (Side::Below, "0.22"), true);
    check_due(449, 1_200, 6, "4.49", "6.00", (Side::Below, "1.51"), true);
    check_due(757, 1_200, 6, "7.57", "6.00", (Side::Above, "1.57"), false);
    // The limit is rounded once: 10‰ × 5/12 is 4.1666…‰.
    check_due(417, 1_000, 5, "4.17", "4.17", (Side::On, "0.00"), true);
    check_due(1_201, 1_200, 12, "12.01", "12.00", (Side::Above, "0.01"), false);
}

/// Hefei: 8.15‰ at ten months, forecast 9.87‰; by months it is 9.78‰ (indicators.md 1.2).
#[test]
fn the_projection_says_by_which_method() {
    let by_months = of(&county(&births(10, 815, 100_000)), RATE, 10).projection.unwrap();
    assert_eq!((by_months.method, by_months.value.to_string()), (Method::Months, "9.78".to_owned()));
    assert_eq!(by_months.cases, Some((815 + 136, 815 + 191)));
    assert_eq!(
        by_months.range.map(|(low, high)| (low.to_string(), high.to_string())),
        Some(("9.51".to_owned(), "10.06".to_owned()))
    );
    let mut with_last = births(10, 815, 100_000);
    with_last.extend(births(-10, 830, 100_000));
    with_last.extend(births(-12, 1_005, 100_000));
    let by_last_year = of(&county(&with_last), RATE, 10).projection.unwrap();
    let (part, whole) = (Exact::whole(830), Exact::whole(1_005));
    assert_eq!(
        (by_last_year.method, by_last_year.value.to_string()),
        (Method::LastYear { part, whole }, "9.87".to_owned())
    );
    assert_eq!(by_last_year.numerator, Exact::new(815 * 1_005, 830).unwrap());
    assert_eq!(of(&county(&births(12, 815, 100_000)), RATE, 12).projection, None);
}

#[test]
fn what_each_month_has_to_bring_is_a_whole_number_of_cases() {
    let checks = |done, planned| vec![(5, "checks_done", done), (5, "checks_planned", planned)];
    let code = "check_attendance_rate";
    let it = with(county(&checks(4_000, 5_000)), code, SetTarget::Goal(Goal::AtLeast(9_000)));
    let found = of(&it, code, 5);
    assert_eq!((found.course, found.due.unwrap().prorated, found.due.unwrap().met), (Course::Share, false, false));
    let need = found.need.unwrap();
    // 12,000 are planned by the year's end; 10,800 are 90 %, but 10,799.4 would print as it, so 10,800 it is.
    assert_eq!(
        (need.left, need.cases, need.more, need.more_each()),
        (7, Some(Exact::whole(7_000)), Some(6_800), Some(972))
    );
    assert!(!need.is_lost());
    let it = with(county(&checks(3_000, 5_000)), code, SetTarget::Goal(Goal::AtLeast(9_000)));
    assert!(of(&it, code, 5).need.unwrap().is_lost());
    let it = with(county(&births(5, 501, 100_000)), RATE, SetTarget::Goal(Goal::AtMost(1_200)));
    let need = of(&it, RATE, 5).need.unwrap();
    assert_eq!((need.more, need.room, need.room_each(), need.is_lost()), (None, Some(699), Some(99), false));
    let it = with(county(&births(5, 1_301, 100_000)), RATE, SetTarget::Goal(Goal::AtMost(1_200)));
    assert!(of(&it, RATE, 5).need.unwrap().is_lost());
}

/// The least number of cases that meets the goal, looked for one by one.
#[test]
fn the_need_is_the_least_that_meets_the_goal_at_the_years_end() {
    for births_so_far in [0, 3, 17, 250, 611] {
        for limit in [90, 250, 611, 1_200] {
            let it = with(county(&births(4, births_so_far, 9_973)), RATE, SetTarget::Goal(Goal::AtMost(limit)));
            let need = of(&it, RATE, 4).need.unwrap();
            let meets = |total: i64| {
                let rate = Exact::new(i128::from(total) * 1_000, 9_973).unwrap();
                rate.round(2).unwrap().units <= i128::from(limit)
            };
            let most = (0..10_000).take_while(|total| meets(*total)).last().unwrap();
            assert_eq!(need.room, Some(i128::from(most - births_so_far)), "{births_so_far} {limit}");
        }
    }
}

#[test]
fn a_count_of_nine_is_above_the_part_of_twenty_that_is_due() {
    let cases =
        |count| with(county(&[(5, "malignant_cases", count)]), "malignant_cases", SetTarget::Goal(Goal::AtMost(20)));
    for (count, met, distance) in [(8, true, "0.33"), (9, false, "0.67")] {
        let due = of(&cases(count), "malignant_cases", 5).due.unwrap();
        assert_eq!(
            (due.met, due.gap.limit.to_string(), due.gap.distance.to_string()),
            (met, "8.33".to_owned(), distance.to_owned())
        );
    }
}

#[test]
fn a_milestone_is_due_at_its_month() {
    let policy = |months, births, within| vec![(months, "births", births), (months, "births_in_policy", within)];
    let milestone = SetTarget::Milestone(Milestone { month: 3, goal: Goal::AtLeast(9_700) });
    let it = with(county(&policy(3, 100, 96)), SHARE, milestone);
    let found = of(&it, SHARE, 3);
    assert_eq!((found.months, found.of), (3, 6));
    // 200 by the end of March, of which 194 have to count: 98 of the 100 to come.
    assert_eq!(found.need.map(|it| (it.left, it.more, it.more_each())), Some((3, Some(98), Some(33))));
    let late = of(&with(county(&policy(8, 100, 96)), SHARE, milestone), SHARE, 8);
    assert_eq!((late.due, late.projection, late.need), (None, None, None));
}

#[test]
fn without_a_value_or_a_target_nothing_is_due() {
    assert_eq!(of(&county(&births(5, 500, 100_000)), RATE, 5).due, None);
    let it = with(county(&[]), RATE, SetTarget::Goal(Goal::AtMost(1_200)));
    let found = of(&it, RATE, 5);
    assert!(found.value().is_err());
    assert_eq!((found.due, found.projection, found.need), (None, None, None));
}
