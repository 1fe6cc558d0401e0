//! The second wasm: reads and writes spreadsheets outside the page, so that the page never freezes and a hostile
//! file can only end this worker.
//!
//! The page's loader instantiates it and then hands every message to `handle`; `exchange::protocol` says what
//! is in a message.

#[cfg(target_arch = "wasm32")]
mod worker {
    use biaochi::exchange::import::{Answer, Ask};
    use biaochi::exchange::problem::FileProblem;
    use biaochi::exchange::protocol::{Reply, Request, SheetHead};
    use biaochi::exchange::read::{self, Overrides, Progress, ReadFile};
    use biaochi::exchange::sheet::Sheet;
    use biaochi::exchange::text::{Decoder, Encoding};
    use biaochi::exchange::write::xlsx;
    use biaochi::rooms::Rooms;
    use js_sys::{Array, Date, Object, Reflect, Uint8Array};
    use std::cell::RefCell;
    use std::sync::atomic::{AtomicU32, Ordering};
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, TextDecoder};

    /// Milliseconds between two reports of progress.
    const REPORT_EVERY_MS: f64 = 50.0;
    /// The request under way, for the message that a crash leaves behind.
    static CURRENT: AtomicU32 = AtomicU32::new(0);

    thread_local! {
        /// The sheets of the file read last.
        static SHEETS: RefCell<Vec<Sheet>> = const { RefCell::new(Vec::new()) };
        /// The pages that are made here.
        static ROOMS: RefCell<Rooms> = const { RefCell::new(Rooms::new()) };
    }

    /// The browser's own tables of GB18030 and Big5.
    struct BrowserDecoder;

    impl Decoder for BrowserDecoder {
        fn decode(&self, bytes: &[u8], encoding: Encoding) -> Option<String> {
            let decoder = TextDecoder::new_with_label(encoding.label()).ok()?;
            decoder.decode_with_u8_array(bytes).ok()
        }
    }

    /// Makes a panic a message to the page: what follows it ends this instance.
    pub(crate) fn report_panics() {
        std::panic::set_hook(Box::new(|info| {
            let message = Object::new();
            let _ = Reflect::set(&message, &"problem".into(), &"crashed".into());
            let _ = Reflect::set(&message, &"message".into(), &info.to_string().into());
            let problem = FileProblem::Crashed { detail: info.to_string() };
            let reply = Reply::Problem { id: CURRENT.load(Ordering::Relaxed), problem };
            if let Ok(text) = serde_json::to_string(&reply) {
                send(&message, &text, Vec::new());
            }
        }));
    }

    /// Takes one message of the page and answers it.
    #[wasm_bindgen]
    #[allow(unreachable_pub)] // wasm-bindgen exports public functions only.
    pub fn handle(message: JsValue) {
        let text = Reflect::get(&message, &"text".into()).ok().and_then(|it| it.as_string());
        let played =
            text.as_deref().and_then(|it| ROOMS.with_borrow_mut(|all| all.answer(it, || first_buffer(&message))));
        if let Some(answer) = played {
            return send(&Object::new(), &answer, Vec::new());
        }
        let Some(request) = text.and_then(|it| serde_json::from_str::<Request>(&it).ok()) else {
            return post(&Reply::Problem { id: 0, problem: FileProblem::BadMessage }, Vec::new());
        };
        let id = request.id();
        CURRENT.store(id, Ordering::Relaxed);
        let answer = match request {
            Request::Read { overrides, .. } => first_buffer(&message)
                .ok_or(FileProblem::BadMessage)
                .and_then(|bytes| read_file(id, bytes, &overrides))
                .map(|read| {
                    let sheets = read.sheets.iter().map(SheetHead::of).collect();
                    SHEETS.set(read.sheets);
                    (Reply::Read { id, how: read.how, sheets }, Vec::new())
                }),
            Request::Plan { .. } => first_buffer(&message)
                .and_then(|bytes| plan(id, &bytes))
                .map(|answer| (Reply::Planned { id }, vec![answer.pack()]))
                .ok_or(FileProblem::BadMessage),
            Request::Write { book, .. } => xlsx::bytes(&book)
                .map(|bytes| (Reply::Written { id }, vec![bytes]))
                .map_err(|error| FileProblem::Crashed { detail: error.to_string() }),
        };
        match answer {
            Ok((reply, buffers)) => post(&reply, buffers),
            Err(problem) => post(&Reply::Problem { id, problem }, Vec::new()),
        }
    }

    fn first_buffer(message: &JsValue) -> Option<Vec<u8>> {
        let buffers: Array = Reflect::get(message, &"buffers".into()).ok()?.dyn_into().ok()?;
        let buffer = buffers.get(0);
        (!buffer.is_undefined()).then(|| Uint8Array::new(&buffer).to_vec())
    }

    fn plan(id: u32, ask: &[u8]) -> Option<Answer> {
        let ask = Ask::unpack(ask)?;
        SHEETS.with_borrow(|sheets| {
            let sheet = sheets.get(ask.sheet as usize)?;
            let mut report = reporter(id);
            Some(Answer::find(sheet, ask, &mut |rows, total| report(Progress { rows, total: Some(total) })))
        })
    }

    fn read_file(id: u32, bytes: Vec<u8>, overrides: &Overrides) -> Result<ReadFile, FileProblem> {
        // What was read before makes room.
        SHEETS.take();
        read::file(bytes, overrides, &BrowserDecoder, &mut reporter(id))
    }

    /// Tells the page how far a request is, now and then.
    fn reporter(id: u32) -> impl FnMut(Progress) {
        let mut last = Date::now();
        move |progress| {
            let now = Date::now();
            if now - last >= REPORT_EVERY_MS {
                last = now;
                post(&Reply::Progress { id, progress }, Vec::new());
            }
        }
    }

    /// Sends a reply; its buffers are given away, not copied a second time. A page that is gone cannot be told.
    fn post(reply: &Reply, buffers: Vec<Vec<u8>>) {
        if let Ok(text) = serde_json::to_string(reply) {
            send(&Object::new(), &text, buffers);
        }
    }

    fn send(message: &Object, text: &str, buffers: Vec<Vec<u8>>) {
        let transferred = Array::new();
        for buffer in buffers {
            transferred.push(&Uint8Array::from(buffer.as_slice()).buffer());
        }
        let _ = Reflect::set(message, &"text".into(), &text.into());
        let _ = Reflect::set(message, &"buffers".into(), &transferred);
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let _ = scope.post_message_with_transfer(message, &transferred);
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::report_panics();
}
