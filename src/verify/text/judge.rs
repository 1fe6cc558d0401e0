//! Recomputes what should hold, exactly, and says whether it does.

use super::figure::{Figure, Part, Unit};
use super::find::{Claim, Limits, Whole};
use super::number::Point;
use super::words::concepts::{Counted, Rated};
use crate::measure::{Exact, Fixed};
use crate::verify::reproduce::{
    Base, Explanation, Found, Given, Order, Question, Role, Rounding, Scale, Shape, Slip, Term, Turn, examine,
    implied_bases, implied_tops,
};

/// Whether a relation holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// It does.
    Consistent,
    /// It does not.
    Inconsistent,
    /// The text does not hold enough to tell.
    NotCheckable,
}

/// What the recomputation says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Hint {
    /// Nothing more.
    Nothing,
    /// A share: the question that was asked, what was found, and the place of the explanation that is meant.
    Share(Box<Question>, Box<Found>, Option<usize>),
    /// What comes out.
    Right(Exact),
    /// What comes out; the size is right and the direction is wrong.
    Side(Exact),
    /// What comes out; the number is right and its unit is not.
    Unit(Exact),
    /// What comes out; rounding alone may explain the difference.
    Rounding(Exact),
    /// The change in percent, where the printed one is the difference in points.
    Points(Exact),
    /// The whole numbers that a missing count could be; whether it is the denominator.
    Implied(i128, i128, bool),
    /// No whole number above the line gives the rate.
    NoWhole,
    /// The earlier value.
    Earlier(Exact),
    /// The change of the population that is implied, in percent: the least and the greatest.
    Growth(Exact, Exact),
    /// The average population is not given; the one that is given, and the range that the rate implies.
    Average(i128, i128),
    /// No range is named.
    NoRange,
}

/// A relation's mark, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// The mark.
    pub mark: Mark,
    /// What the recomputation says.
    pub hint: Hint,
}

/// A population does not change by more than so many percent in a year without a word about it.
const MOST_GROWTH: i128 = 5;
/// The average population lies within so many percent of that at the end of the year.
const MOST_APART: i128 = 3;

const fn told(mark: Mark, hint: Hint) -> Judged {
    Judged { mark, hint }
}

/// Recomputes a claim.
#[must_use]
pub fn judge(figures: &[Figure], claim: &Claim) -> Judged {
    // Numbers too large for the arithmetic are not checkable.
    find(figures, claim).unwrap_or(told(Mark::NotCheckable, Hint::Nothing))
}

fn find(figures: &[Figure], claim: &Claim) -> Option<Judged> {
    let get = |at: usize| figures.get(at);
    let value = |at: usize| figures.get(at)?.given.value();
    match claim {
        Claim::Share { part, whole, printed } => share(figures, part, whole, *printed),
        Claim::Gap { value: a, base: b, gap, up } => difference(get(*a)?, get(*b)?, get(*gap)?, *up),
        Claim::Relative { value: a, earlier, difference, percent, up } => {
            let now = value(*a)?;
            let before = match (earlier, difference) {
                (Some(at), _) => value(*at)?,
                (_, Some(at)) if *up => now.minus(value(*at)?)?,
                (_, Some(at)) => now.plus(value(*at)?)?,
                _ => return None,
            };
            let rates = get(*a)?.is_rate();
            let loose = [Some(*a), *earlier, *difference]
                .into_iter()
                .flatten()
                .any(|at| get(at).is_some_and(|it| it.given.is_rounded()));
            relative(now, before, get(*percent)?, *up, rates, loose)
        }
        Claim::Change { value: at, change, up } => {
            let earlier = at.and_then(|at| earlier(get(at)?, get(*change)?, *up));
            Some(told(Mark::NotCheckable, earlier.map_or(Hint::Nothing, Hint::Earlier)))
        }
        Claim::Together { rate, rate_change, rate_up, count, count_change, count_up } => {
            together((get(*rate)?, get(*rate_change)?, *rate_up), (get(*count)?, get(*count_change)?, *count_up))
        }
        Claim::Sum { parts, total } => {
            let sum = parts.iter().try_fold(Exact::ZERO, |sum, at| sum.plus(value(*at)?))?;
            let all: Vec<&Figure> = parts.iter().chain([total]).filter_map(|at| get(*at)).collect();
            exactly(sum, value(*total)?, &all)
        }
        Claim::Less { from, taken, left } => {
            let all = [get(*from)?, get(*taken)?, get(*left)?];
            exactly(value(*from)?.minus(value(*taken)?)?, value(*left)?, &all)
        }
        Claim::Meets { value: a, target, at_least, met } => {
            let order = value(*a)?.compare(value(*target)?)?;
            let is_met = if *at_least { order.is_ge() } else { order.is_le() };
            Some(told(if is_met == *met { Mark::Consistent } else { Mark::Inconsistent }, Hint::Nothing))
        }
        Claim::Within { value: a, limits: Limits::Named(low, high), inside } => {
            let it = value(*a)?;
            let is_inside = it.compare(value(*low)?)?.is_ge() && it.compare(value(*high)?)?.is_le();
            Some(told(if is_inside == *inside { Mark::Consistent } else { Mark::Inconsistent }, Hint::Nothing))
        }
        Claim::Within { .. } => Some(told(Mark::NotCheckable, Hint::NoRange)),
    }
}

