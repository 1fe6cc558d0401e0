//! What the indicator page says, on a small county made by hand.

use super::areas::{Column, sorted};
use super::{Few, View, choices, few, find, trend, trends, view};
use crate::catalog::Names;
use crate::figures::{AreaId, AreaKind, Cell, Period, Reason, Workspace, sample};
use crate::locale::Lang;
use crate::measure::{Sheet, outcome};
use std::sync::Arc;

const YEAR: &str = "2005-10+12";

fn area(workspace: &Workspace, name: &str) -> AreaId {
    let found = workspace.areas.iter().find(|(_, it)| it.names.hans == name);
    found.map(|(id, _)| id).or_else(|| workspace.areas.roots().next()).unwrap()
}

fn of(workspace: &Workspace, lang: Lang, name: &str, period: &str, code: &str) -> View {
    let sheets = |period| Some(Arc::new(Sheet::new(workspace, period)));
    let id = find(workspace, code).unwrap();
    view(workspace, lang, &sheets, (area(workspace, name), Period::parse(period).unwrap(), id)).unwrap()
}

/// The steps of the county's working as text.
#[track_caller]
fn check(lang: Lang, period: &str, code: &str, want: &[&str]) {
    let it = sample("s");
    let steps: Vec<String> = of(&it, lang, "", period, code).steps.iter().map(super::Step::plain).collect();
    assert_eq!(steps, want);
}

#[test]
fn the_working_of_a_rate_ends_in_the_speechs_numbers() {
    check(
        Lang::Hans,
        YEAR,
        "crude_birth_rate",
        &[
            "5,493人",
            "（510,848 ＋ 514,952）÷ 2 ＝ 512,900人",
            "5,493/512,900 × 1000‰ ＝ 10.70968…‰",
            "四舍五入到2位小数 ＝ 10.71‰",
            "12 − 10.71 ＝ 1.29个千分点 → 达标",
            "10.71 − 9.78 ＝ +0.93个千分点\n5,493 − 4,976 ＝ +517人",
        ],
    );
}

#[test]
fn a_ratio_without_a_target_is_held_against_its_reference_range() {
    check(
        Lang::En,
        YEAR,
        "sex_ratio_at_birth",
        &[
            "2,864 persons",
            "2,629 persons",
            "2,864/2,629 × 100 = 108.93875…",
            "To 2 decimals = 108.94 (girls = 100)",
            "108.94 − 107 = 1.94 ratio points → Outside reference range",
            "108.94 − 107.68 = +1.26 ratio points\n2,864 − 2,580 = +284 persons",
        ],
    );
}

#[test]
fn a_count_is_not_divided_and_a_yes_compares_both_sides() {
    let count = ["0起", "這是計數，不是比率：各處相加就是結果 ＝ 0起", "0 ＝ 0 → 達標", "0 − 0 ＝ 0起"];
    check(Lang::Hant, YEAR, "malignant_cases", &count);
    let it = sample("s");
    let steps: Vec<String> =
        of(&it, Lang::Hans, "", YEAR, "funding_in_place").steps.iter().map(super::Step::plain).collect();
    assert_eq!(steps.get(2).map(String::as_str), Some("512.10 ＝ 512.10 → 是"));
    assert_eq!(steps.get(3).map(String::as_str), Some("目标：是 → 达标"));
}

#[test]
fn part_of_a_year_is_not_held_against_the_years_target() {
    let it = sample("s");
    let quarter = of(&it, Lang::Hans, "", "2005-10+3", "crude_birth_rate");
    assert_eq!(quarter.steps.get(4).map(super::Step::plain).as_deref(), Some("全年目标 ≤ 12‰，本期不足一年，不评"));
    assert_eq!(quarter.bullet.unwrap().target, None);
}

#[test]
fn villages_are_never_ranked_on_the_sex_ratio() {
    let it = sample("s");
    let township = of(&it, Lang::Hans, "石桥镇", YEAR, "sex_ratio_at_birth");
    let areas = township.areas.unwrap();
    assert!(!areas.ranks && areas.note.is_some());
    assert_eq!(township.ranked, None);
    assert!(of(&it, Lang::Hans, "", YEAR, "sex_ratio_at_birth").ranked.is_some());
}

