//! Differences: a value against its target or against the year before, in points, in counts and in percent.

use super::super::bind::nearest;
use super::super::figure::{Figure, Part, Unit};
use super::super::scope::far;
use super::super::words;
use super::super::words::concepts::{Counted, Rated};
use super::{Claim, Scan};

/// Every claim about a difference.
pub(super) fn claims(scan: &Scan<'_>) -> Vec<Claim> {
    let is_change = |at: &usize| scan.get(*at).is_some_and(|it| matches!(it.part, Part::Difference | Part::Relative));
    (0..scan.figures.len()).filter(is_change).filter_map(|at| claim(scan, at)).collect()
}

/// A value and what it is compared with.
struct Pair {
    value: usize,
    base: usize,
}

fn claim(scan: &Scan<'_>, change: usize) -> Option<Claim> {
    let it = scan.get(change)?;
    let is_relative = it.part == Part::Relative;
    let before = scan.before(change);
    let last = change.checked_sub(1).filter(|last| scan.together(*last, change));
    let up = scan
        .direction_behind(change)
        .or_else(|| scan.direction(before))
        // `高于目标97%的2.29个百分点`: the direction stands before the target.
        .or_else(|| last.and_then(|last| scan.direction(scan.before(last))))?;
    // `增加517人，增长10.39%`: the percentage is of the difference before it.
    if let (true, Some(last)) = (is_relative, last)
        && let Some(difference) = scan.get(last).filter(|it| it.part == Part::Difference)
        && difference.unit == Unit::Count
        && let Some(value) = value_of(scan, last)
    {
        let earlier = pair(scan, last).map(|it| it.base);
        let given = earlier.is_none().then_some(last);
        return Some(Claim::Relative { value, earlier, difference: given, percent: change, up });
    }
    let found = pair(scan, change).or_else(|| named(scan, change));
    Some(match (found, is_relative) {
        (Some(Pair { value, base }), false) => Claim::Gap { value, base, gap: change, up },
        (Some(Pair { value, base }), true) => {
            Claim::Relative { value, earlier: Some(base), difference: None, percent: change, up }
        }
        (None, _) => {
            // Without a word of comparison it is no change against anything: `增长率`, `降低成本20%`.
            let compares =
                scan.finds(before, words::COMPARES) || scan.finds(before, words::EARLIER) || said_earlier(scan, change);
            let value = value_of(scan, change);
            if !compares || (value.is_none() && it.rated.is_none() && it.counted.is_none()) {
                return None;
            }
            Claim::Change { value, change, up }
        }
    })
}

/// Whether the sentence has named the year before already: `出生率较上年上升0.93个千分点，出生人口增加517人`.
fn said_earlier(scan: &Scan<'_>, change: usize) -> bool {
    let behind = scan.after(change);
    let sentence = scan.get(change).map_or((0, 0), |it| (far(it.place.sentence_start, it.start), it.start));
    scan.finds(sentence, words::EARLIER) || scan.finds(behind, words::EARLIER)
}

/// Whether the figure before another one of the sentence is of the kind that the change is of.
fn fits(it: &Figure, change: &Figure) -> bool {
    match (change.part, change.unit) {
        (Part::Difference, Unit::Points(_)) => it.is_rate(),
        (Part::Difference, _) => !it.is_rate() && (it.counted == change.counted || change.counted.is_none()),
        _ => true,
    }
}

/// Value and base that stand beside the change in the sentence.
fn pair(scan: &Scan<'_>, change: usize) -> Option<Pair> {
    let it = scan.get(change)?;
    let ok = |value: usize, base: usize| {
        let (value_is, base_is) = (scan.get(value)?, scan.get(base)?);
        let good = scan.alike(value, base) && fits(value_is, it) && value_is.part != Part::Difference;
        (good && base_is.part != Part::Difference && base_is.part != Part::Relative).then_some(Pair { value, base })
    };
    let same = |at: usize| scan.together(at, change);
    let (next, after) = (change + 1, change + 2);
    let words_behind = scan.after(change);
    if same(next) {
        let from = scan.finds(words_behind, words::FROM);
        let reaches = |at: usize, list: &[&str]| list.contains(&scan.between(at).as_str());
        if same(after) && from && reaches(next, words::TO) {
            // `rose by 1.28 points from 93.72% to 95.00%`
            if let Some(it) = ok(after, next) {
                return Some(it);
            }
        }
        if same(after) && reaches(change, words::TO) && scan.finds(scan.after(next), words::FROM) {
            // `rose by 1.28 points to 95.00% from 93.72%`
            if let Some(it) = ok(next, after) {
                return Some(it);
            }
        }
        let compares = from
            || scan.finds(words_behind, words::COMPARES)
            || (scan.direction_behind(change).is_some()
                && (scan.finds(words_behind, words::TARGET)
                    || scan.get(next).is_some_and(|it| it.part == Part::Target)));
        let value = scan.standing_before(change).or_else(|| {
            // The value may stand in the sentence before: `This is 2.29 points above the target of 97 percent.`
            let last = change.checked_sub(1)?;
            let (a, b) = (scan.get(last)?, scan.get(change)?);
            (a.place.paragraph == b.place.paragraph && a.part == Part::Value && a.is_rate()).then_some(last)
        });
        if let (true, Some(value)) = (compares && is_latin(scan, change), value)
            && let Some(it) = ok(value, next)
        {
            return Some(it);
        }
    }
    let base = change.checked_sub(1).filter(|at| same(*at))?;
    let value = scan.standing_before(base)?;
    let (base_is, value_is) = (scan.get(base)?, scan.get(value)?);
    // `由93.72%提高到95.00%，提高1.28个百分点`: the value stands last.
    let from = scan.finds(scan.before(value), words::FROM) || value_is.part == Part::Earlier;
    let reached = words::REACHES.iter().any(|it| scan.between(value).ends_with(it)) || value_is.part == Part::Earlier;
    if value + 1 == base && from && reached && base_is.part == Part::Value {
        return ok(base, value);
    }
    let stretch = scan.before(base);
    let compares = scan.finds(stretch, words::COMPARES)
        || scan.finds(stretch, words::TARGET)
        || scan.finds(stretch, words::EARLIER)
        || scan.direction(stretch).is_some();
    // The base of a comparison is a target or an earlier value, or is named by the comparison itself.
    (compares && value + 1 == base || base_is.part != Part::Value).then(|| ok(value, base)).flatten()
}

