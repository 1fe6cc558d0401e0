//! A second opinion on an answer, in big rationals and from the rules alone: it shares no code with the marking.

use biaochi::measure::Exact;
use biaochi::teach::exercise::NumberTask;
use biaochi::teach::mark::Verdict;
use biaochi::teach::mistake::Mistake;
use biaochi::teach::unit::AnswerUnit;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

pub type Q = BigRational;

/// The unit that was written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Unit {
    AsAsked,
    Sign(i32, bool),
    Word,
}

pub fn q(it: Exact) -> Q {
    Q::new(BigInt::from(it.numerator()), BigInt::from(it.denominator()))
}

pub fn ten(power: i32) -> Q {
    let whole = Q::from_integer(BigInt::from(10).pow(power.unsigned_abs()));
    if power < 0 { whole.recip() } else { whole }
}

/// Halves away from zero: the floor of the size and a half.
pub fn rounded(it: &Q, places: i32) -> Q {
    let half = Q::new(BigInt::one(), BigInt::from(2));
    let size = ((it.abs() * ten(places)) + half).floor() * ten(-places);
    if it.is_negative() { -size } else { size }
}

/// Digits dropped.
pub fn cut(it: &Q, places: i32) -> Q {
    let size = (it.abs() * ten(places)).floor() * ten(-places);
    if it.is_negative() { -size } else { size }
}

/// The power of ten and the family of a unit: r for rates, p for points, c for counts.
pub fn family(unit: &AnswerUnit) -> (char, i32) {
    match unit {
        AnswerUnit::Percent | AnswerUnit::Per100 => ('r', 2),
        AnswerUnit::PerMille | AnswerUnit::Per1000(_) => ('r', 3),
        AnswerUnit::Per100k | AnswerUnit::Per100kPoint => ('r', 5),
        AnswerUnit::PercentPoint | AnswerUnit::RatioPoint => ('p', 2),
        AnswerUnit::PerMillePoint => ('p', 3),
        AnswerUnit::Counted(_) => ('c', 0),
        AnswerUnit::Plain => ('r', 0),
    }
}

pub type Opinion = (Verdict, Option<Mistake>);

/// What an answer has to be called.
pub fn opinion(task: &NumberTask, value: &Q, places: i32, unit: Unit) -> Opinion {
    let (kind, power) = family(&task.unit);
    let answer = q(task.answer);
    let decimals = i32::from(task.decimals);
    let (shift, relation) = match unit {
        Unit::AsAsked => (0, 's'),
        Unit::Word => (0, if kind == 'c' { 's' } else { 'f' }),
        Unit::Sign(..) if kind == 'c' => (0, 'f'),
        Unit::Sign(sign, point) if point != (kind == 'p') => (power - sign, 'f'),
        Unit::Sign(sign, _) if sign == power && !matches!(task.unit, AnswerUnit::Per100 | AnswerUnit::Per1000(_)) => {
            (0, 's')
        }
        Unit::Sign(sign, _) => (power - sign, 'o'),
    };
    let here = form(&answer, decimals, &(value * ten(shift)), places - shift);
    let bare = form(&answer, decimals, value, places);
    let is_right = |it: Option<Verdict>| it.is_some_and(|it| it != Verdict::FewDecimals);
    match relation {
        's' if here.is_some() => return (here.unwrap(), None),
        'o' if is_right(here) => return (Verdict::OtherUnit, None),
        'o' if here.is_some() => return (Verdict::FewDecimals, None),
        'o' if bare.is_some() => return (Verdict::WrongUnit, Some(Mistake::WrongScale)),
        'f' if here.or(bare).is_some() => {
            let mistake = match unit {
                Unit::Sign(_, point) if kind != 'c' => {
                    Some(if point { Mistake::PointForPercent } else { Mistake::PercentForPoint })
                }
                _ => None,
            };
            return (Verdict::WrongUnit, mistake);
        }
        _ => {}
    }
    let (value, places) = if relation == 'f' { (value.clone(), places) } else { (value * ten(shift), places - shift) };
    wrong(task, &answer, &value, places)
}

