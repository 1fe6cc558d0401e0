//! Walks through the page of packs: take one, choose a definition, make an own item and indicator.

mod files;
mod parts;

use crate::assess::screen::tests::Visitor;
use crate::catalog::Names;
use crate::figures::{AreaId, AreaKind, Cell, Change, Period, Workspace};
use crate::locale::Lang;
use crate::scene::{Event, Scene};

const PERIOD: &str = "2023-10+12";

fn empty() -> Workspace {
    let mut it = Workspace::empty("w", "w");
    it.areas
        .add("c", Names { hans: "县".into(), hant: "縣".into(), en: "County".into() }, AreaKind::County, None)
        .unwrap();
    it
}

fn visitor(lang: Lang) -> Visitor {
    let mut it = Visitor::with(lang, empty(), PERIOD);
    it.open("packs");
    it
}

fn codes(it: &Visitor) -> Vec<&str> {
    it.workspace.catalog.packs().iter().map(|it| it.code.as_str()).collect()
}

fn put(it: &mut Visitor, item: &str, value: i64) {
    let item = it.workspace.catalog.item_by_code(item).unwrap();
    it.workspace.table.set(AreaId(0), Period::parse(PERIOD).unwrap(), item, Cell::Value(value));
}

fn patched<'a>(seen: &'a Scene, id: &str) -> &'a str {
    seen.patch.iter().find(|(it, _)| it == id).map_or("", |(_, text)| text)
}

#[test]
fn a_pack_is_taken_and_given_up_unless_its_items_have_figures() {
    let mut it = visitor(Lang::En);
    assert!(it.html().contains("data-do=\"use:mch-modern\"") && it.html().contains("History"));
    it.press("use:mch-modern", &[]);
    assert_eq!(codes(&it), ["county-2006", "mch-modern"]);
    assert!(it.html().contains("is in use now") && !it.html().contains("data-do=\"use:mch-modern\""));
    put(&mut it, "infant_deaths", 3);
    it.press("drop:mch-modern", &[]);
    assert_eq!(codes(&it), ["county-2006", "mch-modern"]);
    assert!(it.html().contains("“infant_deaths” has figures"), "{}", it.html());
    it.press("drop:county-2006", &[]);
    assert_eq!(codes(&it), ["mch-modern"]);
    it.press("use:county-2006", &[]);
    assert_eq!(codes(&it), ["county-2006", "mch-modern"]);
}

#[test]
fn a_definition_is_chosen_and_said() {
    let mut it = visitor(Lang::En);
    it.press("use:mch-modern", &[]);
    it.open("packs/mch-modern");
    it.press("variant:maternal_mortality_ratio", &[("variant-maternal_mortality_ratio", "women_delivered")]);
    assert!(it.html().contains("Changed to: Maternal mortality ratio: Over women delivered"));
    let found = |it: &Visitor| {
        let id = it.workspace.catalog.indicator_by_code("maternal_mortality_ratio").unwrap();
        it.workspace.catalog.indicator(id).unwrap().variant().unwrap().code.clone()
    };
    assert_eq!(found(&it), "women_delivered");
    it.press("variant:maternal_mortality_ratio", &[("variant-maternal_mortality_ratio", "usual")]);
    assert_eq!(found(&it), "usual");
    assert_eq!(it.workspace.records.get("variant/maternal_mortality_ratio"), None);
}

const ITEM: &[(&str, &str)] = &[
    ("code", "clinics_open"),
    ("names_hans", "开诊机构数"),
    ("names_hant", "開診機構數"),
    ("names_en", "Clinics open"),
    ("aliases", "开诊数，机构数"),
    ("unit", ""),
    ("unit_hans", "家"),
    ("unit_hant", "家"),
    ("unit_en", "clinics"),
    ("timing", "closing"),
    ("decimals", "0"),
];

