//! Shares: a part over its whole is a rate.

use super::super::bind::{count, nearest};
use super::super::figure::{Figure, Part, Unit, last_count};
use super::super::words;
use super::super::words::concepts::{Counted, Rated};
use super::{Claim, Scan, Whole};

/// Every claim of a share. What the sentence's own shape says goes before what the rate's name says.
pub(super) fn claims(scan: &Scan<'_>) -> Vec<Claim> {
    let mut all = Vec::new();
    for printed in 0..scan.figures.len() {
        let Some(it) = scan.get(printed).filter(|it| it.is_rate()) else { continue };
        if !matches!(it.part, Part::Value | Part::Earlier) {
            continue;
        }
        let found = of(scan, printed)
            .or_else(|| makes_up(scan, printed))
            .or_else(|| named(scan, printed))
            .or_else(|| due(scan, printed));
        all.extend(found);
    }
    all
}

fn is_count(scan: &Scan<'_>, at: usize) -> bool {
    scan.get(at).is_some_and(|it| it.unit == Unit::Count && !it.is_rate() && it.part != Part::Difference)
}

fn share(part: usize, whole: usize, printed: usize) -> Claim {
    Claim::Share { part: vec![(part, false)], whole: Whole::Figures(vec![whole]), printed }
}

/// `5,454 of 5,493 births (99.29 percent)`, `99.29 percent (5,454 of 5,493)`, `Of the 5,493 births, 5,454, or 99.29 percent`.
fn of(scan: &Scan<'_>, printed: usize) -> Option<Claim> {
    let counts = |a: usize, b: usize| {
        is_count(scan, a) && is_count(scan, b) && scan.together(a, printed) && scan.together(b, printed)
    };
    let is_of = |at: usize| {
        let text = scan.between(at);
        words::OF.iter().any(|it| {
            text == *it || (text.ends_with(it) && text.len() <= it.len() + 24 && text.ends_with(&format!(" {it}")))
        })
    };
    // Words between the whole and the rate may name both, but not begin another matter.
    let short = |at: usize| scan.between(at).len() <= 64 && !scan.between(at).contains(';');
    if let (Some(part), Some(whole)) = (printed.checked_sub(2), printed.checked_sub(1))
        && counts(part, whole)
    {
        if is_of(part) && short(whole) {
            return Some(share(part, whole, printed));
        }
        let before = scan.before(part).1;
        let of_before = words::OF_BEFORE.iter().any(|it| scan.text.ends(scan.text.skip_back(before), it));
        let or = matches!(scan.between(whole).as_str(), "" | "or" | "equal to" | "that is")
            || scan.between(whole).ends_with(" or");
        // `Of 1,240 women due, 1,178 attended (95.0%)`
        let start = scan.get(printed)?.start;
        let opens = start > 0 && scan.text.at(start - 1) == '(' && scan.between(whole).chars().count() <= 24;
        if of_before && (or || opens) {
            return Some(share(whole, part, printed));
        }
    }
    let (part, whole) = (printed + 1, printed + 2);
    let bracket = scan.text.at(scan.text.skip(scan.get(printed)?.end)) == '(';
    (bracket && counts(part, whole) && is_of(part) && scan.between(printed).is_empty())
        .then(|| share(part, whole, printed))
}

