//! Invents a case of any indicator of any pack: a count for each of its items, so that the pack's own formula gives a
//! value such as the indicator has. Nothing here knows an indicator by name.

use super::invent::{counties, split, towns};
use crate::catalog::{Bake, Catalog, Direction, Form, Goal, Indicator, IndicatorId, ItemId, Scale, Timing};
use crate::figures::{Calendar, Month};
use crate::locale::Lang;
use crate::measure::Exact;
use crate::speak::{month_name, period_name};
use crate::teach::address::Level;
use crate::teach::case::{Case, Share};
use crate::teach::own::{side, subject};
use crate::teach::rng::Rng;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Every pack that the program carries, in one catalog. It is put together when it is first asked for.
#[must_use]
pub fn packs() -> &'static Catalog {
    static ALL: OnceLock<Catalog> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Catalog::default();
        for one in Catalog::library().iter().filter_map(|(_, lines)| Catalog::thaw(&mut lines.lines())) {
            // A test holds that all of them join; one that did not would only be missing here.
            let _ = all.join(&one);
        }
        all
    })
}

/// Counts by item, in units of the item's decimals.
type Counts = BTreeMap<ItemId, i64>;

/// A case of an indicator. The same stream gives the same counts in each language; `None` where a sum does not fit.
#[must_use]
pub fn invent_of(catalog: &Catalog, id: IndicatorId, level: Level, lang: Lang, rng: &mut Rng) -> Option<Case> {
    let it = catalog.indicator(id)?;
    let year = i32::try_from(rng.between(2016, 2024)).ok()?;
    let draw = Draw { catalog, it, about: about(catalog, id, rng), size: size(catalog, it, level, rng) };
    let areas: i64 = match (level, draw.size) {
        (Level::One, _) | (_, ..=40) => 2,
        (Level::Two, _) => 4,
        (Level::Three, _) => 6,
    };
    let parts: Vec<Counts> = (0..areas).map(|_| draw.counts(areas, (94, 105), rng)).collect();
    let mut whole = Counts::new();
    for (item, count) in parts.iter().flatten() {
        *whole.entry(*item).or_default() += count;
    }
    let calendar = |year: i32| period_name(lang, Calendar::CALENDAR, Calendar::CALENDAR.year(year));
    let earlier = draw.counts(1, (92, 107), rng);
    let before = draw.share(calendar(year - 1), &earlier)?;
    let names = towns(lang, rng, parts.len());
    let children = names.into_iter().zip(&parts).map(|(name, it)| draw.share(name, it));
    let amounts = |form: &Form| -> Option<Vec<_>> {
        form.terms.iter().map(|term| Some((*term, value(catalog, term.item, &whole)?))).collect()
    };
    let mut case = Case {
        subject: subject(it, lang),
        place: rng.pick(&counties(lang)).copied().unwrap_or_default().to_owned(),
        span: calendar(year),
        invented: true,
        top: side(
            catalog,
            &it.numerator,
            &it.numerator_is,
            amounts(&it.numerator)?.into_iter(),
            it.numerator.divisor,
            lang,
        ),
        bottom: match &it.denominator {
            Some(form) => Some(side(catalog, form, &it.denominator_is, amounts(form)?.into_iter(), form.divisor, lang)),
            None => None,
        },
        goal: None,
        before: Some(before),
        children: children.collect::<Option<_>>()?,
        months: draw.months(&whole, year, lang, rng).unwrap_or_default(),
    };
    case.goal = preset(catalog, id).or_else(|| goal(it, &case, rng));
    case.printed().map(|_| case)
}

/// What the counts of one indicator are drawn by.
struct Draw<'a> {
    catalog: &'a Catalog,
    it: &'a Indicator,
    /// The value to be had, in units of 10^-decimals.
    about: i64,
    /// What stands below the line in the whole place.
    size: i64,
}

