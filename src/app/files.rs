//! Opening and saving workspace files, and which files go to the import.

use super::keep;
use super::parts::area_picker::area_name;
use super::record;
use super::replace;
use super::state::App;
use crate::browser::files::{self, Document, Picked, SaveProblem, SaveTarget, Saving};
use crate::browser::settings::Key;
use crate::browser::{clock, ids};
use crate::exchange::{workspace_file, workspace_problem_text};
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
    spawn_local(async move {
        let mut workspace = record::grown(&ids::workspace_id()).await;
        // A title is one text, for lists and file names: it is taken in the language in which the sample was asked for.
        if let Some(county) = workspace.areas.roots().next() {
            workspace.title = area_name(&workspace, app.lang.get_untracked(), county);
        }
        keep::begin_grown(app, workspace).await;
    });
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
    spawn_local(async move {
        if let Some(saving) = saved(app, ask).await {
            tell(app, &saving);
        }
    });
}

/// Saves the workspace to its file, or asks for one, and gives what became of it. `None` where there is none.
pub(super) async fn saved(app: App, ask: bool) -> Option<Saving> {
    let lang = app.lang.get_untracked();
    let text = keep::file_text(&app)?;
    let revision = app.revision.get_untracked();
    // Changes that another tab overtook have the same revision as what that tab has kept.
    let overtaken = matches!(app.kept.get_untracked(), keep::Kept::ReadOnly(1..));
    let kept = keep::place().filter(|_| !overtaken);
    let name = file_name(app, FileText::of(lang).workspace, ".json");
    let document = Document { name: &name, media_type: "application/json", extension: ".json", bytes: text.as_bytes() };
    let target = TARGET.with(Rc::clone);
    let saving = if ask { target.save_as(document).await } else { target.save(document).await };
    if matches!(saving, Saving::Saved(_) | Saving::HandedToDownloads(_)) {
        let at = clock::now_ms();
        app.saved_file.set(Some(moment(at)));
        app.file_revision.set(revision);
        if let Some((id, kept)) = kept {
            app.settings().set(Key::LastFile, &format!("{id}|{kept}|{at}"));
        }
    }
    Some(saving)
}

/// Remembers of a workspace that the browser kept when it was last saved to a file, and whether it was changed since.
pub(super) fn recall(app: App, id: &str, revision: u64) {
    let last: String = app.settings().get(Key::LastFile).unwrap_or_default();
    let mut parts = last.split('|');
    let (of, kept, at) = (parts.next(), parts.next(), parts.next().and_then(|it| it.parse().ok()));
    if let (true, Some(at)) = (of == Some(id), at) {
        app.saved_file.set(Some(moment(at)));
        if kept == Some(revision.to_string().as_str()) {
            app.file_revision.set(app.revision.get_untracked());
        }
    }
}

/// A moment as `hh:mm`, with the day before it where that is another.
fn moment(at: u64) -> String {
    if clock::day_of(at) == clock::today() { clock::hour_minute(at) } else { clock::moment(at) }
}

/// Tells what became of a file that was to be saved.
pub(super) fn tell(app: App, saving: &Saving) {
    if let Some((kind, says)) = told(app, saving) {
        app.say(kind, says);
    }
}

/// What became of a file that was to be saved, in words, with the kind of notice. `None` where the reader closed the dialog.
pub(super) fn told(app: App, saving: &Saving) -> Option<(&'static str, String)> {
    let text = KeptText::of(app.lang.get_untracked());
    Some(match saving {
        Saving::Saved(name) => ("info", fill(text.saved_as, &[("name", name)])),
        Saving::HandedToDownloads(name) => ("info", fill(text.downloaded_as, &[("name", name)])),
        Saving::Cancelled => return None,
        Saving::Failed(problem) => {
            let why = match problem {
                SaveProblem::Missing | SaveProblem::WrongSize => text.save_short.to_owned(),
                SaveProblem::NotAllowed => text.save_refused.to_owned(),
                SaveProblem::Full => text.why_full.to_owned(),
                SaveProblem::Other(name) => name.clone(),
            };
            ("bad", fill(text.save_failed, &[("why", &why)]))
        }
    })
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
            // A file is the record, so what it holds replaces what the browser kept of the same workspace.
            Ok(workspace) => {
                let (id, says) = (workspace.id.clone(), fill(text.opened, &[("name", &first.name)]));
                let open = move || {
                    spawn_local(async move {
                        keep::begin_now(app, workspace).await;
                        app.file_revision.set(app.revision.get_untracked());
                        app.say("info", says);
                    });
                };
                replace::ask(app, Some(&id), Box::new(open));
            }
            Err(problem) => {
                let why = workspace_problem_text(lang, &problem);
                app.say("bad", fill(text.refused, &[("name", &first.name), ("why", &why)]));
            }
        }
    });
}
