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
pub struct Shown {
    pub(super) lang: Lang,
    pub(super) title: String,
    pub(super) html: String,
    /// What it remembered: the scene can be played again for another language or a larger chart.
    pub(super) state: String,
}

impl Shown {
    const fn bytes(&self) -> usize {
        self.html.len() + self.state.len()
    }
}

/// Scenes by their names, the latest last. They go with the page: no file and no store has them.
#[derive(Debug, Default)]
pub struct Seen(VecDeque<(String, Shown)>);

impl Seen {
    /// Nothing put by.
    #[must_use]
    pub const fn new() -> Self {
        Self(VecDeque::new())
    }

    /// Puts a scene by. Gives its name, which is the same for the same scene.
    pub(super) fn keep(&mut self, lang: Lang, scene: &Scene) -> String {
        let (html, state) = (scene.html.as_str().to_owned(), scene.state.clone());
        let shown = Shown { lang, title: scene.title.clone(), html, state };
        let mut hasher = DefaultHasher::new();
        shown.hash(&mut hasher);
        let name = format!("{:016x}", hasher.finish());
        self.0.retain(|(it, _)| *it != name);
        self.0.push_back((name.clone(), shown));
        while self.0.len() > MOST
            || self.0.len() > 1 && self.0.iter().map(|it| it.1.bytes()).sum::<usize>() > MOST_BYTES
        {
            self.0.pop_front();
        }
        name
    }

    /// The scene that an address names, if it was not put away for later ones.
    #[must_use]
    pub fn of<Facts>(&self, call: &Call<Facts>) -> Option<&Shown> {
        let name = call.asked(SEEN)?;
        self.0.iter().find(|(it, _)| it == name).map(|(_, shown)| shown)
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, MOST_BYTES, SEEN, Seen};
    use crate::locale::Lang;
    use crate::scene::walk::Walk;
    use crate::scene::{Html, Scene};

    #[test]
    fn the_latest_scenes_are_found_by_their_names() {
        let mut seen = Seen::default();
        let mut keep = |says: &str| {
            let scene = Scene { html: Html::new().p(says), ..Scene::default() };
            let name = seen.keep(Lang::En, &scene);
            let mut call = Walk::new(Lang::En, ()).call;
            call.query = vec![(SEEN.to_owned(), name.clone())];
            (name, move |seen: &Seen| seen.of(&call).map(|it| it.html.clone()))
        };
        let (first, find_first) = keep("first");
        assert_eq!(keep("first").0, first);
        let others: Vec<_> = (1..MOST).map(|it| keep(&it.to_string()).1).collect();
        assert!(find_first(&seen).is_some_and(|it| it.contains("first")));
        let mut keep = |says: &str| seen.keep(Lang::En, &Scene { html: Html::new().p(says), ..Scene::default() });
        keep("one more");
        assert_eq!(find_first(&seen), None);
        assert!(others.iter().all(|find| find(&seen).is_some()));
        seen.keep(Lang::En, &Scene { html: Html::new().p(&"x".repeat(MOST_BYTES)), ..Scene::default() });
        assert!(others.iter().all(|find| find(&seen).is_none()));
    }
}