impl Draw<'_> {
    /// The counts of one of so many like areas, with a value away from the whole's by some per cent.
    fn counts(&self, areas: i64, away: (u32, u32), rng: &mut Rng) -> Counts {
        let per_cent = |rng: &mut Rng, (low, high): (u32, u32)| i64::from(rng.between(low, high));
        let about = in_range(self.it, self.about * per_cent(rng, away) / 100);
        let mut counts = Counts::new();
        let Some(bottom) = &self.it.denominator else {
            // A handful is not spread evenly: each area has its own.
            let most = (self.about / self.it.unit() / areas).max(1);
            let want = i64::from(rng.between(0, u32::try_from(2 * most).unwrap_or(1)));
            self.fill(&self.it.numerator, want, &mut counts, rng);
            return counts;
        };
        let below = (self.size * per_cent(rng, (70, 130)) / 100 / areas).max(1);
        let whole = i64::try_from(self.it.scale.factor()).unwrap_or(1) * self.it.unit();
        // A yes or no says whether the one reaches the other, so that both are about as large.
        let above =
            if self.it.scale == Scale::YesNo { below * per_cent(rng, (92, 112)) / 100 } else { below * about / whole };
        // What stands below is drawn first where all of it stands above too, as for a share of what was not wrong.
        let within = bottom.terms.iter().all(|it| self.it.numerator.terms.iter().any(|top| top.item == it.item));
        if within {
            self.fill(bottom, below, &mut counts, rng);
            self.fill(&self.it.numerator, above, &mut counts, rng);
        } else {
            self.fill(&self.it.numerator, above, &mut counts, rng);
            self.fill(bottom, below, &mut counts, rng);
        }
        self.no_more_than_whole(&mut counts);
        counts
    }

    /// How much of the numerator's only item could be added before it outgrows the denominator; `None` where the one is
    /// no part of the other by its form.
    fn room(&self, counts: &Counts) -> Option<i64> {
        let item = self.it.numerator.as_item()?;
        let bottom = self.it.denominator.as_ref().filter(|it| it.divisor == 1)?;
        if bottom.terms.iter().any(|term| term.item == item) {
            return None;
        }
        let below = bottom.terms.iter().map(|term| Some(term.weight * counts.get(&term.item)?)).sum::<Option<i64>>();
        Some(below? - counts.get(&item)?)
    }

    /// The parts of a denominator are cut off to whole numbers each, so that a share of nearly all may have one too many.
    fn no_more_than_whole(&self, counts: &mut Counts) {
        let capped = self.it.valid.is_some_and(|(_, high)| high <= 100 * self.it.unit());
        let over = self.room(counts).map_or(0, |it| it.min(0));
        if self.it.scale == Scale::Percent
            && capped
            && let Some(count) = self.it.numerator.as_item().and_then(|item| counts.get_mut(&item))
        {
            *count += over;
        }
    }

    /// Counts for the items of a form that have none yet, so that the form comes to about so much.
    fn fill(&self, form: &Form, want: i64, counts: &mut Counts, rng: &mut Rng) {
        let units = |item: ItemId| self.catalog.item(item).map_or(1, |it| 10_i64.pow(u32::from(it.decimals).min(6)));
        let mut rest = want * form.divisor;
        for it in &form.terms {
            rest -= counts.get(&it.item).map_or(0, |count| count * it.weight / units(it.item));
        }
        let open: Vec<_> = form.terms.iter().filter(|it| !counts.contains_key(&it.item)).collect();
        let adds = open.iter().any(|it| it.weight > 0);
        let taken = open.iter().filter(|it| it.weight < 0).count();
        for it in open.iter().filter(|it| it.weight < 0) {
            let share = i64::try_from(taken).unwrap_or(1);
            // What is taken away from what is there already is the difference; else about as much as is left.
            let count = if adds { want.max(1) * i64::from(rng.between(60, 120)) / 100 } else { (-rest).max(0) };
            let count = count / share / -it.weight;
            if adds {
                rest -= count * it.weight;
            }
            counts.insert(it.item, count * units(it.item));
        }
        // The start and the end of a year are near to each other, the parts of a sum need not be.
        let spread = if form.divisor > 1 { (985, 1015) } else { (400, 1600) };
        let shares: Vec<i64> =
            open.iter().filter(|it| it.weight > 0).map(|_| i64::from(rng.between(spread.0, spread.1))).collect();
        let all = shares.iter().sum::<i64>().max(1);
        for (it, share) in open.iter().filter(|it| it.weight > 0).zip(&shares) {
            let unit = units(it.item);
            let fraction = if unit > 1 { i64::from(rng.between(0, u32::try_from(unit - 1).unwrap_or(0))) } else { 0 };
            let count = rest.max(0) * share / all / it.weight;
            counts.insert(it.item, count * unit + fraction);
        }
    }

    fn share(&self, name: String, counts: &Counts) -> Option<Share> {
        let bottom = match &self.it.denominator {
            Some(form) => total(self.catalog, form, counts)?,
            None => Exact::whole(1),
        };
        Some(Share { name, top: total(self.catalog, &self.it.numerator, counts)?, bottom })
    }

    /// The months of the year, where events add up over them; a stock below the line stands below each of them whole.
    fn months(&self, whole: &Counts, year: i32, lang: Lang, rng: &mut Rng) -> Option<Vec<Share>> {
        let flows = |form: &Form| {
            let flow = |item| self.catalog.item(item).is_some_and(|it| it.timing == Timing::Flow);
            let count = form.terms.iter().filter(|it| flow(it.item)).count();
            (count == form.terms.len(), count > 0)
        };
        let below = self.it.denominator.as_ref().map_or((true, true), flows);
        if self.it.scale == Scale::YesNo || !flows(&self.it.numerator).0 || below == (false, true) {
            return None;
        }
        let weights: Vec<u32> = (0..12).map(|_| rng.between(70, 130)).collect();
        let mut by_month = vec![Counts::new(); 12];
        for (item, count) in whole {
            let parts = split(u32::try_from(*count).ok()?, &weights);
            for (month, part) in by_month.iter_mut().zip(parts) {
                month.insert(*item, i64::from(part));
            }
        }
        self.unlike(&mut by_month, rng);
        let stock = match &self.it.denominator {
            Some(form) if !below.0 => Some(total(self.catalog, form, whole)?),
            _ => None,
        };
        let name = |at: i32| month_name(lang, Month::new(year, 1).plus(at));
        let month = |(at, counts): (i32, &Counts)| {
            let made = self.share(name(at), counts)?;
            Some(Share { bottom: stock.unwrap_or(made.bottom), ..made })
        };
        (0..).zip(&by_month).map(month).collect()
    }

    /// Moves some of what is only above the line between months, so that monthly rates differ; where it is a part of
    /// what is below it, no month has more of it than there is.
    fn unlike(&self, months: &mut [Counts], rng: &mut Rng) {
        let Some(item) = self.it.numerator.as_item() else { return };
        let room = |it: &Counts| self.room(it);
        // Both sides were cut off to whole numbers on their own, so that a month may have one too many.
        if months.iter().filter_map(room).sum::<i64>() >= 0 {
            for at in 0..months.len() {
                let over = months.get(at).and_then(room).map_or(0, |it| (-it).max(0));
                for _ in 0..over {
                    let free = months.iter().position(|it| room(it).is_some_and(|it| it > 0));
                    for (at, by) in [(Some(at), -1), (free, 1)] {
                        if let Some(it) = at.and_then(|at| months.get_mut(at)).and_then(|it| it.get_mut(&item)) {
                            *it += by;
                        }
                    }
                }
            }
        }
        for _ in 0..8 {
            let (from, to) = (rng.place(12), rng.place(12));
            let some =
                months.get(from).and_then(|it| it.get(&item)).copied().unwrap_or(0) / i64::from(rng.between(4, 20));
            let some = months.get(to).and_then(room).map_or(some, |room| some.min(room.max(0)));
            for (at, by) in [(from, -some), (to, some)] {
                if let Some(it) = months.get_mut(at).and_then(|it| it.get_mut(&item)) {
                    *it += by;
                }
            }
        }
    }
}

