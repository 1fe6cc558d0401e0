//! The working of an explanation: the numbers that are divided, what comes out, and what is printed of it.

use super::reading::{Order, Turn};
use super::rounding::exact;
use super::search::with;
use super::{Explanation, Given, Question, Scale, Shape, Slip};
use crate::measure::Exact;

/// Digits shown of a value that does not end, beyond those that are printed.
const SHOWN_MORE: u8 = 4;

/// An exact number with some decimals; three dots say that more follow.
pub(in crate::verify) fn shown(value: Exact, decimals: u8) -> String {
    match value.digits(decimals) {
        Some((it, true)) => it.grouped() + "…",
        Some((it, false)) => trimmed(&it.grouped()),
        None => String::new(),
    }
}

/// Without noughts that say nothing after the point.
fn trimmed(text: &str) -> String {
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.to_owned() }
}

fn count(it: Exact) -> String {
    shown(it, 6)
}

/// A number as it was printed; one in ten thousands in full.
fn as_given(it: Given) -> String {
    if it.power == 0 { it.fixed().grouped() } else { it.value().map(count).unwrap_or_default() }
}

/// Numbers one after another with their signs.
fn signed(parts: impl Iterator<Item = (bool, String)>) -> String {
    let mut out = String::new();
    for (is_taken, it) in parts {
        out += match (out.is_empty(), is_taken) {
            (true, false) => "",
            (true, true) => "−",
            (false, true) => " − ",
            (false, false) => " + ",
        };
        out += &it;
    }
    out
}

/// The working of an explanation.
pub(super) fn working(question: &Question, it: &Explanation) -> String {
    // A working with a corrected number shows the corrected one.
    let (asked, value) = match &it.slip {
        Slip::InputSwap(at, new) | Slip::InputDigit(at, new) => {
            let asked = new.first().map_or_else(|| question.clone(), |new| with(question, *at, *new));
            let value = asked.value(it.reading).unwrap_or(it.value);
            (asked, value)
        }
        Slip::Scale(scale) => (Question { scale: *scale, ..question.clone() }, it.value),
        _ => (question.clone(), it.value),
    };
    let printed = match &it.slip {
        Slip::PrintedSwap(right) | Slip::PrintedDigit(right) => right.fixed(),
        Slip::Point(_) => value.round(question.printed.decimals).unwrap_or(question.printed.fixed()),
        _ => question.printed.fixed(),
    };
    let shows = shown(value, question.printed.decimals.saturating_add(SHOWN_MORE));
    format!("{} = {shows} → {}", left(&asked, it), printed.grouped())
}

/// What stands left of the sign of equality.
fn left(question: &Question, it: &Explanation) -> String {
    let terms = signed(question.terms.iter().map(|it| (it.is_taken, as_given(it.given))));
    let terms = if question.terms.len() > 1 && question.shape != Shape::Sum { format!("({terms})") } else { terms };
    let mut base = question.base(it.reading.base);
    let factor = question.scale.factor();
    let times =
        if question.scale == Scale::One { String::new() } else { format!(" × {}", count(Exact::whole(factor))) };
    match (question.shape, it.reading.order) {
        (Shape::Growth { percent, years }, Order::YearByYear(power)) => {
            let steps = (1..=years).filter_map(|years| {
                let shape = Shape::Growth { percent, years };
                let so_far = Question { shape, ..question.clone() };
                Some(count(so_far.value(super::Reading { order: Order::YearByYear(power), ..it.reading })?))
            });
            return std::iter::once(terms).chain(steps).collect::<Vec<_>>().join(" → ");
        }
        (Shape::Ratio, Order::Parts) => {
            let rate = |given: Given| {
                let rate = given.value()?.over(base?)?.times(factor)?.round(question.printed.decimals)?;
                Some(rate.grouped())
            };
            return signed(question.terms.iter().map(|it| (it.is_taken, rate(it.given).unwrap_or_default())));
        }
        (Shape::Ratio, Order::BaseTo(power)) => {
            base = base.and_then(|it| {
                let size = 10_i128.checked_pow(power.into())?;
                exact(it.over(Exact::whole(size))?.round(0)?)?.times(size)
            });
        }
        _ => {}
    }
    let base = base.map(count).unwrap_or_default();
    match (question.shape, it.reading.turn) {
        (Shape::Sum, _) => terms,
        (Shape::PartYear { months }, _) => format!("{terms} × 12 ÷ {months}"),
        (Shape::Growth { percent, years }, _) => format!("{terms} × (1 + {}%)^{years}", percent.fixed()),
        (Shape::Ratio, Turn::Straight) => format!("{terms} ÷ {base}{times}"),
        (Shape::Ratio, Turn::Inverted) => format!("{base} ÷ {terms}{times}"),
        (Shape::Ratio, Turn::Rest) => format!("({base} − {terms}) ÷ {base}{times}"),
    }
}
