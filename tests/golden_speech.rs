//! Every number of the county speech, from raw counts through the whole core: pack, table, sheet, outcome, words.
//!
//! The speech gives no population and no plan of the three checks; those below lie in the only ranges that
//! reproduce the printed rates (512,646–513,124, 508,534–509,053 and 127,064–127,076).

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

use biaochi::catalog::{Goal, IndicatorId};
use biaochi::figures::{AreaId, AreaKind, Cell, Period, SetTarget, Workspace};
use biaochi::locale::Lang;
use biaochi::measure::{Basis, Outcome, Sheet, Verdict, issues, movement, outcome};
use biaochi::speak::{coverage_text, gap_text, movement_text, value_text};

const COUNTY: AreaId = AreaId(0);

/// The review year and the year before: October to September.
const YEAR: &str = "2005-10+12";
const BEFORE: &str = "2004-10+12";

/// The county's counts of the review year.
const COUNTS: &[(&str, i64)] = &[
    ("births", 5493),
    ("births_male", 2864),
    ("births_female", 2629),
    ("births_in_policy", 5454),
    ("long_acting_users", 4354),
    ("checks_done", 121_250),
    ("checks_planned", 127_070),
    ("population_start", 510_600),
    ("population_end", 515_200),
    ("free_service_entitled", 5493),
    ("free_service_received", 5493),
    ("informed_choice_due", 5493),
    ("informed_choice_done", 5493),
    ("birth_statistics_checked", 5493),
    ("birth_statistics_errors", 0),
    ("funds_due", 50_000),
    ("funds_in_place", 50_000),
    ("malignant_cases", 0),
];

const COUNTS_BEFORE: &[(&str, i64)] = &[("births", 4976), ("population_start", 507_000), ("population_end", 510_600)];

/// A county with two townships of two villages each. The counts are cut unevenly and lie with the villages only.
fn county() -> Workspace {
    let mut it = Workspace::empty("speech", "speech");
    let tree = [("c", None), ("t1", Some(0)), ("t2", Some(0)), ("v1", Some(1)), ("v2", Some(1)), ("v3", Some(2))];
    for (index, (code, parent)) in tree.into_iter().chain([("v4", Some(2))]).enumerate() {
        let kind = [AreaKind::County, AreaKind::Township, AreaKind::Village][index.div_ceil(2).min(2)];
        it.areas.add(code, Default::default(), kind, parent.map(AreaId)).unwrap();
    }
    for (period, counts) in [(YEAR, COUNTS), (BEFORE, COUNTS_BEFORE)] {
        for (code, total) in counts {
            for (village, share) in cut(*total).into_iter().enumerate() {
                set(&mut it, 3 + u32::try_from(village).unwrap(), period, code, Cell::Value(share));
            }
        }
    }
    let preset = it.catalog.presets().iter().find(|it| it.year == 2006).unwrap().clone();
    for (indicator, goal) in preset.goals {
        it.targets.put(COUNTY, 2006, indicator, Some(SetTarget::Goal(goal)));
    }
    it
}

/// Four uneven shares.
fn cut(total: i64) -> [i64; 4] {
    let (first, second, third) = (total / 7, total / 3, total / 5 + 1);
    [first, second, third.min(total - first - second), (total - first - second - third).max(0)]
}

fn set(it: &mut Workspace, area: u32, period: &str, code: &str, cell: Cell) {
    let item = it.catalog.item_by_code(code).unwrap();
    it.table.set(AreaId(area), Period::parse(period).unwrap(), item, cell);
}

fn id(it: &Workspace, code: &str) -> IndicatorId {
    it.catalog.indicator_by_code(code).unwrap()
}

fn of(it: &Workspace, code: &str, period: &str) -> Outcome {
    let sheet = Sheet::new(it, Period::parse(period).unwrap());
    outcome(it, &sheet, COUNTY, id(it, code)).unwrap()
}

/// Value, verdict and gap of one indicator of the county's review year.
#[track_caller]
fn check(code: &str, value: &str, verdict: Verdict, gap: &str) {
    let county = county();
    let indicator = county.catalog.indicator(id(&county, code)).unwrap();
    let out = of(&county, code, YEAR);
    assert_eq!(value_text(Lang::Hans, &county.catalog, indicator, out.value), value, "{code}");
    assert_eq!(out.verdict, verdict, "{code}");
    let goal = out.goal.map(|(goal, _)| goal);
    let said = out.gap.map(|it| gap_text(Lang::Hans, &county.catalog, indicator, goal, it));
    assert_eq!(said.unwrap_or_default(), gap, "{code}");
    assert_eq!((out.basis, out.reported, out.expected), (Basis::Children, 4, 4), "{code}");
}

#[test]
fn the_indicators_of_the_speech_come_out_to_the_last_digit() {
    check("crude_birth_rate", "10.71‰", Verdict::Met, "低1.29个千分点");
    check("policy_compliance_rate", "99.29%", Verdict::Met, "高2.29个百分点");
    check("long_acting_rate", "79.26%", Verdict::Met, "高9.26个百分点");
    check("check_attendance_rate", "95.42%", Verdict::Met, "高5.42个百分点");
    check("free_service_rate", "100.00%", Verdict::Met, "恰好达到");
    check("informed_choice_rate", "100.00%", Verdict::Met, "恰好达到");
    check("birth_statistics_accuracy", "100.00%", Verdict::Met, "恰好达到");
    check("malignant_cases", "0起", Verdict::Met, "恰好达到");
    check("funding_in_place", "是", Verdict::Met, "");
}

