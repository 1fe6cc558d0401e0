//! Every kind of paragraph, clause and slide: its code, its template, and the places that the template may name.

use crate::locale::ReportWordsText;

/// A kind of text.
pub struct Kind {
    /// Its code, by which an edited template is kept.
    pub key: &'static str,
    /// Where it belongs.
    pub group: Group,
    /// Its shipped template.
    pub text: fn(&ReportWordsText) -> &'static str,
    /// The places that its template may name, in lists.
    pub places: &'static [&'static [&'static str]],
}

impl Kind {
    /// Whether its template may name a place.
    #[must_use]
    pub fn has(&self, place: &str) -> bool {
        self.names().any(|it| it == place)
    }

    /// The names of its places.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.places.iter().flat_map(|it| it.iter().copied())
    }
}

/// What kinds are about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// Title and headings.
    Heads,
    /// The results.
    Results,
    /// Parts of sentences that others are made of.
    Clauses,
    /// What went well.
    Features,
    /// What fell short.
    Shortcomings,
    /// The targets that follow.
    Next,
    /// Slides.
    Slides,
}

impl Group {
    /// Every group in the order in which they are listed.
    pub const ALL: [Self; 7] =
        [Self::Heads, Self::Results, Self::Clauses, Self::Features, Self::Shortcomings, Self::Next, Self::Slides];
}

/// What every text knows.
const BASE: &[&str] = &["area", "period", "dates", "next", "earlier"];
/// What is known of one indicator.
const LEAF: &[&str] = &[
    "indicator",
    "value",
    "target",
    "gap",
    "held",
    "reason",
    "before",
    "by",
    "printed",
    "numerator",
    "denominator",
    "count",
    "count_of",
    "count_before",
    "count_by",
    "others_before",
    "others_now",
    "gap_says",
];
/// Clauses of one indicator.
const SMALL: &[&str] = &["counts", "against", "verdict", "differs", "count_change", "others", "coverage"];

const OF_BASE: &[&[&str]] = &[BASE];
const OF_LEAF: &[&[&str]] = &[BASE, LEAF];
const OF_CHANGE: &[&[&str]] = &[BASE, LEAF, SMALL];
const OF_LINE: &[&[&str]] = &[BASE, LEAF, SMALL, &["change"]];

