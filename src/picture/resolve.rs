//! A chart without its classes: every colour, size and dash is written out, so that it needs no style sheet.

use super::markup::{Piece, Tag, pieces, plain};
use super::palette::{colour, look};
use super::pen::Pen;
use crate::chart::backend::escape;

/// A chart whose looks are written out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Resolved {
    /// What stands in the chart, in its own coordinates.
    pub(super) body: String,
    /// Its width and height in CSS pixels.
    pub(super) size: (u32, u32),
    /// How many of its own units make a CSS pixel.
    pub(super) units: u32,
    /// Classes that have no look.
    pub(super) unknown: Vec<String>,
}

impl Resolved {
    /// How many thousandths of its size it takes to fill a room, in tenths of a pixel.
    pub(super) fn scale(&self, (wide, high): (u32, u32)) -> u32 {
        (wide * 100 / self.size.0.max(1)).min(high * 100 / self.size.1.max(1))
    }

    /// Draws it at a place, so many thousandths of its size large.
    pub(super) fn draw(&self, pen: &mut Pen, (x, y): (u32, u32), scale: u32) {
        let scaled = decimal(scale, self.units * 1000);
        let place = format!("{}.{} {}.{}", x / 10, x % 10, y / 10, y % 10);
        pen.out.push_str(&format!("<g transform=\"translate({place}) scale({scaled})\">{}</g>", self.body));
    }
}

/// A quotient with four decimals.
fn decimal(above: u32, below: u32) -> String {
    let below = below.max(1);
    let rest = u64::from(above % below) * 10_000 / u64::from(below);
    format!("{}.{rest:04}", above / below)
}

/// An element that is open, with where its markup begins.
struct Open<'a> {
    name: &'a str,
    at: usize,
    /// Its attributes without those of the edge, where its letters have an edge of the ground's colour.
    halo: bool,
    attributes: String,
}

/// Writes the looks of a chart out. What answers the pointer is left out, and so is what only a page can use.
pub(super) fn resolve(svg: &str) -> Resolved {
    let mut out = Resolved { units: 1, ..Resolved::default() };
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut is_chart = true;
    // The name of the element whose content is left out.
    let mut skip: Option<&str> = None;
    for (_, _, piece) in pieces(svg) {
        match piece {
            Piece::Open(tag) if tag.name == "svg" => {
                is_chart = tag.is("chart");
                (out.size, out.units) = extent(tag);
            }
            _ if skip.is_some() => {
                if matches!(piece, Piece::Close(name) if Some(name) == skip) {
                    skip = None;
                }
            }
            Piece::Open(tag) if tag.is("mark") || matches!(tag.name, "title" | "desc") => {
                skip = (!tag.empty).then_some(tag.name);
            }
            Piece::Open(tag) => {
                let attributes = attributes(tag, is_chart, &mut out.unknown);
                let at = out.body.len();
                out.body.push('<');
                out.body.push_str(tag.name);
                out.body.push_str(&attributes);
                out.body.push_str(if tag.empty { "/>" } else { ">" });
                if !tag.empty {
                    open.push(Open { name: tag.name, at, halo: tag.is("halo"), attributes });
                }
            }
            Piece::Close("svg") => {}
            Piece::Close(name) => {
                out.body.push_str("</");
                out.body.push_str(name);
                out.body.push('>');
                if let Some(it) = open.pop_if(|it| it.name == name).filter(|it| it.halo) {
                    edge(&mut out.body, &it);
                }
            }
            Piece::Text(text) => escape(&mut out.body, &plain(text)),
        }
    }
    out
}

/// Puts letters a second time below themselves, wide and in the colour of the ground.
fn edge(body: &mut String, it: &Open<'_>) {
    let written = body.split_off(it.at);
    let ground = colour("card");
    let edge = format!(" stroke=\"{ground}\" stroke-width=\"3\" stroke-linejoin=\"round\"");
    let wide = written.replacen(&it.attributes, &format!("{}{edge}", it.attributes), 1);
    body.push_str(&wide);
    body.push_str(&written);
}

