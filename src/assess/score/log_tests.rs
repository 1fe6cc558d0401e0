//! Open items of the supervision log in a scheme: counted by area and below, by months, overdue by the day.

use super::{AreaScore, Board, Voice, area, rule, working};
use crate::assess::log::{Day, Entry, LOG, State};
use crate::assess::scheme::{Number, Scheme, shipped};
use crate::figures::{AreaId, AreaKind, Workspace, sample};
use crate::locale::Lang;

const YEAR: i32 = 2006;
const LINE: &str = "overdue_items";

/// The sample county with entries: area, found on, due, state.
fn logged(entries: &[(&str, &str, &str, State)]) -> Workspace {
    let mut it = sample("s");
    for (at, (area, found, due, state)) in entries.iter().enumerate() {
        let entry = Entry {
            area: (*area).to_owned(),
            indicator: String::new(),
            problem: "台账不全".to_owned(),
            found: Day::parse(found).unwrap(),
            by: AreaKind::County,
            due: Day::parse(due),
            measure: String::new(),
            state: *state,
            evidence: String::new(),
        };
        it.records.put(&format!("{LOG}{at:04}"), Some(entry.write()));
    }
    it
}

fn scored(it: &Workspace, scheme: &Scheme, code: &str, day: &str) -> AreaScore {
    let board = Board::new(it, scheme, YEAR, AreaId(0)).on(Day::parse(day).unwrap());
    area(&board, it.areas.by_code(code).unwrap())
}

/// The points of the line in the year's part, and the total.
#[track_caller]
fn check(it: &Workspace, scheme: &Scheme, code: &str, day: &str, want: &str) {
    let score = scored(it, scheme, code, day);
    let at = scheme.lines().position(|(_, line)| line.code == LINE).unwrap();
    let points = score.parts.iter().find_map(|part| part.lines.get(at).filter(|it| it.is_counted())).unwrap().points;
    assert_eq!(Number(points).to_string(), want, "{code} on {day}");
}

#[test]
fn each_overdue_item_takes_points_off_down_to_the_floor() {
    let village = {
        let it = sample("s");
        it.areas.get(it.areas.leaves(it.areas.by_code("S01").unwrap())[0]).unwrap().code.clone()
    };
    let it = logged(&[
        ("S01", "2006-03-01", "2006-04-30", State::Open),
        (&village, "2006-03-01", "2006-05-31", State::UnderWay),
        ("S01", "2006-03-01", "2006-04-30", State::Done),
        ("S01", "2006-03-01", "", State::Open),
        ("S01", "2005-09-30", "2005-10-31", State::Open),
        ("S02", "2006-01-01", "2006-02-01", State::Open),
        ("S02", "2006-01-01", "2006-02-01", State::Open),
        ("S02", "2006-01-01", "2006-02-01", State::Open),
        ("S02", "2006-01-01", "2006-02-01", State::Open),
        ("S02", "2006-01-01", "2006-02-01", State::Open),
    ]);
    let scheme = shipped("county-2006-review", &it.catalog).unwrap();
    // On its last day nothing is overdue yet; a village's item is its township's; done, undated and last year's are not.
    check(&it, &scheme, "S01", "2006-04-30", "0");
    check(&it, &scheme, "S01", "2006-05-01", "-0.5");
    check(&it, &scheme, "S01", "2006-06-01", "-1");
    check(&it, &scheme, "S02", "2006-06-01", "-2");
    check(&it, &scheme, "S03", "2006-06-01", "0");
    let totals = ["S01", "S03"].map(|code| {
        let with = scored(&it, &scheme, code, "2006-06-01").total.unwrap();
        let without = scored(&sample("s"), &scheme, code, "2006-06-01").total.unwrap();
        without.units - with.units
    });
    assert!(totals[0] > 0 && totals[1] == 0, "only the area with overdue items loses: {totals:?}");
}

#[test]
fn all_open_items_or_only_the_overdue_are_counted() {
    let it = logged(&[
        ("S01", "2006-03-01", "2006-04-30", State::Open),
        ("S01", "2006-03-01", "", State::UnderWay),
        ("S01", "2006-03-01", "", State::Done),
    ]);
    let mut text = serde_json::to_value(shipped("county-2006-review", &it.catalog).unwrap()).unwrap();
    *text.pointer_mut("/groups/4/lines/3/terms/0/what").unwrap() = serde_json::json!({ "open-items": "all" });
    let scheme: Scheme = serde_json::from_value(text).unwrap();
    check(&it, &scheme, "S01", "2006-04-01", "-1");
}

#[test]
fn the_working_names_the_log_and_the_day_in_every_language() {
    let it = logged(&[("S01", "2006-03-01", "2006-04-30", State::Open)]);
    let scheme = shipped("county-2006-review", &it.catalog).unwrap();
    let board = Board::new(&it, &scheme, YEAR, AreaId(0)).on(Day::parse("2006-06-01").unwrap());
    let score = area(&board, it.areas.by_code("S01").unwrap());
    let (at, line) = scheme.lines().enumerate().find(|(_, (_, line))| line.code == LINE).unwrap();
    let part = score.parts.iter().find(|part| part.lines.get(at).is_some_and(|it| it.is_counted())).unwrap();
    for lang in Lang::ALL {
        let voice = Voice { board: &board, lang };
        let steps = working(voice, line.1, &part.inputs[at], &part.lines[at]);
        let said: String = steps.iter().map(|it| format!("{} {}\n", it.line, it.notes.join(" "))).collect();
        assert!(said.contains("2006-06-01") && said.contains("0.5") && !said.contains('{'), "{said}");
        let rule = rule(voice, line.1);
        assert!(rule.contains("0.5") && rule.contains('2') && !rule.contains('{'), "{rule}");
    }
}
