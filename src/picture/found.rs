//! The charts and tables in the markup of a scene, in their order.
//!
//! Reading them from what is shown means that every scene's pictures are its own, and that a new scene has its at once.

use super::markup::{Piece, Tag, pieces, plain};
use super::{Chart, Table};
use crate::chart::Drawing;

/// A chart or table of a scene.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// The heading that it stands under.
    pub title: String,
    /// The sentence beside it.
    pub says: String,
    /// What it is.
    pub what: What,
    /// Where the element ends that it stands in.
    pub end: usize,
}

/// What was found.
#[derive(Clone, PartialEq, Debug)]
pub enum What {
    /// A chart, and what its marks say.
    Chart(Drawing, Vec<String>),
    /// A table.
    Table(Table),
}

impl Found {
    /// The chart, where it is one.
    #[must_use]
    pub fn chart(&self) -> Option<Chart> {
        match &self.what {
            What::Chart(drawing, _) => Some(Chart::Drawn(drawing.clone())),
            What::Table(_) => None,
        }
    }

    /// Whether both have the same heading and numbers, however large they are drawn.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.title == other.title
            && match (&self.what, &other.what) {
                (What::Chart(_, marks), What::Chart(_, others)) => marks == others && self.says == other.says,
                (What::Table(table), What::Table(other)) => table == other,
                _ => false,
            }
    }
}

/// The least width of a chart that is more than a line within a cell, in CSS pixels.
const LEAST: u32 = 200;

/// An element that is open.
struct Level<'a> {
    tag: Tag<'a>,
    /// Where the text began that its end gives to a heading or caption.
    text: usize,
    /// Found in it and ended by its end.
    waits: Vec<usize>,
}

#[derive(Default)]
struct Reader<'a> {
    found: Vec<Found>,
    levels: Vec<Level<'a>>,
    /// The text so far, of everything.
    text: String,
    heading: String,
    /// The sentence of the figure that is open.
    caption: String,
    /// The table under way, and whether it holds controls.
    table: Option<(Table, String, bool)>,
    row: Option<Vec<String>>,
}

