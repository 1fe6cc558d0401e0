//! A spine: one row an indicator, the area's value against the range of its peers.
//!
//! Each row has its own scale, with the peers' pooled value in the middle and the good side on the right, so that rows of
//! unlike units can be read down one line. The farthest peer, or the area, reaches the end of its side.

use plotters::element::{PathElement, Rectangle};
use plotters_backend::text_anchor::HPos;

use super::elements::{Label, Mark, Type, dot, rule, shape};
use super::ink::{Ink, Tone};
use super::sheet::{Area, Failure, sketch, units};
use super::text::{fit, width_tenths};
use super::{Drawing, Target};

/// One indicator.
#[derive(Debug, Clone, Copy)]
pub struct SpineRow<'a> {
    /// Its name.
    pub name: &'a str,
    /// The area's value in words.
    pub text: &'a str,
    /// The tooltip: name, value, peers and verdict.
    pub title: &'a str,
    /// The area's value, unless it is missing.
    pub value: Option<f64>,
    /// The least and the greatest value of the peers.
    pub range: (f64, f64),
    /// Between which the middle half of the peers lies.
    pub middle: (f64, f64),
    /// The pooled value of the peers: the spine.
    pub pooled: f64,
    /// What the value is held against.
    pub target: Option<Target>,
    /// Whether low is good, so that the row is turned round.
    pub low_is_good: bool,
    /// The verdict.
    pub tone: Tone,
    /// Whether the row is the one the reader chose.
    pub chosen: bool,
}

/// What a spine chart shows.
#[derive(Clone, Copy)]
pub struct Spine<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The indicators.
    pub rows: &'a [SpineRow<'a>],
    /// The words over the left end, the spine and the right end.
    pub heads: (&'a str, &'a str, &'a str),
}

const PX: u32 = 14;
/// Below this width a row's name stands over its track.
const WIDE: u32 = 520;

/// Draws a spine chart `width` CSS pixels wide: 640 suits a card, 340 a phone. Its height follows from the rows.
pub fn spine(chart: &Spine<'_>, width: u32) -> Drawing {
    let rows = u32::try_from(chart.rows.len()).unwrap_or(0);
    let height = rows.saturating_mul(if width < WIDE { 52 } else { 34 }).saturating_add(32);
    sketch((width, height), "spine", chart.label, |area| draw(area, chart, width))
}

/// A row's own scale, in tenths: where the spine stands, and how far a side reaches.
struct Track {
    left: i32,
    right: i32,
    pooled: f64,
    reach: f64,
    turned: bool,
}

impl Track {
    fn of(row: &SpineRow<'_>, left: i32, right: i32) -> Self {
        let far = [Some(row.range.0), Some(row.range.1), row.value].into_iter().flatten();
        let reach = far.map(|it| (it - row.pooled).abs()).filter(|it| it.is_finite()).fold(0.0, f64::max);
        Self { left, right, pooled: row.pooled, reach, turned: row.low_is_good }
    }

    /// The place of a value; one beyond the ends is held there.
    fn at(&self, value: f64) -> i32 {
        let share = if self.reach > 0.0 { (value - self.pooled) / self.reach } else { 0.0 };
        let share = if share.is_nan() { 0.0 } else { share.clamp(-1.0, 1.0) };
        let share = if self.turned { -share } else { share };
        let (middle, half) = (i32::midpoint(self.left, self.right), (self.right - self.left) / 2);
        middle + (share * f64::from(half)).round() as i32
    }

    /// Whether a value lies within the ends.
    fn shows(&self, value: f64) -> bool {
        (value - self.pooled).abs() <= self.reach * (1.0 + 1e-9)
    }
}

