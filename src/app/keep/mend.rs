//! What the browser kept and cannot be read any more: handed over as it is, and cleared when the reader says so.

use super::{SESSION, store};
use crate::app::files;
use crate::app::record::block;
use crate::app::state::App;
use crate::browser::store::Commit;
use crate::exchange::{WorkspaceProblem, workspace_problem_text};
use crate::locale::{FileText, KeptText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Hands over what the store has of a workspace that cannot be read, text by text, for whoever can mend it.
pub fn save_raw(app: App, id: String) {
    spawn_local(async move {
        let Ok(store) = store().await else { return };
        let found = store.salvage(&id).await.unwrap_or_default();
        let text = serde_json::to_string_pretty(&found).unwrap_or_default();
        let what = FileText::of(app.lang.get_untracked()).raw;
        let name = files::file_name(app, &format!("{id}_{what}"), ".json");
        files::download(app, &name, "application/json", ".json", text.as_bytes());
    });
}

/// The parts of a workspace that could not be read: the codes of their areas, and why the first could not.
pub(super) fn found(app: App, problems: &[WorkspaceProblem]) -> Option<(Vec<String>, String)> {
    let why = workspace_problem_text(app.lang.get_untracked(), problems.first()?);
    let code = |it: &WorkspaceProblem| match it {
        WorkspaceProblem::Block { area, .. } => Some(area.clone()),
        _ => None,
    };
    Some((problems.iter().filter_map(code).collect(), why))
}

/// Keeps of the areas at fault what the page shows now in the place of what cannot be read.
///
/// A figure that was typed meanwhile has replaced its area's block already, so it is written again and not lost.
pub fn mend(app: App) {
    let Some((codes, _)) = app.damaged.get_untracked() else { return };
    let commit = app.peek(|workspace| {
        let of = |code: &String| workspace.areas.by_code(code).and_then(|area| block(workspace, area));
        let put: Vec<_> = codes.iter().filter_map(of).collect();
        let delete = codes.iter().filter(|it| put.iter().all(|(code, _)| code != *it)).cloned().collect();
        Commit { put, delete, ..Commit::default() }
    });
    let Some(commit) = commit else { return };
    let taken = SESSION.with_borrow(|it| it.as_ref().and_then(|it| it.keeper.push(commit)));
    if taken.is_some() {
        app.damaged.set(None);
        app.say("info", fill(KeptText::of(app.lang.get_untracked()).mended, &[("areas", &codes.join(" "))]));
    }
}