/// A count as a number.
fn value(catalog: &Catalog, item: ItemId, counts: &Counts) -> Option<Exact> {
    let decimals = u32::from(catalog.item(item)?.decimals);
    Exact::new(i128::from(*counts.get(&item)?), 10_i128.checked_pow(decimals)?)
}

fn total(catalog: &Catalog, form: &Form, counts: &Counts) -> Option<Exact> {
    let add = |sum: Exact, it: &crate::catalog::Term| {
        sum.plus(value(catalog, it.item, counts)?.times(i128::from(it.weight))?)
    };
    form.terms.iter().try_fold(Exact::ZERO, add)?.over(Exact::whole(i128::from(form.divisor)))
}

/// The latest target that a pack gives.
fn preset(catalog: &Catalog, id: IndicatorId) -> Option<Goal> {
    catalog.presets().iter().rev().flat_map(|it| &it.goals).find(|it| it.0 == id).map(|it| it.1)
}

fn in_range(it: &Indicator, value: i64) -> i64 {
    it.valid.map_or(value, |(low, high)| value.clamp(low, high.max(low)))
}

/// A value that the indicator may have, in units of 10^-decimals: near its target or what is called normal, else as such
/// rates are.
fn about(catalog: &Catalog, id: IndicatorId, rng: &mut Rng) -> i64 {
    let Some(it) = catalog.indicator(id) else { return 0 };
    let unit = it.unit();
    let per_cent = |(low, high): (i64, i64), (from, to): (i64, i64)| (low * from / 100, high * to / 100);
    let normal = it.reference.as_ref().map(|it| Goal::Within(it.low, it.high));
    let (low, high) = match preset(catalog, id).or(normal) {
        Some(Goal::AtLeast(at)) => per_cent((at, at), (94, 103)),
        Some(Goal::AtMost(at)) => per_cent((at, at), (75, 110)),
        Some(Goal::Equal(at)) if at > 0 => per_cent((at, at), (97, 100)),
        Some(Goal::Equal(_)) => (0, 2 * unit),
        Some(Goal::Within(low, high)) => per_cent((low, high), (97, 106)),
        None => match (it.scale, it.direction) {
            (Scale::Percent, Direction::AtLeast) => (88 * unit, 98 * unit),
            (Scale::Percent, Direction::AtMost) => (unit, 6 * unit),
            (Scale::Percent, Direction::Equal) => (96 * unit, 100 * unit),
            (Scale::Percent, _) => (18 * unit, 42 * unit),
            (Scale::Per100, _) => (96 * unit, 108 * unit),
            // Where nothing is judged, what can be right at all tells how large such rates are.
            (Scale::PerMille, Direction::None) => {
                it.valid.map_or((3 * unit, 11 * unit), |(_, high)| (high / 10, high / 5))
            }
            (Scale::Per100k, _) => (9 * unit, 30 * unit),
            (Scale::Count, _) => (300 * unit, 4_000 * unit),
            (Scale::YesNo, _) => (unit, unit),
            _ => (3 * unit, 11 * unit),
        },
    };
    let (low, high) = (in_range(it, low), in_range(it, high));
    let steps = u32::try_from((high - low).max(0)).unwrap_or(0);
    low + i64::from(rng.between(0, steps))
}

