//! What learners type, read or asked about.

use super::{Typed, Unclear, Written, read};
use crate::measure::Exact;
use crate::teach::unit::AnswerUnit;

#[track_caller]
fn reads(text: &str, units: i128, places: i16, unit: Written) {
    let value = super::digits::scaled(Exact::whole(units), -places).unwrap();
    let want = Typed { value, places, unit };
    assert_eq!(read(text, "出生率", &AnswerUnit::PerMille), Ok(want), "{text:?}");
}

#[track_caller]
fn asks(text: &str, why: Unclear) {
    assert_eq!(read(text, "出生率", &AnswerUnit::PerMille), Err(why), "{text:?}");
}

const PERCENT: Written = Written::Sign { power: 2, point: false };

#[test]
fn a_plain_number_keeps_its_decimals() {
    reads("10.71", 1071, 2, Written::Nothing);
    reads("10.710", 10_710, 3, Written::Nothing);
    reads("0.5", 5, 1, Written::Nothing);
    reads(".5", 5, 1, Written::Nothing);
    reads("10.", 10, 0, Written::Nothing);
    reads("+007", 7, 0, Written::Nothing);
    reads(" 168 ", 168, 0, Written::Nothing);
}

#[test]
fn widths_and_points_of_input_methods_are_read() {
    reads("１０．７１", 1071, 2, Written::Nothing);
    reads("１０．７１‰", 1071, 2, Written::Asked);
    reads("10。71", 1071, 2, Written::Nothing);
    reads("10.71。", 1071, 2, Written::Nothing);
    reads("１６，０００", 16_000, 0, Written::Nothing);
    reads("１０％", 10, 0, PERCENT);
}

#[test]
fn thousands_are_read_and_never_taken_for_decimals() {
    reads("16,000", 16_000, 0, Written::Nothing);
    reads("1 234 567.8", 12_345_678, 1, Written::Nothing);
    reads("1,234.5", 12_345, 1, Written::Nothing);
    asks("1,5", Unclear::Comma);
    asks("16,00", Unclear::Comma);
    asks("1.234,5", Unclear::Comma);
    asks("1,234 567", Unclear::Comma);
    asks("1234,567", Unclear::Comma);
    asks("1 23", Unclear::Two);
}

#[test]
fn ten_thousands_are_multiplied_out() {
    reads("1.2万", 12, -3, Written::Nothing);
    reads("12.125万人", 12_125, -1, Written::Word("人".to_owned()));
    reads("0.5亿", 5, -7, Written::Nothing);
    reads("3萬", 3, -4, Written::Nothing);
}

#[test]
fn every_minus_is_a_minus() {
    for text in ["-0.5", "−0.5", "－0.5", "–0.5", "- 0.5", "负0.5", "minus 0.5", "变化 -0.5", "变化 = −0.5"]
    {
        reads(text, -5, 1, Written::Nothing);
    }
}

#[test]
fn units_are_read_in_every_writing() {
    let points = |power| Written::Sign { power, point: true };
    reads("1.071 %", 1071, 3, PERCENT);
    reads("1.071 percent", 1071, 3, PERCENT);
    reads("百分之25", 25, 0, PERCENT);
    reads("12.5/10万", 125, 1, Written::Sign { power: 5, point: false });
    reads("12.5/10万人", 125, 1, Written::Sign { power: 5, point: false });
    reads("12.5 per 100,000", 125, 1, Written::Sign { power: 5, point: false });
    reads("0.6个百分点", 6, 1, points(2));
    reads("0.6 percentage points", 6, 1, points(2));
    reads("0.6pp", 6, 1, points(2));
    reads("0.6 % points", 6, 1, points(2));
    reads("6個千分點", 6, 0, points(3));
    reads("42人次", 42, 0, Written::Word("人次".to_owned()));
    reads("42 people", 42, 0, Written::Word("people".to_owned()));
}

