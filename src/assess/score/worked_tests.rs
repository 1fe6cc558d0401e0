//! Whole scores worked by hand: the published schemes, area types, group weights, vetoes, spot checks.

use super::{AreaScore, Board, Rank, State, Why, area, by_total};
use crate::assess::marks::{Mark, Marks, Spot, key};
use crate::assess::scheme::{Effect, Missing, Number, Scheme, Trigger, shipped};
use crate::catalog::{Catalog, Goal};
use crate::figures::{AreaId, AreaKind, Cell, Period, SetTarget, Workspace};

const YEAR: i32 = 2006;

fn scheme(code: &str) -> Scheme {
    shipped(code, &Catalog::shipped()).unwrap()
}

fn scores(board: &Board<'_>, top: AreaId) -> Vec<AreaScore> {
    board.workspace.areas.children(top).iter().map(|it| area(board, *it)).collect()
}

/// A workspace with one village and its counts of the year, and of the year before.
fn village(counts: &[(&str, i64)], before: &[(&str, i64)]) -> (Workspace, AreaId) {
    let mut it = Workspace::empty("v", "v");
    let top = it.areas.add("c", Default::default(), AreaKind::County, None).unwrap();
    let id = it.areas.add("t", Default::default(), AreaKind::Township, Some(top)).unwrap();
    for (period, counts) in [("2005-10+12", counts), ("2004-10+12", before)] {
        for (code, count) in counts {
            let item = it.catalog.item_by_code(code).unwrap();
            it.table.set(id, Period::parse(period).unwrap(), item, Cell::Value(*count));
        }
    }
    (it, id)
}

fn put(it: &mut Workspace, scheme: &Scheme, marks: &[(&str, &str)]) {
    let mut all = Marks::default();
    for (code, number) in marks {
        all.put(code, "year", true, Some(Mark { number: Number::parse(number).unwrap(), note: String::new() }));
    }
    it.records.put(&key(YEAR, &scheme.code, "t"), all.write());
}

/// The points of the lines of a worked score, then the total.
#[track_caller]
fn check(it: &Workspace, scheme: &Scheme, id: AreaId, lines: &[(&str, &str)], total: &str) {
    let board = Board::new(it, scheme, YEAR, AreaId(0));
    let score = area(&board, id);
    let part = score.parts.first().unwrap();
    for (code, want) in lines {
        let at = scheme.lines().position(|(_, line)| line.code == *code).unwrap();
        let line = &part.lines[at];
        assert_eq!(line.state, State::Scored, "{code}");
        assert_eq!(Number(line.points).to_string(), *want, "{code}");
    }
    assert_eq!(score.total.unwrap().to_string(), total);
}

/// Fenghui 2009, by its own words: “每出现1例计划外生育扣15分” with one birth: 20 − 15 = 5. “兑现率≥50%，10分；每高1个百分点加0.1分” at
/// 63.5 %: 10 + 13 × 0.1 = 11.3. “查孕查环率100%，每低1%扣1分” at 95.42 %: 4 whole steps: −4. “计划外怀孕率≤2.0%，每高1%扣1分” at 3.2:
/// one step: 2 − 1 = 1. “当年长效≥50%，5分，每高1个百分点加0.1分” at 79.26 %: 5 + 2.9 = 7.9. 累计 76: 5. 药具 96: 2. 避孕 89.9: 0.
/// “错报每例扣2分，瞒报每例扣3分” with 1 and 1: 6 − 5 = 1. The rest marked 40 of 48.
/// 5 + 11.3 − 4 + 1 + 7.9 + 5 + 2 + 0 + 1 + 40 = 69.2.
#[test]
fn a_township_is_scored_as_fenghui_did() {
    let scheme = scheme("township-100");
    let counts = [
        ("births", 5493),
        ("long_acting_users", 4354),
        ("checks_done", 121_250),
        ("checks_planned", 127_070),
        ("birth_statistics_errors", 1),
    ];
    let (mut it, id) = village(&counts, &[]);
    let marks = [
        ("unplanned_births", "1"),
        ("settled_rate", "63.5"),
        ("unplanned_pregnancy_rate", "3.2"),
        ("long_acting_all_rate", "76"),
        ("supplies_rate", "96"),
        ("contraception_rate", "89.9"),
        ("concealed_births", "1"),
        ("rest", "40"),
    ];
    put(&mut it, &scheme, &marks);
    let lines = [
        ("unplanned", "5"),
        ("cases_settled", "11.3"),
        ("checks", "-4"),
        ("unplanned_pregnancy", "1"),
        ("long_acting", "7.9"),
        ("long_acting_all", "5"),
        ("supplies", "2"),
        ("contraception", "0"),
        ("statistics", "1"),
        ("rest", "40"),
    ];
    check(&it, &scheme, id, &lines, "69.20");
}

