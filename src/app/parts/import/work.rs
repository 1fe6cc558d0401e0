//! An import under way: what is read, what was chosen, what it would do.
//!
//! A worker reads, keeps the sheets and plans; the page compares with the figures that stand there. Each piece of
//! work has a turn: when a choice changes or the dialog closes, the turn moves on and what comes late is thrown away.

mod ask;

use crate::app::import_model::{self, Touched, Use, refusal_text};
use crate::app::keep;
use crate::app::route::Page;
use crate::app::state::{App, go};
use crate::browser::files::{Picked, ReadProblem};
use crate::browser::ids;
use crate::browser::listen::sleep;
use crate::browser::worker::{Buffer, Message, Step, Worker, WorkerError};
use crate::exchange::import::{Answer, Ask, Choices, PeekRow, Plan};
use crate::exchange::layout::{Layout, LayoutProblem};
use crate::exchange::problem::FileProblem;
use crate::exchange::protocol::{Reply, Request, SheetHead};
use crate::exchange::read::{How, MOST_TEXT_BYTES, Overrides};
use crate::figures::{Calendar, Origin, Workspace};
use crate::locale::{ImportText, ReadingText, fill};
use crate::measure::Fixed;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What the dialog is at.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Phase {
    /// The worker reads; rows so far, and how many there seem to be.
    Reading(u32, Option<u32>),
    /// The file cannot be read.
    Refused(Refusal),
    /// Its content is shown.
    Preview,
    /// It was imported.
    Done,
}

/// Why there is nothing to show.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Refusal {
    /// The reader says so.
    File(FileProblem),
    /// The reader did not run.
    Worker(WorkerError),
    /// The browser no longer reads the file.
    Gone,
}

/// A file that the worker has read and keeps.
pub(super) struct Read {
    /// How it was read.
    how: How,
    /// Its sheets that hold something.
    sheets: Vec<SheetHead>,
}

/// Where the figures go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    /// The workspace that is open.
    Open,
    /// One of its own.
    New,
}

/// What an import would do to a workspace.
pub(super) struct Checked {
    base: Rc<Workspace>,
    revision: u64,
    rooted: bool,
    /// The plan, or why the sheet has no table.
    pub(super) plan: Result<Plan, LayoutProblem>,
    /// The form of the sheet, also where areas or figures are still missing in it.
    pub(super) layout: Option<Layout>,
    /// The areas that get figures.
    pub(super) touched: Touched,
    /// The first rows.
    pub(super) peek: Vec<PeekRow>,
}

impl Checked {
    /// The calendar that years are read by.
    pub(super) fn calendar(&self) -> Calendar {
        self.base.calendar
    }
}

/// What outlives a turn and is no signal.
#[derive(Default)]
struct Shared {
    worker: Worker,
    turn: Cell<u32>,
    /// The turn for which a plan is wanted.
    wanted: Cell<u32>,
    /// Whether the worker plans: it does so for one turn after the other.
    planning: Cell<bool>,
    base: RefCell<Option<(Target, u64, Rc<Workspace>)>>,
}

/// The import. Copies share the signals.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub(super) app: App,
    pub(super) phase: RwSignal<Phase>,
    pub(super) overrides: RwSignal<Overrides>,
    pub(super) sheet: RwSignal<usize>,
    pub(super) choices: RwSignal<Choices>,
    pub(super) target: RwSignal<Target>,
    pub(super) title: RwSignal<String>,
    /// Counts the readings, so that columns of another reading are others.
    pub(super) reading: RwSignal<u32>,
    /// Rows checked and rows there are, while a plan is made.
    checking: RwSignal<Option<(u32, u32)>>,
    read: RwSignal<Option<Rc<Read>>, LocalStorage>,
    checked: RwSignal<Option<Rc<Checked>>, LocalStorage>,
    file: StoredValue<Picked, LocalStorage>,
    shared: StoredValue<Rc<Shared>, LocalStorage>,
}

/// Columns that are shown.
pub(super) const MOST_COLUMNS: u32 = 120;

impl Work {
    /// Begins to read a file.
    pub(super) fn new(app: App, file: Picked) -> Self {
        let origin = app.peek(|it| it.origin);
        let target = if origin == Some(Origin::Own) { Target::Open } else { Target::New };
        let work = Self {
            app,
            phase: RwSignal::new(Phase::Reading(0, None)),
            overrides: RwSignal::default(),
            sheet: RwSignal::new(0),
            choices: RwSignal::default(),
            target: RwSignal::new(target),
            title: RwSignal::new(import_model::title_of(&file.name).to_owned()),
            reading: RwSignal::new(0),
            checking: RwSignal::new(None),
            read: RwSignal::new_local(None),
            checked: RwSignal::new_local(None),
            file: StoredValue::new_local(file),
            shared: StoredValue::new_local(Rc::default()),
        };
        work.begin_reading();
        work
    }

