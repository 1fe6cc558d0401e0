//! What the worker answers to pages that are made in it: which screen plays a question, and the workspace they share.
//!
//! The workspace is sent when it changed since the last question; a worker that lost it says so and is sent it again.

use crate::assess::screen::{self as assess, Desk};
use crate::exchange::snapshot;
use crate::figures::Workspace;
use crate::guide::screen as guide;
use crate::picture::{screen as picture, with_links};
use crate::present::screen as present;
use crate::report::screen as report;
use crate::scene::{Act, Call, Scene};
use crate::simple;
use crate::teach::screen::{self as teach, Facts};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

/// From the page. The name of its only field tells it from other messages to the worker.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// A page of learning.
    Learn(Box<Call<Facts>>),
    /// A page of assessment, with the mark of the workspace that it is about.
    Assess(Box<Call<Desk>>, String),
    /// A deck of slides, with the mark of the workspace that it is about.
    Present(Box<Call<Desk>>, String),
    /// A screen of the easy mode, with the mark of the workspace that it is about.
    Simple(Box<Call<Desk>>, String),
    /// A page of reports, with the mark of the workspace that it is about.
    Report(Box<Call<Desk>>, String),
    /// The page of a picture, with the mark of the workspace that it is of.
    Picture(Box<Call<Desk>>, String),
    /// The help, a search, the keys, the tour, with the mark of the open workspace; empty where there is none.
    Guide(Box<Call<guide::Facts>>, String),
}

impl Question {
    /// The mark of the workspace that it is about; `None` where it needs none.
    #[must_use]
    pub fn mark(&self) -> Option<&str> {
        match self {
            Self::Learn(_) => None,
            Self::Assess(_, mark)
            | Self::Present(_, mark)
            | Self::Simple(_, mark)
            | Self::Report(_, mark)
            | Self::Picture(_, mark)
            | Self::Guide(_, mark) => Some(mark.as_str()).filter(|it| !it.is_empty()),
        }
    }
}

/// From the worker.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// What is shown next.
    Scene(Box<Scene>),
    /// The worker does not have this workspace: ask again, and send it along.
    Want,
}

/// What the worker keeps between questions.
#[derive(Debug, Default)]
pub struct Rooms {
    /// The workspace that was sent last, with its mark.
    open: Option<(String, Workspace)>,
}

impl Rooms {
    /// Nothing kept yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { open: None }
    }

    /// Answers a message; `None` where it is no question of a page. `bytes` is the workspace, where it came along.
    pub fn answer(&mut self, message: &str, bytes: impl FnOnce() -> Option<Vec<u8>>) -> Option<String> {
        let answer = match serde_json::from_str::<Question>(message).ok()? {
            Question::Learn(call) => Answer::Scene(Box::new(with_links(teach::play(&call), &call, "learn"))),
            Question::Assess(call, mark) => {
                self.scene(&mark, bytes, |it| with_links(assess::play(&call, it), &call, "assessment"))
            }
            Question::Present(call, mark) => {
                self.scene(&mark, bytes, |it| with_links(present::play(&call, it), &call, "present"))
            }
            Question::Report(call, mark) => {
                self.scene(&mark, bytes, |it| with_links(report::play(&call, it), &call, "report"))
            }
            Question::Picture(call, mark) => self.scene(&mark, bytes, |it| picture::play(&call, it)),
            Question::Guide(call, mark) if mark.is_empty() => Answer::Scene(Box::new(guide::play(&call, None))),
            Question::Guide(call, mark) => self.scene(&mark, bytes, |it| guide::play(&call, Some(it))),
            Question::Simple(call, mark) => self.scene(&mark, bytes, |it| simple::play(&call, it)),
        };
        serde_json::to_string(&answer).ok()
    }

    fn scene(
        &mut self,
        mark: &str,
        bytes: impl FnOnce() -> Option<Vec<u8>>,
        play: impl FnOnce(&Workspace) -> Scene,
    ) -> Answer {
        self.workspace(mark, bytes).map_or(Answer::Want, |it| Answer::Scene(Box::new(sound(play(it)))))
    }

    fn workspace(&mut self, mark: &str, bytes: impl FnOnce() -> Option<Vec<u8>>) -> Option<&Workspace> {
        if self.open.as_ref().is_none_or(|(kept, _)| kept != mark) {
            self.open = Some((mark.to_owned(), snapshot::unpack(&bytes()?)?));
        }
        self.open.as_ref().map(|(_, workspace)| workspace)
    }
}

/// A scene without documents that are no JSON: such a one would make the workspace's file unreadable.
fn sound(mut scene: Scene) -> Scene {
    scene.acts.retain(|act| match act {
        Act::Record(_, document) => document.as_ref().is_none_or(|it| serde_json::from_str::<IgnoredAny>(it).is_ok()),
        Act::ClearTargets(_) | Act::Figure(_) => true,
    });
    scene
}

#[cfg(test)]
mod tests {
    use super::{Answer, Question, Rooms};
    use crate::assess::screen::Desk;
    use crate::exchange::snapshot;
    use crate::figures::sample;
    use crate::locale::Lang;
    use crate::scene::{Call, Event};

    fn question(mark: &str) -> String {
        let call = Call {
            path: String::new(),
            query: Vec::new(),
            tail: String::new(),
            lang: Lang::En,
            today: 20_000,
            now: 0,
            state: String::new(),
            event: Event::Open,
            facts: Desk::default(),
            frame: None,
        };
        serde_json::to_string(&Question::Assess(Box::new(call), mark.to_owned())).unwrap()
    }

    #[test]
    fn a_workspace_is_asked_for_until_it_is_there_and_when_it_changed() {
        let mut rooms = Rooms::new();
        let bytes = snapshot::pack(&sample("s"));
        let mut ask = |mark: &str, bytes: Option<&[u8]>| {
            let answer = rooms.answer(&question(mark), || bytes.map(<[u8]>::to_vec)).unwrap();
            matches!(serde_json::from_str(&answer).unwrap(), Answer::Scene(_))
        };
        assert!(!ask("1", None));
        assert!(ask("1", Some(&bytes)));
        assert!(ask("1", None));
        assert!(!ask("2", None));
        assert!(!ask("2", Some(b"torn")));
        assert!(ask("2", Some(&bytes)));
    }

    #[test]
    fn another_message_is_left_to_others() {
        assert_eq!(Rooms::new().answer("{\"kind\":\"read\",\"id\":1}", || None), None);
    }
}