const INDICATOR: &[(&str, &str)] = &[
    ("code", "clinics_rate"),
    ("names_hans", "每千人口机构数"),
    ("names_hant", "每千人口機構數"),
    ("names_en", "Clinics per 1,000"),
    ("plain_hans", "一句话"),
    ("plain_hant", "一句話"),
    ("plain_en", "A sentence"),
    ("numerator", "clinics_open"),
    ("numerator_is_hans", "机构数"),
    ("numerator_is_hant", "機構數"),
    ("numerator_is_en", "Clinics"),
    ("denominator", "population_end"),
    ("denominator_is_hans", "人口数"),
    ("denominator_is_hant", "人口數"),
    ("denominator_is_en", "Population"),
    ("scale", "per_1000"),
    ("decimals", "2"),
    ("direction", "at_least"),
    ("low", "0"),
    ("high", "50"),
    ("near", "0.1"),
    ("period_rule_hans", "取期末"),
    ("period_rule_hant", "取期末"),
    ("period_rule_en", "At the end"),
    ("source_hans", "自定"),
    ("source_hant", "自訂"),
    ("source_en", "Own"),
];

fn with<'a>(form: &[(&'a str, &'a str)], name: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    form.iter().map(|(it, old)| if *it == name { (*it, value) } else { (*it, *old) }).collect()
}

/// A visitor with an own pack and its item.
fn own(lang: Lang) -> Visitor {
    let mut it = visitor(lang);
    let names = [("code", "our-county"), ("names_hans", "本县"), ("names_hant", "本縣"), ("names_en", "Ours")];
    let note = [("note_hans", "说明"), ("note_hant", "說明"), ("note_en", "Note")];
    it.press("new", &[&names[..], &note[..]].concat());
    assert_eq!(codes(&it), ["county-2006", "our-county"]);
    it.open("packs/our-county/item");
    it.press("save", ITEM);
    it
}

#[test]
fn an_own_item_and_indicator_are_made_tried_and_computed() {
    let mut it = own(Lang::En);
    put(&mut it, "clinics_open", 12);
    put(&mut it, "population_end", 8_000);
    it.open("packs/our-county/indicator");
    it.press("check", INDICATOR);
    assert_eq!((patched(&it.seen, "m-all"), patched(&it.seen, "m-fine")), ("", "Nothing wrong was found."));
    let tried = patched(&it.seen, "preview");
    assert!(tried.contains("Clinics open: 12 clinics") && tried.ends_with("Gives: 1.50 clinics per 1,000"), "{tried}");
    assert!(it.workspace.catalog.indicator_by_code("clinics_rate").is_none());
    it.press("save", INDICATOR);
    let id = it.workspace.catalog.indicator_by_code("clinics_rate").unwrap();
    let of = it.workspace.catalog.indicator(id).unwrap().pack;
    assert_eq!(it.workspace.catalog.packs()[of].version, 3);
    it.open("packs/our-county/indicator/clinics_rate");
    assert!(it.html().contains("value=\"clinics_open\"") && it.html().contains("value=\"50.00\""));
    it.press("save", &with(INDICATOR, "scale", "per_mille"));
    let id = it.workspace.catalog.indicator_by_code("clinics_rate").unwrap();
    assert_eq!(it.workspace.catalog.indicator(id).unwrap().scale, crate::catalog::Scale::PerMille);
}

/// A wrong field is said beside it, and nothing is kept.
#[track_caller]
fn check_wrong(path: &str, form: &[(&str, &str)], field: &str, want: &str) {
    let mut it = own(Lang::En);
    let before = it.workspace.clone();
    it.open(path);
    it.press("save", form);
    assert_eq!(patched(&it.seen, &format!("m-{field}")), want);
    assert!(patched(&it.seen, "m-all").contains(want));
    assert!(it.workspace == before);
}

