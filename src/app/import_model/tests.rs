//! Tests of what the import dialog says.

use super::{
    Touched, Use, add_root, choose, choose_shape, current, how_text, lacks_root, near_items, needs_period, reason_text,
    refusal_text, spans, tallies, title_of, unmatched,
};
use crate::exchange::delimited::{self, Delimiter};
use crate::exchange::import::{Choices, Importer, Plan, ProblemKind, RowUse, peek};
use crate::exchange::layout::personal::{Personal, Sign};
use crate::exchange::layout::{Role, Shape};
use crate::exchange::number::NumberProblem;
use crate::exchange::problem::{Content, FileProblem};
use crate::exchange::read::How;
use crate::exchange::sheet::Sheet;
use crate::exchange::text::Encoding;
use crate::figures::{AreaKind, Calendar, Workspace};
use crate::locale::Lang;

const WIDE: &str = "2006考核年度出生统计表\n乡镇,村,出生人数,备用数\n甲镇,东村,12,1\n甲镇,西村,12a,2\n合计,,24,3\n";

fn sheet(text: &str) -> Sheet {
    delimited::read(text, Delimiter::Comma, &mut |_, _| {}).unwrap()
}

fn plan(text: &str, choices: &Choices) -> Plan {
    let workspace = Workspace::empty("w", "w");
    Importer::new(&sheet(text), &workspace, choices).unwrap().finish()
}

fn how() -> How {
    How {
        content: Content::Text,
        encoding: Some(Encoding::Gb18030),
        marked: false,
        undecoded: 0,
        delimiter: Some(Delimiter::Comma),
        names: Vec::new(),
    }
}

#[test]
fn one_sentence_tells_how_a_file_was_read() {
    let plan = plan(WIDE, &Choices::default());
    let says = |lang| how_text(lang, Calendar::ASSESSMENT, &how(), "", &plan);
    assert_eq!(
        says(Lang::Hans),
        "按 GB18030 读取，用逗号分隔；第 2 行是表头，一行一个地区，一列一个项目；全部是 2006考核年度 的数。"
    );
    assert!(
        says(Lang::En).starts_with("Read as GB18030, separated by commas; row 2 is the header"),
        "{}",
        says(Lang::En)
    );
}

#[test]
fn tallies_leave_out_what_is_none() {
    let plan = plan(WIDE, &Choices::default());
    let says: Vec<String> = tallies(Lang::Hans, &plan, Touched::of(&plan, 0)).into_iter().map(|it| it.1).collect();
    assert_eq!(says, ["新填 1 个数", "新增 3 个地区", "略过 1 行合计", "1 处读不出，不会导入"]);
    assert_eq!(unmatched(&plan), ["备用数"]);
}

#[test]
fn the_preview_tells_titles_totals_and_bad_cells_apart() {
    let plan = plan(WIDE, &Choices::default());
    let rows = peek(&sheet(WIDE), Some(&plan.layout), &plan.problems, 4);
    let used: Vec<(u32, RowUse)> = rows.iter().map(|it| (it.number, it.used)).collect();
    let (data, left) = (RowUse::Data, RowUse::Left);
    assert_eq!(used, [(1, left), (2, RowUse::Header), (3, data), (4, data), (5, left)]);
    let bad: Vec<&str> = rows.iter().flat_map(|it| &it.cells).filter(|it| it.bad).map(|it| it.text.as_str()).collect();
    assert_eq!(bad, ["12a"]);
}

#[test]
fn a_use_reads_back_from_its_code() {
    for it in
        [Use::Ignored, Use::Role(Role::Area), Use::Role(Role::AreaLevel(3)), Use::Item(crate::catalog::ItemId(17))]
    {
        assert_eq!(Use::parse(&it.code()), Some(it));
    }
    for code in ["", "x", "i", "r99", "i-1"] {
        assert_eq!(Use::parse(code), None, "{code}");
    }
}

#[test]
fn what_only_one_column_can_be_no_other_stays() {
    let mut choices = Choices::default();
    let before = plan("地区,时期,别的,出生人数\n甲镇,2006,乙,1\n", &choices);
    choose(&mut choices, &before.layout, 2, Use::Role(Role::Period));
    let after = plan("地区,时期,别的,出生人数\n甲镇,2006,乙,1\n", &choices);
    let uses: Vec<Use> = (0..3).map(|it| current(&after.layout, &after.matches, it)).collect();
    assert_eq!(uses, [Use::Role(Role::Area), Use::Ignored, Use::Role(Role::Period)]);
}

