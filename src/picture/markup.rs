//! Reads markup that this program wrote: elements, their attributes and their text. Nothing else is understood.

/// A piece of markup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece<'a> {
    /// The beginning of an element.
    Open(Tag<'a>),
    /// The end of an element of this name.
    Close(&'a str),
    /// Text as it stands, entities and all.
    Text(&'a str),
}

/// The beginning of an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Tag<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Its attributes as they stand.
    rest: &'a str,
    /// Whether it ends at once.
    pub(super) empty: bool,
}

impl<'a> Tag<'a> {
    /// Its attributes; one without a value has an empty one.
    pub(super) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut rest = self.rest;
        std::iter::from_fn(move || {
            rest = rest.trim_start();
            let end = rest.find(|it: char| it == '=' || it.is_ascii_whitespace()).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            if name.is_empty() {
                return None;
            }
            let Some(after) = after.strip_prefix("=\"") else {
                rest = after.trim_start_matches('=');
                return Some((name, ""));
            };
            let (value, after) = after.split_once('"').unwrap_or((after, ""));
            rest = after;
            Some((name, value))
        })
    }

    /// The value of an attribute.
    pub(super) fn get(self, name: &str) -> Option<&'a str> {
        self.attributes().find(|(it, _)| *it == name).map(|(_, value)| value)
    }

    /// Whether it has a class.
    pub(super) fn is(self, class: &str) -> bool {
        self.get("class").is_some_and(|it| it.split(' ').any(|it| it == class))
    }
}

/// The pieces of a text, each with where it begins and ends.
pub(super) struct Pieces<'a> {
    text: &'a str,
    at: usize,
}

/// Cuts markup into its pieces.
pub(super) const fn pieces(text: &str) -> Pieces<'_> {
    Pieces { text, at: 0 }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = (usize, usize, Piece<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let from = self.at;
        let rest = self.text.get(from..).filter(|it| !it.is_empty())?;
        let Some(inner) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.at = from + end;
            return Some((from, self.at, Piece::Text(rest.get(..end).unwrap_or_default())));
        };
        let end = inner.find('>').unwrap_or(inner.len());
        let inside = inner.get(..end).unwrap_or_default();
        self.at = (from + end + 2).min(self.text.len());
        if let Some(name) = inside.strip_prefix('/') {
            return Some((from, self.at, Piece::Close(name.trim())));
        }
        let closed = inside.strip_suffix('/');
        let inside = closed.unwrap_or(inside);
        let (name, rest) = inside.split_once(|it: char| it.is_ascii_whitespace()).unwrap_or((inside, ""));
        let empty = closed.is_some() || matches!(name, "input" | "br" | "hr" | "img" | "col" | "meta" | "link");
        Some((from, self.at, Piece::Open(Tag { name, rest, empty })))
    }
}

/// Text without its entities.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("nbsp;", "\u{a0}")];
        match known.iter().find(|(name, _)| after.starts_with(name)) {
            Some((name, it)) => {
                out.push_str(it);
                rest = after.get(name.len()..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces, plain};

    #[test]
    fn pieces_have_names_attributes_and_places() {
        let text = "<p class=\"a b\" inert>1 &lt; 2<br></p><path d=\"M0 0\"/>";
        let all: Vec<_> = pieces(text).collect();
        assert_eq!(all.len(), 5);
        let Piece::Open(tag) = all[0].2 else { panic!("{:?}", all[0]) };
        assert!(tag.name == "p" && tag.is("b") && !tag.is("a b") && tag.get("inert") == Some("") && !tag.empty);
        assert_eq!(all[1], (21, 29, Piece::Text("1 &lt; 2")));
        assert_eq!(plain("1 &lt; 2 &amp;amp; &x"), "1 < 2 &amp; &x");
        assert_eq!(all[3].2, Piece::Close("p"));
        let Piece::Open(path) = all[4].2 else { panic!("{:?}", all[4]) };
        assert!(path.empty && path.get("d") == Some("M0 0"));
    }

    #[test]
    fn torn_markup_ends() {
        for text in ["<", "<p", "<p class=\"", "</", "a<", "<p class=>x"] {
            assert!(pieces(text).count() <= 3, "{text}");
        }
    }
}
