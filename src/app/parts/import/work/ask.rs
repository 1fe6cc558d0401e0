//! What the dialog asks of an import under way, and tells it.

use super::*;

impl Work {
    /// Sets what a column is used for.
    pub(in crate::app::parts::import) fn use_column(self, column: u32, to: Use) {
        let Some(checked) = self.checked.get_untracked() else { return };
        if let Some(layout) = &checked.layout {
            self.choices.update(|it| import_model::choose(it, layout, column, to));
            self.check();
        }
    }

    /// Changes a choice and looks again at what it does.
    pub(in crate::app::parts::import) fn choose(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
        self.check();
    }

    /// What was read of the file.
    pub(in crate::app::parts::import) fn how(self) -> Option<How> {
        self.read.with(|it| it.as_ref().map(|it| it.how.clone()))
    }

    /// The names of the sheets that were read.
    pub(in crate::app::parts::import) fn sheets(self) -> Vec<String> {
        self.read
            .with(|it| it.as_ref().map(|it| it.sheets.iter().map(|it| it.name.clone()).collect()).unwrap_or_default())
    }

    /// Looks at the sheet that is shown, and follows which one that is.
    pub(in crate::app::parts::import) fn with_sheet<T>(self, look: impl FnOnce(&SheetHead) -> T) -> Option<T> {
        let index = self.sheet.get();
        self.read.with(|it| it.as_ref().and_then(|it| it.sheets.get(index)).map(look))
    }

    /// Looks at what the import would do, and follows it.
    pub(in crate::app::parts::import) fn with_checked<T>(self, look: impl FnOnce(&Checked) -> T) -> Option<T> {
        self.checked.with(|it| it.as_ref().map(|it| look(it)))
    }

    /// Looks at the plan, where there is one.
    pub(in crate::app::parts::import) fn with_plan<T>(self, look: impl FnOnce(&Checked, &Plan) -> T) -> Option<T> {
        self.with_checked(|it| it.plan.as_ref().ok().map(|plan| look(it, plan))).flatten()
    }

    /// Looks at the workspace that the plan is for.
    pub(in crate::app::parts::import) fn with_base<T>(self, look: impl FnOnce(&Workspace) -> T) -> Option<T> {
        self.with_checked(|it| look(&it.base))
    }

    /// Figures and areas that the button would bring in.
    pub(in crate::app::parts::import) fn ready_cells(self) -> usize {
        self.with_plan(|_, plan| plan.cells.len().max(usize::from(!plan.is_empty()))).unwrap_or_default()
    }

    /// Whether the content is shown.
    pub(in crate::app::parts::import) fn is_previewed(self) -> bool {
        self.phase.with(|it| *it == Phase::Preview)
    }

    /// Whether something is under way.
    pub(in crate::app::parts::import) fn is_busy(self) -> bool {
        self.checking.with(Option::is_some) || self.phase.with(|it| matches!(it, Phase::Reading(..)))
    }

    /// Why the file was refused, in a sentence.
    pub(in crate::app::parts::import) fn refusal(self) -> Option<String> {
        let lang = self.app.lang.get();
        let text = ReadingText::of(lang);
        self.phase.with(|it| match it {
            Phase::Refused(Refusal::File(problem)) => Some(refusal_text(lang, problem)),
            Phase::Refused(Refusal::Gone) => Some(text.gone.to_owned()),
            Phase::Refused(Refusal::Worker(error)) => Some(match error {
                WorkerError::Missing => text.no_worker.to_owned(),
                WorkerError::Refused(why) => fill(text.worker_refused, &[("why", why)]),
                WorkerError::Silent => text.worker_silent.to_owned(),
                WorkerError::Crashed(_) | WorkerError::Cancelled | WorkerError::Busy => text.crashed.to_owned(),
            }),
            _ => None,
        })
    }

    /// How far reading or checking is: thousandths where that is known, and words.
    pub(in crate::app::parts::import) fn progress(self) -> Option<(Option<u32>, String)> {
        let text = ImportText::of(self.app.lang.get());
        let share = |done: u32, of: u32| u32::try_from(u64::from(done) * 1000 / u64::from(of.max(1))).ok();
        match (self.phase.get(), self.checking.get()) {
            (Phase::Reading(0, _), _) => Some((None, text.reading.to_owned())),
            (Phase::Reading(rows, None), _) => Some((None, fill(text.rows_read, &[("rows", &grouped(rows as usize))]))),
            (Phase::Reading(rows, Some(total)), _) => {
                let values = [("rows", grouped(rows as usize)), ("total", grouped(total as usize))];
                Some((
                    share(rows, total),
                    fill(text.rows_of, &values.each_ref().map(|(name, it)| (*name, it.as_str()))),
                ))
            }
            (_, Some((0, _))) | (_, None) => None,
            (_, Some((1, 1))) => Some((None, text.applying.to_owned())),
            (_, Some((rows, total))) => {
                let values = [("rows", grouped(rows as usize)), ("total", grouped(total as usize))];
                Some((
                    share(rows, total),
                    fill(text.matching, &values.each_ref().map(|(name, it)| (*name, it.as_str()))),
                ))
            }
        }
    }

    /// What a screen reader is told: the stages, not each row.
    pub(in crate::app::parts::import) fn spoken(self) -> String {
        let text = ImportText::of(self.app.lang.get());
        match self.phase.get() {
            Phase::Reading(..) => text.reading.to_owned(),
            Phase::Refused(_) => self.refusal().unwrap_or_default(),
            Phase::Preview | Phase::Done => crate::app::parts::import::outcome::how(self).unwrap_or_default(),
        }
    }
}
