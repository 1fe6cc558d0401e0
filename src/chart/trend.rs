//! One indicator over time, with its target and gaps, each point labelled where there is room.

use plotters::element::{Circle, PathElement};
use plotters::series::LineSeries;
use plotters_backend::BackendCoord;
use plotters_backend::text_anchor::HPos;

use super::Drawing;
use super::axis::{Axis, LABEL_PX};
use super::elements::{Label, Mark, Type};
use super::ink::{Dash, Ink};
use super::place::{Places, Spot};
use super::scale::Scale;
use super::sheet::{Area, Failure, Grid, Insets, Plot, ends, grid, plot, sketch, units};
use super::sparkline::runs;
use super::text::{fit, width_tenths};
use super::ticks::Tick;

/// One period.
#[derive(Debug, Clone, Copy)]
pub struct TrendPoint<'a> {
    /// Under the axis, such as "2006".
    pub period: &'a str,
    /// The value, unless it is missing.
    pub value: Option<f64>,
    /// The value in words, such as "10.71".
    pub text: &'a str,
    /// The tooltip: period, value and verdict, or why there is none.
    pub title: &'a str,
    /// The target in that period.
    pub target: Option<f64>,
    /// The second line, such as the year before or the area above.
    pub other: Option<f64>,
}

/// What a trend shows.
#[derive(Clone, Copy)]
pub struct Trend<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The periods in order.
    pub points: &'a [TrendPoint<'a>],
    /// The words for the target, beside its line.
    pub target_text: &'a str,
    /// The words for the second line.
    pub other_text: &'a str,
    /// The scale.
    pub scale: Scale<'a>,
}

/// Draws a trend; 560 × 180 suits a card, 300 × 180 a phone.
pub fn trend(chart: &Trend<'_>, width: u32, height: u32) -> Drawing {
    sketch((width, height), "trend", chart.label, |area| draw(area, chart, (width, height)))
}

fn draw(area: &Area<'_>, chart: &Trend<'_>, (width, height): (u32, u32)) -> Result<(), Failure> {
    let shown = chart.points.iter().flat_map(|p| [p.value, p.target, p.other]).flatten();
    let y = chart.scale.line_axis(shown, if height < 140 { 3 } else { 5 });
    let widest = chart.points.iter().map(|p| width_tenths(p.period, LABEL_PX, false)).max().unwrap_or(0);
    let scale_width = y.widest_label();
    let half = widest.div_ceil(20);
    let insets = Insets {
        top: 22,
        right: half.clamp(8, width / 4),
        bottom: 24,
        left: (scale_width.div_ceil(10) + 10).max(half).min(width / 3),
    };
    let x = periods(chart, width.saturating_sub(insets.left + insets.right) * 10, widest);
    let inner = units(width.saturating_sub(insets.left + insets.right) * 10);
    let x = x.with_room(inner, units(insets.left * 10), units(insets.right * 10));
    let y = y.with_labels_within((insets.left * 10).saturating_sub(70));
    let mut plot = plot(area, insets, x, y)?;

    let (corner, opposite) = ends(&plot);
    let step = (opposite.0 - corner.0) / i32::try_from(chart.points.len().max(1)).unwrap_or(1);
    for (index, point) in chart.points.iter().enumerate() {
        let middle = plot.backend_coord(&(index as f64, 0.0)).0;
        let corners = [(middle - step / 2, corner.1), (middle + step / 2, opposite.1)];
        area.draw(&Mark { index, title: point.title, corners, chosen: false })?;
    }
    grid(&mut plot, Grid::Level)?;
    target_steps(&plot, area, chart)?;
    for run in runs(chart.points.iter().map(|p| p.other)) {
        plot.draw_series(LineSeries::new(run, Ink::Ink2.dashed(16, Dash::Short)))?;
    }
    for run in runs(chart.points.iter().map(|p| p.value)) {
        plot.draw_series(LineSeries::new(run, Ink::Brand.line(26)))?;
    }
    let radius: u32 = if step < 120 { 25 } else { 42 };
    for run in runs(chart.points.iter().map(|p| p.value)) {
        plot.draw_series(run.into_iter().map(|at| Circle::new(at, radius, Ink::Brand.fill())))?;
    }
    for (index, _) in chart.points.iter().enumerate().filter(|(_, p)| !p.value.is_some_and(f64::is_finite)) {
        missing(area, (plot.backend_coord(&(index as f64, 0.0)).0, opposite.1 - 60))?;
    }
    words(area, chart, &plot, units(radius))
}

