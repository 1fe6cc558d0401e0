//! What is said of a relation.

use crate::locale::Lang;
use crate::verify::text::{check, refused_says, says};

/// The last relation of a text, in one language.
#[track_caller]
fn last(lang: Lang, text: &str, want: [&str; 4]) {
    let found = check(text).unwrap();
    let it = says(text, &found, found.relations.last().unwrap(), lang);
    assert_eq!([it.mark, it.kind, &it.working, &it.hint], want, "{text}");
}

#[test]
fn a_working_stands_beside_each_mark() {
    last(
        Lang::En,
        "全縣出生5493人，人口出生率10.71‰",
        [
            "Not checkable",
            "Rate from its counts",
            "5,493 ÷ ? → 10.71‰",
            "the denominator is not given; it would be 512,646 to 513,124",
        ],
    );
    last(
        Lang::Hans,
        "出生1538人，符合政策生育1487人，政策符合率96.69%",
        ["不符", "比率", "1,487 ÷ 1,538 × 100 = 96.684005… → 96.68；文中写的是96.69%", "可能的原因：一律进位"],
    );
    last(
        Lang::Hant,
        "出生率由5.2‰下降到4.8‰，下降0.4個百分點",
        [
            "不符",
            "與上期之差",
            "4.8 − 5.2 = −0.4；文中寫的是低0.4個百分點",
            "數對，單位不對：千分率相減得千分點，百分率相減得百分點",
        ],
    );
    last(
        Lang::En,
        "The coverage rose from 93.72% to 95.00%, an increase of 1.28%.",
        [
            "Inconsistent",
            "Change in percent",
            "(95.00 − 93.72) ÷ 93.72 × 100 = 1.3657…; the text says up 1.28%",
            "these are points; in percent it is 1.37%",
        ],
    );
    last(
        Lang::En,
        "The year-end population was 715,000 and the population at the start of the year 711,586; with 4,497 births the birth rate was 6.29 per thousand.",
        [
            "Consistent",
            "Rate from its counts",
            "4,497 ÷ 715,000 × 1,000 = 6.289510… → 6.29",
            "Divided by the population at the end",
        ],
    );
    last(
        Lang::En,
        "出生人口性別比為108.94，保持在正常範圍",
        [
            "Not checkable",
            "Reference range",
            "108.94",
            "the text names no range; against the usual 103 to 107, 108.94 is outside",
        ],
    );
    last(
        Lang::En,
        "A rate of 95.42 percent, 5.42 percentage points below the target of 90 percent",
        [
            "Inconsistent",
            "Distance from the target",
            "95.42 − 90 = 5.42; the text says down 5.42 percentage points",
            "the number is right, the direction is wrong",
        ],
    );
}

#[test]
fn a_refusal_names_the_line_and_repeats_nothing() {
    let why = check("出生5493人\n电话13812345678").unwrap_err();
    for lang in Lang::ALL {
        let says = refused_says(why, lang);
        assert!(says.contains('2') && !says.contains("138") && !says.contains('{'), "{says}");
    }
}
