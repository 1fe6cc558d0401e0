//! Packs that come, go and change under figures and targets.

use super::{PacksProblem, Records, pack_document, pack_of};
use crate::catalog::{Catalog, Goal, JoinProblem};
use crate::figures::{AreaId, AreaKind, Cell, Change, History, Period, SetTarget, Workspace};

fn shipped(code: &str) -> String {
    let (_, baked) = Catalog::library().iter().find(|(it, _)| *it == code).unwrap();
    pack_document(baked)
}

fn uses(code: &str) -> Change {
    Change::Record(format!("{}{code}", Records::PACK), Some(shipped(code)))
}

fn without(code: &str) -> Change {
    match code {
        "county-2006" => Change::Record(Records::WITHOUT.to_owned(), Some("true".to_owned())),
        _ => Change::Record(format!("{}{code}", Records::PACK), None),
    }
}

fn empty() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    it.areas.add("c", crate::catalog::Names::default(), AreaKind::County, None).unwrap();
    it
}

fn packs(it: &Workspace) -> Vec<&str> {
    it.catalog.packs().iter().map(|it| it.code.as_str()).collect()
}

fn put(it: &mut Workspace, item: &str, value: i64) {
    let item = it.catalog.item_by_code(item).unwrap();
    it.table.set(AreaId(0), Period::parse("2023-10").unwrap(), item, Cell::Value(value));
}

fn get(it: &Workspace, item: &str) -> Cell {
    let item = it.catalog.item_by_code(item).unwrap();
    it.table.get(AreaId(0), Period::parse("2023-10").unwrap(), item)
}

#[test]
fn a_workspace_begins_with_the_county_pack_and_takes_more() {
    let mut it = empty();
    assert_eq!(packs(&it), ["county-2006"]);
    for code in ["mch-modern", "demography"] {
        it.apply(uses(code));
    }
    assert_eq!(packs(&it), ["county-2006", "demography", "mch-modern"]);
    it.apply(without("county-2006"));
    assert_eq!(packs(&it), ["demography", "mch-modern"]);
    assert!(it.catalog.item_by_code("births").is_some() && it.catalog.item_by_code("checks_done").is_none());
}

#[test]
fn an_item_of_two_packs_is_one_item() {
    let mut it = empty();
    it.apply(uses("mch-modern"));
    it.apply(uses("demography"));
    for code in ["births", "women_15_49", "population_end"] {
        assert_eq!(it.catalog.items().iter().filter(|it| it.code == code).count(), 1, "{code}");
    }
    put(&mut it, "births", 7);
    it.apply(without("county-2006"));
    assert_eq!(get(&it, "births"), Cell::Value(7));
}

#[test]
fn figures_and_targets_stay_with_their_item_wherever_its_place_is() {
    let mut it = empty();
    it.apply(uses("mch-modern"));
    put(&mut it, "infant_deaths", 3);
    let rate = it.catalog.indicator_by_code("infant_mortality_rate").unwrap();
    it.targets.put(AreaId(0), 2025, rate, Some(SetTarget::Goal(Goal::AtMost(520))));
    let mut history = History::default();
    history.act(&mut it, uses("demography"));
    history.act(&mut it, without("county-2006"));
    let moved = it.catalog.indicator_by_code("infant_mortality_rate").unwrap();
    assert_ne!(rate, moved);
    assert_eq!(get(&it, "infant_deaths"), Cell::Value(3));
    assert_eq!(it.targets.own(AreaId(0), 2025, moved), Some(SetTarget::Goal(Goal::AtMost(520))));
    history.undo(&mut it);
    history.undo(&mut it);
    assert_eq!(it.catalog.indicator_by_code("infant_mortality_rate"), Some(rate));
    assert_eq!((get(&it, "infant_deaths"), packs(&it).len()), (Cell::Value(3), 2));
}

/// What is asked for is refused with this problem, and nothing changes.
#[track_caller]
fn check_refused(it: &mut Workspace, change: Change, want: &PacksProblem) {
    let Change::Record(key, document) = &change else { panic!("a record") };
    assert_eq!(it.try_records(&[(key.clone(), document.clone())]).as_ref(), Err(want));
    let before = it.clone();
    it.apply(change);
    assert!(*it == before);
}

#[test]
fn what_would_lose_figures_or_targets_is_not_carried_out() {
    let mut it = empty();
    it.apply(uses("mch-modern"));
    put(&mut it, "infant_deaths", 3);
    check_refused(&mut it, without("mch-modern"), &PacksProblem::Figures("infant_deaths".into()));
    put(&mut it, "checks_done", 3);
    check_refused(&mut it, without("county-2006"), &PacksProblem::Figures("checks_done".into()));
    let mut it = empty();
    it.apply(uses("mch-modern"));
    let rate = it.catalog.indicator_by_code("stunting_rate").unwrap();
    it.targets.put(AreaId(0), 2025, rate, Some(SetTarget::Waived));
    check_refused(&mut it, without("mch-modern"), &PacksProblem::Targets("stunting_rate".into()));
}

#[test]
fn a_pack_whose_item_means_something_else_is_refused() {
    let mut it = empty();
    let other = shipped("demography").replace("population_end\\n", "births\\n");
    let change = Change::Record("pack/demography".to_owned(), Some(other));
    check_refused(&mut it, change, &PacksProblem::Join("demography".into(), JoinProblem::Item("births".into())));
}

#[test]
fn a_pack_that_is_damaged_is_no_pack() {
    let good = shipped("mch-modern");
    assert!(pack_of(&good).is_some());
    let torn: String = good.chars().take(9_000).collect::<String>() + "\"";
    for bad in ["", "\"\"", "7", "\"biaochi-pack 2\\n\"", &good.replace("births", "births\\n"), &torn] {
        assert!(pack_of(bad).is_none());
    }
}

#[test]
fn a_variant_that_is_chosen_is_what_is_computed() {
    let mut it = empty();
    it.apply(Change::Record("variant/maternal_mortality_ratio".into(), Some("\"women_delivered\"".into())));
    it.apply(uses("mch-modern"));
    let found = |it: &Workspace| {
        let id = it.catalog.indicator_by_code("maternal_mortality_ratio").unwrap();
        let indicator = it.catalog.indicator(id).unwrap().clone();
        let below = indicator.denominator.as_ref().unwrap().as_item().unwrap();
        (indicator.variant().unwrap().code.clone(), it.catalog.item(below).unwrap().code.clone())
    };
    assert_eq!(found(&it), ("women_delivered".into(), "women_delivered".into()));
    it.apply(Change::Record("variant/maternal_mortality_ratio".into(), None));
    assert_eq!(found(&it), ("usual".into(), "births".into()));
    it.apply(Change::Record("variant/maternal_mortality_ratio".into(), Some("\"no such\"".into())));
    assert_eq!(found(&it), ("usual".into(), "births".into()));
}
