//! The county pack's words, in three languages.

use super::{all, county};
use crate::catalog::{Catalog, Form, Names};
use crate::locale::tests::{has_chinese, simplified_in};

/// Characters of this pack's own words that only 简体 uses, beside those that the pages' texts are held to.
const ONLY_SIMPLIFIED: &str =
    "义争仅优养办务动参员妇婴学属恶抚晓样检环现础确称给药规记讲访评识话调负质费资迁随领额验龄减净内";

/// Characters of this pack's own words that only 繁體 uses: none may stand in a 简体 text.
const ONLY_TRADITIONAL: &str =
    "縣鄉鎮標報統計劃對達與為這個說總導實際從較過還沒無應開關時間養辦務動參員婦嬰學徵額驗齡證資費隨訪";

/// Every name and sentence of the pack with the place it stands in.
fn texts(catalog: &Catalog) -> Vec<(String, &Names)> {
    let mut all = Vec::new();
    for pack in catalog.packs() {
        all.extend([("pack".into(), &pack.names), ("note".into(), &pack.note)]);
    }
    for item in catalog.items() {
        all.push((item.code.clone(), &item.names));
        all.push((format!("{}.unit", item.code), &item.unit.names));
    }
    for derived in &catalog.derived {
        all.push((derived.code.clone(), &derived.names));
    }
    for check in catalog.checks() {
        all.push((check.code.clone(), &check.says));
    }
    for (_, it) in catalog.indicators() {
        let place = |field: &str| format!("{}.{field}", it.code);
        all.push((place("names"), &it.names));
        all.push((place("plain"), &it.plain));
        all.push((place("numerator_is"), &it.numerator_is));
        if it.denominator.is_some() {
            all.push((place("denominator_is"), &it.denominator_is));
        }
        if let Some(reference) = &it.reference {
            all.push((place("reference"), &reference.source));
        }
        all.push((place("period_rule"), &it.period_rule));
        all.push((place("source"), &it.source));
        for way in &it.variants {
            all.push((place(&way.code), &way.names));
            all.push((place(&way.code), &way.numerator_is));
            all.push((place(&way.code), &way.denominator_is));
            all.push((place(&way.code), &way.source));
        }
    }
    for preset in catalog.presets() {
        all.push((preset.year.to_string(), &preset.names));
        all.push((format!("{}.source", preset.year), &preset.source));
    }
    all
}

#[test]
fn every_text_is_in_its_own_language() {
    let catalog = all();
    for (place, Names { hans, hant, en }) in texts(&catalog) {
        for text in [hans, hant, en] {
            assert!(!text.trim().is_empty() && text == text.trim(), "{place}");
        }
        let more = |c: &char| ONLY_SIMPLIFIED.contains(*c);
        let simplified = simplified_in(hant) + &hant.chars().filter(more).collect::<String>();
        assert_eq!(simplified, "", "{place}: {hant}");
        let traditional = hans.chars().find(|c| ONLY_TRADITIONAL.contains(*c));
        assert_eq!(traditional, None, "{place}: {hans}");
        assert!(!has_chinese(en), "{place}: {en}");
        assert!(!hans.contains(['「', '」']), "{place}: {hans}");
        assert!(!hant.contains(['“', '”']), "{place}: {hant}");
        let full_width = ['，', '。', '；', '：', '（', '）', '、'];
        assert!(!en.contains(full_width), "{place}: {en}");
    }
}

#[test]
fn a_formula_that_the_speech_does_not_give_is_marked_as_inferred() {
    let inferred = [
        "key_check_rate",
        "free_service_rate",
        "informed_choice_rate",
        "funding_in_place",
        "fee_rate_last",
        "fee_rate_current",
        "fee_coverage",
        "follow_up_rate",
        "awareness_rate",
        "migrant_register_accuracy",
        "outflow_certificate_rate",
        "inflow_certificate_rate",
        "migrant_contract_rate",
        "pregnancy_proof_rate",
    ];
    for (_, it) in county().indicators() {
        if inferred.contains(&it.code.as_str()) {
            assert!(it.source.en.contains("inferred"), "{}", it.code);
        }
    }
}

#[test]
fn the_two_definitions_of_the_three_checks_are_told_apart() {
    let catalog = county();
    let find = |code: &str| {
        let id = catalog.indicator_by_code(code).unwrap();
        catalog.indicator(id).unwrap()
    };
    let (attendance, key) = (find("check_attendance_rate"), find("key_check_rate"));
    let unit = |form: &Form| {
        let item = catalog.item(form.as_item().unwrap()).unwrap();
        item.unit.code.clone()
    };
    assert_eq!(unit(&attendance.numerator), "person_time");
    assert_eq!(unit(&key.numerator), "person");
    for tell in [
        |it: &Names| (it.hans.contains("人次"), it.en.contains("person-times")),
        |it: &Names| (it.hant.contains("按人）"), it.en.contains("(persons)")),
    ] {
        assert_ne!(tell(&attendance.names), tell(&key.names));
    }
    // Each warns of the other.
    assert!(attendance.period_rule.hans.contains("服务率"));
    assert!(key.period_rule.hans.contains("参检率"));
}
