//! What slides are made from: one area and period of a workspace, computed once for all of them.

use super::screen::Desk;
use crate::catalog::Scale;
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::Lang;
use crate::measure::Sheet;
use crate::report::{Message, messages};
use crate::scene::Call;
use crate::view::overview::{Row, Sheets, rows};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

/// Lines of a target sheet that can be read from the last row of seats.
pub(crate) const TARGETS_A_SLIDE: usize = 6;

/// One area and period of a workspace.
pub(crate) struct Sight<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) lang: Lang,
    pub(crate) area: AreaId,
    pub(crate) period: Period,
    pub(crate) rows: Vec<Row>,
    pub(crate) messages: Vec<Message>,
    sheets: RefCell<HashMap<Period, Arc<Sheet>>>,
    /// The topmost area that is looked at: the one above, where there is one, stands beside.
    top: AreaId,
}

impl<'a> Sight<'a> {
    /// The area and period of the address; `None` for a workspace without areas or an unread period.
    pub(crate) fn of(call: &Call<Desk>, workspace: &'a Workspace) -> Option<Self> {
        Self::new(workspace, call.lang, call.facts.area(workspace)?, call.facts.period()?)
    }

    pub(crate) fn new(workspace: &'a Workspace, lang: Lang, area: AreaId, period: Period) -> Option<Self> {
        let top = workspace.areas.get(area)?.parent.unwrap_or(area);
        let messages = messages(workspace, area, period, lang);
        let (rows_of, sheets) = (Vec::new(), RefCell::default());
        let mut sight = Self { workspace, lang, area, period, rows: rows_of, messages, sheets, top };
        let (now, before) = (sight.sheet(period), sight.sheet(period.year_before()));
        sight.rows = rows(workspace, &Sheets { now: &now, before: &before }, area);
        Some(sight)
    }

    /// The computed sheet of a period.
    pub(crate) fn sheet(&self, period: Period) -> Arc<Sheet> {
        let made = || Arc::new(Sheet::branch(self.workspace, period, self.top, None));
        self.sheets.borrow_mut().entry(period).or_insert_with(made).clone()
    }

    /// The rows that have a target.
    pub(crate) fn held(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|it| it.now.target.is_some())
    }

    /// The message of a key.
    pub(crate) fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|it| it.key == key)
    }

    /// The name of the area.
    pub(crate) fn name(&self) -> &'a str {
        self.workspace.areas.get(self.area).map_or("", |it| it.names.get(self.lang))
    }

    /// A letter for an area below: `A` to `Z`, then `A2`. It stays the same on every slide.
    pub(crate) fn letter(&self, area: AreaId) -> String {
        let at = self.workspace.areas.children(self.area).iter().position(|it| *it == area).unwrap_or_default();
        let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
        if at < 26 { letter.to_string() } else { format!("{letter}{}", at / 26 + 1) }
    }

    /// A text or markup with a letter in the place of each name of an area below.
    pub(crate) fn without_names(&self, text: &str) -> String {
        let children = self.workspace.areas.children(self.area);
        let mut names: Vec<(&str, String)> = children
            .iter()
            .filter_map(|it| Some((self.workspace.areas.get(*it)?.names.get(self.lang), self.letter(*it))))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        // A name can be a part of another one.
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        names.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
    }

    /// The indicators that can be played over the months of the year, by code and name.
    pub(crate) fn playable(&self) -> Vec<(&'a str, &'a str)> {
        if self.workspace.areas.children(self.area).is_empty() {
            return Vec::new();
        }
        let all = self.workspace.catalog.indicators().filter(|(_, it)| it.scale != Scale::YesNo);
        all.map(|(_, it)| (it.code.as_str(), it.names.get(self.lang))).collect()
    }
}
