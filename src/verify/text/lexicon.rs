//! Where a text names a count or a rate.

use super::number::Folded;
use super::words;
use super::words::concepts::{Counted, Rated};
use super::words::names::{COUNTS, RATES};

/// The names, by their first character.
pub(super) struct Lexicon {
    counts: Vec<Word<Counted>>,
    rates: Vec<Word<Rated>>,
}

struct Word<T> {
    first: char,
    word: &'static str,
    len: usize,
    is: T,
}

/// A name that was found.
#[derive(Clone, Copy)]
pub(super) struct Named<T> {
    /// Its first character.
    pub(super) start: usize,
    /// The first character behind it.
    pub(super) end: usize,
    /// What it names.
    pub(super) is: T,
}

impl<T> Named<T> {
    /// Whether this one is meant rather than another: it ends later, or as late and is longer.
    pub(super) fn beats(&self, other: Option<&Self>) -> bool {
        other.is_none_or(|it| (self.end, it.start) > (it.end, self.start))
    }
}

fn sorted<T: Copy>(names: &[(&'static str, T)]) -> Vec<Word<T>> {
    let word = |(word, is): &(&'static str, T)| Word {
        first: word.chars().next().unwrap_or_default(),
        word,
        len: word.chars().count(),
        is: *is,
    };
    let mut all: Vec<Word<T>> = names.iter().map(word).collect();
    // The longest of those that begin alike stands first.
    all.sort_by_key(|it| (it.first, std::cmp::Reverse(it.len)));
    all
}

fn begins<'a, T: Copy>(
    all: &'a [Word<T>],
    text: &'a Folded,
    at: usize,
) -> impl Iterator<Item = (&'static str, Named<T>)> + 'a {
    let first = text.at(at);
    let from = all.partition_point(|it| it.first < first);
    let alike = all.get(from..).unwrap_or_default().iter().take_while(move |it| it.first == first);
    alike
        .filter(move |it| text.has(at, it.word))
        .map(move |it| (it.word, Named { start: at, end: at + it.len, is: it.is }))
}

impl Lexicon {
    pub(super) fn new() -> Self {
        Self { counts: sorted(COUNTS), rates: sorted(RATES) }
    }

    /// The longest count's name that begins at a place.
    pub(super) fn count(&self, text: &Folded, at: usize) -> Option<Named<Counted>> {
        // A count's name that goes on as a rate's is none: `出生率`, `出生人口性别比`; nor is `出生缺陷`.
        let goes_on = |it: &Named<Counted>| words::NO_COUNT_TAILS.iter().any(|tail| text.has(it.end, tail));
        let found = begins(&self.counts, text, at).find(|(_, it)| !goes_on(it));
        found.filter(|(word, _)| !is_narrowed(text, at, word)).map(|(_, it)| it)
    }

    /// The longest rate's name that begins at a place.
    pub(super) fn rate(&self, text: &Folded, at: usize) -> Option<Named<Rated>> {
        let (word, it) = begins(&self.rates, text, at).next()?;
        // A rate of some of them is another rate.
        Some(if is_narrowed(text, at, word) { Named { is: Rated::Other, ..it } } else { it })
    }
}

/// Whether a general name is that of some only: `围产儿死亡`, `二孩出生率`, `perinatal deaths`.
fn is_narrowed(text: &Folded, at: usize, word: &str) -> bool {
    if !words::GENERAL.contains(&word) || at == 0 {
        return false;
    }
    if word.is_ascii() {
        let before = text.skip_back(at);
        return words::NARROWS.iter().any(|it| text.ends(before, it));
    }
    words::NARROWS_BEFORE.contains(&text.at(at - 1))
}