    /// Throws away what is under way, and ends the worker.
    pub(super) fn stop(self) {
        let Some(shared) = self.shared.try_get_value() else { return };
        shared.turn.set(shared.turn.get() + 1);
        shared.worker.cancel();
    }

    /// Reads the file anew, as after the choice of another encoding.
    pub(super) fn begin_reading(self) {
        let (shared, turn) = self.next_turn();
        shared.worker.cancel();
        self.checked.set(None);
        self.choices.set(Choices::default());
        self.sheet.set(0);
        self.phase.set(Phase::Reading(0, None));
        let file = self.file.get_value();
        let overrides = self.overrides.get_untracked();
        spawn_local(async move {
            let read = self.read_file(&shared, turn, &file, overrides).await;
            if shared.turn.get() != turn {
                return;
            }
            match read {
                Ok(read) => {
                    self.read.set(Some(Rc::new(read)));
                    self.reading.update(|it| *it += 1);
                    self.phase.set(Phase::Preview);
                    self.check();
                }
                Err(refusal) => self.phase.set(Phase::Refused(refusal)),
            }
        });
    }

    async fn read_file(
        self,
        shared: &Rc<Shared>,
        turn: u32,
        file: &Picked,
        overrides: Overrides,
    ) -> Result<Read, Refusal> {
        let buffer = file.buffer(MOST_TEXT_BYTES).await.map_err(|problem| match problem {
            ReadProblem::TooLarge { size, cap } => {
                Refusal::File(FileProblem::TooManyBytes { seen: size, accepted: cap })
            }
            ReadProblem::Unreadable(_) => Refusal::Gone,
        })?;
        let request = Request::Read { id: turn, name: file.name.clone(), overrides };
        let phase = self.phase;
        let answer = tell(shared, turn, &request, buffer, move |rows, total| phase.set(Phase::Reading(rows, total)));
        match answer.await? {
            (Reply::Read { how, sheets, .. }, _) => Ok(Read { how, sheets }),
            _ => Err(Refusal::File(FileProblem::BadMessage)),
        }
    }

    /// Makes the plan anew, as after every choice.
    pub(super) fn check(self) {
        let (shared, turn) = self.next_turn();
        shared.wanted.set(turn);
        self.checking.set(Some((0, 0)));
        // Whoever is at it sees that another plan is wanted by now.
        if shared.planning.replace(true) {
            return;
        }
        spawn_local(async move {
            loop {
                let turn = shared.turn.get();
                let found = self.checked_anew(&shared, turn).await;
                if shared.turn.get() == turn {
                    self.checking.set(None);
                    match found {
                        Ok(checked) => self.checked.set(Some(Rc::new(checked))),
                        Err(refusal) => self.phase.set(Phase::Refused(refusal)),
                    }
                }
                if shared.turn.get() == turn || shared.turn.get() != shared.wanted.get() {
                    break;
                }
            }
            shared.planning.set(false);
        });
    }

    async fn checked_anew(self, shared: &Rc<Shared>, turn: u32) -> Result<Checked, Refusal> {
        let revision = self.app.revision.get_untracked();
        let (mut base, mut rooted) = (self.base(shared), false);
        let mut answer = self.planned(shared, turn, &base).await?;
        if answer.plan.as_ref().is_ok_and(|it| import_model::lacks_root(&base, it)) {
            let mut with_root = (*base).clone();
            import_model::add_root(&mut with_root);
            (base, rooted) = (Rc::new(with_root), true);
            answer = self.planned(shared, turn, &base).await?;
        }
        let Answer { mut plan, layout, peek } = answer;
        if let Ok(plan) = &mut plan {
            plan.settle(&base.table);
        }
        let touched = plan.as_ref().map(|it| Touched::of(it, base.areas.len())).unwrap_or_default();
        Ok(Checked { base, revision, rooted, plan, layout, touched, peek })
    }

    /// What the worker would do to a workspace.
    async fn planned(self, shared: &Rc<Shared>, turn: u32, base: &Workspace) -> Result<Answer, Refusal> {
        let sheet = u32::try_from(self.sheet.get_untracked()).unwrap_or_default();
        let ask = self.choices.with_untracked(|it| Ask::pack(sheet, MOST_COLUMNS, it, base));
        let checking = self.checking;
        let progress = move |rows, total: Option<u32>| checking.set(Some((rows, total.unwrap_or(rows))));
        let (_, buffers) = tell(shared, turn, &Request::Plan { id: turn }, Buffer::from_bytes(&ask), progress).await?;
        let answer = buffers.first().and_then(|it| Answer::unpack(&it.to_vec(), base.areas.len()));
        answer.ok_or(Refusal::File(FileProblem::BadMessage))
    }

