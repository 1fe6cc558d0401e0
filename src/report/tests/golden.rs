//! Every figure of the speech's review stands in the report, in the three languages, and the report agrees with itself.

use super::{SAMPLE, YEAR, text};
use crate::locale::Lang;
use crate::locale::tests::{has_chinese, simplified_in};
use crate::verify::text::{Mark, check, says};

/// What each language has to say of the sample county's year.
#[track_caller]
fn check_says(lang: Lang, wanted: &[&str]) {
    let made = text(&SAMPLE, YEAR, lang);
    for it in wanted {
        assert!(made.contains(it), "{it} is not in\n{made}");
    }
}

#[test]
fn the_review_states_every_figure_of_the_speech() {
    let figures = [
        "10.71‰", "12‰", "1.29", "99.29%", "97%", "2.29", "108.94", "79.26%", "70%", "9.26", "95.42%", "90%", "5.42",
        "5,493", "5,454", "2,864", "2,629", "4,354", "121,250", "0.93", "517", "4,976", "9.78‰", "100.00%", "95%",
        "80%", "60%", "100%",
    ];
    for lang in Lang::ALL {
        check_says(lang, &figures);
    }
}

#[test]
fn each_language_says_it_as_it_is_spoken() {
    check_says(
        Lang::Hans,
        &[
            "人口出生率：出生人数5,493人，平均人口512,900人，人口出生率为10.71‰，低于12‰的目标1.29个千分点，达标。",
            "比上年的9.78‰上升0.93个千分点，出生人数比上年的4,976人增加517人。",
            "高于97%的目标2.29个百分点，达标。",
            "比103–107的参考范围上限高1.94个比值",
            "人口出生率较上年的9.78‰上升0.93个千分点，出生人数比上年的4,976人增加517人。",
            "人口出生率控制在12‰以内",
        ],
    );
    check_says(
        Lang::Hant,
        &[
            "人口出生率：出生人數5,493人，平均人口512,900人，人口出生率為10.71‰，低於12‰的目標1.29個千分點，達標。",
            "符合政策生育人數5,454人，出生人數5,493人",
        ],
    );
    check_says(
        Lang::En,
        &[
            "Crude birth rate: 10.71‰ (births 5,493, average population 512,900), 1.29 per mille points below the target of 12‰; target met.",
            "It was 9.78‰ last year, a rise of 0.93 per mille points; births increased by 517 from 4,976 last year.",
            "Crude birth rate: no more than 12‰",
        ],
    );
}

#[test]
fn the_report_finds_by_itself_that_births_and_births_outside_policy_rose() {
    check_says(Lang::Hans, &["三、存在的不足", "未计入分子的由30人变为39人"]);
}

#[test]
fn no_language_shows_a_place_a_bracket_or_another_language() {
    for lang in Lang::ALL {
        for period in [YEAR, "2004-10+12", "2005-10+5", "2006-02", "2010-10+12"] {
            let made = text(&SAMPLE, period, lang);
            assert!(!made.contains(['{', '}', '[', ']']), "{made}");
            assert!(!made.contains("，，") && !made.contains("，。") && !made.contains(" ,"), "{made}");
            match lang {
                Lang::Hant => assert_eq!(simplified_in(&made), "", "{made}"),
                Lang::En => assert!(!has_chinese(&made), "{made}"),
                Lang::Hans => {}
            }
        }
    }
}

#[test]
fn the_check_of_texts_finds_our_own_report_consistent() {
    for lang in Lang::ALL {
        let made = text(&SAMPLE, YEAR, lang);
        let checked = check(&made).unwrap();
        for relation in &checked.relations {
            let it = says(&made, &checked, relation, Lang::En);
            assert_eq!(relation.judged.mark, Mark::Consistent, "{lang:?} {it:?}");
        }
        let least = if lang == Lang::En { 10 } else { 30 };
        assert!(checked.relations.len() >= least, "{lang:?}: only {} relations were seen", checked.relations.len());
    }
}
