//! Readings: which number is divided by which, in which order, and what comes out.

use super::rounding::exact;
use super::{Given, Question, Role, Shape};
use crate::measure::Exact;

/// What stands below the line.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    /// Nothing: a sum, a growth, a part of a year.
    None,
    /// One of those given, by its place.
    Given(usize),
    /// The mean of two of those given.
    Mean(usize, usize),
    /// One of those given and the numerator together.
    With(usize),
    /// One of those given without the numerator.
    Without(usize),
}

/// What stands above the line.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Turn {
    /// The numerator.
    Straight,
    /// The denominator: the ratio is upside down.
    Inverted,
    /// What the numerator leaves of the denominator.
    Rest,
}

/// When it is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Order {
    /// Once, from the counts.
    Counts,
    /// The terms' own rates are rounded, then added or taken away.
    Parts,
    /// The denominator is rounded first, to this power of ten.
    BaseTo(u8),
    /// Growth is rounded each year, to this power of ten.
    YearByYear(u8),
    /// The growth over all years is rounded first, to these decimals.
    FactorTo(u8),
}

/// A reading.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reading {
    /// What stands below the line.
    pub base: Base,
    /// What stands above it.
    pub turn: Turn,
    /// When it is rounded.
    pub order: Order,
}

impl Reading {
    pub(super) const fn plain(base: Base) -> Self {
        Self { base, turn: Turn::Straight, order: Order::Counts }
    }
}

impl Question {
    /// The reading that the definition asks for.
    #[must_use]
    pub fn defined(&self) -> Option<Base> {
        let at = |role: Role| self.bases.iter().position(|(it, _)| *it == role);
        if self.shape != Shape::Ratio {
            return Some(Base::None);
        }
        match (self.bases.first()?.0, at(Role::Average), at(Role::Start), at(Role::End)) {
            (first, Some(average), ..) if first.is_population() => Some(Base::Given(average)),
            (first, None, Some(start), Some(end)) if first.is_population() => Some(Base::Mean(start, end)),
            _ => Some(Base::Given(0)),
        }
    }

    /// The numerator.
    #[must_use]
    pub fn numerator(&self) -> Option<Exact> {
        self.terms.iter().try_fold(Exact::ZERO, |sum, it| {
            let value = it.given.value()?;
            if it.is_taken { sum.minus(value) } else { sum.plus(value) }
        })
    }

    /// What stands below the line in a reading.
    #[must_use]
    pub fn base(&self, base: Base) -> Option<Exact> {
        let at = |index: usize| self.bases.get(index)?.1.value();
        match base {
            Base::None => Some(Exact::whole(1)),
            Base::Given(index) => at(index),
            Base::Mean(first, second) => at(first)?.plus(at(second)?)?.over(Exact::whole(2)),
            Base::With(index) => at(index)?.plus(self.numerator()?),
            Base::Without(index) => at(index)?.minus(self.numerator()?),
        }
    }

    /// What a reading gives, before it is rounded; `None` where it cannot be computed.
    #[must_use]
    pub fn value(&self, it: Reading) -> Option<Exact> {
        match self.shape {
            Shape::Sum => return self.numerator(),
            Shape::PartYear { months } => return self.numerator()?.times(12)?.over(Exact::whole(months.into())),
            Shape::Growth { percent, years } => return self.grown(percent, years, it.order),
            Shape::Ratio => {}
        }
        let factor = self.scale.factor();
        let mut base = self.base(it.base)?;
        if let Order::BaseTo(power) = it.order {
            base = coarse(base, power)?;
        }
        if it.order == Order::Parts {
            let decimals = self.printed.decimals;
            return self.terms.iter().try_fold(Exact::ZERO, |sum, term| {
                let rate = exact(term.given.value()?.over(base)?.times(factor)?.round(decimals)?)?;
                if term.is_taken { sum.minus(rate) } else { sum.plus(rate) }
            });
        }
        let top = self.numerator()?;
        let (top, bottom) = match it.turn {
            Turn::Straight => (top, base),
            Turn::Inverted => (base, top),
            Turn::Rest => (base.minus(top)?, base),
        };
        top.over(bottom)?.times(factor)
    }

    fn grown(&self, percent: Given, years: u8, order: Order) -> Option<Exact> {
        let step = percent.value()?.plus(Exact::whole(100))?.over(Exact::whole(100))?;
        let by = |value: Exact| value.times(step.numerator())?.over(Exact::whole(step.denominator()));
        let start = self.numerator()?;
        if let Order::FactorTo(decimals) = order {
            let factor = exact((0..years).try_fold(Exact::whole(1), |it, _| by(it))?.round(decimals)?)?;
            return start.times(factor.numerator())?.over(Exact::whole(factor.denominator()));
        }
        (0..years).try_fold(start, |it, _| match order {
            Order::YearByYear(power) => coarse(by(it)?, power),
            _ => by(it),
        })
    }

    /// The readings to try, the defined one first.
    #[must_use]
    pub fn readings(&self) -> Vec<Reading> {
        let Some(defined) = self.defined() else { return Vec::new() };
        let mut bases = vec![defined];
        let mut add = |it: Base| {
            if !bases.contains(&it) {
                bases.push(it);
            }
        };
        let places = || (0..).zip(&self.bases).map(|(at, (role, _))| (at, *role));
        if self.shape == Shape::Ratio {
            places().for_each(|(at, _)| add(Base::Given(at)));
            let at = |role: Role| places().find(|(_, it)| *it == role).map(|(at, _)| at);
            if let (Some(start), Some(end)) = (at(Role::Start), at(Role::End)) {
                add(Base::Mean(start, end));
            }
            places().filter(|(_, role)| *role == Role::Part).for_each(|(at, _)| add(Base::With(at)));
            places().filter(|(_, role)| *role == Role::Total).for_each(|(at, _)| add(Base::Without(at)));
        }
        // Two ways to the same denominator are one.
        let mut seen: Vec<Exact> = Vec::new();
        bases.retain(|it| {
            let Some(value) = self.base(*it) else { return false };
            let is_new = !seen.contains(&value);
            seen.push(value);
            is_new
        });
        let mut all: Vec<Reading> = bases.iter().map(|it| Reading::plain(*it)).collect();
        match self.shape {
            Shape::Growth { .. } => {
                let orders = [Order::YearByYear(0), Order::YearByYear(1), Order::YearByYear(2)];
                let factors = (2..=4).map(Order::FactorTo);
                all.extend(orders.into_iter().chain(factors).map(|order| Reading { order, ..Reading::plain(defined) }));
            }
            Shape::Ratio => {
                if self.terms.len() > 1 {
                    all.extend(bases.iter().map(|it| Reading { order: Order::Parts, ..Reading::plain(*it) }));
                }
                all.extend((2..=4).map(|it| Reading { order: Order::BaseTo(it), ..Reading::plain(defined) }));
                for (at, role) in places() {
                    all.push(Reading { turn: Turn::Inverted, ..Reading::plain(Base::Given(at)) });
                    if !matches!(role, Role::Part) {
                        all.push(Reading { turn: Turn::Rest, ..Reading::plain(Base::Given(at)) });
                    }
                }
            }
            Shape::Sum | Shape::PartYear { .. } => {}
        }
        all
    }
}

/// A number rounded to a power of ten.
fn coarse(value: Exact, power: u8) -> Option<Exact> {
    let size = 10_i128.checked_pow(power.into())?;
    Some(Exact::whole(value.over(Exact::whole(size))?.round(0)?.units.checked_mul(size)?))
}
