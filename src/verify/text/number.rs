//! Numbers in a text: where they stand, what they are worth, and which of them are no figures.

use super::lexicon::{Lexicon, Named};
use super::numeral;
use super::words::concepts::{Counted, Rated};
use super::words::{self, glyphs::Table};
use crate::verify::reproduce::Given;

/// What a difference is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Point {
    /// Percentage points.
    Percent,
    /// Per mille points.
    PerMille,
    /// Points of a ratio per hundred.
    Ratio,
    /// Points, without saying of what.
    Any,
}

/// A text with one character for one: simplified, small letters, ASCII signs.
pub struct Folded {
    /// The characters.
    pub chars: Vec<char>,
    /// The characters as they were.
    plain: Vec<char>,
    lexicon: Lexicon,
}

/// Lines that a program has wrapped are at least this long.
const LEAST_WRAPPED: usize = 30;

/// A number as it stands in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Raw {
    /// Its first character.
    pub(super) start: usize,
    /// The first character behind it, its power of ten included.
    pub(super) end: usize,
    /// What it is worth.
    pub(super) given: Given,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let table = Table::new();
        let plain: Vec<char> = text.chars().collect();
        let chars = plain.iter().map(|it| table.fold(*it)).collect();
        let mut it = Self { chars, plain, lexicon: Lexicon::new() };
        it.join_lines();
        it
    }

    /// Line ends that only wrap a sentence become spaces.
    fn join_lines(&mut self) {
        let mut start = 0;
        for at in 0..self.chars.len() {
            if self.at(at) != '\n' {
                continue;
            }
            let last = self.at(self.skip_back(at).saturating_sub(1));
            let next = self.at(self.skip(at + 1));
            let ends = matches!(last, words::FULL_STOP | '.' | '!' | '?' | ';' | ':' | '\n' | '\r');
            let begins =
                matches!(next, '\n' | '\r' | '\0' | '(' | '-' | '*' | '~') || self.is_listed(self.skip(at + 1));
            let is_wrapped = at - start >= LEAST_WRAPPED && !ends && !begins;
            if is_wrapped && let Some(it) = self.chars.get_mut(at) {
                *it = ' ';
            }
            start = at + 1;
        }
    }

    /// Whether a list's or a heading's number stands at a place.
    fn is_listed(&self, at: usize) -> bool {
        let mut end = at;
        while self.at(end).is_ascii_digit() || words::HEADINGS.iter().any(|it| self.has(end, it)) {
            end += 1;
        }
        end > at && matches!(self.at(end), words::LIST_MARK | '.' | ')') && !self.at(end + 1).is_ascii_digit()
    }

    /// Whether a line ends at a place of the text as it was pasted.
    pub(super) fn is_line_end(&self, at: usize) -> bool {
        self.plain.get(at) == Some(&'\n')
    }

    /// A piece as text.
    #[must_use]
    pub fn slice(&self, start: usize, end: usize) -> String {
        self.chars.get(start..end.min(self.chars.len())).unwrap_or_default().iter().collect()
    }

    /// The count that is named from a place on.
    pub(super) fn count(&self, at: usize) -> Option<Named<Counted>> {
        self.lexicon.count(self, at)
    }

    /// The rate that is named from a place on.
    pub(super) fn rate(&self, at: usize) -> Option<Named<Rated>> {
        self.lexicon.rate(self, at)
    }

    /// Whether the comma at a place can set thousands apart: a full-width one does so between full-width digits only.
    fn groups(&self, at: usize) -> bool {
        let wide = |at: usize| self.plain.get(at).is_some_and(|it| ('\u{ff01}'..='\u{ff5e}').contains(it));
        self.at(at) == ',' && wide(at) == at.checked_sub(1).is_some_and(wide)
    }

    pub(super) fn at(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or('\0')
    }

    /// Whether a word begins at a place. A word of letters is a whole word.
    pub(super) fn has(&self, at: usize, word: &str) -> bool {
        let mut end = at;
        for it in word.chars() {
            if self.at(end) != it {
                return false;
            }
            end += 1;
        }
        let is_letter = |it: char| it.is_ascii_alphabetic();
        let opens = word.starts_with(is_letter) && at > 0 && is_letter(self.at(at - 1));
        let closes = word.ends_with(is_letter) && is_letter(self.at(end));
        !opens && !closes
    }

    /// Whether a word ends right before a place.
    pub(super) fn ends(&self, at: usize, word: &str) -> bool {
        at.checked_sub(word.chars().count()).is_some_and(|start| {
            // The word's own end is checked by its letters, not by what follows: a number may.
            self.has(start, word)
        })
    }

    /// The first place from `at` on that is no space.
    pub(super) fn skip(&self, mut at: usize) -> usize {
        while self.at(at) == ' ' {
            at += 1;
        }
        at
    }

    /// The place behind the last character before `at` that is no space.
    pub(super) fn skip_back(&self, mut at: usize) -> usize {
        while at > 0 && self.at(at - 1) == ' ' {
            at -= 1;
        }
        at
    }
}

