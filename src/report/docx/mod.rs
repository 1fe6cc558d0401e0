//! Documents as .docx: the few parts of the format that a report takes, with real styles, so that a reader may restyle it.
//!
//! Written after ECMA-376 (Office Open XML), transitional form, which WPS, Word and LibreOffice read.

mod parts;
mod xml;

use super::Block;
use crate::locale::Lang;

/// The media type.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The parts of the container: their names and their XML, in the order in which they are packed.
#[must_use]
pub fn parts(blocks: &[Block], lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(blocks)),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONS.to_owned()),
        ("word/document.xml", parts::document(blocks)),
        ("word/styles.xml", parts::styles(lang)),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/footer1.xml", parts::footer(lang)),
    ]
}

/// The document's bytes. `None` where it cannot be packed.
///
/// Its files have no time: the same document is the same bytes.
#[cfg(feature = "worker")]
#[must_use]
pub fn bytes(blocks: &[Block], lang: Lang) -> Option<Vec<u8>> {
    use std::io::{Cursor, Write};
    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, DateTime, ZipWriter};

    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts(blocks, lang) {
        out.start_file(name, options).ok()?;
        out.write_all(xml.as_bytes()).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}

/// The page itself packs nothing; the worker does.
#[cfg(not(feature = "worker"))]
#[must_use]
pub const fn bytes(_blocks: &[Block], _lang: Lang) -> Option<Vec<u8>> {
    None
}
