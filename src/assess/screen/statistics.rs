//! The room of statistics: an overview of all indicators, and one indicator's areas compared.

mod indicator;
mod overview;
mod parts;

use super::Desk;
use super::parts::{card, lede};
use crate::assess::statistics::words::Words;
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::{AssessStatisticsText, AssessText, fill};
use crate::scene::{Call, Html, Scene};
use crate::speak::period_name;

/// What the room is about.
struct Subject<'a> {
    call: &'a Call<Desk>,
    workspace: &'a Workspace,
    area: AreaId,
    period: Period,
}

impl<'a> Subject<'a> {
    fn text(&self) -> &'static AssessStatisticsText {
        AssessStatisticsText::of(self.call.lang)
    }

    fn words(&self, it: &'a crate::catalog::Indicator) -> Words<'a> {
        Words { lang: self.call.lang, workspace: self.workspace, it, frame: self.call.frame }
    }

    fn area_name(&self, area: AreaId) -> &'a str {
        self.workspace.areas.get(area).map_or("", |it| it.names.get(self.call.lang))
    }

    fn period_name(&self, period: Period) -> String {
        period_name(self.call.lang, self.workspace.calendar, period)
    }

    /// Area and period, for the head of the page.
    fn place(&self) -> String {
        let values = [("area", self.area_name(self.area)), ("period", &self.period_name(self.period))];
        fill(self.text().where_when, &values)
    }

    /// The address of an indicator's page.
    fn link(&self, code: &str) -> String {
        self.call.link("assessment", &format!("statistics/{code}"))
    }
}

/// The scene of a call. The rest of the path is an indicator's code, or nothing for the overview.
pub(super) fn play(call: &Call<Desk>, rest: &str, workspace: &Workspace) -> Scene {
    let title = AssessText::of(call.lang).statistics;
    let text = AssessStatisticsText::of(call.lang);
    let (Some(area), Some(period)) = (call.facts.area(workspace), call.facts.period()) else {
        let html = lede(call, title, "").and(&card("", &Html::new().p(text.no_area)));
        return Scene { title: title.to_owned(), html, ..Scene::default() };
    };
    let subject = Subject { call, workspace, area, period };
    if call.pressed() == Some("choose") {
        let code = call.field("indicator").unwrap_or_default();
        return Scene { title: title.to_owned(), go: Some(subject.link(code)), ..Scene::default() };
    }
    if rest.is_empty() {
        return overview::play(&subject, title);
    }
    match workspace.catalog.indicator_by_code(rest) {
        Some(id) => indicator::play(&subject, id),
        None => {
            let html = lede(call, title, "").and(&card("", &Html::new().p(text.no_indicator)));
            Scene { title: title.to_owned(), html, ..Scene::default() }
        }
    }
}

#[cfg(test)]
#[cfg(feature = "packs")]
mod tests;
