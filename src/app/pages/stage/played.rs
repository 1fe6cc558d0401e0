//! Questions to the worker that makes pages, and its answers. It is started by the first and stays.

use crate::app::state::App;
use crate::browser::listen::sleep;
use crate::browser::worker::{Buffer, Message, Step, Worker, WorkerError};
use crate::exchange::snapshot;
use crate::rooms::{Answer, Question};
use crate::scene::Scene;
use std::cell::RefCell;

/// How long a call waits before it tries again while another is under way.
const BUSY_MS: i32 = 20;

thread_local! {
    /// The worker, and the mark of the workspace that it was sent last.
    static WORKER: (Worker, RefCell<String>) = (Worker::default(), RefCell::default());
}

/// The scene that the worker makes of a question. The question is put together anew each time that it is asked.
pub(in crate::app) async fn played(app: App, question: impl Fn() -> Question) -> Result<Scene, WorkerError> {
    let worker = WORKER.with(|(worker, _)| worker.clone());
    let mut send = false;
    loop {
        let question = question();
        let text = serde_json::to_string(&question).map_err(|it| WorkerError::Crashed(it.to_string()))?;
        let mut message = Message { text, buffers: Vec::new() };
        if let Some(mark) = question.mark()
            && (send || WORKER.with(|(_, sent)| *sent.borrow() != mark))
        {
            message.buffers.extend(app.peek(|it| Buffer::from_bytes(&snapshot::pack(it))));
            WORKER.with(|(_, sent)| sent.replace(mark.to_owned()));
        }
        let answer = match worker.call(message, |_| Step::Done).await {
            Err(WorkerError::Busy) => {
                send = true;
                sleep(BUSY_MS).await;
                continue;
            }
            answer => answer?,
        };
        // What is no answer is the message that a crash leaves behind.
        match serde_json::from_str::<Answer>(&answer.text) {
            Ok(Answer::Scene(scene)) => return Ok(*scene),
            // The worker was started anew. Asked a second time with the workspace, it has no reason to want it.
            Ok(Answer::Want) if !send => send = true,
            Ok(Answer::Want) => return Err(WorkerError::Crashed(String::new())),
            Err(_) => {
                worker.drop_it();
                return Err(WorkerError::Crashed(answer.text));
            }
        }
    }
}

/// Why there is no scene, in the words of whatever failed.
pub(in crate::app) fn why(error: WorkerError) -> String {
    match error {
        WorkerError::Refused(why) | WorkerError::Crashed(why) => why,
        other => format!("{other:?}"),
    }
}
