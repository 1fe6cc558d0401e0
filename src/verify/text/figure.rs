//! Figures: a number with its unit, what it counts or rates, and the part that it plays.

use super::number::{Folded, Point, Raw, numbers};
use super::outline::{Place, ends_clause, places};
use super::scope::{area, year};
use super::words;
use super::words::concepts::{Counted, Rated};
use crate::verify::reproduce::{Given, Scale};

/// What a figure is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unit {
    /// A count, or a number without a unit.
    Count,
    /// So many in so many: 100 for %, 1,000 for ‰.
    Per(i128),
    /// So many to so many of the other part: `108.94:100`.
    To(i128),
    /// A difference in points.
    Points(Point),
}

/// The part that a figure plays in its sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::verify) enum Part {
    /// What was counted or reached.
    Value,
    /// What was to be reached.
    Target,
    /// The same a year before.
    Earlier,
    /// A difference, in the unit of what differs.
    Difference,
    /// A change in percent of what was before.
    Relative,
}

/// A number of the text with all that its words say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// Its first character, counted from 0.
    pub start: usize,
    /// The first character behind it and its unit.
    pub end: usize,
    /// The number.
    pub given: Given,
    /// What it is counted in.
    pub unit: Unit,
    /// Where its unit begins.
    pub(in crate::verify) number_end: usize,
    pub(in crate::verify) noun: &'static str,
    pub(in crate::verify) part: Part,
    pub(in crate::verify) counted: Option<Counted>,
    pub(in crate::verify) rated: Option<Rated>,
    /// The rate's name as it stands in the text, folded.
    pub(in crate::verify) name: String,
    /// The area that its sentence or clause names; empty where none.
    pub(in crate::verify) area: String,
    /// The year that its sentence or paragraph names.
    pub(in crate::verify) year: Option<u16>,
    pub(super) place: Place,
}

impl Figure {
    /// What its ratio is multiplied by; `None` for counts and differences.
    pub(in crate::verify) fn factor(&self) -> Option<i128> {
        match self.unit {
            Unit::Per(factor) | Unit::To(factor) => Some(factor),
            Unit::Count if matches!(self.rated, Some(Rated::SexRatio | Rated::SexRatioAll)) => Some(100),
            _ => None,
        }
    }

    /// Whether it is a rate.
    pub(in crate::verify) fn is_rate(&self) -> bool {
        self.factor().is_some()
    }

    /// The scale for the arithmetic of figures; `None` for a factor that no indicator has.
    pub(in crate::verify) fn scale(&self) -> Option<Scale> {
        let is_to = !matches!(self.unit, Unit::Per(_));
        match self.factor()? {
            100 if is_to => Some(Scale::Per100),
            100 => Some(Scale::Percent),
            1_000 => Some(Scale::PerMille),
            10_000 => Some(Scale::Per10k),
            100_000 => Some(Scale::Per100k),
            1 => Some(Scale::One),
            _ => None,
        }
    }
}

/// More characters than a paragraph's label has.
const MOST_LABEL: usize = 40;

/// Every figure of a text, in order.
pub(super) fn figures(text: &Folded) -> Vec<Figure> {
    let raws = numbers(text);
    let starts: Vec<usize> = raws.iter().map(|it| it.start).collect();
    let places = places(text, &starts);
    let mut out: Vec<Figure> = Vec::new();
    let mut raws = raws.into_iter().zip(places).peekable();
    while let Some((raw, place)) = raws.next() {
        // The second number of a ratio belongs to the first.
        if out.last().is_some_and(|it| it.end > raw.start) {
            continue;
        }
        let next = raws.peek().filter(|(_, it)| it.sentence == place.sentence).map(|(it, _)| *it);
        let made = figure(text, &raw, place, out.last(), next);
        out.push(made);
    }
    out
}

