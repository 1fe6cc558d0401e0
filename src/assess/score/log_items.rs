//! What a scheme counts of the supervision log: entries that are not done, of an area and all below it.

use crate::assess::log::{Day, Entry, LOG, State};
use crate::assess::scheme::{OpenItems, Scheme, Trigger, What};
use crate::figures::{AreaId, Month, Period, Workspace};
use crate::measure::Exact;

/// The entries that are not done; empty where the scheme counts none of them.
#[derive(Default)]
pub struct LogItems {
    open: Vec<Item>,
}

struct Item {
    area: AreaId,
    found: Month,
    due: Option<Day>,
}

impl LogItems {
    /// Reads the log where the scheme counts it. An entry that cannot be read is named in the log's own room.
    pub fn of(workspace: &Workspace, scheme: &Scheme) -> Self {
        let counts = |what: &What| matches!(what, What::OpenItems(_));
        let in_lines = scheme.lines().any(|(_, line)| line.terms.iter().any(|it| counts(&it.what)));
        let in_vetoes = scheme.vetoes.iter().any(|it| match &it.on {
            Trigger::Own(it) | Trigger::AnyChild(it) => counts(&it.what),
            Trigger::TotalBelow(_) => false,
        });
        if !in_lines && !in_vetoes {
            return Self::default();
        }
        let entries = workspace.records.under(LOG).filter_map(|(_, document)| Entry::read(document));
        let open = entries.filter(|it| it.state != State::Done).filter_map(|it| {
            Some(Item { area: workspace.areas.by_code(&it.area)?, found: it.found.month(), due: it.due })
        });
        Self { open: open.collect() }
    }

    /// How many of an area and all below it were found in these months and are open, or overdue, on a day.
    pub fn count(&self, workspace: &Workspace, which: OpenItems, area: AreaId, period: Period, day: Day) -> Exact {
        let counts = |it: &&Item| {
            let late = which == OpenItems::All || it.due.is_some_and(|due| due < day);
            late && period.contains(Period::month(it.found)) && workspace.areas.path(it.area).contains(&area)
        };
        Exact::whole(i128::try_from(self.open.iter().filter(counts).count()).unwrap_or(0))
    }
}
