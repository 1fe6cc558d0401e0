//! Roundings, slips, ranges and what cannot be checked, one by one.

use crate::locale::Lang;
use crate::verify::reproduce::{
    Found, Given, Question, Role, Scale, Shape, Slip, Term, Verdict, Why, examine, implied_says, lines, nearest_says,
    verdict_says,
};

fn ratio(top: &str, bases: &[(Role, &str)], scale: Scale, printed: &str) -> Question {
    let read = |text: &str| Given::read(text).unwrap();
    let terms = top.split(' ').filter(|it| !it.is_empty()).map(|it| match it.strip_prefix('-') {
        Some(taken) => Term::minus(read(taken)),
        None => Term::plus(read(it)),
    });
    let bases = bases.iter().map(|(role, it)| (*role, read(it))).collect();
    Question { shape: Shape::Ratio, terms: terms.collect(), bases, scale, printed: read(printed) }
}

/// The first explanation in English.
#[track_caller]
fn check(question: &Question, want: &str) {
    let found = examine(question);
    let all: Vec<String> =
        lines(question, &found, Lang::En).into_iter().map(|it| it.how + " | " + &it.working).collect();
    assert_eq!(all.first().map(String::as_str), Some(want), "{all:#?}");
}

#[test]
fn each_slip_is_recognised() {
    let births = [(Role::Average, "512900")];
    check(
        &ratio("5493", &births, Scale::Percent, "10.71"),
        "Divided by the average population; wrong unit: it is per thousand (‰) | 5,493 ÷ 512,900 × 1,000 = 10.709689… → 10.71",
    );
    check(
        &ratio("5493", &births, Scale::PerMille, "107.1"),
        "Divided by the average population; the printed figure is 10 times what it should be: 10.7 | 5,493 ÷ 512,900 × 1,000 = 10.70968… → 10.7",
    );
    check(
        &ratio("5493", &births, Scale::PerMille, "10.17"),
        "Divided by the average population; two neighbouring digits of the printed figure changed places: 10.71 | 5,493 ÷ 512,900 × 1,000 = 10.709689… → 10.71",
    );
    check(
        &ratio("5943", &births, Scale::PerMille, "10.71"),
        "Divided by the average population; two neighbouring digits of the numerator 5,943 changed places: 5,493 would do | 5,493 ÷ 512,900 × 1,000 = 10.709689… → 10.71",
    );
    check(
        &ratio("2864", &[(Role::Part, "2629")], Scale::Percent, "52.14"),
        "Divided by the other part and numerator together | 2,864 ÷ 5,493 × 100 = 52.139086… → 52.14",
    );
    check(
        &ratio("2864", &[(Role::Part, "2629")], Scale::Per100, "91.79"),
        "Upside down: the other part over the numerator; cutting off gives the same | 2,629 ÷ 2,864 × 100 = 91.794692… → 91.79",
    );
    check(
        &ratio("2864", &[(Role::Total, "5493")], Scale::Per100, "108.94"),
        "Divided by the total less the numerator | 2,864 ÷ 2,629 × 100 = 108.938759… → 108.94",
    );
    check(
        &ratio("5454", &[(Role::Total, "5493")], Scale::Percent, "0.71"),
        "The rest: the total less the numerator, over the total | (5,493 − 5,454) ÷ 5,493 × 100 = 0.709994… → 0.71",
    );
    check(
        &ratio("4497 -5406", &[(Role::End, "715000")], Scale::PerMille, "-1.27"),
        "Divided by the population at the end; cutting off gives the same | (4,497 − 5,406) ÷ 715,000 × 1,000 = −1.271328… → −1.27",
    );
}

#[test]
fn a_missing_denominator_has_exact_ends() {
    let question = ratio("5493", &[], Scale::PerMille, "10.71");
    let found = examine(&question);
    assert_eq!(found.verdict, Verdict::NotCheckable(Why::NoBase));
    let ends: Vec<(i128, i128)> = found.implied.iter().map(|it| (it.low, it.high)).collect();
    assert_eq!(ends, [(512_646, 513_124), (512_407, 512_885)]);
    for (top, printed, factor, low, high) in [
        (5493, "10.71", 1000, 512_646, 513_124),
        (4976, "9.78", 1000, 508_534, 509_053),
        (121_250, "95.42", 100, 127_064, 127_076),
    ] {
        let scale = if factor == 100 { Scale::Percent } else { Scale::PerMille };
        let fits = |base: i128| {
            let it = ratio(&top.to_string(), &[(Role::Stated, &base.to_string())], scale, printed);
            examine(&it).verdict == Verdict::AsDefined
        };
        let it = examine(&ratio(&top.to_string(), &[], scale, printed)).implied[0];
        assert_eq!((it.low, it.high), (low, high), "{printed}");
        assert!(fits(low) && fits(high) && !fits(low - 1) && !fits(high + 1), "{printed}");
    }
}

#[test]
fn rounded_counts_are_taken_for_what_may_stand_behind_them() {
    // 12.13 per mille of 5.07 million are at least 61,490 events: more than 60,500, which 6.0 ten thousands may stand for.
    let far = ratio("6.0万", &[(Role::Average, "507.2万")], Scale::PerMille, "12.13");
    assert!(!examine(&far).explanations.iter().any(|it| matches!(it.slip, Slip::Inputs(_))));
    check(
        &ratio("6.15万", &[(Role::Average, "507.2万")], Scale::PerMille, "12.12"),
        "Divided by the average population; the inputs had been rounded, so that anything from 12.1143… to 12.1364… may come out; \
         for example 61,450 ÷ 5,071,999 | 61,500 ÷ 5,072,000 × 1,000 = 12.125394… → 12.12",
    );
}

#[test]
fn what_cannot_be_computed_says_why() {
    for (question, want) in [
        (ratio("", &[(Role::Total, "10")], Scale::Percent, "5"), Why::NoNumerator),
        (ratio("5", &[], Scale::Percent, "5"), Why::NoBase),
        (ratio("5", &[(Role::Total, "0")], Scale::Percent, "5"), Why::ZeroBase),
    ] {
        let found = examine(&question);
        assert_eq!(found.verdict, Verdict::NotCheckable(want));
        for lang in Lang::ALL {
            assert!(!verdict_says(&found, lang).contains('{'));
        }
    }
    let most = Given { units: 999_999_999_999_999, decimals: 0, power: 8 };
    let huge = Question {
        terms: vec![Term::plus(most); 3],
        ..ratio("1", &[(Role::Total, "3")], Scale::Per100k, "1.23456789012")
    };
    let _: Found = examine(&huge);
}

#[test]
fn a_miss_says_what_comes_nearest_and_what_would_do() {
    let question = ratio("26.03万", &[(Role::Total, "282.20万")], Scale::Percent, "8.23");
    let found = examine(&question);
    assert_eq!(found.verdict, Verdict::Nothing);
    let near = nearest_says(&question, &found, Lang::En);
    assert_eq!(near, "Nearest: Divided by the total; 260,300 ÷ 2,822,000 × 100 = 9.223954… → 9.22; off by 0.99.");
    let says: Vec<String> = found.implied.iter().map(|it| implied_says(&question, it, Lang::En)).collect();
    assert_eq!(
        says[0],
        "Numerator and printed figure imply a denominator from 3,160,899 to 3,164,741 (rounded half up)."
    );
    assert_eq!(says[2], "Over the total, the numerator would have to be 232,110 to 232,391.");
}