/// The axis of periods: half a step of room at each end, labels thinned from the last one back.
fn periods(chart: &Trend<'_>, room_tenths: u32, widest_tenths: u32) -> Axis {
    let count = chart.points.len().max(1);
    let pitch = f64::from(room_tenths) / count as f64;
    let every = (f64::from(widest_tenths + 80) / pitch.max(1.0)).ceil().max(1.0) as usize;
    let kept = |index: usize| (count - 1 - index).is_multiple_of(every);
    let tick = |(i, p): (usize, &TrendPoint<'_>)| Tick { at: i as f64, label: p.period.to_owned() };
    let ticks = chart.points.iter().enumerate().filter(|(i, _)| kept(*i)).map(tick).collect();
    Axis::new(-0.5, count as f64 - 0.5, ticks)
}

/// The target as steps: it holds for a whole period and jumps between two.
fn target_steps(plot: &Plot<'_>, area: &Area<'_>, chart: &Trend<'_>) -> Result<(), Failure> {
    for run in runs(chart.points.iter().map(|p| p.target)) {
        let corners = run.iter().flat_map(|&(i, v)| [(i - 0.5, v), (i + 0.5, v)]);
        let path: Vec<_> = corners.map(|corner| plot.backend_coord(&corner)).collect();
        area.draw(&PathElement::new(path, Ink::Ink.dashed(16, Dash::Long)))?;
    }
    Ok(())
}

/// Marks a period without a value on the baseline: a short stroke between two ticks.
fn missing(area: &Area<'_>, (x, y): BackendCoord) -> Result<(), Failure> {
    area.draw(&PathElement::new(vec![(x - 30, y - 30), (x + 30, y + 30)], Ink::Ink2.line(14)))?;
    area.draw(&PathElement::new(vec![(x - 30, y + 30), (x + 30, y - 30)], Ink::Ink2.line(14)))
}

/// Labels: the lines' names first, then the points that matter most; a point without room keeps its tooltip.
fn words(area: &Area<'_>, chart: &Trend<'_>, plot: &Plot<'_>, radius: i32) -> Result<(), Failure> {
    let (corner, opposite) = ends(plot);
    let width = units(area.dim_in_pixel().0);
    let mut places = Places::new(Spot { left: corner.0, top: 10, right: width, bottom: opposite.1 });
    let at = |i: usize, v: f64| plot.backend_coord(&(i as f64, v));
    let series = |pick: fn(&TrendPoint<'_>) -> Option<f64>| {
        runs(chart.points.iter().map(pick))
            .into_iter()
            .map(|run| run.iter().map(|p| plot.backend_coord(p)).collect::<Vec<_>>())
    };
    let lines: Vec<Vec<BackendCoord>> = series(|p| p.value).chain(series(|p| p.other)).collect();
    for &(x, y) in series(|p| p.value).flatten().collect::<Vec<_>>().iter() {
        places.block(Spot { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }
    let steps = runs(chart.points.iter().map(|p| p.target));
    let flat =
        steps.iter().flatten().map(|&(i, v)| (plot.backend_coord(&(i - 0.5, v)), plot.backend_coord(&(i + 0.5, v))));
    let flat: Vec<_> = flat.collect();
    let crossed = |spot: &Spot| {
        let spot = Spot { top: spot.top - 20, bottom: spot.bottom + 20, ..*spot };
        lines.iter().any(|line| line.windows(2).any(|w| matches!(w, [a, b] if spot.is_crossed(*a, *b))))
            || flat.iter().any(|&(a, b)| spot.is_crossed(a, b))
    };
    let mut labels: Vec<(std::borrow::Cow<'_, str>, Spot, Type)> = Vec::new();

    let plain = Type::new(Ink::Ink2, 13, HPos::Center).halo();
    for (text, end) in [
        (chart.target_text, steps.last().and_then(|run| run.last()).map(|&(i, v)| plot.backend_coord(&(i + 0.5, v)))),
        (chart.other_text, series(|p| p.other).next_back().and_then(|line| line.last().copied())),
    ] {
        let Some((_, y)) = end.filter(|_| !text.is_empty()) else { continue };
        let text = fit(text, 13, false, u32::try_from(opposite.0 - corner.0).unwrap_or(0));
        let wide = units(width_tenths(&text, 13, false));
        let spans = [(opposite.0 - wide, opposite.0), (corner.0 + 40, corner.0 + 40 + wide)];
        let candidates: Vec<Spot> = [y - 180, y + 20, y - 330, y + 170]
            .into_iter()
            .flat_map(|top| spans.map(|(left, right)| Spot { left, top, right, bottom: top + 160 }))
            .collect();
        if let Some(spot) = places.take(&candidates, true, crossed) {
            labels.push((text, spot, plain));
        }
    }
    let bold = Type::new(Ink::Ink, 13, HPos::Center).bold().halo();
    // Where points stand closer than their labels are wide, only those that matter most are named.
    let pitch = (opposite.0 - corner.0) / i32::try_from(chart.points.len().max(1)).unwrap_or(1);
    let widest = chart.points.iter().map(|p| units(width_tenths(p.text, 13, true))).max().unwrap_or(0);
    let dense = pitch * 5 / 4 < widest;
    let (order, first) = by_weight(chart);
    for (rank, index) in order.into_iter().enumerate().take(if dense { first } else { usize::MAX }) {
        let Some((point, v)) = chart.points.get(index).and_then(|p| p.value.map(|v| (p, v))) else { continue };
        let ((x, y), wide) = (at(index, v), units(width_tenths(point.text, 13, true)));
        let held = (x - wide / 2).clamp(corner.0, (width - wide).max(corner.0));
        let (above, below) = (y - radius - 180, y + radius + 20);
        // Straight above or below, else shifted to the side that a steep line leaves free, else beside.
        let (leftwards, rightwards) = ((x - wide * 3 / 4).max(corner.0), (x - wide / 4).min(width - wide));
        let places_around = [
            (held, above),
            (held, below),
            (leftwards, above),
            (rightwards, above),
            (leftwards, below),
            (rightwards, below),
            (x + radius + 20, y - 80),
            (x - radius - 20 - wide, y - 80),
        ];
        let candidates = places_around.map(|(left, top)| Spot { left, top, right: left + wide, bottom: top + 160 });
        if let Some(spot) = places.take(&candidates, rank == 0 || !dense, crossed) {
            labels.push((point.text.into(), spot, bold));
        }
    }
    for (text, spot, style) in &labels {
        let middle = (i32::midpoint(spot.left, spot.right), i32::midpoint(spot.top, spot.bottom));
        area.draw(&Label { text, at: middle, style: *style })?;
    }
    Ok(())
}

/// Points in the order in which they deserve a label, and how many of them always do:
/// last, first, highest, lowest, then as they come.
fn by_weight(chart: &Trend<'_>) -> (Vec<usize>, usize) {
    let present =
        || chart.points.iter().enumerate().filter_map(|(i, p)| p.value.filter(|v| v.is_finite()).map(|v| (i, v)));
    let less = |a: &(usize, f64), b: &(usize, f64)| a.1.total_cmp(&b.1);
    let mut seen = vec![false; chart.points.len()];
    let mut unseen = |(i, _): (usize, f64)| {
        seen.get_mut(i).filter(|seen| !**seen).map(|seen| {
            *seen = true;
            i
        })
    };
    let ends = [present().next_back(), present().next(), present().max_by(less), present().min_by(less)];
    let mut order: Vec<usize> = ends.into_iter().flatten().filter_map(&mut unseen).collect();
    let first = order.len();
    order.extend(present().filter_map(unseen));
    (order, first)
}
