//! One message a slide: a sentence that says what the figures say, and the chart that shows it.

use super::draw::{ranked, way_of};
use super::parts::{area_name, inner, level_name};
use super::review::{next_targets, tallied};
use super::rules::by_size;
use super::{Facts, Line, Move, Say};
use crate::catalog::{Direction, IndicatorId, Scale};
use crate::locale::Lang;
use crate::measure::{Outcome, Verdict};
use crate::speak::value_text;

/// Most indicators whose ranks get a slide.
const MOST_RANKS: usize = 3;
/// Most indicators whose trend gets a slide.
const MOST_TRENDS: usize = 3;
/// Most laggards that are told one by one.
const MOST_LAGGARDS: usize = 8;

/// What a slide is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slide {
    /// The title.
    Cover,
    /// How many targets were met.
    Summary,
    /// One indicator.
    Indicator,
    /// The target sheet.
    Targets,
    /// The areas in it, by one indicator.
    Ranks,
    /// Who missed what.
    Laggards,
    /// One indicator over time.
    Trend,
    /// The targets of the year that follows.
    Next,
}

/// How a message is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chart {
    /// By words alone.
    Words,
    /// The value against its target, the year before and the area above.
    Bullet,
    /// The areas in it, ranked.
    Ranked,
    /// The indicator over time.
    Trend,
    /// The target sheet.
    Table,
}

/// One message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// A code that stays while the figures change: `cover`, `indicator/crude_birth_rate`.
    pub key: String,
    /// What the slide is about.
    pub slide: Slide,
    /// The message: a sentence without a full stop.
    pub title: String,
    /// What else the slide says: sentences that stand under it, or its speaker's notes.
    pub points: Vec<String>,
    /// The indicator that it is about.
    pub indicator: Option<IndicatorId>,
    /// How it is shown.
    pub chart: Chart,
}

/// The messages of an area and a period in the order of a deck: cover, summary, one an indicator, target sheet, ranks,
/// laggards, trends, what next.
#[must_use]
pub fn messages(facts: &Facts<'_>, lang: Lang) -> Vec<Message> {
    let say = Say::new(facts, lang);
    let lines = facts.lines();
    let base = say.base();
    let plain = |key: &str, slide, title, points, chart| Message {
        key: key.to_owned(),
        slide,
        title,
        points,
        indicator: None,
        chart,
    };
    let (counted, kind) = tallied(say, &lines);
    let place = |place: &str| base.iter().find(|(it, _)| *it == place).map(|(_, it)| it.clone()).unwrap_or_default();
    let mut out = vec![
        plain("cover", Slide::Cover, say.fill("title", &base), vec![place("dates")], Chart::Words),
        plain(
            "summary",
            Slide::Summary,
            say.fill(&format!("slide_summary_{kind}"), &counted),
            lines
                .iter()
                .filter(|it| matches!(it.now.verdict, Verdict::Missed | Verdict::Near))
                .map(|it| headline(say, it))
                .collect(),
            Chart::Table,
        ),
    ];
    out.extend(lines.iter().map(|line| indicator(say, line)));
    if kind != "none" {
        out.push(plain("targets", Slide::Targets, say.fill("slide_sheet", &counted), Vec::new(), Chart::Table));
    }
    if !facts.children().is_empty() {
        out.extend(ranks(say, &lines));
        out.extend(laggards(say, &lines));
    }
    out.extend(trends(say, &lines));
    let next = next_targets(say);
    let mut values = base;
    values.push(("n", next.len().to_string()));
    let kind = if next.is_empty() { "slide_next_none" } else { "slide_next" };
    out.push(plain("next", Slide::Next, say.fill(kind, &values), next, Chart::Words));
    out
}

/// An indicator in one sentence.
fn headline(say: Say<'_>, line: &Line<'_>) -> String {
    let kind = match (line.now.value, line.it.scale) {
        (Err(_), _) => "slide_none",
        (_, Scale::YesNo) => "slide_yes",
        _ => "slide_indicator",
    };
    say.fill(kind, &say.line(line))
}

fn indicator(say: Say<'_>, line: &Line<'_>) -> Message {
    let values = say.line(line);
    let get = |place: &str| values.iter().rev().find(|(it, _)| *it == place).map(|(_, it)| it.clone());
    let points = ["change", "counts", "coverage"].into_iter().filter_map(get).filter(|it| !it.is_empty());
    let chart = match (line.now.value, line.it.scale) {
        (Err(_), _) | (_, Scale::YesNo) => Chart::Words,
        _ => Chart::Bullet,
    };
    Message {
        key: format!("indicator/{}", line.it.code),
        slide: Slide::Indicator,
        title: headline(say, line),
        points: points.collect(),
        indicator: Some(line.id),
        chart,
    }
}

const fn missed(it: &Outcome) -> bool {
    matches!(it.verdict, Verdict::Missed | Verdict::Near)
}

/// Ranks: of those indicators that most areas missed, or else of the first one with a value.
fn ranks(say: Say<'_>, lines: &[Line<'_>]) -> Vec<Message> {
    let counted = lines.iter().filter_map(|line| {
        let all = ranked(say.facts, line)?;
        let missed = all.iter().filter(|it| missed(it)).count();
        Some((line, all, missed))
    });
    let mut counted: Vec<_> = counted.collect();
    counted.sort_by_key(|(.., missed)| std::cmp::Reverse(*missed));
    let some = counted.iter().filter(|(.., missed)| *missed > 0).count().clamp(1, MOST_RANKS);
    counted.iter().take(some).map(|(line, all, _)| rank(say, line, all)).collect()
}

