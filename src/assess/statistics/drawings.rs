//! The drawings of the statistical view: funnel, ranked intervals, slopes, spine.

use super::peers::Against;
use super::words::Words;
use super::{Row, View, direction, goal_of, size};
use crate::catalog::{Direction, Scale as Unit};
use crate::chart::outcome::{axis_unit, scale, target, tone};
use crate::chart::{
    Drawing, Funnel, FunnelLimit, FunnelPoint, Ranked, RankedRow, Reading, Scale, SlopeLine, Slopes, Spine, SpineRow,
    Target, Tone, funnel as draw_funnel, ranked as draw_ranked, slopes as draw_slopes, spine as draw_spine,
};
use crate::locale::fill;
use crate::measure::stats::{Judgement, Level, Place, funnel_limits};
use crate::measure::{Fixed, Outcome, Verdict};
use crate::speak::verdict_word;

/// How many sizes the limits are computed at.
const STEPS: u32 = 60;

/// A drawing for a wide and one for a narrow page.
pub type Pair = (Drawing, Drawing);

/// How wide a drawing is for a narrow page, in CSS pixels.
const NARROW: u32 = 320;

/// Both drawings; the wide one for a picture as that has room, wider where it would have to be made smaller.
fn pair(words: &Words<'_>, wide: u32, draw: impl Fn(u32) -> Drawing) -> Pair {
    let narrow = draw(NARROW);
    let Some((width, high)) = words.frame else { return (draw(wide), narrow) };
    let first = draw(width);
    if first.height <= high.max(1) {
        return (first, narrow);
    }
    (draw(width.saturating_mul(first.height) / high.max(1)), narrow)
}

/// The target that a drawing may show: none beside a part of a year.
fn aim(words: &Words<'_>, outcome: Option<&Outcome>) -> (Option<Target>, String) {
    let drawn = |it: &&Outcome| it.verdict != Verdict::PartYear && (it.goal.is_some() || it.target.is_none());
    let Some(outcome) = outcome.filter(drawn) else { return (None, String::new()) };
    let set = outcome.goal.map(|(goal, _)| goal);
    let says = if set.is_some() { words.text().target } else { words.text().reference };
    let text = goal_of(words.it, outcome).map(|goal| fill(says, &[("goal", &words.goal(goal))]));
    (target(words.it, set), text.unwrap_or_default())
}

/// The outcome whose target stands for all: that of the first row with one.
fn leading(view: &View) -> Option<&Outcome> {
    view.rows.iter().map(|row| &row.outcome).find(|it| it.goal.is_some()).or(view.rows.first().map(|row| &row.outcome))
}

/// How a row's value is drawn: by its administrative verdict, hollow where it is too small to judge. What is not judged
/// yet is not doubtful: a part of a year has no shape.
fn drawn(row: &Row) -> Tone {
    match (row.judgement, row.outcome.verdict) {
        (_, Verdict::PartYear) => Tone::Plain,
        (Judgement::TooSmall(..), _) => Tone::Few,
        (_, verdict) => tone(verdict),
    }
}

/// A row's title: name, value, interval, place.
fn title(words: &Words<'_>, row: &Row, more: &str) -> String {
    let text = words.text();
    let value = fill(text.colon, &[("a", &words.area(row.area)), ("b", &words.value(&row.outcome))]);
    let interval = row.interval.map(|it| fill(text.colon, &[("a", text.interval), ("b", &words.interval(it))]));
    let parts: Vec<String> = [Some(value), interval, Some(more.to_owned())].into_iter().flatten().collect();
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(text.comma)
}

/// How a place in the funnel is drawn: by which side is good, where one is.
fn tone_of(place: Option<Place>, direction: Direction) -> Tone {
    let (steps, up) = match place {
        None => return Tone::Few,
        Some(Place::Inside) => return Tone::Plain,
        Some(Place::Above) => (1, true),
        Some(Place::FarAbove) => (2, true),
        Some(Place::Below) => (1, false),
        Some(Place::FarBelow) => (2, false),
    };
    match direction {
        Direction::AtMost if !up => Tone::Met,
        Direction::AtLeast if up => Tone::Met,
        // Beyond a range's fellows on either side, or where no side is good: only how far.
        _ if steps == 1 => Tone::Near,
        _ => Tone::Miss,
    }
}

