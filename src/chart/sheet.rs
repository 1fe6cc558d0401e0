//! The sheet a chart is drawn on: plotters' areas and coordinate system over our backend.

use std::convert::Infallible;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use plotters_backend::BackendCoord;

use super::Drawing;
use super::axis::{Axis, LABEL_PX};
use super::backend::SvgBackend;
use super::ink::Ink;

/// A part of the sheet, in backend units.
pub(crate) type Area<'s> = DrawingArea<SvgBackend<'s>, Shift>;

/// A part of the sheet with axes.
pub(crate) type Plot<'s> = ChartContext<'s, SvgBackend<'s>, Cartesian2d<Axis, Axis>>;

/// What plotters could report. The backend itself has no way to fail.
pub(crate) type Failure = DrawingAreaErrorKind<Infallible>;

/// Space around a plot in CSS pixels.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Insets {
    pub(crate) top: u32,
    pub(crate) right: u32,
    pub(crate) bottom: u32,
    pub(crate) left: u32,
}

/// Draws on a new sheet of `size` CSS pixels.
pub(crate) fn sketch(
    size: (u32, u32),
    kind: &str,
    label: &str,
    draw: impl FnOnce(&Area<'_>) -> Result<(), Failure>,
) -> Drawing {
    let mut svg = String::new();
    {
        let area = SvgBackend::new(&mut svg, size, kind, label).into_drawing_area();
        // Plotters fails only where its areas are borrowed twice, which would be our bug:
        // the sheet then shows what was drawn up to there, and its label still says what it is.
        let _ = draw(&area);
        let _ = area.present();
    }
    Drawing { svg, width: size.0, height: size.1 }
}

/// Lays axes over the sheet. The space on the left and at the bottom is where a grid writes its labels.
pub(crate) fn plot<'s>(area: &Area<'s>, insets: Insets, x: Axis, y: Axis) -> Result<Plot<'s>, Failure> {
    // Plotters takes the last unit of each side for itself; giving one back keeps positions on whole tenths.
    let px = |css: u32| css.saturating_mul(10);
    ChartBuilder::on(area)
        .margin_top(px(insets.top))
        .margin_right(px(insets.right).saturating_sub(1))
        .x_label_area_size(px(insets.bottom).saturating_sub(1))
        .y_label_area_size(px(insets.left))
        .build_cartesian_2d(x, y)
}

/// Which lines and labels a grid has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grid {
    /// Level lines, labels on the left and below.
    Level,
    /// Upright lines, labels below.
    Upright,
    /// Only labels below.
    LabelsBelow,
}

/// Draws a plot's grid and labels, as its axes say.
pub(crate) fn grid(plot: &mut Plot<'_>, kind: Grid) -> Result<(), Failure> {
    let font = FontDesc::new(FontFamily::SansSerif, f64::from(LABEL_PX * 10), FontStyle::Normal);
    let label: TextStyle<'_> = font.color(&Ink::Ink2);
    let mut mesh = plot.configure_mesh();
    mesh.bold_line_style(Ink::Rule2.line(10))
        // Labels stand without tick marks: the grid shows where they belong.
        .axis_style(Ink::Rule.mix(0.0))
        .set_all_tick_mark_size(30)
        .x_label_style(label.clone())
        .y_label_style(label);
    if kind != Grid::Level {
        mesh.disable_y_mesh().disable_y_axis();
    }
    if kind != Grid::Upright {
        mesh.disable_x_mesh();
    }
    mesh.draw()
}

/// A whole number of backend units from a count of CSS pixels or tenths.
pub(crate) fn units(tenths: u32) -> i32 {
    i32::try_from(tenths).unwrap_or(i32::MAX / 4)
}

/// Both ends of a horizontal line through a plot at `y`.
pub(crate) fn ends(plot: &Plot<'_>) -> (BackendCoord, BackendCoord) {
    let (x, y) = plot.plotting_area().get_pixel_range();
    ((x.start, y.start), (x.end - 1, y.end - 1))
}
