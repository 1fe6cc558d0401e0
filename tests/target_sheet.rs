//! The target sheet: what holds, what was typed, what a copy does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::app::target_model::{
    Kind, Standing, Tally, Typed, TypedProblem, above, benchmarks, free, from_fields, from_preset, from_year,
    limit_text, path_name, shape_of, standing, tally, template, written, years,
};
use biaochi::catalog::{
    Against, Benchmark, Bound, Catalog, Direction, Goal, Indicator, IndicatorId, Milestone, Names, Quota,
};
use biaochi::figures::{AreaId, AreaKind, Change, History, SetTarget, Workspace};
use biaochi::locale::Lang;
use biaochi::speak::target_text;

const COUNTY: AreaId = AreaId(0);
const TOWNSHIP: AreaId = AreaId(1);
const VILLAGE: AreaId = AreaId(2);

fn workspace() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    let county = it.areas.add("c", Names::default(), AreaKind::County, None).unwrap();
    let township = it.areas.add("t", Names::default(), AreaKind::Township, Some(county)).unwrap();
    it.areas.add("v", Names::default(), AreaKind::Village, Some(township)).unwrap();
    it
}

fn id(code: &str) -> IndicatorId {
    Catalog::shipped().indicator_by_code(code).unwrap()
}

fn indicator(code: &str) -> Indicator {
    let catalog = Catalog::shipped();
    catalog.indicator(id(code)).unwrap().clone()
}

fn set(workspace: &mut Workspace, area: AreaId, year: i32, code: &str, target: Option<SetTarget>) {
    workspace.apply(Change::Target(area, year, id(code), target));
}

#[test]
fn a_row_says_whose_target_holds() {
    let (mut it, rate) = (workspace(), id("crude_birth_rate"));
    assert_eq!(standing(&it, VILLAGE, 2006, rate), Standing::Unset);
    set(&mut it, COUNTY, 2006, "crude_birth_rate", Some(SetTarget::Goal(Goal::AtMost(1200))));
    assert_eq!(standing(&it, COUNTY, 2006, rate), Standing::Own(SetTarget::Goal(Goal::AtMost(1200))));
    assert_eq!(standing(&it, VILLAGE, 2006, rate), Standing::Inherited(SetTarget::Goal(Goal::AtMost(1200)), COUNTY));
    set(&mut it, TOWNSHIP, 2006, "crude_birth_rate", Some(SetTarget::Waived));
    assert_eq!(standing(&it, TOWNSHIP, 2006, rate), Standing::Waived);
    assert_eq!(above(&it, TOWNSHIP, 2006, rate), Standing::Inherited(SetTarget::Goal(Goal::AtMost(1200)), COUNTY));
    assert_eq!(standing(&it, VILLAGE, 2006, rate), Standing::WaivedAbove(TOWNSHIP));
}

#[test]
fn every_indicator_is_counted_once() {
    let mut it = workspace();
    set(&mut it, COUNTY, 2006, "crude_birth_rate", Some(SetTarget::Goal(Goal::AtMost(1200))));
    set(&mut it, COUNTY, 2006, "malignant_cases", Some(SetTarget::Goal(Goal::Equal(0))));
    set(&mut it, TOWNSHIP, 2006, "malignant_cases", Some(SetTarget::Waived));
    let all = it.catalog.indicators().count();
    assert_eq!(tally(&it, COUNTY, 2006), Tally { own: 2, inherited: 0, waived: 0, unset: all - 2 });
    assert_eq!(tally(&it, TOWNSHIP, 2006), Tally { own: 0, inherited: 1, waived: 1, unset: all - 2 });
}

#[test]
fn the_year_that_is_shown_is_among_the_years() {
    let mut it = workspace();
    set(&mut it, COUNTY, 2007, "malignant_cases", Some(SetTarget::Goal(Goal::Equal(0))));
    set(&mut it, COUNTY, 2005, "malignant_cases", Some(SetTarget::Goal(Goal::Equal(0))));
    assert_eq!(years(&it, 2006), [2005, 2006, 2007]);
    assert_eq!(years(&it, 2007), [2005, 2007]);
}

#[track_caller]
fn check_free(code: &str, text: &str, want: Result<Typed, TypedProblem>) {
    let it = indicator(code);
    assert_eq!(free(&it, shape_of(&it, None), text), want, "{code}: {text}");
}