/// Dazhou 2010: 5493 births of a quota of 6000 are 91.55 %: 5. Natural increase within 6 ‰: (5493 − 2500) ÷ 512,900 = 5.84 ‰: 10.
/// “每漏报1人扣0.5分” with 3: 8.5; error 3 ÷ 5493 is below 5 %. “每差1人扣0.1分” with 25: 7.5. 99.29 % meets 97 %: 5. Marked 9 and 8.
/// 5 + 10 + 8.5 + 7.5 + 5 + 9 + 8 = 53 of 60.
#[test]
fn a_district_is_scored_as_dazhou_did() {
    let scheme = scheme("dazhou-2010");
    let counts = [
        ("births", 5493),
        ("births_in_policy", 5454),
        ("deaths", 2500),
        ("population_start", 510_600),
        ("population_end", 515_200),
        ("birth_statistics_checked", 5493),
        ("birth_statistics_errors", 3),
    ];
    let (mut it, id) = village(&counts, &[]);
    let policy = it.catalog.indicator_by_code("policy_compliance_rate").unwrap();
    it.targets.put(AreaId(0), YEAR, policy, Some(SetTarget::Goal(Goal::AtLeast(9700))));
    let marks = [
        ("births_quota", "6000"),
        ("increase_quota", "6"),
        ("population_errors_found", "25"),
        ("policy_errors", "9"),
        ("rest", "8"),
    ];
    put(&mut it, &scheme, &marks);
    let lines = [
        ("births", "5"),
        ("natural_increase", "10"),
        ("birth_errors", "8.5"),
        ("population_errors", "7.5"),
        ("policy", "5"),
    ];
    check(&it, &scheme, id, &lines, "53.00");
    // A quota of 5,400 is passed: 101.7 %. An error above 5 % shuts its line.
    let mut marks = marks;
    marks[0] = ("births_quota", "5400");
    put(&mut it, &scheme, &marks);
    let errors = it.catalog.item_by_code("birth_statistics_errors").unwrap();
    it.table.set(id, Period::parse("2005-10+12").unwrap(), errors, Cell::Value(275));
    check(&it, &scheme, id, &[("births", "0"), ("birth_errors", "0")], "39.50");
}

/// Hunan 2017: policy share 96.5 % against 97: 5 steps of 0.1: 3 − 1.5. Sex ratio 112 against 107, the year before 111.5:
/// “持平扣0.1，每高0.1个比点加扣0.1”: 0.1 + 5 × 0.1, so 3 − 0.6 = 2.4. The area above has the same values: 7:3.
/// Out-of-policy: level 80 %, progress 50 %: (7 × 0.8 + 3 × 0.5) ÷ 10 × 7 = 4.97. Sex ratio: 40 % and 0: 7 × 0.4 ÷ 10 × 3 = 0.84.
/// The rest 12. 1.5 + 2.4 + 4.97 + 0.84 + 12 = 21.71 of 32.
#[test]
fn a_prefecture_is_scored_as_hunan_did() {
    let scheme = scheme("hunan-2017");
    let counts = [("births", 1000), ("births_in_policy", 965), ("births_male", 560), ("births_female", 500)];
    let (mut it, id) = village(&counts, &[("births_male", 446), ("births_female", 400)]);
    let goals = [("policy_compliance_rate", Goal::AtLeast(9700)), ("sex_ratio_at_birth", Goal::AtMost(10_700))];
    for (code, goal) in goals {
        let indicator = it.catalog.indicator_by_code(code).unwrap();
        it.targets.put(AreaId(0), YEAR, indicator, Some(SetTarget::Goal(goal)));
    }
    let marks = [
        ("multi_parity_level", "80"),
        ("multi_parity_progress", "50"),
        ("sex_ratio_level", "40"),
        ("sex_ratio_progress", "0"),
        ("rest", "12"),
    ];
    put(&mut it, &scheme, &marks);
    let lines = [("policy_duty", "1.5"), ("sex_ratio_duty", "2.4"), ("multi_parity", "4.97"), ("sex_ratio", "0.84")];
    check(&it, &scheme, id, &lines, "21.71");
}

