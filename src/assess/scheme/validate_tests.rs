//! A wrong scheme is refused with the place at fault, in each language.

use super::{Problem, Refusal, SHIPPED, Sort, read};
use crate::catalog::Catalog;
use crate::locale::Lang;
use serde_json::{Value, json};

fn scheme(code: &str) -> Value {
    let (_, text) = SHIPPED.iter().find(|(it, _)| *it == code).unwrap();
    serde_json::from_str(text).unwrap()
}

/// Changes one place of a shipped scheme: the first fault is there, and says why in every language.
#[track_caller]
fn check(code: &str, pointer: &str, value: Value, path: &str, is_it: impl Fn(&Problem) -> bool) {
    let mut it = scheme(code);
    *it.pointer_mut(pointer).unwrap() = value;
    let Err(why) = read(&it.to_string(), &Catalog::shipped()) else { panic!("{pointer} was taken") };
    let Refusal::Faults(faults) = &why else { panic!("{why:?}") };
    assert!(faults.iter().any(|it| it.path == path && is_it(&it.problem)), "{faults:?}");
    for lang in Lang::ALL {
        let says = why.says(lang);
        assert!(says.iter().all(|it| !it.contains('{')) && says.iter().any(|it| it.contains(path)), "{says:?}");
    }
}

const REVIEW: &str = "county-2006-review";

#[test]
fn what_is_not_there_is_named() {
    let what = "/groups/0/lines/0/terms/0/what";
    check(REVIEW, what, json!({ "indicator": "birth_rate" }), "groups[0].lines[0].terms[0].what", |it| {
        *it == Problem::Unknown(Sort::Indicator, "birth_rate".to_owned())
    });
    check(REVIEW, "/least/item", json!("cattle"), "least.item", |it| matches!(it, Problem::Unknown(Sort::Item, _)));
    check("floating-two-way", "/types/0/omit/1", json!("x"), "types[0].omit[1]", |it| {
        matches!(it, Problem::Unknown(Sort::Line, _))
    });
    check(REVIEW, "/groups/4/lines/2/only/0", json!("summer"), "groups[4].lines[2].only[0]", |it| {
        matches!(it, Problem::Unknown(Sort::Part, _))
    });
}

#[test]
fn weights_that_do_not_sum_are_refused() {
    check(
        REVIEW,
        "/groups/0/lines/0/points",
        json!("13"),
        "groups",
        |it| matches!(it, Problem::Sum(sum, want) if sum.to_string() == "101" && want.to_string() == "100"),
    );
    let mut it = scheme("floating-two-way");
    it["types"][0]["renormalise"] = json!(false);
    it["types"][0]["points"] = json!({ "rest": "90" });
    let Err(Refusal::Faults(faults)) = read(&it.to_string(), &Catalog::shipped()) else { panic!("taken") };
    assert!(
        matches!(faults.as_slice(), [it] if it.path == "types[0]" && matches!(it.problem, Problem::More(..))),
        "{faults:?}"
    );
}

#[test]
fn numbers_that_cannot_be_are_refused() {
    let rule = "/groups/0/lines/0/terms/0/rule/deduct";
    let path = "groups[0].lines[0].terms[0].rule";
    check(REVIEW, &format!("{rule}/per"), json!("0"), &format!("{path}.per"), |it| {
        matches!(it, Problem::NotPositive(_))
    });
    check(REVIEW, &format!("{rule}/points"), json!("-1"), &format!("{path}.points"), |it| {
        matches!(it, Problem::Negative(_))
    });
    check(REVIEW, "/groups/0/lines/0/floor", json!("20"), "groups[0].lines[0].floor", |it| {
        matches!(it, Problem::Order(..))
    });
    check(REVIEW, "/parts/0/weight", json!("0"), "parts[0].weight", |it| matches!(it, Problem::NotPositive(_)));
    check(REVIEW, "/parts/0/when", json!({ "half": 3 }), "parts[0].when", |it| *it == Problem::Range(3));
    check(REVIEW, "/decimals", json!(9), "decimals", |it| *it == Problem::Decimals(9));
    check(
        "dazhou-2010",
        "/groups/0/lines/0/terms/0/rule/band",
        json!(["100", "85"]),
        "groups[0].lines[0].terms[0].rule",
        |it| matches!(it, Problem::Order(..)),
    );
}

