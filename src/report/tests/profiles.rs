//! Profiles: what stands on one page.

use super::{SAMPLE, YEAR, facts};
use crate::figures::{AreaId, AreaKind};
use crate::locale::Lang;
use crate::report::{profile, profile_pages};

fn first(kind: AreaKind) -> AreaId {
    SAMPLE.areas.iter().find(|(_, it)| it.kind == kind).map(|(id, _)| id).unwrap()
}

#[track_caller]
fn check(kind: AreaKind, above: bool, charts: usize) {
    let mut facts = facts(&SAMPLE, YEAR);
    facts.turn(first(kind));
    for lang in Lang::ALL {
        let it = profile(&facts, lang);
        assert_eq!((it.pages(), profile_pages(&facts)), (1, 1), "{} rows", it.rows.len());
        assert_eq!(it.above.is_empty(), !above);
        assert_eq!(it.charts.len(), charts);
        assert!(it.rows.len() > 15 && it.rows.iter().all(|row| row.parent.is_empty() != above));
    }
}

#[test]
fn county_township_and_village_have_a_page_each() {
    check(AreaKind::County, false, 2);
    check(AreaKind::Township, true, 2);
    check(AreaKind::Village, true, 2);
}

#[test]
fn the_countys_page_has_the_figures_of_the_speech() {
    let it = profile(&facts(&SAMPLE, YEAR), Lang::Hans);
    let row = it.rows.iter().find(|it| it.name == "人口出生率").unwrap();
    assert_eq!((row.value.as_str(), row.target.as_str(), row.word), ("10.71‰", "≤ 12‰", "达标"));
    assert_eq!(row.change, "+0.93 / +517");
    assert!(it.doubts.iter().any(|it| it.contains("全部上报")), "{:?}", it.doubts);
}
