//! Inputs that were rounded before they were printed: whether some true ones give the figure.

use super::implied::tops;
use super::rounding::span;
use super::{Base, Given, Order, Question, Reading, Rounding, Turn};
use crate::measure::Exact;

/// What rounded inputs allow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Loose {
    /// The least that can come out.
    pub low: Exact,
    /// The greatest.
    pub high: Exact,
    /// Whole numbers that give the figure: the numerator and the denominator.
    pub witness: Option<(i128, i128)>,
    /// Whether only noughts at the end of a whole number say that it was rounded.
    pub by_noughts: bool,
}

/// More inputs than these are not tried at all their ends.
const MOST_INPUTS: usize = 8;
/// More denominators than these are not tried one by one.
const MOST_TRIED: i128 = 20_000;

/// The first and last true value behind a number, and whether it was rounded.
fn ends(it: Given, by_noughts: bool) -> Option<(Exact, Exact)> {
    let value = it.value()?;
    let noughts = it.noughts();
    let step = match (it.is_rounded(), by_noughts) {
        (true, _) => it.step()?,
        (false, true) if noughts >= 2 => super::given::ten(i16::from(noughts))?,
        _ => return Some((value, value)),
    };
    let half = step.over(Exact::whole(2))?;
    Some((value.minus(half)?, value.plus(half)?))
}

/// What comes out of a reading at every end of its inputs.
///
/// Each value is monotone in each input alone, so the least and the greatest lie at ends.
fn extremes(question: &Question, reading: Reading, by_noughts: bool) -> Option<(Exact, Exact)> {
    let inputs = question.terms.len() + question.bases.len();
    if inputs > MOST_INPUTS {
        return None;
    }
    let mut found: Option<(Exact, Exact)> = None;
    for choice in 0_u32..(1 << inputs) {
        let mut at = 0;
        let mut pick = |it: &mut Given| {
            let (low, high) = ends(*it, by_noughts)?;
            let end = if choice & (1 << at) == 0 { low } else { high };
            at += 1;
            *it = as_given(end)?;
            Some(())
        };
        let mut tried = question.clone();
        tried.terms.iter_mut().try_for_each(|it| pick(&mut it.given))?;
        tried.bases.iter_mut().try_for_each(|(_, it)| pick(it))?;
        let value = tried.value(reading)?;
        found = Some(match found {
            None => (value, value),
            Some((low, high)) => (
                if value.compare(low)?.is_lt() { value } else { low },
                if value.compare(high)?.is_gt() { value } else { high },
            ),
        });
    }
    found
}

/// An exact number as a printed one; ends of intervals are decimals.
fn as_given(it: Exact) -> Option<Given> {
    let mut decimals = 0_u8;
    let mut units = it;
    while units.denominator() != 1 {
        units = units.times(10)?;
        decimals = decimals.checked_add(1).filter(|it| *it < 20)?;
    }
    Some(Given { units: units.numerator(), decimals, power: 0 })
}

/// What the rounding of the inputs allows, where that includes the printed figure.
pub(super) fn loose(question: &Question, reading: Reading, by_noughts: bool) -> Option<Loose> {
    let numbers = || question.terms.iter().map(|it| it.given).chain(question.bases.iter().map(|(_, it)| *it));
    let has = if by_noughts {
        numbers().any(|it| !it.is_rounded() && it.noughts() >= 2)
    } else {
        numbers().any(Given::is_rounded)
    };
    if !has || reading.order != Order::Counts {
        return None;
    }
    let (low, high) = extremes(question, reading, by_noughts)?;
    let (from, to) = span(question.printed.fixed())?;
    // The ends of a negative figure are turned; touching an end alone does not count.
    if !(low.compare(to)?.is_lt() && high.compare(from)?.is_gt()) {
        return None;
    }
    let witness = match (reading.turn, reading.base, question.terms.as_slice()) {
        (Turn::Straight, Base::Given(at), [top]) if !top.is_taken && question.printed.units > 0 => {
            let base = question.bases.get(at)?.1;
            match witness(question, top.given, base, by_noughts)? {
                Tried::Found(top, base) => Some((top, base)),
                Tried::Never => return None,
                Tried::TooMany => None,
            }
        }
        _ => None,
    };
    Some(Loose { low, high, witness, by_noughts })
}

enum Tried {
    Found(i128, i128),
    Never,
    TooMany,
}

/// Looks for whole numbers behind two rounded ones.
fn witness(question: &Question, top: Given, base: Given, by_noughts: bool) -> Option<Tried> {
    let (first, last) = ends(top, by_noughts)?;
    let (low, high) = ends(base, by_noughts)?;
    let whole = |it: Given| it.step().is_some_and(|it| it.denominator() == 1);
    if !whole(top) || !whole(base) {
        return Some(Tried::TooMany);
    }
    // An upper end rounds up and is no longer behind the number, unless the number was not rounded at all.
    let inside = |from: Exact, to: Exact| {
        let low = from.numerator().div_euclid(from.denominator()) + i128::from(from.denominator() != 1);
        let high = to.numerator().div_euclid(to.denominator());
        (low, if from == to || to.denominator() != 1 { high } else { high - 1 })
    };
    let ((first, last), (low, high)) = (inside(first, last), inside(low, high));
    if high.checked_sub(low)? > MOST_TRIED {
        return Some(Tried::TooMany);
    }
    let middle = i128::midpoint(low, high);
    for distance in 0..=(high - low) {
        for it in [middle + distance, middle - distance] {
            if it < low || it > high {
                continue;
            }
            let range = tops(Exact::whole(it), question.scale.factor(), question.printed.fixed(), Rounding::HalfUp);
            let Some((from, to)) = range else { continue };
            if from <= last && to >= first {
                return Some(Tried::Found(from.max(first), it));
            }
        }
    }
    Some(Tried::Never)
}