/// Every number, in order; those that are no figures are left out.
pub(super) fn numbers(text: &Folded) -> Vec<Raw> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.chars.len() {
        let (raw, next) = match text.at(at) {
            it if it.is_ascii_digit() => read(text, at),
            it if numeral::begins(it) => numeral::read(text, at),
            _ => {
                at += 1;
                continue;
            }
        };
        if let Some(raw) = raw.filter(|it| is_figure(text, it)) {
            found.push(raw);
        }
        at = next.max(at + 1);
    }
    found
}

/// Reads the number that begins at a digit, and where to go on.
fn read(text: &Folded, digit: usize) -> (Option<Raw>, usize) {
    let mut end = digit;
    let mut digits = String::new();
    while text.at(end).is_ascii_digit() {
        digits.push(text.at(end));
        end += 1;
        // A comma belongs to the number only before exactly three digits.
        let three = (1..=3).all(|it| text.at(end + it).is_ascii_digit()) && !text.at(end + 4).is_ascii_digit();
        let grouped = digits.len() <= 3 || text.chars.get(digit..end).is_some_and(|it| it.contains(&','));
        if text.groups(end) && three && grouped {
            digits.extend((1..=3).map(|it| text.at(end + it)));
            end += 4;
            if !text.groups(end) {
                break;
            }
            end -= 1;
            digits.pop();
        }
    }
    let mut decimals = 0_u8;
    if text.at(end) == '.' && text.at(end + 1).is_ascii_digit() {
        end += 1;
        while text.at(end).is_ascii_digit() {
            digits.push(text.at(end));
            decimals = decimals.saturating_add(1);
            end += 1;
        }
    }
    let next = end;
    let spaced = text.skip(end);
    let mut power = 0;
    // `1/10万` is a scale and no ten-thousand times one.
    if let Some((_, by)) = crate::figures::typed::MAGNITUDES.iter().find(|(sign, _)| *sign == text.at(spaced)) {
        power = u8::try_from(*by).unwrap_or_default();
        end = spaced + 1;
    } else if let Some((word, by)) = words::POWERS.iter().find(|(word, _)| text.has(spaced, word)) {
        power = *by;
        end = spaced + word.len();
    }
    let Some(units) = digits.parse::<i128>().ok().filter(|_| digits.len() <= 18 && decimals <= 12) else {
        return (None, next);
    };
    let negative = is_minus(text, digit);
    let start = if negative { digit - 1 } else { digit };
    let given = Given { units: if negative { -units } else { units }, decimals, power };
    (Some(Raw { start, end, given }), end)
}

/// Whether the sign before a digit makes the number negative: nothing that could be a range stands before it.
fn is_minus(text: &Folded, digit: usize) -> bool {
    digit > 0 && text.at(digit - 1) == '-' && {
        let before = if digit > 1 { text.at(digit - 2) } else { ' ' };
        !before.is_ascii_alphanumeric() && !words::NO_MINUS.contains(&before)
    }
}

