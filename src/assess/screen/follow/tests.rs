//! Walks through pace, laggards, the dissection and the log, as a reader does.

use crate::assess::log::{Day, LOG, open_items};
use crate::assess::screen::tests::Visitor;
use crate::figures::{AreaId, Change};
use crate::locale::Lang;

/// What a page says, without markup.
fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(path: &str, has: [&[&str]; 3]) {
    for (lang, has) in Lang::ALL.into_iter().zip(has) {
        let mut visitor = Visitor::new(lang);
        visitor.open(path);
        let words = words(visitor.html());
        for it in has {
            assert!(words.contains(it), "{path} does not say {it}: {words}");
        }
        assert!(!words.contains(['{', '}']), "{path}: {words}");
    }
}

#[test]
fn a_part_year_is_labelled_and_held_against_what_is_due() {
    check(
        "pace/5",
        [
            &["已过 5 个月，共 12 个月", "不足一年", "≤ 12‰", "≤ 5‰", "余下每月"],
            &["已過 5 個月，共 12 個月", "不足一年", "≤ 12‰", "≤ 5‰", "餘下每月"],
            &["5 of 12 months have passed", "part year", "≤ 12‰", "≤ 5‰", "Each month left"],
        ],
    );
    check(
        "pace/5/crude_birth_rate",
        [
            &["12.00‰ × 5 ÷ 12 = 5.00‰", "没有折成全年", "负二项预测区间"],
            &["12.00‰ × 5 ÷ 12 = 5.00‰", "未折算為全年", "負二項預測區間"],
            &["12.00‰ × 5 ÷ 12 = 5.00‰", "it is not annualised", "negative binomial"],
        ],
    );
    check(
        "pace/5/policy_compliance_rate",
        [&["贝塔二项预测区间", "目标不折算"], &["貝他二項預測區間", "目標不折算"], &["beta-binomial", "not prorated"]],
    );
    check("pace", [&["全年已过"], &["全年已過"], &["The year is over"]]);
}

#[test]
fn laggards_say_by_what_since_when_and_what_it_would_take() {
    check(
        "laggards",
        [
            &["落后名单", "补上要", "再多", "未达标"],
            &["落後名單", "補上要", "再多", "未達標"],
            &["laggards", "It would take", "more", "Missed"],
        ],
    );
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("laggards");
    let rows = visitor.html().matches("<tr>").count();
    visitor.open("laggards?all=1");
    assert!(visitor.html().matches("<tr>").count() >= rows);
}

#[test]
fn a_dissection_shows_peers_course_and_who_carries_the_gap() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("laggards");
    // The first township that is behind in something.
    let html = visitor.html().to_owned();
    let at = html.find("#/assessment/dissection?area=").unwrap();
    let code = html[at + "#/assessment/dissection?area=".len()..].split(['"', '&']).next().unwrap().to_owned();
    visitor.call.facts.area = code;
    visitor.open("dissection");
    let said = words(visitor.html());
    for it in ["taken apart", "areas alike", "Who carries the gap", "Total", "A year before"] {
        assert!(said.contains(it), "{it}: {said}");
    }
    assert!(visitor.html().contains("<svg"));
    visitor.press("print", &[]);
    assert!(visitor.seen.print);
}

const FORM: [(&str, &str); 9] = [
    ("area", "S01"),
    ("indicator", "long_acting_rate"),
    ("problem", "上门服务不及时"),
    ("found", "2006-03-01"),
    ("by", "county"),
    ("due", "2006-04-30"),
    ("measure", "逐村补查"),
    ("state", "open"),
    ("evidence", ""),
];

fn with(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    FORM.into_iter().map(|(name, old)| (name, if name == field { value } else { old })).collect()
}

