//! What the rules for a line's cells are made of.

use super::places::Village;
use super::random::Random;
use super::share::{apportion, scatter, weights};

/// One line's figures of one year: twelve months for each village.
pub(super) type Cells = Vec<i64>;

/// Births, deaths and net migration of both years.
pub(super) type Moves<'a> = [[&'a [i64]; 3]; 2];

fn heads(village: &Village) -> u64 {
    u64::try_from(village.people).unwrap_or(0)
}

/// The villages by the births that are to be expected.
pub(super) fn fertile(villages: &[Village]) -> Vec<u64> {
    let births = |it: &Village| heads(it) * u64::from(it.fertility) / 100_000;
    villages.iter().map(births).collect()
}

/// The villages by people, some with more of the matter at hand and some with less.
pub(super) fn uneven(villages: &[Village], random: &mut Random) -> Vec<u64> {
    villages.iter().map(|it| heads(it) * u64::from(random.between(70, 130)) / 100).collect()
}

/// A village's weight for each of its months.
pub(super) fn by_village(villages: &[Village], mut weight: impl FnMut(&Village) -> u64) -> Vec<u64> {
    villages.iter().flat_map(|it| [weight(it); 12]).collect()
}

/// The whole less a part, cell by cell.
pub(super) fn subtract(whole: &[i64], part: &[i64]) -> Cells {
    whole.iter().zip(part).map(|(whole, part)| whole - part).collect()
}

/// The population of each village at the start of each month of a year.
pub(super) fn opening(villages: &[Village], moves: &Moves<'_>, year: usize) -> Cells {
    let ends = ends(villages, moves);
    let of_year = ends.chunks(24).zip(villages).flat_map(|(ends, it)| {
        let starts = std::iter::once(it.people).chain(ends.iter().copied());
        starts.skip(year * 12).take(12)
    });
    of_year.collect()
}

/// The population of each village at the end of each month of a year.
pub(super) fn closing(villages: &[Village], moves: &Moves<'_>, year: usize) -> Cells {
    let ends = ends(villages, moves);
    let of_year = ends.chunks(24).flat_map(|ends| ends.iter().skip(year * 12).take(12).copied());
    of_year.collect()
}

/// The population of each village at the end of each of the 24 months.
fn ends(villages: &[Village], moves: &Moves<'_>) -> Cells {
    let [before, now] = moves.map(|moves| {
        let [births, deaths, net] = moves.map(|cells| cells.chunks(12));
        births.zip(deaths).zip(net)
    });
    let mut ends = Vec::with_capacity(villages.len() * 24);
    for ((village, before), now) in villages.iter().zip(before).zip(now) {
        let mut people = village.people;
        for ((births, deaths), net) in [before, now] {
            for ((births, deaths), net) in births.iter().zip(deaths).zip(net) {
                people += births - deaths + net;
                ends.push(people);
            }
        }
    }
    ends
}

/// Money for cases, of which one costs up to three times another.
pub(super) fn money(total: i64, cases: &[i64], random: &mut Random) -> Cells {
    let sizes: Vec<u64> = weights(cases).into_iter().map(|cases| cases * u64::from(random.between(50, 160))).collect();
    apportion(total, &sizes)
}

/// A year's sum for each village.
pub(super) fn yearly(cells: &[i64]) -> Cells {
    cells.chunks(12).map(|it| it.iter().sum()).collect()
}

/// Each village's money, due in up to three months of the year.
pub(super) fn in_instalments(money: Cells, random: &mut Random) -> Cells {
    let by_month = money.into_iter().flat_map(|due| {
        let months = scatter(3, &[1], &[1; 12], random);
        apportion(due, &weights(&months))
    });
    by_month.collect()
}

/// What falls in a half, moved to the half's last month.
pub(super) fn at_half_ends(mut cells: Cells) -> Cells {
    for half in cells.chunks_mut(6) {
        let sum = half.iter().sum();
        half.fill(0);
        if let Some(last) = half.last_mut() {
            *last = sum;
        }
    }
    cells
}

/// Twenty persons asked in each chosen village; half of the villages in March, half in August.
pub(super) fn survey(total: i64, villages: usize, random: &mut Random) -> Cells {
    let mut cells = vec![0; villages * 12];
    let mut asked = 0;
    while asked < total {
        let month = if asked < total / 2 { 5 } else { 10 };
        let village = random.turn().of_len(villages);
        let Some(cell) = cells.get_mut(village * 12 + month) else {
            return cells;
        };
        if *cell == 0 {
            *cell = 20.min(total - asked);
            asked += *cell;
        }
    }
    cells
}
