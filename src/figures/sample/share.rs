//! Sharing a total out over many cells so that it adds up to the last unit.
//!
//! Small numbers are drawn one by one, so that they scatter as counts of people do; plans and money are shared
//! out in proportion. Integers only: every machine has to come to the same county.

use super::random::Random;
use std::cmp::Reverse;

/// Shares a total out in proportion to weights; what is left over goes to the largest remainders.
pub(super) fn apportion(total: i64, weights: &[u64]) -> Vec<i64> {
    let weights = weights.iter().map(|&it| i64::try_from(it).unwrap_or(0));
    let weights: Vec<i64> = weights.collect();
    let sum: i64 = weights.iter().sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let mut shares: Vec<i64> = weights.iter().map(|it| total * it / sum).collect();
    let left = usize::try_from(total - shares.iter().sum::<i64>()).unwrap_or(0);
    // Equal remainders go to the earlier cell.
    let mut order: Vec<(Reverse<i64>, usize)> =
        weights.iter().enumerate().map(|(at, it)| (Reverse(total * it % sum), at)).collect();
    order.sort_unstable();
    for (_, at) in order.into_iter().take(left) {
        give(&mut shares, at, 1);
    }
    shares
}

/// Throws units one by one at cells: a row of months for each village.
pub(super) fn scatter(total: i64, villages: &[u64], months: &[u64], random: &mut Random) -> Vec<i64> {
    // One wheel of all cells: a spin for a village and one for a month would take twice as long.
    let wheel = Wheel::new(&cross(villages, months));
    let mut cells = vec![0; villages.len() * months.len()];
    for _ in 0..total {
        give(&mut cells, wheel.spin(random), 1);
    }
    cells
}

/// A weight for each village's months.
pub(super) fn cross(villages: &[u64], months: &[u64]) -> Vec<u64> {
    let cells = villages.iter().flat_map(|it| months.iter().map(move |month| it * month));
    cells.collect()
}

/// Draws units of a whole without putting them back: none is drawn twice. `lean` makes a cell's units likelier.
pub(super) fn draw(total: i64, whole: &[i64], lean: &[u64], random: &mut Random) -> Vec<i64> {
    let leaning = weights(whole).into_iter().zip(lean);
    let weights: Vec<u64> = leaning.map(|(units, lean)| units * lean).collect();
    let mut left = whole.to_vec();
    let mut drawn = vec![0; whole.len()];
    let within_reach = whole.iter().zip(&weights).filter(|(_, it)| **it > 0);
    let mut wanted = total.min(within_reach.map(|(units, _)| units).sum());
    if wanted == 0 {
        return drawn;
    }
    let wheel = Wheel::new(&weights);
    while wanted > 0 {
        let at = wheel.spin(random);
        // The wheel keeps the first weights; a unit that is already drawn is thrown back, which comes to the same.
        let (of, remaining) = (at_or_zero(whole, at), at_or_zero(&left, at));
        let unit = i64::from(random.below(u32::try_from(of).unwrap_or(1)));
        if unit < remaining {
            give(&mut left, at, -1);
            give(&mut drawn, at, 1);
            wanted -= 1;
        }
    }
    drawn
}

/// Pays money off in instalments, some cells in full and some not at all, until the total is reached.
pub(super) fn pay(total: i64, due: &[i64], random: &mut Random) -> Vec<i64> {
    // In hundreds of yuan, the last place of a figure in ten thousands with two decimals.
    const INSTALMENTS: [i64; 6] = [5, 10, 10, 20, 30, 50];
    let wheel = Wheel::new(&weights(due));
    let mut paid = vec![0; due.len()];
    let mut wanted = total.min(due.iter().sum());
    while wanted > 0 {
        let at = wheel.spin(random);
        let size = random.turn().of_len(INSTALMENTS.len());
        let instalment = at_or_zero(&INSTALMENTS, size);
        let open = at_or_zero(due, at) - at_or_zero(&paid, at);
        let amount = instalment.min(open).min(wanted);
        give(&mut paid, at, amount);
        wanted -= amount;
    }
    paid
}

