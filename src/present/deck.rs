//! What people decided of a deck: kept with the workspace, one document an area and period.

use super::slide::Slide;
use crate::figures::personal::{Sign, in_note};
use crate::figures::{AreaId, Period, Workspace};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most that may be written in one field.
pub const LONGEST: usize = 2000;

/// The words that somebody added to a slide.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// The title of a slide of one's own.
    pub title: String,
    /// The text below what the slide shows.
    pub text: String,
    /// What the speaker wants to say; never on the wall.
    pub notes: String,
}

/// A deck as people left it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Deck {
    /// The codes of slides in their order; a slide that is not here stands where the data put it.
    pub order: Vec<String>,
    /// The slides that are not shown.
    pub hidden: BTreeSet<String>,
    /// What was added to slides.
    pub words: BTreeMap<String, Words>,
    /// The minutes that the speaker has; zero for no limit.
    pub minutes: u16,
    /// The seconds that a slide stands where slides turn by themselves; zero for as many as usual.
    pub seconds: u16,
}

/// The seconds that a slide stands where the deck does not say.
const PACE: u16 = 15;

/// A slide in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    pub(crate) slide: Slide,
    pub(crate) hidden: bool,
}

/// The key of a deck among the workspace's records.
#[must_use]
pub fn key(workspace: &Workspace, area: AreaId, period: Period) -> String {
    let code = workspace.areas.get(area).map_or("", |it| it.code.as_str());
    format!("deck/{code}/{}", period.code())
}

impl Deck {
    /// The deck of an area and period; what cannot be read is a deck that nobody has touched.
    #[must_use]
    pub fn load(workspace: &Workspace, area: AreaId, period: Period) -> Self {
        let kept = workspace.records.get(&key(workspace, area, period));
        kept.and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default()
    }

    /// The document to keep; `None` for a deck that nobody has touched.
    #[must_use]
    pub fn document(&self) -> Option<String> {
        if *self == Self::default() { None } else { serde_json::to_string(self).ok() }
    }

    /// The seconds that a slide stands where slides turn by themselves.
    #[must_use]
    pub const fn pace(&self) -> u16 {
        if self.seconds == 0 { PACE } else { self.seconds }
    }

    /// All slides in their order: those that were put in order, and each further one behind the slide that it follows
    /// in the deck that the data make.
    pub(crate) fn entries(&self, made: &[Slide]) -> Vec<Entry> {
        let known = |slide: &Slide| slide.is_added() || made.contains(slide);
        let mut out: Vec<Slide> = Vec::new();
        for slide in self.order.iter().filter_map(|it| Slide::parse(it)).filter(known) {
            if !out.contains(&slide) {
                out.push(slide);
            }
        }
        for (at, slide) in made.iter().enumerate() {
            if out.contains(slide) {
                continue;
            }
            let before = made.get(..at).unwrap_or_default().iter().rev();
            let place = before.filter_map(|it| out.iter().position(|there| there == it)).next();
            out.insert(place.map_or(0, |it| it + 1), slide.clone());
        }
        out.into_iter().map(|slide| Entry { hidden: self.hidden.contains(&slide.to_string()), slide }).collect()
    }

    /// Moves a slide by one place, up or down.
    pub(crate) fn move_by_one(&mut self, made: &[Slide], code: &str, down: bool) {
        let mut order: Vec<String> = self.entries(made).iter().map(|it| it.slide.to_string()).collect();
        let Some(at) = order.iter().position(|it| it == code) else { return };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < order.len() {
            order.swap(at, to);
            self.order = order;
        }
    }

    /// Puts a slide behind another, or at the end.
    pub(crate) fn add(&mut self, made: &[Slide], slide: &Slide, behind: &str) {
        let mut order: Vec<String> = self.entries(made).iter().map(|it| it.slide.to_string()).collect();
        let at = order.iter().position(|it| it == behind).map_or(order.len(), |it| it + 1);
        order.insert(at.min(order.len()), slide.to_string());
        self.order = order;
    }

    /// Takes away a slide that somebody added.
    pub(crate) fn take_out(&mut self, code: &str) {
        self.order.retain(|it| it != code);
        self.hidden.remove(code);
        self.words.remove(code);
    }

    /// A number that no slide of one's own has.
    pub(crate) fn next_own(&self) -> u32 {
        let numbers = self.order.iter().filter_map(|it| match Slide::parse(it) {
            Some(Slide::Own(number)) => Some(number),
            _ => None,
        });
        numbers.max().map_or(1, |it| it.saturating_add(1))
    }

    /// Hides a slide, or shows it again.
    pub(crate) fn turn(&mut self, code: &str) {
        if !self.hidden.remove(code) {
            self.hidden.insert(code.to_owned());
        }
    }
}

/// Why words cannot be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refused {
    /// Longer than [`LONGEST`].
    TooLong,
    /// A number of a person stands in them.
    Personal(Sign),
}

/// Whether words can be kept: they are short, and hold no identity or telephone number.
pub(crate) fn check(words: &Words) -> Result<(), Refused> {
    for text in [&words.title, &words.text, &words.notes] {
        if text.chars().count() > LONGEST {
            return Err(Refused::TooLong);
        }
        if let Some(sign) = in_note(text) {
            return Err(Refused::Personal(sign));
        }
    }
    Ok(())
}
