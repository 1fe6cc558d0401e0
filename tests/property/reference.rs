//! What the definitions give, in whole numbers of any size. Nothing here calls `measure`.

use crate::world::{Form, Indicator, World};
use biaochi::catalog::Timing;
use biaochi::figures::{Month, Period};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Missing {
    Unknown,
    NotApplicable,
    ZeroDenominator,
}

/// What has to come out for an area and indicator.
#[derive(Clone)]
pub(crate) struct Expected {
    pub(crate) value: Result<String, Missing>,
    pub(crate) numerator: Option<BigRational>,
    pub(crate) denominator: Option<BigRational>,
    pub(crate) exact: Option<BigRational>,
    pub(crate) reported: u32,
    pub(crate) expected: u32,
    pair: Result<(BigRational, BigRational), Missing>,
}

/// Every indicator of every area.
pub(crate) fn all(world: &World, period: Period) -> Vec<Vec<Expected>> {
    let mut all: Vec<Vec<Expected>> = vec![Vec::new(); world.parents.len()];
    for area in (0..world.parents.len()).rev() {
        let items: Vec<_> = (0..world.items.len()).map(|item| figure(world, area, item, period)).collect();
        let children = world.children(area);
        for (index, it) in world.indicators.iter().enumerate() {
            let own = both(it, &items);
            let below: Vec<Expected> = children.iter().map(|child| all[*child][index].clone()).collect();
            let found = if children.is_empty() { leaf(own) } else { inner(own, &below) };
            let said = say(it, found);
            all[area].push(said);
        }
    }
    all
}

type Pair = Result<(BigRational, BigRational), Missing>;

fn leaf(own: Pair) -> (Pair, u32, u32) {
    let counts = (u32::from(own.is_ok()), u32::from(own != Err(Missing::NotApplicable)));
    (own, counts.0, counts.1)
}

/// The children's sum where all have reported, else the own report, else the sum of those that have.
fn inner(own: Pair, below: &[Expected]) -> (Pair, u32, u32) {
    let reported = below.iter().map(|it| it.reported).sum();
    let expected = below.iter().map(|it| it.expected).sum();
    let parts: Vec<_> = below.iter().filter_map(|it| it.pair.as_ref().ok()).collect();
    let zero = (BigRational::zero(), BigRational::zero());
    let sum = parts.iter().fold(zero, |sum, it| (sum.0 + &it.0, sum.1 + &it.1));
    let pair = if !parts.is_empty() && reported == expected {
        Ok(sum)
    } else if own.is_ok() {
        own
    } else if !parts.is_empty() {
        Ok(sum)
    } else if expected == 0 {
        Err(Missing::NotApplicable)
    } else {
        Err(Missing::Unknown)
    };
    (pair, reported, expected)
}

/// Numerator and denominator; where any item does not exist, nothing does.
fn both(it: &Indicator, items: &[Result<BigRational, Missing>]) -> Pair {
    let forms: Vec<&Form> = std::iter::once(&it.above).chain(&it.below).collect();
    let used = || forms.iter().flat_map(|form| &form.terms).map(|(_, item)| &items[*item]);
    for missing in [Missing::NotApplicable, Missing::Unknown] {
        if used().any(|it| it.as_ref().err() == Some(&missing)) {
            return Err(missing);
        }
    }
    let sum = |form: &Form| {
        let terms = form.terms.iter().map(|(weight, item)| items[*item].clone().unwrap() * BigInt::from(*weight));
        terms.sum::<BigRational>() / BigInt::from(form.divisor)
    };
    Ok((sum(&it.above), it.below.as_ref().map_or_else(BigRational::zero, sum)))
}