#[test]
fn what_is_wrong_stands_at_its_field() {
    let new = "packs/our-county/indicator";
    check_wrong(new, &with(INDICATOR, "numerator", "nothing"), "numerator", "there is no “nothing”");
    check_wrong(
        new,
        &with(INDICATOR, "denominator", "population_end / 0"),
        "denominator",
        "a factor or divisor of zero",
    );
    check_wrong(new, &with(INDICATOR, "numerator", "clinics_open +"), "numerator", "the formula cannot be read at “”");
    check_wrong(
        new,
        &with(INDICATOR, "denominator", ""),
        "code",
        "a rate needs a denominator and its words, a count has none",
    );
    check_wrong(new, &with(INDICATOR, "names_hant", " "), "names", "Name lacks Traditional Chinese");
    check_wrong(new, &with(INDICATOR, "plain_en", ""), "plain", "In one plain sentence lacks English");
    check_wrong(new, &with(INDICATOR, "low", "90"), "valid", "the lower limit is above the upper");
    check_wrong(new, &with(INDICATOR, "near", "0.001"), "near", "“0.001” is no number with so many decimals");
    check_wrong(new, &with(INDICATOR, "code", "births"), "code", "“births” is there already");
    let code = "a code has small letters, digits, underscores or hyphens, and begins with a letter";
    check_wrong(new, &with(INDICATOR, "code", "Clinics rate"), "code", code);
    let item = "packs/our-county/item";
    check_wrong(item, &with(&with(ITEM, "code", "x"), "unit_en", ""), "unit", "Name lacks English");
    let person = "it looks like something about a person (a name, an identity number, a telephone number). Only totals are kept here";
    check_wrong(item, &with(&with(ITEM, "code", "x"), "names_hans", "村民姓名"), "names", person);
    check_wrong(item, &with(&with(ITEM, "code", "x"), "aliases", "13800138000"), "aliases", person);
}

#[test]
fn a_text_with_marks_of_its_own_stays_a_text() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    it.press("save", &with(INDICATOR, "plain_en", "\"]\n[[item]]\ncode = \\\"x\\\" </p>"));
    let id = it.workspace.catalog.indicator_by_code("clinics_rate").unwrap();
    let kept = it.workspace.catalog.indicator(id).unwrap();
    // A line break would shift the lines of a kept pack and becomes a blank there.
    assert_eq!(kept.plain.en, "\"] [[item]] code = \\\"x\\\" </p>");
}

#[test]
fn an_item_with_figures_keeps_its_meaning_and_is_not_deleted() {
    let mut it = own(Lang::En);
    put(&mut it, "clinics_open", 12);
    let before = it.workspace.clone();
    it.open("packs/our-county/item/clinics_open");
    let form: Vec<_> = ITEM.iter().skip(1).copied().collect();
    for (name, value) in [("timing", "flow"), ("decimals", "2")] {
        it.press("save", &with(&with(&form, "unit", "clinics_open_unit"), name, value));
        assert!(patched(&it.seen, "m-all").contains("“clinics_open” has figures"), "{}", patched(&it.seen, "m-all"));
    }
    it.press("delete", &form);
    assert!(patched(&it.seen, "m-all").contains("“clinics_open” has figures"));
    assert!(it.workspace == before);
    it.press("save", &with(&with(&form, "unit", "clinics_open_unit"), "names_en", "Clinics open at the end"));
    let id = it.workspace.catalog.item_by_code("clinics_open").unwrap();
    assert_eq!(it.workspace.catalog.item(id).unwrap().names.en, "Clinics open at the end");
    assert_eq!(it.workspace.table.get(AreaId(0), Period::parse(PERIOD).unwrap(), id), Cell::Value(12));
}

#[test]
fn an_item_that_a_formula_needs_is_not_deleted() {
    let mut it = own(Lang::En);
    it.open("packs/our-county/indicator");
    it.press("save", INDICATOR);
    it.open("packs/our-county/item/clinics_open");
    it.press("delete", &[]);
    assert_eq!(patched(&it.seen, "m-all"), "Nothing was changed: there is no “clinics_open”.");
    it.open("packs/our-county/indicator/clinics_rate");
    it.press("delete", &[]);
    assert!(it.workspace.catalog.indicator_by_code("clinics_rate").is_none());
    it.open("packs/our-county/item/clinics_open");
    it.press("delete", &[]);
    assert!(it.workspace.catalog.item_by_code("clinics_open").is_none());
}

