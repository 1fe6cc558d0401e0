//! Every figure of the speech's review stands in the report, in the three languages, and the report agrees with itself.

use super::{SAMPLE, YEAR, document, text};
use crate::locale::Lang;
use crate::locale::tests::{has_chinese, simplified_in};
use crate::report::{Block, plain};
use crate::verify::text::{Hint, Mark, check, says};

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
            "由上年的9.78‰上升到10.71‰，上升0.93个千分点；出生人数由4,976人增加到5,493人，增加517人。",
            "高于97%的目标2.29个百分点，达标。",
            "比上限107高1.94个比值，超出103–107的参考范围",
            "人口出生率由上年的9.78‰上升到10.71‰，上升0.93个千分点；出生人数由4,976人增加到5,493人，增加517人。",
            "人口出生率控制在12‰以内",
            "人口自然增长率：出生人数5,493人，死亡人数3,180人，平均人口512,900人",
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
            "Compared with the year before it rose by 0.93 per mille points, from 9.78‰ to 10.71‰. Births increased by 517, from 4,976 to 5,493.",
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

/// The prose of the report: the checker reads sentences, and a table's cells are none.
fn prose(lang: Lang) -> String {
    let blocks = document(&SAMPLE, YEAR, lang);
    plain(&blocks.into_iter().filter(|it| !matches!(it, Block::Table(..))).collect::<Vec<_>>())
}

/// At least so many relations are recomputed and hold, none is wrong, and at most so many lack a number: those of a year
/// before whose denominator is not told, and differences in the last digit of rounded values.
#[track_caller]
fn check_agrees(lang: Lang, least: usize, most_open: usize) {
    let made = prose(lang);
    let checked = check(&made).unwrap();
    let of = |mark: Mark| checked.relations.iter().filter(move |it| it.judged.mark == mark);
    let told = |mark: Mark| of(mark).map(|it| says(&made, &checked, it, Lang::En)).collect::<Vec<_>>();
    assert!(told(Mark::Inconsistent).is_empty(), "{lang:?} {:#?}", told(Mark::Inconsistent));
    let (held, open) = (of(Mark::Consistent).count(), told(Mark::NotCheckable));
    assert!(held >= least, "{lang:?}: only {held} relations hold");
    assert!(open.len() <= most_open, "{lang:?} {open:#?}");
    let is_known = |it: &Hint| {
        matches!(it, Hint::Rounding(_) | Hint::Implied(..) | Hint::Earlier(_) | Hint::NoWhole | Hint::NoRange)
    };
    assert!(of(Mark::NotCheckable).all(|it| is_known(&it.judged.hint)), "{lang:?} {open:#?}");
}

#[test]
fn the_check_of_texts_finds_our_own_report_consistent() {
    check_agrees(Lang::Hans, 90, 24);
    check_agrees(Lang::Hant, 90, 24);
    check_agrees(Lang::En, 50, 16);
}
