//! Verdict words: a target that is said to be met, and a value that is said to be normal.

use super::super::figure::Part;
use super::super::outline::sections;
use super::super::words;
use super::{Claim, Limits, Scan};

/// Every claim of a verdict.
pub(super) fn claims(scan: &Scan<'_>, gaps: &[Claim]) -> Vec<Claim> {
    let mut all = Vec::new();
    let met = sections_met(scan);
    for gap in gaps {
        if let Claim::Gap { value, base, .. } = gap
            && is_target(scan, *base)
            && scan.get(*value).and_then(|it| met.get(it.place.section)) == Some(&true)
            && let Some(at_least) = at_least(scan, *value, *base)
        {
            all.push(Claim::Meets { value: *value, target: *base, at_least, met: true });
        }
    }
    for target in 0..scan.figures.len() {
        all.extend(said(scan, target));
    }
    all.extend((0..scan.figures.len()).filter_map(|at| within(scan, at)));
    all
}

fn is_target(scan: &Scan<'_>, at: usize) -> bool {
    scan.get(at).is_some_and(|it| it.part == Part::Target)
}

/// Whether more is better: by the limit's own words, else by what the rate is.
fn at_least(scan: &Scan<'_>, value: usize, target: usize) -> Option<bool> {
    let it = scan.get(target)?;
    let behind = scan.text.skip(it.end);
    let before = scan.before(target);
    let says =
        |first: &[&str], last: &[&str]| last.iter().any(|it| scan.text.has(behind, it)) || scan.finds(before, first);
    let least = says(words::AT_LEAST_BEFORE, words::AT_LEAST_BEHIND);
    match (least, says(words::AT_MOST_BEFORE, words::AT_MOST_BEHIND)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => scan.get(value)?.rated?.is_more_better(),
    }
}

/// Whether each section says that all its targets were met.
fn sections_met(scan: &Scan<'_>) -> Vec<bool> {
    let starts = sections(scan.text);
    let ends = starts.iter().skip(1).copied().chain([scan.text.chars.len()]);
    starts.iter().zip(ends).map(|(start, end)| scan.finds((*start, end), words::ALL_MET)).collect()
}

/// A target that its own sentence says to be met or missed.
fn said(scan: &Scan<'_>, target: usize) -> Option<Claim> {
    if !is_target(scan, target) {
        return None;
    }
    let value = target.checked_sub(1).filter(|it| scan.together(*it, target))?;
    if !scan.get(value).is_some_and(|it| it.part == Part::Value && it.is_rate()) || !scan.alike(value, target) {
        return None;
    }
    let between = scan.after(value);
    let behind = scan.after(target);
    // A target that stands in another clause of its own is a new matter.
    let mut behind = (behind.0, behind.1.min(behind.0 + 24));
    if scan.get(target + 1).is_some_and(|it| it.part == Part::Difference) && scan.together(target, target + 1) {
        // `低于目标95%的0.60个百分点，未完成任务`: the verdict stands behind the difference.
        let after = scan.after(target + 1);
        behind.1 = after.1.min(after.0 + 24);
    }
    let missed = scan.finds(between, words::NOT_MET) || scan.finds(behind, words::NOT_MET);
    let met = scan.finds(between, words::MET);
    if !missed && !met {
        return None;
    }
    Some(Claim::Meets { value, target, at_least: at_least(scan, value, target)?, met: !missed })
}

/// A value that is said to lie in a normal range, or outside.
fn within(scan: &Scan<'_>, value: usize) -> Option<Claim> {
    let it = scan.get(value).filter(|it| it.part == Part::Value && it.is_rate())?;
    let (from, to) = (it.end, it.place.sentence_end);
    let next_value = (value + 1..scan.figures.len())
        .find(|at| scan.together(value, *at) && scan.get(*at).is_some_and(super::Figure::is_rate));
    let to = next_value.and_then(|at| scan.get(at)).map_or(to, |it| it.start);
    let at = scan.place(from, to, words::NORMAL)?;
    let inside = !scan.finds((from, at), words::OUTSIDE);
    Some(Claim::Within { value, limits: limits(scan, value), inside })
}

/// The range that stands beside the words for it, in the same paragraph.
fn limits(scan: &Scan<'_>, value: usize) -> Limits {
    const NEAR: usize = 14;
    const BESIDE: usize = 8;
    let Some(of) = scan.get(value) else { return Limits::Unnamed };
    let mut found = None;
    for low in value.saturating_sub(BESIDE)..value.saturating_add(BESIDE) {
        let (Some(a), Some(b)) = (scan.get(low), scan.get(low + 1)) else { continue };
        let here = a.place.paragraph == of.place.paragraph && low != value && low + 1 != value;
        let joins = scan.together(low, low + 1) && words::RANGE.contains(&scan.between(low).as_str());
        let named = scan.finds((a.start.saturating_sub(NEAR * 2), a.start), words::NORMAL)
            || scan.finds((b.end, b.end + NEAR), words::NORMAL);
        if here && joins && named {
            found = Some((low, low + 1));
            if a.start > of.start {
                break;
            }
        }
    }
    found.map_or(Limits::Unnamed, |(low, high)| Limits::Named(low, high))
}
