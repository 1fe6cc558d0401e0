//! Values, limits, gaps and cases in words, for the rooms that follow a year up.

use crate::assess::laggard::{Cases, Lag};
use crate::catalog::{Goal, Indicator, IndicatorId, Scale};
use crate::figures::Workspace;
use crate::locale::{AssessLaggardText, Lang, fill};
use crate::measure::{Exact, Fixed, Gap};
use crate::speak::{count_text, gap_text, goal_text, unit_sign, value_text};

/// One indicator, spoken of in one language.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub(super) lang: Lang,
    pub(super) workspace: &'a Workspace,
    pub(super) it: &'a Indicator,
}

impl<'a> Voice<'a> {
    pub(super) fn new(lang: Lang, workspace: &'a Workspace, id: IndicatorId) -> Option<Self> {
        Some(Self { lang, workspace, it: workspace.catalog.indicator(id)? })
    }

    pub(super) fn name(&self) -> &'a str {
        self.it.names.get(self.lang)
    }

    /// A value with its unit. What a ratio counts need not be said again.
    pub(super) fn value(&self, value: Fixed) -> String {
        if self.it.scale == Scale::Per100 {
            return value.grouped();
        }
        value_text(self.lang, &self.workspace.catalog, self.it, Ok(value))
    }

    /// Limits of so many decimals, with the sign of the scale.
    pub(super) fn limits(&self, goal: Goal, places: u8) -> String {
        let of = Indicator { decimals: places, ..self.it.clone() };
        goal_text(self.lang, &of, goal) + unit_sign(self.it)
    }

    /// A limit alone, with all its decimals and the sign of the scale.
    pub(super) fn limit(&self, limit: Fixed) -> String {
        limit.grouped() + unit_sign(self.it)
    }

    pub(super) fn gap(&self, goal: Goal, gap: Gap) -> String {
        gap_text(self.lang, &self.workspace.catalog, self.it, Some(goal), gap)
    }

    /// An amount of what stands above the line.
    pub(super) fn top(&self, amount: Exact) -> String {
        count_text(self.lang, &self.workspace.catalog, &self.it.numerator, amount)
    }

    /// An amount of what stands below the line.
    pub(super) fn below(&self, amount: Exact) -> String {
        let form = self.it.denominator.as_ref();
        form.map(|form| count_text(self.lang, &self.workspace.catalog, form, amount)).unwrap_or_default()
    }

    /// So many steps above the line.
    pub(super) fn steps(&self, steps: i128, step: Exact) -> String {
        step.times(steps).map(|it| self.top(it)).unwrap_or_default()
    }

    /// What stands above the line, in short: the item's name.
    pub(super) fn what(&self) -> &'a str {
        let item = self.it.numerator.as_item().and_then(|it| self.workspace.catalog.item(it));
        item.map_or_else(|| self.it.numerator_is.get(self.lang), |it| it.names.get(self.lang))
    }

    /// What it takes: `再多11人次`, `3 fewer`.
    pub(super) fn cases(&self, cases: &Cases) -> String {
        let text = AssessLaggardText::of(self.lang);
        let says = if cases.steps < 0 { text.fewer } else { text.more };
        fill(says, &[("n", &self.steps(cases.steps.saturating_abs(), cases.step))])
    }

    /// Or so many fewer that do not count above the line.
    pub(super) fn others(&self, cases: &Cases) -> Option<String> {
        cases.fewer_others.map(|others| self.steps(others, cases.step))
    }

    /// The limits that a lag is held against, and how far it is from them.
    pub(super) fn lag(&self, lag: &Lag) -> (String, String) {
        let prorated = lag.pace.due.is_some_and(|it| it.prorated) && lag.behind == crate::assess::laggard::Behind::Pace;
        let limits = match (prorated, lag.pace.now.target) {
            (false, Some(_)) => crate::speak::held_text(self.lang, self.workspace, self.it, &lag.pace.now),
            _ => self.limits(lag.goal, lag.places),
        };
        (limits, self.gap(lag.goal, lag.gap))
    }

    /// An exact number with up to two decimals more than the value has, rounded.
    pub(super) fn points(&self, number: Exact) -> String {
        let sign = if number.numerator() > 0 { "+" } else { "" };
        let printed = number.round(self.it.decimals.saturating_add(1)).map(Fixed::grouped).unwrap_or_default();
        format!("{sign}{printed}")
    }
}