#[test]
fn the_unit_that_is_asked_is_known_in_three_languages() {
    #[track_caller]
    fn check(text: &str, unit: &AnswerUnit) {
        assert_eq!(read(text, "", unit).unwrap().unit, Written::Asked, "{text}");
    }
    check("110.7（女=100）", &AnswerUnit::Per100);
    check("110.7 (girls = 100)", &AnswerUnit::Per100);
    check("0.6個百分點", &AnswerUnit::PercentPoint);
    check("5 per mille points", &AnswerUnit::PerMillePoint);
    check("18.2 per 100,000", &AnswerUnit::Per100k);
    check("7 live births", &AnswerUnit::Counted("live births".to_owned()));
}

#[test]
fn a_name_or_an_equals_sign_may_stand_before_the_number() {
    for text in
        ["=10.71", "约10.71", "≈ 10.71", "出生率10.71", "出生率：10.71", "出生率为10.71", "about 10.71", "x = 10.71"]
    {
        reads(text, 1071, 2, Written::Nothing);
    }
    let named = read("5岁以下儿童死亡率=7.5‰", "5岁以下儿童死亡率", &AnswerUnit::PerMille).unwrap();
    assert_eq!((named.places, named.unit), (1, Written::Asked));
}

#[test]
fn what_can_mean_two_things_is_asked_about() {
    asks("", Unclear::Empty);
    asks("  ", Unclear::Empty);
    asks("不知道", Unclear::NotANumber);
    asks("%", Unclear::NotANumber);
    asks("12.5.3", Unclear::Points);
    asks("10。7。1", Unclear::Points);
    asks("10.7。1", Unclear::Points);
    asks("10-11", Unclear::Two);
    asks("10~11", Unclear::Two);
    asks("10或11", Unclear::Two);
    asks("10、11", Unclear::Two);
    asks("10.714 ≈ 10.71", Unclear::Two);
    asks("3/4", Unclear::Fraction);
    asks("3:4", Unclear::Fraction);
    asks("168÷15680", Unclear::Fraction);
    asks("1.2e5", Unclear::Power);
    asks("1.2×10^5", Unclear::Power);
    asks("下降0.5", Unclear::Falls);
    asks("fell by 0.5", Unclear::Falls);
    asks("10.71公斤", Unclear::Unit("公斤".to_owned()));
    asks("10%%", Unclear::Unit("%".to_owned()));
    asks("1.0000000000001", Unclear::TooLong);
    asks("1234567890123456789012345", Unclear::TooLong);
    asks("(5)", Unclear::NotANumber);
    asks("负-5", Unclear::NotANumber);
    asks("出生率(%)=10.71", Unclear::Unit("(%)".to_owned()));
    asks("percent 25", Unclear::Unit("percent".to_owned()));
}

#[test]
fn whatever_is_typed_two_numbers_are_never_read_as_one() {
    const SIGNS: &[&str] = &[
        "2",
        "3",
        "7",
        "9",
        "23",
        "456",
        ".",
        ",",
        "。",
        "，",
        "．",
        " ",
        "-",
        "−",
        "/",
        "%",
        "‰",
        "万",
        "亿",
        "人",
        "例",
        "个百分点",
        "pp",
        "=",
        ":",
        "约",
        "出生率",
        "负",
        "下降",
        "e",
        "×",
        "(",
        ")",
        "percent",
        "百分之",
        "和",
        "\u{3000}",
    ];
    let mut seed = 7_u64;
    let mut below = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % bound
    };
    let mut understood = 0;
    for _ in 0..60_000 {
        let text: String = (0..=below(7)).map(|_| SIGNS[below(SIGNS.len())]).collect();
        let Ok(typed) = read(&text, "出生率", &AnswerUnit::PerMille) else { continue };
        understood += 1;
        let digit = |c: char| c.is_ascii_digit();
        let (first, last) = (text.find(digit).unwrap(), text.rfind(digit).unwrap());
        let number = &text[first..=last];
        assert!(number.chars().all(|c| c.is_ascii_digit() || ".,。，． \u{3000}".contains(c)), "{text:?}: {typed:?}");
        // The digits that were typed are the digits of the value.
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let units = super::digits::scaled(typed.value, typed.places).unwrap();
        let same = units.denominator() == 1 && units.numerator().unsigned_abs().to_string() == digits;
        assert!(same, "{text:?}: {typed:?}");
    }
    assert!(understood > 2_000, "{understood}");
}
