//! Tables as townships send them become a plan that sets the right cells and names what is wrong.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::catalog::{Catalog, Names};
use biaochi::exchange::import::{
    Answer, Ask, Choices, Importer, MatchedBy, Plan, ProblemKind, Totals, find_period, parse_period, peek,
};
use biaochi::exchange::layout::{Layout, LayoutProblem, Role, Shape};
use biaochi::exchange::number::NumberProblem;
use biaochi::exchange::sheet::Sheet;
use biaochi::exchange::{delimited, delimited::Delimiter};
use biaochi::figures::{AreaKind, Calendar, Cell, Period, Reason, Workspace};

const PACK: &str = r#"code = "t"
names = { hans = "测", hant = "測", en = "t" }
version = 1
note = { hans = "测", hant = "測", en = "t" }
[[unit]]
code = "person"
names = { hans = "人", hant = "人", en = "persons" }
[[item]]
code = "births_m"
names = { hans = "男婴出生", hant = "男嬰出生", en = "Boys born" }
aliases = ["出生男"]
unit = "person"
timing = "flow"
[[item]]
code = "births_f"
names = { hans = "女婴出生", hant = "女嬰出生", en = "Girls born" }
aliases = ["出生女"]
unit = "person"
timing = "flow"
[[item]]
code = "pop_end"
names = { hans = "期末人口", hant = "期末人口", en = "Population at end" }
unit = "person"
timing = "closing"
"#;

fn workspace() -> Workspace {
    let mut catalog = Catalog::default();
    if let Err(error) = catalog.add(PACK) {
        panic!("line {}: {:?}", error.line, error.problem);
    }
    let mut workspace = Workspace { catalog, ..Workspace::empty("t", "t") };
    let name = |it: &str| Names { hans: it.to_owned(), hant: it.to_owned(), en: it.to_owned() };
    let county = workspace.areas.add("c", name("某县"), AreaKind::County, None);
    for town in ["甲镇", "乙镇"] {
        let town_id = workspace.areas.add(town, name(town), AreaKind::Township, county);
        workspace.areas.add(&format!("{town}1"), name("石村"), AreaKind::Village, town_id);
    }
    workspace
}

fn sheet(text: &str) -> Sheet {
    delimited::read(text, Delimiter::Comma, &mut |_, _| {}).unwrap()
}

fn plan(text: &str, workspace: &Workspace, choices: &Choices) -> Plan {
    let sheet = sheet(text);
    let mut importer = Importer::new(&sheet, workspace, choices).unwrap();
    while importer.step(2) {}
    let plan = importer.finish();
    let (layout, peek) = (Some(plan.layout.clone()), peek(&sheet, Some(&plan.layout), &plan.problems, 5));
    let answer = Answer { plan: Ok(plan.clone()), layout, peek };
    let packed = answer.pack();
    assert_eq!(Answer::unpack(&packed, workspace.areas.len()).as_ref(), Some(&answer), "a plan travels whole");
    assert_eq!(Answer::unpack(&packed[..packed.len() - 1], workspace.areas.len()), None);
    let ask = Ask::unpack(&Ask::pack(3, 9, choices, workspace)).unwrap();
    assert_eq!((ask.sheet, ask.columns, &ask.choices, &ask.areas), (3, 9, choices, &workspace.areas));
    plan
}

/// The cells of a workspace after the plan, as `path period item=value`.
#[track_caller]
fn check(text: &str, want: &[&str]) -> Plan {
    check_with(text, &Choices::default(), want)
}

