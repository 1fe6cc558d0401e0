//! Areas side by side, each against the target.

use plotters::element::{PathElement, Rectangle};
use plotters_backend::BackendCoord;
use plotters_backend::text_anchor::HPos;

use super::axis::Axis;
use super::elements::{Label, Mark, Type, bars, dot, rule, shape};
use super::ink::{Ink, Tone};
use super::scale::{Base, Scale};
use super::sheet::{Area, Failure, Grid, Insets, Plot, ends, grid, plot, sketch, units};
use super::text::{fit, width_tenths};
use super::{Drawing, Target};

/// One area.
#[derive(Debug, Clone, Copy)]
pub struct RankedRow<'a> {
    /// Its name, shortened where there is no room.
    pub name: &'a str,
    /// Its value, unless it is missing.
    pub value: Option<f64>,
    /// The value in words, such as "10.71", or "–".
    pub text: &'a str,
    /// The tooltip: the full name, the value and the verdict.
    pub title: &'a str,
    /// The verdict.
    pub tone: Tone,
    /// An interval around the value.
    pub interval: Option<(f64, f64)>,
    /// Whether the row is the one the reader chose.
    pub chosen: bool,
}

/// What a ranked chart shows. The rows come ranked; those without a value are moved to the end.
#[derive(Clone, Copy)]
pub struct Ranked<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The areas.
    pub rows: &'a [RankedRow<'a>],
    /// What they are held against.
    pub target: Option<Target>,
    /// The words for the target, above its line.
    pub target_text: &'a str,
    /// Draws only the rows from the first place up to the second, on a sheet as high as all of them. A browser spends
    /// its time on texts, so a page that scrolls through hundreds of areas draws those in view; `None` draws all.
    pub shown: Option<(usize, usize)>,
    /// The scale.
    pub scale: Scale<'a>,
}

/// Positions in tenths of a pixel that all rows share.
struct Layout {
    pitch: u32,
    size_px: u32,
    names: u32,
    values: u32,
    insets: Insets,
}

/// Space between columns, and room of a verdict's shape.
const GAP: u32 = 80;
const SHAPE: u32 = 180;

/// Draws a ranked chart `width` CSS pixels wide: 560 suits a card, 300 a phone. Its height follows from the rows.
pub fn ranked(chart: &Ranked<'_>, width: u32) -> Drawing {
    ranked_within(chart, width, &[])
}

/// As [`ranked`], on an axis that also holds `reach`: charts of some rows each then share the axis of all rows.
pub fn ranked_within(chart: &Ranked<'_>, width: u32, reach: &[f64]) -> Drawing {
    let layout = Layout::of(chart, width);
    let rows = u32::try_from(chart.rows.len()).unwrap_or(0);
    let height = layout.insets.top + (layout.pitch * rows) / 10 + layout.insets.bottom;
    sketch((width, height.max(1)), "ranked", chart.label, |area| draw(area, chart, &layout, reach))
}

