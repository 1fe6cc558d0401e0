//! XML as text.

use crate::scene::html::escape;

/// Text as it stands between tags. What XML forbids altogether is left out.
#[must_use]
pub(super) fn escaped(text: &str) -> String {
    let allowed = |it: &char| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().map(|it| if it == '\t' { ' ' } else { it }).filter(allowed).collect();
    let mut out = String::with_capacity(text.len() + 8);
    escape(&text, &mut out);
    out
}

/// A run of text.
#[must_use]
pub(super) fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// A paragraph of a style around runs; an empty style is the normal one.
#[must_use]
pub(super) fn paragraph(style: &str, inner: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>") };
    format!("<w:p>{style}{inner}</w:p>")
}

/// A field that the program fills in, such as the page's number.
#[must_use]
pub(super) fn field(code: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_never_becomes_markup_and_holds_no_forbidden_character() {
        assert_eq!(escaped("<a b=\"c\">&\u{0}\t\u{b}村"), "&lt;a b=&quot;c&quot;&gt;&amp; 村");
    }
}