#[track_caller]
fn check_with(text: &str, choices: &Choices, want: &[&str]) -> Plan {
    let mut workspace = workspace();
    let before = workspace.clone();
    let plan = plan(text, &workspace, choices);
    let back = workspace.apply(plan.change());
    let mut found = Vec::new();
    for (area, _) in workspace.areas.iter() {
        let path: Vec<&str> = workspace
            .areas
            .path(area)
            .iter()
            .filter_map(|it| workspace.areas.get(*it))
            .map(|it| it.names.hans.as_str())
            .collect();
        for (period, row) in workspace.table.rows_of(area) {
            for (item, it) in workspace.catalog.items_with_ids() {
                match workspace.table.at(*row, item) {
                    Cell::Absent(Reason::Empty) => {}
                    Cell::Value(value) => {
                        found.push(format!("{} {} {}={value}", path.join("/"), period.code(), it.code))
                    }
                    Cell::Absent(reason) => {
                        found.push(format!("{} {} {}={}", path.join("/"), period.code(), it.code, reason.code()))
                    }
                }
            }
        }
    }
    assert_eq!(found, want, "problems: {:?}", plan.problems);
    workspace.apply(back);
    assert_eq!(workspace.areas, before.areas, "the import is one step that can be undone");
    plan
}

#[test]
fn a_wide_table_by_path_columns_sets_its_cells() {
    let plan = check(
        "乡镇,村,年月,男婴出生,女婴出生（人）,期末人口,备注\n甲镇,石村,2006年1月,12,15,\"1,204\",x\n,新村,2006年1月,3,—,-2,\n,小计,2006年1月,15,15,,\n合计,,2006年1月,15,15,,\n",
        &[
            "某县/甲镇/石村 2006-01 births_m=12",
            "某县/甲镇/石村 2006-01 births_f=15",
            "某县/甲镇/石村 2006-01 pop_end=1204",
            "某县/甲镇/新村 2006-01 births_m=3",
            "某县/甲镇/新村 2006-01 births_f=missing",
            "某县/甲镇/新村 2006-01 pop_end=not_collected",
        ],
    );
    assert_eq!((plan.counts.rows, plan.counts.totals_skipped, plan.counts.new, plan.counts.problems), (2, 2, 6, 0));
    assert_eq!(plan.new_areas.len(), 1);
    assert_eq!((plan.new_areas[0].kind, plan.new_areas[0].names.hans.as_str()), (AreaKind::Village, "新村"));
    let by: Vec<_> = plan.matches.iter().filter_map(|it| it.by).collect();
    assert_eq!(by, [MatchedBy::Name, MatchedBy::Name, MatchedBy::Name]);
}

#[test]
fn rows_of_totals_can_be_taken_as_what_the_area_above_reported() {
    let choices = Choices { totals: Totals::AsReported, ..Choices::default() };
    check_with(
        "乡镇,村,年月,births_m\n甲镇,石村,2006-01,12\n,小计,2006-01,13\n合计,,2006-01,99\n",
        &choices,
        &["某县 2006-01 births_m=99", "某县/甲镇 2006-01 births_m=13", "某县/甲镇/石村 2006-01 births_m=12"],
    );
}

#[test]
fn a_tidy_table_sets_the_same_cells() {
    let plan = check(
        "area,period,item,value\n某县/甲镇/石村,2006-01,births_m,12\n某县/甲镇/石村,2006-01,女嬰出生,15\n某县/甲镇/石村,2006-01,births_m,13\n某县/甲镇/石村,2006-01,what,1\n",
        &["某县/甲镇/石村 2006-01 births_m=12", "某县/甲镇/石村 2006-01 births_f=15"],
    );
    assert_eq!(plan.layout.shape, Shape::Tidy);
    let problems: Vec<_> =
        plan.problems.iter().map(|it| (it.row, it.column.as_str(), it.seen.as_str(), it.kind)).collect();
    assert_eq!(problems, [(4, "D", "13", ProblemKind::Repeated { first_row: 2 }), (5, "C", "what", ProblemKind::Item)]);
}

#[test]
fn titles_units_and_joined_headers_are_seen() {
    let plan = check(
        "某县人口报表,,,\n2006年1-9月,,,单位：人\n乡镇,出生,,期末人口\n,男,女,\n甲,1,2,3\n甲镇,5,6,1.2万\n乙镇,7,8,abc\n填表人：某,,审核：某,\n",
        &[
            "某县/甲镇 2006-01+9 births_m=5",
            "某县/甲镇 2006-01+9 births_f=6",
            "某县/甲镇 2006-01+9 pop_end=12000",
            "某县/乙镇 2006-01+9 births_m=7",
            "某县/乙镇 2006-01+9 births_f=8",
        ],
    );
    assert_eq!(plan.layout.header.rows, [2, 3]);
    assert_eq!(plan.layout.header.first_data_row, 5);
    assert_eq!(plan.counts.problems, 1);
    assert_eq!((plan.problems[0].row, plan.problems[0].column.as_str()), (7, "D"));
    assert_eq!(plan.problems[0].kind, ProblemKind::Number(NumberProblem::NotANumber));
}