#[test]
fn a_typed_target_is_read_exactly() {
    let goal = |it| Ok(Typed::Goal(it));
    check_free("crude_birth_rate", "12", goal(Goal::AtMost(1200)));
    check_free("crude_birth_rate", " １２．５ ", goal(Goal::AtMost(1250)));
    check_free("crude_birth_rate", "12.50‰", goal(Goal::AtMost(1250)));
    check_free("crude_birth_rate", "12.500", goal(Goal::AtMost(1250)));
    check_free("crude_birth_rate", "≥ 9", goal(Goal::AtLeast(900)));
    check_free("crude_birth_rate", "＜＝１１", goal(Goal::AtMost(1100)));
    check_free("crude_birth_rate", "= 11", goal(Goal::Equal(1100)));
    check_free("policy_compliance_rate", "97％", goal(Goal::AtLeast(9700)));
    check_free("sex_ratio_at_birth", "103–107", goal(Goal::Within(10300, 10700)));
    check_free("sex_ratio_at_birth", "103 至 107.5", goal(Goal::Within(10300, 10750)));
    check_free("natural_increase_rate", "-5-3", goal(Goal::Within(-500, 300)));
    check_free("natural_increase_rate", "≤ −1.5", goal(Goal::AtMost(-150)));
    check_free("malignant_cases", "1,000", goal(Goal::Equal(1000)));
}

#[test]
fn nothing_typed_inherits_and_a_word_waives() {
    check_free("crude_birth_rate", " ", Ok(Typed::Inherit));
    check_free("crude_birth_rate", "免", Ok(Typed::Waive));
    check_free("crude_birth_rate", "—", Ok(Typed::Waive));
    check_free("funding_in_place", "waived", Ok(Typed::Waive));
}

#[test]
fn a_yes_or_no_is_typed_as_a_word() {
    check_free("funding_in_place", "是", Ok(Typed::Goal(Goal::AtLeast(1))));
    check_free("funding_in_place", "NO", Ok(Typed::Goal(Goal::Equal(0))));
    check_free("funding_in_place", "12", Err(TypedProblem::NotYesNo));
}

#[test]
fn what_is_no_target_is_refused_with_the_reason() {
    check_free("crude_birth_rate", "abc", Err(TypedProblem::NotANumber));
    check_free("crude_birth_rate", "< 12", Err(TypedProblem::NotANumber));
    check_free("crude_birth_rate", "12.", Err(TypedProblem::NotANumber));
    check_free("crude_birth_rate", "1,2", Err(TypedProblem::NotANumber));
    check_free("crude_birth_rate", ",123", Err(TypedProblem::NotANumber));
    check_free("crude_birth_rate", "12.345", Err(TypedProblem::TooManyDecimals(2)));
    check_free("malignant_cases", "0.5", Err(TypedProblem::TooManyDecimals(0)));
    check_free("crude_birth_rate", "99999999999999999999", Err(TypedProblem::TooLarge));
    check_free("crude_birth_rate", "12%", Err(TypedProblem::WrongUnit));
    check_free("sex_ratio_at_birth", "107-103", Err(TypedProblem::LimitsSwapped));
    check_free("sex_ratio_at_birth", "103", Err(TypedProblem::LimitMissing));
    check_free("policy_compliance_rate", "120", Err(TypedProblem::OutOfRange(0, 10000)));
}

#[track_caller]
fn check_fields(shape: Direction, low: &str, high: &str, want: Result<Option<Goal>, TypedProblem>) {
    assert_eq!(from_fields(&indicator("sex_ratio_at_birth"), shape, low, high), want, "{low} {high}");
}

#[test]
fn the_fields_of_a_row_are_read_by_their_comparison() {
    check_fields(Direction::AtMost, "107", "", Ok(Some(Goal::AtMost(10700))));
    check_fields(Direction::AtMost, "", "107", Ok(None));
    check_fields(Direction::Within, "103", "107", Ok(Some(Goal::Within(10300, 10700))));
    check_fields(Direction::Within, "", "", Ok(None));
    check_fields(Direction::Within, "103", "", Err(TypedProblem::LimitMissing));
    check_fields(Direction::Within, "", "107", Err(TypedProblem::LimitMissing));
    check_fields(Direction::Within, "107", "103", Err(TypedProblem::LimitsSwapped));
}

#[test]
fn a_limit_in_a_field_reads_back_as_itself() {
    let it = indicator("crude_birth_rate");
    for units in [0, 5, 50, 1200, 1250, 123_456] {
        let text = limit_text(&it, units);
        assert_eq!(
            from_fields(&it, Direction::AtLeast, &text, "").ok(),
            (units <= 10_000).then_some(Some(Goal::AtLeast(units))),
            "{text}"
        );
    }
    assert_eq!((limit_text(&it, 1200), limit_text(&it, 1250)), ("12".to_owned(), "12.5".to_owned()));
}

