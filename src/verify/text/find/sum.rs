//! Sums: boys and girls are births, births less deaths are the natural increase.

use super::super::bind::count;
use super::super::figure::Part;
use super::super::words::concepts::{Counted, Rated, WHOLES};
use super::share::rate;
use super::{Claim, Scan};

/// Every claim of a sum.
pub(super) fn claims(scan: &Scan<'_>) -> Vec<Claim> {
    let mut all: Vec<Claim> = Vec::new();
    for at in 0..scan.figures.len() {
        for (whole, parts) in WHOLES {
            if let Some(claim) = sum(scan, at, *whole, parts) {
                let same = |it: &Claim| matches!((it, &claim), (Claim::Sum { parts: a, .. }, Claim::Sum { parts: b, .. }) if a == b);
                if !all.iter().any(same) {
                    all.push(claim);
                }
            }
        }
        all.extend(less(scan, at));
    }
    all
}

/// Parts that stand in one paragraph, and their total near it.
fn sum(scan: &Scan<'_>, first: usize, whole: Counted, parts: &[Counted]) -> Option<Claim> {
    let it = scan.get(first)?;
    if it.counted != parts.first().copied() || it.part != Part::Value {
        return None;
    }
    let mut found = vec![first];
    for counted in parts.get(1..)? {
        // Parts stand in one paragraph; those of another speak of another whole.
        let same = |at: &usize| scan.get(*at).is_some_and(|other| other.place.paragraph == it.place.paragraph);
        let next = count(scan.figures, first, *counted).filter(same)?;
        found.push(next);
    }
    let total = count(scan.figures, first, whole)?;
    (!found.contains(&total)).then_some(Claim::Sum { parts: found, total })
}

/// Natural increase, as a rate and as a count.
fn less(scan: &Scan<'_>, left: usize) -> Option<Claim> {
    let it = scan.get(left).filter(|it| matches!(it.part, Part::Value | Part::Earlier))?;
    let (from, taken) = if it.rated == Some(Rated::Natural) {
        (rate(scan, left, Rated::Birth)?, rate(scan, left, Rated::Death)?)
    } else if it.counted == Some(Counted::Increase) {
        (count(scan.figures, left, Counted::Births)?, count(scan.figures, left, Counted::Deaths)?)
    } else {
        return None;
    };
    Some(Claim::Less { from, taken, left })
}
