//! Every form of rule, by hand: the value, the target, and the points that plain arithmetic gives.

use super::{Aim, Bound, From, Inputs, LineScore, State, Value, Why, line};
use crate::assess::scheme::{Limit, Line, Missing, Number, Side, ValueBasis};
use crate::measure::Exact;

fn number(text: &str) -> Exact {
    Number::parse(text).unwrap().0
}

/// A value given exactly, printed with two decimals.
fn value(text: &str, basis: ValueBasis) -> Value {
    let exact = number(text);
    let printed = exact.round(2).unwrap();
    let counts = match basis {
        ValueBasis::Exact => exact,
        ValueBasis::Printed => super::board::as_exact(printed).unwrap(),
    };
    Value { counts, printed, numerator: None, denominator: None, from: From::Figures }
}

fn aim(limit: &str) -> Option<Result<Aim, Why>> {
    let limit: Limit = serde_json::from_str(limit).unwrap();
    Some(Ok(Aim { limit, set_by: None, pro_rata: None }))
}

fn inputs(seen: &str, limit: &str, basis: ValueBasis) -> Inputs {
    Inputs {
        value: Ok(value(seen, basis)),
        aim: if limit.is_empty() { None } else { aim(limit) },
        from: None,
        parent: None,
        before: None,
        side: None,
        shares: [None, None],
    }
}

