//! Walks through the pages of learning as a learner does: open, press, look at what is shown.

mod example;

use super::{Facts, play};
use crate::locale::Lang;
use crate::scene::walk::{Walk, links_to};
use crate::scene::{Event, Scene};
use crate::teach::address::Address;
use crate::teach::exercise::Task;
use crate::teach::kinds;
use crate::teach::lesson::COURSE;
use crate::teach::progress::Set;
use std::ops::{Deref, DerefMut};

/// A learner: the browser keeps the progress.
struct Visitor {
    walk: Walk<Facts>,
}

impl Deref for Visitor {
    type Target = Walk<Facts>;

    fn deref(&self) -> &Walk<Facts> {
        &self.walk
    }
}

impl DerefMut for Visitor {
    fn deref_mut(&mut self) -> &mut Walk<Facts> {
        &mut self.walk
    }
}

impl Visitor {
    fn new(lang: Lang) -> Self {
        Self { walk: Walk::new(lang, Facts::default()) }
    }

    fn open(&mut self, path: &str) -> &Scene {
        self.walk.turn_to(path);
        self.send(Event::Open)
    }

    fn press(&mut self, what: &str, form: &[(&str, &str)]) -> &Scene {
        let event = self.walk.pressing(what, form);
        self.send(event)
    }

    fn send(&mut self, event: Event) -> &Scene {
        self.walk.send(event, play);
        if let Some(keep) = self.walk.seen.keep.clone() {
            self.walk.call.facts.progress = Some(keep);
        }
        self.walk.focus_is_there();
        &self.walk.seen
    }

    /// Every link on the page that leads to learning.
    fn links(&self) -> Vec<String> {
        links_to(self.html(), "learn/")
    }
}

/// What is typed or chosen for an exercise to be right.
fn right(name: &str) -> String {
    let made = kinds::make(&Address::parse(name).unwrap(), Lang::En, &[]).unwrap();
    match made.task {
        Task::Number(it) => it.answer.round(it.decimals).unwrap().to_string(),
        Task::Choice(options) => options.iter().position(|it| it.right).unwrap().to_string(),
    }
}

#[test]
fn every_link_leads_to_a_page_of_its_own() {
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        let home = visitor.open("").html.clone();
        let links = visitor.links();
        assert!(links.len() > 40, "{links:?}");
        for link in links {
            let page = visitor.open(&link);
            assert!(page.html != home && !page.title.is_empty(), "{link}");
        }
    }
}

#[test]
fn a_right_answer_is_praised_worked_and_kept() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("practise/rate_start_end.1.5");
    let before = visitor.open("").html.clone();
    visitor.open("practise/rate_start_end.1.5");
    let seen = visitor.press("answer", &[("answer", &right("rate_start_end.1.5"))]);
    assert!(seen.html.as_str().contains("result right") && seen.html.as_str().contains("class=\"steps\""));
    assert_eq!(seen.focus, "result");
    assert!(seen.keep.is_some());
    assert_ne!(visitor.open("").html, before);
}

#[test]
fn a_wrong_answer_gives_nothing_away_until_the_working_is_asked_for() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("practise/rate_start_end.1.5");
    let answer = right("rate_start_end.1.5");
    let seen = visitor.press("answer", &[("answer", "1")]);
    assert!(seen.html.as_str().contains("result wrong") && !seen.html.as_str().contains(&answer));
    let seen = visitor.press("working", &[]);
    assert!(seen.html.as_str().contains(&answer));
    let seen = visitor.open("practise/rate_start_end.1.5");
    assert!(!seen.html.as_str().contains(&answer));
}

#[test]
fn an_unclear_answer_is_asked_back_and_not_counted() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("practise/rate_start_end.1.5");
    let seen = visitor.press("answer", &[("answer", "10-11")]);
    assert!(seen.html.as_str().contains("result unclear"));
    assert_eq!(seen.keep, None);
}