fn figure(text: &Folded, raw: &Raw, place: Place, last: Option<&Figure>, next: Option<Raw>) -> Figure {
    let (unit, noun, end) = unit(text, raw, next);
    let last = last.filter(|it| it.place.sentence == place.sentence);
    let from = last.map_or(place.sentence_start, |it| it.end);
    let to = next.map_or(place.sentence_end, |it| it.start).max(end);
    let window = Window { text, from, start: raw.start, number_end: raw.end, end, to };
    let reached = last.filter(|it| it.part == Part::Earlier && window.is_reached());
    let adds = last.is_some_and(|it| it.part == Part::Difference && it.unit == Unit::Count && window.is_that());
    let part = if adds && matches!(unit, Unit::Per(_)) { Part::Relative } else { window.part(unit) };
    let rated = window.rated().or_else(|| reached.and_then(|it| Some((it.rated?, it.name.clone()))));
    let rated = rated.or_else(|| {
        // A target and a difference speak of the rate before them.
        last.filter(|it| part != Part::Value && it.rated.is_some()).and_then(|it| Some((it.rated?, it.name.clone())))
    });
    let rated = rated.or_else(|| if unit == Unit::Count { None } else { label(text, place) });
    let is_count = unit == Unit::Count;
    let (rated, name) = rated.map_or((None, String::new()), |(it, name)| (Some(it), name));
    let is_ratio = is_count && matches!(rated, Some(Rated::SexRatio | Rated::SexRatioAll)) && noun.is_empty();
    let counted = window
        .counted()
        .or_else(|| reached.and_then(|it| it.counted))
        .filter(|_| is_count && !is_ratio && (raw.given.decimals == 0 || raw.given.power > 0));
    let rated = if is_count && !is_ratio { None } else { rated };
    let area = window.area(place.sentence_start).or_else(|| window.area_of_paragraph(place)).unwrap_or_default();
    let year = year(text, place.sentence_start, raw.start).or_else(|| year(text, place.paragraph_start, raw.start));
    let (given, start, number_end) = (raw.given, raw.start, raw.end);
    Figure { start, end, given, unit, number_end, noun, part, counted, rated, name, area, year, place }
}

/// The unit behind a number, or before it, and where the figure ends.
fn unit(text: &Folded, raw: &Raw, next: Option<Raw>) -> (Unit, &'static str, usize) {
    let at = text.skip(raw.end);
    let len = |word: &str| word.chars().count();
    if let Some((word, point)) = words::POINTS.iter().find(|(word, _)| text.has(at, word)) {
        return (Unit::Points(*point), "", at + len(word));
    }
    if text.at(at) == ':'
        && let Some(next) = next.filter(|it| it.start == text.skip(at + 1) && it.given.decimals == 0)
    {
        return (Unit::To(next.given.units), "", next.end);
    }
    if let Some(word) = words::PER_HUNDRED.iter().find(|word| text.has(at, word)) {
        return (Unit::To(100), "", at + len(word));
    }
    if let Some((_, factor)) = words::SCALES_BEFORE.iter().find(|(word, _)| text.ends(raw.start, word)) {
        return (Unit::Per(*factor), "", raw.end);
    }
    if let Some((word, factor)) = words::SCALES.iter().find(|(word, _)| text.has(at, word)) {
        return (Unit::Per(*factor), "", at + len(word));
    }
    // `108.94比100`
    let to = text.skip(at + 1);
    if let Some(next) =
        next.filter(|it| text.has(at, words::TO_HUNDRED) && it.start == to && text.slice(to, it.end) == "100")
    {
        return (Unit::To(100), "", next.end);
    }
    match words::NOUNS.iter().find(|word| text.has(at, word)) {
        Some(word) => (Unit::Count, word, at + len(word)),
        None => (Unit::Count, "", raw.end),
    }
}

/// What stands around a number: from the figure before it to the one behind it, within the sentence.
struct Window<'a> {
    text: &'a Folded,
    from: usize,
    start: usize,
    number_end: usize,
    end: usize,
    to: usize,
}