/// A line from its points, its floor and cap, and its rules.
fn made(points: &str, floor: Option<&str>, cap: Option<&str>, rules: &[&str]) -> Line {
    let names = r#"{"hans":"a","hant":"a","en":"a"}"#;
    let terms = rules.iter().map(|rule| format!(r#"{{"what":{{"indicator":"x"}},"rule":{rule}}}"#));
    let terms = terms.collect::<Vec<_>>().join(",");
    let bound = |name: &str, it: Option<&str>| it.map_or(String::new(), |it| format!(r#""{name}":"{it}","#));
    let text = format!(
        r#"{{"code":"x","names":{names},"points":"{points}",{}{}"terms":[{terms}],"source":{names}}}"#,
        bound("floor", floor),
        bound("cap", cap)
    );
    serde_json::from_str(&text).unwrap()
}

fn scored(it: &Line, taken: &[Inputs]) -> LineScore {
    line(it, it.points.0, taken, Missing::Hold)
}

/// One rule, one printed value, one target.
#[track_caller]
fn check(rule: &str, points: &str, seen: &str, limit: &str, want: &str) {
    let it = made(points, Some("0"), None, &[rule]);
    let score = scored(&it, &[inputs(seen, limit, ValueBasis::Printed)]);
    assert_eq!(score.state, State::Scored, "{rule} {seen}");
    assert_eq!(Number(score.points).to_string(), want, "{rule} {seen}");
}

#[test]
fn met_or_zero() {
    for (seen, want) in [("97", "5"), ("97.01", "5"), ("96.99", "0"), ("96.995", "5")] {
        check("\"met\"", "5", seen, r#"{"at-least":"97"}"#, want);
    }
    check("\"met\"", "10", "12", r#"{"at-most":"12"}"#, "10");
    check("\"met\"", "10", "12.01", r#"{"at-most":"12"}"#, "0");
    check("\"met\"", "10", "100", r#"{"equal":"100"}"#, "10");
    check("\"met\"", "10", "106.5", r#"{"within":["103","107"]}"#, "10");
    check("\"met\"", "10", "107.01", r#"{"within":["103","107"]}"#, "0");
}

/// Dazhou 2010: full from 85 to 100 per cent of the quota, else nothing. A quota of 200: from 170 to 200.
#[test]
fn a_band_has_two_sides() {
    let rule = r#"{"band":["85","100"]}"#;
    for (seen, want) in [("170", "5"), ("185", "5"), ("200", "5"), ("169", "0"), ("201", "0")] {
        check(rule, "5", seen, r#"{"at-most":"200"}"#, want);
    }
    check(r#"{"band":["103","107"]}"#, "3", "107", "", "3");
    check(r#"{"band":["103","107"]}"#, "3", "102.99", "", "0");
}

/// Hunan 2017: 0.3 points for every 0.1 below 97, down to nothing. 96.55 is 0.45 below: 4.5 steps.
#[test]
fn a_deduction_by_steps_in_each_way_of_counting_part_of_a_step() {
    let rule = |partial: &str| format!(r#"{{"deduct":{{"per":"0.1","points":"0.3","partial":"{partial}"}}}}"#);
    let limit = r#"{"at-least":"97"}"#;
    check(&rule("proportional"), "3", "96.55", limit, "1.65"); // 3 − 4.5 × 0.3
    check(&rule("down"), "3", "96.55", limit, "1.8"); // 3 − 4 × 0.3
    check(&rule("up"), "3", "96.55", limit, "1.5"); // 3 − 5 × 0.3
    for partial in ["proportional", "down", "up"] {
        check(&rule(partial), "3", "96.5", limit, "1.5"); // 5 whole steps in any way
        check(&rule(partial), "3", "97", limit, "3");
        check(&rule(partial), "3", "99", limit, "3");
        check(&rule(partial), "3", "90", limit, "0"); // 70 steps are 21 points: down to nothing
    }
}

/// 96.996 is printed 97.00: nothing is missed. Exactly it is 0.004 below: a twenty-fifth of a step of 0.1.
#[test]
fn the_printed_and_the_exact_value_are_scored_differently() {
    let rule = |partial: &str| format!(r#"{{"deduct":{{"per":"0.1","points":"0.3","partial":"{partial}"}}}}"#);
    let table = [
        ("proportional", "96.996", "3", "2.988"), // 3 − 0.04 × 0.3
        ("down", "96.996", "3", "3"),
        ("up", "96.996", "3", "2.7"),
        ("proportional", "96.904", "2.7", "2.712"), // printed 96.90: 1 step; exactly 0.96 of a step
        ("down", "96.904", "2.7", "3"),
        ("up", "96.904", "2.7", "2.7"),
    ];
    for (partial, seen, printed, exact) in table {
        let it = made("3", Some("0"), None, &[&rule(partial)]);
        for (basis, want) in [(ValueBasis::Printed, printed), (ValueBasis::Exact, exact)] {
            let score = scored(&it, &[inputs(seen, r#"{"at-least":"97"}"#, basis)]);
            assert_eq!(Number(score.points).to_string(), want, "{partial} {seen} {basis:?}");
        }
    }
}

/// Fenghui 2009: 15 points off for each out-of-policy birth of 20 points, without a floor. Two births: 20 − 30.
#[test]
fn without_a_floor_points_go_below_zero() {
    let rule = r#"{"per-case":{"points":"15"}}"#;
    for (floor, cases, want) in [(None, "0", "20"), (None, "1", "5"), (None, "2", "-10"), (Some("0"), "2", "0")] {
        let it = made("20", floor, None, &[rule]);
        let score = scored(&it, &[inputs(cases, "", ValueBasis::Printed)]);
        assert_eq!(Number(score.points).to_string(), want, "{floor:?} {cases}");
        assert_eq!(score.bound, if want == "0" { Bound::Floor(Exact::ZERO) } else { Bound::None });
    }
    check(r#"{"per-case":{"points":"0.5","free":"2"}}"#, "10", "5", "", "8.5"); // 10 − (5 − 2) × 0.5
}

/// Maternal management sheet: full where met, else the rate ÷ the target × the points.
#[test]
fn proportional_is_value_over_target() {
    let rule = "\"proportional\"";
    let capped = |seen: &str| {
        let it = made("10", Some("0"), Some("10"), &[rule]);
        Number(scored(&it, &[inputs(seen, r#"{"at-least":"80"}"#, ValueBasis::Printed)]).points).to_string()
    };
    assert_eq!((capped("60").as_str(), capped("80").as_str(), capped("90").as_str()), ("7.5", "10", "10"));
    check(rule, "10", "90", r#"{"at-least":"80"}"#, "11.25"); // without a cap
    check(rule, "10", "16", r#"{"at-most":"12"}"#, "7.5"); // less is good: 12 ÷ 16
    check(rule, "10", "0", r#"{"at-most":"12"}"#, "10");
}

/// Fenghui 2009: long-acting 50 per cent or nothing, 0.1 more for each percentage point above.
#[test]
fn a_bonus_by_steps_with_and_without_a_limit() {
    let bonus = |most: &str| format!(r#"{{"bonus":{{"per":"1","points":"0.1","partial":"down"{most}}}}}"#);
    let limit = r#"{"at-least":"50"}"#;
    let both = |seen: &str, most: &str| {
        let it = made("5", Some("0"), None, &["\"met\"", &bonus(most)]);
        let taken = [inputs(seen, limit, ValueBasis::Printed), inputs(seen, limit, ValueBasis::Printed)];
        Number(scored(&it, &taken).points).to_string()
    };
    assert_eq!(both("79.26", ""), "7.9"); // 29 whole points above: 5 + 29 × 0.1
    assert_eq!(both("50", ""), "5");
    assert_eq!(both("49.99", ""), "0");
    assert_eq!(both("79.26", r#","most":"2""#), "7");
    check(&bonus(""), "2", "10.5", r#"{"at-most":"12"}"#, "2.1"); // 1.5 below: one whole step
}

/// Village points: 70 per cent of checks for 30; 1 off for every 1 below, 5 more for every 1 above.
#[test]
fn a_deduction_and_a_bonus_stand_on_one_line() {
    let down = r#"{"deduct":{"per":"1","points":"1","partial":"down"}}"#;
    let up = r#"{"bonus":{"per":"1","points":"5","partial":"down"}}"#;
    for (seen, want) in [("70", "30"), ("65.5", "26"), ("30", "0"), ("80.9", "80")] {
        let it = made("30", Some("0"), None, &[down, up]);
        let taken = [(); 2].map(|()| inputs(seen, r#"{"at-least":"70"}"#, ValueBasis::Printed));
        assert_eq!(Number(scored(&it, &taken).points).to_string(), want, "{seen}");
    }
}

/// Hunan 2017: missed and level with the year before 0.1 off, 0.1 more for every 0.1 above that.
#[test]
fn steps_may_be_counted_from_the_year_before_with_points_at_once() {
    let rule =
        r#"{"deduct":{"per":"0.1","points":"0.1","partial":"down","first":"0.1","from":{"last-year":"at-most"}}}"#;
    let it = made("3", Some("0"), Some("3"), &[rule]);
    // The target is 107; the year before had 112.
    let table = [("106", "3"), ("111", "3"), ("112", "2.9"), ("112.35", "2.6"), ("130", "0")];
    for (seen, want) in table {
        let mut taken = inputs(seen, r#"{"at-most":"107"}"#, ValueBasis::Printed);
        taken.from = aim(r#"{"at-most":"112"}"#);
        assert_eq!(Number(scored(&it, &[taken]).points).to_string(), want, "{seen}");
    }
}

/// Hunan 2017: level and progress 7:3 on the good side of the mean, 3:7 on the bad one.
/// Level: full at 107, none at 127. Progress: full for a gain of 5, none for 0. The mean is 112.
#[test]
fn level_and_progress_weigh_by_the_side_of_the_mean() {
    let rule = r#"{"level-progress":{"better":["7","3"],"worse":["3","7"],"side":"at-most",
        "level":{"linear":["107","127"]},"progress":{"linear":["5","0"]}}}"#;
    let it = made("7", Some("0"), Some("7"), &[rule]);
    let table = [
        ("112", "113", "4.095"), // on the mean: level 15/20, progress 1/5: (7 × 0.75 + 3 × 0.2) ÷ 10 × 7
        ("117", "122", "6.0"),   // worse: level 1/2, progress 1: (3 × 0.5 + 7) ÷ 10 × 7 = 5.95
        ("105", "100", "4.9"),   // below 107: level 1, progress below zero counts as none
        ("130", "131", "0.98"),  // level 0, progress 1/5: 7 × 0.2 ÷ 10 × 7
    ];
    for (seen, before, want) in table {
        let mut taken = inputs(seen, "", ValueBasis::Printed);
        taken.parent = Some(Ok(value("112", ValueBasis::Printed)));
        taken.before = Some(Ok(value(before, ValueBasis::Printed)));
        let points = Number(scored(&it, &[taken]).points).to_string();
        assert_eq!(points, if seen == "117" { "5.95" } else { want }, "{seen}");
    }
}

#[test]
fn yes_or_nothing_marks_as_they_are_and_what_is_not_assessed() {
    check("\"yes\"", "5", "1", "", "5");
    check("\"yes\"", "5", "0", "", "0");
    check("\"marks\"", "4", "3.5", "", "3.5");
    let it = made("5", None, None, &["\"not-assessed\""]);
    assert_eq!(scored(&it, &[inputs("1", "", ValueBasis::Printed)]).state, State::LeftOut(Why::NotAssessed));
}

#[test]
fn a_missing_value_is_never_a_silent_zero() {
    let it = made("5", None, None, &["\"met\""]);
    let mut taken = inputs("1", r#"{"at-least":"1"}"#, ValueBasis::Printed);
    taken.value = Err(Why::NotEntered);
    for (missing, want) in [
        (Missing::Zero, State::Zeroed(Why::NotEntered)),
        (Missing::LeaveOut, State::LeftOut(Why::NotEntered)),
        (Missing::Hold, State::Held(Why::NotEntered)),
    ] {
        assert_eq!(line(&it, it.points.0, std::slice::from_ref(&taken), missing).state, want);
    }
    // Nobody is to blame where no target was set.
    taken.value = Ok(value("1", ValueBasis::Printed));
    taken.aim = Some(Err(Why::NoTarget));
    assert_eq!(line(&it, it.points.0, &[taken], Missing::Zero).state, State::LeftOut(Why::NoTarget));
}

/// Farms: 20 points in the place of 10. Floor and cap move along, steps stay.
#[test]
fn points_of_an_area_type_move_the_cap() {
    let it = made("10", Some("0"), Some("10"), &["\"proportional\""]);
    let taken = inputs("90", r#"{"at-least":"80"}"#, ValueBasis::Printed);
    let score = line(&it, number("20"), &[taken], Missing::Hold);
    assert_eq!((score.points, score.bound), (number("20"), Bound::Cap(number("20"))));
}

/// The rules that reward more of a value, over values from 0 to 120 in steps of 0.37.
#[test]
fn monotone_rules_never_fall_and_stay_within_their_limits() {
    let rules = [
        "\"met\"",
        "\"proportional\"",
        r#"{"deduct":{"per":"0.7","points":"0.3","partial":"proportional"}}"#,
        r#"{"deduct":{"per":"0.7","points":"0.3","partial":"down"}}"#,
        r#"{"deduct":{"per":"0.7","points":"0.3","partial":"up","first":"1"}}"#,
        r#"{"bonus":{"per":"3","points":"0.4","partial":"up","most":"2"}}"#,
    ];
    for (rule, basis) in rules.iter().flat_map(|it| [(it, ValueBasis::Printed), (it, ValueBasis::Exact)]) {
        let it = made("10", Some("0"), Some("12"), &[rule]);
        let mut before = None;
        for step in 0..325_i128 {
            let seen = Number(Exact::new(step * 37, 100).unwrap()).to_string();
            let score = scored(&it, &[inputs(&seen, r#"{"at-least":"80"}"#, basis)]);
            let inside = score.points.compare(Exact::ZERO).unwrap().is_ge()
                && score.points.compare(number("12")).unwrap().is_le();
            assert!(inside, "{rule} {seen}");
            assert!(before.is_none_or(|it: Exact| it.compare(score.points).unwrap().is_le()), "{rule} {seen}");
            before = Some(score.points);
            // The same from the other side: less is good, mirrored at the target.
            let mirrored = Number(number("160").minus(number(&seen)).unwrap()).to_string();
            let other = scored(&it, &[inputs(&mirrored, r#"{"at-most":"80"}"#, basis)]);
            if *rule != "\"proportional\"" {
                assert_eq!(other.points, score.points, "{rule} {seen}");
            }
        }
    }
}

#[test]
fn a_limit_knows_how_far_it_is_missed_and_passed() {
    let table = [
        (r#"{"at-least":"97"}"#, "95", "2", "0", Some(Side::AtLeast)),
        (r#"{"at-least":"97"}"#, "98", "0", "1", Some(Side::AtLeast)),
        (r#"{"at-most":"12"}"#, "13", "1", "0", Some(Side::AtMost)),
        (r#"{"at-most":"12"}"#, "10", "0", "2", Some(Side::AtMost)),
        (r#"{"equal":"0"}"#, "3", "3", "0", Some(Side::Equal)),
        (r#"{"within":["103","107"]}"#, "101", "2", "0", None),
        (r#"{"within":["103","107"]}"#, "108", "1", "0", None),
    ];
    for (limit, seen, missed, passed, side) in table {
        let it: Limit = serde_json::from_str(limit).unwrap();
        let seen = number(seen);
        assert_eq!(
            (it.missed_by(seen), it.passed_by(seen), it.side()),
            (Some(number(missed)), Some(number(passed)), side)
        );
    }
}