#[test]
fn an_entry_is_written_changed_counted_printed_and_taken_away() {
    let mut visitor = Visitor::new(Lang::Hans);
    visitor.call.today = Day::parse("2006-05-01").unwrap().0;
    visitor.open("log");
    assert!(visitor.html().contains("log/new"));
    visitor.open("log/new");
    visitor.press("save", &FORM);
    assert!(visitor.workspace.records.get("log/0001").is_some());
    assert_eq!(open_items(&visitor.workspace, AreaId(0), 2006), 1);
    visitor.open("log");
    let said = words(visitor.html());
    assert!(said.contains("共 1 项，未办结 1 项，其中逾期 1 项") && said.contains("上门服务不及时"), "{said}");
    visitor.open("log/posts");
    visitor.press("save", &[("contact-S01", "县政府分管副县长"), ("duty-S01", "乡计生办主任")]);
    visitor.call.facts.area = "S01".to_owned();
    visitor.open("log/notice");
    let said = words(visitor.html());
    for it in
        ["督办通知单", "上门服务不及时", "逐村补查", "2006-04-30", "县政府分管副县长", "乡计生办主任", "2006-05-01"]
    {
        assert!(said.contains(it), "{it}: {said}");
    }
    visitor.press("print", &[]);
    assert!(visitor.seen.print);
    visitor.call.facts.area = "S".to_owned();
    visitor.open("log");
    visitor.press("state:0001", &[("state-0001", "done")]);
    assert_eq!(open_items(&visitor.workspace, AreaId(0), 2006), 0);
    visitor.open("log/summary");
    assert!(words(visitor.html()).contains("100.0"));
    visitor.open("log/0001");
    visitor.press("remove", &[]);
    assert!(visitor.workspace.records.get("log/0001").is_none());
}

#[test]
fn a_form_with_a_fault_keeps_what_was_typed_and_saves_nothing() {
    for (field, value, says) in [
        ("problem", "", "“Problem” has to be filled in."),
        ("due", "tomorrow", "“Due” is no date"),
        ("measure", "call 13812345678", "holds an identity number or a telephone"),
    ] {
        let mut visitor = Visitor::new(Lang::En);
        visitor.open("log/new");
        visitor.press("save", &with(field, value));
        let said = words(visitor.html());
        assert!(said.contains(says), "{said}");
        assert!(visitor.html().contains("aria-invalid") && visitor.seen.focus == field);
        assert!(visitor.workspace.records.is_empty());
        assert!(visitor.html().contains("2006-03-01"));
    }
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("log/posts");
    visitor.press("save", &[("contact-S01", "office"), ("duty-S01", "138-1234-5678"), ("duty-S02", "office")]);
    assert!(words(visitor.html()).contains("nothing was saved") && visitor.workspace.records.is_empty());
    assert_eq!(visitor.seen.focus, "duty-S01");
}

#[test]
fn a_laggard_fills_in_the_form() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("laggards");
    let html = visitor.html().to_owned();
    let at = html.find("#/assessment/log/new/").unwrap();
    let path = html[at + "#/assessment/".len()..].split(['?', '"']).next().unwrap().to_owned();
    let area = html[at..].split("area=").nth(1).unwrap().split(['"', '&']).next().unwrap().to_owned();
    visitor.call.facts.area = area;
    visitor.open(&path);
    assert!(words(visitor.html()).contains("held against"), "{}", visitor.html());
}

#[test]
fn while_another_tab_edits_the_log_can_only_be_read() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.workspace.apply(Change::Record(
        format!("{LOG}0001"),
        Some(
            "{\"area\":\"S01\",\"problem\":\"p\",\"found\":\"2006-03-01\",\"by\":\"county\",\"state\":\"open\"}"
                .to_owned(),
        ),
    ));
    visitor.workspace.apply(Change::Record(format!("{LOG}0002"), Some("{\"newer\":1}".to_owned())));
    visitor.call.facts.writable = false;
    for path in ["log", "log/0001", "log/posts"] {
        visitor.open(path);
        assert!(words(visitor.html()).contains("Another tab is editing"), "{path}");
        assert!(!visitor.html().contains("type=\"submit\""), "{path}");
    }
    visitor.open("log");
    assert!(words(visitor.html()).contains("No. 0002 was written by a newer version"));
}

#[test]
fn laggards_of_any_level_below_are_listed() {
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        let next = visitor.open("laggards").html.as_str().to_owned();
        let log = crate::locale::AssessLogText::of(lang);
        for level in [log.level_township, log.level_village] {
            assert!(words(&next).contains(level), "{level}");
        }
        let township = visitor.open("laggards?level=township&all=1").html.as_str().to_owned();
        let village = visitor.open("laggards/5?level=village").html.as_str().to_owned();
        let areas = |html: &str| html.matches("#/assessment/dissection").count();
        // Below a county the next level is that of its townships, all of them.
        assert!(areas(&next) > 0 && areas(&township) >= areas(&next));
        let first = visitor.workspace.areas.leaves(AreaId(0))[0];
        let name = visitor.workspace.areas.get(first).unwrap().names.get(lang).to_owned();
        assert!(words(visitor.open("laggards?level=village&all=1").html.as_str()).contains(&name));
        assert!(village.contains("aria-current=\"page\"") && words(&village).len() > 200);
        // A level that is not there is the next one.
        assert_eq!(visitor.open("laggards?level=province").html.as_str(), next);
    }
}
