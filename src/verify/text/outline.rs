//! Paragraphs, sections, sentences and clauses: where a figure's words may be looked for.

use super::number::Folded;
use super::words;

/// Where a place of the text belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Place {
    /// The section, counted from 0: it begins with a numbered heading.
    pub(super) section: usize,
    /// The paragraph.
    pub(super) paragraph: usize,
    /// The sentence.
    pub(super) sentence: usize,
    /// Where the paragraph begins.
    pub(super) paragraph_start: usize,
    /// Where the sentence begins.
    pub(super) sentence_start: usize,
    /// Where it ends.
    pub(super) sentence_end: usize,
}

/// Marks that end a sentence. A point ends one only before a space or at the end, so that decimals stay whole.
fn ends_sentence(text: &Folded, at: usize) -> bool {
    match text.at(at) {
        words::FULL_STOP | '!' | '?' | '\n' | '\r' => true,
        '.' => {
            let is_short = text.ends(at, "no") || text.ends(at, "vs") || text.ends(at, "approx");
            !is_short && matches!(text.at(at + 1), ' ' | '\n' | '\r' | '\0' | '"' | ')')
        }
        _ => false,
    }
}

/// Marks that end a clause.
pub(super) const fn ends_clause(it: char) -> bool {
    matches!(it, ',' | ';' | words::FULL_STOP | '\n' | '!' | '?')
}

/// Whether a paragraph is a heading that begins a section: `一、`, `(二)`.
fn is_heading(text: &Folded, start: usize) -> bool {
    let start = text.skip(start);
    let opens = text.at(start) == '(';
    let digits = start + usize::from(opens);
    words::HEADINGS.iter().any(|it| {
        let mark = text.at(digits + 1);
        text.has(digits, it) && if opens { mark == ')' } else { mark == words::LIST_MARK }
    })
}

/// The place of every one of some characters, given in order.
pub(super) fn places(text: &Folded, wanted: &[usize]) -> Vec<Place> {
    let mut out = Vec::with_capacity(wanted.len());
    let mut now = Place::default();
    let mut wanted = wanted.iter().copied().peekable();
    for at in 0..=text.chars.len() {
        while wanted.next_if_eq(&at).is_some() {
            out.push(now);
        }
        if ends_sentence(text, at) {
            now.sentence += 1;
            now.sentence_start = at + 1;
            if text.at(at) == '\n' {
                now.paragraph += 1;
                now.paragraph_start = at + 1;
                now.section += usize::from(is_heading(text, at + 1));
            }
        }
    }
    let mut last: Option<Place> = None;
    for it in &mut out {
        // Figures of one sentence share its end.
        if let Some(known) = last.filter(|known| known.sentence == it.sentence) {
            it.sentence_end = known.sentence_end;
            continue;
        }
        let mut end = it.sentence_start;
        while end < text.chars.len() && !ends_sentence(text, end) {
            end += 1;
        }
        it.sentence_end = end;
        last = Some(*it);
    }
    out
}

/// Where each section begins; the first one at the beginning of the text.
pub(super) fn sections(text: &Folded) -> Vec<usize> {
    let heads = (0..text.chars.len()).filter(|at| text.at(*at) == '\n' && is_heading(text, at + 1)).map(|at| at + 1);
    std::iter::once(0).chain(heads).collect()
}
