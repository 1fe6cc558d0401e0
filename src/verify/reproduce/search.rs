//! Tries every reading, rounding and slip, and ranks what gives exactly the printed figure.

use super::edit::{one_digit, swapped};
use super::loose::{Loose, loose};
use super::reading::{Base, Order, Reading, Turn};
use super::{Given, Implied, Question, Role, Rounding, Scale, Shape, implied};
use crate::measure::Exact;

/// Which number of the question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// A term, by its place.
    Term(usize),
    /// A denominator, by its place.
    Base(usize),
}

/// What went wrong beside reading and rounding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Slip {
    /// Nothing.
    None,
    /// The inputs had been rounded.
    Inputs(Loose),
    /// It was multiplied by another scale.
    Scale(Scale),
    /// The decimal point moved to the right by so many places, or to the left.
    Point(i8),
    /// Two neighbouring digits of the printed figure changed places.
    PrintedSwap(Given),
    /// One digit of the printed figure is wrong.
    PrintedDigit(Given),
    /// Two neighbouring digits of an input changed places; what would give the figure.
    InputSwap(Input, Vec<Given>),
    /// One digit of an input is wrong; what would give the figure.
    InputDigit(Input, Vec<Given>),
}

/// One way in which exactly the printed figure comes out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// What is divided by what, and when it is rounded.
    pub reading: Reading,
    /// What else happened.
    pub slip: Slip,
    /// The roundings that give it, the most usual first.
    pub roundings: Vec<Rounding>,
    /// What the reading gives before it is rounded.
    pub value: Exact,
    /// Lower is more plausible; 0 is the definition itself.
    pub rank: u16,
}

/// The reading that comes nearest without giving the figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Near {
    /// The reading.
    pub reading: Reading,
    /// What it gives.
    pub value: Exact,
}

/// Why a figure cannot be checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// There is no numerator.
    NoNumerator,
    /// There is no denominator.
    NoBase,
    /// The denominator is zero.
    ZeroBase,
    /// The numbers are too large.
    TooLarge,
}

/// What was found on the whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The definition gives it.
    AsDefined,
    /// Something else gives it.
    Otherwise,
    /// Nothing gives it.
    Nothing,
    /// It cannot be computed.
    NotCheckable(Why),
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// On the whole.
    pub verdict: Verdict,
    /// Every explanation, the most plausible first.
    pub explanations: Vec<Explanation>,
    /// What the definition gives, where something else gives the figure; the nearest miss, where nothing does.
    pub nearest: Option<Near>,
    /// What missing counts would have to be.
    pub implied: Vec<Implied>,
}

/// Looks for every way that gives exactly the printed figure.
#[must_use]
pub fn examine(question: &Question) -> Found {
    let implied = implied(question);
    if let Some(why) = unfit(question) {
        return Found { verdict: Verdict::NotCheckable(why), explanations: Vec::new(), nearest: None, implied };
    }
    let readings = question.readings();
    let mut all: Vec<Explanation> = readings.iter().filter_map(|it| by_reading(question, *it)).collect();
    // A sum that agrees may still hide a rounded input; a figure that is found plainly needs no excuse.
    let is_plain = |it: &Explanation| it.roundings.first() == Some(&Rounding::HalfUp) && it.rank < UNUSUAL;
    if !all.iter().any(is_plain) {
        all.extend(readings.iter().filter_map(|it| by_inputs(question, *it)));
        if !all.iter().any(is_plain) {
            slips(question, &readings, &mut all);
        }
    }
    all.sort_by_key(|it| it.rank);
    let verdict = match all.first() {
        None => Verdict::Nothing,
        Some(it) if it.rank == 0 => Verdict::AsDefined,
        Some(_) => Verdict::Otherwise,
    };
    let nearest = match verdict {
        Verdict::Nothing => nearest(question, &readings),
        Verdict::Otherwise => by_definition(question),
        _ => None,
    };
    Found { verdict, explanations: all, nearest, implied }
}