fn size(it: Exact) -> Option<Exact> {
    if it.numerator() < 0 { Exact::ZERO.minus(it) } else { Some(it) }
}

/// Half the last places of numbers that were rounded, together: how far a sum of them may be off.
fn slack(all: &[&Figure]) -> Option<Exact> {
    all.iter()
        .filter(|it| it.given.is_rounded())
        .try_fold(Exact::ZERO, |sum, it| sum.plus(it.given.step()?.over(Exact::whole(2))?))
}

/// A sum or a difference against what is printed of it.
fn exactly(right: Exact, printed: Exact, all: &[&Figure]) -> Option<Judged> {
    let off = size(right.minus(printed)?)?;
    Some(if off.is_zero() {
        told(Mark::Consistent, Hint::Right(right))
    } else if off.compare(slack(all)?)?.is_lt() {
        told(Mark::NotCheckable, Hint::Rounding(right))
    } else {
        told(Mark::Inconsistent, Hint::Right(right))
    })
}

/// Whether points of this kind are those of a rate.
const fn is_point_of(point: Point, rate: &Figure) -> bool {
    match (point, rate.unit) {
        (Point::Any, _) => true,
        (Point::Percent, Unit::Per(factor)) => factor == 100,
        (Point::PerMille, Unit::Per(factor)) => factor == 1_000,
        (Point::Ratio, it) => !matches!(it, Unit::Per(100 | 1_000)),
        _ => false,
    }
}

fn difference(value: &Figure, base: &Figure, gap: &Figure, up: bool) -> Option<Judged> {
    let right = value.given.value()?.minus(base.given.value()?)?;
    let printed = size(gap.given.value()?)?;
    let signed = if up { printed } else { Exact::ZERO.minus(printed)? };
    let decimals = gap.given.decimals;
    let is_count = gap.unit == Unit::Count;
    let fits = if is_count && gap.given.power > 0 {
        right == signed
    } else {
        right.round(decimals)?.units == gap.given.with_units(signed_units(gap.given, up)).units
    };
    let unit = match gap.unit {
        Unit::Points(point) => is_point_of(point, value),
        _ => true,
    };
    Some(if fits && unit {
        told(Mark::Consistent, Hint::Right(right))
    } else if fits {
        told(Mark::Inconsistent, Hint::Unit(right))
    } else if size(right)? == printed {
        told(Mark::Inconsistent, Hint::Side(right))
    } else if base.part != Part::Target
        && unit
        && size(right.minus(signed)?)?.compare(slack(&[value, base, gap])?)?.is_lt()
    {
        // Against a target the printed value counts; two values that were rounded may differ by a last digit.
        told(Mark::NotCheckable, Hint::Rounding(right))
    } else {
        told(Mark::Inconsistent, Hint::Right(right))
    })
}

