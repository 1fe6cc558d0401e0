//! The review text: results, what went well, what fell short, and the targets of the year that follows.

use super::parts::{area_name, inner, level_name, limit_text};
use super::rules::by_size;
use super::say::Places;
use super::{Block, DoubtKind, Facts, Line, Move, Say, doubts, tally, unreported};
use crate::catalog::{Benchmark, Goal, Scale};
use crate::figures::{AreaId, SetTarget};
use crate::locale::{Lang, ReportText};
use crate::measure::{Basis, Exact, Side, Target, Trouble, Verdict};
use crate::speak::{coverage_text, item_text, target_says, verdict_word};

/// How many movements are told one by one before the others are only named.
const MOST_TOLD: usize = 6;
/// How many areas are named before the others are only counted.
const MOST_NAMED: usize = 12;

/// A part of the review that can be left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its code: `summary`, `indicator/crude_birth_rate`, `features`, `shortcomings`, `next`, `table`.
    pub key: String,
    /// What it is called in a list of parts.
    pub name: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A review.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// Its title.
    pub title: String,
    /// Its parts in order.
    pub parts: Vec<Part>,
}

impl Review {
    /// The document: the title and all parts that are not left out, headings numbered, and the user's own text.
    #[must_use]
    pub fn blocks(&self, lang: Lang, off: impl Fn(&str) -> bool, own: (&str, &str)) -> Vec<Block> {
        let mut out = vec![Block::Title(self.title.clone())];
        let mut numerals = ReportText::of(lang).numerals.split('|');
        let mut head = |text: &str| Block::Heading(format!("{}{text}", numerals.next().unwrap_or_default()));
        let mut pending: Option<&str> = None;
        let (own_head, own_text) = own;
        for part in &self.parts {
            if part.key == "next" && !own_text.trim().is_empty() {
                out.push(head(own_head));
                out.extend(
                    own_text
                        .lines()
                        .map(str::trim)
                        .filter(|it| !it.is_empty())
                        .map(|it| Block::Paragraph(it.to_owned())),
                );
            }
            for block in &part.blocks {
                match block {
                    // A heading waits for something to stand under it.
                    Block::Heading(text) => pending = Some(text),
                    _ if off(&part.key) => {}
                    _ => {
                        if let Some(text) = pending.take() {
                            out.push(head(text));
                        }
                        out.push(block.clone());
                    }
                }
            }
        }
        out
    }
}

/// The review of an area and a period.
#[must_use]
pub fn review(facts: &Facts<'_>, lang: Lang) -> Review {
    let say = Say::new(facts, lang);
    let base = say.base();
    let lines = facts.lines();
    let text = ReportText::of(lang);
    let part = |key: &str, name: &str, blocks| Part { key: key.to_owned(), name: name.to_owned(), blocks };
    let head = |kind: &str| Block::Heading(say.fill(kind, &base));
    let mut parts = vec![part("lead", text.part_lead, vec![Block::Paragraph(lead(say, &lines))])];
    parts.push(part("summary", text.part_summary, vec![head("head_results"), Block::Paragraph(summary(say, &lines))]));
    for line in &lines {
        let block = Block::Paragraph(paragraph(say, line));
        parts.push(part(&format!("indicator/{}", line.it.code), line.it.names.get(lang), vec![block]));
    }
    let numbered = |kind: &str, items: Vec<String>| {
        let items = items.into_iter().enumerate().map(|(at, it)| Block::Item(at + 1, it));
        std::iter::once(head(kind)).chain(items).collect::<Vec<_>>()
    };
    parts.push(part("features", text.part_features, numbered("head_features", features(say, &lines))));
    parts.push(part("shortcomings", text.part_shortcomings, numbered("head_shortcomings", shortcomings(say, &lines))));
    let targets = next_targets(say);
    let mut next = vec![head("head_next")];
    if targets.is_empty() {
        next.push(Block::Paragraph(say.fill("next_none", &base)));
    } else {
        let mut values = base.clone();
        values.push(("n", targets.len().to_string()));
        next.push(Block::Paragraph(say.fill("next_lead", &values)));
        next.extend(targets.into_iter().enumerate().map(|(at, it)| Block::Item(at + 1, it)));
    }
    parts.push(part("next", text.part_next, next));
    parts.push(part("table", text.part_table, vec![table(say, &lines)]));
    Review { title: say.fill("title", &base), parts }
}

