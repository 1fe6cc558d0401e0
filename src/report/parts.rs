//! Pieces of speech: limits, counts and names as they stand inside a sentence.

use crate::catalog::{Catalog, Form, Goal, Indicator, Item, Scale};
use crate::figures::{AreaId, AreaKind, Workspace};
use crate::locale::{Lang, ValueText};
use crate::measure::{Exact, Fixed};
use crate::speak::{item_unit, unit_of};

/// A number without the zeros at its end.
fn short(number: Fixed) -> String {
    let full = number.grouped();
    if full.contains('.') { full.trim_end_matches('0').trim_end_matches('.').to_owned() } else { full }
}

/// A limit as a sentence has it, with its unit and without a sign: `12‰`, `103–107`, `0起`.
#[must_use]
pub(super) fn limit_text(lang: Lang, catalog: &Catalog, it: &Indicator, goal: Goal) -> String {
    let number = |units: i64| short(Fixed::new(i128::from(units), it.decimals));
    let numbers = match goal {
        Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) => number(at),
        Goal::Within(low, high) => format!("{}–{}", number(low), number(high)),
    };
    match it.scale {
        // A sex ratio's limit is written without the words for its base.
        Scale::Per100 | Scale::YesNo => numbers,
        Scale::Count => item_unit(lang, first(catalog, &it.numerator), &numbers),
        _ => numbers + &unit_of(lang, catalog, it),
    }
}

/// The item of a form's first term: by it the form is counted.
fn first<'a>(catalog: &'a Catalog, form: &Form) -> Option<&'a Item> {
    catalog.item(form.terms.first()?.item)
}

/// An amount of what a form counts. English leaves out the unit of whole things, which their name tells already.
#[must_use]
pub(super) fn amount_text(lang: Lang, catalog: &Catalog, form: &Form, amount: Exact) -> String {
    let Some(item) = first(catalog, form) else { return String::new() };
    let Some(number) = amount.round(item.decimals) else { return ValueText::of(lang).too_large.to_owned() };
    let is_product = item.unit.names.get(lang).starts_with(|it: char| it.is_ascii_digit());
    if lang == Lang::En && item.decimals == 0 && !is_product {
        return number.grouped();
    }
    item_unit(lang, Some(item), &number.grouped())
}

/// What a form is called: the item's name, the derived quantity's, or else the words of the indicator.
#[must_use]
pub(super) fn form_name(lang: Lang, catalog: &Catalog, form: &Form, words: &str) -> String {
    let derived = form.derived.as_deref().and_then(|code| catalog.derived(code)).map(|it| it.names.get(lang));
    let item = form.as_item().and_then(|id| catalog.item(id)).map(|it| it.names.get(lang));
    inner(lang, derived.or(item).unwrap_or(words))
}

/// A name as it stands inside a sentence: English begins it with a small letter, unless it is an abbreviation.
#[must_use]
pub(super) fn inner(lang: Lang, name: &str) -> String {
    let mut rest = name.chars();
    match (rest.next(), rest.as_str().chars().next()) {
        (Some(it), Some(next)) if lang == Lang::En && !next.is_uppercase() => {
            it.to_lowercase().collect::<String>() + rest.as_str()
        }
        _ => name.to_owned(),
    }
}

/// Whether what stands above the line is a part of what stands below: both count the same thing, in percent.
#[must_use]
pub(super) fn is_part(catalog: &Catalog, it: &Indicator) -> bool {
    let unit = |form: &Form| form.as_item().and_then(|id| catalog.item(id)).map(|it| &it.unit);
    let whole = it.denominator.as_ref().and_then(unit);
    it.scale == Scale::Percent && whole.is_some() && unit(&it.numerator) == whole
}

/// An area's name.
#[must_use]
pub(super) fn area_name(lang: Lang, workspace: &Workspace, area: AreaId) -> String {
    workspace.areas.get(area).map(|it| it.names.get(lang).to_owned()).unwrap_or_default()
}

/// What areas are called together: villages, townships, or reporting units where they are of several kinds.
#[must_use]
pub(super) fn level_name(lang: Lang, workspace: &Workspace, areas: &[AreaId]) -> &'static str {
    let text = ValueText::of(lang);
    let mut kinds = areas.iter().filter_map(|it| workspace.areas.get(*it)).map(|it| it.kind);
    let first = kinds.next();
    match first.filter(|it| kinds.all(|other| other == *it)) {
        Some(AreaKind::Village) => text.level_village,
        Some(AreaKind::Township) => text.level_township,
        Some(AreaKind::County) => text.level_county,
        _ => text.level_other,
    }
}
