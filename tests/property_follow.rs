//! A sheet that follows changes is the sheet computed from nothing.
//!
//! Random counties, random steps back and forth: cells set, emptied, set to reasons, in areas at any level and in
//! reports of any span; targets, names and new areas between them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    reason = "a test's helpers fail by panicking, outside of what clippy takes for a test; the worlds are shared"
)]

#[path = "property/random.rs"]
mod random;
#[path = "property/world.rs"]
mod world;

use biaochi::catalog::{IndicatorId, ItemId};
use biaochi::figures::{AreaId, AreaKind, Calendar, Cell, CellChange, Change, History, Period, Reason, Workspace};
use biaochi::measure::Sheet;
use random::SplitMix64;
use world::{Size, World};

/// How many times a followed sheet is compared with one from nothing.
const CASES: usize = 20_000;

fn area(random: &mut SplitMix64, it: &Workspace) -> AreaId {
    AreaId(u32::try_from(random.below(it.areas.len())).unwrap())
}

fn cell(random: &mut SplitMix64, size: Size) -> Cell {
    match random.below(8) {
        0 => Cell::EMPTY,
        1 => Cell::Absent(Reason::NotApplicable),
        2 => Cell::Absent(random.pick(&Reason::STORED)),
        _ if size == Size::Huge => Cell::Value(random.pick(&[i64::MAX / 12, i64::MIN / 13, 1, 0])),
        _ => Cell::Value(random.between(-9, 100_000)),
    }
}

fn cells(random: &mut SplitMix64, it: &Workspace, size: Size) -> Change {
    let items = it.catalog.items().len();
    let one = |random: &mut SplitMix64| CellChange {
        area: area(random, it),
        period: world::period(random),
        item: ItemId(u16::try_from(random.below(items)).unwrap()),
        cell: cell(random, size),
    };
    let most = random.pick(&[1, 1, 1, 2, 12]);
    Change::Cells((0..most).map(|_| one(random)).collect())
}

/// Something that a user may do.
fn change(random: &mut SplitMix64, it: &Workspace, size: Size) -> Change {
    match random.below(20) {
        0 => Change::Target(area(random, it), 2006, IndicatorId(0), None),
        1 => Change::Rename(area(random, it), Default::default()),
        2 => Change::Calendar(Calendar::CALENDAR),
        3 => Change::All(vec![cells(random, it, size), Change::Title("t".to_owned()), cells(random, it, size)]),
        4 => {
            let parent = Some(area(random, it));
            let code = format!("new {}", it.areas.len());
            Change::AddAreas(vec![(code, Default::default(), AreaKind::Other, parent)])
        }
        _ => cells(random, it, size),
    }
}

/// The top of a branch and its one indicator; `None` for the whole.
type Branch = Option<(AreaId, Option<IndicatorId>)>;

/// The sheets that are followed: the whole, a branch of it, one indicator of a branch.
fn sheets(random: &mut SplitMix64, it: &Workspace, period: Period) -> Vec<(Sheet, Branch)> {
    let (top, id) = (area(random, it), IndicatorId(u16::try_from(random.below(8)).unwrap()));
    vec![
        (Sheet::new(it, period), None),
        (Sheet::branch(it, period, top, None), Some((top, None))),
        (Sheet::branch(it, period, top, Some(id)), Some((top, Some(id)))),
    ]
}

fn run(seed: u64, cases: usize, size: Size) {
    let mut random = SplitMix64(seed);
    let (mut done, mut followed) = (0, 0);
    while done < cases {
        let world = World::new(random.draw(), size);
        let mut it = world.workspace;
        let period = world::period(&mut random);
        let mut history = History::default();
        let mut kept = sheets(&mut random, &it, period);
        for _ in 0..12 {
            let step = match random.below(6) {
                0 => history.undo(&mut it),
                1 => history.redo(&mut it),
                _ => {
                    let next = change(&mut random, &it, size);
                    Some(history.act(&mut it, next).clone())
                }
            };
            let Some(step) = step else { continue };
            for (sheet, of) in &mut kept {
                let fresh = match of {
                    None => Sheet::new(&it, period),
                    Some((top, only)) => Sheet::branch(&it, period, *top, *only),
                };
                if sheet.follow(&it, &step) {
                    followed += 1;
                } else {
                    *sheet = fresh.clone();
                }
                assert_eq!(*sheet, fresh, "seed {}, {step:?}", world.seed);
                done += 1;
            }
        }
    }
    assert!(followed * 10 > done * 7, "{followed} of {done} were followed");
}

#[test]
fn a_followed_sheet_is_the_sheet_from_nothing() {
    run(2026, CASES, Size::Usual);
}

#[test]
fn a_followed_sheet_is_the_same_where_numbers_do_not_fit() {
    run(2027, CASES / 4, Size::Huge);
}

#[test]
fn a_branch_says_what_the_whole_says() {
    let mut random = SplitMix64(15);
    for _ in 0..500 {
        let world = World::new(random.draw(), Size::Usual);
        let it = &world.workspace;
        let period = world::period(&mut random);
        let whole = Sheet::new(it, period);
        let top = area(&mut random, it);
        for (id, _) in it.catalog.indicators() {
            for only in [None, Some(id)] {
                let branch = Sheet::branch(it, period, top, only);
                for at in it.areas.iter().map(|(at, _)| at).filter(|at| it.areas.path(*at).contains(&top)) {
                    let (part, all) = (branch.node(it, at, id), whole.node(it, at, id));
                    assert!(part.is_some() && part == all, "seed {}, area {at:?}", world.seed);
                    assert_eq!(
                        part.and_then(|part| branch.exact(id, part.pair.ok()?).ok()),
                        all.and_then(|all| whole.exact(id, all.pair.ok()?).ok()),
                    );
                }
            }
        }
    }
}
