//! Marks a number, by exact arithmetic and in a fixed order, so that the same answer is always told the same.
//!
//! The order: right in some form; right but for its unit; a slip of the exercise, rounded; the answer cut off; a slip
//! at fewer decimals or cut off; rounded on the way; the last place; the sign; a power of ten; the complement; digits
//! that changed places. Where two fit, the first is told.

use super::compare::{at_places, cut_at, is_near, prints, swapped};
use super::sign::{self, Converted, Family};
use super::verdict::Verdict;
use crate::measure::Exact;
use crate::teach::exercise::NumberTask;
use crate::teach::mistake::Mistake;
use crate::teach::read::{Typed, scaled};
use crate::teach::step::Role;
use crate::teach::unit::AnswerUnit;

/// What marking found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Judged {
    /// What the answer is.
    pub verdict: Verdict,
    /// The mistake, where one was recognised.
    pub mistake: Option<Mistake>,
    /// The step where the ways part, where one is known.
    pub step: Option<Role>,
    /// The power of ten that the answer is off by, where that is all.
    pub power: i16,
}

impl Judged {
    pub(super) const fn of(verdict: Verdict) -> Self {
        Self { verdict, mistake: None, step: None, power: 0 }
    }

    const fn named(mistake: Mistake, step: Role) -> Self {
        Self { verdict: Verdict::Named, mistake: Some(mistake), step: Some(step), power: 0 }
    }
}

/// The least units in the last place for which one of them is a matter of rounding.
const ROUNDABLE: i128 = 100;

/// Marks a number; `None` where the arithmetic does not fit.
#[must_use]
pub fn judge(task: &NumberTask, typed: &Typed) -> Option<Judged> {
    let right =
        Right { answer: task.answer, decimals: i16::from(task.decimals), print: at(task.answer, task.decimals)? };
    let there = sign::convert(typed, &task.unit)?;
    if let Some(found) = right.unit(&there, typed)? {
        return Some(found);
    }
    let (value, places) = if there.foreign { (typed.value, typed.places) } else { (there.value, there.places) };
    let slip = |fits: &dyn Fn(Exact) -> bool| task.slips.iter().find(|it| fits(it.value));
    let named = |it: &crate::teach::exercise::Slip| Judged::named(it.mistake, it.step);
    let fine = places >= right.decimals;
    // At fewer decimals than asked a slip is a rougher guess, so that comes after the cut-off answer.
    if fine && let Some(it) = slip(&|it| prints(it, value, places, right.decimals)) {
        return Some(named(it));
    }
    if right.is_cut(value, places) {
        return Some(Judged::named(Mistake::Truncated, Role::Round));
    }
    let cut = |it| prints(it, value, places, right.decimals) || is_near(cut_at(it, places), value);
    if let Some(it) = slip(&|it| !value.is_zero() && cut(it)) {
        return Some(named(it));
    }
    let (family, power) = sign::of(&task.unit);
    let found = right
        .rounded_early(value, places, power)
        .or_else(|| right.last_place(value, places))
        .or_else(|| right.turned(value, places))
        .or_else(|| right.power(value, places, &task.unit))
        .or_else(|| right.complement(value, places, family == Family::Rate && task.unit == AnswerUnit::Percent))
        .or_else(|| right.swapped(value, places));
    Some(found.unwrap_or(Judged::of(Verdict::Wrong)))
}

fn at(value: Exact, decimals: u8) -> Option<Exact> {
    at_places(value, i16::from(decimals))
}

/// The right answer, as it is and as it is printed.
struct Right {
    answer: Exact,
    decimals: i16,
    print: Exact,
}

impl Right {
    /// Right in some form, or right but for its unit.
    fn unit(&self, there: &Converted, typed: &Typed) -> Option<Option<Judged>> {
        let here = self.form(there.value, there.places)?;
        let bare = self.form(typed.value, typed.places)?;
        if there.foreign {
            let verdict = Judged { mistake: there.mistake, step: Some(Role::Unit), ..Judged::of(Verdict::WrongUnit) };
            return Some(here.or(bare).map(|_| verdict));
        }
        if there.other && here.is_some_and(Verdict::is_right) {
            return Some(Some(Judged::of(Verdict::OtherUnit)));
        }
        if here.is_none() && there.other && bare.is_some() {
            let verdict = Judged::of(Verdict::WrongUnit);
            return Some(Some(Judged { mistake: there.mistake, step: Some(Role::Unit), ..verdict }));
        }
        let step = |it| if it == Verdict::FewDecimals { Some(Role::Round) } else { None };
        Some(here.map(|it| Judged { step: step(it), ..Judged::of(it) }))
    }