const fn kind(
    key: &'static str,
    group: Group,
    text: fn(&ReportWordsText) -> &'static str,
    places: &'static [&'static [&'static str]],
) -> Kind {
    Kind { key, group, text, places }
}

/// All kinds, in the order in which they are listed.
pub const KINDS: &[Kind] = &[
    kind("title", Group::Heads, |it| it.title, OF_BASE),
    kind("lead", Group::Heads, |it| it.lead, &[BASE, &["coverage"]]),
    kind("head_results", Group::Heads, |it| it.head_results, OF_BASE),
    kind("head_features", Group::Heads, |it| it.head_features, OF_BASE),
    kind("head_shortcomings", Group::Heads, |it| it.head_shortcomings, OF_BASE),
    kind("head_own", Group::Heads, |it| it.head_own, OF_BASE),
    kind("head_next", Group::Heads, |it| it.head_next, OF_BASE),
    kind("head_table", Group::Heads, |it| it.head_table, OF_BASE),
    kind("summary_all", Group::Results, |it| it.summary_all, &[BASE, &["of"]]),
    kind(
        "summary_some",
        Group::Results,
        |it| it.summary_some,
        &[BASE, &["met", "missed", "near", "of", "part", "unknown"]],
    ),
    kind("summary_none", Group::Results, |it| it.summary_none, OF_BASE),
    kind("indicator", Group::Results, |it| it.indicator, OF_LINE),
    kind("indicator_count", Group::Results, |it| it.indicator_count, OF_LINE),
    kind("indicator_yes", Group::Results, |it| it.indicator_yes, OF_LINE),
    kind("indicator_none", Group::Results, |it| it.indicator_none, OF_LINE),
    kind("counts", Group::Clauses, |it| it.counts, OF_LEAF),
    kind("counts_plain", Group::Clauses, |it| it.counts_plain, OF_LEAF),
    kind("against_below", Group::Clauses, |it| it.against_below, OF_LEAF),
    kind("against_above", Group::Clauses, |it| it.against_above, OF_LEAF),
    kind("against_fewer", Group::Clauses, |it| it.against_fewer, OF_LEAF),
    kind("against_more", Group::Clauses, |it| it.against_more, OF_LEAF),
    kind("against_on", Group::Clauses, |it| it.against_on, OF_LEAF),
    kind("against_inside", Group::Clauses, |it| it.against_inside, OF_LEAF),
    kind("against_under_range", Group::Clauses, |it| it.against_under_range, OF_LEAF),
    kind("against_over_range", Group::Clauses, |it| it.against_over_range, OF_LEAF),
    kind("against_yes", Group::Clauses, |it| it.against_yes, OF_LEAF),
    kind("against_held", Group::Clauses, |it| it.against_held, OF_LEAF),
    kind("against_part", Group::Clauses, |it| it.against_part, OF_LEAF),
    kind("reference_inside", Group::Clauses, |it| it.reference_inside, OF_LEAF),
    kind("reference_under", Group::Clauses, |it| it.reference_under, OF_LEAF),
    kind("reference_over", Group::Clauses, |it| it.reference_over, OF_LEAF),
    kind("verdict_met", Group::Clauses, |it| it.verdict_met, OF_LEAF),
    kind("verdict_near", Group::Clauses, |it| it.verdict_near, OF_LEAF),
    kind("verdict_missed", Group::Clauses, |it| it.verdict_missed, OF_LEAF),
    kind("verdict_part", Group::Clauses, |it| it.verdict_part, OF_LEAF),
    kind("earlier_year", Group::Clauses, |it| it.earlier_year, &[]),
    kind("earlier_same", Group::Clauses, |it| it.earlier_same, &[]),
    kind("change_up", Group::Clauses, |it| it.change_up, OF_CHANGE),
    kind("change_down", Group::Clauses, |it| it.change_down, OF_CHANGE),
    kind("change_none", Group::Clauses, |it| it.change_none, OF_CHANGE),
    kind("change_count_up", Group::Clauses, |it| it.change_count_up, OF_CHANGE),
    kind("change_count_down", Group::Clauses, |it| it.change_count_down, OF_CHANGE),
    kind("change_yes", Group::Clauses, |it| it.change_yes, OF_CHANGE),
    kind("differs", Group::Clauses, |it| it.differs, OF_LEAF),
    kind("count_up", Group::Clauses, |it| it.count_up, OF_LEAF),
    kind("count_down", Group::Clauses, |it| it.count_down, OF_LEAF),
    kind("count_same", Group::Clauses, |it| it.count_same, OF_LEAF),
    kind("feature_children", Group::Features, |it| it.feature_children, &[BASE, &["level", "list", "n"]]),
    kind("feature_up", Group::Features, |it| it.feature_up, OF_LINE),
    kind("feature_down", Group::Features, |it| it.feature_down, OF_LINE),
    kind("feature_more", Group::Features, |it| it.feature_more, &[BASE, &["list", "n"]]),
    kind("feature_complete", Group::Features, |it| it.feature_complete, &[BASE, &["coverage"]]),
    kind("feature_none", Group::Features, |it| it.feature_none, OF_BASE),
    kind("short_missed", Group::Shortcomings, |it| it.short_missed, OF_LINE),
    kind("short_outside", Group::Shortcomings, |it| it.short_outside, OF_LINE),
    kind("short_up", Group::Shortcomings, |it| it.short_up, OF_LINE),
    kind("short_down", Group::Shortcomings, |it| it.short_down, OF_LINE),
    kind("others", Group::Shortcomings, |it| it.others, OF_LEAF),
    kind(
        "short_children",
        Group::Shortcomings,
        |it| it.short_children,
        &[BASE, &["indicator", "level", "list", "n", "of"]],
    ),
    kind("short_none", Group::Shortcomings, |it| it.short_none, OF_BASE),
    kind("doubt_check", Group::Shortcomings, |it| it.doubt_check, &[BASE, &["left", "n", "place", "right", "rule"]]),
    kind("doubt_follow", Group::Shortcomings, |it| it.doubt_follow, &[BASE, &["item", "left", "n", "place", "right"]]),
    kind("doubt_negative", Group::Shortcomings, |it| it.doubt_negative, &[BASE, &["item", "n", "place"]]),
    kind("doubt_sum", Group::Shortcomings, |it| it.doubt_sum, &[BASE, &["item", "left", "n", "place", "right"]]),
    kind("not_reported", Group::Shortcomings, |it| it.not_reported, &[BASE, &["level", "list", "n", "of"]]),
    kind("and_more", Group::Shortcomings, |it| it.and_more, &[BASE, &["list"]]),
    kind("comma", Group::Shortcomings, |it| it.comma, OF_BASE),
    kind("next_lead", Group::Next, |it| it.next_lead, &[BASE, &["n"]]),
    kind("next_at_most", Group::Next, |it| it.next_at_most, OF_LINE),
    kind("next_at_least", Group::Next, |it| it.next_at_least, OF_LINE),
    kind("next_equal", Group::Next, |it| it.next_equal, OF_LINE),
    kind("next_zero", Group::Next, |it| it.next_zero, OF_LINE),
    kind("next_within", Group::Next, |it| it.next_within, OF_LINE),
    kind("next_held", Group::Next, |it| it.next_held, OF_LINE),
    kind("next_none", Group::Next, |it| it.next_none, OF_BASE),
    kind("slide_summary_all", Group::Slides, |it| it.slide_summary_all, &[BASE, &["of"]]),
    kind(
        "slide_summary_some",
        Group::Slides,
        |it| it.slide_summary_some,
        &[BASE, &["met", "missed", "near", "of", "part", "unknown"]],
    ),
    kind("slide_summary_none", Group::Slides, |it| it.slide_summary_none, OF_BASE),
    kind("slide_indicator", Group::Slides, |it| it.slide_indicator, OF_LINE),
    kind("slide_none", Group::Slides, |it| it.slide_none, OF_LINE),
    kind("slide_sheet", Group::Slides, |it| it.slide_sheet, &[BASE, &["met", "of"]]),
    kind(
        "slide_ranks",
        Group::Slides,
        |it| it.slide_ranks,
        &[BASE, &["best", "best_value", "indicator", "level", "n", "of", "worst", "worst_value"]],
    ),
    kind(
        "slide_ranks_plain",
        Group::Slides,
        |it| it.slide_ranks_plain,
        &[BASE, &["indicator", "least", "least_value", "level", "most", "most_value", "of"]],
    ),
    kind("slide_laggards", Group::Slides, |it| it.slide_laggards, &[BASE, &["k", "level", "n", "of", "worst"]]),
    kind("slide_laggards_none", Group::Slides, |it| it.slide_laggards_none, &[BASE, &["level", "of"]]),
    kind("slide_laggard", Group::Slides, |it| it.slide_laggard, &[BASE, &["child", "k", "list"]]),
    kind("slide_trend_up", Group::Slides, |it| it.slide_trend_up, OF_LINE),
    kind("slide_trend_down", Group::Slides, |it| it.slide_trend_down, OF_LINE),
    kind("slide_trend_same", Group::Slides, |it| it.slide_trend_same, OF_LINE),
    kind("slide_next", Group::Slides, |it| it.slide_next, &[BASE, &["n"]]),
    kind("slide_next_none", Group::Slides, |it| it.slide_next_none, OF_BASE),
];
