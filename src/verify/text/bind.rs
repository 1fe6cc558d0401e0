//! Which figure is meant: the nearest one of that kind, in the same sentence, paragraph or section, or the only one.

use super::figure::{Figure, Part};
use super::words::HIGHER_AREAS;
use super::words::concepts::Counted;

/// How near two figures have to stand to speak of the same.
fn nearness(of: &Figure, it: &Figure, home: &str) -> Option<u8> {
    // What names no area speaks of the text's own, and not of the country that it is compared with.
    let is_other = |area: &str| HIGHER_AREAS.contains(&area) && area != home;
    if (it.area.is_empty() && is_other(&of.area)) || (of.area.is_empty() && is_other(&it.area)) {
        return None;
    }
    if it.place.sentence == of.place.sentence {
        return Some(0);
    }
    // Areas and years that are named and differ speak of different things.
    if !it.area.is_empty() && !of.area.is_empty() && it.area != of.area {
        return None;
    }
    if let (Some(a), Some(b)) = (it.year, of.year)
        && a != b
    {
        return None;
    }
    if it.place.paragraph == of.place.paragraph {
        Some(1)
    } else if it.place.section == of.place.section {
        Some(2)
    } else {
        Some(3)
    }
}

/// How many figures away what is meant may stand.
const BESIDE: usize = 300;

/// The figure that is meant, among those that fit.
pub(super) fn nearest(figures: &[Figure], at: usize, fits: impl Fn(&Figure) -> bool) -> Option<usize> {
    let of = figures.get(at)?;
    let home = figures.first().map_or("", |it| it.area.as_str());
    let mut best: Option<((u8, u8, usize), usize)> = None;
    let mut far = 0;
    let near = figures.iter().enumerate().skip(at.saturating_sub(BESIDE)).take(2 * BESIDE);
    for (index, it) in near.filter(|(index, it)| *index != at && fits(it)) {
        let Some(near) = nearness(of, it, home) else { continue };
        // Within one sentence a named area that differs still counts.
        if near == 0 && !it.area.is_empty() && !of.area.is_empty() && it.area != of.area {
            continue;
        }
        if near == 0 && it.year.is_some() && of.year.is_some() && it.year != of.year {
            continue;
        }
        far += usize::from(near == 3);
        // What stands before is meant rather than what follows.
        let key = (near, u8::from(index > at), index.abs_diff(at));
        if best.is_none_or(|(least, _)| key < least) {
            best = Some((key, index));
        }
    }
    // In another section only the one figure of its kind can be meant.
    best.filter(|((near, ..), _)| *near < 3 || far == 1).map(|(_, index)| index)
}

/// The value of a count near a figure, of the same time.
pub(super) fn count(figures: &[Figure], at: usize, counted: Counted) -> Option<usize> {
    let part = figures.get(at).map(|it| it.part)?;
    let wanted = if part == Part::Earlier { Part::Earlier } else { Part::Value };
    nearest(figures, at, |it| it.counted == Some(counted) && it.part == wanted)
}
