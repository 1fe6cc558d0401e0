//! Reading targets that are more than limits: `≥ 上年 + 0.5`, `5,493 × 85%–100%`, `≥ 80（3月底）`, in three languages.

use super::typed::{Typed, TypedProblem, free, limit, plain, problem_of, two_limits, ungrouped, without_unit};
use crate::catalog::{Against, Benchmark, Bound, Direction, Goal, Indicator, Milestone, Quota, Scale, parse_units};
use crate::exchange::words;
use crate::figures::{AreaId, AreaTree, SetTarget};
use crate::locale::Lang;

/// Reads what was written for a target. Whatever names no plan, benchmark or month is read as limits.
pub fn written(areas: &AreaTree, it: &Indicator, shape: Direction, text: &str) -> Result<Typed, TypedProblem> {
    let typed = plain(text);
    if it.scale == Scale::YesNo || typed.is_empty() {
        return free(it, shape, text);
    }
    if let Some(read) = against(areas, it, shape, &typed) {
        return read.map(Typed::Target);
    }
    if let Some((before, month)) = typed.strip_suffix(')').and_then(|it| it.rsplit_once('(')) {
        return milestone(it, shape, before, month).map(Typed::Target);
    }
    if let Some((plan, shares)) = typed.split_once(words::TIMES) {
        return quota(it, plan, shares).map(Typed::Target);
    }
    free(it, shape, text)
}

fn milestone(it: &Indicator, shape: Direction, goal: &str, month: &str) -> Result<SetTarget, TypedProblem> {
    let digits: String = month.chars().filter(char::is_ascii_digit).collect();
    let named = || words::MONTHS.iter().position(|name| month.contains(name)).map(|at| at + 1);
    let month = digits.parse::<usize>().ok().or_else(named).filter(|it| (1..=12).contains(it));
    let month = month.and_then(|it| u8::try_from(it).ok()).ok_or(TypedProblem::Month)?;
    match free(it, shape, goal)? {
        Typed::Goal(goal) => Ok(SetTarget::Milestone(Milestone { month, goal })),
        Typed::Inherit | Typed::Waive | Typed::Target(_) => Err(TypedProblem::NotANumber),
    }
}

fn quota(it: &Indicator, plan: &str, shares: &str) -> Result<SetTarget, TypedProblem> {
    if it.scale != Scale::Count {
        return Err(TypedProblem::QuotaOfRate);
    }
    let plan = limit(it, plan.trim())?;
    let share = |text: &str| text.trim().trim_end_matches('%').trim_end().parse::<u16>().ok();
    let read = two_limits(shares.trim()).and_then(|(from, to)| Some((share(from)?, share(to)?)));
    let (from, to) = read.filter(|(from, to)| from <= to && plan >= 0).ok_or(TypedProblem::Shares)?;
    Ok(SetTarget::Quota(Quota { plan, from, to }))
}

/// `None` where no benchmark is named.
fn against(areas: &AreaTree, it: &Indicator, shape: Direction, text: &str) -> Option<Result<SetTarget, TypedProblem>> {
    let signs = [("≤", Bound::AtMost), ("<=", Bound::AtMost), ("≥", Bound::AtLeast), (">=", Bound::AtLeast)];
    let signed = signs.into_iter().find_map(|(sign, bound)| Some((bound, text.strip_prefix(sign)?)));
    let rest = signed.map_or(text, |(_, rest)| rest).trim_start();
    let (base, step) = benchmark(areas, rest)?;
    let bound = match (signed, shape, it.direction) {
        (Some((bound, _)), ..) => Some(bound),
        (None, Direction::AtMost, _) | (None, Direction::None, Direction::AtMost) => Some(Bound::AtMost),
        (None, Direction::AtLeast, _) | (None, Direction::None, Direction::AtLeast) => Some(Bound::AtLeast),
        _ => None,
    };
    let read = bound.ok_or(TypedProblem::WhichSide).and_then(|bound| {
        let by = step_of(it, step.trim())?;
        Ok(SetTarget::Against(Against { base, bound, by }))
    });
    Some(read)
}

