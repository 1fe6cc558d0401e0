//! Walks through the editor as its user does: a scheme from nothing, every form of rule, drafts, faults by field.

use crate::assess::scheme::{Rule, Scheme, Target, Trigger, What, When, read};
use crate::assess::screen::tests::Visitor;
use crate::locale::Lang;
use crate::locale::tests::{has_chinese, simplified_in};
use crate::scene::Event;

const LINE: &str = "/groups/0/lines/0";
const TERM: &str = "/groups/0/lines/0/terms/0";

/// A visitor at a new scheme, its first line open.
fn at_new(lang: Lang) -> Visitor {
    let mut visitor = Visitor::new(lang);
    visitor.open("schemes");
    visitor.press("new:", &[]);
    visitor.open("schemes/own");
    visitor.press(&format!("open:{LINE}"), &[]);
    visitor
}

/// The value that a control stands at.
fn value(html: &str, name: &str) -> Option<String> {
    let tag = html.split('<').find(|it| it.contains(&format!(" name=\"{name}\"")))?;
    if tag.starts_with("input") {
        let value = tag.split_once(" value=\"").map_or("", |(_, it)| it.split('"').next().unwrap_or_default());
        return Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }
    let inner = html.split_once(tag)?.1.split("</select>").next()?;
    let chosen =
        inner.split("<option").find(|it| it.contains(" selected>")).or_else(|| inner.split("<option").nth(1))?;
    Some(chosen.split_once("value=\"")?.1.split('"').next()?.to_owned())
}

/// What a browser sends: every field of the page, with some of them changed.
fn sent(visitor: &Visitor, changed: &[(&str, &str)]) -> Vec<(String, String)> {
    let html = visitor.html();
    let names = html.split('<').filter(|it| !it.starts_with("textarea")).filter_map(|it| it.split_once(" name=\""));
    let names: Vec<&str> = names.map(|(_, it)| it.split('"').next().unwrap_or_default()).collect();
    let mut form = Vec::new();
    for name in names {
        let tag = html.split('<').find(|it| it.contains(&format!(" name=\"{name}\""))).unwrap();
        let off = tag.contains("type=\"checkbox\"") && !tag.contains(" checked");
        let typed = changed.iter().find(|(it, _)| *it == name).map(|(_, it)| (*it).to_owned());
        if let Some(it) = typed.or_else(|| if off { None } else { value(html, name) }) {
            form.push((name.to_owned(), it));
        }
    }
    for (name, _) in changed {
        assert!(form.iter().any(|(it, _)| it == name), "no field {name}");
    }
    form
}

fn press(visitor: &mut Visitor, what: &str, changed: &[(&str, &str)]) {
    let form = sent(visitor, changed);
    assert!(visitor.html().contains(&format!("data-do=\"{what}\"")), "no control {what}");
    visitor.send(Event::Press { what: what.to_owned(), form });
}

/// Chooses another kind, as a choice on the page does.
fn choose(visitor: &mut Visitor, name: &str, chosen: &str) {
    press(visitor, &format!("shape:{name}"), &[(name, chosen)]);
}

fn edit(visitor: &mut Visitor, changed: &[(&str, &str)]) {
    press(visitor, "edit", changed);
    // A browser keeps what is typed; here the page is opened anew, so that the next form is made from the draft.
    let line = visitor.call.state.clone();
    visitor.call.state = line;
    let path = visitor.call.path.clone();
    let state = visitor.call.state.clone();
    visitor.open(&path);
    visitor.call.state = state;
    visitor.send(Event::Open);
}

fn saved(visitor: &Visitor) -> Scheme {
    read(visitor.workspace.records.get("scheme/own").unwrap(), &visitor.workspace.catalog).unwrap()
}

fn draft(visitor: &Visitor) -> Option<&str> {
    visitor.workspace.records.get("draft/scheme/own")
}

/// Chooses a rule for a line on an indicator, saves, and looks at what was kept.
#[track_caller]
fn check_rule(kind: &str, fields: &[(&str, &str)], is_it: impl Fn(&Rule) -> bool) {
    let mut visitor = at_new(Lang::En);
    choose(&mut visitor, &format!("kind:what:{TERM}/what"), "indicator");
    choose(&mut visitor, &format!("kind:rule:{TERM}/rule"), kind);
    let typed: Vec<(String, &str)> = fields.iter().map(|(a, b)| (format!("{TERM}/rule/{kind}/{a}"), *b)).collect();
    let typed: Vec<(&str, &str)> = typed.iter().map(|(a, b)| (a.as_str(), *b)).collect();
    edit(&mut visitor, &typed);
    press(&mut visitor, "save", &[]);
    let scheme = saved(&visitor);
    let rule = &scheme.groups[0].lines[0].terms[0].rule;
    assert!(is_it(rule), "{rule:?} {}", visitor.html());
    assert_eq!(draft(&visitor), None, "what is saved is no draft");
}