#[test]
fn the_ranking_begins_at_the_good_end_and_says_what_the_table_says() {
    let it = sample("s");
    let ranked = of(&it, Lang::Hans, "", YEAR, "crude_birth_rate").ranked.unwrap();
    assert_eq!(ranked.plot.says, "10个乡级单位中：未达标2个，达标8个。最低石桥镇（8.99‰），最高大垭乡（13.44‰）。");
    assert_eq!(ranked.ranks.first().map(|it| it.text.as_str()), Some("8.99"));
    assert_eq!(ranked.plot.rows.first().and_then(|row| row.get(1)).map(String::as_str), Some("8.99‰"));
    let high = of(&it, Lang::Hans, "", YEAR, "check_attendance_rate").ranked.unwrap();
    let values: Vec<f64> = high.ranks.iter().filter_map(|it| it.value).collect();
    assert!(values.is_sorted_by(|a, b| a >= b));
}

#[test]
fn a_table_sorts_by_any_column_and_what_is_missing_comes_last() {
    let it = sample("s");
    let rows = of(&it, Lang::Hans, "", YEAR, "crude_birth_rate").areas.unwrap().rows;
    for column in Column::ALL {
        let (up, down) = (sorted(&rows, Some((column, false))), sorted(&rows, Some((column, true))));
        assert_eq!((up.len(), down.len()), (rows.len(), rows.len()));
        assert_eq!(Column::parse(column.code()), Some((column, false)));
        assert_eq!(Column::parse(&format!("-{}", column.code())), Some((column, true)));
    }
    assert_eq!(sorted(&rows, Some((Column::Value, true))).first().map(|it| it.name.as_str()), Some("大垭乡"));
    assert_eq!(sorted(&rows, None), rows);
    assert_eq!(Column::parse("nothing"), None);
}

/// A county with one township of two villages, one of which has not reported.
fn small() -> Workspace {
    let named = |it: &str| Names { hans: it.to_owned(), hant: it.to_owned(), en: it.to_owned() };
    let mut it = Workspace::empty("w", "w");
    let county = it.areas.add("c", named("县"), AreaKind::County, None);
    let township = it.areas.add("t", named("乡"), AreaKind::Township, county);
    let one = it.areas.add("v1", named("一村"), AreaKind::Village, township).unwrap();
    let two = it.areas.add("v2", named("二村"), AreaKind::Village, township).unwrap();
    let period = Period::parse("2005-10").unwrap();
    for (code, figure) in [("births", 3), ("population_start", 1000), ("population_end", 1001)] {
        let item = it.catalog.item_by_code(code).unwrap();
        it.table.set(one, period, item, Cell::Value(figure));
        it.table.set(two, period, item, Cell::Absent(Reason::NotReported));
    }
    it
}

#[test]
fn a_missing_village_is_named_with_its_reason() {
    let it = small();
    let county = of(&it, Lang::Hans, "县", "2005-10", "crude_birth_rate");
    assert_eq!(county.coverage, "2个村级单位中1个上报");
    let says: Vec<&str> = county.missing.iter().map(|it| it.says.as_str()).collect();
    assert_eq!(says, ["乡 二村：缺“出生人数”：未上报"]);
    let village = of(&it, Lang::Hans, "二村", "2005-10", "crude_birth_rate");
    assert_eq!(village.value, Err("缺“出生人数”：未上报".to_owned()));
    assert!(village.steps.is_empty() && village.bullet.is_none());
    let cells = village.reports.unwrap().rows.first().map(|(_, _, cells)| cells.clone()).unwrap();
    assert!(cells.iter().all(|it| *it == Err("未上报".to_owned())));
}

#[test]
fn a_village_shows_the_months_that_its_counts_came_from() {
    let it = sample("s");
    let village = it.areas.leaves(area(&it, "石桥镇")).first().copied().unwrap();
    let name = it.areas.get(village).unwrap().names.hans.clone();
    let shown = of(&it, Lang::Hans, &name, YEAR, "crude_birth_rate");
    let reports = shown.reports.unwrap();
    assert_eq!((reports.rows.len(), reports.items.len()), (12, 3));
    assert!(shown.areas.is_none());
}

#[test]
fn a_half_in_the_average_population_is_written_out() {
    let it = small();
    let village = of(&it, Lang::En, "一村", "2005-10", "crude_birth_rate");
    let plain: Vec<String> = village.steps.iter().map(super::Step::plain).collect();
    assert_eq!(plain.get(1).map(String::as_str), Some("(1,000 + 1,001) ÷ 2 = 1,000.5 persons"));
    assert_eq!(village.warnings.len(), 1);
}

