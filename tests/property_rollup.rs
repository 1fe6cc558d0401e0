//! Random counties against an independent computation.
//!
//! The other side, [`reference`], is written from the definitions alone: whole numbers of any size, no code of
//! `measure`, no shared shortcut. Reports are cut from a hidden monthly truth, so that what may be known from them
//! is a question of its own: a flow is known where months are tied together by reports.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test"
)]

#[path = "property/random.rs"]
mod random;
#[path = "property/reference.rs"]
mod reference;
#[path = "property/world.rs"]
mod world;

use biaochi::catalog::IndicatorId;
use biaochi::figures::{AreaId, Cell, Period, Workspace};
use biaochi::measure::{Absence, Exact, Outcome, Sheet, outcome};
use num_bigint::BigInt;
use num_rational::BigRational;
use random::SplitMix64;
use reference::{Expected, Missing};
use world::{Size, World};

/// How many outcomes are compared in all.
const CASES: usize = 100_000;

fn big(it: Exact) -> BigRational {
    BigRational::new(BigInt::from(it.numerator()), BigInt::from(it.denominator()))
}

/// Compares one outcome with what the definitions give. `strict` allows no "too large".
#[track_caller]
fn compare(world: &World, out: &Outcome, want: &Expected, period: Period, strict: bool) {
    let place =
        || format!("seed {}, area {:?}, indicator {:?}, {}", world.seed, out.area, out.indicator, period.code());
    if out.value == Err(Absence::TooLarge) {
        assert!(!strict, "{} is too large", place());
        return;
    }
    match (&want.value, out.value) {
        (Ok(want), Ok(value)) => assert_eq!(&value.to_string(), want, "{}", place()),
        (Err(Missing::NotApplicable), Err(Absence::NotApplicable))
        | (Err(Missing::ZeroDenominator), Err(Absence::ZeroDenominator)) => {}
        (Err(Missing::Unknown), Err(it)) => {
            assert!(!matches!(it, Absence::NotApplicable | Absence::ZeroDenominator), "{}: {it:?}", place());
        }
        (want, got) => panic!("{}: wanted {want:?}, got {got:?}", place()),
    }
    assert_eq!(out.numerator.map(big), want.numerator, "{}", place());
    assert_eq!(out.denominator.map(big), want.denominator, "{}", place());
    assert_eq!(out.exact.map(big), want.exact, "{}", place());
    if strict {
        assert_eq!((out.reported, out.expected), (want.reported, want.expected), "{}", place());
    }
}

/// Compares every indicator of every area of random worlds for random periods.
fn run(seed: u64, cases: usize, size: Size) -> [usize; 2] {
    let mut random = SplitMix64(seed);
    let (mut done, mut known) = (0, 0);
    while done < cases {
        let world = World::new(random.draw(), size);
        for _ in 0..4 {
            let period = world::period(&mut random);
            let sheet = Sheet::new(&world.workspace, period);
            let expected = reference::all(&world, period);
            for (area, row) in expected.iter().enumerate() {
                for (indicator, want) in row.iter().enumerate() {
                    let area = AreaId(u32::try_from(area).unwrap());
                    let indicator = IndicatorId(u16::try_from(indicator).unwrap());
                    let out = outcome(&world.workspace, &sheet, area, indicator).unwrap();
                    compare(&world, &out, want, period, size == Size::Usual);
                    done += 1;
                    known += usize::from(out.value.is_ok());
                }
            }
        }
    }
    [done, known]
}

#[test]
fn every_outcome_is_what_the_definitions_give() {
    let [done, known] = run(2006, CASES, Size::Usual);
    assert!(done >= CASES && known * 3 > done, "{known} of {done} have a value");
}

#[test]
fn a_number_that_does_not_fit_is_said_and_never_wrong() {
    let [done, known] = run(2007, CASES / 10, Size::Huge);
    assert!(known > 100 && known < done, "{known} of {done} have a value");
}

