//! Walks through a deck: what is pressed, and what then stands on the wall.

use super::deck::{Deck, key};
use super::screen::{Desk, play};
use crate::figures::{Change, Workspace, sample};
use crate::locale::Lang;
use crate::scene::{Act, Call, Event, Scene};

/// Somebody at the machine.
struct Speaker {
    workspace: Workspace,
    call: Call<Desk>,
    scene: Scene,
}

impl Speaker {
    fn new(lang: Lang, path: &str) -> Self {
        Self::of(lang, path, "S00")
    }

    fn of(lang: Lang, path: &str, area: &str) -> Self {
        let workspace = sample("s");
        let top = workspace.areas.roots().next().and_then(|it| workspace.areas.get(it)).unwrap().code.clone();
        let area = if area == "S00" { top } else { area.to_owned() };
        let desk = Desk { area, period: "2005-10+12".to_owned(), writable: true };
        let call = Call {
            path: path.to_owned(),
            query: Vec::new(),
            tail: "?lang=en".to_owned(),
            lang,
            today: 20_000,
            now: 1_700_000_000_000,
            state: String::new(),
            event: Event::Open,
            facts: desk,
        };
        let mut speaker = Self { workspace, call, scene: Scene::default() };
        speaker.happens(Event::Open);
        speaker
    }

    /// What the scene asks for is done, and it is called again, as the page does.
    fn happens(&mut self, event: Event) {
        self.call.event = event;
        let scene = play(&self.call, &self.workspace);
        self.call.state.clone_from(&scene.state);
        let acts = scene.acts.clone();
        // A scene that sets texts alone leaves the markup as it is.
        let html = if scene.patch.is_empty() { scene.html.clone() } else { self.scene.html.clone() };
        self.scene = Scene { html, ..scene };
        if !acts.is_empty() {
            for act in acts {
                let Act::Record(key, document) = act else { panic!("no other act is asked for here") };
                self.workspace.apply(Change::Record(key, document));
            }
            self.happens(Event::Changed);
        }
    }

    fn press(&mut self, what: &str) -> &mut Self {
        assert!(self.html().contains(&format!("data-do=\"{what}\"")), "nothing does `{what}`: {}", self.html());
        self.press_with(what, &[])
    }

    fn press_with(&mut self, what: &str, form: &[(&str, &str)]) -> &mut Self {
        let form = form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.happens(Event::Press { what: what.to_owned(), form });
        self
    }

    fn html(&self) -> &str {
        self.scene.html.as_str()
    }

    /// The titles of all slides, by going through them.
    fn titles(&mut self) -> Vec<String> {
        let place =
            |it: &Self| it.html().split("class=\"place\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let mut out = vec![self.scene.title.clone()];
        for _ in 0..200 {
            let before = place(self);
            self.press("next");
            if place(self) == before {
                return out;
            }
            out.push(self.scene.title.clone());
        }
        panic!("the show has no end: {out:?}");
    }

    fn deck(&self) -> Deck {
        let area = self.workspace.areas.by_code(&self.call.facts.area).unwrap();
        Deck::load(&self.workspace, area, self.call.facts.period().unwrap())
    }
}

#[test]
fn the_deck_of_the_sample_says_the_speechs_figures() {
    for lang in Lang::ALL {
        let titles = Speaker::new(lang, "show").titles();
        let all = titles.join("\n");
        for figure in ["10.71", "1.29", "99.29", "79.26", "9.26", "95.42", "5.42"] {
            assert!(all.contains(figure), "{figure} is in no title: {all}");
        }
        assert!(titles.len() > 12, "{titles:?}");
    }
}

#[test]
fn no_two_buttons_of_a_slide_have_one_key() {
    let mut speaker = Speaker::new(Lang::En, "show");
    for _ in 0..30 {
        let html = speaker.html().to_owned();
        let keys = html.split("data-key=\"").skip(1).filter_map(|it| it.split('"').next());
        let mut keys: Vec<&str> = keys.flat_map(|it| it.split(' ')).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count, "{keys:?}");
        speaker.press("next");
    }
}

#[test]
fn a_slide_that_is_hidden_is_not_shown_and_one_that_moves_changes_places() {
    let before = Speaker::new(Lang::En, "show").titles();
    let mut list = Speaker::new(Lang::En, "");
    list.press("turn summary").press("down cover");
    assert_eq!(list.deck().order.iter().take(2).collect::<Vec<_>>(), ["summary", "cover"]);
    list.call.path = "show".to_owned();
    list.call.state.clear();
    list.happens(Event::Open);
    let after = list.titles();
    assert_eq!(after.len(), before.len() - 1);
    assert_eq!(after[0], before[0], "the cover comes first, for what stands before it is hidden");
    assert!(!after.contains(&before[1]));
}

