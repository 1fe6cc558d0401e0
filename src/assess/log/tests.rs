//! Entries as they are typed, kept, counted and found overdue.

use super::{Day, Entry, Fault, Fields, LOG, Posts, Standing, State, Wrong, entries, next_number, open_items};
use crate::figures::{AreaId, AreaKind, Workspace, sample};
use std::sync::LazyLock;

static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| sample("s"));

fn fields() -> Fields {
    let text = |it: &str| it.to_owned();
    Fields {
        area: text("S01"),
        indicator: text("long_acting_rate"),
        problem: text("上门服务不及时"),
        found: text("2006-03-01"),
        by: text("county"),
        due: text("2006-04-30"),
        measure: text("逐村补查"),
        state: text("open"),
        evidence: String::new(),
    }
}

#[track_caller]
fn check(change: impl Fn(&mut Fields), want: &[(&'static str, Wrong)]) {
    let mut typed = fields();
    change(&mut typed);
    let faults = typed.read(&SAMPLE).map(|_| Vec::new()).unwrap_or_else(|it| it);
    let want: Vec<Fault> = want.iter().map(|(field, wrong)| Fault { field, wrong: *wrong }).collect();
    assert_eq!(faults, want);
}

#[test]
fn every_field_at_fault_is_named() {
    check(|_| {}, &[]);
    check(|it| it.due.clear(), &[]);
    check(|it| it.indicator.clear(), &[]);
    check(|it| it.due = it.found.clone(), &[]);
    check(|it| it.area = "x".to_owned(), &[("area", Wrong::Unknown)]);
    check(|it| it.indicator = "x".to_owned(), &[("indicator", Wrong::Unknown)]);
    check(|it| it.problem = "  ".to_owned(), &[("problem", Wrong::Empty)]);
    check(|it| it.problem = "长".repeat(501), &[("problem", Wrong::TooLong)]);
    check(|it| it.found = "2006-02-30".to_owned(), &[("found", Wrong::NoDay)]);
    check(|it| it.due = "soon".to_owned(), &[("due", Wrong::NoDay)]);
    check(|it| it.due = "2006-02-28".to_owned(), &[("due", Wrong::TooEarly)]);
    check(|it| it.by = "x".to_owned(), &[("by", Wrong::Unknown)]);
    check(|it| it.state = "overdue".to_owned(), &[("state", Wrong::Unknown)]);
    check(
        |it| (it.problem, it.found) = (String::new(), String::new()),
        &[("problem", Wrong::Empty), ("found", Wrong::NoDay)],
    );
}

#[test]
fn a_number_of_a_person_is_refused_in_every_text() {
    let telephone = "请打 138 1234 5678".to_owned();
    check(|it| it.problem = telephone.clone(), &[("problem", Wrong::Personal)]);
    check(|it| it.measure = telephone.clone(), &[("measure", Wrong::Personal)]);
    check(|it| it.evidence = "11010519491231002X".to_owned(), &[("evidence", Wrong::Personal)]);
    let posts = Posts { contact: "县政府分管副县长".to_owned(), duty: telephone };
    assert_eq!(posts.fault(), Some(("duty", Wrong::Personal)));
}

#[test]
fn an_entry_reads_back_as_it_was_written() {
    let mut entry = fields().read(&SAMPLE).unwrap();
    for state in State::ALL {
        entry.state = state;
        assert_eq!(Entry::read(&entry.write()), Some(entry.clone()));
        assert_eq!(Fields::of(&entry).read(&SAMPLE), Ok(entry.clone()));
    }
    (entry.due, entry.evidence) = (None, "\"台账\"\n第3页".to_owned());
    assert_eq!(Entry::read(&entry.write()), Some(entry));
    for wrong in ["", "{}", "{\"area\":\"S01\",\"person\":\"x\"}"] {
        assert_eq!(Entry::read(wrong), None);
    }
    let posts = Posts { contact: " 联系点 ".to_owned(), duty: String::new() };
    assert_eq!(posts.write().as_deref(), Some("{\"contact\":\"联系点\"}"));
    assert_eq!(Posts::default().write(), None);
}

#[test]
fn overdue_is_derived_from_the_day() {
    let mut entry = fields().read(&SAMPLE).unwrap();
    let on = |it: &Entry, day: &str| it.standing(Day::parse(day).unwrap());
    assert_eq!(on(&entry, "2006-04-30"), Standing::Open);
    assert_eq!(on(&entry, "2006-05-01"), Standing::Overdue);
    entry.state = State::UnderWay;
    assert_eq!((on(&entry, "2006-04-01"), on(&entry, "2006-06-01")), (Standing::UnderWay, Standing::Overdue));
    entry.state = State::Done;
    assert_eq!(on(&entry, "2007-01-01"), Standing::Done);
    (entry.state, entry.due) = (State::Open, None);
    assert_eq!(on(&entry, "2007-01-01"), Standing::Open);
}

#[test]
fn open_items_are_those_of_the_area_and_below_in_the_assessment_year() {
    let mut it = SAMPLE.clone();
    let village = it.areas.get(it.areas.leaves(it.areas.by_code("S01").unwrap())[0]).unwrap().code.clone();
    for (area, found, state) in [
        ("S01", "2006-03-01", State::Open),
        (village.as_str(), "2005-10-01", State::UnderWay),
        ("S01", "2006-03-02", State::Done),
        ("S02", "2006-03-01", State::Open),
        ("S01", "2006-10-01", State::Open),
        ("S01", "2005-09-30", State::Open),
    ] {
        let entry = Entry {
            area: area.to_owned(),
            found: Day::parse(found).unwrap(),
            state,
            by: AreaKind::County,
            ..fields().read(&it).unwrap()
        };
        let number = next_number(&it);
        it.records.put(&format!("{LOG}{number}"), Some(entry.write()));
    }
    it.records.put("log/later", Some("{\"area\":\"S01\",\"new\":1}".to_owned()));
    let count = |code: &str, year| open_items(&it, it.areas.by_code(code).unwrap(), year);
    assert_eq!((count("S01", 2006), count("S02", 2006), count("S03", 2006)), (2, 1, 0));
    assert_eq!((open_items(&it, AreaId(0), 2006), open_items(&it, AreaId(0), 2007)), (3, 1));
    assert_eq!(next_number(&it), "0007");
    let listed = entries(&it);
    let numbers: Vec<&str> = listed.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, ["0005", "0003", "0004", "0001", "0002", "0006", "later"]);
    assert!(listed.last().unwrap().1.is_none());
}