#[test]
fn hints_come_one_by_one() {
    let mut visitor = Visitor::new(Lang::Hans);
    visitor.open("practise/rate_start_end.2.9");
    for count in 1..=3 {
        let seen = visitor.press("hint", &[]);
        assert_eq!(seen.html.as_str().matches("class=\"hint\"").count(), count);
        assert_eq!(seen.focus, format!("hint-{count}"));
    }
    assert!(!visitor.seen.html.as_str().contains("data-do=\"hint\""));
}

#[test]
fn a_lesson_ends_in_a_check_that_can_be_passed() {
    let mut visitor = Visitor::new(Lang::En);
    for lesson in &COURSE {
        visitor.open(&format!("lesson/{}", lesson.code));
        let check = visitor.links().into_iter().find(|it| it.starts_with("set/check.")).unwrap();
        visitor.open(&check);
        visitor.press("begin", &[]);
        let set = Set::parse(check.strip_prefix("set/").unwrap()).unwrap();
        for address in set.addresses() {
            visitor.press("answer", &[("answer", &right(&address.to_string()))]);
        }
        let seen = visitor.seen.html.as_str();
        assert!(seen.contains("5 of 5"), "{}", lesson.code);
        assert!(seen.contains("Awareness rate 100.0%") && seen.contains("95% interval 56.6% to 100.0%"), "{seen}");
    }
}

#[test]
fn a_drill_ends_when_its_time_is_up() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("set/drill.1.7.3.5");
    visitor.press("begin", &[]);
    assert_eq!(visitor.seen.tick, Some(1000));
    visitor.send(Event::Tick);
    assert_eq!(visitor.seen.patch, [("clock".to_owned(), "0:04".to_owned())]);
    visitor.press("answer", &[("answer", "1")]);
    for _ in 0..6 {
        visitor.send(Event::Tick);
    }
    assert!(visitor.seen.html.as_str().contains("id=\"result\""));
    assert_eq!(visitor.seen.tick, None);
}

#[test]
fn thirty_papers_are_printed_with_their_key_and_one_is_typed_in() {
    let mut visitor = Visitor::new(Lang::Hant);
    visitor.open("papers");
    let made = visitor.press("make", &[("papers", "30"), ("exercises", "6"), ("level", "1"), ("large", "on")]);
    let go = made.go.clone().unwrap();
    visitor.open(go.strip_prefix("#/learn/").unwrap());
    let papers = visitor.press("print", &[]);
    assert!(papers.print && papers.html.as_str().contains("papers large"));
    assert_eq!(papers.html.as_str().matches("<article class=\"paper\">").count(), 30);
    let key = visitor.press("print-key", &[]);
    assert_eq!(key.html.as_str().matches("<article class=\"paper key\">").count(), 30);
    let code = key.html.as_str().split("<code>").nth(17).unwrap().split_once("</code>").unwrap().0.to_owned();

    visitor.open("papers");
    let opened = visitor.press("open", &[("code", &code)]);
    let go = opened.go.clone().unwrap();
    visitor.open(go.strip_prefix("#/learn/").unwrap());
    let addresses = Set::parse(&code).unwrap().addresses();
    let answers: Vec<(String, String)> =
        (0..).zip(&addresses).map(|(at, it)| (format!("answer-{at}"), right(&it.to_string()))).collect();
    let form: Vec<(&str, &str)> = answers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let marked = visitor.press("mark", &form);
    assert_eq!(marked.html.as_str().matches("verdict right").count(), 6);
    let saved = visitor.press("save", &form).save.clone().unwrap();

    visitor.open("record");
    let seen = visitor.send(Event::Files(vec![(saved.name, saved.text), ("x.json".to_owned(), "{}".to_owned())]));
    assert!(seen.html.as_str().contains("record-charts") && seen.html.as_str().contains("x.json"));
    assert!(visitor.press("csv", &[]).save.is_some());
}