/// The days of the period, and how many have reported where that is the same for all.
fn lead(say: Say<'_>, lines: &[Line<'_>]) -> String {
    let mut values = say.base();
    values.push(("coverage", whole_coverage(say, lines)));
    say.fill("lead", &values)
}

/// How complete the sums are, where all indicators are alike in that.
fn whole_coverage(say: Say<'_>, lines: &[Line<'_>]) -> String {
    let known: Vec<&Line<'_>> = lines.iter().filter(|it| it.now.value.is_ok()).collect();
    let Some(first) = known.iter().max_by_key(|it| it.now.expected) else { return String::new() };
    let complete = known.iter().all(|it| it.now.reported == it.now.expected && it.now.basis == first.now.basis);
    let sums = first.now.basis == Basis::Children;
    if complete && sums { coverage_text(say.lang(), &say.facts.workspace.areas, &first.now) } else { String::new() }
}

/// How many targets were met, as values of places.
pub(super) fn tallied(say: Say<'_>, lines: &[Line<'_>]) -> (Places, &'static str) {
    let it = tally(lines);
    let some = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    let mut values = say.base();
    values.extend([
        ("of", it.of.to_string()),
        ("met", it.met.to_string()),
        ("near", some(it.near)),
        ("missed", some(it.missed)),
        ("part", some(it.part)),
        ("unknown", some(it.unknown)),
    ]);
    let kind = match it.of {
        0 => "none",
        of if of == it.met => "all",
        _ => "some",
    };
    (values, kind)
}

fn summary(say: Say<'_>, lines: &[Line<'_>]) -> String {
    let (values, kind) = tallied(say, lines);
    say.fill(&format!("summary_{kind}"), &values)
}

fn paragraph(say: Say<'_>, line: &Line<'_>) -> String {
    let kind = match (line.now.value, line.it.scale) {
        (Err(_), _) => "indicator_none",
        (_, Scale::YesNo) => "indicator_yes",
        (_, Scale::Count) => "indicator_count",
        _ => "indicator",
    };
    say.fill(kind, &say.line(line))
}

/// The children's outcomes of a line: how many are judged, and which of them did not meet the target.
fn judged(say: Say<'_>, line: &Line<'_>) -> (usize, Vec<AreaId>) {
    let facts = say.facts;
    let all = facts.children().iter().filter_map(|it| facts.outcome(*it, line.id));
    let judged: Vec<_> =
        all.filter(|it| matches!(it.verdict, Verdict::Met | Verdict::Near | Verdict::Missed)).collect();
    (judged.len(), judged.iter().filter(|it| it.verdict != Verdict::Met).map(|it| it.area).collect())
}

/// What went well, by rule.
fn features(say: Say<'_>, lines: &[Line<'_>]) -> Vec<String> {
    let mut out = Vec::new();
    let mut better: Vec<Line<'_>> = lines.iter().filter(|it| it.way() == Move::Better).copied().collect();
    by_size(&mut better);
    let rest = better.split_off(better.len().min(MOST_TOLD));
    for line in &better {
        let up = line.moved.is_some_and(|it| it.rate.units > 0);
        out.push(say.fill(if up { "feature_up" } else { "feature_down" }, &say.line(line)));
    }
    let with = |list: String, n: usize| {
        let mut values = say.base();
        values.extend([("n", n.to_string()), ("list", list)]);
        values
    };
    if !rest.is_empty() {
        out.push(say.fill("feature_more", &with(say.names(&rest), rest.len())));
    }
    let children = say.facts.children();
    let all_met: Vec<Line<'_>> = lines
        .iter()
        .filter(|line| {
            let (of, missed) = judged(say, line);
            of > 1 && of == children.len() && missed.is_empty()
        })
        .copied()
        .collect();
    if !all_met.is_empty() {
        let mut values = with(say.names(&all_met), all_met.len());
        values.push(("level", level_name(say.lang(), say.facts.workspace, children).to_owned()));
        out.push(say.fill("feature_children", &values));
    }
    let coverage = whole_coverage(say, lines);
    if !coverage.is_empty() {
        let mut values = say.base();
        values.push(("coverage", coverage));
        out.push(say.fill("feature_complete", &values));
    }
    if out.is_empty() {
        out.push(say.fill("feature_none", &say.base()));
    }
    out
}