#[test]
fn the_own_report_beside_the_sum_is_said_where_they_differ() {
    let mut it = small();
    let (period, births) = (Period::parse("2005-10").unwrap(), it.catalog.item_by_code("births").unwrap());
    it.table.set(AreaId(0), period, births, Cell::Value(9));
    let says = of(&it, Lang::Hans, "县", "2005-10", "crude_birth_rate").differences;
    assert_eq!(says, ["“出生人数”：本级上报9人，下级已报的合计3人。下级未报齐，按本级上报数算"]);
}

#[test]
fn few_cases_are_told_by_the_kind_of_the_indicator() {
    let it = small();
    let sheet = Sheet::new(&it, Period::parse("2005-10").unwrap());
    let id = find(&it, "crude_birth_rate").unwrap();
    let village = outcome(&it, &sheet, area(&it, "一村"), id).unwrap();
    assert_eq!(few(it.catalog.indicator(id).unwrap(), &village).map(|(kind, _)| kind), Some(Few::Cases));
}

#[test]
fn a_trend_has_periods_of_one_kind_from_the_first_report_on() {
    let it = sample("s");
    let codes = |code: &str| trend::periods(&it, Period::parse(code).unwrap());
    assert_eq!(codes(YEAR).len(), 2);
    assert_eq!(codes("2006-09").len(), 13);
    assert_eq!(codes("2004-12").len(), 3);
    assert_eq!(codes("2006-07+3").len(), 8);
    assert_eq!(codes("2005-10+5").len(), 2);
    assert_eq!(codes("2005-10+5").first().map(|it| it.code()).as_deref(), Some("2004-10+5"));
    let sheets = |period| Some(Arc::new(Sheet::new(&it, period)));
    let id = find(&it, "crude_birth_rate").unwrap();
    let drawn = trends(&it, Lang::En, &sheets, (area(&it, ""), Period::parse(YEAR).unwrap(), id));
    let lengths: Vec<usize> = drawn.iter().map(|it| it.points.len()).collect();
    assert_eq!(lengths, [2, 12]);
}

/// What a page says in words.
fn texts(view: &View) -> Vec<String> {
    let steps = view.steps.iter().flat_map(|it| it.notes.iter().cloned().chain([it.title.clone(), it.plain()]));
    let plots = view.bullet.iter().map(|it| &it.plot).chain(view.ranked.iter().map(|it| &it.plot));
    let plots = plots.flat_map(|it| it.rows.concat().into_iter().chain([it.title.clone(), it.says.clone()]));
    let definition = view.definition.iter().map(|(term, is)| format!("{term} {is}"));
    let plain = view.sentences.iter().chain(&view.warnings).chain([&view.coverage]).cloned();
    steps.chain(plots).chain(definition).chain(plain).collect()
}

#[test]
fn every_indicator_shows_at_every_level_in_every_language() {
    let it = sample("s");
    let township = area(&it, "石桥镇");
    let village = it.areas.leaves(township).first().copied().unwrap();
    let sheets = std::cell::RefCell::new(std::collections::BTreeMap::new());
    let sheet = |period: Period| {
        Some(sheets.borrow_mut().entry(period).or_insert_with(|| Arc::new(Sheet::new(&it, period))).clone())
    };
    for (id, indicator) in it.catalog.indicators() {
        for lang in Lang::ALL {
            for area in [area(&it, ""), township, village] {
                for period in [YEAR, "2005-10+3", "2006-02"] {
                    let shown = view(&it, lang, &sheet, (area, Period::parse(period).unwrap(), id)).unwrap();
                    for said in texts(&shown) {
                        assert!(!said.contains('{'), "{} {said}", indicator.code);
                        assert!(lang != Lang::En || !crate::locale::tests::has_chinese(&said), "{said}");
                    }
                    assert_eq!(shown.reports.is_some(), area == village);
                }
            }
        }
    }
}

#[test]
fn choices_name_history_as_such() {
    let it = sample("s");
    let groups = choices(&it, Lang::Hans);
    assert!(groups.first().is_some_and(|(name, list)| name.ends_with("（历史）") && list.len() > 20));
    assert_eq!(find(&it, ""), it.catalog.indicators().next().map(|(id, _)| id));
    assert_eq!(find(&it, "nothing"), None);
}
