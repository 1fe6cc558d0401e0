//! The score of an area: its lines by parts of the year, its total, its vetoes, its grade.

use super::board::{Board, Span, as_exact};
use super::line::{LineScore, line};
use super::number::round_sum;
use super::total::{Sum, of_parts, sum};
use super::value::{Aim, Inputs, Value, Why};
use crate::assess::scheme::{AreaType, Effect, Scheme, Trigger};
use crate::figures::AreaId;
use crate::measure::{Exact, Fixed};

/// The score of an area.
#[derive(Clone, PartialEq, Debug)]
pub struct AreaScore {
    /// The area.
    pub area: AreaId,
    /// The code of its type, where the scheme has types.
    pub of_type: Option<String>,
    /// The parts of the year, in the scheme's order; at least one.
    pub parts: Vec<PartScore>,
    /// What the total is the sum of, or why there is none.
    pub summands: Result<Vec<Exact>, Why>,
    /// The total as it is printed, before a veto.
    pub total: Result<Fixed, Why>,
    /// The vetoes that were set off.
    pub vetoes: Vec<Veto>,
    /// The vetoes that could not be judged, by place, with the reason.
    pub unjudged: Vec<(usize, Why)>,
    /// The place of its grade; none: no total, a veto, or a total between grades.
    pub band: Option<usize>,
}

/// A part of the year.
#[derive(Clone, PartialEq, Debug)]
pub struct PartScore {
    /// What went into its lines.
    pub inputs: Vec<Vec<Inputs>>,
    /// Its lines, in the scheme's order; none for spot checks.
    pub lines: Vec<LineScore>,
    /// The points of spot checks, where it consists of these.
    pub spots: Vec<Exact>,
    /// Its sum, or why there is none.
    pub sum: Result<Sum, Why>,
    /// Its total as it is printed.
    pub total: Result<Fixed, Why>,
}

/// A veto that was set off.
#[derive(Clone, PartialEq, Debug)]
pub struct Veto {
    /// Its place in the scheme.
    pub place: usize,
    /// Whose value did it, with the value and the limit; the area itself or areas in it.
    pub by: Vec<(AreaId, Value, Aim)>,
    /// Whether it takes the points as well.
    pub is_zero: bool,
}

impl AreaScore {
    /// The total after vetoes.
    pub fn holds(&self) -> Result<Fixed, Why> {
        let total = self.total?;
        Ok(if self.vetoes.iter().any(|it| it.is_zero) { Fixed::new(0, total.decimals) } else { total })
    }
}

/// Scores an area.
#[must_use]
pub fn area(board: &Board<'_>, area: AreaId) -> AreaScore {
    let scheme = board.scheme;
    let of = board.workspace.areas.get(area).and_then(|it| scheme.type_of(it));
    let parts: Vec<PartScore> = board.spans().into_iter().map(|span| part(board, of, area, span)).collect();
    let summands = summands(scheme, parts.iter().map(|it| &it.sum));
    let total = summands.as_ref().map_err(|it| *it).and_then(|it| printed(it, scheme));
    let mut out = AreaScore {
        area,
        of_type: of.map(|it| it.code.clone()),
        parts,
        summands,
        total,
        vetoes: Vec::new(),
        unjudged: Vec::new(),
        band: None,
    };
    vetoes(board, &mut out);
    if out.vetoes.is_empty()
        && let Ok(total) = out.total
    {
        out.band = band(scheme, total);
    }
    out
}

/// The score of an area with other values: what chance could have made of it.
#[must_use]
pub fn again(
    board: &Board<'_>,
    score: &AreaScore,
    inputs: impl Fn(usize, usize, usize) -> Option<Inputs>,
) -> Option<Fixed> {
    let scheme = board.scheme;
    let of = board.workspace.areas.get(score.area).and_then(|it| scheme.type_of(it));
    let mut sums = Vec::with_capacity(score.parts.len());
    for (p, part) in score.parts.iter().enumerate() {
        if part.lines.is_empty() {
            sums.push(part.sum.clone());
            continue;
        }
        let mut lines = part.lines.clone();
        for (l, (_, it)) in scheme.lines().enumerate() {
            let (Some(before), Some(slot)) = (part.inputs.get(l), lines.get_mut(l)) else { continue };
            let drawn: Vec<Option<Inputs>> = (0..before.len()).map(|t| inputs(p, l, t)).collect();
            if drawn.iter().any(Option::is_some) {
                let both = drawn.into_iter().zip(before);
                let now: Vec<Inputs> = both.map(|(drawn, before)| drawn.unwrap_or_else(|| before.clone())).collect();
                *slot = line(it, slot.full, &now, scheme.missing);
            }
        }
        sums.push(sum(scheme, of, &lines, |at| ranked_weight(board, score.area, at)));
    }
    printed(&summands(scheme, sums.iter()).ok()?, scheme).ok()
}

/// What a line weighs where areas are ranked: a village is never ranked on its sex ratio.
pub(super) fn ranked_weight(board: &Board<'_>, area: AreaId, line: usize) -> Exact {
    let is_village = board.workspace.areas.get(area).is_some_and(|it| it.kind == crate::figures::AreaKind::Village);
    Exact::whole(i128::from(!(is_village && super::rank::is_sex_ratio(board, line))))
}

