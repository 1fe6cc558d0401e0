//! The room of statistics, walked through.

use crate::assess::screen::tests::Visitor;
use crate::assess::statistics::{View, view};
use crate::figures::{AreaId, AreaKind, Period, Workspace, sample};
use crate::locale::Lang;
use crate::measure::Sheet;
use crate::measure::stats::{Judgement, Place};

fn area_of(workspace: &Workspace, kind: AreaKind) -> AreaId {
    workspace.areas.iter().find(|(_, it)| it.kind == kind).unwrap().0
}

fn view_of(workspace: &Workspace, kind: AreaKind, code: &str) -> View {
    let period = Period::parse("2005-10+12").unwrap();
    let (area, id) = (area_of(workspace, kind), workspace.catalog.indicator_by_code(code).unwrap());
    view(workspace, &Sheet::branch(workspace, period, area, Some(id)), area, id).unwrap()
}

#[test]
fn every_indicator_has_its_page_at_every_level_in_every_language() {
    let codes: Vec<String> = sample("s").catalog.indicators().map(|(_, it)| it.code.clone()).collect();
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        for kind in [AreaKind::County, AreaKind::Township, AreaKind::Village] {
            let area = area_of(&visitor.workspace, kind);
            visitor.call.facts.area = visitor.workspace.areas.get(area).unwrap().code.clone();
            visitor.open("statistics");
            assert!(!visitor.html().contains('{'), "{kind:?}");
            for code in &codes {
                let scene = visitor.open(&format!("statistics/{code}"));
                assert!(!scene.title.is_empty() && scene.html.as_str().contains("<table"), "{code} {kind:?}");
                for bad in ["{", "NaN", "inf<", "∞"] {
                    assert!(!scene.html.as_str().contains(bad), "{bad} in {code} {kind:?}");
                }
            }
        }
    }
}

#[test]
fn the_two_verdicts_stand_side_by_side_with_their_reasons() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("statistics/policy_compliance_rate");
    let html = visitor.html();
    assert!(html.contains("Administrative verdict") && html.contains("Statistical verdict"));
    assert!(html.contains("printed ") && html.contains("95% interval"));
    assert!(html.contains("chart-funnel") && html.contains("chart-ranked") && html.contains("chart-slopes"));
}

#[test]
fn villages_have_counts_and_no_sex_ratio() {
    let mut visitor = Visitor::new(Lang::En);
    let area = area_of(&visitor.workspace, AreaKind::Township);
    visitor.call.facts.area = visitor.workspace.areas.get(area).unwrap().code.clone();
    visitor.open("statistics/sex_ratio_at_birth");
    let html = visitor.html();
    assert!(html.contains("not shown") && !html.contains("chart-funnel") && !html.contains("chart-ranked"));
    let view = view_of(&visitor.workspace, AreaKind::Township, "sex_ratio_at_birth");
    assert!(!view.ranks && view.rows.iter().all(|row| row.fifth_phe.is_none() && row.place.is_none()));
    let unjudged = |it| matches!(it, Judgement::TooSmall(..) | Judgement::NoValue);
    assert!(view.rows.iter().all(|row| unjudged(row.judgement)));
}

#[test]
fn the_pooled_value_is_the_areas_own_and_points_are_placed_about_it() {
    let workspace = sample("s");
    let view = view_of(&workspace, AreaKind::County, "crude_birth_rate");
    let (x, n) = view.known().fold((0.0, 0.0), |(x, n), (_, it)| (x + it.x, n + it.n));
    assert!((view.pooled.unwrap() - x / n).abs() < 1e-15);
    let placed = |place| view.rows.iter().filter(|row| row.place == Some(place)).count();
    assert!(placed(Place::Inside) > 0, "some township lies inside");
    for row in &view.rows {
        let (value, pooled) = (row.outcome.value.unwrap().to_f64(), view.pooled.unwrap() * 1000.0);
        match row.place {
            Some(Place::Above | Place::FarAbove) => assert!(value > pooled),
            Some(Place::Below | Place::FarBelow) => assert!(value < pooled),
            _ => {}
        }
        let interval = row.interval.unwrap();
        assert!(interval.low < value + 0.005 && value - 0.005 < interval.high);
    }
}

#[test]
fn an_indicator_is_chosen_by_its_code() {
    let mut visitor = Visitor::new(Lang::Hans);
    visitor.open("statistics");
    visitor.press("choose", &[("indicator", "awareness_rate")]);
    assert_eq!(visitor.seen.go.as_deref(), Some("#/assessment/statistics/awareness_rate"));
    visitor.open("statistics/no_such_thing");
    assert!(visitor.html().contains("没有这个指标"));
}

#[test]
fn a_heat_cell_says_both_verdicts() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("statistics");
    let html = visitor.html();
    assert!(html.contains("heat-cell met") && html.contains("administrative verdict: Met; statistical verdict: "));
    assert!(html.contains("There are no areas beside this one"));
    let area = area_of(&visitor.workspace, AreaKind::Township);
    visitor.call.facts.area = visitor.workspace.areas.get(area).unwrap().code.clone();
    visitor.open("statistics");
    assert!(visitor.html().contains("chart-spine"));
}
