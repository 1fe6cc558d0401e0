//! Exports: a workbook written by the worker, and CSV written here.

use super::export_model::{figures_selection, results_selection, workbook as book_of};
use super::files;
use super::state::App;
use crate::browser::files::Document;
use crate::browser::listen::sleep;
use crate::browser::worker::{Message, Step, Worker, WorkerError};
use crate::exchange::problem::FileProblem;
use crate::exchange::protocol::{Reply, Request};
use crate::exchange::results::{figures_table, results_table};
use crate::exchange::write::{OutSheet, csv};
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::{FileText, Lang, ReadingText, fill};
use leptos::prelude::*;
use leptos::task::spawn_local;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv";

/// Results, figures, targets and definitions as a workbook.
pub(super) fn workbook(app: App) {
    let Some((area, period)) = place(app) else { return };
    let name = files::file_name(app, FileText::of(app.lang.get_untracked()).results, ".xlsx");
    write(app, name, async move |lang| {
        let book = app.peek(|it| book_of(it, lang, area, period)).unwrap_or_default();
        let request = Request::Write { id: 1, book };
        let text = serde_json::to_string(&request).map_err(|error| error.to_string())?;
        let bytes = written(Message { text, buffers: Vec::new() }).await.map_err(|error| why(lang, &error))?;
        Ok((XLSX, ".xlsx", bytes))
    });
}

/// The results as CSV.
pub(super) fn results_csv(app: App) {
    let name = files::file_name(app, FileText::of(app.lang.get_untracked()).results, ".csv");
    table(app, name, |it, lang, area, period| results_table(it, lang, &results_selection(it, area, period)));
}

/// The figures as CSV.
pub(super) fn figures_csv(app: App) {
    let name = files::file_name(app, FileText::of(app.lang.get_untracked()).figures, ".csv");
    table(app, name, |it, lang, area, period| figures_table(it, lang, &figures_selection(it, area, period)));
}

fn table(app: App, name: String, make: fn(&Workspace, Lang, AreaId, Period) -> OutSheet) {
    let Some((area, period)) = place(app) else { return };
    write(app, name, async move |lang| {
        let sheet = app.peek(|it| make(it, lang, area, period)).unwrap_or_default();
        Ok((CSV, ".csv", csv::bytes(&sheet)))
    });
}

/// The area and the period on the page.
fn place(app: App) -> Option<(AreaId, Period)> {
    Some((app.area.get_untracked()?, app.period.get_untracked()))
}

/// Says that a file is being written, writes it, and says what became of it.
fn write(
    app: App,
    name: String,
    make: impl AsyncFnOnce(Lang) -> Result<(&'static str, &'static str, Vec<u8>), String> + 'static,
) {
    let lang = app.lang.get_untracked();
    let text = ReadingText::of(lang);
    let under_way = fill(text.writing, &[("name", &name)]);
    app.say("info", under_way.clone());
    spawn_local(async move {
        // The notice is drawn before the tables are put together.
        sleep(20).await;
        let made = make(lang).await;
        app.unsay(&under_way);
        match made {
            Ok((media_type, extension, bytes)) => {
                let document = Document { name: &name, media_type, extension, bytes: &bytes };
                files::tell(app, &crate::browser::files::download(document));
            }
            Err(why) => app.say("bad", fill(text.not_written, &[("name", &name), ("why", &why)])),
        }
    });
}

/// The bytes that the worker makes of a request. The worker ends with this.
async fn written(message: Message) -> Result<Vec<u8>, WorkerError> {
    let worker = Worker::default();
    let on_text = |text: &str| match serde_json::from_str::<Reply>(text) {
        Ok(Reply::Progress { .. }) => Step::More,
        Ok(Reply::Written { .. }) => Step::Done,
        _ => Step::DoneForGood,
    };
    let answer = worker.call(message, on_text).await?;
    match serde_json::from_str::<Reply>(&answer.text) {
        Ok(Reply::Written { .. }) => answer.buffers.first().map(|it| it.to_vec()).ok_or(WorkerError::Missing),
        Ok(Reply::Problem { problem: FileProblem::Crashed { detail }, .. }) => Err(WorkerError::Crashed(detail)),
        _ => Err(WorkerError::Crashed(String::new())),
    }
}

fn why(lang: Lang, error: &WorkerError) -> String {
    let text = ReadingText::of(lang);
    match error {
        WorkerError::Missing => text.no_worker.to_owned(),
        WorkerError::Refused(why) => fill(text.worker_refused, &[("why", why)]),
        WorkerError::Silent => text.worker_silent.to_owned(),
        WorkerError::Crashed(_) | WorkerError::Cancelled | WorkerError::Busy => text.write_crashed.to_owned(),
    }
}