fn form(answer: &Q, decimals: i32, value: &Q, places: i32) -> Option<Verdict> {
    if *value == rounded(answer, decimals) {
        return Some(if places < 0 || places == decimals {
            Verdict::Right
        } else if places < decimals {
            Verdict::ZerosMissing
        } else {
            Verdict::MoreDecimals
        });
    }
    let fits = !value.is_zero() && *value == rounded(answer, places);
    fits.then_some(if places > decimals { Verdict::MoreDecimals } else { Verdict::FewDecimals })
}

fn wrong(task: &NumberTask, answer: &Q, value: &Q, places: i32) -> Opinion {
    let decimals = i32::from(task.decimals);
    let (kind, power) = family(&task.unit);
    let named = |it: Mistake| (Verdict::Named, Some(it));
    let fine = places >= decimals;
    let print = rounded(answer, decimals);
    let something = !value.is_zero();
    let shows = |it: &Q| (*value == rounded(it, places) && (fine || something)) || *value == rounded(it, decimals);
    let slips: Vec<(Mistake, Q)> = task.slips.iter().map(|it| (it.mistake, q(it.value))).collect();
    if fine && let Some(it) = slips.iter().find(|it| shows(&it.1)) {
        return named(it.0);
    }
    if something && (*value == cut(answer, places) || (fine && *value == cut(answer, decimals))) {
        return named(Mistake::Truncated);
    }
    if something && let Some(it) = slips.iter().find(|it| shows(&it.1) || *value == cut(&it.1, places)) {
        return named(it.0);
    }
    // A ratio kept to two or more decimals, then multiplied; or an answer rounded twice.
    let from = (2 - power).max(decimals - 3);
    let early = power > 0 && decimals > 0 && (from..decimals).any(|it| *value == rounded(answer, it));
    let twice = (1..4).any(|it| *value == rounded(&rounded(answer, decimals + it), decimals));
    if fine && something && (early || twice) {
        return named(Mistake::RoundedEarly);
    }
    let unit_of_place = ten(-places);
    let right_here = rounded(answer, places);
    if fine && (value - &right_here).abs() == unit_of_place && right_here.abs() >= unit_of_place.clone() * ten(2) {
        return (Verdict::LastPlace, None);
    }
    if something && form(answer, decimals, &-value.clone(), places).is_some() {
        return named(Mistake::TurnedSign);
    }
    let two_digits = value.abs() >= unit_of_place * ten(1);
    let off = |it: i32| {
        let moved = answer * ten(it);
        let same = *value == &print * ten(it);
        same || (two_digits && (*value == rounded(&moved, places) || *value == cut(&moved, places)))
    };
    if something && let Some(it) = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].into_iter().find(|it| off(*it)) {
        let is_scale = it.abs() > 1 || (it == 1 && power == 2) || (it == -1 && power == 3);
        return named(match kind {
            'r' if power > 0 && it == -power => Mistake::NoScale,
            'r' if is_scale => Mistake::WrongScale,
            _ => Mistake::PointMoved,
        });
    }
    let rest = ten(2) - answer;
    let part = answer.is_positive() && rest.is_positive();
    if task.unit == AnswerUnit::Percent && something && part && shows(&rest) {
        return named(Mistake::Complement);
    }
    if fine && (neighbours(&right_here, value, places) || neighbours(&print, value, decimals)) {
        return named(Mistake::SwappedDigits);
    }
    (Verdict::Wrong, None)
}

/// Whether swapping one pair of neighbouring digits of the first gives the second.
fn neighbours(right: &Q, typed: &Q, places: i32) -> bool {
    let (right, typed) = (right * ten(places), typed * ten(places));
    if !typed.is_integer() || right.is_negative() != typed.is_negative() || right == typed {
        return false;
    }
    let digits: Vec<u8> = right.abs().to_integer().to_string().into_bytes();
    let want = typed.abs().to_integer().to_string().into_bytes();
    (1..digits.len()).any(|at| {
        let mut swapped = digits.clone();
        swapped.swap(at - 1, at);
        swapped == want
    })
}
