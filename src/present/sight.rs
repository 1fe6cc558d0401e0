//! What slides are made from: one area and period of a workspace, computed once for all of them.

use super::screen::Desk;
use crate::catalog::Scale;
use crate::figures::{AreaId, Period, Workspace};
use crate::locale::Lang;
use crate::measure::Sheet;
use crate::report::{Facts, Line, Message, messages};
use crate::scene::Call;
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
    pub(crate) facts: Facts<'a>,
    pub(crate) lines: Vec<Line<'a>>,
    pub(crate) messages: Vec<Message>,
    /// Periods beside those of the facts, for lines over time.
    sheets: RefCell<HashMap<Period, Arc<Sheet>>>,
}

impl<'a> Sight<'a> {
    /// The area and period of the address; `None` for a workspace without areas or an unread period.
    pub(crate) fn of(call: &Call<Desk>, workspace: &'a Workspace) -> Option<Self> {
        let (area, period, lang) = (call.facts.area(workspace)?, call.facts.period()?, call.lang);
        let facts = Facts::new(workspace, area, period)?;
        let (lines, messages) = (facts.lines(), messages(&facts, lang));
        Some(Self { workspace, lang, area, period, facts, lines, messages, sheets: RefCell::default() })
    }

    /// The computed sheet of a period, for the area, those in it and the one above.
    pub(crate) fn sheet(&self, period: Period) -> Arc<Sheet> {
        let top = self.workspace.areas.get(self.area).and_then(|it| it.parent).unwrap_or(self.area);
        let made = || Arc::new(Sheet::branch(self.workspace, period, top, None));
        let kept = || self.sheets.borrow_mut().entry(period).or_insert_with(made).clone();
        self.facts.computed(period).unwrap_or_else(kept)
    }

    /// The lines that have a target.
    pub(crate) fn held(&self) -> impl Iterator<Item = &Line<'a>> + Clone {
        self.lines.iter().filter(|it| it.now.target.is_some())
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