/// A village's 1,000 points: checks 80.9 % of plan in the first quarter: 30 + 10 × 5 = 80; 65.5 % in the second: 30 − 4 = 26;
/// 70 % in the third: 30. Fee 150, contraception 200, rest 500 in each; two births left out in the first quarter: −4.
/// First 926, second 876, third 880: (926 × 4 + 876 × 3 + 880 × 3) ÷ 10 = 897.2.
#[test]
fn quarters_weigh_four_to_three_to_three() {
    let scheme = scheme("village-1000");
    let (mut it, id) = village(&[], &[]);
    let quarters = [("2005-10+3", 809, 2), ("2006-01+3", 655, 0), ("2006-04+3", 700, 0)];
    for (period, done, errors) in quarters {
        for (code, count) in [("checks_done", done), ("checks_planned", 1000), ("birth_statistics_errors", errors)] {
            let item = it.catalog.item_by_code(code).unwrap();
            it.table.set(id, Period::parse(period).unwrap(), item, Cell::Value(count));
        }
    }
    put(&mut it, &scheme, &[("false_reports", "0"), ("fee", "150"), ("contraception", "200"), ("rest", "500")]);
    check(&it, &scheme, id, &[("checks", "80"), ("omitted", "-4"), ("fee", "150")], "897.2");
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    let parts: Vec<String> = area(&board, id).parts.iter().map(|it| it.total.unwrap().to_string()).collect();
    assert_eq!(parts, ["926.0", "876.0", "880.0"]);
}

/// Two-way: a receiving area is scored on 2 of the 5 indicators. 1.2 + 0 + 30 + 12 + 31 of 1.2 × 2 + 40 + 15 + 39 = 96.4:
/// 74.2 × 100 ÷ 96.4 = 76.97.
#[test]
fn an_area_type_leaves_lines_out_and_is_scaled_up_or_not() {
    let mut scheme = scheme("floating-two-way");
    let counts = [
        ("migrant_register_checked", 100),
        ("migrant_register_correct", 90),
        ("inflow_certificate_due", 100),
        ("inflow_certificate_checked", 84),
        ("outflow_certificate_due", 100),
        ("outflow_certificate_held", 100),
    ];
    let (mut it, id) = village(&counts, &[]);
    put(&mut it, &scheme, &[("management_marks", "30"), ("equal_services", "12"), ("rest", "31")]);
    scheme.types[0].areas.push("t".to_owned());
    check(&it, &scheme, id, &[("migrant_register_accuracy", "1.2"), ("inflow_certificate_rate", "0")], "76.97");
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    assert_eq!(area(&board, id).parts[0].lines[2].state, State::LeftOut(Why::NotHere));
    scheme.types[0].renormalise = false;
    check(&it, &scheme, id, &[], "74.20");
}

/// Two lines each of 100 points that weigh 6:4: 80 and 50 are 80 × 0.6 + 50 × 0.4 = 68.
#[test]
fn groups_weigh_six_to_four() {
    let mut scheme = scheme("floating-two-way");
    scheme.types.clear();
    scheme.groups.truncate(2);
    scheme.groups[0].lines.drain(..5);
    for (group, weight) in scheme.groups.iter_mut().zip([60, 40]) {
        group.weight = Some(Number::whole(weight));
        group.lines[0].points = Number::whole(100);
    }
    assert_eq!(crate::assess::scheme::faults(&scheme, &Catalog::shipped()), []);
    let (mut it, id) = village(&[], &[]);
    put(&mut it, &scheme, &[("management_marks", "80"), ("equal_services", "50")]);
    check(&it, &scheme, id, &[], "68.00");
}

#[test]
fn a_veto_dominates_and_says_why() {
    let mut scheme = scheme("village-100");
    let counts = [
        ("births", 1000),
        ("births_in_policy", 1000),
        ("malignant_cases", 1),
        ("birth_statistics_checked", 1000),
        ("birth_statistics_errors", 0),
    ];
    let (mut it, id) = village(&counts, &[]);
    put(&mut it, &scheme, &[("rest", "53"), ("veto_concealed", "0"), ("veto_inspection", "0")]);
    let score = area(&Board::new(&it, &scheme, YEAR, AreaId(0)), id);
    assert_eq!(score.vetoes.len(), 1);
    assert_eq!(score.vetoes[0].place, 2);
    assert_eq!((score.band, score.holds()), (None, score.total));
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    assert_eq!(by_total(&board, &scores(&board, AreaId(0))), [Rank::Veto]);
    scheme.vetoes[2].effect = Effect::Zero;
    let score = area(&Board::new(&it, &scheme, YEAR, AreaId(0)), id);
    assert_eq!(score.holds().unwrap().units, 0);
    // Without the incident: grade and rank are back. Below 80 is a veto of its own.
    let cases = it.catalog.item_by_code("malignant_cases").unwrap();
    it.table.set(id, Period::parse("2005-10+12").unwrap(), cases, Cell::Value(0));
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    assert_eq!(area(&board, id).band, Some(2));
    put(&mut it, &scheme, &[("rest", "30"), ("veto_concealed", "0"), ("veto_inspection", "0")]);
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    let low = area(&board, id);
    assert!(matches!(low.vetoes.as_slice(), [it] if it.place == 4), "{:?}", low.total);
}

