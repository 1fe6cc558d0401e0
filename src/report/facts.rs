//! What a report is made of: the outcomes of an area and a period, the year before, the areas in it.

use crate::catalog::{Indicator, IndicatorId};
use crate::figures::{AreaId, Period, Workspace};
use crate::measure::{Movement, Outcome, Sheet, Working, movement, outcome, working};
use std::sync::Arc;

/// One indicator of the area.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The indicator's place.
    pub id: IndicatorId,
    /// The indicator.
    pub it: &'a Indicator,
    /// Its outcome.
    pub now: Outcome,
    /// The outcome of the same months a year before.
    pub before: Option<Outcome>,
    /// How it moved, where both values are there.
    pub moved: Option<Movement>,
}

/// The sheets of a period and of the same months a year before, for an area, the areas in it and the one above.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    /// The area.
    pub area: AreaId,
    /// The period.
    pub period: Period,
    sheet: Arc<Sheet>,
    before: Arc<Sheet>,
}

impl<'a> Facts<'a> {
    /// Computes them. `None` where there is no such area.
    #[must_use]
    pub fn new(workspace: &'a Workspace, area: AreaId, period: Period) -> Option<Self> {
        let top = workspace.areas.get(area)?.parent.unwrap_or(area);
        let sheet = Arc::new(Sheet::branch(workspace, period, top, None));
        let before = Arc::new(Sheet::branch(workspace, period.year_before(), top, None));
        Some(Self { workspace, area, period, sheet, before })
    }

    /// Turns to another area, which has to lie in the branch that was computed.
    pub const fn turn(&mut self, area: AreaId) {
        self.area = area;
    }

    /// What was computed of a period, where it is the facts' own or the year before.
    #[must_use]
    pub fn computed(&self, period: Period) -> Option<Arc<Sheet>> {
        [&self.sheet, &self.before].into_iter().find(|it| it.period() == period).cloned()
    }

    /// The year that the period begins in.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.workspace.calendar.year_of(self.period.start)
    }

    /// The year that follows.
    #[must_use]
    pub fn next_year(&self) -> Period {
        self.workspace.calendar.year(self.year() + 1)
    }

    /// Every indicator with a value, a target or a report.
    #[must_use]
    pub fn lines(&self) -> Vec<Line<'a>> {
        let ids = self.workspace.catalog.indicators().map(|(id, _)| id);
        ids.filter_map(|id| self.line(self.area, id)).filter(Line::is_there).collect()
    }

    /// One indicator of an area of the branch.
    #[must_use]
    pub fn line(&self, area: AreaId, id: IndicatorId) -> Option<Line<'a>> {
        let it = self.workspace.catalog.indicator(id)?;
        let now = outcome(self.workspace, &self.sheet, area, id)?;
        let before = outcome(self.workspace, &self.before, area, id);
        let moved = before.and_then(|before| movement(it, &before, &now));
        Some(Line { id, it, now, before, moved })
    }

    /// An indicator of an area of the branch, without the year before.
    #[must_use]
    pub fn outcome(&self, area: AreaId, id: IndicatorId) -> Option<Outcome> {
        outcome(self.workspace, &self.sheet, area, id)
    }

    /// What was put into an indicator's formula for the area.
    #[must_use]
    pub fn working(&self, id: IndicatorId) -> Option<Working> {
        working(self.workspace, &self.sheet, self.area, id).ok()
    }

    /// Whether an area at the bottom has what an indicator takes; `None` where it does not exist there.
    #[must_use]
    pub fn has(&self, area: AreaId, id: IndicatorId) -> Option<bool> {
        let node = self.sheet.node(self.workspace, area, id)?;
        (node.expected > 0).then_some(node.reported > 0)
    }

    /// The areas in it.
    #[must_use]
    pub fn children(&self) -> &'a [AreaId] {
        self.workspace.areas.children(self.area)
    }
}

impl Line<'_> {
    fn is_there(&self) -> bool {
        self.now.value.is_ok() || self.now.target.is_some() || self.now.reported > 0
    }
}