#[test]
fn words_of_ones_own_are_kept_and_those_of_persons_refused() {
    let mut list = Speaker::new(Lang::En, "");
    list.press("add own");
    assert_eq!(list.scene.focus, "words-first");
    list.press_with("keep own:1", &[("title", "Thanks"), ("text", "call 13912345678"), ("notes", "")]);
    assert!(list.deck().words.is_empty(), "nothing is kept");
    assert!(list.html().contains("13912345678") && list.html().contains("telephone"), "what was typed still stands");
    list.press_with("keep own:1", &[("title", "Thanks <all>"), ("text", "one\n- two\n- three"), ("notes", "slowly")]);
    assert_eq!(list.deck().words["own:1"].notes, "slowly");
    list.call.path = "show/own:1".to_owned();
    list.call.state.clear();
    list.happens(Event::Open);
    assert!(list.html().contains("Thanks &lt;all&gt;") && list.html().contains("<li>two</li>"), "{}", list.html());
    assert!(!list.html().contains("slowly"), "notes are for the second window");
    assert!(list.scene.aside.as_ref().unwrap().as_str().contains("slowly"));
}

#[test]
fn names_and_small_values_can_be_kept_from_the_wall() {
    let mut speaker = Speaker::new(Lang::En, "");
    let code =
        speaker.html().split("data-do=\"turn ranks/").nth(1).and_then(|it| it.split('"').next()).unwrap().to_owned();
    speaker.call.path = format!("show/ranks/{code}");
    speaker.call.state.clear();
    speaker.happens(Event::Open);
    let children: Vec<String> = {
        let it = &speaker.workspace;
        let top = it.areas.roots().next().unwrap();
        it.areas.children(top).iter().filter_map(|it2| it.areas.get(*it2)).map(|it| it.names.en.clone()).collect()
    };
    let named = |speaker: &Speaker| children.iter().filter(|it| speaker.html().contains(it.as_str())).count();
    assert!(named(&speaker) > 5);
    speaker.press("point down").press("names");
    let body = speaker.html().split("<footer").next().unwrap().to_owned();
    // The title is the message, and names who is best: it is hidden with the names.
    assert_eq!(children.iter().filter(|it| body.contains(it.as_str())).count(), 0, "{body}");
    assert!(!speaker.scene.say.is_empty() && !children.iter().any(|it| speaker.scene.say.contains(it.as_str())));
}

#[test]
fn a_bar_is_pointed_at_zoomed_and_gone_into_and_the_way_leads_back() {
    let mut speaker = Speaker::new(Lang::En, "");
    let code =
        speaker.html().split("data-do=\"turn ranks/").nth(1).and_then(|it| it.split('"').next()).unwrap().to_owned();
    speaker.call.path = format!("show/ranks/{code}");
    speaker.call.state.clear();
    speaker.happens(Event::Open);
    assert!(!speaker.html().contains("data-do=\"zoom\""), "nothing is pointed at yet");
    speaker.press("point down").press("point down").press("zoom");
    assert!(speaker.html().contains("zoomed"));
    speaker.press("leave");
    assert!(!speaker.html().contains("zoomed"));
    speaker.press("into");
    let go = speaker.scene.go.clone().unwrap();
    assert!(go.starts_with(&format!("#/present/show/indicator/{code}?area=S")), "{go}");
    let from = go.split("from=").nth(1).unwrap().replace("%7C", "|").replace("%2F", "/");
    assert_eq!(from, format!("{}|ranks/{code}", speaker.call.facts.area));
    let mut below = Speaker::of(Lang::En, &format!("show/indicator/{code}"), "S04");
    below.call.query = vec![("from".to_owned(), from)];
    below.happens(Event::Open);
    assert!(below.scene.title.contains("10") || !below.scene.title.is_empty());
    below.press("leave");
    let back = below.scene.go.clone().unwrap();
    assert!(back.starts_with(&format!("#/present/show/ranks/{code}?area={}", speaker.call.facts.area)), "{back}");
    assert!(!back.contains("from="));
}

