//! What is said, word for word, in the three languages.

use super::{
    absence_text, coverage_text, gap_text, goal_text, movement_text, period_dates, period_name, value_text,
    verdict_word,
};
use crate::catalog::{Catalog, Goal, Indicator, IndicatorId, ItemId, Names};
use crate::figures::{AreaId, AreaKind, AreaTree, Calendar, Period, Reason};
use crate::locale::Lang;
use crate::measure::{Absence, Basis, Exact, Fixed, Movement, Outcome, Verdict, gap};

fn catalog() -> Catalog {
    let mut catalog = Catalog::default();
    catalog.add(include_str!("fixtures/pack.toml")).unwrap();
    catalog
}

/// Says something in each language.
#[track_caller]
fn check(says: impl Fn(Lang) -> String, hans: &str, hant: &str, en: &str) {
    assert_eq!([says(Lang::Hans), says(Lang::Hant), says(Lang::En)], [hans, hant, en]);
}

#[track_caller]
fn check_period(code: &str, calendar: Calendar, hans: &str, hant: &str, en: &str) {
    let period = Period::parse(code).unwrap();
    check(|lang| period_name(lang, calendar, period), hans, hant, en);
}

#[test]
fn a_period_is_called_as_its_calendar_has_it() {
    let year = Calendar::ASSESSMENT;
    check_period("2005-10+12", year, "2006考核年度", "2006考核年度", "Assessment year 2006");
    check_period("2005-10+3", year, "2006考核年度第1季度", "2006考核年度第1季", "Assessment year 2006, quarter 1");
    check_period("2005-10+6", year, "2006考核年度上半年", "2006考核年度上半年", "Assessment year 2006, first half");
    check_period("2006-04+6", year, "2006考核年度下半年", "2006考核年度下半年", "Assessment year 2006, second half");
    check_period("2005-10", year, "2005年10月", "2005年10月", "Oct 2005");
    check_period(
        "2005-10+5",
        year,
        "2006考核年度前5个月累计",
        "2006考核年度前5個月累計",
        "Assessment year 2006, first 5 months",
    );
    check_period("2005-11+3", year, "2005年11月至2006年1月", "2005年11月至2006年1月", "Nov 2005 to Jan 2006");
    check_period("2006-01+12", Calendar::CALENDAR, "2006年", "2006年", "2006");
    check_period("2006-04+3", Calendar::CALENDAR, "2006年第2季度", "2006年第2季", "2006, quarter 2");
}

#[test]
fn a_periods_dates_are_its_first_and_last_day() {
    let dates = |code| move |lang| period_dates(lang, Period::parse(code).unwrap());
    check(dates("2005-10+12"), "2005-10-01 至 2006-09-30", "2005-10-01 至 2006-09-30", "2005-10-01 to 2006-09-30");
    for (code, end) in [("2004-02", "29"), ("2005-02", "28"), ("2100-02", "28"), ("2000-02", "29"), ("2005-12", "31")] {
        assert!(dates(code)(Lang::En).ends_with(end), "{code}");
    }
}

fn find<'a>(catalog: &'a Catalog, code: &str) -> &'a Indicator {
    catalog.indicator(catalog.indicator_by_code(code).unwrap()).unwrap()
}

#[track_caller]
fn check_value(code: &str, units: i128, hans: &str, hant: &str, en: &str) {
    let catalog = catalog();
    let it = find(&catalog, code);
    check(|lang| value_text(lang, &catalog, it, Ok(Fixed::new(units, it.decimals))), hans, hant, en);
}

#[test]
fn a_value_has_the_unit_of_its_scale() {
    check_value("rate", 1071, "10.71‰", "10.71‰", "10.71‰");
    check_value("share", 9929, "99.29%", "99.29%", "99.29%");
    check_value("ratio", 10894, "108.94（女=100）", "108.94（女=100）", "108.94 (girls = 100)");
    check_value("deaths", 468, "46.8/10万", "46.8/10萬", "46.8 per 100,000");
    check_value("count", 3, "3起", "3起", "3 incidents");
    check_value("funded", 1, "是", "是", "Yes");
    check_value("funded", 0, "否", "否", "No");
}

