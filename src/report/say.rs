//! From facts to the values of places: what a template can say of an area and of one indicator.

use super::parts::{amount_text, area_name, form_name, inner, is_part, limit_text};
use super::{Facts, Line, Wording};
use crate::catalog::{Goal, Scale};
use crate::figures::SetTarget;
use crate::locale::Lang;
use crate::measure::{Exact, Fixed, Side, Verdict};
use crate::speak::{
    absence_text, coverage_text, difference_text, gap_text, goal_text, held_text, period_dates, period_name, value_text,
};

/// The values of places, later ones before earlier ones.
pub(super) type Places = Vec<(&'static str, String)>;

/// Speaks of facts in the wording of their workspace.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    /// What it speaks of.
    pub facts: &'a Facts<'a>,
    /// The wording.
    pub words: Wording<'a>,
}

impl<'a> Say<'a> {
    /// Speaks in a language.
    #[must_use]
    pub const fn new(facts: &'a Facts<'a>, lang: Lang) -> Self {
        Self { facts, words: Wording::new(facts.workspace, lang) }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.words.lang
    }

    /// Fills a kind's template.
    pub(super) fn fill(self, kind: &str, values: &Places) -> String {
        let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
        self.words.say(kind, &values)
    }

    /// What every text knows: the area, the period and its days, the year that follows, the time of comparison.
    pub(super) fn base(self) -> Places {
        let Facts { workspace, area, period, .. } = self.facts;
        let lang = self.lang();
        let name = |period| period_name(lang, workspace.calendar, period);
        let earlier = if period.months == 12 { "earlier_year" } else { "earlier_same" };
        vec![
            ("area", area_name(lang, workspace, *area)),
            ("period", name(*period)),
            ("dates", period_dates(lang, *period)),
            ("next", name(self.facts.next_year())),
            ("earlier", self.words.say(earlier, &[])),
        ]
    }

    /// The area's name.
    #[must_use]
    pub fn area_name(self) -> String {
        area_name(self.lang(), self.facts.workspace, self.facts.area)
    }

    /// The period's name.
    #[must_use]
    pub fn period_name(self) -> String {
        period_name(self.lang(), self.facts.workspace.calendar, self.facts.period)
    }

    /// The name of the year that follows.
    #[must_use]
    pub fn next_name(self) -> String {
        period_name(self.lang(), self.facts.workspace.calendar, self.facts.next_year())
    }

    /// What places hold for the first indicator with a value and a target: for examples.
    #[must_use]
    pub fn example(self) -> Vec<(&'static str, String)> {
        let lines = self.facts.lines();
        let first = lines.iter().find(|it| it.now.gap.is_some() && it.moved.is_some()).or_else(|| lines.first());
        let mut all = first.map_or_else(|| self.base(), |it| self.line(it));
        all.retain(|(_, value)| !value.is_empty());
        all
    }

