//! Walks through a deck: what is pressed, and what then stands on the wall.

use super::deck::{Deck, key};
use super::screen::play;
use crate::assess::screen::tests::Visitor;
use crate::locale::Lang;
use crate::scene::Event;

fn at(lang: Lang, path: &str) -> Visitor {
    let mut it = Visitor::among(play, lang);
    it.call.tail = "?lang=en".to_owned();
    it.open(path);
    it
}

/// The first indicator that the deck ranks areas by.
fn ranked(list: &Visitor) -> String {
    list.html().split("data-do=\"turn ranks/").nth(1).and_then(|it| it.split('"').next()).unwrap().to_owned()
}

/// The titles of all slides, by going through them.
fn titles(speaker: &mut Visitor) -> Vec<String> {
    let place =
        |it: &Visitor| it.html().split("class=\"place\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let mut out = vec![speaker.seen.title.clone()];
    for _ in 0..200 {
        let before = place(speaker);
        speaker.press("next", &[]);
        if place(speaker) == before {
            return out;
        }
        out.push(speaker.seen.title.clone());
    }
    panic!("the show has no end: {out:?}");
}

fn deck(of: &Visitor) -> Deck {
    let area = of.workspace.areas.by_code(&of.call.facts.area).unwrap();
    Deck::load(&of.workspace, area, of.call.facts.period().unwrap())
}

#[test]
fn the_deck_of_the_sample_says_the_speechs_figures() {
    for lang in Lang::ALL {
        let titles = titles(&mut at(lang, "show"));
        let all = titles.join("\n");
        for figure in ["10.71", "1.29", "99.29", "79.26", "9.26", "95.42", "5.42"] {
            assert!(all.contains(figure), "{figure} is in no title: {all}");
        }
        assert!(titles.len() > 12, "{titles:?}");
    }
}

#[test]
fn no_two_buttons_of_a_slide_have_one_key() {
    let mut speaker = at(Lang::En, "show");
    for _ in 0..30 {
        let html = speaker.html().to_owned();
        let keys = html.split("data-key=\"").skip(1).filter_map(|it| it.split('"').next());
        let mut keys: Vec<&str> = keys.flat_map(|it| it.split(' ')).collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count, "{keys:?}");
        speaker.press("next", &[]);
    }
}

#[test]
fn a_slide_that_is_hidden_is_not_shown_and_one_that_moves_changes_places() {
    let before = titles(&mut at(Lang::En, "show"));
    let mut list = at(Lang::En, "");
    list.press("turn summary", &[]);
    list.press("down cover", &[]);
    assert_eq!(deck(&list).order.iter().take(2).collect::<Vec<_>>(), ["summary", "cover"]);
    list.open("show");
    let after = titles(&mut list);
    assert_eq!(after.len(), before.len() - 1);
    assert_eq!(after[0], before[0], "the cover comes first, for what stands before it is hidden");
    assert!(!after.contains(&before[1]));
}

#[test]
fn words_of_ones_own_are_kept_and_those_of_persons_refused() {
    let mut list = at(Lang::En, "");
    list.press("add own", &[]);
    assert_eq!(list.seen.focus, "words-first");
    list.press("keep own:1", &[("title", "Thanks"), ("text", "call 13912345678"), ("notes", "")]);
    assert!(deck(&list).words.is_empty(), "nothing is kept");
    assert!(list.html().contains("13912345678") && list.html().contains("telephone"), "what was typed still stands");
    list.press("keep own:1", &[("title", "Thanks <all>"), ("text", "one\n- two\n- three"), ("notes", "slowly")]);
    assert_eq!(deck(&list).words["own:1"].notes, "slowly");
    list.open("show/own:1");
    assert!(list.html().contains("Thanks &lt;all&gt;") && list.html().contains("<li>two</li>"), "{}", list.html());
    assert!(!list.html().contains("slowly"), "notes are for the second window");
    assert!(list.seen.aside.as_ref().unwrap().as_str().contains("slowly"));
}