impl Layout {
    fn of(chart: &Ranked<'_>, width: u32) -> Self {
        let (pitch, size_px) = match chart.rows.len() {
            0..=40 => (280, 14),
            41..=120 => (220, 13),
            _ => (180, 12),
        };
        let widest = |text: fn(&RankedRow<'_>) -> u32| chart.rows.iter().map(text).max().unwrap_or(0);
        // One measure at 10 px for all rows; the widest is then scaled, which spares a pass for each size.
        let scaled = |tenths: u32| tenths.saturating_mul(size_px).div_ceil(10);
        let third = width.saturating_mul(10) * 36 / 100;
        let names = scaled(widest(|row| width_tenths(row.name, 10, row.chosen))).min(third);
        let shapes = if chart.rows.iter().any(|row| row.tone != Tone::Plain) { SHAPE } else { 0 };
        let values = scaled(widest(|row| width_tenths(row.text, 10, true))).min(third);
        let insets = Insets {
            top: if chart.target.is_some() && !chart.target_text.is_empty() { 24 } else { 4 },
            right: (values + shapes + GAP).div_ceil(10) + 2,
            bottom: if matches!(chart.scale.base, Base::Around(_)) { 24 } else { 4 },
            left: (names + GAP).div_ceil(10),
        };
        Self { pitch, size_px, names, values, insets }
    }
}

fn draw(area: &Area<'_>, chart: &Ranked<'_>, layout: &Layout, beside: &[f64]) -> Result<(), Failure> {
    let width = units(area.dim_in_pixel().0);
    let present = |row: &&RankedRow<'_>| row.value.is_some_and(f64::is_finite);
    let (first, count) = chart.shown.map_or((0, usize::MAX), |(from, to)| (from, to.saturating_sub(from)));
    let order = || {
        let indexed = chart.rows.iter().enumerate();
        let (there, missing) =
            (indexed.clone().filter(move |(_, r)| present(r)), indexed.filter(move |(_, r)| !present(r)));
        there.chain(missing).enumerate().skip(first).take(count)
    };
    let targets = chart.target.into_iter().flat_map(Target::lines);
    let reach = chart.rows.iter().flat_map(|row| {
        let ends = row.interval.filter(|_| row.value.is_some());
        row.value.into_iter().chain(ends.map(|e| e.0)).chain(ends.map(|e| e.1))
    });
    let most = if width < 4000 { 4 } else { 6 };
    let x = chart.scale.axis(reach.chain(targets.clone()).chain(beside.iter().copied()), most);
    let (before, after) = (units(layout.insets.left * 10), units(layout.insets.right * 10));
    let x = x.with_room(width - before - after, before, after);
    let zero = if x.low() > 0.0 || chart.scale.base != Base::Zero { x.low() } else { 0.0 };
    // Rows run downwards from 0 to n.
    let y = Axis::new(chart.rows.len().max(1) as f64, 0.0, Vec::new());
    let mut plot = plot(area, layout.insets, x, y)?;
    let pitch = units(layout.pitch);
    let top = units(layout.insets.top * 10);
    let middle = |place: usize| top + i32::try_from(place).unwrap_or(0) * pitch + pitch / 2;

    for (place, (index, row)) in order() {
        let corners = [(0, middle(place) - pitch / 2), (width, middle(place) + pitch / 2)];
        area.draw(&Mark { index, title: row.title, corners, chosen: row.chosen })?;
    }
    norm_band(&plot, chart)?;
    if let Base::Around(_) = chart.scale.base {
        grid(&mut plot, Grid::Upright)?;
    }
    let x_at = |v: f64| plot.backend_coord(&(v, 0.0)).0;
    let (left, bottom) = (x_at(zero), ends(&plot).1.1);
    area.draw(&PathElement::new(vec![(left, top), (left, bottom)], Ink::Rule.line(10)))?;

    let thick = pitch * 31 / 100;
    let mut dots: Vec<(Tone, BackendCoord)> = Vec::new();
    for tone in Tone::ALL {
        let of_tone = order().filter(|(_, (_, row))| row.tone == tone);
        let ends = of_tone
            .filter_map(|(place, (_, row))| row.value.filter(|v| v.is_finite()).map(|v| (x_at(v), middle(place))));
        if chart.scale.base == Base::Zero {
            let boxes: Vec<_> = ends.map(|(x, y)| [(left.min(x), y - thick), (left.max(x), y + thick)]).collect();
            bars(area, tone, &boxes)?;
        } else {
            dots.extend(ends.map(|at| (tone, at)));
        }
    }
    whiskers(
        area,
        order().filter_map(|(place, (_, row))| {
            row.interval
                .filter(|_| row.value.is_some())
                .map(|(low, high)| ((x_at(low), middle(place)), (x_at(high), middle(place))))
        }),
    )?;
    for at in targets {
        rule(area, (x_at(at), top - 30), (x_at(at), bottom), 20)?;
    }
    // A dot lies over the target's line, because it is what the reader looks for.
    for (tone, at) in dots {
        dot(area, tone, at, 100)?;
    }
    target_words(area, chart, &plot)?;
    for tone in Tone::ALL {
        for (place, _) in order().filter(|(_, (_, row))| row.tone == tone && present(row)) {
            shape(area, tone, (width - units(layout.values) - 110, middle(place)), 100)?;
        }
    }
    words(area, layout, order().map(|(place, (_, row))| (row, middle(place))))
}

/// The range a ratio should lie in.
fn norm_band(plot: &Plot<'_>, chart: &Ranked<'_>) -> Result<(), Failure> {
    if let (Some(Target::Within(low, high)), Base::Around(_)) = (chart.target, chart.scale.base) {
        let rows = chart.rows.len() as f64;
        plot.plotting_area().draw(&Rectangle::new([(low, 0.0), (high, rows)], Ink::Band3.fill()))?;
    }
    Ok(())
}

/// Intervals: all edges first, then all lines, so that each kind is one path.
fn whiskers(area: &Area<'_>, lines: impl Iterator<Item = (BackendCoord, BackendCoord)> + Clone) -> Result<(), Failure> {
    for style in [Ink::Paper.line(38), Ink::Ink.line(14)] {
        for (from, to) in lines.clone() {
            area.draw(&PathElement::new(vec![from, to], style))?;
        }
    }
    Ok(())
}

/// The target's words above its line, held inside the sheet.
fn target_words(area: &Area<'_>, chart: &Ranked<'_>, plot: &Plot<'_>) -> Result<(), Failure> {
    let Some(target) = chart.target else { return Ok(()) };
    let (sum, count) = target.lines().fold((0, 0), |(sum, n), at| (sum + plot.backend_coord(&(at, 0.0)).0, n + 1));
    if count == 0 {
        return Ok(());
    }
    let width = area.dim_in_pixel().0;
    let text = fit(chart.target_text, 13, false, width);
    let half = units(width_tenths(&text, 13, false)) / 2;
    let x = (sum / count).clamp(half, (units(width) - half).max(half));
    area.draw(&Label { text: &text, at: (x, 90), style: Type::new(Ink::Ink, 13, HPos::Center) })
}

/// Names on the left, values on the right.
fn words<'a>(
    area: &Area<'_>,
    layout: &Layout,
    rows: impl Iterator<Item = (&'a RankedRow<'a>, i32)> + Clone,
) -> Result<(), Failure> {
    let width = units(area.dim_in_pixel().0);
    // The columns were measured at another size: what rounding took away may not shorten a text that was measured.
    let slack = 3;
    let name = Type::new(Ink::Ink, layout.size_px, HPos::Right);
    for (row, y) in rows.clone() {
        let style = if row.chosen { name.bold() } else { name };
        let text = fit(row.name, layout.size_px, row.chosen, layout.names + slack);
        area.draw(&Label { text: &text, at: (units(layout.names), y), style })?;
    }
    let value = Type::new(Ink::Ink, layout.size_px, HPos::Right).bold();
    for (row, y) in rows {
        let style = if row.value.is_some() { value } else { Type { ink: Ink::Ink2, bold: false, ..value } };
        let text = fit(row.text, layout.size_px, true, layout.values + slack);
        area.draw(&Label { text: &text, at: (width - 20, y), style })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let row =
            |tone| RankedRow {
                name: "柳河乡", value: Some(0.0), text, title: "", tone, interval: None, chosen: false
            };
        let rows = [row(Tone::Met), row(Tone::Miss)];
        let target = Some(Target::Equal(0.0));
        let chart = Ranked { label: "", rows: &rows, target, target_text: "", shown: None, scale: Scale::ZERO };
        let svg = ranked(&chart, 560).svg;
        assert!(svg.contains(&format!(">{text}</text>")), "{text} was shortened");
    }

    #[test]
    fn the_widest_value_is_never_shortened() {
        for text in ["0", "7", "10.71", "1,234,567.89"] {
            check(text);
        }
    }
}
