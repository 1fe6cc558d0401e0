//! A funnel: each area a point by its size, between the limits that chance alone would keep to.

use plotters::element::PathElement;
use plotters::series::LineSeries;
use plotters_backend::text_anchor::HPos;

use super::axis::{Axis, LABEL_PX};
use super::elements::{Label, Mark, Type, dot};
use super::ink::{Dash, Ink, Tone};
use super::place::{Places, Spot};
use super::scale::Scale;
use super::sheet::{Area, Failure, Grid, Insets, Plot, ends, grid, plot, sketch, units};
use super::text::{fit, width_tenths};
use super::{Drawing, Reading, Target};

/// One area.
#[derive(Debug, Clone, Copy)]
pub struct FunnelPoint<'a> {
    /// Its name, written beside it where it lies outside and there is room.
    pub name: &'a str,
    /// Its denominator.
    pub size: f64,
    /// Its value.
    pub value: f64,
    /// The tooltip: name, value, size and place.
    pub title: &'a str,
    /// Where it lies: plain within the limits, hollow where it is too small to judge.
    pub tone: Tone,
    /// Whether it is the one the reader chose.
    pub chosen: bool,
}

/// The limits at one size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunnelLimit {
    /// The denominator.
    pub size: f64,
    /// Below and above which 1 in 20 lies by chance.
    pub inner: (f64, f64),
    /// Below and above which 1 in 500 lies by chance.
    pub outer: (f64, f64),
}

/// What a funnel shows.
#[derive(Clone, Copy)]
pub struct Funnel<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// The areas.
    pub points: &'a [FunnelPoint<'a>],
    /// The limits by size, the smallest first.
    pub limits: &'a [FunnelLimit],
    /// The pooled value of all areas.
    pub pooled: Reading<'a>,
    /// What they are held against.
    pub target: Option<Target>,
    /// The words for the target.
    pub target_text: &'a str,
    /// The words for the two pairs of limits.
    pub limit_texts: (&'a str, &'a str),
    /// What the level axis counts, such as "出生人数".
    pub size_text: &'a str,
    /// Turns an exact decimal of the level axis into what the language writes.
    pub size_tick: Option<&'a dyn Fn(&str) -> String>,
    /// The scale of values.
    pub scale: Scale<'a>,
}

/// Draws a funnel; 640 × 360 suits a card, 340 × 320 a phone.
pub fn funnel(chart: &Funnel<'_>, width: u32, height: u32) -> Drawing {
    sketch((width, height), "funnel", chart.label, |area| draw(area, chart, width))
}

fn draw(area: &Area<'_>, chart: &Funnel<'_>, width: u32) -> Result<(), Failure> {
    let y = value_axis(chart);
    let scale_width = y.widest_label().div_ceil(10);
    let insets = Insets { top: 12, right: 14, bottom: 44, left: (scale_width + 10).min(width / 3) };
    let sizes = chart.points.iter().map(|it| it.size).chain(chart.limits.iter().map(|it| it.size));
    let words = Scale { tick_text: chart.size_tick, ..Scale::ZERO };
    let x = words.axis(sizes.filter(|it| *it > 0.0), if width < 420 { 4 } else { 6 });
    let inner = units(width.saturating_sub(insets.left + insets.right) * 10);
    let x = x.with_room(inner, units(insets.left * 10), units(insets.right * 10));
    let (low, high) = (y.low(), y.high());
    let y = y.with_labels_within((insets.left * 10).saturating_sub(70));
    let mut plot = plot(area, insets, x, y)?;
    for (index, point) in shown(chart) {
        let (x, y) = plot.backend_coord(&(point.size, point.value));
        let corners = [(x - 110, y - 110), (x + 110, y + 110)];
        area.draw(&Mark { index, title: point.title, corners, chosen: point.chosen })?;
    }
    grid(&mut plot, Grid::Level)?;
    let curves = curves(chart, low, high);
    for it in &curves {
        let style = if it.inner { Ink::Ink2.dashed(16, Dash::Long) } else { Ink::Ink2.line(16) };
        plot.draw_series(LineSeries::new(it.at.iter().copied(), style))?;
    }
    let (corner, opposite) = ends(&plot);
    let level = |at: f64| plot.backend_coord(&(0.0, at)).1;
    let across = |at: f64, style| {
        let y = level(at);
        area.draw(&PathElement::new(vec![(corner.0, y), (opposite.0, y)], style))
    };
    across(chart.pooled.at, Ink::Brand.line(16))?;
    for at in chart.target.into_iter().flat_map(Target::lines) {
        across(at, Ink::Ink.dashed(20, Dash::Short))?;
    }
    // The small ones first, so that a large area's point is never hidden.
    let mut order: Vec<_> = shown(chart).collect();
    order.sort_by(|a, b| a.1.size.total_cmp(&b.1.size));
    for (_, point) in &order {
        dot(area, point.tone, plot.backend_coord(&(point.size, point.value)), if width < 420 { 70 } else { 85 })?;
    }
    names(area, chart, &curves, &plot)?;
    let foot = (units(width * 10) - 140, opposite.1 + 330);
    let text = fit(chart.size_text, LABEL_PX, false, width.saturating_mul(10).saturating_sub(160));
    area.draw(&Label { text: &text, at: foot, style: Type::new(Ink::Ink2, LABEL_PX, HPos::Right) })
}

