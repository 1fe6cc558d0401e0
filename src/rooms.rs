//! What the worker answers to pages that are made in it: which screen plays a question, and the workspace they share.
//!
//! The workspace is sent when it changed since the last question; a worker that lost it says so and is sent it again.

use crate::assess::screen::{self as assess, Desk};
use crate::exchange::snapshot;
use crate::figures::Workspace;
use crate::guide::screen as guide;
use crate::picture::{Seen, screen as picture, with_links};
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
    /// The page of a picture, with the mark of the workspace that it is of; empty where there is none.
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
    open: Open,
    /// Scenes that were shown after a press, for their pictures.
    seen: Seen,
}

impl Rooms {
    /// Nothing kept yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { open: Open(None), seen: Seen::new() }
    }

    /// Answers a message; `None` where it is no question of a page. `bytes` is the workspace, where it came along.
    pub fn answer(&mut self, message: &str, bytes: impl FnOnce() -> Option<Vec<u8>>) -> Option<String> {
        let Self { open, seen } = self;
        let question = serde_json::from_str::<Question>(message).ok()?;
        seen.turn_to(question.mark().unwrap_or_default());
        let answer = match question {
            Question::Learn(call) => Answer::Scene(Box::new(with_links(teach::play(&call), &call, "learn", seen))),
            Question::Assess(call, mark) => {
                open.scene(&mark, bytes, |it| with_links(assess::play(&call, it), &call, "assessment", seen))
            }
            Question::Present(call, mark) => {
                open.scene(&mark, bytes, |it| with_links(present::play(&call, it), &call, "present", seen))
            }
            Question::Report(call, mark) => {
                open.scene(&mark, bytes, |it| with_links(report::play(&call, it), &call, "report", seen))
            }
            Question::Picture(call, mark) if mark.is_empty() => {
                Answer::Scene(Box::new(picture::play_unopened(&call, seen.of(&call))))
            }
            Question::Picture(call, mark) => open.scene(&mark, bytes, |it| picture::play(&call, it, seen.of(&call))),
            Question::Guide(call, mark) if mark.is_empty() => Answer::Scene(Box::new(guide::play(&call, None))),
            Question::Guide(call, mark) => open.scene(&mark, bytes, |it| guide::play(&call, Some(it))),
            Question::Simple(call, mark) => open.scene(&mark, bytes, |it| simple::play(&call, it)),
        };
        serde_json::to_string(&answer).ok()
    }
}

/// The workspace that was sent last, with its mark.
#[derive(Debug, Default)]
struct Open(Option<(String, Workspace)>);

impl Open {
    fn scene(
        &mut self,
        mark: &str,
        bytes: impl FnOnce() -> Option<Vec<u8>>,
        play: impl FnOnce(&Workspace) -> Scene,
    ) -> Answer {
        self.workspace(mark, bytes).map_or(Answer::Want, |it| Answer::Scene(Box::new(sound(play(it)))))
    }

    fn workspace(&mut self, mark: &str, bytes: impl FnOnce() -> Option<Vec<u8>>) -> Option<&Workspace> {
        if self.0.as_ref().is_none_or(|(kept, _)| kept != mark) {
            self.0 = Some((mark.to_owned(), snapshot::unpack(&bytes()?)?));
        }
        self.0.as_ref().map(|(_, workspace)| workspace)
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
    use crate::scene::walk::links_to;
    use crate::scene::{Call, Event};
    use crate::teach::mark::Verdict;
    use crate::teach::record::{Answered, Results, write};

    fn call<Facts: Default>() -> Call<Facts> {
        Call {
            path: String::new(),
            query: Vec::new(),
            tail: String::new(),
            lang: Lang::En,
            today: 20_000,
            now: 0,
            state: String::new(),
            event: Event::Open,
            facts: Facts::default(),
            frame: None,
        }
    }

    fn question(mark: &str) -> String {
        serde_json::to_string(&Question::Assess(Box::new(call()), mark.to_owned())).unwrap()
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

    /// A page of learning, then the pictures that it leads to: what each shows.
    #[track_caller]
    fn check_pictures(path: &str, event: Event, says: &[&str]) {
        let bytes = snapshot::pack(&sample("s"));
        let mut rooms = Rooms::new();
        let mut ask = |question: &Question| {
            let answer = rooms.answer(&serde_json::to_string(question).unwrap(), || Some(bytes.clone())).unwrap();
            let Answer::Scene(scene) = serde_json::from_str(&answer).unwrap() else { panic!("no scene") };
            scene
        };
        let scene = ask(&Question::Learn(Box::new(Call { path: path.to_owned(), event, ..call() })));
        let hrefs = links_to(scene.html.as_str(), "picture/");
        assert_eq!(hrefs.len(), says.len(), "{hrefs:?}");
        for (href, says) in hrefs.iter().zip(says) {
            let (path, query) = href.split_once('?').unwrap();
            let query = query.split('&').filter_map(|it| it.split_once('='));
            let query: Vec<(String, String)> = query.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
            let facts = Desk { area: "S".to_owned(), period: "2005-10+12".to_owned(), writable: true };
            let asked =
                |lang| Call { path: path.to_owned(), query: query.clone(), lang, facts: facts.clone(), ..call() };
            let scene = ask(&Question::Picture(Box::new(asked(Lang::En)), "1".to_owned()));
            assert!(scene.html.as_str().contains("class=\"picture-figure\""), "{href}");
            let csv = Event::Press { what: "csv".to_owned(), form: Vec::new() };
            let file = Call { event: csv, ..asked(Lang::En) };
            let file = ask(&Question::Picture(Box::new(file), "1".to_owned())).save.unwrap();
            let text = String::from_utf8(file.bytes).unwrap();
            assert!(text.contains(says), "{href}: {text}");
            let invents = |it: &str| !it.contains("ample county") && !it.contains("historical") && !it.contains("2006");
            assert!(invents(&text), "{text}");
            let unopened = ask(&Question::Picture(Box::new(asked(Lang::En)), String::new()));
            assert!(unopened.html.as_str().contains("class=\"picture-figure\""), "{href} without a workspace");
            let other = ask(&Question::Picture(Box::new(asked(Lang::Hant)), "1".to_owned()));
            assert!(other.html.as_str().contains("class=\"picture-figure\""), "{href} in another language");
        }
    }

    #[test]
    fn what_a_press_or_a_file_made_has_pictures_of_its_own() {
        let results = |number: u32, verdict| {
            let answered = ["a_rate.1.1", "a_rate.1.2"].map(|it| Answered {
                exercise: it.to_owned(),
                verdict: Some(verdict),
                mistake: None,
            });
            (format!("{number}.json"), write(&Results::new("paper.1.77.2.0", number, answered.to_vec())))
        };
        let files = Event::Files(vec![results(1, Verdict::Right), results(2, Verdict::Wrong)]);
        let class = "results files";
        check_pictures("record", files, &["50.0%", "too few", class]);
    }

    #[test]
    fn another_message_is_left_to_others() {
        assert_eq!(Rooms::new().answer("{\"kind\":\"read\",\"id\":1}", || None), None);
    }
}