/// The benchmark that a text begins with, and what follows. Of areas the longest name counts.
fn benchmark<'a>(areas: &AreaTree, text: &'a str) -> Option<(Benchmark, &'a str)> {
    let named = |list: &[&str]| list.iter().find_map(|word| text.strip_prefix(word));
    if let Some(rest) = named(words::LAST_YEAR) {
        return Some((Benchmark::LastYear, rest));
    }
    if let Some(rest) = named(words::AREA_ABOVE) {
        return Some((Benchmark::Parent, rest));
    }
    let mut found: Option<(Benchmark, &str)> = None;
    for (id, area) in areas.iter() {
        for name in [&area.code, &area.names.hans, &area.names.hant, &area.names.en] {
            let name = plain(name);
            let Some(rest) = text.strip_prefix(name.as_str()).filter(|_| !name.is_empty()) else { continue };
            // A code may be a number: what is all a number, or goes on as a word, names no area.
            let ends = rest.trim_start().chars().next().is_none_or(|it| matches!(it, '+' | '-'));
            let is_number = name.chars().all(|it| it.is_ascii_digit());
            if ends && !is_number && found.is_none_or(|(_, shorter)| rest.len() < shorter.len()) {
                found = Some((Benchmark::Area(id.0), rest));
            }
        }
    }
    found
}

/// What is added to a benchmark: nothing, or a signed number in the indicator's unit.
fn step_of(it: &Indicator, text: &str) -> Result<i64, TypedProblem> {
    if text.is_empty() {
        return Ok(0);
    }
    let (sign, number) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-').ok_or(TypedProblem::NotANumber)?),
    };
    let number = ungrouped(without_unit(it, number.trim())?).ok_or(TypedProblem::NotANumber)?;
    let units = parse_units(&number, it.decimals).filter(|it| *it >= 0);
    Ok(sign * units.ok_or_else(|| problem_of(&number, it.decimals))?)
}

/// A kind of target that is more than limits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Against last year.
    LastYear,
    /// Against the area above.
    Parent,
    /// Against an area that is chosen.
    Area,
    /// A value by the end of a month.
    Milestone,
    /// A share of a plan.
    Quota,
}

impl Kind {
    /// The kinds that an indicator can have: only a count has a plan.
    #[must_use]
    pub fn of(it: &Indicator) -> &'static [Self] {
        const ALL: &[Kind] = &[Kind::LastYear, Kind::Parent, Kind::Area, Kind::Milestone, Kind::Quota];
        if it.scale == Scale::Count { ALL } else { ALL.split_last().map_or(ALL, |(_, rest)| rest) }
    }
}

/// The areas that an area can be set against, each with its path of names: those above it, and those beside it and
/// beside those above. The areas in it come last.
#[must_use]
pub fn benchmarks(areas: &AreaTree, lang: Lang, area: AreaId) -> Vec<(AreaId, String)> {
    let path = areas.path(area);
    let mut found: Vec<AreaId> = Vec::new();
    for at in path.iter().rev().skip(1).chain(std::iter::once(&area)) {
        found.extend(areas.children(*at).iter().filter(|it| !path.contains(it)));
    }
    found.splice(0..0, path.iter().rev().skip(1).copied());
    found.into_iter().map(|id| (id, path_name(areas, lang, id))).collect()
}

/// The names of an area and of those above it, from the top.
#[must_use]
pub fn path_name(areas: &AreaTree, lang: Lang, area: AreaId) -> String {
    let names = areas.path(area).into_iter().filter_map(|it| areas.get(it)).map(|it| it.names.get(lang));
    names.collect::<Vec<_>>().join(" › ")
}

/// A target of a kind to begin with, from the limits that hold now. `area` is the benchmark where the kind needs one.
#[must_use]
pub fn template(it: &Indicator, kind: Kind, now: Option<Goal>, area: Option<AreaId>) -> SetTarget {
    let bound = if it.direction == Direction::AtMost { Bound::AtMost } else { Bound::AtLeast };
    let limit = match now {
        Some(Goal::AtMost(at) | Goal::AtLeast(at) | Goal::Equal(at) | Goal::Within(_, at)) => at,
        None => 100_i64.saturating_mul(it.unit()),
    };
    let against = |base| SetTarget::Against(Against { base, bound, by: 0 });
    match kind {
        Kind::LastYear => against(Benchmark::LastYear),
        Kind::Parent => against(Benchmark::Parent),
        Kind::Area => against(area.map_or(Benchmark::Parent, |it| Benchmark::Area(it.0))),
        Kind::Milestone => SetTarget::Milestone(Milestone { month: 3, goal: now.unwrap_or_else(|| bound.goal(limit)) }),
        Kind::Quota => SetTarget::Quota(Quota { plan: limit.max(0), from: 85, to: 100 }),
    }
}