impl Window<'_> {
    /// Where the number's own clause begins.
    fn clause(&self) -> usize {
        (self.from..self.start).rev().find(|at| ends_clause(self.text.at(*at))).map_or(self.from, |it| it + 1)
    }

    fn finds(&self, from: usize, to: usize, words: &[&str]) -> bool {
        (from..to).any(|at| words.iter().any(|word| self.text.has(at, word) && at + word.chars().count() <= to))
    }

    /// Whether a word ends right before the number, small words aside.
    fn follows(&self, words: &[&str]) -> bool {
        let mut at = self.text.skip_back(self.start);
        while let Some(filler) = words::FILLERS.iter().find(|it| self.text.ends(at, it)) {
            at = self.text.skip_back(at - filler.chars().count());
        }
        words.iter().any(|word| {
            let natural = words::NATURAL.iter().any(|it| self.text.ends(at.saturating_sub(word.chars().count()), it));
            let least =
                words::SHORT_CHANGE.contains(word) && at >= 2 && words::NOT_CHANGE.contains(&self.text.at(at - 2));
            self.text.ends(at, word) && !least && !natural && at >= self.from + word.chars().count()
        })
    }

    /// Whether an amount of change stands here: `517 more than`, `increase of 517`.
    fn is_change(&self, unit: Unit) -> bool {
        let behind = self.text.skip(self.end);
        let more = unit == Unit::Count && (["more", "fewer", "less"].iter().any(|it| self.text.has(behind, it)));
        // `a 3.1% decrease from 624,828`
        let named = matches!(unit, Unit::Per(_)) && words::CHANGE_NOUNS.iter().any(|it| self.text.has(behind, it));
        more || named || self.follows(words::CHANGE_UP) || self.follows(words::CHANGE_DOWN)
    }

    fn part(&self, unit: Unit) -> Part {
        let clause = self.clause();
        let behind = self.text.skip(self.end);
        let until = (behind..self.to).find(|at| ends_clause(self.text.at(*at))).unwrap_or(self.to);
        if matches!(unit, Unit::Points(_)) {
            return Part::Difference;
        }
        if self.is_change(unit) {
            return if unit == Unit::Count { Part::Difference } else { Part::Relative };
        }
        let behind_of = behind + usize::from(self.text.at(behind) == words::OF_PARTICLE);
        let near = |list: &[&str]| list.iter().any(|it| self.text.has(behind, it) || self.text.has(behind_of, it));
        let limit = self.finds(clause, self.start, words::AT_LEAST_BEFORE)
            || self.finds(clause, self.start, words::AT_MOST_BEFORE)
            || near(words::AT_LEAST_BEHIND)
            || near(words::AT_MOST_BEHIND);
        if unit != Unit::Count && (limit || self.finds(clause, self.start, words::TARGET)) {
            return Part::Target;
        }
        if unit == Unit::Count && self.finds(clause, self.start, words::FUTURE) {
            return Part::Target;
        }
        // `the 97 percent target` names it behind the number.
        if unit != Unit::Count && near(words::TARGET) {
            return Part::Target;
        }
        // `由7.53‰上升到7.57‰`: the first of the two is the earlier.
        let tail = self.text.skip_back(self.to);
        let goes_on = words::REACHES.iter().any(|it| self.text.ends(tail, it)) && self.to < self.text.chars.len();
        if goes_on && self.finds(clause, self.start, words::FROM) && self.text.at(self.to).is_ascii_digit() {
            return Part::Earlier;
        }
        let by_before = self.finds(clause, self.start, words::EARLIER) && !self.reaches();
        let by_after = (behind..until.min(behind + 24)).any(|at| {
            words::EARLIER.iter().any(|word| word.is_ascii() && self.text.has(at, word))
                && !self.finds(behind, at, words::COMPARES)
                && !self.finds(behind, at, words::CHANGE_UP)
                && !self.finds(behind, at, words::CHANGE_DOWN)
        });
        if by_before || by_after { Part::Earlier } else { Part::Value }
    }

    /// Whether what was reached stands here: `上升到7.57‰`.
    fn is_reached(&self) -> bool {
        let at = self.text.skip_back(self.start);
        words::REACHES.iter().any(|it| self.text.ends(at, it))
    }

    /// Whether only a word such as `or` stands between the figure before and this one.
    fn is_that(&self) -> bool {
        let between = self.text.slice(self.from, self.start);
        let between = between.trim_matches([' ', ',', '(']);
        between.is_empty() || words::THAT_IS.contains(&between)
    }

    /// Whether `to` or `至` stands right before the number.
    fn reaches(&self) -> bool {
        let at = self.text.skip_back(self.start);
        words::TO.iter().any(|it| self.text.ends(at, it))
    }

    /// What the rate before the number is called.
    fn rated(&self) -> Option<(Rated, String)> {
        let mut best = None;
        for it in (self.from..self.start).filter_map(|at| self.text.rate(at)) {
            if it.end <= self.start && it.beats(best.as_ref()) {
                best = Some(it);
            }
        }
        if let Some(it) = best {
            return Some((it.is, self.text.slice(it.start, it.end)));
        }
        let clause = self.clause();
        let ends = |at: usize| words::RATE_ENDS.iter().find(|it| at <= self.start && self.text.ends(at, it));
        let end = (clause..=self.start).rev().find(|at| ends(*at).is_some())?;
        Some((Rated::Other, self.text.slice(end.saturating_sub(8).max(clause), end)))
    }

    /// What a count counts.
    fn counted(&self) -> Option<Counted> {
        let is_latin = !(self.from..self.to).any(|at| ('\u{4e00}'..='\u{9fff}').contains(&self.text.at(at)));
        if is_latin {
            let until = (self.number_end..self.to).find(|at| ends_clause(self.text.at(*at))).unwrap_or(self.to);
            let until = (self.number_end..until).find(|at| self.text.has(*at, "and")).unwrap_or(until);
            return self.first(self.number_end, until, true).or_else(|| self.last(self.from, self.start));
        }
        let mut behind = self.text.skip(self.end);
        for filler in words::PARTICLES {
            behind += usize::from(self.text.has(behind, filler));
        }
        let direct =
            words::COUNTERS.contains(&self.noun_sign()).then(|| self.first(behind, behind + 1, false)).flatten();
        direct.or_else(|| self.last(self.clause(), self.start)).or_else(|| self.last(self.from, self.start))
    }

    fn noun_sign(&self) -> char {
        if self.end > self.number_end { self.text.at(self.text.skip(self.number_end)) } else { ' ' }
    }

    /// The first count's name that begins in a stretch; one that says more than `births` or `population` goes before.
    fn first(&self, from: usize, to: usize, prefer: bool) -> Option<Counted> {
        let generic = |it: Counted| prefer && matches!(it, Counted::Births | Counted::End);
        let mut all = (from..to).filter_map(|at| self.text.count(at)).map(|it| it.is).peekable();
        let first = all.peek().copied();
        all.find(|it| !generic(*it)).or(first)
    }

    /// The last count's name that ends in a stretch, the longest of those.
    fn last(&self, from: usize, to: usize) -> Option<Counted> {
        last_count(self.text, from, to)
    }

    /// The area that the sentence names last before the number.
    fn area(&self, from: usize) -> Option<String> {
        area(self.text, from, self.start)
    }

    /// The area that the paragraph names at its head.
    fn area_of_paragraph(&self, place: Place) -> Option<String> {
        area(self.text, place.paragraph_start, self.start)
    }
}

/// The last count's name that ends in a stretch, the longest of those.
pub(super) fn last_count(text: &Folded, from: usize, to: usize) -> Option<Counted> {
    let mut best = None;
    for it in (from..to).filter_map(|at| text.count(at)) {
        if it.end <= to && it.beats(best.as_ref()) {
            best = Some(it);
        }
    }
    best.map(|it| it.is)
}

/// The rate that a paragraph is about, by the label at its head: `参检率：…`.
fn label(text: &Folded, place: Place) -> Option<(Rated, String)> {
    let from = place.paragraph_start;
    let colon = (from..from + MOST_LABEL).find(|at| text.at(*at) == ':')?;
    Window { text, from, start: colon, number_end: colon, end: colon, to: colon }.rated()
}
