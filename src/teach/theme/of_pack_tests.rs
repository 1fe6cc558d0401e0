//! What every invented case of every pack promises.

use super::of_pack::{invent_of, packs};
use crate::catalog::{Direction, Scale};
use crate::locale::Lang;
use crate::measure::Exact;
use crate::teach::address::Level;
use crate::teach::case::{Case, Share};
use crate::teach::rng::Rng;

#[track_caller]
fn check(rule: impl Fn(&crate::catalog::Indicator, &Case)) {
    let catalog = packs();
    for (id, it) in catalog.indicators() {
        for (level, seed) in Level::ALL.into_iter().flat_map(|level| (0..40).map(move |seed| (level, seed))) {
            let made = |lang| invent_of(catalog, id, level, lang, &mut Rng::new(&it.code, seed));
            rule(it, &made(Lang::Hans).unwrap_or_else(|| panic!("{} {level:?} {seed} makes nothing", it.code)));
        }
    }
}

#[test]
fn all_packs_are_there() {
    let codes: Vec<&str> = crate::catalog::Catalog::library().iter().map(|it| it.0).collect();
    assert_eq!(packs().packs().iter().map(|it| it.code.as_str()).collect::<Vec<_>>(), codes);
}

#[test]
fn every_indicator_of_every_pack_gets_a_value_that_it_may_have() {
    check(|it, case| {
        let printed = i64::try_from(case.printed().unwrap().units).unwrap();
        let fits = it.valid.is_none_or(|(low, high)| (low..=high).contains(&printed));
        assert!(fits, "{}: {printed} {case:?}", it.code);
        let counts = || case.top.parts.iter().chain(case.bottom.iter().flat_map(|it| &it.parts));
        assert!(counts().all(|it| it.value.numerator() >= 0), "{}: {case:?}", it.code);
        assert_eq!(case.goal.is_some(), it.direction != Direction::None, "{}", it.code);
    });
}

#[test]
fn areas_and_months_add_up_to_the_place() {
    let sum = |all: &[Share], of: fn(&Share) -> Exact| all.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(of(it)));
    check(|it, case| {
        assert_eq!(sum(&case.children, |it| it.top), case.top_total(), "{}", it.code);
        if case.bottom.is_some() {
            assert_eq!(sum(&case.children, |it| it.bottom), case.bottom_total(), "{}", it.code);
        }
        if !case.months.is_empty() {
            assert_eq!(sum(&case.months, |it| it.top), case.top_total(), "{}", it.code);
            let whole = case.months.iter().all(|it| Some(it.bottom) == case.bottom_total());
            assert!(whole || sum(&case.months, |it| it.bottom) == case.bottom_total(), "{}", it.code);
        }
        let part = it.scale == Scale::Percent && it.valid.is_some_and(|(_, high)| high <= 100 * it.unit());
        let above = |it: &Share| it.top.compare(it.bottom).is_some_and(|it| it.is_gt());
        assert!(!part || !case.months.iter().chain(&case.children).any(above), "{}: {case:?}", it.code);
    });
}

#[test]
fn the_language_changes_no_count() {
    let catalog = packs();
    for (id, it) in catalog.indicators() {
        let [a, b, c] = Lang::ALL.map(|lang| {
            let it = invent_of(catalog, id, Level::Two, lang, &mut Rng::new(&it.code, 3)).unwrap();
            (it.value(), it.goal, it.children.iter().map(|it| (it.top, it.bottom)).collect::<Vec<_>>())
        });
        assert!(a == b && a == c, "{}", it.code);
    }
}
