//! Rank intervals: what ranks chance alone could have made of the same underlying level of work.
//!
//! A pinned simulation. In each round every count behind a value is drawn again around what was observed: how many of
//! the denominator (binomial), or how many cases (Poisson). The values are scored by the same exact rules, the areas
//! ranked again, and the middle 95 per cent of their ranks are given. Targets, marks of people, money, last year's and
//! the area above's values stay as they are. The stream of random numbers is fixed, so that the same figures give the
//! same intervals on every machine; nothing beyond addition, multiplication and square roots is used of binary numbers.

use super::area::{AreaScore, again};
use super::board::{Board, as_exact};
use super::rank::{Rank, ranks};
use super::value::{From, Inputs, Value};
use crate::assess::scheme::{Term, ValueBasis, What};
use crate::catalog::Scale;
use crate::measure::{Exact, Fixed};
use std::collections::BTreeMap;

/// Names this simulation: another number would give other intervals.
const SEED: u64 = 0x005C_02E0_2006;

/// The middle 95 per cent of an area's ranks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// The best rank in it.
    pub best: u32,
    /// The worst.
    pub worst: u32,
}

/// Rounds for so many areas: fewer where there are many, so that a page is not waited for.
#[must_use]
pub const fn rounds(areas: usize) -> usize {
    match areas {
        0..=20 => 1_000,
        21..=80 => 400,
        _ => 200,
    }
}

/// The rank intervals of areas; none for those that have no rank.
#[must_use]
pub fn intervals(board: &Board<'_>, scores: &[AreaScore], now: &[Rank], rounds: usize) -> Vec<Option<Interval>> {
    let mut random = Random(SEED);
    let is_ranked: Vec<bool> = now.iter().map(|it| matches!(it, Rank::At(..))).collect();
    let mut seen: Vec<Vec<u32>> = vec![Vec::new(); scores.len()];
    for _ in 0..rounds {
        let totals: Vec<Option<Fixed>> = scores
            .iter()
            .zip(&is_ranked)
            .map(|(score, ranked)| if *ranked { draw(board, score, &mut random) } else { None })
            .collect();
        for (seen, rank) in seen.iter_mut().zip(ranks(&totals)) {
            seen.extend(rank);
        }
    }
    seen.into_iter().map(middle).collect()
}

/// The middle 95 per cent of ranks.
fn middle(mut ranks: Vec<u32>) -> Option<Interval> {
    ranks.sort_unstable();
    let last = ranks.len().checked_sub(1)?;
    let cut = ranks.len() / 40;
    Some(Interval { best: *ranks.get(cut)?, worst: *ranks.get(last - cut)? })
}

/// One round for one area.
fn draw(board: &Board<'_>, score: &AreaScore, random: &mut Random) -> Option<Fixed> {
    // The same count in two lines is drawn once.
    let mut drawn: BTreeMap<(usize, String), (Exact, Fixed)> = BTreeMap::new();
    let mut inputs: BTreeMap<(usize, usize, usize), Inputs> = BTreeMap::new();
    for (p, part) in score.parts.iter().enumerate() {
        for (l, ((_, line), taken)) in board.scheme.lines().zip(&part.inputs).enumerate() {
            for (t, (term, before)) in line.terms.iter().zip(taken).enumerate() {
                let Ok(value) = before.value else { continue };
                if value.from != From::Figures {
                    continue;
                }
                let key = match &term.what {
                    What::Indicator(code) | What::Item(code) => (p, code.clone()),
                    _ => continue,
                };
                let known = drawn.get(&key).copied();
                let Some((exact, printed)) = known.or_else(|| another(board, term, &value, random)) else { continue };
                drawn.insert(key, (exact, printed));
                let counts = match term.value {
                    ValueBasis::Exact => Some(exact),
                    ValueBasis::Printed => as_exact(printed),
                };
                let Some(counts) = counts else { continue };
                let mut now = before.clone();
                now.value = Ok(Value { counts, printed, ..value });
                inputs.insert((p, l, t), now);
            }
        }
    }
    again(board, score, |p, l, t| inputs.get(&(p, l, t)).cloned())
}

/// A value as chance could have made it; `None` for what is no count of events.
fn another(board: &Board<'_>, term: &Term, value: &Value, random: &mut Random) -> Option<(Exact, Fixed)> {
    let catalog = &board.workspace.catalog;
    let whole = |it: Exact| (it.denominator() == 1).then(|| u32::try_from(it.numerator()).ok()).flatten();
    let decimals = value.printed.decimals;
    let counts_events = |code: &str| {
        let it = catalog.item_by_code(code).and_then(|id| catalog.item(id));
        it.is_some_and(|it| it.decimals == 0 && !it.signed)
    };
    let exact = match &term.what {
        What::Item(code) if counts_events(code) => Exact::whole(i128::from(random.poisson(whole(value.counts)?))),
        What::Indicator(code) => {
            let it = catalog.indicator(catalog.indicator_by_code(code)?)?;
            let is_plain = it
                .numerator
                .terms
                .iter()
                .all(|term| catalog.item(term.item).is_some_and(|item| item.decimals == 0 && !item.signed));
            if !is_plain {
                return None;
            }
            match (it.scale, value.denominator) {
                (Scale::YesNo, _) => return None,
                (Scale::Count, _) => Exact::whole(i128::from(random.poisson(whole(value.numerator?)?))),
                (Scale::Per100, Some(other)) => {
                    // Of all births so many are boys: both sides move.
                    let (top, bottom) = (whole(value.numerator?)?, whole(other)?);
                    let all = top.checked_add(bottom)?;
                    let now = random.binomial(top, all);
                    Exact::new(i128::from(now) * 100, i128::from(all - now))?
                }
                (scale, Some(base)) => {
                    let top = whole(value.numerator?)?;
                    // An average population may end in a half.
                    let size = u32::try_from(base.numerator().checked_div(base.denominator())?).ok()?;
                    let now = if top <= size { random.binomial(top, size) } else { random.poisson(top) };
                    Exact::whole(i128::from(now)).times(scale.factor())?.over(base)?
                }
                (_, None) => return None,
            }
        }
        _ => return None,
    };
    Some((exact, exact.round(decimals)?))
}

