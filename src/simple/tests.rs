//! Walks through the easy mode as somebody does who presses Next.

use super::{PAGE, play};
use crate::assess::screen::{Desk, changes};
use crate::catalog::Names;
use crate::figures::{AreaKind, Cell, Period, Workspace, sample};
use crate::locale::Lang;
use crate::scene::walk::{Walk, links_to};
use crate::scene::{Act, Event, Scene};

struct Clerk {
    walk: Walk<Desk>,
    workspace: Workspace,
    acts: Vec<Act>,
}

impl Clerk {
    fn new(lang: Lang, workspace: Workspace) -> Self {
        let area = workspace.areas.iter().next().map(|(_, it)| it.code.clone()).unwrap_or_default();
        let desk = Desk { area, period: "2005-10+12".to_owned(), writable: true };
        Self { walk: Walk::new(lang, desk), workspace, acts: Vec::new() }
    }

    fn of_sample(lang: Lang) -> Self {
        Self::new(lang, sample("sample"))
    }

    fn open(&mut self, path: &str) -> &Scene {
        self.walk.turn_to(path);
        self.send(Event::Open)
    }

    fn press(&mut self, what: &str, form: &[(&str, &str)]) -> &Scene {
        let event = self.walk.pressing(what, form);
        self.send(event)
    }

    /// Plays an event, carries out what it asks for, and goes where it leads.
    fn send(&mut self, event: Event) -> &Scene {
        self.acts = self.walk.send(event, |call| play(call, &self.workspace));
        self.walk.focus_is_there();
        for change in changes(self.acts.clone(), &self.workspace) {
            self.workspace.apply(change);
        }
        if let Some(go) = self.walk.seen.go.clone() {
            self.walk.turn_to(go.strip_prefix(&format!("#/{PAGE}/")).unwrap());
            self.walk.send(Event::Open, |call| play(call, &self.workspace));
            self.walk.focus_is_there();
        }
        &self.walk.seen
    }

    #[track_caller]
    fn sees(&self, words: &str) {
        assert!(self.walk.html().contains(words), "no {words} in {}", self.walk.html());
    }

    fn cell(&self, area: &str, month: &str, item: &str) -> Cell {
        let area = self.workspace.areas.by_code(area).unwrap();
        let item = self.workspace.catalog.item_by_code(item).unwrap();
        self.workspace.table.get(area, Period::parse(month).unwrap(), item)
    }
}

#[test]
fn every_screen_opens_in_every_language_and_no_link_leads_nowhere() {
    for lang in Lang::ALL {
        let mut clerk = Clerk::of_sample(lang);
        let lost = crate::locale::SimpleText::of(lang).not_here;
        for path in ["", "fill", "fill/year/2005", "fill/2006-10", "see", "see/-area", "see/-period", "print"] {
            let scene = clerk.open(path).clone();
            assert!(!scene.title.is_empty() && scene.html.as_str().contains("<h1"), "{path}");
            assert_eq!(scene.html.as_str().matches("<h1").count(), 1, "{path}");
            for link in links_to(scene.html.as_str(), "simple").iter().take(6) {
                assert!(!clerk.open(link).html.as_str().contains(lost), "{path} → {link}");
            }
        }
    }
}

#[test]
fn the_first_month_that_is_offered_is_the_first_that_is_not_complete() {
    let mut clerk = Clerk::of_sample(Lang::En);
    clerk.open("fill");
    clerk.sees("Start with Oct 2006");
    let village = clerk.workspace.areas.leaves(crate::figures::AreaId(0))[0];
    let code = clerk.workspace.areas.get(village).unwrap().code.clone();
    let month = Period::parse("2006-10").unwrap();
    let births = clerk.workspace.catalog.item_by_code("births").unwrap();
    clerk.workspace.table.set(village, month, births, Cell::Value(1));
    clerk.open("fill");
    clerk.sees("Start with Oct 2006");
    clerk.sees("1 of 402 units filled in");
    clerk.open(&format!("fill/2006-10?of={code}"));
    clerk.sees("figures are filled in");
}