#[test]
fn names_and_small_values_can_be_kept_from_the_wall() {
    let mut speaker = at(Lang::En, "");
    let code = ranked(&speaker);
    speaker.open(&format!("show/ranks/{code}"));
    let children: Vec<String> = {
        let it = &speaker.workspace;
        let top = it.areas.roots().next().unwrap();
        it.areas.children(top).iter().filter_map(|it2| it.areas.get(*it2)).map(|it| it.names.en.clone()).collect()
    };
    let named = |speaker: &Visitor| children.iter().filter(|it| speaker.html().contains(it.as_str())).count();
    assert!(named(&speaker) > 5);
    speaker.press("point down", &[]);
    speaker.press("names", &[]);
    let body = speaker.html().split("<footer").next().unwrap().to_owned();
    // The title is the message, and names who is best: it is hidden with the names.
    assert_eq!(children.iter().filter(|it| body.contains(it.as_str())).count(), 0, "{body}");
    assert!(!speaker.seen.say.is_empty() && !children.iter().any(|it| speaker.seen.say.contains(it.as_str())));
}

#[test]
fn a_bar_is_pointed_at_zoomed_and_gone_into_and_the_way_leads_back() {
    let mut speaker = at(Lang::En, "");
    let code = ranked(&speaker);
    speaker.open(&format!("show/ranks/{code}"));
    assert!(!speaker.html().contains("data-do=\"zoom\""), "nothing is pointed at yet");
    speaker.press("point down", &[]);
    speaker.press("point down", &[]);
    speaker.press("zoom", &[]);
    assert!(speaker.html().contains("zoomed"));
    speaker.press("leave", &[]);
    assert!(!speaker.html().contains("zoomed"));
    speaker.press("into", &[]);
    let go = speaker.seen.go.clone().unwrap();
    assert!(go.starts_with(&format!("#/present/show/indicator/{code}?area=S")), "{go}");
    let from = go.split("from=").nth(1).unwrap().replace("%7C", "|").replace("%2F", "/");
    assert_eq!(from, format!("{}|ranks/{code}", speaker.call.facts.area));
    let mut below = at(Lang::En, "");
    below.call.facts.area = "S04".to_owned();
    below.open(&format!("show/indicator/{code}?from={from}"));
    assert!(below.seen.title.contains("10") || !below.seen.title.is_empty());
    below.press("leave", &[]);
    let back = below.seen.go.clone().unwrap();
    assert!(back.starts_with(&format!("#/present/show/ranks/{code}?area={}", speaker.call.facts.area)), "{back}");
    assert!(!back.contains("from="));
}

#[test]
fn what_is_hidden_stays_hidden_in_an_area_that_is_gone_into_and_the_clock_runs_on() {
    let mut speaker = at(Lang::En, "");
    let code = ranked(&speaker);
    speaker.open(&format!("show/ranks/{code}"));
    for what in ["names", "few", "clock", "point down", "into"] {
        speaker.press(what, &[]);
    }
    let go = speaker.seen.go.clone().unwrap();
    assert!(go.contains("&nameless=1&few=1&since="), "{go}");
    speaker.open(&format!("show/indicator/{code}?nameless=1&few=1&since={}", speaker.call.now));
    assert_eq!(speaker.html().matches("aria-pressed=\"true\"").count(), 3);
}

#[test]
fn a_year_runs_by_itself_to_its_end_and_stands() {
    let mut list = at(Lang::En, "");
    list.press("add year", &[("year", "crude_birth_rate")]);
    assert!(deck(&list).order.contains(&"year:crude_birth_rate".to_owned()));
    list.open("show/year:crude_birth_rate");
    let first = list.html().to_owned();
    list.press("next", &[]);
    assert!(list.seen.tick.is_some(), "the first press lets it run");
    let mut seen = vec![first, list.html().to_owned()];
    for _ in 0..20 {
        if list.seen.tick.is_none() {
            break;
        }
        list.send(Event::Tick);
        seen.push(list.html().to_owned());
    }
    assert!(list.seen.tick.is_none(), "it ends");
    seen.dedup();
    assert!(seen.len() >= 11, "{}", seen.len());
    assert!(list.html().contains("data-glide=\"S04\"") && !list.html().contains("A part of the year"));
    let title = list.seen.title.clone();
    list.press("back", &[]);
    assert_ne!(list.seen.title, title);
}

#[test]
fn the_answer_of_a_question_comes_after_the_question() {
    let mut list = at(Lang::En, "");
    let kind = crate::teach::kinds::all().next().unwrap().code;
    list.press("add quiz", &[("quiz", kind), ("level", "2")]);
    let code = deck(&list).order.iter().find(|it| it.starts_with("quiz:")).unwrap().clone();
    list.open(&format!("show/{code}"));
    assert!(!list.html().contains("class=\"answer\""));
    assert!(list.seen.aside.as_ref().unwrap().as_str().contains("The answer: "), "the speaker knows it");
    let title = list.seen.title.clone();
    list.press("next", &[]);
    assert!(list.html().contains("class=\"answer\""));
    assert_eq!(list.seen.title, title);
    list.press("back", &[]);
    assert_ne!(list.seen.title, title);
}

