//! What the worksheets of a workbook share: texts, and which styles make plain numbers.
//!
//! Only the plain forms are read. Where a part has another, cells that need it are left to the reader of workbooks.

use super::sheet_xml::{find, plain_text};

/// Formats of numbers that spreadsheets have built in and that show no date or time.
const PLAIN_FORMATS: [&[u8]; 16] =
    [b"0", b"1", b"2", b"3", b"4", b"9", b"10", b"11", b"12", b"13", b"37", b"38", b"39", b"40", b"48", b"49"];

/// The shared texts; none where one of them has a form of its own.
pub fn texts(xml: &[u8]) -> Vec<String> {
    all_texts(xml).unwrap_or_default()
}

fn all_texts(xml: &[u8]) -> Option<Vec<String>> {
    let mut rest = xml.get(find(xml, b"<sst")?..)?;
    rest = rest.get(rest.iter().position(|it| *it == b'>')? + 1..)?;
    let mut found = Vec::new();
    loop {
        rest = rest.trim_ascii_start();
        if rest.starts_with(b"</sst>") {
            return Some(found);
        }
        let text = rest.strip_prefix(b"<si><t>").or_else(|| rest.strip_prefix(b"<si><t xml:space=\"preserve\">"))?;
        let length = text.iter().position(|it| *it == b'<')?;
        found.push(plain_text(text.get(..length)?)?.to_owned());
        rest = text.get(length..)?.strip_prefix(b"</t></si>")?;
    }
}

/// For each style of cells whether it shows a plain number; none where the part has a form of its own.
pub fn plain_styles(xml: &[u8]) -> Vec<bool> {
    all_styles(xml).unwrap_or_default()
}

fn all_styles(xml: &[u8]) -> Option<Vec<bool>> {
    let own = own_formats(xml);
    // A number that is given a format of its own, or several, is plain only where each of them is.
    let is_plain = |id: &[u8]| {
        let mut given = own.iter().filter(|(it, _)| *it == id).map(|it| it.1).peekable();
        if given.peek().is_some() { given.all(|it| it) } else { PLAIN_FORMATS.contains(&id) }
    };
    let begin = find(xml, b"<cellXfs")?;
    let end = begin + find(xml.get(begin..)?, b"</cellXfs>")?;
    let mut rest = xml.get(begin..end)?;
    let mut found = Vec::new();
    if find(rest, b"<!").is_some() {
        return None;
    }
    while let Some(at) = find(rest, b"<xf ") {
        let tag = rest.get(at..)?;
        let length = tag.iter().position(|it| *it == b'>')?;
        let format = attribute(tag.get(..length)?, b" numFmtId=\"");
        found.push(format.is_some_and(is_plain));
        rest = tag.get(length..)?;
    }
    Some(found)
}

/// The formats of the workbook's own, and whether each holds no letter and so nothing of a date or a time.
fn own_formats(xml: &[u8]) -> Vec<(&[u8], bool)> {
    let mut found = Vec::new();
    let mut rest = xml;
    while let Some(at) = find(rest, b"<numFmt ") {
        let tag = rest.get(at..).unwrap_or_default();
        let length = tag.iter().position(|it| *it == b'>').unwrap_or(tag.len());
        let (tag, after) = tag.split_at_checked(length).unwrap_or((tag, b""));
        let code = attribute(tag, b" formatCode=\"").unwrap_or(b"?x");
        found.extend(attribute(tag, b" numFmtId=\"").map(|id| (id, !code.iter().any(u8::is_ascii_alphabetic))));
        rest = after;
    }
    found
}

fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let value = tag.get(find(tag, name)? + name.len()..)?;
    value.get(..value.iter().position(|it| *it == b'"')?)
}