/// Picks a place with a likelihood in proportion to its weight.
struct Wheel {
    /// The sums of all weights up to and with each place.
    ends: Vec<u32>,
    /// For each of as many equal parts of the wheel as there are places, the place that it begins in. A spin then
    /// looks at one or two places only; a quarter of a million spins make the county.
    begins: Vec<usize>,
}

impl Wheel {
    fn new(weights: &[u64]) -> Self {
        let mut end = 0;
        let ends = weights.iter().map(|it| {
            end += it;
            u32::try_from(end).unwrap_or(u32::MAX)
        });
        let ends: Vec<u32> = ends.collect();
        let (parts, total) = (ends.len() as u64, ends.last().copied().unwrap_or(0));
        let mut place = 0;
        let begins = (0..parts).map(|part| {
            let first = (part << 32).div_ceil(parts);
            let at = u32::try_from((first * u64::from(total)) >> 32).unwrap_or(0);
            while ends.get(place).is_some_and(|&end| end <= at) {
                place += 1;
            }
            place
        });
        Self { begins: begins.collect(), ends }
    }

    fn spin(&self, random: &mut Random) -> usize {
        let turn = random.turn();
        let total = self.ends.last().copied().unwrap_or(0);
        let (at, part) = (turn.of(total), turn.of_len(self.ends.len()));
        let mut place = self.begins.get(part).copied().unwrap_or(0);
        while self.ends.get(place).is_some_and(|&end| end <= at) {
            place += 1;
        }
        place
    }
}

/// Cells as weights: what is below zero weighs nothing.
pub(super) fn weights(cells: &[i64]) -> Vec<u64> {
    cells.iter().map(|&it| u64::try_from(it).unwrap_or(0)).collect()
}

fn at_or_zero(cells: &[i64], at: usize) -> i64 {
    cells.get(at).copied().unwrap_or(0)
}

fn give(cells: &mut [i64], at: usize, units: i64) {
    if let Some(cell) = cells.get_mut(at) {
        *cell += units;
    }
}

#[cfg(test)]
mod tests {
    use super::{Random, apportion, draw, pay, scatter};

    #[track_caller]
    fn check(total: i64, weights: &[u64], want: &[i64]) {
        assert_eq!(apportion(total, weights), want);
    }

    #[test]
    fn left_over_units_go_to_the_largest_remainders() {
        check(10, &[1, 1, 1], &[4, 3, 3]);
        check(7, &[1, 2, 0], &[2, 5, 0]);
        check(1, &[1, 3], &[0, 1]);
        check(5, &[0, 0], &[0, 0]);
    }

    #[test]
    fn scattered_units_add_up_and_follow_their_weights() {
        let cells = scatter(6_000, &[1, 0, 2], &[1, 1], &mut Random::for_purpose("scatter"));
        assert_eq!(cells.iter().sum::<i64>(), 6_000);
        assert_eq!(cells[2..4], [0, 0]);
        let (first, last) = (cells[0] + cells[1], cells[4] + cells[5]);
        assert!((1_850..2_150).contains(&first), "{first}");
        assert_eq!(first + last, 6_000);
    }

    #[test]
    fn no_unit_is_drawn_twice() {
        let whole = [3, 0, 5, 1];
        let mut random = Random::for_purpose("draw");
        for total in 0..=9 {
            let drawn = draw(total, &whole, &[1, 1, 3, 9], &mut random);
            assert_eq!(drawn.iter().sum::<i64>(), total);
            assert!(drawn.iter().zip(&whole).all(|(part, all)| (0..=*all).contains(part)));
        }
        assert_eq!(draw(99, &whole, &[1; 4], &mut random), whole);
    }

    #[test]
    fn nobody_pays_more_than_is_due() {
        let due = [120, 0, 33];
        let paid = pay(99, &due, &mut Random::for_purpose("pay"));
        assert_eq!(paid.iter().sum::<i64>(), 99);
        assert!(paid.iter().zip(&due).all(|(paid, due)| (0..=*due).contains(paid)));
    }
}