/// The speech calls 108.94 normal. It lies outside 103–107, and the speech set no target for it.
#[test]
fn the_sex_ratio_is_outside_the_reference_range() {
    check("sex_ratio_at_birth", "108.94（女=100）", Verdict::ReferenceOut, "高于上限1.94个比值");
}

#[test]
fn births_rose_by_517_and_the_rate_by_93_hundredths() {
    let county = county();
    let (before, now) = (of(&county, "crude_birth_rate", BEFORE), of(&county, "crude_birth_rate", YEAR));
    assert_eq!(before.value.unwrap().to_string(), "9.78");
    let indicator = county.catalog.indicator(id(&county, "crude_birth_rate")).unwrap();
    let moved = movement(indicator, &before, &now).unwrap();
    assert_eq!((moved.before.to_string(), moved.rate.signed(), moved.printed.signed()), {
        ("9.78".to_owned(), "+0.93".to_owned(), "+0.93".to_owned())
    });
    assert_eq!(moved.count_before.unwrap().numerator(), 4976);
    assert_eq!(moved.count.unwrap().numerator(), 517);
    let said = |lang| movement_text(lang, &county.catalog, indicator, &moved);
    assert_eq!(said(Lang::Hans), "+0.93个千分点，多517人");
    assert_eq!(said(Lang::Hant), "+0.93個千分點，多517人");
    assert_eq!(said(Lang::En), "+0.93 per mille points, +517 persons");
}

#[test]
fn every_population_that_the_speech_allows_gives_its_rates() {
    for (births, low, high, want) in
        [(5493, 512_646, 513_124, "10.71"), (4976, 508_534, 509_053, "9.78"), (121_250, 127_064, 127_076, "95.42")]
    {
        let factor = if want == "95.42" { 100 } else { 1000 };
        let rate = |den| biaochi::measure::Exact::new(births * factor, den).unwrap().round(2).unwrap().to_string();
        assert_eq!((rate(low).as_str(), rate(high).as_str()), (want, want));
        assert_ne!(rate(low - 1), want);
        assert_ne!(rate(high + 1), want);
    }
}

#[test]
fn twelve_monthly_reports_and_five_cumulative_ones_give_the_same_year() {
    let mut monthly = county();
    let mut cumulative = county();
    let year = Period::parse(YEAR).unwrap();
    for code in ["births", "births_male", "births_female", "births_in_policy"] {
        let item = monthly.catalog.item_by_code(code).unwrap();
        for village in 3..7 {
            let Cell::Value(total) = monthly.table.get(AreaId(village), year, item) else { panic!() };
            let mut sum = 0;
            for (index, month) in year.each_month().enumerate() {
                let part = if index == 11 { total - sum } else { total / 13 };
                sum += part;
                monthly.table.set(AreaId(village), month, item, Cell::Value(part));
                let so_far = Period { start: year.start, months: u16::try_from(index + 1).unwrap() };
                cumulative.table.set(AreaId(village), so_far, item, Cell::Value(sum));
            }
            monthly.table.set(AreaId(village), year, item, Cell::EMPTY);
        }
    }
    for code in ["policy_compliance_rate", "sex_ratio_at_birth", "crude_birth_rate"] {
        let whole = of(&county(), code, YEAR);
        assert_eq!(of(&monthly, code, YEAR), whole, "{code}");
        assert_eq!(of(&cumulative, code, YEAR), whole, "{code}");
    }
    let last = |it: &Workspace| of(it, "policy_compliance_rate", "2006-09").numerator;
    assert_eq!(last(&cumulative), last(&monthly));
}

#[test]
fn a_village_that_did_not_report_leaves_both_parts_and_is_said() {
    let mut it = county();
    set(&mut it, 3, YEAR, "births_in_policy", Cell::EMPTY);
    let out = of(&it, "policy_compliance_rate", YEAR);
    let rest = 5493 - cut(5493)[0];
    assert_eq!(out.denominator.unwrap().numerator(), rest.into());
    assert!(out.is_incomplete());
    assert_eq!(coverage_text(Lang::Hans, &it.areas, &out), "4个村级单位中3个上报");
    assert_eq!(coverage_text(Lang::En, &it.areas, &out), "3 of 4 villages reported");
}

#[test]
fn the_counts_of_the_speech_break_no_check() {
    let mut it = Workspace::empty("speech", "speech");
    it.areas.add("c", Default::default(), AreaKind::County, None).unwrap();
    for (code, count) in COUNTS {
        set(&mut it, 0, YEAR, code, Cell::Value(*count));
    }
    assert_eq!(issues(&it, COUNTY, Period::parse(YEAR).unwrap()), []);
}

#[test]
fn the_targets_are_those_of_the_speech() {
    let it = county();
    let goal = |code| of(&it, code, YEAR).goal.map(|(goal, _)| goal);
    assert_eq!(goal("crude_birth_rate"), Some(Goal::AtMost(1200)));
    assert_eq!(goal("policy_compliance_rate"), Some(Goal::AtLeast(9700)));
    assert_eq!(goal("long_acting_rate"), Some(Goal::AtLeast(7000)));
    assert_eq!(goal("check_attendance_rate"), Some(Goal::AtLeast(9000)));
    assert_eq!(goal("sex_ratio_at_birth"), None);
}