fn say(it: &Indicator, (pair, reported, expected): (Pair, u32, u32)) -> Expected {
    let mut out = Expected {
        value: Err(Missing::Unknown),
        numerator: None,
        denominator: None,
        exact: None,
        reported,
        expected,
        pair: pair.clone(),
    };
    let (above, below) = match pair {
        Ok(it) => it,
        Err(missing) => {
            out.value = Err(missing);
            return out;
        }
    };
    out.numerator = Some(above.clone());
    out.denominator = it.below.as_ref().map(|_| below.clone());
    let exact = match it.factor {
        1 => above,
        0 => BigRational::from_integer(BigInt::from(i32::from(above >= below))),
        _ if below.is_zero() => {
            out.value = Err(Missing::ZeroDenominator);
            return out;
        }
        factor => above / below * BigInt::from(factor),
    };
    out.value = Ok(printed(&exact, it.decimals));
    out.exact = Some(exact);
    out
}

/// Half away from zero: the size plus one half, cut off.
fn printed(exact: &BigRational, decimals: u32) -> String {
    let half = BigRational::new(BigInt::from(1), BigInt::from(2));
    let units = (exact.abs() * BigInt::from(10).pow(decimals) + half).to_integer();
    let sign = if exact.is_negative() && !units.is_zero() { "-" } else { "" };
    let width = usize::try_from(decimals).unwrap();
    let digits = format!("{:0>1$}", units.to_string(), width + 1);
    let (whole, part) = digits.split_at(digits.len() - width);
    if width == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// An item of an area, as far as the reports let it be known.
fn figure(world: &World, area: usize, item: usize, period: Period) -> Result<BigRational, Missing> {
    let reports = &world.reports[area][item];
    let found = match world.items[item].timing {
        Timing::Flow => flow(reports, period),
        Timing::Opening => at(reports, |it| it.start == period.start),
        Timing::Closing => at(reports, |it| it.end() == period.end()),
        Timing::Average => mean(reports, period),
    };
    let places = BigInt::from(10).pow(world.items[item].decimals);
    let nowhere = world.not_applicable[area][item].iter().any(|it| it.contains(period) || period.contains(*it));
    match found {
        Some(it) => Ok(it / places),
        None if nowhere => Err(Missing::NotApplicable),
        None => Err(Missing::Unknown),
    }
}

fn at(reports: &[(Period, i64)], edge: impl Fn(&Period) -> bool) -> Option<BigRational> {
    let (_, value) = reports.iter().find(|(it, _)| edge(it))?;
    Some(BigRational::from_integer(BigInt::from(*value)))
}

/// A flow is known where reports tie the two boundaries together. Each report fixes how much higher the running
/// total stands at its end than at its start; boundaries in one group have known heights against each other.
fn flow(reports: &[(Period, i64)], period: Period) -> Option<BigRational> {
    let mut heights: Vec<(Month, usize, BigInt)> = Vec::new();
    for (span, value) in reports {
        let low = place(&mut heights, span.start);
        let high = place(&mut heights, span.end());
        let (from, to) = (heights[low].clone(), heights[high].clone());
        if from.1 != to.1 {
            let lift = &from.2 + BigInt::from(*value) - &to.2;
            for it in heights.iter_mut().filter(|it| it.1 == to.1) {
                it.1 = from.1;
                it.2 += &lift;
            }
        }
    }
    let find = |month| heights.iter().find(|(it, ..)| *it == month);
    let (low, high) = (find(period.start)?, find(period.end())?);
    (low.1 == high.1).then(|| BigRational::from_integer(&high.2 - &low.2))
}

fn place(heights: &mut Vec<(Month, usize, BigInt)>, month: Month) -> usize {
    if let Some(at) = heights.iter().position(|(it, ..)| *it == month) {
        return at;
    }
    heights.push((month, heights.len(), BigInt::zero()));
    heights.len() - 1
}

/// A mean over months is known where reports cover the period one after another.
fn mean(reports: &[(Period, i64)], period: Period) -> Option<BigRational> {
    fn rest(reports: &[(Period, i64)], from: Month, to: Month) -> Option<BigInt> {
        if from == to {
            return Some(BigInt::zero());
        }
        let fitting = reports.iter().filter(|(it, _)| it.start == from && it.end() <= to);
        fitting
            .rev()
            .find_map(|(it, value)| Some(BigInt::from(*value) * BigInt::from(it.months) + rest(reports, it.end(), to)?))
    }
    let sum = rest(reports, period.start, period.end())?;
    Some(BigRational::new(sum, BigInt::from(period.months)))
}