/// The limits by size, closer together where they bend.
#[must_use]
pub fn limits(words: &Words<'_>, view: &View) -> Vec<FunnelLimit> {
    let (Ok(family), Some(pooled)) = (view.family, view.pooled) else { return Vec::new() };
    let sizes = view.known().map(|(_, counts)| size(family, counts)).filter(|it| *it > 0.0);
    let (least, most) = sizes.fold((f64::MAX, 0.0_f64), |(a, b), it| (a.min(it), b.max(it)));
    if most <= 0.0 {
        return Vec::new();
    }
    let (from, to) = ((least * 0.6).max(1.0), most * 1.05);
    let factor = words.it.scale.factor() as f64;
    let at = |step: u32| {
        let size = from * (to / from).powf(f64::from(step) / f64::from(STEPS));
        let of = |level| funnel_limits(family, pooled, size, level).map(|it| (it.low * factor, it.high * factor));
        Some(FunnelLimit { size, inner: of(Level::P95)?, outer: of(Level::P998)? })
    };
    (0..=STEPS).filter_map(at).collect()
}

/// The funnel; `None` where the indicator has no statistic, no value, or is the sex ratio of villages.
#[must_use]
pub fn funnel(words: &Words<'_>, view: &View, limits: &[FunnelLimit]) -> Option<Pair> {
    let (Ok(family), Some(pooled), true) = (view.family, view.pooled_printed(words.it), view.ranks) else {
        return None;
    };
    let text = words.text();
    let way = direction(words.it, &view.rows);
    let places = view.known().map(|(row, _)| row.place.map_or(text.too_small, |it| words.place(it)));
    let titles: Vec<String> = view.known().zip(places).map(|((row, _), place)| title(words, row, place)).collect();
    let names: Vec<String> = view.known().map(|(row, _)| words.area(row.area)).collect();
    let points: Vec<FunnelPoint<'_>> = view
        .known()
        .zip(&names)
        .zip(&titles)
        .filter_map(|(((row, counts), name), title)| {
            let value = row.outcome.value.ok()?.to_f64();
            let tone = tone_of(row.place, way);
            Some(FunnelPoint { name, size: size(family, counts), value, title, tone, chosen: false })
        })
        .collect();
    if points.len() < 2 {
        return None;
    }
    let (target, target_text) = aim(words, leading(view));
    let label = fill(text.funnel_label, &[("name", words.name())]);
    let pooled_text = fill(text.pooled, &[("value", &words.printed(pooled))]);
    let of_births = words.it.scale == Unit::Per100;
    let size_text = if of_births { text.size_births } else { words.it.denominator_is.get(words.lang) };
    let group = |plain: &str| plain.parse::<i128>().map_or_else(|_| plain.to_owned(), |it| Fixed::new(it, 0).grouped());
    let chart = Funnel {
        label: &label,
        points: &points,
        limits,
        pooled: Reading { at: pooled, text: &pooled_text },
        target,
        target_text: &target_text,
        limit_texts: (text.limit_95, text.limit_998),
        size_text,
        size_tick: Some(&group),
        scale: scale(words.it, axis_unit(words.it)),
    };
    let (width, high) = words.frame.unwrap_or((720, 400));
    Some((draw_funnel(&chart, width, high), draw_funnel(&chart, NARROW, 340)))
}

/// The areas ranked with their intervals, the good end first.
#[must_use]
pub fn ranked(words: &Words<'_>, view: &View) -> Option<Pair> {
    if !view.ranks || view.rows.len() < 2 || view.rows.iter().all(|row| row.outcome.value.is_err()) {
        return None;
    }
    let mut order: Vec<&Row> = view.rows.iter().collect();
    let down = direction(words.it, &view.rows) != Direction::AtMost;
    order.sort_by_key(|row| row.outcome.value.map(|it| if down { -it.units } else { it.units }).ok());
    let said = |row: &&Row| match row.outcome.value {
        Ok(value) => value.grouped(),
        Err(_) => "–".to_owned(),
    };
    let texts: Vec<String> = order.iter().map(said).collect();
    let titles: Vec<String> = order.iter().map(|row| title(words, row, words.judgement(row))).collect();
    let names: Vec<String> = order.iter().map(|row| words.area(row.area)).collect();
    let rows: Vec<RankedRow<'_>> = order
        .iter()
        .zip(names.iter().zip(texts.iter().zip(&titles)))
        .map(|(row, (name, (text, title)))| RankedRow {
            name,
            value: row.outcome.value.ok().map(Fixed::to_f64),
            text,
            title,
            tone: drawn(row),
            interval: row.interval.filter(|it| it.high.is_finite()).map(|it| (it.low, it.high)),
            chosen: false,
        })
        .collect();
    let (target, target_text) = aim(words, leading(view));
    let label = fill(words.text().ranked_label, &[("name", words.name())]);
    let scale = scale(words.it, axis_unit(words.it));
    let chart = Ranked { label: &label, rows: &rows, target, target_text: &target_text, shown: None, scale };
    Some(pair(words, 720, |width| draw_ranked(&chart, width)))
}

