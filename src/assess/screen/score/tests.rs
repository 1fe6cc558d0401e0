//! Walks through the rooms of scoring: a table, a sheet, marks, a scheme copied, changed and saved.

use super::super::tests::Visitor;
use crate::assess::marks::Marks;
use crate::assess::scheme::{Number, SHIPPED, read};
use crate::catalog::Catalog;
use crate::locale::Lang;
use crate::locale::tests::{has_chinese, simplified_in};
use crate::scene::Event;

/// What stands between a mark and the next end of its element.
fn after<'a>(html: &'a str, mark: &str) -> &'a str {
    html.split_once(mark).unwrap().1.split_once('>').unwrap().1.split_once('<').unwrap().0
}

/// The text of a page without its markup.
fn words(html: &str) -> String {
    html.split('<').filter_map(|it| it.split_once('>')).map(|(_, text)| text).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sample_county_has_ranks_at_once_in_every_language() {
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        let html = visitor.open("scores").html.as_str().to_owned();
        assert_eq!(html.matches("<td class=\"rank").count(), 10);
        assert!(html.contains("<td class=\"rank\">1</td>"));
        assert!(!words(&html).contains('{'), "{html}");
        match lang {
            Lang::En => {
                // Names of places are those that their people gave.
                let said = words(&html);
                assert!(!has_chinese(&said.replace(|c: char| "县乡镇".contains(c), "")), "{said}");
            }
            Lang::Hant => assert_eq!(simplified_in(&words(&html)), ""),
            Lang::Hans => {}
        }
        visitor.press("chance", &[]);
        assert!(visitor.html().contains("<td>1–") || visitor.html().contains("–10</td>"));
        let state = visitor.press("by", &[("by", "policy_compliance_rate")]).state.clone();
        assert!(state.contains("policy_compliance_rate") && !visitor.html().contains("data-do=\"chance\""));
    }
}

#[test]
fn every_shipped_scheme_opens_as_table_sheet_and_form() {
    for lang in Lang::ALL {
        let mut visitor = Visitor::new(lang);
        for (code, _) in SHIPPED {
            for path in [
                format!("scores/{code}"),
                format!("scores/{code}/S01"),
                format!("schemes/{code}"),
                format!("marks/{code}/S01"),
            ] {
                let html = visitor.open(&path).html.as_str().to_owned();
                assert!(!words(&html).contains('{') && html.len() > 2_000, "{path}");
                if lang == Lang::Hant {
                    assert_eq!(simplified_in(&words(&html)), "", "{path}");
                }
            }
        }
    }
}

#[test]
fn one_press_leads_from_a_points_to_its_working() {
    let mut visitor = Visitor::new(Lang::En);
    let html = visitor.open("scores/county-2006-review/S10").html.as_str().to_owned();
    let line = html.split("id=\"line-full-crude_birth_rate\"").nth(1).unwrap().split("</details>").next().unwrap();
    for step in
        ["Value", "Target", "Missed by", "Steps", "Deduction", "Points", "#/indicator/crude_birth_rate?area=S10"]
    {
        assert!(line.contains(step), "{step}: {line}");
    }
    assert!(html.contains("not set against a full year"), "the half-year's birth rate says why it is left out");
}

#[test]
fn marks_are_kept_counted_compared_and_refused_where_they_name_a_person() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("marks/county-2006-review/S01");
    let typed = [("own:leadership", "4"), ("above:leadership", "3.5"), ("above-note:leadership", "2 of 6 files late")];
    visitor.press("save", &typed);
    let key = "marks/2006/county-2006-review/S01";
    let kept = Marks::read(visitor.workspace.records.get(key).unwrap()).unwrap();
    assert_eq!(kept.get("leadership", "year").unwrap().above.as_ref().unwrap().number, Number::parse("3.5").unwrap());
    assert!(visitor.html().contains("Difference +0.5"));
    let html = visitor.open("scores/county-2006-review/S01").html.as_str().to_owned();
    assert!(html.contains("self-assessed 4, checked 3.5, difference 0.5"));

    let before = visitor.workspace.records.get(key).unwrap().to_owned();
    visitor.open("marks/county-2006-review/S01");
    for wrong in [
        [("above:leadership", "9"), ("above-note:leadership", "")],
        [("above:leadership", "x"), ("above-note:leadership", "")],
        [("above:leadership", "3"), ("above-note:leadership", "tel 13812345678")],
    ] {
        let scene = visitor.press("save", &wrong);
        assert!(
            scene.acts.is_empty() && scene.patch.iter().any(|(id, says)| id == "marks-trouble" && !says.is_empty())
        );
        assert_eq!(visitor.workspace.records.get(key), Some(before.as_str()));
    }
}

