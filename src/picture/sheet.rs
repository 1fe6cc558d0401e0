//! Puts a picture together: the title above, the chart and the numbers, and below them what they stand on.

use super::grid::Grid;
use super::palette::family;
use super::pen::{Letters, Pen, leading, rise};
use super::resolve::{Resolved, resolve};
use super::words::wrap;
use super::{Chart, Picture, Shape};
use crate::chart::Drawing;
use crate::chart::backend::escape;
use crate::locale::{Lang, PictureText, fill};
use std::ops::Range;

/// A picture that was drawn.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Made {
    /// The SVG, complete with its `xml` line.
    pub svg: String,
    /// How many parts the picture has, from 1 on.
    pub parts: usize,
    /// Whether letters are smaller than can be read at the size of the shape.
    pub small: bool,
    /// Classes that charts wrote and that have no look: a mistake of this program, for its tests.
    pub unknown: Vec<String>,
}

/// The sizes of a sheet, in tenths of a CSS pixel but for letters.
struct Layout {
    wide: u32,
    high: u32,
    margin: u32,
    letters: u32,
    least: u32,
}

impl Layout {
    const fn of(shape: Shape) -> Self {
        let (wide, high) = shape.size();
        let letters = shape.letters();
        Self { wide: wide * 10, high: high * 10, margin: letters * 22, letters, least: shape.least() }
    }

    const fn room(&self) -> u32 {
        self.wide - 2 * self.margin
    }

    /// Letters of the notes at the foot.
    const fn foot(&self) -> u32 {
        let small = self.letters * 3 / 4;
        if small > self.least { small } else { self.least }
    }
}

/// What stands in the middle of a sheet: a drawing, rows of the table, or both.
#[derive(Default)]
struct Body {
    drawing: Option<Resolved>,
    grid: Option<(Grid, Range<usize>)>,
    parts: usize,
}

/// Draws a part of a picture, counted from 1.
#[must_use]
pub fn compose(picture: &Picture, shape: Shape, lang: Lang, part: usize) -> Made {
    let text = PictureText::of(lang);
    let layout = Layout::of(shape);
    let foot = foot(picture, &layout, lang);
    let foot_high = foot.iter().map(|it| leading(layout.foot()) * count(it)).sum::<u32>() + 60;
    // The height of the head depends on the title, which may name the part.
    let long = fill(text.part_of, &[("n", "10"), ("of", "10")]);
    let head_high = head(&mut Pen::default(), picture, &layout, lang, &long);
    let top = head_high + layout.letters * 8;
    let bottom = layout.high - layout.margin * 2 / 3 - foot_high;
    let room = (layout.room(), bottom.saturating_sub(top + layout.letters * 6));
    let mut body = body(picture, &layout, room, part.max(1));
    let part = part.clamp(1, body.parts.max(1));
    let mut pen = Pen::default();
    begin(&mut pen, picture, &layout, lang);
    let name = match body.parts {
        0 | 1 => String::new(),
        parts => fill(text.part_of, &[("n", &part.to_string()), ("of", &parts.to_string())]),
    };
    head(&mut pen, picture, &layout, lang, &name);
    let unknown = draw(&mut pen, &mut body, &layout, (top, room));
    pen.fill((layout.margin, bottom), (layout.room(), 10), "edge");
    let mut y = bottom + 60 + rise(layout.foot()) - layout.foot() * 2;
    for lines in foot {
        y = pen.lines((layout.margin, y), Letters::new(layout.foot(), "ink-2"), &lines);
    }
    pen.out.push_str("</svg>\n");
    let small = pen.least.is_some_and(|it| it < layout.least * 8);
    Made { svg: pen.out, parts: body.parts.max(1), small, unknown }
}

/// The root, what it is called, the white ground and the blue edge above.
fn begin(pen: &mut Pen, picture: &Picture, layout: &Layout, lang: Lang) {
    let (wide, high) = (layout.wide / 10, layout.high / 10);
    pen.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    for (name, value) in [
        ("width", wide.to_string()),
        ("height", high.to_string()),
        ("viewBox", format!("0 0 {wide} {high}")),
        ("xml:lang", lang.tag().to_owned()),
        ("lang", lang.tag().to_owned()),
        ("font-family", family(lang).to_owned()),
    ] {
        pen.attribute(name, &value);
    }
    pen.out.push_str("><title>");
    escape(&mut pen.out, &picture.context.title);
    pen.out.push_str("</title><desc>");
    escape(&mut pen.out, &picture.says);
    pen.out.push_str("</desc>");
    pen.fill((0, 0), (layout.wide, layout.high), "card");
    pen.fill((0, 0), (layout.wide, 60), "brand");
}

/// Title, place, time and unit, and what the picture says. Gives where it ends.
fn head(pen: &mut Pen, picture: &Picture, layout: &Layout, lang: Lang, part: &str) -> u32 {
    let text = PictureText::of(lang);
    let (room, left) = (layout.room(), layout.margin);
    let title = layout.letters * 8 / 5;
    let mut y = layout.margin + rise(title) - title * 3;
    let lines = wrap(&format!("{}{part}", picture.context.title), title, true, room, 3);
    y = pen.lines((left, y), Letters::new(title, "ink").bold(), &lines) - leading(title) + leading(layout.letters) + 30;
    let [_, area, period, unit, ..] = picture.context.parts(lang);
    let place: Vec<String> = [area, period, unit].iter().map(|(label, value)| labelled(text, label, value)).collect();
    let small = layout.letters * 7 / 8;
    let lines = wrap(&place.join(text.joint), small, false, room, 3);
    y = pen.lines((left, y), Letters::new(small, "ink-2"), &lines);
    if !picture.says.is_empty() {
        let lines = wrap(&picture.says, layout.letters, false, room, 4);
        y = pen.lines((left, y + layout.letters * 5), Letters::new(layout.letters, "ink"), &lines);
    }
    // Where the top of a next line would be.
    y - rise(layout.letters)
}