#[test]
fn a_year_runs_by_itself_to_its_end_and_stands() {
    let mut list = Speaker::new(Lang::En, "");
    list.press_with("add year", &[("year", "crude_birth_rate")]);
    assert!(list.deck().order.contains(&"year:crude_birth_rate".to_owned()));
    list.call.path = "show/year:crude_birth_rate".to_owned();
    list.call.state.clear();
    list.happens(Event::Open);
    let first = list.html().to_owned();
    list.press("next");
    assert!(list.scene.tick.is_some(), "the first press lets it run");
    let mut seen = vec![first, list.html().to_owned()];
    for _ in 0..20 {
        if list.scene.tick.is_none() {
            break;
        }
        list.happens(Event::Tick);
        seen.push(list.html().to_owned());
    }
    assert!(list.scene.tick.is_none(), "it ends");
    seen.dedup();
    assert!(seen.len() >= 11, "{}", seen.len());
    assert!(list.html().contains("data-glide=\"S04\"") && !list.html().contains("A part of the year"));
    let title = list.scene.title.clone();
    list.press("back");
    assert_ne!(list.scene.title, title);
}

#[test]
fn the_answer_of_a_question_comes_after_the_question() {
    let mut list = Speaker::new(Lang::En, "");
    let kind = crate::teach::kinds::all().next().unwrap().code;
    list.press_with("add quiz", &[("quiz", kind), ("level", "2")]);
    let code = list.deck().order.iter().find(|it| it.starts_with("quiz:")).unwrap().clone();
    list.call.path = format!("show/{code}");
    list.call.state.clear();
    list.happens(Event::Open);
    assert!(!list.html().contains("class=\"answer\""));
    assert!(list.scene.aside.as_ref().unwrap().as_str().contains("The answer: "), "the speaker knows it");
    let title = list.scene.title.clone();
    list.press("next");
    assert!(list.html().contains("class=\"answer\""));
    assert_eq!(list.scene.title, title);
    list.press("back");
    assert_ne!(list.scene.title, title);
}

#[test]
fn the_screen_is_black_until_a_key_and_the_clock_counts_down() {
    let mut speaker = Speaker::new(Lang::En, "");
    speaker.press_with("minutes", &[("minutes", "2")]);
    speaker.call.path = "show".to_owned();
    speaker.call.state.clear();
    speaker.happens(Event::Open);
    assert!(speaker.scene.awake && speaker.scene.tick.is_none());
    speaker.press("clock");
    speaker.call.now += 61_000;
    speaker.happens(Event::Tick);
    assert_eq!(speaker.scene.patch, [("show-clock".to_owned(), "0:59".to_owned())]);
    speaker.call.now += 61_000;
    speaker.happens(Event::Tick);
    assert_eq!(speaker.scene.patch, [("show-clock".to_owned(), "+0:02".to_owned())]);
    let title = speaker.scene.title.clone();
    speaker.press("black");
    assert!(speaker.html().contains("show black") && !speaker.html().contains("<h2"));
    speaker.press("next");
    assert!(!speaker.html().contains("show black") && speaker.html().contains("<h2"), "the slide comes back first");
    assert!(!title.is_empty());
}

#[test]
fn a_deck_keeps_its_order_when_the_data_have_other_slides() {
    use super::slide::Slide;
    let made = |codes: &[&str]| codes.iter().filter_map(|it| Slide::parse(it)).collect::<Vec<_>>();
    let check = |order: &[&str], there: &[&str], want: &[&str]| {
        let deck = Deck { order: order.iter().map(|it| (*it).to_owned()).collect(), ..Deck::default() };
        let got: Vec<String> = deck.entries(&made(there)).iter().map(|it| it.slide.to_string()).collect();
        assert_eq!(got, want);
    };
    check(&[], &["cover", "a", "b"], &["cover", "a", "b"]);
    check(&["b", "a", "cover"], &["cover", "a", "b"], &["b", "a", "cover"]);
    check(&["b", "a", "cover"], &["cover", "a", "new", "b"], &["b", "a", "new", "cover"]);
    check(&["b", "gone", "own:1", "a"], &["cover", "a", "b"], &["cover", "b", "own:1", "a"]);
    check(&["a", "a"], &["a"], &["a"]);
}

#[test]
fn the_paper_has_every_slide_that_is_shown() {
    let titles = Speaker::new(Lang::Hans, "show").titles();
    let paper = Speaker::new(Lang::Hans, "paper");
    assert_eq!(paper.html().matches("<section class=\"leaf\">").count(), titles.len());
    assert!(paper.html().contains(&format!("1 / {}", titles.len())));
    let area = paper.workspace.areas.roots().next().unwrap();
    assert!(key(&paper.workspace, area, paper.call.facts.period().unwrap()).ends_with("/2005-10+12"));
}
