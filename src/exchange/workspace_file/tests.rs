//! Tests of this part.

use super::{read, write};
use crate::exchange::saved::tests::{random_workspace, small};
use crate::exchange::{RowPlace, WorkspaceProblem, workspace_problem_text};
use crate::figures::{Cell, Workspace};
use crate::locale::Lang;

const SAVED: &str = "2026-11-23T15:43";
/// A file of version 1, kept as it is whatever the current version becomes.
const V1: &str = include_str!("../../../tests/data/workspace-v1.json");

#[test]
fn a_file_of_version_1_opens() {
    let got = read(V1).unwrap();
    assert_eq!(write(&got, SAVED), write(&small(), SAVED));
}

#[test]
fn writing_reading_and_writing_again_gives_the_same_bytes() {
    for seed in 0..200 {
        let workspace = random_workspace(seed);
        let text = write(&workspace, SAVED);
        let got = read(&text).unwrap_or_else(|it| panic!("{seed}: {it:?}\n{text}"));
        assert_eq!(write(&got, SAVED), text, "{seed}");
        check_same(&got, &workspace);
    }
}

#[track_caller]
fn check_same(got: &Workspace, want: &Workspace) {
    assert_eq!((&got.id, &got.title, got.origin), (&want.id, &want.title, want.origin));
    assert_eq!((got.calendar, &got.areas, &got.targets), (want.calendar, &want.areas, &want.targets));
    assert_eq!(got.records, want.records);
    for (area, _) in want.areas.iter() {
        for (period, row) in want.table.rows_of(area) {
            for (item, _) in want.catalog.items_with_ids() {
                assert_eq!(got.table.get(area, *period, item), want.table.at(*row, item));
            }
        }
    }
}