fn draw(area: &Area<'_>, chart: &Spine<'_>, width: u32) -> Result<(), Failure> {
    let narrow = width < WIDE;
    let room = width.saturating_mul(10);
    let widest = |text: &dyn Fn(&SpineRow<'_>) -> u32| chart.rows.iter().map(text).max().unwrap_or(0);
    let values = widest(&|it| width_tenths(it.text, PX, true)).min(room * 3 / 10);
    let names = if narrow { 0 } else { widest(&|it| width_tenths(it.name, PX, it.chosen)).min(room * 34 / 100) };
    let shapes = 200;
    let (left, right) = if narrow {
        (units(110), units(room) - 110)
    } else {
        (units(names + values + shapes + 260), units(room) - 110)
    };
    let pitch = if narrow { 520 } else { 340 };
    for (index, row) in chart.rows.iter().enumerate() {
        let top = 270 + i32::try_from(index).unwrap_or(0) * pitch;
        let corners = [(0, top), (units(room), top + pitch)];
        area.draw(&Mark { index, title: row.title, corners, chosen: row.chosen })?;
    }
    heads(area, chart, (left, right))?;
    for (index, row) in chart.rows.iter().enumerate() {
        let top = 270 + i32::try_from(index).unwrap_or(0) * pitch;
        // On a narrow sheet the words stand over the track.
        let (words, line) = if narrow { (top + 130, top + 360) } else { (top + 170, top + 170) };
        track(area, row, &Track::of(row, left, right), line)?;
        let name = Type::new(Ink::Ink, PX, HPos::Left);
        let name = if row.chosen { name.bold() } else { name };
        let value = Type::new(Ink::Ink, PX, HPos::Right).bold();
        let end = if narrow { units(room) - 60 } else { units(names + values) + 160 };
        let text = fit(row.text, PX, true, values + 3);
        area.draw(&Label { text: &text, at: (end, words), style: value })?;
        let shape_at = if narrow { end - units(width_tenths(&text, PX, true)) - 110 } else { end + 120 };
        shape(area, row.tone, (shape_at, words), 95)?;
        let names = if narrow { u32::try_from(shape_at - 180).unwrap_or(0) } else { names + 3 };
        let text = fit(row.name, PX, row.chosen, names);
        area.draw(&Label { text: &text, at: (60, words), style: name })?;
    }
    Ok(())
}

/// The words over the track.
fn heads(area: &Area<'_>, chart: &Spine<'_>, (left, right): (i32, i32)) -> Result<(), Failure> {
    let room = u32::try_from((right - left) / 3 - 40).unwrap_or(0);
    let (worst, pooled, best) = chart.heads;
    let middle = i32::midpoint(left, right);
    for (text, x, pos) in [(worst, left, HPos::Left), (pooled, middle, HPos::Center), (best, right, HPos::Right)] {
        let text = fit(text, 12, false, room);
        area.draw(&Label { text: &text, at: (x, 110), style: Type::new(Ink::Ink2, 12, pos) })?;
    }
    Ok(())
}

/// The peers' range, their middle half, the spine, the target, and the area's value.
fn track(area: &Area<'_>, row: &SpineRow<'_>, track: &Track, y: i32) -> Result<(), Failure> {
    let bar = |(a, b): (f64, f64), half: i32, ink: Ink| {
        let (a, b) = (track.at(a), track.at(b));
        area.draw(&Rectangle::new([(a.min(b), y - half), (a.max(b), y + half)], ink.fill()))
    };
    bar(row.range, 62, Ink::Band3)?;
    bar(row.middle, 62, Ink::Band1)?;
    let spine = track.at(row.pooled);
    area.draw(&PathElement::new(vec![(spine, y - 110), (spine, y + 110)], Ink::Ink2.line(14)))?;
    for at in row.target.into_iter().flat_map(Target::lines).filter(|it| track.shows(*it)) {
        let x = track.at(at);
        rule(area, (x, y - 100), (x, y + 100), 26)?;
    }
    match row.value.filter(|it| it.is_finite()) {
        Some(value) => dot(area, row.tone, (track.at(value), y), 100),
        None => Ok(()),
    }
}
