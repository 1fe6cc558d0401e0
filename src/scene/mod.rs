//! Pages that are made in the worker: a call in, a scene out, nothing remembered between the two.
//!
//! The page shows a scene's markup and hands back what the user pressed, with the state that the scene gave it.
//! So the code of such pages costs nothing at boot, is plain Rust, and is tested natively, clicks and all.

pub mod address;
pub mod html;
pub mod math;
#[cfg(test)]
pub(crate) mod walk;

pub use html::Html;

use crate::locale::Lang;
use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The address was opened, or something that the scene is made of changed.
    #[default]
    Open,
    /// A control with `data-do` was used.
    Press {
        /// What it does.
        what: String,
        /// The fields that have a name, with their values; a box that is not ticked is not among them.
        form: Vec<(String, String)>,
    },
    /// Files were chosen or dropped: their names and their text.
    Files(Vec<(String, String)>),
    /// The time that the scene asked for has passed.
    Tick,
    /// The workspace changed, by what the scene asked for or by undo; what the scene remembers still stands.
    Changed,
}

/// A change of the workspace that a scene asks for. It is one undoable step with the others of its scene.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Act {
    /// A document, as compact JSON, is put under a key, or with `None` taken away.
    Record(String, Option<String>),
    /// Every target of the indicators with these codes is cleared.
    ClearTargets(Vec<String>),
    /// A figure, read as the grid reads it. One that cannot be read changes nothing.
    Figure(Figure),
}

/// A figure as it was typed, with the codes of its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Figure {
    /// The area's code.
    pub area: String,
    /// The period's code.
    pub period: String,
    /// The item's code.
    pub item: String,
    /// What was typed; nothing where the cell is emptied.
    pub typed: String,
}

/// What a scene is made from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Call<Facts> {
    /// The page's own part of the address: `practise/pool_areas.2.1234`.
    pub path: String,
    /// What else the address holds.
    pub query: Vec<(String, String)>,
    /// The part of every link that keeps area, period and language: `?area=…`, or nothing.
    pub tail: String,
    /// The language.
    pub lang: Lang,
    /// Today, in days since 1970.
    pub today: i64,
    /// The time, in milliseconds since 1970.
    pub now: i64,
    /// What the last scene gave to remember; empty at first.
    pub state: String,
    /// What happened.
    pub event: Event,
    /// What the page holds for the scene: progress, cases.
    pub facts: Facts,
    /// How wide and high a chart may be, in CSS pixels, where the scene is made for a picture of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<(u32, u32)>,
}

/// A file to be saved.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Save {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What stands in it.
    pub text: String,
    /// What stands in it in place of text, where it is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bytes: Vec<u8>,
}

/// A picture to be drawn: the page makes a PNG of it, to save or to copy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Raster {
    /// The picture as SVG that needs nothing else.
    pub svg: String,
    /// Its width in CSS pixels.
    pub width: u32,
    /// Its height in CSS pixels.
    pub height: u32,
    /// How many pixels of the PNG a CSS pixel is wide.
    pub scale: u32,
    /// The name of the file.
    pub name: String,
    /// Whether it goes to the clipboard and not into a file.
    pub copy: bool,
}

/// What is shown next.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Scene {
    /// The page's name, for the tab.
    pub title: String,
    /// The markup.
    pub html: Html,
    /// Elements whose text alone changes, by id; where there are some, the markup stays as it is.
    pub patch: Vec<(String, String)>,
    /// What to remember.
    pub state: String,
    /// The id of the element that gets the focus; empty where it stays.
    pub focus: String,
    /// What a screen reader says of the change.
    pub say: String,
    /// What to keep in the browser from now on, such as progress.
    pub keep: Option<String>,
    /// What to change in the workspace. The scene is called again with [`Event::Changed`] when that is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
    /// A file to save.
    pub save: Option<Save>,
    /// Text to put on the clipboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
    /// A picture to draw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raster: Option<Raster>,
    /// An address to go to.
    pub go: Option<String>,
    /// Whether the print dialog opens.
    pub print: bool,
    /// After how many milliseconds a tick is wanted.
    pub tick: Option<u32>,
    /// Whether the screen is to stay on while nobody touches anything.
    #[serde(default)]
    pub awake: bool,
    /// What a second window shows, where one was opened for it.
    #[serde(default)]
    pub aside: Option<Html>,
}

impl<Facts> Call<Facts> {
    /// A link to a page that is made in the worker: area, period and language stay.
    #[must_use]
    pub fn link(&self, page: &str, path: &str) -> String {
        let slash = if path.is_empty() { "" } else { "/" };
        format!("#/{page}{slash}{path}{}", self.tail)
    }

    /// A value of the address.
    #[must_use]
    pub fn asked(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(it, _)| it == key).map(|(_, value)| value.as_str())
    }

    /// A field of what was pressed.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        match &self.event {
            Event::Press { form, .. } => form.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str()),
            _ => None,
        }
    }

    /// What was pressed.
    #[must_use]
    pub fn pressed(&self) -> Option<&str> {
        match &self.event {
            Event::Press { what, .. } => Some(what),
            _ => None,
        }
    }
}
