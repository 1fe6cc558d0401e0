//! Plotters elements of our own: what its stock shapes cannot say to an SVG.

use std::convert::Infallible;

use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};

use super::backend::SvgBackend;
use super::ink::{Dash, Ink, Tone};
use super::sheet::{Area, Failure};
use super::text::width_tenths;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// The box of one datum that answers the pointer and the keyboard.
pub(crate) struct Mark<'a> {
    pub(crate) index: usize,
    pub(crate) title: &'a str,
    pub(crate) corners: [BackendCoord; 2],
    pub(crate) chosen: bool,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Mark<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord; 2];
    fn point_iter(self) -> Self::IntoIter {
        &self.corners
    }
}

impl Drawable<SvgBackend<'_>> for Mark<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut SvgBackend<'_>,
        _: (u32, u32),
    ) -> Drawn {
        if let (Some(from), Some(to)) = (points.next(), points.next()) {
            backend.mark(self.index, self.title, from, to, self.chosen);
        }
        Ok(())
    }
}

/// A text whose style needs no font and so allocates nothing; plotters' own `Text` clones two strings for each.
pub(crate) struct Label<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: BackendCoord,
    pub(crate) style: Type,
}

/// The look of a label.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    pub(crate) ink: Ink,
    pub(crate) size_px: u32,
    pub(crate) bold: bool,
    pub(crate) halo: bool,
    pub(crate) pos: Pos,
}

impl Type {
    pub(crate) fn new(ink: Ink, size_px: u32, h_pos: HPos) -> Self {
        Self { ink, size_px, bold: false, halo: false, pos: Pos::new(h_pos, VPos::Center) }
    }

    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(crate) fn halo(self) -> Self {
        Self { halo: true, ..self }
    }
}

impl BackendTextStyle for Type {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (self.ink as u8, 0, u8::from(self.halo)) }
    }

    fn size(&self) -> f64 {
        f64::from(self.size_px * 10)
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        self.pos
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        let width = i32::try_from(width_tenths(text, self.size_px, self.bold)).unwrap_or(i32::MAX);
        Ok(((0, 0), (width, i32::try_from(self.size_px * 10).unwrap_or(0))))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Infallible> {
        // The backend writes text; glyphs are never rasterised.
        Ok(Ok(()))
    }
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Label<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = std::iter::Once<&'a BackendCoord>;
    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl Drawable<SvgBackend<'_>> for Label<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut SvgBackend<'_>,
        _: (u32, u32),
    ) -> Drawn {
        points.next().map_or(Ok(()), |at| backend.draw_text(self.text, &self.style, at))
    }
}

/// Draws bars of one tone with its pattern, so that verdicts differ in greyscale too.
pub(crate) fn bars(area: &Area<'_>, tone: Tone, boxes: &[[BackendCoord; 2]]) -> Result<(), Failure> {
    let fill = if tone == Tone::Few { Ink::FewSoft } else { tone.ink() };
    for corners in boxes {
        area.draw(&Rectangle::new(*corners, fill.fill()))?;
    }
    for &[(x0, y0), (x1, y1)] in boxes {
        let (middle, thick) = ((y0 + y1) / 2, (y1 - y0).unsigned_abs());
        let along = vec![(x0, middle), (x1, middle)];
        match tone {
            Tone::Near => area.draw(&PathElement::new(along, Ink::Paper.line((thick / 6).max(15))))?,
            Tone::Miss => area.draw(&PathElement::new(along, Ink::Paper.dashed(thick, Dash::Hatch)))?,
            Tone::Few if x1 - x0 > 16 => {
                let inner = [(x0 + 8, y0 + 8), (x1 - 8, y1 - 8)];
                area.draw(&Rectangle::new(inner, tone.ink().line(16)))?;
            }
            Tone::Few | Tone::Met | Tone::Plain => {}
        }
    }
    Ok(())
}

/// Draws the shape of a verdict about `at`: at 100 per cent as large as a letter of 14 px.
pub(crate) fn shape(area: &Area<'_>, tone: Tone, (x, y): BackendCoord, per_cent: i32) -> Result<(), Failure> {
    let corners: &[BackendCoord] = match tone {
        Tone::Met => &[(-50, 42), (0, -46), (50, 42)],
        Tone::Near => &[(-50, 0), (0, -54), (50, 0), (0, 54)],
        Tone::Miss => &[(-50, -42), (50, -42), (0, 46)],
        Tone::Few => {
            let radius = (40 * per_cent / 100).unsigned_abs();
            return area.draw(&Circle::new((x, y), radius, tone.ink().line(18)));
        }
        Tone::Plain => return Ok(()),
    };
    let corners: Vec<_> = corners.iter().map(|(dx, dy)| (x + dx * per_cent / 100, y + dy * per_cent / 100)).collect();
    area.draw(&Polygon::new(corners, tone.ink()))
}

/// A value where a bar would mean nothing: the shape of its verdict on a disc of the ground's colour.
pub(crate) fn dot(area: &Area<'_>, tone: Tone, at: BackendCoord, per_cent: i32) -> Result<(), Failure> {
    let radius = |tenths: i32| (tenths * per_cent / 100).unsigned_abs();
    area.draw(&Circle::new(at, radius(72), Ink::Paper.fill()))?;
    match tone {
        Tone::Plain => area.draw(&Circle::new(at, radius(45), tone.ink().fill())),
        // A thin ring would be taken for last year's point beside it.
        Tone::Few => {
            area.draw(&Circle::new(at, radius(52), tone.ink().fill()))?;
            area.draw(&Circle::new(at, radius(20), Ink::Paper.fill()))
        }
        Tone::Met | Tone::Near | Tone::Miss => shape(area, tone, at, per_cent),
    }
}

/// A line with an edge in the ground's colour, so that it shows on dark bars and on paper alike.
pub(crate) fn rule(area: &Area<'_>, from: BackendCoord, to: BackendCoord, width: u32) -> Result<(), Failure> {
    area.draw(&PathElement::new(vec![from, to], Ink::Paper.line(width + 24)))?;
    area.draw(&PathElement::new(vec![from, to], Ink::Ink.line(width)))
}

/// A point shape filled with the ground's colour: a circle for last year, a diamond for the parent area.
pub(crate) fn open_point(area: &Area<'_>, (x, y): BackendCoord, r: i32, diamond: bool) -> Result<(), Failure> {
    if diamond {
        let outer = |r: i32| vec![(x - r, y), (x, y - r), (x + r, y), (x, y + r), (x - r, y), (x, y - r)];
        area.draw(&Polygon::new(outer(r), Ink::Paper))?;
        area.draw(&PathElement::new(outer(r), Ink::Ink.line(16)))
    } else {
        let size = r.unsigned_abs();
        area.draw(&Circle::new((x, y), size, Ink::Paper.fill()))?;
        area.draw(&Circle::new((x, y), size, Ink::Ink.line(16)))
    }
}
