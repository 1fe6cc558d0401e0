//! Workspaces that measure with several packs: kept, sent, exported and imported like any other.

use super::blocks::{block, meta, restore};
use super::import::{Answer, Ask, Choices};
use super::results::{Selection, definitions_table, results_table};
use super::saved::tests::small;
use super::write::OutCell;
use super::{WorkspaceProblem, delimited, delimited::Delimiter, snapshot, workspace_file};
use crate::catalog::{Catalog, Goal};
use crate::figures::{AreaId, Cell, Change, PacksProblem, Period, Records, SetTarget, Workspace, pack_document};
use crate::locale::Lang;

/// The small county with the modern packs, a variant chosen, a figure and a target of theirs.
fn modern() -> Workspace {
    let mut it = small();
    for (code, baked) in Catalog::library().iter().skip(1) {
        it.apply(Change::Record(format!("{}{code}", Records::PACK), Some(pack_document(baked))));
    }
    it.apply(Change::Record("variant/maternal_mortality_ratio".into(), Some("\"women_delivered\"".into())));
    let period = Period::parse("2005-10").unwrap();
    for (code, value) in [("maternal_deaths", 1), ("women_delivered", 4_000), ("women_15_49", 9)] {
        let item = it.catalog.item_by_code(code).unwrap();
        it.table.set(AreaId(1), period, item, Cell::Value(value));
    }
    let id = it.catalog.indicator_by_code("maternal_mortality_ratio").unwrap();
    it.targets.put(AreaId(0), 2006, id, Some(SetTarget::Goal(Goal::AtMost(1450))));
    it
}

#[test]
fn packs_variants_figures_and_targets_come_back_from_file_store_and_worker() {
    let it = modern();
    let again = workspace_file::read(&workspace_file::write(&it, "")).unwrap();
    assert!(again.catalog == it.catalog && again.records == it.records && again.targets == it.targets);
    assert_eq!(workspace_file::write(&again, ""), workspace_file::write(&it, ""));
    assert!(snapshot::unpack(&snapshot::pack(&it)) == Some(it.clone()));
    let blocks: Vec<_> = it.areas.iter().map(|(id, area)| (area.code.clone(), block(&it, id))).collect();
    let (restored, problems) = restore(&meta(&it), &blocks, |_| None).unwrap();
    assert_eq!(problems, []);
    assert_eq!(workspace_file::write(&restored, ""), workspace_file::write(&it, ""));
}

#[test]
fn a_sample_that_took_packs_lies_over_its_base() {
    let base = crate::figures::sample("s");
    let mut it = base.clone();
    let (code, baked) = Catalog::library()[1];
    it.apply(Change::Record(format!("{}{code}", Records::PACK), Some(pack_document(baked))));
    let (restored, problems) = restore(&meta(&it), &[], |_| Some(base)).unwrap();
    assert_eq!(problems, []);
    assert!(restored == it);
}

#[test]
fn a_file_without_the_pack_that_it_names_is_refused_by_name() {
    let text = workspace_file::write(&modern(), "");
    let head: serde_json::Value = serde_json::from_str(&text).unwrap();
    let without = |key: &str| {
        let mut file = head.clone();
        file["records"].as_object_mut().unwrap().remove(key).unwrap();
        workspace_file::read(&file.to_string()).unwrap_err()
    };
    assert_eq!(without("pack/demography"), WorkspaceProblem::UnknownPack("demography".into()));
    let mut file = head.clone();
    file["records"]["pack/demography"] = "biaochi-pack 1\nnothing".into();
    let damaged = PacksProblem::Damaged("demography".into());
    assert_eq!(workspace_file::read(&file.to_string()).unwrap_err(), WorkspaceProblem::Packs(damaged));
}

#[test]
fn a_file_from_before_the_packs_opens_as_it_did() {
    let it = small();
    let text = workspace_file::write(&it, "");
    assert!(!text.contains("records"));
    let again = workspace_file::read(&text).unwrap();
    assert!(again.catalog == Catalog::shipped() && again.records.is_empty());
}

#[test]
fn headings_are_matched_to_the_items_of_all_packs_in_use() {
    let text = "地区,月份,出生数,孕产妇死亡数,年中人口\nt1,2005-11,7,1,900\n";
    let sheet = delimited::read(text, Delimiter::Comma, &mut |_, _| {}).unwrap();
    let matched = |it: &Workspace| {
        let bytes = Ask::pack(0, 5, &Choices::default(), it);
        let answer = Answer::find(&sheet, Ask::unpack(&bytes).unwrap(), &mut |_, _| ());
        let answer = Answer::unpack(&answer.pack(), it.areas.len()).unwrap();
        let codes = answer.plan.unwrap().matches.into_iter().filter_map(|found| found.item);
        codes.map(|id| it.catalog.item(id).unwrap().code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(matched(&small()), ["births"]);
    assert_eq!(matched(&modern()), ["births", "maternal_deaths", "population_mid"]);
}

#[test]
fn exports_say_which_variant_and_which_version_of_a_pack_gave_a_value() {
    let it = modern();
    let period = Period::parse("2005-10").unwrap();
    let results = results_table(&it, Lang::En, &Selection { areas: vec![AreaId(1)], periods: vec![period] });
    for table in [results, definitions_table(&it, Lang::En)] {
        let column = |heading: &str| table.columns.iter().position(|it| it.heading == heading).unwrap();
        let (code, variant, pack) = (column("Indicator code"), column("Definition used"), column("Pack"));
        let row = |of: &str| table.rows.iter().find(|row| row[code] == OutCell::Text(of.to_owned())).unwrap();
        let maternal = row("maternal_mortality_ratio");
        assert_eq!(maternal[variant], OutCell::Text("Over women delivered".into()));
        assert_eq!(maternal[pack], OutCell::Text("mch-modern, version 1".into()));
        assert_eq!(row("crude_birth_rate")[variant], OutCell::Empty);
        assert_eq!(row("infant_mortality_rate")[variant], OutCell::Text("Over live births of the period".into()));
    }
}
