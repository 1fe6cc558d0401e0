//! What the store holds of a workspace, and growing a sample again: long work, done in slices.

use crate::browser::slice::Slice;
use crate::browser::store::Commit;
use crate::exchange::blocks;
use crate::figures::{AreaId, Origin, SampleGrowth, Workspace};
use std::collections::BTreeSet;

/// The sample county, grown in slices.
pub async fn grown(id: &str) -> Workspace {
    let mut growth = SampleGrowth::new(id);
    let mut slice = Slice::begin();
    while growth.step() {
        slice.breathe().await;
    }
    growth.finish()
}

/// The areas of a sample that differ from how it grows: only those are kept. An own workspace is kept whole anyway.
pub async fn edited_of(workspace: &Workspace) -> BTreeSet<AreaId> {
    let mut edited = BTreeSet::new();
    if workspace.origin == Origin::Sample {
        let base = grown(&workspace.id).await;
        let mut slice = Slice::begin();
        for (area, _) in workspace.areas.iter() {
            if blocks::is_edited(workspace, &base, area) {
                edited.insert(area);
            }
            slice.breathe().await;
        }
    }
    edited
}

/// Everything that the store has to hold of a workspace.
pub async fn whole_in_slices(workspace: &Workspace, edited: &BTreeSet<AreaId>) -> Commit {
    let mut put = Vec::new();
    let mut slice = Slice::begin();
    for area in kept_areas(workspace, edited) {
        put.extend(block(workspace, area));
        slice.breathe().await;
    }
    Commit { put, ..headed(workspace) }
}

/// The areas whose figures the store has to hold.
pub fn kept_areas(workspace: &Workspace, edited: &BTreeSet<AreaId>) -> Vec<AreaId> {
    match workspace.origin {
        Origin::Sample => edited.iter().copied().collect(),
        Origin::Own => workspace.areas.iter().map(|(it, _)| it).collect(),
    }
}

/// All but the figures.
fn headed(workspace: &Workspace) -> Commit {
    let title = Some(workspace.title.clone());
    Commit { title, meta: Some(blocks::meta(workspace)), replace: true, ..Commit::default() }
}

/// The figures of an area under its code.
pub fn block(workspace: &Workspace, area: AreaId) -> Option<(String, String)> {
    let code = workspace.areas.get(area)?.code.clone();
    Some((code, blocks::block(workspace, area)))
}
