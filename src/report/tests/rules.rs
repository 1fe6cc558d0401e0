//! The rules of the review: what is good, what is short, what follows.

use super::{SAMPLE, YEAR, county, facts, text};
use crate::catalog::{Against, Benchmark, Bound, Goal};
use crate::figures::{AreaId, Cell, Period, Reason, SetTarget, Workspace};
use crate::locale::Lang;
use crate::report::{Move, review, tally, unreported};

fn changed(change: impl FnOnce(&mut Workspace)) -> Workspace {
    let mut it = SAMPLE.clone();
    change(&mut it);
    it
}

fn target(it: &mut Workspace, code: &str, year: i32, set: SetTarget) {
    let id = it.catalog.indicator_by_code(code).unwrap();
    it.targets.put(county(it), year, id, Some(set));
}

#[track_caller]
fn check_in(workspace: &Workspace, period: &str, wanted: &str) {
    let made = text(workspace, period, Lang::Hans);
    assert!(made.contains(wanted), "{wanted} is not in\n{made}");
}

#[track_caller]
fn check_way(code: &str, way: Move) {
    let lines = facts(&SAMPLE, YEAR);
    let line = lines.lines().into_iter().find(|it| it.it.code == code).unwrap();
    assert_eq!(line.way(), way, "{code}");
}

#[test]
fn a_movement_is_good_or_bad_by_its_target() {
    check_way("crude_birth_rate", Move::Worse);
    check_way("policy_compliance_rate", Move::Worse);
    check_way("long_acting_rate", Move::Better);
    check_way("check_attendance_rate", Move::Better);
    check_way("informed_choice_rate", Move::Better);
    check_way("free_service_rate", Move::Even);
    check_way("malignant_cases", Move::Even);
}

#[test]
fn a_missed_target_is_counted_and_named() {
    let it = changed(|it| target(it, "crude_birth_rate", 2006, SetTarget::Goal(Goal::AtMost(1000))));
    check_in(&it, YEAR, "未达标");
    check_in(&it, YEAR, "人口出生率为10.71‰，高于10‰的目标0.71个千分点");
    let counted = tally(&facts(&it, YEAR).lines());
    assert_eq!(counted.of, counted.met + counted.near + counted.missed + counted.part + counted.unknown);
    assert_eq!(
        counted.missed + counted.near,
        tally(&facts(&SAMPLE, YEAR).lines()).missed + tally(&facts(&SAMPLE, YEAR).lines()).near + 1
    );
}

#[test]
fn a_part_of_a_year_is_not_held_against_the_full_years_target() {
    check_in(&SAMPLE, "2005-10+5", "全年目标为≤ 12‰，不足一年，暂不评定");
    check_in(&SAMPLE, "2005-10+5", "上年同期");
}

#[test]
fn next_years_targets_are_listed_as_they_are_set() {
    check_in(&SAMPLE, YEAR, "2007考核年度主要目标");
    check_in(&SAMPLE, YEAR, "计划生育恶性案件");
    check_in(&SAMPLE, "2006-10+12", "尚未设定2008考核年度的目标。");
    let against = Against { base: Benchmark::LastYear, bound: Bound::AtMost, by: 0 };
    let it = changed(|it| target(it, "crude_birth_rate", 2007, SetTarget::Against(against)));
    check_in(&it, YEAR, "人口出生率：不高于上年的10.71‰");
    let it = changed(|it| target(it, "sex_ratio_at_birth", 2007, SetTarget::Goal(Goal::Within(10300, 10700))));
    check_in(&it, YEAR, "出生人口性别比保持在103–107之间");
}

#[test]
fn who_has_not_reported_is_counted_and_named() {
    assert_eq!(unreported(&facts(&SAMPLE, YEAR)).areas, []);
    check_in(&SAMPLE, YEAR, "个村级单位全部上报");
    let village = SAMPLE.areas.leaves(county(&SAMPLE))[7];
    let it = changed(|it| {
        let births = it.catalog.item_by_code("births").unwrap();
        it.table.set(village, Period::parse("2006-01").unwrap(), births, Cell::Absent(Reason::NotReported));
    });
    let found = unreported(&facts(&it, YEAR));
    assert_eq!((found.areas.as_slice(), found.of), ([village].as_slice(), SAMPLE.areas.leaves(county(&it)).len()));
    check_in(&it, YEAR, "个未报齐：");
    check_in(&it, YEAR, &it.areas.get(village).unwrap().names.hans.clone());
}

#[test]
fn data_that_fail_a_check_are_doubted_with_the_place_and_both_sides() {
    let village = SAMPLE.areas.leaves(county(&SAMPLE))[3];
    let it = changed(|it| {
        let births = it.catalog.item_by_code("births").unwrap();
        it.table.set(village, Period::parse("2006-01").unwrap(), births, Cell::Value(900));
    });
    check_in(&it, YEAR, "数据存疑1处：不符合“");
    check_in(&it, YEAR, &format!("如{}为", it.areas.get(village).unwrap().names.hans));
}

#[test]
fn an_own_report_that_differs_from_the_sum_is_doubted() {
    let it = changed(|it| {
        let births = it.catalog.item_by_code("births").unwrap();
        let top = county(it);
        it.table.set(top, Period::parse(YEAR).unwrap(), births, Cell::Value(5_500));
    });
    check_in(&it, YEAR, "本级上报数与下级合计不一致");
    check_in(&it, YEAR, "出生人数为5,500人与5,493人");
}

#[test]
fn a_period_without_figures_says_so() {
    let made = text(&SAMPLE, "2010-10+12", Lang::Hans);
    assert!(made.contains("本期没有设定目标。") && made.contains("没有可列入的项目"), "{made}");
}

#[test]
fn a_part_that_is_left_out_takes_its_heading_along_and_headings_are_numbered_anew() {
    let facts = facts(&SAMPLE, YEAR);
    let made = review(&facts, Lang::Hans);
    let off = |key: &str| key == "features";
    let made = crate::report::plain(&made.blocks(Lang::Hans, off, ("其他情况", "加大投入。\n\n 强化培训。")));
    assert!(!made.contains("主要特点"), "{made}");
    for wanted in ["二、存在的不足", "三、其他情况\n加大投入。\n强化培训。\n", "四、2007考核年度主要目标"]
    {
        assert!(made.contains(wanted), "{wanted} in {made}");
    }
}

#[test]
fn an_edited_template_is_what_the_report_says() {
    let it = changed(|it| {
        let says = "\"{indicator}——{value}\"".to_owned();
        it.records.put("template/zh-Hans/indicator", Some(says));
    });
    check_in(&it, YEAR, "人口出生率——10.71‰");
    assert!(text(&it, YEAR, Lang::En).contains("Crude birth rate: 10.71‰ ("));
}

#[test]
fn every_area_of_the_sample_has_a_review() {
    for (area, _) in SAMPLE.areas.iter().filter(|(area, _)| *area != AreaId(0)).take(60) {
        let facts = crate::report::Facts::new(&SAMPLE, area, Period::parse(YEAR).unwrap()).unwrap();
        assert!(review(&facts, Lang::En).parts.len() > 10);
    }
}