/// How much stands below the line of the whole place: people where it is a stock, events where it is not, and a handful
/// of what a county has few of.
fn size(catalog: &Catalog, it: &Indicator, level: Level, rng: &mut Rng) -> i64 {
    const FEW: [&str; 1] = ["centre"];
    let items = || it.denominator.iter().flat_map(|it| &it.terms).filter_map(|it| catalog.item(it.item));
    let stock = items().any(|it| it.timing != Timing::Flow);
    let few = items().any(|it| FEW.contains(&it.unit.code.as_str()));
    let sizes: [(u32, u32); 3] = match (it.scale, stock, few) {
        (_, _, true) => [(8, 12), (10, 16), (16, 30)],
        (Scale::Per100k, ..) => [(40_000, 90_000), (60_000, 180_000), (120_000, 660_000)],
        (_, true, _) => [(40_000, 90_000), (120_000, 620_000), (230_000, 980_000)],
        (Scale::Percent | Scale::Per100 | Scale::YesNo, ..) => [(600, 2_000), (2_100, 9_800), (12_000, 68_000)],
        _ => [(3_000, 9_000), (6_000, 24_000), (20_000, 90_000)],
    };
    let (low, high) = sizes.get(level.index()).copied().unwrap_or((1_000, 2_000));
    i64::from(rng.between(low, high))
}

/// A target where the pack gives none: round, and near the value. `None` where nothing is judged.
fn goal(it: &Indicator, case: &Case, rng: &mut Rng) -> Option<Goal> {
    let unit = it.unit();
    let value = i64::try_from(case.printed()?.units).ok()?;
    let step = (unit / 2).max(1);
    let near = (value / step + i64::from(rng.between(0, 3)) - 1).max(1) * step;
    match (it.direction, it.scale) {
        (Direction::None, _) => None,
        (_, Scale::YesNo) => Some(Goal::Equal(1)),
        (Direction::AtMost, _) => Some(Goal::AtMost(in_range(it, near))),
        (Direction::AtLeast, _) => Some(Goal::AtLeast(in_range(it, near))),
        (Direction::Equal, Scale::Count) => Some(Goal::Equal(0)),
        (Direction::Equal, _) => Some(Goal::Equal(in_range(it, 100 * unit))),
        (Direction::Within, _) => {
            let range = it.reference.as_ref().map_or((near - 3 * unit, near + unit), |it| (it.low, it.high));
            Some(Goal::Within(range.0, range.1))
        }
    }
}
