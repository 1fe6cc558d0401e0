//! What holds for every village and month.

use super::{BOTH, SAMPLE, figure, months, of_kind};
use crate::catalog::{Form, Relation};
use crate::figures::{AreaId, AreaKind, Cell, Period, Reason};

#[test]
fn figures_stand_only_at_villages_for_each_month_of_both_years() {
    let months: Vec<Period> = BOTH.into_iter().flat_map(months).collect();
    for (id, area) in SAMPLE.areas.iter() {
        let rows: Vec<Period> = SAMPLE.table.rows_of(id).iter().map(|it| it.0).collect();
        match area.kind {
            AreaKind::Village => assert_eq!(rows, months, "{}", area.code),
            _ => assert!(rows.is_empty(), "{}", area.code),
        }
    }
    assert_eq!(of_kind(AreaKind::Township).len(), 10);
    assert_eq!(of_kind(AreaKind::Village).len(), 402);
    assert_eq!(SAMPLE.table.len(), 402 * 24);
}

#[test]
fn every_item_of_the_catalog_has_a_figure_everywhere() {
    for (item, it) in SAMPLE.catalog.items_with_ids() {
        for village in of_kind(AreaKind::Village) {
            for (_, row) in SAMPLE.table.rows_of(village) {
                match SAMPLE.table.at(*row, item) {
                    Cell::Value(value) => {
                        assert!(value >= 0 || it.code == "net_migration", "{}", it.code);
                    }
                    Cell::Absent(reason) => {
                        assert_eq!(reason, Reason::NotApplicable, "{}", it.code);
                        assert!(it.code.starts_with("centres"), "{}", it.code);
                    }
                }
            }
        }
    }
}

/// A form's sum before its division, and its divisor.
fn evaluate(form: &Form, village: AreaId, month: Period) -> Option<(i64, i64)> {
    let terms = form.terms.iter().map(|term| {
        let value = SAMPLE.table.get(village, month, term.item).value();
        value.map(|it| it * term.weight)
    });
    Some((terms.sum::<Option<i64>>()?, form.divisor))
}

#[test]
fn every_check_of_the_pack_holds_in_every_village_and_month() {
    assert!(!SAMPLE.catalog.checks().is_empty());
    for check in SAMPLE.catalog.checks() {
        let mut held = 0;
        for village in of_kind(AreaKind::Village) {
            for month in BOTH.into_iter().flat_map(months) {
                let left = evaluate(&check.left, village, month);
                let right = evaluate(&check.right, village, month);
                let (Some((left, below)), Some((right, under))) = (left, right) else {
                    continue;
                };
                let holds = match check.relation {
                    Relation::Equal => left * under == right * below,
                    Relation::AtMost => left * under <= right * below,
                };
                assert!(holds, "{} {village:?} {}", check.code, month.code());
                held += 1;
            }
        }
        assert!(held >= 240, "{}: {held}", check.code);
    }
}

#[test]
fn a_month_opens_with_what_the_month_before_closed_with() {
    for (item, it) in SAMPLE.catalog.items_with_ids() {
        let Some(closing) = it.follows else { continue };
        for village in of_kind(AreaKind::Village) {
            for pair in SAMPLE.table.rows_of(village).windows(2) {
                let (before, now) = (pair[0].1, pair[1].1);
                assert_eq!(
                    SAMPLE.table.at(now, item),
                    SAMPLE.table.at(before, closing),
                    "{} {}",
                    it.code,
                    pair[1].0.code()
                );
            }
        }
    }
}

#[test]
fn no_village_does_more_checks_than_are_planned() {
    for village in of_kind(AreaKind::Village) {
        for year in BOTH {
            let done = figure(village, year, "checks_done");
            assert!(done <= figure(village, year, "checks_planned"));
        }
    }
}

#[test]
fn last_years_current_fee_is_this_years_fee_of_last_year() {
    for village in of_kind(AreaKind::Village) {
        let before = figure(village, 2005, "fee_due_current");
        assert_eq!(before, figure(village, 2006, "fee_due_last"));
    }
}