/// Two years side by side. `before` has the same areas in the same order.
#[must_use]
pub fn slopes(words: &Words<'_>, view: &View, before: &[Option<Outcome>], periods: (&str, &str)) -> Option<Pair> {
    let pairs = || view.rows.iter().zip(before).filter_map(|(row, before)| Some((row, before.as_ref()?)));
    if !view.ranks || pairs().all(|(row, before)| row.outcome.value.is_err() || before.value.is_err()) {
        return None;
    }
    let said = |of: &Outcome| of.value.map_or_else(|_| "–".to_owned(), Fixed::grouped);
    let texts: Vec<(String, String)> = pairs().map(|(row, before)| (said(before), said(&row.outcome))).collect();
    let names: Vec<String> = pairs().map(|(row, _)| words.area(row.area)).collect();
    let titled = |(row, before): (&Row, &Outcome)| {
        let (from, to) = (said(before), said(&row.outcome));
        let change = fill(words.text().from_to, &[("a", &from), ("b", &to)]);
        title(words, row, &fill(words.text().colon, &[("a", words.text().change), ("b", &change)]))
    };
    let titles: Vec<String> = pairs().map(titled).collect();
    let lines: Vec<SlopeLine<'_>> = pairs()
        .zip(names.iter().zip(texts.iter().zip(&titles)))
        .map(|((row, before), (name, (texts, title)))| SlopeLine {
            name,
            from: before.value.ok().map(Fixed::to_f64),
            to: row.outcome.value.ok().map(Fixed::to_f64),
            texts: (&texts.0, &texts.1),
            title,
            tone: drawn(row),
            chosen: false,
        })
        .collect();
    let (target, target_text) = aim(words, leading(view));
    let label = fill(words.text().change_label, &[("name", words.name())]);
    let unit = axis_unit(words.it);
    let scale = Scale { unit, ..scale(words.it, unit) };
    let chart = Slopes { label: &label, lines: &lines, periods, target, target_text: &target_text, scale };
    Some(pair(words, 640, |width| draw_slopes(&chart, width)))
}

/// An area's indicators against the areas beside it. `of` gives each indicator's words.
#[must_use]
pub fn spine(area: &str, rows: &[Against], of: &[Words<'_>]) -> Option<Pair> {
    let text = of.first()?.text();
    let said = |(it, words): (&Against, &Words<'_>)| words.value(&it.own.outcome);
    let texts: Vec<String> = rows.iter().zip(of).map(said).collect();
    let titled = |(it, words): (&Against, &Words<'_>)| {
        let range = fill(text.from_to, &[("a", &words.printed(it.range.0)), ("b", &words.printed(it.range.1))]);
        let range = fill(text.colon, &[("a", text.peers_range), ("b", &range)]);
        let verdict = verdict_word(words.lang, it.own.outcome.verdict);
        let head = fill(text.colon, &[("a", words.name()), ("b", &words.value(&it.own.outcome))]);
        [head.as_str(), verdict, &range].join(text.comma)
    };
    let titles: Vec<String> = rows.iter().zip(of).map(titled).collect();
    let lines: Vec<SpineRow<'_>> = rows
        .iter()
        .zip(of)
        .zip(texts.iter().zip(&titles))
        .map(|((it, words), (text, title))| SpineRow {
            name: words.name(),
            text,
            title,
            value: it.own.outcome.value.ok().map(Fixed::to_f64),
            range: it.range,
            middle: it.middle,
            pooled: it.pooled,
            target: aim(words, Some(&it.own.outcome)).0,
            low_is_good: it.low_is_good,
            tone: drawn(&it.own),
            chosen: false,
        })
        .collect();
    let label = fill(text.spine_label, &[("area", area)]);
    let chart = Spine { label: &label, rows: &lines, heads: (text.spine_left, text.spine_middle, text.spine_right) };
    Some(pair(of.first()?, 720, |width| draw_spine(&chart, width)))
}