#[test]
fn any_childs_value_can_be_a_veto() {
    let mut scheme = scheme("village-100");
    scheme.vetoes.drain(3..);
    let Trigger::Own(condition) = scheme.vetoes[2].on.clone() else { panic!("an own value") };
    scheme.vetoes[2].on = Trigger::AnyChild(condition);
    let counts = [("malignant_cases", 2)];
    let (it, id) = village(&counts, &[]);
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    let score = area(&board, AreaId(0));
    assert!(score.vetoes.iter().any(|it| it.by.first().is_some_and(|(area, ..)| *area == id)));
}

#[test]
fn spot_checks_weigh_as_the_scheme_says_and_lines_can_be_spot_checked() {
    let mut scheme = scheme("county-2006-review");
    scheme.missing = Missing::LeaveOut;
    let (mut it, id) = village(&[("births", 100), ("births_in_policy", 100)], &[]);
    let policy = it.catalog.indicator_by_code("policy_compliance_rate").unwrap();
    it.targets.put(AreaId(0), YEAR, policy, Some(SetTarget::Goal(Goal::AtLeast(9700))));
    let spot = |month: &str, points: i128| Spot {
        month: month.to_owned(),
        line: None,
        points: Some(Number::whole(points)),
        right: 0,
        checked: 0,
        note: String::new(),
    };
    // A check outside the year is not one of it.
    let marks = Marks { spots: vec![spot("2006-01", 70), spot("2006-05", 90), spot("2007-01", 0)], ..Marks::default() };
    it.records.put(&key(YEAR, &scheme.code, "t"), marks.write());
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    let score = area(&board, id);
    assert_eq!(score.parts[2].total.unwrap().to_string(), "80.00");
    // The half has no report; the year is full: (100 × 6 + 80 × 1) ÷ 7.
    assert_eq!(score.total.unwrap().to_string(), "97.14");
}

/// Two checks of a line found 8 of 10 and 7 of 10 right: 75 % of a wanted 90 % of 4 points is 3.33…
#[test]
fn a_line_can_be_what_spot_checks_found() {
    let mut scheme = scheme("county-2006-review");
    let line = &mut scheme.groups[4].lines[0];
    line.terms[0] = serde_json::from_value(serde_json::json!({ "what": "spot",
        "target": { "fixed": { "at-least": "90" } }, "rule": "proportional" }))
    .unwrap();
    assert_eq!(crate::assess::scheme::faults(&scheme, &Catalog::shipped()), []);
    let (mut it, id) = village(&[], &[]);
    let spot = |month: &str, right: u32| Spot {
        month: month.to_owned(),
        line: Some("leadership".to_owned()),
        points: None,
        right,
        checked: 10,
        note: String::new(),
    };
    let marks = Marks { spots: vec![spot("2006-01", 8), spot("2006-05", 7)], ..Marks::default() };
    it.records.put(&key(YEAR, &scheme.code, "t"), marks.write());
    let board = Board::new(&it, &scheme, YEAR, AreaId(0));
    let score = area(&board, id);
    let at = scheme.lines().position(|(_, line)| line.code == "leadership").unwrap();
    assert_eq!(Number(score.parts[1].lines[at].points).to_string(), "10/3");
    // In the half-year only the first check counts: 80 ÷ 90 × 4.
    assert_eq!(Number(score.parts[0].lines[at].points).to_string(), "32/9");
}

/// A ratio seriously out two years running: one year alone is no veto.
#[test]
fn a_veto_can_ask_for_two_years_running() {
    let mut scheme = scheme("village-100");
    scheme.vetoes.truncate(1);
    scheme.vetoes[0].on = serde_json::from_value(serde_json::json!({ "own": {
        "what": { "indicator": "sex_ratio_at_birth" }, "target": { "fixed": { "at-most": "120" } }, "years": 2 } }))
    .unwrap();
    for (before, want) in [(130, 1), (110, 0)] {
        let now = [("births_male", 125), ("births_female", 100)];
        let (it, id) = village(&now, &[("births_male", before), ("births_female", 100)]);
        let board = Board::new(&it, &scheme, YEAR, AreaId(0));
        assert_eq!(area(&board, id).vetoes.len(), want);
    }
}
