//! Opens a zip container within bounds, before any spreadsheet reader sees it.
//!
//! The directory of a container can lie about sizes, so every part is inflated here under a cap. The parts that
//! hold a table are packed again without compression: what the reader then opens is what was measured.

use super::ods_extent;
use super::problem::{Content, FileProblem};
use std::io::{Cursor, Read, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Bytes of the largest container that is opened.
pub const MOST_BYTES: u64 = 30 * 1024 * 1024;
/// Parts of the largest container that is opened.
pub const MOST_PARTS: u64 = 200;
/// Bytes of all parts together, inflated.
pub const MOST_INFLATED: u64 = 256 * 1024 * 1024;
/// Inflated bytes for each compressed one, for parts over [`RATIO_FROM`].
const MOST_RATIO: u64 = 200;
const RATIO_FROM: u64 = 1024 * 1024;

/// A container that was measured and packed again.
#[derive(Debug)]
pub struct Container {
    /// What kind of workbook it holds.
    pub content: Content,
    /// The parts that hold its tables, stored without compression.
    pub bytes: Vec<u8>,
}

/// Measures a container and keeps what a spreadsheet reader needs.
pub fn open(bytes: &[u8]) -> Result<Container, FileProblem> {
    let seen = bytes.len() as u64;
    if seen > MOST_BYTES {
        return Err(FileProblem::TooManyBytes { seen, accepted: MOST_BYTES });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let parts = archive.len() as u64;
    if parts > MOST_PARTS {
        return Err(FileProblem::TooManyParts { seen: parts, accepted: MOST_PARTS });
    }
    let content = content(&archive);
    if !matches!(content, Content::Xlsx | Content::Ods) {
        return Err(FileProblem::NotATable { content });
    }
    if archive.decompressed_size().is_some_and(|declared| declared > u128::from(MOST_INFLATED)) {
        return Err(FileProblem::InflatesTooFar { accepted: MOST_INFLATED });
    }
    let mut budget = MOST_INFLATED;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        let inflated = inflate(&mut part, &mut budget)?;
        if !is_needed(&name) {
            continue;
        }
        if name == "content.xml" && content == Content::Ods {
            ods_extent::check(&inflated)?;
        }
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        writer.start_file(name, stored).map_err(damaged)?;
        writer.write_all(&inflated).map_err(|error| FileProblem::Damaged { detail: error.to_string() })?;
    }
    let bytes = writer.finish().map_err(damaged)?.into_inner();
    Ok(Container { content, bytes })
}

fn content<R: Read + std::io::Seek>(archive: &ZipArchive<R>) -> Content {
    let has = |end: &str| archive.file_names().flatten().any(|name| name.ends_with(end));
    if has("workbook.xml") {
        Content::Xlsx
    } else if has("workbook.bin") {
        Content::Xlsb
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        Content::OtherOffice
    } else if archive.index_for_name("content.xml").is_some()
        && archive.index_for_name("META-INF/manifest.xml").is_some()
    {
        Content::Ods
    } else {
        Content::OtherZip
    }
}

/// Pictures, themes and the like are measured but not kept.
fn is_needed(name: &str) -> bool {
    const NOT_READ: &[&str] =
        &["theme", "drawing", "calcChain", "media", "docProps", "comments", "printerSettings", "Thumbnails"];
    let is_markup = name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype";
    is_markup && !NOT_READ.iter().any(|it| name.contains(it))
}

fn inflate<R: Read>(part: &mut zip::read::ZipFile<'_, R>, budget: &mut u64) -> Result<Vec<u8>, FileProblem> {
    let packed = part.compressed_size().max(1);
    let cap = (*budget).min((packed.saturating_mul(MOST_RATIO)).max(RATIO_FROM));
    let mut inflated = Vec::new();
    part.take(cap + 1)
        .read_to_end(&mut inflated)
        .map_err(|error| FileProblem::Damaged { detail: error.to_string() })?;
    let length = inflated.len() as u64;
    if length > cap {
        return Err(FileProblem::InflatesTooFar { accepted: MOST_INFLATED });
    }
    *budget -= length;
    Ok(inflated)
}

fn damaged(error: ZipError) -> FileProblem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => FileProblem::Password,
        other => FileProblem::Damaged { detail: other.to_string() },
    }
}