#[test]
fn every_form_of_rule_is_made_by_fields() {
    check_rule("met", &[], |it| *it == Rule::Met);
    check_rule("band", &[("0", "80"), ("1", "100")], |it| matches!(it, Rule::Band(a, _) if a.to_string() == "80"));
    check_rule(
        "deduct",
        &[("per", "0.1"), ("points", "0.3"), ("first", "0.1"), ("most", "3")],
        |it| matches!(it, Rule::Deduct(it) if it.per.to_string() == "0.1" && it.first.is_some() && it.most.is_some()),
    );
    check_rule(
        "bonus",
        &[("points", "5"), ("partial", "down")],
        |it| matches!(it, Rule::Bonus(it) if it.most.is_none()),
    );
    check_rule(
        "per-case",
        &[("points", "15"), ("free", "2")],
        |it| matches!(it, Rule::PerCase { points, free } if points.to_string() == "15" && free.to_string() == "2"),
    );
    check_rule("proportional", &[], |it| *it == Rule::Proportional);
    check_rule(
        "level-progress",
        &[("better/0", "6"), ("level/linear/0", "107"), ("side", "at-least")],
        |it| matches!(it, Rule::LevelProgress { better, side: Some(_), .. } if better.0.to_string() == "6"),
    );
    check_rule("yes", &[], |it| *it == Rule::Yes);
    check_rule("not-assessed", &[], |it| *it == Rule::NotAssessed);
    check_rule("marks", &[], |it| *it == Rule::Marks);
}

#[test]
fn every_value_and_target_is_made_by_fields() {
    for (kind, is_it) in [
        ("indicator", (|it: &What| matches!(it, What::Indicator(_))) as fn(&What) -> bool),
        ("item", |it| matches!(it, What::Item(_))),
        ("entered", |it| matches!(it, What::Entered(_))),
        ("spot", |it| *it == What::Spot),
        ("open-items", |it| matches!(it, What::OpenItems(_))),
    ] {
        let mut visitor = at_new(Lang::Hans);
        choose(&mut visitor, &format!("kind:what:{TERM}/what"), kind);
        press(&mut visitor, "save", &[]);
        let scheme = saved(&visitor);
        assert!(is_it(&scheme.groups[0].lines[0].terms[0].what), "{kind}: {:?}", scheme.groups[0].lines[0]);
    }
    for kind in ["book", "at-most", "at-least", "equal", "within", "last-year", "parent", "entered"] {
        let mut visitor = at_new(Lang::Hant);
        choose(&mut visitor, &format!("kind:what:{TERM}/what"), "indicator");
        choose(&mut visitor, &format!("kind:target:{TERM}/target"), kind);
        if kind == "within" {
            edit(&mut visitor, &[(&format!("{TERM}/target/fixed/within/1"), "107")]);
        }
        press(&mut visitor, "save", &[]);
        let target = saved(&visitor).groups[0].lines[0].terms[0].target.clone();
        let fits = match kind {
            "book" => target == Target::Book,
            "last-year" => matches!(target, Target::LastYear(_)),
            "parent" => matches!(target, Target::Parent(_)),
            "entered" => matches!(target, Target::Entered(..)),
            _ => matches!(target, Target::Fixed(_)),
        };
        assert!(fits, "{kind}: {target:?} {:?}", visitor.seen.say);
    }
}

