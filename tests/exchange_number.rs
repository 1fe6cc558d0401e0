//! Figures as people type them are read exactly or refused with a reason.
// Clippy exempts only functions marked #[test]; the helpers of this file are test code all the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use biaochi::exchange::number::{Decimal, Expected, NumberProblem, Read, read, read_decimal};

const COUNT: Expected<'_> = Expected { decimals: 0, units: &["人", "人次", "例"], negatives: false };
const MONEY: Expected<'_> = Expected { decimals: 2, units: &["元"], negatives: true };

#[track_caller]
fn check(text: &str, expected: Expected<'_>, want: Result<Read, NumberProblem>) {
    assert_eq!(read(text, expected), want, "{text:?}");
}

#[track_caller]
fn value(text: &str, want: i64) {
    check(text, COUNT, Ok(Read::Value(want)));
}

#[test]
fn figures_are_read_in_every_form_people_type() {
    for (text, want) in [
        ("0", 0),
        ("12", 12),
        ("１２３", 123),
        (" 5 ", 5),
        ("\u{3000}７\u{3000}", 7),
        ("1,234", 1234),
        ("１２，３４５，６７８", 12_345_678),
        ("1.2万", 12_000),
        ("１．２万", 12_000),
        ("12.125万", 121_250),
        ("3萬", 30_000),
        ("0.5亿", 50_000_000),
        ("1億", 100_000_000),
        ("5人", 5),
        ("5 人次", 5),
        ("1.2万人", 12_000),
        ("+8", 8),
        ("3.0", 3),
        ("007", 7),
    ] {
        value(text, want);
    }
}

#[test]
fn separators_stand_only_before_groups_of_three() {
    for text in ["16,00", "1,23", "1234,567", ",123", "1,,234", "0,123", "1,2345", "１，２３"] {
        check(text, COUNT, Err(NumberProblem::Grouping));
    }
}

#[test]
fn more_decimals_than_the_item_has_are_a_problem_and_not_rounded() {
    check("1.5", COUNT, Err(NumberProblem::TooManyDecimals { accepted: 0 }));
    check("12.12345万", COUNT, Err(NumberProblem::TooManyDecimals { accepted: 0 }));
    check("1.255", MONEY, Err(NumberProblem::TooManyDecimals { accepted: 2 }));
    check("1.250", MONEY, Ok(Read::Value(125)));
    check("110.7", MONEY, Ok(Read::Value(11_070)));
    check("-3.5元", MONEY, Ok(Read::Value(-350)));
    check("－３", MONEY, Ok(Read::Value(-300)));
}

#[test]
fn a_negative_code_is_missing_and_never_a_count() {
    for (text, code) in [("-2", -2), ("－２", -2), ("−1", -1), ("-9", -9), ("-99", -99)] {
        check(text, COUNT, Ok(Read::MissingCode(code)));
    }
    check("-12", COUNT, Err(NumberProblem::Negative));
    check("-2.5", COUNT, Err(NumberProblem::Negative));
}

#[test]
fn marks_for_no_figure_keep_their_text() {
    for text in ["—", "-", "／", "/", "无", "…", "NA", "缺", "無", "——"] {
        check(text, COUNT, Ok(Read::Missing(text.to_owned())));
    }
    for text in ["", "  ", "\u{3000}", "\t"] {
        check(text, COUNT, Ok(Read::Blank));
    }
}

#[test]
fn what_is_no_number_says_why() {
    for (text, why) in [
        ("abc", NumberProblem::NotANumber),
        ("1.2.3", NumberProblem::NotANumber),
        ("5.", NumberProblem::NotANumber),
        (".5", NumberProblem::NotANumber),
        ("1 2", NumberProblem::NotANumber),
        ("--5", NumberProblem::NotANumber),
        ("万", NumberProblem::NotANumber),
        ("1.2E+05", NumberProblem::Exponent),
        ("3e10", NumberProblem::Exponent),
        ("5元", NumberProblem::OtherUnit),
        ("12%", NumberProblem::OtherUnit),
        ("9223372036854775808", NumberProblem::TooLarge),
        ("99999999999999999999", NumberProblem::TooLarge),
        ("92233720368547758亿", NumberProblem::TooLarge),
    ] {
        check(text, COUNT, Err(why));
    }
    let percent = Expected { decimals: 2, units: &["%"], negatives: false };
    check("99.29％", percent, Ok(Read::Value(9929)));
    check("99.29%", percent, Ok(Read::Value(9929)));
    check("10.71‰", percent, Err(NumberProblem::OtherUnit));
}

#[track_caller]
fn binary(value: f64, want: Option<&str>) {
    assert_eq!(Decimal::from_binary(value).map(|it| it.to_string()).as_deref(), want, "{value}");
}

#[test]
fn a_spreadsheets_number_is_the_decimal_that_it_shows() {
    binary(5.0, Some("5"));
    binary(-0.5, Some("-0.5"));
    binary(110.7, Some("110.7"));
    binary(0.1 + 0.2, Some("0.3"));
    binary(1234.56 + 0.01, Some("1234.57"));
    binary(-(0.1 + 0.2), Some("-0.3"));
    binary(999_999_999_999_999.0, Some("999999999999999"));
    binary(1e15, None);
    binary(f64::NAN, None);
    binary(f64::INFINITY, None);
    assert_eq!(read_decimal(Decimal { mantissa: -2, decimals: 0 }, COUNT), Ok(Read::MissingCode(-2)));
    assert_eq!(
        read_decimal(Decimal { mantissa: 15, decimals: 1 }, COUNT),
        Err(NumberProblem::TooManyDecimals { accepted: 0 })
    );
}

#[test]
fn every_plain_decimal_prints_as_it_was_read() {
    let mut seed = 7u64;
    for _ in 0..100_000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mantissa = (seed >> (1 + seed % 50)) as i64 * if seed & 1 == 0 { 1 } else { -1 };
        let decimal = Decimal { mantissa, decimals: (seed >> 32) as u8 % 7 };
        let text = decimal.to_string();
        let back = Decimal::from_plain(text.as_bytes());
        assert!(mantissa == 0 || back == Some(decimal), "{text}");
        let expected = Expected { decimals: decimal.decimals, units: &[], negatives: true };
        assert_eq!(read(&text, expected), Ok(Read::Value(mantissa)), "{text}");
        if mantissa.unsigned_abs() < 1_000_000_000_000_000 {
            let binary: f64 = text.parse().unwrap();
            let read = Decimal::from_binary(binary).unwrap();
            assert_eq!(read.in_units(decimal.decimals), Ok(mantissa), "{text}");
        }
    }
}