/// What fell short, by rule: targets missed, values outside their reference range, movements the wrong way, areas that
/// missed, data in doubt, and who has not reported.
fn shortcomings(say: Say<'_>, lines: &[Line<'_>]) -> Vec<String> {
    let mut out = Vec::new();
    for line in lines {
        let outside = line.now.gap.is_some_and(|it| matches!(it.side, Side::Below | Side::Above));
        let kind = match line.now.verdict {
            Verdict::Missed | Verdict::Near => "short_missed",
            Verdict::ReferenceOut if outside => "short_outside",
            _ => continue,
        };
        out.push(say.fill(kind, &say.line(line)));
    }
    let mut worse: Vec<Line<'_>> = lines.iter().filter(|it| it.way() == Move::Worse).copied().collect();
    by_size(&mut worse);
    for line in &worse {
        let up = line.moved.is_some_and(|it| it.rate.units > 0);
        out.push(say.fill(if up { "short_up" } else { "short_down" }, &say.line(line)));
    }
    let level = level_name(say.lang(), say.facts.workspace, say.facts.children());
    let behind = lines.iter().map(|line| (line, judged(say, line))).filter(|(_, (_, missed))| !missed.is_empty());
    let mut behind: Vec<_> = behind.collect();
    behind.sort_by_key(|(_, (_, missed))| std::cmp::Reverse(missed.len()));
    let rest: Vec<Line<'_>> = behind.iter().skip(MOST_TOLD).map(|(line, _)| **line).collect();
    for (line, (of, missed)) in behind.iter().take(MOST_TOLD) {
        let mut values = say.line(line);
        values.extend([("of", of.to_string()), ("n", missed.len().to_string())]);
        values.extend([("level", level.to_owned()), ("list", named(say, missed))]);
        out.push(say.fill("short_children", &values));
    }
    if !rest.is_empty() {
        let mut values = say.base();
        values.extend([("n", rest.len().to_string()), ("list", say.names(&rest)), ("level", level.to_owned())]);
        out.push(say.fill("short_children_more", &values));
    }
    out.extend(data_doubts(say));
    if out.is_empty() {
        out.push(say.fill("short_none", &say.base()));
    }
    out
}

/// The names of areas; of many the first ones.
pub(super) fn named(say: Say<'_>, areas: &[AreaId]) -> String {
    let some = areas.iter().take(MOST_NAMED).map(|it| area_name(say.lang(), say.facts.workspace, *it)).collect();
    let list = say.list(some);
    if areas.len() <= MOST_NAMED { list } else { say.words.say("and_more", &[("list", &list)]) }
}