/// The summands of the total from those of the parts.
pub(super) fn summands<'a>(
    scheme: &Scheme,
    mut sums: impl Iterator<Item = &'a Result<Sum, Why>>,
) -> Result<Vec<Exact>, Why> {
    if scheme.parts.is_empty() {
        let first = sums.next().ok_or(Why::Nothing)?;
        return first.as_ref().map(|it| it.summands.clone()).map_err(|it| *it);
    }
    let both = scheme.parts.iter().zip(sums);
    let weighted: Vec<_> = both
        .map(|(part, sum)| (part.weight.0, sum.as_ref().map(|it| it.summands.as_slice()).map_err(|it| *it)))
        .collect();
    of_parts(&weighted, scheme.missing)
}

pub(super) fn printed(summands: &[Exact], scheme: &Scheme) -> Result<Fixed, Why> {
    round_sum(summands, scheme.decimals).ok_or(Why::TooLarge)
}

fn part(board: &Board<'_>, of: Option<&AreaType>, area: AreaId, span: Span<'_>) -> PartScore {
    let scheme = board.scheme;
    if span.period.is_none() {
        return spots(board, area);
    }
    let mut inputs = Vec::new();
    let mut lines = Vec::new();
    for (_, it) in scheme.lines() {
        let full = scheme.points_of(it, of);
        let is_here = !of.is_some_and(|of| of.omit.contains(&it.code));
        let is_now = it.only.is_empty() || it.only.iter().any(|code| code == span.code());
        let (taken, score) = match (is_here, is_now) {
            (false, _) => (Vec::new(), LineScore::left_out(full, Why::NotHere)),
            (_, false) => (Vec::new(), LineScore::left_out(full, Why::NotNow)),
            _ => {
                let inputs = board.inputs(it, area, span);
                let score = line(it, full, &inputs, scheme.missing);
                (inputs, score)
            }
        };
        inputs.push(taken);
        lines.push(score);
    }
    let sum = sum(scheme, of, &lines, |_| Exact::whole(1));
    let total = sum.as_ref().map_err(|it| *it).and_then(|it| printed(&it.summands, scheme));
    PartScore { inputs, lines, spots: Vec::new(), sum, total }
}

/// The mean of the spot checks of the year.
fn spots(board: &Board<'_>, area: AreaId) -> PartScore {
    let spots = board.spots(area);
    let count = i128::try_from(spots.len()).unwrap_or(0);
    let all = spots.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it));
    let mean = match count {
        0 => Err(Why::NoSpot),
        _ => all.and_then(|it| it.over(Exact::whole(count))).ok_or(Why::TooLarge),
    };
    let full = board.scheme.full.0;
    let sum = mean.map(|it| Sum { summands: vec![it], assessed: full, out_of: full });
    let total = sum.as_ref().map_err(|it| *it).and_then(|it| printed(&it.summands, board.scheme));
    PartScore { inputs: Vec::new(), lines: Vec::new(), spots, sum, total }
}

fn vetoes(board: &Board<'_>, score: &mut AreaScore) {
    let children = board.workspace.areas.children(score.area);
    for (place, veto) in board.scheme.vetoes.iter().enumerate() {
        let is_zero = veto.effect == Effect::Zero;
        let (condition, areas) = match &veto.on {
            Trigger::TotalBelow(least) => {
                let below = score.total.ok().and_then(as_exact).and_then(|it| it.compare(least.0));
                match (below, score.total) {
                    (Some(order), _) if order.is_lt() => score.vetoes.push(Veto { place, by: Vec::new(), is_zero }),
                    (_, Err(why)) => score.unjudged.push((place, why)),
                    _ => {}
                }
                continue;
            }
            Trigger::Own(condition) => (condition, std::slice::from_ref(&score.area)),
            Trigger::AnyChild(condition) => (condition, children),
        };
        let mut by = Vec::new();
        let mut unknown = None;
        for area in areas {
            let judged: Result<Vec<_>, Why> =
                (0..condition.years).map(|back| board.condition(condition, *area, back)).collect();
            match judged {
                Ok(years) => {
                    let missed =
                        |(value, aim): &(Value, Aim)| aim.limit.missed_by(value.counts).is_some_and(|it| !it.is_zero());
                    if let Some((value, aim)) = years.first().filter(|_| years.iter().all(missed)) {
                        by.push((*area, *value, *aim));
                    }
                }
                Err(why) if why.is_exempt() => {}
                Err(why) => unknown = Some(why),
            }
        }
        if !by.is_empty() {
            score.vetoes.push(Veto { place, by, is_zero });
        } else if let Some(why) = unknown {
            score.unjudged.push((place, why));
        }
    }
}

/// The grade of a total.
fn band(scheme: &Scheme, total: Fixed) -> Option<usize> {
    let total = as_exact(total)?;
    scheme.bands.iter().position(|it| {
        let from = total.compare(it.from.0).is_some_and(std::cmp::Ordering::is_ge);
        from && it.below.is_none_or(|below| total.compare(below.0).is_some_and(std::cmp::Ordering::is_lt))
    })
}