    /// The names of indicators as a list inside a sentence.
    pub(super) fn names(self, lines: &[Line<'_>]) -> String {
        self.list(lines.iter().map(|it| inner(self.lang(), it.it.names.get(self.lang()))).collect())
    }

    /// Texts as a list.
    pub(super) fn list(self, all: Vec<String>) -> String {
        all.join(&self.words.say("comma", &[]))
    }

    /// All that templates can say of one indicator: its values, and the clauses made of them.
    #[must_use]
    pub(super) fn line(self, line: &Line<'_>) -> Places {
        let mut out = self.base();
        self.values(line, &mut out);
        self.moves(line, &mut out);
        let clauses = [
            ("counts", self.counts_kind(line)),
            ("against", self.against_kind(line)),
            ("verdict", verdict_kind(line)),
            ("differs", differs_kind(line)),
            ("count_change", count_kind(line)),
            ("others", self.others_kind(line, &out)),
        ];
        for (place, kind) in clauses {
            let said = if kind.is_empty() { String::new() } else { self.fill(kind, &out) };
            out.push((place, said));
        }
        let kind = change_kind(line);
        let said = if kind.is_empty() { String::new() } else { self.fill(kind, &out) };
        out.push(("change", said));
        out
    }

    /// Value, target, gap and counts.
    fn values(self, line: &Line<'_>, out: &mut Places) {
        let (lang, catalog) = (self.lang(), &self.facts.workspace.catalog);
        let Line { it, now, .. } = line;
        out.push(("indicator", it.names.get(lang).to_owned()));
        out.push(("value", value_text(lang, catalog, it, now.value)));
        if let Err(why) = now.value {
            out.push(("reason", absence_text(lang, catalog, why)));
        }
        let goal = now.goal.map(|(goal, _)| goal);
        let range = it.reference.as_ref().filter(|_| now.target.is_none()).map(|it| Goal::Within(it.low, it.high));
        if let Some(goal) = goal.or(range) {
            let says = match it.scale {
                Scale::YesNo => goal_text(lang, it, goal),
                _ => limit_text(lang, catalog, it, goal),
            };
            out.push(("target", says));
        }
        out.push(("held", held_text(lang, self.facts.workspace, it, now)));
        if let Some(gap) = now.gap.filter(|_| it.scale != Scale::YesNo) {
            out.push(("gap", difference_text(lang, catalog, it, &gap.distance.abs().grouped())));
            out.push(("gap_says", gap_text(lang, catalog, it, goal, gap)));
        }
        out.push(("numerator", form_name(lang, catalog, &it.numerator, it.numerator_is.get(lang))));
        if let Some(amount) = now.numerator {
            out.push(("count", amount_text(lang, catalog, &it.numerator, amount)));
        }
        if let (Some(form), Some(amount)) = (&it.denominator, now.denominator) {
            out.push(("denominator", form_name(lang, catalog, form, it.denominator_is.get(lang))));
            out.push(("count_of", amount_text(lang, catalog, form, amount)));
        }
        if now.is_incomplete() {
            out.push(("coverage", coverage_text(lang, &self.facts.workspace.areas, now)));
        }
    }

    /// The value before, and how it moved.
    fn moves(self, line: &Line<'_>, out: &mut Places) {
        let (lang, catalog) = (self.lang(), &self.facts.workspace.catalog);
        let Some(moved) = line.moved else { return };
        let it = line.it;
        out.push(("before", value_text(lang, catalog, it, Ok(moved.before))));
        if it.scale != Scale::YesNo {
            let points = |number: String| difference_text(lang, catalog, it, &number);
            out.push(("by", points(moved.rate.abs().grouped())));
            out.push(("printed", points(moved.printed.signed())));
        }
        let amount = |of: Exact| amount_text(lang, catalog, &it.numerator, of);
        if let (Some(before), Some(by)) = (moved.count_before, moved.count) {
            let size = if by.numerator() < 0 { Exact::ZERO.minus(by).unwrap_or(by) } else { by };
            out.push(("count_before", amount(before)));
            out.push(("count_by", amount(size)));
        }
        let others = |of: Option<crate::measure::Outcome>| {
            let of = of?;
            Some(amount(of.denominator?.minus(of.numerator?)?))
        };
        if is_part(catalog, it)
            && let (Some(before), Some(now)) = (others(line.before), others(Some(line.now)))
        {
            out.push(("others_before", before));
            out.push(("others_now", now));
        }
    }

    fn counts_kind(self, line: &Line<'_>) -> &'static str {
        match (line.it.scale, line.now.numerator, line.now.denominator) {
            (Scale::Count, ..) | (_, None, _) => "",
            (_, _, Some(_)) => "counts",
            _ => "counts_plain",
        }
    }

    fn against_kind(self, line: &Line<'_>) -> &'static str {
        let now = &line.now;
        let goal = now.goal.map(|(goal, _)| goal);
        let is_plain = now.target.is_none_or(|it| matches!(it.set, SetTarget::Goal(_)));
        match (now.gap, goal) {
            _ if now.value.is_err() => "",
            _ if now.verdict == Verdict::PartYear && now.target.is_some() => "against_part",
            (_, Some(_)) if line.it.scale == Scale::YesNo => "against_yes",
            _ if now.target.is_some() && !is_plain => "against_held",
            (Some(gap), Some(Goal::Within(..))) => match gap.side {
                Side::Inside | Side::On => "against_inside",
                Side::Below => "against_under_range",
                Side::Above => "against_over_range",
            },
            (Some(gap), Some(_)) => match (gap.side, line.it.scale) {
                (Side::On | Side::Inside, _) => "against_on",
                (Side::Below, Scale::Count) => "against_fewer",
                (Side::Above, Scale::Count) => "against_more",
                (Side::Below, _) => "against_below",
                (Side::Above, _) => "against_above",
            },
            (Some(gap), None) if line.it.reference.is_some() => match gap.side {
                Side::Inside | Side::On => "reference_inside",
                Side::Below => "reference_under",
                Side::Above => "reference_over",
            },
            _ => "",
        }
    }

    fn others_kind(self, line: &Line<'_>, known: &Places) -> &'static str {
        let is_worse = line.way() == super::Move::Worse;
        if is_worse && known.iter().any(|(place, _)| *place == "others_now") { "others" } else { "" }
    }
}

const fn verdict_kind(line: &Line<'_>) -> &'static str {
    match line.now.verdict {
        Verdict::Met => "verdict_met",
        Verdict::Near => "verdict_near",
        Verdict::Missed => "verdict_missed",
        Verdict::PartYear => "verdict_part",
        _ => "",
    }
}

/// Said where the difference of what is printed is another than that of what was computed.
fn differs_kind(line: &Line<'_>) -> &'static str {
    match line.moved {
        Some(it) if it.rate != it.printed && line.it.scale != Scale::YesNo => "differs",
        _ => "",
    }
}

fn count_kind(line: &Line<'_>) -> &'static str {
    // A plain count's value is its numerator, and a yes or no is no count.
    if matches!(line.it.scale, Scale::Count | Scale::YesNo) {
        return "";
    }
    match line.moved.and_then(|it| it.count).map(Exact::numerator) {
        Some(0) => "count_same",
        Some(1..) => "count_up",
        Some(_) => "count_down",
        None => "",
    }
}

fn change_kind(line: &Line<'_>) -> &'static str {
    let Some(moved) = line.moved else { return "" };
    match (line.it.scale, moved.rate) {
        (Scale::YesNo, Fixed { units: 0, .. }) => "",
        (Scale::YesNo, _) => "change_yes",
        (_, Fixed { units: 0, .. }) => "change_none",
        (Scale::Count, Fixed { units: 1.., .. }) => "change_count_up",
        (Scale::Count, _) => "change_count_down",
        (_, Fixed { units: 1.., .. }) => "change_up",
        _ => "change_down",
    }
}