/// `男孩2864人，占52.14%`, `占年计划的95.42%`, `accounting for 52.14% of births`.
fn makes_up(scan: &Scan<'_>, printed: usize) -> Option<Claim> {
    let (from, to) = scan.before(printed);
    // `育龄妇女136000人，占总人口513000人的26.51%`: the whole stands between.
    if let (Some(part), Some(whole)) = (printed.checked_sub(2), printed.checked_sub(1))
        && is_count(scan, part)
        && is_count(scan, whole)
        && scan.together(part, printed)
        && scan.between(whole).chars().eq([words::OF_PARTICLE])
        && scan.finds(scan.before(whole), words::SHARE)
    {
        return Some(share(part, whole, printed));
    }
    let at = scan.place(from, to, words::SHARE)?;
    let is_or = scan.text.has(at, "or");
    let part = printed.checked_sub(1).filter(|it| scan.together(*it, printed) && is_count(scan, *it))?;
    let part_is = scan.get(part)?;
    let behind = scan.after(printed);
    let said = last_count(scan.text, at, to).or_else(|| {
        let of = scan.text.skip(behind.0);
        scan.text.has(of, "of").then(|| (of..behind.1).find_map(|at| scan.text.count(at)).map(|it| it.is)).flatten()
    });
    // `or` joins a share to its part only right before the number.
    if is_or && scan.text.skip(at + 2) != to {
        return None;
    }
    let whole = match said.or_else(|| part_is.counted.and_then(whole_of)) {
        Some(counted) if part_is.counted != Some(counted) => match count(scan.figures, part, counted) {
            Some(it) => Whole::Figures(vec![it]),
            None if said.is_some() => Whole::Missing,
            None => return None,
        },
        _ => Whole::Figures(vec![leading(scan, part)?]),
    };
    Some(Claim::Share { part: vec![(part, false)], whole, printed })
}

/// A whole stands no further back than this many figures.
const PARTS: usize = 16;

/// The count before `其中` in the sentence.
fn leading(scan: &Scan<'_>, part: usize) -> Option<usize> {
    (0..part)
        .rev()
        .take(PARTS)
        .take_while(|it| scan.together(*it, part))
        .find(|it| is_count(scan, *it) && scan.finds(scan.after(*it), words::INCLUDING))
}

/// What a part is usually a part of.
fn whole_of(it: Counted) -> Option<Counted> {
    words::concepts::WHOLES.iter().find(|(_, parts)| parts.contains(&it)).map(|(whole, _)| *whole)
}

/// By the rate's name: `政策符合率` is policy-compliant births over births.
fn named(scan: &Scan<'_>, printed: usize) -> Option<Claim> {
    let rated = scan.get(printed)?.rated?;
    let (part, wholes) = rated.parts()?;
    let one = |counted: Counted| count(scan.figures, printed, counted);
    let mut parts: Vec<(usize, bool)> = one(part).map(|it| (it, false)).into_iter().collect();
    if parts.is_empty()
        && rated == Rated::Natural
        && let (Some(births), Some(deaths)) = (one(Counted::Births), one(Counted::Deaths))
    {
        parts = vec![(births, false), (deaths, true)];
    }
    let found: Vec<usize> = wholes.iter().filter_map(|it| one(*it)).collect();
    let is_people = wholes.contains(&Counted::Average);
    if parts.is_empty() && (found.is_empty() || is_people) {
        return None;
    }
    let whole = if found.is_empty() { Whole::Missing } else { Whole::Figures(found) };
    Some(Claim::Share { part: parts, whole, printed })
}

/// `抽查300人，知晓276人，知晓率92%`: of two counts one was due and one was done.
fn due(scan: &Scan<'_>, printed: usize) -> Option<Claim> {
    let (first, second) = (printed.checked_sub(2)?, printed.checked_sub(1)?);
    if !is_count(scan, first) || !is_count(scan, second) || !scan.together(first, printed) {
        return None;
    }
    let (a, b) = (scan.get(first)?, scan.get(second)?);
    let is = |at: usize, list: &[&str]| scan.finds(scan.before(at), list);
    let same_noun = a.noun == b.noun && !scan.get(printed)?.name.is_empty();
    match (same_noun, is(first, words::DUE) && !is(first, words::DONE), is(second, words::DONE)) {
        (true, true, true) => Some(share(second, first, printed)),
        _ if same_noun && is(second, words::DUE) && is(first, words::DONE) && !is(second, words::DONE) => {
            Some(share(first, second, printed))
        }
        _ => None,
    }
}

/// The rate of a name that a figure wants, at the same time.
pub(super) fn rate(scan: &Scan<'_>, at: usize, rated: Rated) -> Option<usize> {
    let part = scan.get(at)?.part;
    nearest(scan.figures, at, |it: &Figure| it.rated == Some(rated) && it.part == part && it.is_rate())
}