fn rank(say: Say<'_>, line: &Line<'_>, all: &[Outcome]) -> Message {
    let (lang, workspace) = (say.lang(), say.facts.workspace);
    let name = |it: &Outcome| area_name(lang, workspace, it.area);
    let value = |it: &Outcome| value_text(lang, &workspace.catalog, line.it, it.value);
    let judged = all.iter().filter(|it| it.verdict == Verdict::Met || missed(it)).count();
    let met = all.iter().filter(|it| it.verdict == Verdict::Met).count();
    let mut values = say.line(line);
    values.push(("level", level_name(lang, workspace, say.facts.children()).to_owned()));
    let mut ends = |places: [&'static str; 4], first: Option<&Outcome>, last: Option<&Outcome>| {
        if let (Some(first), Some(last)) = (first, last) {
            let texts = [name(first), value(first), name(last), value(last)];
            values.extend(places.into_iter().zip(texts));
        }
    };
    // Only where one side is good is there a best.
    let one_sided = matches!(way_of(line), Direction::AtMost | Direction::AtLeast);
    let kind = if judged > 0 && one_sided {
        ends(["best", "best_value", "worst", "worst_value"], all.first(), all.last());
        values.extend([("of", judged.to_string()), ("n", met.to_string())]);
        "slide_ranks"
    } else {
        let units = |it: &&Outcome| it.value.map(|it| it.units).unwrap_or_default();
        ends(
            ["least", "least_value", "most", "most_value"],
            all.iter().min_by_key(units),
            all.iter().max_by_key(units),
        );
        values.push(("of", all.len().to_string()));
        "slide_ranks_plain"
    };
    Message {
        key: format!("ranks/{}", line.it.code),
        slide: Slide::Ranks,
        title: say.fill(kind, &values),
        points: Vec::new(),
        indicator: Some(line.id),
        chart: Chart::Ranked,
    }
}

/// Who missed most, and what.
fn laggards(say: Say<'_>, lines: &[Line<'_>]) -> Option<Message> {
    let (facts, lang) = (say.facts, say.lang());
    let children = facts.children();
    let behind = children.iter().map(|area| {
        let of = |line: &&Line<'_>| facts.outcome(*area, line.id).is_some_and(|it| missed(&it));
        (*area, lines.iter().filter(of).copied().collect::<Vec<Line<'_>>>())
    });
    let mut behind: Vec<_> = behind.filter(|(_, all)| !all.is_empty()).collect();
    behind.sort_by_key(|(_, all)| std::cmp::Reverse(all.len()));
    let is_judged = |line: &Line<'_>| {
        let all = children.iter().filter_map(|it| facts.outcome(*it, line.id));
        all.into_iter().any(|it| it.verdict == Verdict::Met || missed(&it))
    };
    if behind.is_empty() && !lines.iter().any(is_judged) {
        return None;
    }
    let mut values = say.base();
    values.push(("level", level_name(lang, facts.workspace, children).to_owned()));
    values.extend([("of", children.len().to_string()), ("n", behind.len().to_string())]);
    let kind = match behind.first() {
        Some((area, all)) => {
            values.extend([("worst", area_name(lang, facts.workspace, *area)), ("k", all.len().to_string())]);
            "slide_laggards"
        }
        None => "slide_laggards_none",
    };
    let told = behind.iter().take(MOST_LAGGARDS).map(|(area, all)| {
        let mut values = say.base();
        values.extend([("child", area_name(lang, facts.workspace, *area)), ("k", all.len().to_string())]);
        values.push(("list", say.list(all.iter().map(|it| inner(lang, it.it.names.get(lang))).collect())));
        say.fill("slide_laggard", &values)
    });
    let points = told.collect();
    let title = say.fill(kind, &values);
    Some(Message {
        key: "laggards".to_owned(),
        slide: Slide::Laggards,
        title,
        points,
        indicator: None,
        chart: Chart::Words,
    })
}

/// The largest movements, those the wrong way first.
fn trends(say: Say<'_>, lines: &[Line<'_>]) -> Vec<Message> {
    let mut all: Vec<Line<'_>> =
        lines.iter().filter(|it| it.moved.is_some() && it.it.scale != Scale::YesNo).copied().collect();
    by_size(&mut all);
    all.sort_by_key(|it| match it.way() {
        Move::Worse => 0,
        Move::Better => 1,
        Move::Even => 2,
    });
    let told = all.iter().take(MOST_TRENDS).map(|line| {
        let values = say.line(line);
        let kind = match line.moved.map_or(0, |it| it.rate.units) {
            0 => "slide_trend_same",
            1.. => "slide_trend_up",
            _ => "slide_trend_down",
        };
        let count = values.iter().find(|(it, _)| *it == "count_change").map(|(_, it)| it.clone());
        Message {
            key: format!("trend/{}", line.it.code),
            slide: Slide::Trend,
            title: say.fill(kind, &values),
            points: count.into_iter().filter(|it| !it.is_empty()).collect(),
            indicator: Some(line.id),
            chart: Chart::Trend,
        }
    });
    told.collect()
}
