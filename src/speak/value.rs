//! Values with their units, and absences in words.

use crate::catalog::{Catalog, Form, Indicator, Item, ItemId, Names, Scale, Timing};
use crate::figures::{AreaKind, AreaTree, Reason};
use crate::locale::{Lang, ValueText, fill};
use crate::measure::{Absence, Basis, Exact, Fixed, Outcome};

/// What is written after an indicator's value, with a space where the language wants one: `‰`, ` per 100,000`.
///
/// A plain count has the unit of what it counts; a yes or no has none.
#[must_use]
pub fn unit_of(lang: Lang, catalog: &Catalog, it: &Indicator) -> String {
    let text = ValueText::of(lang);
    match it.scale {
        Scale::Percent => text.percent.to_owned(),
        Scale::PerMille => text.per_mille.to_owned(),
        // Newborns are events, a population is a stock.
        Scale::Per100 if counted(catalog, &it.numerator).is_some_and(|it| it.timing != Timing::Flow) => {
            text.per_100_women.to_owned()
        }
        Scale::Per100 => text.per_100.to_owned(),
        Scale::Per1000 => {
            let unit = counted(catalog, &it.numerator).map_or("", |it| it.unit.names.get(lang));
            fill(text.per_1000, &[("unit", unit)])
        }
        Scale::Per100k => text.per_100k.to_owned(),
        Scale::Count => item_unit(lang, counted(catalog, &it.numerator), ""),
        Scale::YesNo => String::new(),
    }
}

/// A value as it is read: a number with its unit, yes or no, or why there is none.
#[must_use]
pub fn value_text(lang: Lang, catalog: &Catalog, it: &Indicator, value: Result<Fixed, Absence>) -> String {
    let text = ValueText::of(lang);
    match value {
        Err(absence) => absence_text(lang, catalog, absence),
        Ok(value) if it.scale == Scale::YesNo => (if value.units == 0 { text.no } else { text.yes }).to_owned(),
        Ok(value) if it.scale == Scale::Count => item_unit(lang, counted(catalog, &it.numerator), &value.grouped()),
        Ok(value) => value.grouped() + &unit_of(lang, catalog, it),
    }
}

/// An amount of what a form counts, with its unit: `517人`. The sign is left to the caller.
#[must_use]
pub fn count_text(lang: Lang, catalog: &Catalog, form: &Form, amount: Exact) -> String {
    match form.terms.first() {
        Some(term) => item_text(lang, catalog, term.item, amount),
        None => String::new(),
    }
}

/// An item's figure with its unit: `5,493人`.
#[must_use]
pub fn item_text(lang: Lang, catalog: &Catalog, item: ItemId, amount: Exact) -> String {
    let item = catalog.item(item);
    match amount.round(item.map_or(0, |it| it.decimals)) {
        Some(number) => item_unit(lang, item, &number.grouped()),
        None => ValueText::of(lang).too_large.to_owned(),
    }
}

/// Why there is no value, in words.
#[must_use]
pub fn absence_text(lang: Lang, catalog: &Catalog, absence: Absence) -> String {
    let text = ValueText::of(lang);
    let name = |item: ItemId| catalog.item(item).map_or("", |it| it.names.get(lang));
    match absence {
        Absence::Item(item, reason) => {
            fill(text.absent_item, &[("item", name(item)), ("reason", reason_text(lang, reason))])
        }
        Absence::Months { item, reported, of } if reported < of => {
            let values = [("item", name(item)), ("n", &reported.to_string()), ("of", &of.to_string())];
            fill(text.absent_months, &values)
        }
        Absence::Months { item, .. } => fill(text.absent_joined, &[("item", name(item))]),
        Absence::NothingReported => text.nothing_reported.to_owned(),
        Absence::ZeroDenominator => text.zero_denominator.to_owned(),
        Absence::NotApplicable => text.not_applicable.to_owned(),
        Absence::TooLarge => text.too_large.to_owned(),
    }
}

/// The reason in a cell, in words.
#[must_use]
pub const fn reason_text(lang: Lang, reason: Reason) -> &'static str {
    let text = ValueText::of(lang);
    match reason {
        Reason::Empty => text.reason_empty,
        Reason::Missing => text.reason_missing,
        Reason::NotReported => text.reason_not_reported,
        Reason::NotApplicable => text.reason_not_applicable,
        Reason::Suppressed => text.reason_suppressed,
        Reason::NotCollected => text.reason_not_collected,
        Reason::Unreadable => text.reason_unreadable,
    }
}

/// How many areas at the bottom a value speaks of: `402个村级单位中401个上报`.
#[must_use]
pub fn coverage_text(lang: Lang, areas: &AreaTree, outcome: &Outcome) -> String {
    let text = ValueText::of(lang);
    if areas.children(outcome.area).is_empty() {
        return match outcome.reported {
            0 if outcome.expected == 0 => text.not_applicable.to_owned(),
            0 => text.nothing_reported.to_owned(),
            _ => text.own_report.to_owned(),
        };
    }
    let level = match level(areas, outcome) {
        Some(AreaKind::Village) => text.level_village,
        Some(AreaKind::Township) => text.level_township,
        Some(AreaKind::County) => text.level_county,
        _ => text.level_other,
    };
    let (reported, expected) = (outcome.reported.to_string(), outcome.expected.to_string());
    let says = match (outcome.reported, outcome.expected) {
        (_, 0) => return text.not_applicable.to_owned(),
        (0, _) => text.none_reported,
        // "All 1 villages" is no English; "1 of 1" can be read.
        (1, 1) => text.some_reported,
        (k, n) if k == n => text.all_reported,
        _ => text.some_reported,
    };
    let rest = fill(says, &[("n", &expected), ("k", &reported), ("units", level)]);
    match outcome.basis {
        Basis::Own => fill(text.own_instead, &[("rest", &rest)]),
        Basis::Children => rest,
    }
}

/// The kind of the areas at the bottom, where all are of one kind.
fn level(areas: &AreaTree, outcome: &Outcome) -> Option<AreaKind> {
    let mut kinds = areas.leaves(outcome.area).into_iter().filter_map(|id| areas.get(id)).map(|it| it.kind);
    let first = kinds.next()?;
    kinds.all(|it| it == first).then_some(first)
}

/// What a form counts: the item of its first term.
pub(super) fn counted<'a>(catalog: &'a Catalog, form: &Form) -> Option<&'a Item> {
    catalog.item(form.terms.first()?.item)
}

/// A number with an item's unit. Without a number the unit alone, as it stands after a value.
///
/// A unit that is itself a number, such as 10,000 yuan, is written as a product.
#[must_use]
pub fn item_unit(lang: Lang, item: Option<&Item>, number: &str) -> String {
    let text = ValueText::of(lang);
    let none = Names::default();
    let unit = item.map_or(&none, |it| &it.unit.names).get(lang);
    if unit.is_empty() {
        return number.to_owned();
    }
    let counted = unit.starts_with(|c: char| c.is_ascii_digit());
    let says = if counted { text.with_counted_unit } else { text.with_unit };
    fill(says, &[("n", number), ("unit", unit)])
}