#[test]
fn the_order_of_fields_does_not_matter() {
    let file: serde_json::Value = serde_json::from_str(V1).unwrap();
    // Without its preserve_order feature the parser sorts fields: areas first, rows before targets.
    let sorted = serde_json::to_string(&file).unwrap();
    assert_eq!(write(&read(&sorted).unwrap(), SAVED), write(&small(), SAVED));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_taken() {
    let text = format!("\u{feff}{}", V1.replace('\n', "\r\n"));
    assert!(read(&text).is_ok());
}

#[test]
fn a_file_that_breaks_off_anywhere_is_refused_with_the_line() {
    let whole = write(&small(), SAVED);
    for (end, _) in whole.trim_end().char_indices().skip(1) {
        let line = whole[..end].matches('\n').count() + 1;
        match read(&whole[..end]).unwrap_err() {
            WorkspaceProblem::Truncated { line: got } => assert!(got == line || got + 1 == line, "{end}"),
            other => panic!("{end}: {other:?}"),
        }
    }
    for text in ["", " \r\n", "\0\0\0\0"] {
        assert_eq!(read(text).unwrap_err(), WorkspaceProblem::Empty);
    }
}

/// The problem of the version 1 file in which one text is replaced by another.
#[track_caller]
fn problem(from: &str, to: &str) -> WorkspaceProblem {
    assert!(V1.contains(from), "{from}");
    let problem = read(&V1.replacen(from, to, 1)).unwrap_err();
    for lang in Lang::ALL {
        let text = workspace_problem_text(lang, &problem);
        assert!(!text.contains(['{', '}']), "{text}");
    }
    problem
}

#[track_caller]
fn check(from: &str, to: &str, want: &str) {
    let got = format!("{:?}", problem(from, to));
    assert!(got.contains(want), "{got}");
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    check("\"format\": \"biaochi-workspace\"", "\"format\": \"other\"", "WrongFormat");
    check("\"version\": 1,", "\"version\": \"1\",", "WrongFormat");
    check("\"version\": 1,", "\"version\": 3,", "NewerVersion { seen: 3 }");
    check("\"id\": \"w1\",", "\"id\": \"w1\"", "NotJson { line: 6, column: 1 }");
    check("\"id\": \"w1\",", "\"id\": 1,", "Shape { line: 5");
    check("\"id\": \"w1\",", "", "missing field `id`");
    check("\"id\": \"w1\",", "\"id\": \"w1\", \"persons\": [],", "unknown field `persons`");
    check("\"first_month\":10", "\"first_month\":13", "Calendar(13)");
    check("{\"code\":\"county-2006\"", "{\"code\":\"city\"", "UnknownPack(\"city\")");
    check("\"version\":1}", "\"version\":99}", "NewerPack { pack: \"county-2006\", seen: 99 }");
    check("[\"births\",", "[\"birth\",", "UnknownItem(\"birth\")");
    check("[\"births\",\"births_female\"]", "[\"births\",\"births\"]", "ItemTwice(\"births\")");
    check("\"code\":\"t2\"", "\"code\":\"\"", "NoAreaCode { index: 3 }");
    check("\"code\":\"t2\"", "\"code\":\"t1\"", "AreaTwice(\"t1\")");
    check("\"kind\":\"county\"", "\"kind\":\"planet\"", "UnknownKind { area: \"c\", seen: \"planet\" }");
    check("\"parent\":\"c\"", "\"parent\":\"x\"", "UnknownParent { area: \"t1\", parent: \"x\" }");
    check("\"parent\":\"c\"", "\"parent\":\"t2\"", "LaterParent { area: \"t1\", parent: \"t2\" }");
    check("\"parent\":\"c\"", "\"parent\":\"t1\"", "LaterParent { area: \"t1\", parent: \"t1\" }");
    check("\"area\":\"t1\",\"period\"", "\"area\":\"x\",\"period\"", "UnknownArea(RowPlace { row: 1, area: \"x\"");
    check("\"period\":\"2005-11\"", "\"period\":\"2005-13\"", "UnknownPeriod(RowPlace { row: 2");
    check("\"period\":\"2005-11\"", "\"period\":\"2005-10\"", "RowTwice(RowPlace { row: 2");
    check("[12,\"not_reported\"]", "[12]", "seen: 1, expected: 2");
    check("[12,\"not_reported\"]", "[12,null,null]", "seen: 3, expected: 2");
    for wrong in
        ["1.5", "1e99", "\"1,000\"", "\"unknown_reason\"", "\"\"", "18446744073709551615", "-9223372036854775808"]
    {
        check("[12,", &format!("[{wrong},"), "item: \"births\"");
    }
    check("[12,", "[true,", "Shape");
    check("[12,", "[[[12]],", "Shape");
}

#[test]
fn a_wrong_figure_is_told_with_its_row_also_where_the_row_is_named_after_it() {
    let row = "{\"area\":\"t1\",\"period\":\"2005-11\",\"values\":[12,\"not_reported\"]}";
    let got = problem(row, "{\"values\":[\"x\",null],\"period\":\"2005-11\",\"area\":\"t1\"}");
    let place = RowPlace { row: 2, area: "t1".to_owned(), period: "2005-11".to_owned() };
    assert_eq!(got, WorkspaceProblem::Number { place, item: "births".to_owned(), seen: "x".to_owned() });
}

#[test]
fn a_wrong_target_is_told_with_its_place() {
    let target = |fields: &str| format!("\"year\":2006,\"indicator\":\"INDICATOR\",{fields}}}");
    let own = "\"year\":2006,\"indicator\":\"INDICATOR\",\"at_most\":\"12.00\"}".replace("INDICATOR", &first());
    let with = |fields: &str| target(fields).replace("INDICATOR", &first());
    check(&own, &with("\"at_most\":\"12.001\""), "index: 1, problem: Number(\"12.001\")");
    check(&own, &with("\"at_most\":12.5"), "index: 1, problem: Number(\"12.5\")");
    check(&own, &with("\"within\":[\"2.00\",\"1.00\"]"), "Number(\"2.00 > 1.00\")");
    check(&own, &with("\"at_most\":1,\"at_least\":1"), "problem: Ways");
    check(&own, &with("\"waived\":false"), "problem: Ways");
    check(&own, &with("\"against\":\"last_year\""), "problem: Ways");
    check(&own, &with("\"against\":\"last_year\",\"equal\":1"), "problem: Ways");
    check(&own, &with("\"against\":\"parent\",\"benchmark\":\"c\",\"at_most\":1"), "problem: Ways");
    check(&own, &with("\"against\":\"area\",\"benchmark\":\"x\",\"at_most\":1"), "problem: Area(\"x\")");
    check(&own, &with("\"month\":13,\"at_most\":1"), "problem: Number(\"13\")");
    check(&own, &with("\"quota\":{\"plan\":-1,\"from\":85,\"to\":100}"), "problem: Number(\"-1 × 85–100 %\")");
    check(&own, &with("\"quota\":{\"plan\":9,\"from\":99,\"to\":85}"), "problem: Number(\"9 × 99–85 %\")");
    check("\"year\":2006", "\"year\":2147483648", "problem: Year(2147483648)");
    check(&first(), "no_such", "problem: Indicator(\"no_such\")");
    check("{\"area\":\"c\",\"year\"", "{\"area\":\"x\",\"year\"", "problem: Area(\"x\")");
    check("{\"area\":\"t2\",\"year\"", "{\"area\":\"c\",\"year\"", "index: 2, problem: Twice");
}

fn first() -> String {
    small().catalog.indicators().next().unwrap().1.code.clone()
}

#[test]
fn a_row_that_was_emptied_is_not_written() {
    let mut workspace = small();
    let area = workspace.areas.by_code("t1").unwrap();
    let rows: Vec<_> = workspace.table.rows_of(area).iter().map(|(period, _)| *period).collect();
    let items: Vec<_> = workspace.catalog.items_with_ids().map(|(id, _)| id).collect();
    for item in items {
        workspace.table.set(area, rows[0], item, Cell::EMPTY);
    }
    let got = read(&write(&workspace, SAVED)).unwrap();
    assert_eq!(got.table.rows_of(area).len(), 1);
}
