//! What a file is, by its content: names lie, and many systems name a web page `.xls`.

use super::problem::Content;

/// Looks at the first bytes. A zip or an OLE container is told apart further once it is opened.
pub fn sniff(bytes: &[u8]) -> Content {
    const MAGIC: &[(&[u8], Content)] = &[
        (b"PK\x03\x04", Content::OtherZip),
        (b"PK\x05\x06", Content::OtherZip),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Content::Xls),
        (b"%PDF", Content::Pdf),
        (b"\x89PNG", Content::Picture),
        (b"\xFF\xD8\xFF", Content::Picture),
        (b"GIF8", Content::Picture),
        (b"BM", Content::Picture),
        (b"Rar!", Content::Archive),
        (b"7z\xBC\xAF\x27\x1C", Content::Archive),
        (b"\x1F\x8B", Content::Archive),
        (b"MZ", Content::Binary),
        (b"\x7FELF", Content::Binary),
        (b"{\\rtf", Content::OtherOffice),
    ];
    let magic = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, content)| *content);
    match magic {
        // Two letters also begin a text; a picture or a program has a zero byte soon.
        Some(content) if bytes.starts_with(b"BM") || bytes.starts_with(b"MZ") => {
            if head(bytes, 64).contains(&0) {
                content
            } else {
                Content::Text
            }
        }
        Some(content) => content,
        // Workbooks before Excel 97 begin with a bare BOF record.
        None if matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, ..]) && bytes.get(3) == Some(&0) => Content::Xls,
        None => text_kind(bytes),
    }
}

fn head(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

fn text_kind(bytes: &[u8]) -> Content {
    let head = head(bytes, 4096);
    let utf16 = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    if !utf16 && head.contains(&0) {
        return Content::Binary;
    }
    // UTF-16 markup is found too, because the zero bytes are left out.
    let letters: Vec<u8> = head.iter().filter(|it| **it != 0).map(u8::to_ascii_lowercase).collect();
    let has = |word: &[u8]| letters.windows(word.len()).any(|window| window == word);
    let begins = letters.iter().find(|it| !it.is_ascii_whitespace() && **it < 0x80);
    if begins != Some(&b'<') {
        return Content::Text;
    }
    if has(b"urn:schemas-microsoft-com:office:spreadsheet") && has(b"<?xml") && !has(b"<html") {
        return Content::SpreadsheetXml;
    }
    if [&b"<html"[..], b"<table", b"<!doctype html", b"<meta", b"<head", b"<style"].iter().any(|tag| has(tag)) {
        return Content::Html;
    }
    Content::Text
}
