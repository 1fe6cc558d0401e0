//! Relative targets from the figures to the words: what they come to, the verdict, and how they are said.

use super::{gap_text, held_text, target_text};
use crate::catalog::{Against, Benchmark, Bound, Goal, Milestone, Quota};
use crate::figures::{AreaId, AreaKind, Cell, Period, SetTarget, Workspace};
use crate::locale::Lang;
use crate::measure::{Sheet, Verdict, outcome};

const COUNTY: AreaId = AreaId(0);
const EAST: AreaId = AreaId(1);
const WEST: AreaId = AreaId(2);
const YEAR: &str = "2005-10+12";

/// A county with two townships; births by township for two years and by month for the first half of the second.
fn workspace() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    let names = |hans: &str, hant: &str, en: &str| crate::catalog::Names {
        hans: hans.to_owned(),
        hant: hant.to_owned(),
        en: en.to_owned(),
    };
    it.areas.add("c", names("全县", "全縣", "County"), AreaKind::County, None).unwrap();
    it.areas.add("e", names("东乡", "東鄉", "East"), AreaKind::Township, Some(COUNTY)).unwrap();
    it.areas.add("w", names("西乡", "西鄉", "West"), AreaKind::Township, Some(COUNTY)).unwrap();
    let mut set = |area, period: &str, item: &str, value| {
        let item = it.catalog.item_by_code(item).unwrap();
        it.table.set(area, Period::parse(period).unwrap(), item, Cell::Value(value));
    };
    for (area, year, births, policy) in [
        (EAST, "2004-10+12", 978, 950),
        (WEST, "2004-10+12", 900, 880),
        (EAST, YEAR, 971, 960),
        (WEST, YEAR, 1000, 970),
    ] {
        set(area, year, "births", births);
        set(area, year, "births_in_policy", policy);
        set(area, year, "population_start", 100_000);
        set(area, year, "population_end", 100_000);
    }
    for (month, births, policy) in [("2005-10+6", 480, 478), ("2005-10+3", 250, 245)] {
        set(EAST, month, "births", births);
        set(EAST, month, "births_in_policy", policy);
    }
    set(EAST, "2004-10+6", "births", 500);
    set(EAST, "2004-10+6", "births_in_policy", 490);
    it
}

/// The words and the verdict of a target that the county set, for one area and span.
#[track_caller]
fn check(set: SetTarget, code: &str, (area, period): (AreaId, &str), verdict: Verdict, says: [&str; 3]) {
    let mut it = workspace();
    let id = it.catalog.indicator_by_code(code).unwrap();
    it.targets.put(COUNTY, 2006, id, Some(set));
    let period = Period::parse(period).unwrap();
    let sheet = Sheet::branch(&it, period, area, None);
    let now = outcome(&it, &sheet, area, id).unwrap();
    let of = it.catalog.indicator(id).unwrap();
    assert_eq!(Lang::ALL.map(|lang| held_text(lang, &it, of, &now)), says, "{set:?}");
    assert_eq!(now.verdict, verdict, "{set:?}");
    assert_eq!(now.gap.is_some(), !matches!(verdict, Verdict::PartYear | Verdict::NoValue | Verdict::NoTarget));
}

const fn against(base: Benchmark, bound: Bound, by: i64) -> SetTarget {
    SetTarget::Against(Against { base, bound, by })
}

const RATE: &str = "crude_birth_rate";
const SHARE: &str = "policy_compliance_rate";

#[test]
fn against_last_year_equality_counts_and_a_step_is_added_to_the_printed_value() {
    let last = Benchmark::LastYear;
    let year = (EAST, YEAR);
    let says = ["不高于上年的9.78‰", "不高於上年的9.78‰", "not above last year’s 9.78‰"];
    check(against(last, Bound::AtMost, 0), RATE, year, Verdict::Met, says);
    check(
        against(last, Bound::AtMost, -7),
        RATE,
        year,
        Verdict::Met,
        [
            "比上年的9.78‰至少低0.07个千分点（≤ 9.71‰）",
            "比上年的9.78‰至少低0.07個千分點（≤ 9.71‰）",
            "at least 0.07 per mille points below last year’s 9.78‰ (≤ 9.71‰)",
        ],
    );
    check(
        against(last, Bound::AtMost, -60),
        RATE,
        year,
        Verdict::Missed,
        [
            "比上年的9.78‰至少低0.60个千分点（≤ 9.18‰）",
            "比上年的9.78‰至少低0.60個千分點（≤ 9.18‰）",
            "at least 0.60 per mille points below last year’s 9.78‰ (≤ 9.18‰)",
        ],
    );
    // The same half-year stands against the same half-year: it is judged, though the year is not over.
    let half = ["不低于上年的98.00%", "不低於上年的98.00%", "not below last year’s 98.00%"];
    check(against(last, Bound::AtLeast, 0), SHARE, (EAST, "2005-10+6"), Verdict::Met, half);
}

#[test]
fn what_a_target_refers_to_may_be_unknown() {
    let says = [
        "不高于上年（尚无可比的数值）",
        "不高於上年（尚無可比的數值）",
        "not above last year’s value (there is no value to compare with yet)",
    ];
    check(against(Benchmark::LastYear, Bound::AtMost, 0), RATE, (EAST, "2005-10+3"), Verdict::NoValue, says);
}