/// Everything that is said of the root, whatever the places of the other areas.
fn root(workspace: &Workspace, period: Period) -> Vec<String> {
    let sheet = Sheet::new(workspace, period);
    let said = |id| {
        let out = outcome(workspace, &sheet, AreaId(0), id).unwrap();
        let value = out.value.map_err(|it| std::mem::discriminant(&it));
        format!("{value:?} {:?} {:?} {}/{}", out.numerator, out.denominator, out.reported, out.expected)
    };
    workspace.catalog.indicators().map(|(id, _)| said(id)).collect()
}

#[test]
fn the_order_of_areas_does_not_matter() {
    let mut random = SplitMix64(11);
    for _ in 0..300 {
        let world = World::new(random.draw(), Size::Usual);
        let other = world.shuffled(&mut random);
        let period = world::period(&mut random);
        assert_eq!(root(&world.workspace, period), root(&other, period), "seed {}", world.seed);
    }
}

#[test]
fn the_grouping_of_villages_does_not_matter() {
    let mut random = SplitMix64(12);
    for _ in 0..300 {
        let world = World::new(random.draw(), Size::Usual);
        let period = world::period(&mut random);
        let (flat, grouped) = (world.regrouped(&mut random, 1), world.regrouped(&mut random, 4));
        assert_eq!(root(&flat, period), root(&grouped, period), "seed {}", world.seed);
    }
}

/// Σ numerator ÷ Σ denominator over exactly the villages that have both, read from the villages' own outcomes.
#[test]
fn the_county_is_the_sum_over_villages_that_have_both_parts() {
    let mut random = SplitMix64(13);
    let mut incomplete = 0;
    for _ in 0..300 {
        let world = World::new(random.draw(), Size::Usual);
        let it = world.regrouped(&mut random, 3);
        let period = world::period(&mut random);
        let sheet = Sheet::new(&it, period);
        for (id, _) in it.catalog.indicators() {
            let parts: Vec<(Exact, Option<Exact>)> = it
                .areas
                .leaves(AreaId(0))
                .into_iter()
                .filter_map(|area| outcome(&it, &sheet, area, id))
                .filter_map(|out| Some((out.numerator?, out.denominator)))
                .collect();
            let out = outcome(&it, &sheet, AreaId(0), id).unwrap();
            incomplete += usize::from(out.is_incomplete());
            let sum = |parts: &mut dyn Iterator<Item = Exact>| parts.fold(Exact::ZERO, |sum, it| sum.plus(it).unwrap());
            if parts.is_empty() {
                assert_eq!(out.numerator, None, "seed {}", world.seed);
                continue;
            }
            assert_eq!(out.numerator, Some(sum(&mut parts.iter().map(|it| it.0))), "seed {}", world.seed);
            let below = out.denominator.map(|_| sum(&mut parts.iter().filter_map(|it| it.1)));
            assert_eq!(out.denominator, below, "seed {}", world.seed);
        }
    }
    assert!(incomplete > 100, "{incomplete} incomplete sums were tried");
}

/// The national forms write −2 for work that was not done. It arrives as a reason and never enters a sum.
#[test]
fn a_missing_code_is_no_count() {
    let mut random = SplitMix64(14);
    for _ in 0..200 {
        let world = World::new(random.draw(), Size::Usual);
        let mut it = world.regrouped(&mut random, 2);
        let period = world::period(&mut random);
        let village = *it.areas.leaves(AreaId(0)).first().unwrap();
        let rows: Vec<Period> = it.table.rows_of(village).iter().map(|(period, _)| *period).collect();
        let items: Vec<_> = it.catalog.items_with_ids().map(|(id, _)| id).collect();
        let mut emptied = it.clone();
        for (row, item) in rows.iter().flat_map(|row| items.iter().map(move |item| (*row, *item))) {
            if it.table.get(village, row, item) == Cell::Absent(biaochi::figures::Reason::NotApplicable) {
                continue;
            }
            it.table.set(village, row, item, Cell::Absent(biaochi::figures::Reason::NotCollected));
            emptied.table.set(village, row, item, Cell::EMPTY);
        }
        assert_eq!(root(&it, period), root(&emptied, period), "seed {}", world.seed);
    }
}