#[test]
fn a_wide_table_can_be_taken_as_tidy_and_back() {
    let text = "地区,时期,什么,多少\n甲镇,2006,出生人数,1\n";
    let mut choices = Choices::default();
    let wide = plan(text, &choices);
    assert_eq!(wide.layout.shape, Shape::Wide);
    choose_shape(&mut choices, &wide.layout, Shape::Tidy);
    let tidy = plan(text, &choices);
    assert_eq!((tidy.layout.shape, tidy.cells.len()), (Shape::Tidy, 1));
    choose_shape(&mut choices, &tidy.layout, Shape::Wide);
    assert_eq!(plan(text, &choices).layout.shape, Shape::Wide);
}

#[test]
fn a_heading_finds_items_of_a_similar_name() {
    let catalog = crate::catalog::Catalog::shipped();
    let name = |heading: &str| {
        near_items(&catalog, heading).first().and_then(|it| catalog.item(*it)).map(|it| it.code.clone())
    };
    assert_eq!(name("本镇出生总人数").as_deref(), Some("births"));
    assert_eq!(name("期末的人口数").as_deref(), Some("population_end"));
    assert_eq!(name("降水量"), None);
}

#[test]
fn only_a_table_without_periods_is_asked_for_one() {
    assert!(needs_period(&plan(WIDE, &Choices::default()).layout));
    assert!(!needs_period(&plan("地区,年,月,出生人数\n甲镇,2006,1,1\n", &Choices::default()).layout));
}

#[test]
fn a_new_workspace_gets_one_area_above_many() {
    let plan = plan(WIDE, &Choices::default());
    let mut workspace = Workspace::empty("w", "某县");
    assert!(!lacks_root(&workspace, &plan), "one township is the root itself");
    let two = self::plan("村,出生人数\n东村,1\n西村,2\n", &Choices::default());
    assert_eq!(two.new_areas.iter().map(|it| (it.kind, it.parent)).collect::<Vec<_>>(), [(AreaKind::Village, None); 2]);
    assert!(lacks_root(&workspace, &two));
    add_root(&mut workspace);
    assert!(!lacks_root(&workspace, &two));
}

#[test]
fn a_year_is_offered_whole_and_in_parts() {
    let found = spans(Calendar::ASSESSMENT, 2006);
    assert_eq!(found.len(), 1 + 2 + 4 + 12 + 8);
    let codes: Vec<String> = found.iter().map(|it| it.code()).collect();
    for code in ["2005-10+12", "2006-04+6", "2006-07+3", "2006-09", "2005-10+11"] {
        assert!(codes.contains(&code.to_owned()), "{code}");
    }
    let mut once = codes.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), codes.len());
}

#[test]
fn every_problem_has_a_sentence_of_its_own() {
    let personal =
        |sign| FileProblem::Personal(Personal { sheet: String::new(), row: 1, column: "A".to_owned(), sign });
    let problems = [
        FileProblem::Empty,
        FileProblem::TooManyBytes { seen: 1 << 30, accepted: 160 << 20 },
        FileProblem::TooManyParts { seen: 70_000, accepted: 4096 },
        FileProblem::InflatesTooFar { accepted: 512 << 20 },
        FileProblem::CellTooFar { sheet: "Sheet1".to_owned(), row: 1_048_576, column: "XFD".to_owned() },
        FileProblem::Damaged { detail: String::new() },
        FileProblem::Password,
        FileProblem::NotATable { content: Content::Pdf },
        FileProblem::NotATable { content: Content::Html },
        FileProblem::NotATable { content: Content::Xlsb },
        FileProblem::Undecodable,
        FileProblem::NoSuchSheet { sheet: "x".to_owned() },
        personal(Sign::Heading),
        personal(Sign::IdentityNumber),
        personal(Sign::Telephone),
        FileProblem::Crashed { detail: String::new() },
    ];
    for lang in Lang::ALL {
        let mut said: Vec<String> = problems.iter().map(|it| refusal_text(lang, it)).collect();
        assert!(said.iter().all(|it| !it.contains('{')), "{said:?}");
        said.sort();
        said.dedup();
        assert_eq!(said.len(), problems.len());
    }
    assert!(refusal_text(Lang::Hans, &problems[4]).contains("XFD1048576"));
    let number = |it| reason_text(Lang::En, ProblemKind::Number(it));
    assert_ne!(
        number(NumberProblem::TooManyDecimals { accepted: 0 }),
        number(NumberProblem::TooManyDecimals { accepted: 2 })
    );
}

#[test]
fn a_workspace_is_named_as_its_file() {
    assert_eq!(title_of("某县 2006.xlsx"), "某县 2006");
    assert_eq!(title_of(".csv"), ".csv");
    assert_eq!(title_of("a"), "a");
}