#[test]
fn a_figure_is_asked_for_alone_and_goes_in_as_one_step() {
    let mut clerk = Clerk::of_sample(Lang::En);
    let village = clerk.workspace.areas.leaves(crate::figures::AreaId(0))[0];
    let code = clerk.workspace.areas.get(village).unwrap().code.clone();
    clerk.open(&format!("fill/2006-10?of={code}"));
    clerk.sees("0 of ");
    clerk.open(&format!("fill/2006-10/births?of={code}"));
    clerk.sees("The same month last year");
    clerk.sees("For Oct 2006 alone");
    let before = clerk.walk.seen.title.clone();
    clerk.press("next", &[("value", " 1,2 ")]);
    clerk.sees("aria-invalid=\"true\"");
    clerk.sees("thousands separators are out of place");
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::EMPTY);
    clerk.press("next", &[("value", "３")]);
    assert_eq!(clerk.acts.len(), 1);
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::Value(3));
    assert_ne!(clerk.walk.seen.title, before, "the next figure is asked for");
    clerk.open(&format!("fill/2006-10/births?of={code}"));
    clerk.sees("value=\"3\"");
    clerk.press("next", &[("value", "3")]);
    assert!(clerk.acts.is_empty(), "the same figure is no change");
    clerk.open(&format!("fill/2006-10/births?of={code}"));
    clerk.press("next", &[("value", "")]);
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::EMPTY);
}

#[test]
fn a_doubtful_figure_is_named_and_kept_only_when_confirmed() {
    let mut clerk = Clerk::of_sample(Lang::En);
    let village = clerk.workspace.areas.leaves(crate::figures::AreaId(0))[0];
    let code = clerk.workspace.areas.get(village).unwrap().code.clone();
    for (item, value) in [("births_male", "1"), ("births_female", "1")] {
        clerk.open(&format!("fill/2006-10/{item}?of={code}"));
        clerk.press("next", &[("value", value)]);
    }
    clerk.open(&format!("fill/2006-10/births?of={code}"));
    clerk.press("next", &[("value", "5")]);
    clerk.sees("Please look at this first");
    clerk.sees("Now 5 against 2, a difference of +3");
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::EMPTY);
    clerk.press("sure", &[("value", "6")]);
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::EMPTY, "another figure was not shown to be doubtful");
    clerk.sees("Now 6 against 2");
    clerk.press("sure", &[("value", "6")]);
    assert_eq!(clerk.cell(&code, "2006-10", "births"), Cell::Value(6));
    clerk.open(&format!("fill/2006-10?of={code}"));
    clerk.sees("One thing does not add up");
}

#[test]
fn where_another_tab_edits_no_field_is_shown() {
    let mut clerk = Clerk::of_sample(Lang::En);
    clerk.walk.call.facts.writable = false;
    let village = clerk.workspace.areas.leaves(crate::figures::AreaId(0))[0];
    let code = clerk.workspace.areas.get(village).unwrap().code.clone();
    clerk.open(&format!("fill/2006-10/births?of={code}"));
    clerk.sees("Another tab is editing");
    assert!(!clerk.walk.html().contains("<input"));
}

#[test]
fn an_area_of_ones_own_is_asked_for_every_item() {
    let mut own = Workspace::empty("w", "w");
    let mut clerk = Clerk::new(Lang::Hans, own.clone());
    clerk.open("fill");
    clerk.sees("还没有地区");
    own.areas.add("青/山 1", Names { hans: "青山".to_owned(), ..Names::default() }, AreaKind::County, None).unwrap();
    let all = own.catalog.items().len();
    let mut clerk = Clerk::new(Lang::Hans, own);
    clerk.open("fill/2024-10");
    clerk.sees(&format!("共{all}个数，填了0个"));
    assert!(links_to(clerk.walk.html(), "simple").iter().any(|it| it.contains("of=%E9%9D%92%2F%E5%B1%B1%201")));
}

#[test]
fn an_indicator_is_shown_with_value_verdict_and_bullet_one_a_screen() {
    let mut clerk = Clerk::of_sample(Lang::Hans);
    clerk.open("see");
    clerk.sees("达标");
    clerk.open("see/crude_birth_rate");
    clerk.sees("<b>10.71</b>");
    clerk.sees("chip met");
    clerk.sees("class=\"chart chart-bullet\"");
    clerk.sees("1.29");
    clerk.open("see/crude_birth_rate/how");
    clerk.sees("5,493");
}

#[test]
fn the_report_is_printed_by_one_button() {
    let mut clerk = Clerk::of_sample(Lang::Hans);
    clerk.open("print");
    clerk.sees("低于12‰的目标1.29个千分点");
    assert!(clerk.press("print", &[]).print);
}