    /// Carries the plan out as one step, and ends the import.
    pub(super) fn apply(self) {
        let Some(checked) = self.checked.get_untracked() else { return };
        let text = ImportText::of(self.app.lang.get_untracked());
        let to_open = self.target.get_untracked() == Target::Open;
        if to_open && checked.revision != self.app.revision.get_untracked() {
            self.app.say("warn", text.changed_meanwhile.to_owned());
            return self.check();
        }
        let (shared, turn) = self.next_turn();
        self.checking.set(Some((1, 1)));
        spawn_local(async move {
            // The click is drawn before the figures are put in.
            sleep(0).await;
            if shared.turn.get() != turn {
                return;
            }
            if !to_open {
                self.begin_workspace(&checked).await;
            }
            self.put_in(&checked);
        });
    }

    async fn begin_workspace(self, checked: &Checked) {
        let mut workspace = (*checked.base).clone();
        let typed = self.title.get_untracked().trim().to_owned();
        if !typed.is_empty() {
            typed.clone_into(&mut workspace.title);
        }
        if checked.rooted {
            let mut named = Workspace::empty(&workspace.id, &workspace.title);
            import_model::add_root(&mut named);
            workspace.areas = named.areas;
        }
        let app = self.app;
        if app.route.read_untracked().page == Page::Start {
            go(&app.route.get_untracked().to(Page::Overview));
        }
        keep::begin_now(app, workspace).await;
    }

    fn put_in(self, checked: &Checked) {
        let app = self.app;
        let text = ImportText::of(app.lang.get_untracked());
        let Ok(plan) = &checked.plan else { return };
        if !app.act(plan.change()) {
            self.checking.set(None);
            return app.say("bad", text.read_only.to_owned());
        }
        let name = self.file.with_value(|it| it.name.clone());
        let values = [
            ("name", name.as_str()),
            ("cells", &grouped(plan.cells.len())),
            ("areas", &grouped(checked.touched.areas)),
        ];
        app.say_undoable(fill(text.done, &values));
        self.phase.set(Phase::Done);
    }

    fn next_turn(self) -> (Rc<Shared>, u32) {
        let shared = self.shared.get_value();
        shared.turn.set(shared.turn.get() + 1);
        let turn = shared.turn.get();
        (shared, turn)
    }

    /// The workspace that the plan is for, copied once.
    fn base(self, shared: &Shared) -> Rc<Workspace> {
        let key = (self.target.get_untracked(), self.app.revision.get_untracked());
        if let Some((target, revision, base)) = &*shared.base.borrow()
            && (*target, *revision) == key
        {
            return base.clone();
        }
        let open = if key.0 == Target::Open { self.app.peek(Clone::clone) } else { None };
        let base = open.unwrap_or_else(|| Workspace::empty(&ids::workspace_id(), &self.title.get_untracked()));
        let base = Rc::new(base);
        shared.base.replace(Some((key.0, key.1, base.clone())));
        base
    }
}

/// Tells the worker something and waits for its answer; `progress` hears of it as long as the turn lasts.
async fn tell(
    shared: &Rc<Shared>,
    turn: u32,
    request: &Request,
    buffer: Buffer,
    progress: impl Fn(u32, Option<u32>) + 'static,
) -> Result<(Reply, Vec<Buffer>), Refusal> {
    let listening = shared.clone();
    let on_text = move |text: &str| match serde_json::from_str::<Reply>(text) {
        Ok(Reply::Progress { progress: so_far, .. }) => {
            if listening.turn.get() == turn {
                progress(so_far.rows, so_far.total);
            }
            Step::More
        }
        Ok(Reply::Problem { problem: FileProblem::Crashed { .. }, .. }) | Err(_) => Step::DoneForGood,
        Ok(_) => Step::Done,
    };
    let bad = |_| Refusal::File(FileProblem::BadMessage);
    let text = serde_json::to_string(request).map_err(bad)?;
    let answer = shared.worker.call(Message { text, buffers: vec![buffer] }, on_text).await.map_err(Refusal::Worker)?;
    match serde_json::from_str::<Reply>(&answer.text).map_err(bad)? {
        Reply::Problem { problem, .. } => Err(Refusal::File(problem)),
        reply => Ok((reply, answer.buffers)),
    }
}

/// A count with its thousands set apart.
pub(super) fn grouped(n: usize) -> String {
    Fixed::new(i128::try_from(n).unwrap_or_default(), 0).grouped()
}
