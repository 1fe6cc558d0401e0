//! Laggards of the sample and of small counties: what adds up, what is the least, since when.

use super::{Behind, MonthSheets, carry, dissect, exact_limit, is_above, lag, lags};
use crate::catalog::{Goal, IndicatorId};
use crate::figures::{AreaId, AreaKind, Calendar, Cell, Month, Period, SetTarget, Workspace, sample};
use crate::measure::{Exact, Side, gap, is_met};
use std::sync::LazyLock;

const COUNTY: AreaId = AreaId(0);
const SHARE: &str = "policy_compliance_rate";
const RATE: &str = "crude_birth_rate";

static SAMPLE: LazyLock<Workspace> = LazyLock::new(|| sample("s"));

fn to_date(months: u16) -> Period {
    Period { months, ..Calendar::ASSESSMENT.year(2006) }
}

fn id(it: &Workspace, code: &str) -> IndicatorId {
    it.catalog.indicator_by_code(code).unwrap()
}

#[test]
fn the_parts_of_a_gap_add_up_to_it_exactly() {
    let it = &*SAMPLE;
    let mut seen = 0;
    for months in [5, 12] {
        let sheets = MonthSheets::new(it, to_date(months), COUNTY, None);
        let mut areas = vec![COUNTY];
        areas.extend(it.areas.children(COUNTY));
        for lag in lags(it, &sheets, &areas) {
            let sheet = sheets.last().unwrap();
            if it.catalog.indicator(lag.indicator).unwrap().scale == crate::catalog::Scale::YesNo {
                continue;
            }
            let limit = exact_limit(&lag).unwrap();
            for among in [it.areas.leaves(lag.area), it.areas.children(lag.area).to_vec()] {
                let subject = (lag.area, lag.indicator);
                let Some(found) = carry(it, sheet, subject, (limit, is_above(&lag)), &among) else { continue };
                let sum = found.parts.iter().fold(found.rest, |sum, part| sum.plus(part.points).unwrap());
                assert_eq!(sum, found.gap);
                let value = lag.pace.now.exact.unwrap();
                let want = if is_above(&lag) { value.minus(limit) } else { limit.minus(value) };
                assert_eq!(found.gap, want.unwrap());
                if lag.pace.now.denominator.is_some() && !lag.pace.now.is_incomplete() {
                    assert!(found.rest.is_zero(), "{lag:?}");
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "only {seen} gaps were taken apart");
}

/// One case less than what it takes leaves the goal missed; what it takes meets it.
#[test]
fn what_it_takes_is_the_least_that_meets_the_goal() {
    let it = &*SAMPLE;
    let mut seen = 0;
    for months in [4, 12] {
        let sheets = MonthSheets::new(it, to_date(months), COUNTY, None);
        for lag in lags(it, &sheets, it.areas.children(COUNTY)) {
            let Some(cases) = lag.cases else { continue };
            let of = it.catalog.indicator(lag.indicator).unwrap();
            let now = &lag.pace.now;
            let meets = |steps: i128| {
                let above = now.numerator.unwrap().plus(cases.step.times(steps).unwrap()).unwrap();
                let value = match now.denominator {
                    Some(below) => above.over(below).unwrap().times(of.scale.factor()).unwrap(),
                    None => above,
                };
                is_met(gap(value.round(lag.places).unwrap(), lag.goal).unwrap().side, lag.goal)
            };
            assert!(cases.steps != 0 && meets(cases.steps), "{lag:?}");
            assert!(!meets(cases.steps - cases.steps.signum()), "{lag:?}");
            assert_eq!(cases.steps > 0, lag.gap.side == Side::Below);
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} were counted");
}

/// A county of two villages with policy births of each month: births, of which in policy.
fn county(months: &[(i64, i64)], other: (i64, i64)) -> Workspace {
    let mut it = Workspace::empty("w", "w");
    it.areas.add("c", Default::default(), AreaKind::County, None).unwrap();
    it.areas.add("a", Default::default(), AreaKind::Village, Some(COUNTY)).unwrap();
    it.areas.add("b", Default::default(), AreaKind::Village, Some(COUNTY)).unwrap();
    let mut set = |area, month: usize, item: &str, value| {
        let item = it.catalog.item_by_code(item).unwrap();
        let period = Period::month(Month::new(2005, 10).plus(i32::try_from(month).unwrap()));
        it.table.set(area, period, item, Cell::Value(value));
    };
    for (month, (births, within)) in months.iter().enumerate() {
        set(AreaId(1), month, "births", *births);
        set(AreaId(1), month, "births_in_policy", *within);
        set(AreaId(2), month, "births", other.0);
        set(AreaId(2), month, "births_in_policy", other.1);
        for area in [AreaId(1), AreaId(2)] {
            set(area, month, "population_start", 10_000);
            set(area, month, "population_end", 10_000);
        }
    }
    it
}

fn with(mut it: Workspace, code: &str, goal: Goal) -> Workspace {
    let id = id(&it, code);
    it.targets.put(COUNTY, 2006, id, Some(SetTarget::Goal(goal)));
    it
}

#[track_caller]
fn check_since(months: &[(i64, i64)], want: Option<(i32, i32)>) {
    let it = with(county(months, (0, 0)), SHARE, Goal::AtLeast(9_000));
    let sheets = MonthSheets::new(&it, to_date(u16::try_from(months.len()).unwrap()), COUNTY, None);
    let since = lag(&it, &sheets, COUNTY, id(&it, SHARE)).and_then(|it| it.since);
    assert_eq!(since, want.map(|(year, month)| Month::new(year, month)), "{months:?}");
}

#[test]
fn since_is_the_first_month_of_the_present_run() {
    check_since(&[(10, 10), (10, 10), (10, 9)], None);
    check_since(&[(10, 8), (10, 8), (10, 8)], Some((2005, 10)));
    check_since(&[(10, 8), (10, 10), (10, 10), (10, 5)], Some((2006, 1)));
    check_since(&[(10, 10), (10, 6), (10, 10), (10, 8)], Some((2005, 11)));
}

#[test]
fn a_rate_part_way_is_behind_the_part_of_the_target_that_is_due() {
    // 45 births of 20,000 in two months are 2.25‰; 12‰ allow 2.00‰.
    let it = with(county(&[(20, 20), (15, 15)], (5, 5)), RATE, Goal::AtMost(1_200));
    let sheets = MonthSheets::new(&it, to_date(2), COUNTY, None);
    let found = lag(&it, &sheets, COUNTY, id(&it, RATE)).unwrap();
    assert_eq!((found.behind, found.gap.distance.to_string()), (Behind::Pace, "0.25".to_owned()));
    assert_eq!(found.cases.map(|it| it.steps), Some(-5));
    let parts = dissect(&it, &sheets, COUNTY).remove(0).carry.unwrap();
    let points: Vec<_> = parts.parts.iter().map(|it| (it.area, it.cases, it.points)).collect();
    let exact = |num, den| Exact::new(num, den).unwrap();
    // The first village has 35 where 20 are its part; the second 10, which are 10 to spare.
    assert_eq!(points, [(AreaId(1), exact(15, 1), exact(3, 4)), (AreaId(2), exact(-10, 1), exact(-1, 2))]);
    assert_eq!((parts.gap, parts.cases, parts.rest), (exact(1, 4), exact(5, 1), Exact::ZERO));
}

#[test]
fn a_village_is_never_behind_by_its_sex_ratio() {
    let it = with(SAMPLE.clone(), "sex_ratio_at_birth", Goal::Within(10_300, 10_301));
    let sheets = MonthSheets::new(&it, to_date(12), COUNTY, None);
    let ratio = id(&it, "sex_ratio_at_birth");
    let by = |areas: &[AreaId]| lags(&it, &sheets, areas).iter().filter(|lag| lag.indicator == ratio).count();
    assert!(by(it.areas.children(COUNTY)) > 5, "townships are");
    assert_eq!(by(&it.areas.leaves(COUNTY)), 0);
}

#[test]
fn a_share_says_both_ways_to_its_target() {
    let it = with(county(&[(100, 94)], (0, 0)), SHARE, Goal::AtLeast(9_700));
    let sheets = MonthSheets::new(&it, to_date(1), COUNTY, None);
    let cases = lag(&it, &sheets, COUNTY, id(&it, SHARE)).unwrap().cases.unwrap();
    // 97 of 100, or 94 of 96: 94 of 97 are 96.91 %.
    assert_eq!((cases.steps, cases.fewer_others), (3, Some(4)));
}

#[test]
fn the_worst_item_comes_first_and_peers_are_counted_from_the_good_end() {
    let it = &*SAMPLE;
    let sheets = MonthSheets::new(it, to_date(12), COUNTY, None);
    for township in it.areas.children(COUNTY) {
        let found = dissect(it, &sheets, *township);
        for pair in found.windows(2) {
            assert!(
                pair[0].lag.behind <= pair[1].lag.behind || it.catalog.indicator(pair[0].lag.indicator).unwrap().veto
            );
        }
        for item in &found {
            assert_eq!(item.months.len(), 12);
            if let Some(peers) = item.peers {
                assert!((1..=peers.of).contains(&peers.place) && peers.of <= it.areas.children(COUNTY).len());
            }
        }
    }
    // A village is never ranked on its sex ratio, and nothing is said to bring a ratio about.
    let village = it.areas.leaves(COUNTY)[0];
    let months = MonthSheets::new(it, to_date(12), it.areas.get(village).unwrap().parent.unwrap(), None);
    for item in dissect(it, &months, village) {
        let of = it.catalog.indicator(item.lag.indicator).unwrap();
        if of.scale == crate::catalog::Scale::Per100 {
            assert_eq!((item.peers, item.lag.cases), (None, None));
        }
    }
}