/// Whether a number is a figure: no date, no rank, no list's number, no age, no telephone.
fn is_figure(text: &Folded, it: &Raw) -> bool {
    let (before, after) = (text.skip_back(it.start), text.skip(it.end));
    let sign = |at: usize| text.at(at);
    let left = if before > 0 { sign(before - 1) } else { '\n' };
    let after_is = |word: &&&str| {
        // `3.2年` is no figure either; but `大` must not swallow `大于`.
        text.chars
            .get(after..)
            .is_some_and(|_| text.has(after, word) || (word.ends_with(' ') && text.has(it.end, word)))
    };
    // Units of points begin with 个 and stand before everything else.
    if words::POINTS.iter().any(|(word, _)| text.has(after, word)) {
        return true;
    }
    if words::NO_FIGURE_AFTER.iter().any(|it| after_is(&it)) || words::MONTHS.iter().any(|it| text.has(after, it)) {
        return false;
    }
    if words::NO_FIGURE_BEFORE.iter().any(|it| text.ends(before, it.trim_end())) {
        return false;
    }
    // Numbers of lists and headings: at the head of a line, before a mark.
    let is_head =
        left == '\n' || left == '\r' || (left == '(' && (before < 2 || matches!(sign(before - 2), '\n' | '\r' | ' ')));
    if is_head
        && it.given.decimals == 0
        && it.end - it.start <= 2
        && matches!(sign(after), words::LIST_MARK | '.' | ')' | ':' | ',')
    {
        return false;
    }
    if it.given.units == 100 && words::HUNDRED_BEFORE.iter().any(|word| text.ends(before, word)) {
        return false;
    }
    // Letters that touch a number make it a name: `H1N1`, `B12`.
    if left.is_ascii_alphabetic() && before == it.start {
        return false;
    }
    // Dates, times and telephones: signs and digits on.
    let chain = |at: usize, step: fn(usize) -> Option<usize>| {
        step(at).is_some_and(|next| sign(next).is_ascii_digit()) && matches!(sign(at), '-' | '/')
    };
    let joins_after = chain(it.end, |at| at.checked_add(1));
    let joins_before = it.start > 1 && chain(it.start - 1, |at| at.checked_sub(1));
    let scale = words::STROKES.iter().any(|word| text.has(it.end, word));
    if (joins_after && !scale && (joins_before || !is_range(text, it))) || (joins_before && !ends_range(text, it)) {
        return false;
    }
    // `06:29:00` and `08:30`: one or two digits and two digits. A ratio has another shape, or a point.
    let is_short =
        |it: usize| sign(it).is_ascii_digit() && !(it > 1 && sign(it - 1) == '.') && !(it > 1 && sign(it - 2) == '.');
    let clock = |at: usize| {
        sign(at) == ':'
            && sign(at + 1).is_ascii_digit()
            && sign(at + 2).is_ascii_digit()
            && !sign(at + 3).is_ascii_digit()
    };
    let is_clock = it.given.decimals == 0
        && it.end - it.start <= 2
        && (clock(it.end) || (left == ':' && it.end - it.start == 2 && before > 1 && is_short(before - 2)));
    !is_clock && !is_year(text, it, after)
}

/// More characters than the end of a range has.
const MOST_RANGE: usize = 7;

/// `103-107`: two plain numbers with one sign between and nothing joined before or behind.
fn is_range(text: &Folded, it: &Raw) -> bool {
    let mut at = it.end + 1;
    while text.at(at).is_ascii_digit() || text.at(at) == '.' {
        at += 1;
    }
    // A telephone's number is longer than the end of any range.
    let short = at - it.end <= MOST_RANGE;
    text.at(it.end) == '-'
        && short
        && !matches!(text.at(at), '-' | '/')
        && it.end - it.start >= 2
        && !text.has(text.skip(at), words::AGE)
}

fn ends_range(text: &Folded, it: &Raw) -> bool {
    let mut at = it.start - 1;
    let sign = text.at(at);
    if it.end - it.start >= MOST_RANGE {
        return false;
    }
    while at > 0 && (text.at(at - 1).is_ascii_digit() || text.at(at - 1) == '.') {
        at -= 1;
    }
    let before = if at > 0 { text.at(at - 1) } else { ' ' };
    // What makes the first number no figure, such as `aged`, makes the second none.
    let names = words::NO_FIGURE_BEFORE.iter().any(|it| text.ends(text.skip_back(at), it.trim_end()));
    sign == '-' && !matches!(before, '-' | '/' | ':') && !names
}

/// Four digits from 1900 to 2099 with no unit: `in 2022`, `2022/23`.
fn is_year(text: &Folded, it: &Raw, after: usize) -> bool {
    let plain = it.given.decimals == 0 && it.given.power == 0 && (1900..2100).contains(&it.given.units);
    let four = it.end - it.start == 4;
    let has_unit = words::NOUNS.iter().any(|word| text.has(after, word))
        || words::SCALES.iter().any(|(word, _)| text.has(after, word))
        || text.at(after) == ':';
    let before = text.skip_back(it.start);
    let says = ["in", "of", "by", "since", "year", "from", "to", "until", "during", "through", "and", "for", "over"];
    let is_english = says.iter().any(|word| text.ends(before, word))
        || !text.at(after).is_ascii_alphabetic()
        || ["to", "and", "through", "until", "census"].iter().any(|word| text.has(after, word));
    plain
        && four
        && !has_unit
        && is_english
        && !text.chars.get(before.saturating_sub(1)).is_some_and(|it| ('\u{4e00}'..='\u{9fff}').contains(it))
}
