//! The plotters backend that writes SVG.
//!
//! Plotters counts in whole numbers, so ten of its units make one CSS pixel and a position is good to 0.1 px.
//! Neighbouring shapes of one ink become one `<path>`, and neighbouring texts of one style one `<g>`:
//! a ranked chart of 600 areas then has a tenth of the elements, which is what a browser's time goes into.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::ink::{Dash, Ink};
use super::text::width_tenths;

/// Backend units in one CSS pixel.
pub const UNITS: i32 = 10;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Writes SVG into a string; complete once `present` was called.
pub struct SvgBackend<'s> {
    out: &'s mut String,
    size: (u32, u32),
    run: Run,
}

/// What the open element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Nothing,
    Fill(Ink),
    Line(Ink, Dash, u32),
    Text(Lettering),
    Done,
}

/// The look of a text, without its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lettering {
    ink: Ink,
    size_px: u32,
    bold: bool,
    /// A ground-coloured edge keeps a label legible where a line passes behind it.
    halo: bool,
    anchor: char,
}

impl<'s> SvgBackend<'s> {
    /// Starts a drawing of `size` CSS pixels. `kind` is its class, `label` what a screen reader says.
    pub fn new(out: &'s mut String, size: (u32, u32), kind: &str, label: &str) -> Self {
        let (width, height) = size;
        out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-");
        out.push_str(kind);
        out.push_str("\" role=\"img\" aria-label=\"");
        escape(out, label);
        out.push_str(&format!("\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">"));
        Self { out, size, run: Run::Nothing }
    }

    /// A box that answers the pointer for datum `index`; `title` is its tooltip.
    ///
    /// It cannot take the focus: an image may hold nothing that does. The page moves over the boxes with arrow keys.
    pub fn mark(&mut self, index: usize, title: &str, from: BackendCoord, to: BackendCoord, chosen: bool) {
        self.start(Run::Nothing);
        let (x, y) = (from.0.min(to.0), from.1.min(to.1));
        self.out.push_str(if chosen { "<rect class=\"mark on\" data-i=\"" } else { "<rect class=\"mark\" data-i=\"" });
        whole(self.out, u64::try_from(index).unwrap_or(u64::MAX));
        self.attribute("x", x);
        self.attribute("y", y);
        self.attribute("width", from.0.max(to.0) - x);
        self.attribute("height", from.1.max(to.1) - y);
        self.out.push_str("\"><title>");
        escape(self.out, title);
        self.out.push_str("</title></rect>");
    }

    fn attribute(&mut self, name: &str, value: i32) {
        self.out.push_str("\" ");
        self.out.push_str(name);
        self.out.push_str("=\"");
        tenths(self.out, value);
    }

    /// Ends the open element unless it goes on in the same way.
    fn start(&mut self, next: Run) {
        if self.run == next || self.run == Run::Done {
            return;
        }
        self.out.push_str(match self.run {
            Run::Fill(_) | Run::Line(..) => "\"/>",
            Run::Text(_) => "</g>",
            Run::Nothing | Run::Done => "",
        });
        match next {
            Run::Fill(ink) => {
                self.out.push_str("<path class=\"f-");
                self.out.push_str(ink.token());
                self.out.push_str("\" d=\"");
            }
            Run::Line(ink, dash, width) => {
                self.out.push_str("<path class=\"s-");
                self.out.push_str(ink.token());
                self.out.push_str(dash.class());
                self.out.push_str("\" stroke-width=\"");
                tenths(self.out, i32::try_from(width).unwrap_or(UNITS));
                self.out.push_str("\" d=\"");
            }
            Run::Text(look) => {
                self.out.push_str("<g class=\"f-");
                self.out.push_str(look.ink.token());
                self.out.push_str(" x");
                whole(self.out, u64::from(look.size_px));
                self.out.push_str(if look.bold { " b" } else { "" });
                self.out.push_str(if look.halo { " halo" } else { "" });
                self.out.push_str(match look.anchor {
                    'm' => " mid",
                    'e' => " end",
                    _ => "",
                });
                self.out.push_str("\">");
            }
            Run::Nothing => {}
            Run::Done => self.out.push_str("</svg>"),
        }
        self.run = next;
    }

    fn run_of<S: BackendStyle>(&mut self, style: &S, fill: bool) {
        let color = style.color();
        let ink = Ink::from_color(color);
        self.start(if fill { Run::Fill(ink) } else { Run::Line(ink, Dash::from_color(color), style.stroke_width()) });
    }

    fn to(&mut self, command: char, (x, y): BackendCoord) {
        self.out.push(command);
        tenths(self.out, x);
        self.out.push(' ');
        tenths(self.out, y);
    }

    fn polyline(&mut self, mut points: impl Iterator<Item = BackendCoord>, close: bool) {
        let Some(first) = points.next() else { return };
        self.to('M', first);
        for point in points {
            self.to('L', point);
        }
        if close {
            self.out.push('z');
        }
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0.saturating_mul(10), self.size.1.saturating_mul(10))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.start(Run::Done);
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        if style.color().alpha <= 0.0 {
            return Ok(());
        }
        self.run_of(style, fill);
        let (x, y) = (from.0.min(to.0), from.1.min(to.1));
        let (width, height) = (from.0.max(to.0) - x, from.1.max(to.1) - y);
        self.to('M', (x, y));
        for (command, length) in [('h', width), ('v', height), ('h', -width)] {
            self.out.push(command);
            tenths(self.out, length);
        }
        self.out.push('z');
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        if style.color().alpha > 0.0 {
            self.run_of(style, false);
            self.polyline(path.into_iter(), false);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        if style.color().alpha <= 0.0 {
            return Ok(());
        }
        self.run_of(style, fill);
        let radius = i32::try_from(radius).unwrap_or(UNITS);
        self.to('M', (center.0 - radius, center.1));
        for across in [2 * radius, -2 * radius] {
            self.to('a', (radius, radius));
            self.out.push_str(" 0 0 1 ");
            tenths(self.out, across);
            self.out.push_str(" 0");
        }
        self.out.push('z');
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Drawn {
        if style.color().alpha > 0.0 {
            self.run_of(style, true);
            self.polyline(vert.into_iter(), true);
        }
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        if text.is_empty() {
            return Ok(());
        }
        let (size_px, bold) = font(style);
        let anchor = style.anchor();
        let height = i32::try_from(size_px).unwrap_or(0) * UNITS;
        // A baseline is written out, because `dominant-baseline` differs between fonts and printers.
        let baseline = y + match anchor.v_pos {
            VPos::Top => height * 9 / 10,
            VPos::Center => height * 9 / 25,
            VPos::Bottom => -height / 5,
        };
        self.start(Run::Text(Lettering {
            ink: Ink::from_color(style.color()),
            size_px,
            bold,
            halo: style.color().rgb.2 > 0,
            anchor: match anchor.h_pos {
                HPos::Left => 's',
                HPos::Center => 'm',
                HPos::Right => 'e',
            },
        }));
        self.out.push_str("<text x=\"");
        tenths(self.out, x);
        self.attribute("y", baseline);
        self.out.push_str("\">");
        escape(self.out, text);
        self.out.push_str("</text>");
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let (size_px, bold) = font(style);
        Ok((width_tenths(text, size_px, bold), size_px.saturating_mul(10)))
    }
}

/// Size in CSS pixels and weight.
fn font<T: BackendTextStyle>(style: &T) -> (u32, bool) {
    ((style.size() / f64::from(UNITS)).round() as u32, matches!(style.style(), FontStyle::Bold))
}

fn whole(out: &mut String, value: u64) {
    if value >= 10 {
        whole(out, value / 10);
    }
    out.push(char::from(b'0' + u8::try_from(value % 10).unwrap_or(0)));
}

/// Writes tenths of a pixel as pixels: 123 is "12.3".
pub(crate) fn tenths(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let size = value.unsigned_abs();
    whole(out, u64::from(size / 10));
    if !size.is_multiple_of(10) {
        out.push('.');
        whole(out, u64::from(size % 10));
    }
}

/// Writes text that can neither end an attribute nor start an element. Control characters are not allowed in XML.
pub(crate) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(draw: impl FnOnce(&mut SvgBackend<'_>), want: &str) {
        let mut out = String::new();
        let mut backend = SvgBackend::new(&mut out, (20, 10), "test", "a");
        draw(&mut backend);
        backend.present().unwrap();
        let (_, body) = out.split_once('>').unwrap();
        assert_eq!(body.strip_suffix("</svg>").unwrap(), want);
    }

    #[test]
    fn neighbouring_shapes_of_one_ink_become_one_path() {
        check(
            |b| {
                b.draw_rect((0, 0), (105, 20), &Ink::Met.fill(), true).unwrap();
                b.draw_rect((0, 30), (4, 50), &Ink::Met.fill(), true).unwrap();
                b.draw_line((0, 0), (0, 15), &Ink::Ink.line(20)).unwrap();
            },
            "<path class=\"f-met\" d=\"M0 0h10.5v2h-10.5zM0 3h0.4v2h-0.4z\"/>\
             <path class=\"s-ink\" stroke-width=\"2\" d=\"M0 0L0 1.5\"/>",
        );
    }

    #[test]
    fn a_dash_is_a_class() {
        check(
            |b| b.draw_line((0, 0), (10, 0), &Ink::Ink2.dashed(15, Dash::Short)).unwrap(),
            "<path class=\"s-ink-2 d-short\" stroke-width=\"1.5\" d=\"M0 0L1 0\"/>",
        );
    }

    #[test]
    fn a_name_cannot_become_markup() {
        check(
            |b| b.mark(3, "<script>&\"\u{1}\n", (0, 0), (10, -5), false),
            "<rect class=\"mark\" data-i=\"3\" x=\"0\" y=\"-0.5\" width=\"1\" height=\"0.5\">\
             <title>&lt;script&gt;&amp;&quot; </title></rect>",
        );
    }

    #[test]
    fn the_root_names_itself_to_a_screen_reader() {
        let mut out = String::new();
        SvgBackend::new(&mut out, (300, 40), "bullet", "1 < 2").present().unwrap();
        assert_eq!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-bullet\" role=\"img\" \
             aria-label=\"1 &lt; 2\" width=\"300\" height=\"40\" viewBox=\"0 0 300 40\"></svg>"
        );
    }
}