/// Finds the charts and tables.
#[must_use]
pub fn found(html: &str) -> Vec<Found> {
    let mut reader = Reader::default();
    let mut svg: Option<(usize, Tag<'_>)> = None;
    for (from, to, piece) in pieces(html) {
        match (piece, svg) {
            (Piece::Close("svg"), Some((begin, tag))) => {
                svg = None;
                reader.chart(tag, html.get(begin..to).unwrap_or_default(), to);
            }
            (_, Some(_)) => {}
            (Piece::Open(tag), None) if tag.name == "svg" => svg = (!tag.empty).then_some((from, tag)),
            (Piece::Open(tag), None) => reader.open(tag),
            (Piece::Close(name), None) => reader.close(name, to),
            (Piece::Text(text), None) => reader.says(text),
        }
    }
    reader.found
}

impl<'a> Reader<'a> {
    /// Whether what stands here is only for the eye, or only for the ear.
    fn is_hidden(&self) -> bool {
        self.levels.iter().any(|it| {
            it.tag.get("inert").is_some()
                || it.tag.get("aria-hidden") == Some("true") && it.tag.name != "i"
                || it.tag.is("stat-narrow")
                || it.tag.is("sr")
        })
    }

    fn says(&mut self, text: &str) {
        if !self.is_hidden() {
            self.text.push_str(&plain(text));
        }
    }

    fn open(&mut self, tag: Tag<'a>) {
        // Elements that begin a line of their own are set apart from what stands before.
        if matches!(tag.name, "br" | "small" | "p" | "li" | "div" | "ul") && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        if tag.empty {
            self.control(tag.name);
            return;
        }
        self.levels.push(Level { tag, text: self.text.len(), waits: Vec::new() });
        match tag.name {
            "table" => self.table = Some((Table::default(), String::new(), false)),
            "tr" => self.row = Some(Vec::new()),
            _ => self.control(tag.name),
        }
    }

    /// A table to be filled in is a form and no picture.
    fn control(&mut self, name: &str) {
        if matches!(name, "input" | "select" | "textarea" | "button")
            && let Some((_, _, has_controls)) = &mut self.table
        {
            *has_controls = true;
        }
    }

    fn close(&mut self, name: &str, to: usize) {
        let Some(level) = self.levels.pop_if(|it| it.tag.name == name) else { return };
        let text = self.text.get(level.text..).unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match name {
            "h1" | "h2" | "h3" => self.heading = text,
            "caption" => {
                if let Some((_, caption, _)) = &mut self.table {
                    *caption = text;
                }
            }
            "figcaption" => {
                // The sentence of the figure, for what was found in it before and what comes.
                let figure = self.levels.iter().rev().find(|it| it.tag.name == "figure");
                for at in figure.map(|it| it.waits.clone()).unwrap_or_default() {
                    if let Some(it) = self.found.get_mut(at) {
                        it.says.clone_from(&text);
                    }
                }
                self.caption = text;
            }
            "figure" => self.caption.clear(),
            "td" | "th" => {
                if let Some(cells) = &mut self.row {
                    cells.push(text);
                }
            }
            "tr" => self.end_row(),
            "table" => self.end_table(to),
            _ => {}
        }
        for at in level.waits {
            if let Some(it) = self.found.get_mut(at) {
                it.end = to;
            }
        }
    }

    fn end_row(&mut self) {
        let Some(cells) = self.row.take() else { return };
        let is_head = self.levels.iter().any(|it| it.tag.name == "thead");
        let Some((table, ..)) = &mut self.table else { return };
        if cells.iter().all(String::is_empty) {
            return;
        }
        if is_head && table.head.is_empty() && table.rows.is_empty() && cells.len() > 1 {
            table.head = cells;
        } else {
            table.rows.push(cells);
        }
    }

    fn end_table(&mut self, to: usize) {
        let Some((mut table, caption, has_controls)) = self.table.take() else { return };
        if has_controls || table.rows.is_empty() || self.is_hidden() {
            return;
        }
        // A column without a name, of links and buttons, says nothing on paper.
        let count = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        for at in (0..count).rev() {
            if table.rows.iter().all(|row| row.get(at).is_none_or(String::is_empty)) {
                for row in table.rows.iter_mut().chain([&mut table.head]).filter(|row| row.len() > at) {
                    row.remove(at);
                }
            }
        }
        let title = if caption.is_empty() { self.heading.clone() } else { caption };
        let at = self.found.len();
        self.found.push(Found { title, says: String::new(), what: What::Table(table), end: to });
        // The link stands behind the box that scrolls, not in it.
        let scrolls = |it: &&mut Level<'_>| it.tag.name == "div" && it.tag.get("tabindex") == Some("0");
        if let Some(it) = self.levels.iter_mut().rev().find(scrolls) {
            it.waits.push(at);
        }
    }

    fn chart(&mut self, tag: Tag<'_>, svg: &str, to: usize) {
        let ((width, height), _) = super::resolve::extent(tag);
        let is_chart = (tag.is("chart") || tag.is("pic")) && width >= LEAST;
        if !is_chart || self.table.is_some() || self.is_hidden() {
            return;
        }
        // The first title of a lesson's picture is its own.
        let titles = svg.split("<title>").skip(if tag.is("chart") { 1 } else { 2 });
        let marks = titles.filter_map(|it| it.split("</title>").next()).map(plain).collect();
        let own = || tag.get("aria-label").map(plain).unwrap_or_default();
        let says = if self.caption.is_empty() { own() } else { self.caption.clone() };
        let drawing = Drawing { svg: svg.to_owned(), width, height };
        let at = self.found.len();
        let title = self.heading.clone();
        self.found.push(Found { title, says, what: What::Chart(drawing, marks), end: to });
        let figure = self.levels.iter().position(|it| it.tag.name == "figure");
        let around = figure.or_else(|| self.levels.iter().rposition(|it| it.tag.name == "div"));
        if let Some(it) = around.and_then(|it| self.levels.get_mut(it)) {
            it.waits.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{What, found};

    const CHART: &str = "<svg class=\"chart chart-x\" aria-label=\"says\" width=\"300\" viewBox=\"0 0 300 40\"><rect \
                         class=\"mark\"><title>a &amp; b</title></rect></svg>";

    #[test]
    fn a_chart_has_its_heading_its_sentence_and_its_marks() {
        let html = format!(
            "<h2>Head</h2><figure><figcaption>One sentence</figcaption><div class=\"drawing\">{CHART}</div><p></p></figure><p>x</p>"
        );
        let all = found(&html);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].title.as_str(), all[0].says.as_str()), ("Head", "One sentence"));
        assert!(html[all[0].end..].starts_with("<p>x</p>"));
        assert!(matches!(&all[0].what, What::Chart(it, marks) if it.width == 300 && marks[..] == ["a & b"]));
    }

    #[test]
    fn a_sentence_may_stand_below_its_chart_or_be_the_charts_own() {
        let all = found(&format!("<figure>{CHART}<figcaption>Below</figcaption></figure><div>{CHART}</div>"));
        assert_eq!((all[0].says.as_str(), all[1].says.as_str()), ("Below", "says"));
    }

    #[test]
    fn a_table_has_a_head_and_rows_and_ends_with_the_box_that_scrolls() {
        let html = "<h3>T</h3><div class=\"tbl-wrap\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th><th \
                    scope=\"col\">b</th><td></td></tr></thead><tbody><tr><th scope=\"row\">x<small>y</small></th><td>1</td>\
                    <td></td></tr></tbody></table></div>|";
        let all = found(html);
        let What::Table(table) = &all[0].what else { panic!("{all:?}") };
        assert_eq!(table.head, ["a", "b"]);
        assert_eq!(table.rows, [["x y", "1"]]);
        assert!(html[all[0].end..].starts_with('|') && all[0].title == "T");
    }

    #[test]
    fn forms_small_lines_and_what_is_not_for_everybody_are_no_pictures() {
        let small = CHART.replace("300", "92");
        for html in [
            "<table><tr><td><input></td><td>1</td></tr></table>".to_owned(),
            format!("<div inert><div>{CHART}</div></div>"),
            format!("<div class=\"drawing stat-narrow\">{CHART}</div>"),
            small,
            format!("<table><tr><td><input>{CHART}</td></tr></table>"),
        ] {
            assert!(found(&html).is_empty(), "{html}");
        }
    }
}
