//! Cases of the sample county say what the rest of the product says.

use super::case;
use crate::figures::{AreaId, Workspace, sample};
use crate::locale::Lang;
use crate::measure::{Exact, Sheet, outcome};

/// Every indicator of the first and the last areas: the county, townships, villages.
#[track_caller]
fn check(
    period: crate::figures::Period,
    rule: impl Fn(&Workspace, &Sheet, AreaId, &crate::teach::case::Case),
) -> usize {
    let it = sample("t");
    let sheet = Sheet::new(&it, period);
    let before = Sheet::new(&it, period.year_before());
    let last = it.areas.len() - 1;
    let mut made = 0;
    for area in (0..16).chain([last - 1, last]).filter_map(|it| Some(AreaId(u32::try_from(it).ok()?))) {
        for (id, _) in it.catalog.indicators() {
            let said = outcome(&it, &sheet, area, id).unwrap();
            match case(&it, &sheet, Some(&before), area, id, Lang::ALL[id.index() % 3]) {
                Ok(case) => {
                    assert_eq!(case.printed(), said.value.ok(), "{} of {}", case.subject.name, case.place);
                    assert_eq!(case.top_total(), said.numerator);
                    assert_eq!(case.bottom.as_ref().and_then(|it| it.total()), said.denominator);
                    rule(&it, &sheet, area, &case);
                    made += 1;
                }
                Err(absence) => assert_eq!(said.value, Err(absence)),
            }
        }
    }
    made
}

#[test]
fn a_case_has_the_value_that_every_other_page_shows() {
    let it = sample("t");
    assert!(check(it.calendar.year(2006), |_, _, _, _| ()) > 300);
    check(it.calendar.cumulative_to(it.calendar.year(2006).start.plus(4)), |_, _, _, case| {
        assert!(case.goal.is_none() || case.bottom.as_ref().is_none_or(|it| it.divisor == 1), "{}", case.subject.name);
    });
}

#[test]
fn the_areas_below_add_up_to_the_area() {
    let it = sample("t");
    check(it.calendar.year(2006), |it, _, area, case| {
        assert_eq!(case.children.is_empty(), it.areas.children(area).is_empty());
        if !case.children.is_empty() {
            let sum = |of: fn(&crate::teach::case::Share) -> Exact| {
                case.children.iter().fold(Exact::ZERO, |sum, it| sum.plus(of(it)).unwrap())
            };
            assert_eq!(Some(sum(|it| it.top)), case.top_total());
            if case.bottom.is_some() {
                assert_eq!(Some(sum(|it| it.bottom)), case.bottom_total());
            }
        }
    });
}

#[test]
fn the_months_add_up_to_the_period() {
    let it = sample("t");
    let mut with = 0;
    let counted = std::cell::Cell::new(0);
    check(it.calendar.year(2006), |_, _, _, case| {
        if case.months.is_empty() {
            return;
        }
        counted.set(counted.get() + 1);
        assert_eq!(case.months.len(), 12);
        let sum = |of: fn(&crate::teach::case::Share) -> Exact| {
            case.months.iter().fold(Exact::ZERO, |sum, it| sum.plus(of(it)).unwrap())
        };
        assert_eq!(Some(sum(|it| it.top)), case.top_total());
        let whole = case.bottom_total();
        assert!(
            Some(sum(|it| it.bottom)) == whole || case.months.iter().all(|it| Some(it.bottom) == whole),
            "{}",
            case.subject.name
        );
    });
    with += counted.get();
    assert!(with > 200, "{with}");
}

#[test]
fn the_year_before_is_the_outcome_of_the_year_before() {
    let it = sample("t");
    let (year, before) = (it.calendar.year(2006), it.calendar.year(2005));
    let earlier = Sheet::new(&it, before);
    check(year, |it, _, area, case| {
        let id = it.catalog.indicator_by_code(&case.subject.code).unwrap();
        assert_eq!(case.value_before(), outcome(it, &earlier, area, id).unwrap().exact);
    });
}