#[test]
fn grades_may_not_overlap() {
    check(REVIEW, "/bands/1/from", json!("85"), "bands[1]", |it| matches!(it, Problem::Overlap(..)));
    check(REVIEW, "/bands/0/below", json!("70"), "bands[0]", |it| matches!(it, Problem::Order(..)));
    let mut it = scheme(REVIEW);
    it["bands"][0].as_object_mut().unwrap().remove("below");
    let Err(Refusal::Faults(faults)) = read(&it.to_string(), &Catalog::shipped()) else { panic!("taken") };
    assert_eq!(faults.len(), 2, "an open end reaches over both others");
}

#[test]
fn rules_and_targets_have_to_fit() {
    let term = "/groups/0/lines/0/terms/0";
    let path = "groups[0].lines[0].terms[0]";
    check(REVIEW, &format!("{term}/target"), json!("none"), &format!("{path}.target"), |it| {
        *it == Problem::NeedsTarget
    });
    check(REVIEW, &format!("{term}/rule"), json!("marks"), &format!("{path}.rule"), |it| *it == Problem::Marks);
    check(
        "hunan-2017",
        "/groups/0/lines/1/terms/0/rule/deduct/from",
        json!({ "last-year": null }),
        "groups[0].lines[1].terms[0].rule.from",
        |it| *it == Problem::NeedsSide,
    );
    let bonus = json!({ "bonus": { "per": "1", "points": "1", "partial": "down" } });
    let mut it = scheme(REVIEW);
    it["groups"][0]["lines"][0]["terms"][0] = json!({ "what": { "indicator": "sex_ratio_at_birth" },
        "target": { "fixed": { "within": ["103", "107"] } }, "rule": bonus });
    let Err(Refusal::Faults(faults)) = read(&it.to_string(), &Catalog::shipped()) else { panic!("taken") };
    assert_eq!(faults.first().map(|it| &it.problem), Some(&Problem::NoPassing));
}

#[test]
fn codes_and_languages_are_complete() {
    check(REVIEW, "/groups/1/code", json!("population"), "groups[1].code", |it| {
        matches!(it, Problem::Twice(Sort::Group, _))
    });
    check(REVIEW, "/groups/0/lines/1/code", json!("crude_birth_rate"), "groups[0].lines[1].code", |it| {
        matches!(it, Problem::Twice(Sort::Line, _))
    });
    check(REVIEW, "/code", json!("A b"), "code", |it| matches!(it, Problem::Code(_)));
    check(REVIEW, "/names/hant", json!(" "), "names", |it| *it == Problem::Language(Lang::Hant));
}

#[test]
fn another_file_a_later_form_and_broken_text_are_told_apart() {
    let catalog = Catalog::shipped();
    let mut it = scheme(REVIEW);
    it["format"] = json!("biaochi-workspace");
    assert_eq!(read(&it.to_string(), &catalog), Err(Refusal::Other));
    it["format"] = json!("biaochi-scheme");
    it["format_version"] = json!(2);
    assert_eq!(read(&it.to_string(), &catalog), Err(Refusal::Newer(2)));
    it["format_version"] = json!(1);
    it["note"]["en"] = json!("ask 13812345678");
    assert_eq!(read(&it.to_string(), &catalog), Err(Refusal::Personal));
    it["note"]["en"] = json!("x");
    it["surprise"] = json!(1);
    assert!(
        matches!(read(&it.to_string(), &catalog), Err(Refusal::Shape { detail, .. }) if detail.contains("surprise"))
    );
    assert!(matches!(read("{\"format\":", &catalog), Err(Refusal::Shape { line: 1, .. })));
}