fn shown<'a>(chart: &Funnel<'a>) -> impl Iterator<Item = (usize, &'a FunnelPoint<'a>)> {
    chart.points.iter().enumerate().filter(|(_, it)| it.size.is_finite() && it.value.is_finite() && it.size > 0.0)
}

/// The axis of values: all points, the pooled value and the target; of the limits, what lies near these, because at the
/// smallest sizes they run off.
fn value_axis(chart: &Funnel<'_>) -> Axis {
    let targets = chart.target.into_iter().flat_map(Target::lines);
    let fixed: Vec<f64> = shown(chart).map(|(_, it)| it.value).chain([chart.pooled.at]).chain(targets).collect();
    let (low, high) =
        fixed.iter().filter(|it| it.abs() < 1e100).fold((f64::MAX, f64::MIN), |(a, b), it| (a.min(*it), b.max(*it)));
    let room = ((high - low) * 0.25).max(0.0);
    let ends = chart.limits.iter().flat_map(|it| [it.outer.0, it.outer.1]);
    let near = ends.filter(|it| (low - room..=high + room).contains(it));
    chart.scale.line_axis(fixed.iter().copied().chain(near), 5)
}

/// One limit over all sizes, as far as it lies within the axis.
struct Curve {
    at: Vec<(f64, f64)>,
    /// Whether it is of the inner pair.
    inner: bool,
    /// Whether it is the upper one of its pair.
    upper: bool,
}

fn curves(chart: &Funnel<'_>, low: f64, high: f64) -> Vec<Curve> {
    let pairs = [(true, false), (true, true), (false, false), (false, true)];
    let curve = |(inner, upper)| {
        let limit = |it: &FunnelLimit| {
            let (low, high) = if inner { it.inner } else { it.outer };
            (it.size, if upper { high } else { low })
        };
        let at: Vec<(f64, f64)> = chart.limits.iter().map(limit).collect();
        Curve { at: visible(&at, low, high), inner, upper }
    };
    pairs.into_iter().map(curve).collect()
}

/// The part of a curve within the axis, cut where it leaves it.
fn visible(curve: &[(f64, f64)], low: f64, high: f64) -> Vec<(f64, f64)> {
    let inside = |at: f64| (low..=high).contains(&at);
    let mut out: Vec<(f64, f64)> = Vec::new();
    for pair in curve.windows(2) {
        let [(x0, y0), (x1, y1)] = *pair else { continue };
        let edge = if y0 > high || y1 > high { high } else { low };
        let cut = || (x0 + (x1 - x0) * ((edge - y0) / (y1 - y0)), edge);
        match (inside(y0), inside(y1)) {
            (true, true) => out.extend([(x0, y0), (x1, y1)]),
            (true, false) if y1.is_finite() => out.extend([(x0, y0), cut()]),
            (false, true) if y0.is_finite() => out.extend([cut(), (x1, y1)]),
            _ => {}
        }
    }
    out.dedup();
    out
}