/// The size of a chart in CSS pixels, and how many of its own units make one.
pub(super) fn extent(tag: Tag<'_>) -> ((u32, u32), u32) {
    let whole = |it: &str| it.split('.').next().and_then(|it| it.parse::<u32>().ok());
    let mut view = tag.get("viewBox").unwrap_or_default().split(' ').skip(2).filter_map(whole);
    let (wide, high) = (view.next().unwrap_or(1).max(1), view.next().unwrap_or(1).max(1));
    let width = tag.get("width").and_then(whole).unwrap_or(wide).max(1);
    let units = (wide / width).max(1);
    ((wide / units, high / units), units)
}

/// The attributes of an element with those of its classes, each once: a class wins, as a style sheet does.
fn attributes(tag: Tag<'_>, is_chart: bool, unknown: &mut Vec<String>) -> String {
    let mut all: Vec<(&str, &str)> = Vec::new();
    let mut put = |name, value| match all.iter_mut().find(|(it, _)| *it == name) {
        Some(it) => it.1 = value,
        None => all.push((name, value)),
    };
    for (name, value) in tag.attributes() {
        let of_page = matches!(name, "class" | "role" | "tabindex" | "id" | "xmlns" | "style" | "focusable");
        if !of_page && !name.starts_with("data-") && !name.starts_with("aria-") && !name.starts_with("on") {
            put(name, value);
        }
    }
    if is_chart && tag.name == "path" {
        put("fill", "none");
    }
    if !is_chart && tag.name == "text" {
        put("font-size", "15");
        put("fill", colour("ink"));
    }
    for class in tag.get("class").unwrap_or_default().split(' ').filter(|it| !it.is_empty()) {
        match look(class, matches!(tag.name, "g" | "text")) {
            Some(look) => look.into_iter().for_each(|(name, value)| put(name, value)),
            None => unknown.push(class.to_owned()),
        }
    }
    let mut out = String::new();
    for (name, value) in all {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(&mut out, &plain(value));
        out.push('"');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[track_caller]
    fn check(inner: &str, want: &str) {
        let svg = format!("<svg class=\"chart chart-x\" width=\"300\" viewBox=\"0 0 300 40\">{inner}</svg>");
        let got = resolve(&svg);
        assert_eq!(got.body, want);
        assert_eq!((got.size, got.units), ((300, 40), 1));
        assert_eq!(got.unknown, Vec::<String>::new());
    }

    #[test]
    fn classes_become_attributes() {
        check("<path class=\"f-met\" d=\"M0 0z\"/>", "<path d=\"M0 0z\" fill=\"#0d8453\"/>");
        check("<g class=\"f-met\"><text>a</text></g>", "<g fill=\"#00573a\"><text>a</text></g>");
        check(
            "<path class=\"s-ink-2 d-short\" stroke-width=\"1.5\" d=\"M0 0L1 0\"/>",
            "<path stroke-width=\"1.5\" d=\"M0 0L1 0\" fill=\"none\" stroke=\"#3c4a58\" stroke-dasharray=\"2 3\"/>",
        );
        check(
            "<g class=\"f-ink x13 b end\"><text x=\"1\" y=\"2\">a &amp; b</text></g>",
            "<g fill=\"#16202b\" font-size=\"13\" font-weight=\"700\" text-anchor=\"end\"><text x=\"1\" y=\"2\">a &amp; b</text></g>",
        );
    }

    #[test]
    fn what_answers_the_pointer_is_left_out() {
        check("<rect class=\"mark\" data-i=\"3\" x=\"0\"><title>a</title></rect>", "");
    }

    #[test]
    fn letters_on_lines_keep_an_edge_without_paint_order() {
        check(
            "<g class=\"f-ink halo\"><text>a</text></g>",
            "<g fill=\"#16202b\" stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\"><text>a</text></g>\
             <g fill=\"#16202b\"><text>a</text></g>",
        );
    }

    #[test]
    fn a_drawing_in_tenths_says_so() {
        let got = resolve("<svg class=\"chart\" width=\"560\" height=\"220\" viewBox=\"0 0 5600 2200\"></svg>");
        assert_eq!((got.size, got.units), ((560, 220), 10));
    }
}