fn is_latin(scan: &Scan<'_>, at: usize) -> bool {
    let (from, to) = scan.after(at);
    !(from..to).any(|at| ('\u{4e00}'..='\u{9fff}').contains(&scan.text.at(at)))
}

/// The value that a change is of: before it in the sentence, else the one of its kind.
fn value_of(scan: &Scan<'_>, change: usize) -> Option<usize> {
    let it = scan.get(change)?;
    let here = (0..change).rev().take_while(|at| scan.together(*at, change)).find(|at| {
        scan.get(*at).is_some_and(|value| {
            let kind = match it.part {
                Part::Relative => true,
                _ => fits(value, it),
            };
            kind && value.part == Part::Value && same_kind(value, it)
        })
    });
    here.or_else(|| nearest(scan.figures, change, |value| value.part == Part::Value && named_kind(value, it)))
}

/// Whether a value and a change speak of one thing, as far as their names say.
fn same_kind(value: &Figure, change: &Figure) -> bool {
    match (value.rated, change.rated, value.counted, change.counted) {
        (Some(a), Some(b), ..) => a == b,
        (.., Some(a), Some(b)) => a == b,
        _ => true,
    }
}

/// Whether both are named, and alike.
fn named_kind(value: &Figure, change: &Figure) -> bool {
    match (value.rated, change.rated, value.counted, change.counted) {
        (Some(Rated::Other), Some(Rated::Other), ..) => {
            !change.name.is_empty() && value.name.ends_with(&change.name) && value.is_rate()
        }
        (Some(a), Some(b), ..) => a == b && value.is_rate(),
        (None, None, Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// The base that the words name and that stands elsewhere: the target of that rate, or its value a year before.
fn named(scan: &Scan<'_>, change: usize) -> Option<Pair> {
    let value = value_of(scan, change)?;
    let it = scan.get(value)?;
    let stretch = {
        let (from, to) = scan.before(change);
        let (_, behind) = scan.after(change);
        if scan.direction_behind(change).is_some() { (from, behind) } else { (from, to) }
    };
    let part = if scan.finds(stretch, words::TARGET) {
        Part::Target
    } else if scan.finds(stretch, words::EARLIER) {
        Part::Earlier
    } else {
        return None;
    };
    // The population at the start is that of the end a year before.
    let start = (it.counted == Some(Counted::End) && part == Part::Earlier)
        .then(|| nearest(scan.figures, value, |base| base.counted == Some(Counted::Start) && base.part == Part::Value));
    if let Some(base) = start.flatten() {
        return Some(Pair { value, base });
    }
    let base = nearest(scan.figures, value, |base| {
        base.part == part
            && match (it.rated, it.counted) {
                (Some(Rated::Other), _) => base.rated == it.rated && base.name == it.name,
                (Some(rated), _) => base.rated == Some(rated),
                (None, counted) => counted.is_some() && base.counted == counted,
            }
    })?;
    scan.alike(value, base).then_some(Pair { value, base })
}

/// Makes one claim of two: a rate and its count that have both changed against a year that is not given.
pub(super) fn join(scan: &Scan<'_>, claims: &mut Vec<Claim>) {
    const PAIRS: &[(Rated, Counted)] = &[(Rated::Birth, Counted::Births), (Rated::Death, Counted::Deaths)];
    let unknown = |claim: &Claim| match claim {
        Claim::Change { value: Some(value), change, up } => Some((*value, *change, *up)),
        _ => None,
    };
    let all: Vec<(usize, usize, bool)> = claims.iter().filter_map(unknown).collect();
    for (rate, rate_change, rate_up) in &all {
        for (count, count_change, count_up) in &all {
            let (Some(a), Some(b)) = (scan.get(*rate), scan.get(*count)) else { continue };
            let (Some(change_a), Some(change_b)) = (scan.get(*rate_change), scan.get(*count_change)) else { continue };
            let fits = PAIRS.iter().any(|(rated, counted)| a.rated == Some(*rated) && b.counted == Some(*counted));
            let near = change_a.place.paragraph == change_b.place.paragraph;
            if fits && near && change_a.part == Part::Difference && change_b.part == Part::Difference {
                let (rate, rate_change, rate_up) = (*rate, *rate_change, *rate_up);
                let (count, count_change, count_up) = (*count, *count_change, *count_up);
                claims.retain(|it| {
                    unknown(it).is_none_or(|(_, change, _)| change != rate_change && change != count_change)
                });
                claims.push(Claim::Together { rate, rate_change, rate_up, count, count_change, count_up });
            }
        }
    }
}