#[test]
fn a_copy_takes_only_what_differs_and_is_one_step() {
    let mut it = workspace();
    let at_most = |units| Some(SetTarget::Goal(Goal::AtMost(units)));
    set(&mut it, COUNTY, 2006, "crude_birth_rate", at_most(1200));
    set(&mut it, TOWNSHIP, 2006, "crude_birth_rate", at_most(1100));
    set(&mut it, VILLAGE, 2006, "crude_birth_rate", Some(SetTarget::Waived));
    set(&mut it, COUNTY, 2007, "crude_birth_rate", at_most(1200));
    set(&mut it, COUNTY, 2007, "malignant_cases", Some(SetTarget::Goal(Goal::Equal(0))));
    let before = it.clone();
    let copied = from_year(&it, COUNTY, 2006, 2007);
    assert_eq!((copied.changes.len(), copied.kept), (2, 1));
    let mut history = History::default();
    history.act(&mut it, copied.into_step().unwrap());
    assert_eq!(standing(&it, VILLAGE, 2007, id("crude_birth_rate")), Standing::Waived);
    assert_eq!(from_year(&it, COUNTY, 2006, 2007).changes.len(), 0);
    history.undo(&mut it).unwrap();
    assert_eq!(it, before);
}

#[test]
fn a_copy_for_a_township_leaves_its_county_alone() {
    let mut it = workspace();
    set(&mut it, COUNTY, 2006, "crude_birth_rate", Some(SetTarget::Goal(Goal::AtMost(1200))));
    assert_eq!(from_year(&it, TOWNSHIP, 2006, 2007).into_step(), None);
}

#[test]
fn a_packs_targets_are_taken_where_they_do_not_hold_yet() {
    let mut it = workspace();
    let preset = it.catalog.presets().iter().find(|it| it.year == 2007).unwrap().clone();
    let copied = from_preset(&it, COUNTY, &preset, 2007);
    assert_eq!(copied.changes.len(), preset.goals.len());
    it.apply(copied.into_step().unwrap());
    assert_eq!(from_preset(&it, COUNTY, &preset, 2007).into_step(), None);
    assert_eq!(from_preset(&it, TOWNSHIP, &preset, 2007).into_step(), None);
    set(&mut it, TOWNSHIP, 2007, "crude_birth_rate", Some(SetTarget::Goal(Goal::AtMost(1100))));
    assert_eq!(from_preset(&it, TOWNSHIP, &preset, 2007).changes.len(), 1);
}

/// The county has a name with a number, and a township is called by its code.
fn named() -> Workspace {
    let mut it = workspace();
    let all = |name: &str| Names { hans: name.to_owned(), hant: name.to_owned(), en: name.to_owned() };
    it.areas.rename(COUNTY, all("Sample County"));
    it.areas.rename(TOWNSHIP, all("Sample County East"));
    it.areas.rename(VILLAGE, all("第3村"));
    it
}

#[track_caller]
fn check_written(code: &str, text: &str, want: Result<Typed, TypedProblem>) {
    let it = indicator(code);
    assert_eq!(written(&named().areas, &it, shape_of(&it, None), text), want, "{code}: {text}");
}

#[test]
fn a_relative_target_is_read_as_it_is_written() {
    let against = |base, bound, by| Ok(Typed::Target(SetTarget::Against(Against { base, bound, by })));
    let (rate, share) = ("crude_birth_rate", "policy_compliance_rate");
    check_written(rate, "上年", against(Benchmark::LastYear, Bound::AtMost, 0));
    check_written(share, "上年同期 ＋ 0.5", against(Benchmark::LastYear, Bound::AtLeast, 50));
    check_written(share, "≤ last year - 0.5%", against(Benchmark::LastYear, Bound::AtMost, -50));
    check_written(rate, "≥上級", against(Benchmark::Parent, Bound::AtLeast, 0));
    check_written(rate, "≤ Area above − 1", against(Benchmark::Parent, Bound::AtMost, -100));
    check_written(rate, "≤ sample county east + 1", against(Benchmark::Area(1), Bound::AtMost, 100));
    check_written(rate, "≤ Sample County", against(Benchmark::Area(0), Bound::AtMost, 0));
    check_written(rate, "≤第3村", against(Benchmark::Area(2), Bound::AtMost, 0));
    check_written("sex_ratio_at_birth", "last year", Err(TypedProblem::WhichSide));
    check_written(rate, "≤ 上年 0.5", Err(TypedProblem::NotANumber));
    check_written(rate, "≤ 上年 + 0.555", Err(TypedProblem::TooManyDecimals(2)));
    check_written(rate, "≤ 上年 + 1%", Err(TypedProblem::WrongUnit));
    check_written(rate, "≤ Sample Country", Err(TypedProblem::NotANumber));
}