#[test]
fn slides_turn_by_themselves_at_the_decks_pace_until_they_are_stopped() {
    let mut speaker = at(Lang::En, "");
    speaker.press("seconds", &[("seconds", "20")]);
    assert_eq!(deck(&speaker).seconds, 20);
    // A time that cannot be is named with what can, and the one before stands.
    for (what, typed, can) in
        [("seconds", "2", "3 to 600"), ("seconds", "601", "3 to 600"), ("minutes", "half", "1 to 600")]
    {
        speaker.press(what, &[(what, typed)]);
        let said = &speaker.seen;
        assert!(said.say.contains(&format!("“{typed}”")) && said.say.contains(can), "{}", said.say);
        assert!(said.html.as_str().contains("id=\"time-wrong\"") && said.focus == what);
        assert_eq!((deck(&speaker).seconds, deck(&speaker).minutes), (20, 0));
    }
    let count = speaker.html().matches("class=\"card deck-card\"").count();
    speaker.open("show");
    speaker.press("auto", &[]);
    assert!(speaker.html().contains("next in 20 s") && speaker.seen.tick == Some(1000));
    let first = speaker.seen.title.clone();
    // Each event comes a second after the one before.
    speaker.call.now += 18_500;
    speaker.send(Event::Tick);
    assert!(
        speaker.seen.patch.contains(&("show-auto".to_owned(), "next in 1 s".to_owned())),
        "{:?}",
        speaker.seen.patch
    );
    speaker.send(Event::Tick);
    let second = speaker.seen.title.clone();
    assert!(second != first && speaker.html().contains("next in 20 s"));
    // A key begins the time of its slide anew, and a black screen waits.
    speaker.call.now += 15_000;
    speaker.press("next", &[]);
    assert!(speaker.seen.title != second && speaker.html().contains("next in 20 s"));
    speaker.press("black", &[]);
    assert_eq!(speaker.seen.tick, None);
    speaker.press("next", &[]);
    // Behind the last one the first comes again.
    for _ in 0..count * 2 {
        speaker.call.now += 20_000;
        speaker.send(Event::Tick);
        if speaker.seen.title == first {
            break;
        }
    }
    assert_eq!(speaker.seen.title, first);
    speaker.press("auto", &[]);
    assert!(speaker.seen.tick.is_none() && !speaker.html().contains("next in"));
}

#[test]
fn a_sheet_of_paper_takes_one_to_six_slides() {
    let mut reader = at(Lang::En, "paper");
    assert!(reader.html().contains("class=\"leaves up-2\""));
    for (asked, want) in [("up=1", 1), ("up=4", 4), ("up=6", 6), ("up=5", 2), ("up=x", 2)] {
        reader.open(&format!("paper?{asked}&notes=1"));
        assert!(reader.html().contains(&format!("class=\"leaves up-{want}\"")), "{asked}");
    }
    assert!(reader.html().contains("#/present/paper?up=6&amp;notes=1"));
}

#[test]
fn the_screen_is_black_until_a_key_and_the_clock_counts_down() {
    let mut speaker = at(Lang::En, "");
    speaker.press("minutes", &[("minutes", "2")]);
    speaker.open("show");
    assert!(speaker.seen.awake && speaker.seen.tick.is_none());
    speaker.press("clock", &[]);
    speaker.call.now += 60_000;
    speaker.send(Event::Tick);
    assert_eq!(speaker.seen.patch, [("show-clock".to_owned(), "0:59".to_owned())]);
    speaker.call.now += 60_000;
    speaker.send(Event::Tick);
    assert_eq!(speaker.seen.patch, [("show-clock".to_owned(), "+0:02".to_owned())]);
    let title = speaker.seen.title.clone();
    speaker.press("black", &[]);
    assert!(speaker.html().contains("show black") && !speaker.html().contains("<h2"));
    speaker.press("next", &[]);
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
    let titles = titles(&mut at(Lang::Hans, "show"));
    let paper = at(Lang::Hans, "paper");
    assert_eq!(paper.html().matches("<section class=\"leaf\">").count(), titles.len());
    assert!(paper.html().contains(&format!("1 / {}", titles.len())));
    let area = paper.workspace.areas.roots().next().unwrap();
    assert!(key(&paper.workspace, area, paper.call.facts.period().unwrap()).ends_with("/2005-10+12"));
}