#[track_caller]
fn check_absence(absence: Absence, hans: &str, hant: &str, en: &str) {
    check(|lang| absence_text(lang, &catalog(), absence), hans, hant, en);
}

#[test]
fn a_missing_value_says_why_and_names_the_item() {
    let births = ItemId(0);
    check_absence(
        Absence::Item(births, Reason::NotReported),
        "缺“出生人数”：未上报",
        "缺「出生人數」：未上報",
        "No figure for “Births”: not reported",
    );
    check_absence(
        Absence::Months { item: births, reported: 11, of: 12 },
        "“出生人数”12个月中只报了11个月",
        "「出生人數」12個月中只報了11個月",
        "“Births” was reported for only 11 of 12 months",
    );
    check_absence(Absence::ZeroDenominator, "分母为零，无法计算", "分母為零，無法計算", "Nothing to divide by");
    check_absence(Absence::NothingReported, "尚无上报", "尚無填報", "Nothing reported yet");
}

#[test]
fn each_reason_has_words_of_its_own() {
    for lang in Lang::ALL {
        let mut said: Vec<String> = Reason::STORED
            .into_iter()
            .chain([Reason::Empty])
            .map(|reason| absence_text(lang, &catalog(), Absence::Item(ItemId(0), reason)))
            .collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), 7);
    }
}

#[track_caller]
fn check_gap(code: &str, units: i128, goal: Goal, hans: &str, hant: &str, en: &str) {
    let catalog = catalog();
    let it = find(&catalog, code);
    let gap = gap(Fixed::new(units, it.decimals), goal).unwrap();
    check(|lang| gap_text(lang, &catalog, it, Some(goal), gap), hans, hant, en);
}

#[test]
fn a_gap_is_said_in_the_unit_of_a_difference() {
    check_gap("rate", 1071, Goal::AtMost(1200), "低1.29个千分点", "低1.29個千分點", "below by 1.29 per mille points");
    check_gap(
        "share",
        9929,
        Goal::AtLeast(9700),
        "高2.29个百分点",
        "高2.29個百分點",
        "above by 2.29 percentage points",
    );
    check_gap("share", 9700, Goal::AtLeast(9700), "恰好达到", "恰好達到", "exactly at the target");
    check_gap("count", 2, Goal::Equal(0), "多2起", "多2起", "above by 2 incidents");
    check_gap("funded", 0, Goal::Equal(1), "", "", "");
    let range = Goal::Within(10300, 10700);
    check_gap(
        "ratio",
        10894,
        range,
        "高于上限1.94个比值",
        "高於上限1.94個比值",
        "above the upper limit by 1.94 ratio points",
    );
    check_gap("ratio", 10700, range, "在范围内", "在範圍內", "within the range");
}

#[track_caller]
fn check_goal(code: &str, goal: Goal, hans: &str, en: &str) {
    let catalog = catalog();
    check(|lang| goal_text(lang, find(&catalog, code), goal), hans, hans, en);
}

#[test]
fn a_goal_is_written_as_a_target_sheet_has_it() {
    check_goal("rate", Goal::AtMost(1200), "≤ 12", "≤ 12");
    check_goal("share", Goal::AtLeast(9750), "≥ 97.5", "≥ 97.5");
    check_goal("share", Goal::Equal(10000), "= 100", "= 100");
    check_goal("ratio", Goal::Within(10300, 10700), "103–107", "103–107");
    check_goal("count", Goal::AtMost(1200), "≤ 1,200", "≤ 1,200");
    check_goal("count", Goal::Equal(0), "= 0", "= 0");
    check_goal("funded", Goal::Equal(1), "是", "Yes");
}