#[test]
fn a_benchmark_is_picked_from_the_areas_around_by_their_paths() {
    let of = named();
    let names = |area: u32| {
        let all = benchmarks(&of.areas, Lang::En, AreaId(area));
        all.into_iter().map(|(id, name)| (id.0, name)).collect::<Vec<_>>()
    };
    for (id, _) in of.areas.iter() {
        let found = names(id.0);
        assert!(found.iter().all(|(it, _)| *it != id.0), "no area is set against itself");
        assert_eq!(found.iter().map(|(it, _)| it).collect::<std::collections::BTreeSet<_>>().len(), found.len());
    }
    assert!(names(1).iter().any(|(id, _)| *id == 0), "{:?}", names(1));
    let path = path_name(&of.areas, Lang::En, AreaId(2));
    assert!(path.ends_with(of.areas.get(AreaId(2)).unwrap().names.get(Lang::En)), "{path}");
    let rate = indicator("crude_birth_rate");
    let target = template(&rate, Kind::Area, None, Some(AreaId(1)));
    assert_eq!(target, SetTarget::Against(Against { base: Benchmark::Area(1), bound: Bound::AtMost, by: 0 }));
}

#[test]
fn a_quota_and_a_milestone_are_read_as_they_are_written() {
    let quota = |plan, from, to| Ok(Typed::Target(SetTarget::Quota(Quota { plan, from, to })));
    check_written("malignant_cases", "5,493 × 85%–100%", quota(5493, 85, 100));
    check_written("malignant_cases", "5493*85-100", quota(5493, 85, 100));
    check_written("malignant_cases", "5493 × 100–85", Err(TypedProblem::Shares));
    check_written("malignant_cases", "5493 × 85", Err(TypedProblem::Shares));
    check_written("crude_birth_rate", "12 × 85–100", Err(TypedProblem::QuotaOfRate));
    let by = |month, goal| Ok(Typed::Target(SetTarget::Milestone(Milestone { month, goal })));
    check_written("policy_compliance_rate", "≥ 80（3月底）", by(3, Goal::AtLeast(8_000)));
    check_written("policy_compliance_rate", "80 (end of Mar)", by(3, Goal::AtLeast(8_000)));
    check_written("sex_ratio_at_birth", "103–107 (12)", by(12, Goal::Within(10_300, 10_700)));
    check_written("policy_compliance_rate", "80 (13)", Err(TypedProblem::Month));
    check_written("policy_compliance_rate", "80 (soon)", Err(TypedProblem::Month));
    check_written("policy_compliance_rate", "≥ 97", Ok(Typed::Goal(Goal::AtLeast(9_700))));
    check_written("policy_compliance_rate", "", Ok(Typed::Inherit));
}

#[test]
fn every_target_reads_back_from_what_the_sheet_writes_in_each_language() {
    let of = named();
    for code in ["crude_birth_rate", "policy_compliance_rate", "malignant_cases", "sex_ratio_at_birth"] {
        let it = indicator(code);
        let mut sets = vec![SetTarget::Goal(Goal::AtMost(50)), SetTarget::Goal(Goal::Within(10, 90))];
        for base in [Benchmark::LastYear, Benchmark::Parent, Benchmark::Area(0), Benchmark::Area(1), Benchmark::Area(2)]
        {
            for (bound, by) in [(Bound::AtMost, 0), (Bound::AtLeast, 7), (Bound::AtMost, -1_234)] {
                sets.push(SetTarget::Against(Against { base, bound, by }));
            }
        }
        for month in 1..=12 {
            sets.push(SetTarget::Milestone(Milestone { month, goal: Goal::AtLeast(60) }));
        }
        if code == "malignant_cases" {
            sets.push(SetTarget::Quota(Quota { plan: 2_345, from: 0, to: 110 }));
        }
        for (set, lang) in sets.iter().flat_map(|set| Lang::ALL.map(|lang| (*set, lang))) {
            let text = target_text(lang, &of.areas, &it, set);
            let want = match set {
                SetTarget::Goal(goal) => Typed::Goal(goal),
                set => Typed::Target(set),
            };
            if it.valid.is_none_or(|(least, most)| least <= 10 && most >= 60) {
                assert_eq!(written(&of.areas, &it, it.direction, &text), Ok(want), "{text}");
            }
        }
    }
}
