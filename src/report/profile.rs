//! One-page profiles: an area's indicators against target, the year before and the area above, a chart or two, what is
//! in doubt, and who has not reported.

use super::parts::area_name;
use super::review::data_doubts;
use super::say::Places;
use super::{Facts, Line, Say, tally};
use crate::catalog::Scale;
use crate::chart::Drawing;
use crate::figures::AreaId;
use crate::locale::{Lang, ReportText, fill};
use crate::measure::{Fixed, Verdict};
use crate::speak::{coverage_text, movement_text, value_text, verdict_word};

/// Rows of the table on one page; more go on to the next.
pub const ROWS_A_PAGE: usize = 24;
/// Most areas in the chart of areas: more would not fit the page beside the table.
const MOST_RANKED: usize = 8;
/// Most findings that are told on the page.
const MOST_DOUBTS: usize = 4;

/// One indicator on a profile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProfileRow {
    /// The indicator's name.
    pub name: String,
    /// The value with its unit, or a dash.
    pub value: String,
    /// The target as a sheet writes it; empty where there is none.
    pub target: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict in a word.
    pub word: &'static str,
    /// The change on the year before.
    pub change: String,
    /// The value of the area above; empty at the top.
    pub parent: String,
}

/// A one-page profile.
#[derive(Clone, PartialEq, Debug)]
pub struct Profile {
    /// The area.
    pub area: AreaId,
    /// Its name.
    pub name: String,
    /// Where it lies: the areas above it.
    pub path: String,
    /// How many targets were met, in a sentence.
    pub says: String,
    /// What the column of the area above is called; empty at the top.
    pub above: String,
    /// The indicators.
    pub rows: Vec<ProfileRow>,
    /// One or two charts, each with its heading.
    pub charts: Vec<(String, Drawing)>,
    /// What the checks found, and who has not reported.
    pub doubts: Vec<String>,
}

impl Profile {
    /// How many pages it takes on paper.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.rows.len().div_ceil(ROWS_A_PAGE).max(1)
    }
}

/// How many pages the profile of an area takes, without making it.
#[must_use]
pub fn profile_pages(facts: &Facts<'_>) -> usize {
    facts.lines().len().div_ceil(ROWS_A_PAGE).max(1)
}

/// The profile of the area that the facts are turned to.
#[must_use]
pub fn profile(facts: &Facts<'_>, lang: Lang) -> Profile {
    let say = Say::new(facts, lang);
    let (workspace, text) = (facts.workspace, ReportText::of(lang));
    let lines = facts.lines();
    let above = workspace.areas.get(facts.area).and_then(|it| it.parent);
    let path = workspace.areas.path(facts.area);
    let path: Vec<String> =
        path.iter().filter(|it| **it != facts.area).map(|it| area_name(lang, workspace, *it)).collect();
    let counted = tally(&lines);
    let counts = [("of", counted.of.to_string()), ("met", counted.met.to_string())];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let says = if counted.of > 0 { fill(text.profile_met, &counts) } else { text.profile_no_target.to_owned() };
    let reported = lines.iter().filter(|it| it.now.value.is_ok()).max_by_key(|it| it.now.expected);
    let mut doubts: Vec<String> = Vec::new();
    if let Some(line) = reported.filter(|_| !facts.children().is_empty()) {
        doubts.push(fill(text.sentence, &[("says", &coverage_text(lang, &workspace.areas, &line.now))]));
    }
    let found = data_doubts(say);
    let left = found.len().saturating_sub(MOST_DOUBTS);
    doubts.extend(found.into_iter().take(MOST_DOUBTS));
    if left > 0 {
        doubts.push(fill(text.profile_more, &[("n", &left.to_string())]));
    }
    Profile {
        area: facts.area,
        name: area_name(lang, workspace, facts.area),
        path: path.join(" / "),
        says,
        above: above.map(|it| area_name(lang, workspace, it)).unwrap_or_default(),
        rows: lines.iter().map(|line| row(say, line, above)).collect(),
        charts: charts(say, &lines),
        doubts,
    }
}

fn row(say: Say<'_>, line: &Line<'_>, above: Option<AreaId>) -> ProfileRow {
    let (lang, catalog) = (say.lang(), &say.facts.workspace.catalog);
    let printed = |of: Result<Fixed, _>| match of {
        // The base of a ratio per hundred stands in its name; in a narrow column the number is enough.
        Ok(value) if line.it.scale == Scale::Per100 => value.grouped(),
        Ok(_) => value_text(lang, catalog, line.it, of),
        Err(_) => "–".to_owned(),
    };
    let values: Places = say.line(line);
    let held = values.iter().rev().find(|(it, _)| *it == "held").map(|(_, it)| it.clone()).unwrap_or_default();
    let parent = above.and_then(|it| say.facts.outcome(it, line.id));
    ProfileRow {
        name: line.it.names.get(lang).to_owned(),
        value: printed(line.now.value),
        target: held,
        verdict: line.now.verdict,
        word: verdict_word(lang, line.now.verdict),
        change: change(say, line),
        parent: parent.map(|it| printed(it.value)).unwrap_or_default(),
    }
}

/// The change on the year before, in the value's points and in the numerator's count: `+0.93 / +517`.
fn change(say: Say<'_>, line: &Line<'_>) -> String {
    let Some(moved) = line.moved else { return String::new() };
    if line.it.scale == Scale::YesNo {
        return movement_text(say.lang(), &say.facts.workspace.catalog, line.it, &moved);
    }
    let item = line.it.numerator.terms.first().and_then(|it| say.facts.workspace.catalog.item(it.item));
    let count = moved.count.filter(|_| line.it.scale != Scale::Count).zip(item);
    match count.and_then(|(count, item)| count.round(item.decimals)) {
        Some(count) => format!("{} / {}", moved.rate.signed(), count.signed()),
        None => moved.rate.signed(),
    }
}

/// The first indicator against its target, and the areas in it ranked by it, or else a second indicator.
fn charts(say: Say<'_>, lines: &[Line<'_>]) -> Vec<(String, Drawing)> {
    let name = |line: &Line<'_>| line.it.names.get(say.lang()).to_owned();
    let mut drawn = lines.iter().filter_map(|line| Some((line, say.bullet(line, 330)?)));
    let Some((first, bullet)) = drawn.next() else { return Vec::new() };
    let mut out = vec![(name(first), bullet)];
    match say.ranked(first, 330, MOST_RANKED) {
        Some(ranked) => {
            let text = ReportText::of(say.lang());
            let count = say.facts.children().len();
            let kind = if count > MOST_RANKED { text.profile_last } else { text.profile_ranked };
            out.push((fill(kind, &[("name", &name(first)), ("n", &MOST_RANKED.to_string())]), ranked));
        }
        None => out.extend(drawn.next().map(|(line, bullet)| (name(line), bullet))),
    }
    out
}
