//! What holds for whole workspaces: absences that travel upwards, sums that do not fit, part-years.

use super::{Absence, Exact, ItemSheet, Sheet, Verdict, outcome};
use crate::catalog::{Catalog, IndicatorId, ItemId};
use crate::figures::{AreaId, AreaKind, Cell, Period, Reason, Workspace};

/// Births over births and others, births over an average population, and births a great many times.
const PACK: &str = r#"
code = "t"
names = { hans = "t", hant = "t", en = "t" }
version = 1
note = { hans = "t", hant = "t", en = "t" }
unit = [{ code = "u", names = { hans = "t", hant = "t", en = "t" } }]
item = [
    { code = "a", names = { hans = "t", hant = "t", en = "t" }, unit = "u", timing = "flow", decimals = 2 },
    { code = "b", names = { hans = "t", hant = "t", en = "t" }, unit = "u", timing = "flow" },
    { code = "p", names = { hans = "t", hant = "t", en = "t" }, unit = "u", timing = "average" },
]
"#;

fn indicator(code: &str, numerator: &str, denominator: &str, more: &str) -> String {
    let names = r#"{ hans = "t", hant = "t", en = "t" }"#;
    format!(
        "[[indicator]]\ncode = \"{code}\"\nnames = {names}\nplain = {names}\nnumerator = \"{numerator}\"\n\
         numerator_is = {names}\ndenominator = \"{denominator}\"\ndenominator_is = {names}\nscale = \"percent\"\n\
         decimals = 2\ndirection = \"at_most\"\ndifference = \"percentage_point\"\nperiod_rule = {names}\n\
         source = {names}\n{more}\n"
    )
}

/// A county (0) with two townships (1, 2), the first with three villages (3, 4, 5).
fn workspace() -> Workspace {
    let mut it = Workspace::empty("t", "t");
    it.catalog = Catalog::default();
    let reference = "reference = { low = \"1\", high = \"2\", source = { hans = \"t\", hant = \"t\", en = \"t\" } }";
    let great = format!("{}*b", i64::MAX);
    let pack = [
        PACK,
        &indicator("share", "b", "a + b", ""),
        &indicator("turned", "b", "b + a", ""),
        &indicator("rate", "b", "p", reference),
        &indicator("great", &great, "b", ""),
        // The weight of b is times a hundred, for the decimals of a.
        &indicator("greater", &format!("{great} + a"), "b", ""),
    ]
    .concat();
    it.catalog.add(&pack).unwrap();
    for (code, parent) in
        [("c", None), ("t1", Some(0)), ("t2", Some(0)), ("v1", Some(1)), ("v2", Some(1)), ("v3", Some(1))]
    {
        it.areas.add(code, Default::default(), AreaKind::Other, parent.map(AreaId)).unwrap();
    }
    it
}

const A: ItemId = ItemId(0);
const B: ItemId = ItemId(1);
const P: ItemId = ItemId(2);
const COUNTY: AreaId = AreaId(0);

fn year() -> Period {
    Period::parse("2005-10+12").unwrap()
}

fn set(it: &mut Workspace, area: u32, period: &str, item: ItemId, cell: Cell) {
    it.table.set(AreaId(area), Period::parse(period).unwrap(), item, cell);
}

#[track_caller]
fn value(it: &Workspace, area: AreaId, indicator: u16) -> Result<String, Absence> {
    let sheet = Sheet::new(it, year());
    outcome(it, &sheet, area, IndicatorId(indicator)).unwrap().value.map(|it| it.to_string())
}

#[test]
fn an_item_that_is_not_applicable_wins_over_one_that_is_missing() {
    let mut it = workspace();
    set(&mut it, 3, "2005-10+12", A, Cell::Absent(Reason::NotApplicable));
    set(&mut it, 3, "2005-10+12", B, Cell::Absent(Reason::Missing));
    for indicator in [0, 1] {
        assert_eq!(value(&it, AreaId(3), indicator), Err(Absence::NotApplicable));
        let sheet = Sheet::new(&it, year());
        assert_eq!(sheet.node(&it, AreaId(1), IndicatorId(indicator)).unwrap().expected, 2, "the other villages");
    }
}

#[test]
fn a_sum_that_does_not_fit_is_not_left_out_further_up() {
    let mut it = workspace();
    for (area, births) in [(2, 5), (3, i64::MAX), (4, i64::MAX), (5, i64::MAX)] {
        set(&mut it, area, "2005-10+12", B, Cell::Value(births));
    }
    assert_eq!(value(&it, AreaId(1), 3), Err(Absence::TooLarge));
    assert_eq!(value(&it, COUNTY, 3), Err(Absence::TooLarge));
    let sheet = Sheet::new(&it, year());
    assert_eq!(super::working(&it, &sheet, COUNTY, IndicatorId(3)), Err(Absence::TooLarge));
}

#[test]
fn an_item_is_shown_in_its_own_unit() {
    let mut it = workspace();
    set(&mut it, 3, "2005-10+12", A, Cell::Value(1250));
    set(&mut it, 4, "2005-10+12", A, Cell::Value(25));
    let sheet = ItemSheet::new(&it, year(), A);
    assert_eq!(sheet.get(AreaId(3)).unwrap().own, Ok(Exact::new(25, 2).unwrap()));
    assert_eq!(sheet.get(AreaId(1)).unwrap().children, Exact::new(51, 4));
}

#[test]
fn a_rate_that_grows_with_the_months_is_not_held_against_a_range_before_the_year_is_over() {
    let mut it = workspace();
    for (period, item, figure) in [("2005-10+5", B, 1), ("2005-10+5", P, 200)] {
        set(&mut it, 3, period, item, Cell::Value(figure));
    }
    let sheet = Sheet::new(&it, Period::parse("2005-10+5").unwrap());
    let out = outcome(&it, &sheet, AreaId(3), IndicatorId(2)).unwrap();
    assert_eq!((out.verdict, out.gap), (Verdict::PartYear, None));
}

#[test]
fn an_own_report_that_does_not_fit_is_not_replaced_by_a_part_of_the_sum() {
    let mut it = workspace();
    set(&mut it, 1, "2005-10+12", A, Cell::Value(1));
    set(&mut it, 1, "2005-10+12", B, Cell::Value(i64::MAX));
    set(&mut it, 3, "2005-10+12", A, Cell::Value(1));
    set(&mut it, 3, "2005-10+12", B, Cell::Value(1));
    assert_eq!(value(&it, AreaId(1), 4), Err(Absence::TooLarge));
}