#[test]
fn a_new_pack_needs_a_code_of_its_own_and_three_names() {
    let mut it = visitor(Lang::En);
    let form = [
        ("code", "x"),
        ("names_hans", "一"),
        ("names_hant", "一"),
        ("names_en", "One"),
        ("note_hans", "一"),
        ("note_hant", "一"),
        ("note_en", "One"),
    ];
    for (name, value, want) in [
        ("code", "", "a code has"),
        ("code", "mch-modern", "a pack with the code “mch-modern” is there already"),
        ("names_en", "", "Name lacks English"),
        ("note_hant", "110101199001011234", "something about a person"),
    ] {
        it.press("new", &with(&form, name, value));
        assert!(it.html().contains(want), "{want}: {}", it.html());
        assert_eq!(codes(&it), ["county-2006"]);
    }
    it.press("new", &form);
    assert_eq!(codes(&it), ["county-2006", "x"]);
}

#[test]
fn every_page_is_made_in_every_language_and_nothing_changes_while_another_tab_edits() {
    for lang in Lang::ALL {
        let mut it = own(lang);
        for path in [
            "packs",
            "packs/our-county",
            "packs/county-2006",
            "packs/mch-modern",
            "packs/our-county/item",
            "packs/our-county/item/clinics_open",
            "packs/our-county/indicator",
            "packs/our-county/check",
            "packs/our-county/preset",
            "packs/none",
            "packs/none/item",
        ] {
            assert!(!it.open(path).html.is_empty() && !it.seen.title.is_empty(), "{path}");
        }
        it.call.facts.writable = false;
        for path in ["packs", "packs/our-county/item", "packs/our-county/item/clinics_open"] {
            it.open(path);
            for does in ["data-do=\"save\"", "data-do=\"delete\""] {
                assert!(!it.html().contains(does), "{path}");
            }
        }
        let before = it.workspace.clone();
        it.open("packs/our-county/item");
        it.send(Event::Press { what: "save".into(), form: Vec::new() });
        assert!(it.workspace == before);
    }
}

#[test]
fn total_fertility_is_put_together_from_its_groups() {
    let mut it = visitor(Lang::En);
    it.press("use:demography", &[]);
    it.open("packs/demography");
    assert!(it.html().contains("There is no total fertility rate"));
    for (group, births) in
        [("15_19", 9), ("20_24", 180), ("25_29", 500), ("30_34", 300), ("35_39", 70), ("40_44", 11), ("45_49", 1)]
    {
        put(&mut it, &format!("women_{group}"), 3_600);
        put(&mut it, &format!("births_{group}"), births);
    }
    it.open("packs/demography");
    assert!(it.html().contains("= 1.488 children per woman") && it.html().contains("138.89‰"), "{}", it.html());
    it.call.facts.period = "2023-10".into();
    it.open("packs/demography");
    assert!(!it.html().contains("children per woman"));
}

#[test]
fn a_shipped_pack_that_was_changed_says_so_and_can_be_replaced() {
    let mut it = visitor(Lang::En);
    it.press("use:mch-modern", &[]);
    let kept = it.workspace.records.get("pack/mch-modern").unwrap().to_owned();
    let old = kept.replace("Maternal and child health since 2015", "An older text");
    it.workspace.apply(Change::Record("pack/mch-modern".into(), Some(old)));
    it.open("packs");
    assert!(it.html().contains("Differs from the shipped one"));
    it.press("use:mch-modern", &[]);
    assert_eq!(it.workspace.records.get("pack/mch-modern"), Some(kept.as_str()));
}