#[test]
fn groups_lines_and_rules_are_added_moved_and_taken_away() {
    let mut visitor = at_new(Lang::En);
    press(&mut visitor, "add:/groups/0/lines", &[]);
    edit(&mut visitor, &[("/groups/0/lines/1/names/en", "Second"), ("/groups/0/lines/0/points", "95")]);
    press(&mut visitor, "up:/groups/0/lines/1", &[]);
    press(&mut visitor, "add:/groups", &[]);
    edit(&mut visitor, &[("/groups/1/names/en", "Other"), ("/groups/1/weight", "10"), ("/groups/0/weight", "90")]);
    press(&mut visitor, "open:/groups/0/lines/0", &[]);
    choose(&mut visitor, "kind:group:/groups/0/lines/0", "1");
    press(&mut visitor, "drop:/groups/1/lines/0", &[]);
    press(&mut visitor, "open:/groups/1/lines/0", &[]);
    press(&mut visitor, "add:/groups/1/lines/0/terms", &[]);
    press(&mut visitor, "down:/groups/0", &[]);
    press(&mut visitor, "save", &[]);
    let scheme = saved(&visitor);
    let names: Vec<&str> = scheme.groups.iter().map(|it| it.names.en.as_str()).collect();
    assert_eq!(names[0], "Other");
    assert_eq!(scheme.groups[0].lines[0].names.en, "Second");
    assert_eq!((scheme.groups[0].lines.len(), scheme.groups[0].lines[0].terms.len()), (1, 2));
    assert_eq!(scheme.edition, 2, "a change of meaning counts up");
}

#[test]
fn types_parts_grades_and_vetoes_are_made_by_fields() {
    let mut visitor = at_new(Lang::En);
    press(&mut visitor, "add:/groups/0/lines", &[("/groups/0/lines/0/points", "95")]);
    let code = serde_json::from_str::<serde_json::Value>(draft(&visitor).unwrap()).unwrap();
    let code = code.pointer("/groups/0/lines/1/code").unwrap().as_str().unwrap().to_owned();
    for list in ["types", "parts", "parts", "bands", "bands", "vetoes"] {
        press(&mut visitor, &format!("add:/{list}"), &[]);
        if list == "bands" {
            let typed: &[(&str, &str)] = if draft(&visitor).unwrap().contains("band-2") {
                &[("/bands/1/from", "80")]
            } else {
                &[("/bands/0/below", "80")]
            };
            edit(&mut visitor, typed);
        }
    }
    choose(&mut visitor, "kind:when:/parts/0/when", "half:1");
    choose(&mut visitor, "kind:when:/parts/1/when", "spot");
    choose(&mut visitor, "kind:trigger:/vetoes/0/on", "any-child");
    choose(&mut visitor, "kind:what:/vetoes/0/on/any-child/what", "open-items");
    choose(&mut visitor, "kind:least:/least", "births");
    let first = format!("/types/0/points/{}", saved(&visitor).groups[0].lines[0].code);
    press(&mut visitor, &format!("open:{LINE}"), &[]);
    edit(
        &mut visitor,
        &[
            ("/parts/0/weight", "4"),
            ("/types/0/kind", "township"),
            ("/types/0/names/en", "Farm"),
            (&format!("tick:/types/0/omit:{code}"), "on"),
            (&first, "90"),
            ("/types/0/renormalise", "yes"),
            ("tick:/types/0/areas:S01", "on"),
            ("/vetoes/0/effect", "zero"),
            ("/least/amount", "30"),
            (&format!("tick:{LINE}/only:part-1"), "on"),
            ("/history", "no"),
        ],
    );
    press(&mut visitor, "save", &[]);
    let scheme = saved(&visitor);
    let of = &scheme.types[0];
    assert_eq!((of.omit.as_slice(), of.areas.as_slice()), ([code].as_slice(), ["S01".to_owned()].as_slice()));
    assert_eq!((of.names.en.as_str(), of.names.hans.is_empty(), of.points.len()), ("Farm", false, 1));
    assert_eq!((scheme.parts[0].when, scheme.parts[1].when), (When::Half(1), When::Spot));
    assert_eq!((scheme.parts[0].weight.to_string(), scheme.bands.len()), ("4".to_owned(), 2));
    assert!(matches!(&scheme.vetoes[0].on, Trigger::AnyChild(it) if matches!(it.what, What::OpenItems(_))));
    assert_eq!(scheme.least.as_ref().map(|it| it.amount.to_string()).as_deref(), Some("30"));
    assert_eq!(scheme.groups[0].lines[0].only, ["part-1"]);
    // A part that goes is forgotten by the lines that named it.
    press(&mut visitor, "drop:/parts/0", &[]);
    press(&mut visitor, "save", &[]);
    assert!(saved(&visitor).groups[0].lines[0].only.is_empty());
}