/// The names of the lines, then of the areas outside, those farthest from the pooled value first.
fn names(area: &Area<'_>, chart: &Funnel<'_>, curves: &[Curve], plot: &Plot<'_>) -> Result<(), Failure> {
    let (corner, opposite) = ends(plot);
    let bounds = Spot { left: corner.0, top: 0, right: units(area.dim_in_pixel().0) - 10, bottom: opposite.1 };
    let mut places = Places::new(bounds);
    for (_, it) in shown(chart) {
        let (x, y) = plot.backend_coord(&(it.size, it.value));
        places.block(Spot { left: x - 50, top: y - 50, right: x + 50, bottom: y + 50 });
    }
    let height = |at: f64| plot.backend_coord(&(0.0, at)).1;
    let across = |at: f64| ((corner.0, height(at)), (opposite.0, height(at)));
    let mut lines = vec![across(chart.pooled.at)];
    lines.extend(chart.target.into_iter().flat_map(Target::lines).map(across));
    let drawn = |it| -> (&Curve, Vec<(i32, i32)>) { (it, it.at.iter().map(|at| plot.backend_coord(at)).collect()) };
    let drawn: Vec<_> = curves.iter().map(drawn).collect();
    for (_, points) in &drawn {
        lines.extend(points.iter().copied().zip(points.iter().skip(1).copied()));
    }
    let mut put = |text: &str, spots: &[(i32, i32)], style: Type, urgent: bool| -> Result<(), Failure> {
        let text = fit(text, style.size_px, style.bold, 1800);
        let wide = units(width_tenths(&text, style.size_px, style.bold));
        let spot = |&(left, top): &(i32, i32)| Spot { left, top, right: left + wide, bottom: top + 150 };
        let spots: Vec<Spot> = spots.iter().map(spot).collect();
        match places.take(&spots, urgent, |spot| lines.iter().any(|(from, to)| spot.is_crossed(*from, *to))) {
            Some(it) if !text.is_empty() => {
                let middle = (i32::midpoint(it.left, it.right), i32::midpoint(it.top, it.bottom));
                area.draw(&Label { text: &text, at: middle, style })
            }
            _ => Ok(()),
        }
    };
    let plain = Type::new(Ink::Ink2, LABEL_PX, HPos::Center).halo();
    let beside = |text: &str, y: i32| {
        let wide = units(width_tenths(&fit(text, LABEL_PX, false, 1800), LABEL_PX, false));
        let step = (opposite.0 - corner.0) / 8;
        let lefts = (0..8).map(move |at| opposite.0 - wide - 10 - at * step);
        lefts.flat_map(move |left| [(left, y - 160), (left, y + 10)]).collect::<Vec<_>>()
    };
    if let Some(at) = chart.target.and_then(|it| it.lines().last()) {
        put(chart.target_text, &beside(chart.target_text, height(at)), Type { ink: Ink::Ink, ..plain }, true)?;
    }
    put(
        chart.pooled.text,
        &beside(chart.pooled.text, height(chart.pooled.at)),
        Type { ink: Ink::Brand, ..plain },
        true,
    )?;
    for (text, inner) in [(chart.limit_texts.1, false), (chart.limit_texts.0, true)] {
        let of_pair = || drawn.iter().filter(|(it, _)| it.inner == inner).rev();
        let wide = units(width_tenths(&fit(text, LABEL_PX, false, 1800), LABEL_PX, false));
        // A name that stands where its curve ends is taken for that curve's; else it lies along it, on the side away
        // from the other pair.
        let ends = of_pair().filter_map(|(_, points)| points.last());
        let mut spots: Vec<(i32, i32)> = ends.map(|(x, y)| (x + 60, y - 75)).collect();
        for (it, points) in of_pair() {
            let tops = if it.upper == inner { [15, 40] } else { [-165, -190] };
            let along = points.iter().rev().skip(1);
            spots.extend(along.flat_map(|(x, y)| tops.map(|top| (x - wide / 2, y + top))));
        }
        put(text, &spots, plain, false)?;
    }
    let mut outside: Vec<_> =
        shown(chart).filter(|(_, it)| it.chosen || !matches!(it.tone, Tone::Plain | Tone::Few)).collect();
    let far = |it: &FunnelPoint<'_>| if it.chosen { f64::MAX } else { (it.value - chart.pooled.at).abs() };
    outside.sort_by(|a, b| far(b.1).total_cmp(&far(a.1)));
    for (_, it) in outside.iter().take(40) {
        let (x, y) = plot.backend_coord(&(it.size, it.value));
        let style = if it.chosen { Type { ink: Ink::Ink, ..plain }.bold() } else { Type { ink: Ink::Ink, ..plain } };
        let wide = units(width_tenths(&fit(it.name, LABEL_PX, it.chosen, 1800), LABEL_PX, it.chosen));
        let around = [(x + 80, y - 75), (x - 80 - wide, y - 75), (x - wide / 2, y - 230), (x - wide / 2, y + 80)];
        put(it.name, &around, style, true)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[track_caller]
    fn check(curve: &[(f64, f64)], want: &[(f64, f64)]) {
        assert_eq!(visible(curve, 0.0, 10.0), want);
    }

    #[test]
    fn a_limit_is_cut_where_it_leaves_the_axis() {
        check(&[(1.0, 30.0), (2.0, 10.0), (3.0, 5.0)], &[(1.0, 10.0), (2.0, 10.0), (3.0, 5.0)][1..]);
        check(&[(1.0, 20.0), (3.0, 0.0)], &[(2.0, 10.0), (3.0, 0.0)]);
        check(&[(1.0, 15.0), (2.0, 5.0)], &[(1.5, 10.0), (2.0, 5.0)]);
        check(&[(1.0, -5.0), (2.0, 5.0)], &[(1.5, 0.0), (2.0, 5.0)]);
        check(&[(1.0, f64::INFINITY), (2.0, 5.0), (3.0, 4.0)], &[(2.0, 5.0), (3.0, 4.0)]);
    }
}