#[test]
fn a_heading_in_ten_thousands_counts_so() {
    check("乡镇,年月,期末人口（万人）\n甲镇,2006-01,1.25\n", &["某县/甲镇 2006-01 pop_end=12500"]);
}

#[test]
fn a_name_that_two_towns_share_is_not_guessed() {
    let plan = check("地区,时期,期末人口\n石村,2006-01,5\n", &[]);
    assert_eq!(plan.problems[0].kind, ProblemKind::AmbiguousArea);
    check("代码,地区,时期,期末人口\n乙镇1,石村,2006-01,5\n", &["某县/乙镇/石村 2006-01 pop_end=5"]);
}

#[test]
fn what_the_user_sets_by_hand_goes_first() {
    let item = workspace().catalog.item_by_code("pop_end");
    let choices = Choices { items: [(1, item)].into(), period: Period::parse("2005-10+12"), ..Choices::default() };
    let plan = check_with("乡镇,某列\n甲镇,5\n", &choices, &["某县/甲镇 2005-10+12 pop_end=5"]);
    assert_eq!(plan.matches[1].by, Some(MatchedBy::Hand));
    let plan = check("乡镇,期末人口\n甲镇,5\n", &[]);
    assert_eq!(plan.problems[0].kind, ProblemKind::NoPeriod);
}

#[test]
fn a_second_import_of_the_same_file_changes_nothing() {
    let text = "乡镇,村,年份,月份,期末人口\n甲镇,石村,2006,1,5\n,,,2,6\n丙镇,石村,2006,1,7\n";
    let mut workspace = workspace();
    let first = plan(text, &workspace, &Choices::default());
    assert_eq!((first.counts.new, first.new_areas.len()), (3, 2), "{:?}", first.problems);
    workspace.apply(first.change());
    let second = plan(text, &workspace, &Choices::default());
    assert!(second.is_empty());
    assert_eq!(second.counts.same, 3);
    let third = plan(&text.replace(",7", ",8"), &workspace, &Choices::default());
    assert_eq!((third.counts.same, third.counts.changed), (2, 1));
}

#[track_caller]
#[test]
fn a_long_column_is_read_alike_whether_or_not_its_figures_follow_each_other() {
    // What stands in the way of taking figures over at once, each in another stretch of rows.
    let odd = [
        (5, "", Cell::EMPTY),
        (1_030, "3000000000", Cell::Value(3_000_000_000)),
        (2_049, "-2", Cell::Absent(Reason::NotCollected)),
        (2_050, "1.5", Cell::EMPTY),
        (3_000, "总计", Cell::EMPTY),
    ];
    let written = |row: i64| odd.iter().find(|it| it.0 == row).map_or(row.to_string(), |it| it.1.to_owned());
    let mut text = String::from("县,乡镇,村,月份,出生男,出生女\n");
    for row in 0..4_200_i64 {
        let (boys, girls) = (written(row), row + 1);
        let blank_line = if row % 1_500 == 1_499 { ",,,,,\n" } else { "" };
        text.push_str(&format!("某县,甲镇,v{row},2006-01,{boys},{girls}\n{blank_line}"));
    }
    let mut workspace = workspace();
    let plan = plan(&text, &workspace, &Choices::default());
    assert_eq!(plan.counts.problems, 2, "1.5 persons and a word: {:?}", plan.problems);
    let sheet = sheet(&text);
    let mut at_once = Importer::new(&sheet, &workspace, &Choices::default()).unwrap();
    while at_once.step(4_000) {}
    assert_eq!(at_once.finish(), plan, "in few steps or many");
    workspace.apply(plan.change());
    let item = |code: &str| workspace.catalog.item_by_code(code).unwrap();
    let month = parse_period("2006-01", Calendar::ASSESSMENT).unwrap();
    for row in 0..4_200_i64 {
        let name = format!("v{row}");
        let area = workspace.areas.iter().find(|(_, it)| it.names.hans == name).unwrap().0;
        let boys = odd.iter().find(|it| it.0 == row).map_or(Cell::Value(row), |it| it.2);
        assert_eq!(workspace.table.get(area, month, item("births_m")), boys, "row {row}");
        assert_eq!(workspace.table.get(area, month, item("births_f")), Cell::Value(row + 1), "row {row}");
    }
}

