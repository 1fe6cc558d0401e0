//! A trend as small as a word.

use plotters::element::{Circle, PathElement};
use plotters::series::LineSeries;

use super::Drawing;
use super::axis::Axis;
use super::ink::{Dash, Ink};
use super::sheet::{Area, Failure, Insets, ends, plot, sketch};

/// What a sparkline shows.
#[derive(Debug, Clone, Copy)]
pub struct Sparkline<'a> {
    /// What a screen reader says in place of the drawing.
    pub label: &'a str,
    /// Values in the order of their periods; a gap where one is missing.
    pub points: &'a [Option<f64>],
    /// The target line.
    pub target: Option<f64>,
}

/// Draws a sparkline; 84 × 28 suits a table.
pub fn sparkline(spark: &Sparkline<'_>, width: u32, height: u32) -> Drawing {
    sketch((width, height), "sparkline", spark.label, |area| draw(area, spark))
}

fn draw(area: &Area<'_>, spark: &Sparkline<'_>) -> Result<(), Failure> {
    let shown = spark.points.iter().flatten().copied().chain(spark.target).filter(|v| v.abs() < 1e100);
    let (low, high) = shown.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    if low > high {
        return Ok(());
    }
    // A level line runs through the middle.
    let room = if high > low { 0.0 } else { high.abs().max(1.0) };
    let last = spark.points.len().saturating_sub(1).max(1) as f64;
    let insets = Insets { top: 4, right: 4, bottom: 4, left: 4 };
    let y = Axis::new(low - room, high + room, Vec::new());
    let inner = area.margin(0u32, 0u32, insets.left * 10, 0u32);
    let mut plot = plot(&inner, Insets { left: 0, ..insets }, Axis::new(0.0, last, Vec::new()), y)?;
    if let Some(target) = spark.target {
        let y = plot.backend_coord(&(0.0, target)).1;
        let ((x0, _), (x1, _)) = ends(&plot);
        area.draw(&PathElement::new(vec![(x0, y), (x1, y)], Ink::Ink2.dashed(10, Dash::Short)))?;
    }
    for run in runs(spark.points.iter().copied()) {
        match run.as_slice() {
            [only] => area.draw(&Circle::new(plot.backend_coord(only), 16, Ink::Brand.fill()))?,
            _ => drop(plot.draw_series(LineSeries::new(run, Ink::Brand.line(18)))?),
        }
    }
    let end =
        spark.points.iter().enumerate().rev().find_map(|(i, v)| v.filter(|v| v.is_finite()).map(|v| (i as f64, v)));
    end.map_or(Ok(()), |end| area.draw(&Circle::new(plot.backend_coord(&end), 30, Ink::Brand.fill())))
}

/// Stretches of present values: a line never bridges a gap.
pub(crate) fn runs(points: impl Iterator<Item = Option<f64>>) -> Vec<Vec<(f64, f64)>> {
    let mut runs: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut open = false;
    for (i, value) in points.enumerate() {
        let Some(value) = value.filter(|v| v.is_finite()) else {
            open = false;
            continue;
        };
        let point = (i as f64, value);
        match runs.last_mut().filter(|_| open) {
            Some(run) => run.push(point),
            None => runs.push(vec![point]),
        }
        open = true;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_never_bridges_a_gap() {
        let points = [Some(1.0), Some(2.0), None, Some(3.0), Some(f64::NAN), None];
        assert_eq!(runs(points.into_iter()), [vec![(0.0, 1.0), (1.0, 2.0)], vec![(3.0, 3.0)]]);
    }
}