#[test]
fn against_the_area_above_or_another_but_never_against_itself() {
    let says = ["不高于全县的9.86‰", "不高於全縣的9.86‰", "not above the 9.86‰ of County"];
    check(against(Benchmark::Parent, Bound::AtMost, 0), RATE, (EAST, YEAR), Verdict::Met, says);
    check(against(Benchmark::Parent, Bound::AtMost, 0), RATE, (WEST, YEAR), Verdict::Near, says);
    check(against(Benchmark::Parent, Bound::AtMost, 0), RATE, (COUNTY, YEAR), Verdict::NoTarget, ["", "", ""]);
    let east = against(Benchmark::Area(EAST.0), Bound::AtMost, 29);
    let says = [
        "比东乡的9.71‰最多高0.29个千分点（≤ 10‰）",
        "比東鄉的9.71‰最多高0.29個千分點（≤ 10‰）",
        "at most 0.29 per mille points above the 9.71‰ of East (≤ 10‰)",
    ];
    check(east, RATE, (WEST, YEAR), Verdict::Met, says);
    check(east, RATE, (EAST, YEAR), Verdict::NoTarget, ["", "", ""]);
}

#[test]
fn a_milestone_is_judged_by_the_year_to_date_at_its_months_end() {
    let set = |month, at| SetTarget::Milestone(Milestone { month, goal: Goal::AtLeast(at) });
    let before = ["3月底≥ 99%", "3月底≥ 99%", "≥ 99% by the end of Mar"];
    check(set(3, 9_900), SHARE, (EAST, "2005-10+3"), Verdict::PartYear, before);
    check(set(3, 9_900), SHARE, (EAST, "2005-10+6"), Verdict::Met, before);
    let then = ["3月底≥ 99%，届时99.58%", "3月底≥ 99%，屆時99.58%", "≥ 99% by the end of Mar; it was 99.58% then"];
    // The year's own 98.87 % would miss it.
    check(set(3, 9_900), SHARE, (EAST, YEAR), Verdict::Met, then);
    // A single quarter of the year is no year to date.
    check(set(3, 9_900), SHARE, (EAST, "2006-01+3"), Verdict::PartYear, before);
}

#[test]
fn a_quota_is_two_sided() {
    let mut it = workspace();
    let id = it.catalog.indicator_by_code("malignant_cases").unwrap();
    let item = it.catalog.indicator(id).and_then(|it| it.numerator.as_item()).unwrap();
    let quota = SetTarget::Quota(Quota { plan: 20, from: 85, to: 100 });
    it.targets.put(COUNTY, 2006, id, Some(quota));
    let period = Period::parse(YEAR).unwrap();
    for (count, verdict) in [(16, Verdict::Missed), (17, Verdict::Met), (20, Verdict::Met), (21, Verdict::Missed)] {
        it.table.set(EAST, period, item, Cell::Value(count));
        let sheet = Sheet::branch(&it, period, EAST, None);
        let now = outcome(&it, &sheet, EAST, id).unwrap();
        let of = it.catalog.indicator(id).unwrap();
        assert_eq!(now.verdict, verdict, "{count}");
        let says = [
            "计划20起的85%–100%（17–20）",
            "計畫20起的85%–100%（17–20）",
            "85%–100% of the plan of 20 incidents (17–20)",
        ];
        assert_eq!(Lang::ALL.map(|lang| held_text(lang, &it, of, &now)), says);
        let goal = now.goal.map(|it| it.0);
        let gap = now.gap.map(|gap| gap_text(Lang::Hans, &it.catalog, of, goal, gap)).unwrap();
        let want = match count {
            16 => "低于下限1起",
            21 => "高于上限1起",
            _ => "在范围内",
        };
        assert_eq!(gap, want);
    }
}

#[test]
fn a_target_is_written_as_the_sheet_reads_it() {
    let it = workspace();
    let of = |code: &str| it.catalog.indicator(it.catalog.indicator_by_code(code).unwrap()).unwrap();
    let check = |code: &str, set, want: [&str; 3]| {
        assert_eq!(Lang::ALL.map(|lang| target_text(lang, &it.areas, of(code), set)), want);
    };
    check(
        SHARE,
        against(Benchmark::LastYear, Bound::AtLeast, 50),
        ["≥ 上年 + 0.5", "≥ 上年 + 0.5", "≥ last year + 0.5"],
    );
    check(RATE, against(Benchmark::Parent, Bound::AtMost, -50), ["≤ 上级 − 0.5", "≤ 上級 − 0.5", "≤ area above − 0.5"]);
    check(RATE, against(Benchmark::Area(1), Bound::AtMost, 0), ["≤ 东乡", "≤ 東鄉", "≤ East"]);
    let quota = SetTarget::Quota(Quota { plan: 5493, from: 85, to: 100 });
    check("malignant_cases", quota, ["5,493 × 85%–100%"; 3]);
    let milestone = SetTarget::Milestone(Milestone { month: 3, goal: Goal::AtLeast(8_000) });
    check(SHARE, milestone, ["≥ 80（3月底）", "≥ 80（3月底）", "≥ 80 (end of Mar)"]);
}
