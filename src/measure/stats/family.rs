//! Which statistic belongs to an indicator: read from the catalog, so that a new indicator needs no further field.
//!
//! | what the catalog says | family |
//! | --- | --- |
//! | scale %, ‰ or per 100,000, and the numerator is a part of the denominator: a check says that it may not exceed it (or bounds both by a chain of one step, or by an equality), or its terms are among the denominator's, or it is the denominator less such a part | proportion: Wilson |
//! | scale ‰ or per 100,000, the numerator counts events of the period and is no part of the denominator | rate: Poisson, exact or Byar |
//! | scale per 100 of the other group, both sides counts of the period | ratio of two parts: from the share |
//! | no denominator; yes or no; money; a plan or another number that may be exceeded; a stock; a balance | none, and the reason |

use crate::catalog::{Catalog, Form, Indicator, Item, Relation, Scale, Term, Timing};

/// The kind of chance variation that an indicator has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Family {
    /// Some of a known number: binomial.
    Proportion,
    /// Events over persons, or over the events expected: Poisson.
    Rate,
    /// Two parts of one whole, as boys to girls: binomial in the share of the first.
    SexRatio,
}

/// Why an indicator has no statistic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unsuited {
    /// A plain count: areas of different size cannot be compared by it.
    Count,
    /// A yes or no.
    YesNo,
    /// An amount that is measured and not counted, such as money.
    Amount,
    /// Nothing says that the numerator is a part of the denominator: a plan can be exceeded.
    NoPart,
    /// The numerator is a stock and no part of the denominator, such as places in nurseries.
    Stock,
    /// The numerator is a balance, such as births less deaths.
    Balance,
}

/// The family of an indicator, or why it has none.
pub fn family(catalog: &Catalog, it: &Indicator) -> Result<Family, Unsuited> {
    let Some(denominator) = it.denominator.as_ref() else { return Err(Unsuited::Count) };
    if it.scale == Scale::YesNo {
        return Err(Unsuited::YesNo);
    }
    if items(catalog, &it.numerator).chain(items(catalog, denominator)).any(|it| it.decimals > 0) {
        return Err(Unsuited::Amount);
    }
    if it.scale != Scale::Per100 && is_part(catalog, &it.numerator, denominator) {
        return Ok(Family::Proportion);
    }
    if !are_events(catalog, &it.numerator) {
        return Err(Unsuited::Balance);
    }
    let is_flow = |form: &Form| items(catalog, form).all(|it| it.timing == Timing::Flow);
    match it.scale {
        Scale::Per100 if is_flow(&it.numerator) && is_flow(denominator) => Ok(Family::SexRatio),
        Scale::PerMille | Scale::Per1000 | Scale::Per100k if is_flow(&it.numerator) => Ok(Family::Rate),
        Scale::Per100 | Scale::PerMille | Scale::Per1000 | Scale::Per100k => Err(Unsuited::Stock),
        Scale::Percent | Scale::Count | Scale::YesNo => Err(Unsuited::NoPart),
    }
}

/// Whether the numerator counts person-times: visits of one person are not independent, so that intervals come out
/// somewhat too narrow.
#[must_use]
pub fn are_person_times(catalog: &Catalog, it: &Indicator) -> bool {
    items(catalog, &it.numerator).any(|it| it.unit.code == "person_time")
}

fn items<'a>(catalog: &'a Catalog, form: &'a Form) -> impl Iterator<Item = &'a Item> {
    form.terms.iter().filter_map(|term| catalog.item(term.item))
}

fn is_part(catalog: &Catalog, part: &Form, whole: &Form) -> bool {
    if part.divisor != whole.divisor {
        return false;
    }
    let within = |part: &Form| contains(whole, part) || is_checked(catalog, part, whole);
    within(part) || less(whole, part).is_some_and(|rest| within(&rest))
}

/// Whether a form counts things one by one: items added, or what is left of them without a part, such as deaths under one
/// year less those of the first month.
fn are_events(catalog: &Catalog, form: &Form) -> bool {
    let of = |sign: i64| {
        let terms = form.terms.iter().filter(|it| it.weight.signum() == sign);
        Form {
            terms: terms.map(|it| Term { weight: it.weight.saturating_abs(), ..*it }).collect(),
            ..Form::clone(form)
        }
    };
    let (added, taken) = (of(1), of(-1));
    let is_left = taken.terms.is_empty() || contains(&added, &taken) || is_checked(catalog, &taken, &added);
    form.divisor == 1 && form.terms.iter().all(|it| matches!(it.weight, 1 | -1)) && is_left
}

/// Whether a check of the catalog says that the one may not exceed the other: its left side holds the part, and the whole
/// holds its right side. An equality says so both ways.
fn is_checked(catalog: &Catalog, part: &Form, whole: &Form) -> bool {
    let says = |less: &Form, more: &Form| {
        less.divisor == part.divisor && more.divisor == whole.divisor && contains(less, part) && contains(whole, more)
    };
    catalog
        .checks()
        .iter()
        .any(|it| says(&it.left, &it.right) || (it.relation == Relation::Equal && says(&it.right, &it.left)))
}

/// Whether all terms of the part are among those of the whole, and nothing is taken away.
fn contains(whole: &Form, part: &Form) -> bool {
    let none_less = whole.terms.iter().chain(&part.terms).all(|it| it.weight > 0);
    none_less && part.terms.iter().all(|it| whole.terms.contains(it))
}

/// What is left of the whole without the part, where the part is the whole less something.
fn less(whole: &Form, part: &Form) -> Option<Form> {
    let has_whole = whole.terms.iter().all(|it| part.terms.contains(it));
    let rest: Vec<_> = part.terms.iter().filter(|it| !whole.terms.contains(it)).copied().collect();
    let taken = has_whole && !rest.is_empty() && rest.iter().all(|it| it.weight < 0);
    let turned = rest.into_iter().map(|it| Term { weight: it.weight.saturating_neg(), ..it });
    taken.then(|| Form { terms: turned.collect(), divisor: whole.divisor, derived: None })
}
