//! Pieces of a page as text: what a learner sees on the screen, on paper and in a handout is made here once.
//!
//! Text is escaped when it is put in, so that an area's name can never become markup.

use crate::locale::{FigureText, Lang};
use serde::{Deserialize, Serialize};

/// A piece of a page.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Html(String);

impl Html {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing has been put in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds text as it is.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        escape(text, &mut self.0);
        self
    }

    /// Adds another piece.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.push_str(&other.0);
        self
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn p(self, text: &str) -> Self {
        self.within("p", "", &Self::new().text(text))
    }

    /// Adds an element around a piece; an empty class is left out.
    #[must_use]
    pub fn within(self, tag: &str, class: &str, inner: &Self) -> Self {
        let attributes = [("class", class)];
        self.el(tag, if class.is_empty() { &[] } else { &attributes }, inner)
    }

    /// Adds an element with attributes around a piece. An attribute without a value is written alone.
    #[must_use]
    pub fn el(mut self, tag: &str, attributes: &[(&str, &str)], inner: &Self) -> Self {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            if !value.is_empty() {
                self.0.push_str("=\"");
                escape(value, &mut self.0);
                self.0.push('"');
            }
        }
        self.0.push('>');
        if !matches!(tag, "input" | "br" | "hr" | "img") {
            self.0.push_str(&inner.0);
            self.0.push_str("</");
            self.0.push_str(tag);
            self.0.push('>');
        }
        self
    }

    /// Adds a box that scrolls where its content is wide, and that keys reach for it.
    #[must_use]
    pub fn scrolls(self, class: &str, inner: &Self) -> Self {
        self.el("div", &[("class", class), ("tabindex", "0")], inner)
    }

    /// Adds a link.
    #[must_use]
    pub fn link(self, class: &str, href: &str, text: &str) -> Self {
        self.el("a", &[("class", class), ("href", href)], &Self::new().text(text))
    }

    /// Adds a button that does what its name says.
    #[must_use]
    pub fn button(self, class: &str, does: &str, text: &str) -> Self {
        self.el("button", &[("type", "button"), ("class", class), ("data-do", does)], &Self::new().text(text))
    }

    /// Adds markup that this program drew itself, such as a chart's SVG.
    #[must_use]
    pub fn drawn(mut self, markup: &str) -> Self {
        self.0.push_str(markup);
        self
    }

    /// Adds a table: the first column names the rows, the others are numbers.
    #[must_use]
    pub fn table(self, caption: &str, head: &[&str], rows: &[Vec<String>]) -> Self {
        let mut out = Self::new();
        if !caption.is_empty() {
            out = out.within("caption", "", &Self::new().text(caption));
        }
        let cells = head.iter().fold(Self::new(), |row, it| row.drawn("<th scope=\"col\">").text(it).drawn("</th>"));
        out = out.within("thead", "", &Self::new().within("tr", "", &cells));
        let mut body = Self::new();
        for row in rows {
            let mut cells = row.iter();
            let first = cells.next().map_or("", String::as_str);
            let named = Self::new().drawn("<th scope=\"row\">").text(first).drawn("</th>");
            let cells = cells.fold(named, |row, it| row.within("td", "", &Self::new().text(it)));
            body = body.within("tr", "", &cells);
        }
        let table = Self::new().within("table", "teach-table", &out.within("tbody", "", &body));
        self.scrolls("teach-scroll", &table)
    }

    /// Adds a list.
    #[must_use]
    pub fn list(self, items: &[String]) -> Self {
        let items = items.iter().fold(Self::new(), |all, it| all.within("li", "", &Self::new().text(it)));
        self.within("ul", "", &items)
    }
}

/// A card with a heading; without one where there is none.
#[must_use]
pub fn card(title: &str, inner: &Html) -> Html {
    let head = if title.is_empty() { Html::new() } else { Html::new().within("h2", "", &Html::new().text(title)) };
    Html::new().within("section", "card", &head.and(inner))
}

/// The head of a page: the way back, or nothing, its name, and what is said of it.
#[must_use]
pub fn lede(back: &Html, title: &str, says: &str) -> Html {
    let head = Html::new().within("h1", "", &Html::new().text(title));
    let head = if says.is_empty() { head } else { head.p(says) };
    back.clone().within("div", "lede", &head)
}

/// A chip: a shape, so that colour is never alone, and a word.
#[must_use]
pub fn chip(class: &str, shape: &str, word: &str) -> Html {
    let shape = Html::new().el("i", &[("aria-hidden", "true")], &Html::new().text(shape));
    Html::new().within("span", class, &shape.text(word))
}

/// Links to what stands beside each other, the one that is shown marked: `page` where they are pages, else `true`.
#[must_use]
pub fn ways(class: &str, label: &str, current: &str, links: impl IntoIterator<Item = (String, String, bool)>) -> Html {
    let links = links.into_iter().fold(Html::new(), |row, (href, name, is_shown)| {
        let all = [("href", href.as_str()), ("aria-current", current)];
        let of = if is_shown { all.as_slice() } else { &all[..1] };
        row.el("a", of, &Html::new().text(&name))
    });
    Html::new().el("nav", &[("class", class), ("aria-label", label)], &links)
}

/// A drawing for wide pages and one for narrow ones: the style shows the one that fits.
#[must_use]
pub fn for_both_widths(wide: &Html, narrow: &Html) -> Html {
    Html::new().within("div", "stat-wide", wide).within("div", "stat-narrow", narrow)
}

/// A drawing for wide pages and one for narrow ones, with the sentence above and the numbers below, where there are any.
/// The page lights the marks up one by one for the arrow keys, says them, and writes what it says below.
#[must_use]
pub fn figure(lang: Lang, caption: Html, wide: &str, narrow: &str, table: &Html) -> Html {
    let text = FigureText::of(lang);
    let drawn = |class: &str, svg: &str| {
        let attributes = [("class", class), ("tabindex", "0"), ("role", "group"), ("aria-label", text.read_points)];
        Html::new().el("div", &attributes, &Html::new().drawn(svg))
    };
    let sheets = drawn("drawing stat-wide", wide).and(&drawn("drawing stat-narrow", narrow));
    let summary = Html::new().within("summary", "", &Html::new().text(text.table));
    let numbers = if table.is_empty() { Html::new() } else { Html::new().within("details", "", &summary.and(table)) };
    let readout = Html::new().el("p", &[("class", "readout"), ("aria-hidden", "true")], &Html::new());
    Html::new().within("figure", "figure", &caption.and(&sheets).and(&readout).and(&numbers))
}

/// Makes text harmless in markup and in attributes.
pub(crate) fn escape(text: &str, out: &mut String) {
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[track_caller]
    fn check(made: &Html, want: &str) {
        assert_eq!(made.as_str(), want);
    }

    #[test]
    fn text_never_becomes_markup() {
        check(&Html::new().p("<b>&\"村\""), "<p>&lt;b&gt;&amp;&quot;村&quot;</p>");
    }

    #[test]
    fn a_table_names_its_columns_and_rows() {
        let rows = [vec!["A".to_owned(), "1".to_owned()]];
        let want = "<div class=\"teach-scroll\" tabindex=\"0\"><table class=\"teach-table\"><thead><tr><th scope=\"col\">a</th>\
                    <th scope=\"col\">b</th></tr></thead><tbody><tr><th scope=\"row\">A</th><td>1</td></tr></tbody>\
                    </table></div>";
        check(&Html::new().table("", &["a", "b"], &rows), want);
    }
}
