//! Opening and saving workspace files, and which files go to the import.

use super::keep;
use super::parts::area_picker::area_name;
use super::record;
use super::state::App;
use crate::browser::files::{self, Document, Picked, SaveProblem, SaveTarget, Saving};
use crate::browser::{clock, ids};
use crate::exchange::{file_problem_text, workspace_file};
use crate::figures::Workspace;
use crate::locale::{FileText, KeptText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

thread_local! {
    static TARGET: Rc<SaveTarget> = Rc::default();
}

/// The largest workspace file that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Starts with the sample county.
pub(super) fn open_sample(app: App) {
    forget_file(app);
    spawn_local(async move {
        let mut workspace = record::grown(&ids::workspace_id()).await;
        // A title is one text, for lists and file names: it is taken in the language in which the sample was asked for.
        if let Some(county) = workspace.areas.roots().next() {
            workspace.title = area_name(&workspace, app.lang.get_untracked(), county);
        }
        keep::begin_grown(app, workspace).await;
    });
}

/// Starts with a workspace in the place of the present one.
pub(super) fn start(app: App, workspace: Workspace) {
    forget_file(app);
    keep::begin_new(app, workspace);
}

/// Lets go of the file of the workspace before, which another workspace may not be saved over.
pub(super) fn forget_file(app: App) {
    TARGET.with(|it| it.forget());
    app.saved_file.set(None);
}

/// A name that tells what a file is and when it was made: `县名_数据_20261123-1543.json`.
pub(super) fn file_name(app: App, what: &str, extension: &str) -> String {
    let title = app.peek(|it| it.title.clone()).unwrap_or_default();
    let title: String = title.chars().filter(|it| !r#"\/:*?"<>|"#.contains(*it) && !it.is_control()).collect();
    format!("{title}_{what}_{}{extension}", clock::stamp(clock::now_ms()))
}

/// Saves the workspace to its file, or asks for one. Says what really happened.
pub(super) fn save(app: App, ask: bool) {
    let lang = app.lang.get_untracked();
    let Some(text) = keep::file_text(&app) else { return };
    let revision = app.revision.get_untracked();
    let name = file_name(app, FileText::of(lang).workspace, ".json");
    spawn_local(async move {
        let document =
            Document { name: &name, media_type: "application/json", extension: ".json", bytes: text.as_bytes() };
        let target = TARGET.with(Rc::clone);
        let saving = if ask { target.save_as(document).await } else { target.save(document).await };
        if matches!(saving, Saving::Saved(_) | Saving::HandedToDownloads(_)) {
            app.saved_file.set(Some((clock::hour_minute(clock::now_ms()), name.clone())));
            app.file_revision.set(revision);
        }
        tell(app, &saving);
    });
}

/// Tells what became of a file that was to be saved.
pub(super) fn tell(app: App, saving: &Saving) {
    let text = KeptText::of(app.lang.get_untracked());
    match saving {
        Saving::Saved(name) => app.say("info", fill(text.saved_as, &[("name", name)])),
        Saving::HandedToDownloads(name) => app.say("info", fill(text.downloaded_as, &[("name", name)])),
        Saving::Cancelled => {}
        Saving::Failed(problem) => {
            let why = match problem {
                SaveProblem::Missing | SaveProblem::WrongSize => text.save_short.to_owned(),
                SaveProblem::NotAllowed => text.save_refused.to_owned(),
                SaveProblem::Full => text.why_full.to_owned(),
                SaveProblem::Other(name) => name.clone(),
            };
            app.say("bad", fill(text.save_failed, &[("why", &why)]));
        }
    }
}

/// Hands bytes over as a download and tells what became of them.
pub(super) fn download(app: App, name: &str, media_type: &str, extension: &str, bytes: &[u8]) {
    tell(app, &files::download(Document { name, media_type, extension, bytes }));
}

/// Opens files: a workspace file in the place of the present workspace, tables through the import.
pub(super) fn open_files(app: App, picked: Vec<Picked>) {
    let Some(first) = picked.into_iter().next() else { return };
    if !first.name.to_ascii_lowercase().ends_with(".json") {
        app.importing.set(Some(first));
        return;
    }
    spawn_local(async move {
        let lang = app.lang.get_untracked();
        let text = FileText::of(lang);
        let read = first.bytes(LARGEST).await.ok().and_then(|it| String::from_utf8(it).ok());
        let Some(read) = read else {
            return app.say("bad", fill(text.unreadable, &[("name", &first.name)]));
        };
        match workspace_file::read(&read) {
            Ok(workspace) => {
                let id = workspace.id.clone();
                start(app, workspace);
                app.say("info", fill(text.opened, &[("name", &first.name)]));
                // A file is the record, so what it holds replaces what the browser kept of the same workspace.
                app.settings().set(crate::browser::settings::Key::LastWorkspace, &id);
            }
            Err(problem) => {
                let why = file_problem_text(lang, &problem);
                app.say("bad", fill(text.refused, &[("name", &first.name), ("why", &why)]));
            }
        }
    });
}
