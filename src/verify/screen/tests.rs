//! Walks through the two pages as a reader does: open, type, press, look at what is shown.

use super::{reproduce, text};
use crate::locale::Lang;
use crate::scene::walk::Walk;
use crate::scene::{Call, Event, Scene};
use std::ops::{Deref, DerefMut};

/// A reader of one page.
struct Visitor {
    walk: Walk<()>,
    page: fn(&Call<()>) -> Scene,
}

impl Deref for Visitor {
    type Target = Walk<()>;

    fn deref(&self) -> &Walk<()> {
        &self.walk
    }
}

impl DerefMut for Visitor {
    fn deref_mut(&mut self) -> &mut Walk<()> {
        &mut self.walk
    }
}

impl Visitor {
    fn new(lang: Lang, page: fn(&Call<()>) -> Scene) -> Self {
        let mut it = Self { walk: Walk::new(lang, ()), page };
        it.send(Event::Open);
        it
    }

    fn press(&mut self, what: &str, form: &[(&str, &str)]) -> &str {
        let event = self.walk.pressing(what, form);
        self.send(event);
        self.walk.html()
    }

    fn send(&mut self, event: Event) {
        self.walk.send(event, self.page);
        self.walk.focus_is_there();
        assert!(!self.html().contains(['{', '}']), "{}", self.html());
    }
}

#[test]
fn each_page_opens_in_each_language_and_shows_no_result_yet() {
    for lang in Lang::ALL {
        for page in [reproduce as fn(&Call<()>) -> Scene, text] {
            let it = Visitor::new(lang, page);
            assert!(!it.seen.title.is_empty() && !it.seen.html.as_str().contains("id=\"result\""));
        }
    }
}

#[test]
fn each_example_shows_its_explanations() {
    let codes =
        ["tongxiang", "luoyuan", "shanxi", "ningde-total", "ningde-old", "speech", "sum", "boys", "forecast", "growth"];
    for lang in Lang::ALL {
        for code in codes {
            let mut it = Visitor::new(lang, reproduce);
            let html = it.press("example", &[("example", code)]).to_owned();
            assert!(html.contains("id=\"result\""), "{code}");
            // The same by the address, and once more with the fields as they stand.
            let mut other = Visitor::new(lang, reproduce);
            other.call.query = vec![("example".to_owned(), code.to_owned())];
            other.send(Event::Open);
            assert_eq!(other.seen.html.as_str(), html, "{code}");
        }
    }
}

#[test]
fn the_year_end_population_is_named_with_its_working() {
    let mut it = Visitor::new(Lang::En, reproduce);
    let fields =
        [("top", "4,497"), ("start", "711,586"), ("end", "715,000"), ("scale", "permille"), ("printed", "6.29‰")];
    let html = it.press("examine", &fields);
    assert!(
        html.contains("Divided by the population at the end") && html.contains("4,497 ÷ 715,000 × 1,000"),
        "{html}"
    );
    assert!(html.contains("By definition: Divided by the mean of the populations"), "{html}");
    assert!(html.contains("value=\"4,497\"") && html.contains("<option value=\"permille\" selected>"));
    assert_eq!(it.seen.focus, "result");
}

#[test]
fn a_wrong_field_says_what_is_accepted_and_gets_the_focus() {
    let mut it = Visitor::new(Lang::En, reproduce);
    let html = it.press("examine", &[("top", "5493 - x"), ("total", "16,00"), ("printed", "")]);
    assert!(html.contains("“x” is no number") && html.contains("do not set thousands apart"), "{html}");
    assert!(html.contains("A number is wanted here.") && !html.contains("id=\"result\""));
    assert_eq!(it.seen.focus, "top");
    let html =
        it.press("examine", &[("shape", "growth"), ("top", "1"), ("percent", "1"), ("years", "0"), ("printed", "1")]);
    assert!(html.contains("A whole number from 1 to 60 is wanted."));
}

#[test]
fn another_shape_asks_for_other_fields_and_keeps_what_was_typed() {
    let mut it = Visitor::new(Lang::Hans, reproduce);
    let html = it.press("shape", &[("shape", "sum"), ("top", "2864+2629")]).to_owned();
    assert!(
        html.contains("value=\"2864+2629\"") && !html.contains("name=\"total\"") && !html.contains("id=\"result\"")
    );
    let html = it.press("examine", &[("shape", "sum"), ("top", "2864+2629"), ("printed", "5493")]);
    assert!(html.contains("2,864 + 2,629 = 5,493 → 5,493"));
    it.press("shape", &[("shape", "ratio"), ("total", "5493"), ("top", "2864")]);
    it.press("shape", &[("shape", "sum"), ("top", "2864")]);
    assert!(it.press("shape", &[("shape", "ratio"), ("top", "2864")]).contains("value=\"5493\""));
}

#[test]
fn the_example_text_is_marked_and_worked() {
    for (lang, wrong) in [(Lang::Hans, 2), (Lang::Hant, 2), (Lang::En, 2)] {
        let mut it = Visitor::new(lang, text);
        let html = it.press("sample", &[]);
        assert!(html.contains("<mark class=\"met\">") && html.contains("<mark class=\"miss\">"), "{html}");
        assert_eq!(html.matches("class=\"chip miss\"").count(), wrong + 1, "{}", it.seen.say);
    }
}

#[test]
fn a_text_stays_as_it_was_pasted_and_cannot_become_markup() {
    let mut it = Visitor::new(Lang::En, text);
    let html = it.press("check", &[("text", "\n<b>出生5493人</b>\r\n男孩2864人，女孩2629人")]);
    assert!(html.contains("\n\n&lt;b&gt;出生5493人&lt;/b&gt;\n男孩"), "{html}");
    assert!(html.contains("<p>&lt;b&gt;出生<mark class=\"met\">5493人<sup>"));
    it.send(Event::Open);
    assert!(it.seen.html.as_str().contains("<mark"));
}

#[test]
fn persons_are_refused_and_nothing_is_marked() {
    let mut it = Visitor::new(Lang::En, text);
    let html = it.press("check", &[("text", "出生5493人\n张某 13812345678")]);
    assert!(html.contains("Line 2 holds a telephone number") && !html.contains("id=\"result\""));
    assert_eq!(it.seen.focus, "text");
    let html = it.press("check", &[("text", "  ")]);
    assert!(html.contains("Paste a text first."));
}

#[test]
fn a_text_with_nothing_to_check_says_what_could_be() {
    let mut it = Visitor::new(Lang::Hant, text);
    let html = it.press("check", &[("text", "定於4月20日開會。")]);
    assert!(html.contains("沒有認出可以核對的關係"));
}