fn labelled(text: &PictureText, label: &str, value: &str) -> String {
    fill(text.labelled, &[("label", label), ("value", value)])
}

/// What the picture stands on, each part in its lines.
fn foot(picture: &Picture, layout: &Layout, lang: Lang) -> Vec<Vec<String>> {
    let text = PictureText::of(lang);
    let parts = picture.context.parts(lang);
    let mut out = Vec::new();
    for (label, value) in parts.get(4..7).unwrap_or_default() {
        out.push(labelled(text, label, value));
    }
    if let Some((label, value)) = parts.get(7) {
        out.push(labelled(text, label, value) + text.joint + text.made_with);
    }
    out.iter().map(|it| wrap(it, layout.foot(), false, layout.room(), 6)).collect()
}

fn count(lines: &[String]) -> u32 {
    u32::try_from(lines.len()).unwrap_or(1)
}

/// How much larger than on a page charts are drawn, in thousandths.
const fn larger(layout: &Layout) -> u32 {
    layout.letters * 1000 / 12
}

fn body(picture: &Picture, layout: &Layout, (wide, high): (u32, u32), part: usize) -> Body {
    let least = layout.least;
    let Some(chart) = &picture.chart else {
        let grids = Grid::all(&picture.table, (wide, high), layout.letters, least);
        let parts = grids.iter().map(|it| it.parts.len()).sum();
        let mut at = part.min(parts).saturating_sub(1);
        for grid in grids {
            match grid.parts.get(at).cloned() {
                Some(rows) => return Body { drawing: None, grid: Some((grid, rows)), parts },
                None => at -= grid.parts.len(),
            }
        }
        return Body { parts, ..Body::default() };
    };
    let (drawing, parts) = drawn(chart, layout, (wide, high), part);
    let drawing = resolve(&drawing.svg);
    if parts > 1 || picture.table.rows.is_empty() {
        return Body { drawing: Some(drawing), grid: None, parts };
    }
    // The numbers come below where there is room for all of them.
    let used = drawing.size.1 * scale(&drawing, (wide, high)) / 100 + layout.letters * 10;
    let mut grids = Grid::all(&picture.table, (wide, high.saturating_sub(used)), layout.letters, least);
    let rows = 0..picture.table.rows.len();
    let grid = grids.pop().filter(|it| grids.is_empty() && it.parts.len() == 1 && it.height_of(&rows) + used <= high);
    Body { drawing: Some(drawing), grid: grid.map(|it| (it, rows)), parts }
}

/// How many thousandths of its size a drawing takes.
fn scale(drawing: &Resolved, room: (u32, u32)) -> u32 {
    drawing.scale(room).min(2400)
}

/// The chart at the width and height that fill the room, and in how many parts.
fn drawn(chart: &Chart, layout: &Layout, (wide, high): (u32, u32), part: usize) -> (Drawing, usize) {
    // The room in pixels of the chart.
    let scale = larger(layout);
    let within = |tenths: u32, scale: u32| tenths.saturating_mul(100) / scale.max(1);
    let width = within(wide, scale);
    match chart {
        Chart::Bullet(it) => (it.drawing(width.min(760)), 1),
        Chart::Trend(it) => (it.drawing(width, within(high, scale).clamp(120, (width / 2).max(120))), 1),
        Chart::Drawn(it) => (it.clone(), 1),
        Chart::Ranked(it) => {
            let rows = it.ranks.len().max(1);
            // Rows at the smallest size at which they can be read: 14 px on the page, 28 px from row to row.
            let least = layout.least * 1000 / 14;
            let fit = usize::try_from(within(high, least).saturating_sub(60) / 28).unwrap_or(1).clamp(1, 40);
            let parts = rows.div_ceil(fit);
            let each = rows.div_ceil(parts);
            let from = (part.min(parts) - 1) * each;
            let height = u32::try_from(each).unwrap_or(1) * 28 + 52;
            let scale = (high.saturating_mul(100) / height).clamp(least, scale);
            (it.part(within(wide, scale), from, (from + each).min(rows)), parts)
        }
    }
}

/// Draws the middle into its room; what is lower than it stands in the upper part of it.
fn draw(pen: &mut Pen, body: &mut Body, layout: &Layout, (top, room): (u32, (u32, u32))) -> Vec<String> {
    let mut y = top;
    let mut unknown = Vec::new();
    if let Some(drawing) = body.drawing.take() {
        let scale = scale(&drawing, room);
        let (width, height) = (drawing.size.0 * scale / 100, drawing.size.1 * scale / 100);
        let spare = if body.grid.is_some() { 0 } else { room.1.saturating_sub(height) / 3 };
        let (x, at) = (layout.margin + room.0.saturating_sub(width) / 2, y + spare);
        drawing.draw(pen, (x, at), scale);
        pen.seen(12 * scale / 100);
        y = at + height + layout.letters * 10;
        unknown = drawing.unknown;
    }
    if let Some((grid, rows)) = &body.grid {
        unknown.extend(grid.draw(pen, (layout.margin, y), room.0, rows));
    }
    unknown
}