/// Data in doubt and areas that have not reported, in words.
pub(super) fn data_doubts(say: Say<'_>) -> Vec<String> {
    let (lang, workspace) = (say.lang(), say.facts.workspace);
    let mut out = Vec::new();
    for doubt in doubts(say.facts) {
        let issue = &doubt.first;
        let item = issue.items.first().copied();
        let number = |it: Exact| match item {
            Some(item) => item_text(lang, &workspace.catalog, item, it),
            None => String::new(),
        };
        let (left, right) = match issue.trouble {
            Trouble::Check { left, right, .. } => (number(left), number(right)),
            Trouble::DoesNotFollow { before, now } => (number(now), number(before)),
            Trouble::NotTheSum { own, sum } => (number(own), number(sum)),
            Trouble::Negative => (String::new(), String::new()),
        };
        let mut values = say.base();
        values.extend([("n", doubt.count.to_string()), ("left", left), ("right", right)]);
        values.push(("place", area_name(lang, workspace, issue.area)));
        let named = item.and_then(|it| workspace.catalog.item(it)).map(|it| inner(lang, it.names.get(lang)));
        values.push(("item", named.unwrap_or_default()));
        let kind = match doubt.kind {
            DoubtKind::Check(at) => {
                let rule = workspace.catalog.checks().get(at).map_or("", |it| it.says.get(lang));
                values.push(("rule", rule.trim_end_matches(['.', '\u{3002}']).to_owned()));
                "doubt_check"
            }
            DoubtKind::Follow(_) => "doubt_follow",
            DoubtKind::Negative(_) => "doubt_negative",
            DoubtKind::Sum => "doubt_sum",
        };
        out.push(say.fill(kind, &values));
    }
    let silent = unreported(say.facts);
    if !silent.areas.is_empty() {
        let mut values = say.base();
        let level = level_name(lang, workspace, &workspace.areas.leaves(say.facts.area));
        values.extend([("of", silent.of.to_string()), ("n", silent.areas.len().to_string())]);
        values.extend([("level", level.to_owned()), ("list", named(say, &silent.areas))]);
        out.push(say.fill("not_reported", &values));
    }
    out
}

/// The targets that hold for the area in the year that follows, one sentence each.
pub(super) fn next_targets(say: Say<'_>) -> Vec<String> {
    let (lang, workspace, area) = (say.lang(), say.facts.workspace, say.facts.area);
    let year = say.facts.year() + 1;
    let mut out = Vec::new();
    for (id, it) in workspace.catalog.indicators() {
        let Some((set, by)) = workspace.targets.holds(&workspace.areas, area, year, id) else { continue };
        let mut values = say.base();
        values.push(("indicator", it.names.get(lang).to_owned()));
        let kind = match set {
            SetTarget::Waived => continue,
            SetTarget::Goal(goal) if it.scale != Scale::YesNo => {
                values.push(("target", limit_text(lang, &workspace.catalog, it, goal)));
                match goal {
                    Goal::AtMost(0) | Goal::Equal(0) => "next_zero",
                    Goal::AtMost(_) => "next_at_most",
                    Goal::AtLeast(_) => "next_at_least",
                    Goal::Equal(_) => "next_equal",
                    Goal::Within(..) => "next_within",
                }
            }
            _ => {
                // What a target refers to last year is this year's value.
                let now = say.facts.outcome(area, id).and_then(|it| it.value.ok());
                let (goal, base) = match set {
                    SetTarget::Quota(quota) => (quota.limits(), None),
                    SetTarget::Against(it) if it.base == Benchmark::LastYear => {
                        (now.and_then(|now| it.limit(now.units)), now)
                    }
                    _ => (None, None),
                };
                let target = Target { set, area: by, goal, base, judged: None };
                values.push(("held", target_says(lang, workspace, it, area, &target)));
                "next_held"
            }
        };
        out.push(say.fill(kind, &values));
    }
    out
}

/// The table of results: indicator, value, target, gap, verdict, the year before.
#[must_use]
pub fn results(facts: &Facts<'_>, lang: Lang) -> Block {
    table(Say::new(facts, lang), &facts.lines())
}

fn table(say: Say<'_>, lines: &[Line<'_>]) -> Block {
    let (lang, text) = (say.lang(), ReportText::of(say.lang()));
    let head = [text.indicator, text.value, text.target, text.gap, text.verdict, text.before];
    let rows = lines.iter().map(|line| {
        let values = say.line(line);
        let get = |place: &str| {
            values.iter().rev().find(|(it, _)| *it == place).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let target = get("held");
        let verdict = verdict_word(lang, line.now.verdict).to_owned();
        vec![line.it.names.get(lang).to_owned(), get("value"), target, get("gap_says"), verdict, get("before")]
    });
    let rows = rows.collect();
    Block::Table(say.fill("head_table", &say.base()), head.map(str::to_owned).to_vec(), rows)
}
