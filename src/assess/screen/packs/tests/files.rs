//! Packs that go to a file and come from one.

use super::{INDICATOR, codes, own, visitor};
use crate::catalog::Catalog;
use crate::locale::Lang;
use crate::scene::Event;

#[test]
fn a_pack_goes_to_a_file_and_comes_back_the_same_in_another_workspace() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    it.press("save", INDICATOR);
    it.open("packs");
    let save = it.press("save:our-county", &[]).save.clone().unwrap();
    assert_eq!(save.name, "our-county.toml");
    let mut other = visitor(Lang::Hans);
    other.send(Event::Files(vec![(save.name, save.text)]));
    assert_eq!(codes(&other), ["county-2006", "our-county"]);
    assert_eq!(other.workspace.records.get("pack/our-county"), it.workspace.records.get("pack/our-county"));
    assert!(other.workspace.catalog == it.workspace.catalog);
    for (code, _) in Catalog::library() {
        let mut it = visitor(Lang::En);
        if *code != "county-2006" {
            it.press(&format!("use:{code}"), &[]);
        }
        let save = it.press(&format!("save:{code}"), &[]).save.clone().unwrap();
        let mut alone = Catalog::default();
        assert_eq!(alone.add(&save.text), Ok(()), "{code}");
    }
}

/// A file is refused with its line and reason, and nothing is taken over.
#[track_caller]
fn check_refused(body: &str, want: &str) {
    let mut it = visitor(Lang::En);
    let before = it.workspace.clone();
    it.send(Event::Files(vec![("p.toml".into(), body.into())]));
    assert!(it.html().contains(want), "{}", it.html());
    assert!(it.workspace == before);
}

#[test]
fn a_file_that_is_wrong_is_refused_with_its_line() {
    const NAMES: &str = "{ hans = \"一\", hant = \"一\", en = \"One\" }";
    let head = format!("code = \"p\"\nnames = {NAMES}\nversion = 1\nnote = {NAMES}\n");
    let unit = format!("[[unit]]\ncode = \"person\"\nnames = {NAMES}\n");
    let item = |code: &str, names: &str| {
        format!("[[item]]\ncode = \"{code}\"\nnames = {names}\nunit = \"person\"\ntiming = \"flow\"\n")
    };
    check_refused("", "“p.toml”, line 1: it cannot be read (missing field `code`)");
    check_refused(&(head.clone() + "x = 1\n"), "line 5: it cannot be read (unknown field `x`");
    check_refused(&(head.clone() + &item("a", NAMES)), "line 8: there is no “person”");
    check_refused(
        &(head.clone() + &unit + &item("a", "{ hans = \"一\", hant = \"一\" }")),
        "line 10: Name lacks English",
    );
    let personal = "{ hans = \"联系人电话号码\", hant = \"一\", en = \"One\" }";
    check_refused(&(head.clone() + &unit + &item("a", personal)), "something about a person");
    for sign in ["'", "’"] {
        let personal = format!("{{ hans = \"一\", hant = \"一\", en = \"A person{sign}s name\" }}");
        check_refused(&(head.clone() + &unit + &item("a", &personal)), "something about a person");
    }
    check_refused(&(head.replace("\"p\"", "\"../p\"")), "a code has small letters");
    // The county's births are persons in a flow: one with decimals would be another figure.
    let other = item("births", NAMES).replace("\"flow\"", "\"closing\"");
    check_refused(&(head.clone() + &unit + &other), "“births” of the pack “p” means something else");
    check_refused(&"x".repeat(1_000_001), "too many");
    let on_shipped = head + &unit + &item("births", NAMES);
    let mut it = visitor(Lang::En);
    it.send(Event::Files(vec![("p.toml".into(), on_shipped)]));
    assert_eq!(codes(&it), ["county-2006", "p"]);
}

#[test]
fn a_file_may_stand_upon_the_packs_in_use() {
    const NAMES: &str = "{ hans = \"一\", hant = \"一\", en = \"One\" }";
    let body = format!(
        "code = \"p\"\nnames = {NAMES}\nversion = 4\nnote = {NAMES}\n[[indicator]]\ncode = \"r\"\nnames = {NAMES}\nplain = {NAMES}\n\
         numerator = \"births - births_male\"\nnumerator_is = {NAMES}\ndenominator = \"average_population\"\ndenominator_is = {NAMES}\n\
         scale = \"per_mille\"\ndecimals = 2\ndirection = \"none\"\ndifference = \"per_mille_point\"\nperiod_rule = {NAMES}\nsource = {NAMES}\n"
    );
    let mut it = visitor(Lang::En);
    it.send(Event::Files(vec![("p.toml".into(), body)]));
    assert_eq!(codes(&it), ["county-2006", "p"]);
    it.press("drop:county-2006", &[]);
    assert_eq!(codes(&it), ["p"]);
    assert!(it.workspace.catalog.item_by_code("births_male").is_some());
}
