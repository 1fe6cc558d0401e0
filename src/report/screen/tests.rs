//! Walks through the pages of reports as a reader does.

use super::play;
use crate::assess::screen::tests::Visitor;
use crate::figures::Workspace;
use crate::locale::Lang;
use crate::report::{CHOICE, KINDS};
use crate::scene::Event;

fn visitor(lang: Lang) -> Visitor {
    Visitor::among(play, lang)
}

#[test]
fn every_page_opens_in_every_language() {
    for lang in Lang::ALL {
        let mut visitor = visitor(lang);
        for path in ["", "wording", "wording/slides", "wording/clauses", "profiles", "profiles/below", "nowhere"] {
            let scene = visitor.open(path);
            assert!(!scene.title.is_empty() && scene.html.as_str().len() > 1_000, "{path}");
        }
    }
}

#[test]
fn without_an_area_the_page_says_what_to_do() {
    let mut visitor = visitor(Lang::En);
    visitor.workspace = Workspace::empty("w", "w");
    visitor.open("");
    assert!(visitor.html().contains("no areas and figures yet"));
}

#[test]
fn a_report_goes_out_as_text_to_the_clipboard_and_to_paper() {
    let mut visitor = visitor(Lang::Hans);
    visitor.open("");
    let save = visitor.press("txt", &[]).save.clone().unwrap();
    assert!(save.name.ends_with("2006考核年度主要指标完成情况.txt"), "{}", save.name);
    assert!(save.text.starts_with('\u{feff}') && save.text.contains("10.71‰") && save.text.contains("\r\n"));
    let copied = visitor.press("copy", &[]).copy.clone().unwrap();
    assert!(copied.contains("低于12‰的目标1.29个千分点") && !copied.contains('\r'));
    assert!(copied.contains("示例数据"), "a sample's paper says that it is one");
    assert!(visitor.press("print", &[]).print);
}

#[test]
#[cfg(feature = "worker")]
fn a_report_goes_out_as_a_document() {
    let mut visitor = visitor(Lang::En);
    visitor.open("");
    let save = visitor.press("docx", &[]).save.clone().unwrap();
    assert!(save.name.ends_with(".docx") && save.bytes.starts_with(b"PK"), "{}", save.name);
}

/// The boxes of all parts as the form sends them, less one.
fn all_but(visitor: &Visitor, off: &str) -> Vec<(String, String)> {
    let names = visitor.html().split("name=\"on:").skip(1).filter_map(|it| it.split('"').next());
    names.filter(|it| *it != off).map(|it| (format!("on:{it}"), "on".to_owned())).collect()
}

#[test]
fn a_part_is_left_out_kept_so_and_taken_back() {
    let mut visitor = visitor(Lang::Hans);
    visitor.open("");
    let heading = "<h3>二、主要特点</h3>";
    assert!(visitor.html().contains(heading));
    let form = all_but(&visitor, "features");
    visitor.send(Event::Press { what: "choose".to_owned(), form });
    assert!(!visitor.html().contains(heading));
    assert!(visitor.workspace.records.get(CHOICE).is_some());
    visitor.open("");
    assert!(!visitor.html().contains(heading));
    let form = all_but(&visitor, "");
    visitor.send(Event::Press { what: "choose".to_owned(), form });
    assert!(visitor.html().contains(heading));
    assert_eq!(visitor.workspace.records.get(CHOICE), None);
}

#[test]
fn own_text_is_put_in_and_a_persons_number_is_refused() {
    let mut visitor = visitor(Lang::Hans);
    visitor.open("");
    visitor.press("own", &[("own", "加大投入。")]);
    assert!(visitor.html().contains("<h3>四、其他情况</h3><p>加大投入。</p>"), "{}", visitor.html());
    visitor.press("own", &[("own", "联系 13812345678")]);
    assert!(visitor.html().contains("class=\"problem\"") && visitor.html().contains("联系 13812345678</textarea>"));
    assert!(visitor.html().contains("<p>加大投入。</p>"), "what was kept stays");
}

#[test]
fn a_wording_is_edited_refused_with_the_place_and_set_back() {
    let mut visitor = visitor(Lang::Hans);
    visitor.open("wording/results");
    visitor.press("save", &[("indicator", "{indicator}是{value}"), ("summary_all", "{nobody}")]);
    assert!(visitor.html().contains("没有叫“nobody”的位置"), "{}", visitor.html());
    assert_eq!(visitor.seen.focus, "words-summary_all");
    assert_eq!(visitor.workspace.records.iter().count(), 0, "nothing is taken where one is wrong");
    assert!(visitor.html().contains("{indicator}是{value}</textarea>"), "what was typed stays");
    visitor.press("save", &[("indicator", "{indicator}是{value}")]);
    assert_eq!(visitor.workspace.records.get("template/zh-Hans/indicator"), Some("\"{indicator}是{value}\""));
    visitor.open("");
    assert!(visitor.html().contains("<p>人口出生率是10.71‰</p>"));
    visitor.open("wording/results");
    visitor.press("reset:indicator", &[]);
    assert_eq!(visitor.workspace.records.iter().count(), 0);
    visitor.press("save", &[("indicator", "{value}"), ("indicator_yes", "{value}")]);
    visitor.press("reset", &[]);
    assert_eq!(visitor.workspace.records.iter().count(), 0);
}

#[test]
fn every_template_has_a_field_on_some_page() {
    let mut visitor = visitor(Lang::En);
    let pages = ["heads", "results", "clauses", "features", "shortcomings", "next", "slides"];
    let all: String = pages.iter().map(|it| visitor.open(&format!("wording/{it}")).html.as_str().to_owned()).collect();
    for kind in KINDS {
        assert!(all.contains(&format!("name=\"{}\"", kind.key)), "{}", kind.key);
    }
}

#[test]
fn while_another_tab_edits_nothing_is_kept_and_a_choice_lasts_as_long_as_the_page() {
    let mut visitor = visitor(Lang::Hans);
    visitor.call.facts.writable = false;
    visitor.open("");
    let form = all_but(&visitor, "features");
    visitor.send(Event::Press { what: "choose".to_owned(), form });
    assert!(!visitor.html().contains("主要特点</h3>"));
    assert_eq!(visitor.workspace.records.iter().count(), 0);
    assert!(visitor.press("copy", &[]).copy.as_ref().is_some_and(|it| !it.contains("主要特点")));
}

#[test]
fn contents_name_the_page_on_which_each_profile_stands() {
    let mut visitor = visitor(Lang::En);
    let html = visitor.open("profiles/below").html.as_str().to_owned();
    let leaves: Vec<&str> = html.split("<article ").skip(1).collect();
    let areas = 1 + visitor.workspace.areas.children(crate::figures::AreaId(0)).len();
    assert_eq!(leaves.len(), areas + 1);
    let lines = leaves[0].split("<li ").skip(1);
    for line in lines {
        let name = line.split("<span>").nth(1).and_then(|it| it.split('<').next()).unwrap();
        let page: usize = line.split("<b>").nth(1).and_then(|it| it.split('<').next()).unwrap().parse().unwrap();
        let leaf = leaves[page - 1];
        assert!(leaf.contains(&format!("<h2>{name}</h2>")), "{name} on {page}");
        assert!(leaf.contains(&format!("Page {page} of {}", areas + 1)), "{name} on {page}");
    }
}