fn signed_units(it: Given, up: bool) -> i128 {
    let size = it.units.saturating_abs();
    if up { size } else { -size }
}

fn relative(now: Exact, before: Exact, percent: &Figure, up: bool, rates: bool, loose: bool) -> Option<Judged> {
    if before.is_zero() {
        return Some(told(Mark::NotCheckable, Hint::Nothing));
    }
    let points = now.minus(before)?;
    let right = points.over(before)?.times(percent.factor().unwrap_or(100))?;
    let want = Fixed::new(signed_units(percent.given, up), percent.given.decimals);
    let prints = |it: Exact| it.round(want.decimals) == Some(want);
    Some(if prints(right) {
        told(Mark::Consistent, Hint::Right(right))
    } else if rates && prints(points) {
        told(Mark::Inconsistent, Hint::Points(right))
    } else if size(right)?.round(want.decimals) == Some(want.abs()) {
        told(Mark::Inconsistent, Hint::Side(right))
    } else if loose
        && size(right.minus(percent.given.with_units(want.units).value()?)?)?.compare(percent.given.step()?)?.is_le()
    {
        told(Mark::NotCheckable, Hint::Rounding(right))
    } else {
        told(Mark::Inconsistent, Hint::Right(right))
    })
}

/// What stood there before a change.
fn earlier(value: &Figure, change: &Figure, up: bool) -> Option<Exact> {
    let (now, by) = (value.given.value()?, size(change.given.value()?)?);
    if change.part == Part::Relative {
        let factor = change.factor()?;
        let by = if up { by } else { Exact::ZERO.minus(by)? };
        return now.times(factor)?.over(Exact::whole(factor).plus(by)?);
    }
    if up { now.minus(by) } else { now.plus(by) }
}

/// A rate and a count that have changed: the populations that they imply, this year and before.
fn together(rate: (&Figure, &Figure, bool), count: (&Figure, &Figure, bool)) -> Option<Judged> {
    let factor = rate.0.factor()?;
    let (rate_before, count_before) = (earlier(rate.0, rate.1, rate.2)?, earlier(count.0, count.1, count.2)?);
    if rate_before.numerator() <= 0 || count_before.numerator() <= 0 {
        return Some(told(Mark::Inconsistent, Hint::Earlier(count_before)));
    }
    let printed = rate_before.round(rate.0.given.decimals)?;
    let before = implied_bases(count_before, factor, printed)?;
    let now = implied_bases(count.0.given.value()?, factor, rate.0.given.fixed())?;
    let growth = |now: i128, before: i128| Exact::new(now.checked_sub(before)?, before)?.times(100);
    let (low, high) = (growth(now.0, before.1)?, growth(now.1, before.0)?);
    let far = low.compare(Exact::whole(MOST_GROWTH))?.is_gt() || high.compare(Exact::whole(-MOST_GROWTH))?.is_lt();
    Some(told(if far { Mark::Inconsistent } else { Mark::NotCheckable }, Hint::Growth(low, high)))
}

const fn role(counted: Option<Counted>) -> Role {
    match counted {
        Some(Counted::Average) => Role::Average,
        Some(Counted::End) => Role::End,
        Some(Counted::Start) => Role::Start,
        Some(Counted::Planned) => Role::Plan,
        Some(Counted::Girls | Counted::Females) => Role::Part,
        Some(Counted::Births | Counted::LiveBirths) => Role::Total,
        _ => Role::Stated,
    }
}