/// `SplitMix64`.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to, not with, 1.
    fn unit(&mut self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "32 bits fit exactly")]
        let top = (self.next() >> 32) as f64;
        top / 4_294_967_296.0
    }

    /// Nearly normal with mean 0 and variance 1: twelve uniform numbers less six.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// So many of so many again. One who has none or all keeps some of chance: half a case is added to either side.
    fn binomial(&mut self, part: u32, whole: u32) -> u32 {
        let n = f64::from(whole);
        let p = (f64::from(part) + 0.5) / (n + 1.0);
        if whole <= 120 {
            return u32::try_from((0..whole).filter(|_| self.unit() < p).count()).unwrap_or(whole);
        }
        if n * p < 30.0 {
            return self.small(n * p).min(whole);
        }
        if n * (1.0 - p) < 30.0 {
            return whole - self.small(n * (1.0 - p)).min(whole);
        }
        let drawn = self.normal().mul_add((n * p * (1.0 - p)).sqrt(), n * p);
        to_count(drawn).min(whole)
    }

    /// As many cases again; none stay none.
    fn poisson(&mut self, cases: u32) -> u32 {
        let mean = f64::from(cases);
        if cases < 30 { self.small(mean) } else { to_count(self.normal().mul_add(mean.sqrt(), mean)) }
    }

    /// A Poisson number with a mean below 31, by counting up to a uniform number.
    fn small(&mut self, mean: f64) -> u32 {
        let mut left = self.unit();
        let mut chance = below_one(mean);
        for count in 0..200_u32 {
            if left < chance {
                return count;
            }
            left -= chance;
            chance *= mean / f64::from(count + 1);
        }
        200
    }
}

/// e^−x by its series, the same on every machine.
fn below_one(x: f64) -> f64 {
    let part = -x / 64.0;
    let mut term = 1.0;
    let mut sum = 1.0;
    for k in 1..20 {
        term *= part / f64::from(k);
        sum += term;
    }
    for _ in 0..6 {
        sum *= sum;
    }
    sum
}

fn to_count(number: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast stops at the type's ends")]
    let count = (number + 0.5) as u32;
    count
}

#[cfg(test)]
mod tests {
    use super::{Interval, Random, below_one, middle};

    /// Mean and standard deviation of 20,000 draws against those of the distribution.
    #[track_caller]
    fn check(mut draw: impl FnMut() -> u32, mean: f64, deviation: f64) {
        let drawn: Vec<f64> = (0..20_000).map(|_| f64::from(draw())).collect();
        let m = drawn.iter().sum::<f64>() / 20_000.0;
        let s = (drawn.iter().map(|it| (it - m) * (it - m)).sum::<f64>() / 20_000.0).sqrt();
        assert!((m - mean).abs() < deviation * 0.05 && (s - deviation).abs() < deviation * 0.05, "{m} {s}");
    }

    #[test]
    fn draws_have_the_mean_and_the_spread_of_their_distribution() {
        let mut random = Random(1);
        let spread = |n: f64, p: f64| (n * p * (1.0 - p)).sqrt();
        check(|| random.binomial(50, 100), 50.0, spread(100.0, 0.5));
        check(|| random.binomial(4354, 5493), 4354.0, spread(5493.0, 4354.0 / 5493.0));
        check(|| random.binomial(5454, 5493), 5453.5, spread(5494.0, 39.5 / 5494.0));
        check(|| random.poisson(9), 9.0, 3.0);
        check(|| random.poisson(400), 400.0, 20.0);
        assert_eq!(random.poisson(0), 0);
    }

    #[test]
    fn the_series_is_that_of_e() {
        for x in [0.0, 0.5, 1.0, 9.0, 30.0] {
            assert!((below_one(x) / (-x).exp() - 1.0).abs() < 1e-12, "{x}");
        }
    }

    #[test]
    fn the_middle_leaves_out_a_fortieth_at_either_end() {
        assert_eq!(middle((1..=100).collect()), Some(Interval { best: 3, worst: 98 }));
        assert_eq!(middle(vec![2]), Some(Interval { best: 2, worst: 2 }));
        assert_eq!(middle(Vec::new()), None);
    }
}