    /// In which form a value is right, if it is; `None` on the outside where the arithmetic does not fit.
    fn form(&self, value: Exact, places: i16) -> Option<Option<Verdict>> {
        if value == self.print {
            return Some(Some(match places {
                // Ten thousands that come out even have lost nothing.
                ..0 => Verdict::Right,
                it if it < self.decimals => Verdict::ZerosMissing,
                it if it > self.decimals => Verdict::MoreDecimals,
                _ => Verdict::Right,
            }));
        }
        if value.is_zero() || at_places(self.answer, places)? != value {
            return Some(None);
        }
        Some(Some(if places > self.decimals { Verdict::MoreDecimals } else { Verdict::FewDecimals }))
    }

    /// Whether this is the answer with its last digits cut off, at the typed or at the asked decimals.
    fn is_cut(&self, value: Exact, places: i16) -> bool {
        let asked = places >= self.decimals && is_near(cut_at(self.answer, self.decimals), value);
        !value.is_zero() && (asked || is_near(cut_at(self.answer, places), value))
    }

    /// The ratio was rounded before it was multiplied by its scale, or the answer was rounded twice.
    fn rounded_early(&self, value: Exact, places: i16, power: u8) -> Option<Judged> {
        if places < self.decimals || value.is_zero() {
            return None;
        }
        let lowest = (2 - i16::from(power)).max(self.decimals - 3);
        let padded = self.decimals > 0
            && power > 0
            && (lowest..self.decimals).any(|it| is_near(at_places(self.answer, it), value));
        let twice = (self.decimals + 1..self.decimals + 4)
            .any(|it| is_near(at_places(self.answer, it).and_then(|it| at_places(it, self.decimals)), value));
        (padded || twice).then_some(Judged::named(Mistake::RoundedEarly, Role::Round))
    }

    fn last_place(&self, value: Exact, places: i16) -> Option<Judged> {
        let units = scaled(at_places(self.answer, places)?, places)?.numerator();
        let typed = scaled(value, places)?.numerator();
        let off = units.checked_sub(typed)?.unsigned_abs() == 1;
        (off && places >= self.decimals && units.abs() >= ROUNDABLE)
            .then_some(Judged { step: Some(Role::Round), ..Judged::of(Verdict::LastPlace) })
    }

    fn turned(&self, value: Exact, places: i16) -> Option<Judged> {
        let turned = value.times(-1)?;
        let is = self.form(turned, places)?.is_some() && !value.is_zero();
        is.then_some(Judged::named(Mistake::TurnedSign, Role::Compare))
    }

    /// The right digits with the point elsewhere.
    fn power(&self, value: Exact, places: i16, unit: &AnswerUnit) -> Option<Judged> {
        let (family, scale) = sign::of(unit);
        let units = scaled(value, places)?.numerator();
        let fits = |power: i16| {
            let Some(moved) = scaled(self.print, power) else { return false };
            // A single digit is no proof that the digits are right.
            let rounded = units.abs() >= 10
                && scaled(self.answer, power)
                    .is_some_and(|it| is_near(at_places(it, places), value) || is_near(cut_at(it, places), value));
            moved == value || rounded
        };
        if value.is_zero() {
            return None;
        }
        let power = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].into_iter().find(|it| fits(*it))?;
        let scale = i16::from(scale);
        let mistake = match (family, power) {
            (Family::Rate, it) if scale > 0 && it == -scale => Mistake::NoScale,
            (Family::Rate, it) if it != 1 && it != -1 => Mistake::WrongScale,
            // Percent and per mille are one place apart.
            (Family::Rate, 1) if scale == 2 => Mistake::WrongScale,
            (Family::Rate, -1) if scale == 3 => Mistake::WrongScale,
            _ => Mistake::PointMoved,
        };
        Some(Judged { power, ..Judged::named(mistake, Role::Scale) })
    }

    fn complement(&self, value: Exact, places: i16, is_percent: bool) -> Option<Judged> {
        let rest = Exact::whole(100).minus(self.answer)?;
        let inside = self.answer.numerator() > 0 && rest.numerator() > 0;
        let is = is_percent && inside && !value.is_zero() && prints(rest, value, places, self.decimals);
        is.then_some(Judged::named(Mistake::Complement, Role::Numerator))
    }

    fn swapped(&self, value: Exact, places: i16) -> Option<Judged> {
        let is = places >= self.decimals
            && (swapped(at_places(self.answer, places)?, value, places)? || swapped(self.print, value, self.decimals)?);
        is.then_some(Judged::named(Mistake::SwappedDigits, Role::Round))
    }
}
