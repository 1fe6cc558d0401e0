//! Tests of this part.

use super::{block, edited, meta, restore};
use crate::catalog::Goal;
use crate::exchange::saved::tests::{random_workspace, small};
use crate::exchange::{WorkspaceProblem, workspace_file};
use crate::figures::{AreaId, Cell, Origin, SetTarget, Workspace};

fn blocks(workspace: &Workspace) -> Vec<(String, String)> {
    workspace.areas.iter().map(|(id, area)| (area.code.clone(), block(workspace, id))).collect()
}

#[track_caller]
fn check_same(got: &Workspace, want: &Workspace) {
    assert_eq!(workspace_file::write(got, ""), workspace_file::write(want, ""));
}

#[test]
fn a_workspace_comes_back_from_its_head_and_blocks() {
    for seed in 1..40 {
        let workspace = random_workspace(seed);
        let (got, problems) = restore(&meta(&workspace), &blocks(&workspace), |_| None).unwrap();
        assert_eq!(problems, []);
        check_same(&got, &workspace);
        assert_eq!(meta(&got), meta(&workspace));
    }
}

#[test]
fn a_damaged_block_is_told_with_its_area_and_the_others_load() {
    let workspace = small();
    let whole = blocks(&workspace);
    let damaged =
        ["", "\0\0\0", "{", "[]", r#"{"version":9,"items":[],"rows":[]}"#, r#"{"version":1,"items":["x"],"rows":[]}"#];
    for text in damaged {
        let mut kept = whole.clone();
        kept[1].1 = text.to_owned();
        let (got, problems) = restore(&meta(&workspace), &kept, |_| None).unwrap();
        assert!(matches!(&problems[..], [WorkspaceProblem::Block { area, .. }] if *area == kept[1].0), "{problems:?}");
        assert!(got.table.rows_of(AreaId(1)).is_empty());
        assert_eq!(block(&got, AreaId(2)), whole[2].1);
    }
}

#[test]
fn a_block_that_breaks_off_anywhere_changes_nothing_of_its_area() {
    let workspace = small();
    let text = block(&workspace, AreaId(1));
    for (end, _) in text.char_indices() {
        let kept = [("t1".to_owned(), text[..end].to_owned())];
        let (got, problems) = restore(&meta(&workspace), &kept, |_| None).unwrap();
        assert_eq!(problems.len(), 1, "{end}");
        assert!(got.table.is_empty());
    }
}

#[test]
fn blocks_of_a_sample_lie_over_the_base_and_the_head_wins() {
    let mut base = small();
    base.origin = Origin::Sample;
    let mut workspace = base.clone();
    let period = workspace.table.rows_of(AreaId(1))[0].0;
    let item = workspace.catalog.items_with_ids().next().unwrap().0;
    workspace.table.set(AreaId(1), period, item, Cell::Value(777));
    workspace.title = "renamed".to_owned();
    workspace.id = "other".to_owned();
    let first = workspace.catalog.indicators().next().unwrap().0;
    workspace.targets.put(AreaId(0), 2010, first, Some(SetTarget::Goal(Goal::AtMost(5))));
    let added = workspace.areas.add("new", Default::default(), crate::figures::AreaKind::Village, Some(AreaId(1)));
    workspace.table.set(added.unwrap(), period, item, Cell::Value(1));
    assert_eq!(edited(&workspace, &base).into_iter().collect::<Vec<_>>(), [AreaId(1), added.unwrap()]);
    let kept: Vec<_> =
        blocks(&workspace).into_iter().filter(|(code, _)| ["t1", "new"].contains(&code.as_str())).collect();
    let (got, problems) =
        restore(&meta(&workspace), &kept, |origin| (origin == Origin::Sample).then_some(base)).unwrap();
    assert_eq!(problems, []);
    check_same(&got, &workspace);
}

#[test]
fn a_block_that_lost_a_period_takes_it_from_the_base_too() {
    let mut base = small();
    base.origin = Origin::Sample;
    let kept = [("t1".to_owned(), r#"{"version":2,"items":[],"rows":[]}"#.to_owned())];
    let (got, _) = restore(&meta(&base), &kept, |_| Some(base.clone())).unwrap();
    assert_eq!(block(&got, AreaId(1)), kept[0].1);
}

#[test]
fn a_head_that_cannot_be_read_gives_no_workspace() {
    let whole = meta(&small());
    assert_eq!(restore("", &[], |_| None).unwrap_err(), WorkspaceProblem::Empty);
    for (end, _) in whole.trim_end().char_indices().skip(1) {
        assert!(restore(&whole[..end], &[], |_| None).is_err(), "{end}");
    }
    let newer = whole.replace("\"version\": 2", "\"version\": 3");
    assert_eq!(restore(&newer, &[], |_| None).unwrap_err(), WorkspaceProblem::NewerVersion { seen: 3 });
}

#[test]
fn figures_of_an_area_that_is_gone_are_told() {
    let workspace = small();
    let kept = [("gone".to_owned(), block(&workspace, AreaId(1)))];
    let (_, problems) = restore(&meta(&workspace), &kept, |_| None).unwrap();
    assert!(matches!(&problems[..], [WorkspaceProblem::Block { area, .. }] if area == "gone"));
}
