//! Packs that load, and packs that are refused with their line.

use super::{Catalog, ItemId, PackProblem, SHIPPED};

#[test]
fn shipped_packs_load() {
    let mut catalog = Catalog::default();
    for (code, text) in SHIPPED {
        if let Err(error) = catalog.add(text) {
            panic!("{code}: line {}: {:?}", error.line, error.problem);
        }
    }
    assert_eq!(catalog.packs().len(), SHIPPED.len());
}

const PACK: &str = r#"code = "t"
names = { hans = "测", hant = "測", en = "t" }
version = 1
note = { hans = "测", hant = "測", en = "t" }
[[unit]]
code = "person"
names = { hans = "人", hant = "人", en = "persons" }
[[item]]
code = "births"
names = { hans = "出生", hant = "出生", en = "Births" }
unit = "person"
timing = "flow"
[[derived]]
code = "twice"
names = { hans = "二", hant = "二", en = "two" }
form = "2*births"
[[indicator]]
code = "rate"
names = { hans = "率", hant = "率", en = "Rate" }
plain = { hans = "率", hant = "率", en = "Rate" }
numerator = "births"
numerator_is = { hans = "率", hant = "率", en = "Rate" }
denominator = "twice"
denominator_is = { hans = "率", hant = "率", en = "Rate" }
scale = "percent"
decimals = 2
direction = "at_least"
difference = "percentage_point"
period_rule = { hans = "率", hant = "率", en = "Rate" }
source = { hans = "率", hant = "率", en = "Rate" }
"#;

/// Replaces one part of the good pack and expects the problem at the line.
#[track_caller]
fn check(from: &str, to: &str, line: usize, want: impl Fn(&PackProblem) -> bool) {
    assert!(PACK.contains(from));
    let error = Catalog::default().add(&PACK.replacen(from, to, 1)).unwrap_err();
    assert!(want(&error.problem), "{:?}", error.problem);
    assert_eq!(error.line, line, "{:?}", error.problem);
}

#[test]
fn a_good_pack_loads() {
    assert_eq!(Catalog::default().add(PACK), Ok(()));
}

#[test]
fn an_unknown_item_is_refused_with_its_line() {
    check("\"births\"\nnumerator_is", "\"deaths\"\nnumerator_is", 21, |it| {
        *it == PackProblem::Unknown("deaths".into())
    });
}

#[test]
fn a_name_without_a_language_is_refused_with_its_line() {
    check("hant = \"出生\", ", "", 10, |it| matches!(it, PackProblem::MissingLanguage { language: "zh-Hant", .. }));
    check("en = \"Births\"", "en = \" \"", 10, |it| matches!(it, PackProblem::MissingLanguage { language: "en", .. }));
}

#[test]
fn a_zero_scale_is_refused_with_its_line() {
    check("scale = \"percent\"", "scale = 0", 25, |it| *it == PackProblem::ZeroScale);
    check("\"2*births\"", "\"births / 0\"", 16, |it| *it == PackProblem::ZeroScale);
}

#[test]
fn a_loop_is_refused_with_its_line() {
    check("\"2*births\"", "\"2*twice\"", 14, |it| *it == PackProblem::Loop("twice".into()));
}

#[test]
fn a_code_that_stands_twice_is_refused() {
    check("code = \"twice\"", "code = \"births\"", 14, |it| *it == PackProblem::Twice("births".into()));
}

#[test]
fn an_unknown_field_is_refused_with_its_line() {
    check("version = 1", "version = 1\nversoin = 2", 4, |it| matches!(it, PackProblem::Syntax(_)));
}

#[test]
fn a_rate_without_a_denominator_is_refused() {
    check("denominator = \"twice\"\n", "", 18, |it| *it == PackProblem::Denominator);
}

#[test]
fn a_number_finer_than_the_decimals_is_refused() {
    check("direction =", "near = \"0.001\"\ndirection =", 27, |it| *it == PackProblem::Number("0.001".into()));
}

#[test]
fn variants_are_refused_with_their_line_where_words_or_the_usual_one_are_missing() {
    const NAME: &str = "{ hans = \"率\", hant = \"率\", en = \"Rate\" }";
    let usual = format!("usual = {NAME}\nscale = \"percent\"");
    let variant = format!(
        "[[indicator.variant]]\ncode = \"other\"\nnames = {NAME}\ndenominator = \"births\"\ndenominator_is = {NAME}\nsource = {NAME}\n"
    );
    let base = PACK.replacen("scale = \"percent\"", &usual, 1) + &variant;
    let add = |pack: &str| Catalog::default().add(pack);
    assert_eq!(add(&base), Ok(()));
    let refused = |pack: &str| add(pack).map_err(|it| (it.line, it.problem));
    assert_eq!(refused(&(PACK.to_owned() + &variant)), Err((18, PackProblem::Variant)));
    let alone = PACK.replacen("scale = \"percent\"", &usual, 1);
    assert_eq!(refused(&alone), Err((18, PackProblem::Variant)));
    let no_words = base.replacen("denominator = \"births\"", "numerator = \"births\"\ndenominator = \"births\"", 1);
    assert_eq!(refused(&no_words), Err((33, PackProblem::Variant)));
    let unknown = base.replacen("denominator = \"births\"", "denominator = \"deaths\"", 1);
    assert_eq!(refused(&unknown), Err((35, PackProblem::Unknown("deaths".into()))));
    assert_eq!(refused(&(base + &variant)), Err((39, PackProblem::Twice("other".into()))));
}

#[test]
fn a_target_for_an_indicator_of_another_pack_is_refused() {
    let mut catalog = Catalog::default();
    catalog.add(PACK).unwrap();
    const NAME: &str = "{ hans = \"率\", hant = \"率\", en = \"Rate\" }";
    let other = format!(
        "code = \"u\"\nnames = {NAME}\nversion = 1\nnote = {NAME}\n[[preset]]\nyear = 2025\nnames = {NAME}\nsource = {NAME}\n\
         goal = [ {{ indicator = \"rate\", at_least = \"5\" }} ]\n"
    );
    let error = catalog.add(&other).unwrap_err();
    assert_eq!((error.line, error.problem), (9, PackProblem::Unknown("rate".into())));
}

#[test]
fn a_reference_past_the_end_or_a_divisor_of_zero_is_not_sound() {
    let mut good = Catalog::default();
    good.add(PACK).unwrap();
    assert!(good.is_sound());
    let check = |spoil: fn(&mut Catalog)| {
        let mut it = good.clone();
        spoil(&mut it);
        assert!(!it.is_sound());
    };
    check(|it| it.indicators[0].numerator.terms[0].item = ItemId(9));
    check(|it| it.indicators[0].denominator.as_mut().unwrap().divisor = 0);
    check(|it| it.indicators[0].denominator = None);
    check(|it| it.indicators[0].pack = 1);
    check(|it| it.items[0].decimals = 7);
    check(|it| it.items[0].follows = Some(ItemId(1)));
    check(|it| it.derived[0].form.divisor = -1);
    check(|it| {
        let (names, source) = (it.packs[0].names.clone(), it.packs[0].note.clone());
        it.presets.push(crate::catalog::Preset { year: i32::MAX, names, source, goals: Vec::new() });
    });
}

#[test]
fn a_weight_that_does_not_fit_is_refused_with_its_line() {
    let pack = PACK.replacen("\"2*births\"", "\"9223372036854775807*births\"", 1);
    let pack = pack.replacen("numerator = \"births\"", "numerator = \"2*twice\"", 1);
    let error = Catalog::default().add(&pack).unwrap_err();
    assert_eq!((error.line, error.problem), (21, PackProblem::TooMany));
}