#[track_caller]
fn check_movement(code: &str, rate: i128, count: Exact, hans: &str, hant: &str, en: &str) {
    let catalog = catalog();
    let it = find(&catalog, code);
    let rate = Fixed::new(rate, it.decimals);
    let movement = Movement { before: rate, rate, printed: rate, count: Some(count), count_before: None };
    check(|lang| movement_text(lang, &catalog, it, &movement), hans, hant, en);
}

#[test]
fn a_movement_is_said_in_rate_and_in_count() {
    let of = Exact::whole;
    let (hans, hant) = ("+0.93个千分点，多517人", "+0.93個千分點，多517人");
    check_movement("rate", 93, of(517), hans, hant, "+0.93 per mille points, +517 persons");
    let (hans, hant) = ("−0.93个千分点，少5,170人", "−0.93個千分點，少5,170人");
    check_movement("rate", -93, of(-5170), hans, hant, "−0.93 per mille points, −5,170 persons");
    check_movement("rate", 0, of(0), "持平，数量不变", "持平，數量不變", "unchanged, count unchanged");
    let fee = Exact::new(25, 2).unwrap();
    let (hans, hant) = ("持平，多12.50万元", "持平，多12.50萬元");
    check_movement("share", 0, fee, hans, hant, "unchanged, +12.50 × 10,000 yuan");
    check_movement("count", 3, of(3), "+3起", "+3起", "+3 incidents");
    check_movement("funded", 1, of(3), "由“否”转为“是”", "由「否」轉為「是」", "changed from no to yes");
}

#[test]
fn each_verdict_has_a_word_of_its_own() {
    for lang in Lang::ALL {
        let mut words = Verdict::ALL.map(|it| verdict_word(lang, it)).to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Verdict::ALL.len());
    }
}

#[track_caller]
fn check_coverage(kinds: &[AreaKind], (k, n): (u32, u32), basis: Basis, hans: &str, hant: &str, en: &str) {
    let mut areas = AreaTree::default();
    let root = areas.add("c", Names::default(), AreaKind::County, None).unwrap();
    for (index, kind) in kinds.iter().enumerate() {
        areas.add(&format!("{index}"), Names::default(), *kind, Some(root)).unwrap();
    }
    let outcome = Outcome {
        indicator: IndicatorId(0),
        area: AreaId(0),
        value: Err(Absence::NothingReported),
        exact: None,
        numerator: None,
        denominator: None,
        basis,
        reported: k,
        expected: n,
        goal: None,
        target: None,
        verdict: Verdict::NoValue,
        gap: None,
    };
    check(|lang| coverage_text(lang, &areas, &outcome), hans, hant, en);
}

#[test]
fn coverage_counts_the_areas_at_the_bottom() {
    let villages = [AreaKind::Village, AreaKind::Village];
    let sum = Basis::Children;
    check_coverage(
        &villages,
        (402, 402),
        sum,
        "402个村级单位全部上报",
        "402個村級單位全部上報",
        "All 402 villages reported",
    );
    check_coverage(
        &villages,
        (401, 402),
        sum,
        "402个村级单位中401个上报",
        "402個村級單位中401個上報",
        "401 of 402 villages reported",
    );
    let mixed = [AreaKind::Village, AreaKind::Township];
    check_coverage(
        &mixed,
        (0, 2),
        sum,
        "2个基层单位均未上报",
        "2個基層單位均未上報",
        "None of 2 reporting units reported",
    );
    let (hans, hant) = ("采用本级上报数；2个村级单位中1个上报", "採用本級上報數；2個村級單位中1個上報");
    check_coverage(&villages, (1, 2), Basis::Own, hans, hant, "Own report used; 1 of 2 villages reported");
    check_coverage(&[], (1, 1), Basis::Own, "本级上报数", "本級上報數", "Own report");
}