/// From this rank on an explanation is no plain one.
pub const UNUSUAL: u16 = 20;

fn unfit(question: &Question) -> Option<Why> {
    if question.terms.is_empty() {
        return Some(Why::NoNumerator);
    }
    if question.shape == Shape::Ratio {
        let Some(defined) = question.defined() else { return Some(Why::NoBase) };
        if question.base(defined).is_some_and(Exact::is_zero) {
            return Some(Why::ZeroBase);
        }
    }
    let defined = question.defined().and_then(|it| question.value(Reading::plain(it)));
    defined.is_none().then_some(Why::TooLarge)
}

/// How far a reading is from the definition.
fn rank(question: &Question, it: Reading) -> u16 {
    let role = |at: usize| question.bases.get(at).map_or(Role::Stated, |(role, _)| *role);
    let is_defined = question.defined() == Some(it.base);
    let base = match it.base {
        _ if is_defined => 0,
        Base::Given(at) if role(at).is_population() => 10,
        Base::Given(_) | Base::Mean(..) => 12,
        Base::With(_) | Base::Without(_) | Base::None => 14,
    };
    let turn = match it.turn {
        Turn::Straight => 0,
        Turn::Inverted => 20,
        Turn::Rest => 22,
    };
    let order = match it.order {
        Order::Counts => 0,
        Order::Parts => 6,
        Order::BaseTo(_) | Order::FactorTo(_) => 16,
        Order::YearByYear(power) => 8 + 4 * u16::from(power),
    };
    base + turn + order
}

fn by_reading(question: &Question, reading: Reading) -> Option<Explanation> {
    let value = question.value(reading)?;
    let mut roundings = Rounding::that_print(value, question.printed.fixed());
    if reading.order != Order::Counts {
        // A second unusual step on top of an unusual order explains nothing.
        roundings.retain(|it| *it == Rounding::HalfUp);
        let plain = question.value(Reading { order: Order::Counts, ..reading })?;
        if Rounding::HalfUp.of(plain, question.printed.decimals) == Some(question.printed.fixed()) {
            return None;
        }
    }
    let first = roundings.first()?;
    let rank = rank(question, reading) + first.rank();
    Some(Explanation { reading, slip: Slip::None, value, rank, roundings })
}

fn by_inputs(question: &Question, reading: Reading) -> Option<Explanation> {
    if reading.turn != Turn::Straight {
        return None;
    }
    let value = question.value(reading)?;
    let found = loose(question, reading, false).or_else(|| loose(question, reading, true))?;
    let rank = rank(question, reading) + if found.by_noughts { 13 } else { 8 };
    Some(Explanation { reading, slip: Slip::Inputs(found), value, rank, roundings: vec![Rounding::HalfUp] })
}

