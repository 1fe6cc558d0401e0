//! Relations: what should follow from what, by the words and places of a text.

mod gap;
mod goal;
mod share;
mod sum;

use super::figure::{Figure, Part};
use super::number::Folded;
use super::words;
use super::words::concepts::Rated;

/// What stands below the line of a share.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Whole {
    /// Figures of the text that it could be, the wanted one first.
    Figures(Vec<usize>),
    /// The text does not give it.
    Missing,
}

/// The range that a text names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limits {
    /// Two figures of the text.
    Named(usize, usize),
    /// The text does not say.
    Unnamed,
}

/// What should hold. Figures are meant by their places in the list of figures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Claim {
    /// Part over whole, times the scale, is the printed rate. A part can be missing too; a taken one counts below zero.
    Share {
        /// The part: figures, and whether each is taken away.
        part: Vec<(usize, bool)>,
        /// The whole.
        whole: Whole,
        /// The rate.
        printed: usize,
    },
    /// Value and base differ by the gap.
    Gap {
        /// The value.
        value: usize,
        /// The target or the value before.
        base: usize,
        /// The difference.
        gap: usize,
        /// Whether the value is said to be above.
        up: bool,
    },
    /// Value and earlier value differ by so many percent of the earlier one.
    Relative {
        /// The value.
        value: usize,
        /// The value before.
        earlier: Option<usize>,
        /// The difference, where that is given and the earlier value is not.
        difference: Option<usize>,
        /// The change in percent.
        percent: usize,
        /// Whether it is said to have risen.
        up: bool,
    },
    /// A change against an earlier value that the text does not give.
    Change {
        /// The value, where the text gives it.
        value: Option<usize>,
        /// The change.
        change: usize,
        /// Whether it is said to have risen.
        up: bool,
    },
    /// A count and its rate have both changed: what that says of the population.
    Together {
        /// The rate.
        rate: usize,
        /// Its change.
        rate_change: usize,
        /// Whether the rate rose.
        rate_up: bool,
        /// The count.
        count: usize,
        /// Its change.
        count_change: usize,
        /// Whether the count rose.
        count_up: bool,
    },
    /// The parts make the total.
    Sum {
        /// The parts.
        parts: Vec<usize>,
        /// The total.
        total: usize,
    },
    /// One less another is the third, such as births less deaths.
    Less {
        /// What it is taken from.
        from: usize,
        /// What is taken.
        taken: usize,
        /// What is left.
        left: usize,
    },
    /// The value is said to meet its target, or not to.
    Meets {
        /// The value.
        value: usize,
        /// The target.
        target: usize,
        /// Whether more is better.
        at_least: bool,
        /// Whether it is said to be met.
        met: bool,
    },
    /// The value is said to lie in a normal range, or outside.
    Within {
        /// The value.
        value: usize,
        /// The range.
        limits: Limits,
        /// Whether it is said to lie inside.
        inside: bool,
    },
}

impl Claim {
    /// The figures that it is about, in the order of the text.
    #[must_use]
    pub fn figures(&self) -> Vec<usize> {
        let mut all = match self {
            Self::Share { part, whole, printed } => {
                let mut all: Vec<usize> = part.iter().map(|(it, _)| *it).collect();
                if let Whole::Figures(whole) = whole {
                    all.extend(whole);
                }
                all.push(*printed);
                all
            }
            Self::Gap { value, base, gap, .. } => vec![*value, *base, *gap],
            Self::Relative { value, earlier, difference, percent, .. } => {
                [Some(*value), *earlier, *difference, Some(*percent)].into_iter().flatten().collect()
            }
            Self::Change { value, change, .. } => value.iter().chain([change]).copied().collect(),
            Self::Together { rate, rate_change, count, count_change, .. } => {
                vec![*rate, *rate_change, *count, *count_change]
            }
            Self::Sum { parts, total } => parts.iter().chain([total]).copied().collect(),
            Self::Less { from, taken, left } => vec![*from, *taken, *left],
            Self::Meets { value, target, .. } => vec![*value, *target],
            Self::Within { value, limits: Limits::Named(low, high), .. } => vec![*value, *low, *high],
            Self::Within { value, .. } => vec![*value],
        };
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// A text with its figures, for those that look for relations.
struct Scan<'a> {
    text: &'a Folded,
    figures: &'a [Figure],
}

impl Scan<'_> {
    fn get(&self, at: usize) -> Option<&Figure> {
        self.figures.get(at)
    }

    /// Whether two figures stand in one sentence.
    fn together(&self, a: usize, b: usize) -> bool {
        matches!((self.get(a), self.get(b)), (Some(a), Some(b)) if a.place.sentence == b.place.sentence)
    }

