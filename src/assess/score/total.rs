//! From lines to a total: weights of groups, lines that are left out, parts of the year.

use super::line::{LineScore, State};
use super::number::product;
use super::value::Why;
use crate::assess::scheme::{AreaType, Missing, Scheme};
use crate::measure::Exact;

/// A total as summands: their common denominator may be beyond any integer type.
#[derive(Clone, PartialEq, Debug)]
pub struct Sum {
    /// What each line adds to the total, in the scheme's order; lines that are left out add zero.
    pub summands: Vec<Exact>,
    /// The full points of what was assessed.
    pub assessed: Exact,
    /// The full points that the total is out of.
    pub out_of: Exact,
}

/// Adds the lines of one part up. `weight` changes what a line weighs, by its place; 1 leaves it.
///
/// What is left out is made up for by scaling: total = points × full ÷ points that were assessed. Lines that a type of
/// areas is not assessed on lower the full total instead, unless the type says that it is scaled up.
pub fn sum(
    scheme: &Scheme,
    of: Option<&AreaType>,
    lines: &[LineScore],
    weight: impl Fn(usize) -> Exact,
) -> Result<Sum, Why> {
    let waiting = lines.iter().filter(|it| matches!(it.state, State::Held(_))).count();
    if waiting > 0 {
        return Err(Why::Waiting(u16::try_from(waiting).unwrap_or(u16::MAX)));
    }
    add(scheme, of, lines, weight).ok_or(Why::TooLarge)?.ok_or(Why::Nothing)
}

fn add(
    scheme: &Scheme,
    of: Option<&AreaType>,
    lines: &[LineScore],
    weight: impl Fn(usize) -> Exact,
) -> Option<Option<Sum>> {
    let mut out_of = scheme.full.0;
    let mut assessed = Exact::ZERO;
    let mut summands = Vec::with_capacity(lines.len());
    for (at, ((group, _), score)) in scheme.lines().zip(lines).enumerate() {
        let worth = scheme.worth(group)?;
        if score.state == State::LeftOut(Why::NotHere) && of.is_some_and(|it| !it.renormalise) {
            out_of = out_of.minus(product(score.full, worth)?)?;
        }
        if score.is_counted() {
            let worth = product(worth, weight(at))?;
            assessed = assessed.plus(product(score.full, worth)?)?;
            summands.push(product(score.points, worth)?);
        } else {
            summands.push(Exact::ZERO);
        }
    }
    if assessed.numerator() <= 0 {
        return Some(None);
    }
    let scale = out_of.over(assessed)?;
    for it in &mut summands {
        *it = product(*it, scale)?;
    }
    Some(Some(Sum { summands, assessed, out_of }))
}

/// Puts the parts of the year together by their weights. A part without a total does what the scheme says of a missing
/// value.
pub fn of_parts(parts: &[(Exact, Result<&[Exact], Why>)], missing: Missing) -> Result<Vec<Exact>, Why> {
    let mut weights = Exact::ZERO;
    let mut all = Vec::new();
    let mut last = Why::Nothing;
    for (weight, part) in parts {
        let counted = match part {
            Ok(summands) => {
                all.push((*weight, *summands));
                true
            }
            Err(why @ Why::Waiting(_)) => return Err(*why),
            Err(why) => {
                last = *why;
                match missing {
                    Missing::Zero => true,
                    Missing::LeaveOut => false,
                    Missing::Hold => return Err(*why),
                }
            }
        };
        if counted {
            weights = weights.plus(*weight).ok_or(Why::TooLarge)?;
        }
    }
    if all.is_empty() {
        return Err(last);
    }
    let mut out = Vec::new();
    for (weight, summands) in all {
        let share = weight.over(weights).ok_or(Why::TooLarge)?;
        for it in summands {
            out.push(product(*it, share).ok_or(Why::TooLarge)?);
        }
    }
    Ok(out)
}