fn period(text: &str, want: &str) {
    let found = parse_period(text, Calendar::ASSESSMENT).map(Period::code);
    assert_eq!(found.as_deref(), Some(want).filter(|it| !it.is_empty()), "{text:?}");
}

#[test]
fn periods_are_read_as_people_write_them() {
    for (text, want) in [
        ("2006-01", "2006-01"),
        ("2006-1", "2006-01"),
        ("200601", "2006-01"),
        ("2006/9", "2006-09"),
        ("2006.12", "2006-12"),
        ("2006年1月", "2006-01"),
        ("２００６年０１月份", "2006-01"),
        ("2006-01-31", "2006-01"),
        ("2006年1月31日", "2006-01"),
        ("2006-01-31T00:00:00", "2006-01"),
        ("20060131", "2006-01"),
        ("2005-10+12", "2005-10+12"),
        ("2006年", "2005-10+12"),
        ("2006年度", "2005-10+12"),
        ("2006", "2005-10+12"),
        ("2006Q1", "2005-10+3"),
        ("2006年第四季度", "2006-07+3"),
        ("2006年上半年", "2005-10+6"),
        ("2006年1-9月", "2006-01+9"),
        ("2005年10月至2006年9月", "2005-10+12"),
        ("2005-10~2006-09", "2005-10+12"),
        ("民國95年1月", "2006-01"),
        ("2006-13", ""),
        ("甲村", ""),
        ("12", ""),
        ("2006年9-1月", ""),
        ("99999", ""),
    ] {
        period(text, want);
    }
    assert_eq!(find_period("某县2006年1月人口报表", Calendar::CALENDAR).map(Period::code).as_deref(), Some("2006-01"));
    assert_eq!(find_period("第3号表", Calendar::CALENDAR), None);
}

#[track_caller]
fn no_layout(text: &str, want: LayoutProblem) {
    assert_eq!(Layout::find(&sheet(text), None).map(|it| it.roles), Err(want), "{text:?}");
}

#[test]
fn what_has_no_form_of_a_table_says_why() {
    no_layout("", LayoutProblem::Blank);
    no_layout("第一行\n第二行\n第三行\n", LayoutProblem::OneColumn);
    no_layout("甲村,5,6\n乙村,7,8\n", LayoutProblem::NoHeader);
    no_layout("地区,人数\n", LayoutProblem::NoRows);
    no_layout("男,女\n1,2\n3,4\n", LayoutProblem::NoArea);
}

#[track_caller]
fn roles(text: &str, want: &[Role]) {
    assert_eq!(Layout::find(&sheet(text), None).unwrap().roles, want, "{text:?}");
}

#[test]
fn columns_are_told_by_heading_and_by_cells() {
    roles(
        "县,乡镇,村,时期,出生\nA,B,C,2006-01,1\n",
        &[Role::AreaLevel(2), Role::AreaLevel(3), Role::AreaLevel(4), Role::Period, Role::Figure],
    );
    roles(
        "序号,何处,何时,出生\n1,甲村,2006-01,1\n2,乙村,2006-01,1\n",
        &[Role::Ignored, Role::Area, Role::Period, Role::Figure],
    );
    roles("area,period,item,value\na,2006-01,b,1\n", &[Role::Area, Role::Period, Role::Item, Role::Value]);
    roles("地区,人数\n甲村,1\n", &[Role::Area, Role::Figure]);
}