    /// The stretch before a figure: from the one before it, or from the sentence's beginning.
    fn before(&self, at: usize) -> (usize, usize) {
        let Some(it) = self.get(at) else { return (0, 0) };
        let last = at.checked_sub(1).filter(|last| self.together(*last, at)).and_then(|last| self.get(last));
        (last.map_or(it.place.sentence_start, |it| it.end), it.start)
    }

    /// The stretch behind a figure: to the next one, or to the sentence's end.
    fn after(&self, at: usize) -> (usize, usize) {
        let Some(it) = self.get(at) else { return (0, 0) };
        let next = self.get(at + 1).filter(|_| self.together(at, at + 1));
        (it.end, next.map_or(it.place.sentence_end, |it| it.start))
    }

    /// What stands between two neighbouring figures, without spaces and marks at its ends.
    fn between(&self, at: usize) -> String {
        let (start, end) = self.after(at);
        let text = self.text.slice(start, end);
        text.trim_matches(|it: char| it == ' ' || it == ',' || it == '(' || it == ')').to_owned()
    }

    fn finds(&self, (from, to): (usize, usize), words: &[&str]) -> bool {
        self.place(from, to, words).is_some()
    }

    /// Where a word first begins in a stretch.
    fn place(&self, from: usize, to: usize, words: &[&str]) -> Option<usize> {
        (from..to).find(|at| words.iter().any(|it| at + it.chars().count() <= to && self.text.has(*at, it)))
    }

    /// The last direction that a stretch names.
    fn direction(&self, (from, to): (usize, usize)) -> Option<bool> {
        let last = |words: &[&str]| {
            (from..to)
                .flat_map(|at| words.iter().map(move |it| (at, it)))
                .filter(|(at, it)| at + it.chars().count() <= to && self.text.has(*at, it))
                .map(|(at, it)| at + it.chars().count())
                .max()
        };
        match (last(words::UP), last(words::DOWN)) {
            (None, None) => None,
            (up, down) => Some(up > down),
        }
    }

    /// The direction that stands right behind a figure: `2.29 points above`.
    fn direction_behind(&self, at: usize) -> Option<bool> {
        let start = self.text.skip(self.get(at)?.end);
        let begins = |words: &[&str]| words.iter().any(|it| it.is_ascii() && self.text.has(start, it));
        match (begins(words::UP), begins(words::DOWN)) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
    }

    /// The nearest figure before another in its sentence that is a value or a target, no difference.
    fn standing_before(&self, at: usize) -> Option<usize> {
        (0..at)
            .rev()
            .take_while(|it| self.together(*it, at))
            .find(|it| self.get(*it).is_some_and(|it| !matches!(it.part, Part::Difference | Part::Relative)))
    }

    /// Whether two figures can be subtracted: rates of one scale, or counts of one thing.
    fn alike(&self, a: usize, b: usize) -> bool {
        let (Some(a), Some(b)) = (self.get(a), self.get(b)) else { return false };
        match (a.factor(), b.factor()) {
            (Some(x), Some(y)) => {
                x == y
                    && match (a.rated, b.rated) {
                        (Some(Rated::Other), Some(Rated::Other)) => a.name == b.name,
                        (Some(x), Some(y)) => x == y || x == Rated::Other || y == Rated::Other,
                        _ => true,
                    }
            }
            // A target of a ratio is often printed without its hundred.
            (Some(_), None) => b.noun.is_empty() && b.part != Part::Difference,
            (None, None) => a.counted == b.counted || a.counted.is_none() || b.counted.is_none(),
            (None, Some(_)) => false,
        }
    }
}

/// Every relation of a text, in the order of its first figure.
pub(super) fn claims(text: &Folded, figures: &[Figure]) -> Vec<Claim> {
    let scan = Scan { text, figures };
    let mut all = share::claims(&scan);
    all.extend(sum::claims(&scan));
    let mut gaps = gap::claims(&scan);
    gap::join(&scan, &mut gaps);
    all.extend(goal::claims(&scan, &gaps));
    all.extend(gaps);
    // The last figure of a relation is where a reader meets it.
    let key = |it: &Claim| (it.figures().last().copied(), it.figures().first().copied());
    all.sort_by_key(key);
    // What was found twice has the same figures, so it stands near itself.
    let mut out: Vec<Claim> = Vec::with_capacity(all.len());
    for it in all {
        let mut alike = out.iter().rev().take_while(|other| key(other) == key(&it));
        if !alike.any(|other| *other == it) {
            out.push(it);
        }
    }
    out
}
