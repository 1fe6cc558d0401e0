//! Scenes as they were shown, put by under names that fit into an address, so that their pictures show no others.

use crate::locale::Lang;
use crate::scene::{Call, Scene};
use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The key of the name in an address.
pub(super) const SEEN: &str = "seen";

/// The most of them, and the most bytes of them all but for the last.
const MOST: usize = 24;
const MOST_BYTES: usize = 8 << 20;

/// A scene as it was shown.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub(super) struct Shown {
    pub(super) lang: Lang,
    pub(super) title: String,
    pub(super) html: String,
    /// What it remembered: the scene can be played again for another language or a larger chart.
    pub(super) state: String,
    /// The mark of the workspace that it was of; empty where it was of none.
    mark: String,
}

impl Shown {
    const fn bytes(&self) -> usize {
        self.html.len() + self.state.len()
    }
}

/// A scene that an address asks for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub(super) shown: &'a Shown,
    /// Whether it is of the workspace as it is now: what was changed or undone since is not to be seen in a picture.
    pub(super) is_current: bool,
}

/// Scenes by their names, the latest last. They go with the page: no file and no store has them.
#[derive(Debug, Default)]
pub struct Seen {
    all: VecDeque<(String, Shown)>,
    mark: String,
}

impl Seen {
    /// Nothing put by.
    #[must_use]
    pub const fn new() -> Self {
        Self { all: VecDeque::new(), mark: String::new() }
    }

    /// Says of which workspace the scenes are that follow.
    pub fn turn_to(&mut self, mark: &str) {
        mark.clone_into(&mut self.mark);
    }

    /// Puts a scene by. Gives its name, which is the same for the same scene.
    pub(super) fn keep(&mut self, lang: Lang, scene: &Scene) -> String {
        let (html, state) = (scene.html.as_str().to_owned(), scene.state.clone());
        let shown = Shown { lang, title: scene.title.clone(), html, state, mark: self.mark.clone() };
        let mut hasher = DefaultHasher::new();
        shown.hash(&mut hasher);
        let name = format!("{:016x}", hasher.finish());
        self.all.retain(|(it, _)| *it != name);
        self.all.push_back((name.clone(), shown));
        while self.all.len() > MOST
            || self.all.len() > 1 && self.all.iter().map(|it| it.1.bytes()).sum::<usize>() > MOST_BYTES
        {
            self.all.pop_front();
        }
        name
    }

    /// The scene that an address names, if it was not put away for later ones.
    #[must_use]
    pub fn of<Facts>(&self, call: &Call<Facts>) -> Option<Asked<'_>> {
        let name = call.asked(SEEN)?;
        let (_, shown) = self.all.iter().find(|(it, _)| it == name)?;
        Some(Asked { shown, is_current: shown.mark.is_empty() || shown.mark == self.mark })
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, MOST_BYTES, SEEN, Seen};
    use crate::locale::Lang;
    use crate::scene::walk::Walk;
    use crate::scene::{Html, Scene};

    /// Puts a scene by that says something. Gives its name, and what finds its markup and whether it is current.
    fn kept(seen: &mut Seen, says: &str) -> (String, impl Fn(&Seen) -> Option<(String, bool)> + use<>) {
        let scene = Scene { html: Html::new().p(says), ..Scene::default() };
        let name = seen.keep(Lang::En, &scene);
        let mut call = Walk::new(Lang::En, ()).call;
        call.query = vec![(SEEN.to_owned(), name.clone())];
        (name, move |seen: &Seen| seen.of(&call).map(|it| (it.shown.html.clone(), it.is_current)))
    }

    #[test]
    fn the_latest_scenes_are_found_by_their_names() {
        let mut seen = Seen::default();
        let (first, find_first) = kept(&mut seen, "first");
        assert_eq!(kept(&mut seen, "first").0, first);
        let others: Vec<_> = (1..MOST).map(|it| kept(&mut seen, &it.to_string()).1).collect();
        assert!(find_first(&seen).is_some_and(|(html, _)| html.contains("first")));
        let _ = kept(&mut seen, "one more");
        assert_eq!(find_first(&seen), None);
        assert!(others.iter().all(|find| find(&seen).is_some()));
        let _ = kept(&mut seen, &"x".repeat(MOST_BYTES));
        assert!(others.iter().all(|find| find(&seen).is_none()));
    }

    #[test]
    fn a_scene_of_figures_that_changed_since_is_no_longer_current() {
        let mut seen = Seen::default();
        let (_, of_none) = kept(&mut seen, "of no workspace");
        seen.turn_to("1");
        let (_, of_one) = kept(&mut seen, "of a workspace");
        assert!(of_one(&seen).is_some_and(|it| it.1));
        seen.turn_to("2");
        assert!(of_one(&seen).is_some_and(|it| !it.1) && of_none(&seen).is_some_and(|it| it.1));
    }
}