fn share(figures: &[Figure], part: &[(usize, bool)], whole: &Whole, printed: usize) -> Option<Judged> {
    let it = figures.get(printed)?;
    let factor = it.factor()?;
    let given = |at: usize| figures.get(at).map(|it| it.given);
    let wholes = match whole {
        Whole::Figures(all) => all.as_slice(),
        Whole::Missing => &[],
    };
    let Some(scale) = it.scale() else {
        // A ratio to some other number than a hundred: computed plainly.
        let right = given(part.first()?.0)?.value()?.over(given(*wholes.first()?)?.value()?)?.times(factor)?;
        let same = right.round(it.given.decimals)?.units == it.given.units;
        return Some(told(if same { Mark::Consistent } else { Mark::Inconsistent }, Hint::Right(right)));
    };
    let terms = part.iter().map(|(at, is_taken)| Some(Term { is_taken: *is_taken, given: given(*at)? }));
    let bases = wholes.iter().map(|at| Some((role(figures.get(*at)?.counted), given(*at)?)));
    let question = Question {
        shape: Shape::Ratio,
        terms: terms.collect::<Option<_>>()?,
        bases: bases.collect::<Option<_>>()?,
        scale,
        printed: it.given,
    };
    if question.terms.is_empty() || question.bases.is_empty() {
        let implied = match question.bases.first() {
            None => {
                implied_bases(question.numerator()?, factor, it.given.fixed()).map(|(a, b)| Hint::Implied(a, b, true))
            }
            Some((_, base)) => {
                let base = base.value()?;
                // A part is no more than its whole, unless the whole is a plan.
                let whole = base.numerator().div_euclid(base.denominator());
                let is_part =
                    scale == Scale::Percent && question.bases.first().is_some_and(|(it, _)| *it != Role::Plan);
                let most = |low: i128, high: i128| if is_part && low <= whole { high.min(whole) } else { high };
                implied_tops(base, factor, it.given.fixed()).map(|(a, b)| Hint::Implied(a, most(a, b), false))
            }
        };
        let none =
            if question.bases.first().is_some_and(|(_, it)| !it.is_rounded()) { Hint::NoWhole } else { Hint::Nothing };
        return Some(told(Mark::NotCheckable, implied.unwrap_or(none)));
    }
    let found = examine(&question);
    let plain = found.explanations.iter().position(is_plain);
    if plain.is_none()
        && is_average_wanted(&question, it)
        && let Some((low, high)) = implied_bases(question.numerator()?, factor, it.given.fixed())
        && let Some(base) = question.base(question.defined()?)
    {
        // Within some percent the average that is not given may well be the one that gives it.
        let near = |end: i128| -> Option<bool> {
            let off = size(Exact::whole(end).minus(base)?)?.times(100)?;
            Some(off.compare(base.times(MOST_APART)?)?.is_le())
        };
        if near(low)? || near(high)? {
            return Some(told(Mark::NotCheckable, Hint::Average(low, high)));
        }
    }
    let mark = if plain.is_some() { Mark::Consistent } else { Mark::Inconsistent };
    let shown = plain.or(if found.explanations.is_empty() { None } else { Some(0) });
    Some(told(mark, Hint::Share(Box::new(question), Box::new(found), shown)))
}

/// Whether an explanation is one by which the text is right: a given denominator, rounded as usual.
pub(super) fn is_plain(it: &Explanation) -> bool {
    let inputs = match &it.slip {
        Slip::None => true,
        Slip::Inputs(it) => !it.by_noughts,
        _ => false,
    };
    let base = matches!(it.reading.base, Base::Given(_) | Base::Mean(..));
    let order = matches!(it.reading.order, Order::Counts | Order::Parts);
    inputs && base && order && it.reading.turn == Turn::Straight && it.roundings.first() == Some(&Rounding::HalfUp)
}

/// Whether the rate stands over the average population, and the text gives only one population at a time.
fn is_average_wanted(question: &Question, rate: &Figure) -> bool {
    let has = |role: Role| question.bases.iter().any(|(it, _)| *it == role);
    let people = matches!(rate.rated, Some(Rated::Birth | Rated::Death | Rated::Natural | Rated::Marriage));
    people && !has(Role::Average) && has(Role::Start) != has(Role::End)
}