/// Other scales, moved points, swapped and wrong digits, on the readings that are plain enough.
fn slips(question: &Question, readings: &[Reading], all: &mut Vec<Explanation>) {
    let printed = question.printed.fixed();
    for reading in readings.iter().filter(|it| it.turn == Turn::Straight && it.order == Order::Counts) {
        let Some(value) = question.value(*reading) else { continue };
        let base = rank(question, *reading);
        let mut push = |slip: Slip, value: Exact, more: u16| {
            all.push(Explanation {
                reading: *reading,
                slip,
                value,
                rank: base + more,
                roundings: vec![Rounding::HalfUp],
            });
        };
        for scale in Scale::ALL.iter().filter(|it| it.factor() != question.scale.factor()) {
            let other = Question { scale: *scale, ..question.clone() };
            let Some(other) = other.value(*reading).filter(|_| question.shape == Shape::Ratio) else { continue };
            // Per 100 is the same number as %, and per 10,000 is rare: then the point has moved.
            if !matches!(scale, Scale::Per100 | Scale::Per10k) && other.round(printed.decimals) == Some(printed) {
                push(Slip::Scale(*scale), other, 26);
            }
        }
        for places in [1_i8, 2, -1, -2] {
            let moved = super::given::ten(places.into())
                .and_then(|by| value.times(by.numerator())?.over(Exact::whole(by.denominator())));
            let is_scale = question.shape == Shape::Ratio
                && Scale::ALL.iter().filter(|it| **it != Scale::Per10k).any(|it| {
                    super::given::ten(places.into()).and_then(|by| by.times(question.scale.factor()))
                        == Some(Exact::whole(it.factor()))
                });
            if moved.and_then(|it| it.round(printed.decimals)) == Some(printed) && !is_scale && !value.is_zero() {
                push(Slip::Point(places), value, 28);
            }
        }
        let right = value.round(printed.decimals);
        let find = |all: Vec<Given>| all.into_iter().find(|it| Some(it.fixed()) == right);
        if let Some(it) = find(swapped(question.printed)) {
            push(Slip::PrintedSwap(it), value, 30);
        } else if let Some(it) = find(one_digit(question.printed)) {
            push(Slip::PrintedDigit(it), value, 34);
        }
        for input in inputs(question, reading.base) {
            let Some(given) = at(question, input) else { continue };
            let fits = |it: &Given| {
                let value = with(question, input, *it).value(*reading);
                value.and_then(|it| it.round(printed.decimals)) == Some(printed)
            };
            let swaps: Vec<Given> = swapped(given).into_iter().filter(fits).collect();
            let digits: Vec<Given> = one_digit(given).into_iter().filter(fits).collect();
            if !swaps.is_empty() {
                push(Slip::InputSwap(input, swaps), value, 32);
            }
            if !digits.is_empty() {
                push(Slip::InputDigit(input, digits), value, 36);
            }
        }
    }
}

/// The numbers that a reading uses.
fn inputs(question: &Question, base: Base) -> Vec<Input> {
    let mut all: Vec<Input> = (0..question.terms.len()).map(Input::Term).collect();
    match base {
        Base::None => {}
        Base::Given(at) | Base::With(at) | Base::Without(at) => all.push(Input::Base(at)),
        Base::Mean(first, second) => all.extend([Input::Base(first), Input::Base(second)]),
    }
    all
}

/// A number of the question.
pub(super) fn at(question: &Question, input: Input) -> Option<Given> {
    match input {
        Input::Term(at) => question.terms.get(at).map(|it| it.given),
        Input::Base(at) => question.bases.get(at).map(|(_, it)| *it),
    }
}

/// The question with another number in a place.
pub(super) fn with(question: &Question, input: Input, given: Given) -> Question {
    let mut next = question.clone();
    match input {
        Input::Term(at) => {
            if let Some(it) = next.terms.get_mut(at) {
                it.given = given;
            }
        }
        Input::Base(at) => {
            if let Some(it) = next.bases.get_mut(at) {
                it.1 = given;
            }
        }
    }
    next
}

/// What the definition gives, where that is another figure.
fn by_definition(question: &Question) -> Option<Near> {
    let reading = Reading::plain(question.defined()?);
    let value = question.value(reading)?;
    let prints = value.round(question.printed.decimals) == Some(question.printed.fixed());
    (!prints).then_some(Near { reading, value })
}

fn nearest(question: &Question, readings: &[Reading]) -> Option<Near> {
    let printed = question.printed.value()?;
    let straight = readings.iter().filter(|it| it.turn == Turn::Straight && it.order == Order::Counts);
    let mut best: Option<(Exact, Near)> = None;
    for reading in straight {
        let Some(value) = question.value(*reading) else { continue };
        let off = value.minus(printed)?;
        let off = if off.numerator() < 0 { Exact::ZERO.minus(off)? } else { off };
        // Of two that are equally far the more plausible stays.
        if best.as_ref().is_none_or(|(least, _)| off.compare(*least).is_some_and(std::cmp::Ordering::is_lt)) {
            best = Some((off, Near { reading: *reading, value }));
        }
    }
    best.map(|(_, near)| near)
}
