//! From the county's totals to the figures of every village and month.

use super::places::Village;
use super::random::Random;
use super::rules::{self, Cells, Moves, by_village, fertile, subtract, uneven};
use super::share::{apportion, cross, draw, pay, scatter};
use super::totals::{BORN, LINES, Line, Rule};

/// The figures of both years by line.
#[derive(Default)]
pub(super) struct Grown(Vec<(&'static str, [Cells; 2])>);

/// The lines while they grow: the whole work would hold a page up.
#[derive(Default)]
pub(super) struct Growing {
    grown: Grown,
    /// The first year of the line that is growing.
    half: Option<(Cells, Random)>,
}

impl Growing {
    /// Lets a year of the next line grow, in order. False where all have grown.
    pub(super) fn step(&mut self, villages: &[Village]) -> bool {
        let Some(line) = LINES.get(self.grown.0.len()) else { return false };
        let [before, now] = line.totals;
        match self.half.take() {
            None => {
                // Each line draws from its own stream: a new line changes no other.
                let mut random = Random::for_purpose(line.code);
                let before = cells(line, before, 0, villages, &self.grown, &mut random);
                self.half = Some((before, random));
            }
            Some((before, mut random)) => {
                let now = cells(line, now, 1, villages, &self.grown, &mut random);
                self.grown.0.push((line.code, [before, now]));
            }
        }
        true
    }

    /// A line by its place.
    pub(super) fn get(&self, place: usize) -> Option<(&'static str, &[Cells; 2])> {
        self.grown.0.get(place).map(|(code, cells)| (*code, cells))
    }
}

impl Grown {
    /// A line's figures of the two years.
    pub(super) fn get(&self, code: &str) -> Option<&[Cells; 2]> {
        self.0.iter().find(|(it, _)| *it == code).map(|(_, cells)| cells)
    }

    fn of(&self, code: &str, year: usize) -> &[i64] {
        self.get(code).and_then(|it| it.get(year)).map_or(&[], Vec::as_slice)
    }
}

fn cells(line: &Line, total: i64, year: usize, villages: &[Village], grown: &Grown, random: &mut Random) -> Cells {
    match line.rule {
        Rule::Births => scatter(total, &fertile(villages), &BORN, random),
        Rule::Thrown(months) => scatter(total, &uneven(villages, random), &months, random),
        Rule::Planned(months) => apportion(total, &cross(&uneven(villages, random), &months)),
        Rule::DrawnFrom(whole) => {
            let whole = grown.of(whole, year);
            draw(total, whole, &vec![1; whole.len()], random)
        }
        Rule::PartOf(whole) => {
            let whole = grown.of(whole, year);
            let left_out = whole.iter().sum::<i64>() - total;
            let lean = by_village(villages, |it| u64::from(it.laxity * random.between(50, 150) / 100));
            let left_out = draw(left_out, whole, &lean, random);
            subtract(whole, &left_out)
        }
        Rule::Less(whole, part) => subtract(grown.of(whole, year), grown.of(part, year)),
        Rule::Opening => rules::opening(villages, &moves(grown), year),
        Rule::Closing => rules::closing(villages, &moves(grown), year),
        Rule::MoneyFor(cases) => rules::money(total, grown.of(cases, year), random),
        Rule::CarriedFrom(due) => {
            let before = match year {
                // The year before the first is not among the figures: its cases fall anywhere.
                0 => {
                    let cases = scatter(48, &uneven(villages, random), &[1], random);
                    rules::money(total, &cases, random)
                }
                _ => rules::yearly(grown.of(due, 0)),
            };
            rules::in_instalments(before, random)
        }
        Rule::PaidOf(due) => pay(total, grown.of(due, year), random),
        Rule::Survey => rules::survey(total, villages.len(), random),
        Rule::Audit(whole) => {
            let chosen = by_village(villages, |_| u64::from(random.below(5) < 2));
            rules::at_half_ends(draw(total, grown.of(whole, year), &chosen, random))
        }
    }
}

/// What changes a village's population: births, deaths and net migration of both years.
fn moves(grown: &Grown) -> Moves<'_> {
    [0, 1].map(|year| ["births", "deaths", "net_migration"].map(|code| grown.of(code, year)))
}