#[test]
fn a_draft_outlives_the_page_and_says_so_until_it_is_saved_or_discarded() {
    for lang in Lang::ALL {
        let mut visitor = at_new(lang);
        let before = saved(&visitor);
        press(&mut visitor, "edit", &[("/decimals", "3")]);
        assert!(visitor.seen.patch.iter().all(|(id, _)| id != "scheme-trouble" || visitor.seen.patch.len() > 1));
        assert!(draft(&visitor).is_some_and(|it| it.contains("\"decimals\":3")));
        assert_eq!(saved(&visitor), before, "what scores is as it was");
        visitor.open("log");
        let list = visitor.open("schemes").html.as_str().to_owned();
        assert!(list.contains(crate::locale::AssessEditText::of(lang).draft_chip));
        visitor.open("schemes/own");
        assert_eq!(value(visitor.html(), "/decimals").as_deref(), Some("3"));
        assert!(visitor.html().contains(crate::locale::AssessEditText::of(lang).draft));
        press(&mut visitor, "discard", &[]);
        assert_eq!((draft(&visitor), value(visitor.html(), "/decimals").as_deref()), (None, Some("2")));
        // Undo of the workspace brings the draft back, and the page shows it.
        visitor.open("schemes/own");
        press(&mut visitor, "edit", &[("/decimals", "4")]);
        visitor.workspace.records.put("draft/scheme/own", None);
        visitor.send(Event::Changed);
        assert_eq!(value(visitor.html(), "/decimals").as_deref(), Some("2"));
    }
}

#[test]
fn a_fault_names_its_field_in_words_and_gets_the_focus() {
    for lang in Lang::ALL {
        let mut visitor = at_new(lang);
        choose(&mut visitor, &format!("kind:what:{TERM}/what"), "indicator");
        let per = format!("{TERM}/rule/deduct/per");
        // No number: the line stays open until it is one, and nothing is kept of it.
        press(&mut visitor, "edit", &[(&per, "x")]);
        let said = &visitor.seen.patch.iter().find(|(id, _)| id == "scheme-trouble").unwrap().1;
        let room = crate::locale::AssessRoomText::of(lang);
        assert!(said.contains(room.per) && said.contains('x') && !said.contains("/groups"), "{said}");
        press(&mut visitor, "close", &[(&per, "")]);
        assert_eq!(visitor.seen.focus, per);
        // A number that cannot be: said by the name of line and field, shown where it is.
        let path = visitor.call.path.clone();
        visitor.open(&path);
        press(&mut visitor, &format!("open:{LINE}"), &[]);
        press(&mut visitor, "save", &[(&per, "0")]);
        assert_eq!(visitor.seen.focus, per);
        assert!(visitor.html().contains(&format!("id=\"{per}\"")) && visitor.html().contains("aria-invalid"));
        assert!(visitor.seen.say.contains(room.per) && !visitor.seen.say.contains("groups["), "{}", visitor.seen.say);
        assert_eq!(saved(&visitor).edition, 1);
        press(&mut visitor, "save", &[(&per, "1"), ("/full", "90")]);
        assert_eq!(visitor.seen.focus, "/full");
        assert!(visitor.seen.say.contains("100") && visitor.seen.say.contains("90"), "{}", visitor.seen.say);
    }
}

#[test]
fn a_number_of_a_person_is_not_even_kept_in_a_draft() {
    let mut visitor = at_new(Lang::En);
    press(&mut visitor, "edit", &[("/note/en", "ask 13812345678")]);
    assert_eq!(draft(&visitor), None);
    assert!(visitor.seen.patch.iter().any(|(id, says)| id == "scheme-trouble" && says.contains("telephone")));
}

#[test]
fn the_editor_speaks_one_language_at_a_time() {
    for lang in [Lang::Hant, Lang::En] {
        let mut visitor = Visitor::new(lang);
        visitor.open("schemes");
        visitor.press("copy:county-2006-review", &[]);
        visitor.open("schemes/own-county-2006-review");
        visitor.press("open:/groups/4/lines/3", &[]);
        // What stands in fields is in the language of its field.
        let words: String = visitor
            .html()
            .split('<')
            .filter_map(|it| it.split_once('>'))
            .map(|(_, it)| it)
            .filter(|it| !["简体", "繁體"].iter().any(|own| it.contains(own)))
            .collect::<Vec<_>>()
            .join(" ");
        let words = words.split("{").next().unwrap().to_owned();
        match lang {
            Lang::En => {
                let said = words.replace(|c: char| "县乡镇".contains(c), "");
                assert!(!has_chinese(&said), "{said}");
            }
            _ => assert_eq!(simplified_in(&words), ""),
        }
    }
}