#[test]
fn a_spot_check_moves_the_total_and_can_be_taken_back() {
    let mut visitor = Visitor::new(Lang::Hans);
    let total = |visitor: &mut Visitor| {
        visitor.open("scores/county-2006-review/S01");
        after(visitor.html(), "<p class=\"big\"").to_owned()
    };
    let before = total(&mut visitor);
    visitor.open("marks/county-2006-review/S01");
    visitor
        .press("spot-add", &[("spot-month", "2006-03"), ("spot-line", ""), ("spot-points", "10"), ("spot-note", "")]);
    assert!(visitor.html().contains("spot-drop:0"));
    assert_ne!(total(&mut visitor), before);
    visitor.open("marks/county-2006-review/S01");
    visitor.press("spot-drop:0", &[]);
    assert_eq!(total(&mut visitor), before);
    visitor.open("marks/county-2006-review/S01");
    let refused = visitor.press("spot-add", &[("spot-month", "2006-13"), ("spot-line", ""), ("spot-points", "10")]);
    assert!(refused.patch.iter().any(|(_, says)| says.contains("2006-13")));
}

#[test]
fn a_scheme_is_copied_changed_with_a_preview_saved_and_exported() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.open("schemes");
    let go = visitor.press("copy:county-2006-review", &[]).go.clone();
    // The act was carried out and the page called again; the address is the copy's.
    assert!(go.is_none() || go.unwrap().contains("own-county-2006-review"));
    let code = "own-county-2006-review";
    assert!(visitor.workspace.records.get(&format!("scheme/{code}")).is_some());
    visitor.open(&format!("schemes/{code}"));
    let points = "/groups/0/lines/1/points";
    assert!(visitor.html().contains(&format!("name=\"{points}\"")));

    // The groups no longer come to the full total: refused in words, nothing kept.
    let kept = visitor.workspace.records.get(&format!("scheme/{code}")).unwrap().to_owned();
    let seen = visitor.press("edit", &[(points, "40")]);
    let trouble = seen.patch.iter().find(|(id, _)| id == "scheme-trouble").unwrap();
    assert!(trouble.1.contains("groups") && trouble.1.contains("128"), "{trouble:?}");
    assert_eq!(visitor.workspace.records.get(&format!("scheme/{code}")), Some(kept.as_str()));

    // With the total following, the preview shows other totals before anything is saved.
    let seen = visitor.press("edit", &[(points, "40"), ("/groups/0/lines/1/cap", "40"), ("follow", "on")]);
    assert!(
        seen.patch.iter().any(|(id, says)| id == "preview-says" && says.contains("Ranks that change")),
        "{:?}",
        seen.patch
    );
    assert_eq!(visitor.workspace.records.get(&format!("scheme/{code}")), Some(kept.as_str()));
    visitor.press("save", &[(points, "40"), ("/groups/0/lines/1/cap", "40"), ("follow", "on")]);
    let now =
        read(visitor.workspace.records.get(&format!("scheme/{code}")).unwrap(), &visitor.workspace.catalog).unwrap();
    assert_eq!((now.full, now.groups[0].lines[1].points), (Number::whole(128), Number::whole(40)));

    visitor.open("schemes");
    let saved = visitor.press(&format!("export:{code}"), &[]).save.clone().unwrap();
    assert_eq!(read(&saved.text, &Catalog::shipped()).unwrap(), now);
    visitor.press(&format!("delete:{code}"), &[]);
    assert!(visitor.workspace.records.get(&format!("scheme/{code}")).is_none());
    visitor.send(Event::Files(vec![(saved.name, saved.text)]));
    assert!(visitor.workspace.records.get(&format!("scheme/{code}")).is_some());
    let refused = visitor.send(Event::Files(vec![("x.json".to_owned(), "{}".to_owned())])).html.clone();
    assert!(refused.as_str().contains("role=\"alert\""));
}

#[test]
fn lines_are_added_and_taken_away() {
    let mut visitor = Visitor::new(Lang::Hant);
    visitor.open("schemes");
    visitor.press("copy:floating-two-way", &[]);
    visitor.open("schemes/own-floating-two-way");
    visitor.press("add:/groups/2/lines", &[]);
    visitor.press("drop:/groups/0/lines/2", &[]);
    visitor.press("save", &[("follow", "on")]);
    let text = visitor.workspace.records.get("scheme/own-floating-two-way").unwrap();
    let scheme = read(text, &visitor.workspace.catalog).unwrap();
    assert_eq!(scheme.full.to_string(), "103.8"); // 100 + 5 − 1.2
    assert!(!text.contains("outflow_certificate_rate"), "area types forget the line too");
    // A shipped scheme has no control that changes it.
    let html = visitor.open("schemes/floating-two-way").html.clone();
    assert!(!html.as_str().contains("data-do=\"edit\"") && !html.as_str().contains("data-do=\"save\""));
}

#[test]
fn where_another_tab_edits_nothing_is_changed() {
    let mut visitor = Visitor::new(Lang::En);
    visitor.call.facts.writable = false;
    visitor.open("schemes");
    assert!(visitor.press("copy:hunan-2017", &[]).acts.is_empty());
    visitor.open("marks/county-2006-review/S01");
    assert!(visitor.press("save", &[("own:leadership", "4")]).acts.is_empty());
    assert!(visitor.workspace.records.is_empty());
}
