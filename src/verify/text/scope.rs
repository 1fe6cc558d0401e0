//! What a figure speaks of without saying so: the area and the year that its sentence or paragraph names.

use super::number::Folded;
use super::outline::ends_clause;
use super::words;

/// A stretch goes no further back than this many characters: a text without marks is still read in good time.
const FAR: usize = 400;

/// Where a stretch begins that is not too long.
pub(super) fn far(from: usize, to: usize) -> usize {
    from.max(to.saturating_sub(FAR))
}

/// The last area that a stretch names: `全县`, or a name at the head of a clause that ends like one.
pub(super) fn area(text: &Folded, from: usize, to: usize) -> Option<String> {
    let whole = |at: usize| words::WHOLE_AREAS.iter().find(|it| text.has(at, it)).map(|it| (*it).to_owned());
    let named = |at: usize| {
        let heads =
            at == from || ends_clause(text.at(at - 1)) || matches!(text.at(at - 1), words::LIST_MARK | ' ' | ':' | '.');
        let first = text.at(at);
        if !heads || !('\u{4e00}'..='\u{9fff}').contains(&first) || words::NO_AREA_BEGINS.contains(&first) {
            return None;
        }
        let end = (at + 2..at + 5).find(|it| words::AREA_ENDS.contains(&text.at(*it)))?;
        if words::NO_AREA_AFTER.contains(&text.at(end + 1)) {
            return None;
        }
        let name = text.slice(at, end + 1);
        name.chars().all(|it| ('\u{4e00}'..='\u{9fff}').contains(&it)).then_some(name)
    };
    (far(from, to)..to).rev().find_map(|at| whole(at).or_else(|| named(at)))
}

/// The last year that a stretch names.
pub(super) fn year(text: &Folded, from: usize, to: usize) -> Option<u16> {
    (far(from, to)..to).rev().find_map(|at| {
        if !text.at(at).is_ascii_digit() || (at > from && text.at(at - 1).is_ascii_digit()) {
            return None;
        }
        let digits = text.slice(at, at + 4);
        let year = digits.parse::<u16>().ok().filter(|it| digits.len() == 4 && (1900..2100).contains(it))?;
        let behind = text.at(at + 4);
        (behind == words::YEAR || !(behind.is_ascii_digit() || words::NO_YEAR.contains(&behind))).then_some(year)
    })
}
