//! Ranks: equal totals share the better rank, and who has none is told why.

use super::area::{AreaScore, printed, ranked_weight, summands};
use super::board::Board;
use super::total::{Sum, sum};
use super::value::Why;
use crate::assess::scheme::What;
use crate::catalog::Scale;
use crate::figures::AreaKind;
use crate::measure::{Exact, Fixed};

/// The rank of an area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rank {
    /// Its rank, from 1, and the total by which it was ranked.
    At(u32, Fixed),
    /// A veto takes the rank.
    Veto,
    /// There is no total.
    NoTotal(Why),
    /// The base is too small: what it is.
    Few(Exact),
    /// A village's sex ratio is not ranked.
    SexRatio,
}

/// Ranks from totals: one more than how many are better, so that equal ones share the better rank.
#[must_use]
pub fn ranks(totals: &[Option<Fixed>]) -> Vec<Option<u32>> {
    let better = |than: Fixed| totals.iter().flatten().filter(|it| it.units > than.units).count();
    totals.iter().map(|it| it.map(|it| u32::try_from(better(it)).unwrap_or(u32::MAX).saturating_add(1))).collect()
}

/// Whether a line scores a ratio of two groups, such as the sex ratio at birth.
#[must_use]
pub fn is_sex_ratio(board: &Board<'_>, line: usize) -> bool {
    let catalog = &board.workspace.catalog;
    let Some((_, line)) = board.scheme.lines().nth(line) else { return false };
    line.terms.iter().any(|term| match &term.what {
        What::Indicator(code) => {
            let it = catalog.indicator_by_code(code).and_then(|id| catalog.indicator(id));
            it.is_some_and(|it| it.scale == Scale::Per100)
        }
        _ => false,
    })
}

/// Why an area has no rank, whatever its points.
fn barred(board: &Board<'_>, score: &AreaScore) -> Option<Rank> {
    if !score.vetoes.is_empty() {
        return Some(Rank::Veto);
    }
    let least = board.scheme.least.as_ref()?;
    let item = board.workspace.catalog.item_by_code(&least.item)?;
    match board.amount(item, score.area, board.whole()) {
        Ok(amount) if amount.compare(least.amount.0).is_some_and(std::cmp::Ordering::is_ge) => None,
        Ok(amount) => Some(Rank::Few(amount)),
        Err(why) => Some(Rank::NoTotal(why)),
    }
}

/// The total by which an area is ranked, with lines that weigh otherwise; 1 leaves a line as it is.
pub fn ranked_total(board: &Board<'_>, score: &AreaScore, weight: impl Fn(usize) -> Exact) -> Result<Fixed, Why> {
    let scheme = board.scheme;
    let of = board.workspace.areas.get(score.area).and_then(|it| scheme.type_of(it));
    let weight = |at: usize| {
        let ranked = ranked_weight(board, score.area, at);
        if ranked.is_zero() { ranked } else { weight(at) }
    };
    let sums: Vec<Result<Sum, Why>> = score
        .parts
        .iter()
        .map(|it| if it.lines.is_empty() { it.sum.clone() } else { sum(scheme, of, &it.lines, weight) })
        .collect();
    printed(&summands(scheme, sums.iter())?, scheme)
}

/// The ranks of several areas by their totals.
#[must_use]
pub fn by_total(board: &Board<'_>, scores: &[AreaScore]) -> Vec<Rank> {
    let one = |_: usize| Exact::whole(1);
    let found: Vec<Result<Fixed, Rank>> = scores
        .iter()
        .map(|score| match barred(board, score) {
            Some(why) => Err(why),
            None => ranked_total(board, score, one).map_err(Rank::NoTotal),
        })
        .collect();
    put(&found)
}

/// The ranks of several areas by one line's points, in the first part of the year that scores it.
#[must_use]
pub fn by_line(board: &Board<'_>, scores: &[AreaScore], line: usize) -> Vec<Rank> {
    let found: Vec<Result<Fixed, Rank>> = scores
        .iter()
        .map(|score| {
            let is_village = board.workspace.areas.get(score.area).is_some_and(|it| it.kind == AreaKind::Village);
            if is_village && is_sex_ratio(board, line) {
                return Err(Rank::SexRatio);
            }
            if let Some(why) = barred(board, score) {
                return Err(why);
            }
            let scored = score.parts.iter().filter_map(|it| it.lines.get(line)).find(|it| it.is_counted());
            let points = scored.ok_or(Rank::NoTotal(Why::Nothing))?.points;
            points.round(board.scheme.decimals).ok_or(Rank::NoTotal(Why::TooLarge))
        })
        .collect();
    put(&found)
}

fn put(found: &[Result<Fixed, Rank>]) -> Vec<Rank> {
    let totals: Vec<Option<Fixed>> = found.iter().map(|it| it.ok()).collect();
    let placed = ranks(&totals).into_iter().zip(found);
    placed
        .map(|(rank, found)| match (rank, found) {
            (Some(rank), Ok(total)) => Rank::At(rank, *total),
            (_, Err(why)) => *why,
            (None, Ok(_)) => Rank::NoTotal(Why::Nothing),
        })
        .collect()
}

/// The best and the worst rank of each area when any one line weighs a tenth less or more, and the others make up for
/// it. Areas without a rank have none.
#[must_use]
pub fn moved_by_weights(board: &Board<'_>, scores: &[AreaScore], ranks_now: &[Rank]) -> Vec<Option<(u32, u32)>> {
    let now = ranks_now.iter().map(|it| if let Rank::At(rank, _) = it { Some((*rank, *rank)) } else { None });
    let mut out: Vec<Option<(u32, u32)>> = now.collect();
    let lines = board.scheme.lines().count();
    for (changed, tenths) in (0..lines).flat_map(|it| [(it, 9), (it, 11)]) {
        let Some(factor) = Exact::new(tenths, 10) else { continue };
        let weight = |at: usize| if at == changed { factor } else { Exact::whole(1) };
        let totals: Vec<Option<Fixed>> = scores
            .iter()
            .zip(&out)
            .map(|(score, slot)| slot.and_then(|_| ranked_total(board, score, weight).ok()))
            .collect();
        for (slot, rank) in out.iter_mut().zip(ranks(&totals)) {
            if let (Some((best, worst)), Some(rank)) = (slot.as_mut(), rank) {
                *best = rank.min(*best);
                *worst = rank.max(*worst);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::ranks;
    use crate::measure::Fixed;

    #[track_caller]
    fn check(totals: &[Option<i128>], want: &[Option<u32>]) {
        let totals: Vec<Option<Fixed>> = totals.iter().map(|it| it.map(|it| Fixed::new(it, 1))).collect();
        assert_eq!(ranks(&totals), want);
    }

    #[test]
    fn equal_totals_share_the_better_rank() {
        check(&[Some(900), Some(950), Some(900), Some(10)], &[Some(2), Some(1), Some(2), Some(4)]);
    }

    #[test]
    fn who_has_no_total_has_no_rank_and_takes_none() {
        check(&[None, Some(5), None, Some(7)], &[None, Some(2), None, Some(1)]);
        check(&[], &[]);
    }
}
