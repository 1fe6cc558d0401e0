//! What a picture is of: the list of all that has one, by its address.

mod figures;
mod indicator;
mod overview;
mod scene;
mod targets;

pub use crate::assess::screen::Desk;

use super::{Asked, Context, Everything, Picture};
use crate::assess::log::Day;
use crate::catalog::Indicator;
use crate::figures::{AreaId, Origin, Period, Workspace};
use crate::locale::{Lang, PictureText, fill};
use crate::measure::Sheet;
use crate::scene::Call;
use crate::speak::{period_dates, period_name, unit_of};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A picture with what lies behind it and the way back to its page.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Subject {
    /// The picture.
    pub picture: Picture,
    /// What the larger of the two files has; `None` where there is no more than what is shown.
    pub all: Option<Everything>,
    /// The page and its path, without area, period and the like.
    pub back: String,
}

/// What an address names: a chart or table with its context. `None` where there is no such thing.
///
/// The addresses: `indicator/CODE/bullet`, `…/ranked`, `…/trend/N`, `…/areas`, `…/reports`; `overview`; `targets`;
/// `figures`; and `of/PAGE/PATH?nth=N`, which is the N-th chart or table of any scene: of `shown`, where that is asked for.
#[must_use]
pub fn picture(call: &Call<Desk>, workspace: &Workspace, shown: Option<Asked<'_>>) -> Option<Subject> {
    let (area, period) = (call.facts.area(workspace)?, call.facts.period()?);
    let place = Place { call, workspace, lang: call.lang, area, period, sheets: RefCell::default() };
    let (kind, rest) = call.path.split_once('/').unwrap_or((&call.path, ""));
    match kind {
        "indicator" => indicator::subject(&place, rest),
        "overview" => Some(overview::subject(&place)),
        "targets" => targets::subject(&place),
        "figures" => Some(figures::subject(&place)),
        "of" => scene::subject(&place, rest, shown),
        _ => None,
    }
}

/// Where and when, with what is computed for it.
struct Place<'a> {
    call: &'a Call<Desk>,
    workspace: &'a Workspace,
    lang: Lang,
    area: AreaId,
    period: Period,
    sheets: RefCell<BTreeMap<Period, Arc<Sheet>>>,
}

impl<'a> Place<'a> {
    const fn text(&self) -> &'static PictureText {
        PictureText::of(self.lang)
    }

    /// The area's name, with those above it but for the first: a village's name alone says little.
    fn area_name(&self) -> String {
        let path = self.workspace.areas.path(self.area);
        let names = path.iter().filter_map(|it| self.workspace.areas.get(*it)).map(|it| it.names.get(self.lang));
        let names: Vec<&'a str> = names.collect();
        let from = usize::from(names.len() > 1);
        names.get(from..).unwrap_or_default().join(" ")
    }

    /// The sheet of a period, for the area, those in it and the one above.
    fn sheet(&self, period: Period) -> Arc<Sheet> {
        let top = self.workspace.areas.get(self.area).and_then(|it| it.parent).unwrap_or(self.area);
        let made = || Arc::new(Sheet::branch(self.workspace, period, top, None));
        self.sheets.borrow_mut().entry(period).or_insert_with(made).clone()
    }

    /// The parts of the context that are the same for all that is shown of a place.
    fn context(&self, title: String) -> Context {
        let text = self.text();
        let period = period_name(self.lang, self.workspace.calendar, self.period);
        let dates = period_dates(self.lang, self.period);
        let source = match self.workspace.origin {
            Origin::Sample => text.source_sample.to_owned(),
            Origin::Own => fill(text.source_county, &[("title", &self.workspace.title)]),
        };
        Context {
            title,
            area: self.area_name(),
            period: fill(text.with_dates, &[("period", &period), ("dates", &dates)]),
            unit: text.unit_each.to_owned(),
            count: String::new(),
            source,
            note: text.note_none.to_owned(),
            date: Day(self.call.today).code(),
        }
    }

    /// What has to be known, as one text.
    fn note(&self, notes: impl IntoIterator<Item = String>) -> String {
        let text = self.text();
        // Sentences end with a stop of their own, and parts do not.
        let stops = ['\u{3002}', '.'];
        let notes = notes.into_iter().map(|it| it.trim_end_matches(stops).to_owned()).filter(|it| !it.is_empty());
        let notes: Vec<String> = notes.collect();
        if notes.is_empty() { text.note_none.to_owned() } else { notes.join(text.stop) }
    }

    /// What has to be known of any figures of the workspace together.
    fn common_note(&self) -> String {
        self.note(self.history())
    }

    /// That measures of the workspace's packs are history, where they are.
    fn history(&self) -> Option<String> {
        let history = self.workspace.catalog.packs().iter().any(|it| it.history);
        history.then(|| self.text().note_history.to_owned())
    }

    /// The unit of an indicator, or that it has none.
    fn unit(&self, it: &Indicator) -> String {
        let unit = unit_of(self.lang, &self.workspace.catalog, it);
        if unit.trim().is_empty() { self.text().unit_none.to_owned() } else { unit.trim().to_owned() }
    }

    fn number(&self, template: &str, n: usize) -> String {
        fill(template, &[("n", &n.to_string())])
    }

    /// All indicators of all areas in it, for the period.
    fn everything(&self) -> Everything {
        Everything {
            areas: self.workspace.areas.branch(self.area),
            periods: vec![self.period],
            indicator: None,
            figures: false,
        }
    }
}