#[test]
fn a_wrong_code_is_refused_in_words() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("papers");
    let seen = visitor.press("open", &[("code", "<b>12")]);
    assert!(seen.go.is_none() && seen.html.as_str().contains("&lt;b&gt;12"));
    // A seed with a zero before it would be a second name of the same papers.
    for page in ["papers/paper.2.077.10.0", "paper/paper.2.077.10.0"] {
        assert!(visitor.open(page).html.as_str().contains("no code “paper.2.077.10.0”"), "{page}");
    }
}

#[test]
fn a_trainer_reorders_hides_and_notes() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("course");
    visitor.press("down:rate", &[("note-whom", "Bring the <b>register</b>.")]);
    visitor.press("hide:unit", &[("note-whom", "Bring the <b>register</b>.")]);
    visitor.open("");
    let lessons: Vec<String> = visitor.links().into_iter().filter(|it| it.starts_with("lesson/")).collect();
    assert_eq!(lessons.len(), COURSE.len() - 1);
    assert_eq!(lessons.first().map(String::as_str), Some("lesson/whom"));
    assert!(visitor.open("lesson/whom").html.as_str().contains("&lt;b&gt;register"));
}

#[test]
fn a_note_with_a_number_of_a_person_is_not_kept() {
    let mut visitor = Visitor::new(Lang::Hans);
    for note in ["找 13812345678 借投影", "420101199003070011", "０２７-８７６５４３２１"] {
        visitor.open("course");
        let seen = visitor.press("down:rate", &[("note-whom", note), ("note-rate", "带登记册")]);
        assert!(seen.keep.is_none() && seen.focus == "note-whom" && seen.html.as_str().contains("role=\"alert\""));
        // What was typed is still there, to be mended.
        assert!(seen.html.as_str().contains(note) && seen.html.as_str().contains("带登记册"));
    }
    let seen = visitor.press("down:rate", &[("note-whom", "2006年全县5493人"), ("note-rate", "带登记册")]);
    assert!(seen.keep.is_some());
}

#[test]
fn progress_is_saved_and_opened_again() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("practise/rate_start_end.1.5");
    visitor.press("answer", &[("answer", &right("rate_start_end.1.5"))]);
    visitor.open("");
    let saved = visitor.press("save-progress", &[]).save.clone().unwrap();
    let mut other = Visitor::new(Lang::En);
    other.open("");
    let opened = other.send(Event::Files(vec![(saved.name, saved.text.clone())]));
    assert!(opened.keep.is_some());
    assert_eq!(other.press("save-progress", &[]).save.as_ref().unwrap().text, saved.text);
    let refused = other.send(Event::Files(vec![("a.json".to_owned(), "[]".to_owned())]));
    assert!(refused.keep.is_none() && refused.html.as_str().contains("role=\"alert\""));
}

#[test]
fn own_figures_are_practised_where_they_fit_and_invented_ones_say_so() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.call.facts.place = Some("Ownplace".to_owned());
    let mut rng = crate::teach::rng::Rng::new("own", 1);
    let mut case = crate::teach::theme::invent(
        &crate::teach::theme::BIRTHS,
        crate::teach::address::Level::Two,
        Lang::En,
        &mut rng,
    );
    case.place = "Ownplace".to_owned();
    case.invented = false;
    visitor.call.facts.cases = vec![case];
    let invented = visitor.open("practise/rate_start_end.2.5").html.clone();
    assert!(invented.as_str().contains("invented") && !invented.as_str().contains("Ownplace"));
    let own = visitor.open("practise/rate_start_end.2.5?own=1").html.clone();
    assert!(own.as_str().contains("Ownplace") && own.as_str().contains("figures that are open"));
    assert!(visitor.links().iter().any(|it| it == "practise/rate_start_end.2.5"), "{:?}", visitor.links());
    assert!(visitor.links().iter().any(|it| it == "practise/rate_start_end.3.5?own=1"));
}
