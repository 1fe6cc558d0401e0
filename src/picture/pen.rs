//! Writes SVG whose every look stands in attributes. Places are in tenths of a CSS pixel, as in charts.

use super::palette::colour;
use crate::chart::backend::{escape, tenths};

/// Which side of a text its place is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Left,
    Right,
}

/// How letters look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letters {
    /// Their height in CSS pixels.
    pub(super) px: u32,
    pub(super) bold: bool,
    /// A colour by its token.
    pub(super) ink: &'static str,
    pub(super) side: Side,
}

impl Letters {
    pub(super) const fn new(px: u32, ink: &'static str) -> Self {
        Self { px, bold: false, ink, side: Side::Left }
    }

    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) const fn on(self, side: Side) -> Self {
        Self { side, ..self }
    }
}

/// A drawing under way.
#[derive(Debug, Default)]
pub(super) struct Pen {
    pub(super) out: String,
    /// The smallest letters so far, in tenths of a CSS pixel.
    pub(super) least: Option<u32>,
}

/// A length that SVG can take.
fn signed(it: u32) -> i32 {
    i32::try_from(it).unwrap_or(i32::MAX / 2)
}

impl Pen {
    fn number(&mut self, name: &str, value: u32) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        tenths(&mut self.out, signed(value));
        self.out.push('"');
    }

    /// An attribute with this value.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// A filled box.
    pub(super) fn fill(&mut self, (x, y): (u32, u32), (width, height): (u32, u32), ink: &str) {
        self.out.push_str("<rect");
        for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            self.number(name, value);
        }
        self.attribute("fill", colour(ink));
        self.out.push_str("/>");
    }

    /// Letters that stand on a line `y`.
    pub(super) fn write(&mut self, (x, y): (u32, u32), letters: Letters, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.seen(letters.px * 10);
        self.out.push_str("<text");
        self.number("x", x);
        self.number("y", y);
        self.attribute("fill", colour(letters.ink));
        self.number("font-size", letters.px * 10);
        if letters.bold {
            self.attribute("font-weight", "700");
        }
        if letters.side == Side::Right {
            self.attribute("text-anchor", "end");
        }
        self.out.push('>');
        escape(&mut self.out, text);
        self.out.push_str("</text>");
    }

    /// Lines below each other, the first on the line `y`. Gives where a next one would stand.
    pub(super) fn lines(&mut self, (x, y): (u32, u32), letters: Letters, lines: &[String]) -> u32 {
        let mut at = y;
        for line in lines {
            self.write((x, at), letters, line);
            at += leading(letters.px);
        }
        at
    }

    /// Takes note of letters of this height, in tenths of a CSS pixel.
    pub(super) fn seen(&mut self, height: u32) {
        self.least = Some(self.least.map_or(height, |it| it.min(height)));
    }
}

/// From line to line, in tenths of a CSS pixel.
pub(super) const fn leading(px: u32) -> u32 {
    px * 14
}

/// How far the foot of a line's letters lies below its top, in tenths of a CSS pixel.
pub(super) const fn rise(px: u32) -> u32 {
    px * 10 + px / 2
}
